import { printWhen } from '../model/when/when.ts';
import type { ListedItem } from './list.ts';

/** An item as data, with its date as the plan writes it and the days that it means. */
export function itemJson({ daysLate, item, movesTo, span, state, when }: ListedItem): object {
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    ...('level' in item.data && item.data.level !== undefined && { level: item.data.level }),
    ...(state !== undefined && { state }),
    ...(when && { [when.role]: printWhen(when) }),
    earliest: span.start.earliest ?? null,
    latest: span.end.latest ?? null,
    ...(movesTo !== undefined && { movesTo }),
    daysLate: daysLate ?? null,
  };
}
