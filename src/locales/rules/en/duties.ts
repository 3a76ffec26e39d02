import { list, quote } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const dutiesWords: FamilyWords<'duties'> = {
  'duties/not-taken-up': {
    about: 'what a duty asks of a meeting is on an agenda',
    say: ({ id, missing, title }) => ({
      message:
        missing.length === 0
          ? `No agenda takes up this duty: ${title}.`
          : `No agenda has ${list(missing.map(quote))}, which this duty asks for: ${title}.`,
      help: `Add it to the agenda of a meeting, or "duty: ${id}" to the point that does it.`,
    }),
  },
  'duties/report-not-heard': {
    about: 'a meeting hears what it has to hear',
    say: (data) =>
      data.code === 'duty'
        ? {
            message: `${data.meeting}: the agenda lacks ${list(data.points.map(quote))}, which is a duty at each meeting: ${data.duty}.`,
            help: 'Add the point to the agenda, or correct how often the duty is to be done.',
          }
        : {
            message: `${data.meeting}: the agenda does not have what is due at this meeting: ${list(data.titles)}.`,
            help: 'Add it to the agenda, for example with "present", or correct the date of the document.',
          },
  },
  'duties/precondition-open': {
    about: 'what is needed is not only prepared',
    say: ({ isPrepared, needed, title }) => ({
      message: isPrepared
        ? `${title}: it needs what is only prepared before: ${needed}.`
        : `${title}: it needs what is on no agenda before: ${needed}.`,
      help: 'Give what is needed a date ("due"), or put it on an agenda in time, with "present" or "accept".',
    }),
  },
};
