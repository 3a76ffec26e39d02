import { Command } from '@oclif/core/command';
import { boolean, string } from '@oclif/core/flags';
import { Chalk, type ChalkInstance } from 'chalk';
import { publicHolidays } from './holidays/public-holidays.ts';
import { today } from './io/clock.ts';
import { findPactFolder, readPactFolder } from './io/pact-folder.ts';
import { repositoryNames } from './io/repository.ts';
import { outputHasColour, outputWidth } from './io/terminal.ts';
import { writeFileWhole } from './io/write-file.ts';
import { type Loaded, type LoadOptions, load } from './load/load.ts';
import { languages, loadLocale } from './locales/index.ts';
import type { Locale } from './locales/locale.ts';
import { errorsIn } from './model/finding.ts';
import type { Pact } from './model/pact.ts';
import { Trouble } from './model/trouble.ts';
import { type Day, isDay } from './model/when/day.ts';
import { type Point, parsePoint } from './model/when/point.ts';
import { reporters } from './reporters/index.ts';
import type { ReportInput } from './reporters/reporter.ts';
import { verdicts } from './status/indicator/indicator-state.ts';
import { commitmentStates, occasionStates } from './status/state.ts';
import { inOneLine } from './tables/text.ts';

export interface CommonFlags {
  readonly pact?: string | undefined;
  readonly lang?: string | undefined;
  readonly json?: boolean | undefined;
  readonly format?: string | undefined;
  readonly 'no-color'?: boolean | undefined;
}

/** A pact as it was read, and the words to speak of it. */
export interface Session {
  readonly loaded: Loaded;
  readonly locale: Locale;
}

/** A session whose documents can be read. */
export type SoundSession = Session & { readonly pact: Pact };

/** All that has to be known of a pact to tell which day it is there. */
type Zoned = Pick<Pact['head'], 'timezone'>;

/** What all commands share: where the pact is, which language, where output goes, exit codes. */
export abstract class PaktumCommand extends Command {
  static override baseFlags = {
    pact: string({ description: 'folder of the pact (default: found upward from here)' }),
    lang: string({ description: "language of the words (default: the pact's own)" }),
    'no-color': boolean({ description: 'no colours' }),
  };

  static readonly asOf = string({
    description: "the day to judge by, as 2019-04-10 (default: today in the pact's zone)",
  });

  /** Reads the pact that a path belongs to. */
  protected async open(
    flags: CommonFlags,
    start = flags.pact ?? '.',
    options: Omit<LoadOptions, 'publicHolidays'> = {},
  ): Promise<Session> {
    // Trouble with the path is told in the language that was asked for.
    await this.words(flags);
    const loaded = await load(readPactFolder(findPactFolder(start)), {
      publicHolidays,
      ...options,
    });
    return { loaded, locale: await this.words(flags, loaded.language) };
  }

  /** Reads the pact for a command that needs it sound; else the findings are its answer. */
  protected async openSound(
    flags: CommonFlags,
    options: Omit<LoadOptions, 'publicHolidays'> = {},
  ): Promise<SoundSession | undefined> {
    const session = await this.open(flags, undefined, options);
    const { findings, pact } = session.loaded;
    const errors = errorsIn(findings);
    if (pact && errors.length === 0) return { ...session, pact };
    const reporter = flags.json || flags.format === 'json' ? reporters.json : reporters.pretty;
    this.print(reporter({ ...this.reportInput(flags, session), findings: errors }));
    process.exitCode = 1;
    return undefined;
  }

  /** All that a reporter may know but the findings. */
  protected reportInput(
    flags: CommonFlags,
    { loaded, locale }: Session,
  ): Omit<ReportInput, 'findings'> {
    return {
      locale,
      texts: loaded.texts,
      width: outputWidth(),
      colour: this.colour(flags),
      isFull: false,
      isIncomplete: loaded.isIncomplete,
      read: {
        documents: loaded.pact?.documents.length ?? 0,
        items: loaded.pact?.items.length ?? 0,
      },
      inRepository: repositoryNames(),
      version: this.config.version,
    };
  }

  protected async words({ lang }: CommonFlags, language?: string): Promise<Locale> {
    if (lang !== undefined && !languages.includes(lang))
      throw new Trouble({ code: 'unknown-language', language: lang, known: languages });
    this.#locale = await loadLocale(lang, language);
    return this.#locale;
  }

  protected colour(flags: CommonFlags): ChalkInstance {
    return new Chalk({ level: outputHasColour() && !flags['no-color'] ? 1 : 0 });
  }

  protected dayOf(asOf: string | undefined, pact: { readonly head: Zoned }): Day {
    if (asOf === undefined) return today(pact.head.timezone);
    if (!isDay(asOf)) {
      const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(asOf);
      throw new Trouble({ code: isWritten ? 'no-such-day' : 'not-a-day', text: asOf });
    }
    return asOf;
  }

  /** A day, month, quarter or year that was typed. */
  protected pointOf(text: string): Point {
    const point = parsePoint(text);
    if (!point) throw new Trouble({ code: 'not-a-day', text });
    return point;
  }

  /** How many days ahead: 30d, or the number alone. */
  protected daysIn(text: string): number {
    const days = /^(\d{1,5})d?$/.exec(text)?.[1];
    if (days === undefined) throw new Trouble({ code: 'not-a-duration', text });
    return Number(days);
  }

  /** A state that does not exist would never be found: silence would look like an answer. */
  protected requireState(state: string): void {
    const known: readonly string[] = [...occasionStates, ...commitmentStates, ...verdicts];
    if (!known.includes(state)) throw new Trouble({ code: 'unknown-state', state, known });
  }

  protected printJson(data: unknown): void {
    this.print(this.jsonText(data));
  }

  protected jsonText(data: unknown): string {
    return `${JSON.stringify(data, undefined, 2)}\n`;
  }

  /** To a file, whole or not at all, whose name is then printed; `-` is standard output. */
  protected write(text: string, out: string, said = `${out}\n`): void {
    if (out === '-') {
      this.print(text);
      return;
    }
    writeFileWhole(out, text);
    this.print(said);
  }

  protected print(text: string): void {
    process.stdout.write(text);
  }

  /** The tool's own trouble: one line on standard error, exit code 2, never a stack trace. */
  protected override async catch(error: Error & { oclif?: { exit?: number } }): Promise<void> {
    if (error.oclif?.exit === 0) throw error;
    process.exitCode = 2;
    // What could not be parsed needs no second word about that.
    this.parsed = true;
    const { trouble } = this.#locale ?? (await loadLocale());
    this.complain(troubleText(error, trouble));
  }

  /** One line on standard error. */
  protected complain(line: string): void {
    process.stderr.write(`paktum: ${line}\n`);
  }

  #locale: Locale | undefined;
}

/** What went wrong, in one line. */
export function troubleText(error: Error & { oclif?: object }, words: Locale['trouble']): string {
  if (error instanceof Trouble) {
    const say = words[error.reason.code] as (reason: Trouble['reason']) => string;
    return say(error.reason);
  }
  return error.oclif ? inOneLine(error.message) : words.crash(inOneLine(error.message));
}
