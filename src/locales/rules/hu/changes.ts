import { choices } from '../../item/hu.ts';
import { dates, figures } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

type Words = FamilyWords<'changes'>;
type Shown = Parameters<Words['changes/without-decision']['say']>[0]['from'];

const shown = ({ number, text = 'semmi', when }: Shown) =>
  number !== undefined ? figures.format(number) : when ? dates.when(when) : text;
const weaker = (from: Shown, to: Shown) =>
  `${to.when ? 'az időpont későbbre került' : 'az elvárás enyhült'} (${shown(from)} → ${shown(to)})`;

export const changesWords: Words = {
  'changes/not-approved': {
    about: 'amit a támogatási szerződés rögzít, annak változását a támogató jóváhagyta',
    say: ({ field, from, state, title, to }) => {
      const start = `${title}, ${field}:`;
      if (state === 'refused')
        return {
          message: `${start} a támogató elutasította ezt a változást (${shown(from)} → ${shown(to)}), mégis ez áll a tervben.`,
          help: 'Állítsa vissza a korábbit, vagy jegyezze fel az új döntést és jóváhagyását.',
        };
      return {
        message: `${start} ${weaker(from, to)}. Ezt a támogatási szerződés rögzíti, de ${
          state === 'none'
            ? 'nincs róla jóváhagyás'
            : `a változás még nincs jóváhagyva (${choices[state]})`
        }. A jóváhagyásig a korábbi érvényes.`,
        help:
          state === 'none'
            ? 'Kérje a támogató jóváhagyását, és a választ írja be az „approval” mezőbe.'
            : 'Ha a támogató jóváhagyta, írja be: state: approved',
      };
    },
  },
  'changes/not-as-recorded': {
    about: 'a terv megfelel a feljegyzett változásoknak',
    say: ({ field, found, recorded, title, what }) => {
      switch (what) {
        case 'plan':
          return {
            message: `${title}, ${field}: ami a tervben áll (${shown(found)}), nem egyezik az utolsó feljegyzett változással (${shown(recorded)}).`,
            help: 'Javítsa az egyiket, vagy vegye fel a hiányzó változást.',
          };
        case 'next-change':
          return {
            message: `${title}, ${field}: ennek a változásnak a kiindulópontja (${shown(found)}) nem egyezik az előző változás eredményével (${shown(recorded)}).`,
            help: 'Javítsa az egyiket, vagy vegye fel a kettő közötti változást.',
          };
        case 'not-moved':
          return {
            message: `${title}: az időpont módosítása fel van jegyezve, de a tervben még a korábbi áll (${shown(found)}).`,
            help: `Írja be az új időpontot a tervbe (${field}), vagy törölje a módosítást (moved).`,
          };
      }
    },
  },
  'changes/without-decision': {
    about: 'ami enyhült vagy későbbre került, arról döntöttek',
    say: ({ decider, decision, field, from, title, to }) => ({
      message: `${title}, ${field}: ${weaker(from, to)}, de nincs mellette sem döntés, sem indok.`,
      help:
        decision !== undefined
          ? `Van egy határozat erről a tételről. Ha ez döntött így, írja be: ${decider}: ${decision}`
          : decider === 'by'
            ? 'Adja meg a döntés napját (decided), a döntéshozót (by) vagy az indokot (reason).'
            : 'Adja meg a döntés napját (decided), a határozatot vagy az indokot (because).',
    }),
  },
};
