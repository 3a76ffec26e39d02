import type { Severity } from '../model/finding.ts';
import { fieldsIn } from '../model/indicator/figure.ts';
import type { FieldChange, Placed } from './change.ts';

const severities: readonly unknown[] = ['off', 'info', 'warning', 'error'];

/** Rules that were switched off or on again, or made less or more severe than they were. */
export function checkChanges(
  from: Placed,
  to: Placed,
  usualSeverity: (rule: string) => Severity | undefined,
): readonly FieldChange[] {
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
    const [former, current] = [old, young].map((setting) =>
      severities.indexOf(severityOf(setting) ?? usualSeverity(rule)),
    ) as [number, number];
    if (former === current || former < 0 || current < 0)
      return [{ code: 'changed', ...sides, isWeakening: false }];
    const isWeakening = current < former;
    return [{ code: isWeakening ? 'loosened' : 'tightened', ...sides, isWeakening }];
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
