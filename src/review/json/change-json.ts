import type { PlanChange } from '../plan-change.ts';
import { at, namedJson, type PlaceOf } from './placed-json.ts';

export function changeJson(change: PlanChange, placeOf: PlaceOf): object {
  const { approval, because, by, decided, decision, field, from, indicator, isWaiting } = change;
  return {
    ...at(change.item, change.path, placeOf),
    field,
    from: from ?? null,
    to: change.to ?? null,
    decided: decided ?? null,
    by: by ?? null,
    because: because ?? null,
    reason: change.reason ?? null,
    decision: decision ? namedJson(decision, placeOf) : null,
    approval: approval ?? null,
    isWaiting,
    inForce: indicator?.target ?? null,
  };
}
