import { string as argument } from '@oclif/core/args';
import { boolean, string } from '@oclif/core/flags';
import type { State } from '../changes/change.ts';
import { comparePacts } from '../changes/compare.ts';
import { comparisonJson, remedyPlaceOf } from '../changes/comparison-json.ts';
import { countsOf } from '../changes/counts.ts';
import type { Side } from '../changes/side.ts';
import { changesDocument } from '../documents/changes.ts';
import { publicHolidays } from '../holidays/public-holidays.ts';
import { dayAt } from '../io/clock.ts';
import { findState } from '../io/named-state.ts';
import { findPactFolder, readPactFolder, shown } from '../io/pact-folder.ts';
import { readDocumentTemplates } from '../io/template-file.ts';
import { outputWidth } from '../io/terminal.ts';
import { type Loaded, load } from '../load/load.ts';
import { sayComparison } from '../locales/changes/say-comparison.ts';
import { errorsIn } from '../model/finding.ts';
import type { Pact } from '../model/pact.ts';
import { Trouble } from '../model/trouble.ts';
import { type CommonFlags, PaktumCommand } from '../paktum-command.ts';
import { checkRules } from '../rules/check.ts';
import { usualSeverity } from '../rules/index.ts';
import { changesTable } from '../tables/changes-table.ts';

/** One of the two states that are compared, as it was read. */
interface Read {
  readonly side: Side;
  readonly state: State;
  readonly loaded: Loaded;
}

/** A value of the plan in a terminal; the rest is in the plan itself. */
const longestValue = 72;

export default class Diff extends PaktumCommand {
  static override summary = 'Say what changed between two states of the plan.';
  static override description =
    'FROM and TO are each a folder, a git revision, or a day (its last commit). Order, comments and the place of a block do not count. What weakens the plan comes first. Exits 0, unless --fail-on weakening is given and a weakening has no reason.';
  static override examples = [
    '<%= config.bin %> diff',
    '<%= config.bin %> diff 2024-10-24 --format markdown --out changes.md',
    '<%= config.bin %> diff v1.0 HEAD --fail-on weakening',
  ];
  static override args = {
    from: argument({ description: 'the former state', default: 'HEAD', ignoreStdin: true }),
    to: argument({
      description: 'the later state (default: the files as they are)',
      ignoreStdin: true,
    }),
  };
  static override flags = {
    format: string({
      description: 'how it is written',
      options: ['text', 'markdown', 'json'],
      default: 'text',
    }),
    json: boolean({ description: 'the same as --format json' }),
    'fail-on': string({
      description: 'exit 1 when a weakening has no reason',
      options: ['weakening'],
    }),
    out: string({ description: 'file to write, or - for standard output', default: '-' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Diff);
    await this.words(flags);
    const to =
      args.to === undefined ? await this.workingTree(flags) : await this.named(args.to, flags);
    if (!to) return;
    const from = await this.named(args.from, flags, to.loaded);
    const locale = await this.words(flags, to.loaded.language);
    const comparison = comparePacts(from.state, to.state, usualSeverity);
    const frame = {
      from: from.side,
      to: to.side,
      placeBefore: from.loaded.places.locate,
      placeAfter: to.loaded.places.locate,
    };
    const counts = countsOf(comparison.changes);
    const format = flags.json ? 'json' : flags.format;
    const say = (longest?: number) =>
      sayComparison(
        {
          comparison,
          counts,
          locale,
          from: from.side,
          to: to.side,
          placeOf: (change) => remedyPlaceOf(change, frame),
        },
        longest,
      );
    const text =
      format === 'json'
        ? this.jsonText(comparisonJson(comparison, frame))
        : format === 'markdown'
          ? changesDocument(
              { said: say(), locale },
              readDocumentTemplates(this.config.root, 'changes'),
            )
          : changesTable(say(longestValue), {
              width: outputWidth(),
              strong: flags.out === '-' ? this.colour(flags).bold : (text) => text,
            });
    this.write(text, flags.out);
    if (flags['fail-on'] === 'weakening' && counts.unexplained > 0) process.exitCode = 1;
  }

  /** The files as they are; where they have errors, these are the answer. */
  private async workingTree(flags: CommonFlags): Promise<Read | undefined> {
    const session = await this.openSound(flags, { isForRules: true });
    if (!session) return undefined;
    const { loaded, pact } = session;
    return { side: { kind: 'working-tree' }, state: stateOf(loaded, pact), loaded };
  }

  /** A state by its name. A comparison that cannot be made is trouble, never "no change". */
  private async named(name: string, flags: CommonFlags, other?: Loaded): Promise<Read> {
    const folder = () => findPactFolder(flags.pact ?? '.');
    const zone = async () => (other?.pact ?? (await zonedPact(folder()))).head.timezone;
    const { files, revision } = await findState(name, folder, zone);
    const loaded = await load(files, { publicHolidays, isForRules: true });
    if (loaded.findings.some(({ rule }) => rule === 'pact/missing'))
      throw new Trouble(
        revision
          ? { code: 'no-pact-at', name, folder: shown(folder()) }
          : { code: 'no-pact', folder: shown(name) },
      );
    const pact = soundPact(loaded, name);
    const side: Side = revision
      ? {
          kind: 'revision',
          name,
          commit: revision.commit,
          day: dayAt(revision.committed, pact.head.timezone),
        }
      : { kind: 'folder', name: shown(name) };
    return { side, state: stateOf(loaded, pact), loaded };
  }
}

function stateOf({ findings, places }: Loaded, pact: Pact): State {
  return { pact, findings: [...findings, ...checkRules(pact, places.locate)] };
}

/** The pact of what was read; with errors in it nothing can be compared. */
function soundPact({ findings, pact }: Loaded, name: string): Pact {
  const errors = errorsIn(findings);
  const [first] = errors;
  if (pact && !first) return pact;
  const place = first ? `${first.place.file}:${first.place.line}` : shown(name);
  throw new Trouble({ code: 'unreadable-pact', name, errors: errors.length, place });
}

/** The pact whose time zone says when a day ends: as it is, else as it was last committed. */
async function zonedPact(folder: string): Promise<Pact> {
  const { pact } = await load(readPactFolder(folder));
  if (pact) return pact;
  const { files } = await findState(
    'HEAD',
    () => folder,
    async () => '',
  );
  return soundPact(await load(files), 'HEAD');
}
