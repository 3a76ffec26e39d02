import { boolean, string } from '@oclif/core/flags';
import { isWithin, requirePath } from '../io/pact-folder.ts';
import { byPlace } from '../model/finding.ts';
import { Trouble } from '../model/trouble.ts';
import { PaktumCommand } from '../paktum-command.ts';
import { checkRules } from '../rules/check.ts';

export default class Validate extends PaktumCommand {
  static override summary = 'Say whether the documents hold together.';
  static override description =
    'Syntax, schema and rules; the same answer on every day. With PATHs, the whole pact is read and the findings in these files and folders are shown. Exits 1 when there are errors.';
  static override strict = false;
  static override usage = 'validate [PATH…]';
  static override examples = [
    '<%= config.bin %> validate',
    '<%= config.bin %> validate calendar.yaml',
  ];
  static override flags = {
    format: string({
      description: 'how findings are written',
      options: ['pretty', 'json'],
      default: 'pretty',
    }),
    json: boolean({ description: 'the same as --format json' }),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Validate);
    const paths = argv.length > 0 ? (argv as string[]) : undefined;
    const session = await this.open(flags, flags.pact ?? paths?.[0]);
    for (const path of paths ?? []) requireYaml(path, session.loaded.texts.keys());
    const { findings, pact, places } = session.loaded;
    const ruled = pact ? checkRules(pact, (at, field) => places.of(at, field)) : [];
    const all = [...findings, ...ruled].sort(byPlace);
    const asked = paths
      ? all.filter(({ place }) => paths.some((path) => isWithin(place.file, path)))
      : all;
    this.report(flags, session, asked, paths);
    if (asked.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  }
}

/** A path without a file that was read is a slip: silence would look like praise. */
function requireYaml(path: string, files: Iterable<string>): void {
  requirePath(path);
  if (![...files].some((file) => isWithin(file, path)))
    throw new Trouble({ code: 'no-documents', path });
}
