import type { Verb } from '../../model/agenda.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Path } from '../../model/item.ts';
import { bundle } from '../bundle.ts';
import { isHabit } from '../habit.ts';
import { rule } from '../rule.ts';
import { type Customs, customsOf } from './customs.ts';
import { isSame, type Match, matchesOf } from './match-points.ts';
import type { Matter, Occasion } from './matters.ts';
import { byPoint, type ShownPoint, shownPoint } from './shown-point.ts';

export type MissingResultData = { readonly meeting: string } & (
  | { readonly kind: 'none'; readonly points: readonly ShownPoint[] }
  | { readonly kind: 'other-verb'; readonly title: string; readonly verbs: readonly [Verb, Verb] }
  | { readonly kind: 'other-thing'; readonly point: ShownPoint; readonly result: ShownPoint }
);

/** A point that is left without its result, with its place. */
interface Gap {
  readonly verb?: Verb;
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
      for (const { point, result } of differing.get(match) ?? [])
        yield {
          at: item,
          field: point.path,
          data: differenceOf(item, point, result),
          related: [{ at: item, field: result.path, data: { title: result.text ?? result.title } }],
        };
      for (const [first, ...others] of together(gaps.get(match) ?? []))
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
            data: { title: shown.titles.join(', ') },
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
  return { meeting, kind: 'other-thing', point: shownPoint([point]), result: shownPoint([result]) };
}

function gapsIn(match: Match, customs: Customs): readonly Gap[] {
  const points = match.missing.filter((point) => customs.isMissed(match, point));
  const words = customs.hasResultsInWords && match.paired.length > 0 ? match.unanswered : [];
  return [
    ...byPoint(points).map((each) => ({
      verb: each[0].verbs[0],
      field: each[0].path,
      shown: shownPoint(each),
    })),
    ...words.map(({ path, text }) => ({ field: path, shown: { titles: [text] } })),
  ];
}

/** One result may be that of all that is done with one verb, so its loss is one mistake. */
function together(gaps: readonly Gap[]): readonly (readonly [Gap, ...Gap[]])[] {
  const byVerb = [...groupBy(gaps, ({ verb }) => verb).values()];
  return bundle(byVerb).flatMap((groups) => {
    const [first, ...others] = groups.flat();
    return first ? [[first, ...others] as const] : [];
  });
}
