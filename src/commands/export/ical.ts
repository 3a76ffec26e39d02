import { join } from 'node:path';
import { boolean, string } from '@oclif/core/flags';
import { calendarEntries } from '../../feeds/entry.ts';
import { toICalendar } from '../../feeds/ical.ts';
import { writeFileWhole } from '../../io/write-file.ts';
import { itemsOf } from '../../model/pact.ts';
import { PaktumCommand } from '../../paktum-command.ts';

export default class ExportIcal extends PaktumCommand {
  static override summary = 'Write the calendar feed.';
  static override description =
    'Writes all.ics (RFC 5545) with every meeting and event; the same bytes on every day. What is known only to its month stays a month. Says what is left out, and why.';
  static override examples = [
    '<%= config.bin %> export ical --out public',
    '<%= config.bin %> export ical --out - > pact.ics',
  ];
  static override flags = {
    out: string({ description: 'folder to write into, or - for standard output', required: true }),
    json: boolean({ description: 'what went where, as data' }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(ExportIcal);
    const session = await this.openSound(flags);
    if (!session) return;
    const { locale, pact } = session;
    const { entries, leftOut } = calendarEntries(pact, locale);
    const text = await toICalendar(entries, pact, locale);
    const missing = leftOut.map(({ item, reason }) => ({ id: item.id, title: item.title, reason }));
    const words = locale.feed;
    const left = missing.map(({ reason, title }) => `  ${title}: ${words.leftOut[reason]}`);
    if (flags.out === '-') {
      this.print(text);
      // What is left out is said beside the feed, and not in it.
      if (left.length > 0)
        process.stderr.write(`paktum: ${left.map((line) => line.trim()).join('; ')}\n`);
      return;
    }
    const file = join(flags.out, 'all.ics');
    writeFileWhole(file, text);
    if (flags.json) {
      const ledger = { file, entries: entries.length, leftOut: missing };
      this.printJson(ledger);
      return;
    }
    const occasions = [...itemsOf(pact, 'meeting'), ...itemsOf(pact, 'event')].length;
    const lines = [`${file}: ${words.ledger(entries.length, occasions)}`, ...left];
    this.print(`${lines.join('\n')}\n`);
  }
}
