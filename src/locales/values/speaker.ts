import { type Verb, verbs } from '../../model/agenda.ts';
import type { FieldWord } from '../../model/field-word.ts';
import type { Anchor, Path } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import type { Locale } from '../locale.ts';

export type Data = Readonly<Record<string, unknown>>;

/** Whose values are said, in which words, and how to say one of them. */
export interface Speaker {
  readonly pact: Pact;
  readonly locale: Locale;
  readonly anchor: Anchor;
  /** Any value in the reader's words. */
  readonly value: (path: Path, value: unknown) => string;
  /** The parts of an object: a word before each value. */
  readonly parts: (path: Path, data: Data) => string[];
}

/** What a field is called. */
export function wordOf({ anchor, locale }: Pick<Speaker, 'anchor' | 'locale'>, path: Path): string {
  const field = lastField(path);
  if (field === 'measure' && path.length > 1) return locale.kinds.measure;
  if (isVerb(field) && isSaidOfPoint(anchor, path)) return locale.verbs[field];
  return locale.fields[field as FieldWord] ?? field;
}

function isVerb(field: string): field is Verb {
  return (verbs as readonly string[]).includes(field);
}

const pointLists: ReadonlySet<string | number> = new Set(['agenda', 'results', 'outcomes']);

/** Only what is done at a meeting, or is a duty, has verbs: a record says who was present. */
function isSaidOfPoint({ kind }: Anchor, path: Path): boolean {
  if (path.length === 1) return kind === 'duty';
  return path.slice(0, -1).some((step) => pointLists.has(step));
}

/** The last step of a path that is no index. */
export function lastField(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}
