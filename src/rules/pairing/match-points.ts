import type { Verb } from '../../model/agenda.ts';
import { oncePerPact } from '../../model/once-per-pact.ts';
import { isFaulty, isOutsidePlan, type Pact } from '../../model/pact.ts';
import { isAlike, leaveAlike } from './alike.ts';
import {
  type Matter,
  mattersOf,
  type Occasion,
  occasionsOf,
  type Wording,
  wordingsOf,
} from './matters.ts';

/** How the agenda of a meeting and the results that are expected of it go together. */
export interface Match {
  readonly item: Occasion;
  readonly paired: readonly Matter[];
  /** A point, and a result that is probably its own but says something else. */
  readonly differing: readonly { readonly point: Matter; readonly result: Matter }[];
  readonly missing: readonly Matter[];
  /** Points in words alone: with a result in words, and without one. */
  readonly answered: readonly Wording[];
  readonly unanswered: readonly Wording[];
  /** Results that no point leads to. */
  readonly unled: readonly Matter[];
}

/** What is accepted or founded in the end was discussed, reviewed or prepared before. */
const conclusive: readonly Verb[] = ['accept', 'decide', 'sign', 'establish'];

/** Every meeting and event whose results are written out. */
export const matchesOf = oncePerPact((pact): readonly Match[] => {
  return occasionsOf(pact)
    .filter(
      (item) =>
        (item.data.agenda?.length ?? 0) > 0 &&
        (item.data.results?.length ?? 0) > 0 &&
        !isOutsidePlan(item) &&
        !isFaulty(pact, item, 'agenda') &&
        !isFaulty(pact, item, 'results'),
    )
    .map((item) => match(pact, item));
});

function match(pact: Pact, item: Occasion): Match {
  const results = mattersOf(pact, item, 'results');
  const pairing = matchMatters(mattersOf(pact, item, 'agenda'), results);
  const agenda = wordingsOf(item, 'agenda');
  const words = wordingsOf(item, 'results');
  const unanswered = leaveAlike(agenda.wordings, words.wordings);
  // A result in words may be that of a point with a verb, and the other way round.
  const spare = words.wordings.length - agenda.wordings.length - agenda.duties;
  const missing = pairing.missing.filter(
    ({ isMoved, text, title }) =>
      !isMoved && spare <= 0 && !words.wordings.some((each) => isAlike(each.text, text ?? title)),
  );
  const isExplained = agenda.duties > 0 || unanswered.length > 0;
  return {
    item,
    paired: pairing.paired,
    differing: pairing.differing.filter(({ point }) => !point.isMoved),
    missing,
    answered: agenda.wordings.filter((each) => !unanswered.includes(each)),
    unanswered: pairing.unled.length > 0 ? [] : unanswered,
    unled: isExplained ? [] : pairing.unled,
  };
}

type Matched = Pick<Match, 'paired' | 'differing' | 'missing' | 'unled'>;

function matchMatters(points: readonly Matter[], results: readonly Matter[]): Matched {
  const taken = new Set<Matter>();
  const free = (fits: (result: Matter) => boolean) =>
    results.find((result) => !taken.has(result) && fits(result));
  const paired: Matter[] = [];
  const differing: { point: Matter; result: Matter }[] = [];

  const unlike = points.filter((point) => {
    const own = results.filter((result) => isSame(point, result) && sharesVerb(point, result));
    for (const result of own) taken.add(result);
    if (own.length > 0) paired.push(point);
    return own.length === 0;
  });
  // A point that stands twice is told as such, and wants one result.
  const once = unlike.filter(
    (point, index) =>
      !unlike.slice(0, index).some((each) => isSame(point, each) && sharesVerb(point, each)),
  );
  const open = once.filter((point) => {
    const same = free((result) => isSame(point, result));
    if (!same) return !results.some((result) => isSame(point, result));
    taken.add(same);
    if (same.verbs.some((verb) => conclusive.includes(verb))) paired.push(point);
    else differing.push({ point, result: same });
    return false;
  });
  // Two texts with one verb may well mean one thing; so may an id that nobody knows.
  const alone = open.filter((point) => {
    const other = free(
      (result) => sharesVerb(point, result) && !(isKnown(point) && isKnown(result)),
    );
    if (other) taken.add(other);
    return !other;
  });
  const missing = alone.filter((point) => {
    const other =
      free((result) => sharesVerb(point, result)) ?? free((result) => mayMean(point, result));
    if (!other) return isText(point) || isKnown(point);
    taken.add(other);
    const isUnsure = [point, other].some((each) => !isText(each) && !isKnown(each));
    if (!isUnsure) differing.push({ point, result: other });
    return false;
  });
  const unled = results.filter((result) => !taken.has(result) && isKnown(result));
  return { paired, differing, missing, unled };
}

export function isSame(a: Matter, b: Matter): boolean {
  return a.key === b.key || a.items.some((item) => b.items.includes(item));
}

function sharesVerb(a: Matter, b: Matter): boolean {
  return a.verbs.some((verb) => b.verbs.includes(verb));
}

/** Other words may be a slip, and so may another verb; an item is what it is. */
function mayMean(point: Matter, result: Matter): boolean {
  if (isKnown(point) && isKnown(result)) return false;
  return isKnown(point) === isKnown(result) || isAlike(point.title, result.title);
}

function isKnown({ items }: Matter): boolean {
  return items.length > 0;
}

function isText({ key }: Matter): boolean {
  return key.startsWith('text ');
}
