import type { PactDocument } from '../model/documents.generated.ts';
import { joined } from './plan/text.ts';

/** What stands below the name of the pact; a line that only repeats the name is left out. */
export function letterheadText({ letterhead = [], name }: PactDocument): string {
  return joined(letterhead.filter((line) => line !== name));
}
