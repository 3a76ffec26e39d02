import { printWhen } from '../model/when/when.ts';
import type { ListedItem } from './list.ts';

/** An item as data, with its date as the plan writes it and the days that it means. */
export function itemJson(listed: ListedItem): object {
  const { at, daysLate, isSeveral, item, movesTo, span, state, when } = listed;
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    ...('level' in item.data && item.data.level !== undefined && { level: item.data.level }),
    ...(state !== undefined && { state }),
    ...(when && { [when.role]: printWhen(when) }),
    earliest: span.start.earliest ?? null,
    latest: span.end.latest ?? null,
    // Of several dates the first that has no record.
    ...(isSeveral && {
      next: { earliest: at.start.earliest ?? null, latest: at.end.latest ?? null },
    }),
    ...(item.parent && { parent: item.parent.id }),
    ...(movesTo !== undefined && { movesTo }),
    daysLate: daysLate ?? null,
  };
}
