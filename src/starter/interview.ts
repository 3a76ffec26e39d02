import type { StarterWords } from '../locales/starter/words.ts';
import { timeZonesOf } from '../model/time-zone.ts';
import {
  type Answers,
  homeOf,
  type Reading,
  readBody,
  readCountry,
  readLanguage,
  readName,
  readTimeZone,
} from './answers.ts';
import { fewZones, onlyZone } from './zones.ts';

/** Whoever answers: a person at a terminal, or a test. */
interface Conversation {
  readonly ask: (question: string) => Promise<string>;
  readonly say: (text: string) => void;
}

interface Interview extends Conversation {
  /** The words to ask in, once the language of the plan is known. */
  readonly wordsFor: (language?: string) => Promise<StarterWords>;
}

/** Asks for what is not given yet, each question until its answer can be taken. */
export async function interview(given: Partial<Answers>, talk: Interview): Promise<Answers> {
  const language = given.language ?? (await askForLanguage(talk));
  const words = await talk.wordsFor(language);
  const { ask } = words;
  talk.say(words.welcome);
  const name = given.name ?? (await until(talk, words, ask.name, readName));
  const country =
    given.country ?? (await until(talk, words, ask.country, readCountry, homeOf(language)));
  const timezone = given.timezone ?? (await askForZone(talk, words, country));
  const bodies = given.bodies ?? (await askForBodies(talk, words));
  return { language, name, country, timezone, bodies };
}

async function askForLanguage(talk: Interview): Promise<string> {
  const words = await talk.wordsFor();
  return until(talk, words, words.ask.language, readLanguage, 'en');
}

async function askForZone(
  talk: Conversation,
  words: StarterWords,
  country: string,
): Promise<string> {
  const read = (text: string) => readTimeZone(text, timeZonesOf(country));
  const question = words.ask.timezone(fewZones(country));
  return onlyZone(country) ?? (await until(talk, words, question, read));
}

async function askForBodies(talk: Conversation, words: StarterWords): Promise<string[]> {
  const { ask, samples } = words;
  const bodies = [await until(talk, words, ask.body, readName, samples.body)];
  for (;;) {
    const isEnough = (text: string) => text.trim() === '';
    const read = (text: string): Reading =>
      isEnough(text) ? { value: '' } : readBody(text, bodies);
    const body = await until(talk, words, ask.anotherBody, read);
    if (body === '') return bodies;
    bodies.push(body);
  }
}

async function until(
  { ask, say }: Conversation,
  { problems }: StarterWords,
  question: string,
  read: (text: string) => Reading,
  otherwise?: string,
): Promise<string> {
  for (;;) {
    const typed = await ask(
      otherwise === undefined ? `${question}: ` : `${question} [${otherwise}]: `,
    );
    const reading = read(typed.trim() === '' && otherwise !== undefined ? otherwise : typed);
    if ('value' in reading) return reading.value;
    say(problems[reading.problem](typed.trim()));
  }
}
