import type { DocumentDefinition } from './definition.ts';
import { plan } from './plan.ts';

/** The documents that `paktum report` writes, by name. */
const documents = {
  plan,
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

export type DocumentName = keyof typeof documents;

export const documentNames = Object.keys(documents) as DocumentName[];

export function definitionOf(name: DocumentName): DocumentDefinition {
  return documents[name];
}
