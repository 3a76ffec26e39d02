import type { Anchor, ItemKind } from '../model/item.ts';
import type { Because, Change, Remedy } from './change.ts';

const moving: ReadonlySet<string> = new Set<ItemKind>([
  ...(['meeting', 'event', 'action', 'output', 'report', 'date'] as const),
]);
const changing: ReadonlySet<string> = new Set<ItemKind>([
  ...(['meeting', 'event', 'action', 'output', 'report', 'indicator'] as const),
]);
const cancelling: ReadonlySet<string> = new Set<ItemKind>([
  ...(['meeting', 'event', 'action', 'output', 'report'] as const),
]);

/** What can be written where a weakening has no reason; nothing where it has one. */
export function remedyFor(change: Omit<Change, 'group'>): Remedy | undefined {
  if (!change.isWeakening || isReason(change.because)) return undefined;
  const { after, before, code } = change;
  if (code === 'cancelled') return 'cancelled';
  if (code === 'accepted') return 'allow';
  if (change.maybeNow) return 'formerly';
  if (!after) return isOf(before, cancelling) ? 'keep-cancelled' : 'decision';
  if (change.shifts && change.path.length === 1 && isOf(after, moving)) return 'moved';
  return isOf(after, changing) ? 'changes' : 'decision';
}

function isOf(anchor: Anchor | undefined, kinds: ReadonlySet<string>): boolean {
  return anchor !== undefined && 'id' in anchor && kinds.has(anchor.kind);
}

function isReason(because: Because | undefined): boolean {
  if (!because) return false;
  return because.names.length > 0 || because.reasons.length > 0 || because.decision !== undefined;
}
