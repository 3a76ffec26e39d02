import { join } from 'node:path';
import { string as argument } from '@oclif/core/args';
import { string } from '@oclif/core/flags';
import { canAsk, converse } from '../io/conversation.ts';
import { requireRoom, writeNewFiles } from '../io/new-folder.ts';
import { findPactFile, shown } from '../io/pact-folder.ts';
import { readSchemas } from '../io/schema-files.ts';
import { readTemplate } from '../io/template-file.ts';
import { outputWidth } from '../io/terminal.ts';
import { languageIn } from '../load/language.ts';
import { load } from '../load/load.ts';
import { loadLocale } from '../locales/index.ts';
import { Trouble } from '../model/trouble.ts';
import { type CommonFlags, PaktumCommand } from '../paktum-command.ts';
import { checkRules } from '../rules/check.ts';
import type { Answers } from '../starter/answers.ts';
import { type GivenFlags, givenAnswers, isComplete, missingFlags } from '../starter/given.ts';
import { interview } from '../starter/interview.ts';
import { starterFiles, starterTexts } from '../starter/starter-texts.ts';
import { writtenText } from '../tables/written-text.ts';

export default class Init extends PaktumCommand {
  static override summary = 'Start a pact.';
  static override description =
    "Writes a small plan to begin with, with remarks that explain the format in the plan's language, and the schemas for your editor. Asks for what the flags do not say. Overwrites nothing.";
  static override examples = [
    '<%= config.bin %> init our-pact',
    '<%= config.bin %> init our-pact --name "Riverside employment pact" --language en --country AT --body "Steering group" --body Forum',
  ];
  static override args = {
    folder: argument({ description: 'where to write (default: here)', ignoreStdin: true }),
  };
  static override flags = {
    name: string({ description: 'name of the pact' }),
    language: string({ description: 'language of the plan, as hu' }),
    country: string({ description: 'country, as HU' }),
    body: string({
      description: 'name of a body; once for each',
      multiple: true,
      multipleNonGreedy: true,
    }),
    timezone: string({
      description: 'time zone, as Europe/Budapest; only where a country has several',
    }),
    'as-of': string({ description: 'the day from which the samples are planned (default: today)' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Init);
    await this.words(flags, flags.language);
    const folder = args.folder ?? flags.pact ?? '.';
    const given = givenAnswers(flags);
    // A day that does not exist is told before anybody is asked.
    this.dayOf(flags['as-of'], { head: { timezone: 'UTC' } });
    await this.requireNoPact(folder, flags);
    const schemas = readSchemas(this.config.root);
    requireRoom(folder, [...starterFiles, ...schemas.keys()]);
    const answers = isComplete(given) ? given : await this.askFor(given, flags);
    const { starter } = await this.words(flags, answers.language);
    const texts = starterTexts({
      answers,
      locale: await loadLocale(answers.language),
      day: this.dayOf(flags['as-of'], { head: answers }),
      template: (file) => readTemplate(this.config.root, join('init', `${file}.hbs`)),
    });
    await requireSound(texts);
    writeNewFiles(folder, new Map([...texts, ...schemas]));
    this.print(writtenText(shown(folder), texts.keys(), starter, outputWidth()));
  }

  /** Told in the language of the pact that is there, unless another was asked for. */
  private async requireNoPact(folder: string, flags: CommonFlags & GivenFlags): Promise<void> {
    const found = findPactFile(folder);
    if (!found) return;
    const text = new TextDecoder().decode(found.bytes);
    await this.words(flags, flags.language ?? languageIn([text]));
    throw new Trouble({ code: 'pact-in-the-way', path: found.path });
  }

  private async askFor(given: Partial<Answers>, flags: CommonFlags): Promise<Answers> {
    if (!canAsk()) throw new Trouble({ code: 'missing-flags', flags: missingFlags(given) });
    const conversation = converse();
    const wordsFor = async (language?: string) => (await this.words(flags, language)).starter;
    try {
      return await interview(given, { ...conversation, wordsFor });
    } finally {
      conversation.end();
    }
  }
}

/** A finding in what nobody has touched yet would be a mistake of the program. */
async function requireSound(texts: ReadonlyMap<string, string>): Promise<void> {
  const encoder = new TextEncoder();
  const files = [...texts].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const { findings, pact, places } = await load(files);
  const ruled = pact ? checkRules(pact, places.locate) : [];
  const [first] = [...findings, ...ruled];
  if (first) throw new Error(`${first.rule} in ${first.place.file}:${first.place.line}`);
}
