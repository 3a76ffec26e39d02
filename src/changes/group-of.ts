import type { ChangeCode, ChangeGroup, FieldChange } from './change.ts';

const groups: Partial<Record<ChangeCode, ChangeGroup>> = {
  earlier: 'stronger',
  'may-be-earlier': 'stronger',
  raised: 'stronger',
  lowered: 'stronger',
  tightened: 'stronger',
  resumed: 'stronger',
  'no-longer-accepted': 'stronger',
  'more-exact': 'more-exact',
  'day-fixed': 'more-exact',
  'time-fixed': 'more-exact',
  recorded: 'recorded',
  'record-corrected': 'recorded',
  decided: 'recorded',
  approval: 'recorded',
  added: 'added',
};

/** Under which heading a change is told; what weakens the plan comes first, whatever it is. */
export function groupOf({ code, isWeakening }: FieldChange): ChangeGroup {
  return isWeakening ? 'weaker' : (groups[code] ?? 'other');
}
