import type { Accumulation } from '../../model/indicator/accumulation.ts';
import { rounded } from '../../model/indicator/figure.ts';
import type { Pact } from '../../model/pact.ts';
import type { Day } from '../../model/when/day.ts';
import { type Checkpoint, shifted } from './indicator-checkpoints.ts';
import { isMet } from './indicator-ratio.ts';
import type { Calculation, Judgement, Verdict, VerdictReason } from './indicator-state.ts';

/** What a verdict is made of. */
export interface Facts {
  readonly calculation: Calculation;
  readonly pact: Pact;
  readonly day: Day;
  readonly accumulation: Accumulation;
  /** Dates that have passed, the last one last. */
  readonly passed: readonly Checkpoint[];
  /** Whether a figure should be there by now. */
  readonly isDue: boolean;
  /** A sum that should stay small, such as a budget. */
  readonly isLimit: boolean;
}

export function judge(facts: Facts): Judgement {
  return facts.calculation.isInWords ? judgeWords(facts) : judgeFigure(facts);
}

function judgeFigure(facts: Facts): Judgement {
  const { isDue } = facts;
  const { actual, direction, goal } = facts.calculation;
  const value = actual?.value;
  if (value === undefined) return isDue ? say('no-data', 'nothing-measured') : notYet(facts);
  const isReached = goal !== undefined && isMet(value, goal, direction);
  if (facts.isLimit) return judgeLimit(facts, value, isReached);
  // What was reached stays reached; only a level that must not be older is unknown again.
  if (isReached) return isExpired(facts) ? say('stale', 'too-old') : say('reached', 'reached');
  if (!isDue) return notYet(facts);
  return isTooOld(facts) ? say('stale', 'too-old') : compare(facts);
}

/** A limit is kept only when its time is over; until then it is not exceeded yet. */
function judgeLimit(facts: Facts, value: number, isKept: boolean): Judgement {
  const { direction, expected, isTargetDue } = facts.calculation;
  if (!isKept) return say('off-track', 'over-limit');
  if (facts.isDue && isTooOld(facts)) return say('stale', 'too-old');
  if (isTargetDue) return say('reached', 'reached');
  const isWithin = expected?.value === undefined || isMet(value, expected.value, direction);
  return isWithin ? say('on-track', 'within-limit') : compare(facts);
}

function compare({ calculation: { ratio, thresholds } }: Facts): Judgement {
  const percent = rounded((ratio?.share ?? 0) * 100);
  if (percent >= thresholds.onTrack) return say('on-track', 'compared');
  return say(percent >= thresholds.atRisk ? 'at-risk' : 'off-track', 'compared');
}

/** Indicators whose target is words: paktum does not judge what words mean. */
function judgeWords(facts: Facts): Judgement {
  const { isDue } = facts;
  const { actual, expected, isTargetDue, item, target } = facts.calculation;
  const text = actual?.text;
  if (!actual) return isDue ? say('no-data', 'nothing-measured') : notYet(facts);
  if (text === undefined) return say('not-yet-measurable', 'other-words');
  if (isSame(text, target?.text)) return say('reached', 'reached');
  if (!isDue) return notYet(facts);
  if (isTooOld(facts)) return say('stale', 'too-old');
  if (isSame(text, expected?.text)) return say('on-track', 'same-words');
  // Of mere names another one is certainly not the one that was wanted.
  const isMissed = isTargetDue && item.data.measure === 'nominal';
  return say(isMissed ? 'off-track' : 'not-yet-measurable', 'other-words');
}

function isSame(text: string, wanted: string | undefined): boolean {
  const plain = (each: string) => each.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return wanted !== undefined && plain(text) === plain(wanted);
}

function notYet({ calculation }: Facts): Judgement {
  return say('not-yet-measurable', calculation.next ? 'nothing-due' : 'nothing-dated');
}

function say(verdict: Verdict, reason: VerdictReason): Judgement {
  return { verdict, reason };
}

/** Older than the plan allows; without a word about that, than the date before the last. */
function isTooOld(facts: Facts): boolean {
  const { actual, item } = facts.calculation;
  if (item.data.staleAfter !== undefined) return isOutdated(facts);
  const last = actual?.last;
  const before = facts.passed.at(-2);
  return last !== undefined && before !== undefined && last < before.last;
}

/** A sum cannot fall again, but a level may. */
function isExpired(facts: Facts): boolean {
  return facts.accumulation !== 'sum' && isOutdated(facts);
}

function isOutdated({ calculation, day, pact, passed }: Facts): boolean {
  const { actual, item } = calculation;
  const last = actual?.last;
  if (last === undefined) return false;
  const target = passed.find(({ isTarget }) => isTarget);
  // After the end nothing newer is to come.
  if (target && last >= target.last) return false;
  const until = shifted(pact, item, 'staleAfter', last);
  return until !== undefined && until < day;
}
