import type { Finding } from '../model/finding.ts';
import type { Locale } from './locale.ts';
import type { RuleWords, Sentence } from './rules/rule-words.ts';

/** One line for each language; its words are loaded when they are needed. */
const loaders = {
  cs: async () => (await import('./cs.ts')).cs,
  en: async () => (await import('./en.ts')).en,
  hu: async () => (await import('./hu.ts')).hu,
};

export const languages: readonly string[] = Object.keys(loaders);

/** The words of the first language that there are words for; English if there is none. */
export async function loadLocale(...wanted: readonly (string | undefined)[]): Promise<Locale> {
  // hu-HU is Hungarian, too.
  const primary = wanted.map((code) => code?.split('-')[0] ?? '');
  const known = primary.find((code) => code in loaders) ?? 'en';
  return loaders[known as keyof typeof loaders]();
}

/** Dates and the words of a plan may end with a full stop of their own; a span may end with two. */
function oneStop(text: string): string {
  return text.replace(/(?<![./])([.!?…])\.(?=\s|$)/g, '$1');
}

/** What a finding says in a language. */
export function sentenceOf(locale: Locale, { rule, data }: Finding): Sentence {
  // Ids and data come from the lists that the type of `rules` is made of.
  const words = locale.rules as unknown as Record<string, RuleWords<unknown>>;
  const said = words[rule];
  if (!said) throw new Error(`no words for ${rule}`);
  const { help, message } = said.say(data);
  return { message: oneStop(message), ...(help !== undefined && { help: oneStop(help) }) };
}
