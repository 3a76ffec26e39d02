import { dates, withTitle } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

const steps = {
  period: 'az időszak vége',
  'as-of': 'az állapot napja',
  closed: 'a rögzítések lezárása',
  adopted: 'az elfogadás',
  sent: 'a megküldés',
  returned: 'a kérdésekkel való visszaküldés',
  accepted: 'a támogató általi elfogadás',
};

export const reviewsWords: FamilyWords<'reviews'> = {
  'reviews/answered-before-asked': {
    about: 'a kérdésre azután válaszolnak, hogy feltették',
    say: ({ answered, asked, title }) => ({
      message: withTitle(
        title,
        `egy válasz napja (${dates.when(answered)}) korábbi, mint a kérdésé (${dates.when(asked)}).`,
      ),
      help: 'Javítsa a két nap egyikét.',
    }),
  },
  'reviews/out-of-order': {
    about:
      'a felülvizsgálatot előbb lezárják, aztán elfogadják, megküldik, végül a támogató is elfogadja',
    say: ({ first, firstWhen, second, secondWhen, title }) => ({
      message: withTitle(
        title,
        `${steps[second]} (${dates.when(secondWhen)}) korábbi, mint ${steps[first]} (${dates.when(firstWhen)}).`,
      ),
      help:
        first === 'period'
          ? 'Javítsa a napot vagy az időszakot. Ha okkal fogadták el korábban, vegye fel az „allow” mezőbe.'
          : 'Javítsa a két nap egyikét.',
    }),
  },
  'reviews/same-period': {
    about: 'minden időszaknak egy felülvizsgálata van',
    say: ({ other, title, when }) => ({
      message: withTitle(
        title,
        `ugyanerről az időszakról (${dates.when(when)}) egy másik felülvizsgálat is van${other === '' ? '' : `: ${other}`}.`,
      ),
      help: 'Tartsa meg az egyiket, és vegye át bele, ami a másikban áll.',
    }),
  },
  'reviews/unknown-decision': {
    about: 'az elfogadó határozat szerepel a határozatok között',
    say: ({ instead, meeting, number, title }) => ({
      message: withTitle(
        title,
        `az elfogadó határozat ${meeting === undefined ? 'nincs rögzítve' : `nincs rögzítve az ülésnél (${meeting})`}: ${number}.${
          instead === undefined ? '' : ` Itt van rögzítve: ${instead}.`
        }`,
      ),
      help: 'Javítsa a számot vagy az ülést, vagy vegye fel a határozatot az ülés rögzítésébe.',
    }),
  },
  'reviews/without-decision': {
    about: 'ahol a határozatoknak száma van, a felülvizsgálatot is határozat fogadja el',
    say: ({ number, title }) => ({
      message: withTitle(title, 'elfogadták, de nincs megadva, melyik határozattal.'),
      help:
        number === undefined
          ? 'Írja be az „adopted” mezőbe, ki fogadta el és melyik határozattal (date, by, decision).'
          : `Egy határozat szól erről. Ha az fogadta el, írja be az „adopted” mezőbe: decision: ${number}`,
    }),
  },
};
