import { choices } from '../../item/cs.ts';
import { dates, figures, quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

type Words = FamilyWords<'changes'>;
type Shown = Parameters<Words['changes/without-decision']['say']>[0]['from'];

const shown = ({ number, text = 'nic', when }: Shown) =>
  number !== undefined ? figures.format(number) : when ? dates.when(when) : text;
const weaker = (from: Shown, to: Shown) =>
  `${to.when ? 'termín byl odložen' : 'požadavek byl zmírněn'} (${shown(from)} → ${shown(to)})`;

export const changesWords: Words = {
  'changes/not-approved': {
    about: 'změnu toho, k čemu zavazuje smlouva o dotaci, poskytovatel schválil',
    say: ({ field, from, state, title, to }) => {
      const start = `${title}, ${field}:`;
      if (state === 'refused')
        return {
          message: `${start} poskytovatel dotace tuto změnu zamítl (${shown(from)} → ${shown(to)}), v plánu však zůstala.`,
          help: 'Vraťte původní hodnotu, nebo zaznamenejte nové rozhodnutí a jeho schválení.',
        };
      return {
        message: `${start} ${weaker(from, to)}. Zavazuje k tomu smlouva o dotaci, ale ${
          state === 'none'
            ? 'schválení není zaznamenáno'
            : `změna ještě není schválena (${choices[state]})`
        }. Zatím platí, co bylo dříve.`,
        help:
          state === 'none'
            ? 'Požádejte poskytovatele dotace o schválení a odpověď zapište do pole „approval“.'
            : 'Až poskytovatel dotace změnu schválí, zapište: state: approved',
      };
    },
  },
  'changes/not-as-recorded': {
    about: 'plán odpovídá zaznamenaným změnám',
    say: ({ field, found, recorded, title, what }) => {
      switch (what) {
        case 'plan':
          return {
            message: `${title}, ${field}: údaj v plánu (${shown(found)}) neodpovídá poslední zaznamenané změně (${shown(recorded)}).`,
            help: 'Opravte jedno z nich, nebo doplňte chybějící změnu.',
          };
        case 'next-change':
          return {
            message: `${title}, ${field}: výchozí údaj této změny (${shown(found)}) neodpovídá výsledku předchozí změny (${shown(recorded)}).`,
            help: 'Opravte jednu z nich, nebo doplňte změnu mezi nimi.',
          };
        case 'not-moved':
          return {
            message: `${title}: přesun na jiný termín je zaznamenán, ale v plánu je stále původní (${shown(found)}).`,
            help: `Zapište nový termín do pole ${quote(field)}, nebo záznam o přesunu (moved) smažte.`,
          };
      }
    },
  },
  'changes/without-decision': {
    about: 'o zmírnění požadavku nebo odkladu termínu někdo rozhodl',
    say: ({ decider, decision, field, from, title, to }) => ({
      message: `${title}, ${field}: ${weaker(from, to)}, ale není uvedeno rozhodnutí ani důvod.`,
      help:
        decision !== undefined
          ? `Této položky se týká jedno usnesení. Pokud o tom rozhodlo, doplňte: ${decider}: ${decision}`
          : decider === 'by'
            ? 'Doplňte den rozhodnutí (decided), kdo rozhodl (by), nebo důvod (reason).'
            : 'Doplňte den rozhodnutí (decided), nebo usnesení či důvod (because).',
    }),
  },
};
