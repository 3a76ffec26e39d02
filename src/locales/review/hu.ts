import { dates, list, range, stages } from '../words/hu.ts';
import type { ReviewWords } from './words.ts';

export const review: ReviewWords = {
  title: { halfYear: 'Féléves felülvizsgálat', other: 'Felülvizsgálat' },
  draft: 'tervezet',
  version: (version) => `változat: ${version}`,
  asItIs: (adopted) =>
    `Elfogadva: ${dates.day(adopted)}, de a verziótörténetben (git) így nem található: ez a mostani fájlokból készült, és velük együtt változhat.`,
  asAdopted: (adopted, commit, step) => {
    const since =
      step && step.name !== 'adopted'
        ? ` Azóta: ${stages[step.name]}${step.day === undefined ? '.' : `, ${dates.day(step.day)}`}`
        : '';
    return `A felülvizsgálat abban a formában, ahogy elfogadták: ${dates.day(adopted)} (${commit}). A később rögzített tények a következőbe kerülnek.${since}`;
  },
  running: (last) =>
    `Ez az időszak még nem ért véget (utolsó napja: ${last}). A felülvizsgálat a jelenlegi állapotot mutatja.`,
  basis: 'Alapja',
  changesInPlan: (changes) =>
    changes === 0 ? 'rögzített módosítás nélkül' : `${changes} rögzített módosítással`,
  recordedBy: (day) => `figyelembe vett rögzítések eddig a napig: ${day}`,
  summary: {
    heading: 'Összefoglaló',
    planned: ({ meetings, events }) =>
      `Erre az időszakra ${meetings} ülés és ${events} rendezvény volt tervezve.`,
    nothingPlanned: 'Erre az időszakra nem volt ülés vagy rendezvény tervezve.',
    nothingRecorded:
      'Egyikről sincs rögzítve, hogy megtörtént-e, ezért ez a felülvizsgálat egyikről sem állítja, hogy megvalósult.',
    outcome: (counts) =>
      `Ebből ${list([
        `${counts.done} megtartva${counts.late > 0 ? ` (${counts.late} a tervezettnél később)` : ''}`,
        ...(counts.postponed > 0 ? [`${counts.postponed} elhalasztva`] : []),
        ...(counts.dropped > 0 ? [`${counts.dropped} elmaradt`] : []),
        ...(counts['not-recorded'] > 0 ? [`${counts['not-recorded']} nincs rögzítve`] : []),
        ...(counts['to-come'] > 0 ? [`${counts['to-come']} még hátravan`] : []),
      ])}.`,
    commitments: (all, rows, counts) =>
      `Ebben az időszakban ${all} vállalás volt esedékes${rows.length > 0 ? ` (${rows.join('; ')})` : ''}: ${list(
        [
          `${counts.done} teljesült${counts.late > 0 ? ` (${counts.late} késve)` : ''}`,
          ...(counts.overdue > 0 ? [`${counts.overdue} lejárt`] : []),
          ...(counts['not-recorded'] > 0 ? [`${counts['not-recorded']} nincs rögzítve`] : []),
          ...(counts.postponed > 0 ? [`${counts.postponed} elhalasztva`] : []),
          ...(counts.dropped > 0 ? [`${counts.dropped} elvetve`] : []),
          ...(counts['to-come'] > 0 ? [`${counts['to-come']} még hátravan`] : []),
        ],
      )}.`,
    targets: (reached, all) =>
      `Elért célok (ahol az elért érték rögzítve van): ${reached} / ${all}.`,
    eachDate: 'Ami több időpontban esedékes, időpontonként számít.',
    beside: (names) => `Megtörtént, bár nem erre az időszakra volt tervezve: ${names}.`,
    carriedOver: (names) => `Korábbi időszakból ide áttéve: ${names}.`,
    stillOpen: (names) => `Korábbról is nyitva: ${names}.`,
    recordedLate: (names) => `Korábbi időszakról, az előző felülvizsgálat után rögzítve: ${names}.`,
    ongoing: (names) => `Folyamatos: ${names}.`,
    nothingToTell: 'Nincs elmaradt cél, késés, módosítás vagy hiányzó igazolás.',
    toDecide: (points) => (points === 0 ? 'Döntést nem kér.' : `Döntést kér: ${points} pont.`),
  },
  table: {
    what: 'Az időszak terve',
    planned: 'tervezett',
    done: 'megtartott, teljesült',
    late: 'ebből később',
    postponed: 'elhalasztva',
    dropped: 'elmaradt, elvetve',
    open: 'nincs rögzítve vagy lejárt',
    toCome: 'hátravan',
    targets: 'célt elért',
    meetings: (bodies) => `Ülések: ${bodies.join(' + ')}`,
    points: {
      review: (titles) => `Felülvizsgálat: ${list(titles)}`,
      evaluate: (titles) => `Értékelés: ${list(titles)}`,
    },
    rows: {
      events: 'Rendezvények',
      commitments: 'Kimenetek és intézkedések',
      documents: 'Jelentések és dokumentumok',
      decisions: 'Végrehajtandó határozatok',
      measures: 'Korábbi felülvizsgálatok intézkedései',
    },
  },
  highlights: {
    names: {
      'missed-target': 'Nem teljesült cél',
      'broken-promise': 'Be nem tartott vállalás',
      postponed: 'Elhalasztva',
      'put-off': 'Másik ülésre halasztva',
      silent: 'Határozat nélkül módosult',
      overdue: 'Lejárt',
      'not-recorded': 'Nincs rögzítve',
      dropped: 'Elmarad',
      late: 'Késve',
      rhythm: 'Túl ritkán',
      contradiction: 'Nem egyezik',
      'no-figure': 'Az elért érték nincs rögzítve',
      'missing-proof': 'Hiányzó igazolás',
      'ended-allowance': 'Lejárt elfogadás',
    },
    waiting: 'Jóváhagyásra vár',
    refused: 'A támogató elutasította',
    noDecision: 'Rögzített határozat nélküli módosítás',
    missedPart: 'Összesítés által elfedett elmaradás',
    hidden: (reached, target) =>
      `együtt ${reached} / ${target}, de ez nem pótolja a hiányt: mindegyiknek saját célja van`,
    putOff: (point, from, to) => `${point} (${from} → ${to ?? 'nincs megnevezett ülés'})`,
    more: (rest) => `és még ${rest}`,
  },
  headings: {
    carriedOut: '1. Mi valósult meg',
    difficulties: '2. Nehézségek és eltérések',
    changes: '3. Változások a munkatervben',
    achievement: '4. Eredmények az indikátorok szerint',
    decisions: '5. Határozatok',
    evidence: '6. Igazolások',
    allowances: '7. Jelenleg elfogadott észrevételek',
    lastReview: '8. Mi lett az előző felülvizsgálat intézkedéseivel',
    outlook: '9. A következő időszak',
    toDecide: '10. Döntést kér',
  },
  carriedOut: {
    occasion: 'Ülés, rendezvény',
    commitment: 'Vállalás',
    fact: 'Tény',
    figures: 'Jelen, elért / cél',
    present: (here, seats) => `${here} tag${seats === undefined ? '' : ` / ${seats}`}`,
    commitments: 'Kimenetek, intézkedések és dokumentumok',
    beside: 'Megtörtént, bár nem erre az időszakra volt tervezve',
    noFigure: 'az elért érték nincs rögzítve',
  },
  fates: {
    done: 'megtörtént',
    postponed: 'elhalasztva',
    dropped: 'elmarad',
    'not-recorded': 'nincs rögzítve',
    overdue: 'lejárt, nincs rögzítve',
    'to-come': 'még hátravan',
  },
  late: (least, most) => `${range(least, most)} nap késés`,
  later: (least, most) => `${range(least, most)} nappal később`,
  laterThan: (date, least, most) =>
    `${range(least, most)} nappal a tervezett időpont után (terv: ${date})`,
  overdueSince: (date, least, most) => `${range(least, most)} napja lejárt (határidő: ${date})`,
  doneSince: 'azóta teljesült',
  movedTo: (from, to) => `${from} → ${to}`,
  movedIn: 'ebbe az időszakba áthelyezve',
  noNewDate: (from) => `${from} → nincs új időpont`,
  notRecorded: 'nincs rögzítve',
  none: 'Nincs.',
  reason: 'Indoklás',
  measure: 'Intézkedés',
  noExplanation: 'nincs megírva',
  unexplained: 'Indoklás és megtett intézkedés: nincs megírva.',
  otherExplanations: 'További magyarázatok',
  below: (reached, target, short) => `${reached} / ${target}, a hiány: ${short}`,
  change: {
    called: 'elmarad',
    noneRecorded: 'Ebben az időszakban nincs rögzített változás a munkatervben.',
    noDecision: 'határozat nincs rögzítve',
    undated: 'a döntés napja nincs rögzítve',
    waiting: 'a támogató jóváhagyására vár',
    untilThen: (target) => `addig a régi cél érvényes: ${target}`,
    refused: 'a támogató elutasította; a régi terv érvényes',
    noneWaiting: 'Függő jóváhagyás: nincs rögzítve.',
    silent: 'Ami a verziótörténet (git) szerint még módosult, de a tervben nincs rögzítve',
    since: (day) => `Összevetve a terv akkori állapotával: ${day}`,
    noneSilent: (day) =>
      `A verziótörténet (git) szerint e nap óta nem történt más módosítás: ${day}`,
    unreadable: (commit) =>
      `A terv a gitben nem olvasható (${commit}), ezért az időszak további módosításai nem ismertek.`,
    cutOff: 'A verziótörténet (git) itt csonka, ezért az időszak további módosításai nem ismertek.',
  },
  indicators: {
    source: 'Forrás',
    none: 'Indikátor nincs felvéve, így annak bázisértéke és célértéke sem.',
    reportsInstead: (reports) => `A munkaterv ehelyett ${reports} jelentés értékelését írja elő.`,
    reportsNow: 'Ebben az időszakban és a következőben',
    evaluatedAt: (meeting, date, state) => `${meeting} (${date}), ${state}`,
  },
  decisions: {
    taken: 'Az időszakban hozott határozatok',
    open: 'Korábbi, végrehajtásra váró határozatok',
  },
  evidence: {
    filed: (filed, missing) => `Iktatott igazolások: ${filed}; előírt, de hiányzik: ${missing}.`,
    missing: 'Hiányzik',
  },
  lastReview: {
    none: 'Korábbi felülvizsgálat nincs rögzítve.',
    noMeasures: 'Nem volt benne intézkedés.',
    broken: (least, most) => `nem teljesült, ${range(least, most)} napja lejárt`,
    unanswered: 'nincs megválaszolva',
    recordedLate: 'A lezárása után rögzítve',
  },
  outlook: {
    counts: ({ meetings, events }) => `Tervezve: ${meetings} ülés és ${events} rendezvény.`,
    deadlines: 'Határidők',
  },
  openPoints: {
    change: (name) => `Döntés a módosításról, vagy a határozat rögzítése: ${name}.`,
    waitingChange: (name) => `A támogató jóváhagyásának megszerzése: ${name}.`,
    promise: (name) => `Mi legyen a be nem tartott vállalással: ${name}.`,
    newDate: (name) => `Új időpont kitűzése: ${name}.`,
    explain: (names) => `Indoklás és intézkedés megírása: ${list(names)}.`,
    record: (names) =>
      `Annak rögzítése, hogy mi történt, vagy indoklás és intézkedés megírása: ${list(names)}.`,
    answer: (texts) => `Válasz az előző felülvizsgálatra érkezett kérdésekre: ${list(texts)}.`,
    fixDays: (names) => `A nap kitűzése: ${list(names)}.`,
    allowances: (names) =>
      `A lejárt elfogadású észrevételek rendezése vagy újbóli elfogadása: ${list(names)}.`,
  },
};
