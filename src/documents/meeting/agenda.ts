import { pointTitles } from '../../locales/phrases.ts';
import type { Item } from '../../model/item.ts';
import { resolveReference } from '../../model/pact.ts';
import type { PlacedPoint } from '../../status/coming/agenda.ts';
import type { Outlook } from '../../status/coming/outlook.ts';
import { isOccasion } from '../../status/state.ts';
import type { DatedInput } from '../input.ts';
import { dateIn } from '../plan/dates.ts';
import { filled, joined, labelled, namesIn, type Point, point } from '../plan/text.ts';
import { stateDate } from '../status/state-date.ts';

/** A point of the agenda with its number, and below it what there is to know of it. */
export interface NumberedPoint {
  readonly mark: string;
  readonly text: string;
  readonly points: readonly Point[];
}

export function numberedPoints(
  agenda: readonly PlacedPoint[],
  outlook: Outlook,
  input: DatedInput,
): NumberedPoint[] {
  return agenda.map((placed, index) => ({
    mark: `${index + 1}.`,
    text: pointTitles(input.pact, placed.point, input.locale).join('; '),
    points: [...remarks(placed, input), ...namedDates(placed, outlook, input)].map((text) =>
      point(text),
    ),
  }));
}

/** On what it reports, who is responsible, and which meeting put it off. */
function remarks({ from, point: { rest } }: PlacedPoint, input: DatedInput): string[] {
  const { locale, pact } = input;
  return filled([
    rest.time !== undefined && labelled(locale.fields.time, rest.time),
    labelled(locale.fields.covers, dateIn(rest.covers, input)),
    labelled(locale.fields.owner, namesIn(pact, rest.owner)),
    from && locale.next.putOffBy(from.title),
  ]);
}

/** The meetings and events that it is about, with their dates and how they stand. */
function namedDates(placed: PlacedPoint, { stateOf }: Outlook, input: DatedInput): string[] {
  return objectsOf(placed, input)
    .filter(isOccasion)
    .flatMap((item) => {
      const state = stateOf(item);
      if (!state) return [];
      return joined([
        labelled(item.title, stateDate(state, input)) || item.title,
        input.locale.report.states[state.state],
      ]);
    });
}

/** What a point names, each once. */
export function objectsOf({ point: { objects } }: PlacedPoint, { pact }: DatedInput): Item[] {
  const named = objects.flatMap((each) => each.named.filter(({ form }) => form !== 'text'));
  return [...new Set(named.flatMap((reference) => resolveReference(pact, reference)))];
}
