import { sentenceCase } from '../locales/letter-case.ts';
import { Trouble } from '../model/trouble.ts';
import { outlookOn } from '../status/coming/outlook.ts';
import { dueSoonDays } from '../status/due-soon.ts';
import { standingOn } from '../status/standing.ts';
import { partiesOf, partyCalled, partyNames } from '../status/tasks/party.ts';
import { tasksOn } from '../status/tasks/tasks.ts';
import type { DocumentDefinition } from './definition.ts';
import type { DatedInput } from './input.ts';
import { letterheadText } from './letterhead.ts';
import { partySection } from './tasks/party-section.ts';

/** Without any of these nobody has anything to do. */
const owned = ['organisation', 'action', 'meeting'] as const;

/** What an organisation has to do, or each of them; and what nobody owns. */
export const tasks = {
  isOfADay: true,
  takes: 'organisation',
  data: tasksData,
} as const satisfies DocumentDefinition;

function tasksData(input: DatedInput) {
  const { about, asOf, locale, pact } = input;
  const { day } = asOf;
  const standing = standingOn(pact, day, { within: dueSoonDays(pact, day) });
  const from = { standing, outlook: outlookOn(pact, day), tasksOf: tasksOn(standing) };
  const nameOf = partyNames(pact);
  const sectionOf = (party: Parameters<typeof nameOf>[0]) =>
    partySection(nameOf(party), party, from, input);
  const known = partiesOf(pact);
  const unowned = partySection(sentenceCase(locale.check.nobody), undefined, from, input);
  if (about === undefined && known.length === 0 && !unowned.isOpen)
    throw new Trouble({ code: 'nothing-to-report', report: 'tasks', missing: owned });
  return {
    report: locale.report,
    words: locale.reports.tasks,
    name: pact.head.name,
    letterhead: letterheadText(pact.head),
    asOf: locale.report.asOf(locale.dates.dayOfWeek(day)),
    parties:
      about === undefined
        ? [...known.map(sectionOf), ...(unowned.isOpen ? [unowned] : [])]
        : [sectionOf(partyCalled(pact, about))],
  };
}
