import { boolean, string } from '@oclif/core/flags';
import { outputWidth } from '../io/terminal.ts';
import { Trouble } from '../model/trouble.ts';
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
    within: string({ description: 'how far ahead to look', default: '30d' }),
    json: boolean({ description: 'the same content as data' }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Check);
    const within = Number(/^(\d{1,5})d?$/.exec(flags.within)?.[1] ?? Number.NaN);
    const session = await this.openSound(flags);
    if (!session) return;
    if (Number.isNaN(within)) throw new Trouble({ code: 'not-a-duration', text: flags.within });
    const { locale, pact } = session;
    const day = this.dayOf(flags['as-of'], pact);
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
