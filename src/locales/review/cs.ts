import {
  count,
  dates,
  days,
  events,
  form,
  list,
  meetings,
  range,
  stages,
  sum,
} from '../words/cs.ts';
import type { ReviewWords } from './words.ts';

const pointForms = { one: 'bod', few: 'body', many: 'bodu', other: 'bodů' };
const recordedChanges = {
  one: 'zaznamenaná změna',
  few: 'zaznamenané změny',
  many: 'zaznamenané změny',
  other: 'zaznamenaných změn',
};
const someDays = (least: number, most: number) => `${range(least, most)} ${form(most, days)}`;

export const review: ReviewWords = {
  title: { halfYear: 'Pololetní vyhodnocení', other: 'Vyhodnocení' },
  draft: 'návrh',
  version: (version) => `verze ${version}`,
  asItIs: (adopted) =>
    `Schváleno: ${dates.day(adopted)}, ale v historii verzí (git) takto uloženo není: toto vychází z nynějších souborů a může se s nimi změnit.`,
  asAdopted: (adopted, commit, step) => {
    const since =
      step && step.name !== 'adopted'
        ? ` Od té doby: ${stages[step.name]}${step.day === undefined ? '' : `, ${dates.day(step.day)}`}.`
        : '';
    return `Vyhodnocení v podobě, v jaké bylo schváleno: ${dates.day(adopted)} (${commit}). Co bylo zaznamenáno později, patří do příštího.${since}`;
  },
  running: (last) =>
    `Toto období ještě neskončilo (poslední den: ${last}). Vyhodnocení ukazuje současný stav.`,
  basis: 'Podklad',
  changesInPlan: (changes) =>
    changes === 0 ? 'bez zaznamenané změny' : count(changes, recordedChanges),
  recordedBy: (day) => `započteny záznamy do dne: ${day}`,
  summary: {
    heading: 'Shrnutí',
    planned: (counts) =>
      `Na toto období bylo v plánu: ${count(counts.meetings, meetings)} a ${count(counts.events, events)}.`,
    nothingPlanned: 'Na toto období nebylo v plánu žádné jednání ani akce.',
    nothingRecorded:
      'Zda se něco z toho uskutečnilo, není zaznamenáno, proto k tomu toto vyhodnocení neuvádí žádné výsledky.',
    outcome: (counts) =>
      `Z toho: ${list([
        `${sum('uskutečněno', counts.done)}${counts.late > 0 ? ` (z toho později: ${counts.late})` : ''}`,
        ...(counts.postponed > 0 ? [sum('odloženo', counts.postponed)] : []),
        ...(counts.dropped > 0 ? [sum('zrušeno', counts.dropped)] : []),
        ...(counts['not-recorded'] > 0 ? [sum('bez záznamu', counts['not-recorded'])] : []),
        ...(counts['to-come'] > 0 ? [sum('zbývá', counts['to-come'])] : []),
      ])}.`,
    commitments: (all, rows, counts) =>
      `Závazky s termínem v tomto období: ${all}${rows.length > 0 ? ` (${rows.join('; ')})` : ''}; ${list(
        [
          `${sum('splněno', counts.done)}${counts.late > 0 ? ` (z toho pozdě: ${counts.late})` : ''}`,
          ...(counts.overdue > 0 ? [sum('po termínu', counts.overdue)] : []),
          ...(counts['not-recorded'] > 0 ? [sum('bez záznamu', counts['not-recorded'])] : []),
          ...(counts.postponed > 0 ? [sum('odloženo', counts.postponed)] : []),
          ...(counts.dropped > 0 ? [sum('vypuštěno', counts.dropped)] : []),
          ...(counts['to-come'] > 0 ? [sum('zbývá', counts['to-come'])] : []),
        ],
      )}.`,
    targets: (reached, all) =>
      `Splněné cíle (kde je dosažená hodnota zaznamenána): ${reached} / ${all}.`,
    eachDate: 'Co má více termínů, počítá se za každý z nich.',
    beside: (names) => `Proběhlo také, ač bylo v plánu na jiné období: ${names}.`,
    carriedOver: (names) => `Přesunuto sem z dřívějšího období: ${names}.`,
    stillOpen: (names) => `Otevřeno z dřívějška: ${names}.`,
    recordedLate: (names) => `Z dřívějšího období, zaznamenáno po minulém vyhodnocení: ${names}.`,
    ongoing: (names) => `Průběžně: ${names}.`,
    nothingToTell: 'Žádný nesplněný cíl, zpoždění, změna ani chybějící doklad.',
    toDecide: (points) =>
      points === 0 ? 'K rozhodnutí: nic.' : `K rozhodnutí: ${count(points, pointForms)}.`,
  },
  table: {
    what: 'Plán období',
    planned: 'v plánu',
    done: 'uskutečněno, splněno',
    late: 'z toho později',
    postponed: 'odloženo',
    dropped: 'zrušeno, vypuštěno',
    open: 'bez záznamu nebo po termínu',
    toCome: 'zbývá',
    targets: 'cíl dosažen',
    meetings: (bodies) => `Jednání: ${bodies.join(' + ')}`,
    points: {
      review: (titles) => `Revize: ${list(titles)}`,
      evaluate: (titles) => `Vyhodnocení: ${list(titles)}`,
    },
    rows: {
      events: 'Akce',
      commitments: 'Výstupy a opatření',
      documents: 'Zprávy a dokumenty',
      decisions: 'Usnesení ke splnění',
      measures: 'Opatření z dřívějších vyhodnocení',
    },
  },
  highlights: {
    names: {
      'missed-target': 'Nesplněný cíl',
      'broken-promise': 'Slíbeno, ale nesplněno',
      postponed: 'Odloženo',
      'put-off': 'Odloženo na jiné jednání',
      silent: 'Změněno bez usnesení',
      overdue: 'Po termínu',
      'not-recorded': 'Bez záznamu',
      dropped: 'Zrušeno',
      late: 'Pozdě',
      rhythm: 'Příliš zřídka',
      contradiction: 'Nesouhlasí',
      'no-figure': 'Dosažená hodnota není zaznamenána',
      'missing-proof': 'Chybí doklad',
      'ended-allowance': 'Přijetí skončilo',
    },
    waiting: 'Čeká na schválení',
    refused: 'Poskytovatel dotace zamítl',
    noDecision: 'Změna bez zaznamenaného usnesení',
    missedPart: 'Nesplněná část skrytá v součtu',
    hidden: (reached, target) =>
      `dohromady ${reached} / ${target}, to ale chybějící počet nenahrazuje: každá položka má vlastní cíl`,
    putOff: (point, from, to) => `${point} (${from} → ${to ?? 'jednání není uvedeno'})`,
    more: (rest) => `a další (${rest})`,
  },
  headings: {
    carriedOut: '1. Co se uskutečnilo',
    difficulties: '2. Obtíže a odchylky',
    changes: '3. Změny plánu',
    achievement: '4. Výsledky podle indikátorů',
    decisions: '5. Usnesení',
    evidence: '6. Doklady',
    allowances: '7. Vědomě přijaté nálezy',
    lastReview: '8. Plnění opatření z minulého vyhodnocení',
    outlook: '9. Co následuje',
    toDecide: '10. K rozhodnutí',
  },
  carriedOut: {
    occasion: 'Jednání, akce',
    commitment: 'Závazek',
    fact: 'Skutečnost',
    figures: 'Přítomno, dosaženo / cíl',
    present: (here, seats) =>
      `přítomní členové: ${here}${seats === undefined ? '' : ` / ${seats}`}`,
    commitments: 'Výstupy, opatření a dokumenty',
    beside: 'Proběhlo v tomto období, ač v plánu na ně nebylo',
    noFigure: 'dosažená hodnota není zaznamenána',
  },
  fates: {
    done: 'proběhlo',
    postponed: 'odloženo',
    dropped: 'zrušeno',
    'not-recorded': 'bez záznamu',
    overdue: 'po termínu, bez záznamu',
    'to-come': 'teprve nastane',
  },
  late: (least, most) => `${someDays(least, most)} po termínu`,
  later: (least, most) => `o ${someDays(least, most)} později`,
  laterThan: (date, least, most) =>
    `${someDays(least, most)} po plánovaném termínu (plán: ${date})`,
  overdueSince: (date, least, most) => `${someDays(least, most)} po termínu (termín: ${date})`,
  doneSince: 'od té doby splněno',
  movedTo: (from, to) => `${from} → ${to}`,
  movedIn: 'přesunuto do tohoto období',
  noNewDate: (from) => `${from} → bez nového termínu`,
  notRecorded: 'bez záznamu',
  none: 'Nejsou.',
  reason: 'Důvod',
  measure: 'Opatření',
  noExplanation: 'neuvedeno',
  unexplained: 'Důvod a opatření: neuvedeno.',
  otherExplanations: 'Další vysvětlení',
  below: (reached, target, short) => `${reached} / ${target}, chybí: ${short}`,
  change: {
    called: 'zrušeno',
    noneRecorded: 'V tomto období není v plánu zaznamenána žádná změna.',
    noDecision: 'usnesení není zaznamenáno',
    undated: 'den rozhodnutí není zaznamenán',
    waiting: 'čeká na schválení poskytovatelem dotace',
    untilThen: (target) => `do té doby platí dosavadní cíl: ${target}`,
    refused: 'poskytovatel dotace zamítl; platí dosavadní plán',
    noneWaiting: 'Čeká na schválení: nic není zaznamenáno.',
    silent: 'Co se podle historie verzí (git) také změnilo, ale v plánu není zaznamenáno',
    since: (day) => `Srovnáno se stavem plánu ze dne: ${day}`,
    noneSilent: (day) => `Od tohoto dne historie verzí (git) neukazuje žádnou další změnu: ${day}`,
    unreadable: (commit) =>
      `Plán v gitu nelze přečíst (${commit}), proto další změny tohoto období nejsou známy.`,
    cutOff: 'Historie verzí (git) je zde zkrácená, proto další změny tohoto období nejsou známy.',
  },
  indicators: {
    source: 'Zdroj',
    none: 'Plán neuvádí žádný indikátor, a tedy ani jeho výchozí a cílovou hodnotu.',
    reportsInstead: (reports) => `Místo toho mají jednání vyhodnotit zprávy, celkem: ${reports}.`,
    reportsNow: 'V tomto období a v následujícím',
    evaluatedAt: (meeting, date, state) => `${meeting} (${date}), ${state}`,
  },
  decisions: { taken: 'Přijato v tomto období', open: 'Přijato dříve, čeká na splnění' },
  evidence: {
    filed: (filed, missing) => `Založené doklady: ${filed}; požadováno, ale chybí: ${missing}.`,
    missing: 'Chybí',
  },
  lastReview: {
    none: 'Dřívější vyhodnocení není zaznamenáno.',
    noMeasures: 'Neobsahovalo žádné opatření.',
    broken: (least, most) => `nesplněno, ${someDays(least, most)} po termínu`,
    unanswered: 'bez odpovědi',
    recordedLate: 'Zaznamenáno po jeho uzavření',
  },
  outlook: {
    counts: (counts) =>
      `V plánu: ${count(counts.meetings, meetings)} a ${count(counts.events, events)}.`,
    deadlines: 'Termíny',
  },
  openPoints: {
    change: (name) => `Rozhodnout o změně, nebo zaznamenat usnesení: ${name}.`,
    waitingChange: (name) => `Získat schválení od poskytovatele dotace: ${name}.`,
    promise: (name) => `Určit, jak naložit s tím, co bylo slíbeno a nesplněno: ${name}.`,
    newDate: (name) => `Určit nový termín: ${name}.`,
    explain: (names) => `Uvést důvod a opatření: ${list(names)}.`,
    record: (names) => `Zaznamenat, co proběhlo, nebo uvést důvod a opatření: ${list(names)}.`,
    answer: (texts) => `Odpovědět na otázky k minulému vyhodnocení: ${list(texts)}.`,
    fixDays: (names) => `Určit den: ${list(names)}.`,
    allowances: (names) =>
      `Vyřešit nebo znovu přijmout nálezy, jejichž přijetí skončilo: ${list(names)}.`,
  },
};
