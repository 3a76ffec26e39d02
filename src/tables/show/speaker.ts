import type { Locale } from '../../locales/locale.ts';
import { type Verb, verbs } from '../../model/agenda.ts';
import type { FieldWord } from '../../model/field-word.ts';
import type { Anchor, Path } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';

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
export function wordOf({ fields, kinds, verbs: verbWords }: Locale, path: Path): string {
  const field = lastField(path);
  if (field === 'measure' && path.length > 1) return kinds.measure;
  if ((verbs as readonly string[]).includes(field)) return verbWords[field as Verb];
  return fields[field as FieldWord] ?? field;
}

/** The last step of a path that is no index. */
export function lastField(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}
