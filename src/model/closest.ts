import { distance } from 'fastest-levenshtein';

export { distance };

/** The word that was probably meant: a slip or two in a short word, a third of a long one. */
export function closest(
  word: string,
  candidates: Iterable<string>,
  most = slips(word.length),
): string | undefined {
  const wanted = word.toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLowerCase());
    if (!best || far < best.distance) best = { word: candidate, distance: far };
  }
  return best && best.distance <= most ? best.word : undefined;
}

function slips(length: number): number {
  if (length <= 2) return 0;
  if (length === 3) return 1;
  return Math.max(2, Math.floor(length / 3));
}
