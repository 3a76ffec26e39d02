import { indicatorFigures, indicatorSentences } from '../../locales/indicator-sentences.ts';
import { capital } from '../../locales/letter-case.ts';
import { pointTexts } from '../../locales/phrases.ts';
import { rhythmName, rhythmSentences } from '../../locales/rhythm-phrases.ts';
import { titleById } from '../../model/pact.ts';
import type { Highlight } from '../../review/highlight.ts';
import type { PlanChange } from '../../review/plan-change.ts';
import type { IndicatorState } from '../../status/indicator/indicator-state.ts';
import { labelled, listed } from '../plan/text.ts';
import { allowanceName } from './allowances.ts';
import { changeLine } from './changes.ts';
import { factText, missedText } from './deviation-text.ts';
import type { LabelledPoint, ReviewInput } from './input.ts';
import { itemName } from './phrases.ts';

/** What nobody may overlook: a word for what it is, and one line. */
export function highlightPoints(input: ReviewInput): LabelledPoint[] {
  return input.review.highlights.map((highlight) => ({
    label: labelOf(highlight, input),
    text: textOf(highlight, input),
    points: [],
  }));
}

function labelOf(highlight: Highlight, { locale }: ReviewInput): string {
  const words = locale.review.highlights;
  if (highlight.kind === 'change') return changeLabel(highlight.change, input_(locale));
  if (highlight.kind === 'indicator') return verdictLabel(highlight.state, input_(locale));
  return words.names[highlight.kind];
}

const input_ = <Each>(locale: Each) => ({ locale });

function changeLabel(change: PlanChange, { locale }: Pick<ReviewInput, 'locale'>): string {
  const words = locale.review.highlights;
  if (change.approval?.state === 'refused') return words.refused;
  return change.isWaiting ? words.waiting : words.noDecision;
}

function verdictLabel(
  { missedParts, verdict }: IndicatorState,
  { locale }: Pick<ReviewInput, 'locale'>,
): string {
  const isFine = verdict === 'reached' || verdict === 'on-track';
  return isFine && missedParts.length > 0
    ? locale.review.highlights.missedPart
    : capital(locale.indicators.verdicts[verdict]);
}

function textOf(highlight: Highlight, input: ReviewInput): string {
  const { locale, pact, review } = input;
  const words = locale.review;
  const named = (items: readonly string[]) => shortened(items, input);
  switch (highlight.kind) {
    case 'missed-target': {
      const { deviation, fact, hidden } = highlight;
      const { figures } = indicatorNumbers(input);
      const together =
        hidden && words.highlights.hidden(figures(hidden.reached), figures(hidden.target));
      return [
        labelled(itemName(deviation.item), missedText(fact.missed, deviation.item, input)),
        ...(together ? [together] : []),
      ].join('; ');
    }
    case 'indicator':
      return labelled(highlight.state.item.title, indicatorText(highlight.state, input));
    case 'broken-promise': {
      const { daysLate, item } = highlight.state;
      const since = daysLate ? words.lastReview.broken(daysLate.least, daysLate.most) : '';
      return labelled(itemName(item), since);
    }
    case 'change':
      return changeLine(highlight.change, input);
    case 'put-off': {
      const { entry, point, to } = highlight.putOff;
      const text = pointTexts(pact, point, locale).join('; ');
      return words.highlights.putOff(text, entry.item.title, to?.title);
    }
    case 'postponed':
    case 'overdue':
    case 'dropped':
    case 'late':
      return labelled(itemName(highlight.deviation.item), factText(highlight.fact, input));
    case 'not-recorded':
      return named(highlight.deviations.map(({ item }) => itemName(item)));
    case 'rhythm': {
      const [first = ''] = rhythmSentences(highlight.rhythm, rhythmDates(input), locale);
      return labelled(rhythmName(highlight.rhythm, pact, locale), first);
    }
    case 'contradiction': {
      const { item, ...what } = highlight.contradiction;
      return labelled(itemName(item), locale.check.contradicts(what));
    }
    case 'missing-proof':
      return named(
        highlight.proofs.map(({ item, kinds }) =>
          labelled(itemName(item), listed(kinds.map(locale.report.record.proof))),
        ),
      );
    case 'ended-allowance':
      return named(
        highlight.allowances.map(({ allowance, at }) =>
          labelled(
            'id' in at ? itemName(at) : review.pact.head.name,
            allowanceName(allowance.rule, locale),
          ),
        ),
      );
  }
}

export function rhythmDates({ locale, pact }: ReviewInput) {
  return {
    bound: ({ earliest, latest }: { earliest?: string; latest?: string }) =>
      locale.dates.range(earliest, latest),
    occasion: ({ when }: { when?: Parameters<typeof locale.dates.when>[0] | undefined }) =>
      when ? locale.dates.when(when, (id) => titleById(pact, id)) : '',
  };
}

/** Expected, actual and share, and what falls short behind it or still counts. */
function indicatorText(state: IndicatorState, { locale }: ReviewInput): string {
  const words = locale.indicators;
  const { actual, expected, ratio } = indicatorFigures(state, locale);
  const figures =
    actual !== '' && expected !== ''
      ? `${words.ofExpected(actual, expected)}${ratio === '' ? '' : ` = ${ratio}`}`
      : actual || words.nothingMeasured;
  return [figures, ...indicatorSentences(state, locale).slice(1)].join('; ');
}

function indicatorNumbers({ locale }: ReviewInput) {
  return { figures: locale.indicators.number };
}

/** How many of a row of things are named before the rest is counted. */
const most = 6;

function shortened(names: readonly string[], { locale }: ReviewInput): string {
  const rest = names.length - most;
  return [...names.slice(0, most), ...(rest > 0 ? [locale.review.highlights.more(rest)] : [])].join(
    '; ',
  );
}
