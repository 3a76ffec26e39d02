import { dates, withTitle } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

const steps = {
  period: 'konec období',
  'as-of': 'den hodnoceného stavu',
  closed: 'uzavření záznamů',
  adopted: 'schválení',
  sent: 'odeslání',
  returned: 'vrácení s otázkami',
  accepted: 'přijetí poskytovatelem dotace',
};

export const reviewsWords: FamilyWords<'reviews'> = {
  'reviews/answered-before-asked': {
    about: 'na otázku se odpovídá až po jejím položení',
    say: ({ answered, asked, title }) => ({
      message: withTitle(
        title,
        `odpověď (${dates.when(answered)}) má dřívější datum než otázka (${dates.when(asked)}).`,
      ),
      help: 'Opravte jedno z obou dat.',
    }),
  },
  'reviews/out-of-order': {
    about: 'vyhodnocení se uzavře, schválí, odešle a přijme v tomto pořadí',
    say: ({ first, firstWhen, second, secondWhen, title }) => ({
      message: withTitle(
        title,
        `${steps[second]} (${dates.when(secondWhen)}) je dříve než ${steps[first]} (${dates.when(firstWhen)}).`,
      ),
      help:
        first === 'period'
          ? 'Opravte den nebo období. Pokud bylo z dobrého důvodu schváleno dříve, uveďte to v poli „allow“.'
          : 'Opravte jeden z obou dnů.',
    }),
  },
  'reviews/same-period': {
    about: 'každé období má jedno vyhodnocení',
    say: ({ other, title, when }) => ({
      message: withTitle(
        title,
        `stejné období (${dates.when(when)}) má i jiné vyhodnocení${other === '' ? '' : `: ${other}`}.`,
      ),
      help: 'Ponechte jedno z nich a převezměte do něj, co stojí v druhém.',
    }),
  },
  'reviews/unknown-decision': {
    about: 'usnesení, kterým bylo vyhodnocení schváleno, je mezi usneseními',
    say: ({ instead, meeting, number, title }) => ({
      message: withTitle(
        title,
        `usnesení o schválení ${meeting === undefined ? 'není zaznamenáno' : `není u jednání zaznamenáno (${meeting})`}: ${number}.${
          instead === undefined ? '' : ` Je zaznamenáno zde: ${instead}.`
        }`,
      ),
      help: 'Opravte číslo nebo jednání, nebo doplňte usnesení do záznamu jednání.',
    }),
  },
  'reviews/without-decision': {
    about: 'kde mají usnesení čísla, schvaluje se vyhodnocení jedním z nich',
    say: ({ number, title }) => ({
      message: withTitle(title, 'bylo schváleno, ale není uvedeno, kterým usnesením.'),
      help:
        number === undefined
          ? 'Zapište do pole „adopted“, kdo je schválil a kterým usnesením (date, by, decision).'
          : `Týká se ho jedno usnesení. Pokud jím bylo schváleno, doplňte do pole „adopted“: decision: ${number}`,
    }),
  },
};
