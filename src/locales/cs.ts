import { cs as dateFnsCs } from 'date-fns/locale/cs';
import type { Owner, SyntaxCode, ValueFormat, ValueType } from '../load/load-finding.ts';
import type { WhenProblemCode } from '../model/when/when.ts';
import { dateWords } from './dates.ts';
import { choices, fields, show } from './item/cs.ts';
import { capital } from './letter-case.ts';
import type { Locale } from './locale.ts';
import { asQuantity } from './quantity.ts';
import { starter } from './starter/cs.ts';

/** The forms of a word after a number: 1 den, 2 dny, 1,5 dne, 5 dní. */
type Forms = Readonly<Record<'one' | 'few' | 'many' | 'other', string>>;

const plural = new Intl.PluralRules('cs');
const form = (number: number, forms: Forms) => forms[plural.select(number) as keyof Forms];
const number = (value: number) => String(value).replace('.', ',');
const count = (value: number, forms: Forms) => `${number(value)} ${form(value, forms)}`;
const list = (words: readonly string[]) => words.join(', ');
const quote = (text: string) => `„${text}“`;
const range = (least: number, most: number) => (least === most ? `${least}` : `${least}–${most}`);
/** A word with its number, which no line break parts. */
const sum = (word: string, value: number) => `${word}\u00A0${value}`;

const days: Forms = { one: 'den', few: 'dny', many: 'dne', other: 'dní' };
const daysGenitive: Forms = { one: 'dne', few: 'dní', many: 'dne', other: 'dní' };
const daysInstrumental: Forms = { one: 'dnem', few: 'dny', many: 'dne', other: 'dny' };
const findings: Forms = { one: 'nález', few: 'nálezy', many: 'nálezu', other: 'nálezů' };
const errors: Forms = { one: 'chyba', few: 'chyby', many: 'chyby', other: 'chyb' };
const warnings: Forms = { one: 'varování', few: 'varování', many: 'varování', other: 'varování' };
const hints: Forms = { one: 'poznámka', few: 'poznámky', many: 'poznámky', other: 'poznámek' };
const files: Forms = { one: 'soubor', few: 'soubory', many: 'souboru', other: 'souborů' };
const documents: Forms = {
  one: 'dokument',
  few: 'dokumenty',
  many: 'dokumentu',
  other: 'dokumentů',
};
const items: Forms = { one: 'položka', few: 'položky', many: 'položky', other: 'položek' };
const meetings: Forms = { one: 'jednání', few: 'jednání', many: 'jednání', other: 'jednání' };
const events: Forms = { one: 'akce', few: 'akce', many: 'akce', other: 'akcí' };
const occasions: Forms = {
  one: 'jednání nebo akce',
  few: 'jednání a akce',
  many: 'jednání a akce',
  other: 'jednání a akcí',
};
const commitments: Forms = { one: 'závazek', few: 'závazky', many: 'závazku', other: 'závazků' };
const entries: Forms = { one: 'událost', few: 'události', many: 'události', other: 'událostí' };
const votes: Forms = { one: 'hlas', few: 'hlasy', many: 'hlasu', other: 'hlasů' };
const members: Forms = { one: 'člen', few: 'členové', many: 'člena', other: 'členů' };
const delegates: Forms = { one: 'zástupce', few: 'zástupci', many: 'zástupce', other: 'zástupců' };
const remains: Forms = { one: 'zbývá', few: 'zbývají', many: 'zbývá', other: 'zbývá' };
const indicators: Forms = {
  one: 'indikátor',
  few: 'indikátory',
  many: 'indikátoru',
  other: 'indikátorů',
};

