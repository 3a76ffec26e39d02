import { agendaPoints } from '../../model/agenda.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Path, Reference } from '../../model/item.ts';
import { isOutsidePlan, type Pact, resolveReference } from '../../model/pact.ts';
import { type Related, rule } from '../rule.ts';
import {
  keyOf,
  type Occasion,
  occasionsOf,
  type PointList,
  sameWords,
  titleOf,
  wordsAt,
} from './matters.ts';

export interface RepeatedPointData {
  readonly meeting: string;
  readonly list: PointList;
  readonly titles: readonly string[];
}

/** One place that says to do something with something. */
interface Mention {
  /** What is done with what. */
  readonly deed: string;
  /** The same, and all that makes a second point of it. */
  readonly key: string;
  readonly title: string;
  /** The point in the plan's own words, where it has some. */
  readonly words: string;
  readonly index: number;
  readonly path: Path;
}

interface Repetition {
  readonly list: PointList;
  readonly second: Mention;
  readonly others: readonly Mention[];
}

export const repeatedPoint = rule<'pairing/repeated-point', RepeatedPointData>({
  id: 'pairing/repeated-point',
  severity: 'warning',
  *check(pact) {
    for (const item of occasionsOf(pact)) {
      if (isOutsidePlan(item)) continue;
      const repetitions = findRepetitions(pact, item);
      // A whole point that was copied is one mistake, however many things it names.
      const byPoint = groupBy(repetitions, ({ list, second }) => `${list} ${second.index}`);
      for (const [first, ...more] of byPoint.values()) {
        if (!first) continue;
        const all = [first, ...more];
        yield {
          at: item,
          field: first.second.path,
          data: {
            meeting: item.title,
            list: first.list,
            titles: [...new Set(all.map(({ second }) => second.title))],
          },
          related: otherPlaces(item, all),
        };
      }
    }
  },
});

function findRepetitions(pact: Pact, item: Occasion): readonly Repetition[] {
  const agenda = groupBy(mentionsIn(pact, item, 'agenda'), ({ key }) => key);
  const results = groupBy(mentionsIn(pact, item, 'results'), ({ deed }) => deed);
  const told = new Set<string>();
  const found: Repetition[] = [];
  for (const [first, second, ...more] of agenda.values()) {
    if (!first || !second) continue;
    told.add(first.deed);
    const echo = results.get(first.deed) ?? [];
    const others = [first, ...more, ...(echo.length > 1 ? echo : [])];
    found.push({ list: 'agenda', second, others });
  }
  // An id that nobody knows may be the one that stands twice on the agenda.
  if (item.references.some((each) => isLost(pact, each))) return found;
  for (const [deed, all] of results) {
    // Two reviews of different spans have a result each.
    const points = [...agenda.values()].filter(([first]) => first?.deed === deed).length;
    const expected = Math.max(1, points);
    const keys = new Set(all.map(({ key }) => key)).size;
    const second = all[Math.max(expected, keys)];
    if (!second || told.has(deed)) continue;
    found.push({ list: 'results', second, others: all.filter((each) => each !== second) });
  }
  return found;
}

function isLost(pact: Pact, reference: Reference): boolean {
  return reference.form === 'id' && resolveReference(pact, reference).length === 0;
}

function mentionsIn(pact: Pact, item: Occasion, list: PointList): readonly Mention[] {
  return agendaPoints(item, list).flatMap(({ duties, objects, rest, text }, index) => {
    if (rest.movedTo !== undefined) return [];
    const own = JSON.stringify([rest.covers, rest.owner, rest.time]);
    const mention = (deed: string, title: string, path: Path): Mention => ({
      deed,
      key: `${deed} ${own}`,
      title,
      words: text ?? title,
      index,
      path,
    });
    if (objects.length > 0)
      return objects.flatMap(({ named, verb }) =>
        named.map((each) => mention(`${verb} ${keyOf(each)}`, titleOf(pact, each), each.path)),
      );
    // The programme of an event may well have two breaks.
    if (text === undefined || (item.kind === 'event' && list === 'agenda')) return [];
    const names = duties.map(({ name }) => name.toLowerCase()).join();
    return [mention(`${names} ${sameWords(text)}`, text, wordsAt(item, list, index))];
  });
}

function otherPlaces(item: Occasion, repetitions: readonly Repetition[]): readonly Related[] {
  const places = new Map<string, Related>();
  for (const { others } of repetitions)
    for (const { path, words } of others) {
      const point = path.slice(0, 2).join();
      if (!places.has(point)) places.set(point, { at: item, field: path, data: { title: words } });
    }
  return [...places.values()];
}
