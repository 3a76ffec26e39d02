import { capital } from '../../locales/letter-case.ts';
import { asQuantity } from '../../locales/quantity.ts';
import type { Quantity, Targets } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import type { DatedInput } from '../input.ts';
import { quantityText } from '../plan/quantities.ts';
import type { Table } from '../plan/table.ts';
import { blank } from './blank.ts';
import { occasionFields } from './occasion-fields.ts';
import type { Session } from './session.ts';

type Named = Readonly<Record<string, Quantity>>;

/** How many came, and what else was to be reached, beside what was wanted. */
export function targetTable(
  item: Item,
  { records }: Session,
  input: DatedInput,
): Table | undefined {
  const { locale } = input;
  const targets = named(occasionFields(item).targets);
  const reached = records.map(({ details: { participants, results } }) => ({
    ...named(results),
    ...(participants !== undefined && { participants }),
  }));
  const names = new Set([...Object.keys(targets), ...reached.flatMap((each) => Object.keys(each))]);
  if (item.kind === 'event') names.add('participants');
  if (names.size === 0) return undefined;
  return {
    head: ['', locale.fields.target, locale.reports.meeting.reached],
    rows: [...names].map((name) => {
      const target = targets[name];
      const figures = reached.flatMap((each: Named) => each[name] ?? []);
      return [
        capital(locale.target(name)),
        target === undefined ? '' : quantityText(target, locale),
        reachedText(figures, target, input),
      ];
    }),
  };
}

function named(targets: Targets | undefined): Named {
  return (targets ?? {}) as Named;
}

/** Several sessions add up, unless the target is for each of them. */
function reachedText(
  figures: readonly Quantity[],
  target: Quantity | undefined,
  { locale }: DatedInput,
): string {
  const each = figures.map((figure) => quantityText(figure, locale)).join('; ');
  const values = figures.flatMap((figure) => asQuantity(figure).value ?? []);
  const isOfEach = target !== undefined && asQuantity(target).per === 'occurrence';
  if (figures.length < 2 || values.length < figures.length || isOfEach) return each || blank;
  return `${locale.quantity(values.reduce((sum, value) => sum + value, 0))} (${each})`;
}
