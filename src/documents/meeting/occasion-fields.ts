import type { Event, Meeting } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';

/** What a meeting or an event may say of itself; events have no form. */
export type OccasionFields = Pick<Event, 'aim' | 'targets' | 'time' | 'url' | 'venue'> &
  Pick<Meeting, 'form'>;

export function occasionFields({ data }: Item): OccasionFields {
  return data as OccasionFields;
}
