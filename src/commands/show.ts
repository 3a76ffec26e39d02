import { string as argument } from '@oclif/core/args';
import { boolean, string } from '@oclif/core/flags';
import { outputWidth } from '../io/terminal.ts';
import { byPlace } from '../model/finding.ts';
import { itemById } from '../model/item-by-id.ts';
import { PaktumCommand } from '../paktum-command.ts';
import { checkRules } from '../rules/check.ts';
import { itemView } from '../status/item-view/item-view.ts';
import { itemViewJson, pactViewJson, seriesJson } from '../status/item-view/item-view-json.ts';
import { statesFor } from '../status/list.ts';
import { itemText } from '../tables/show/item-text.ts';
import { pactText, seriesText } from '../tables/show/pact-text.ts';

export default class Show extends PaktumCommand {
  static override summary = 'Show one item with all that the plan says of it.';
  static override description =
    'What the plan says of the item and how it stands on a day, where that is written, every place that names it, what it prepares and what prepares it, what it lacks, and what the rules find there. ID may also be the name of a series of documents, or the id of the pact.';
  static override examples = [
    '<%= config.bin %> show workshop-1',
    '<%= config.bin %> show sg-2 --as-of 2019-04-10 --json',
  ];
  static override args = {
    id: argument({ description: 'id of the item', required: true, ignoreStdin: true }),
  };
  static override flags = {
    'as-of': PaktumCommand.asOf,
    format: string({
      description: 'how it is written',
      options: ['text', 'json'],
      default: 'text',
    }),
    json: boolean({ description: 'the same as --format json' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Show);
    const session = await this.openSound(flags, { isForRules: true });
    if (!session) return;
    const { loaded, locale, pact } = session;
    const day = this.dayOf(flags['as-of'], pact);
    const placeOf = loaded.places.locate;
    const findings = [...loaded.findings, ...checkRules(pact, placeOf)].sort(byPlace);
    const settings = { pact, locale, width: outputWidth(), placeOf };
    const isJson = flags.json || flags.format === 'json';
    const key = args.id.toLowerCase();
    const series = pact.byId.has(key) ? undefined : pact.series.get(key);
    if (series) {
      const items = series.map(statesFor(pact, day));
      if (isJson) this.printJson(seriesJson(args.id, items, placeOf));
      else this.print(seriesText(args.id, items, settings));
    } else if (!pact.byId.has(key) && pact.head.id.toLowerCase() === key) {
      if (isJson) this.printJson(pactViewJson(pact, findings, placeOf));
      else this.print(pactText(settings, findings));
    } else {
      const view = itemView(pact, itemById(pact, args.id), day, findings);
      if (isJson) this.printJson(itemViewJson(pact, view, placeOf));
      else this.print(itemText(view, settings));
    }
  }
}
