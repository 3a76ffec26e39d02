import { pointTexts } from '../../locales/phrases.ts';
import { agendaPoints } from '../../model/agenda.ts';
import type { Item } from '../../model/item.ts';
import type { DatedInput } from '../input.ts';
import { type Point, point } from '../plan/text.ts';

/** What is expected of a meeting, where the plan says it in other words than the agenda. */
export function expectedPoints(item: Item, { locale, pact }: DatedInput): Point[] {
  const texts = (field: 'agenda' | 'results') =>
    agendaPoints(item, field).flatMap((each) => pointTexts(pact, each, locale));
  const said = new Set(texts('agenda'));
  const expected = texts('results');
  return expected.every((text) => said.has(text)) ? [] : expected.map((text) => point(text));
}
