const invisible =
  /[\u0000-\u001F\u007F\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF\uF0B7]/u;

/** The first letter that nobody sees, as `U+00A0`. */
export function invisibleLetter(text: string): string | undefined {
  const code = invisible.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
