import type { Days } from '../../changes/change.ts';
import { dates, range } from '../words/hu.ts';
import type { ChangesWords } from './words.ts';

const days = ({ least, most }: Days) => `${range(least, most)} nap`;
const than = (word: string, each: Days | undefined) =>
  each ? `${range(each.least, each.most)} nappal ${word}` : word;
const upTo = (word: string, each: Days | undefined) =>
  each ? `akár ${each.most} nappal ${word} is lehet` : `${word} is lehet`;
const figure = (difference: string, word: string, percent: string | undefined) =>
  [`ennyivel ${word}: ${difference}`, percent && `(${percent})`].filter(Boolean).join(' ');

export const changes: ChangesWords = {
  title: 'Mi változott a tervben',
  workingTree: 'munkapéldány',
  revision: (name, commit, day) =>
    `${name} (${[commit !== name && commit, dates.day(day)].filter(Boolean).join(', ')})`,
  count: ({ changes: all, weakening, unexplained }) =>
    [
      `${all} változás`,
      weakening > 0 && `gyengítés: ${weakening}`,
      unexplained > 0 && `indoklás nélkül: ${unexplained}`,
    ]
      .filter(Boolean)
      .join(', '),
  none: (from, to) => `Nincs változás: a terv mindkettőben ugyanazt mondja. ${from} → ${to}`,
  groups: {
    weaker: {
      heading: 'GYENGÜLT',
      meaning: 'később, kevesebb vagy kimaradt: mindegyikhez indoklás kell',
    },
    stronger: { heading: 'ERŐSÖDÖTT', meaning: 'korábban, több vagy újra a tervben' },
    'more-exact': { heading: 'PONTOSABB', meaning: 'a tervezett kereteken belül' },
    recorded: { heading: 'RÖGZÍTVE', meaning: 'ami megtörtént, amit eldöntöttek vagy jóváhagytak' },
    added: { heading: 'ÚJ', meaning: 'a tervben eddig nem szerepelt' },
    other: { heading: 'EGYÉB VÁLTOZÁSOK', meaning: '' },
  },
  shifts: {
    later: (each) => than('később', each),
    'may-be-later': (each) => upTo('később', each),
    earlier: (each) => than('korábban', each),
    'may-be-earlier': (each) => upTo('korábban', each),
    'more-exact': () => 'pontosabb',
    'less-exact': (each) => (each ? `kevésbé pontos, ${upTo('később', each)}` : 'kevésbé pontos'),
    'day-fixed': () => 'kitűzve a napja',
    postponed: () => 'elhalasztva, új időpont nélkül',
  },
  edges: { start: (shift) => `kezdete: ${shift}`, end: (shift) => `vége: ${shift}` },
  raised: (difference, percent) => figure(difference, 'több', percent),
  lowered: (difference, percent) => figure(difference, 'kevesebb', percent),
  codes: {
    'time-fixed': 'kitűzve az órája',
    cancelled: 'elmarad',
    deleted: 'már nincs a tervben',
    resumed: 'mégis lesz',
    added: 'új',
    renamed: 'új név',
    'id-changed': 'új azonosító',
    tightened: 'szigorúbb',
    loosened: 'enyhébb',
    set: 'új',
    removed: 'már nincs megadva',
    changed: '',
    'entry-added': 'új',
    'entry-removed': 'kimaradt',
    'put-off': 'elhalasztva',
    recorded: '',
    'record-corrected': 'javítva',
    'record-removed': 'már nincs rögzítve',
    decided: 'meghozva',
    approval: '',
    accepted: 'mostantól elfogadott',
    'no-longer-accepted': 'már nem elfogadott',
  },
  becauseNot: 'nincs megadva',
  remedies: {
    moved: (yaml) => `Írja oda: ${yaml}`,
    changes: (yaml) => `Írja oda: ${yaml}`,
    cancelled: (yaml) => `Írja oda: ${yaml}`,
    'keep-cancelled': (yaml) => `Törlés helyett tegye vissza, és írja oda: ${yaml}`,
    allow: (yaml) => `Írja oda: ${yaml}`,
    decision: (yaml) => `Rögzítsen róla határozatot: ${yaml}`,
  },
  newId: (id, yaml) => `Ha csak az azonosítója új (${id}), írja oda: ${yaml}`,
  follows: {
    heading: 'Ami ebből következik',
    order: (first, second) => `előbb: ${first}; utána: ${second}`,
    orders: {
      certain: 'most már biztos',
      late: 'most már késő',
      uncertain: 'már nem biztos',
      open: 'még nyitott',
      'no-longer-late': 'már nem késő',
    },
    was: (order) =>
      `eddig: ${{ yes: 'biztos', no: 'késő', 'cannot-tell': 'nem ítélhető meg' }[order]}`,
    apart: days,
    late: (each) => `késés: ${days(each)}`,
    movedAlong: 'vele mozdul',
    total: 'minden rendezvény',
    broken: 'most sérül',
    mended: 'már nem sérül',
    kept: (kept, all) => `${kept} / ${all} ülés és rendezvény hónapja nem változott.`,
  },
  columns: {
    item: 'Tétel',
    field: 'Mező',
    change: 'Változás',
    effect: 'Hatás',
    because: 'Indoklás',
  },
};
