import { small } from '../../locales/letter-case.ts';
import type { Member } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { titleById } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { dateIn } from './dates.ts';
import { detailLines } from './details.ts';
import { dutiesOf } from './duties.ts';
import { filled, labelled, listed, namesIn, point } from './text.ts';

export function bodyData(body: Item<'body'>, input: DocumentInput) {
  const { locale } = input;
  const { description, members = [], minutes, notice, quorum, rules, short, url } = body.data;
  const words = locale.report.body;
  // Seats that the plan numbers otherwise keep its numbers.
  const areCounted = members.every(({ number }, at) => (number ?? at + 1) === at + 1);
  return {
    title: body.title,
    description: description ?? '',
    details: filled([
      labelled(locale.fields.short, short),
      ...detailLines(body, input),
      quorum !== undefined && labelled(locale.fields.quorum, words.ofVotes(String(quorum))),
      notice !== undefined && labelled(locale.fields.notice, locale.duration(notice)),
      minutes !== undefined && labelled(words.minutes, locale.duration(minutes)),
      rules !== undefined && labelled(locale.fields.rules, titleById(input.pact, rules)),
      labelled(locale.fields.url, url),
    ]).map((text) => point(text)),
    seats: members.map((member, at) => ({
      mark: areCounted ? `${at + 1}.` : '-',
      text: listed([
        areCounted || member.number === undefined
          ? seatName(member, input)
          : `${member.number}) ${seatName(member, input)}`,
        ...seatDetails(member, input),
      ]),
    })),
    duties: dutiesOf(body, input),
  };
}

export function seatName({ name, organisation }: Member, { pact }: DocumentInput): string {
  return name ?? namesIn(pact, organisation);
}

/** An organisation that the name of the seat begins with, inflected or not, is not told twice. */
export function seatDetails(member: Member, input: DocumentInput): string[] {
  const { locale, pact } = input;
  const { delegates, name, organisation, period, represents, role, votes } = member;
  const words = locale.report.body;
  const sender = name === undefined ? '' : namesIn(pact, organisation);
  return filled([
    !name?.startsWith(sender.slice(0, -1)) && sender,
    role,
    labelled(small(locale.fields.represents), namesIn(pact, represents)),
    delegates !== undefined && delegates !== 1 && words.delegates(delegates),
    votes !== undefined && locale.report.votes(votes),
    dateIn(period, input),
  ]);
}
