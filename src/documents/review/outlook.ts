import { ownerNames } from '../../model/owner-names.ts';
import type { ComingDate } from '../../review/outlook.ts';
import { withTargetsInForce } from '../../review/target-in-force.ts';
import { isOccasion } from '../../status/state.ts';
import { goalsText } from '../plan/quantities.ts';
import { tableOf } from '../plan/table.ts';
import { block, type ReviewInput, type Section, section } from './input.ts';
import { itemName, plannedText } from './phrases.ts';

/** What is planned for the time that follows. */
export function outlookSection(input: ReviewInput): Section {
  const { locale, review } = input;
  const words = locale.review;
  const { dates, first, last } = review.outlook;
  const occasions = dates.filter(({ state }) => isOccasion(state.item));
  const deadlines = dates.filter(({ state }) => !isOccasion(state.item));
  const of = (kind: string) => occasions.filter(({ state }) => state.item.kind === kind).length;
  const counts = { meetings: of('meeting'), events: of('event') };
  return section(
    words.headings.outlook,
    [
      block({
        label: locale.dates.range(first, last),
        text: occasions.length > 0 ? words.outlook.counts(counts) : '',
        table: tableOf(
          [locale.report.date, words.carriedOut.occasion, locale.fields.target, ''],
          occasions.map((each) => [
            dateText(each, input),
            itemName(each.state.item, locale),
            goalsText(withTargetsInForce(each.state.item, review.view.day), locale),
            each.isOpen ? locale.report.dayNotFixed : '',
          ]),
        ),
      }),
      block({
        label: words.outlook.deadlines,
        table: tableOf(
          [locale.fields.due, words.carriedOut.commitment, locale.fields.owner],
          deadlines.map((each) => [
            dateText(each, input),
            itemName(each.state.item, locale),
            ownerNames(input.pact, each.state.item).join(', '),
          ]),
        ),
      }),
    ],
    words.none,
  );
}

function dateText({ span, state }: ComingDate, input: ReviewInput): string {
  return plannedText(
    { span, ...(state.when && { when: state.when }) },
    { item: state.item, state },
    input,
  );
}
