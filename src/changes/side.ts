import type { Day } from '../model/when/day.ts';

/** What is compared, by the name that was typed for it. */
export type Side =
  | { readonly kind: 'working-tree' }
  | { readonly kind: 'folder'; readonly name: string }
  | {
      readonly kind: 'revision';
      readonly name: string;
      /** The id of the commit in full, and the day on which it was made in the pact's zone. */
      readonly commit: string;
      readonly day: Day;
    };
