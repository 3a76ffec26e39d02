/** In one line, without characters that no document may hold, or that turn the rest of it around. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\u202D\u202E]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
