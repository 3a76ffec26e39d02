import type { DatedInput, DocumentInput } from './input.ts';

/** A document that `paktum report` writes, with its template in `templates/<name>.md.hbs`. */
export type DocumentDefinition = Timeless | Dated;

interface Named {
  /** What it can be about, as the second argument; nothing where this is left out. */
  readonly takes?: 'organisation' | 'occasion';
}

/** The same text on every day, unless somebody asks how things stood on one. */
interface Timeless extends Named {
  readonly isOfADay: false;
  /** Every name in the template; throws `Trouble` where the pact has nothing to show. */
  readonly data: (input: DocumentInput) => object;
}

/** Of today, where nobody asks for another day. */
interface Dated extends Named {
  readonly isOfADay: true;
  readonly data: (input: DatedInput) => object;
}
