import type { Locale } from '../locales/locale.ts';
import { nameOf, targetText, timeText } from '../locales/standing-phrases.ts';
import type { Item } from '../model/item.ts';
import { ownerNames, ownNames } from '../model/owner-names.ts';
import type { Pact } from '../model/pact.ts';
import type { CheckGroup } from '../status/check-groups.ts';
import { nextPlanText } from '../status/plan-text.ts';
import type { Standing } from '../status/standing.ts';
import type { ItemState } from '../status/state.ts';
import type { Row } from './row.ts';

export function checkRow(
  each: ItemState,
  group: CheckGroup,
  { pact, view }: Standing,
  locale: Locale,
): Row {
  const { item } = each;
  return {
    left: nextPlanText(each),
    name: nameOf(item),
    right: [
      targetText(item, locale),
      each.movesTo === undefined ? '' : locale.check.movesTo(each.movesTo),
      timeText(each, group, view.day, locale),
    ],
    below: responsible(pact, item, locale),
  };
}

/** Who owes it, and to whom. */
function responsible(pact: Pact, item: Item, locale: Locale): string {
  const owners = ownerNames(pact, item);
  const to = ownNames(pact, item, 'to');
  return [
    owners.length > 0 ? owners.join(', ') : '',
    to.length > 0 ? locale.check.owedTo(to.join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
