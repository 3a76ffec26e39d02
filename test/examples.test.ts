import { describe, expect, it } from 'vitest';
import { definitionOf, documentNames } from '../src/documents/index.ts';
import { calendarsOf } from '../src/feeds/calendars.ts';
import { toICalendar } from '../src/feeds/ical.ts';
import { sameStamp } from '../src/feeds/stamp.ts';
import { languages, loadLocale } from '../src/locales/index.ts';
import { Trouble } from '../src/model/trouble.ts';
import { troubleText } from '../src/paktum-command.ts';
import { standingOn } from '../src/status/standing.ts';
import { checkTable } from '../src/tables/check-table.ts';
import {
  examples,
  inWords,
  readExample,
  readPact,
  type Texts,
  validate,
  writtenDocument,
} from './plans.ts';

/** A day on which there is something to tell. */
const dayOf = (example: string) => (example === 'demo' ? '2026-01-31' : '2019-04-10');

/** The invented pact speaks all languages, the others their own. */
const documentLanguages = (example: string) =>
  example === 'demo' ? languages : [languageOf(readExample(example))];

const languageOf = (texts: Texts) => /^language: (\w+)$/m.exec(texts['pact.yaml'] ?? '')?.[1] ?? '';

/** What a person reads; also where the pact has nothing for a document. */
async function documentOrTrouble(...about: Parameters<typeof writtenDocument>): Promise<string> {
  try {
    return await writtenDocument(...about);
  } catch (error) {
    const { trouble } = await loadLocale(about[2]);
    if (error instanceof Trouble) return `paktum: ${troubleText(error, trouble)}\n`;
    throw error;
  }
}

const golden = (example: string, file: string) => `golden/${example}/${file}`;

describe.each(examples)('%s', (example) => {
  it('has these findings', async () => {
    const findings = await validate(readExample(example));
    const text = findings.map(inWords).join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(golden(example, 'findings.txt'));
  });

  it('starts every document with the line that editors read', () => {
    for (const [file, text] of Object.entries(readExample(example)))
      for (const document of text.split(/^---\n/m)) {
        const kind = /^kind: (\S+)$/m.exec(document)?.[1];
        const up = '../'.repeat(file.split(/[\\/]/).length + 1);
        const schema = `${up}schemas/${kind}.schema.json`;
        expect(document.split('\n')[0], file).toBe(`# yaml-language-server: $schema=${schema}`);
      }
  });

  it.each(languages)('writes the same feeds as before, in %s', async (language) => {
    const pact = await readPact(example);
    const locale = await loadLocale(language);
    const { feeds } = calendarsOf(pact, locale, sameStamp(pact.head.issued));
    for (const feed of feeds.filter(({ id }) => ['all', 'deadlines'].includes(id)))
      await expect(await toICalendar(feed, pact, locale)).toMatchFileSnapshot(
        golden(example, `${feed.id}.${language}.ics`),
      );
  });

  it.each(documentLanguages(example))(
    'has the same documents as before, in %s',
    async (language) => {
      const pact = await readPact(example);
      for (const name of documentNames) {
        const day = definitionOf(name).isOfADay ? dayOf(example) : undefined;
        const text = await documentOrTrouble(name, pact, language, day);
        const end = text.startsWith('paktum: ') ? 'txt' : 'md';
        await expect(text).toMatchFileSnapshot(golden(example, `${name}.${language}.${end}`));
      }
    },
  );

  it.each(languages)('stands like this on a day, in %s', async (language) => {
    const pact = await readPact(example);
    const locale = await loadLocale(language);
    const day = dayOf(example);
    const table = checkTable({
      standing: standingOn(pact, day, { within: 30 }),
      locale,
      width: 80,
      strong: (text) => text,
    });
    await expect(table).toMatchFileSnapshot(golden(example, `check-${day}.${language}.txt`));
    expect(table.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
