import { string as argument } from '@oclif/core/args';
import { findPactFolder, readPactFolder } from '../io/pact-folder.ts';
import { readRulePage } from '../io/rule-page.ts';
import { outputWidth } from '../io/terminal.ts';
import { languageIn } from '../load/language.ts';
import type { Locale } from '../locales/locale.ts';
import { closest } from '../model/closest.ts';
import { Trouble } from '../model/trouble.ts';
import { type CommonFlags, PaktumCommand } from '../paktum-command.ts';
import { rowLines } from '../tables/row.ts';
import { wrap } from '../tables/text.ts';

export default class Explain extends PaktumCommand {
  static override summary = 'Say what a rule means.';
  static override description =
    'Shows the page of a rule, with examples of what is wrong and what is right. Without RULE, lists all rules.';
  static override examples = [
    '<%= config.bin %> explain',
    '<%= config.bin %> explain order/prepared-before',
  ];
  static override args = {
    rule: argument({ description: 'the rule, as a finding names it', ignoreStdin: true }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Explain);
    const { rules } = await this.words(flags, languageNearby(flags));
    this.print(args.rule === undefined ? listOf(rules) : this.pageOf(args.rule, rules));
  }

  private pageOf(rule: string, rules: Locale['rules']): string {
    const meaning = Object.entries(rules).find(([id]) => id === rule)?.[1].about;
    const page = readRulePage(this.config.root, rule);
    if (meaning === undefined || page === undefined) {
      const suggestion = closest(rule, Object.keys(rules));
      throw new Trouble({ code: 'unknown-rule', rule, ...(suggestion && { suggestion }) });
    }
    return wrapPage(`${rule}: ${meaning}\n\n${page.replace(/^# .*\n+/, '')}`);
  }
}

/** Prose fits the terminal; examples stay as they are. */
function wrapPage(page: string): string {
  const width = outputWidth();
  return page
    .split(/^(```[\s\S]*?^```$)/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part.replace(paragraph, (text) => wrap(text.replaceAll('\n', ' '), width).join('\n')),
    )
    .join('');
}

/** Lines of prose that follow each other; headings and lists begin otherwise. */
const paragraph = /^(?![-#|*>\s`]{1,2}\s).+(?:\n(?![-#|*>]\s).+)*/gm;

function listOf(rules: Locale['rules']): string {
  const rows = Object.entries(rules).map(([left, { about }]) => ({ left, name: about, right: [] }));
  const width = outputWidth();
  return `${rowLines(rows, width, Math.floor(width / 2)).join('\n')}\n`;
}

/** Rules can be read about anywhere; inside a pact, in its language. */
function languageNearby({ pact = '.' }: CommonFlags): string | undefined {
  try {
    const decoder = new TextDecoder();
    const files = readPactFolder(findPactFolder(pact));
    return languageIn(files.map(({ bytes }) => decoder.decode(bytes)));
  } catch (error) {
    if (error instanceof Trouble && error.reason.code === 'no-pact') return undefined;
    throw error;
  }
}
