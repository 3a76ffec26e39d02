import { describe, expect, it } from 'vitest';
import {
  type CalendarPageInput,
  calendarPage,
  calendarPageData,
} from '../src/documents/calendar-page.ts';
import { fillTemplate } from '../src/documents/template.ts';
import { calendarsOf } from '../src/feeds/calendars.ts';
import { overviewOf } from '../src/feeds/overview.ts';
import { type StampOf, sameStamp } from '../src/feeds/stamp.ts';
import { en } from '../src/locales/en.ts';
import { languages, loadLocale } from '../src/locales/index.ts';
import type { Locale } from '../src/locales/locale.ts';
import type { Pact } from '../src/model/pact.ts';
import { examples, loadTexts, readPact, readTemplate, type Texts } from './plans.ts';
import { strictly } from './strictly.ts';

const head = `paktum: 1
kind: pact
id: example
name: Example pact
language: en
timezone: Europe/Budapest
bodies: [{ id: sg, title: Steering group }, { id: office, title: Office }]
`;

const calendar = (yaml: string) => ({
  'calendar.yaml': `paktum: 1\nkind: calendar\n${yaml}`,
});

async function pactOf(texts: Texts): Promise<Pact> {
  const { findings, pact } = await loadTexts({ 'pact.yaml': head, ...texts });
  if (!pact || findings.length > 0) throw new Error(JSON.stringify(findings));
  return pact;
}

function inputOf(pact: Pact, locale: Locale = en, stampOf: StampOf = sameStamp('2019-01-02')) {
  return {
    locale,
    template: readTemplate('index.html.hbs'),
    name: pact.head.name,
    ...overviewOf(pact, calendarsOf(pact, locale, stampOf), locale),
  } satisfies CalendarPageInput;
}

const address = 'https://example.org/calendars';

