import { cs as dateFnsCs } from 'date-fns/locale/cs';
import { dateWords } from '../dates.ts';
import { capital } from '../letter-case.ts';
import type { Locale } from '../locale.ts';

/** The forms of a word after a number: 1 den, 2 dny, 1,5 dne, 5 dní. */
type Forms = Readonly<Record<'one' | 'few' | 'many' | 'other', string>>;
const plural = new Intl.PluralRules('cs');
export const form = (number: number, forms: Forms) => forms[plural.select(number) as keyof Forms];
export const number = (value: number) => String(value).replace('.', ',');
export const count = (value: number, forms: Forms) => `${number(value)} ${form(value, forms)}`;
export const list = (words: readonly string[]) => words.join(', ');
/** One title, or the first of many. */
export const firstOf = ([first = '', ...others]: readonly string[]) =>
  others.length === 0 ? first : `${first} a další (celkem ${others.length + 1})`;
export const quote = (text: string) => `„${text}“`;
export const range = (least: number, most: number) =>
  least === most ? `${least}` : `${least}–${most}`;
/** A word with its number, which no line break parts. */
export const sum = (word: string, value: number) => `${word}\u00A0${value}`;
export const days: Forms = { one: 'den', few: 'dny', many: 'dne', other: 'dní' };
export const daysGenitive: Forms = { one: 'dne', few: 'dní', many: 'dne', other: 'dní' };
export const daysInstrumental: Forms = { one: 'dnem', few: 'dny', many: 'dne', other: 'dny' };
export const findings: Forms = { one: 'nález', few: 'nálezy', many: 'nálezu', other: 'nálezů' };
export const errors: Forms = { one: 'chyba', few: 'chyby', many: 'chyby', other: 'chyb' };
export const warnings: Forms = {
  one: 'varování',
  few: 'varování',
  many: 'varování',
  other: 'varování',
};
export const hints: Forms = {
  one: 'poznámka',
  few: 'poznámky',
  many: 'poznámky',
  other: 'poznámek',
};
export const files: Forms = { one: 'soubor', few: 'soubory', many: 'souboru', other: 'souborů' };
export const documents: Forms = {
  one: 'dokument',
  few: 'dokumenty',
  many: 'dokumentu',
  other: 'dokumentů',
};
export const items: Forms = { one: 'položka', few: 'položky', many: 'položky', other: 'položek' };
export const meetings: Forms = {
  one: 'jednání',
  few: 'jednání',
  many: 'jednání',
  other: 'jednání',
};
export const events: Forms = { one: 'akce', few: 'akce', many: 'akce', other: 'akcí' };
export const occasions: Forms = {
  one: 'jednání nebo akce',
  few: 'jednání a akce',
  many: 'jednání a akce',
  other: 'jednání a akcí',
};
export const commitments: Forms = {
  one: 'závazek',
  few: 'závazky',
  many: 'závazku',
  other: 'závazků',
};
export const entries: Forms = {
  one: 'událost',
  few: 'události',
  many: 'události',
  other: 'událostí',
};
export const votes: Forms = { one: 'hlas', few: 'hlasy', many: 'hlasu', other: 'hlasů' };
export const members: Forms = { one: 'člen', few: 'členové', many: 'člena', other: 'členů' };
export const delegates: Forms = {
  one: 'zástupce',
  few: 'zástupci',
  many: 'zástupce',
  other: 'zástupců',
};
export const remains: Forms = { one: 'zbývá', few: 'zbývají', many: 'zbývá', other: 'zbývá' };
export const indicators: Forms = {
  one: 'indikátor',
  few: 'indikátory',
  many: 'indikátoru',
  other: 'indikátorů',
};
export const units: Readonly<Record<string, Forms>> = {
  day: days,
  'working day': {
    one: 'pracovní den',
    few: 'pracovní dny',
    many: 'pracovního dne',
    other: 'pracovních dní',
  },
  week: { one: 'týden', few: 'týdny', many: 'týdne', other: 'týdnů' },
  month: { one: 'měsíc', few: 'měsíce', many: 'měsíce', other: 'měsíců' },
  quarter: { one: 'čtvrtletí', few: 'čtvrtletí', many: 'čtvrtletí', other: 'čtvrtletí' },
  'half-year': { one: 'pololetí', few: 'pololetí', many: 'pololetí', other: 'pololetí' },
  year: { one: 'rok', few: 'roky', many: 'roku', other: 'let' },
};
const counted = (text: string): [digits: string, unit: string] => {
  const [, digits = '1', unit = ''] = /^(?:(\d+) )?(.*?)s?$/.exec(text) ?? [];
  return [digits, unit];
};
/** After "do": one of them, and more. */
const unitsGenitive: Readonly<Record<string, readonly [string, string]>> = {
  day: ['dne', 'dnů'],
  'working day': ['pracovního dne', 'pracovních dnů'],
  week: ['týdne', 'týdnů'],
  month: ['měsíce', 'měsíců'],
  quarter: ['čtvrtletí', 'čtvrtletí'],
  'half-year': ['pololetí', 'pololetí'],
  year: ['roku', 'let'],
};
const limits = { value: '', min: 'nejméně ', max: 'nejvýše ', about: 'asi ' };
/** "2 months" as 2 měsíce, and one of them without its number. */
export const span = (text: string) => {
  const [digits, unit] = counted(text);
  const forms = units[unit];
  if (!forms) return text;
  return digits === '1' ? forms.one : count(Number(digits), forms);
};
export const perUnit = {
  occurrence: 'pokaždé',
  year: 'ročně',
  'half-year': 'pololetně',
  quarter: 'čtvrtletně',
  month: 'měsíčně',
};
export const figures = new Intl.NumberFormat('cs');
/** What is done with what stands on an agenda. */
export const verbs: Locale['verbs'] = {
  establish: 'ustavení',
  sign: 'podpis',
  prepare: 'příprava',
  present: 'představení',
  discuss: 'projednání',
  review: 'revize',
  evaluate: 'vyhodnocení',
  accept: 'schválení',
  decide: 'rozhodnutí',
};
/** How far a review has come. */
export const stages: Locale['report']['review']['stages'] = {
  drafted: 'návrh',
  adopted: 'schváleno',
  sent: 'odesláno',
  returned: 'vráceno s otázkami',
  accepted: 'přijato poskytovatelem dotace',
};
export const verdicts: Locale['indicators']['verdicts'] = {
  'off-track': 'zaostává',
  'at-risk': 'ohroženo',
  'no-data': 'bez údajů',
  stale: 'zastaralé údaje',
  'on-track': 'podle plánu',
  reached: 'dosaženo',
  'not-yet-measurable': 'zatím nelze měřit',
};
export const dates = dateWords({
  locale: dateFnsCs,
  day: 'd. MMMM yyyy',
  dayOfWeek: 'EEEE d. MMMM yyyy',
  daysOfMonth: ['d.', 'd. MMMM yyyy', '–'],
  month: 'LLLL yyyy',
  quarter: (year, quarter) => `${quarter}. čtvrtletí ${year}`,
  halfYear: (year, half) => `${half}. pololetí ${year}`,
  week: (year, week) => `${week}. týden ${year}`,
  between: (from, to) => `${from} – ${to}`,
  from: (from) => `${from} a dále`,
  until: (to) => `do: ${to}`,
  ongoing: 'průběžně',
  after: (names) => `po: ${names}`,
  at: (name) => `při: ${name}`,
  within: (duration) => {
    const [digits, unit] = counted(duration);
    const [one, more] = unitsGenitive[unit] ?? [unit, unit];
    return `do ${digits} ${digits === '1' ? one : more}`;
  },
  lasts: (value, limit) => `${limits[limit]}${count(value, days)}`,
  every: (interval) => `1× za ${span(interval)}`,
  nth: (which, day) =>
    which === undefined ? day : `${which === 'last' ? 'poslední' : `${which}.`} ${day}`,
  dayNames: { day: 'den', workingDay: 'pracovní den' },
  times: (value) => `celkem ${value}×`,
  except: (excluded) => `kromě: ${excluded}`,
});
export const kinds: Locale['kinds'] = {
  meeting: 'jednání',
  event: 'akce',
  action: 'opatření',
  output: 'výstup',
  section: 'oddíl',
  indicator: 'indikátor',
  decision: 'usnesení',
  report: 'dokument',
  organisation: 'organizace',
  body: 'orgán',
  group: 'skupina pozvaných',
  duty: 'úkol',
  date: 'klíčové datum',
  phase: 'fáze',
  project: 'projekt',
  goal: 'cíl',
  priority: 'priorita',
  problem: 'problém',
  way: 'způsob dosažení cíle',
  area: 'oblast',
  reason: 'důvod',
  'target-group': 'cílová skupina',
  review: 'vyhodnocení',
  measure: 'opatření',
  pact: 'pakt',
  calendar: 'kalendář',
  'action-plan': 'akční plán',
  indicators: 'přehled indikátorů',
};
export const fileProblems: Locale['trouble']['fileProblems'] = {
  'no-permission': 'chybí oprávnění',
  'is-a-folder': 'je to složka',
  'is-no-folder': 'na místě složky je soubor',
  'is-missing': 'neexistuje',
  'no-space': 'disk je plný',
};
export const didYouMean = (word: string) => `Nemá to být ${quote(word)}?`;
/** A sentence about an item, or about the document where no item has it. */
export const withTitle = (title: string, sentence: string) =>
  title === '' ? capital(sentence) : `${title}: ${sentence}`;