const units: Readonly<Record<string, Forms>> = {
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
const span = (text: string) => {
  const [digits, unit] = counted(text);
  const forms = units[unit];
  if (!forms) return text;
  return digits === '1' ? forms.one : count(Number(digits), forms);
};

const perUnit = {
  occurrence: 'pokaždé',
  year: 'ročně',
  'half-year': 'pololetně',
  quarter: 'čtvrtletně',
  month: 'měsíčně',
};

const figures = new Intl.NumberFormat('cs');
const verdicts: Locale['indicators']['verdicts'] = {
  'off-track': 'zaostává',
  'at-risk': 'ohroženo',
  'no-data': 'bez údajů',
  stale: 'zastaralé údaje',
  'on-track': 'podle plánu',
  reached: 'dosaženo',
  'not-yet-measurable': 'zatím nelze měřit',
};

const dates = dateWords({
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

const kinds: Locale['kinds'] = {
  meeting: 'jednání',
  event: 'akce',
  action: 'aktivita',
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

const types: Record<ValueType, string> = {
  text: 'text',
  number: 'číslo',
  integer: 'celé číslo',
  boolean: 'hodnota true nebo false',
  list: 'seznam',
  object: 'záznam s poli',
  nothing: 'prázdná hodnota',
};

const formats: Record<ValueFormat, string> = {
  time: 'Napište například 10:00 nebo 10:00-12:00.',
  duration: 'Napište například 8 days, 5 working days, 2 weeks, 6 months nebo 1 year.',
  interval: 'Napište například month, 2 weeks, half-year nebo year.',
  word: 'Napište jedno slovo malými písmeny bez diakritiky, případně se spojovníky.',
  url: 'Napište webovou adresu, která začíná https://',
  currency: 'Napište tři velká písmena, například CZK, HUF nebo EUR.',
  country: 'Napište dvě velká písmena, například CZ nebo HU.',
  language: 'Napište kód jazyka, například cs, hu nebo en.',
  timezone: 'Napište časové pásmo, například Europe/Prague.',
  quorum: 'Napište počet hlasů, nebo podíl, například 1/2.',
  unit: 'Napište day, week, month, quarter, half-year nebo year.',
  text: 'Napište alespoň jedno písmeno.',
};

const fileProblems: Locale['trouble']['fileProblems'] = {
  'no-permission': 'chybí oprávnění',
  'is-a-folder': 'je to složka',
  'is-no-folder': 'na místě složky je soubor',
  'is-missing': 'neexistuje',
  'no-space': 'disk je plný',
};

const syntax: Partial<Record<SyntaxCode, string>> = {
  OPEN_QUOTE: 'Otevírá se tu uvozovka, která na tomto řádku není uzavřena.',
  OPEN_BRACKET: 'Otevírá se tu závorka, která není uzavřena.',
  TAB_AS_INDENT: 'Řádek je odsazen tabulátorem. YAML dovoluje jen mezery.',
  BAD_INDENT: 'Odsazení tohoto řádku nesouhlasí s řádky kolem něj.',
  BLOCK_AS_IMPLICIT_KEY: 'Na tomto řádku jsou dvě dvojtečky.',
  MULTILINE_IMPLICIT_KEY: 'Na tomto řádku nebo na řádku nad ním chybí dvojtečka.',
  BAD_SCALAR_START: 'Text nemůže začínat tímto znakem.',
  UNEXPECTED_TOKEN: 'Následuje tu něco, co k hodnotě nepatří.',
  TOO_DEEP: 'Závorek uvnitř závorek je tu víc, než lze přečíst.',
  CONTROL_CHARACTER: 'Je tu znak, který nelze vytisknout.',
  BAD_ALIAS: 'Slovo za znakem * odkazuje na něco, co nebylo označeno znakem &.',
  BLOCK_IN_FLOW: 'Uvnitř závorek nemůže být odsazený blok.',
  TAG_RESOLVE_FAILED: 'Slovo za vykřičníkem má v YAML zvláštní význam.',
};

const syntaxHelp: Partial<Record<SyntaxCode, string>> = {
  BLOCK_IN_FLOW: 'Chybí čárka, nebo text s dvojtečkou potřebuje uvozovky.',
  OPEN_QUOTE: 'Uzavřete ji na konci textu.',
  OPEN_BRACKET: 'Na konci seznamu ji uzavřete znakem ] nebo }.',
  CONTROL_CHARACTER: 'Smažte ho.',
  TAB_AS_INDENT: 'Nahraďte tabulátor dvěma mezerami.',
  BAD_INDENT: 'Zarovnejte ho pod první písmeno řádku, ke kterému patří.',
  BLOCK_AS_IMPLICIT_KEY: 'Dejte text do uvozovek.',
  BAD_SCALAR_START: 'Dejte text do uvozovek.',
  UNEXPECTED_TOKEN: 'Dejte celý text do jedněch uvozovek.',
  TAG_RESOLVE_FAILED: 'Dejte text do uvozovek.',
};

const dateProblems: Record<WhenProblemCode, (text: string) => string> = {
  empty: () => 'datum je prázdné.',
  'no-such-day': (text) => `takový den neexistuje: ${text}`,
  'no-such-month': (text) => `takový měsíc neexistuje: ${text}`,
  'no-such-week': (text) => `takový týden neexistuje: ${text}`,
  'looks-like-programming-period': (text) => `může to být více let i část jednoho roku: ${text}`,
  'other-notation': (text) => `datum se tu zapisuje jinak: ${text}`,
  'span-as-date': (text) => `pole říká, který den se něco koná, ale je v něm období: ${text}`,
  'span-as-due': (text) => `pole říká, dokdy má být něco hotovo, ale je v něm období: ${text}`,
  'ongoing-not-period': (text) => `${quote(text)} může být jen v poli „period“.`,
  'not-a-day': (text) => `má tu být určitý den, ale je tu: ${text}`,
  'end-before-start': (text) => `konec je dříve než začátek: ${text}`,
  'when-and-between': () => 'pole „when“ a „between“ jsou tu zároveň.',
  unreadable: (text) => `${quote(text)} není datum.`,
};

const dateHelp: Partial<Record<WhenProblemCode, string>> = {
  empty: 'Napište den, měsíc nebo rok, například 2019-03-19, 2019-03 nebo 2019.',
  'no-such-month': 'Měsíce jsou 01 až 12.',
  'span-as-date':
    'Pokud to trvá celé období, použijte pole „period“. Pokud jde o některý jeho den, napište { between: … }.',
  'span-as-due':
    'Napište poslední den, měsíc nebo čtvrtletí tohoto období, nebo použijte pole „period“.',
  'ongoing-not-period': 'Napište „period: ongoing“.',
  'when-and-between': 'Nechte jen jedno z nich.',
  'not-a-day': 'Napište den, například 2019-03-19.',
  'looks-like-programming-period': 'Napište poslední rok. Období více let patří do pole „period“.',
  unreadable: 'Napište například 2019-03-19, 2019-03, 2019-Q1, 2019-H1 nebo 2019.',
};

const invisibleHelp = (code: string) =>
  `Je v tom znak, který není vidět (${code}), možná z Wordu. Napište to znovu.`;
const didYouMean = (word: string) => `Nemá to být ${quote(word)}?`;
const owner = ({ kind, title }: Owner) => title || capital(kinds[kind]);
/** A sentence about an item, or about the document where no item has it. */
const withTitle = (title: string, sentence: string) =>
  title === '' ? capital(sentence) : `${title}: ${sentence}`;

export const cs: Locale = {
  code: 'cs',
  dates,
  kinds,
  severity: { error: 'chyba', warning: 'varování', info: 'poznámka' },
  findings: {
    'syntax/encoding': () => ({
      message: 'Soubor není v kódování UTF-8, proto nelze přečíst písmena s diakritikou.',
      help: 'Uložte ho v kódování UTF-8.',
    }),
    'syntax/empty': ({ hasComments }) => ({
      message: hasComments ? 'V souboru jsou jen komentáře.' : 'Soubor je prázdný.',
      help: 'Vyplňte ho, nebo ho smažte.',
    }),
    'syntax/yaml': ({ code, text }) => ({
      message: syntax[code] ?? `Toto nelze přečíst jako YAML: ${quote(text)}`,
      ...(syntaxHelp[code] !== undefined && { help: syntaxHelp[code] }),
    }),
    'syntax/duplicate-key': ({ key }) => ({
      message: `Pole ${quote(key)} je tu podruhé.`,
      help: 'Nechte jen jedno z nich.',
    }),
    'syntax/directive': ({ text }) => ({
      message: `Řádek ${quote(text)} žádá jinou verzi YAML, ve které se slova a kalendářní data čtou jinak.`,
      help: 'Smažte tento řádek.',
    }),
    'syntax/comment-in-text': ({ comment, text }) => ({
      message: `Text tu končí: ${quote(text)}. Co následuje (${comment}), je pro YAML komentář.`,
      help: 'Pokud to k textu patří, dejte celý text do uvozovek. Pokud ne, napište za znak # mezeru.',
    }),
    'syntax/thousands': ({ meant, read, text }) => ({
      message: `Číslo ${text} se čte jako ${read.replace('.', ',')}.`,
      help: `Jde-li o tisíce, napište ${meant}. Pokud ne, napište ${read}.`,
    }),
    'syntax/aliases': ({ most }) => ({
      message: `Dokument se pomocí znaku * opakuje tolikrát, že by zaplnil paměť. Mez je ${most}.`,
      help: 'Opakované části vypište.',
    }),
    'schema/kind': ({ kind, suggestion }) => ({
      message:
        kind === undefined
          ? 'Dokument neuvádí, co obsahuje.'
          : `Druh dokumentu ${quote(kind)} neexistuje.`,
      help:
        suggestion === undefined
          ? 'Na začátek napište „paktum: 1“ a „kind:“ s hodnotou pact, calendar, action-plan, indicators nebo review.'
          : didYouMean(suggestion),
    }),
    'schema/version': ({ version }) => ({
      message:
        version === ''
          ? 'Dokument neuvádí, v jakém je formátu.'
          : `Dokument je ve formátu ${version}, ale tento program čte formát 1.`,
      help: 'Napište „paktum: 1“.',
    }),
    'schema/not-a-plan': () => ({
      message: 'Toto není dokument paktu, proto se nečte.',
      help: 'Pokud jím má být, napište na začátek „paktum: 1“ a „kind: …“.',
    }),
    'schema/unknown-field': ({ field, of, suggestion, fields, invisible, isCutText }) => ({
      message: `${owner(of)}: neznámé pole ${quote(field)}.`,
      help: invisible
        ? invisibleHelp(invisible)
        : suggestion
          ? didYouMean(suggestion)
          : isCutText
            ? 'Text s čárkou uvnitř { } musí být v uvozovkách.'
            : `Mohou tu být tato pole: ${list(fields)}.`,
    }),
    'schema/missing-field': ({ fields, of }) => ({
      message: `${owner(of)}: chybí pole: ${list(fields)}.`,
      help: 'Doplňte je.',
    }),
    'schema/type': ({ field, of, found, foundType, expected, isEntry, isRequired, suggestion }) => {
      const wanted = expected.map((type) => types[type]).join(' nebo ');
      const help = isRequired ? 'Vyplňte to.' : 'Vyplňte to, nebo řádek smažte.';
      if (foundType === 'nothing' && isEntry)
        return { message: `${owner(of)}: v seznamu ${quote(field)} je prázdná položka.`, help };
      if (foundType === 'nothing')
        return { message: `${owner(of)}: pole ${quote(field)} je prázdné.`, help };
      if (foundType === 'number' && expected.includes('text'))
        return {
          message: `${owner(of)}: v poli ${quote(field)} má být text, ale čte se to jako číslo: ${found}`,
          ...(suggestion !== undefined && { help: `Napište: ${suggestion}` }),
        };
      return {
        message: `${owner(of)}: v poli ${quote(field)} má být ${wanted}, ale je tam ${types[foundType]}: ${found.split('\n')[0]}`,
        ...(suggestion !== undefined && { help: `Napište: ${suggestion}` }),
      };
    },
    'schema/value': ({ field, of, found, allowed, suggestion, limit, format }) => ({
      message: limit
        ? `${owner(of)}: v poli ${quote(field)} je příliš ${limit.kind === 'least' ? 'málo' : 'mnoho'}: ${found || 'nic'}. ${limit.kind === 'least' ? 'Nejméně' : 'Nejvýše'}: ${limit.number}.`
        : `${owner(of)}: v poli ${quote(field)} nemůže být ${quote(found)}.`,
      ...(suggestion !== undefined
        ? { help: didYouMean(suggestion) }
        : allowed
          ? { help: `Napište jednu z těchto hodnot: ${list(allowed)}.` }
          : format && { help: formats[format] }),
    }),
    'schema/id': ({ found, suggestion, invisible, isReserved }) => ({
      message: `${quote(found)} nemůže být id. Id začíná písmenem, dál má písmena bez diakritiky, číslice, spojovníky a tečky.`,
      help: invisible
        ? invisibleHelp(invisible)
        : isReserved
          ? 'Jiné programy čtou toto slovo jako true nebo false. Zvolte jiné.'
          : suggestion === undefined
            ? 'Začněte písmenem.'
            : `Napište: ${suggestion}`,
    }),
    'schema/date': ({ code, invisible, of, suggestions, text }) => {
      const meant =
        suggestions.length > 0 ? `Napište: ${suggestions.join(' nebo ')}` : dateHelp[code];
      const help = invisible ? invisibleHelp(invisible) : meant;
      return {
        message: `${owner(of)}: ${dateProblems[code](text)}`,
        ...(help !== undefined && { help }),
      };
    },
    'pact/missing': () => ({
      message: 'Žádný dokument tu nemá „kind: pact“, takže není jasné, čí je to plán.',
      help: 'Přidejte takový dokument s poli id, name, language a timezone.',
    }),
    'pact/second': ({ file, line }) => ({
      message: `Je tu druhý dokument s „kind: pact“. První: ${file}, řádek ${line}.`,
      help: 'Nechte jen jeden z nich, nebo druhý pakt přesuňte do vlastní složky.',
    }),
    'dates/outside-period': ({ title, when, side, periodFrom, periodTo }) => {
      const edge =
        side === 'before'
          ? periodFrom && ` (začátek plánu: ${dates.day(periodFrom)})`
          : periodTo && ` (konec plánu: ${dates.day(periodTo)})`;
      return {
        message: `${title}: termín je ${side === 'before' ? 'dříve, než plán začíná' : 'později, než plán končí'}: ${dates.when(when)}${edge ?? ''}.`,
        help: 'Opravte termín, nebo období plánu.',
      };
    },
    'identity/number-gap': ({ body, title, number: found, previousTitle, expected }) => ({
      message: `${body}: číslování nenavazuje. ${title}: číslo je ${found}, ale má následovat ${expected} (předchozí: ${previousTitle}).`,
      help: 'Opravte číslo, nebo doplňte chybějící jednání.',
    }),
    'identity/unique-id': ({ id, title, firstTitle, lost }) => ({
      message:
        title === firstTitle
          ? `${title}: položka s id ${quote(id)} je tu podruhé.`
          : `${title}: id ${quote(id)} už má jiná položka: ${firstTitle}.`,
      help:
        lost.length === 0
          ? 'Dejte jedné z obou položek jiné id.'
          : lost.length === 1
            ? `Jinde je uvedeno id, které teď nic nemá: ${list(lost.map(quote))}. Možná patřilo sem.`
            : `Jinde jsou uvedena id, která teď nic nemá: ${list(lost.map(quote))}. Možná sem některé z nich patřilo.`,
    }),
    'identity/unique-title': ({ title, kind }) => ({
      message: `Tento název už má jiná položka (${kinds[kind]}): ${title}.`,
      help: 'Pokud jde o jinou položku, dejte jí vlastní název. Pokud ne, smažte ji.',
    }),
    'order/prepared-before': (data) =>
      data.order === 'no'
        ? {
            message: `${data.title}: termín je dříve než jednání, ${data.meetings.length === 1 ? 'které to připravuje' : 'která to připravují'}: ${list(data.meetings)}.`,
            help: 'Jedno z nich přesuňte, nebo tento bod vyřaďte z programu jednání.',
          }
        : {
            message: `${data.meeting}: není jasné, zda předchází tomu, co připravuje: ${list(data.titles)}.`,
            help:
              data.missing === 'hours'
                ? 'Připadají na týž den: doplňte čas, například time: 10:00-12:00.'
                : data.missing === 'one-day'
                  ? 'Určete den u položky, která ho nemá, a to tak, aby jednání bylo dříve.'
                  : 'Určete den u každé položky, která ho nemá, u jednání ten nejdřívější. Jediný den nestačí.',
          },
    'reference/text-names-items': ({ text, title, meant }) => ({
      message: withTitle(
        title,
        `${quote(text)} je tu jen text, takže na nic neodkazuje, i když jako odkaz vypadá.`,
      ),
      help: `Má-li to být odkaz, napište: ${meant}. Má-li to být text, doplňte k němu slovo.`,
    }),
    'reference/unknown': ({ name, relation, title, suggestion, mayBeText }) => ({
      message: withTitle(
        title,
        `v poli ${quote(relation)} je ${quote(name)}, ale položka s tímto id neexistuje.`,
      ),
      help: suggestion
        ? `Nemá to být ${quote(suggestion.id)} (${suggestion.title}${suggestion.when ? `, ${dates.when(suggestion.when)}` : ''})?`
        : mayBeText
          ? `Opravte id. Má-li to být text, napište { text: ${name} }`
          : 'Opravte id, nebo chybějící položku doplňte.',
    }),
    'reference/unknown-name': ({ name, relation, title, suggestion }) => ({
      message: withTitle(
        title,
        `v poli ${quote(relation)} je ${quote(name)}, ale takový název v paktu není.`,
      ),
      ...(suggestion !== undefined && { help: didYouMean(suggestion) }),
    }),
    'reference/wrong-kind': ({ name, relation, title, kind, wanted }) => ({
      message: `V poli ${quote(relation)} je ${quote(name)}, ale to je položka jiného druhu (${kinds[kind]}): ${title}.`,
      help: `Do tohoto pole patří: ${list(wanted.map((each) => kinds[each]))}.`,
    }),
  },
  quantity: (quantity) => {
    const { about, max, min, per, text, unit, value } = asQuantity(quantity);
    const parts = [
      min !== undefined && `min. ${number(min)}`,
      max !== undefined && `max. ${number(max)}`,
      about !== undefined && `asi ${number(about)}`,
      value !== undefined && number(value),
    ].filter((part) => part !== false);
    const figure = [parts.join(', '), unit, per && perUnit[per]].filter(Boolean).join(' ');
    return [figure, figure !== '' && text ? `(${text})` : text].filter(Boolean).join(' ');
  },
  target: (name) =>
    ({ participants: 'účastníci', press: 'výstupy v médiích', informed: 'informované osoby' })[
      name
    ] ?? name,
  fields,
  choices,
  duration: span,
  goalLevels: { main: 'hlavní cíl', strategic: 'strategický cíl', sub: 'dílčí cíl' },
  rhythm: ({ condition, each, every, max, maxGap, min, per, text }) => {
    const parts = [
      min !== undefined && `alespoň ${min}× za ${span(per ?? 'year')}`,
      max !== undefined && `nejvýše ${max}× za ${span(per ?? 'year')}`,
      every !== undefined && dates.every(every),
      maxGap !== undefined && `rozestup nejvýše ${span(maxGap)}`,
      each !== undefined && (each === 'meeting' ? 'při každém jednání' : `při každém: ${each}`),
    ].filter((part) => part !== false);
    return text ?? condition ?? list(parts);
  },
  verbs: {
    establish: 'ustavení',
    sign: 'podpis',
    prepare: 'příprava',
    present: 'představení',
    discuss: 'projednání',
    review: 'revize',
    evaluate: 'vyhodnocení',
    accept: 'schválení',
    decide: 'rozhodnutí',
  },
  rules: {
    'syntax/encoding': 'soubor je v kódování UTF-8',
    'syntax/empty': 'soubor není prázdný',
    'syntax/yaml': 'soubor lze přečíst jako YAML 1.2',
    'syntax/duplicate-key': 'pole je uvedeno jen jednou',
    'syntax/directive': 'žádný řádek nežádá jinou verzi YAML',
    'syntax/comment-in-text': 'text omylem nekončí u znaku #',
    'syntax/thousands': 'číslo znamená to, co se zdá',
    'syntax/aliases': 'opakování nepřesahuje mez',
    'schema/kind': 'dokument uvádí, co obsahuje',
    'schema/version': 'dokument je ve formátu 1',
    'schema/not-a-plan': 'oznámí se soubor YAML, který k paktu nepatří',
    'schema/unknown-field': 'všechna pole jsou známá',
    'schema/missing-field': 'žádné potřebné pole nechybí',
    'schema/type': 'hodnota je správného druhu',
    'schema/value': 'hodnota tam smí být',
    'schema/id': 'id má správný tvar',
    'schema/date': 'datum lze přečíst a existuje',
    'pact/missing': 'jeden dokument uvádí, čí je to plán',
    'pact/second': 'jen jeden dokument uvádí, čí je to plán',
    'dates/outside-period': 'termíny spadají do období plánu',
    'identity/number-gap': 'číslování jednání téhož orgánu navazuje',
    'identity/unique-id': 'jedno id patří jedné položce',
    'identity/unique-title': 'jeden název patří jedné položce',
    'order/prepared-before': 'jednání předchází tomu, co připravuje',
    'reference/text-names-items': 'co jmenuje položku plánu, to na ni odkazuje',
    'reference/unknown': 'uvedené id existuje',
    'reference/unknown-name': 'uvedený název je v paktu',
    'reference/wrong-kind': 'pole jmenuje položku správného druhu',
  },
  validate: {
    summary: ({ error, warning, info }, fileCount) => {
      const parts = [
        error > 0 && count(error, errors),
        warning > 0 && count(warning, warnings),
        info > 0 && count(info, hints),
      ].filter((part) => part !== false);
      return `${count(error + warning + info, findings)}: ${list(parts)} (${count(fileCount, files)}).`;
    },
    sound: (documentCount, itemCount) =>
      `Bez nálezů: ${count(documentCount, documents)} a ${count(itemCount, items)}, vše spolu souhlasí.`,
    soundIn: (paths) => `Bez nálezů zde: ${list(paths)}.`,
    rulesWait: 'Ostatní pravidla se ověří, až půjde přečíst všechny dokumenty.',
    more: (rule) => `Více o pravidle: paktum explain ${rule}`,
  },
  check: {
    title: (pact, day) => `${pact}, stav ke dni: ${dates.dayOfWeek(day)}`,
    groups: {
      recordMissing: {
        heading: 'BEZ ZÁZNAMU',
        meaning: 'termín uplynul a není známo, co proběhlo',
      },
      overdue: {
        heading: 'PO TERMÍNU',
        meaning: 'poslední den uplynul a splnění není zaznamenáno',
      },
      postponed: { heading: 'ODLOŽENO', meaning: 'nový termín zatím není znám' },
      dayNotFixed: {
        heading: 'DEN NENÍ URČEN',
        meaning: 'den zatím není znám',
      },
      dueSoon: { heading: 'TERMÍN SE BLÍŽÍ', meaning: 'má být hotovo v nejbližších dnech' },
      cannotTell: { heading: 'NELZE POSOUDIT', meaning: 'žádný den neříká, kdy je po termínu' },
      coming: { heading: 'NÁSLEDUJE', meaning: 'koná se v nejbližších dnech' },
    },
    daysAgo: (least, most) => `před ${range(least, most)} ${form(most, daysInstrumental)}`,
    daysLate: (least, most) => `${range(least, most)} ${form(most, days)} po termínu`,
    inDays: (least, most) => (most === 0 ? 'dnes' : `za ${range(least, most)} ${form(most, days)}`),
    daysLeft: (left) =>
      left === 0 ? 'dnes je poslední den' : `do konce ${form(left, remains)} ${count(left, days)}`,
    movesTo: (day) => `přesouvá se na: ${day}`,
    nothing: (within) => `Během ${count(within, daysGenitive)} není nic k vyřízení.`,
    meetingCount: ({ all, held, recordMissing, dayNotFixed, coming, postponed, cancelled }) =>
      `${count(all, occasions)}: ${list([
        ...(held > 0 ? [sum('uskutečněno', held)] : []),
        sum('bez záznamu', recordMissing),
        ...(dayNotFixed > 0 ? [sum('bez určeného dne', dayNotFixed)] : []),
        sum('zbývá', coming),
        ...(postponed > 0 ? [sum('odloženo', postponed)] : []),
        ...(cancelled > 0 ? [sum('zrušeno', cancelled)] : []),
      ])}.`,
    deadlineCount: ({
      all,
      done,
      overdue,
      recordMissing,
      dueSoon,
      open,
      ongoing,
      dropped,
      cannotTell,
    }) =>
      `${count(all, commitments)}: ${list([
        ...(done > 0 ? [sum('splněno', done)] : []),
        sum('po termínu', overdue),
        ...(recordMissing > 0 ? [sum('bez záznamu', recordMissing)] : []),
        sum('blíží se', dueSoon),
        sum('později', open),
        ...(ongoing > 0 ? [sum('probíhá', ongoing)] : []),
        ...(dropped > 0 ? [sum('vypuštěno', dropped)] : []),
        ...(cannotTell > 0 ? [sum('nelze posoudit', cannotTell)] : []),
      ])}.`,
    owedTo: (names) => `→ ${names}`,
    nobody: 'BEZ URČENÉ ODPOVĚDNOSTI',
    proof: { heading: 'CHYBÍ DOKLAD', meaning: 'proběhlo nebo je hotovo, doklady nejsou úplné' },
    missing: (kinds, minutesDue, isLate) =>
      `chybí: ${list(kinds.map(cs.report.record.proof))}${minutesDue === undefined ? '' : `; termín zápisu: ${dates.day(minutesDue)}${isLate ? ' (uplynul)' : ''}`}`,
    shortfall: { heading: 'POD CÍLEM', meaning: 'zaznamenáno, a méně než v plánu' },
    reached: ({ name, part, reached, target: planned }) =>
      `${[name && cs.target(name), part && cs.report.share(part)].filter(Boolean).join(', ') || 'dosaženo'}: ${figures.format(reached)} z ${figures.format(planned)}`,
    contradiction: { heading: 'NESOUHLASÍ', meaning: 'uvedené údaje se vylučují' },
    contradicts: ({ code, days: [first = '', second = ''], needs }) => {
      if (code === 'needs-not-done')
        return `vedeno jako hotové, ale není hotovo, co je k tomu třeba: ${list(needs)}`;
      return code === 'recorded-too-early'
        ? `zapsáno ${dates.day(first)}, den konání je až ${dates.day(second)}`
        : `konáno ${dates.day(first)}, ale zrušeno ${dates.day(second)}`;
    },
    later: ({ names, rest }, day) =>
      `Zatím se nezapočítává, protože záznam má pozdější den než ${dates.day(day)}: ${list(names)}${rest > 0 ? ` a další (${rest})` : ''}.`,
  },
  indicators: {
    heading: 'INDIKÁTORY',
    verdicts,
    count: (all, counts) =>
      `${count(all, indicators)}: ${list(counts.map(([verdict, part]) => sum(verdicts[verdict], part)))}.`,
    number: (value) => figures.format(value),
    percent: (value) => `${figures.format(value)}\u00A0%`,
    quoted: quote,
    atMost: (figure) => `nejvýše ${figure}`,
    by: (figure, date) => `${figure} (termín: ${date})`,
    compared: {
      share: ({ actual, by, expected, onTrack, percent }) =>
        `skutečnost: ${actual}; plán: ${expected} (termín: ${by}); plnění: ${percent}; podle plánu od ${onTrack}`,
      inverse: ({ actual, by, expected, onTrack, percent }) =>
        `skutečnost: ${actual}; plán: ${expected} (termín: ${by}); plnění: ${percent}; podle plánu od ${onTrack}`,
      progress: ({ actual, baseline, by, expected, onTrack, percent }) =>
        `výchozí hodnota: ${baseline}; skutečnost: ${actual}; plán: ${expected} (termín: ${by}); pokrok: ${percent}; podle plánu od ${onTrack}`,
    },
    reached: (actual, target) => `skutečnost: ${actual}; cíl: ${target} – dosaženo`,
    kept: (actual, limit) => `skutečnost: ${actual}; cíl: ${limit} – dosaženo`,
    withinLimit: (actual, limit) => `skutečnost: ${actual}; povoleno: ${limit}`,
    overLimit: (actual, limit) => `skutečnost: ${actual}; povoleno: ${limit} – překročeno`,
    nothingMeasured: 'nic není naměřeno',
    lastMeasured: (actual, date) => `skutečnost: ${actual}; poslední měření: ${date}`,
    expected: (figure, date) => `plán: ${figure} (termín: ${date})`,
    soFar: (actual) => `zatím: ${actual}`,
    notBefore: (date, figure) => `první termín: ${date} (plán: ${figure})`,
    measurableFrom: (figure, date, day) =>
      `plán: ${figure} (termín: ${date}); měřit lze nejdříve: ${day}`,
    undated: (target) => `cíl: ${target}, bez termínu`,
    nothingExpected: 'v plánu není hodnota, s níž by šlo srovnávat',
    asExpected: (actual, date) => `skutečnost: ${actual}; odpovídá plánu (termín: ${date})`,
    otherWords: (actual, expected) => `skutečnost: ${actual}; plán: ${expected}`,
    peopleDecide: 'zda to odpovídá, musíte posoudit sami',
    waiting: (figure, isMore) =>
      `${isMore ? 'dále nahlášeno' : 'nahlášeno'}, zatím neschváleno: ${figure}`,
    pending: (target, inForce) =>
      `nový cíl (${target}) čeká na schválení; do té doby platí: ${inForce}`,
    none: 'bez údaje',
    ofExpected: (actual, expected) => `skutečnost: ${actual}, plán: ${expected}`,
    missedPart: (name, part) => `zaostávající část: ${name} (${part})`,
    withoutFigure: (names) => `zatím bez údajů: ${list(names)}`,
  },
  rhythms: {
    heading: 'OPĚT NA ŘADĚ',
    meaning: 'brzy přijde na řadu, bylo zmeškáno nebo to nelze posoudit',
    gap: (since) => (since === '' ? 'podle rozestupu' : `podle rozestupu, počítáno od: ${since}`),
    units: {
      day: 'podle kalendářních dnů',
      week: 'podle kalendářních týdnů',
      month: 'podle kalendářních měsíců',
      '2 months': 'podle dvojic kalendářních měsíců',
      quarter: 'podle kalendářních čtvrtletí',
      '4 months': 'podle čtveřic kalendářních měsíců',
      'half-year': 'podle kalendářních pololetí',
      year: 'podle kalendářních roků',
    },
    cannotTell: 'nelze posoudit',
    missed: (spans) => `Zmeškáno: ${list(spans)}.`,
    notToldOf: (spans) => `Není známo, co proběhlo: ${list(spans)}.`,
    unrecorded: (titles) => `Bez záznamu: ${list(titles)}.`,
    more: (number) => `a další (${number})`,
    planned: (title) => `V plánu: ${title}.`,
    nothingPlanned: 'V plánu pro to nic není.',
    keeps: {
      yes: (all) => (all ? 'Tím se dodrží oba způsoby počítání.' : 'Tím se to dodrží.'),
      no: (all) =>
        all ? 'Alespoň jeden ze způsobů počítání se tím nedodrží.' : 'Tím se to nedodrží.',
    },
    keptOnlyBy: (day, all) =>
      `${all ? 'Oba způsoby počítání se dodrží' : 'Dodrží se to'} jen tehdy, proběhne-li to nejpozději tento den: ${day}.`,
    keptBy: (day) => `Oba způsoby počítání se dodrží, proběhne-li to nejpozději tento den: ${day}.`,
    notStated: 'Plán neuvádí, který způsob počítání platí.',
  },
  next: {
    nothing: (day) => `Po dni ${dates.day(day)} není nic v plánu.`,
    members: (seats, voteCount) => `${count(seats, members)}, ${count(voteCount, votes)}`,
    days: 'Vhodné dny',
    noDay: 'žádné: v plánované době nezbývá pracovní den',
    limit: (limit) => {
      if (limit.kind === 'notice')
        return `nejdříve ${dates.day(limit.from)}, aby pozvánka odešla včas`;
      if (limit.kind === 'evaluates')
        return `nejdříve ${dates.day(limit.from)}, předtím proběhne: ${limit.title}`;
      if (limit.kind === 'prepares')
        return `nejpozději ${dates.day(limit.to)}, poté následuje: ${limit.title}`;
      return `nejpozději ${dates.day(limit.to)}, aby bylo splněno: ${limit.title}`;
    },
    holidaysUnknown: (country) =>
      country === undefined
        ? 'svátky nejsou vynechány: pakt neuvádí zemi'
        : `svátky nejsou vynechány: nejsou známy (${country})`,
    leftOut: (names) => `vynecháno: ${list(names)}`,
    restDay: 'volný den',
    weekend: 'víkendy',
    invitation: 'Pozvánka',
    invitationSent: (day) => (day === undefined ? 'odeslána' : `odeslána: ${dates.day(day)}`),
    invitationDue: ({ earliest, latest }, today) => {
      if (latest === undefined) return 'nelze říci: den není znám';
      const by =
        earliest === latest || earliest === undefined
          ? `nejpozději ${dates.day(latest)}`
          : `nejpozději ${dates.day(earliest)} až ${dates.day(latest)}, podle dne jednání`;
      return latest < today ? `${by}: lhůtu pro pozvání už nelze dodržet` : by;
    },
    noNotice: (bodies) => `nelze říci: plán neuvádí lhůtu pro pozvání (notice: ${list(bodies)})`,
    putOffBy: (meeting) => `odloženo z jednání: ${meeting}`,
    alsoOnAgenda: 'Dále na programu',
    duties: 'Na každém jednání',
    owed: 'Má být hotovo k tomuto jednání',
    leftOpen: (meeting, isRecorded) =>
      `Nedořešeno z dřívějška: ${meeting}${isRecorded ? '' : ' (není o něm žádný záznam)'}`,
    decisions: 'Usnesení ke splnění',
    afterwards: 'Poté',
    fixDay: (place) => `Den určíte zde: ${place}`,
    earlier: (number) => `Dřívější bez záznamu: ${number}; viz paktum check`,
  },
  show,
  list: {
    none: 'Nic takového v plánu není.',
    columns: {
      id: 'Id',
      number: fields.number,
      title: fields.title,
      date: 'Datum',
      earliest: 'Nejdříve',
      latest: 'Nejpozději',
      state: fields.state,
      body: fields.body,
      owner: fields.owner,
      target: fields.target,
      file: fields.file,
      line: 'Řádek',
    },
    separator: ';',
  },
  feed: {
    name: (pact) => pact,
    description: (pact) => `Jednání a akce: ${pact}`,
    noDayYet: (title) => `(den není určen) ${title}`,
    cancelled: (title) => `ZRUŠENO: ${title}`,
    dayOpen: (when) =>
      `${capital(when)}; den zatím není určen. Až bude, zkrátí se tato událost na ten den.`,
    ledger: (entryCount, itemCount) =>
      `${count(itemCount, occasions)}, ${count(entryCount, entries)} v kalendáři.`,
    leftOut: {
      'no-date': 'termín není znám',
      'too-coarse': 'není znám ani měsíc',
      internal: 'interní',
      repeats: 'opakuje se, ale není známo, ve kterých dnech',
    },
  },
  report: {
    plan: 'Plán činnosti',
    asOf: (day) => `Stav ke dni: ${day}`,
    inForce: 'Smlouva o dotaci účinná od',
    partners: 'Partneři',
    summary: (counts) =>
      `${count(counts.meetings, meetings)} a ${count(counts.events, events)}${counts.withoutDay > 0 ? `; den zatím není určen: ${counts.withoutDay}` : ''}.`,
    organisations: 'Organizace',
    strategy: {
      reasons: 'Proč pakt vznikl',
      goals: 'Cíle',
      areas: 'Oblasti',
      ways: 'Jak cílů dosáhnout',
      priorities: 'Priority',
      problems: 'Problémy',
    },
    bodies: 'Orgány a jejich úkoly',
    votes: (number) => count(number, votes),
    duties: 'Úkoly',
    rhythmOpen: 'plán neuvádí, jak se to počítá',
    agenda: 'Program',
    expected: 'Očekávané výsledky',
    date: 'Termín konání',
    total: 'Celkem',
    preparation: 'Co připravuje které jednání',
    preparedBy: 'Připravují',
    before: { yes: 'předchází', no: 'nepředchází', 'cannot-tell': 'není jasné' },
    documents: 'Dokumenty a zprávy',
    dates: 'Klíčová data',
    phases: 'Fáze',
    dayNotFixed: 'den není určen',
    states: {
      planned: 'plánováno',
      'day-not-fixed': 'den není určen',
      held: 'uskutečněno',
      'record-missing': 'bez záznamu',
      postponed: 'odloženo',
      cancelled: 'zrušeno',
      open: 'otevřeno',
      'due-soon': 'termín se blíží',
      overdue: 'po termínu',
      done: 'splněno',
      'done-late': 'splněno po termínu',
      dropped: 'vypuštěno',
      ongoing: 'probíhá',
      'cannot-tell': 'nelze posoudit',
    },
    head: {
      grantNumber: 'Číslo smlouvy o dotaci',
      grantTitle: 'Název projektu',
      signed: 'Smlouva o dotaci podepsána',
      amount: 'Výše dotace',
      binds: 'Smlouva o dotaci zavazuje k',
    },
    groups: 'Skupiny',
    commonDuties: 'Společné úkoly paktu',
    body: {
      minutes: 'Lhůta pro zápis',
      delegates: (number) => count(number, delegates),
      ofVotes: (quorum) =>
        /^\d+$/.test(quorum)
          ? count(Number(quorum), votes)
          : `${quorum.replace('more than', 'více než')} hlasů`,
    },
    duty: { at: 'Kde' },
    item: {
      fulfils: 'Plněný úkol',
      details: 'Podrobnosti',
      changed: 'Změna',
    },
    share: (name) => ({ women: 'ženy', men: 'muži' })[name] ?? name,
    record: {
      heading: 'Průběh',
      planned: 'plán',
      by: 'kdo',
      decidedBy: 'kdo rozhodl',
      quorate: { yes: 'usnášeníschopné', no: 'neusnášeníschopné' },
      votes: (result) =>
        list([
          ...(result.for === undefined ? [] : [`pro: ${result.for}`]),
          ...(result.against === undefined ? [] : [`proti: ${result.against}`]),
          ...(result.abstained === undefined ? [] : [`zdrželo se: ${result.abstained}`]),
        ]),
      proof: (kind) =>
        ({
          'attendance-list': 'prezenční listina',
          photo: 'fotografie',
          minutes: 'zápis',
          contract: 'smlouva',
          'press-clip': 'mediální výstup',
        })[kind] ?? kind.replaceAll('-', ' '),
    },
    indicator: {
      latest: 'Poslední hodnota',
    },
    review: {
      heading: 'Vyhodnocení',
      questions: 'Otázky a odpovědi',
    },
  },
  starter,
  trouble: {
    'no-pact': ({ folder }) =>
      `${folder === '.' ? 'V této složce' : `Ve složce ${folder}`} ani ve složkách nad ní není pakt: žádný soubor YAML tam nemá „kind: pact“. Jeho složku uveďte pomocí --pact, nový založí: paktum init`,
    'missing-path': ({ path }) => `Takový soubor ani složka neexistuje: ${path}`,
    'no-documents': ({ path }) => `Není tu žádný soubor YAML: ${path}`,
    'cannot-read': ({ path, problem }) => `Nelze číst: ${path} (${fileProblems[problem]})`,
    'cannot-write': ({ path, problem }) => `Nelze zapsat: ${path} (${fileProblems[problem]})`,
    'no-such-day': ({ text }) => `Takový den neexistuje: ${text}`,
    fileProblems,
    'not-a-day': ({ text }) => `${quote(text)} není den. Napište například 2019-04-10.`,
    'not-a-duration': ({ text }) => `${quote(text)} není počet dní. Napište například 30d.`,
    'unknown-language': ({ language, known }) =>
      `Jazyk ${quote(language)} program nezná. Zná tyto: ${list(known)}.`,
    'unknown-kind': ({ kind, known, suggestion }) =>
      `Takový druh položek neexistuje: ${quote(kind)}. ${suggestion ? didYouMean(suggestion) : `Známé druhy: ${list(known)}.`}`,
    'unknown-id': ({ id, suggestion }) =>
      `V paktu nic nemá id ${quote(id)}.${suggestion ? ` ${didYouMean(suggestion)}` : ''}`,
    'not-a-meeting': ({ id }) => `${quote(id)} není jednání ani akce.`,
    'unknown-state': ({ known, state }) =>
      `Takový stav neexistuje: ${quote(state)}. Známé stavy: ${list(known)}.`,
    'unknown-rule': ({ rule, suggestion }) =>
      `Pravidlo ${quote(rule)} neexistuje. ${suggestion ? didYouMean(suggestion) : 'Všechna vypíše: paktum explain'}`,
    'unknown-report': ({ report, known }) =>
      `Dokument ${quote(report)} program nezná. Zná tyto: ${list(known)}.`,
    'pact-in-the-way': ({ path }) =>
      `Nic se nezapsalo: pakt už tu je (${path}). Dejte novému vlastní složku, například: paktum init nas-pakt`,
    'files-in-the-way': ({ paths }) =>
      `Nic se nezapsalo, protože toto už existuje: ${list(paths)}.`,
    'missing-flags': ({ flags }) => `Chybí: ${list(flags)}. Například: ${starter.example}`,
    'answer-not-taken': ({ flag, problem, text }) =>
      `--${flag}: ${starter.problems[problem](text)}`,
    stopped: () => 'Přerušeno. Nic se nezapsalo.',
    crash: (message) => `V samotném programu došlo k chybě: ${message}`,
  },
};
