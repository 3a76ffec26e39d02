import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { changesDocument } from '../src/documents/changes.ts';
import { readDocumentTemplates } from '../src/io/template-file.ts';
import { languages, loadLocale } from '../src/locales/index.ts';
import { changesTable } from '../src/tables/changes-table.ts';
import { textWidth } from '../src/tables/text.ts';
import { root as program, type Texts } from './plans.ts';
import { changesIn, compareTexts, said } from './planted-changes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'paktum-changes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: readonly string[]): string {
  const { error, status, stderr, stdout } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_SYSTEM: devNull },
  });
  if (error || status !== 0) throw error ?? new Error(stderr);
  return stdout;
}

/** The states of the invented pact, commit by commit. */
function statesOfDemo(): readonly { readonly name: string; readonly texts: Texts }[] {
  run(process.execPath, join(root, 'scripts/demo-history.js'), folder);
  const git = (...args: string[]) => run('git', '-C', folder, ...args);
  const commits = git('log', '--reverse', '--format=%h %cs').trim().split('\n');
  return commits.map((name) => {
    const [commit = ''] = name.split(' ');
    const files = git('ls-tree', '-r', '--name-only', commit).trim().split('\n');
    const texts = Object.fromEntries(files.map((file) => [file, git('show', `${commit}:${file}`)]));
    return { name, texts };
  });
}

const states = statesOfDemo();
const plain = { width: 80, strong: (text: string) => text };
const templates = readDocumentTemplates(program, 'changes');

describe.each(languages)('the history of the invented pact in %s', async (language) => {
  const locale = await loadLocale(language);
  const steps = await Promise.all(
    states.slice(1).map(async ({ name, texts }, index) => {
      const former = states[index];
      if (!former) throw new Error('a step from nowhere');
      return {
        names: [former.name, name] as const,
        comparison: await compareTexts(former.texts, texts),
      };
    }),
  );

  it('is told commit by commit in a terminal', async () => {
    const texts = steps.map(({ comparison, names }) =>
      changesTable(said(comparison, locale, names, 72), plain),
    );
    for (const line of texts.join('\n').split('\n'))
      expect(textWidth(line)).toBeLessThanOrEqual(80);
    await expect(texts.join('\n')).toMatchFileSnapshot(`golden/demo/changes.${language}.txt`);
  });

  it('is told commit by commit in Markdown', async () => {
    const texts = steps.map(({ comparison, names }) =>
      changesDocument({ said: said(comparison, locale, names), locale }, templates),
    );
    await expect(texts.join('\n')).toMatchFileSnapshot(`golden/demo/changes.${language}.md`);
  });
});

describe('texts of a plan', async () => {
  const en = await loadLocale('en');
  const hostile = [
    'a | b',
    '<script>alert(1)</script>',
    '{{pact}}',
    '`rm`',
    '*bold*',
    '# head',
    '[x](y)',
  ];
  const plan = (date: string, titles: readonly string[]) => ({
    'pact.yaml': 'paktum: 1\nkind: pact\nid: p\nname: P\nlanguage: en\ntimezone: UTC\n',
    'calendar.yaml': `paktum: 1\nkind: calendar\nevents:\n${titles
      .map(
        (title, index) =>
          `  - id: e${index}\n    title: ${JSON.stringify(title)}\n    date: ${date}\n    aim: ${JSON.stringify(`${title}\n${date}`)}\n`,
      )
      .join('')}`,
  });

  const calendarOf = (id: string, title: string, date: string) =>
    `paktum: 1\nkind: calendar\nevents: [{ id: ${id}, title: ${title}, date: ${date} }]\n`;

  it('stay texts in Markdown, and end no cell', async () => {
    const comparison = await compareTexts(plan('2020-05', hostile), plan('2020-06', hostile));
    const text = changesDocument({ said: said(comparison, en), locale: en }, templates);
    const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
    const cells = tables.map((table) =>
      table.split('\n').map((row) => row.replaceAll(/\\./g, '').split('|').length),
    );
    for (const counts of cells) expect(new Set(counts).size).toBe(1);
    expect(cells.flat().length).toBeGreaterThan(2 * hostile.length);
    expect(text).not.toMatch(/(?<!\\)<script>|(?<!\\)`rm|(?<!\\)\*bold|(?<!\\)\[x/);
    expect(text).toContain('{{pact}}');
  });

  it('that stand for another id say what to write, in each language', async () => {
    const renamed = { 'calendar.yaml': calendarOf('new-fair', 'Job Fair', '2020-06') };
    const before = plan('2020-05', []);
    const head = { 'pact.yaml': before['pact.yaml'] };
    const comparison = await compareTexts(
      { ...head, 'calendar.yaml': calendarOf('old-fair', 'Job  fair', '2020-05') },
      { ...head, ...renamed },
    );
    for (const language of languages) {
      const locale = await loadLocale(language);
      const words = said(comparison, locale);
      for (const text of [
        changesTable(words, plain).replace(/\s+/g, ' '),
        changesDocument({ said: words, locale }, templates).replaceAll('\\', ''),
      ]) {
        expect(text).toContain('formerly: [old-fair]');
        expect(text).toContain('(new-fair)');
        expect(text).not.toContain('cancelled:');
      }
    }
  });

  it('steer no terminal, and keep to its width', async () => {
    const wide = ['\u001b[31mred\u001b[0m', 'long '.repeat(60), 'ő '.repeat(70)];
    const comparison = await compareTexts(plan('2020-05', wide), plan('2020-06', wide));
    const text = changesTable(said(comparison, en, undefined, 72), plain);
    expect(text).not.toContain('\u001b');
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe('a weakening without a reason', async () => {
  const en = await loadLocale('en');

  it.each([
    [
      'a figure',
      'indicators.yaml',
      '2026-06-30, value: 500',
      '2026-06-30, value: 400',
      'from: 500, to: 400',
    ],
    [
      'the day of one',
      'indicators.yaml',
      '2024-12-31, value: 160',
      '2025-03-31, value: 160',
      'from: { date: 2024-12-31, value: 160 }, to: { date: 2025-03-31, value: 160 }',
    ],
    [
      'a rhythm',
      'action-plan.yaml',
      'rhythm: { min: 1, per: quarter }',
      'rhythm: { min: 1, per: half-year }',
      'from: { min: 1, per: quarter }, to: { min: 1, per: half-year }',
    ],
    [
      'the plan',
      'pact.yaml',
      '  events: [attendance-list]\n',
      '',
      'decisions: [{ text: …, about: work-plan }]',
    ],
  ])('is told with what stood there: %s', async (_, file, from, to, yaml) => {
    const words = said(await changesIn('demo', [[file, from, to]]), en);
    const [change] = words.groups[0]?.items[0]?.changes ?? [];
    expect(change?.remedy).toContain(yaml);
  });

  it('names the kind of proof that is no longer needed', async () => {
    const words = said(
      await changesIn('demo', [['pact.yaml', '  events: [attendance-list]\n', '']]),
      en,
    );
    const [change] = words.groups[0]?.items[0]?.changes ?? [];
    expect(change).toMatchObject({ label: 'evidence required', tail: 'no longer there' });
    expect(change?.text).toMatch(/^events: /i);
  });
});
