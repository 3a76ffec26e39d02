/** The word at the beginning of a line. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The word of a field within a line. */
export function small(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** A heading in capital letters as one within a document. */
export function sentenceCase(heading: string): string {
  return capital(heading.toLowerCase());
}
