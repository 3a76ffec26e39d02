import { hu as dateFnsHu } from 'date-fns/locale/hu';
import { dateWords } from '../dates.ts';
import { capital } from '../letter-case.ts';
import type { Locale } from '../locale.ts';

export const list = (words: readonly string[]) => words.join(', ');
/** One title, or the first of many. */
export const firstOf = ([first = '', ...others]: readonly string[]) =>
  others.length === 0 ? first : `${first} és mások (összesen ${others.length + 1})`;
export const quote = (text: string) => `„${text}”`;
export const number = (value: number) => String(value).replace('.', ',');
export const range = (least: number, most: number) =>
  least === most ? `${least}` : `${least}–${most}`;
export const units: Readonly<Record<string, string>> = {
  day: 'nap',
  'working day': 'munkanap',
  week: 'hét',
  month: 'hónap',
  quarter: 'negyedév',
  'half-year': 'félév',
  year: 'év',
};
const counted = (text: string): [count: string, unit: string] => {
  const [, count = '1', unit = ''] = /^(?:(\d+) )?(.*?)s?$/.exec(text) ?? [];
  return [count, unit];
};
/** "2 months" in Hungarian, where a counted noun stays in the singular. */
export const span = (text: string) => {
  const [count, unit] = counted(text);
  return `${count} ${units[unit] ?? unit}`;
};
const unitsInside: typeof units = {
  day: 'napon',
  'working day': 'munkanapon',
  week: 'héten',
  month: 'hónapon',
  quarter: 'negyedéven',
  'half-year': 'féléven',
  year: 'éven',
};
const unitsRepeated: typeof units = {
  day: 'naponta',
  'working day': 'munkanaponta',
  week: 'hetente',
  month: 'havonta',
  quarter: 'negyedévente',
  'half-year': 'félévente',
  year: 'évente',
};
const limits = { value: '', min: 'legalább ', max: 'legfeljebb ', about: 'kb. ' };
export const perUnit = {
  occurrence: 'alkalmanként',
  year: 'évente',
  'half-year': 'félévente',
  quarter: 'negyedévente',
  month: 'havonta',
};
export const figures = new Intl.NumberFormat('hu');
/** What is done with what stands on an agenda. */
export const verbs: Locale['verbs'] = {
  establish: 'megalakul',
  sign: 'aláír',
  prepare: 'előkészít',
  present: 'bemutat',
  discuss: 'megvitat',
  review: 'felülvizsgál',
  evaluate: 'értékel',
  accept: 'elfogad',
  decide: 'dönt',
};
/** How far a review has come. */
export const stages: Locale['report']['review']['stages'] = {
  drafted: 'tervezet',
  adopted: 'elfogadva',
  sent: 'megküldve',
  returned: 'kérdésekkel visszaküldve',
  accepted: 'a támogató elfogadta',
};
export const verdicts: Locale['indicators']['verdicts'] = {
  'off-track': 'elmaradásban',
  'at-risk': 'kockázatos',
  'no-data': 'nincs adat',
  stale: 'elavult adat',
  'on-track': 'jó ütemben',
  reached: 'elérve',
  'not-yet-measurable': 'még nem mérhető',
};
/** After a number: 2 adat nélkül. */
export const countedVerdicts = { ...verdicts, 'no-data': 'adat nélkül', stale: 'elavult adattal' };
export const dates = dateWords({
  locale: dateFnsHu,
  day: 'yyyy. MMMM d.',
  dayOfWeek: 'yyyy. MMMM d., EEEE',
  daysOfMonth: ['yyyy. MMMM d', 'd.', '–'],
  month: 'yyyy. MMMM',
  quarter: (year, quarter) => `${year}. ${quarter}. negyedév`,
  halfYear: (year, half) => `${year}. ${half}. félév`,
  week: (year, week) => `${year}. ${week}. hét`,
  between: (from, to) => `${from} – ${to}`,
  from: (from) => `kezdete: ${from}`,
  until: (to) => `vége: ${to}`,
  ongoing: 'folyamatos',
  after: (names) => `ezután: ${names}`,
  at: (name) => `ekkor: ${name}`,
  within: (duration) => {
    const [number, unit] = counted(duration);
    return `${number} ${unitsInside[unit] ?? unit} belül`;
  },
  lasts: (days, limit) => `${limits[limit]}${number(days)} nap`,
  every: (interval) => {
    const [number, unit] = counted(interval);
    return [number === '1' ? '' : number, unitsRepeated[unit] ?? unit].filter(Boolean).join(' ');
  },
  nth: (which, day) =>
    which === undefined ? day : `${which === 'last' ? 'utolsó' : `${which}.`} ${day}`,
  dayNames: { day: 'nap', workingDay: 'munkanap' },
  times: (number) => `${number} alkalom`,
  except: (days) => `kivéve: ${days}`,
});
export const kinds: Locale['kinds'] = {
  meeting: 'ülés',
  event: 'rendezvény',
  action: 'intézkedés',
  output: 'kimenet',
  section: 'fejezet',
  indicator: 'indikátor',
  decision: 'határozat',
  report: 'dokumentum',
  organisation: 'szervezet',
  body: 'testület',
  group: 'meghívotti kör',
  duty: 'feladat',
  date: 'kiemelt nap',
  phase: 'szakasz',
  project: 'projekt',
  goal: 'cél',
  priority: 'prioritás',
  problem: 'probléma',
  way: 'eszköz',
  area: 'terület',
  reason: 'indok',
  'target-group': 'célcsoport',
  review: 'felülvizsgálat',
  measure: 'intézkedés',
  pact: 'paktum',
  calendar: 'naptár',
  'action-plan': 'cselekvési terv',
  indicators: 'indikátorok',
};
export const fileProblems: Locale['trouble']['fileProblems'] = {
  'no-permission': 'nincs rá jogosultság',
  'is-a-folder': 'ez mappa',
  'is-no-folder': 'fájl áll ott, ahol mappa kellene',
  'is-missing': 'nincs ott',
  'no-space': 'megtelt a lemez',
};
export const didYouMean = (word: string) => `Erre gondolt? ${word}`;
/** A sentence about an item, or about the document where no item has it. */
export const withTitle = (title: string, sentence: string) =>
  title === '' ? capital(sentence) : `${title}: ${sentence}`;
