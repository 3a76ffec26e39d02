import type { Severity } from '../model/finding.ts';
import { allowUnused } from './allow/unused.ts';
import { allowWithoutReason } from './allow/without-reason.ts';
import { notApproved } from './changes/not-approved.ts';
import { notAsRecorded } from './changes/not-as-recorded.ts';
import { withoutDecision } from './changes/without-decision.ts';
import { unknownCheck } from './checks/unknown.ts';
import { endBeforeStart } from './dates/end-before-start.ts';
import { freeDay } from './dates/free-day.ts';
import { outsidePeriod } from './dates/outside-period.ts';
import { wrongWeekday } from './dates/wrong-weekday.ts';
import { notTakenUp } from './duties/not-taken-up.ts';
import { preconditionOpen } from './duties/precondition-open.ts';
import { reportNotHeard } from './duties/report-not-heard.ts';
import { numberGap } from './identity/number-gap.ts';
import { otherName } from './identity/other-name.ts';
import { uniqueId } from './identity/unique-id.ts';
import { uniqueNumber } from './identity/unique-number.ts';
import { uniqueTitle } from './identity/unique-title.ts';
import { knownAfterEnd } from './indicators/known-after-end.ts';
import { milestones } from './indicators/milestones.ts';
import { subset } from './indicators/subset.ts';
import { sum } from './indicators/sum.ts';
import { summedPercentage } from './indicators/summed-percentage.ts';
import { quarterLoad } from './load/quarter.ts';
import { countedTwice } from './measurability/counted-twice.ts';
import { exactOrMinimum } from './measurability/exact-or-minimum.ts';
import { numberWithoutDate } from './measurability/number-without-date.ts';
import { numberWithoutUnit } from './measurability/number-without-unit.ts';
import { circle } from './order/circle.ts';
import { evaluatedBefore } from './order/evaluated-before.ts';
import { neededLate } from './order/needed-late.ts';
import { preparedBefore } from './order/prepared-before.ts';
import { unprepared } from './order/unprepared.ts';
import { missingResult } from './pairing/missing-result.ts';
import { noDeadline } from './pairing/no-deadline.ts';
import { noOutput } from './pairing/no-output.ts';
import { noOwner } from './pairing/no-owner.ts';
import { repeatedPoint } from './pairing/repeated-point.ts';
import { resultWithoutPoint } from './pairing/result-without-point.ts';
import { offRhythm } from './recurrence/off-rhythm.ts';
import { skippedPoint } from './recurrence/skipped-point.ts';
import { tooRare } from './recurrence/too-rare.ts';
import { textNamesItems } from './reference/text-names-items.ts';
import { unknownReference } from './reference/unknown.ts';
import { unknownName } from './reference/unknown-name.ts';
import { wrongKind } from './reference/wrong-kind.ts';
import { answeredBeforeAsked } from './reviews/answered-before-asked.ts';
import { outOfOrder } from './reviews/out-of-order.ts';
import { samePeriod } from './reviews/same-period.ts';
import { unknownDecision } from './reviews/unknown-decision.ts';
import { reviewWithoutDecision } from './reviews/without-decision.ts';
import type { RuleFinding } from './rule.ts';
import { noQuorum } from './votes/no-quorum.ts';
import { tooManyVotes } from './votes/too-many.ts';

/** All rules. To add one, add its file, its page, a line here, and its words. */
export const rules = [
  endBeforeStart,
  freeDay,
  notApproved,
  notAsRecorded,
  withoutDecision,
  outsidePeriod,
  notTakenUp,
  preconditionOpen,
  reportNotHeard,
  wrongWeekday,
  numberGap,
  otherName,
  uniqueId,
  uniqueNumber,
  uniqueTitle,
  knownAfterEnd,
  milestones,
  subset,
  sum,
  summedPercentage,
  countedTwice,
  exactOrMinimum,
  numberWithoutDate,
  numberWithoutUnit,
  circle,
  evaluatedBefore,
  neededLate,
  quarterLoad,
  preparedBefore,
  missingResult,
  noDeadline,
  noOutput,
  noOwner,
  repeatedPoint,
  resultWithoutPoint,
  unprepared,
  offRhythm,
  skippedPoint,
  tooRare,
  textNamesItems,
  unknownReference,
  unknownName,
  wrongKind,
  answeredBeforeAsked,
  outOfOrder,
  samePeriod,
  unknownDecision,
  reviewWithoutDecision,
  unknownCheck,
  allowWithoutReason,
  allowUnused,
  noQuorum,
  tooManyVotes,
] as const;

/** How severe a rule is where the pact does not say otherwise; the loader's have their own. */
export function usualSeverity(id: string): Severity | undefined {
  return rules.find((rule) => rule.id === id)?.severity;
}

type DataOf<Each> = Each extends {
  check(...parts: never): Iterable<RuleFinding<infer Data>>;
}
  ? Data
  : never;

/** The data of each rule's findings by the rule's id; each locale has words for every one. */
export type RuleData = {
  [Each in (typeof rules)[number] as Each['id']]: DataOf<Each>;
};
