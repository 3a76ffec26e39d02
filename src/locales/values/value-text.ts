import type { Split, Venue } from '../../model/documents.generated.ts';
import type { Anchor, Path, Reference } from '../../model/item.ts';
import { type Pact, titleById } from '../../model/pact.ts';
import { small } from '../letter-case.ts';
import type { Locale } from '../locale.ts';
import { moneyText, splitText, venueText } from '../phrases.ts';
import { changeText, figureText, isFigure, rhythmText, targetsText } from './compound-text.ts';
import { type Data, lastField, type Speaker, wordOf } from './speaker.ts';
import { isDateField, whenText } from './when-text.ts';

/** Says the values of an item, or of a document, in the words of a language. */
export function speakerFor(pact: Pact, locale: Locale, anchor: Anchor): Speaker {
  const speaker: Speaker = {
    pact,
    locale,
    anchor,
    value: (path, value) => valueText(speaker, path, value),
    parts: (path, data) => partTexts(speaker, path, data),
  };
  return speaker;
}

/** Words of the plan that need no field before them. */
const bare: ReadonlySet<string> = new Set(['text', 'kind', 'rule', 'name', 'title', 'id', 'field']);
const bareDates: ReadonlySet<string> = new Set([
  ...['held', 'done', 'invited', 'cancelled', 'adopted', 'sent', 'returned', 'accepted'],
  ...['rest-days', 'work-days'],
]);
const duration = /^(?:\d+ )?(?:(?:working )?day|week|month|quarter|half-year|year)s?$/;
const durations: ReadonlySet<string> = new Set([
  ...[
    'within',
    'maxGap',
    'notice',
    'minutes',
    'followUp',
    'staleAfter',
    'every',
    'dueSoon',
    'keep',
  ],
]);
const choices: ReadonlySet<string> = new Set([
  ...['visibility', 'form', 'level', 'measure', 'direction', 'accumulation', 'interpolation'],
  ...['counts', 'counted', 'state', 'freeDay', 'checks', 'severity'],
]);
/** Percent of what is expected. */
const percents: ReadonlySet<string> = new Set(['onTrack', 'atRisk']);
const people: ReadonlySet<string> = new Set(['owner', 'partners', 'by', 'present', 'to', 'about']);

/**
 * Any value of a document in the reader's words. It goes through all that is there, so that a
 * field which nobody thought of is shown all the same.
 */
function valueText(speaker: Speaker, path: Path, value: unknown): string {
  const reference = referenceAt(speaker.anchor.references, path);
  if (reference) return referenceText(speaker.pact, reference);
  if (Array.isArray(value)) {
    const isSimple = value.every((each) => typeof each !== 'object');
    const texts = value.map((each, index) => valueText(speaker, [...path, index], each));
    return texts.join(isSimple ? ', ' : '; ');
  }
  if (typeof value === 'object' && value !== null) return objectText(speaker, path, value as Data);
  return leafText(speaker, path, value);
}

/** The parts of an object: a word before each value. */
function partTexts(speaker: Speaker, path: Path, data: Data): string[] {
  const { amount, currency, ...rest } = data;
  const isMoney = typeof amount === 'number';
  const others = isMoney ? rest : data;
  const unit = currency === undefined ? undefined : String(currency);
  return [
    ...(isMoney ? [moneyText(amount, unit, speaker.locale)] : []),
    ...Object.entries(others).flatMap(([field, each]) => partText(speaker, [...path, field], each)),
  ];
}

function partText(speaker: Speaker, path: Path, value: unknown): string[] {
  const text = valueText(speaker, path, value);
  if (text === '') return [];
  const field = String(path.at(-1));
  const isBareDate = field === 'date' && bareDates.has(lastField(path.slice(0, -1)));
  if (bare.has(field) || isBareDate) return [text];
  const word = wordOf(speaker, path);
  const isData = typeof value === 'object' && value !== null && !Array.isArray(value);
  return [isData ? `${small(word)} (${text})` : `${small(word)}: ${text}`];
}

function referenceAt(references: readonly Reference[], path: Path): Reference | undefined {
  return references.find(({ path: at }) => {
    const last = at.at(-1);
    const isObject = at.length === path.length + 1 && (last === 'id' || last === 'text');
    return (at.length === path.length || isObject) && path.every((step, i) => at[i] === step);
  });
}

/** A title, after the name that the document itself uses. A series stands for all of it. */
function referenceText(pact: Pact, { as, name }: Reference): string {
  const series = pact.byId.has(name.toLowerCase())
    ? undefined
    : pact.series.get(name.toLowerCase());
  const title = series ? series.map((each) => each.title).join(', ') : titleById(pact, name);
  return as === undefined || as === title ? title : `${as} (${title})`;
}

function objectText(speaker: Speaker, path: Path, data: Data): string {
  const field = lastField(path);
  if (field === 'changes') return changeText(speaker, path, data);
  if (field === 'targets' || (field === 'results' && path[0] !== 'results'))
    return targetsText(speaker, path, data);
  if (field === 'split') return splitText(data as Split, speaker.locale);
  if (field === 'rhythm' || field === 'meets') return rhythmText(speaker, path, data);
  if (isFigure(path)) return figureText(speaker, path, data);
  if (isDateField(path)) return whenText(speaker, path, data);
  if (field === 'venue') return venueText(data as Venue);
  return partTexts(speaker, path, data).join(', ');
}

/** Whether a kind of proof stands there: an attendance list, a photo. */
function isProof(path: Path): boolean {
  if (path.includes('evidenceRequired')) return true;
  return lastField(path) === 'kind' && path.includes('evidence');
}

function leafText(speaker: Speaker, path: Path, value: unknown): string {
  const { locale, pact, anchor } = speaker;
  const field = lastField(path);
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return locale.show.yesNo(value);
  const text = String(value);
  if (field === 'level' && anchor.kind === 'goal')
    return locale.goalLevels[text as keyof Locale['goalLevels']] ?? text;
  if (choices.has(field)) return locale.choices[text as keyof Locale['choices']] ?? text;
  if (percents.has(field)) return locale.indicators.percent(Number(value));
  if (isProof(path)) return locale.report.record.proof(text);
  if (isFigure(path)) return locale.quantity(value as number);
  if (isDateField(path)) return whenText(speaker, path, value);
  if (durations.has(field) && duration.test(text)) return locale.duration(text);
  return people.has(field) ? titleById(pact, text) : text;
}
