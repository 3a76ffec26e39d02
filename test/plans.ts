import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentName } from '../src/documents/index.ts';
import { writeDocument } from '../src/documents/write-document.ts';
import { publicHolidays } from '../src/holidays/public-holidays.ts';
import { readDocumentTemplates } from '../src/io/template-file.ts';
import { type LoadOptions, load } from '../src/load/load.ts';
import { en } from '../src/locales/en.ts';
import { loadLocale, sentenceOf } from '../src/locales/index.ts';
import { byPlace, errorsIn, type Finding } from '../src/model/finding.ts';
import type { Pact } from '../src/model/pact.ts';
import type { Day } from '../src/model/when/day.ts';
import { checkRules } from '../src/rules/check.ts';

/** The texts of a plan by file name. */
export type Texts = Readonly<Record<string, string>>;

/** The folder of the program. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const examplesFolder = fileURLToPath(new URL('../examples/', import.meta.url));

export const examples: readonly string[] = readdirSync(examplesFolder).sort();

export function readExample(name: string): Texts {
  const folder = `${examplesFolder}${name}/`;
  const files = readdirSync(folder, { recursive: true }).map(String).sort();
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file, readFileSync(folder + file, 'utf8')]),
  );
}

/** What `paktum validate` finds in a plan. */
export async function validate(texts: Texts): Promise<readonly Finding[]> {
  const { findings, pact, places } = await loadTexts(texts, { isForRules: true });
  const ruled = pact ? checkRules(pact, places.locate) : [];
  return [...findings, ...ruled].sort(byPlace);
}

/** Knows public holidays, as the program does. */
export function loadTexts(texts: Texts, options: LoadOptions = {}) {
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: encoder.encode(text),
  }));
  return load(files, { publicHolidays, ...options });
}

export function readPact(name: string): Promise<Pact> {
  return soundPact(readExample(name));
}

/** The pact of texts without errors. */
export async function soundPact(texts: Texts): Promise<Pact> {
  const { findings, pact } = await loadTexts(texts);
  const errors = errorsIn(findings);
  if (!pact || errors.length > 0) throw new Error(JSON.stringify(errors));
  return pact;
}

/** A finding in one line, for comparing. */
export function inWords(finding: Finding): string {
  const { file, line } = finding.place;
  return `${file}:${line} ${finding.severity} ${finding.rule}: ${sentenceOf(en, finding).message}`;
}

/** A document of a plan as a person gets it. */
export async function writtenDocument(
  name: DocumentName,
  pact: Pact,
  language = pact.head.language,
  day?: Day,
  about?: string,
): Promise<string> {
  const locale = await loadLocale(language);
  const request = { pact, locale, about, day, today: day ?? '2019-04-10' };
  return writeDocument(name, request, readDocumentTemplates(root, name));
}

export function readTemplate(name: string): string {
  return readFileSync(new URL(`../templates/${name}`, import.meta.url), 'utf8');
}
