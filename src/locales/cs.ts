import { changes } from './changes/cs.ts';
import { choices, fields, show } from './item/cs.ts';
import type { Locale } from './locale.ts';
import { page } from './page/cs.ts';
import { prepare } from './prepare/cs.ts';
import { asQuantity } from './quantity.ts';
import { reports } from './reports/cs.ts';
import { review } from './review/cs.ts';
import { rules } from './rules/cs/index.ts';
import { starter } from './starter/cs.ts';
import {
  commitments,
  count,
  dates,
  days,
  daysGenitive,
  daysInstrumental,
  delegates,
  didYouMean,
  documents,
  entries,
  errors,
  events,
  figures,
  fileProblems,
  files,
  findings,
  form,
  hints,
  indicators,
  items,
  kinds,
  list,
  meetings,
  members,
  number,
  occasions,
  perUnit,
  quote,
  range,
  remains,
  span,
  stages,
  sum,
  verbs,
  verdicts,
  votes,
  warnings,
} from './words/cs.ts';

export const cs: Locale = {
  code: 'cs',
  dates,
  kinds,
  severity: { error: 'chyba', warning: 'varování', info: 'poznámka' },
  rules,
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
  verbs,
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
    ofRule: (value, about) => `${count(value, findings)}, pravidlo: ${about}`,
    andMore: (value) =>
      `a ${count(value, { one: 'další', few: 'další', many: 'dalšího', other: 'dalších' })}`,
    otherRules: (rules) => `Zbývající nálezy podle pravidel: ${list(rules)}.`,
    all: 'Všechny nálezy podrobně: paktum validate --all',
    annotated: (shown, all) =>
      `Nálezů je ${all}, GitHub jich u souborů ukáže ${shown}. Všechny jsou v protokolu tohoto kroku.`,
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
    endedAllowance: {
      heading: 'PŘIJETÍ SKONČILO',
      meaning: 'nálezy, které byly přijaty jen do uvedeného dne',
    },
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
      date: 'Termín',
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
    events: 'Akce',
    deadlines: 'Termíny a vyhodnocení',
    about: {
      all: 'Všechna jednání a akce. Co ještě nemá den, je označeno a nic neblokuje.',
      body: 'Jednání tohoto orgánu, jejichž den je určen.',
      events: 'Akce, jejichž den je určen.',
      deadlines: 'Co je třeba splnit, vždy k poslednímu dni, který je ještě včas.',
    },
    noDayYet: (title) => `(den není určen) ${title}`,
    cancelled: (title) => `ZRUŠENO: ${title}`,
    postponed: (title) => `ODLOŽENO: ${title}`,
    deadline: (title) => `Termín: ${title}`,
    dayOpen: (when) => `${when}; den ještě není určen. Jakmile bude, tento záznam se zúží na něj.`,
    dueBy: (when) => `Termín: ${when}. Toto je poslední den, který je ještě včas.`,
    plannedFor: (what) => `Plánováno: ${what}`,
    file: (file, value) => `${file}: ${count(value, entries)}`,
    ledger: ({ dates: value, leftOut }) =>
      leftOut === 0
        ? `Data v plánu: ${value}, všechna jsou v kalendáři.`
        : `Data v plánu: ${value}, z toho v žádném kalendáři: ${leftOut}`,
    leftOut: {
      'no-date': 'termín není znám',
      'too-coarse': 'není znám ani měsíc',
      internal: 'interní',
      repeats: 'opakuje se, ale není známo, ve kterých dnech',
      outside: 'datum určuje někdo jiný',
      closed: 'splněno',
      'goes-on': 'probíhá; nepatří k žádnému dni',
      past: 'starší, než jak dlouho pakt události ponechává',
    },
    served: 'Tyto kalendáře lze odebírat jen na tomto počítači. Ukončíte je klávesami Ctrl+C.',
    kept: (problem) => `${problem} Kalendáře zůstávají, jak byly.`,
  },
  page,
  changes,
  prepare,
  review,
  reports,
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
      binds: 'Závazné podle smlouvy o dotaci',
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
      stage: 'Fáze',
      stages,
    },
  },
  starter,
  trouble: {
    'no-pact': ({ folder }) =>
      `${folder === '.' ? 'V této složce' : `Ve složce ${folder}`} ani ve složkách nad ní není pakt: žádný soubor YAML tam nemá „kind: pact“. Jeho složku uveďte pomocí --pact, nový založí: paktum init`,
    'missing-path': ({ path }) => `Takový soubor ani složka neexistuje: ${path}`,
    'shallow-history': () =>
      'historie v gitu je zkrácená, takže nelze říci, kdy se události naposledy změnily: stáhněte ji celou (git fetch --unshallow; na GitHubu fetch-depth: 0), nebo exportujte s --no-history',
    'adopted-cut-off': () =>
      'historie v gitu je zkrácená, takže nelze najít plán ve stavu, v jakém bylo vyhodnocení schváleno: stáhněte ji celou (git fetch --unshallow; na GitHubu fetch-depth: 0), nebo vezměte nynější plán pomocí --no-history',
    'cut-off-history': () =>
      'historie v gitu je zkrácená, takže starší stav plánu nelze najít: stáhněte ji celou (git fetch --unshallow; na GitHubu fetch-depth: 0)',
    'git-trouble': ({ text }) => `git neodpovídá: ${text}`,
    'no-repository': ({ folder }) =>
      `Zde není žádný repozitář gitu, a tedy ani starší stav plánu${folder === '.' ? '' : ` (${folder})`}. Uveďte místo něj dvě složky: paktum diff STARÁ-SLOŽKA NOVÁ-SLOŽKA`,
    'no-commits': ({ folder }) =>
      `V repozitáři gitu ještě není žádný uložený stav, není s čím porovnávat${folder === '.' ? '' : ` (${folder})`}.`,
    'unknown-revision': ({ name }) =>
      `Nenalezeno: ${quote(name)}. Lze uvést složku, uložený stav, větev nebo značku v gitu, nebo den, například 2019-04-10.`,
    'no-commit-by': ({ day }) => `Do tohoto dne ještě nebyl uložen žádný stav: ${day}.`,
    'no-pact-at': ({ folder, name }) =>
      `V tomto stavu složka žádný plán neobsahuje: ${name}${folder === '.' ? '' : ` (${folder})`}. Možná byl tehdy jinde.`,
    'unreadable-pact': ({ errors, name, place }) =>
      `Tento stav plánu nelze přečíst: ${name}. Počet chyb: ${errors}, první je zde: ${place}. Nic se neporovnávalo.`,
    'not-a-period': ({ suggestion, text }) =>
      `Toto není období: ${quote(text)}. Zapisuje se jako 2019-H1, 2019-Q1, 2019 nebo 2019-03/2019-08; lze uvést i identifikátor fáze nebo vyhodnocení.${suggestion ? ` ${didYouMean(suggestion)}` : ''}`,
    'period-not-begun': ({ asOf, first, period }) =>
      `${dates.text(period)}: toto období ještě nezačalo (začátek: ${dates.day(first)}, stav ke dni: ${dates.day(asOf)}), proto zatím není co vyhodnotit.`,
    'no-period': () =>
      'V plánu nejsou žádná data, proto nelze období zvolit. Uveďte je prosím, například: paktum review 2019-H1',
    'review-finished': ({ path, stage }) =>
      `Nic nebylo zapsáno, protože toto vyhodnocení už není návrh (${stages[stage]}): ${path}. Co vyjde najevo teď, patří do příštího.`,
    'cannot-complete': ({ path }) =>
      `Nic nebylo zapsáno, protože místa nelze doplnit beze změny toho, co tam stojí: ${path}. Napište prosím seznam „explanations“ pod sebe, bez závorek a odkazů.`,
    'git-failed': ({ text }) =>
      `git neříká, kdy se plán naposledy změnil: ${text} (s --no-history to jde bez něj)`,
    'no-day': ({ id }) => `${id}: den ještě není určen, není k čemu zvát`,
    'not-an-address': ({ text }) =>
      `Toto není webová adresa: ${quote(text)}. Napište například https://example.org/kalendare.`,
    'flags-apart': ({ flags }) => `toto nejde dohromady: ${list(flags)}`,
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
    'unknown-party': ({ name, suggestion }) =>
      `V plánu není organizace, orgán ani odpovědný s tímto názvem: ${quote(name)}.${suggestion ? ` ${didYouMean(suggestion)}` : ''}`,
    'nothing-coming': ({ day }) =>
      `Po dni ${dates.day(day)} není nic v plánu. Uveďte id jednání nebo akce.`,
    'not-a-meeting': ({ id }) => `${quote(id)} není jednání ani akce.`,
    'unknown-state': ({ known, state }) =>
      `Takový stav neexistuje: ${quote(state)}. Známé stavy: ${list(known)}.`,
    'unknown-rule': ({ rule, suggestion }) =>
      `Pravidlo ${quote(rule)} neexistuje. ${suggestion ? didYouMean(suggestion) : 'Všechna vypíše: paktum explain'}`,
    'unknown-report': ({ report, known }) =>
      `Dokument ${quote(report)} program nezná. Zná tyto: ${list(known)}.`,
    'report-of-the-whole': ({ about, report }) =>
      `Dokument ${report} je o celém paktu; vynechte prosím: ${quote(about)}.`,
    'nothing-to-report': ({ missing, report }) =>
      `Pro dokument ${report} v plánu nic není (chybí: ${list(missing.map((kind) => kinds[kind]))}). Celý plán vypíše: paktum report plan`,
    'pact-in-the-way': ({ path }) =>
      `Nic se nezapsalo: pakt už tu je (${path}). Dejte novému vlastní složku, například: paktum init nas-pakt`,
    'files-in-the-way': ({ paths }) =>
      `Nic se nezapsalo, protože toto už existuje: ${list(paths)}.`,
    'missing-flags': ({ flags }) => `Chybí: ${list(flags)}. Například: ${starter.example}`,
    'answer-not-taken': ({ flag, problem, text }) =>
      `--${flag}: ${starter.problems[problem](text)}`,
    'port-taken': ({ port }) =>
      `Port ${port} je obsazen. Zvolte jiný pomocí --port, nebo kterýkoli volný pomocí --port 0.`,
    'port-forbidden': ({ port }) =>
      `Port ${port} nelze použít. Zvolte jiný pomocí --port, nebo kterýkoli volný pomocí --port 0.`,
    stopped: () => 'Přerušeno. Nic se nezapsalo.',
    crash: (message) => `V samotném programu došlo k chybě: ${message}`,
  },
};