/** The texts between the tags, as a browser would show them. */
function shown(page: string): string {
  const marks = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#x60': '`', '#x3D': '=' };
  return page
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(#?\w+);/g, (_, name) => marks[name as keyof typeof marks])
    .replace(/\s*\n\s*/g, '\n');
}

function links(page: string): string[] {
  return [...page.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link);
}

describe('the page of an example stays as it is', () => {
  const golden = (example: string, language: string) => `golden/${example}/index.${language}.html`;

  it.each(examples.filter((example) => example !== 'demo'))(
    '%s, not published yet, in its own language',
    async (example) => {
      const pact = await readPact(example);
      const { changed: _, ...input } = inputOf(pact, await loadLocale(pact.head.language));
      await expect(calendarPage(input)).toMatchFileSnapshot(golden(example, pact.head.language));
    },
  );

  it.each(languages)('demo, published, in %s', async (language) => {
    const input = inputOf(await readPact('demo'), await loadLocale(language));
    await expect(calendarPage({ ...input, address })).toMatchFileSnapshot(golden('demo', language));
  });
});

const meetings = calendar(`meetings:
  - { id: a, body: sg, number: 1, date: 2019-03-05 }
  - { id: b, body: sg, number: 2, date: 2019-04 }
events: [{ id: fair, title: Fair, date: 2019-Q3 }]
`);

describe('the links', () => {
  it('lead to the published files, and to a subscription on a phone', async () => {
    const input = inputOf(await pactOf(meetings));
    for (const written of [address, `${address}/`]) {
      const page = calendarPage({ ...input, address: written });
      expect(links(page)).toEqual(
        ['sg', 'events', 'all', 'deadlines'].flatMap((id) => [
          `webcal://example.org/calendars/${id}.ics`,
          `https://example.org/calendars/${id}.ics`,
        ]),
      );
      expect(page).not.toContain(en.page.unpublished);
    }
  });

  it('lead to the files beside the page where nobody knows the address', async () => {
    const page = calendarPage(inputOf(await pactOf(meetings)));
    expect(links(page)).toEqual(['sg.ics', 'events.ics', 'all.ics', 'deadlines.ics']);
    expect(page).not.toContain('webcal');
    expect(page).toContain(en.page.unpublished);
    expect(page).not.toContain('Subscribe on an iPhone');
  });

  it('keep their meaning with any name of a file', async () => {
    const input = inputOf(await pactOf(meetings));
    const feeds = input.feeds.map((feed) => ({ ...feed, file: 'a "b"/č?.ics' }));
    expect(links(calendarPage({ ...input, feeds }))[0]).toBe('a%20%22b%22%2F%C4%8D%3F.ics');
  });
});

it('lists no body that never meets, and says what is in a calendar and what is not yet', async () => {
  const page = shown(calendarPage(inputOf(await pactOf(meetings))));
  expect(page).toContain('\nSteering group: members\nSteering group – Example pact\n');
  expect(page).toContain('\n1 entry\n, 1 more once the day is fixed\n');
  expect(page).toContain('\nNo entries yet\n, 1 more once the day is fixed\n');
  expect(page).not.toContain('Office');
});

describe('what waits for a day', () => {
  const waiting = async (yaml: string) => {
    const input = inputOf(await pactOf(calendar(yaml)));
    return input.waiting.map(({ title, when }) => `${title}: ${when}`);
  };

  it('is known only to its month, more coarsely, or not at all', async () => {
    const found = await waiting(`events:
  - { id: a, title: A, date: 2019-04 }
  - { id: b, title: B, date: 2019-H2 }
  - { id: c, title: C, date: { text: in autumn } }
  - { id: d, title: D, date: [2019-03-05, 2019-06] }
  - { id: e, title: E, date: 2019-04-02 }
  - { id: f, title: F, date: { text: later }, moved: [{ from: 2019-04-02, decided: 2019-03-01 }] }
`);
    expect(found).toEqual([
      'A: April 2019',
      'B: second half of 2019',
      'C: in autumn',
      'D: 5 March 2019, June 2019',
      'F: later',
    ]);
  });

  it('is neither called off, nor held, nor internal, nor set by others', async () => {
    const found = await waiting(`events:
  - { id: a, title: A, date: 2019-04, cancelled: 2019-03-01 }
  - { id: b, title: B, date: 2019-04, held: 2019-04 }
  - { id: c, title: C, date: 2019-04, visibility: internal }
  - { id: d, title: D, date: { external: by the ministry } }
`);
    expect(found).toEqual([]);
  });

  it('is counted in the heading, which is left out where nothing waits', async () => {
    const { waiting: _, ...input } = inputOf(await pactOf(meetings));
    const one = [{ title: 'Fair', when: 'May 2019' }];
    const heading = async (language: string, waiting: CalendarPageInput['waiting']) =>
      /<h2 id="waiting">(.*)<\/h2>/.exec(
        calendarPage({ ...input, locale: await loadLocale(language), waiting }),
      )?.[1];
    expect(await heading('en', one)).toBe('1 item still waits for a day');
    expect(await heading('en', [...one, ...one])).toBe('2 items still wait for a day');
    expect(await heading('cs', one)).toBe('1 položka ještě čeká na určení dne');
    expect(await heading('cs', Array(2).fill(one[0]))).toBe('2 položky ještě čekají na určení dne');
    expect(await heading('cs', Array(5).fill(one[0]))).toBe('5 položek ještě čeká na určení dne');
    expect(await heading('hu', one)).toBe('Napra váró tételek: 1');
    expect(await heading('en', [])).toBeUndefined();
  });

  it('is 27 items in tiszakecske', async () => {
    expect(inputOf(await readPact('tiszakecske')).waiting).toHaveLength(27);
  });
});

it('shows any text of the plan as text', async () => {
  const text = `<script>alert(1)</script> "a" 'b' & &lt; \`c\` {{name}} {{{name}}} </title> שלום`;
  const { feeds, ...input } = inputOf(await pactOf(meetings));
  const page = calendarPage({
    ...input,
    address: `${address}/"onclick='x`,
    name: text,
    feeds: feeds.map((feed) => ({ ...feed, title: text, ...(feed.body && { body: text }) })),
    waiting: [{ title: `${text}\n\u0000\u202E\uFFFF.`, when: text }],
  });
  expect(page.match(/<script|onclick="|<\/title>/g)).toEqual(['</title>']);
  expect(shown(page).split(text)).toHaveLength(1 + 2 + 1 + feeds.length + 2);
  expect(shown(page)).toContain(`${text} .\n`);
  expect(page).not.toMatch(/[\u0000\u202E\uFFFF]/);
});

it('gives the day of the last change in the zone of the pact', async () => {
  const changed = (pact: Pact) => inputOf(pact, en, () => '2019-03-31T22:30:00Z').changed;
  expect(changed(await pactOf(meetings))).toBe('2019-04-01');
  const zone = { ...meetings, 'pact.yaml': head.replace('Europe/Budapest', 'America/New_York') };
  expect(changed(await pactOf(zone))).toBe('2019-03-31');
  const { changed: _, ...input } = inputOf(await pactOf(meetings));
  expect(calendarPage({ ...input, changed: '2019-04-01' })).toContain('calendars: 1 April 2019');
  expect(calendarPage(input)).not.toContain('Last change');
});

it.each(languages)('asks only for words and data that exist, in %s', async (language) => {
  const input = inputOf(await pactOf(meetings), await loadLocale(language));
  for (const each of [input, { ...input, address }]) {
    const data = strictly(calendarPageData(each));
    const page = fillTemplate(input.template, data, { helpers: {}, isHtml: true });
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/undefined|\[object/);
  }
});

it('loads nothing from elsewhere, and runs nothing', async () => {
  const page = calendarPage({ ...inputOf(await readPact('demo')), address });
  expect(page).not.toMatch(/<(?:script|link|img|iframe)|\bsrc=|url\(|@import/);
});
