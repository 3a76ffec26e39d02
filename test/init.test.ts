import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { converse } from '../src/io/conversation.ts';
import { requireRoom, writeNewFiles } from '../src/io/new-folder.ts';
import { languages, loadLocale } from '../src/locales/index.ts';
import { Trouble } from '../src/model/trouble.ts';
import {
  type Answers,
  readBody,
  readCountry,
  readLanguage,
  readName,
  readTimeZone,
} from '../src/starter/answers.ts';
import { givenAnswers } from '../src/starter/given.ts';
import { idGiver } from '../src/starter/ids.ts';
import { interview } from '../src/starter/interview.ts';
import { starterTexts } from '../src/starter/starter-texts.ts';
import { inWords, loadTexts, readTemplate, type Texts, validate } from './plans.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const playground = mkdtempSync(join(tmpdir(), 'paktum-init-'));
afterAll(() => rmSync(playground, { recursive: true }));

const kerekdomb: Answers = {
  language: 'hu',
  name: 'Kerekdombi foglalkoztatási paktum',
  country: 'HU',
  timezone: 'Europe/Budapest',
  bodies: ['Irányító Csoport', 'Fórum'],
};

async function textsOf(answers: Partial<Answers>, language = 'en'): Promise<Texts> {
  const locale = await loadLocale(language);
  const template = (file: string) => readTemplate(`init/${file}.hbs`);
  const all = { ...kerekdomb, ...answers };
  return Object.fromEntries(starterTexts({ answers: all, locale, day: '2019-04-10', template }));
}

async function findingsIn(texts: Texts): Promise<string[]> {
  return (await validate(texts)).map(inWords);
}

describe('ids made of names', () => {
  it.each([
    ['Irányító Csoport', 'iranyito-csoport'],
    ['Řídicí výbor', 'ridici-vybor'],
    ['Große Straße', 'grosse-strasse'],
    ['Łódź / Bjørn & Æsir', 'lodz-bjorn-aesir'],
    ['2. pillér', 'piller'],
    ['St. Pölten e.V.', 'st-polten-e-v'],
    ['-- "quoted" #1', 'quoted-1'],
    ['Συντονιστική επιτροπή', 'body-1'],
    ['Координационный совет', 'body-1'],
    ['🎉', 'body-1'],
    ['2030', 'body-1'],
    ...['Yes', 'no', 'On', 'OFF', 'y', 'N', 'true', 'Null'].map((word) => [word, 'body-1']),
  ])('%s: %s', (name, id) => {
    expect(idGiver()(name ?? '', 'body-1')).toBe(id);
  });

  it('are short, and each is given once', () => {
    const giveId = idGiver();
    const long = 'An unusually long name of a body that nobody would ever want to type';
    const ids = [long, long, long, 'x'.repeat(300)].map((name) => giveId(name, 'body'));
    expect(ids).toEqual([
      'an-unusually-long-name-of-a-body-that',
      'an-unusually-long-name-of-a-body-that-2',
      'an-unusually-long-name-of-a-body-that-3',
      'x'.repeat(40),
    ]);
  });
});

