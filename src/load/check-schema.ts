import type { ErrorObject, ValidateFunction } from 'ajv';
import type { DocumentKind } from '../model/item.ts';
import * as validators from './validators.generated.js';

const validatorOf: Readonly<Record<DocumentKind, ValidateFunction>> = {
  'action-plan': validators.action_plan,
  calendar: validators.calendar,
  indicators: validators.indicators,
  pact: validators.pact,
  review: validators.review,
};

export const documentKinds = Object.keys(validatorOf) as readonly DocumentKind[];

/** What the JSON Schema of its kind refuses in a document. */
export function checkSchema(kind: DocumentKind, data: unknown): readonly ErrorObject[] {
  const validate = validatorOf[kind];
  return validate(data) ? [] : (validate.errors ?? []);
}
