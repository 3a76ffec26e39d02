import { fieldsIn } from '../model/indicator/figure.ts';
import type { FieldChange, Placed } from './change.ts';

const severities: readonly unknown[] = ['off', 'info', 'warning', 'error'];

/** Rules that were switched off or on again, or made less or more severe. */
export function checkChanges(from: Placed, to: Placed): readonly FieldChange[] {
  const [then, now] = [fieldsIn(from.value) ?? {}, fieldsIn(to.value) ?? {}];
  const rules = [...new Set([...Object.keys(now), ...Object.keys(then)])].sort();
  return rules.flatMap((rule): readonly FieldChange[] => {
    const [old, young] = [then[rule], now[rule]];
    if (settingOf(old) === settingOf(young)) return [];
    const path = ['checks', rule];
    const sides = {
      path,
      ...(old !== undefined && { from: { path, value: old } }),
      ...(young !== undefined && { to: { path, value: young } }),
    };
    const [former, current] = [severityOf(old), severityOf(young)].map((each) =>
      severities.indexOf(each),
    ) as [number, number];
    // Without a setting a rule speaks with a severity of its own, which is never "off".
    const isLower = current < former || (former < 0 && (current === 0 || current === 1));
    const isHigher = current > former && !isLower;
    const isBack = current < 0 && former > 1;
    if (current === former || isBack) return [{ code: 'changed', ...sides, isWeakening: false }];
    if (current < 0) return [{ code: 'tightened', ...sides, isWeakening: false }];
    return [{ code: isHigher ? 'tightened' : 'loosened', ...sides, isWeakening: isLower }];
  });
}

function severityOf(setting: unknown): unknown {
  return typeof setting === 'string' ? setting : fieldsIn(setting)?.['severity'];
}

/** `off` and `{ severity: off }` are the same. */
function settingOf(setting: unknown): string {
  const { severity, ...options } = fieldsIn(setting) ?? { severity: setting };
  return JSON.stringify([severity, Object.entries(options).sort()]);
}
