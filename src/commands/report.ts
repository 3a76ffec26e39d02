import { string as argument } from '@oclif/core/args';
import { string } from '@oclif/core/flags';
import { documents } from '../documents/index.ts';
import { readTemplate } from '../io/template-file.ts';
import { writeFileWhole } from '../io/write-file.ts';
import type { Item } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { Trouble } from '../model/trouble.ts';
import type { Day } from '../model/when/day.ts';
import { PaktumCommand } from '../paktum-command.ts';
import { dueSoonDays } from '../status/due-soon.ts';
import { type ItemState, statesOn } from '../status/state.ts';

export default class Report extends PaktumCommand {
  static override summary = 'Write a document in Markdown.';
  static override description =
    'plan: the whole plan, the same text on every day. With --as-of it also says how each item stood on that day.';
  static override examples = [
    '<%= config.bin %> report',
    '<%= config.bin %> report plan --as-of 2019-04-10 --lang en --out plan.md',
  ];
  static override args = {
    which: argument({ description: 'which document', default: 'plan', ignoreStdin: true }),
  };
  static override flags = {
    'as-of': string({ description: 'also show the state on this day, as 2019-04-10' }),
    out: string({ description: 'file to write, or - for standard output', default: '-' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Report);
    const session = await this.openSound(flags);
    if (!session) return;
    const { locale, pact } = session;
    const known = Object.entries(documents);
    const found = known.find(([name]) => name === args.which)?.[1];
    if (!found) {
      const names = known.map(([name]) => name);
      throw new Trouble({ code: 'unknown-report', report: args.which, known: names });
    }
    const day = flags['as-of'] === undefined ? undefined : this.dayOf(flags['as-of'], pact);
    const text = found.write({
      pact,
      locale,
      template: readTemplate(this.config.root, found.template),
      ...(day !== undefined && { asOf: { day, states: statesByItem(pact, day) } }),
    });
    if (flags.out === '-') this.print(text);
    else {
      writeFileWhole(flags.out, text);
      this.print(`${flags.out}\n`);
    }
  }
}

function statesByItem(pact: Pact, day: Day): ReadonlyMap<Item, ItemState> {
  return new Map(statesOn(pact, day, dueSoonDays(pact, day)).map((state) => [state.item, state]));
}
