import type { Wording } from './matters.ts';

/** Which of the points have no result, taking those for a pair first that share words. */
export function leaveAlike(
  points: readonly Wording[],
  results: readonly Wording[],
): readonly Wording[] {
  let left = [...results];
  const without = points.filter(({ text }) => {
    const own = left.find((each) => isAlike(each.text, text));
    left = left.filter((each) => each !== own);
    return !own;
  });
  return without.slice(left.length);
}

/** Words of one stem, such as `evaluated` and `evaluation`, begin alike. */
const stem = 5;

export function isAlike(a: string, b: string): boolean {
  const stems = stemsOf(b);
  return stemsOf(a).some((each) => stems.includes(each));
}

function stemsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= stem).map((word) => word.slice(0, stem));
}
