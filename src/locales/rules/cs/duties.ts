import { list, quote } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

export const dutiesWords: FamilyWords<'duties'> = {
  'duties/not-taken-up': {
    about: 'co úkol žádá od jednání, je v programu některého z nich',
    say: ({ id, missing, title }) => ({
      message:
        missing.length === 0
          ? `Tento úkol není v programu žádného jednání: ${title}.`
          : `V programu žádného jednání není ${list(missing.map(quote))}, ačkoli to tento úkol žádá: ${title}.`,
      help: `Doplňte to do programu některého jednání, nebo k bodu, který úkol plní, uveďte ${quote(`duty: ${id}`)}.`,
    }),
  },
  'duties/report-not-heard': {
    about: 'jednání projedná, co projednat má',
    say: (data) =>
      data.code === 'duty'
        ? {
            message: `${data.meeting}: v programu chybí ${list(data.points.map(quote))}, ačkoli to patří ke každému jednání: ${data.duty}.`,
            help: 'Doplňte tento bod do programu, nebo opravte, jak často se má úkol plnit.',
          }
        : {
            message: `${data.meeting}: v programu chybí to, co má být k tomuto jednání hotové: ${list(data.titles)}.`,
            help: `Doplňte to do programu, například jako ${quote('present')}, nebo opravte termín dokumentu.`,
          },
  },
  'duties/precondition-open': {
    about: 'co je potřeba, se nejen připravuje',
    say: ({ isPrepared, needed, title }) => ({
      message: isPrepared
        ? `${title}: je k tomu potřeba něco, co se předtím jen připravuje: ${needed}.`
        : `${title}: je k tomu potřeba něco, co předtím není v programu žádného jednání: ${needed}.`,
      help: `Doplňte k tomu termín (${quote('due')}), nebo to včas zařaďte do programu jednání jako ${quote('present')} či ${quote('accept')}.`,
    }),
  },
};
