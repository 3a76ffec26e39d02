import { closest } from '../model/closest.ts';
import type { PactDocument } from '../model/documents.generated.ts';
import { byPlace, compareText, type Finding, type Place } from '../model/finding.ts';
import type { HolidaySource } from '../model/holiday-calendar.ts';
import type { DocumentKind, Path } from '../model/item.ts';
import { openMeetingDay } from '../model/open-meeting-day.ts';
import type { Pact } from '../model/pact.ts';
import type { SourceFile } from '../model/source-file.ts';
import { isTimeZone } from '../model/time-zone.ts';
import { assemblePact, type LoadedDocument } from './assemble.ts';
import { dropBlanks, remarkInstead } from './blanks.ts';
import { checkSchema, documentKinds } from './check-schema.ts';
import { countsWorkingDays } from './counts-working-days.ts';
import { languageIn } from './language.ts';
import { type LoadProblem, severityOf } from './load-finding.ts';
import { Places } from './places.ts';
import { readYaml } from './read-yaml.ts';
import { shapes } from './shapes.generated.ts';
import { unreadKinds } from './unread.ts';
import { isData, walkDocument } from './walk.ts';
import { placeOf, rangeAt, sourceTextAt, type YamlSource } from './yaml-source.ts';

/** What the files of a pact's folder say. */
export interface Loaded {
  /** Missing where a file cannot be read, or where no document says what pact it is. */
  readonly pact?: Pact;
  /** Some document could not be read, so that nothing can be said about what is missing. */
  readonly isIncomplete: boolean;
  /** The language of the plan, as far as it can be told. */
  readonly language?: string;
  /** Findings of syntax and schema, in the order of files and lines. */
  readonly findings: readonly Finding[];
  readonly places: Places;
  /** The text of each file by its path, for quoting. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Draft {
  readonly documents: LoadedDocument[];
  readonly problems: LoadProblem[];
  /** Some document could not be read, so that nothing can be said about what is missing. */
  isIncomplete: boolean;
}

/** Where the holidays come from, which are asked for only where the pact needs them. */
export interface LoadOptions {
  readonly publicHolidays?: HolidaySource;
  /** Whoever asks needs the holidays, even where no date of the pact depends on them. */
  readonly needsHolidays?: boolean;
  /** Rules will judge the plan, and ask whether its meetings are on working days. */
  readonly isForRules?: boolean;
}

/** Reads all documents of a pact. Bad input gives findings, never an exception. */
export async function load(
  files: readonly SourceFile[],
  options: LoadOptions = {},
): Promise<Loaded> {
  const draft: Draft = { documents: [], problems: [], isIncomplete: false };
  const texts = new Map<string, string>();
  for (const sourceFile of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const { file, documents, problems } = readYaml(sourceFile);
    texts.set(file.path, file.text);
    draft.problems.push(...problems);
    if (problems.some(isError)) draft.isIncomplete = true;
    for (const { source, data } of documents) await readDocument(draft, source, data);
  }
  const places = new Places(draft.documents);
  const pact = draft.isIncomplete ? undefined : await onePact(draft, files, options);
  const findings = draft.problems.map(toFinding).sort(byPlace);
  const language = pact?.head.language ?? languageIn(texts.values());
  const { isIncomplete } = draft;
  return {
    ...(pact && { pact }),
    ...(language && { language }),
    isIncomplete,
    findings,
    places,
    texts,
  };
}

