import { verbs } from '../../model/agenda.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item, Reference } from '../../model/item.ts';
import {
  actualSpan,
  isOutsidePlan,
  itemsOf,
  namedIn,
  type Pact,
  resolveReference,
} from '../../model/pact.ts';
import { cancelledOn, recordsOf } from '../../model/record.ts';
import { before } from '../../model/when/before.ts';
import { agendaTexts, hasUnclearAgenda, isInTexts } from '../agenda-texts.ts';
import { type Need, openNeeds } from '../order/needs.ts';
import { mention, type Related, rule } from '../rule.ts';
import { hasUnknownPoint } from './agenda-duty.ts';

export interface PreconditionOpenData {
  readonly title: string;
  readonly needed: string;
  /** Some agenda prepares it, and no more. */
  readonly isPrepared: boolean;
}

/** What an agenda does with a document that is needed. */
interface Handling {
  readonly meeting: Item;
  readonly reference: Reference;
}

/** A document that something needs, and of which no agenda says that it is there. */
export const preconditionOpen = rule<'duties/precondition-open', PreconditionOpenData>({
  id: 'duties/precondition-open',
  severity: 'warning',
  *check(pact) {
    if (pact.unread.has('meeting') || pact.unread.has('report')) return;
    const handled = handlings(pact);
    const needs = openDocuments(pact);
    for (const [needed, all] of groupBy(needs, (need) => need.needed)) {
      const its = handled.get(needed) ?? [];
      const isPrepared = its.some(({ reference }) => reference.relation === 'prepare');
      // A plan whose agendas do not speak of documents says nothing by leaving this one out.
      if (countConcluded(handled) < (isPrepared ? 1 : least)) continue;
      const open = all.filter((need) => !its.some((each) => fulfils(pact, each, need)));
      const [first, ...others] = open;
      if (!first) continue;
      yield {
        at: first.needing,
        field: first.path,
        data: { title: first.needing.title, needed: needed.title, isPrepared },
        related: [
          ...its
            .filter(({ reference }) => reference.path[0] === 'agenda')
            .map(
              ({ meeting, reference }): Related => ({
                ...mention(pact, meeting),
                field: reference.path,
              }),
            ),
          ...others.map(({ needing: at, path }) => ({
            at,
            field: path,
            data: { title: at.title },
          })),
        ],
      };
    }
  },
});

/** Fewer documents on agendas may be chance. */
const least = 3;

/** Needs of documents of which nothing says that they are there, or that somebody delivers them. */
function openDocuments(pact: Pact): readonly Need[] {
  const meetings = itemsOf(pact, 'meeting');
  const needs = [...openNeeds(pact)].filter(({ needed }) => isUndated(needed));
  const isUnclear = meetings.some(
    (meeting) => hasUnclearAgenda(pact, meeting) || hasUnknownPoint(pact, meeting),
  );
  if (needs.length === 0 || isUnclear) return [];
  const delivered = new Set(
    pact.items.flatMap((item) =>
      namedIn(pact, item, item.kind === 'decision' ? 'about' : 'includes'),
    ),
  );
  const texts = agendaTexts(meetings);
  return needs.filter(({ needed }) => !delivered.has(needed) && !isInTexts(texts, needed));
}

function isUndated(item: Item): boolean {
  if (item.kind !== 'report' || item.when || isOutsidePlan(item)) return false;
  const isThere = ['issued', 'adopted', 'version', 'url'].some((field) => field in item.data);
  return !isThere && recordsOf(item).length === 0;
}

/** What agendas, results and records name with a verb, by document. */
function handlings(pact: Pact): ReadonlyMap<Item, readonly Handling[]> {
  const meetings: readonly Item[] = [...itemsOf(pact, 'meeting'), ...itemsOf(pact, 'event')];
  const all = meetings
    .filter((meeting) => cancelledOn(meeting) === undefined)
    .flatMap((meeting) =>
      meeting.references
        .filter(({ relation }) => verbs.some((verb) => verb === relation))
        .flatMap((reference) =>
          resolveReference(pact, reference).map((thing) => ({ meeting, reference, thing })),
        ),
    );
  return groupBy(
    all.filter(({ thing }) => thing.kind === 'report'),
    ({ thing }) => thing,
  );
}

function countConcluded(handled: ReadonlyMap<Item, readonly Handling[]>): number {
  return [...handled.values()].filter((all) =>
    all.some(({ reference }) => reference.relation !== 'prepare'),
  ).length;
}

/** It is presented, signed or accepted before it is needed, or where the dates leave that open. */
function fulfils(pact: Pact, { meeting, reference }: Handling, { needing }: Need): boolean {
  if (reference.relation === 'prepare') return false;
  return (
    meeting === needing || before(actualSpan(pact, meeting), actualSpan(pact, needing)) !== 'no'
  );
}
