import { askedOf } from '../../model/duty.ts';
import type { Item } from '../../model/item.ts';
import { type Pact, resolveReference } from '../../model/pact.ts';
import { oneByOne } from '../one-by-one.ts';
import { mention, type Related, type RuleFinding, rule } from '../rule.ts';
import { type Unheard, unheardAtEach } from './unheard-at-each.ts';
import { unheardDocuments } from './unheard-documents.ts';

export type ReportNotHeardData =
  | {
      readonly code: 'duty';
      readonly meeting: string;
      /** The duty in the words of the plan. */
      readonly duty: string;
      /** As an agenda would write it. */
      readonly points: readonly string[];
    }
  | { readonly code: 'document'; readonly meeting: string; readonly titles: readonly string[] };

type Found = RuleFinding<ReportNotHeardData>;

/** A meeting that has to hear of something, and whose agenda does not say so. */
export const reportNotHeard = rule<'duties/report-not-heard', ReportNotHeardData>({
  id: 'duties/report-not-heard',
  severity: 'warning',
  *check(pact) {
    const unheard = unheardAtEach(pact);
    for (const each of unheard) yield* oneByOne(tellDuty(each), other(pact));
    const found: Found[] = [];
    for (const [meeting, documents] of unheardDocuments(pact)) {
      const left = documents.filter((document) => !isToldOf(pact, unheard, meeting, document));
      if (left.length === 0) continue;
      found.push({
        at: meeting,
        field: ['agenda'],
        isKey: true,
        data: {
          code: 'document',
          meeting: meeting.title,
          titles: left.map(({ title }) => title),
        },
        related: left.map((document) => ({ ...mention(pact, document), field: ['due', 'at'] })),
      });
    }
    yield* oneByOne(found, other(pact));
  },
});

function tellDuty({ duty, meetings }: Unheard): Found[] {
  const points = askedOf(duty).map(({ name, relation }) => `${relation}: ${name}`);
  return meetings.map((meeting) => ({
    at: meeting,
    field: ['agenda'],
    isKey: true,
    data: {
      code: 'duty',
      meeting: meeting.title,
      duty: duty.title,
      points: points.length > 0 ? points : [`duty: ${duty.id}`],
    },
    related: [{ at: duty, field: ['rhythm'], data: { title: duty.id } }],
  }));
}

function other(pact: Pact): (found: Found) => Related {
  return ({ at }) => ({ ...mention(pact, at as Item), field: ['id'] });
}

/** A report that the meeting lacks by a duty is not told twice. */
function isToldOf(pact: Pact, unheard: readonly Unheard[], meeting: Item, document: Item): boolean {
  return unheard.some(
    ({ duty, meetings }) =>
      meetings.some((each) => each === meeting) &&
      askedOf(duty).some((asked) => resolveReference(pact, asked).includes(document)),
  );
}
