import { verbs } from '../agenda.ts';
import type { Rhythm } from '../documents.generated.ts';
import type { Item } from '../item.ts';
import { headOf, type Pact, resolveReference } from '../pact.ts';
import { type Day, lastOf } from '../when/day.ts';
import { alone, type Bound, resolveWhen, type Span } from '../when/span.ts';
import { parseWhen } from '../when/when.ts';
import type { Occasion } from './occasions.ts';

/** Where the plan says that it begins, or when the thing that it is about was issued. */
export function anchorOf(
  pact: Pact,
  item: Item,
  { starting }: Rhythm,
  day: Day,
): Bound | undefined {
  if (starting !== undefined) {
    const { when } = parseWhen('date', starting);
    return when && resolveWhen(when, alone).start;
  }
  const issued = item.references
    .filter(({ relation }) => verbs.some((verb) => verb === relation))
    .flatMap((reference) => resolveReference(pact, reference))
    .flatMap(issuedOn)
    .filter((each) => each <= day);
  const last = lastOf(issued);
  return last === undefined ? undefined : { earliest: last, latest: last };
}

function issuedOn({ data }: Item): Day[] {
  if (!('series' in data || 'issued' in data || 'adopted' in data)) return [];
  const { adopted, issued } = data as { issued?: Day; adopted?: Day | { date?: Day } };
  const day = issued ?? (typeof adopted === 'object' ? adopted.date : adopted);
  return day === undefined ? [] : [day];
}

/** The span in which it holds: its own, else that of the calendars it is planned in, else the pact's. */
export function windowOf(
  pact: Pact,
  { during }: Rhythm,
  occasions: readonly Occasion[],
): Pick<Span, 'start' | 'end'> {
  const text = typeof during === 'object' ? during.when : during;
  const own = text === undefined ? undefined : parseWhen('period', text).when;
  if (own) return resolveWhen(own, alone);
  const spans = [...new Set(occasions.map(({ item }) => item.document))].flatMap(
    (document) => pact.periods.get(document) ?? [],
  );
  const head = headOf(pact);
  const whole = head && pact.periods.get(head);
  if (spans.length === 0) return whole ?? { start: {}, end: {} };
  const starts = spans.map(({ start }) => start.earliest);
  const ends = spans.map(({ end }) => end.latest);
  const first = starts.includes(undefined) ? undefined : starts.reduce((a, b) => earliest(a, b));
  const last = ends.includes(undefined) ? undefined : ends.reduce((a, b) => latest(a, b));
  return {
    start: first === undefined ? {} : { earliest: first },
    end: last === undefined ? {} : { latest: last },
  };
}

/** The first of two days; of one that is known, that one. */
export function earliest(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

/** The last of two days; of one that is known, that one. */
export function latest(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
