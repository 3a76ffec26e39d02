import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { dateText, stateText } from './dates.ts';
import { doneTexts } from './record.ts';
import { joined, labelled, namesIn, type Point, point } from './text.ts';

/** What was decided at a meeting or event, with the votes and who carries it out. */
export function decisionPoints(meeting: Item, input: DocumentInput): Point[] {
  const { isPlanOnly, locale, pact } = input;
  if (isPlanOnly) return [];
  return itemsOf(pact, 'decision')
    .filter(({ parent }) => parent === meeting)
    .map((decision) => {
      const { about, date, number, owner, text, title, votes } = decision.data;
      const name = [...new Set([title, text])].filter((each) => each !== undefined).join(': ');
      return point(
        joined([
          [number, name].filter((each) => each !== undefined && each !== '').join(' '),
          date !== undefined && locale.dates.day(date),
          labelled(locale.fields.about, namesIn(pact, about)),
          votes && locale.report.record.votes(votes),
          labelled(locale.fields.owner, namesIn(pact, owner)),
          labelled(locale.fields.due, dateText(decision, input)),
          labelled(locale.fields.done, doneTexts(decision, input).join('; ')),
          labelled(locale.fields.state, stateText(decision, input)),
        ]),
      );
    });
}
