import type { Pact } from '../model/pact.ts';
import type { Occasion } from '../model/rhythm/occasions.ts';
import type { Day } from '../model/when/day.ts';
import { daysLeft } from '../model/when/days-left.ts';
import type { Bound } from '../model/when/span.ts';
import type { RhythmState } from '../status/rhythm/rhythm.ts';
import type { CountState } from '../status/rhythm/rhythm-count.ts';
import { small } from './letter-case.ts';
import type { Locale } from './locale.ts';
import { rhythmText } from './phrases.ts';

/** How dates are written: short in a column, in words in a document. */
export interface RhythmDates {
  readonly bound: (bound: Bound) => string;
  readonly occasion: (occasion: Occasion) => string;
}

/** How many of a row of things are named before the rest is counted. */
const named = 3;

/** Whose rhythm, how often, and whether that is no duty; only the plan's own words are quoted. */
export function rhythmName({ item, rhythm }: RhythmState, pact: Pact, locale: Locale): string {
  const { text } = rhythm;
  const often = text === undefined ? rhythmText(pact, rhythm, locale) : locale.show.quote(text);
  const hint = rhythm.usual
    ? small(locale.fields.usual)
    : rhythm.expected
      ? small(locale.fields.expected)
      : '';
  return [item.title, often, hint].filter(Boolean).join(' · ');
}

/** By the calendar, or as a gap since a day. */
export function rhythmCountName(
  { since, unitLength }: CountState,
  dates: RhythmDates,
  { rhythms }: Locale,
): string {
  return unitLength ? rhythms.units[unitLength] : rhythms.gap(since ? dates.bound(since) : '');
}

/** How many days are left for it, or that nobody can tell. */
export function rhythmTimeText({ dueBy, verdict }: CountState, day: Day, locale: Locale): string {
  if (!dueBy) return locale.rhythms.cannotTell;
  const { least, most } = daysLeft(dueBy, day);
  if (most >= 0) return locale.check.inDays(Math.max(0, least), most);
  return verdict === 'violated' ? locale.check.daysLate(-most, -least) : locale.rhythms.cannotTell;
}

/** What was missed, what has to be recorded, and whether what is planned keeps it. */
export function rhythmSentences(
  state: RhythmState,
  dates: RhythmDates,
  locale: Locale,
): readonly string[] {
  const nameOf = (occasion: Occasion) => {
    const date = dates.occasion(occasion);
    return date === '' ? occasion.item.title : `${occasion.item.title} (${date})`;
  };
  return [...pastWords(state, nameOf, locale), ...planWords(state, nameOf, locale)];
}

type NameOf = (occasion: Occasion) => string;

/** What was missed, or what has to be recorded before anyone can tell. */
function pastWords({ counts }: RhythmState, nameOf: NameOf, { dates, rhythms }: Locale): string[] {
  const some = (texts: readonly string[]) => {
    const different = [...new Set(texts)];
    const rest = different.length - named;
    return [...different.slice(0, named), ...(rest > 0 ? [rhythms.more(rest)] : [])];
  };
  const spanText = (text: string) => text.split('/').map(dates.text).join(' – ');
  const missed = some(counts.flatMap((each) => each.missed.map(spanText)));
  const untold = some(counts.flatMap((each) => each.notRecorded.map(spanText)));
  const unrecorded = some(counts.flatMap((each) => each.unrecorded.map(nameOf)));
  return [
    ...(missed.length > 0 ? [rhythms.missed(missed)] : []),
    ...(unrecorded.length > 0 ? [rhythms.unrecorded(unrecorded)] : []),
    ...(untold.length > 0 ? [rhythms.notToldOf(untold)] : []),
  ];
}

function planWords(
  { counted, counts, keeps, keptBy, next }: RhythmState,
  nameOf: NameOf,
  locale: Locale,
) {
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
    next ? words.planned(nameOf(next)) : words.nothingPlanned,
    ...kept(),
    ...(counted === 'not-stated' && counts.length > 1 ? [words.notStated] : []),
  ];
}
