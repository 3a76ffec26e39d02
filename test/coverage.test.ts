import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../src/locales/index.ts';
import type { Pact } from '../src/model/pact.ts';
import { parseWhen } from '../src/model/when/when.ts';
import { itemView } from '../src/status/item-view/item-view.ts';
import { itemText } from '../src/tables/show/item-text.ts';
import { loadTexts, readExample, writtenDocument } from './plans.ts';

/** One fact of a source document, and where the example holds it. */
interface Row {
  readonly line: number;
  readonly fact: string;
  readonly place: string;
  readonly holds: string;
}

type Scalar = string | number | boolean;

const head = ['| fact | place | holds |', '|---|---|---|'];
const leftOut = '–';
const folder = new URL('./coverage/', import.meta.url);
const schemas = new URL('../schemas/', import.meta.url);
const tables = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .sort();

/** The rows of a table, and what cannot be read as one. */
function parseTable(file: string, text: string) {
  const lines = text.normalize('NFC').split('\n');
  const start = lines.findIndex((line, at) => line === head[0] && lines[at + 1] === head[1]);
  if (start < 0) return { rows: [], malformed: [`${file}: no table "${head[0]}"`] };
  const rows: Row[] = [];
  const malformed: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < start + head.length || line === '') continue;
    const [, fact, place, holds] = /^\| ([^|]+) \| ([^| ]+) \| ([^|]+) \|$/.exec(line) ?? [];
    if (fact?.trim() && place && holds?.trim())
      rows.push({ line: at + 1, fact: fact.trim(), place, holds: holds.trim() });
    else malformed.push(`${file}:${at + 1} is no row of three cells: ${line}`);
  }
  if (rows.length === 0) malformed.push(`${file}: the table is empty`);
  return { rows, malformed };
}

/** Every row that is wrong, in a line each. */
function wrongRows(file: string, rows: readonly Row[], pact: Pact): string[] {
  return rows.flatMap((row) => {
    const problem = row.place === leftOut ? reasonProblem(row) : placeProblem(row, pact);
    return problem ? [`${file}:${row.line} ${row.fact} | ${row.place}: ${problem}`] : [];
  });
}

function reasonProblem({ holds }: Row): string | undefined {
  return holds.split(/\s+/).length < 3 ? `"${holds}" is no reason of three words` : undefined;
}

function placeProblem({ holds, place }: Row, pact: Pact): string | undefined {
  const found = valuesAt(pact, place);
  if (found.length === 0) return 'there is no such place';
  const scalars = found.flatMap(scalarsOf);
  return scalars.some((scalar) => says(pact, scalar, holds))
    ? undefined
    : `"${holds}" is not there, but ${JSON.stringify(scalars)}`;
}

/** What a place leads to: in an item, else in each document of that kind that has it. */
function valuesAt(pact: Pact, place: string): unknown[] {
  const steps = place.split('.');
  for (let length = steps.length; length > 0; length--) {
    const id = steps.slice(0, length).join('.');
    const items = pact.items.filter((item) => item.id === id);
    const starts = items.length > 0 ? items : pact.documents.filter(({ kind }) => kind === id);
    if (starts.length > 0)
      return starts
        .map(({ data }) => walk(data, steps.slice(length)))
        .filter((value) => value !== undefined && value !== null);
  }
  return [];
}

function walk(data: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    data,
  );
}

function scalarsOf(value: unknown): Scalar[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scalarsOf);
  return [value as Scalar];
}

const dateForm = /^\d{4}(?:-[\dQHW]+)*(?:\/[\d\-QHW.]+)?$/;

/** Numbers, dates and ids are equal; a text contains the words, with whole figures. */
function says(pact: Pact, scalar: Scalar, holds: string): boolean {
  const text = plain(String(scalar));
  const isWhole = typeof scalar !== 'string' || dateForm.test(text) || isId(pact, text);
  return isWhole ? text === holds : contains(text, holds);
}

function contains(text: string, part: string): boolean {
  const escaped = part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const before = /^\d/.test(part) ? '(?<!\\d|\\d[.,])' : '';
  const after = /\d$/.test(part) ? '(?!\\d|[.,]\\d)' : '';
  return new RegExp(before + escaped + after, 'u').test(text);
}

