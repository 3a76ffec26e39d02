import type { Figure } from './figures.ts';
import type { IndicatorFigures } from './indicator-figures.ts';

/** The target, where it is not about to change: until that is approved the former one counts. */
export function settledTarget({ item, target }: IndicatorFigures): readonly Figure[] {
  const changes = item.data.changes ?? [];
  const isOpen = changes.some(
    (change) =>
      /^target\b/.test(change?.field ?? '') &&
      change?.approval !== undefined &&
      change.approval.state !== 'approved',
  );
  return isOpen ? [] : target;
}
