import { count, quote } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

const enough = 'take the decisions again at a meeting with a quorum.';

export const votesWords: FamilyWords<'votes'> = {
  'votes/no-quorum': {
    about: 'decisions are taken with a quorum',
    say: ({ all, decision, isWritten, title, quorum, votes, why }) => {
      const have = count(all ?? votes, 'vote', 'votes');
      const share = all === undefined ? have : `${votes} of ${have}`;
      switch (why) {
        case 'recorded':
          return {
            message: `${title}: the record says that there was no quorum, and yet it holds decisions.`,
            help: `Correct "quorum" in the record, or ${enough}`,
          };
        case 'present':
          return {
            message: `${title}: those present had ${share}, too few for the quorum (${quorum}), so nothing could be decided.`,
            help: `Complete "present", or ${enough}`,
          };
        case 'cast':
          return {
            message: `${title}, ${quote(decision ?? '')}: the votes cast (${all === undefined ? votes : `${votes} of ${all}`}) are too few for the quorum (${quorum}).`,
            help: isWritten
              ? 'Correct the votes, or hold the vote again.'
              : 'Write under "present" who was there, or correct the votes.',
          };
        case 'out-of-reach':
          return {
            message: `${title}: the members have ${have}, which can never be a quorum (${quorum}).`,
            help: 'Correct "quorum", or complete the members and their votes.',
          };
      }
    },
  },
  'votes/too-many': {
    about: 'no more votes are cast than there are',
    say: ({ body, cast, decision, title, most, of }) => ({
      message: `${title}, ${quote(decision)}: ${count(cast, 'vote was', 'votes were')} cast, but ${
        of === 'body' ? `the members have only ${most} (${body})` : `those present had only ${most}`
      }.`,
      help:
        of === 'body'
          ? 'Correct the votes, or the members of the body and their votes.'
          : 'Correct the votes, or complete "present".',
    }),
  },
};
