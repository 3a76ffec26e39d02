import type { Owner, SyntaxCode, ValueFormat, ValueType } from '../../../load/load-finding.ts';
import type { WhenProblemCode } from '../../../model/when/when.ts';
import { capital } from '../../letter-case.ts';
import { didYouMean, kinds, list, quote } from '../../words/cs.ts';
import type { ReadingWords } from '../rule-words.ts';

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
  severity: 'Napište off, error, warning nebo info.',
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
  BAD_ALIAS: 'Pokud je to text, dejte jej celý do uvozovek.',
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
const owner = ({ kind, title }: Owner) => title || capital(kinds[kind]);

export const readingWords: ReadingWords = {
  'syntax/encoding': {
    about: 'soubor je v kódování UTF-8',
    say: () => ({
      message: 'Soubor není v kódování UTF-8, proto nelze přečíst písmena s diakritikou.',
      help: 'Uložte ho v kódování UTF-8.',
    }),
  },
  'syntax/empty': {
    about: 'soubor není prázdný',
    say: ({ hasComments }) => ({
      message: hasComments ? 'V souboru jsou jen komentáře.' : 'Soubor je prázdný.',
      help: 'Vyplňte ho, nebo ho smažte.',
    }),
  },
  'syntax/yaml': {
    about: 'soubor lze přečíst jako YAML 1.2',
    say: ({ code, text }) => ({
      message: syntax[code] ?? `Toto nelze přečíst jako YAML: ${quote(text)}`,
      ...(syntaxHelp[code] !== undefined && { help: syntaxHelp[code] }),
    }),
  },
  'syntax/duplicate-key': {
    about: 'pole je uvedeno jen jednou',
    say: ({ key }) => ({
      message: `Pole ${quote(key)} je tu podruhé.`,
      help: 'Nechte jen jedno z nich.',
    }),
  },
  'syntax/directive': {
    about: 'žádný řádek nežádá jinou verzi YAML',
    say: ({ text }) => ({
      message: `Řádek ${quote(text)} žádá jinou verzi YAML, ve které se slova a kalendářní data čtou jinak.`,
      help: 'Smažte tento řádek.',
    }),
  },
  'syntax/comment-in-text': {
    about: 'text omylem nekončí u znaku #',
    say: ({ comment, text }) =>
      text === ''
        ? {
            message: `Tady zatím nic není napsáno. Co následuje (${comment}), je pro YAML komentář a nikde se nezobrazí.`,
            help: 'Pokud to sem patří, smažte znak # nebo dejte celý text do uvozovek. Pokud je to poznámka, napište ji na předchozí řádek.',
          }
        : {
            message: `Text tu končí: ${quote(text)}. Co následuje (${comment}), je pro YAML komentář.`,
            help: 'Pokud to k textu patří, dejte celý text do uvozovek. Pokud ne, napište za znak # mezeru.',
          },
  },
  'syntax/thousands': {
    about: 'číslo znamená to, co se zdá',
    say: ({ meant, read, text }) => ({
      message: `Číslo ${text} se čte jako ${read.replace('.', ',')}.`,
      help: `Jde-li o tisíce, napište ${meant}. Pokud ne, napište ${read}.`,
    }),
  },
  'syntax/aliases': {
    about: 'opakování nepřesahuje mez',
    say: ({ most }) => ({
      message: `Dokument se pomocí znaku * opakuje tolikrát, že by zaplnil paměť. Mez je ${most}.`,
      help: 'Opakované části vypište.',
    }),
  },
  'schema/kind': {
    about: 'dokument uvádí, co obsahuje',
    say: ({ kind, suggestion }) => ({
      message:
        kind === undefined
          ? 'Dokument neuvádí, co obsahuje.'
          : `Druh dokumentu ${quote(kind)} neexistuje.`,
      help:
        suggestion === undefined
          ? 'Na začátek napište „paktum: 1“ a „kind:“ s hodnotou pact, calendar, action-plan, indicators nebo review.'
          : didYouMean(suggestion),
    }),
  },
  'schema/version': {
    about: 'dokument je ve formátu 1',
    say: ({ version }) => ({
      message:
        version === ''
          ? 'Dokument neuvádí, v jakém je formátu.'
          : `Dokument je ve formátu ${version}, ale tento program čte formát 1.`,
      help: 'Napište „paktum: 1“.',
    }),
  },
  'schema/not-a-plan': {
    about: 'oznámí se soubor YAML, který k paktu nepatří',
    say: () => ({
      message: 'Toto není dokument paktu, proto se nečte.',
      help: 'Pokud jím má být, napište na začátek „paktum: 1“ a „kind: …“.',
    }),
  },
  'schema/unknown-field': {
    about: 'všechna pole jsou známá',
    say: ({ field, of, suggestion, fields, invisible, isCutText }) => ({
      message: `${owner(of)}: neznámé pole ${quote(field)}.`,
      help: invisible
        ? invisibleHelp(invisible)
        : suggestion
          ? didYouMean(suggestion)
          : isCutText
            ? 'Text s čárkou uvnitř { } musí být v uvozovkách.'
            : `Mohou tu být tato pole: ${list(fields)}.`,
    }),
  },
  'schema/missing-field': {
    about: 'žádné potřebné pole nechybí',
    say: ({ fields, of }) => ({
      message: `${owner(of)}: chybí pole: ${list(fields)}.`,
      help: 'Doplňte je.',
    }),
  },
  'schema/type': {
    about: 'hodnota je správného druhu',
    say: ({ field, of, found, foundType, expected, isEntry, isRequired, suggestion }) => {
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
  },
  'schema/value': {
    about: 'hodnota tam smí být',
    say: ({ field, of, found, allowed, suggestion, limit, format }) => ({
      message: limit
        ? `${owner(of)}: v poli ${quote(field)} je příliš ${limit.kind === 'least' ? 'málo' : 'mnoho'}: ${found || 'nic'}. ${limit.kind === 'least' ? 'Nejméně' : 'Nejvýše'}: ${limit.number}.`
        : `${owner(of)}: v poli ${quote(field)} nemůže být ${quote(found)}.`,
      ...(suggestion !== undefined
        ? { help: didYouMean(suggestion) }
        : allowed
          ? { help: `Napište jednu z těchto hodnot: ${list(allowed)}.` }
          : format && { help: formats[format] }),
    }),
  },
  'schema/id': {
    about: 'id má správný tvar',
    say: ({ found, suggestion, invisible, isReserved }) => ({
      message: `${quote(found)} nemůže být id. Id začíná písmenem, dál má písmena bez diakritiky, číslice, spojovníky a tečky.`,
      help: invisible
        ? invisibleHelp(invisible)
        : isReserved
          ? 'Jiné programy čtou toto slovo jako true nebo false. Zvolte jiné.'
          : suggestion === undefined
            ? 'Začněte písmenem.'
            : `Napište: ${suggestion}`,
    }),
  },
  'schema/date': {
    about: 'datum lze přečíst a existuje',
    say: ({ code, invisible, of, suggestions, text }) => {
      const meant =
        suggestions.length > 0 ? `Napište: ${suggestions.join(' nebo ')}` : dateHelp[code];
      const help = invisible ? invisibleHelp(invisible) : meant;
      return {
        message: `${owner(of)}: ${dateProblems[code](text)}`,
        ...(help !== undefined && { help }),
      };
    },
  },
  'pact/missing': {
    about: 'jeden dokument uvádí, čí je to plán',
    say: () => ({
      message: 'Žádný dokument tu nemá „kind: pact“, takže není jasné, čí je to plán.',
      help: 'Přidejte takový dokument s poli id, name, language a timezone.',
    }),
  },
  'pact/second': {
    about: 'jen jeden dokument uvádí, čí je to plán',
    say: ({ file, line }) => ({
      message: `Je tu druhý dokument s „kind: pact“. První: ${file}, řádek ${line}.`,
      help: 'Nechte jen jeden z nich, nebo druhý pakt přesuňte do vlastní složky.',
    }),
  },
};
