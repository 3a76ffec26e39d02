import { quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

const enough = 'döntsenek újra egy határozatképes ülésen.';
const needed = (quorum: string | number | undefined) =>
  `szükséges: ${String(quorum).replace('more than', 'több mint')}`;

export const votesWords: FamilyWords<'votes'> = {
  'votes/no-quorum': {
    about: 'csak határozatképes testület dönt',
    say: ({ all, decision, isWritten, title, quorum, votes, why }) => {
      const share = all === undefined ? `${votes}` : `${all} közül ${votes}`;
      switch (why) {
        case 'recorded':
          return {
            message: `${title}: a feljegyzés szerint a testület nem volt határozatképes, mégis van itt határozat.`,
            help: `Javítsa a „quorum” mezőt, vagy ${enough}`,
          };
        case 'present':
          return {
            message: `${title}: a jelenlévők szavazatai (${share}) nem elegendők a határozathozatalhoz (${needed(quorum)}).`,
            help: `Egészítse ki a jelenlévőket (present), vagy ${enough}`,
          };
        case 'cast':
          return {
            message: `${title}, ${quote(decision ?? '')}: a leadott szavazatok (${share}) nem elegendők a határozathozatalhoz (${needed(quorum)}).`,
            help: isWritten
              ? 'Javítsa a szavazatokat, vagy ismételjék meg a szavazást.'
              : 'Írja be a „present” mezőbe, kik voltak jelen, vagy javítsa a szavazatokat.',
          };
        case 'out-of-reach':
          return {
            message: `${title}: a tagok összes szavazata (${votes}) sem elegendő a határozathozatalhoz (${needed(quorum)}).`,
            help: 'Javítsa a „quorum” mezőt, vagy egészítse ki a tagokat és a szavazataikat.',
          };
      }
    },
  },
  'votes/too-many': {
    about: 'nem adnak le több szavazatot, mint ahány van',
    say: ({ body, cast, decision, title, most, of }) => ({
      message: `${title}, ${quote(decision)}: a leadott szavazatok száma ${cast}, de ${
        of === 'body'
          ? `a tagoknak csak ${most} szavazatuk van (${body})`
          : `a jelenlévőknek csak ${most} szavazatuk volt`
      }.`,
      help:
        of === 'body'
          ? 'Javítsa a szavazatokat, vagy a testület tagjait és azok szavazatait.'
          : 'Javítsa a szavazatokat, vagy egészítse ki a jelenlévőket (present).',
    }),
  },
};
