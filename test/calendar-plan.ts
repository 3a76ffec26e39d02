import { calendarsOf } from '../src/feeds/calendars.ts';
import { toICalendar } from '../src/feeds/ical.ts';
import { sameStamp } from '../src/feeds/stamp.ts';
import { loadLocale } from '../src/locales/index.ts';
import { loadTexts, type Texts } from './plans.ts';

/** A plan with all that calendar programs read differently. */
export const calendarPlan: Texts = {
  'pact.yaml': `paktum: 1
kind: pact
id: readers
name: Pact of the readers, with a comma; and "more"
language: en
timezone: Europe/Budapest
issued: 2019-01-02
bodies: [{ id: sg, title: Steering group }]
`,
  'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - { id: sg-1, body: sg, title: Steering group 1, date: 2019-03-30, time: 10:00-12:00 }
  - { id: sg-2, body: sg, title: Steering group 2, date: 2019-03-31, time: 10:00-12:00 }
  - { id: sg-3, body: sg, title: Steering group 3, date: 2019-10-27, time: 10:00-12:00 }
  - { id: sg-4, body: sg, title: Steering group 4, date: 2019-12 }
events:
  - { id: fair, title: Job fair, date: 2019-05-30/2019-06-01 }
  - { id: days, title: "Days, in a list; twice", date: [2019-04-02, 2019-06-04], time: 09:00-10:00 }
  - id: hour
    title: Advice hour
    date: { every: month, day: first wednesday, during: 2019-02/2019-06, except: [2019-05-01] }
    time: 14:00-16:00
    held: [2019-02-06, 2019-03-07]
  - { id: open, title: Open door, date: { every: 2 weeks, starting: 2019-09-06, count: 5 } }
  - id: school
    title: School visits
    date: { every: week, during: 2019-09-02/2019-09-20 }
    held: [2019-09-02, { date: 2019-09-10, time: 09:00-11:00 }]
  - id: desk
    title: Advice desk
    date: { every: week, during: 2019-10-01/2019-10-20 }
    time: 09:00-11:00
    held: [{ date: 2019-10-02/2019-10-03 }]
  - { id: called-off, title: Called off, date: 2019-07-02, cancelled: 2019-06-20 }
  - { id: put-off, title: Put off, date: { text: to be said }, moved: [{ from: 2019-08-06, decided: 2019-07-01 }] }
  - id: night
    title: Night of the trades
    date: 2019-11-08
    time: 20:00-02:00
    venue: Market hall
    url: https://example.org/night?a=1,2
    aim: |
      One line, and another; with a \\ in it.
      ${'Árvíztűrő tükörfúrógép 🦉 '.repeat(8)}
`,
};

/** The calendars of a plan, as `export ical --no-history` makes them. */
export async function calendarsIn(texts: Texts) {
  const { findings, language, pact } = await loadTexts(texts);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!pact || errors.length > 0) throw new Error(JSON.stringify(errors));
  const locale = await loadLocale(undefined, language);
  return { locale, pact, ...calendarsOf(pact, locale, sameStamp(pact.head.issued)) };
}

/** The feeds of a plan by name, as they are written. */
export async function feedsOf(texts: Texts): Promise<ReadonlyMap<string, string>> {
  const { feeds, locale, pact } = await calendarsIn(texts);
  const written = feeds.map(
    async (feed) => [feed.id, await toICalendar(feed, pact, locale)] as const,
  );
  return new Map(await Promise.all(written));
}
