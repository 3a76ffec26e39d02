import { type AgendaPoint, agendaPoints, type Verb, verbs } from '../../model/agenda.ts';
import { groupBy } from '../../model/group-by.ts';
import { type Item, type Reference, sameId } from '../../model/item.ts';
import { type Pact, resolveReference, titleById } from '../../model/pact.ts';
import { before, type Order } from '../../model/when/before.ts';
import type { Outlook } from './outlook.ts';

/** Points of an agenda by verb; what is only words comes last, without one. */
export interface ComingPoints {
  readonly verb?: Verb;
  readonly objects: readonly ComingObject[];
}

export interface ComingObject {
  readonly title: string;
  readonly item?: Item;
  /** Whether the meeting comes before what it prepares. */
  readonly order?: Order;
  /** The meeting that put it off to this one. */
  readonly from?: Item;
}

type Spoken = ComingObject & { readonly verb?: Verb };

/** What stands on the agenda of a meeting: its own points, and those that were put off to it. */
export function comingPoints(outlook: Outlook, meeting: Item): readonly ComingPoints[] {
  const own = agendaPoints(meeting, 'agenda').filter(
    ({ rest }) => !isElsewhere(rest.movedTo, meeting),
  );
  const putOff = outlook
    .puttingOffTo(meeting)
    .filter((from) => from !== meeting)
    .flatMap((from) =>
      agendaPoints(from, 'agenda')
        .filter(({ rest }) => rest.movedTo !== undefined && sameId(rest.movedTo, meeting.id))
        .flatMap((point) => spoken(outlook, meeting, point).map((each) => ({ ...each, from }))),
    );
  const said = own.flatMap((point) => spoken(outlook, meeting, point));
  const isSaid = (each: Spoken) =>
    said.some(
      ({ item, title, verb }) => verb === each.verb && item === each.item && title === each.title,
    );
  const all = [...said, ...putOff.filter((each) => !isSaid(each))];
  const byVerb = groupBy(all, ({ verb }) => verb);
  return [...verbs, undefined].flatMap((verb) => {
    const objects = byVerb.get(verb);
    return objects ? { objects, ...(verb && { verb }) } : [];
  });
}

function isElsewhere(movedTo: string | undefined, meeting: Item): boolean {
  return movedTo !== undefined && !sameId(movedTo, meeting.id);
}

function spoken(outlook: Outlook, meeting: Item, { duties, objects, text }: AgendaPoint): Spoken[] {
  const { pact } = outlook;
  const named = objects.flatMap(({ named: references, verb }) =>
    references.flatMap((reference) =>
      objectsOf(pact, reference).map((object) => ({
        ...object,
        verb,
        ...orderOf(outlook, meeting, verb, object),
      })),
    ),
  );
  const isNamed = named.some(({ title }) => text?.toLowerCase().includes(stemOf(title)));
  // Words that name their object once more say nothing new.
  const words = text !== undefined && !isNamed ? [{ title: text }] : [];
  const fulfilled =
    named.length + words.length === 0
      ? duties.map(({ name }) => ({ title: titleById(pact, name) }))
      : [];
  return [...named, ...words, ...fulfilled];
}

/** In many languages the end of a title changes with what is done to it. */
function stemOf(title: string): string {
  return title.toLowerCase().slice(0, Math.ceil(title.length * 0.8));
}

function objectsOf(pact: Pact, reference: Reference): ComingObject[] {
  const named = reference.form === 'text' ? [] : resolveReference(pact, reference);
  if (named.length === 0) return [{ title: reference.as ?? reference.name }];
  return named.map((item) => ({ title: reference.as ?? item.title, item }));
}

function orderOf(
  { spanOf }: Outlook,
  meeting: Item,
  verb: Verb,
  { item }: ComingObject,
): { readonly order?: Order } {
  const isOccasion = item?.kind === 'meeting' || item?.kind === 'event';
  if (!item || !isOccasion || verb !== 'prepare') return {};
  return { order: before(spanOf(meeting), spanOf(item)) };
}
