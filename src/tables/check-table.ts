import type { Locale } from '../locales/locale.ts';
import type { Quantity, Targets } from '../model/documents.generated.ts';
import { compareText } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { type Day, daysBetween } from '../model/when/day.ts';
import { planText } from '../status/plan-text.ts';
import { type ItemState, isOccasion, type State } from '../status/state.ts';
import { type Row, rowLines } from './row.ts';
import { wrap } from './text.ts';

export interface CheckInput {
  readonly pact: Pact;
  readonly states: readonly ItemState[];
  readonly day: Day;
  /** How many days ahead counts as soon. */
  readonly within: number;
  readonly locale: Locale;
  readonly width: number;
  /** Makes a heading stand out. */
  readonly strong: (text: string) => string;
}

type Group = keyof Locale['check']['groups'];

/** How a pact stands on a day, grouped by what there is to do. */
export function checkTable(input: CheckInput): string {
  const { day, locale, pact, states, strong, width, within } = input;
  const words = locale.check;
  const groups = groupStates(input);
  const blocks = [...groups].map(([group, members]) => {
    const { heading, meaning } = words.groups[group];
    const title = `${strong(`${heading} (${members.length})`)}   ${meaning}`;
    return [
      title,
      ...rowLines(
        members.map((each) => toRow(each, group, input)),
        width,
      ),
      '',
    ];
  });
  const indicators = pact.items.filter(({ kind }) => kind === 'indicator').length;
  const sums = [
    ...(states.some(({ item }) => isOccasion(item))
      ? [words.meetingCount(countOccasions(states))]
      : []),
    ...(states.some(({ item }) => !isOccasion(item))
      ? [words.deadlineCount(countDue(states))]
      : []),
    ...(indicators > 0 ? [words.indicatorCount(indicators)] : []),
  ];
  return [
    words.title(pact.head.name, day),
    '',
    ...(blocks.length > 0 ? blocks.flat() : [words.nothing(within), '']),
    ...sums.flatMap((line) => wrap(line, width)),
    '',
  ].join('\n');
}

function groupStates({ day, states, within }: CheckInput): Map<Group, ItemState[]> {
  const isSoon = ({ span }: ItemState) =>
    span.start.earliest !== undefined && daysBetween(day, span.start.earliest) <= within;
  const choose: [Group, (each: ItemState) => boolean][] = [
    ['recordMissing', ({ state }) => state === 'record-missing'],
    ['overdue', ({ state }) => state === 'overdue'],
    ['dayNotFixed', ({ state }) => state === 'day-not-fixed'],
    ['dueSoon', ({ state }) => state === 'due-soon'],
    ['coming', (each) => each.state === 'planned' && isSoon(each)],
  ];
  return new Map(
    choose
      .map(([group, belongs]) => {
        const side = group === 'coming' ? 'start' : 'end';
        return [group, states.filter(belongs).sort(byDate(side))] as const;
      })
      .filter(([, members]) => members.length > 0)
      .map(([group, members]) => [group, [...members]]),
  );
}

/** By the latest day of one side, undated last; items of one day stay in the order of the files. */
function byDate(side: 'start' | 'end') {
  const key = ({ span }: ItemState) => span[side].latest ?? '9999-12-31';
  return (a: ItemState, b: ItemState) => compareText(key(a), key(b));
}

function toRow(each: ItemState, group: Group, { day, locale }: CheckInput): Row {
  const { item, shown } = each;
  return {
    left: planText(shown),
    name: nameOf(item),
    right: [targetText(item.data, locale), timeText(each, group, day, locale)],
  };
}

/** Outputs are often called alike; the number of their action tells them apart. */
function nameOf({ parent, title }: Item): string {
  const number = parent && 'number' in parent.data ? parent.data.number : undefined;
  return [number ?? parent?.title, title].filter((part) => part !== undefined).join(' · ');
}

function targetText(data: object, locale: Locale): string {
  const { target, targets = {} } = data as { target?: Quantity; targets?: Targets };
  const [first] = target === undefined ? Object.values(targets) : [target];
  return first === undefined ? '' : locale.quantity(first);
}

function timeText({ daysLate, span }: ItemState, group: Group, day: Day, locale: Locale): string {
  const words = locale.check;
  const { start, end } = span;
  if (group === 'recordMissing')
    return daysLate ? words.daysAgo(daysLate.least, daysLate.most) : '';
  if (group === 'overdue') return daysLate ? words.daysLate(daysLate.least, daysLate.most) : '';
  if (group === 'dayNotFixed')
    return end.latest === undefined ? '' : words.daysLeft(daysBetween(day, end.latest));
  // What has begun lasts until its end.
  if (group === 'coming' && start.latest !== undefined && start.latest < day)
    return words.daysLeft(end.latest === undefined ? 0 : daysBetween(day, end.latest));
  const bound = group === 'dueSoon' ? end : start;
  if (bound.latest === undefined) return '';
  const least = Math.max(0, daysBetween(day, bound.earliest ?? bound.latest));
  return words.inDays(least, daysBetween(day, bound.latest));
}

function countOccasions(states: readonly ItemState[]) {
  const occasions = states.filter(({ item }) => isOccasion(item));
  const of = (state: State) => occasions.filter((each) => each.state === state).length;
  return {
    all: occasions.length,
    held: of('held'),
    recordMissing: of('record-missing'),
    dayNotFixed: of('day-not-fixed'),
    coming: of('planned') + of('postponed'),
    cancelled: of('cancelled'),
  };
}

function countDue(states: readonly ItemState[]) {
  const due = states.filter(({ item }) => !isOccasion(item));
  const of = (state: State) => due.filter((each) => each.state === state).length;
  return {
    all: due.length,
    done: of('done') + of('done-late'),
    overdue: of('overdue'),
    recordMissing: of('record-missing'),
    dueSoon: of('due-soon'),
    open: of('open'),
    ongoing: of('ongoing'),
    dropped: of('dropped'),
    cannotTell: of('cannot-tell'),
  };
}
