import type { StarterWords } from './words.ts';

const quote = (text: string) => `„${text}”`;

export const starter: StarterWords = {
  welcome: `Válaszoljon soronként, és nyomjon Entert. Ha csak Entert nyom, az érvényes, ami [ ] között áll.
A Ctrl+C megszakítja, és semmi sem íródik ki.`,
  ask: {
    language: 'A terv nyelve (cs, en, hu vagy más nyelv kódja)',
    name: 'A paktum neve',
    country: 'Ország, két betűvel',
    timezone: (zones) => `Időzóna${zones.length > 0 ? ` (${zones.join(', ')})` : ''}`,
    body: 'Egy testület, amely ülésezik',
    anotherBody: 'További testület (ha nincs több, csak nyomjon Entert)',
  },
  problems: {
    empty: () => 'Írjon be legalább egy betűt.',
    language: (text) => `Ez nem nyelvkód: ${quote(text)}. Írjon két betűt, például hu, cs vagy en.`,
    country: (text) => `Ez nem országkód: ${quote(text)}. Írjon két betűt, például HU vagy CZ.`,
    timezone: (text) => `Nincs ilyen időzóna: ${quote(text)}. Írja így: Europe/Budapest.`,
    doubled: (text) =>
      `Ilyen nevű testület már van: ${quote(text)}. Adjon mindegyiknek saját nevet.`,
  },
  example:
    'paktum init paktumunk --name "Kerekdombi foglalkoztatási paktum" --language hu --country HU --body "Irányító csoport"',
  written: 'Elkészült:',
  forEditor: 'ezekkel tud segíteni a szövegszerkesztő',
  next: {
    edit: 'Nyissa meg a négy fájlt egy szövegszerkesztőben, és írja a minták helyére a saját szervezeteiket, időpontjaikat és számaikat.',
    validate:
      'Megmondja, összeillenek-e a fájlok. Most nem talál semmit: a mintát nem tudja megkülönböztetni a valódi adattól.',
    check: 'Megmondja, mi következik, minek van határideje, és mi nincs rögzítve.',
  },
  samples: {
    body: 'Irányító csoport',
    organisations: ['Mintaváros Önkormányzata', 'Minta Megyei Kormányhivatal'],
    agendaText: 'a tagok bemutatkozása',
    event: 'Tájékoztató nap',
    section: 'Munkáltatók',
    action: 'Munkáltatók felkeresése',
    output: 'Felkeresett munkáltatók',
    outputUnit: 'munkáltató',
    indicator: 'Elhelyezkedett álláskeresők',
    indicatorUnit: 'fő',
  },
  remarks: {
    dates: (year) => `Az időpont olyan pontos, amennyire ismert:
  ${year}-03-19   ezen a napon
  ${year}-03      március valamelyik napján
  ${year}-Q1      az első negyedév valamelyik napján
A hónap nem nap, és a program sem csinál belőle napot. Ha kitűzték a napját, írja a hónap
helyére. A paktum check jelzi, ha eljött a hónap, de a napja még nyitott.`,
    pact: {
      intro: `Kik vesznek részt a paktumban.

A # jellel kezdődő sor megjegyzés, embereknek szól. A program nem olvassa el; ha már nem
kell, törölje. A sor eleji szóközök számítanak: hagyja meg őket.

Parancssorban, ebben a mappában:
  paktum validate   megmondja, összeillenek-e a fájlok
  paktum check      megmondja, hogyan áll ma a paktum`,
      id: `A paktum rövid neve, a naptárak erről ismerik fel. Kérjük, soha ne változtassa meg.`,
      place: `A szövegek nyelve, az ország, és az időzóna, amelyben az órák értendők.`,
      period: `Azok az évek, amelyekben a paktum működik.`,
      organisations: `MINTÁK: írja a helyükre a saját szervezeteiket, ahány csak van.
Az azonosító (id) egyetlen szó: ékezet nélküli betűk, számjegyek és kötőjelek. Más sorok
ezzel neveznek meg valamit, ezért egy azonosító az összes fájlban csak egy dolgot jelöl.`,
      bodies: `Kik üléseznek és döntenek. A tag egy szervezet, az azonosítójával megnevezve.
Személyek nevét ne írja ide.`,
    },
    calendar: {
      intro: `Mikor találkoznak: a testületek ülései és a rendezvények. MINTÁK: írja be a sajátjaikat.`,
      meetings: `body: egy testület azonosítója a pact.yaml fájlból. A napirenden (agenda) több szó
szöveg; a prepare (előkészít) után egyetlen szó azonosító, és léteznie kell.
held (megtartva): ha az ülés lezajlott, törölje a held elől a # jelet és az utána álló
szóközt, és írja be a napot.`,
      events: `targets (célértékek): mit kell elérni, itt legalább 30 résztvevőt.
A held többet is mondhat a napnál, például azt, hányan jöttek el.`,
    },
    actionPlan: {
      intro: `Mit vállaltak: intézkedések, mindegyiknél az, hogy mi készül el, és mikorra.
MINTÁK: írja be a sajátjaikat.`,
      sections: `A fejezetek (sections) rendezik az intézkedéseket; el is hagyhatók.`,
      actions: `section: egy fenti fejezet azonosítója; owner (felelős): egy szervezeté vagy testületé.
A pontot tartalmazó szám elé és mögé idézőjel kell: nélküle 1.10 helyett 1.1 lenne.
due (határidő): ami egy negyedévre esedékes, csak annak utolsó napja után késik.
done (teljesült): ha elkészült, törölje a # jelet és az utána álló szóközt, és írja be a
napot.`,
    },
    indicators: {
      intro: `Mit mérnek. MINTÁK: írja be a sajátjaikat.`,
      indicators: `baseline (bázisérték): honnan indult a paktum; target (célérték): hová szeretne eljutni.
values (értékek): mit mértek és mikor, a legrégebbi elöl. Ha használja,
törölje mindegyik # jelet és az utána álló szóközt.`,
    },
  },
};
