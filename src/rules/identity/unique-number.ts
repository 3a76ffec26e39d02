import { groupBy } from '../../model/group-by.ts';
import type { Item, ItemKind } from '../../model/item.ts';
import { itemsOf, namedIn, type Pact } from '../../model/pact.ts';
import { cancelledOn } from '../../model/record.ts';
import { mention, rule } from '../rule.ts';
import { eventSlip } from './event-gaps.ts';
import { printedText } from './read-number.ts';
import { sameTitles } from './unique-title.ts';

export interface UniqueNumberData {
  readonly kind: ItemKind;
  readonly number: number | string;
  readonly title: string;
  readonly firstTitle: string;
}

const kinds = [
  'meeting',
  'event',
  'section',
  'action',
  'output',
  'indicator',
  'report',
  'duty',
  'project',
  'phase',
  'goal',
  'priority',
  'problem',
  'way',
  'area',
  'decision',
] as const;

export const uniqueNumber = rule<'identity/unique-number', UniqueNumberData>({
  id: 'identity/unique-number',
  severity: 'warning',
  *check(pact) {
    const told = new Set(sameTitles(pact).map(({ item }) => item));
    for (const same of [...doubledParts(pact), ...doubledEvents(pact)]) {
      const [first, item, ...others] = same.filter((each) => !told.has(each));
      if (!first || !item) continue;
      yield {
        at: item,
        field: ['number'],
        data: {
          kind: item.kind,
          number: 'number' in item.data ? (item.data.number ?? '') : '',
          title: item.title,
          firstTitle: first.title,
        },
        related: [first, ...others].map((each) => ({ ...mention(pact, each), field: ['number'] })),
      };
    }
  },
});

function doubledParts(pact: Pact): readonly (readonly Item[])[] {
  return kinds.flatMap((kind) => {
    const counted = itemsOf(pact, kind).filter((item) => isCounted(pact, item));
    const rows = groupBy<Item, string>(counted, (item) => rowOf(pact, item));
    return [...rows.values()].flatMap(doublesIn);
  });
}

/** What was dropped may have left its number to another; a doubled id is told as such. */
function isCounted(pact: Pact, item: Item): boolean {
  if (printedText(item) === undefined || cancelledOn(item) !== undefined) return false;
  if (pact.doubled.has(item.id.toLowerCase())) return false;
  // Whole numbers of these make a row, or begin anew each year; one such as 2/2019 stands alone.
  if (item.kind === 'meeting' || item.kind === 'event' || item.kind === 'decision')
    return /\d\D+\d/.test(String(numberOf(item)));
  return item.kind !== 'report' || ('series' in item.data && item.data.series !== undefined);
}

function numberOf({ data }: Item): unknown {
  return 'number' in data ? data.number : undefined;
}

/** Among which items its number may stand only once. */
function rowOf(pact: Pact, item: Item): string {
  const { data, document, kind, parent } = item;
  const named = (relation: string, of: Item = item) =>
    of.references
      .filter((reference) => reference.relation === relation)
      .map(({ name }) => name.toLowerCase())
      .sort()
      .join(' ');
  // A number such as 1.1.4 says itself where it belongs.
  const isDotted = /\d[.]\d/.test(String(numberOf(item)));
  const within = {
    action: isDotted ? '' : named('section'),
    section: isDotted ? '' : namedIn(pact, item, 'in')[0]?.id,
    output: parent?.id,
    meeting: named('body'),
    decision: parent && named('body', parent),
    duty: `${named('body')} ${'group' in data ? data.group : ''}`,
    report: 'series' in data ? data.series?.toLowerCase() : '',
  } as Readonly<Partial<Record<ItemKind, string | undefined>>>;
  const level = 'level' in data ? data.level : '';
  const place = within[kind] ?? `${named('area')} ${named('in')} ${level}`;
  return `${pact.documents.indexOf(document)} ${place} ${isDotted ? 'dotted' : ''}`;
}

/** Where the numbers simply begin anew, no one number is wrong. */
function doublesIn(row: readonly Item[]): readonly (readonly Item[])[] {
  const byNumber = [...groupBy(row, (item) => printedText(item)).values()];
  const doubles = byNumber.filter((same) => same.length > 1);
  const [first = []] = byNumber;
  const beginsAnew = doubles.length > 1 && first.length > 1;
  return beginsAnew || doubles.length > Math.max(1, byNumber.length - doubles.length)
    ? []
    : doubles;
}

function doubledEvents(pact: Pact): readonly (readonly Item[])[] {
  return pact.documents.flatMap((document) => {
    const slip = eventSlip(pact, document);
    if (!slip?.twin) return [];
    const pair: readonly Item[] = [slip.twin, slip.event];
    return [itemsOf(pact, 'event').filter((event) => pair.includes(event))];
  });
}