async function onePact(
  draft: Draft,
  files: readonly SourceFile[],
  { isForRules = false, needsHolidays = false, publicHolidays }: LoadOptions,
): Promise<Pact | undefined> {
  const heads = draft.documents.filter(({ walked }) => walked.document.kind === 'pact');
  const [head, ...others] = heads;
  if (!head) {
    const place = { file: files[0]?.path ?? '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    draft.problems.push({ rule: 'pact/missing', data: {}, place });
    return undefined;
  }
  const first = kindPlace(head.source);
  for (const { source } of others)
    draft.problems.push({
      rule: 'pact/second',
      data: { file: first.file, line: first.line },
      place: kindPlace(source),
    });
  // A second head is told once; what it says again is no mistake of its own.
  const documents = draft.documents.filter((document) => !others.includes(document));
  const data = documents.map(({ walked }) => walked.document.data);
  const { country } = head.walked.document.data as PactDocument;
  const asksForDays = () => isForRules && documents.some(hasOpenMeetingDay);
  const needed =
    country !== undefined && (needsHolidays || countsWorkingDays(data) || asksForDays());
  return assemblePact(head, documents, needed ? await publicHolidays?.(country) : undefined);
}

function hasOpenMeetingDay({ walked }: LoadedDocument): boolean {
  return walked.items.some(({ item }) => openMeetingDay(item) !== undefined);
}

function kindPlace(source: YamlSource): Place {
  return placeOf(source.file, rangeAt(source, ['kind']));
}

async function readDocument(draft: Draft, source: YamlSource, data: unknown): Promise<void> {
  const problem = headerProblem(source, data);
  if (problem) {
    draft.problems.push(problem);
    if (isError(problem)) draft.isIncomplete = true;
    return;
  }
  const document = data as Record<string, unknown>;
  const kind = document['kind'] as DocumentKind;
  const blank = dropBlanks(document, shapes[kind]);
  draft.problems.push(...blank.flatMap((path) => remarkInstead(source, path) ?? []));
  const errors = checkSchema(kind, document);
  const walked = walkDocument(document, shapes[kind]);
  const faulty: Path[] = [];
  const { dateProblems } = walked;
  if (errors.length > 0 || dateProblems.length > 0) {
    // Explaining needs the schemas themselves, which a sound plan need not wait for.
    const { explainDate, explainSchemaErrors } = await import('./explain-schema.ts');
    const isDate = new Set(dateProblems.map(({ path }) => `/${path.join('/')}`));
    const others = errors.filter(({ instancePath }) => !isDate.has(instancePath));
    const told = [
      ...explainSchemaErrors(kind, document, source, others),
      ...dateProblems.map((each) => explainDate(kind, document, source, each)),
    ];
    draft.problems.push(...told.map(({ problem }) => problem));
    faulty.push(...told.flatMap(({ faultyPaths }) => faultyPaths));
  }
  for (const path of faulty) removeAt(document, path);
  if (kind === 'pact' && !isZoneOrTold(document['timezone'])) {
    const path = ['timezone'];
    draft.problems.push({
      rule: 'schema/value',
      data: {
        field: 'timezone',
        of: { kind },
        found: sourceTextAt(source, path),
        format: 'timezone',
      },
      place: placeOf(source.file, rangeAt(source, path)),
    });
  }
  draft.documents.push({
    source,
    walked: faulty.length > 0 ? walkDocument(document, shapes[kind]) : walked,
    faulty,
    unread: faulty.flatMap((path) => unreadKinds(shapes[kind], path)),
  });
}

/** What cannot be relied on is taken out; in a list it leaves a gap, so that places stay right. */
function removeAt(data: unknown, path: Path): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (inner, step) =>
        isData(inner) || Array.isArray(inner) ? Reflect.get(inner, step) : undefined,
      data,
    );
  const last = path.at(-1);
  if (last === undefined) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else if (isData(parent)) delete parent[last];
}

function headerProblem(source: YamlSource, data: unknown): LoadProblem | undefined {
  const place = kindPlace(source);
  if (!isData(data)) return { rule: 'schema/not-a-plan', data: {}, place };
  const { kind, paktum } = data;
  if (!documentKinds.some((each) => each === kind)) {
    const written = kind === undefined ? undefined : sourceTextAt(source, ['kind']);
    const suggestion = written === undefined ? undefined : closest(written, documentKinds);
    // Other programs have files with a kind of their own.
    if (paktum === undefined && !suggestion && !looksLikePlan(data))
      return { rule: 'schema/not-a-plan', data: {}, place };
    return {
      rule: 'schema/kind',
      data: { ...(written && { kind: written }), ...(suggestion && { suggestion }) },
      place,
    };
  }
  if (paktum !== undefined && paktum !== 1)
    return {
      rule: 'schema/version',
      data: { version: sourceTextAt(source, ['paktum']) },
      place: placeOf(source.file, rangeAt(source, ['paktum'])),
    };
  return undefined;
}

/** Whether the zone exists; what the schema refuses was told already. */
function isZoneOrTold(name: unknown): boolean {
  return typeof name !== 'string' || isTimeZone(name);
}

/** A plan whose first two lines were forgotten must not be passed over in silence. */
function looksLikePlan(data: Record<string, unknown>): boolean {
  return ['meetings', 'events', 'actions', 'indicators', 'explanations', 'organisations'].some(
    (field) => field in data,
  );
}

function toFinding({ rule, data, place }: LoadProblem): Finding {
  const item = 'of' in data ? data.of.id : undefined;
  return {
    rule,
    severity: severityOf(rule),
    data,
    place,
    related: [],
    ...(item !== undefined && { item }),
  };
}

function isError({ rule }: LoadProblem): boolean {
  return severityOf(rule) === 'error';
}
