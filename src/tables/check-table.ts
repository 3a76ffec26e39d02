import type { Locale } from '../locales/locale.ts';
import { countSentences, laterNames, nameOf } from '../locales/standing-phrases.ts';
import { groupBy } from '../model/group-by.ts';
import type { Item } from '../model/item.ts';
import { ownerNames } from '../model/owner-names.ts';
import { groupStates } from '../status/check-groups.ts';
import type { Standing } from '../status/standing.ts';
import { countStates } from '../status/state-counts.ts';
import { checkRow } from './check-rows.ts';
import { headingLines } from './heading.ts';
import { indicatorLines } from './indicator-lines.ts';
import { rhythmLines } from './rhythm-lines.ts';
import { type Row, rowLines } from './row.ts';
import { wrap } from './text.ts';

export interface CheckInput {
  readonly standing: Standing;
  readonly locale: Locale;
  readonly width: number;
  /** Makes a heading stand out. */
  readonly strong: (text: string) => string;
  /** Grouped by who has to do it, and not by what there is to do. */
  readonly byOwner?: boolean;
}

interface Block {
  readonly heading: string;
  readonly meaning: string;
  readonly rows: readonly Row[];
}

/** How a pact stands on a day, grouped by what there is to do, with a count of all items. */
export function checkTable(input: CheckInput): string {
  const { locale, standing, strong, width } = input;
  const { pact, states, view, within } = standing;
  const words = locale.check;
  const toDo = [
    ...blockLines(input.byOwner ? ownerBlocks(input) : groupBlocks(input), input),
    ...rhythmLines({ ...input, ...standing, day: view.day }),
    ...blockLines(proofBlocks(input), input),
  ];
  const indicators = indicatorLines({ states: standing.indicators, locale, strong, width });
  return [
    ...wrap(words.title(pact.head.name, view.day), width),
    '',
    ...(toDo.length > 0 ? toDo : [...wrap(words.nothing(within), width), '']),
    ...indicators.lines,
    ...later(input),
    ...[...countSentences(countStates(states), locale), ...indicators.count].flatMap((line) =>
      wrap(line, width),
    ),
    '',
  ].join('\n');
}

function blockLines(blocks: readonly Block[], { strong, width }: CheckInput): string[] {
  return blocks.flatMap(({ heading, meaning, rows }) => [
    ...headingLines(`${heading} (${rows.length})`, meaning, width, strong),
    ...rowLines(rows, width),
    '',
  ]);
}

function groupBlocks({ locale, standing }: CheckInput): Block[] {
  return [...groupStates(standing)].map(([group, members]) => ({
    ...locale.check.groups[group],
    rows: members.map((each) => checkRow(each, group, standing, locale)),
  }));
}

/** The same items under the name of who is responsible; those of nobody come last. */
function ownerBlocks({ locale, standing }: CheckInput): Block[] {
  const all = [...groupStates(standing)].flatMap(([group, members]) =>
    members.map((each) => ({ each, group })),
  );
  const byOwner = groupBy(all, ({ each }) => ownerNames(standing.pact, each.item).join(', '));
  const names = [...byOwner.keys()].sort((a, b) => Number(a === '') - Number(b === ''));
  return names.map((name) => ({
    heading: name === '' ? locale.check.nobody : name,
    meaning: '',
    rows: (byOwner.get(name) ?? []).map(({ each, group }) => {
      const { below: _, ...row } = checkRow(each, group, standing, locale);
      return { ...row, below: locale.report.states[each.state] };
    }),
  }));
}

/** What is declared and not proved, not reached, or cannot be so. */
function proofBlocks({ locale, standing }: CheckInput): Block[] {
  const words = locale.check;
  const { contradictions, endedAllowances, pact, proofs, shortfalls, view } = standing;
  const row = (item: Item, text: string): Row => ({ left: '', name: nameOf(item), right: [text] });
  const blocks: Block[] = [
    {
      ...words.proof,
      rows: proofs.map(({ item, kinds, minutesDue }) =>
        row(item, words.missing(kinds, minutesDue, (minutesDue ?? view.day) < view.day)),
      ),
    },
    {
      ...words.shortfall,
      rows: shortfalls.map(({ item, ...figures }) => row(item, words.reached(figures))),
    },
    {
      ...words.contradiction,
      rows: contradictions.map(({ item, ...what }) => row(item, words.contradicts(what))),
    },
    {
      ...words.endedAllowance,
      rows: endedAllowances.map(({ allowance, at }) => ({
        left: allowance.until ?? '',
        name: 'id' in at ? nameOf(at) : pact.head.name,
        right: [allowance.rule],
        below: allowance.reason ?? '',
      })),
    },
  ];
  return blocks.filter(({ rows }) => rows.length > 0);
}

function later({ locale, standing, width }: CheckInput): string[] {
  const { later, view } = standing;
  if (later.length === 0) return [];
  return [...wrap(locale.check.later(laterNames(later), view.day), width), ''];
}
