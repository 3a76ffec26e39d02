import type { PlacedAllowance } from '../../model/allowance.ts';
import type { Anchor, Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import type { Found } from '../rule.ts';

/**
 * Whether a finding is accepted. On an item that covers what is found there and inside it, on a
 * document what is found in the document, on the document of the pact everything. A day under
 * `until` changes nothing here: `check` judges it.
 */
export function covers(
  pact: Pact,
  { allowance, at }: PlacedAllowance,
  { finding, rule }: Found,
): boolean {
  return rule.id === allowance.rule && (at.data === pact.head || isInside(finding.at, at));
}

function isInside(anchor: Anchor, around: Anchor): boolean {
  if (anchor === around) return true;
  if (!isItem(anchor)) return false;
  return anchor.document === around || (anchor.parent ? isInside(anchor.parent, around) : false);
}

function isItem(anchor: Anchor): anchor is Item {
  return 'id' in anchor;
}
