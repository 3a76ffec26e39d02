import type { OpenPoint } from '../../review/open-point.ts';
import { allowanceName } from './allowances.ts';
import { changeText } from './changes.ts';
import { block, type ReviewInput, type Section, section } from './input.ts';
import { anchorName, itemName } from './phrases.ts';
import { silentLine } from './silent-changes.ts';

/** What the meeting has to decide, or to have done; numbered. */
export function openPointSection(input: ReviewInput): Section {
  const { locale, review } = input;
  const numbered = review.openPoints.map((each, index) => ({
    number: index + 1,
    text: pointText(each, input),
  }));
  return section(locale.review.headings.toDecide, [block({ numbered })], locale.review.none);
}

function pointText(open: OpenPoint, input: ReviewInput): string {
  const { locale } = input;
  const words = locale.review.openPoints;
  switch (open.kind) {
    case 'change': {
      const say = open.change.isWaiting ? words.waitingChange : words.change;
      return say(changeText(open.change, input));
    }
    case 'silent':
      return words.change(silentLine(open.change, open.silent, input));
    case 'broken-promise':
      return words.promise(itemName(open.state.item, locale));
    case 'new-date':
      return words.newDate(itemName(open.deviation.item, locale));
    case 'explain':
      return words.explain(open.deviations.map(({ item }) => itemName(item, locale)));
    case 'record':
      return words.record(open.deviations.map(({ item }) => itemName(item, locale)));
    case 'answer':
      return words.answer(open.questions);
    case 'fix-days':
      return words.fixDays([
        ...new Set(open.dates.map(({ state }) => itemName(state.item, locale))),
      ]);
    case 'allowances':
      return words.allowances(
        open.allowances.map(({ allowance, at }) =>
          [anchorName(at, input), allowanceName(allowance.rule, locale)].join(' – '),
        ),
      );
  }
}
