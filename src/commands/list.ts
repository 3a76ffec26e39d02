import { string as argument } from '@oclif/core/args';
import { boolean, string } from '@oclif/core/flags';
import { outputWidth } from '../io/terminal.ts';
import { closest } from '../model/closest.ts';
import { itemById } from '../model/item-by-id.ts';
import { Trouble } from '../model/trouble.ts';
import { PaktumCommand } from '../paktum-command.ts';
import { itemJson } from '../status/item-json.ts';
import { type ListedKind, listedKinds, listItems } from '../status/list.ts';
import { listCsv, listTable } from '../tables/list-table.ts';

export default class List extends PaktumCommand {
  static override summary = 'List the items of a kind.';
  static override description =
    `By date, undated ones last. KIND is one of: ${Object.keys(listedKinds).join(', ')}.`;
  static override examples = [
    '<%= config.bin %> list meetings --body steering-group',
    '<%= config.bin %> list events --from 2019-Q3 --format csv > events.csv',
  ];
  static override args = {
    kind: argument({ description: 'what to list', required: true, ignoreStdin: true }),
  };
  static override flags = {
    'as-of': PaktumCommand.asOf,
    body: string({ description: 'only those of this body (id)' }),
    from: string({ description: 'only from this day, month, quarter or year on' }),
    to: string({ description: 'only up to this day, month, quarter or year' }),
    state: string({ description: 'only those in this state, such as overdue' }),
    owner: string({ description: 'only those of this organisation or body (id or name)' }),
    pillar: string({ description: 'only those in this section and below (id)' }),
    format: string({
      description: 'how they are written',
      options: ['table', 'csv', 'json'],
      default: 'table',
    }),
    json: boolean({ description: 'the same as --format json' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(List);
    await this.words(flags);
    const kind = kindOf(args.kind);
    const session = await this.openSound(flags);
    if (!session) return;
    const { loaded, locale, pact } = session;
    for (const id of [flags.body, flags.pillar]) if (id !== undefined) itemById(pact, id);
    if (flags.state !== undefined) this.requireState(flags.state);
    const from = flags.from === undefined ? undefined : this.pointOf(flags.from).first;
    const to = flags.to === undefined ? undefined : this.pointOf(flags.to).last;
    const items = listItems(pact, kind, this.dayOf(flags['as-of'], pact), {
      ...given('body', flags.body),
      ...given('owner', flags.owner),
      ...given('pillar', flags.pillar),
      ...given('state', flags.state),
      ...given('from', from),
      ...given('to', to),
    });
    const format = flags.json ? 'json' : flags.format;
    if (format === 'json') this.printJson(items.map(itemJson));
    else if (format === 'csv')
      this.print(listCsv(items, pact, locale, (item) => loaded.places.locate(item)));
    else this.print(listTable(items, locale, outputWidth()));
  }
}

function given<Key extends string>(key: Key, value: string | undefined) {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

function kindOf(word: string): ListedKind {
  const known = Object.keys(listedKinds);
  const kind = known.find((each) => each === word);
  if (kind !== undefined) return kind as ListedKind;
  const suggestion = closest(word, known);
  throw new Trouble({ code: 'unknown-kind', kind: word, known, ...(suggestion && { suggestion }) });
}
