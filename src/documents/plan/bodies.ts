import { detailLines } from '../../locales/phrases.ts';
import type { Member } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { titleById } from '../../model/pact.ts';
import { dateIn } from './dates.ts';
import { dutiesOf } from './duties.ts';
import type { PlanInput } from './input.ts';
import { filled, labelled, listed, namesIn, point } from './text.ts';

export function bodyData(body: Item<'body'>, input: PlanInput) {
  const { feed, report } = input.locale;
  const { description, members = [], minutes, notice, quorum, rules, short, url } = body.data;
  const words = report.body;
  // Seats that the plan numbers otherwise keep its numbers.
  const areCounted = members.every(({ number }, at) => (number ?? at + 1) === at + 1);
  return {
    title: body.title,
    description: description ?? '',
    details: filled([
      labelled(words.short, short),
      ...detailLines(input.pact, body, input.locale),
      quorum !== undefined && labelled(words.quorum, words.ofVotes(String(quorum))),
      notice !== undefined && labelled(words.notice, report.duration(notice)),
      minutes !== undefined && labelled(words.minutes, report.duration(minutes)),
      rules !== undefined && labelled(words.rules, titleById(input.pact, rules)),
      labelled(feed.link, url),
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

function seatName({ name, organisation }: Member, { pact }: PlanInput): string {
  return name ?? namesIn(pact, organisation);
}

/** An organisation that the name of the seat begins with, inflected or not, is not told twice. */
function seatDetails(member: Member, input: PlanInput): string[] {
  const { locale, pact } = input;
  const { delegates, name, organisation, period, represents, role, votes } = member;
  const words = locale.report.body;
  const sender = name === undefined ? '' : namesIn(pact, organisation);
  return filled([
    !name?.startsWith(sender.slice(0, -1)) && sender,
    role,
    labelled(words.represents, namesIn(pact, represents)),
    delegates !== undefined && delegates !== 1 && words.delegates(delegates),
    votes !== undefined && locale.report.votes(votes),
    dateIn(period, input),
  ]);
}
