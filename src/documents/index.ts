import type { PlanInput } from './plan/input.ts';
import { planDocument } from './plan.ts';

/** The documents that `paktum report` writes, each with its template. */
export const documents = {
  plan: { template: 'plan.md.hbs', write: planDocument },
} as const satisfies Record<
  string,
  { readonly template: string; readonly write: (input: PlanInput) => string }
>;
