import type { Names, References } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { type Pact, titleById } from '../../model/pact.ts';

type Text = string | false | undefined;

/** One entry of a list, with those that belong under it. */
export interface Point {
  readonly text: string;
  readonly points: readonly Point[];
}

/** What is said under a word: a text, or a list. */
export interface Part extends Point {
  readonly label: string;
}

/** Parts side by side; a full stop at the end of one stays. */
export function joined(parts: readonly Text[]): string {
  return filled(parts).join(' · ');
}

export function listed(parts: readonly Text[]): string {
  return filled(parts).join(', ');
}

export function filled(parts: readonly Text[]): string[] {
  return parts.filter(
    (part): part is string => part !== undefined && part !== false && part !== '',
  );
}

export function labelled(label: string, text: Text): string {
  return text ? `${label}: ${text}` : '';
}

export function point(text: string, points: readonly Point[] = []): Point {
  return { text, points };
}

/** The parts that say something. */
export function partsOf(
  parts: readonly (readonly [label: string, said: string | readonly (string | Point)[]])[],
): Part[] {
  return parts
    .filter(([, said]) => said.length > 0)
    .map(([label, said]) =>
      typeof said === 'string'
        ? { label, text: said, points: [] }
        : {
            label,
            text: '',
            points: said.map((each) => (typeof each === 'string' ? point(each) : each)),
          },
    );
}

/** What a field names, by title or in the plan's own words. */
export function namesIn(pact: Pact, value: References | Names | undefined): string {
  return [value ?? []]
    .flat()
    .map((each) =>
      typeof each === 'string'
        ? titleById(pact, each)
        : (each.as ?? each.text ?? (each.id === undefined ? '' : titleById(pact, each.id))),
    )
    .join(', ');
}

/** A letter gets a bracket, so that it is no word of the title. */
export function numbered({ data, title }: Item): string {
  const number = 'number' in data ? data.number : undefined;
  if (number === undefined) return title;
  return /^\p{L}$/u.test(String(number)) ? `${number}) ${title}` : `${number} ${title}`;
}

/** The title, with its number before it where the title itself does not say it. */
export function titleOf({ data, title }: Item): string {
  const number = 'number' in data ? data.number : undefined;
  if (number === undefined || title.includes(String(number))) return title;
  return typeof number === 'number' ? `${number}. ${title}` : `${number} ${title}`;
}
