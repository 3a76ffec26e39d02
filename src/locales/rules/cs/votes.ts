import { quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

const enough = 'rozhodněte znovu na usnášeníschopném jednání.';
const needed = (quorum: string | number | undefined) =>
  `kvórum: ${String(quorum).replace('more than', 'více než')}`;

export const votesWords: FamilyWords<'votes'> = {
  'votes/no-quorum': {
    about: 'rozhoduje se, jen když je orgán usnášeníschopný',
    say: ({ all, decision, isWritten, title, quorum, votes, why }) => {
      const share = all === undefined ? `${votes}` : `${votes} z ${all}`;
      switch (why) {
        case 'recorded':
          return {
            message: `${title}: podle záznamu nebyl orgán usnášeníschopný, a přesto jsou tu usnesení.`,
            help: `Opravte v záznamu pole „quorum“, nebo ${enough}`,
          };
        case 'present':
          return {
            message: `${title}: hlasy přítomných (${share}) k rozhodnutí nestačí (${needed(quorum)}).`,
            help: `Doplňte přítomné (present), nebo ${enough}`,
          };
        case 'cast':
          return {
            message: `${title}, ${quote(decision ?? '')}: odevzdané hlasy (${share}) k rozhodnutí nestačí (${needed(quorum)}).`,
            help: isWritten
              ? 'Opravte hlasy, nebo hlasování zopakujte.'
              : 'Zapište do pole „present“, kdo byl přítomen, nebo opravte hlasy.',
          };
        case 'out-of-reach':
          return {
            message: `${title}: hlasy všech členů (${votes}) k rozhodnutí nikdy nestačí (${needed(quorum)}).`,
            help: 'Opravte pole „quorum“, nebo doplňte členy a jejich hlasy.',
          };
      }
    },
  },
  'votes/too-many': {
    about: 'neodevzdá se víc hlasů, než kolik jich je',
    say: ({ body, cast, decision, title, most, of }) => ({
      message: `${title}, ${quote(decision)}: odevzdaných hlasů je ${cast}, ale ${
        of === 'body' ? `členové jich mají jen ${most} (${body})` : `přítomní jich měli jen ${most}`
      }.`,
      help:
        of === 'body'
          ? 'Opravte hlasy, nebo členy orgánu a jejich hlasy.'
          : 'Opravte hlasy, nebo doplňte přítomné (present).',
    }),
  },
};
