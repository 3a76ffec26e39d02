import { boolean, string } from '@oclif/core/flags';
import { isWithin, requirePath } from '../io/pact-folder.ts';
import { type LoadRule, severityOf } from '../load/load-finding.ts';
import { byPlace, type Severity } from '../model/finding.ts';
import { Trouble } from '../model/trouble.ts';
import { PaktumCommand } from '../paktum-command.ts';
import { reporters } from '../reporters/index.ts';
import type { ReportInput } from '../reporters/reporter.ts';
import { summaryOf } from '../reporters/summary.ts';
import { checkRules } from '../rules/check.ts';
import { usualSeverity } from '../rules/index.ts';

export default class Validate extends PaktumCommand {
  static override summary = 'Say whether the documents hold together.';
  static override description =
    'Syntax, schema and rules; the same answer on every day. With PATHs, the whole pact is read and the findings in these files and folders are shown. Exits 1 when there are errors.';
  static override strict = false;
  static override usage = 'validate [PATH…]';
  static override examples = [
    '<%= config.bin %> validate',
    '<%= config.bin %> validate calendar.yaml',
    '<%= config.bin %> validate --format sarif --out findings.sarif',
  ];
  static override flags = {
    format: string({
      description: 'how findings are written',
      options: Object.keys(reporters),
      default: 'pretty',
    }),
    json: boolean({ description: 'the same as --format json' }),
    all: boolean({ description: 'every finding in full, however many there are' }),
    out: string({ description: 'file to write, or - for standard output', default: '-' }),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Validate);
    const paths = argv.length > 0 ? (argv as string[]) : undefined;
    const session = await this.open(flags, flags.pact ?? paths?.[0], { isForRules: true });
    for (const path of paths ?? []) requireYaml(path, session.loaded.texts.keys());
    const { findings, pact, places } = session.loaded;
    const ruled = pact ? checkRules(pact, places.locate) : [];
    const all = [...findings, ...ruled].sort(byPlace);
    const asked = paths
      ? all.filter(({ place }) => paths.some((path) => isWithin(place.file, path)))
      : all;
    const input: ReportInput = {
      ...this.reportInput(
        { ...flags, 'no-color': flags['no-color'] || flags.out !== '-' },
        session,
      ),
      findings: asked,
      isFull: flags.all,
      usualSeverity: severityOfAny,
      ...(paths && { paths }),
    };
    const format = flags.json ? 'json' : (flags.format as keyof typeof reporters);
    const text = reporters[format](input);
    this.write(text, flags.out, `${flags.out}: ${summaryOf(input)}\n`);
    if (asked.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  }
}

/** A path without a file that was read is a slip: silence would look like praise. */
function requireYaml(path: string, files: Iterable<string>): void {
  requirePath(path);
  if (![...files].some((file) => isWithin(file, path)))
    throw new Trouble({ code: 'no-documents', path });
}

/** How severe a rule is where the pact does not say otherwise. */
function severityOfAny(id: string): Severity {
  return usualSeverity(id) ?? severityOf(id as LoadRule);
}
