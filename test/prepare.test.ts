import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findPactFolder, readPactFolder } from '../src/io/pact-folder.ts';
import { load } from '../src/load/load.ts';
import { languages, loadLocale } from '../src/locales/index.ts';
import { Trouble } from '../src/model/trouble.ts';
import { prepareReview } from '../src/prepare-review.ts';
import { findPeriod, reviewDays } from '../src/review/period.ts';
import { reviewOf } from '../src/review/review.ts';
import { examples, inWords, validate } from './plans.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const playground = mkdtempSync(join(tmpdir(), 'paktum-prepare-'));
afterAll(() => rmSync(playground, { recursive: true }));
let count = 0;

/** A folder of its own with the files of an example, or with these texts. */
function folderWith(files: string | Readonly<Record<string, string>>): string {
  count += 1;
  const folder = join(playground, String(count));
  mkdirSync(folder);
  if (typeof files === 'string') cpSync(join(root, 'examples', files), folder, { recursive: true });
  else
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  return folder;
}

async function prepare(folder: string, word: string | undefined, asOf: string, language?: string) {
  const loaded = await load(readPactFolder(findPactFolder(folder)));
  const { pact } = loaded;
  if (!pact) throw new Error('the plan cannot be read');
  const period = findPeriod(pact, word, asOf);
  const review = reviewOf(pact, period, reviewDays(period, { asOf }));
  const locale = await loadLocale(language, pact.head.language);
  return prepareReview(loaded, review, locale);
}

const textOf = (folder: string, file = 'reviews/2019-H1.yaml') =>
  readFileSync(join(folder, file), 'utf8');

async function findingsIn(folder: string) {
  const files = readPactFolder(findPactFolder(folder));
  const decoder = new TextDecoder();
  const texts = files.map(({ path, bytes }) => [path, decoder.decode(bytes)]);
  return (await validate(Object.fromEntries(texts))).map(inWords);
}

const pact = `paktum: 1
kind: pact
id: example
name: Example pact
language: en
timezone: Europe/Vienna
organisations:
  - { id: town, name: Town of Example }
`;
const fair = (rest: string) => `paktum: 1
kind: calendar
events:
  - id: fair
    title: Job fair
    date: 2019-04
    targets: { participants: { min: 30 } }
${rest}`;
const late = fair('    held: { date: 2019-05-14, participants: 24 }\n');

describe.each(examples)('the review of %s', (example) => {
  const [word, asOf] =
    example === 'demo' ? ['2025-H2', '2026-01-31'] : (['2019-H1', '2019-07-12'] as const);

  it('has a slot for everything that deviates, and asks for nothing twice', async () => {
    const folder = folderWith(example);
    const before = await findingsIn(folder);
    const first = await prepare(folder, word, asOf);
    const text = textOf(folder, `reviews/${word}.yaml`);
    expect(first.outcome).toBe('created');
    expect(text.match(/^ {2}- about: /gm) ?? []).toHaveLength(first.slots);
    expect(await findingsIn(folder)).toEqual(before);
    expect(await prepare(folder, word, asOf)).toMatchObject({ outcome: 'unchanged', slots: 0 });
    expect(textOf(folder, `reviews/${word}.yaml`)).toBe(text);
    await expect(text).toMatchFileSnapshot(`golden/${example}/review-document.yaml`);
  });
});

it.each(languages)('is written in the language that is asked for: %s', async (language) => {
  const folder = folderWith('demo');
  await prepare(folder, '2025-H2', '2026-01-31', language);
  const text = textOf(folder, 'reviews/2025-H2.yaml');
  await expect(text).toMatchFileSnapshot(`golden/demo/review-document.${language}.yaml`);
});

