import { describe, expect, it } from 'vitest';
import { loadLocale } from '../src/locales/index.ts';
import { dueSoonDays } from '../src/status/due-soon.ts';
import { standingOn } from '../src/status/standing.ts';
import { checkTable } from '../src/tables/check-table.ts';
import { examples, readPact, writtenDocument } from './plans.ts';
import { rendered } from './rendered.ts';

/** A day on which there is something to tell. */
const dayOf = (example: string) => (example === 'demo' ? '2026-01-31' : '2019-04-10');

describe.each(examples)('%s', (example) => {
  it.each(['2019-04-10', '2019-12-31', '2025-05-01', '2026-05-15', dayOf(example)])(
    'status tells on %s what check tells: the same items in the same groups',
    async (day) => {
      const pact = await readPact(example);
      const locale = await loadLocale('en');
      const standing = standingOn(pact, day, { within: dueSoonDays(pact, day) });
      const strong = (text: string) => text;
      const table = checkTable({ standing, locale, width: 1000, strong });
      const shown = groupsOfStatus(await writtenDocument('status', pact, 'en', day));
      const told = groupsOfCheck(table);
      expect([...shown.keys()].sort()).toEqual([...told.keys()].sort());
      for (const [heading, titles] of shown)
        for (const title of titles) expect(told.get(heading), heading).toContain(title);
    },
  );
});

/** The text under each heading that has a number. */
function groupsOfCheck(table: string): Map<string, string> {
  const blocks = table.split('\n\n').map((block) => /^(.+? \(\d+\))(.*)$/s.exec(block));
  return new Map(
    blocks.flatMap((found) => (found ? [[(found[1] ?? '').toLowerCase(), found[2] ?? '']] : [])),
  );
}

/** What stands in bold type or in the column of titles, as a reader of Markdown sees it. */
function groupsOfStatus(document: string): Map<string, string[]> {
  const sections = rendered(document).split('<h2>').slice(1);
  return new Map(
    sections.map((section) => {
      const heading = plain(/^(.*?)<\/h2>/.exec(section)?.[1] ?? '').toLowerCase();
      const head = [...section.matchAll(/<th[^>]*>(.*?)<\/th>/g)].map(([, cell]) => cell);
      const at = head.findIndex((cell) => cell === 'Title' || cell === 'Indicator');
      const rows = [...section.matchAll(/<tr>\s*(<td.*?)<\/tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => plain(cell)),
      );
      const points = [...section.matchAll(/^<li>(.*?)$/gm)].map(([, text = '']) => plain(text));
      return [heading, at < 0 ? points.slice(0, 1) : rows.map((row) => row[at] ?? '')];
    }),
  );
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}

/** A meeting that is still to come, and one that is over: forms, and a form that is filled in. */
it.each([
  ['minutes', 'sg-9'],
  ['minutes', 'job-fair-2024'],
  ['invitation', 'sg-5'],
  ['tasks', 'Employment Service'],
] as const)('%s of %s are as before', async (name, about) => {
  const pact = await readPact('demo');
  const text = await writtenDocument(name, pact, 'en', '2026-01-31', about);
  const file = about.toLowerCase().replaceAll(' ', '-');
  await expect(text).toMatchFileSnapshot(`golden/demo/${name}-${file}.en.md`);
});
