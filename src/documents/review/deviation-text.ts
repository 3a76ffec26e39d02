import { indicatorSentences } from '../../locales/indicator-sentences.ts';
import type { Quantity } from '../../model/documents.generated.ts';
import { badVerdicts, type DeviationFact } from '../../review/deviation.ts';
import type { MissedTarget } from '../../review/missed-target.ts';
import { figureText } from '../plan/quantities.ts';
import { filled, labelled, listed } from '../plan/text.ts';
import type { ReviewInput } from './input.ts';
import { doneSinceText, fateWord, plannedText, recordDates } from './phrases.ts';

/** What is not as it was planned, in figures. */
export function factText(fact: DeviationFact, input: ReviewInput): string {
  const { locale } = input;
  const words = locale.review;
  switch (fact.kind) {
    case 'missed-target':
      return missedText(fact.missed, input);
    case 'late':
      return `${recordDates(fact.entry.records, locale)}, ${words.laterThan(
        plannedText(fact.planned, fact.entry, input),
        fact.days.least,
        fact.days.most,
      )}`;
    case 'overdue':
      return listed([
        words.overdueSince(factDates(fact, input), fact.days.least, fact.days.most),
        doneSinceText(fact.entry.doneSince, locale),
      ]);
    case 'not-recorded':
      return listed([
        words.notRecorded,
        locale.check.daysAgo(fact.days.least, fact.days.most),
        doneSinceText(fact.entry.doneSince, locale),
      ]);
    case 'postponed': {
      const from = plannedText(fact.from, fact.entry, input);
      if (fact.to?.span.end.latest === undefined) return words.noNewDate(from);
      const to = plannedText(fact.to, fact.entry, input);
      const later = fact.days && words.later(fact.days.least, fact.days.most);
      return listed([words.movedTo(from, to), later]);
    }
    case 'dropped':
      return listed([
        fateWord(fact.entry, locale),
        fact.on !== undefined && locale.dates.day(fact.on),
      ]);
    case 'indicator':
      return filled([
        // Where only a part is missed, the figures say what is reached.
        badVerdicts.has(fact.state.verdict) && locale.indicators.verdicts[fact.state.verdict],
        ...indicatorSentences(fact.state, locale),
      ]).join('; ');
  }
}

/** "Participants: 24 of min. 30, 6 fewer"; of one session with its day. */
export function missedText(missed: MissedTarget, { locale }: ReviewInput): string {
  const { name, part, reached, record, target, wanted } = missed;
  const { number } = locale.indicators;
  const planned = part === undefined ? planText(wanted, target) : target;
  const label = listed([
    record ? recordDates([record], locale) : '',
    name !== undefined && locale.target(name),
    part !== undefined && locale.report.share(part),
  ]);
  const text = locale.review.below(
    number(reached),
    typeof planned === 'number' ? number(planned) : figureText(planned, locale),
    number(Number((target - reached).toFixed(6))),
  );
  return label === '' ? text : labelled(label, text);

  /** The target with its comparator and its unit, without what else it asks for. */
  function planText(quantity: Quantity, figure: number): Quantity {
    if (typeof quantity === 'number' || !('unit' in quantity || 'min' in quantity)) return figure;
    const { min, unit, value } = quantity;
    return {
      ...(min === undefined ? { value: value ?? figure } : { min }),
      ...(unit !== undefined && { unit }),
    };
  }
}

/** The date that has passed. */
export function factDates(
  fact: Extract<DeviationFact, { kind: 'overdue' | 'not-recorded' }>,
  input: ReviewInput,
) {
  const { movedTo, planned } = fact.entry;
  const at = movedTo ?? planned;
  return at ? plannedText(at, fact.entry, input) : '';
}
