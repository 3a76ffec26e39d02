import { agendaPoints } from '../../model/agenda.ts';
import { askedOf } from '../../model/duty.ts';
import type { Item, Reference } from '../../model/item.ts';
import { itemsOf, type Pact, resolveReference, titleById } from '../../model/pact.ts';

/** Something that stands on an agenda, so that it can be found on another one. */
export interface RoutinePoint {
  /** The verb and the thing; of a point that is only text, the text. */
  readonly key: string;
  /** The thing alone: it may be dealt with in another way. */
  readonly thing: string;
  /** In the words of the plan. */
  readonly label: string;
}

export function pointsOf(
  pact: Pact,
  meeting: Item,
  field: 'agenda' | 'results',
): readonly RoutinePoint[] {
  return agendaPoints(meeting, field).flatMap(({ duties, objects, text }) => {
    const named = [...objects, { verb: 'duty', named: duties }].flatMap(({ named, verb }) =>
      named.map((reference) => ({ reference, verb })),
    );
    if (named.length === 0)
      return text === undefined ? [] : [{ key: plain(text), thing: plain(text), label: text }];
    const isOnly = named.length === 1;
    return named.map(({ reference, verb }) => {
      const thing = thingOf(pact, reference);
      const label = (isOnly && text) || (reference.as ?? titleById(pact, reference.name));
      return { key: `${verb}: ${thing}`, thing, label };
    });
  });
}

/** What a duty with a rhythm asks for: that rhythm is looked at by itself. */
export function askedByRhythm(pact: Pact): ReadonlySet<string> {
  const duties = itemsOf(pact, 'duty').filter(({ data }) => data.rhythm !== undefined);
  return new Set(
    duties.flatMap((duty) => [
      `duty: ${duty.id.toLowerCase()}`,
      ...askedOf(duty).map((reference) => `${reference.relation}: ${thingOf(pact, reference)}`),
    ]),
  );
}

function thingOf(pact: Pact, reference: Reference): string {
  const [item] = resolveReference(pact, reference);
  return item ? item.id.toLowerCase() : plain(reference.name);
}

/** Without what nobody sees as a difference. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[ .;,]+$/, '')
    .trim();
}
