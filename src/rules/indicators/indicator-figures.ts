import { type Fields, fieldsIn } from '../../model/indicator/figure.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, type Pact } from '../../model/pact.ts';
import { type Figure, type FigureData, figuresAt } from './figures.ts';

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
