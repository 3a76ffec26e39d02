import { groupBy } from '../../model/group-by.ts';
import type { Item, PlanDocument } from '../../model/item.ts';
import { isFaulty, itemsOf, namedIn, type Pact, resolveReference } from '../../model/pact.ts';
import { mention, type RuleFinding } from '../rule.ts';
import type { NumberGapData } from './number-gap.ts';
import { hasDoubles, isComplete, onlySlip, type Row, rowsOf } from './number-row.ts';
import { printedText, printNumber } from './read-number.ts';

const kinds = ['section', 'action', 'output'] as const;

/** Gaps in the numbers of sections, of the actions of a section, and of the outputs of an action. */
export function* partGaps(pact: Pact): Iterable<RuleFinding<NumberGapData>> {
  for (const document of pact.documents)
    for (const kind of kinds) {
      if (pact.unread.has(kind)) continue;
      const items = itemsOf(pact, kind).filter((item) => item.document === document);
      if (items.some((item) => isUnclear(pact, item))) continue;
      const groups = groupBy(items, (item) => outerOf(pact, item));
      const rows = [...groups.values()].flatMap(rowsOf);
      const others = kind === 'output' ? [] : rows;
      const found = rows.flatMap(
        (row) => gapIn(row, numbersElsewhere(pact, document, row, others)) ?? [],
      );
      // Who leaves out numbers again and again has taken a selection.
      if (found.length > rows.reduce((sum, row) => sum + steps(row), 0)) continue;
      for (const gap of found) yield toFinding(pact, gap);
    }
}

function outerField({ kind }: Item): string {
  return kind === 'section' ? 'in' : 'section';
}

/** What it is a part of. */
function outerOf(pact: Pact, item: Item): Item | undefined {
  return item.parent ?? namedIn(pact, item, outerField(item))[0];
}

/** Its number, or what it is a part of, could not be read. */
function isUnclear(pact: Pact, item: Item): boolean {
  const field = outerField(item);
  const isAdrift = item.references.some(
    (each) => each.relation === field && resolveReference(pact, each).length === 0,
  );
  return isAdrift || isFaulty(pact, item, 'number') || isFaulty(pact, item, field);
}

interface Gap {
  readonly item: Item;
  readonly previous: Item;
  readonly expected: string;
}

function gapIn(row: Row, elsewhere: ReadonlySet<string>): Gap | undefined {
  // Years and catalogue numbers stand in no row; a number that is there twice is told as such.
  const isElsewhere = (value: number) => elsewhere.has(textOf(row, value));
  if (row.length < 2 || hasDoubles(row) || isComplete(row, isElsewhere)) return undefined;
  const expected = row.map((_, at) => {
    let next = (row[at - 1]?.number.value ?? 0) + 1;
    while (next !== row[at]?.number.value && isElsewhere(next)) next += 1;
    return next;
  });
  const values = row.map(({ number }) => number.value);
  const at = onlySlip(
    values,
    values.map((value, index) => index > 0 && value !== expected[index]),
  );
  const [previous, found] = [row[(at ?? 0) - 1], row[at ?? 0]];
  if (at === undefined || !previous || !found) return undefined;
  return {
    item: found.item,
    previous: previous.item,
    expected: textOf(row, expected[at] ?? 0),
  };
}

function textOf(row: Row, value: number): string {
  return row[0] ? printNumber(row[0].number, value) : '';
}

/** Sections and actions share their numbers; those that begin anew in each section do not. */
function numbersElsewhere(
  pact: Pact,
  document: PlanDocument,
  row: Row,
  rows: readonly Row[],
): ReadonlySet<string> {
  if (rows.length === 0) return new Set();
  const all = rows.flat().map(({ item }) => printedText(item) ?? '');
  const own = new Set(row.map(({ item }) => item));
  const beginsAnew = new Set(all).size < all.length;
  if (beginsAnew && row[0]?.number.before === '') return new Set();
  const others = [...itemsOf(pact, 'section'), ...itemsOf(pact, 'action')].filter(
    (item) => item.document === document && !own.has(item),
  );
  return new Set(others.flatMap((item) => printedText(item) ?? []));
}

/** How often a number is one more than the one before it. */
function steps(row: Row): number {
  return row.filter(({ number }, at) => number.value - 1 === row[at - 1]?.number.value).length;
}

function toFinding(pact: Pact, { expected, item, previous }: Gap): RuleFinding<NumberGapData> {
  const number = 'number' in item.data ? (item.data.number ?? '') : '';
  const isCapital = String(number) === String(number).toUpperCase();
  return {
    at: item,
    field: ['number'],
    severity: 'warning',
    data: {
      kind: item.kind,
      within: outerOf(pact, item)?.title ?? '',
      title: item.title,
      number,
      previousTitle: previous.title,
      expected: isCapital ? expected.toUpperCase() : expected,
    },
    related: [{ ...mention(pact, previous), field: ['number'] }],
  };
}
