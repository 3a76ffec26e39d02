import { boolean } from '@oclif/core/flags';
import { calendarPage } from './documents/calendar-page.ts';
import { type Calendars, calendarsOf } from './feeds/calendars.ts';
import type { Entry } from './feeds/entry.ts';
import { toICalendar } from './feeds/ical.ts';
import { overviewOf } from './feeds/overview.ts';
import { placeOccasion } from './feeds/place-occasion.ts';
import { type Instant, type StampOf, sameStamp, stampByLines } from './feeds/stamp.ts';
import { readLineHistory } from './io/line-history.ts';
import { readTemplate } from './io/template-file.ts';
import type { Item } from './model/item.ts';
import type { Pact } from './model/pact.ts';
import { lastOf } from './model/when/day.ts';
import { PaktumCommand, type Session, type SoundSession } from './paktum-command.ts';

export interface PactCalendars extends Calendars {
  /** Whether git was asked; else the stamps are only the date of the plan. */
  readonly hasHistory: boolean;
}

/** A file of the calendars, before anybody writes or serves it. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
  /** When the youngest of its entries was last changed. */
  readonly changed: Instant;
  /** The page beside the feeds has none. */
  readonly entries?: number;
}

/** What the commands share that make calendars: they ask git when an entry was last changed. */
export abstract class CalendarCommand extends PaktumCommand {
  static readonly noHistory = boolean({
    description: 'do not ask git when entries were last changed; all bear the date of the plan',
  });

  protected calendars(
    { loaded, locale, pact }: SoundSession,
    flags: { readonly 'no-history': boolean },
  ): PactCalendars {
    const { hasHistory, stampOf } = this.stamps(loaded, pact, flags);
    return { ...calendarsOf(pact, locale, stampOf), hasHistory };
  }

  /** The feeds of a pact, and the page beside them; it has full links where it is published. */
  protected async calendarFiles(
    session: SoundSession,
    calendars: PactCalendars,
    address?: string,
  ): Promise<readonly CalendarFile[]> {
    const { locale, pact } = session;
    const files: CalendarFile[] = [];
    for (const feed of calendars.feeds)
      files.push({
        name: `${feed.id}.ics`,
        text: await toICalendar(feed, pact, locale),
        type: 'text/calendar; charset=utf-8',
        changed: changedLast(
          feed.entries.map(({ stamp }) => stamp),
          pact,
        ),
        entries: feed.entries.length,
      });
    return [...files, this.pageFile(session, calendars, files, address)];
  }

  private pageFile(
    { locale, pact }: SoundSession,
    calendars: PactCalendars,
    files: readonly CalendarFile[],
    address: string | undefined,
  ): CalendarFile {
    const { changed, feeds, waiting } = overviewOf(pact, calendars, locale);
    const text = calendarPage({
      locale,
      template: readTemplate(this.config.root, 'index.html.hbs'),
      name: pact.head.feeds?.name ?? pact.head.name,
      feeds,
      waiting,
      changed: calendars.hasHistory ? changed : undefined,
      address,
    });
    return {
      name: 'index.html',
      text,
      type: 'text/html; charset=utf-8',
      changed: changedLast(
        files.map((file) => file.changed),
        pact,
      ),
    };
  }

  /** The entries of one item, whoever may see them. */
  protected entriesOf(
    { loaded, locale, pact }: SoundSession,
    item: Item,
    flags: { readonly 'no-history': boolean },
  ): readonly Entry[] {
    return placeOccasion(
      { pact, locale, stampOf: this.stamps(loaded, pact, flags).stampOf, isOpen: true },
      item,
    ).entries;
  }

  private stamps(
    { places, texts }: Session['loaded'],
    { head }: Pact,
    flags: { readonly 'no-history': boolean },
  ): { readonly stampOf: StampOf; readonly hasHistory: boolean } {
    const history = flags['no-history'] ? undefined : readLineHistory([...texts.keys()]);
    return {
      stampOf: history
        ? stampByLines(history, (at, field) => places.linesOf(at, field))
        : sameStamp(head.issued),
      hasHistory: history !== undefined,
    };
  }
}

/** What has no entry is as old as the plan says that it is. */
function changedLast(stamps: readonly Instant[], { head }: Pact): Instant {
  return lastOf(stamps) ?? sameStamp(head.issued)([]);
}
