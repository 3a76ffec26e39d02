import { didYouMean, list, quote } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

export const checksWords: FamilyWords<'checks'> = {
  'checks/unknown': {
    about: 'every setting of a rule has an effect',
    say: (data) => {
      if (data.code === 'rule')
        return {
          message: `There is no rule ${quote(data.name)} that could be set.`,
          help:
            data.suggestion === undefined
              ? 'Delete the line. "paktum explain" lists the rules; checks of syntax, fields and values cannot be set.'
              : didYouMean(data.suggestion),
        };
      if (data.code === 'option')
        return {
          message: `${data.rule} has no option ${quote(data.name)}.`,
          help: `What can be set: ${list(data.options)}.`,
        };
      return {
        message: `${data.rule}: the value of ${quote(data.name)} is of the wrong kind.`,
        help: `Without a setting it is ${data.usual}.`,
      };
    },
  },
};
