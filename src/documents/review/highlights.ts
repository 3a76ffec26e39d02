import { indicatorSentences } from '../../locales/indicator-sentences.ts';
import { capital } from '../../locales/letter-case.ts';
import type { Locale } from '../../locales/locale.ts';
import { pointTexts } from '../../locales/phrases.ts';
import { rhythmName } from '../../locales/rhythm-phrases.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Deviation } from '../../review/deviation.ts';
import { doneSince } from '../../review/done-since.ts';
import type { Highlight } from '../../review/highlight.ts';
import type { PlanChange } from '../../review/plan-change.ts';
import type { IndicatorState } from '../../status/indicator/indicator-state.ts';
import { labelled, listed } from '../plan/text.ts';
import { allowanceName } from './allowances.ts';
import { changeLine } from './changes.ts';
import { factDates, factText, missedText } from './deviation-text.ts';
import type { LabelledPoint, ReviewInput } from './input.ts';
import { anchorName, doneSinceText, itemName } from './phrases.ts';
import { rhythmText } from './rhythm-text.ts';
import { silentLine } from './silent-changes.ts';

/** What nobody may overlook: a word for what it is, and one line; many of a kind share one. */
export function highlightPoints(input: ReviewInput): LabelledPoint[] {
  const lines = input.review.highlights.map((each) => ({
    kind: each.kind,
    label: labelOf(each, input),
    text: textOf(each, input),
  }));
  // What is told by itself has a key of its own.
  const keyOf = ({ kind, label }: (typeof lines)[number]) => (isWorst(kind) ? {} : label);
  return [...groupBy(lines, keyOf).values()].flatMap((some) =>
    some.length > most
      ? lineOf(
          some[0]?.label ?? '',
          shortened(
            some.map(({ text }) => text),
            input,
          ),
        )
      : some.map(({ label, text }) => lineOf(label, text)),
  );
}

/** A missed target and a change are always told by themselves. */
function isWorst(kind: Highlight['kind']): boolean {
  return kind === 'missed-target' || kind === 'indicator' || kind === 'change';
}

function lineOf(label: string, text: string): LabelledPoint {
  return { label, text, points: [] };
}

function labelOf(highlight: Highlight, { locale }: ReviewInput): string {
  const words = locale.review.highlights;
  if (highlight.kind === 'change') return changeLabel(highlight.change, locale);
  if (highlight.kind === 'given-up') return words.names.dropped;
  if (highlight.kind === 'indicator') return verdictLabel(highlight.state, locale);
  return words.names[highlight.kind];
}

function changeLabel(change: PlanChange, locale: Locale): string {
  const words = locale.review.highlights;
  if (change.approval?.state === 'refused') return words.refused;
  return change.isWaiting ? words.waiting : words.noDecision;
}

function verdictLabel({ missedParts, verdict }: IndicatorState, locale: Locale): string {
  const isFine = verdict === 'reached' || verdict === 'on-track';
  return isFine && missedParts.length > 0
    ? locale.review.highlights.missedPart
    : capital(locale.indicators.verdicts[verdict]);
}

function textOf(highlight: Highlight, input: ReviewInput): string {
  const { locale, pact } = input;
  const words = locale.review;
  const named = (items: readonly string[]) => shortened(items, input);
  switch (highlight.kind) {
    case 'missed-target': {
      const { deviation, fact, hidden } = highlight;
      const { number } = locale.indicators;
      const together =
        hidden && words.highlights.hidden(number(hidden.reached), number(hidden.target));
      return [
        labelled(itemName(deviation.item, locale), missedText(fact.missed, input)),
        ...(together ? [together] : []),
      ].join('; ');
    }
    case 'indicator':
      return labelled(
        highlight.state.item.title,
        indicatorSentences(highlight.state, locale).join('; '),
      );
    case 'broken-promise': {
      const { daysLate, item } = highlight.state;
      const since = daysLate ? words.lastReview.broken(daysLate.least, daysLate.most) : '';
      const done = doneSinceText(doneSince(highlight.state, input.review.view), locale);
      return labelled(itemName(item, locale), listed([since, done]));
    }
    case 'change':
      return changeLine(highlight.change, input);
    case 'silent':
      return silentLine(highlight.change, highlight.silent, input);
    case 'put-off': {
      const { entry, point, to } = highlight.putOff;
      const text = pointTexts(pact, point, locale).join('; ');
      return words.highlights.putOff(text, entry.item.title, to?.title);
    }
    case 'dropped':
      return listed([
        labelled(itemName(highlight.deviation.item, locale), factText(highlight.fact, input)),
        !highlight.isDecided && words.change.noDecision,
      ]);
    case 'given-up':
      return changeLine(highlight.change, input);
    case 'postponed':
    case 'overdue':
    case 'late':
      return labelled(itemName(highlight.deviation.item, locale), factText(highlight.fact, input));
    case 'not-recorded':
      return named(highlight.deviations.map((each) => datedName(each, input)));
    case 'no-figure':
      return named(highlight.items.map((each) => itemName(each, locale)));
    case 'rhythm':
      return labelled(
        rhythmName(highlight.rhythm, pact, locale),
        rhythmText(highlight.rhythm, input),
      );
    case 'contradiction': {
      const { item, ...what } = highlight.contradiction;
      return labelled(itemName(item, locale), locale.check.contradicts(what));
    }
    case 'missing-proof':
      return named(
        highlight.proofs.map(({ item, kinds }) =>
          labelled(itemName(item, locale), listed(kinds.map(locale.report.record.proof))),
        ),
      );
    case 'ended-allowance':
      return named(
        highlight.allowances.map(({ allowance, at }) =>
          labelled(anchorName(at, input), allowanceName(allowance.rule, locale)),
        ),
      );
  }
}

/** With the date that was planned for it. */
function datedName({ facts, item }: Deviation, input: ReviewInput): string {
  const dates = facts.flatMap((fact) =>
    fact.kind === 'not-recorded' ? factDates(fact, input) : [],
  );
  return dates.length > 0
    ? `${itemName(item, input.locale)} (${dates.join(', ')})`
    : itemName(item, input.locale);
}

/** How many of a row of things are named before the rest is counted. */
const most = 6;

export function shortened(names: readonly string[], { locale }: ReviewInput): string {
  const rest = names.length - most;
  return [...names.slice(0, most), ...(rest > 0 ? [locale.review.highlights.more(rest)] : [])].join(
    '; ',
  );
}
