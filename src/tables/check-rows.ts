import type { Locale } from '../locales/locale.ts';
import { asQuantity } from '../locales/quantity.ts';
import type { Quantity, Targets } from '../model/documents.generated.ts';
import { compareText } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import { type Pact, titleById } from '../model/pact.ts';
import { type Day, daysBetween } from '../model/when/day.ts';
import { nextPlanText } from '../status/plan-text.ts';
import type { Standing } from '../status/standing.ts';
import type { ItemState } from '../status/state.ts';
import type { Row } from './row.ts';

/** What there is to do with an item, in the order in which it is shown. */
export type CheckGroup = keyof Locale['check']['groups'];

/** The items with something to do, by what that is and by date. */
export function groupStates({ states, view, within }: Standing): Map<CheckGroup, ItemState[]> {
  const isSoon = ({ at }: ItemState) =>
    at.start.earliest !== undefined && daysBetween(view.day, at.start.earliest) <= within;
  const choose: [CheckGroup, (each: ItemState) => boolean][] = [
    ['recordMissing', ({ state }) => state === 'record-missing'],
    ['overdue', ({ state }) => state === 'overdue'],
    ['postponed', ({ state }) => state === 'postponed'],
    ['dayNotFixed', ({ state }) => state === 'day-not-fixed'],
    ['dueSoon', ({ state }) => state === 'due-soon'],
    ['coming', (each) => each.state === 'planned' && isSoon(each)],
    ['cannotTell', ({ state }) => state === 'cannot-tell'],
  ];
  return new Map(
    choose
      .map(([group, belongs]) => {
        const side = group === 'coming' ? 'start' : 'end';
        return [group, states.filter(belongs).sort(byDate(side))] as const;
      })
      .filter(([, members]) => members.length > 0),
  );
}

/** By the latest day of one side, undated last; items of one day stay in the order of the files. */
function byDate(side: 'start' | 'end') {
  const key = ({ at }: ItemState) => at[side].latest ?? '9999-12-31';
  return (a: ItemState, b: ItemState) => compareText(key(a), key(b));
}

export function checkRow(
  each: ItemState,
  group: CheckGroup,
  { pact, view }: Standing,
  locale: Locale,
): Row {
  const { item } = each;
  return {
    left: nextPlanText(each),
    name: nameOf(item),
    right: [
      targetText(item, locale),
      each.movesTo === undefined ? '' : locale.check.movesTo(each.movesTo),
      timeText(each, group, view.day, locale),
    ],
    below: responsible(pact, item, locale),
  };
}

/** The first target; what is counted stands in its unit, or else before it. */
function targetText({ data }: Item, locale: Locale): string {
  const { target, targets = {} } = data as { target?: Quantity; targets?: Targets };
  if (target !== undefined) return locale.quantity(target);
  const [first] = Object.entries(targets as Readonly<Record<string, Quantity>>);
  if (!first) return '';
  const [name, quantity] = first;
  const text = locale.quantity(quantity);
  return asQuantity(quantity).unit === undefined ? `${locale.target(name)}: ${text}` : text;
}

/** Outputs are often called alike; the number of their action tells them apart. */
export function nameOf({ kind, parent, title }: Item): string {
  if (kind !== 'output' || !parent) return title;
  const number = 'number' in parent.data ? parent.data.number : undefined;
  return `${number ?? parent.title} · ${title}`;
}

/** Who owes it, and to whom. */
function responsible(pact: Pact, item: Item, locale: Locale): string {
  const owners = ownerNames(pact, item);
  const to = namesIn(pact, item, 'to');
  return [
    owners.length > 0 ? owners.join(', ') : '',
    to.length > 0 ? locale.check.owedTo(to.join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The owners of an item, or of what is around it; by title. */
export function ownerNames(pact: Pact, item: Item): string[] {
  const own = namesIn(pact, item, 'owner');
  return own.length > 0 || !item.parent ? own : ownerNames(pact, item.parent);
}

function namesIn(pact: Pact, item: Item, relation: string): string[] {
  return item.references
    .filter((reference) => reference.relation === relation && reference.path.length <= 2)
    .map(({ name }) => titleById(pact, name));
}

export function timeText(
  { at, daysLate, movesTo }: ItemState,
  group: CheckGroup,
  day: Day,
  locale: Locale,
): string {
  const words = locale.check;
  const { start, end } = at;
  if (group === 'recordMissing')
    return daysLate ? words.daysAgo(daysLate.least, daysLate.most) : '';
  if (group === 'overdue') return daysLate ? words.daysLate(daysLate.least, daysLate.most) : '';
  if (group === 'postponed' || group === 'cannotTell') return '';
  if (group === 'dayNotFixed')
    return end.latest === undefined ? '' : words.daysLeft(daysBetween(day, end.latest));
  // What has begun lasts until its end.
  if (group === 'coming' && start.latest !== undefined && start.latest < day)
    return words.daysLeft(end.latest === undefined ? 0 : daysBetween(day, end.latest));
  const bound = group === 'dueSoon' ? (movesTo ? { latest: movesTo } : end) : start;
  if (bound.latest === undefined) return '';
  const least = Math.max(0, daysBetween(day, bound.earliest ?? bound.latest));
  return words.inDays(least, daysBetween(day, bound.latest));
}
