import { percentOf } from './indicator-ratio.ts';
import type { IndicatorState, MissedPart } from './indicator-state.ts';

/** How an indicator stands, as data; what is unknown is null. `ratio` is percent, rounded down. */
export function indicatorJson(state: IndicatorState): object {
  const { actual, expected, item, pending, ratio, target, thresholds, waiting } = state;
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    state: state.verdict,
    reason: state.reason,
    unit: item.data.unit ?? null,
    actual: figure(state, actual),
    values: actual?.count ?? 0,
    notApproved: waiting?.value ?? null,
    expected: figure(state, expected),
    expectedBy: expected?.by ?? null,
    ratio: ratio ? percentOf(ratio.share, 1) : null,
    target: target ?? null,
    pendingTarget: pending ?? null,
    thresholds,
    lastValue: actual?.written ?? null,
    missedParts: state.missedParts.map(partJson),
  };
}

function figure(
  { isInWords }: IndicatorState,
  each: { readonly value?: number; readonly text?: string } | undefined,
): number | string | null {
  const [first, second] = isInWords ? [each?.text, each?.value] : [each?.value, each?.text];
  return first ?? second ?? null;
}

/** A part is an indicator, which has an id, or a key of a split. */
function partJson({ actual, expected, item, name, verdict }: MissedPart): object {
  return {
    id: item?.id ?? null,
    name,
    state: verdict ?? null,
    actual: actual ?? null,
    expected: expected ?? null,
  };
}
