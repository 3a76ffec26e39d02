import { string as argument } from '@oclif/core/args';
import { boolean, string } from '@oclif/core/flags';
import { outputWidth } from '../io/terminal.ts';
import type { Item } from '../model/item.ts';
import { itemById } from '../model/item-by-id.ts';
import { Trouble } from '../model/trouble.ts';
import { PaktumCommand } from '../paktum-command.ts';
import { comingOf, comingStates, soonCount } from '../status/coming/next.ts';
import { nextJson } from '../status/coming/next-json.ts';
import { type Outlook, outlookOn } from '../status/coming/outlook.ts';
import { type ItemState, isOccasion } from '../status/state.ts';
import { nextText } from '../tables/next-text.ts';

export default class Next extends PaktumCommand {
  static override summary = 'Say what is coming, and what has to be ready for it.';
  static override description =
    'The coming meetings and events with what each must prepare, review and evaluate, what the last one left open, days that would do, and when the invitation must go out. With MEETING (an id), that one.';
  static override examples = [
    '<%= config.bin %> next',
    '<%= config.bin %> next sg-5 --as-of 2019-04-10',
  ];
  static override args = {
    meeting: argument({ description: 'id of a meeting or event', ignoreStdin: true }),
  };
  static override flags = {
    'as-of': PaktumCommand.asOf,
    within: string({ description: 'how far ahead to look (default: 30d)', default: '30d' }),
    format: string({
      description: 'how it is written',
      options: ['text', 'json'],
      default: 'text',
    }),
    json: boolean({ description: 'the same as --format json' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Next);
    await this.words(flags);
    const within = this.daysIn(flags.within);
    const session = await this.openSound(flags, { needsHolidays: true });
    if (!session) return;
    const { loaded, locale, pact } = session;
    const outlook = outlookOn(pact, this.dayOf(flags['as-of'], pact));
    const { now, afterwards } =
      args.meeting === undefined
        ? split(outlook, within)
        : { now: [stateOf(outlook, itemById(pact, args.meeting))], afterwards: [] };
    const coming = now.map((state) => comingOf(outlook, state));
    if (flags.json || flags.format === 'json')
      this.printJson(nextJson(outlook, coming, afterwards));
    else
      this.print(
        nextText({
          outlook,
          coming,
          afterwards,
          locale,
          width: outputWidth(),
          strong: this.colour(flags).bold,
          placeOf: loaded.places.locate,
        }),
      );
  }
}

/** Some in full, then a few more in a line each. */
function split(outlook: Outlook, within: number) {
  const all = comingStates(outlook);
  const count = soonCount(all, outlook.view.day, within);
  return { now: all.slice(0, count), afterwards: all.slice(count, count + 5) };
}

function stateOf({ stateOf: find }: Outlook, item: Item): ItemState {
  const state = isOccasion(item) ? find(item) : undefined;
  if (!state) throw new Trouble({ code: 'not-a-meeting', id: item.id });
  return state;
}
