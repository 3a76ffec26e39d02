import { compareText, type Finding } from '../../model/finding.ts';
import { type Item, sameId } from '../../model/item.ts';
import { itemsOf, type Pact } from '../../model/pact.ts';
import { viewOf } from '../../model/view.ts';
import type { Day } from '../../model/when/day.ts';
import { type ListedItem, statesFor } from '../list.ts';
import { type RhythmState, rhythmStates } from '../rhythm/rhythm.ts';
import { type Lack, lacksOf } from './lack.ts';
import { type Naming, namedBy, referringTo } from './naming.ts';
import { type Preparation, preparedBy, prepares } from './preparation.ts';
import { type Sitting, sittings, sittingsOf } from './sitting.ts';

/** One item with all that stands around it: what `show` tells, as text or as data. */
export interface ItemView {
  readonly item: Item;
  readonly day: Day;
  /** Its date and, where it has one, its state on the day. */
  readonly listed: ListedItem;
  readonly references: readonly Naming[];
  readonly referredBy: readonly Naming[];
  readonly prepares: readonly Preparation[];
  readonly preparedBy: readonly Preparation[];
  readonly sittings: readonly Sitting[];
  /** The sittings of a body, by date. */
  readonly meetings: readonly Item[];
  readonly contents: readonly Contents[];
  /** Those of a duty or a body that have a time in them. */
  readonly rhythms: readonly RhythmState[];
  readonly lacks: readonly Lack[];
  readonly findings: readonly Finding[];
}

/** What belongs to an item and has a line of its own below it. */
export interface Contents {
  readonly of: 'subsections' | 'actions' | 'outputs' | 'duties' | 'decisions' | 'measures';
  readonly items: readonly ListedItem[];
}

export function itemView(pact: Pact, item: Item, day: Day, findings: readonly Finding[]): ItemView {
  const states = statesFor(pact, day);
  return {
    item,
    day,
    listed: states(item),
    references: namedBy(pact, item),
    referredBy: referringTo(pact, item),
    prepares: prepares(pact, item),
    preparedBy: preparedBy(pact, item),
    sittings: item.kind === 'meeting' ? sittings(pact, item) : [],
    meetings: item.kind === 'body' ? sittingsOf(pact, item) : [],
    contents: contentsOf(pact, item).map((each) => ({ ...each, items: each.items.map(states) })),
    rhythms:
      item.kind === 'duty' || item.kind === 'body'
        ? rhythmStates(pact, viewOf(day)).filter((each) => each.item === item)
        : [],
    lacks: lacksOf(pact, item, viewOf(day)),
    findings: findings
      .filter((finding) => finding.item !== undefined && finding.item === item.id)
      .sort((a, b) => compareText(a.rule, b.rule)),
  };
}

function contentsOf(pact: Pact, item: Item) {
  const isNamed = (id: string | undefined) => id !== undefined && sameId(id, item.id);
  const inside = pact.items.filter(({ parent }) => parent === item);
  const ofKind = (kind: Item['kind']) => inside.filter((each) => each.kind === kind);
  const duties = itemsOf(pact, 'duty').filter(({ data }) => [data.body ?? []].flat().some(isNamed));
  const all: readonly { of: Contents['of']; items: readonly Item[] }[] = [
    ...(item.kind === 'section'
      ? [
          {
            of: 'subsections' as const,
            items: itemsOf(pact, 'section').filter(({ data }) => isNamed(data.in)),
          },
          {
            of: 'actions' as const,
            items: itemsOf(pact, 'action').filter(({ data }) => isNamed(data.section)),
          },
        ]
      : []),
    { of: 'outputs', items: ofKind('output') },
    { of: 'duties', items: item.kind === 'body' ? duties : [] },
    { of: 'decisions', items: ofKind('decision') },
    { of: 'measures', items: ofKind('measure') },
  ];
  return all.filter(({ items }) => items.length > 0);
}
