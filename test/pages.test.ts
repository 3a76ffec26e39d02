import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../src/holidays/public-holidays.ts';
import { load } from '../src/load/load.ts';
import { en } from '../src/locales/en.ts';
import type { Finding } from '../src/model/finding.ts';
import type { SourceFile } from '../src/model/source-file.ts';
import { checkRules } from '../src/rules/check.ts';
import { rules } from '../src/rules/index.ts';

interface Block {
  readonly language: string;
  readonly text: string;
  /** The line of the page on which the block's first line stands. */
  readonly firstLine: number;
}

interface Page {
  /** The id of the rule, by the path of the file. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

const rulePages = pagesBelow('src/rules');
const loaderPages = pagesBelow('src/load/pages');
const pages = [...rulePages, ...loaderPages];
const wrongMark = /#\s*wrong\s*$/;
const encoder = new TextEncoder();

/** Stands beside every example that holds no pact of its own. */
const smallPact = `paktum: 1
kind: pact
id: example
name: Example pact
language: en
timezone: Europe/Vienna
organisations:
  - { id: town, name: Town of Example }
bodies:
  - { id: steering-group, title: Steering group }
  - { id: forum, title: Forum }
`;

describe('the pages of the rules', () => {
  const ruleIds: string[] = rules.map(({ id }) => id);

  it('are one for each rule, beside it', () => {
    expect(rulePages.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
  });

  it('are one for each finding of the loader', () => {
    const loaderIds = Object.keys(en.rules).filter((id) => !ruleIds.includes(id));
    expect(loaderPages.map(({ id }) => id).sort()).toEqual(loaderIds.sort());
  });

  it.each(pages)('$file begins with the id and says how severe it is', ({ id, text }) => {
    expect(text.split('\n')[0]).toBe(`# ${id}`);
    expect(text).toMatch(/^Severity: (?:error|warning|info)\b/m);
  });

  it.each(rulePages)('$file shows what is wrong and what is right', ({ blocks }) => {
    const examples = blocks.filter(({ language }) => language === 'yaml');
    expect(examples.filter(isMarked)).not.toEqual([]);
    expect(examples.filter((block) => !isMarked(block))).not.toEqual([]);
  });

  it.each(loaderPages)('$file shows an example', ({ blocks }) => {
    expect(blocks.filter(({ language }) => ['yaml', 'text'].includes(language))).not.toEqual([]);
  });

  it.each(rules.map(({ id, severity }) => ({ id, severity })))(
    'the page of $id gives the severity of the rule',
    ({ id, severity }) => {
      expect(pageOf(id).text).toContain(`Severity: ${severity}`);
    },
  );
});

describe('the examples', () => {
  const examples = pages.flatMap((page) =>
    page.blocks
      .filter(({ language }) => language === 'yaml')
      .map((block) => ({ page, block, name: `${page.file}:${block.firstLine}` })),
  );

  it.each(examples)('$name gives the marked findings and no other', async ({ page, block }) => {
    const findings = await findingsIn(filesOf(block));
    const came = findings.map(({ place, rule }) =>
      place.file === exampleFile
        ? `${page.file}:${block.firstLine + place.line - 1}: ${rule}`
        : `${place.file}:${place.line}: ${rule}`,
    );
    expect(came.sort()).toEqual(markedLines(page, block).sort());
    const said = /^Severity: (?:.+\n)+/m.exec(page.text)?.[0];
    for (const { severity } of findings) expect(said).toContain(severity);
  });
});

describe('what no mark at the end of a line can show', () => {
  it('syntax/encoding: a file in another encoding', async () => {
    const before = encoder.encode('paktum: 1\nkind: calendar\ntitle: Caf');
    const bytes = Uint8Array.from([...before, 0xe9, 0x0a]);
    expect(await rulesIn([{ path: 'calendar.yaml', bytes }, pactFile])).toEqual([
      'calendar.yaml:3: syntax/encoding',
    ]);
  });

  it('syntax/encoding: silent about a byte order mark', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...encoder.encode(smallPact)]);
    expect(await rulesIn([{ path: 'pact.yaml', bytes }])).toEqual([]);
  });

  it.each([
    { what: 'nothing at all', text: '' },
    { what: 'spaces and empty lines', text: '  \n\n' },
    { what: 'a comment', text: '# to be written\n' },
    { what: 'an empty document', text: '---\n---\n' },
  ])('syntax/empty: a file that holds $what', async ({ text }) => {
    expect(await rulesIn([fileOf('calendar.yaml', text), pactFile])).toEqual([
      'calendar.yaml:1: syntax/empty',
    ]);
  });

