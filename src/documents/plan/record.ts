import { capital, small } from '../../locales/letter-case.ts';
import { pointTexts, splitText } from '../../locales/phrases.ts';
import { asQuantity } from '../../locales/quantity.ts';
import { pointsAt } from '../../model/agenda.ts';
import type { Evidence, Quantity, Targets } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { type ItemRecord, recordsOf } from '../../model/record.ts';
import type { DocumentInput } from '../input.ts';
import { figureText, quantityText } from './quantities.ts';
import { filled, labelled, listed, namesIn, type Point, point } from './text.ts';

/** The records that a document tells; none where it tells only the plan. */
export function toldRecords(item: Item, { isPlanOnly }: DocumentInput): readonly ItemRecord[] {
  return isPlanOnly ? [] : recordsOf(item);
}

/** What the records of a meeting or event say; each session by itself where there are several. */
export function heldPoints(item: Item, input: DocumentInput): Point[] {
  const records = toldRecords(item, input);
  const points = records.map((record, index) => {
    const at = records.length > 1 || isListed(item) ? ['held', index] : ['held'];
    return recordPoints(item, record, at, input);
  });
  if (records.length < 2) return points.flat();
  return records.map(({ details, when }, index) =>
    point(listed([when && input.locale.dates.when(when), details.time]), points[index]),
  );
}

function isListed({ data }: Item): boolean {
  return 'held' in data && Array.isArray(data.held);
}

function recordPoints(
  item: Item,
  { details }: ItemRecord,
  at: readonly (string | number)[],
  input: DocumentInput,
): Point[] {
  const { locale, pact } = input;
  const words = locale.report.record;
  const { evidence, minutes, outcomes, participants, present, quorum, text } = details;
  const came = pointsAt(item, [...at, 'outcomes'], outcomes ?? []).flatMap((each) =>
    pointTexts(pact, each, locale),
  );
  return [
    ...filled([
      text,
      labelled(locale.fields.present, namesIn(pact, present)),
      quorum !== undefined && capital(words.quorate[quorum ? 'yes' : 'no']),
      ...reachedTexts(item, { ...details.results, ...(participants && { participants }) }, input),
      labelled(locale.fields.minutes, minutesText(minutes, input)),
      labelled(locale.fields.evidence, proofTexts(evidence, input).join('; ')),
    ]).map((each) => point(each)),
    ...(came.length > 0
      ? [
          point(
            `${locale.fields.outcomes}:`,
            came.map((each) => point(each)),
          ),
        ]
      : []),
  ];
}

/** How much was reached, beside what was planned. */
function reachedTexts(item: Item, reached: Targets, { locale }: DocumentInput): string[] {
  const targets = ('targets' in item.data ? item.data.targets : undefined) as Targets | undefined;
  return Object.entries(reached).map(([name, quantity]) => {
    const target = targets?.[name] as Quantity | undefined;
    const text = quantityText(quantity as Quantity, locale);
    const planned = target && labelled(locale.report.record.planned, figureText(target, locale));
    return labelled(capital(locale.target(name)), planned ? `${text} (${planned})` : text);
  });
}

type Minutes = ItemRecord['details']['minutes'];

function minutesText(minutes: Minutes, { locale }: DocumentInput): string {
  if (minutes === undefined || typeof minutes === 'string') return minutes ?? '';
  const { date, file, ref } = minutes;
  return listed([ref, date !== undefined && locale.dates.day(date), file]);
}

/** Each proof by its kind: "attendance list: 3/2019, 19 March 2019, kept at: Office". */
export function proofTexts(
  evidence: readonly Evidence[] | undefined,
  { locale }: DocumentInput,
): string[] {
  const words = locale.report.record;
  return (evidence ?? []).map(({ date, file, kept, kind, ref }) => {
    const rest = listed([
      ref,
      date !== undefined && locale.dates.day(date),
      labelled(small(locale.fields.kept), kept),
      file,
    ]);
    return labelled(words.proof(kind), rest) || words.proof(kind);
  });
}

/** That something was done, and how much of it; one text for each record. */
export function doneTexts(item: Item, input: DocumentInput): string[] {
  return recordTexts(item, toldRecords(item, input), input);
}

/** What records say of an item: its own, or those that its invitations went out. */
export function recordTexts(
  item: Item,
  records: readonly ItemRecord[],
  input: DocumentInput,
): string[] {
  const { locale, pact } = input;
  const words = locale.report.record;
  const target = 'target' in item.data ? (item.data.target as Quantity) : undefined;
  const unit = target === undefined ? undefined : asQuantity(target).unit;
  return records.map(({ details, when }) => {
    const { by, evidence, results, split, text, value } = details;
    const reached =
      value === undefined ? '' : locale.quantity({ value, ...(unit !== undefined && { unit }) });
    const planned =
      target !== undefined && reached !== '' && labelled(words.planned, figureText(target, locale));
    return listed([
      when && locale.dates.when(when),
      reached + (planned ? ` (${planned})` : ''),
      splitText(split, locale),
      ...reachedTexts(item, results ?? {}, input),
      text,
      labelled(words.by, namesIn(pact, by)),
      labelled(locale.fields.evidence, proofTexts(evidence, input).join('; ')),
    ]);
  });
}
