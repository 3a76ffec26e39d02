import { indicatorJson } from './indicator/indicator-json.ts';
import { itemJson } from './item-json.ts';
import { rhythmJson } from './rhythm/rhythm-json.ts';
import type { Standing } from './standing.ts';

/** How a pact stands on a day, as data: all items and indicators with their state. */
export function checkJson(standing: Standing): unknown {
  const {
    contradictions,
    endedAllowances,
    indicators,
    later,
    proofs,
    rhythms,
    shortfalls,
    states,
    view,
  } = standing;
  return {
    asOf: view.day,
    recordedBy: view.recordedBy,
    items: states.map(itemJson),
    indicators: indicators.map(indicatorJson),
    missingEvidence: proofs.map(({ item, kinds, minutesDue }) => ({
      id: item.id,
      kinds,
      minutesDue: minutesDue ?? null,
    })),
    belowTarget: shortfalls.map(({ item, name, part, reached, target }) => ({
      id: item.id,
      name: name ?? null,
      part: part ?? null,
      reached,
      target,
    })),
    contradictions: contradictions.map(({ code, days, item, needs }) => ({
      id: item.id,
      code,
      days,
      needs,
    })),
    rhythms: rhythms.map((each) => rhythmJson(each, view)),
    endedAllowances: endedAllowances.map(({ allowance, at }) => ({
      id: 'id' in at ? at.id : null,
      rule: allowance.rule,
      until: allowance.until,
      reason: allowance.reason ?? null,
    })),
    recordedForLater: later.map(({ id }) => id),
  };
}