  it.each(textBlocks('syntax/empty'))('syntax/empty: the example is empty', async ({ text }) => {
    expect(await rulesIn([fileOf('calendar.yaml', text), pactFile])).toEqual([
      'calendar.yaml:1: syntax/empty',
    ]);
  });

  it.each(textBlocks('syntax/aliases'))(
    'syntax/aliases: the example repeats itself too often',
    async ({ text }) => {
      expect(await rulesIn([fileOf('calendar.yaml', text), pactFile])).toEqual([
        'calendar.yaml:1: syntax/aliases',
      ]);
    },
  );

  it.each(textBlocks('pact/missing'))('pact/missing: the example says no pact', async (block) => {
    expect(await rulesIn([fileOf('calendar.yaml', block.text)])).toEqual([
      'calendar.yaml:1: pact/missing',
    ]);
    expect(await rulesIn([fileOf('calendar.yaml', block.text), pactFile])).toEqual([]);
  });

  it('pact/missing: silent while some file cannot be read', async () => {
    const files = [fileOf('calendar.yaml', 'paktum: 1\nkind: calendar\n'), fileOf('pact.yaml', '')];
    expect(await rulesIn(files)).toEqual(['pact.yaml:1: syntax/empty']);
  });

  it('pact/second: each further document in another file', async () => {
    const others = ['x/a.yaml', 'x/b.yaml'].map((path) => ({ ...pactFile, path }));
    const found = await findingsIn([pactFile, ...others].map(withoutItems));
    expect(found.map(({ place, rule }) => `${place.file}:${place.line}: ${rule}`)).toEqual([
      'x/a.yaml:2: pact/second',
      'x/b.yaml:2: pact/second',
    ]);
    expect(found[0]?.data).toEqual({ file: 'pact.yaml', line: 2 });
  });
});

const exampleFile = 'example.yaml';
const pactFile = fileOf('pact.yaml', smallPact);

function pagesBelow(folder: string): Page[] {
  const root = fileURLToPath(new URL(`../${folder}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => {
      const text = readFileSync(`${root}/${path}`, 'utf8');
      const id = path.replace(/\.md$/, '');
      return { id, file: `${folder}/${path}`, text, blocks: blocksIn(text) };
    });
}

/** The fenced blocks of a page. */
function blocksIn(text: string): Block[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = '', 2: body = '' }) => ({
      language,
      text: body,
      firstLine: text.slice(0, index).split('\n').length + 1,
    }),
  );
}

function pageOf(id: string): Page {
  const page = pages.find((each) => each.id === id);
  if (!page) throw new Error(`no page for ${id}`);
  return page;
}

function textBlocks(id: string): readonly Block[] {
  const blocks = pageOf(id).blocks.filter(({ language }) => language === 'text');
  if (blocks.length === 0) throw new Error(`no example on the page of ${id}`);
  return blocks;
}

function isMarked({ text }: Block): boolean {
  return text.split('\n').some((line) => wrongMark.test(line));
}

function markedLines({ file, id }: Page, { firstLine, text }: Block): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      wrongMark.test(line) ? [`${file}:${firstLine + index}: ${id}`] : [],
    );
}

function filesOf({ text }: Block): SourceFile[] {
  const example = fileOf(exampleFile, text);
  return /^kind:\s*pact\b/m.test(text) ? [example] : [example, pactFile];
}

function fileOf(path: string, text: string): SourceFile {
  return { path, bytes: encoder.encode(text) };
}

/** The pact alone, so that no id stands in two files. */
function withoutItems({ path, bytes }: SourceFile): SourceFile {
  const [head = ''] = new TextDecoder().decode(bytes).split('organisations:');
  return fileOf(path, head);
}

/** As `paktum validate` finds them. */
async function findingsIn(files: readonly SourceFile[]): Promise<readonly Finding[]> {
  const { findings, pact, places } = await load(files, { publicHolidays, isForRules: true });
  const ruled = pact ? checkRules(pact, places.locate) : [];
  return [...findings, ...ruled];
}

async function rulesIn(files: readonly SourceFile[]): Promise<string[]> {
  const findings = await findingsIn(files);
  return findings.map(({ place, rule }) => `${place.file}:${place.line}: ${rule}`);
}
