import { boolean, string } from '@oclif/core/flags';
import { outputWidth } from '../io/terminal.ts';
import type { Pact } from '../model/pact.ts';
import { Trouble } from '../model/trouble.ts';
import { type Day, daysBetween } from '../model/when/day.ts';
import { addDuration } from '../model/when/span.ts';
import { PaktumCommand } from '../paktum-command.ts';
import { checkJson } from '../status/check-json.ts';
import { statesOn } from '../status/state.ts';
import { checkTable } from '../tables/check-table.ts';

export default class Check extends PaktumCommand {
  static override summary = 'Say how the pact stands on a day.';
  static override description =
    'What is over and not recorded, what has no day yet, what is overdue, due soon and still to come.';
  static override examples = [
    '<%= config.bin %> check',
    '<%= config.bin %> check --as-of 2019-04-10 --within 14d',
  ];
  static override flags = {
    'as-of': PaktumCommand.asOf,
    within: string({ description: 'how far ahead to look (default: 30d, or as the pact says)' }),
    json: boolean({ description: 'the same content as data' }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Check);
    const session = await this.openSound(flags);
    if (!session) return;
    const { locale, pact } = session;
    const day = this.dayOf(flags['as-of'], pact);
    const within = flags.within === undefined ? soon(pact, day) : daysIn(flags.within);
    const states = statesOn(pact, day, within);
    this.print(
      flags.json
        ? `${JSON.stringify(checkJson(pact, states, day), undefined, 2)}\n`
        : checkTable({
            pact,
            states,
            day,
            within,
            locale,
            width: outputWidth(),
            strong: this.colour(flags).bold,
          }),
    );
  }
}

function daysIn(text: string): number {
  const days = /^(\d{1,5})d?$/.exec(text)?.[1];
  if (days === undefined) throw new Trouble({ code: 'not-a-duration', text });
  return Number(days);
}

/** How many days before its day a commitment is due soon: as the pact says, or 30. */
function soon({ head }: Pact, day: Day): number {
  const duration = head.deadlines?.dueSoon;
  return duration === undefined ? 30 : daysBetween(day, addDuration(day, duration));
}
