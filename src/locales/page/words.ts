import type { FeedKind } from '../../feeds/feed.ts';

/** Words of the page beside the calendars, for people who have never subscribed to one. */
export interface PageWords {
  /** In the summary of the command. */
  readonly file: (file: string) => string;
  readonly title: (pact: string) => string;
  readonly intro: string;
  /** Nobody knows yet where the calendars will be published. */
  readonly unpublished: string;
  readonly which: string;
  /** Who needs a calendar, beside the members of a body. */
  readonly audience: Readonly<Record<Exclude<FeedKind, 'body'>, string>>;
  readonly members: (body: string) => string;
  /** What is in a calendar now, and what comes into it with its day. */
  readonly entries: (count: number) => string;
  readonly waitingFor: (count: number) => string;
  readonly tap: string;
  readonly address: string;
  readonly waiting: {
    readonly heading: (count: number) => string;
    readonly meaning: string;
    readonly title: string;
    readonly date: string;
  };
  readonly steps: {
    readonly heading: string;
    /** How an address is copied, and that menus may be called otherwise. */
    readonly meaning: string;
    /** The short way, where there are addresses to tap. */
    readonly appleTap: string;
    /** What happens to those who open the file. */
    readonly outlookCopy: string;
  } & Readonly<Record<Client, readonly string[]>>;
  readonly clients: Readonly<Record<Client, string>>;
  readonly delay: {
    readonly heading: string;
    readonly meaning: string;
    readonly program: string;
    readonly time: string;
    readonly shortNotice: string;
  } & Readonly<Record<Client, string>>;
  readonly changed: (day: string) => string;
}

/** Programs that show calendars. */
export type Client = 'apple' | 'outlook' | 'google' | 'thunderbird';
