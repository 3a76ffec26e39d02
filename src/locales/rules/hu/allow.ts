import { didYouMean, quote } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

const owner = (title: string) => (title === '' ? '' : `${title}: `);

export const allowWords: FamilyWords<'allow'> = {
  'allow/without-reason': {
    about: 'az elfogadott észrevételnek van indoka',
    say: ({ rule, title }) => ({
      message: `${owner(title)}itt elfogadják ennek a szabálynak az észrevételeit: ${rule}, de nincs leírva, miért.`,
      help: 'Írja mellé az indokot: reason: …',
    }),
  },
  'allow/unused': {
    about: 'az elfogadott észrevétel létezik',
    say: ({ isKnown, rule, suggestion, title }) => ({
      message: isKnown
        ? `${owner(title)}itt elfogadják ezt: ${rule}, de ez a szabály itt semmit sem talál.`
        : `${owner(title)}ilyen szabály nincs: ${quote(rule)}, így semmit sem fogadnak el.`,
      help:
        suggestion !== undefined
          ? didYouMean(suggestion)
          : isKnown
            ? 'Törölje ezt a bejegyzést. Ha az észrevétel egy másik tételnél áll, tegye át oda.'
            : 'Törölje ezt a bejegyzést. A szintaxis, a mezők és az értékek hibái nem fogadhatók el.',
    }),
  },
};
