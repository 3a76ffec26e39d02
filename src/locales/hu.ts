import { hu as dateFnsHu } from 'date-fns/locale/hu';
import type { Owner, SyntaxCode, ValueFormat, ValueType } from '../load/load-finding.ts';
import type { WhenProblemCode } from '../model/when/when.ts';
import { dateWords } from './dates.ts';
import { choices, fields, show } from './item/hu.ts';
import type { Locale } from './locale.ts';
import { asQuantity } from './quantity.ts';
import { starter } from './starter/hu.ts';

const list = (words: readonly string[]) => words.join(', ');
const quote = (text: string) => `„${text}”`;
const number = (value: number) => String(value).replace('.', ',');
const range = (least: number, most: number) => (least === most ? `${least}` : `${least}–${most}`);

const units: Readonly<Record<string, string>> = {
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
const span = (text: string) => {
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

const perUnit = {
  occurrence: 'alkalmanként',
  year: 'évente',
  'half-year': 'félévente',
  quarter: 'negyedévente',
  month: 'havonta',
};

const figures = new Intl.NumberFormat('hu');
const verdicts: Locale['indicators']['verdicts'] = {
  'off-track': 'elmaradásban',
  'at-risk': 'kockázatos',
  'no-data': 'nincs adat',
  stale: 'elavult adat',
  'on-track': 'jó ütemben',
  reached: 'elérve',
  'not-yet-measurable': 'még nem mérhető',
};
/** After a number: 2 adat nélkül. */
const countedVerdicts = { ...verdicts, 'no-data': 'adat nélkül', stale: 'elavult adattal' };

const dates = dateWords({
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

const kinds: Locale['kinds'] = {
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

const types: Record<ValueType, string> = {
  text: 'szöveg',
  number: 'szám',
  integer: 'egész szám',
  boolean: 'true vagy false',
  list: 'lista',
  object: 'tétel, mezőkkel',
  nothing: 'semmi',
};

const formats: Record<ValueFormat, string> = {
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

const fileProblems: Locale['trouble']['fileProblems'] = {
  'no-permission': 'nincs rá jogosultság',
  'is-a-folder': 'ez mappa',
  'is-no-folder': 'fájl áll ott, ahol mappa kellene',
  'is-missing': 'nincs ott',
  'no-space': 'megtelt a lemez',
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
const didYouMean = (word: string) => `Erre gondolt? ${word}`;
const owner = ({ kind, title }: Owner) =>
  title || kinds[kind].charAt(0).toUpperCase() + kinds[kind].slice(1);

export const hu: Locale = {
  code: 'hu',
  dates,
  kinds,
  severity: { error: 'hiba', warning: 'figyelmeztetés', info: 'megjegyzés' },
  findings: {
    'syntax/encoding': () => ({
      message: 'A fájl nem UTF-8 kódolású, ezért az ékezetes betűk nem olvashatók.',
      help: 'Mentse el UTF-8 kódolással.',
    }),
    'syntax/empty': ({ hasComments }) => ({
      message: hasComments ? 'A fájlban csak megjegyzés van.' : 'A fájlban nincs semmi.',
      help: 'Töltse ki, vagy törölje.',
    }),
    'syntax/yaml': ({ code, text }) => ({
      message: syntax[code] ?? `Ez nem olvasható YAML-ként: ${quote(text)}`,
      ...(syntaxHelp[code] !== undefined && { help: syntaxHelp[code] }),
    }),
    'syntax/duplicate-key': ({ key }) => ({
      message: `Itt másodszor áll ez a mező: ${quote(key)}`,
      help: 'A kettő közül tartsa meg az egyiket.',
    }),
    'syntax/directive': ({ text }) => ({
      message: `Ez a sor a YAML másik változatát kéri, amelyben a szavak és a dátumok mást jelentenek: ${quote(text)}`,
      help: 'Törölje a sort.',
    }),
    'syntax/comment-in-text': ({ comment, text }) => ({
      message: `A szöveg itt véget ér: ${quote(text)}. Ami utána áll, ${comment}, a YAML szerint megjegyzés.`,
      help: 'Ha a szöveghez tartozik, tegye idézőjelbe az egészet. Ha nem, írjon szóközt a # után.',
    }),
    'syntax/thousands': ({ meant, read, text }) => ({
      message: `Ez a szám: ${text}, így olvasható: ${number(Number(read))}.`,
      help: `Ha ezreket jelent, írja így: ${meant}. Ha nem, így: ${read}.`,
    }),
    'syntax/aliases': ({ most }) => ({
      message: `A dokumentum a * jellel annyiszor ismétli önmagát, hogy megtöltené a memóriát. A határ: ${most}.`,
      help: 'Írja ki az ismételt részeket.',
    }),
    'schema/kind': ({ kind, suggestion }) => ({
      message:
        kind === undefined
          ? 'A dokumentum nem mondja meg, mit tartalmaz.'
          : `Nincs ilyen fajta dokumentum: ${quote(kind)}`,
      help:
        suggestion === undefined
          ? 'Kezdje így: „paktum: 1”, majd „kind:” és pact, calendar, action-plan, indicators vagy review.'
          : didYouMean(suggestion),
    }),
    'schema/version': ({ version }) => ({
      message:
        version === ''
          ? 'A dokumentum nem mondja meg, milyen formátumban van.'
          : `A dokumentum formátuma: ${version}. Ez a program az 1. formátumot olvassa.`,
      help: 'Írja így: „paktum: 1”.',
    }),
    'schema/not-a-plan': () => ({
      message: 'Ez nem a paktum dokumentuma, ezért kimarad.',
      help: 'Ha az volna, kezdje így: „paktum: 1”, majd „kind: …”.',
    }),
    'schema/unknown-field': ({ field, of, suggestion, fields, invisible, isCutText }) => ({
      message: `${owner(of)}: itt nincs ilyen mező: ${quote(field)}`,
      help: invisible
        ? invisibleHelp(invisible)
        : suggestion
          ? didYouMean(suggestion)
          : isCutText
            ? 'A { } közötti szöveget idézőjelbe kell tenni, ha vessző van benne.'
            : `Ezek a mezők állhatnak itt: ${list(fields)}.`,
    }),
    'schema/missing-field': ({ fields, of }) => ({
      message: `${owner(of)}: hiányzik: ${list(fields)}.`,
      help: 'Írja be.',
    }),
    'schema/type': ({ field, of, found, foundType, expected, isEntry, isRequired, suggestion }) => {
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
        message: `${owner(of)}: itt (${field}) ez kell: ${wanted}. Most ez áll itt (${types[foundType]}): ${found.split('\n')[0]}`,
        ...(suggestion !== undefined && { help: `Írja ezt: ${suggestion}` }),
      };
    },
    'schema/value': ({ field, of, found, allowed, suggestion, limit, format }) => ({
      message: limit
        ? `${owner(of)}: itt (${field}) ${limit.kind === 'least' ? 'túl kevés' : 'túl sok'} áll: ${found || '–'}. A határ: ${limit.number}.`
        : `${owner(of)}: itt (${field}) ez nem állhat: ${quote(found)}`,
      ...(suggestion !== undefined
        ? { help: didYouMean(suggestion) }
        : allowed
          ? { help: `Ezek közül írjon egyet: ${list(allowed)}.` }
          : format && { help: formats[format] }),
    }),
    'schema/id': ({ found, suggestion, invisible, isReserved }) => ({
      message: `Ez nem lehet azonosító: ${quote(found)}. Az azonosító betűvel kezdődik, utána ékezet nélküli betű, számjegy, kötőjel és pont állhat.`,
      help: invisible
        ? invisibleHelp(invisible)
        : isReserved
          ? 'Ezt a szót más programok igaznak vagy hamisnak olvassák. Válasszon másikat.'
          : suggestion === undefined
            ? 'Kezdje betűvel.'
            : `Írja így: ${suggestion}`,
    }),
    'schema/date': ({ code, invisible, of, suggestions, text }) => {
      const meant =
        suggestions.length > 0 ? `Írja így: ${suggestions.join(' vagy ')}` : dateHelp[code];
      const help = invisible ? invisibleHelp(invisible) : meant;
      return {
        message: `${owner(of)}: ${dateProblems[code](text)}`,
        ...(help !== undefined && { help }),
      };
    },
    'pact/missing': () => ({
      message: 'Egyik dokumentumban sem áll „kind: pact”, ezért nem tudni, kinek a terve ez.',
      help: 'Adjon hozzá egyet ezekkel a mezőkkel: id, name, language, timezone.',
    }),
    'pact/second': ({ file, line }) => ({
      message: `Itt másodszor áll „kind: pact”. Az első helye: ${file}, ${line}. sor.`,
      help: 'Tartsa meg az egyiket, vagy tegye a másik paktumot külön mappába.',
    }),
    'dates/outside-period': ({ title, when, side, periodFrom, periodTo }) => ({
      message: `${title}: ez az időpont ${side === 'before' ? 'korábbi' : 'későbbi'} a terv idejénél: ${dates.when(when)}${
        side === 'before'
          ? periodFrom && ` (a terv kezdete: ${dates.day(periodFrom)})`
          : periodTo && ` (a terv vége: ${dates.day(periodTo)})`
      }.`,
      help: 'Javítsa az időpontot vagy a terv idejét.',
    }),
    'identity/number-gap': ({ body, title, number: found, previousTitle, expected }) => ({
      message: `${body}: nem folyamatos a számozás. ${title}: a száma ${found}, pedig ${expected} következne ezután: ${previousTitle}.`,
      help: 'Javítsa a számot, vagy vegye fel a hiányzó ülést.',
    }),
    'identity/unique-id': ({ id, title, firstTitle, lost }) => ({
      message:
        title === firstTitle
          ? `${title}: másodszor áll itt ezzel az azonosítóval: ${quote(id)}`
          : `${title}: az azonosítója, ${quote(id)}, már másé: ${firstTitle}.`,
      help:
        lost.length > 0
          ? `Máshol olyan azonosító áll, amely most senkié: ${list(lost.map(quote))}. Talán ez volt az övé.`
          : 'Adjon a kettő közül az egyiknek másik azonosítót.',
    }),
    'identity/unique-title': ({ title, kind }) => ({
      message: `Ilyen címmel már van egy másik tétel (${kinds[kind]}): ${quote(title)}`,
      help: 'Ha ez egy másik, adjon neki saját címet. Ha nem, törölje.',
    }),
    'order/prepared-before': (data) =>
      data.order === 'no'
        ? {
            message: `${data.title}: korábbi, mint az ülések, amelyek előkészítik: ${list(data.meetings)}.`,
            help: 'Tegye át az egyiket, vagy vegye le ezt a pontot arról a napirendről.',
          }
        : {
            message: `${data.meeting}: nem dönthető el, hogy megelőzi-e azt, amit előkészít: ${list(data.titles)}.`,
            help:
              data.missing === 'hours'
                ? 'Ugyanazon a napon lesznek: írja be az órát is, így: time: 10:00-12:00.'
                : data.missing === 'one-day'
                  ? 'Tűzze ki annak a napját, amelynek még nincs, úgy, hogy az ülés előbb legyen.'
                  : 'Tűzze ki mindegyiknek a napját, legkorábbra az ülését. Egyetlen nap nem dönti el.',
          },
    'reference/text-names-items': ({ text, title, meant }) => ({
      message: `${title === '' ? 'Ez' : `${title}: ez`} itt csak szöveg, ezért semmi sem követi, pedig hivatkozásnak látszik: ${quote(text)}`,
      help: `Ha hivatkozás, írja így: ${meant}. Ha szöveg, egészítse ki egy szóval.`,
    }),
    'reference/unknown': ({ name, relation, title, suggestion, mayBeText }) => ({
      message: `${title === '' ? 'Itt' : `${title}: itt`} (${relation}) ez áll: ${quote(name)}, de ilyen azonosító nincs.`,
      help: suggestion
        ? `Erre gondolt? ${suggestion.id} (${suggestion.title}${suggestion.when ? `, ${dates.when(suggestion.when)}` : ''})`
        : mayBeText
          ? `Javítsa az azonosítót. Ha ez szöveg, írja így: { text: ${name} }`
          : 'Javítsa az azonosítót, vagy vegye fel, amire utal.',
    }),
    'reference/unknown-name': ({ name, relation, title, suggestion }) => ({
      message: `${title === '' ? 'Itt' : `${title}: itt`} (${relation}) ez áll: ${quote(name)}, de a paktumban senkit sem hívnak így.`,
      ...(suggestion !== undefined && { help: didYouMean(suggestion) }),
    }),
    'reference/wrong-kind': ({ name, relation, title, kind, wanted }) => ({
      message: `Itt (${relation}) ez áll: ${quote(name)}, ez azonban más (${kinds[kind]}): ${quote(title)}`,
      help: `Ilyet nevezzen meg: ${list(wanted.map((each) => kinds[each]))}.`,
    }),
  },
  quantity: (quantity) => {
    const { about, max, min, per, text, unit, value } = asQuantity(quantity);
    const parts = [
      min !== undefined && `min. ${number(min)}`,
      max !== undefined && `max. ${number(max)}`,
      about !== undefined && `kb. ${number(about)}`,
      value !== undefined && number(value),
    ].filter((part) => part !== false);
    const figure = [parts.join(', '), unit, per && perUnit[per]].filter(Boolean).join(' ');
    return [figure, figure !== '' && text ? `(${text})` : text].filter(Boolean).join(' ');
  },
  target: (name) =>
    ({ participants: 'résztvevők', press: 'sajtómegjelenés', informed: 'tájékoztatottak' })[name] ??
    name,
  fields,
  choices,
  duration: span,
  goalLevels: { main: 'fő cél', strategic: 'stratégiai cél', sub: 'részcél' },
  rhythm: ({ condition, each, every, max, maxGap, min, per, text }) => {
    const often = dates.every(per ?? 'year');
    const parts = [
      min !== undefined && `${often} legalább ${min} alkalommal`,
      max !== undefined && `${often} legfeljebb ${max} alkalommal`,
      every !== undefined && dates.every(every),
      maxGap !== undefined && `legnagyobb időköz: ${span(maxGap)}`,
      each !== undefined && (each === 'meeting' ? 'minden ülésen' : `minden alkalommal: ${each}`),
    ].filter((part) => part !== false);
    return text ?? condition ?? list(parts);
  },
  verbs: {
    establish: 'megalakul',
    sign: 'aláír',
    prepare: 'előkészít',
    present: 'bemutat',
    discuss: 'megvitat',
    review: 'felülvizsgál',
    evaluate: 'értékel',
    accept: 'elfogad',
    decide: 'dönt',
  },
  rules: {
    'syntax/encoding': 'a fájl UTF-8 kódolású',
    'syntax/empty': 'a fájlban van valami',
    'syntax/yaml': 'a fájl YAML 1.2-ként olvasható',
    'syntax/duplicate-key': 'egy mező egyszer áll',
    'syntax/directive': 'egy sor sem kéri a YAML másik változatát',
    'syntax/comment-in-text': 'a szöveg nem ér véget tévedésből egy # jelnél',
    'syntax/thousands': 'a szám azt jelenti, aminek látszik',
    'syntax/aliases': 'az ismétlések határon belül vannak',
    'schema/kind': 'a dokumentum megmondja, mit tartalmaz',
    'schema/version': 'a dokumentum az 1. formátumban van',
    'schema/not-a-plan': 'megnevezzük azt a YAML-fájlt, amely nem a paktumé',
    'schema/unknown-field': 'minden mező ismert',
    'schema/missing-field': 'a szükséges mezők megvannak',
    'schema/type': 'az érték a megfelelő fajta',
    'schema/value': 'az érték állhat ott',
    'schema/id': 'az azonosító alakja jó',
    'schema/date': 'a dátum olvasható és létezik',
    'pact/missing': 'egy dokumentum megmondja, kinek a terve ez',
    'pact/second': 'csak egy dokumentum mondja meg, kinek a terve ez',
    'dates/outside-period': 'az időpontok a terv idejére esnek',
    'identity/number-gap': 'egy testület üléseinek számozása folyamatos',
    'identity/unique-id': 'egy azonosító egy tételé',
    'identity/unique-title': 'egy cím egy tételé',
    'order/prepared-before': 'az ülés megelőzi azt, amit előkészít',
    'reference/text-names-items': 'ami a terv egy tételét nevezi meg, az utal is rá',
    'reference/unknown': 'a megnevezett azonosító létezik',
    'reference/unknown-name': 'a használt név szerepel a paktumban',
    'reference/wrong-kind': 'a mező a megfelelő fajta tételt nevezi meg',
  },
  validate: {
    summary: ({ error, warning, info }, files) => {
      const parts = [
        error > 0 && `${error} hiba`,
        warning > 0 && `${warning} figyelmeztetés`,
        info > 0 && `${info} megjegyzés`,
      ].filter((part) => part !== false);
      return `${error + warning + info} észrevétel: ${list(parts)}, ${files} fájlban.`;
    },
    sound: (documents, items) =>
      `Nincs észrevétel: ${documents} dokumentum és ${items} tétel összeillik.`,
    soundIn: (paths) => `Nincs észrevétel itt: ${list(paths)}.`,
    rulesWait: 'A többi szabály csak akkor fut le, ha minden dokumentum olvasható.',
    more: (rule) => `Bővebben egy szabályról: paktum explain ${rule}`,
  },
  check: {
    title: (pact, day) => `${pact}, állapot: ${dates.dayOfWeek(day)}`,
    groups: {
      recordMissing: { heading: 'NINCS RÖGZÍTVE', meaning: 'elmúlt, és nem tudni, mi történt' },
      overdue: { heading: 'LEJÁRT', meaning: 'elmúlt az utolsó napja, és nincs rögzítve' },
      postponed: { heading: 'ELHALASZTVA', meaning: 'az új időpont még nem ismert' },
      dayNotFixed: {
        heading: 'NINCS KITŰZVE A NAPJA',
        meaning: 'a napja még nyitott',
      },
      dueSoon: { heading: 'HAMAROSAN LEJÁR', meaning: 'a következő napokban kell elkészülnie' },
      cannotTell: { heading: 'NEM ÍTÉLHETŐ MEG', meaning: 'nincs nap, amelytől késésnek számít' },
      coming: { heading: 'KÖVETKEZIK', meaning: 'a következő napokban lesz' },
    },
    daysAgo: (least, most) => `${range(least, most)} napja`,
    daysLate: (least, most) => `${range(least, most)} nap késés`,
    inDays: (least, most) => (most === 0 ? 'ma' : `${range(least, most)} nap múlva`),
    daysLeft: (days) => (days === 0 ? 'ma van az utolsó napja' : `${days} nap van hátra belőle`),
    movesTo: (day) => `munkanapra tolódik: ${day}`,
    nothing: (days) => `A következő ${days} napban nincs teendő.`,
    meetingCount: ({ all, held, recordMissing, dayNotFixed, coming, postponed, cancelled }) =>
      `${all} ülés és rendezvény: ${list([
        ...(held > 0 ? [`${held} megtartva`] : []),
        `${recordMissing} nincs rögzítve`,
        ...(dayNotFixed > 0 ? [`${dayNotFixed} nap nélkül`] : []),
        `${coming} még hátravan`,
        ...(postponed > 0 ? [`${postponed} elhalasztva`] : []),
        ...(cancelled > 0 ? [`${cancelled} elmarad`] : []),
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
      `${all} vállalás: ${list([
        ...(done > 0 ? [`${done} teljesült`] : []),
        `${overdue} lejárt`,
        ...(recordMissing > 0 ? [`${recordMissing} nincs rögzítve`] : []),
        `${dueSoon} hamarosan lejár`,
        `${open} később`,
        ...(ongoing > 0 ? [`${ongoing} folyamatos`] : []),
        ...(dropped > 0 ? [`${dropped} elvetve`] : []),
        ...(cannotTell > 0 ? [`${cannotTell} nem ítélhető meg`] : []),
      ])}.`,
    owedTo: (names) => `→ ${names}`,
    nobody: 'NINCS MEGNEVEZETT FELELŐS',
    proof: { heading: 'HIÁNYZÓ IGAZOLÁS', meaning: 'megtörtént, de nincs meg minden dokumentuma' },
    missing: (kinds, minutesDue, isLate) =>
      `hiányzik: ${list(kinds.map(hu.report.record.proof))}${minutesDue === undefined ? '' : `; a jegyzőkönyv határideje: ${dates.day(minutesDue)}${isLate ? ' (lejárt)' : ''}`}`,
    shortfall: { heading: 'CÉL ALATT', meaning: 'rögzítve van, és kevesebb a tervezettnél' },
    reached: ({ name, part, reached, target: planned }) =>
      `${[name && hu.target(name), part && hu.report.share(part)].filter(Boolean).join(', ') || 'elért érték'}: ${figures.format(reached)} / ${figures.format(planned)}`,
    contradiction: { heading: 'NEM EGYEZIK', meaning: 'a megadott adatok kizárják egymást' },
    contradicts: ({ code, days: [first = '', second = ''], needs }) => {
      if (code === 'needs-not-done')
        return `késznek van jelölve, pedig hiányzik, ami kell hozzá: ${list(needs)}`;
      return code === 'recorded-too-early'
        ? `a rögzítés napja: ${dates.day(first)}, a megtartásé későbbi: ${dates.day(second)}`
        : `megtartva: ${dates.day(first)}, de le is van mondva: ${dates.day(second)}`;
    },
    later: ({ names, rest }, day) =>
      `Későbbi a rögzített nap (${dates.day(day)} utáni), ezért még nem számít: ${list(names)}${rest > 0 ? ` és még ${rest} tétel` : ''}.`,
  },
  indicators: {
    heading: 'INDIKÁTOROK',
    verdicts,
    count: (all, counts) =>
      `${all} indikátor: ${list(counts.map(([verdict, part]) => `${part}\u00A0${countedVerdicts[verdict]}`))}.`,
    number: (value) => figures.format(value),
    percent: (value) => `${figures.format(value)}%`,
    quoted: quote,
    atMost: (figure) => `legfeljebb ${figure}`,
    by: (figure, date) => `${figure} (határidő: ${date})`,
    compared: {
      share: ({ actual, by, expected, onTrack, percent }) =>
        `tény: ${actual}; terv: ${expected} (határidő: ${by}); teljesítés: ${percent}; jó ütemben: legalább ${onTrack}`,
      inverse: ({ actual, by, expected, onTrack, percent }) =>
        `tény: ${actual}; terv: ${expected} (határidő: ${by}); teljesítés: ${percent}; jó ütemben: legalább ${onTrack}`,
      progress: ({ actual, baseline, by, expected, onTrack, percent }) =>
        `kiinduló érték: ${baseline}; tény: ${actual}; terv: ${expected} (határidő: ${by}); haladás: ${percent}; jó ütemben: legalább ${onTrack}`,
    },
    reached: (actual, target) => `tény: ${actual}; cél: ${target} – elérve`,
    kept: (actual, limit) => `tény: ${actual}; cél: ${limit} – teljesült`,
    withinLimit: (actual, limit) => `tény: ${actual}; megengedett: ${limit}`,
    overLimit: (actual, limit) => `tény: ${actual}; megengedett: ${limit} – túllépve`,
    nothingMeasured: 'nincs mért adat',
    lastMeasured: (actual, date) => `tény: ${actual}; utolsó mérés: ${date}`,
    expected: (figure, date) => `terv: ${figure} (határidő: ${date})`,
    soFar: (actual) => `eddig: ${actual}`,
    notBefore: (date, figure) => `az első határidő: ${date} (terv: ${figure})`,
    measurableFrom: (figure, date, day) =>
      `terv: ${figure} (határidő: ${date}); a mérés legkorábbi napja: ${day}`,
    undated: (target) => `cél: ${target}, határidő nélkül`,
    nothingExpected: 'a tervben nincs érték, amelyhez mérni lehetne',
    asExpected: (actual, date) => `tény: ${actual}; a tervnek megfelel (határidő: ${date})`,
    otherWords: (actual, expected) => `tény: ${actual}; terv: ${expected}`,
    peopleDecide: 'hogy ez megfelel-e, azt Önöknek kell eldönteniük',
    waiting: (figure, isMore) =>
      `${isMore ? 'további bejelentett' : 'bejelentett'}, még jóvá nem hagyott érték: ${figure}`,
    pending: (target, inForce) =>
      `az új cél (${target}) jóváhagyásra vár; addig ez érvényes: ${inForce}`,
    none: 'nincs adat',
    ofExpected: (actual, expected) => `tény: ${actual}, terv: ${expected}`,
    missedPart: (name, part) => `elmaradó rész: ${name} (${part})`,
    withoutFigure: (names) => `még nincs adat: ${list(names)}`,
  },
  rhythms: {
    heading: 'ISMÉT ESEDÉKES',
    meaning: 'hamarosan sorra kerül, elmaradt, vagy nem ítélhető meg',
    gap: (since) => (since === '' ? 'időköz szerint' : `időköz szerint, kezdete: ${since}`),
    units: {
      day: 'naptári nap szerint',
      week: 'naptári hét szerint',
      month: 'naptári hónap szerint',
      '2 months': 'két naptári hónap szerint',
      quarter: 'naptári negyedév szerint',
      '4 months': 'négy naptári hónap szerint',
      'half-year': 'naptári félév szerint',
      year: 'naptári év szerint',
    },
    cannotTell: 'nem ítélhető meg',
    missed: (spans) => `Elmaradt ekkor: ${list(spans)}.`,
    notToldOf: (spans) => `Nem tudni, mi volt ekkor: ${list(spans)}.`,
    unrecorded: (titles) => `Nincs rögzítve: ${list(titles)}.`,
    more: (number) => `és még ${number}`,
    planned: (title) => `Terv szerint: ${title}.`,
    nothingPlanned: 'Semmi sincs tervezve rá.',
    keeps: {
      yes: (all) => (all ? 'Ezzel mindkét számítás teljesül.' : 'Ezzel teljesül.'),
      no: (all) => (all ? 'Ezzel legalább az egyik számítás nem teljesül.' : 'Ezzel nem teljesül.'),
    },
    keptOnlyBy: (day, all) =>
      `${all ? 'Mindkét számítás csak akkor' : 'Csak akkor'} teljesül, ha legkésőbb ezen a napon megtörténik: ${day}`,
    keptBy: (day) => `Mindkét számítás teljesül, ha legkésőbb ezen a napon megtörténik: ${day}`,
    notStated: 'A terv nem mondja meg, melyik számítás érvényes.',
  },
  next: {
    nothing: (day) => `Nincs több betervezett ülés vagy rendezvény (${dates.day(day)} után).`,
    members: (seats, votes) => `${seats} tag, ${votes} szavazat`,
    days: 'Szóba jöhető napok',
    noDay: 'nincs: a tervezett időben nem marad munkanap',
    limit: (limit) => {
      if (limit.kind === 'notice')
        return `legkorábban ${dates.day(limit.from)}, hogy a meghívó időben kimehessen`;
      if (limit.kind === 'evaluates')
        return `legkorábban ${dates.day(limit.from)}; előtte: ${limit.title}`;
      if (limit.kind === 'prepares')
        return `legkésőbb ${dates.day(limit.to)}; utána: ${limit.title}`;
      return `legkésőbb ${dates.day(limit.to)}, hogy ez teljesüljön: ${limit.title}`;
    },
    holidaysUnknown: (country) =>
      country === undefined
        ? 'az ünnepnapok nincsenek kihagyva: a paktum nem nevez meg országot'
        : `az ünnepnapok nincsenek kihagyva: nem ismertek (${country})`,
    leftOut: (names) => `kihagyva: ${list(names)}`,
    restDay: 'pihenőnap',
    weekend: 'hétvégék',
    invitation: 'Meghívó',
    invitationSent: (day) => (day === undefined ? 'elküldve' : `elküldve: ${dates.day(day)}`),
    invitationDue: ({ earliest, latest }, today) => {
      if (latest === undefined) return 'nem tudni: a nap még nem ismert';
      const by =
        earliest === latest || earliest === undefined
          ? `legkésőbb ${dates.day(latest)}`
          : `legkésőbb ${dates.day(earliest)} – ${dates.day(latest)}, az ülés napjától függően`;
      return latest < today ? `${by}: az értesítési határidő már nem tartható` : by;
    },
    noNotice: (bodies) =>
      `nem tudni: a terv nem ad meg értesítési határidőt (notice: ${list(bodies)})`,
    putOffBy: (meeting) => `innen halasztva: ${meeting}`,
    alsoOnAgenda: 'Napirenden még',
    duties: 'Minden ülésen',
    owed: 'Erre esedékes',
    leftOpen: (meeting, isRecorded) =>
      `Nyitva maradt itt: ${meeting}${isRecorded ? '' : ' (semmi sincs rögzítve róla)'}`,
    decisions: 'Végrehajtandó határozatok',
    afterwards: 'Azután',
    fixDay: (place) => `A napot itt lehet kitűzni: ${place}`,
    earlier: (number) =>
      `${number} korábbi ülésről vagy rendezvényről nincs feljegyzés; lásd: paktum check`,
  },
  show,
  list: {
    none: 'Nincs ilyen tétel.',
    columns: {
      id: 'Azonosító',
      number: fields.number,
      title: fields.title,
      date: 'Időpont',
      earliest: 'Legkorábban',
      latest: 'Legkésőbb',
      state: fields.state,
      body: fields.body,
      owner: fields.owner,
      target: fields.target,
      file: fields.file,
      line: 'Sor',
    },
    separator: ';',
  },
  feed: {
    name: (pact) => pact,
    description: (pact) => `Ülések és rendezvények: ${pact}`,
    noDayYet: (title) => `(nap nélkül) ${title}`,
    cancelled: (title) => `ELMARAD: ${title}`,
    dayOpen: (when) =>
      `${when}, a napja még nincs kitűzve. Ha kitűzik, ez a bejegyzés arra a napra húzódik össze.`,
    ledger: (events, items) => `${items} ülés és rendezvény, ${events} bejegyzés a naptárban.`,
    leftOut: {
      'no-date': 'nincs ismert időpontja',
      'too-coarse': 'még a hónapja sem ismert',
      internal: 'belső',
      repeats: 'ismétlődik, de nem tudni, mely napokon',
    },
  },
  report: {
    plan: 'Munkaterv',
    asOf: (day) => `Az állapot napja: ${day}`,
    inForce: 'Támogatási szerződés hatályos',
    partners: 'Konzorciumi partnerek',
    summary: ({ meetings, events, withoutDay }) =>
      `${meetings} ülés és ${events} rendezvény${withoutDay > 0 ? `; napja még nincs kitűzve: ${withoutDay}` : ''}.`,
    organisations: 'Szervezetek',
    strategy: {
      reasons: 'Miért jött létre a paktum',
      goals: 'Célok',
      areas: 'Területek',
      ways: 'Eszközök',
      priorities: 'Prioritások',
      problems: 'Problémák',
    },
    bodies: 'Testületek és feladataik',
    votes: (count) => `${count} szavazat`,
    duties: 'Feladatok',
    rhythmOpen: 'a terv nem mondja meg, hogyan számolandó',
    agenda: 'Napirend',
    expected: 'Elvárt eredmények',
    date: 'Időpont',
    total: 'Összesen',
    preparation: 'Mit melyik ülés készít elő',
    preparedBy: 'Előkészítik',
    before: { yes: 'megelőzi', no: 'nem előzi meg', 'cannot-tell': 'nem dönthető el' },
    documents: 'Dokumentumok és jelentések',
    dates: 'Kiemelt napok',
    phases: 'Szakaszok',
    dayNotFixed: 'a napja nincs kitűzve',
    states: {
      planned: 'tervezett',
      'day-not-fixed': 'nincs kitűzve a napja',
      held: 'megtartva',
      'record-missing': 'nincs rögzítve',
      postponed: 'elhalasztva',
      cancelled: 'elmarad',
      open: 'nyitott',
      'due-soon': 'hamarosan lejár',
      overdue: 'lejárt',
      done: 'teljesült',
      'done-late': 'késve teljesült',
      dropped: 'elvetve',
      ongoing: 'folyamatos',
      'cannot-tell': 'nem ítélhető meg',
    },
    head: {
      grantNumber: 'Támogatási szerződés száma',
      grantTitle: 'A projekt címe',
      signed: 'Támogatási szerződés aláírva',
      amount: 'Támogatás összege',
      binds: 'A támogatási szerződés köti',
    },
    groups: 'Meghívotti körök',
    commonDuties: 'A paktum közös feladatai',
    body: {
      minutes: 'A jegyzőkönyv elkészítésének ideje',
      delegates: (count) => `${count} küldött`,
      ofVotes: (quorum) =>
        /^\d+$/.test(quorum)
          ? `${quorum} szavazat`
          : `a szavazatok aránya: ${quorum.replace('more than', 'több mint')}`,
    },
    duty: { at: 'Ahol ellátja' },
    item: {
      fulfils: 'Ellátott feladat',
      details: 'Részletek',
      changed: 'Módosult',
    },
    share: (name) => ({ women: 'nő', men: 'férfi' })[name] ?? name,
    record: {
      heading: 'Megvalósulás',
      planned: 'terv',
      by: 'végezte',
      decidedBy: 'döntéshozó',
      quorate: { yes: 'határozatképes volt', no: 'nem volt határozatképes' },
      votes: (votes) =>
        list([
          ...(votes.for === undefined ? [] : [`igen: ${votes.for}`]),
          ...(votes.against === undefined ? [] : [`nem: ${votes.against}`]),
          ...(votes.abstained === undefined ? [] : [`tartózkodott: ${votes.abstained}`]),
        ]),
      proof: (kind) =>
        ({
          'attendance-list': 'jelenléti ív',
          photo: 'fénykép',
          minutes: 'jegyzőkönyv',
          contract: 'szerződés',
          'press-clip': 'sajtómegjelenés',
        })[kind] ?? kind.replaceAll('-', ' '),
    },
    indicator: {
      latest: 'Legutóbbi érték',
    },
    review: {
      heading: 'Felülvizsgálat',
      questions: 'Kérdések és válaszok',
    },
  },
  starter,
  trouble: {
    'no-pact': ({ folder }) =>
      `Nincs paktum ebben a mappában és a fölötte lévőkben sem${folder === '.' ? '' : ` (${folder})`}. Egyik YAML-fájlban sem áll „kind: pact”. A mappáját a --pact adja meg; újat ez kezd: paktum init`,
    'missing-path': ({ path }) => `Nincs ilyen fájl vagy mappa: ${path}`,
    'no-documents': ({ path }) => `Ez nem a paktum YAML-fájlja: ${path}`,
    'cannot-read': ({ path, problem }) => `Nem olvasható: ${path} (${fileProblems[problem]})`,
    'cannot-write': ({ path, problem }) => `Nem írható: ${path} (${fileProblems[problem]})`,
    'no-such-day': ({ text }) => `Nincs ilyen nap: ${text}`,
    fileProblems,
    'not-a-day': ({ text }) => `Ez nem nap: ${quote(text)}. Írja így: 2019-04-10.`,
    'not-a-duration': ({ text }) => `Ez nem napok száma: ${quote(text)}. Írja így: 30d.`,
    'unknown-language': ({ language, known }) =>
      `Ismeretlen nyelv: ${quote(language)}. Ismert: ${list(known)}.`,
    'unknown-kind': ({ kind, known, suggestion }) =>
      `Nincs ilyen fajta tétel: ${quote(kind)}. ${suggestion ? didYouMean(suggestion) : `Ismert: ${list(known)}.`}`,
    'unknown-id': ({ id, suggestion }) =>
      `A paktumban nincs ilyen azonosító: ${quote(id)}.${suggestion ? ` ${didYouMean(suggestion)}` : ''}`,
    'not-a-meeting': ({ id }) => `Ez nem ülés és nem rendezvény: ${quote(id)}.`,
    'unknown-state': ({ known, state }) =>
      `Nincs ilyen állapot: ${quote(state)}. Ismert: ${list(known)}.`,
    'unknown-rule': ({ rule, suggestion }) =>
      `Nincs ilyen szabály: ${quote(rule)}. ${suggestion ? didYouMean(suggestion) : 'Mindet felsorolja: paktum explain'}`,
    'unknown-report': ({ report, known }) =>
      `Nincs ilyen dokumentum: ${quote(report)}. Ismert: ${list(known)}.`,
    'pact-in-the-way': ({ path }) =>
      `Semmi sem íródott ki: itt már van paktum (${path}). Az újnak adjon saját mappát, például így: paktum init paktumunk`,
    'files-in-the-way': ({ paths }) => `Semmi sem íródott ki, mert ez már megvan: ${list(paths)}.`,
    'missing-flags': ({ flags }) => `Hiányzik: ${list(flags)}. Például: ${starter.example}`,
    'answer-not-taken': ({ flag, problem, text }) =>
      `--${flag}: ${starter.problems[problem](text)}`,
    stopped: () => 'Megszakítva. Semmi sem íródott ki.',
    crash: (message) => `Hiba történt magában a programban: ${message}`,
  },
};
