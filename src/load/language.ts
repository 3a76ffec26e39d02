/**
 * The language that a pact names, from its texts alone: findings about a file that cannot be
 * read should still be in the reader's language.
 */
export function languageIn(texts: Iterable<string>): string | undefined {
  for (const text of texts) {
    const language = /^language:\s*["']?([a-z]{2,3})\b/m.exec(text)?.[1];
    if (language !== undefined) return language;
  }
  return undefined;
}
