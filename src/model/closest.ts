import { distance } from 'fastest-levenshtein';

export { distance };

/** The word that was probably meant: at most a third of its letters differ, or only the case. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLowerCase());
    if (!best || far < best.distance) best = { word: candidate, distance: far };
  }
  const most = Math.max(1, Math.floor(Math.max(wanted.length, best?.word.length ?? 0) / 3));
  return best && best.distance <= most ? best.word : undefined;
}
