import type { PlacedAllowance } from '../../model/allowance.ts';
import type { Place } from '../../model/finding.ts';
import type { Anchor, Item, Path } from '../../model/item.ts';
import type { Span } from '../../model/when/span.ts';
import { printWhen } from '../../model/when/when.ts';
import type { ItemState } from '../../status/state.ts';
import type { Planned } from '../date-pair.ts';

export type PlaceOf = (anchor: Anchor, field?: Path) => Place;

export function place(anchor: Anchor, path: Path, placeOf: PlaceOf) {
  const { file, line } = placeOf(anchor, path);
  return { file, line };
}

export function at(item: Item, path: Path, placeOf: PlaceOf): object {
  return { id: item.id, kind: item.kind, title: item.title, ...place(item, path, placeOf) };
}

export function namedJson(item: Item, placeOf: PlaceOf): object {
  return at(item, [], placeOf);
}

export function spanJson({ end, start }: Span) {
  return { earliest: start.earliest ?? null, latest: end.latest ?? null };
}

export function plannedJson(planned: Planned | undefined): object | null {
  if (!planned) return null;
  const { span, when } = planned;
  return { ...(when && { [when.role]: printWhen(when) }), ...spanJson(span) };
}

export function stateJson({ daysLate, item, state, when }: ItemState, placeOf: PlaceOf): object {
  return {
    ...namedJson(item, placeOf),
    state,
    ...(when && { [when.role]: printWhen(when) }),
    daysLate: daysLate ?? null,
  };
}

export function allowanceJson({ allowance, at: anchor, index }: PlacedAllowance, placeOf: PlaceOf) {
  return {
    id: 'id' in anchor ? anchor.id : null,
    ...allowance,
    ...place(anchor, ['allow', index], placeOf),
  };
}