describe.each(languages)('a new pact with remarks in %s', (language) => {
  it('is what it was', async () => {
    for (const [file, content] of Object.entries(await textsOf({ language }, language)))
      await expect(content).toMatchFileSnapshot(
        `golden/init/${file.replace('.', `.${language}.`)}`,
      );
  });

  it('validates without a finding, also when its records are filled in', async () => {
    const texts = await textsOf({ language }, language);
    expect(await findingsIn(texts)).toEqual([]);
    // As a person is told to: without the # and the space after it.
    const filled = Object.entries(texts).map(([file, content]) => {
      const records = content.replace(/^( +)# /gm, '$1');
      return [file, records] as const;
    });
    expect(await findingsIn(Object.fromEntries(filled))).toEqual([]);
    for (const [file, records] of filled)
      if (file !== 'pact.yaml') expect(records).toMatch(/^ +(?:held|done|values):/m);
  });

  it('fits a screen or two', async () => {
    const texts = Object.values(await textsOf({ language }, language));
    for (const lines of texts.map((content) => content.split('\n'))) {
      expect(lines.length).toBeLessThan(60);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(100);
    }
  });

  it.each([
    'a "quoted" name',
    "it's",
    'A: b',
    'Meeting #3',
    '#1',
    '- dash',
    '-dash',
    'back\\slash\\n',
    '{ a, b }',
    '[a',
    '*a',
    '&a',
    '!a',
    '%YAML 1.1',
    '---',
    '...',
    '<<',
    'no',
    'null',
    '2019-04',
    '1.10',
    '120.000',
    'a\u00A0b',
    'zero\u200Bwidth',
    '\uFEFFmark',
    'e\u0301',
    '🎉👩‍👩‍👧',
    'Συντονιστική επιτροπή',
    'word '.repeat(100).trim(),
    'x'.repeat(2000),
    'prepare:forum-1',
    'Sample Town Council',
    'Information day',
    'Tájékoztató nap 1',
  ])('takes the name %.30s', async (name) => {
    const texts = await textsOf({ name, bodies: [name, `${name} 1`] }, language);
    expect(await findingsIn(texts)).toEqual([]);
    const { pact } = await loadTexts(texts);
    expect(pact?.head.name).toBe(name);
    expect(pact?.head.bodies?.map(({ title }) => title)).toEqual([name, `${name} 1`]);
  });

  it('takes any names, and any day', async () => {
    const name = fc.string({ unit: 'binary', maxLength: 40 });
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-12-31'),
      noInvalidDate: true,
    });
    const property = fc.asyncProperty(
      name,
      fc.array(name, { minLength: 1 }),
      day,
      async (...all) => {
        const [typed, typedBodies, date] = all;
        const pactName = valueIn(readName(typed));
        fc.pre(pactName !== undefined);
        const bodies = typedBodies.reduce<string[]>((others, body) => {
          const value = valueIn(readBody(body, others));
          return value === undefined ? others : others.concat(value);
        }, []);
        fc.pre(bodies.length > 0);
        const texts = starterTexts({
          answers: { ...kerekdomb, name: pactName, bodies },
          locale: await loadLocale(language),
          day: date.toISOString().slice(0, 10),
          template: (file) => readTemplate(`init/${file}.hbs`),
        });
        expect(await findingsIn(Object.fromEntries(texts))).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});

describe('answers', () => {
  it.each([
    [readLanguage('HU'), 'hu'],
    [readLanguage('hun'), 'hu'],
    [readLanguage(' sk '), 'sk'],
    [readLanguage('sr-latn'), 'sr-Latn'],
    [readLanguage('cz'), undefined],
    [readLanguage('magyar'), undefined],
    [readLanguage(''), undefined],
    [readCountry('hu'), 'HU'],
    [readCountry('uk'), 'GB'],
    [readCountry('xx'), undefined],
    [readCountry('zz'), undefined],
    [readCountry('Hungary'), undefined],
    [readTimeZone('europe/vienna', []), 'Europe/Vienna'],
    [readTimeZone('Vienna', []), 'Europe/Vienna'],
    [readTimeZone('new york', []), 'America/New_York'],
    [readTimeZone('UTC', []), 'UTC'],
    [readTimeZone('+01:00', []), undefined],
    [readTimeZone('Europe/Nowhere', []), undefined],
    [readTimeZone('', []), undefined],
    [readName('  Pact  '), 'Pact'],
    [readName('a\nb\tc'), 'a b c'],
    [readName('\u200B\u00A0'), undefined],
    [readBody('fórum', ['Fórum']), undefined],
    [readBody('Fórum', ['Tanács']), 'Fórum'],
  ])('%j is read as %s', (reading, value) => {
    expect(valueIn(reading)).toBe(value);
  });

  it('say the time zone of a country that has one', () => {
    expect(givenAnswers({ country: 'hu' })).toEqual({ country: 'HU', timezone: 'Europe/Budapest' });
    expect(givenAnswers({ country: 'ES' })).toEqual({ country: 'ES' });
  });
});

describe('asking', () => {
  const ask = async (given: Partial<Answers>, typed: string) => {
    const input = new PassThrough();
    const output = new PassThrough();
    const shown = text(output);
    const talk = converse(input, output);
    input.end(typed);
    const wordsFor = async (language?: string) => (await loadLocale(language)).starter;
    const result = await interview(given, { ...talk, wordsFor }).catch((error) => error);
    talk.end();
    output.end();
    return { result, shown: await shown };
  };

  it('goes on until an answer can be taken, in the language of the first one', async () => {
    const lines = [
      'cz',
      'hu',
      ' ',
      'Kerekdomb',
      'Magyarország',
      '',
      '',
      'irányító csoport',
      'Fórum',
    ];
    const { result, shown } = await ask({}, `${lines.join('\n')}\n\n`);
    expect(result).toEqual({
      language: 'hu',
      name: 'Kerekdomb',
      country: 'HU',
      timezone: 'Europe/Budapest',
      bodies: ['Irányító csoport', 'Fórum'],
    });
    expect(shown).toBe(
      [
        'Language of the plan (cs, en, hu or another code) [en]: ',
        '"cz" is no code of a language. Write two letters, such as en, hu or cs.\n',
        'Language of the plan (cs, en, hu or another code) [en]: ',
        'Válaszoljon soronként, és nyomjon Entert. Ha csak Entert nyom, az érvényes, ami [ ] között áll.\n',
        'A Ctrl+C megszakítja, és semmi sem íródik ki.\n',
        'A paktum neve: Írjon be legalább egy betűt.\n',
        'A paktum neve: ',
        'Ország, két betűvel [HU]: ',
        'Ez nem országkód: „Magyarország”. Írjon két betűt, például HU vagy CZ.\n',
        'Ország, két betűvel [HU]: ',
        'Egy testület, amely ülésezik [Irányító csoport]: ',
        'További testület (ha nincs több, csak nyomjon Entert): ',
        'Ilyen nevű testület már van: „irányító csoport”. Adjon mindegyiknek saját nevet.\n',
        'További testület (ha nincs több, csak nyomjon Entert): ',
        'További testület (ha nincs több, csak nyomjon Entert): ',
      ].join(''),
    );
  });

  it('asks only for what is not given, and for a time zone where there are several', async () => {
    const given = { language: 'en', name: 'Pact', country: 'DE', bodies: ['Board'] };
    const { result, shown } = await ask(given, 'Praha\nberlin\n');
    expect(result).toEqual({ ...given, timezone: 'Europe/Berlin' });
    expect(shown).toContain('Time zone (Europe/Berlin, Europe/Busingen): ');
    expect(shown).not.toContain('Name of the pact');
  });

  it('ends where no answer comes any more', async () => {
    const { result } = await ask({}, 'hu\nKerek');
    expect(result).toBeInstanceOf(Trouble);
    expect(result.reason).toEqual({ code: 'stopped' });
  });
});

describe('writing', () => {
  const files = new Map([
    ['pact.yaml', 'new'],
    ['schemas/pact.schema.json', 'new'],
  ]);
  const below = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();
  const emptyFolder = (name: string) => {
    const folder = join(playground, name);
    mkdirSync(folder);
    return folder;
  };

  it('makes the folders that are missing', () => {
    const folder = emptyFolder('new');
    writeNewFiles(join(folder, 'a/b'), files);
    expect(below(folder)).toEqual([
      ...['a', 'a/b', 'a/b/pact.yaml', 'a/b/schemas', 'a/b/schemas/pact.schema.json'],
    ]);
  });

  it('takes back what it wrote when a later file cannot be written', () => {
    const folder = emptyFolder('half-way');
    writeFileSync(join(folder, 'schemas'), 'a file');
    expect(() => writeNewFiles(folder, files)).toThrow(Trouble);
    expect(below(folder)).toEqual(['schemas']);
    expect(() => writeNewFiles(join(folder, 'a/b'), new Map([...files, ['a\0', '']]))).toThrow();
    expect(below(folder)).toEqual(['schemas']);
  });

  it('overwrites nothing, not even what came in the meantime or a link that leads nowhere', () => {
    const folder = emptyFolder('taken');
    mkdirSync(join(folder, 'schemas'));
    writeFileSync(join(folder, 'schemas/pact.schema.json'), 'old');
    symlinkSync('nowhere', join(folder, 'calendar.yaml'));
    expect(() => requireRoom(folder, ['calendar.yaml'])).toThrow(Trouble);
    expect(() => requireRoom(folder, [...files.keys()])).toThrow(Trouble);
    expect(() => writeNewFiles(folder, files)).toThrow(Trouble);
    expect(readFileSync(join(folder, 'schemas/pact.schema.json'), 'utf8')).toBe('old');
    expect(below(folder)).toEqual(['calendar.yaml', 'schemas', 'schemas/pact.schema.json']);
  });
});

describe('with what is published alone', () => {
  const packed = join(playground, 'packed');
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const part of [...files, 'package.json'])
    cpSync(join(root, part), join(packed, part), { recursive: true });
  const paktum = (folder: string, ...args: string[]) => {
    const cli = join(packed, 'bin/run.js');
    const env = { ...process.env, NODE_ENV: undefined };
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
      ...{ cwd: folder, encoding: 'utf8', env },
    });
    return { status, stderr };
  };

  it.each(languages)('a pact with remarks in %s goes through every command', (language) => {
    const folder = join(playground, `pact-${language}`);
    mkdirSync(folder);
    const fine = { status: 0, stderr: '' };
    const flags = ['--country', 'CZ', '--name', '"Ř": #1', '--body', 'Výbor'];
    expect(paktum(folder, 'init', '--language', language, ...flags)).toEqual(fine);
    for (const schema of readdirSync(join(root, 'schemas')))
      expect(readFileSync(join(folder, 'schemas', schema), 'utf8')).toBe(
        readFileSync(join(root, 'schemas', schema), 'utf8'),
      );
    for (const command of ['validate', 'check', 'list events', 'report', 'export ical --out out'])
      expect([command, paktum(folder, ...command.split(' '))]).toEqual([command, fine]);
  });
});

function valueIn(reading: ReturnType<typeof readName>): string | undefined {
  return 'value' in reading ? reading.value : undefined;
}
