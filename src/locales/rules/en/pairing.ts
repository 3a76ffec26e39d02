import type { ShownPoint } from '../../../rules/pairing/shown-point.ts';
import { firstOf, list, quote, verbs } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

const shown = ({ titles, verb }: ShownPoint) => {
  const quoted = list(titles.map(quote));
  return verb ? `${quoted} (${verbs[verb]})` : quoted;
};

export const pairingWords: FamilyWords<'pairing'> = {
  'pairing/missing-result': {
    about: 'every point of an agenda has its expected result',
    say: (data) => {
      if (data.kind === 'other-verb')
        return {
          message: `${data.meeting}: the agenda and the expected result differ (agenda: ${verbs[data.verbs[0]]}, result: ${verbs[data.verbs[1]]}): ${quote(data.title)}.`,
          help: 'Use one verb in both places, or add the result that is missing.',
        };
      if (data.kind === 'other-thing')
        return {
          message: `${data.meeting}: a point of the agenda and an expected result do not fit together. Agenda: ${shown(data.point)}. Result: ${shown(data.result)}.`,
          help: 'If they belong together, name the same thing with the same verb in both places. If not, add what is missing.',
        };
      const [one] = data.points;
      return {
        message:
          one && data.points.length === 1
            ? `${data.meeting}: this point of the agenda has no expected result: ${shown(one)}.`
            : `${data.meeting}: these points of the agenda have no expected result: ${list(data.points.map(shown))}.`,
        help: 'Add under "results" what is to come of it.',
      };
    },
  },
  'pairing/no-deadline': {
    about: 'what is to be delivered has a date',
    say: ({ titles }) => ({
      message: `${firstOf(titles)}: nothing says when it is due, although the plan says that elsewhere.`,
      help: 'Add "due", "date" or "period". If somebody else decides it, write due: { external: … }',
    }),
  },
  'pairing/no-output': {
    about: 'what has a deadline says what is there by then',
    say: ({ titles }) => ({
      message: `${firstOf(titles)}: there is a date, but nothing says what is delivered by it.`,
      help: 'Add "outputs" or a "target". If it goes on all the time, write period: ongoing',
    }),
  },
  'pairing/no-owner': {
    about: 'what is to be done has an owner',
    say: ({ isDecision, titles }) => ({
      message: `${firstOf(titles)}: nobody is responsible, although the plan names an owner elsewhere.`,
      help: isDecision ? 'Add "owner".' : 'Add "owner" here, or at its action or section.',
    }),
  },
  'pairing/repeated-point': {
    about: 'a point stands once on an agenda',
    say: ({ list: place, meeting, titles }) => ({
      message: `${meeting}: ${place === 'agenda' ? 'the agenda has the same point' : 'the expected results say the same'} more than once: ${list(titles.map(quote))}.`,
      help: 'Delete the repetition. If two are meant, write which time each of them is about, as in covers: 2020-H1',
    }),
  },
  'pairing/result-without-point': {
    about: 'every expected result has its point on the agenda',
    say: ({ meeting, result }) => ({
      message: `${meeting}: no point of the agenda leads to this expected result: ${shown(result)}.`,
      help: 'Add the point to the agenda, or delete the result.',
    }),
  },
};
