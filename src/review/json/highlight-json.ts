import type { Item } from '../../model/item.ts';
import type { Highlight } from '../highlight.ts';
import { changeJson } from './change-json.ts';
import { factJson } from './deviation-json.ts';
import { allowanceJson, namedJson, type PlaceOf, stateJson } from './placed-json.ts';
import { silentJson } from './silent-json.ts';

export function highlightJson(highlight: Highlight, placeOf: PlaceOf): object {
  const named = (item: Item) => namedJson(item, placeOf);
  const { kind } = highlight;
  switch (highlight.kind) {
    case 'missed-target': {
      const { deviation, fact, hidden } = highlight;
      const sum = hidden ? { reached: hidden.reached, target: hidden.target } : null;
      return { ...named(deviation.item), highlight: kind, ...factJson(fact), hiddenBySum: sum };
    }
    case 'postponed':
    case 'overdue':
    case 'dropped':
    case 'late':
      return { ...named(highlight.deviation.item), highlight: kind, ...factJson(highlight.fact) };
    case 'indicator':
      return {
        ...named(highlight.state.item),
        highlight: kind,
        state: highlight.state.verdict,
        missedParts: highlight.state.missedParts.map(({ name }) => name),
      };
    case 'broken-promise':
      return { ...stateJson(highlight.state, placeOf), highlight: kind };
    case 'given-up':
    case 'change':
      return { ...changeJson(highlight.change, placeOf), highlight: kind };
    case 'silent':
      return { ...silentJson(highlight.change), highlight: kind };
    case 'put-off':
      return { ...named(highlight.putOff.entry.item), highlight: kind };
    case 'not-recorded':
      return { highlight: kind, items: highlight.deviations.map(({ item }) => named(item)) };
    case 'rhythm':
      return { ...named(highlight.rhythm.item), highlight: kind };
    case 'contradiction':
      return {
        ...named(highlight.contradiction.item),
        highlight: kind,
        code: highlight.contradiction.code,
      };
    case 'no-figure':
      return { highlight: kind, items: highlight.items.map(named) };
    case 'missing-proof':
      return { highlight: kind, items: highlight.proofs.map(({ item }) => named(item)) };
    case 'ended-allowance':
      return {
        highlight: kind,
        allowances: highlight.allowances.map((each) => allowanceJson(each, placeOf)),
      };
  }
}
