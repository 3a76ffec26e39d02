/** Without case and accents, so that names can be compared. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words and figures of a name, in any order and with any signs between them. */
export function nameKey(text: string): string {
  return (plainText(text).match(/\p{L}+|\d+/gu) ?? []).sort().join(' ');
}

/** The words that carry a name: no figures, no articles, and nothing of up to three letters. */
export function nameWords(text: string): readonly string[] {
  const words = text.match(/\p{L}\p{M}*(?:\p{L}|\p{M})*/gu) ?? [];
  return words
    .filter((word) => romanValue(word) === undefined)
    .map(plainText)
    .filter((word) => word.length > 3);
}

/** Whether a word of one name stands in another: bent by its grammar, or inside a longer word. */
export function hasWord(name: string, word: string): boolean {
  if (nameWords(name).some((each) => isSameWord(each, word))) return true;
  return (
    word.length > 4 &&
    plainText(name)
      .replace(/[^\p{L}]/gu, '')
      .includes(word)
  );
}

/** Two forms of one word: they begin alike and end shortly after, as žáci and žáků do. */
export function isSameWord(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const [endA, endB] = [a.slice(shared), b.slice(shared)];
  // What ends alike again is no other form, but a slip inside: event, evnet.
  if (endA !== '' && endB !== '' && endA.at(-1) === endB.at(-1)) return false;
  return Math.max(endA.length, endB.length) <= longestEnding(shared, Math.max(a.length, b.length));
}

function longestEnding(shared: number, length: number): number {
  if (shared >= 6) return 4;
  if (shared >= 4) return 3;
  return shared === 3 || (shared === 2 && length <= 5) ? 2 : 0;
}

/** The first letters of the words of a name, all of them and those of its longer words. */
export function initialsOf(name: string): readonly string[] {
  const words = plainText(name).match(/\p{L}+/gu) ?? [];
  const first = (each: readonly string[]) => each.map((word) => word[0]).join('');
  return [first(words), first(words.filter((word) => word.length > 3))];
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of a Roman number up to 39; a small letter is none. */
export function romanValue(word: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(word) || word === '') return undefined;
  const values = [...word].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
