import { isPercentage } from '../../model/indicator/accumulation.ts';
import {
  type Fields,
  fieldsIn,
  figureIn,
  type Moment,
  momentIn,
  numberIn,
  quantityIn,
  splitIn,
} from '../../model/indicator/figure.ts';
import type { Item, Path } from '../../model/item.ts';
import { isFaulty, type Pact } from '../../model/pact.ts';
import { parseWhen, type When } from '../../model/when/when.ts';

/** Something that the plan says, and that something else may contradict. */
export interface Claim {
  readonly at: Item;
  readonly field: Path;
  /** How it is shown among other places. */
  readonly text: string;
}

/** A figure in the words of a sentence. */
export interface FigureData {
  readonly role: 'baseline' | 'milestone' | 'target' | 'value' | 'part' | 'quantity';
  /** Of a part its key, of a quantity its field. */
  readonly name?: string;
  readonly when?: When;
  readonly bound: 'value' | 'min' | 'max';
  readonly number: number;
}

export interface Figure extends Claim {
  readonly data: FigureData;
  readonly number: number;
  /** When it counts; nothing where the plan does not say. */
  readonly moment: Moment;
  /** What a period adds, and no state on a day. */
  readonly isIncrement: boolean;
  /** Its split. */
  readonly parts: readonly Figure[];
}

/** All figures of an indicator that can be read. */
export interface IndicatorFigures {
  readonly item: Item<'indicator'>;
  readonly baseline?: Figure;
  readonly milestones: readonly Figure[];
  /** Up to one for each of value, min and max. */
  readonly target: readonly Figure[];
  /** Those that count: none that were refused, and no drafts where some are approved. */
  readonly values: readonly Figure[];
}

const bounds = ['value', 'max', 'min'] as const;

export function figuresOf(pact: Pact, item: Item<'indicator'>): IndicatorFigures {
  const known = read.get(item);
  if (known) return known;
  const { baseline, milestones, target, values } = item.data;
  const usable = (field: string, value: unknown) =>
    isFaulty(pact, item, field) ? undefined : value;
  const [start] = figuresAt(item, 'baseline', ['baseline'], usable('baseline', baseline));
  const figures: IndicatorFigures = {
    item,
    ...(start && { baseline: start }),
    milestones: figuresIn(item, 'milestone', 'milestones', usable('milestones', milestones)),
    target: figuresAt(item, 'target', ['target'], usable('target', target)),
    values: figuresIn(item, 'value', 'values', usable('values', values), countsIn(values)),
  };
  read.set(item, figures);
  return figures;
}

/** A figure is itself only, so that what contradicts it from several sides is found. */
const read = new WeakMap<Item, IndicatorFigures>();

function countsIn(values: unknown): (value: Fields) => boolean {
  const list: readonly unknown[] = Array.isArray(values) ? values : [];
  const hasApproved = list.some((each) => fieldsIn(each)?.['state'] === 'approved');
  return ({ state }) => state !== 'refused' && !(hasApproved && state === 'draft');
}

function figuresIn(
  item: Item<'indicator'>,
  role: FigureData['role'],
  field: string,
  list: unknown,
  counts: (fields: Fields) => boolean = () => true,
): readonly Figure[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  // Entries that could not be read leave gaps, so that places stay right.
  return entries.flatMap((entry, index) => {
    const fields = fieldsIn(entry);
    return fields && counts(fields) ? figuresAt(item, role, [field, index], fields) : [];
  });
}

/** The figures of one quantity: its value, and its limits where it has some. */
export function figuresAt(
  item: Item,
  role: FigureData['role'],
  path: Path,
  raw: unknown,
): readonly Figure[] {
  const fields = quantityIn(raw);
  const moment = fields && momentIn(fields);
  if (!fields || !moment) return [];
  const indicator = isIndicator(item) ? item.data : undefined;
  const isPercent = indicator !== undefined && isPercentage(indicator);
  const isIncrement =
    'period' in fields &&
    !('date' in fields) &&
    !isPercent &&
    indicator?.accumulation !== 'average';
  const when = whenOf(fields);
  const make = (
    bound: FigureData['bound'],
    number: number,
    field: Path,
    parts: Figure['parts'],
  ) => {
    const name = role === 'quantity' ? path.filter(isKey).join('.') : undefined;
    const data = { role, bound, number, ...(name && { name }), ...(when && { when }) };
    const label = moment.written ?? [name ?? role, ...(bound === 'value' ? [] : [bound])].join('.');
    const text = `${label}: ${number}`;
    return { at: item, field, text, data, number, moment, isIncrement, parts };
  };
  const found = bounds.flatMap((bound) => {
    const number = numberIn(fields[bound]);
    return number === undefined ? [] : [{ bound, number }];
  });
  const splitPath = [...path, 'split'];
  const total = figureIn(fields, isPercent);
  // The total of a split may be left to be worked out.
  if (found.length === 0 && total !== undefined) return [make('value', total, splitPath, [])];
  return found.map(({ bound, number }, index) => {
    const field = typeof raw === 'number' ? path : [...path, bound];
    // Of "at least" and "at most" one will do.
    const parts = index === 0 ? partsAt(item, splitPath, fields['split']) : [];
    return make(bound, number, field, parts);
  });
}

/** The parts of a split. */
export function partsAt(item: Item, path: Path, split: unknown): readonly Figure[] {
  return [...splitIn(split)].map(([name, number]) => ({
    at: item,
    field: [...path, name],
    text: `${name}: ${number}`,
    data: { role: 'part', name, bound: 'value', number },
    number,
    moment: {},
    isIncrement: false,
    parts: [],
  }));
}

function whenOf({ date, period }: Fields): When | undefined {
  if (date !== undefined && date !== null) return parseWhen('due', date).when;
  return period === undefined || period === null ? undefined : parseWhen('period', period).when;
}

function isIndicator(item: Item): item is Item<'indicator'> {
  return item.kind === 'indicator';
}

function isKey(step: string | number): boolean {
  return typeof step === 'string';
}
