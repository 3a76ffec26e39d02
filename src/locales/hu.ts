import { changes } from './changes/hu.ts';
import { choices, fields, show } from './item/hu.ts';
import type { Locale } from './locale.ts';
import { page } from './page/hu.ts';
import { prepare } from './prepare/hu.ts';
import { asQuantity } from './quantity.ts';
import { reports } from './reports/hu.ts';
import { review } from './review/hu.ts';
import { rules } from './rules/hu/index.ts';
import { starter } from './starter/hu.ts';
import {
  countedVerdicts,
  dates,
  didYouMean,
  figures,
  fileProblems,
  kinds,
  list,
  number,
  perUnit,
  quote,
  range,
  span,
  stages,
  verbs,
  verdicts,
} from './words/hu.ts';

export const hu: Locale = {
  code: 'hu',
  dates,
  kinds,
  severity: { error: 'hiba', warning: 'figyelmeztetés', info: 'megjegyzés' },
  rules,
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
  verbs,
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
    rulesWait: 'A többi szabály csak akkor kerül sorra, ha minden dokumentum olvasható.',
    more: (rule) => `Bővebben egy szabályról: paktum explain ${rule}`,
    ofRule: (findings, about) => `${findings} észrevétel, a szabály: ${about}`,
    andMore: (findings) => `és még ${findings}`,
    otherRules: (rules) => `A többi, szabályonként: ${list(rules)}.`,
    all: 'Minden észrevétel részletesen: paktum validate --all',
    annotated: (shown, all) =>
      `${all} észrevétel van, a GitHub ebből ${shown} darabot mutat a fájlok mellett. Mind olvasható ennek a lépésnek a naplójában.`,
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
    endedAllowance: {
      heading: 'LEJÁRT ELFOGADÁS',
      meaning: 'észrevételek, amelyeket csak az itt álló napig fogadtak el',
    },
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
    events: 'Rendezvények',
    deadlines: 'Határidők és felülvizsgálatok',
    about: {
      all: 'Minden ülés és rendezvény. Aminek még nincs napja, jelölve van, és nem foglal időt.',
      body: 'A testület kitűzött ülései.',
      events: 'A kitűzött rendezvények.',
      deadlines: 'Minden határidő, az utolsó napján, amely még időben van.',
    },
    noDayYet: (title) => `(nap nélkül) ${title}`,
    cancelled: (title) => `ELMARAD: ${title}`,
    postponed: (title) => `ELHALASZTVA: ${title}`,
    deadline: (title) => `Határidő: ${title}`,
    dayOpen: (when) =>
      `${when}, a napja még nincs kitűzve. Ha kitűzik, ez a bejegyzés arra az egy napra húzódik össze.`,
    dueBy: (when) => `Határidő: ${when} – ez az utolsó nap, amely még időben van.`,
    plannedFor: (what) => `Tervezett alkalma: ${what}`,
    file: (file, entries) => `${file}: ${entries} bejegyzés`,
    ledger: ({ dates: value, leftOut }) =>
      leftOut === 0
        ? `${value} időpont a tervben, mind szerepel valamelyik naptárban.`
        : `${value} időpont a tervben, ebből egyik naptárban sincs benne ${leftOut}:`,
    leftOut: {
      'no-date': 'nem ismert az időpontja',
      'too-coarse': 'a hónapja sem ismert',
      internal: 'belső',
      repeats: 'ismétlődik, és nem tudni, mely napokon',
      outside: 'az időpontot mások határozzák meg',
      closed: 'elkészült',
      'goes-on': 'folyamatban van, nem tartozik hozzá nap',
      past: 'régebbi, mint ameddig a paktum a bejegyzéseket megőrzi',
    },
    served: 'Ezekre a naptárakra csak ezen a gépen lehet feliratkozni. Leállítás: Ctrl+C.',
    kept: (problem) => `${problem} A naptárak a korábbi állapotukban maradnak.`,
  },
  page,
  changes,
  prepare,
  review,
  reports,
  report: {
    plan: 'Munkaterv',
    asOf: (day) => `Az állapot napja: ${day}`,
    inForce: 'Támogatási szerződés hatályba lépett',
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
      binds: 'A támogatási szerződés rögzíti',
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
    share: (name) => ({ women: 'nők', men: 'férfiak' })[name] ?? name,
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
      stage: 'Hol tart',
      stages,
    },
  },
  starter,
  trouble: {
    'no-pact': ({ folder }) =>
      `Nincs paktum ebben a mappában és a fölötte lévőkben sem${folder === '.' ? '' : ` (${folder})`}. Egyik YAML-fájlban sem áll „kind: pact”. A mappáját a --pact adja meg; újat ez kezd: paktum init`,
    'missing-path': ({ path }) => `Nincs ilyen fájl vagy mappa: ${path}`,
    'shallow-history': () =>
      'a git története csonka, ezért nem tudni, mikor változtak utoljára a bejegyzések: töltse le egészben (git fetch --unshallow; GitHubon fetch-depth: 0), vagy exportáljon így: --no-history',
    'adopted-cut-off': () =>
      'a git története csonka, ezért nem található meg a terv a felülvizsgálat elfogadásakori állapotában: töltse le egészben (git fetch --unshallow; GitHubon fetch-depth: 0), vagy vegye a mostani tervet ezzel: --no-history',
    'cut-off-history': () =>
      'a git története csonka, ezért a terv korábbi állapota nem található meg: töltse le egészben (git fetch --unshallow; GitHubon fetch-depth: 0)',
    'git-trouble': ({ text }) => `a git nem ad választ: ${text}`,
    'no-repository': ({ folder }) =>
      `Itt nincs git-tároló, így a tervnek sincs korábbi állapota${folder === '.' ? '' : ` (${folder})`}. Adjon meg helyette két mappát: paktum diff RÉGI-MAPPA ÚJ-MAPPA`,
    'no-commits': ({ folder }) =>
      `A git-tárolóban még nincs mentett állapot, nincs mivel összevetni${folder === '.' ? '' : ` (${folder})`}.`,
    'unknown-revision': ({ name }) =>
      `Nem található: ${quote(name)}. Mappa, a gitben mentett állapot, ág vagy címke adható meg, vagy egy nap, például 2019-04-10.`,
    'no-commit-by': ({ day }) => `Eddig a napig még nem volt mentett állapot: ${day}.`,
    'no-pact-at': ({ folder, name }) =>
      `Ebben az állapotban nincs terv a mappában: ${name}${folder === '.' ? '' : ` (${folder})`}. Lehet, hogy akkor máshol állt.`,
    'unreadable-pact': ({ errors, name, place }) =>
      `A terv ezen állapota nem olvasható: ${name}. Hibák száma: ${errors}, az első itt áll: ${place}. Összevetés nem készült.`,
    'not-a-period': ({ suggestion, text }) =>
      `Ez nem időszak: ${quote(text)}. Így írható: 2019-H1, 2019-Q1, 2019 vagy 2019-03/2019-08; szakasz vagy felülvizsgálat azonosítója is megadható.${suggestion ? ` ${didYouMean(suggestion)}` : ''}`,
    'period-not-begun': ({ asOf, first, period }) =>
      `${dates.text(period)}: ez az időszak még nem kezdődött el (kezdete: ${dates.day(first)}, az állapot napja: ${dates.day(asOf)}), ezért nincs mit felülvizsgálni.`,
    'no-period': () =>
      'A tervben nincs dátum, ezért nem választható időszak. Kérjük, adja meg, például: paktum review 2019-H1',
    'review-finished': ({ path, stage }) =>
      `Semmi sem íródott ki, mert ez a felülvizsgálat már nem tervezet (${stages[stage]}): ${path}. Ami most derül ki, a következőbe tartozik.`,
    'cannot-complete': ({ path }) =>
      `Semmi sem íródott ki, mert a helyek csak a meglévő szöveg módosításával lennének beilleszthetők: ${path}. Írja az „explanations” listát egymás alá, zárójel és hivatkozás nélkül.`,
    'git-failed': ({ text }) =>
      `a git nem mondja meg, mikor változott utoljára a terv: ${text} (a --no-history nélküle dolgozik)`,
    'no-day': ({ id }) => `${id}: még nincs napja, így nincs mire meghívni`,
    'not-an-address': ({ text }) =>
      `Ez nem webcím: ${quote(text)}. Írja például így: https://example.org/naptarak.`,
    'flags-apart': ({ flags }) => `ezek nem férnek össze: ${list(flags)}`,
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
    'unknown-party': ({ name, suggestion }) =>
      `A tervben nincs ilyen nevű szervezet, testület vagy felelős: ${quote(name)}.${suggestion ? ` ${didYouMean(suggestion)}` : ''}`,
    'nothing-coming': ({ day }) =>
      `Nincs több betervezett ülés vagy rendezvény (${dates.day(day)} után). Adja meg egy ülés vagy rendezvény azonosítóját.`,
    'not-a-meeting': ({ id }) => `Ez nem ülés és nem rendezvény: ${quote(id)}.`,
    'unknown-state': ({ known, state }) =>
      `Nincs ilyen állapot: ${quote(state)}. Ismert: ${list(known)}.`,
    'unknown-rule': ({ rule, suggestion }) =>
      `Nincs ilyen szabály: ${quote(rule)}. ${suggestion ? didYouMean(suggestion) : 'Mindet felsorolja: paktum explain'}`,
    'unknown-report': ({ report, known }) =>
      `Nincs ilyen dokumentum: ${quote(report)}. Ismert: ${list(known)}.`,
    'report-of-the-whole': ({ about, report }) =>
      `A teljes paktumról szól ez a dokumentum: ${report}. Kérjük, hagyja el ezt: ${quote(about)}.`,
    'nothing-to-report': ({ missing, report }) =>
      `Ehhez a dokumentumhoz nincs semmi a tervben: ${report} (hiányzik: ${list(missing.map((kind) => kinds[kind]))}). A terv egésze: paktum report plan`,
    'pact-in-the-way': ({ path }) =>
      `Semmi sem íródott ki: itt már van paktum (${path}). Az újnak adjon saját mappát, például így: paktum init paktumunk`,
    'files-in-the-way': ({ paths }) => `Semmi sem íródott ki, mert ez már megvan: ${list(paths)}.`,
    'missing-flags': ({ flags }) => `Hiányzik: ${list(flags)}. Például: ${starter.example}`,
    'answer-not-taken': ({ flag, problem, text }) =>
      `--${flag}: ${starter.problems[problem](text)}`,
    'port-taken': ({ port }) =>
      `Ez a port foglalt: ${port}. Adjon meg másikat (--port), vagy bármelyik szabadot (--port 0).`,
    'port-forbidden': ({ port }) =>
      `Ez a port nem használható: ${port}. Adjon meg másikat (--port), vagy bármelyik szabadot (--port 0).`,
    stopped: () => 'Megszakítva. Semmi sem íródott ki.',
    crash: (message) => `Hiba történt magában a programban: ${message}`,
  },
};
