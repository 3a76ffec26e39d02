import { isPercentage } from '../../model/indicator/accumulation.ts';
import { named } from '../../model/indicator/named-indicators.ts';
import type { Item } from '../../model/item.ts';
import { isFaulty, itemsOf, type Pact } from '../../model/pact.ts';
import { rule } from '../rule.ts';

export interface SummedPercentageData {
  readonly title: string;
  /** The percentages that it is the sum of; none where it adds up its own values. */
  readonly parts: readonly string[];
}

export const summedPercentage = rule<'indicators/summed-percentage', SummedPercentageData>({
  id: 'indicators/summed-percentage',
  severity: 'error',
  *check(pact) {
    for (const item of itemsOf(pact, 'indicator')) {
      const isSummed = isPercentage(item.data) && item.data.accumulation === 'sum';
      const parts = summedParts(pact, item);
      if (!isSummed && parts.length === 0) continue;
      const places = parts.map((part) => ({
        at: part,
        field: ['unit'],
        data: { title: part.title, text: part.data.unit ?? part.data.measure ?? '%' },
      }));
      const sumOf = { at: item, field: ['sumOf'], data: { title: item.title, text: 'sumOf' } };
      yield {
        at: item,
        field: [isSummed ? 'accumulation' : 'sumOf'],
        data: { title: item.title, parts: isSummed ? [] : parts.map(({ title }) => title) },
        related: [...(isSummed && parts.length > 0 ? [sumOf] : []), ...places],
      };
    }
  },
});

/** Percentages of different wholes; shares of one whole do add up. */
function summedParts(pact: Pact, item: Item<'indicator'>): readonly Item<'indicator'>[] {
  if (isFaulty(pact, item, 'sumOf')) return [];
  const parts = named(pact, item, 'sumOf').filter(({ data }) => isPercentage(data));
  const wholes = new Set(parts.map(({ data }) => data.denominator?.toLowerCase()));
  return wholes.size === 1 && !wholes.has(undefined) ? [] : parts;
}
