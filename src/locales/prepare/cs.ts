import { count, list } from '../words/cs.ts';
import type { PrepareWords } from './words.ts';

const places = { one: 'místo', few: 'místa', many: 'místa', other: 'míst' };

export const prepare: PrepareWords = {
  remarks: (period) => [
    'Vysvětlení k tomuto období. Čísla jsou v plánu, důvody jsou zde.',
    `Pro vše, co neproběhlo podle plánu, je níže místo k vyplnění a nad ním příslušná čísla.
Za „why“ napište důvod. Pod „measure“ napište, co se s tím udělá (text), kdo za to odpovídá
(owner) a do kdy (due, například 2019-08). Co zůstane prázdné, zatím není napsáno.
Text s dvojtečkou nebo znakem # patří do uvozovek: why: "Lektor: nemoc"`,
    'Co proběhlo a jen není zaznamenáno, nepatří sem, ale do plánu (held, done).',
    `Hotový dokument: paktum review ${period}
Místa pro to, co vyšlo najevo později: paktum review ${period} --prepare
Co jste už napsali, zůstane beze změny.`,
  ],
  life: `Vyhodnocení je do schválení návrhem. Každý další krok je samostatný řádek nad
„explanations“, bez znaku # (dny a čísla jsou jen ukázky):`,
  steps: {
    closed: 'do tohoto dne se počítají záznamy',
    adopted: 'na kterém jednání a kterým usnesením',
    sent: 'poskytovateli dotace',
    returned: 's otázkami; ty patří pod „questions“ (text, date, answer, answered)',
    accepted: 'přijato poskytovatelem dotace',
  },
  planReason: (reason) => `Důvod uvedený v plánu: ${reason}`,
  created: (path, slots) =>
    slots === 0
      ? `${path}: vytvořeno. Vše proběhlo podle plánu, není co vysvětlovat.`
      : `${path}: vytvořeno, ${count(slots, places)} k vyplnění.`,
  completed: (path, slots) =>
    `${path}: na konec seznamu přibylo ${count(slots, places)} k vyplnění.`,
  unchanged: (path) => `${path}: není co doplnit, soubor se nezměnil.`,
  withoutDeviation: (names) =>
    `Není (už) mezi odchylkami, místo zůstalo beze změny: ${list(names)}.`,
  withoutId: (names) => `Nemá identifikátor (id), proto zde není místo: ${list(names)}.`,
  next: (period) => `Doplňte do souboru důvody. Potom: paktum review ${period}`,
};
