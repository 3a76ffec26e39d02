import type { References } from '../model/documents.generated.ts';
import { listed } from '../model/listed.ts';
import type { Pact } from '../model/pact.ts';

type Named = Extract<References, readonly unknown[]>[number];

/** Why something was changed: in words, and by the items it names, which are decisions mostly. */
export interface Ground {
  readonly reason?: string;
  readonly because?: References;
}

/** `because` may hold words as well as ids. */
export function groundOf(
  pact: Pact,
  { because, reason = '' }: { readonly because?: References; readonly reason?: string },
): Ground {
  const named = listed<Named>(because as Named | Named[] | undefined);
  const isItem = (each: Named) => {
    const id = typeof each === 'string' ? each : each.id;
    return id !== undefined && pact.byId.has(id.toLowerCase());
  };
  const words = named
    .filter((each) => !isItem(each))
    .map((each) => (typeof each === 'string' ? each : (each.as ?? each.text ?? each.id ?? '')));
  const said = [reason, ...words].filter((each) => each.trim() !== '').join('; ');
  const items = named.filter(isItem);
  return {
    ...(said !== '' && { reason: said }),
    ...(items.length > 0 && { because: items as References }),
  };
}
