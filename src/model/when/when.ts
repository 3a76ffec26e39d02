import { type Point, parsePoint, printPoint } from './point.ts';
import { suggestDates } from './suggest.ts';

/** What a date says of its item: there by then, takes place then, goes on then. */
export type Role = 'due' | 'date' | 'period';

/** One stretch of time as it was written. */
export type Stretch =
  | { readonly form: 'point'; readonly point: Point }
  /** A start and an end; a missing one is open, and that means unknown. */
  | { readonly form: 'interval'; readonly from?: Point; readonly to?: Point }
  /** Some day from the first day of one to the last day of the other. */
  | { readonly form: 'between'; readonly from: Point; readonly to: Point }
  | { readonly form: 'ongoing' };

/** A date as precise as the plan knows it. */
export interface When {
  readonly role: Role;
  /** All of these; none where only words or another item say when. */
  readonly stretches: readonly Stretch[];
  readonly isList: boolean;
  readonly details: WhenDetails;
  /** The span of something that repeats; a missing end is open. */
  readonly recurrence?: { readonly from?: Point; readonly to?: Point };
}

/** What can only be said in the object form; see `schemas/common.schema.json`. */
export interface WhenDetails {
  readonly days?: number | { readonly value?: number; readonly min?: number };
  readonly text?: string;
  readonly external?: string;
  readonly condition?: string;
  readonly after?: string | readonly string[];
  readonly within?: string;
  readonly at?: string;
  readonly every?: string;
  readonly day?: string;
  readonly during?: string | number;
  readonly starting?: string | number;
  readonly count?: number;
  readonly except?: readonly string[];
}

export type WhenProblemCode =
  | 'empty'
  | 'no-such-day'
  | 'no-such-month'
  | 'no-such-week'
  | 'looks-like-programming-period'
  | 'other-notation'
  | 'span-as-date'
  | 'span-as-due'
  | 'ongoing-not-period'
  | 'not-a-day'
  | 'end-before-start'
  | 'when-and-between'
  | 'unreadable';

/** Why a date could not be read, and what may be written instead. */
export interface WhenProblem {
  readonly code: WhenProblemCode;
  readonly text: string;
  readonly suggestions: readonly string[];
  /** Where in the value, when it is a list or an object. */
  readonly path: readonly (string | number)[];
}

export type WhenResult =
  | { readonly when: When; readonly problem?: undefined }
  | { readonly when?: undefined; readonly problem: WhenProblem };

type Read = { stretch: Stretch } | { problem: WhenProblem };
const open = '..';

/**
 * Reads the value of a `due`, `date` or `period` field: text, a whole number (a year), a list
 * of these, or an object. Grammar: EDTF (ISO 8601-2) level 1 in part, with Q, H and W.
 */
export function parseWhen(role: Role, value: unknown): WhenResult {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return parseObject(role, value as Record<string, unknown>);
  return parseSimple(role, value, []);
}

function parseSimple(
  role: Role,
  value: unknown,
  path: (string | number)[],
  details: WhenDetails = {},
): WhenResult {
  const isList = Array.isArray(value);
  if (isList && value.length === 0)
    return { problem: { code: 'empty', text: '', suggestions: [], path } };
  const stretches: Stretch[] = [];
  for (const [index, each] of (isList ? value : [value]).entries()) {
    const read = parseStretch(role, each, isList ? [...path, index] : path);
    if ('problem' in read) return read;
    stretches.push(read.stretch);
  }
  return { when: { role, stretches, isList, details } };
}

