import { accumulationOf, isPercentage, isPercentUnit } from '../../model/indicator/accumulation.ts';
import { fieldsIn } from '../../model/indicator/figure.ts';
import type { Item, Path } from '../../model/item.ts';
import { isFaulty, isOutsidePlan, itemsOf, type Pact } from '../../model/pact.ts';
import type { Conflict } from './conflict.ts';
import { type Figure, figuresAt, partsAt } from './figures.ts';
import { figuresOf } from './indicator-figures.ts';
import { isExact, wrongSplit } from './splits.ts';

/** Splits that do not fit the figure that they are the split of. */
export function* splitConflicts(pact: Pact): Iterable<Conflict> {
  for (const item of itemsOf(pact, 'indicator')) {
    if (!mayAddUp(item)) continue;
    const { baseline, milestones, target, values } = figuresOf(pact, item);
    const figures = [...(baseline ? [baseline] : []), ...milestones, ...target, ...values];
    const isAdditive = countsThings(item) || figures.some(isExact);
    for (const figure of figures) yield* conflictsOf(figure, isAdditive);
  }
  for (const item of pact.items)
    if (item.kind !== 'indicator' && !pact.copies.has(item) && !isOutsidePlan(item))
      for (const figure of quantitiesOf(pact, item)) yield* conflictsOf(figure, true);
}

function* conflictsOf(whole: Figure, isAdditive: boolean): Iterable<Conflict> {
  const found = wrongSplit(whole, isAdditive);
  if (!found) return;
  const { kind, ...split } = found;
  const [first] = split.parts;
  const field = first && (kind === 'part-larger' ? first.field : first.field.slice(0, -1));
  if (!field) return;
  const text = split.parts.map((part) => part.text).join(', ');
  yield { kind, claims: [{ at: whole.at, field, text }, whole], split };
}

/** Shares and averages of women and men are no parts of that of all. */
function mayAddUp({ data }: Item<'indicator'>): boolean {
  const isScale = data.measure !== undefined && data.measure !== 'unit';
  return !isPercentage(data) && !isScale && data.accumulation !== 'average';
}

const persons =
  /^(?:persons?|people|participants?|wom[ae]n|os[oô]b[ay]?|účastní(?:k|ci|ků)|účastn[ií]kov|fő|személy|personen|teilnehmer(?:innen)?|uczestni(?:k|cy|ków))$/i;

function countsThings({ data }: Item<'indicator'>): boolean {
  const { counts, unit = '' } = data;
  return accumulationOf(data) === 'sum' || counts !== undefined || persons.test(unit.trim());
}

/** The quantities of an item that is no indicator. */
function quantitiesOf(pact: Pact, item: Item): readonly Figure[] {
  const data: Readonly<Record<string, unknown>> = { ...item.data };
  const at = (path: Path, raw: unknown) => {
    const isUsable = !isPercentUnit(fieldsIn(raw)?.['unit']);
    return isUsable && !isFaulty(pact, item, String(path[0]))
      ? figuresAt(item, 'quantity', path, raw)
      : [];
  };
  const named = (path: Path, raw: unknown) =>
    Object.entries(fieldsIn(raw) ?? {}).flatMap(([key, each]) => at([...path, key], each));
  const records = (['held', 'done'] as const).flatMap((field) =>
    entriesOf(field, data[field]).flatMap(({ path, raw }) => {
      const { participants, results } = fieldsIn(raw) ?? {};
      return [
        ...at(path, raw),
        ...at([...path, 'participants'], participants),
        ...named([...path, 'results'], results),
      ];
    }),
  );
  const targets = at(['target'], data['target']);
  // An action may give the split of its target beside it.
  const apart = isFaulty(pact, item, 'split') ? [] : partsAt(item, ['split'], data['split']);
  const [target] = targets;
  return [
    ...targets,
    ...(target ? [{ ...target, parts: apart }] : []),
    ...named(['targets'], data['targets']),
    ...records,
  ];
}

/** A record is one, or a list of several. */
function entriesOf(field: string, value: unknown): readonly { path: Path; raw: unknown }[] {
  if (!Array.isArray(value)) return [{ path: [field], raw: value }];
  return value.map((raw: unknown, index) => ({ path: [field, index], raw }));
}
