import { boolean, string } from '@oclif/core/flags';
import { outputWidth } from '../io/terminal.ts';
import { PaktumCommand } from '../paktum-command.ts';
import { checkJson } from '../status/check-json.ts';
import { dueSoonDays } from '../status/due-soon.ts';
import { standingOn } from '../status/standing.ts';
import { checkTable } from '../tables/check-table.ts';

export default class Check extends PaktumCommand {
  static override summary = 'Say how the pact stands on a day.';
  static override description =
    'What is over and not recorded, what has no day yet, what is overdue, due soon and still to come; what is not proved, not reached, or cannot be so; how the indicators stand. Exits 0, unless --fail-on names a state that something is in.';
  static override examples = [
    '<%= config.bin %> check',
    '<%= config.bin %> check --as-of 2019-04-10 --within 14d',
    '<%= config.bin %> check --fail-on overdue,record-missing',
  ];
  static override flags = {
    'as-of': PaktumCommand.asOf,
    'recorded-by': string({
      description: 'count only what was recorded by this day (default: the day to judge by)',
    }),
    within: string({ description: 'how far ahead to look (default: 30d, or as the pact says)' }),
    by: string({ description: 'group by who is responsible', options: ['owner'] }),
    'fail-on': string({ description: 'exit 1 when something is in one of these states' }),
    format: string({
      description: 'how it is written',
      options: ['table', 'json'],
      default: 'table',
    }),
    json: boolean({ description: 'the same as --format json' }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Check);
    await this.words(flags);
    const failing = flags['fail-on']?.split(',').map((state) => state.trim()) ?? [];
    for (const state of failing) this.requireState(state);
    const session = await this.openSound(flags);
    if (!session) return;
    const { locale, pact } = session;
    const day = this.dayOf(flags['as-of'], pact);
    const recordedBy = flags['recorded-by'];
    const within = flags.within === undefined ? dueSoonDays(pact, day) : this.daysIn(flags.within);
    const standing = standingOn(pact, day, {
      within,
      ...(recordedBy !== undefined && { recordedBy: this.dayOf(recordedBy, pact) }),
    });
    if (flags.json || flags.format === 'json') this.printJson(checkJson(standing));
    else
      this.print(
        checkTable({
          standing,
          locale,
          width: outputWidth(),
          strong: this.colour(flags).bold,
          byOwner: flags.by === 'owner',
        }),
      );
    const states = [
      ...standing.states,
      ...standing.indicators.map(({ verdict: state }) => ({ state })),
    ];
    if (states.some(({ state }) => failing.includes(state))) process.exitCode = 1;
  }
}
