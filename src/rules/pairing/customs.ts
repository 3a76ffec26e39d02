import type { Verb } from '../../model/agenda.ts';
import { namedIn, type Pact } from '../../model/pact.ts';
import { isHabit } from '../habit.ts';
import { isSame, type Match } from './match-points.ts';
import type { Matter } from './matters.ts';
import { byPoint } from './shown-point.ts';

/** What a plan does as a rule with its points and their results. */
export interface Customs {
  readonly isMissed: (match: Match, point: Matter) => boolean;
  readonly isOdd: (difference: Match['differing'][number]) => boolean;
  readonly hasResultsInWords: boolean;
}

/** What is only talked about or prepared may well have no result, unless it has one elsewhere. */
const talk: readonly Verb[] = ['prepare', 'present', 'discuss'];

export function customsOf(pact: Pact, matches: readonly Match[]): Customs {
  const bodies = new Map(matches.map((match) => [match, namedIn(pact, match.item, 'body')]));
  const ofBody = (match: Match) =>
    matches.filter((each) => bodies.get(each)?.some((body) => bodies.get(match)?.includes(body)));
  // By point: a result that is left out may have been that of several things.
  const times = (those: readonly Match[], list: 'paired' | 'missing', [verb]: Matter['verbs']) =>
    those.flatMap((each) => byPoint(each[list].filter(({ verbs }) => verbs.includes(verb)))).length;
  const turns = (verbs: readonly [Verb, Verb]) =>
    matches
      .flatMap(({ differing }) => differing)
      .filter(({ point, result }) => point.verbs[0] === verbs[0] && result.verbs[0] === verbs[1])
      .length;
  const isComplete = ({ differing, missing, unanswered }: Match) =>
    differing.length + missing.length + unanswered.length === 0;
  const complete = matches.filter(isComplete).length;
  const inWords = (list: 'answered' | 'unanswered') =>
    matches.flatMap((match) => match[list]).length;
  return {
    isMissed: (match, { verbs }) => {
      const all = ofBody(match);
      const [left, paired] = [times(all, 'missing', verbs), times(all, 'paired', verbs)];
      if (left > 1 && left >= paired) return false;
      if (talk.includes(verbs[0]) && times(matches, 'paired', verbs) === 0) return false;
      return match.paired.length > 0 || paired > 1;
    },
    isOdd: ({ point, result }) =>
      !isSame(point, result) || turns([point.verbs[0], result.verbs[0]]) < 2,
    hasResultsInWords:
      isHabit(complete, matches.length - complete) &&
      (inWords('unanswered') < 2 || inWords('answered') > inWords('unanswered')),
  };
}
