import type { Owner, SyntaxCode, ValueFormat, ValueType } from '../../../load/load-finding.ts';
import type { WhenProblemCode } from '../../../model/when/when.ts';
import { didYouMean, kinds, list, number, quote } from '../../words/hu.ts';
import type { ReadingWords } from '../rule-words.ts';

const types: Record<ValueType, string> = {
  text: 'szöveg',
  number: 'szám',
  integer: 'egész szám',
  boolean: 'true vagy false',
  list: 'lista',
  object: 'mezőkből álló bejegyzés',
  nothing: 'semmi',
};
const formats: Record<ValueFormat, string> = {
  severity: 'Írja ezt: off, error, warning vagy info.',
  time: 'Írja így: 10:00 vagy 10:00-12:00.',
  duration: 'Írja így: 8 days, 5 working days, 2 weeks, 6 months vagy 1 year.',
  interval: 'Írja így: month, 2 weeks, half-year vagy year.',
  word: 'Írjon egy szót kisbetűvel, ékezet nélkül, kötőjellel.',
  url: 'Írjon webcímet, amely így kezdődik: https://',
  currency: 'Írjon három nagybetűt, például HUF, CZK vagy EUR.',
  country: 'Írjon két nagybetűt, például HU vagy CZ.',
  language: 'Írjon nyelvkódot, például hu, cs vagy en.',
  timezone: 'Írjon időzónát, például Europe/Budapest.',
  quorum: 'Írja be a szavazatok számát vagy arányát, például 3 vagy 1/2.',
  unit: 'Írja így: day, week, month, quarter, half-year vagy year.',
  text: 'Írjon be legalább egy betűt.',
};
const syntax: Partial<Record<SyntaxCode, string>> = {
  OPEN_QUOTE: 'Itt idézőjel nyílik, és a sorban nem záródik be.',
  OPEN_BRACKET: 'Itt zárójel nyílik, és nem záródik be.',
  TAB_AS_INDENT: 'Egy sor tabulátorral kezdődik. A YAML csak szóközt fogad el.',
  BAD_INDENT: 'Ez a sor nem úgy van behúzva, ahogyan a körülötte lévők.',
  BLOCK_AS_IMPLICIT_KEY: 'Ebben a sorban két kettőspont áll.',
  MULTILINE_IMPLICIT_KEY: 'Ebből a sorból, vagy a fölötte lévőből, hiányzik egy kettőspont.',
  BAD_SCALAR_START: 'Szöveg nem kezdődhet ezzel a jellel.',
  UNEXPECTED_TOKEN: 'Itt olyasmi következik, ami nem tartozik az értékhez.',
  TOO_DEEP: 'Zárójelen belül több zárójel áll, mint amennyi olvasható.',
  CONTROL_CHARACTER: 'Itt olyan jel áll, amely nem nyomtatható.',
  BAD_ALIAS: 'A * utáni szó olyasmire utal, amit & nem jelölt meg.',
  BLOCK_IN_FLOW: 'Zárójelen belül nem állhat behúzott rész.',
  TAG_RESOLVE_FAILED: 'A felkiáltójel utáni szónak a YAML-ban külön jelentése van.',
};
const syntaxHelp: Partial<Record<SyntaxCode, string>> = {
  BAD_ALIAS: 'Ha ez szöveg, tegye idézőjelbe az egészet.',
  BLOCK_IN_FLOW:
    'Hiányzik egy vessző, vagy a kettőspontot tartalmazó szöveget idézőjelbe kell tenni.',
  OPEN_QUOTE: 'Zárja be a szöveg végén.',
  OPEN_BRACKET: 'Zárja be a lista végén: ] vagy }.',
  CONTROL_CHARACTER: 'Törölje.',
  TAB_AS_INDENT: 'A tabulátor helyére írjon két szóközt.',
  BAD_INDENT: 'Húzza annak a sornak az első betűje alá, amelyhez tartozik.',
  BLOCK_AS_IMPLICIT_KEY: 'Tegye idézőjelbe a szöveget.',
  BAD_SCALAR_START: 'Tegye idézőjelbe a szöveget.',
  UNEXPECTED_TOKEN: 'Tegye egyetlen pár idézőjelbe az egész szöveget.',
  TAG_RESOLVE_FAILED: 'Tegye idézőjelbe a szöveget.',
};
const dateProblems: Record<WhenProblemCode, (text: string) => string> = {
  empty: () => 'a dátum üres.',
  'no-such-day': (text) => `nincs ilyen nap: ${text}`,
  'no-such-month': (text) => `nincs ilyen hónap: ${text}`,
  'no-such-week': (text) => `nincs ilyen hét: ${text}`,
  'looks-like-programming-period': (text) => `több évet is jelenthet, egy év részét is: ${text}`,
  'other-notation': (text) => `itt nem így írjuk a dátumot: ${text}`,
  'span-as-date': (text) =>
    `ez a mező azt mondja meg, mely napon lesz valami, de itt időtartam áll: ${text}`,
  'span-as-due': (text) =>
    `ez a mező azt mondja meg, mikorra kell elkészülni, de itt időtartam áll: ${text}`,
  'ongoing-not-period': (text) => `ez a szó csak a „period” mezőben állhat: ${quote(text)}`,
  'not-a-day': (text) => `ide nap kell, és ez nem az: ${text}`,
  'end-before-start': (text) => `előbb ér véget, mint ahogy elkezdődik: ${text}`,
  'when-and-between': () => 'a „when” és a „between” egyszerre áll itt.',
  unreadable: (text) => `ez nem dátum: ${quote(text)}`,
};
const dateHelp: Partial<Record<WhenProblemCode, string>> = {
  empty: 'Írjon napot, hónapot vagy évet: 2019-03-19, 2019-03 vagy 2019.',
  'no-such-month': 'A hónapok: 01–12.',
  'span-as-date':
    'Ha végig tart, használja a „period” mezőt. Ha ezen belül egy nap, írja így: { between: … }.',
  'span-as-due':
    'Írja be az utolsó napot, hónapot vagy negyedévet, vagy használja a „period” mezőt.',
  'ongoing-not-period': 'Írja így: „period: ongoing”.',
  'when-and-between': 'Az egyiket hagyja meg.',
  'not-a-day': 'Írja be a napot, például 2019-03-19.',
  'looks-like-programming-period': 'Írja be az utolsó évét. Több év a „period” mezőben állhat.',
  unreadable: 'Írja így: 2019-03-19, 2019-03, 2019-Q1, 2019-H1 vagy 2019.',
};
const invisibleHelp = (code: string) =>
  `Láthatatlan jel van benne (${code}), talán Wordből került ide. Gépelje be újra.`;
