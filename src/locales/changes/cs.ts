import type { Days } from '../../changes/change.ts';
import { count, dates, days as dayForms, form, range } from '../words/cs.ts';
import type { ChangesWords } from './words.ts';

const days = ({ least, most }: Days) => `${range(least, most)} ${form(most, dayForms)}`;
const by = ({ least, most }: Days) =>
  `o ${range(least, most)} ${form(most, { one: 'den', few: 'dny', many: 'dne', other: 'dní' })}`;
const than = (word: string, each: Days | undefined) => (each ? `${by(each)} ${word}` : word);
const upTo = (word: string, each: Days | undefined) =>
  each ? `možná až ${by({ least: each.most, most: each.most })} ${word}` : `možná ${word}`;
const figure = (difference: string, word: string, percent: string | undefined) =>
  [`o ${difference} ${word}`, percent && `(${percent})`].filter(Boolean).join(' ');
const changeForms = { one: 'změna', few: 'změny', many: 'změny', other: 'změn' };

export const changes: ChangesWords = {
  title: 'Co se v plánu změnilo',
  workingTree: 'pracovní kopie',
  revision: (name, commit, day) =>
    `${name} (${[commit !== name && commit, dates.day(day)].filter(Boolean).join(', ')})`,
  count: ({ changes: all, weakening, unexplained }) =>
    [
      count(all, changeForms),
      weakening > 0 && `oslabení: ${weakening}`,
      unexplained > 0 && `bez zdůvodnění: ${unexplained}`,
    ]
      .filter(Boolean)
      .join(', '),
  none: (from, to) => `Žádné změny: plán říká v obou stavech totéž. ${from} → ${to}`,
  groups: {
    weaker: {
      heading: 'SLABŠÍ',
      meaning: 'později, méně nebo vypuštěno: každá položka potřebuje zdůvodnění',
    },
    stronger: { heading: 'SILNĚJŠÍ', meaning: 'dříve, více nebo znovu v plánu' },
    'more-exact': { heading: 'PŘESNĚJŠÍ', meaning: 'v mezích plánu' },
    recorded: {
      heading: 'ZAZNAMENÁNO',
      meaning: 'co proběhlo, o čem se rozhodlo, co se schválilo',
    },
    added: { heading: 'NOVÉ', meaning: 'dosud v plánu nebylo' },
    other: { heading: 'OSTATNÍ ZMĚNY', meaning: '' },
  },
  shifts: {
    later: (each) => than('později', each),
    'may-be-later': (each) => upTo('později', each),
    earlier: (each) => than('dříve', each),
    'may-be-earlier': (each) => upTo('dříve', each),
    'more-exact': () => 'přesněji',
    'less-exact': (each) => (each ? `méně přesně, ${upTo('později', each)}` : 'méně přesně'),
    'day-fixed': () => 'den určen',
    postponed: () => 'odloženo bez nového termínu',
  },
  edges: { start: (shift) => `začátek: ${shift}`, end: (shift) => `konec: ${shift}` },
  raised: (difference, percent) => figure(difference, 'více', percent),
  lowered: (difference, percent) => figure(difference, 'méně', percent),
  codes: {
    'time-fixed': 'čas určen',
    cancelled: 'zrušeno',
    deleted: 'v plánu už není',
    resumed: 'znovu v plánu',
    added: 'nové',
    renamed: 'nový název',
    'id-changed': 'nové id',
    tightened: 'přísněji',
    loosened: 'mírněji',
    set: 'nové',
    removed: 'už není uvedeno',
    changed: '',
    'entry-added': 'nové',
    'entry-removed': 'vypuštěno',
    'put-off': 'odloženo',
    recorded: '',
    'record-corrected': 'opraveno',
    'record-removed': 'už není zaznamenáno',
    decided: 'přijato',
    approval: '',
    accepted: 'nově přijato',
    'no-longer-accepted': 'už není přijato',
  },
  becauseNot: 'neuvedeno',
  remedies: {
    moved: (yaml) => `Doplňte tam: ${yaml}`,
    changes: (yaml) => `Doplňte tam: ${yaml}`,
    cancelled: (yaml) => `Doplňte tam: ${yaml}`,
    'keep-cancelled': (yaml) => `Místo smazání položku prosím vraťte a doplňte tam: ${yaml}`,
    allow: (yaml) => `Doplňte tam: ${yaml}`,
    decision: (yaml) => `Zaznamenejte k tomu usnesení: ${yaml}`,
  },
  newId: (id, yaml) => `Má-li jen nové id (${id}), doplňte tam: ${yaml}`,
  follows: {
    heading: 'Co z toho plyne',
    order: (first, second) => `nejdřív: ${first}; potom: ${second}`,
    orders: {
      certain: 'nyní jisté',
      late: 'nyní pozdě',
      uncertain: 'už není jisté',
      open: 'stále otevřené',
      'no-longer-late': 'už není pozdě',
    },
    was: (order) =>
      `dříve: ${{ yes: 'jisté', no: 'pozdě', 'cannot-tell': 'nelze posoudit' }[order]}`,
    apart: days,
    late: (each) => `zpoždění: ${days(each)}`,
    movedAlong: 'posouvá se také',
    total: 'všechny akce',
    broken: 'nyní porušeno',
    mended: 'už není porušeno',
    kept: (kept, all) => `Jednání a akce, jejichž měsíc se nezměnil: ${kept} z ${all}.`,
  },
  columns: {
    item: 'Položka',
    field: 'Pole',
    change: 'Změna',
    effect: 'Dopad',
    because: 'Zdůvodnění',
  },
};
