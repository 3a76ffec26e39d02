import type { Verb } from '../../model/agenda.ts';
import { closest } from '../../model/closest.ts';
import { askedOf, isSamePoint, namesDuty } from '../../model/duty.ts';
import type { Reference } from '../../model/item.ts';
import { type Pact, resolveReference } from '../../model/pact.ts';
import { isHabit } from '../habit.ts';
import { unknownIds } from '../identity/lost-names.ts';
import { oneByOne } from '../one-by-one.ts';
import { unclearObjects } from '../order/unclear-objects.ts';
import { type RuleFinding, rule } from '../rule.ts';
import {
  agendaDuties,
  clearlyAsked,
  type Duty,
  hasClearAgenda,
  isHeld,
  meetingsFor,
  pointsIn,
} from './agenda-duty.ts';

export interface NotTakenUpData {
  readonly id: string;
  /** The duty in the words of the plan. */
  readonly title: string;
  /** As an agenda would write it; none where the duty only asks for an agenda. */
  readonly missing: readonly string[];
}

/** A duty that has to be on an agenda, and is on none. */
export const notTakenUp = rule<'duties/not-taken-up', NotTakenUpData>({
  id: 'duties/not-taken-up',
  severity: 'warning',
  *check(pact) {
    const found = agendaDuties(pact).flatMap((duty): RuleFinding<NotTakenUpData>[] => {
      const missing = missingOf(pact, duty);
      if (!missing) return [];
      const [first, ...others] = missing;
      const { id, title } = duty;
      return [
        {
          at: duty,
          field: first?.path ?? ['agenda'],
          data: { id, title, missing: missing.map(written) },
          related: others.map((each) => ({
            at: duty,
            field: each.path,
            data: { title: written(each) },
          })),
        },
      ];
    });
    yield* oneByOne(found, ({ at, field = [], data }) => ({
      at,
      field,
      data: { title: data.title },
    }));
  },
});

/** What of a duty no agenda takes up: an empty list stands for the duty itself. */
export function missingOf(pact: Pact, duty: Duty): readonly Reference[] | undefined {
  const meetings = meetingsFor(pact, duty);
  if (!meetings || meetings.every(isHeld) || isNamed(pact, duty)) return undefined;
  const clear = meetings.filter(hasClearAgenda).length;
  const other = meetings.length - clear;
  // Where agendas are still to be written, the duty may come on one of them.
  if (clear === 0 || (other > 0 && !isHabit(clear, other))) return undefined;
  if (askedOf(duty).length === 0) return duty.data.agenda === true ? [] : undefined;
  const points = meetings.flatMap(pointsIn(pact));
  const missing = clearlyAsked(pact, duty, meetings).filter(
    (each) => !points.some((point) => isSamePoint(pact, each, point)) && !mayBeDone(pact, each),
  );
  return missing.length === 0 ? undefined : missing;
}

/** Some agenda, event or action names the duty; or it is meant by an id that is misspelt. */
function isNamed(pact: Pact, duty: Duty): boolean {
  const isById = pact.items.some(({ references }) =>
    references.some((reference) => namesDuty(reference, duty)),
  );
  const misspelt = unknownIds(pact).filter(({ places }) =>
    places.some(({ reference }) => reference.relation === 'duty'),
  );
  return isById || misspelt.some(({ name }) => closest(name, [duty.id]) !== undefined);
}

/** It was adopted already, or an id that is misspelt may mean it. */
function mayBeDone(pact: Pact, asked: Reference): boolean {
  const unclear = unclearObjects(pact, asked.relation as Verb);
  const isFinal = ['accept', 'decide', 'sign'].includes(asked.relation);
  return resolveReference(pact, asked).some(
    (thing) => unclear.has(thing) || (isFinal && 'adopted' in thing.data),
  );
}

function written({ name, relation }: Reference): string {
  return `${relation}: ${name}`;
}
