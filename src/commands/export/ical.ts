import { join } from 'node:path';
import { boolean, string } from '@oclif/core/flags';
import { CalendarCommand, type CalendarFile } from '../../calendar-command.ts';
import type { Calendars } from '../../feeds/calendars.ts';
import { type Choice, chooseEntries, isEntryKind } from '../../feeds/choose.ts';
import type { Entry } from '../../feeds/entry.ts';
import { toICalendar } from '../../feeds/ical.ts';
import { ledgerJson } from '../../feeds/ledger-json.ts';
import { ledgerLines, ledgerTable } from '../../feeds/ledger-text.ts';
import { writeFileWhole } from '../../io/write-file.ts';
import { itemById } from '../../model/item-by-id.ts';
import { Trouble } from '../../model/trouble.ts';
import type { SoundSession } from '../../paktum-command.ts';

export default class ExportIcal extends CalendarCommand {
  static override summary = 'Write the calendar feeds.';
  static override description =
    'Writes a feed (RFC 5545) of all that takes place, one for each body, one of the events, one of the deadlines: the same bytes in every clone of a commit, on every day. What is known only to its month stays a month, in all.ics alone. Says what is in no feed, and why. Beside them it writes index.html, which tells people how to subscribe.';
  static override examples = [
    '<%= config.bin %> export ical --out public',
    '<%= config.bin %> export ical --out public --base-url https://example.org/calendars',
    '<%= config.bin %> export ical --out - --body steering-group > steering-group.ics',
    '<%= config.bin %> export ical --out . --item sg-3',
  ];
  static override flags = {
    out: string({ description: 'folder to write into, or - for standard output', required: true }),
    item: string({ description: 'only this meeting or event, for an invitation (id)' }),
    body: string({ description: 'with --out -: only meetings of this body (id)' }),
    of: string({
      description:
        'with --out -: only meetings, events or deadlines, or those of an organisation, body or group (id)',
    }),
    from: string({ description: 'with --out -: only from this day, month, quarter or year on' }),
    to: string({ description: 'with --out -: only up to this day, month, quarter or year' }),
    'base-url': string({
      description:
        'where the folder is published, for the links of index.html (default: feeds.url of the pact)',
    }),
    'no-history': CalendarCommand.noHistory,
    ledger: boolean({ description: 'say of every date where it went' }),
    json: boolean({ description: 'what went where, as data' }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(ExportIcal);
    await this.words(flags);
    const filters = (['body', 'of', 'from', 'to'] as const).filter((name) => flags[name]);
    const ofPage = (['base-url'] as const).filter((name) => flags[name] !== undefined);
    const apart = [
      ...(flags.out !== '-' || flags.item !== undefined ? filters : []),
      ...(flags.out === '-' || flags.item !== undefined ? ofPage : []),
    ];
    if (apart.length > 0)
      throw new Trouble({
        code: 'flags-apart',
        flags: [...apart.map((name) => `--${name}`), flags.item ? '--item' : `--out ${flags.out}`],
      });
    const address = flags['base-url'];
    if (address !== undefined && !isAddress(address))
      throw new Trouble({ code: 'not-an-address', text: address });
    const session = await this.openSound(flags);
    if (!session) return;
    if (flags.item !== undefined) {
      const item = itemById(session.pact, flags.item);
      const entries = this.entriesOf(session, item, flags);
      if (!entries.some(({ isTentative }) => !isTentative))
        throw new Trouble({ code: 'no-day', id: item.id });
      const invitation = { entries, title: item.title };
      return this.writeItem(session, invitation, item.id, flags.out);
    }
    const calendars = this.calendars(session, flags);
    if (flags.out === '-') return this.printFeed(session, calendars, flags);
    const written = address ?? session.pact.head.feeds?.url;
    const files = await this.calendarFiles(session, calendars, written);
    for (const { name, text } of files) writeFileWhole(join(flags.out, name), text);
    this.tell(session, calendars, files, flags);
  }

  /** Which files were written, and what became of every date. */
  private tell(
    { locale }: SoundSession,
    { ledger }: Calendars,
    files: readonly CalendarFile[],
    flags: { readonly json: boolean; readonly ledger: boolean; readonly out: string },
  ): void {
    const paths = files.map(({ entries, name }) => ({ file: join(flags.out, name), entries }));
    if (flags.json) {
      const feeds = paths.filter(({ entries }) => entries !== undefined);
      const page = paths.find(({ entries }) => entries === undefined)?.file;
      this.printJson({ files: feeds, page, ...ledgerJson(ledger) });
      return;
    }
    const lines = paths.map(({ entries, file }) =>
      entries === undefined ? locale.page.file(file) : locale.feed.file(file, entries),
    );
    this.print(
      [...lines, ...(flags.ledger ? ledgerTable : ledgerLines)(ledger, locale), ''].join('\n'),
    );
  }

  private async printFeed(
    { locale, pact }: SoundSession,
    { feeds, ledger }: Calendars,
    flags: { readonly [Name in 'body' | 'of' | 'from' | 'to']?: string | undefined },
  ): Promise<void> {
    for (const id of [flags.body, isEntryKind(flags.of) ? undefined : flags.of])
      if (id !== undefined) itemById(pact, id);
    const choice: Choice = {
      ...(flags.body !== undefined && { body: flags.body }),
      ...(flags.of !== undefined && { of: flags.of }),
      ...(flags.from !== undefined && { from: this.pointOf(flags.from).first }),
      ...(flags.to !== undefined && { to: this.pointOf(flags.to).last }),
    };
    const [all] = feeds;
    if (!all) throw new Error('a pact without a feed');
    const isWhole = Object.keys(choice).length === 0;
    const every = [...new Set(feeds.flatMap(({ entries }) => entries))];
    const entries = isWhole ? all.entries : chooseEntries(pact, every, choice);
    this.print(await toICalendar({ ...all, entries }, pact, locale));
    // What is left out is said beside the feed, and not in it.
    if (isWhole && ledger.counts.leftOut > 0)
      this.complain(
        ledgerLines(ledger, locale)
          .map((line) => line.trim())
          .join(' | '),
      );
  }

  /** One entry to send with an invitation; who invites to a closed meeting may do so. */
  private async writeItem(
    { locale, pact }: SoundSession,
    { entries, title }: { readonly entries: readonly Entry[]; readonly title: string },
    id: string,
    out: string,
  ): Promise<void> {
    const text = await toICalendar({ title, about: '', entries }, pact, locale);
    if (out === '-') return this.print(text);
    const file = join(out, `${id}.ics`);
    writeFileWhole(file, text);
    this.print(`${locale.feed.file(file, entries.length)}\n`);
  }
}

/** Nothing may follow the path: names of files are put behind it. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s?#]+$/i.test(text) && URL.canParse(text);
}
