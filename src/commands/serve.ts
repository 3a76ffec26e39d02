import { integer } from '@oclif/core/flags';
import { CalendarCommand } from '../calendar-command.ts';
import type { ServedFiles } from '../io/feed-answer.ts';
import { serveFiles } from '../io/feed-server.ts';
import { readCommit } from '../io/line-history.ts';
import { type FolderState, findPactFolder, readFolderState } from '../io/pact-folder.ts';
import { sentenceOf } from '../locales/index.ts';
import { errorsIn, type Finding } from '../model/finding.ts';
import type { SoundSession } from '../paktum-command.ts';
import { troubleText } from '../paktum-command.ts';

interface ServeFlags {
  readonly pact?: string | undefined;
  readonly lang?: string | undefined;
  readonly 'no-history': boolean;
}

export default class Serve extends CalendarCommand {
  static override summary = 'Serve the calendar feeds on this machine, to try them.';
  static override description =
    'Calendar programs on this machine can subscribe to the feeds; no other machine can. A change of the plan shows at the next request. While the plan has errors, the calendars stay as they were.';
  static override examples = ['<%= config.bin %> serve', '<%= config.bin %> serve --port 0'];
  static override flags = {
    port: integer({
      description: 'where to listen; 0 takes any port that is free',
      default: 8040,
      min: 0,
      max: 65_535,
    }),
    'no-history': CalendarCommand.noHistory,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Serve);
    await this.words(flags);
    const folder = findPactFolder(flags.pact ?? '.');
    // Looked at before the plan is read: a change in between is seen at the next request.
    let state = stateOf(folder, flags);
    const session = await this.openSound(flags);
    if (!session) return;
    const { locale } = session;
    let files = await this.filesOf(session, flags, state);
    const refresh = async () => {
      const now = stateOf(folder, flags);
      if (now.mark === state.mark) return;
      state = now;
      const { loaded, locale } = await this.open(flags);
      const [problem] = errorsIn(loaded.findings);
      if (problem) this.complain(locale.feed.kept(inOneLine(problem, locale)));
      else if (loaded.pact)
        files = await this.filesOf({ loaded, locale, pact: loaded.pact }, flags, state);
    };
    let last = Promise.resolve();
    const server = await serveFiles(flags.port, async () => {
      // One after the other, so that an older plan never comes after a newer one.
      last = last.then(refresh).catch((error) => {
        this.complain(locale.feed.kept(troubleText(error, locale.trouble)));
      });
      await last;
      return files;
    });
    const addresses = [...files.keys()].map((name) => `  ${server.origin}/${name}\n`);
    this.print(`${locale.feed.served}\n${addresses.join('')}`);
    await server.ended;
  }

  /** What is changed and not committed yet is as young as its file. */
  private async filesOf(
    session: SoundSession,
    flags: ServeFlags,
    { written }: FolderState,
  ): Promise<ServedFiles> {
    const files = await this.calendarFiles(session, this.calendars(session, flags));
    return new Map(
      files.map((file) => [
        file.name,
        { ...file, changed: file.changed > written ? file.changed : written },
      ]),
    );
  }
}

/** A commit changes no file, but the times of lines. */
function stateOf(folder: string, flags: ServeFlags): FolderState {
  const { mark, written } = readFolderState(folder);
  return { mark: flags['no-history'] ? mark : `${readCommit(folder)}\n${mark}`, written };
}

function inOneLine(finding: Finding, locale: SoundSession['locale']): string {
  const { file, line } = finding.place;
  return `${file}:${line}: ${sentenceOf(locale, finding).message}`;
}
