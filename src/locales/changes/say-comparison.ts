import type { Change, ChangeGroup } from '../../changes/change.ts';
import type { Comparison } from '../../changes/compare.ts';
import type { ChangeCounts } from '../../changes/counts.ts';
import type { Side } from '../../changes/side.ts';
import type { Place } from '../../model/finding.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Anchor } from '../../model/item.ts';
import type { Locale } from '../locale.ts';
import type { SaidChange, SaidComparison, SaidGroup, SaidItem } from './said.ts';
import { sayBecause, sayRemedy } from './say-because.ts';
import { sayChange, type Telling } from './say-change.ts';
import { sayConsequence } from './say-follows.ts';

export interface ComparisonInput {
  readonly comparison: Comparison;
  readonly counts: ChangeCounts;
  readonly from: Side;
  readonly to: Side;
  /** Where the reason of a change has to be written. */
  readonly placeOf: (change: Change) => Place;
  readonly locale: Locale;
}

const groups: readonly ChangeGroup[] = [
  'weaker',
  'stronger',
  'more-exact',
  'recorded',
  'added',
  'other',
];

/** A comparison in the words of a language; values longer than so many letters are cut short. */
export function sayComparison(
  input: ComparisonInput,
  longest = Number.POSITIVE_INFINITY,
): SaidComparison {
  const { comparison, counts, locale } = input;
  const { after, before, changes, follows, kept } = comparison;
  const words = locale.changes;
  const telling = { locale, before: before.pact, after: after.pact, longest };
  const sides = [input.from, input.to].map((side) => sideText(side, locale)) as [string, string];
  const byGroup = groupBy(changes, ({ group }) => group);
  const isNone = changes.length === 0 && follows.length === 0;
  return {
    title: words.title,
    sides: sides.join(' → '),
    count: words.count(counts),
    none: isNone ? words.none(...sides) : '',
    groups: groups.flatMap((group) => {
      const members = byGroup.get(group);
      return members ? [sayGroup(group, members, telling, input)] : [];
    }),
    follows: {
      heading: words.follows.heading,
      lines: follows.map((each) => sayConsequence(each, locale)),
    },
    kept: kept.all > 0 ? words.follows.kept(kept.kept, kept.all) : '',
  };
}

function sayGroup(
  group: ChangeGroup,
  changes: readonly Change[],
  telling: Telling,
  input: ComparisonInput,
): SaidGroup {
  const byItem = groupBy(changes, ({ after, before }) => after ?? before);
  return {
    ...telling.locale.changes.groups[group],
    count: changes.length,
    items: [...byItem].map(([anchor, all]) => sayItem(anchor, all, telling, input)),
  };
}

function sayItem(
  anchor: Anchor | undefined,
  changes: readonly Change[],
  telling: Telling,
  { placeOf }: ComparisonInput,
): SaidItem {
  return {
    id: anchor && 'id' in anchor ? anchor.id : '',
    title: anchor ? headingOf(anchor, telling.locale) : '',
    changes: changes.map((change): SaidChange => {
      const because = sayBecause(change, telling);
      const remedy = sayRemedy(change, telling);
      const { file, line } = placeOf(change);
      return {
        ...sayChange(change, telling),
        ...(because && { because: remedy ? { ...because, tail: `${file}:${line}` } : because }),
        ...(remedy && { remedy }),
      };
    }),
  };
}

/** A decision with its number; a document by its kind. */
export function headingOf(anchor: Anchor, { kinds }: Locale): string {
  if (!('id' in anchor)) return kinds[anchor.kind];
  const number =
    anchor.kind === 'decision' && 'number' in anchor.data ? anchor.data.number : undefined;
  return number === undefined ? anchor.title : `${number}: ${anchor.title}`;
}

export function sideText(side: Side, { changes }: Locale): string {
  if (side.kind === 'working-tree') return changes.workingTree;
  if (side.kind === 'folder') return side.name;
  const commit = side.commit.slice(0, 7);
  const isWhole = side.name.toLowerCase() === side.commit;
  return changes.revision(isWhole ? commit : side.name, commit, side.day);
}
