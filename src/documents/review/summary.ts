import { sentenceCase } from '../../locales/letter-case.ts';
import { doneSince } from '../../review/done-since.ts';
import type { Entry } from '../../review/entry.ts';
import { type Fate, fates } from '../../review/entry.ts';
import type { Tally, TallyOf } from '../../review/tally.ts';
import { verdicts } from '../../status/indicator/indicator-state.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { labelled, listed } from '../plan/text.ts';
import { stateDate } from '../status/state-date.ts';
import { highlightPoints, shortened } from './highlights.ts';
import type { ReviewInput } from './input.ts';
import { doneSinceText, itemName, plannedText } from './phrases.ts';

/** The first page: what was planned, what became of it, and what nobody may overlook. */
export function reviewSummary(input: ReviewInput) {
  const { locale, review } = input;
  const words = locale.review.summary;
  const highlights = highlightPoints(input);
  const isJudged = review.entries.length + review.indicators.length > 0;
  return {
    heading: words.heading,
    text: sentences(input).join(' '),
    words: review.period.document?.data.summary ?? '',
    table: tallyTable(review.tallies, input),
    highlights,
    nothing: highlights.length === 0 && isJudged ? words.nothingToTell : '',
    toDecide: words.toDecide(review.openPoints.length),
    rest: rest(input).join(' '),
  };
}

function sentences(input: ReviewInput): string[] {
  const { locale, review } = input;
  const { indicators, tallies } = review;
  const words = locale.review.summary;
  const rows = tallies.filter(({ of }) => of.kind !== 'points');
  const isHeld = ({ of }: Tally) => of.kind === 'meetings' || of.kind === 'events';
  const occasions = entriesIn(rows.filter(isHeld));
  const due = rows.filter((row) => !isHeld(row));
  const commitments = entriesIn(due);
  const isSeveral = hasSeveralDates([...occasions, ...commitments]);
  const ofKind = (kind: string) => occasions.filter(({ item }) => item.kind === kind).length;
  const counts = countFates(occasions);
  const targets = {
    reached: tallies.reduce((sum, each) => sum + (each.targets?.reached ?? 0), 0),
    all: tallies.reduce((sum, each) => sum + (each.targets?.all ?? 0), 0),
  };
  const verdictCounts = verdicts.flatMap((verdict) => {
    const count = indicators.filter((each) => each.verdict === verdict).length;
    return count > 0 ? [[verdict, count] as const] : [];
  });
  const isSilent = occasions.every(({ fate }) => fate === 'not-recorded');
  return [
    ...(occasions.length === 0
      ? [words.nothingPlanned]
      : [
          words.planned({ meetings: ofKind('meeting'), events: ofKind('event') }),
          isSilent ? words.nothingRecorded : words.outcome(counts),
        ]),
    ...(commitments.length > 0
      ? [
          words.commitments(
            commitments.length,
            due.length > 1
              ? due.map((row) => labelled(rowName(row.of, input), `${row.planned}`))
              : [],
            countFates(commitments),
          ),
        ]
      : []),
    ...(isSeveral ? [words.eachDate] : []),
    ...(targets.all > 0 ? [words.targets(targets.reached, targets.all)] : []),
    ...(indicators.length > 0 ? [locale.indicators.count(indicators.length, verdictCounts)] : []),
  ];
}

/** A sentence says the sum of its rows in the table. */
function entriesIn(rows: readonly Tally[]): readonly Entry[] {
  return rows.flatMap(({ entries }) => entries);
}

function hasSeveralDates(entries: readonly Entry[]): boolean {
  return new Set(entries.map(({ item }) => item)).size < entries.length;
}

function countFates(entries: readonly Entry[]) {
  const count = (fate: Fate) => entries.filter((entry) => entry.fate === fate).length;
  const late = entries.filter((entry) => entry.fate === 'done' && entry.late).length;
  const pairs = fates.map((fate) => [fate, count(fate)] as const);
  return { ...(Object.fromEntries(pairs) as Record<Fate, number>), late };
}

/** What lies beside the plan of the period. */
function rest(input: ReviewInput): string[] {
  const { locale, review } = input;
  const words = locale.review.summary;
  const names = (items: readonly Entry['item'][]) => [
    ...new Set(items.map((each) => itemName(each, locale))),
  ];
  const beside = names(
    review.entries.flatMap(({ item, origin }) => (origin === 'beside-the-plan' ? item : [])),
  );
  const moved = review.entries.flatMap((entry) => {
    const from = entry.movedFrom?.span.end.latest;
    if (!entry.movedFrom || from === undefined || from >= review.period.first) return [];
    const date = plannedText(entry.movedFrom, entry, input);
    return `${itemName(entry.item, locale)} (${date})`;
  });
  const open = review.stillOpen.map((state) => {
    const since = doneSinceText(doneSince(state, review.view), locale);
    const date = listed([stateDate(state, input), since]);
    return date === '' ? itemName(state.item, locale) : `${itemName(state.item, locale)} (${date})`;
  });
  const late = names(review.followed.recordedLate.map(({ item }) => item));
  const ongoing = names(review.ongoing.map(({ item }) => item));
  return [
    ...(beside.length > 0 ? [words.beside(shortened(beside, input))] : []),
    ...(moved.length > 0 ? [words.carriedOver(shortened(moved, input))] : []),
    ...(open.length > 0 ? [words.stillOpen(shortened(open, input))] : []),
    ...(late.length > 0 ? [words.recordedLate(shortened(late, input))] : []),
    ...(ongoing.length > 0 ? [words.ongoing(shortened(ongoing, input))] : []),
  ];
}

/** A row for each kind of thing; columns in which nothing stands are left out. */
function tallyTable(tallies: readonly Tally[], input: ReviewInput): Table | undefined {
  const words = input.locale.review.table;
  const figure = (count: number) => (count === 0 ? '0' : `${count}`);
  const any = (of: (tally: Tally) => number) => tallies.some((each) => of(each) > 0);
  const open = ({ fates }: Tally) => fates['not-recorded'] + fates.overdue;
  const columns: readonly (readonly [string, (tally: Tally) => string, boolean])[] = [
    [words.what, ({ of }) => rowName(of, input), true],
    [words.planned, ({ planned }) => figure(planned), true],
    [words.done, ({ fates }) => figure(fates.done), true],
    [words.late, ({ late }) => figure(late), any(({ late }) => late)],
    [words.postponed, ({ fates }) => figure(fates.postponed), any(({ fates }) => fates.postponed)],
    [words.dropped, ({ fates }) => figure(fates.dropped), any(({ fates }) => fates.dropped)],
    [words.open, (tally) => figure(open(tally)), any(open)],
    [words.toCome, ({ fates }) => figure(fates['to-come']), any(({ fates }) => fates['to-come'])],
    [words.targets, targetsText, tallies.some(({ targets }) => targets)],
  ];
  const shown = columns.filter(([, , isShown]) => isShown);
  return tableOf(
    shown.map(([name]) => name),
    tallies.map((tally) => shown.map(([, cell]) => cell(tally))),
  );
}

function targetsText({ targets }: Tally): string {
  return targets ? `${targets.reached} / ${targets.all}` : '–';
}

function rowName(of: TallyOf, { locale }: ReviewInput): string {
  const words = locale.review.table;
  if (of.kind === 'meetings') {
    const bodies = of.bodies.map(({ title }) => title);
    return bodies.length > 0 ? words.meetings(bodies) : sentenceCase(locale.fields.meetings);
  }
  return of.kind === 'points' ? words.points[of.verb](of.titles) : words.rows[of.kind];
}
