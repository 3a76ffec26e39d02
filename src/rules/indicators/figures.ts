import { isPercentage } from '../../model/indicator/accumulation.ts';
import {
  type Fields,
  figureIn,
  type Moment,
  momentIn,
  numberIn,
  quantityIn,
  splitIn,
} from '../../model/indicator/figure.ts';
import type { Item, Path } from '../../model/item.ts';
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

const bounds = ['value', 'max', 'min'] as const;

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
    const isListed = role === 'milestone' || role === 'value';
    const own = [name ?? role, ...(bound === 'value' ? [] : [bound])].join('.');
    const label = [isListed ? '' : own, moment.written ?? ''].filter(Boolean).join(' ') || role;
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
