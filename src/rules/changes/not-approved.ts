import type { Approval } from '../../model/documents.generated.ts';
import type { Item, Reference } from '../../model/item.ts';
import { headOf, type Pact, resolveReference } from '../../model/pact.ts';
import { type Related, type RuleFinding, rule } from '../rule.ts';
import type { Shown } from './figure-change.ts';
import { type History, historiesOf, type Step } from './history.ts';
import { isSame, shown, type Worth, weakened } from './worth.ts';

export interface NotApprovedData {
  readonly title: string;
  readonly field: string;
  /** How far the approval is. */
  readonly state: Exclude<Approval['state'], 'approved'> | 'none';
  readonly isBound: boolean;
  readonly from: Shown;
  readonly to: Shown;
}

export const notApproved = rule<'changes/not-approved', NotApprovedData>({
  id: 'changes/not-approved',
  severity: 'warning',
  *check(pact) {
    for (const history of historiesOf(pact)) {
      const binding = bindingOf(pact, history.item);
      const refused = history.steps.find((step) => isRefused(history, step));
      if (refused) yield found(pact, history, [refused], binding);
      else if (binding) {
        const open = openSteps(history);
        const last = open.at(-1);
        // Who decided it is asked first; what was refused and is not there asks nobody.
        if (last?.isDecided && last.approval !== 'refused')
          yield found(pact, history, open, binding);
      }
    }
  },
});

/** Whether the plan shows what was refused, and no later change led there. */
export function isRefused({ current, steps }: History, step: Step): boolean {
  if (step.approval !== 'refused' || !isSame(step.to, current) || isSame(step.from, current))
    return false;
  const later = steps.slice(steps.indexOf(step) + 1);
  return !later.some(({ approval, to }) => approval !== 'refused' && isSame(to, current));
}

/** The changes that made it weaker than what was agreed last, and that nobody agreed to. */
function openSteps({ current, direction, steps }: History): readonly Step[] {
  let agreed: Worth | undefined = steps[0]?.from;
  let open: Step[] = [];
  for (const step of steps) {
    const isWeaker = weakened(agreed ?? step.from, step.to, direction) !== undefined;
    if (step.approval === 'approved' || (!isWeaker && step.approval === undefined)) {
      agreed = step.to;
      open = [];
    } else if (isWeaker) open.push(step);
  }
  const stands = current === undefined || weakened(agreed, current, direction) !== undefined;
  return stands ? open : [];
}

function found(
  pact: Pact,
  { direction, field, item }: History,
  steps: readonly Step[],
  binding: Reference | undefined,
): RuleFinding<NotApprovedData> {
  const last = steps.at(-1);
  if (!last) throw new Error('a finding about no change');
  const state = last.approval === 'approved' ? undefined : last.approval;
  const [from, to] = weakened(steps[0]?.from, last.to, direction) ?? [
    shown(last.from),
    shown(last.to),
  ];
  const head = headOf(pact);
  const others = steps
    .slice(0, -1)
    .map(({ valuePath }): Related => ({ at: item, field: valuePath, data: { title: item.title } }));
  return {
    at: item,
    field: state ? [...last.path, 'approval'] : last.valuePath,
    ...(state === 'refused' && { severity: 'error' }),
    data: {
      title: item.title,
      field,
      state: state ?? 'none',
      isBound: binding !== undefined,
      from,
      to,
    },
    related: [
      ...others,
      ...(head && binding
        ? [{ at: head, field: binding.path, data: { title: item.title, text: 'binds' } }]
        : []),
    ],
  };
}

/** Where the grant names an item, or the one around it. */
function bindingOf(pact: Pact, item: Item): Reference | undefined {
  const named = headOf(pact)?.references.find(
    (reference) =>
      reference.relation === 'binds' && resolveReference(pact, reference).includes(item),
  );
  return named ?? (item.parent && bindingOf(pact, item.parent));
}
