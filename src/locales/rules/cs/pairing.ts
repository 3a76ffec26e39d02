import type { ShownPoint } from '../../../rules/pairing/shown-point.ts';
import { firstOf, list, quote, verbs } from '../../words/cs.ts';
import type { FamilyWords } from '../rule-words.ts';

const shown = ({ titles, verb }: ShownPoint) => {
  const quoted = list(titles.map(quote));
  return verb ? `${quoted} (${verbs[verb]})` : quoted;
};

export const pairingWords: FamilyWords<'pairing'> = {
  'pairing/missing-result': {
    about: 'každý bod programu jednání má očekávaný výsledek',
    say: (data) => {
      if (data.kind === 'other-verb')
        return {
          message: `${data.meeting}: program jednání a očekávaný výsledek se liší (program: ${verbs[data.verbs[0]]}, výsledek: ${verbs[data.verbs[1]]}): ${quote(data.title)}.`,
          help: 'Uveďte na obou místech totéž, nebo chybějící výsledek doplňte.',
        };
      if (data.kind === 'other-thing')
        return {
          message: `${data.meeting}: bod programu a očekávaný výsledek si neodpovídají. Program: ${shown(data.point)}. Výsledek: ${shown(data.result)}.`,
          help: 'Pokud patří k sobě, uveďte na obou místech totéž. Pokud ne, doplňte, co chybí.',
        };
      const [one] = data.points;
      return {
        message:
          one && data.points.length === 1
            ? `${data.meeting}: tento bod programu nemá očekávaný výsledek: ${shown(one)}.`
            : `${data.meeting}: tyto body programu nemají očekávaný výsledek: ${list(data.points.map(shown))}.`,
        help: 'Do pole „results“ doplňte, co má být výsledkem.',
      };
    },
  },
  'pairing/no-deadline': {
    about: 'co má být dodáno, má termín',
    say: ({ titles }) => ({
      message: `${firstOf(titles)}: chybí termín, ačkoli jinde ho plán uvádí.`,
      help: 'Doplňte „due“, „date“ nebo „period“. Pokud o termínu rozhoduje někdo jiný, napište: due: { external: … }',
    }),
  },
  'pairing/no-output': {
    about: 'co má termín, má i výstup',
    say: ({ titles }) => ({
      message: `${firstOf(titles)}: termín je uveden, ale chybí, co k němu má být hotovo.`,
      help: 'Doplňte „outputs“ nebo „target“. Pokud to probíhá průběžně, napište: period: ongoing',
    }),
  },
  'pairing/no-owner': {
    about: 'za každý úkol někdo odpovídá',
    say: ({ isDecision, titles }) => ({
      message: `${firstOf(titles)}: chybí, kdo za to odpovídá, ačkoli jinde to plán uvádí.`,
      help: isDecision ? 'Doplňte „owner“.' : 'Doplňte „owner“ sem, k opatření, nebo k oddílu.',
    }),
  },
  'pairing/repeated-point': {
    about: 'každý bod je v programu jednání jednou',
    say: ({ list: place, meeting, titles }) => ({
      message: `${meeting}: ${place === 'agenda' ? 'program jednání obsahuje' : 'očekávané výsledky obsahují'} totéž vícekrát: ${list(titles.map(quote))}.`,
      help: 'Opakování smažte. Pokud jde o různé body, uveďte, jakého období se týkají, například covers: 2020-H1',
    }),
  },
  'pairing/result-without-point': {
    about: 'každý očekávaný výsledek má svůj bod v programu jednání',
    say: ({ meeting, result }) => ({
      message: `${meeting}: tomuto očekávanému výsledku neodpovídá žádný bod programu: ${shown(result)}.`,
      help: 'Doplňte bod do programu jednání, nebo výsledek smažte.',
    }),
  },
};
