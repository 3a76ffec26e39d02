import { askedOf } from '../../model/duty.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { oncePerPact } from '../../model/once-per-pact.ts';
import {
  isFaulty,
  isOutsidePlan,
  itemsOf,
  namedIn,
  type Pact,
  resolveReference,
} from '../../model/pact.ts';
import { agendaTexts, hasUnclearAgenda, isInTexts } from '../agenda-texts.ts';
import { hasAgendaWithout, hasUnknownPoint, type Meeting, pointsIn } from './agenda-duty.ts';

type Document = Item<'report'>;

/** Documents that are due at a meeting and not on its agenda, where others are. */
export const unheardDocuments = oncePerPact((pact): ReadonlyMap<Meeting, readonly Document[]> => {
  const due = itemsOf(pact, 'report').flatMap((document) => {
    const meeting = hearingOf(pact, document);
    return meeting ? [{ document, meeting, isHeard: isHeardAt(pact, document, meeting) }] : [];
  });
  const left = due.filter(({ isHeard }) => !isHeard);
  const heard = due.length - left.length;
  // The plan says where each is due; that it puts one on an agenda shows that it means that.
  if (heard === 0 || left.length > heard) return new Map();
  const byMeeting = groupBy(left, ({ meeting }) => meeting);
  return new Map(
    [...byMeeting].map(([meeting, all]) => [meeting, all.map(({ document }) => document)]),
  );
});

/** The meeting that hears a document, where its agenda says with ids what it is about. */
function hearingOf(pact: Pact, document: Document): Meeting | undefined {
  const at = document.when?.details.at?.toLowerCase() ?? '';
  const meeting = pact.byId.get(at);
  if (meeting?.kind !== 'meeting' || pact.doubled.has(at)) return undefined;
  const hearing = meeting as Meeting;
  if (isOutsidePlan(document) || isFaulty(pact, document, 'due')) return undefined;
  if (pact.doubled.has(document.id.toLowerCase()) || isOutsidePlan(hearing)) return undefined;
  const isClear =
    hasAgendaWithout(pact, hearing, [document.title, ...(document.data.aliases ?? [])]) &&
    !hasUnclearAgenda(pact, hearing) &&
    !hasUnknownPoint(pact, hearing);
  return isClear ? hearing : undefined;
}

function isHeardAt(pact: Pact, document: Document, meeting: Meeting): boolean {
  const named = pointsIn(pact)(meeting).flatMap((point) => resolveReference(pact, point));
  const throughDuties = named
    .filter(({ kind }) => kind === 'duty')
    .flatMap((duty) => [
      ...askedOf(duty).flatMap((asked) => resolveReference(pact, asked)),
      ...namedIn(pact, duty, 'about'),
    ]);
  return (
    named.includes(document) ||
    throughDuties.includes(document) ||
    isInTexts(agendaTexts([meeting]), document)
  );
}
