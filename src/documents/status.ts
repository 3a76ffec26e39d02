import { small } from '../locales/letter-case.ts';
import { laterNames } from '../locales/standing-phrases.ts';
import { Trouble } from '../model/trouble.ts';
import { dueSoonDays } from '../status/due-soon.ts';
import { type Standing, standingOn } from '../status/standing.ts';
import type { DocumentDefinition } from './definition.ts';
import type { DatedInput } from './input.ts';
import { letterheadText } from './letterhead.ts';
import { countTable } from './status/counts.ts';
import { type StatusGroup, stateGroups } from './status/groups.ts';
import { indicatorSection } from './status/indicators.ts';
import { proofGroups } from './status/proofs.ts';
import { rhythmGroup } from './status/rhythms.ts';

/** Without any of these nobody can say how the pact stands. */
const reportable = ['meeting', 'event', 'action', 'indicator'] as const;

/** How the pact stands on a day, as `check` tells it. */
export const status = { isOfADay: true, data: statusData } as const satisfies DocumentDefinition;

function statusData(input: DatedInput) {
  const { asOf, locale, pact } = input;
  const { day } = asOf;
  const standing = standingOn(pact, day, { within: dueSoonDays(pact, day) });
  const words = locale.reports.status;
  const { indicators, rhythms: known, states } = standing;
  if (states.length + known.length + indicators.length === 0)
    throw new Trouble({ code: 'nothing-to-report', report: 'status', missing: reportable });
  const groups = stateGroups(standing, input);
  const rhythms = rhythmGroup(standing, input);
  const proofs = proofGroups(standing, input);
  return {
    name: pact.head.name,
    letterhead: letterheadText(pact.head),
    title: locale.report.asOf(locale.dates.dayOfWeek(day)),
    recordedBy: words.recordedBy(locale.dates.day(standing.view.recordedBy)),
    summary: summary(
      [...groups, ...(rhythms.count > 0 ? [rhythms] : []), ...proofs],
      standing,
      input,
    ),
    counts: countTable(standing.states, input),
    groups,
    rhythms,
    proofs,
    indicators: indicatorSection(standing.indicators, input),
    later:
      standing.later.length === 0
        ? ''
        : locale.check.later(laterNames(standing.later, locale.dates.day), day),
  };
}

/** How much of what there is to look at, in the order of the document. */
function summary(
  groups: readonly Pick<StatusGroup, 'heading' | 'count'>[],
  { within }: Standing,
  { locale }: DatedInput,
): string {
  const named = groups.map(({ count, heading }) => `${small(heading)} (${count})`);
  return named.length === 0 ? locale.check.nothing(within) : locale.reports.status.toDo(named);
}
