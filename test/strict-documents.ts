import Handlebars from 'handlebars';
import { type DocumentName, definitionOf, documentNames } from '../src/documents/index.ts';
import { fillTemplate, markdown } from '../src/documents/template.ts';
import {
  type DocumentRequest,
  documentData,
  type Templates,
} from '../src/documents/write-document.ts';
import { itemsOf } from '../src/model/pact.ts';
import { Trouble } from '../src/model/trouble.ts';
import { strictly } from './strictly.ts';

type Program = hbs.AST.Program;

/** Every part of a template that stands or falls with a condition, by its place. */
export function branchesOf(file: string, text: string): string[] {
  return marksOf(file, text).map(({ name }) => name);
}

const markedTexts = new Map<string, string>();

/** The template with a call at the beginning of each branch, which tells that it was reached. */
function marked(file: string, text: string): string {
  const known = markedTexts.get(file + text);
  if (known !== undefined) return known;
  const lines = text.split('\n').map((line) => [...line]);
  for (const { column, line, name } of marksOf(file, text).reverse())
    lines[line - 1]?.splice(column, 0, `{{reached "${name}"}}`);
  const marked = lines.map((line) => line.join('')).join('\n');
  markedTexts.set(file + text, marked);
  return marked;
}

function marksOf(file: string, text: string) {
  const marks: { readonly line: number; readonly column: number; readonly name: string }[] = [];
  const add = (program: Program | undefined) => {
    if (!program) return;
    const { column, line } = program.loc.start;
    marks.push({ column, line, name: `${file}:${line}:${column}` });
    walk(program);
  };
  const walk = (program: Program) => {
    for (const statement of program.body)
      if (statement.type === 'BlockStatement') {
        const { inverse, program: inner } = statement as hbs.AST.BlockStatement;
        add(inner);
        add(inverse);
      }
  };
  // As it stands there: white space is not taken away around blocks.
  add(Handlebars.parseWithoutProcessing(text));
  return marks;
}

/** The text of a document, where each name of its template has to exist; and the branches in it. */
export function filledStrictly(
  file: string,
  data: object,
  { partials, text }: Templates,
  reached: Set<string>,
): string {
  return fillTemplate(marked(file, text), strictly(data), {
    helpers: {
      ...markdown.helpers,
      reached: (branch: string) => {
        reached.add(branch);
        return '';
      },
    },
    partials: Object.fromEntries(
      Object.entries(partials).map(([name, partial]) => [name, marked(name, partial)]),
    ),
  });
}

/** What each document shows of a plan, also of each thing that it may be about. */
export function documentsOf(request: Omit<DocumentRequest, 'about'>) {
  const names = documentNames.filter(
    // Those are the same on the day that is asked for and today.
    (name) => request.day !== undefined || !definitionOf(name).isOfADay,
  );
  return names.flatMap((name) =>
    [undefined, ...subjectsOf(name, request)].flatMap((about) => {
      const data = shown(name, { ...request, about });
      return data === undefined ? [] : [{ name, data }];
    }),
  );
}

function subjectsOf(name: DocumentName, { pact }: DocumentRequest): string[] {
  const { takes } = definitionOf(name);
  if (takes === undefined) return [];
  const items =
    takes === 'organisation'
      ? itemsOf(pact, 'organisation')
      : [...itemsOf(pact, 'meeting'), ...itemsOf(pact, 'event')];
  return items.map(({ id }) => id);
}

/** Nothing where the pact has nothing for the document. */
function shown(...[name, request]: Parameters<typeof documentData>): object | undefined {
  try {
    return documentData(name, request);
  } catch (error) {
    if (error instanceof Trouble) return undefined;
    throw error;
  }
}
