import { choices } from '../../item/en.ts';
import { dates, figures } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

type Words = FamilyWords<'changes'>;
type Shown = Parameters<Words['changes/without-decision']['say']>[0]['from'];

const shown = ({ number, text = 'nothing', when }: Shown) =>
  number !== undefined ? figures.format(number) : when ? dates.when(when) : text;
const weaker = (from: Shown, to: Shown) =>
  `${to.when ? 'it was put off' : 'less is promised now'} (${shown(from)} → ${shown(to)})`;

export const changesWords: Words = {
  'changes/not-approved': {
    about: 'the funder has approved what the grant binds',
    say: ({ field, from, state, title, to }) => {
      const start = `${title}, ${field}:`;
      if (state === 'refused')
        return {
          message: `${start} the funder refused this change (${shown(from)} → ${shown(to)}), and yet the plan shows it.`,
          help: 'Put back what stood there before, or write down the new decision and its approval.',
        };
      return {
        message: `${start} ${weaker(from, to)}. The grant binds it, but ${
          state === 'none'
            ? 'no approval is recorded'
            : `it is not approved yet (${choices[state]})`
        }. Until then, what stood there before counts.`,
        help:
          state === 'none'
            ? 'Ask the funder, and write the answer under "approval", with its state and day.'
            : 'Once the funder has agreed, write state: approved',
      };
    },
  },
  'changes/not-as-recorded': {
    about: 'the plan says what its recorded changes lead to',
    say: ({ field, found, recorded, title, what }) => {
      switch (what) {
        case 'plan':
          return {
            message: `${title}, ${field}: the plan says ${shown(found)}, but its last recorded change ends with ${shown(recorded)}.`,
            help: 'Correct one of the two, or add the change that is missing.',
          };
        case 'next-change':
          return {
            message: `${title}, ${field}: this change begins with ${shown(found)}, but the one before ends with ${shown(recorded)}.`,
            help: 'Correct one of the two, or add the change between them.',
          };
        case 'not-moved':
          return {
            message: `${title}: a move is recorded, but the plan still has the former date (${shown(found)}).`,
            help: `Write the new date in the field "${field}", or delete the move (moved).`,
          };
      }
    },
  },
  'changes/without-decision': {
    about: 'somebody decided what was lowered or put off',
    say: ({ decider, decision, field, from, title, to }) => ({
      message: `${title}, ${field}: ${weaker(from, to)}, but neither a decision nor a reason is given.`,
      help:
        decision !== undefined
          ? `One decision is about this item. If it decided that, add ${decider}: ${decision}`
          : decider === 'by'
            ? 'Add the day of the decision (decided), who took it (by) or the reason (reason).'
            : 'Add the day of the decision (decided), or the decision or reason itself (because).',
    }),
  },
};
