import type { Item } from '../../model/item.ts';
import { namedIn } from '../../model/pact.ts';
import type { PlacedPoint } from '../../status/coming/agenda.ts';
import type { Outlook } from '../../status/coming/outlook.ts';
import type { DatedInput } from '../input.ts';
import { dateText } from '../plan/dates.ts';
import { joined, labelled, namesIn, type Point, point } from '../plan/text.ts';
import { numberedPoints, objectsOf } from './agenda.ts';

/** A point of the agenda with room for what was said, and what was decided on it. */
export interface MinutesPoint {
  readonly title: string;
  readonly points: readonly Point[];
  readonly decisions: readonly Point[];
}

/** Each decision stands with the first point about the same thing; the rest is left over. */
export function minutesPoints(
  agenda: readonly PlacedPoint[],
  decisions: readonly Item<'decision'>[],
  outlook: Outlook,
  input: DatedInput,
): { readonly points: MinutesPoint[]; readonly others: Point[] } {
  const numbered = numberedPoints(agenda, outlook, input);
  const pointOf = new Map(
    decisions.map((decision) => {
      const about = namedIn(input.pact, decision, 'about');
      const at = agenda.findIndex((placed) =>
        objectsOf(placed, input).some((item) => about.includes(item)),
      );
      return [decision, at];
    }),
  );
  const decidedAt = (at: number) =>
    decisions
      .filter((decision) => pointOf.get(decision) === at)
      .map((decision) => decisionPoint(decision, input));
  return {
    points: numbered.map(({ mark, points, text }, at) => ({
      title: `${mark} ${text}`,
      points,
      decisions: decidedAt(at),
    })),
    others: decidedAt(-1),
  };
}

/** What was decided, with the votes and who carries it out by when; not what became of it. */
function decisionPoint(decision: Item<'decision'>, input: DatedInput): Point {
  const { locale, pact } = input;
  const { number, owner, text, title, votes } = decision.data;
  const name = [...new Set([title, text])].filter((each) => each !== undefined).join(': ');
  return point(
    joined([
      [number, name].filter((each) => each !== undefined && each !== '').join(' '),
      votes && locale.report.record.votes(votes),
      labelled(locale.fields.owner, namesIn(pact, owner)),
      labelled(locale.fields.due, dateText(decision, input)),
    ]),
  );
}