function isId(pact: Pact, word: string): boolean {
  return pact.byId.has(word.toLowerCase()) || pact.series.has(word.toLowerCase());
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Words of the format, such as "ongoing": a reader sees them in other words. */
const formatWords = new Set(
  readdirSync(schemas)
    .flatMap((file) => enumsOf(JSON.parse(readFileSync(new URL(file, schemas), 'utf8'))))
    .concat('ongoing', 'meeting', 'true', 'false'),
);
const duration = /^(?:\d+ )?(?:working days?|days?|weeks?|months?|quarters?|half-years?|years?)$/;

function enumsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'enum' && Array.isArray(value) ? value.map(String) : enumsOf(value),
  );
}

/** Remarks about a whole document are for those who edit it: neither shown nor printed. */
const documentNotes = /^(?:pact|calendar|action-plan|indicators|review)\.notes$/;

/** What of a row a reader has to find in the plan document or in `show`; none for mere figures. */
function wordings(pact: Pact, { holds, place }: Row): string[] {
  if (place === leftOut || formatWords.has(holds) || duration.test(holds)) return [];
  if (dateForm.test(holds) || documentNotes.test(place)) return [];
  const key = holds.toLowerCase();
  const item = pact.byId.get(key);
  const named = item ? [item] : (pact.series.get(key) ?? []);
  const texts = named.length > 0 ? named.map(({ title }) => title) : [holds];
  return texts.filter((text) => (text.match(/\p{L}/gu) ?? []).length >= 4).map(plain);
}

async function readTable(file: string) {
  const { pact, places } = await loadTexts(readExample(file.split('.')[0] ?? ''));
  if (!pact) throw new Error(`${file}: the example cannot be read`);
  const text = readFileSync(new URL(file, folder), 'utf8');
  return { pact, places, ...parseTable(file, text) };
}

describe.each(tables)('the facts of %s', (file) => {
  it('stand in the example', async () => {
    const { malformed, pact, rows } = await readTable(file);
    expect([...malformed, ...wrongRows(file, rows, pact)]).toEqual([]);
  });

  it('are found again by a reader', async () => {
    const { pact, places, rows } = await readTable(file);
    const locale = await loadLocale(pact.head.language);
    const markdown = await writtenDocument('plan', pact);
    const document = plain(markdown.replace(/\\([^\w\s])/g, '$1'));
    const shown = new Map(
      pact.items.map((item) => {
        const placeOf = places.locate.bind(places);
        const view = itemView(pact, item, '2019-04-10', []);
        const settings = { pact, locale, width: 10_000, placeOf };
        return [item.id, plain(itemText(view, settings))] as const;
      }),
    );
    const missing = rows.filter((row) => {
      const wanted = wordings(pact, row);
      const id = longestId(pact, row.place);
      const texts = [document, ...(id === undefined ? [] : [shown.get(id) ?? ''])];
      return !(
        wanted.length === 0 || wanted.some((words) => texts.some((text) => contains(text, words)))
      );
    });
    expect(
      missing.map(({ fact, holds, line, place }) => `${file}:${line} ${fact} | ${place}: ${holds}`),
    ).toEqual([]);
  });
});

it.each([
  ['work-plan', 'tiszakecske.md'],
  ['action-plan', 'moravskoslezsky.md'],
] as const)('the %s of %s prints every fact of its document', async (name, file) => {
  const { pact, rows } = await readTable(file);
  const { dates } = await loadLocale(pact.head.language);
  const document = plain((await writtenDocument(name, pact)).replace(/\\([^\w\s])/g, '$1'));
  const asRead = (row: Row) => {
    const { when } = parseWhen('date', row.holds);
    return when ? [dates.when(when)] : wordings(pact, row);
  };
  const wanted = rows.map((row) => ({ row, texts: asRead(row) }));
  expect(wanted.filter(({ texts }) => texts.length > 0).length).toBeGreaterThan(500);
  const missing = wanted.filter(
    ({ texts }) => texts.length > 0 && !texts.some((text) => contains(document, text)),
  );
  expect(missing.map(({ row }) => row)).toEqual([]);
});

function longestId(pact: Pact, place: string): string | undefined {
  const steps = place.split('.');
  return steps
    .map((_, dropped) => steps.slice(0, steps.length - dropped).join('.'))
    .find((id) => pact.items.some((item) => item.id === id));
}

