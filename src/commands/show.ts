import { string as argument } from '@oclif/core/args';
import { outputWidth } from '../io/terminal.ts';
import { PaktumCommand } from '../paktum-command.ts';
import { checkRules } from '../rules/check.ts';
import { showText } from '../tables/show-text.ts';

export default class Show extends PaktumCommand {
  static override summary = 'Show one item with all that refers to it.';
  static override description =
    'What the plan says of the item, where it is written, every place that names it, and what the rules find there.';
  static override examples = ['<%= config.bin %> show workshop-1'];
  static override args = {
    id: argument({ description: 'id of the item', required: true, ignoreStdin: true }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Show);
    const session = await this.openSound(flags);
    if (!session) return;
    const { loaded, locale, pact } = session;
    const placeOf = loaded.places.of.bind(loaded.places);
    this.print(
      showText({
        pact,
        item: this.itemOf(pact, args.id),
        findings: checkRules(pact, placeOf),
        locale,
        width: outputWidth(),
        placeOf,
      }),
    );
  }
}
