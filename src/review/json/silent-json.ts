import type { Change } from '../../changes/change.ts';
import { titleOf } from '../../model/item.ts';

/** A change that git shows; it has no place in the files as they are. */
export function silentJson({ after, because, before, code, from, isWeakening, path, to }: Change) {
  const anchor = after ?? before;
  return {
    code,
    kind: anchor?.kind ?? null,
    id: anchor && 'id' in anchor && anchor.id !== '' ? anchor.id : null,
    title: (anchor && titleOf(anchor)) || null,
    field: path.length > 0 ? path.join('.') : null,
    from: from?.value ?? null,
    to: to?.value ?? null,
    isWeakening,
    isDecided: because !== undefined,
  };
}