function parseObject(role: Role, value: Record<string, unknown>): WhenResult {
  const { when, between, ...rest } = value;
  const details = rest as WhenDetails;
  if (when !== undefined && between !== undefined)
    return { problem: { code: 'when-and-between', text: '', suggestions: [], path: ['between'] } };
  if (when !== undefined) return parseSimple(role, when, ['when'], details);
  const recurring = details.during ?? details.starting;
  if (recurring !== undefined) {
    const read = parseStretch('period', recurring, [details.during ? 'during' : 'starting']);
    if ('problem' in read) return read;
    const { from, to } = asInterval(read.stretch);
    // A recurrence that only has a start goes on.
    const isBounded = details.during !== undefined;
    const recurrence = { ...(from && { from }), ...(isBounded && to && { to }) };
    return { when: { ...empty(role, details), recurrence } };
  }
  if (between === undefined) return { when: empty(role, details) };
  const read = parseStretch('period', between, ['between']);
  if ('problem' in read) return read;
  const { from, to } = asInterval(read.stretch);
  if (!from || !to) return { problem: unreadable(String(between), ['between']) };
  return { when: { ...empty(role, details), stretches: [{ form: 'between', from, to }] } };
}

function empty(role: Role, details: WhenDetails): When {
  return { role, stretches: [], isList: false, details };
}

function asInterval(stretch: Stretch): { from?: Point; to?: Point } {
  if (stretch.form === 'point') return { from: stretch.point, to: stretch.point };
  return stretch.form === 'ongoing' ? {} : stretch;
}

function parseStretch(role: Role, value: unknown, path: (string | number)[]): Read {
  if (value === null || value === undefined || value === '')
    return { problem: { code: 'empty', text: '', suggestions: [], path } };
  const text = String(value);
  if (text === 'ongoing')
    return role === 'period'
      ? { stretch: { form: 'ongoing' } }
      : { problem: { code: 'ongoing-not-period', text, suggestions: [], path } };
  if (!text.includes('/')) {
    const point = parsePoint(text);
    return point
      ? { stretch: { form: 'point', point } }
      : { problem: fitting(role, unreadable(text, path)) };
  }
  return parseInterval(role, text, path);
}

function parseInterval(role: Role, text: string, path: (string | number)[]): Read {
  const [left = '', right = '', ...more] = text.split('/');
  const from = left === open ? undefined : parsePoint(left);
  const to = right === open ? undefined : parsePoint(right);
  const bothOpen = left === open && right === open;
  if (more.length > 0 || bothOpen || (left !== open && !from) || (right !== open && !to))
    return { problem: fitting(role, unreadable(text, path)) };
  if (role === 'due') return { problem: { code: 'span-as-due', text, suggestions: [], path } };
  if (role === 'date' && (from?.precision !== 'day' || to?.precision !== 'day'))
    return { problem: { code: 'span-as-date', text, suggestions: [], path } };
  if (from && to && from.first > to.last)
    return {
      problem: { code: 'end-before-start', text, suggestions: [`${right}/${left}`], path },
    };
  return { stretch: { form: 'interval', ...(from && { from }), ...(to && { to }) } };
}

/** Offers only what the field takes: a span is no deadline. */
function fitting(role: Role, problem: WhenProblem): WhenProblem {
  const suggestions = problem.suggestions.filter((each) => parseWhen(role, each).when);
  const isSpan = suggestions.length < problem.suggestions.length && suggestions.length === 0;
  if (!isSpan || problem.code !== 'other-notation') return { ...problem, suggestions };
  return { ...problem, suggestions, code: role === 'due' ? 'span-as-due' : 'span-as-date' };
}

function unreadable(text: string, path: (string | number)[]): WhenProblem {
  return { ...suggestDates(text), text, path };
}

/** The value that {@link parseWhen} reads as this date. */
export function printWhen(when: When): unknown {
  const printed = when.stretches.map(printStretch);
  const between = when.stretches.find((stretch) => stretch.form === 'between');
  const simple = when.isList ? printed : printed[0];
  if (between) return { between: simple, ...when.details };
  if (Object.keys(when.details).length === 0 && simple !== undefined) return simple;
  return { ...(simple !== undefined && { when: simple }), ...when.details };
}

export function printStretch(stretch: Stretch): string {
  if (stretch.form === 'ongoing') return 'ongoing';
  if (stretch.form === 'point') return printPoint(stretch.point);
  const { from, to } = stretch;
  return `${from ? printPoint(from) : open}/${to ? printPoint(to) : open}`;
}
