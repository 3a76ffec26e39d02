import { small } from '../locales/letter-case.ts';
import type { Locale } from '../locales/locale.ts';
import { rhythmText } from '../locales/phrases.ts';
import type { Pact } from '../model/pact.ts';
import type { Occasion } from '../model/rhythm/occasions.ts';
import type { Day } from '../model/when/day.ts';
import { planText } from '../status/plan-text.ts';
import type { RhythmState } from '../status/rhythm/rhythm.ts';
import { type CountState, daysLeft } from '../status/rhythm/rhythm-count.ts';
import { headingLines } from './heading.ts';
import { rowLines } from './row.ts';
import { wrap } from './text.ts';

interface RhythmInput {
  readonly pact: Pact;
  readonly rhythms: readonly RhythmState[];
  readonly day: Day;
  readonly within: number;
  readonly locale: Locale;
  readonly width: number;
  readonly strong: (text: string) => string;
}

/** How many of a row of things are named before the rest is counted. */
const named = 3;

/** The rhythms whose turn comes soon, that were missed or cannot be told; else nothing. */
export function rhythmLines(input: RhythmInput): readonly string[] {
  const { locale, rhythms, strong, width } = input;
  const shown = rhythms.filter(({ counts }) => counts.some((count) => isShown(count, input)));
  if (shown.length === 0) return [];
  const { heading, meaning } = locale.rhythms;
  return [
    ...headingLines(`${heading} (${shown.length})`, meaning, width, strong),
    ...shown.flatMap((each) => oneRhythm(each, input)),
    '',
  ];
}

function isShown(
  { dueBy, missed, notRecorded, verdict }: CountState,
  { day, within }: RhythmInput,
): boolean {
  if (verdict === 'violated' || verdict === 'cannot-tell') return true;
  // Once its time is over, what was missed has still to be told.
  if (verdict === 'over') return missed.length + notRecorded.length > 0;
  return dueBy !== undefined && verdict !== 'satisfied' && daysLeft(dueBy, day).least <= within;
}

/** One rhythm by each of its counts, with what is planned for it. */
export function oneRhythm(
  state: RhythmState,
  input: Pick<RhythmInput, 'day' | 'locale' | 'pact' | 'width'>,
): string[] {
  const { locale, width } = input;
  const { counts } = state;
  const rows = counts.filter(({ dueBy, verdict }) => dueBy || verdict === 'cannot-tell');
  return [
    ...indented(nameText(state, input), width),
    ...rowLines(
      rows.map((count) => ({
        left: dueText(count),
        name: countName(count, locale),
        right: [timeText(count, input)],
      })),
      width,
    ),
    ...indented([...pastWords(state, locale), ...planWords(state, locale)].join(' '), width),
  ];
}

/** Whose rhythm, how often, and whether that is no duty; only the plan's own words are quoted. */
function nameText(
  { item, rhythm }: RhythmState,
  { locale, pact }: Pick<RhythmInput, 'locale' | 'pact'>,
): string {
  const { text } = rhythm;
  const often = text === undefined ? rhythmText(pact, rhythm, locale) : locale.show.quote(text);
  const hint = rhythm.usual
    ? small(locale.fields.usual)
    : rhythm.expected
      ? small(locale.fields.expected)
      : '';
  return [item.title, often, hint].filter(Boolean).join(' · ');
}

function indented(text: string, width: number): string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}

function dueText({ dueBy }: CountState): string {
  if (!dueBy) return '';
  return dueBy.earliest === dueBy.latest ? dueBy.latest : `${dueBy.earliest}/${dueBy.latest}`;
}

function countName({ since, unitLength }: CountState, { rhythms }: Locale): string {
  if (unitLength) return rhythms.units[unitLength];
  const [from, to] = [since?.earliest ?? '', since?.latest ?? ''];
  return rhythms.gap(from === to ? from : `${from}/${to}`);
}

function timeText(
  { dueBy, verdict }: CountState,
  { day, locale }: Pick<RhythmInput, 'day' | 'locale'>,
): string {
  if (!dueBy) return locale.rhythms.cannotTell;
  const { least, most } = daysLeft(dueBy, day);
  if (most >= 0) return locale.check.inDays(Math.max(0, least), most);
  return verdict === 'violated' ? locale.check.daysLate(-most, -least) : locale.rhythms.cannotTell;
}

/** What was missed, or what has to be recorded before anyone can tell. */
function pastWords({ counts }: RhythmState, { dates, rhythms }: Locale): string[] {
  const some = (texts: readonly string[]) => {
    const different = [...new Set(texts)];
    const rest = different.length - named;
    return [...different.slice(0, named), ...(rest > 0 ? [rhythms.more(rest)] : [])];
  };
  const spanText = (text: string) => text.split('/').map(dates.text).join(' – ');
  const missed = some(counts.flatMap((each) => each.missed.map(spanText)));
  const untold = some(counts.flatMap((each) => each.notRecorded.map(spanText)));
  const unrecorded = some(counts.flatMap((each) => each.unrecorded.map(occasionName)));
  return [
    ...(missed.length > 0 ? [rhythms.missed(missed)] : []),
    ...(unrecorded.length > 0 ? [rhythms.unrecorded(unrecorded)] : []),
    ...(untold.length > 0 ? [rhythms.notToldOf(untold)] : []),
  ];
}

function planWords({ counted, counts, keeps, keptBy, next }: RhythmState, locale: Locale) {
  const words = locale.rhythms;
  const isAll = counts.filter((count) => count.keeps !== undefined).length > 1;
  const by = keptBy === undefined ? undefined : locale.dates.day(keptBy);
  const kept = () => {
    if (keeps === 'yes' || (keeps === 'no' && next)) return [words.keeps[keeps](isAll)];
    if (by === undefined) return [];
    return keeps === 'cannot-tell'
      ? [words.keptOnlyBy(by, isAll)]
      : isAll
        ? [words.keptBy(by)]
        : [];
  };
  return [
    next ? words.planned(occasionName(next)) : words.nothingPlanned,
    ...kept(),
    ...(counted === 'not-stated' && counts.length > 1 ? [words.notStated] : []),
  ];
}

function occasionName({ day, item, when }: Occasion): string {
  const date = planText(when, { start: day, end: day, isDue: false });
  return date === '' ? item.title : `${item.title} (${date})`;
}
