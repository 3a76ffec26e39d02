import type { PageWords } from './words.ts';

export const page: PageWords = {
  file: (file) => `${file}: tájékoztató oldal a feliratkozáshoz`,
  title: (pact) => `${pact}: naptárak`,
  intro:
    'Iratkozzon fel egyszer, és telefonja, számítógépe magától mutatja az üléseket és a rendezvényeket, akkor is, ha változik egy időpont. A naptárak csak olvashatók, és nálunk nem kell regisztrálni.',
  unpublished:
    'A naptárak címe akkor lesz ismert, amikor felkerülnek a webre. Addig az oldal hivatkozásai csak a fájlokat nyitják meg.',
  which: 'Melyik naptár kell Önnek?',
  audience: {
    all: 'A paktum irodája, és aki mindent látni szeretne',
    events: 'Partnerek, vállalkozások, sajtó, érdeklődők',
    deadlines: 'Mindenki, aki valamiért felelős',
  },
  members: (body) => `${body}: tagok`,
  entries: (number) => (number === 0 ? 'Még nincs bejegyzés' : `${number} bejegyzés`),
  waitingFor: (number) => `további ${number}, ha kitűzték a napját`,
  tap: 'Feliratkozás iPhone-on vagy iPaden',
  address: 'Másolható cím:',
  waiting: {
    heading: (number) => `Napra váró tételek: ${number}`,
    meaning:
      'A terv ezekről egyelőre csak ennyit mond. Ha legalább a hónap ismert, a mindent tartalmazó naptár az egész időt átfogó, „(nap nélkül)” kezdetű sávot mutat. A többi naptárba akkor kerül be egy tétel, amikor kitűzték a napját.',
    title: 'Mi',
    date: 'Mikor, a terv szerint',
  },
  steps: {
    heading: 'Hogyan lehet feliratkozni?',
    meaning:
      'Egy cím kimásolásához tartsa rajta az ujját, vagy kattintson rá a jobb egérgombbal. A menük neve egyes változatokban kissé eltérhet.',
    appleTap:
      'Magán az eszközön koppintson ezen az oldalon a naptára alatt erre: „Feliratkozás iPhone-on vagy iPaden”, és a kérdésre válaszoljon igennel. Ha nem történik semmi, kézzel is megy:',
    apple: [
      'Másolja ki a naptár címét.',
      'A Beállításokban nyissa meg a Naptár, majd a Fiókok pontot (újabb eszközön: Appok, Naptár, Naptárfiókok).',
      'Válassza a Fiók hozzáadása, majd az Egyéb pontot, adjon hozzá feliratkozott naptárt, és illessze be a címet.',
    ],
    outlookCopy:
      'Kérjük, ne magát a fájlt nyissa meg: abból egyszeri másolat lesz, amely többé nem frissül.',
    outlook: [
      'Másolja ki a naptár címét.',
      'A webes vagy az új Outlookban nyissa meg a naptárt, és válassza ezeket: Naptár hozzáadása, Feliratkozás a webről. A hagyományos, windowsos Outlookban: Naptár hozzáadása, Az internetről.',
      'Illessze be a címet, adjon nevet a naptárnak, és hagyja jóvá.',
    ],
    google: [
      'Másolja ki a naptár címét.',
      'Számítógépen, a böngészőben nyissa meg a Google Naptárt. Bal oldalt, a Más naptárak felirat mellett kattintson a plusz jelre, és válassza ezt: URL alapján. A telefonos alkalmazásban ez nem lehetséges.',
      'Illessze be a címet, és adja hozzá a naptárt. Ezután az androidos telefonon is megjelenik; ha mégsem, kapcsolja be az alkalmazás beállításaiban.',
    ],
    thunderbird: [
      'Másolja ki a naptár címét.',
      'Válassza ezeket: Fájl, Új, Naptár, majd A hálózaton.',
      'Illessze be a címet helyként, kerestesse meg a naptárt, és iratkozzon fel rá.',
    ],
  },
  clients: {
    apple: 'iPhone, iPad',
    outlook: 'Outlook',
    google: 'Google Naptár, Android',
    thunderbird: 'Thunderbird',
  },
  delay: {
    heading: 'Mikor látszik egy változás?',
    meaning:
      'A naptárak azt kérik minden programtól, hogy naponta egyszer nézzen utána a változásoknak. Mindegyik maga dönti el, mikor teszi meg:',
    program: 'Program',
    time: 'A közzétett változás megjelenik',
    shortNotice:
      'Indulás előtt kérjük, ne csak a naptárra hagyatkozzon: ami az utolsó pillanatban változik, későn is megérkezhet. Az érvényes, amit a szervezők közölnek.',
    apple: 'az eszköz beállítása szerint: negyedóra, vagy akár csak napok múlva',
    outlook: 'kb. 3 óra múlva, de egy napnál több is lehet',
    google: '8–24 óra múlva, sürgetni nem lehet',
    thunderbird: 'ahogyan a naptár tulajdonságaiban beállítja; kézzel is frissíthető',
  },
  changed: (day) => `Utolsó változás a naptárakban: ${day}`,
};
