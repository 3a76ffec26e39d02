import type { Verb } from '../../model/agenda.ts';
import type { Path } from '../../model/item.ts';
import { namedIn, type Pact } from '../../model/pact.ts';
import { recordsOf } from '../../model/record.ts';
import { bundle } from '../bundle.ts';
import { isHabit } from '../habit.ts';
import { rule } from '../rule.ts';
import { isSame, type Match, matchesOf } from './match-points.ts';
import type { Matter, Occasion } from './matters.ts';

/** A point as it is shown: what is done with what, or the plan's own words. */
export interface ShownPoint {
  readonly verb?: Verb;
  readonly title: string;
}

export type MissingResultData = { readonly meeting: string } & (
  | { readonly kind: 'none'; readonly points: readonly ShownPoint[] }
  | { readonly kind: 'other-verb'; readonly title: string; readonly verbs: readonly [Verb, Verb] }
  | { readonly kind: 'other-thing'; readonly point: ShownPoint; readonly result: ShownPoint }
);

/** A point that is left without its result, with its place. */
interface Gap {
  readonly field: Path;
  readonly shown: ShownPoint;
}

export const missingResult = rule<'pairing/missing-result', MissingResultData>({
  id: 'pairing/missing-result',
  severity: 'warning',
  *check(pact) {
    const matches = matchesOf(pact);
    const customs = customsOf(pact, matches);
    const gaps = new Map(matches.map((match) => [match, gapsIn(match, customs)]));
    const differing = new Map(
      matches.map((match) => [match, match.differing.filter(customs.isOdd)]),
    );
    const left = [...gaps.values(), ...differing.values()].flat().length;
    const paired = matches.flatMap((match) => match.paired).length;
    // Half as many gaps, and the plan does not give each point its result.
    if (!isHabit(paired, 2 * left)) return;
    for (const match of matches) {
      const { item } = match;
      // What came of a meeting that was held is in its record.
      if (recordsOf(item).length > 0) continue;
      for (const { point, result } of differing.get(match) ?? [])
        yield {
          at: item,
          field: point.path,
          data: differenceOf(item, point, result),
          related: [{ at: item, field: result.path, data: { title: result.text ?? result.title } }],
        };
      for (const [first, ...others] of bundle(gaps.get(match) ?? []))
        yield {
          at: item,
          field: first.field,
          data: {
            meeting: item.title,
            kind: 'none',
            points: [first, ...others].map(({ shown }) => shown),
          },
          related: others.map(({ field, shown }) => ({
            at: item,
            field,
            data: { title: shown.title },
          })),
        };
    }
  },
});

function differenceOf(item: Occasion, point: Matter, result: Matter): MissingResultData {
  const meeting = item.title;
  if (isSame(point, result))
    return {
      meeting,
      kind: 'other-verb',
      title: point.title,
      verbs: [point.verbs[0], result.verbs[0]],
    };
  return { meeting, kind: 'other-thing', point: shownPoint(point), result: shownPoint(result) };
}

/** The plan's own words, where they are about nothing else. */
export function shownPoint({ isAlone, text, title, verbs }: Matter): ShownPoint {
  return isAlone && text !== undefined ? { title: text } : { verb: verbs[0], title };
}

/** What a plan does as a rule with its points and their results. */
interface Customs {
  readonly isMissed: (match: Match, point: Matter) => boolean;
  readonly isOdd: (difference: Match['differing'][number]) => boolean;
  readonly hasResultsInWords: boolean;
}

/** What is only talked about or prepared may well have no result, unless it has one elsewhere. */
const talk: readonly Verb[] = ['prepare', 'present', 'discuss'];

function customsOf(pact: Pact, matches: readonly Match[]): Customs {
  const bodies = new Map(matches.map((match) => [match, namedIn(pact, match.item, 'body')]));
  const ofBody = (match: Match) =>
    matches.filter((each) => bodies.get(each)?.some((body) => bodies.get(match)?.includes(body)));
  const times = (those: readonly Match[], list: 'paired' | 'missing', [verb]: Matter['verbs']) =>
    those.flatMap((each) => each[list]).filter(({ verbs }) => verbs.includes(verb)).length;
  const turns = (verbs: readonly [Verb, Verb]) =>
    matches
      .flatMap(({ differing }) => differing)
      .filter(({ point, result }) => point.verbs[0] === verbs[0] && result.verbs[0] === verbs[1])
      .length;
  const isComplete = ({ differing, missing, unanswered }: Match) =>
    differing.length + missing.length + unanswered.length === 0;
  const complete = matches.filter(isComplete).length;
  const inWords = (list: 'answered' | 'unanswered') =>
    matches.flatMap((match) => match[list]).length;
  return {
    isMissed: (match, { verbs }) => {
      const siblings = ofBody(match);
      const others = siblings.filter((each) => each !== match);
      const left = times(siblings, 'missing', verbs);
      if (left > 1 && left >= times(siblings, 'paired', verbs)) return false;
      if (talk.includes(verbs[0]) && times(matches, 'paired', verbs) === 0) return false;
      return match.paired.length > 0 || times(others, 'paired', verbs) > 1;
    },
    isOdd: ({ point, result }) =>
      !isSame(point, result) || turns([point.verbs[0], result.verbs[0]]) < 2,
    hasResultsInWords:
      isHabit(complete, matches.length - complete) &&
      (inWords('unanswered') < 2 || inWords('answered') > inWords('unanswered')),
  };
}

function gapsIn(match: Match, customs: Customs): readonly Gap[] {
  const points = match.missing.filter((point) => customs.isMissed(match, point));
  const words = customs.hasResultsInWords && match.paired.length > 0 ? match.unanswered : [];
  return [
    ...points.map((point) => ({ field: point.path, shown: shownPoint(point) })),
    ...words.map(({ path, text }) => ({ field: path, shown: { title: text } })),
  ];
}
