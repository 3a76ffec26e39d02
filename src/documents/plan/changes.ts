import { capital, small } from '../../locales/letter-case.ts';
import type {
  Approval,
  Cancellation,
  Change,
  Evidence,
  Move,
  Quantity,
} from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import type { Role } from '../../model/when/when.ts';
import type { DocumentInput } from '../input.ts';
import { dateIn } from './dates.ts';
import { proofTexts } from './record.ts';
import { filled, labelled, listed, namesIn } from './text.ts';

/** What became of the plan of an item, and its proofs. */
export function changeTexts(item: Item, input: DocumentInput): string[] {
  const { fields, report } = input.locale;
  const { evidence, evidenceRequired = [] } = item.data as {
    evidence?: Evidence[];
    evidenceRequired?: string[];
  };
  return filled([
    ...amendmentTexts(item, input),
    labelled(fields.evidenceRequired, evidenceRequired.map(report.record.proof).join(', ')),
    !input.isPlanOnly && labelled(fields.evidence, proofTexts(evidence, input).join('; ')),
  ]);
}

/** That an item was moved, changed or called off. */
export function amendmentTexts(item: Item, input: DocumentInput): string[] {
  const { locale } = input;
  const { report } = locale;
  const data = item.data as {
    cancelled?: Cancellation;
    changes?: Change[];
    moved?: Move[];
  };
  const role = item.when?.role ?? 'date';
  return filled([
    ...(data.moved ?? []).map((move) => labelled(locale.fields.moved, moveText(move, role, input))),
    ...(data.changes ?? []).map((change) =>
      labelled(report.item.changed, changeText(change, input)),
    ),
    labelled(capital(report.states.cancelled), cancellationText(data.cancelled, input)),
  ]);
}

function moveText(
  { approval, because, by, decided, from, reason }: Move,
  role: Role,
  input: DocumentInput,
) {
  const { locale, pact } = input;
  const words = locale.report.record;
  return listed([
    labelled(small(locale.fields.from), dateIn(from, input, role)),
    decided !== undefined && labelled(small(locale.fields.decided), locale.dates.day(decided)),
    labelled(words.decidedBy, namesIn(pact, by)),
    labelled(small(locale.fields.reason), reason),
    labelled(small(locale.fields.because), namesIn(pact, because)),
    approvalText(approval, input),
  ]);
}

function cancellationText(cancelled: Cancellation | undefined, input: DocumentInput): string {
  if (cancelled === undefined) return '';
  const { locale, pact } = input;
  const words = locale.report.record;
  if (typeof cancelled === 'string') return locale.dates.day(cancelled);
  const { because, by, date, reason } = cancelled;
  return listed([
    locale.dates.day(date),
    labelled(words.decidedBy, namesIn(pact, by)),
    labelled(small(locale.fields.reason), reason),
    labelled(small(locale.fields.because), namesIn(pact, because)),
  ]);
}

function changeText(change: Change, input: DocumentInput): string {
  const { locale, pact } = input;
  const { approval, because, decided, field, from, to } = change;
  const known: Readonly<Record<string, string>> = { ...locale.fields, date: locale.report.date };
  const name = known[field] ?? field;
  const value = (each: unknown) => changedValue(field, each, input);
  return listed([
    `${name}: ${value(from)} → ${value(to)}`,
    decided !== undefined && labelled(small(locale.fields.decided), locale.dates.day(decided)),
    labelled(small(locale.fields.reason), namesIn(pact, because)),
    approvalText(approval, input),
  ]);
}

const noValue = '–';

/** A value of a field before or after a change. */
export function changedValue(field: string, value: unknown, input: DocumentInput): string {
  if (value === undefined || value === null) return noValue;
  if (field === 'due' || field === 'date' || field === 'period') return dateIn(value, input, field);
  if (typeof value === 'string' || Array.isArray(value))
    return namesIn(input.pact, [value].flat().map(String));
  if (typeof value === 'boolean') return String(value);
  return input.locale.quantity(value as Quantity);
}

function approvalText(approval: Approval | undefined, { locale }: DocumentInput): string {
  if (approval === undefined) return '';
  const { date, reference, state } = approval;
  const rest = listed([date !== undefined && locale.dates.day(date), reference]);
  return labelled(locale.choices[state], rest) || locale.choices[state];
}