describe('the checker of the tables', async () => {
  const { pact } = await loadTexts({
    'pact.yaml': `paktum: 1
kind: pact
id: x
name: Pact of Riverside
language: en
timezone: UTC
issued: 2019-01-08
bodies:
  - { id: sg, title: Steering group }
  - { id: sg.board, title: Board }
`,
    'meetings.yaml': `paktum: 1
kind: calendar
title: Meetings
meetings:
  - { id: sg-1, body: sg, date: 2019-03, agenda: [{ prepare: [fair, sg-12] }] }
  - { id: sg-12, body: sg.board, date: 2019-04-02 }
`,
    'events.yaml': `paktum: 1
kind: calendar
title: Events
events:
  - id: fair
    title: Job fair for 300 people
    date: 2019-05
    targets: { participants: { min: 300 } }
`,
  });
  if (!pact) throw new Error('the plan cannot be read');

  function told(...rows: string[]): string[] {
    const { malformed, rows: parsed } = parseTable('x.md', [...head, ...rows, ''].join('\n'));
    return [...malformed, ...wrongRows('x.md', parsed, pact as Pact)];
  }

  it('accepts what is right', () => {
    expect(
      told(
        '| day | pact.issued | 2019-01-08 |',
        '| name | pact.name | Riverside |',
        '| body, with a dot in its id | sg.board.title | Board |',
        '| first calendar | calendar.title | Meetings |',
        '| second calendar | calendar.title | Events |',
        '| event of the second calendar | calendar.events.0 | fair |',
        '| month | sg-1.date | 2019-03 |',
        '| prepares | sg-1.agenda.0.prepare.0 | fair |',
        '| prepares, as a list | sg-1.agenda | sg-12 |',
        '| participants | fair.targets.participants.min | 300 |',
        '| participants in the title | fair.title | 300 |',
        '| footer | – | carries no fact |',
      ),
    ).toEqual([]);
  });

  it.each([
    ['no such item', 'sg-2.title', 'Sitting'],
    ['no such field', 'fair.venue', 'Riverside'],
    ['no such index', 'sg-1.agenda.1', 'fair'],
    ['a key of every object', 'fair.constructor', 'Object'],
    ['an inner key of a text', 'fair.title.length', '23'],
  ])('tells a wrong place: %s', (_, place, holds) => {
    expect(told(`| a fact | ${place} | ${holds} |`)).toEqual([
      `x.md:3 a fact | ${place}: there is no such place`,
    ]);
  });

  it.each([
    ['part of a number', 'fair.targets.participants.min', '30'],
    ['part of a figure in a text', 'fair.title', '30'],
    ['the end of a figure in a text', 'fair.title', '00'],
    ['a month where there is a day', 'sg-12.date', '2019-04'],
    ['a day where there is a month', 'sg-1.date', '2019-03-01'],
    ['an id that is the beginning of another', 'sg-1.agenda', 'sg-1'],
    ['other words', 'fair.title', 'Fair'],
  ])('tells what is not there: %s', (_, place, holds) => {
    const [message, ...others] = told(`| a fact | ${place} | ${holds} |`);
    expect(message).toMatch(`x.md:3 a fact | ${place}: "${holds}" is not there, but `);
    expect(others).toEqual([]);
  });

  it('tells a missing reason', () => {
    expect(told('| footer | – | layout |')).toEqual([
      'x.md:3 footer | –: "layout" is no reason of three words',
    ]);
  });

  it('tells all wrong rows at once, and rows that are none', () => {
    expect(
      told(
        '| a | sg-9 | x |',
        '| b | sg | |',
        '| c | sg.title | Steering | group |',
        '| d | – | no |',
        'e',
      ),
    ).toEqual([
      'x.md:4 is no row of three cells: | b | sg | |',
      'x.md:5 is no row of three cells: | c | sg.title | Steering | group |',
      'x.md:7 is no row of three cells: e',
      'x.md:3 a | sg-9: there is no such place',
      'x.md:6 d | –: "no" is no reason of three words',
    ]);
  });

  it('tells a table that is empty or not there', () => {
    expect(told()).toEqual(['x.md: the table is empty']);
    expect(parseTable('x.md', '# Facts\n').malformed).toEqual([
      'x.md: no table "| fact | place | holds |"',
    ]);
  });
});
