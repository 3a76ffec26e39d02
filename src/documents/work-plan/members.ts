import type { Member } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import type { DocumentInput } from '../input.ts';
import { seatName } from '../plan/bodies.ts';
import { dateIn } from '../plan/dates.ts';
import { type Table, tableOf } from '../plan/table.ts';
import { namesIn } from '../plan/text.ts';

/** The seats of a body; each has one vote where votes are given and not its own. */
export function memberTable({ data }: Item<'body'>, input: DocumentInput): Table | undefined {
  const { locale, pact } = input;
  const { fields } = locale;
  const { members = [], quorum } = data;
  const tellsVotes = quorum !== undefined || members.some(({ votes }) => votes !== undefined);
  const columns = [
    locale.reports.row,
    locale.reports.workPlan.member,
    fields.role,
    fields.represents,
    fields.delegates,
    fields.votes,
    fields.period,
  ];
  const rows = members.map((member, at) => [
    String(member.number ?? at + 1),
    memberName(member, input),
    member.role ?? '',
    namesIn(pact, member.represents),
    text(member.delegates),
    tellsVotes ? text(member.votes ?? 1) : '',
    dateIn(member.period, input),
  ]);
  return tableOf(columns, rows);
}

/** The seat, and who sends somebody to it where the name does not begin with that. */
function memberName(member: Member, input: DocumentInput): string {
  const name = seatName(member, input);
  const sender = namesIn(input.pact, member.organisation);
  return member.name === undefined || name.startsWith(sender.slice(0, -1))
    ? name
    : `${name} (${sender})`;
}

function text(figure: number | undefined): string {
  return figure === undefined ? '' : String(figure);
}
