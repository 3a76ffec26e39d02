import { capital } from '../../locales/letter-case.ts';
import type { Quantity } from '../../model/documents.generated.ts';
import { listed as asList } from '../../model/listed.ts';
import { actualSpan } from '../../model/pact.ts';
import { seatsPresent } from '../../model/votes/seats.ts';
import type { Entry } from '../../review/entry.ts';
import { missedTargets } from '../../review/missed-target.ts';
import { targetsOf } from '../../review/target-in-force.ts';
import { isOccasion } from '../../status/state.ts';
import { bodiesOf } from '../meeting/quorum.ts';
import { figureText, quantityText } from '../plan/quantities.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { joined, labelled, listed } from '../plan/text.ts';
import { proofRefs } from './evidence.ts';
import { block, type ReviewInput, type Section, section } from './input.ts';
import { doneSinceText, fateWord, itemName, plannedText, recordDates } from './phrases.ts';

/** What was planned, and what became of each of it; figures beside their own targets. */
export function carriedOutSection(input: ReviewInput): Section {
  const { locale, review } = input;
  const words = locale.review;
  const isBeside = ({ origin }: Entry) => origin === 'beside-the-plan';
  const planned = [...review.entries.filter((entry) => !isBeside(entry)), ...review.deleted];
  const occasions = planned.filter(({ item }) => isOccasion(item));
  const others = planned.filter(({ item }) => !isOccasion(item));
  return section(
    words.headings.carriedOut,
    [
      block({ table: table(words.carriedOut.occasion, occasions, input) }),
      block({
        label: words.carriedOut.commitments,
        table: table(words.carriedOut.commitment, others, input),
      }),
      block({
        label: words.carriedOut.beside,
        table: table(locale.fields.title, review.entries.filter(isBeside), input),
      }),
    ],
    words.summary.nothingPlanned,
  );
}

function table(heading: string, entries: readonly Entry[], input: ReviewInput): Table | undefined {
  const { fields, report, review } = input.locale;
  const words = review.carriedOut;
  return tableOf(
    [capital(report.record.planned), heading, words.fact, words.figures, fields.evidence],
    entries.map((entry) => [
      planDate(entry, input),
      itemName(entry.item, input.locale),
      fate(entry, input),
      listed([present(entry, input), figures(entry, input)]),
      listed(proofRefs(entry, input)),
    ]),
  );
}

function planDate(entry: Entry, input: ReviewInput): string {
  const { movedFrom, planned } = entry;
  const date = planned ? plannedText(planned, entry, input) : '';
  if (!movedFrom) return date;
  const from = movedFrom.span.end.latest && plannedText(movedFrom, entry, input);
  return `${from ? `${from} → ` : ''}${date} (${input.locale.review.movedIn})`;
}

function fate(entry: Entry, input: ReviewInput): string {
  const { locale } = input;
  const words = locale.review;
  const { late, movedTo, records } = entry;
  if (entry.fate === 'done') {
    const dates = recordDates(records, locale) || words.fates.done;
    return late ? `! ${joined([dates, words.late(late.least, late.most)])}` : dates;
  }
  const since = doneSinceText(entry.doneSince, locale);
  // Of what was done since it can no longer be said that it is not recorded.
  if (since !== '') return joined([locale.report.states[entry.state.state], since]);
  const text = fateWord(entry, locale);
  const to = movedTo && plannedText(movedTo, entry, input);
  return to && (entry.fate === 'postponed' || entry.fate === 'to-come') ? `${text} → ${to}` : text;
}

/** How many of the seats of a body were there. */
function present(entry: Entry, { locale, pact }: ReviewInput): string {
  const { item, records } = entry;
  const names = records.flatMap(({ details }) => asList(details.present));
  if (item.kind !== 'meeting' || names.length === 0) return '';
  const [body, ...others] = bodiesOf(pact, item, actualSpan(pact, item));
  const seats = others.length > 0 ? [] : (body?.seats ?? []);
  const attended = seatsPresent(
    pact,
    seats,
    names.map((name) => ({ name })),
  );
  // Where nobody can tell who of them has a seat, guests cannot be told from members.
  return seats.length > 0 && attended
    ? locale.review.carriedOut.present(attended.size, seats.length)
    : locale.review.carriedOut.present(new Set(names).size, undefined);
}

/** Each figure beside its target: "! participants: 24 / min. 30". */
function figures(entry: Entry, { locale }: ReviewInput): string {
  const { judged, records } = entry;
  const isDone = entry.fate === 'done';
  const missed = missedTargets([entry]);
  return targetsOf(judged)
    .map(([name, target]) => {
      const reached = records.flatMap(({ details: { participants, results, split, value } }) =>
        name === undefined
          ? value === undefined && split === undefined
            ? []
            : ({ ...(value !== undefined && { value }), ...(split && { split }) } as Quantity)
          : ((results?.[name] as Quantity | undefined) ??
            (name === 'participants' ? participants : undefined) ??
            []),
      );
      const sign = missed.some((each) => each.name === name) ? '! ' : '';
      const actual = reached.map((each) => quantityText(each, locale)).join(' + ');
      const shown = actual || (isDone ? locale.review.carriedOut.noFigure : '–');
      const text = `${sign}${shown} / ${figureText(target, locale)}`;
      return name === undefined ? text : labelled(locale.target(name), text);
    })
    .join('; ');
}
