import type { Finding } from '../model/finding.ts';
import { markedText } from './source.ts';

/** More of a text than this tells nothing new. */
const mostLetters = 80;

/**
 * A name for each finding, by which a CI service knows it again: the same after the line has moved
 * or the file has another name, in every language; and no two are equal. It is made of the rule,
 * the item and the text that is marked; those that have all that in common are numbered.
 */
export function fingerprintsOf(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ item = '', place, rule }) => {
    const marked = markedText(texts.get(place.file) ?? '', place)
      .trim()
      .replace(/\s+/g, ' ');
    const text = Array.from(marked).slice(0, mostLetters).join('');
    const number = (seen.get(`${rule}:${item}:${text}`) ?? 0) + 1;
    seen.set(`${rule}:${item}:${text}`, number);
    return [rule, item, number, text].join(':');
  });
}
