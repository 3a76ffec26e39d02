import type { Item, Path } from '../../model/item.ts';
import { type ItemRecord, recordsOf } from '../../model/record.ts';
import type { Entry } from '../entry.ts';
import { namedJson, type PlaceOf, place, plannedJson, spanJson } from './placed-json.ts';

export function entryJson(entry: Entry, placeOf: PlaceOf): object {
  const {
    doneSince,
    fate,
    item,
    late,
    movedBy,
    movedFrom,
    movedTo,
    origin,
    planned,
    records,
    since,
  } = entry;
  return {
    ...namedJson(item, placeOf),
    fate,
    origin,
    planned: plannedJson(planned),
    movedFrom: plannedJson(movedFrom),
    movedTo: plannedJson(movedTo),
    movedBy: movedBy ?? null,
    late: late ?? null,
    since: since ?? null,
    records: records.map(recordJson),
    doneSince: (doneSince ?? []).map(recordJson),
  };

  function recordJson(record: ItemRecord): object {
    return {
      ...spanJson(record.span),
      ...record.details,
      ...place(item, recordPath(item, record), placeOf),
    };
  }
}

/** Where a record stands: alone, or in a list. */
export function recordPath(item: Item, record: ItemRecord): Path {
  const data = item.data as { held?: unknown; done?: unknown };
  const field = data.held === undefined ? (data.done === undefined ? 'adopted' : 'done') : 'held';
  const value = field === 'adopted' ? undefined : data[field];
  return Array.isArray(value) ? [field, recordsOf(item).indexOf(record)] : [field];
}