describe('a document that is there', () => {
  const review = (rest: string) => `\uFEFF# Ours\r
paktum: 1\r
kind: review\r
period: 2019-01/2019-06   # the same\r
${rest}`;

  it('is completed wherever it stands, and every byte of it stays', async () => {
    const own = review('explanations:\r\n  - about: fair # why?\r\n    why: ""\r\nnotes: "x"');
    const other = `${late}  - { id: talk, title: Talk, date: 2019-05 }\n`;
    const folder = folderWith({ 'a/pact.yaml': pact, 'a/c.yaml': other, 'a/own words.yml': own });
    writeFileSync(join(folder, 'a/own words.yml'), own.replace('""', "'It rained: all day'"));
    const before = textOf(folder, 'a/own words.yml');
    const done = await prepare(join(folder, 'a'), '2019-H1', '2019-07-12');
    expect(done).toMatchObject({ outcome: 'completed', slots: 1, withoutDeviation: [] });
    const slot = [
      '  # Talk: not recorded, 31–61 days ago',
      '  - about: talk',
      '    why:',
      '    measure:',
      '      text:',
      '      owner:',
      '      due:',
      '',
    ].join('\r\n');
    expect(textOf(folder, 'a/own words.yml')).toBe(before.replace('notes:', `${slot}notes:`));
  });

  it('is left alone where nothing deviates any more, and that is said', async () => {
    const own = review('explanations: [{ about: fair, why: x }]\r\n');
    const held = fair('    held: { date: 2019-04-14, participants: 34 }\n');
    const folder = folderWith({ 'pact.yaml': pact, 'c.yaml': held, 'r.yaml': own });
    expect(await prepare(folder, '2019-H1', '2019-07-12')).toMatchObject({
      outcome: 'unchanged',
      withoutDeviation: ['Job fair'],
    });
    expect(textOf(folder, 'r.yaml')).toBe(own);
  });

  it.each([
    ['adopted: 2019-07-16', 'adopted'],
    ['adopted: { date: 2019-07-16, by: town }\r\nsent: 2019-07-18', 'sent'],
    ['sent: 2019-07-18\r\nreturned: 2019-08-18', 'returned'],
    ['accepted: { by: town }', 'accepted'],
  ])('never changes once it is no draft: %s', async (steps, stage) => {
    const own = review(`${steps}\r\n`);
    const folder = folderWith({ 'pact.yaml': pact, 'c.yaml': late, 'r.yaml': own });
    // Not even on a day on which it was a draft.
    const error = await prepare(folder, '2019-H1', '2019-07-12').catch((each: unknown) => each);
    expect(error).toBeInstanceOf(Trouble);
    expect((error as Trouble).reason).toMatchObject({ code: 'review-finished', stage });
    expect(textOf(folder, 'r.yaml')).toBe(own);
  });

  it('is not touched where the list cannot be completed alone', async () => {
    const own = review('questions: &none []\r\nexplanations: *none\r\n');
    const folder = folderWith({ 'pact.yaml': pact, 'c.yaml': late, 'r.yaml': own });
    const error = await prepare(folder, '2019-H1', '2019-07-12').catch((each: unknown) => each);
    expect((error as Trouble).reason).toMatchObject({ code: 'cannot-complete' });
    expect(textOf(folder, 'r.yaml')).toBe(own);
  });

  it('shares its file with others, which stay as they are', async () => {
    const own = review('explanations:\r\n');
    const others = ['---', 'paktum: 1', 'kind: review', 'period: 2018', ''].join('\r\n');
    const folder = folderWith({ 'pact.yaml': pact, 'c.yaml': late, 'r.yaml': own + others });
    await prepare(folder, '2019-H1', '2019-07-12');
    const text = textOf(folder, 'r.yaml');
    expect(text.startsWith(own)).toBe(true);
    expect(text.endsWith(`      due:\r\n${others}`)).toBe(true);
  });
});

