import type { Change, Quantity, Targets } from '../model/documents.generated.ts';
import type { Item } from '../model/item.ts';
import { listed } from '../model/listed.ts';
import type { Day } from '../model/when/day.ts';

/** Targets of a meeting, event or commitment; several under names, or one without. */
export function targetsOf({ data }: Item): readonly (readonly [string | undefined, Quantity])[] {
  const { target, targets } = data as { target?: Quantity; targets?: Targets };
  return [
    ...(target === undefined ? [] : [[undefined, target] as const]),
    ...Object.entries(targets ?? {}).map(([name, each]) => [name, each as Quantity] as const),
  ];
}

/**
 * The item with the targets that count on a day: what was decided later has not happened yet, and
 * what waits for the funder, or was refused, does not count. Indicators know that by themselves.
 */
export function withTargetsInForce(item: Item, day: Day): Item {
  if (item.kind === 'indicator') return item;
  const changes = listed('changes' in item.data ? (item.data.changes as Change[]) : undefined);
  const open = changes.filter((change) => !isInForce(change, day));
  if (open.length === 0) return item;
  // The last change is undone first.
  const data = open.reduceRight((former, change) => undone(former, change), item.data);
  return { ...item, data };
}

function isInForce({ approval, decided }: Change, day: Day): boolean {
  if (decided !== undefined && decided > day) return false;
  const isKnown = approval?.date === undefined || approval.date <= day;
  return approval === undefined || (isKnown && approval.state === 'approved');
}

function undone(data: Item['data'], { field, from }: Change): Item['data'] {
  const [first, name] = field.split('.');
  if (from === undefined || from === null) return data;
  if (first === 'target' && name === undefined)
    return {
      ...data,
      target: asBefore(from, (data as { target?: Quantity }).target),
    } as typeof data;
  if (first !== 'targets' || name === undefined) return data;
  const { targets = {} } = data as { targets?: Readonly<Record<string, Quantity>> };
  return { ...data, targets: { ...targets, [name]: asBefore(from, targets[name]) } } as typeof data;
}

/** In the unit of the plan; a number alone stood in the field that it uses. */
function asBefore(from: Change['from'], present: Quantity | undefined): unknown {
  if (typeof present !== 'object') return from;
  const { unit } = present as { unit?: string };
  if (typeof from === 'object') return { ...(unit !== undefined && { unit }), ...from };
  if (typeof from !== 'number') return from;
  const key = (['min', 'value', 'max'] as const).find((each) => present[each] !== undefined);
  return { ...present, [key ?? 'value']: from };
}
