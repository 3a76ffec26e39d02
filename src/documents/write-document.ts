import type { Locale } from '../locales/locale.ts';
import type { Pact } from '../model/pact.ts';
import { Trouble } from '../model/trouble.ts';
import type { Day } from '../model/when/day.ts';
import { dueSoonDays } from '../status/due-soon.ts';
import { statesOn } from '../status/state.ts';
import { type DocumentName, definitionOf } from './index.ts';
import type { AsOf, DocumentInput } from './input.ts';
import { fillTemplate, markdown } from './template.ts';

/** What somebody wants written. */
export interface DocumentRequest {
  readonly pact: Pact;
  readonly locale: Locale;
  /** The thing that it is about, as it was typed. */
  readonly about?: string | undefined;
  /** The day that was asked for. */
  readonly day?: Day | undefined;
  /** Taken by documents that are of a day where none was asked for. */
  readonly today: Day;
}

/** The text of its template, and those of the parts that all documents share, by name. */
export interface Templates {
  readonly text: string;
  readonly partials: Readonly<Record<string, string>>;
}

export function writeDocument(
  name: DocumentName,
  request: DocumentRequest,
  { partials, text }: Templates,
): string {
  return fillTemplate(text, documentData(name, request), { ...markdown, partials });
}

/** What the template of a document shows. */
export function documentData(name: DocumentName, request: DocumentRequest): object {
  const { about, day, locale, pact, today } = request;
  const definition = definitionOf(name);
  if (about !== undefined && definition.takes === undefined)
    throw new Trouble({ code: 'report-of-the-whole', report: name, about });
  const input: DocumentInput = { pact, locale, about };
  if (definition.isOfADay) return definition.data({ ...input, asOf: asOf(pact, day ?? today) });
  return definition.data(day === undefined ? input : { ...input, asOf: asOf(pact, day) });
}

function asOf(pact: Pact, day: Day): AsOf {
  const states = statesOn(pact, day, dueSoonDays(pact, day));
  return { day, states: new Map(states.map((state) => [state.item, state])) };
}
