import { didYouMean, quote, withTitle } from '../../words/hu.ts';
import type { FamilyWords } from '../rule-words.ts';

export const allowWords: FamilyWords<'allow'> = {
  'allow/without-reason': {
    about: 'az elfogadott észrevételnek van indoka',
    say: ({ rule, title }) => ({
      message: withTitle(
        title,
        `itt el vannak fogadva ennek a szabálynak az észrevételei (${rule}), de nincs leírva, miért.`,
      ),
      help: 'Írja mellé az indokot: reason: …',
    }),
  },
  'allow/unused': {
    about: 'az elfogadott észrevétel létezik',
    say: ({ isKnown, rule, suggestion, title }) => ({
      message: withTitle(
        title,
        isKnown
          ? `itt el vannak fogadva ennek a szabálynak az észrevételei (${rule}), de itt nincs ilyen.`
          : `ilyen szabály nincs: ${quote(rule)}, ezért ez a bejegyzés semmit sem fogad el.`,
      ),
      help:
        suggestion !== undefined
          ? didYouMean(suggestion)
          : isKnown
            ? 'Törölje ezt a bejegyzést. Ha az észrevétel egy másik tételnél áll, tegye át oda.'
            : 'Törölje ezt a bejegyzést. A szintaxis, a mezők és az értékek hibái nem fogadhatók el.',
    }),
  },
};
