import { capital } from '../../locales/letter-case.ts';
import { inviteeNames, venueText } from '../../locales/phrases.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { byDate } from '../plan/by-date.ts';
import { amendmentTexts } from '../plan/changes.ts';
import { occasionText, stateText } from '../plan/dates.ts';
import { occasionFacts, pointsOf } from '../plan/occasion-parts.ts';
import { sectionsOf } from '../plan/sections.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { joined } from '../plan/text.ts';
import { expectedTexts } from './expected.ts';

/** The schedule of meetings in a table, and then what each of them is about. */
export function meetingSchedule(input: DocumentInput) {
  const { locale, pact } = input;
  return sectionsOf(locale.fields.meetings, itemsOf(pact, 'meeting'), input).map(
    ({ about, heading, items }) => {
      const meetings = byDate(pact, items);
      return {
        heading,
        about,
        table: scheduleTable(meetings, input),
        meetings: meetings.map((meeting) => meetingData(meeting, input)),
      };
    },
  );
}

function scheduleTable(
  meetings: readonly Item<'meeting'>[],
  input: DocumentInput,
): Table | undefined {
  const { fields, kinds, report, reports } = input.locale;
  return tableOf(
    [reports.row, capital(kinds.meeting), report.date, fields.venue, fields.invitees, fields.state],
    meetings.map((meeting, at) => [
      String(at + 1),
      meeting.title,
      occasionText(meeting, input),
      venueText(meeting.data.venue),
      inviteeNames(input.pact, meeting).join(', '),
      stateText(meeting, input),
    ]),
  );
}

/** What the table leaves out; what was moved is too long for a column. */
function meetingData(meeting: Item<'meeting'>, input: DocumentInput) {
  const { locale } = input;
  const { form } = meeting.data;
  return {
    title: meeting.title,
    about: joined([
      occasionText(meeting, input),
      venueText(meeting.data.venue),
      form && locale.choices[form],
    ]),
    changes: amendmentTexts(meeting, input),
    facts: occasionFacts(meeting, input, ['invitees']),
    agenda: pointsOf(meeting, 'agenda', input).map((text, at) => ({ mark: `${at + 1}.`, text })),
    expected: expectedTexts(meeting, input).join('; '),
  };
}
