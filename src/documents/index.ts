import { actionPlan } from './action-plan.ts';
import type { DocumentDefinition } from './definition.ts';
import { invitation } from './invitation.ts';
import { minutes } from './minutes.ts';
import { plan } from './plan.ts';
import { status } from './status.ts';
import { tasks } from './tasks.ts';
import { workPlan } from './work-plan.ts';

/** The documents that `paktum report` writes, by name. */
const documents = {
  'work-plan': workPlan,
  'action-plan': actionPlan,
  plan,
  status,
  tasks,
  invitation,
  minutes,
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

export type DocumentName = keyof typeof documents;

export const documentNames = Object.keys(documents) as DocumentName[];

export function definitionOf(name: DocumentName): DocumentDefinition {
  return documents[name];
}
