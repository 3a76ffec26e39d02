import { hasWord, plainText, romanValue } from './name-words.ts';

interface Token {
  readonly text: string;
  readonly value?: number;
  /** Written as a place in a row: "5.", "3rd", "II". */
  readonly isOrdinal: boolean;
}

/** Counted things have one to three figures; four are a year. */
const grammar =
  /(?<![\d.,])(\d{1,3})(?![\d,]|\.\d)(\.|st\b|nd\b|rd\b|th\b)?|\p{L}[\p{L}\p{M}]*\.?/gu;

function tokensOf(name: string): Token[] {
  return [...name.normalize('NFC').matchAll(grammar)].map(([all, digits, ordinal]) => {
    const text = all.replace(/\.$/, '');
    if (digits !== undefined)
      return { text, value: Number(digits), isOrdinal: ordinal !== undefined };
    const value = romanValue(text);
    const isRoman = value !== undefined && (text.length > 1 || all.endsWith('.'));
    return { text, isOrdinal: isRoman, ...(isRoman && { value }) };
  });
}

/** All numbers in a title or in a printed number. */
export function numbersIn(name: string): readonly number[] {
  return tokensOf(name).flatMap(({ text, value }) => value ?? romanValue(text) ?? []);
}

const counters = new Set(['no', 'nr', 'num', 'c', 'cislo', 'sz', 'szam', 'szamu']);

/**
 * The numbers that a name gives to a thing with this title: beside a word of the title, "3.
 * forum" or "forum 3". In "workshop for 30 people" and "workshop on 5. March" there are none.
 */
export function placeNumbersIn(name: string, title: string): readonly number[] {
  const tokens = tokensOf(name);
  const isOfTitle = (token: Token | undefined) =>
    token !== undefined && token.value === undefined && hasWord(title, plainText(token.text));
  return tokens.flatMap((token, at) => {
    const value = token.value ?? (at === tokens.length - 1 ? romanValue(token.text) : undefined);
    if (value === undefined) return [];
    const [previous, next] = [tokens[at - 1], tokens[at + 1]];
    const isLast = next === undefined;
    const isCounted = previous !== undefined && counters.has(plainText(previous.text));
    const isPlace = (token.isOrdinal && isOfTitle(next)) || (isLast && isOfTitle(previous));
    return isPlace || isCounted ? [value] : [];
  });
}