describe('a new document', () => {
  it('stands where other reviews stand, with their line for editors', async () => {
    const other = '# yaml-language-server: $schema=https://x.org/v1/review.schema.json\n';
    const folder = folderWith({
      'pact.yaml': `# yaml-language-server: $schema=s/pact.schema.json\n${pact}`,
      'c.yaml': late,
      'texts/2018.yaml': `${other}paktum: 1\nkind: review\nperiod: 2018\n`,
    });
    await prepare(folder, '2019-03/2019-05', '2019-07-12');
    const text = textOf(folder, 'texts/2019-03_2019-05.yaml');
    expect(text.startsWith(other)).toBe(true);
    expect(text).toContain('\nid: review-2019-03-2019-05\n');
    expect(text).toContain('\nperiod: 2019-03/2019-05\nas-of: 2019-06-01\n');
  });

  it.each([
    ['s/pact.schema.json', '../s/review.schema.json'],
    ['../../s/pact.schema.json', '../../../s/review.schema.json'],
    ['/s/pact.schema.json', '/s/review.schema.json'],
    ['https://x.org/pact.schema.json', 'https://x.org/review.schema.json'],
  ])('names its schema as the pact does: %s', async (given, expected) => {
    const line = '# yaml-language-server: $schema=';
    const head = `${line}${given}\n${pact}`;
    const folder = folderWith({ 'pact.yaml': head, 'c.yaml': late });
    await prepare(folder, '2019-H1', '2019-07-12');
    expect(textOf(folder).split('\n')[0]).toBe(line + expected);
  });

  it('has no day and no such line where there is none to know', async () => {
    const folder = folderWith({ 'pact.yaml': pact, 'c.yaml': late });
    await prepare(folder, '2019-H1', '2019-06-12');
    expect(textOf(folder)).toMatch(/^# What people say/);
    expect(textOf(folder)).not.toMatch(/^as-of:/m);
  });

  it('does not take the place of another file', async () => {
    const folder = folderWith({ 'pact.yaml': pact, 'c.yaml': late, 'reviews/2019-H1.yaml': pact });
    rmSync(join(folder, 'reviews/2019-H1.yaml'));
    mkdirSync(join(folder, 'reviews/2019-H1.yaml'));
    const error = await prepare(folder, '2019-H1', '2019-07-12').catch((each: unknown) => each);
    expect((error as Trouble).reason).toMatchObject({ code: 'files-in-the-way' });
  });

  it('takes any title for text', async () => {
    const title = 'A | <script> {{x}} `y` # z: *b* \\u2028 - ?';
    const hostile = late.replace('title: Job fair', `title: ${JSON.stringify(title)}`);
    const folder = folderWith({ 'pact.yaml': pact, 'c.yaml': hostile });
    await prepare(folder, '2019-H1', '2019-07-12');
    expect(textOf(folder)).toContain(`  # ${title}: `);
    expect(await findingsIn(folder)).toEqual([]);
  });

  it('turns no line around that stands beside a title', async () => {
    const turned = late.replace('title: Job fair', 'title: "turned \\u202Earound"');
    const folder = folderWith({ 'pact.yaml': pact, 'c.yaml': turned });
    await prepare(folder, '2019-H1', '2019-07-12');
    expect(textOf(folder)).toContain('  # turned around: ');
    expect(textOf(folder)).not.toContain('\u202E');
  });

  it('names what has no id by what is around it', async () => {
    const decided = fair(`    held: { date: 2019-04-14, participants: 34 }
    decisions:
      - { text: Print the guide., owner: town, due: 2019-05-31 }
      - { text: Ask the firms., owner: town, due: 2019-05-31 }
`);
    const folder = folderWith({ 'pact.yaml': pact, 'c.yaml': decided });
    expect(await prepare(folder, '2019-H1', '2019-07-12')).toMatchObject({ slots: 1 });
    const text = textOf(folder);
    expect(text).toMatch(/ {2}# Print the guide: .+\n {2}# Ask the firms: .+\n {2}- about: fair/);
    expect(await prepare(folder, '2019-H1', '2019-07-12')).toMatchObject({ slots: 0 });
  });
});
