import type { Locale } from '../locales/locale.ts';
import type { Client } from '../locales/page/words.ts';
import type { Day } from '../model/when/day.ts';
import { plainText } from './plain-text.ts';
import { fillTemplate } from './template.ts';

export interface CalendarPageInput {
  readonly locale: Locale;
  /** The text of `templates/index.html.hbs`. */
  readonly template: string;
  /** Of the pact. */
  readonly name: string;
  readonly feeds: readonly PageFeed[];
  /** What has no fixed day yet, with the plan's date in words. */
  readonly waiting: readonly { readonly title: string; readonly when: string }[];
  /** The day on which an entry was last changed, where that is known. */
  readonly changed?: Day | undefined;
  /** Where the folder is published (http or https), with or without a slash at the end. */
  readonly address?: string | undefined;
}

interface PageFeed {
  readonly kind: 'all' | 'body' | 'events' | 'deadlines';
  readonly file: string;
  readonly title: string;
  readonly about: string;
  /** The body whose meetings it holds. */
  readonly body?: string;
  readonly entries: number;
  /** How many items come into it once they have a day. */
  readonly waiting: number;
}

const clients: readonly Client[] = ['apple', 'outlook', 'google', 'thunderbird'];

/** The page beside the calendars: who needs which, how to subscribe, what still has no day. */
export function calendarPage(input: CalendarPageInput): string {
  return fillTemplate(input.template, calendarPageData(input), { helpers: {}, isHtml: true });
}

/** What the template shows; its names are checked against this by a test. */
export function calendarPageData(input: CalendarPageInput) {
  const { address, changed, locale, name, waiting } = input;
  const words = locale.page;
  const { delay, steps } = words;
  const isPublished = address !== undefined;
  return {
    language: locale.code,
    words,
    title: words.title(plainText(name)),
    unpublished: isPublished ? '' : words.unpublished,
    feeds: input.feeds.map((feed) => feedData(feed, input)),
    clients: clients.map((client) => ({
      name: words.clients[client],
      before: client === 'apple' && isPublished ? steps.appleTap : '',
      steps: steps[client],
      after: client === 'outlook' ? steps.outlookCopy : '',
      delay: delay[client],
    })),
    waitingHeading: words.waiting.heading(waiting.length),
    waiting: waiting.map(({ title, when }) => ({ title: plainText(title), when: plainText(when) })),
    changed: changed === undefined ? '' : words.changed(locale.dates.day(changed)),
  };
}

function feedData(feed: PageFeed, { address, locale }: CalendarPageInput) {
  const { audience, entries, members, waitingFor } = locale.page;
  const { body = '', kind } = feed;
  const file = encodeURIComponent(feed.file);
  const link = address === undefined ? file : `${address.replace(/\/+$/, '')}/${file}`;
  return {
    audience: kind === 'body' ? members(plainText(body)) : audience[kind],
    title: plainText(feed.title),
    about: feed.about,
    entries: entries(feed.entries),
    waiting: feed.waiting === 0 ? '' : waitingFor(feed.waiting),
    link,
    // Phones ask whether to subscribe where an address begins like this.
    webcal: address === undefined ? '' : link.replace(/^https?:/i, 'webcal:'),
  };
}
