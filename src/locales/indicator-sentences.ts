import { asPlanned } from '../model/indicator/planned-figure.ts';
import type { Target } from '../model/indicator/target.ts';
import type { Expected, IndicatorState, MissedPart } from '../status/indicator/indicator-state.ts';
import type { Locale } from './locale.ts';

/** How the verdict on an indicator was worked out, and what else there is to know of it. */
export function indicatorSentences(state: IndicatorState, locale: Locale): readonly string[] {
  const words = locale.indicators;
  const { actual, missedParts, pending, pendingGoal, waiting } = state;
  return [
    reasonParts(state, locale).join('; '),
    ...(waiting ? [words.waiting(figure(state, locale, waiting), waiting.isMore)] : []),
    ...(pending ? [pendingSentence(state, pending, pendingGoal, locale)] : []),
    ...(actual?.withoutFigure
      ? [words.withoutFigure(actual.withoutFigure.map(({ title }) => title))]
      : []),
    ...missedParts.map((part) => missedSentence(part, state, locale)),
  ];
}

/** The figures of an indicator for a table; empty where there is none. */
export interface IndicatorFigures {
  readonly expected: string;
  readonly actual: string;
  readonly ratio: string;
}

/** What was expected, and by when, what there is, and of which date; the share that this is. */
export function indicatorFigures(state: IndicatorState, locale: Locale): IndicatorFigures {
  const { dates, indicators: words } = locale;
  const { actual, expected, ratio, reason, target } = state;
  const owed = expected ?? (reason === 'reached' ? target : undefined);
  const by = expected?.by ?? target?.date;
  const due = expected
    ? wanted(state, locale, shownAs(expected, state.item))
    : wanted(state, locale, goalFigure(state.goal, target));
  const is = actual ? figure(state, locale, actual) : '';
  // A verdict that was not made by it would be told a second reason.
  const isTold = reason === 'compared' || (reason === 'reached' && ratio?.basis !== 'progress');
  return {
    expected: !owed ? '' : by === undefined ? due : words.by(due, dates.text(by)),
    actual: actual?.written === undefined ? is : `${is} (${dates.text(actual.written)})`,
    ratio: ratio && isTold ? words.percent(ratio.percent) : '',
  };
}

interface Figure {
  readonly value?: number;
  readonly text?: string;
}

/** A figure or, where the indicator has none, the words that stand for it. */
function figure(state: IndicatorState, locale: Locale, { text, value }: Figure): string {
  const { none, number, percent, quoted } = locale.indicators;
  if (text !== undefined && (state.isInWords || value === undefined)) return quoted(text);
  if (value === undefined) return none;
  return state.isPercentage ? percent(value) : number(value);
}

/** A figure of the plan, with its comparator where less is better. */
function wanted(state: IndicatorState, locale: Locale, each: Figure): string {
  const isLimit = state.direction === 'decreasing' && !state.isInWords;
  const text = figure(state, locale, each);
  return isLimit && each.value !== undefined ? locale.indicators.atMost(text) : text;
}

function reasonParts(state: IndicatorState, locale: Locale): readonly string[] {
  const words = locale.indicators;
  const { actual, expected, reason } = state;
  const is = figure(state, locale, actual ?? {});
  const end = wanted(state, locale, goalFigure(state.goal, state.target));
  const by = locale.dates.text(expected?.by ?? '');
  const due = expected ? wanted(state, locale, shownAs(expected, state.item)) : end;
  const dated = expected ? words.by(due, by) : due;
  const owed = expected ? [words.expected(due, by)] : [];
  switch (reason) {
    case 'reached':
      return [state.direction === 'decreasing' ? words.kept(is, end) : words.reached(is, end)];
    case 'compared':
      return comparedParts(state, { actual: is, expected: due, by }, locale);
    case 'within-limit':
      return [words.withinLimit(is, dated)];
    case 'over-limit':
      return [words.overLimit(is, end)];
    case 'nothing-measured':
      return [words.nothingMeasured, ...owed];
    case 'too-old':
      return [words.lastMeasured(is, locale.dates.text(actual?.written ?? '')), ...owed];
    case 'same-words':
      return [words.asExpected(is, by)];
    case 'other-words': {
      const isOpen = state.verdict === 'not-yet-measurable';
      return [words.otherWords(is, dated), ...(isOpen ? [words.peopleDecide] : [])];
    }
    case 'nothing-due':
    case 'nothing-dated':
      return [...(actual ? [words.soFar(is)] : []), openSentence(state, end, locale)];
  }
}

function shownAs(expected: Expected, item: IndicatorState['item']): Expected {
  if (expected.value === undefined) return expected;
  return { ...expected, value: asPlanned(expected.value, item) };
}

function goalFigure(goal: number | undefined, target: Target | undefined): Figure {
  return {
    ...(goal !== undefined && { value: goal }),
    ...(target?.text !== undefined && { text: target.text }),
  };
}

function comparedParts(
  state: IndicatorState,
  shown: { readonly actual: string; readonly expected: string; readonly by: string },
  locale: Locale,
): readonly string[] {
  const { baseline, ratio, thresholds } = state;
  const words = locale.indicators;
  if (!ratio) return [];
  return [
    words.compared[ratio.basis]({
      ...shown,
      baseline: figure(state, locale, { ...(baseline !== undefined && { value: baseline }) }),
      percent: words.percent(ratio.percent),
      onTrack: words.percent(thresholds.onTrack),
    }),
  ];
}

/** What is still to come, or that no date says when. */
function openSentence(state: IndicatorState, end: string, locale: Locale): string {
  const words = locale.indicators;
  const { goal, next, target } = state;
  if (next) return nextSentence(state, next, locale);
  const hasEnd = goal !== undefined || target?.text !== undefined;
  return hasEnd ? words.undated(end) : words.nothingExpected;
}

function nextSentence(state: IndicatorState, next: Expected, locale: Locale): string {
  const { dates, indicators: words } = locale;
  const text = wanted(state, locale, next);
  const by = dates.text(next.by);
  return next.due === next.last
    ? words.notBefore(by, text)
    : words.measurableFrom(text, by, dates.day(next.due));
}

/** With their dates where these differ. */
function pendingSentence(
  state: IndicatorState,
  pending: Target,
  pendingGoal: number | undefined,
  locale: Locale,
): string {
  const { dates, indicators: words } = locale;
  const { goal, target } = state;
  const show = (each: Target | undefined, value: number | undefined) => {
    const text = wanted(state, locale, goalFigure(value, each));
    const isSameDay = pending.date === target?.date || each?.date === undefined;
    return isSameDay ? text : words.by(text, dates.text(each.date));
  };
  return words.pending(show(pending, pendingGoal), show(target, goal));
}

function missedSentence(
  { actual, expected, item, name, verdict }: MissedPart,
  state: IndicatorState,
  locale: Locale,
): string {
  const words = locale.indicators;
  // A part may count something else than the whole, of which it is a share.
  const show = (value: number | undefined) =>
    value === undefined
      ? words.none
      : item
        ? words.number(value)
        : figure(state, locale, { value });
  const figures =
    expected === undefined
      ? ''
      : words.ofExpected(
          show(actual),
          show(asPlanned(expected, item ?? state.item, item ? undefined : name)),
        );
  const part = item ? name : locale.report.share(name);
  return words.missedPart(part, figures || (verdict ? words.verdicts[verdict] : words.none));
}
