import { fieldsIn } from '../model/indicator/figure.ts';

/** Whether two values say the same, in whichever order their fields stand; 30 is `{ value: 30 }`. */
export function areSameFields(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  const fields = Object.entries(fieldsIn(value) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const [only, ...others] = fields;
  if (!only) return value;
  if (only[0] === 'value' && others.length === 0) return only[1];
  return fields.map(([name, each]) => [name, ordered(each)]);
}