const owner = ({ kind, title }: Owner) =>
  title || kinds[kind].charAt(0).toUpperCase() + kinds[kind].slice(1);

export const readingWords: ReadingWords = {
  'syntax/encoding': {
    about: 'a fájl UTF-8 kódolású',
    say: () => ({
      message: 'A fájl nem UTF-8 kódolású, ezért az ékezetes betűk nem olvashatók.',
      help: 'Mentse el UTF-8 kódolással.',
    }),
  },
  'syntax/empty': {
    about: 'a fájlban van valami',
    say: ({ hasComments }) => ({
      message: hasComments ? 'A fájlban csak megjegyzés van.' : 'A fájlban nincs semmi.',
      help: 'Töltse ki, vagy törölje.',
    }),
  },
  'syntax/yaml': {
    about: 'a fájl YAML 1.2-ként olvasható',
    say: ({ code, text }) => ({
      message: syntax[code] ?? `Ez nem olvasható YAML-ként: ${quote(text)}`,
      ...(syntaxHelp[code] !== undefined && { help: syntaxHelp[code] }),
    }),
  },
  'syntax/duplicate-key': {
    about: 'egy mező egyszer áll',
    say: ({ key }) => ({
      message: `Itt másodszor áll ez a mező: ${quote(key)}.`,
      help: 'Csak az egyiket tartsa meg.',
    }),
  },
  'syntax/directive': {
    about: 'egy sor sem kéri a YAML másik változatát',
    say: ({ text }) => ({
      message: `Ez a sor a YAML másik változatát kéri, amelyben a szavak és a dátumok mást jelentenek: ${quote(text)}`,
      help: 'Törölje a sort.',
    }),
  },
  'syntax/comment-in-text': {
    about: 'a szöveg nem ér véget tévedésből egy # jelnél',
    say: ({ comment, text }) =>
      text === ''
        ? {
            message: `Ide még nem írtak semmit. Ami itt áll, ${comment}, a YAML szerint megjegyzés, és sehol sem jelenik meg.`,
            help: 'Ha ez tartozik ide, törölje a # jelet, vagy tegye idézőjelbe az egészet. Ha megjegyzés, írja az előző sorba.',
          }
        : {
            message: `A szöveg itt véget ér: ${quote(text)}. Ami utána áll, ${comment}, a YAML szerint megjegyzés.`,
            help: 'Ha a szöveghez tartozik, tegye idézőjelbe az egészet. Ha nem, írjon szóközt a # után.',
          },
  },
  'syntax/thousands': {
    about: 'a szám azt jelenti, aminek látszik',
    say: ({ meant, read, text }) => ({
      message: `Ez a szám: ${text}, így olvasható: ${number(Number(read))}.`,
      help: `Ha ezreket jelent, írja így: ${meant}. Ha nem, így: ${read}.`,
    }),
  },
  'syntax/aliases': {
    about: 'az ismétlések határon belül vannak',
    say: ({ most }) => ({
      message: `A dokumentum a * jellel annyiszor ismétli önmagát, hogy megtöltené a memóriát. A határ: ${most}.`,
      help: 'Írja ki az ismételt részeket.',
    }),
  },
  'schema/kind': {
    about: 'a dokumentum megmondja, mit tartalmaz',
    say: ({ kind, suggestion }) => ({
      message:
        kind === undefined
          ? 'A dokumentum nem mondja meg, mit tartalmaz.'
          : `Nincs ilyen fajta dokumentum: ${quote(kind)}.`,
      help:
        suggestion === undefined
          ? 'Kezdje így: „paktum: 1”, majd „kind:” és pact, calendar, action-plan, indicators vagy review.'
          : didYouMean(suggestion),
    }),
  },
  'schema/version': {
    about: 'a dokumentum az 1. formátumban van',
    say: ({ version }) => ({
      message:
        version === ''
          ? 'A dokumentum nem mondja meg, milyen formátumban van.'
          : `A dokumentum formátuma: ${version}. Ez a program az 1. formátumot olvassa.`,
      help: 'Írja így: „paktum: 1”.',
    }),
  },
  'schema/not-a-plan': {
    about: 'megnevezzük azt a YAML-fájlt, amely nem a paktumé',
    say: () => ({
      message: 'Ez nem a paktum dokumentuma, ezért kimarad.',
      help: 'Ha az volna, kezdje így: „paktum: 1”, majd „kind: …”.',
    }),
  },
  'schema/unknown-field': {
    about: 'minden mező ismert',
    say: ({ field, of, suggestion, fields, invisible, isCutText }) => ({
      message: `${owner(of)}: itt nincs ilyen mező: ${quote(field)}.`,
      help: invisible
        ? invisibleHelp(invisible)
        : suggestion
          ? didYouMean(suggestion)
          : isCutText
            ? 'A { } közötti szöveget idézőjelbe kell tenni, ha vessző van benne.'
            : `Ezek a mezők állhatnak itt: ${list(fields)}.`,
    }),
  },
  'schema/missing-field': {
    about: 'a szükséges mezők megvannak',
    say: ({ fields, of }) => ({
      message: `${owner(of)}: ${fields.length === 1 ? 'hiányzó mező' : 'hiányzó mezők'}: ${list(fields)}.`,
      help: 'Írja be.',
    }),
  },
  'schema/type': {
    about: 'az érték megfelelő fajtájú',
    say: ({ field, of, found, foundType, expected, isEntry, isRequired, suggestion }) => {
      const wanted = expected.map((type) => types[type]).join(' vagy ');
      const help = isRequired ? 'Töltse ki.' : 'Töltse ki, vagy törölje a sort.';
      if (foundType === 'nothing' && isEntry)
        return { message: `${owner(of)}: a lista (${field}) egyik eleme üres.`, help };
      if (foundType === 'nothing')
        return { message: `${owner(of)}: itt (${field}) nem áll semmi.`, help };
      if (foundType === 'number' && expected.includes('text'))
        return {
          message: `${owner(of)}: itt (${field}) szöveg kell, de ez számnak olvasható: ${found}`,
          ...(suggestion !== undefined && { help: `Írja ezt: ${suggestion}` }),
        };
      return {
        message: `${owner(of)}: itt (${field}) ${wanted} kell, nem ${types[foundType]}: ${found.split('\n')[0]}`,
        ...(suggestion !== undefined && { help: `Írja ezt: ${suggestion}` }),
      };
    },
  },
  'schema/value': {
    about: 'az érték állhat azon a helyen',
    say: ({ field, of, found, allowed, suggestion, limit, format }) => ({
      message: limit
        ? `${owner(of)}: itt (${field}) ${limit.kind === 'least' ? 'túl kevés' : 'túl sok'} áll: ${found || '–'}. A határ: ${limit.number}.`
        : `${owner(of)}: itt (${field}) ez nem állhat: ${quote(found)}.`,
      ...(suggestion !== undefined
        ? { help: didYouMean(suggestion) }
        : allowed
          ? { help: `Ezek közül írjon egyet: ${list(allowed)}.` }
          : format && { help: formats[format] }),
    }),
  },
  'schema/id': {
    about: 'az azonosító alakja jó',
    say: ({ found, suggestion, invisible, isReserved }) => ({
      message: `Ez nem lehet azonosító: ${quote(found)}. Az azonosító betűvel kezdődik, utána ékezet nélküli betű, számjegy, kötőjel és pont állhat.`,
      help: invisible
        ? invisibleHelp(invisible)
        : isReserved
          ? 'Ezt a szót más programok igaznak vagy hamisnak olvassák. Válasszon másikat.'
          : suggestion === undefined
            ? 'Kezdje betűvel.'
            : `Írja így: ${suggestion}`,
    }),
  },
  'schema/date': {
    about: 'a dátum olvasható és létezik',
    say: ({ code, invisible, of, suggestions, text }) => {
      const meant =
        suggestions.length > 0 ? `Írja így: ${suggestions.join(' vagy ')}` : dateHelp[code];
      const help = invisible ? invisibleHelp(invisible) : meant;
      return {
        message: `${owner(of)}: ${dateProblems[code](text)}`,
        ...(help !== undefined && { help }),
      };
    },
  },
  'pact/missing': {
    about: 'egy dokumentum megmondja, kinek a terve ez',
    say: () => ({
      message: 'Egyik dokumentumban sem áll „kind: pact”, ezért nem tudni, kinek a terve ez.',
      help: 'Adjon hozzá egyet ezekkel a mezőkkel: id, name, language, timezone.',
    }),
  },
  'pact/second': {
    about: 'csak egy dokumentum mondja meg, kinek a terve ez',
    say: ({ file, line }) => ({
      message: `Itt másodszor áll „kind: pact”. Az első helye: ${file}, ${line}. sor.`,
      help: 'Tartsa meg az egyiket, vagy tegye a másik paktumot külön mappába.',
    }),
  },
};
