import { capital, small } from '../../locales/letter-case.ts';
import type { Item } from '../../model/item.ts';
import { doneSince } from '../../review/done-since.ts';
import type { ItemState } from '../../status/state.ts';
import { dateText } from '../plan/dates.ts';
import { doneTexts } from '../plan/record.ts';
import { joined, labelled, listed, namesIn, type Point, point } from '../plan/text.ts';
import { block, type ReviewInput, type Section, section } from './input.ts';
import { doneSinceText } from './phrases.ts';

/** What was decided in the period, and what is still to be carried out of earlier decisions. */
export function decisionSection(input: ReviewInput): Section {
  const { locale, review } = input;
  const words = locale.review;
  const { open, taken } = review.decisions;
  return section(
    words.headings.decisions,
    [
      block({
        label: words.decisions.taken,
        text: taken.length === 0 ? `${capital(words.notRecorded)}.` : '',
        points: taken.map(({ day, item, state }) =>
          decisionPoint(item, state, input, locale.dates.day(day)),
        ),
      }),
      block({
        label: words.decisions.open,
        text: open.length === 0 ? words.none : '',
        points: open.map((state) => decisionPoint(state.item as Item<'decision'>, state, input)),
      }),
    ],
    `${capital(words.notRecorded)}.`,
  );
}

function decisionPoint(
  item: Item<'decision'>,
  state: ItemState | undefined,
  input: ReviewInput,
  day = '',
): Point {
  const { locale, pact } = input;
  const { number, owner, text, title, votes } = item.data;
  const isDone = state?.state === 'done' || state?.state === 'done-late';
  const name = [...new Set([title, text])].filter((each) => each !== undefined).join(': ');
  return point(
    joined([
      [number, name].filter((each) => each !== undefined && each !== '').join(' '),
      item.parent?.title,
      day,
      votes && locale.report.record.votes(votes),
      labelled(small(locale.fields.owner), namesIn(pact, owner)),
      labelled(small(locale.fields.due), dateText(item, input)),
      isDone && labelled(small(locale.fields.done), doneTexts(item, input).join('; ')),
      !isDone && state && labelled(small(locale.fields.state), stateText(state, input)),
    ]),
  );
}

function stateText(state: ItemState, { locale, review }: ReviewInput): string {
  const { daysLate } = state;
  // What has no date is open until it is done.
  return daysLate
    ? listed([
        locale.check.daysLate(daysLate.least, daysLate.most),
        doneSinceText(doneSince(state, review.view), locale),
      ])
    : locale.report.states[state.when ? state.state : 'open'];
}
