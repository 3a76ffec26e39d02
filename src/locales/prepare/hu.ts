import { list } from '../words/hu.ts';
import type { PrepareWords } from './words.ts';

export const prepare: PrepareWords = {
  remarks: (period) => [
    'Magyarázatok ehhez az időszakhoz. A számok a tervben állnak, az okok itt.',
    `Lent mindennek van egy kitöltendő helye, ami nem a terv szerint alakult; fölötte a számok.
A „why” után írja be az okot. A „measure” alá írja be, milyen intézkedés történik (text),
ki a felelőse (owner), és mikorra készül el (due, például 2019-08). Ami üresen marad, az még
nincs megírva.
Ha a szövegben kettőspont vagy # van, tegye idézőjelbe: why: "Az előadó: beteg"`,
    'Ami megtörtént, csak nincs rögzítve, az nem ide tartozik, hanem a tervbe (held, done).',
    `A kész dokumentum: paktum review ${period}
Új helyek ahhoz, ami azóta derült ki: paktum review ${period} --prepare
Amit már beírt, az változatlan marad.`,
  ],
  life: `A felülvizsgálat az elfogadásáig tervezet. Minden további lépés egy-egy új sor, az
„explanations” fölött és a # jel nélkül (a napok és számok csak minták):`,
  steps: {
    closed: 'eddig a napig számítanak a rögzítések',
    adopted: 'melyik ülésen, melyik határozattal',
    sent: 'a támogatónak',
    returned: 'kérdésekkel; ezek a „questions” alá kerülnek (text, date, answer, answered)',
    accepted: 'a támogató elfogadta',
  },
  planReason: (reason) => `A tervben megadott ok: ${reason}`,
  created: (path, slots) =>
    slots === 0
      ? `${path}: elkészült. Minden a terv szerint alakult, nincs mit indokolni.`
      : `${path}: elkészült, ${slots} kitöltendő hellyel.`,
  completed: (path, slots) => `${path}: ${slots} új kitöltendő hely, a lista végén.`,
  unchanged: (path) => `${path}: nincs mit hozzátenni, a fájl nem változott.`,
  withoutDeviation: (names) =>
    `Nincs (már) az eltérések között, a helye változatlanul megmaradt: ${list(names)}.`,
  withoutId: (names) => `Nincs azonosítója (id), ezért nem kapott helyet: ${list(names)}.`,
  next: (period) => `Írja be az okokat a fájlba. Utána: paktum review ${period}`,
};
