import type { ValidateFunction } from 'ajv';

export const action_plan: ValidateFunction;
export const calendar: ValidateFunction;
export const indicators: ValidateFunction;
export const pact: ValidateFunction;
export const review: ValidateFunction;
