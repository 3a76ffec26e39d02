import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { changesData } from '../src/documents/changes.ts';
import { documentNames } from '../src/documents/index.ts';
import { reviewData } from '../src/documents/review.ts';
import { fillTemplate, markdown } from '../src/documents/template.ts';
import { documentData, type Templates } from '../src/documents/write-document.ts';
import { readDocumentTemplates } from '../src/io/template-file.ts';
import { en } from '../src/locales/en.ts';
import type { Pact } from '../src/model/pact.ts';
import { everything } from './everything.ts';
import {
  examples,
  loadTexts,
  readExample,
  readPact,
  readTemplate,
  root,
  writtenDocument,
} from './plans.ts';
import { compareTexts, said } from './planted-changes.ts';
import { reviewed } from './reviewed.ts';
import { branchesOf, documentsOf, filledStrictly } from './strict-documents.ts';
import { strictly } from './strictly.ts';

/** The comparison and the review have commands of their own. */
const withOthers = [...documentNames, 'changes', 'review'];
const periods = [
  ['2019-H1', '2019-04-10'],
  ['2019-H1', '2019-07-12'],
  ['2025-H1', '2026-01-31'],
  ['2025-H2', '2026-01-31'],
] as const;
/** Days on which there is something to tell. */
const daysOf = (example: string) =>
  example === 'demo' ? ['2025-05-01', '2026-01-31'] : ['2019-04-10'];

async function soundPact(texts: typeof everything): Promise<Pact> {
  const { findings, pact } = await loadTexts(texts);
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return pact;
}

const templatesOf = (name: string): Templates => readDocumentTemplates(root, name);

describe('the templates', () => {
  const reached = new Set<string>();
  const { partials } = templatesOf('plan');

  beforeAll(async () => {
    const plans: [Pact, string[]][] = [[await soundPact(everything), ['2019-04-10']]];
    for (const example of examples) plans.push([await readPact(example), daysOf(example)]);
    for (const [pact, days] of plans)
      for (const day of [undefined, ...days])
        for (const { data, name } of documentsOf({ pact, locale: en, day, today: '2019-04-10' }))
          filledStrictly(name, data, templatesOf(name), reached);
    for (const [pact] of plans)
      for (const [period, day] of periods) {
        const data = reviewData(reviewed(pact, period, day), en);
        filledStrictly('review', data, templatesOf('review'), reached);
      }
    const demo = readExample('demo');
    for (const comparison of [
      await compareTexts(demo, everything),
      await compareTexts(demo, demo),
    ]) {
      const data = changesData({ said: said(comparison, en), locale: en });
      filledStrictly('changes', data, templatesOf('changes'), reached);
    }
  }, 60_000);

  it('are those of the documents', () => {
    const files = readdirSync(new URL('../templates/', import.meta.url));
    const names = files.flatMap((file) => /^(.+)\.md\.hbs$/.exec(file)?.[1] ?? []);
    expect(names.sort()).toEqual([...withOthers].sort());
  });

  it.each([
    ...withOthers.map((name) => [name, templatesOf(name).text]),
    ...Object.entries(partials),
  ])('%s: each part is filled by some plan, and asks only for what exists', (name, text) => {
    expect(branchesOf(name, text).filter((branch) => !reached.has(branch))).toEqual([]);
  });

  it.each([
    ...withOthers.map((name) => [name, templatesOf(name).text]),
    ...Object.entries(partials),
    ['index', readTemplate('index.html.hbs').replace(/<style>.*?<\/style>|<[^>]*>/gs, '')],
  ])('%s: holds no word of a language', (_, text) => {
    expect(text.replace(/\{\{.*?\}\}/gs, '')).not.toMatch(/\p{L}/u);
  });
});

it('shows every part of a plan', async () => {
  const text = await writtenDocument('plan', await soundPact(everything), 'en', '2019-04-10');
  for (const heading of [
    'Strategy',
    'Key dates',
    'Phases',
    'Projects',
    'Groups',
    'Bodies and duties',
    'Duties of the whole pact',
    'Meetings: Calendar',
    'Events: Calendar',
    'What is prepared by which meeting',
    'Actions: First plan',
    'Documents and reports',
    'Indicators',
    'Review: first half of 2019',
  ])
    expect(text).toContain(`## ${heading}`);
  expect(text).toContain('- 1\\. Anything | else \\* here');
  expect(text).toContain('- 1\\. Goal · Area: Schools');
  expect(text).toContain('- Meets: at least 1 per half-year');
  expect(text).toContain('**1.1 Action**');
  expect(text).toContain('- Output: Output · Due: Q3 2019 · Target: 5 · Owner: Town · State: open');
  expect(text).not.toMatch(/undefined|\[object/);
});

it.each([
  ['in a condition', '{{#if meetngs}}x{{/if}}'],
  ['in a loop', '{{#each meetngs}}x{{/each}}'],
  ['in what stands for nothing', '{{#unless meetngs}}x{{/unless}}'],
  [
    'of the whole document, inside of a loop',
    '{{#each facts.rows}}{{#if @root.meetngs}}x{{/if}}{{/each}}',
  ],
  ['in what it shares', '{{> part}}'],
])('notices a word that does not exist, %s', async (_, text) => {
  const pact = await soundPact(everything);
  const data = strictly(documentData('plan', { pact, locale: en, today: '2019-04-10' }));
  const partials = { part: '{{#if meetngs}}x{{/if}}' };
  expect(() => fillTemplate(text, data, { ...markdown, partials })).toThrow('meetngs');
});

it('notices a part that no plan fills', async () => {
  const reached = new Set<string>();
  const text = '{{#if name}}{{name}}{{else}}{{nme}}{{/if}}';
  filledStrictly('x', { name: 'Pact' }, { text, partials: {} }, reached);
  expect(branchesOf('x', text).filter((branch) => !reached.has(branch))).toEqual(['x:1:28']);
});

it('leaves the month of a record a month', async () => {
  const pact = await soundPact({
    ...everything,
    'calendar.yaml': `paktum: 1
kind: calendar
events: [{ id: fair, title: Fair, date: 2019-05-14, held: 2019-05 }]
`,
    'pact.yaml': everything['pact.yaml']?.replace('{ at: sg-1 }', '2019-03') ?? '',
  });
  const text = await writtenDocument('plan', pact);
  expect(text).toContain('### Fair\n\n**May 2019** (day not fixed)\n');
});
