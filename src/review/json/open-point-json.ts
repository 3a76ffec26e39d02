import type { Item } from '../../model/item.ts';
import type { OpenPoint } from '../open-point.ts';
import { changeJson } from './change-json.ts';
import { allowanceJson, namedJson, type PlaceOf, stateJson } from './placed-json.ts';
import { silentJson } from './silent-json.ts';

export function openPointJson(open: OpenPoint, placeOf: PlaceOf): object {
  const named = (item: Item) => namedJson(item, placeOf);
  switch (open.kind) {
    case 'change':
      return { kind: open.kind, items: [changeJson(open.change, placeOf)] };
    case 'silent':
      return { kind: open.kind, items: [silentJson(open.change)] };
    case 'broken-promise':
      return { kind: open.kind, items: [stateJson(open.state, placeOf)] };
    case 'new-date':
      return { kind: open.kind, items: [named(open.deviation.item)] };
    case 'explain':
    case 'record':
      return { kind: open.kind, items: open.deviations.map(({ item }) => named(item)) };
    case 'answer':
      return { kind: open.kind, questions: open.questions };
    case 'fix-days':
      return { kind: open.kind, items: open.dates.map(({ state }) => named(state.item)) };
    case 'allowances':
      return {
        kind: open.kind,
        allowances: open.allowances.map((each) => allowanceJson(each, placeOf)),
      };
  }
}
