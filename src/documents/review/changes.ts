import { small } from '../../locales/letter-case.ts';
import { isDecided } from '../../review/highlight.ts';
import type { PlanChange } from '../../review/plan-change.ts';
import { changedValue } from '../plan/changes.ts';
import { labelled, listed, namesIn, type Point, point } from '../plan/text.ts';
import { block, type ReviewInput, type Section, section } from './input.ts';
import { groundText, itemName } from './phrases.ts';
import { silentPoints } from './silent-changes.ts';

/** What was changed in the plan, who decided it, and what the funder said. */
export function changeSection(input: ReviewInput): Section {
  const { locale, review } = input;
  const words = locale.review;
  const isWaiting = review.changes.some((change) => change.isWaiting);
  return section(
    words.headings.changes,
    [
      block({
        points: review.changes.map((change) =>
          point(changeText(change, input), [
            point(decisionText(change, input)),
            ...approvalPoints(change, input),
          ]),
        ),
        text: review.changes.length === 0 ? words.change.noneRecorded : '',
      }),
      block({ text: isWaiting ? '' : words.change.noneWaiting }),
      block({
        label: review.silent?.changes.length ? words.change.silent : '',
        text: silentText(input),
        points: silentPoints(input),
      }),
    ],
    words.change.noneRecorded,
  );
}

/** Since when git was asked, or why it could not be. */
function silentText({ locale, review }: ReviewInput): string {
  const words = locale.review.change;
  if (review.isCutOff) return words.cutOff;
  if (review.unreadable !== undefined) return words.unreadable(review.unreadable.slice(0, 7));
  if (!review.silent) return '';
  const since = locale.dates.day(review.silent.since);
  return review.silent.changes.length > 0 ? words.since(since) : words.noneSilent(since);
}

/** In one line, as far as it is not settled. */
export function changeLine(change: PlanChange, input: ReviewInput): string {
  const { locale } = input;
  const words = locale.review.change;
  return [
    changeText(change, input),
    ...(isDecided(change) ? [] : [words.noDecision]),
    ...inForce(change, input),
  ].join('; ');
}

/** "Job fair, target: min. 200 → min. 150". */
export function changeText({ field, from, item, to }: PlanChange, input: ReviewInput): string {
  const { locale } = input;
  if (field === 'cancelled') return labelled(itemName(item, locale), locale.review.change.called);
  const [first = field] = field.split('.');
  const known: Readonly<Record<string, string>> = { ...locale.fields, date: locale.report.date };
  const value = (each: unknown) => changedValue(first, each, input);
  const [, target] = field.split('.');
  const word =
    first === 'targets' && target !== undefined
      ? locale.target(target)
      : small(known[first] ?? first);
  return `${itemName(item, locale)}, ${word}: ${value(from)} → ${value(to)}`;
}

/** Number and words of the decision, when and where it was taken, and the reason. */
function decisionText(change: PlanChange, input: ReviewInput): string {
  const { locale, pact } = input;
  const { by, decided, decision } = change;
  const words = locale.review.change;
  const where = decision?.parent?.title ?? namesIn(pact, by);
  return listed([
    decision && labelled(small(locale.fields.decision), itemName(decision, locale)),
    !isDecided(change) && words.noDecision,
    where,
    decided === undefined ? words.undated : locale.dates.day(decided),
    labelled(small(locale.fields.reason), groundText(change, input, decision)),
  ]);
}

function approvalPoints(change: PlanChange, input: ReviewInput): Point[] {
  const { approval, isWaiting } = change;
  const { locale } = input;
  const words = locale.review.change;
  const said = approval && [
    locale.choices[approval.state],
    approval.date === undefined ? '' : locale.dates.day(approval.date),
    approval.reference ?? '',
  ];
  const texts = [
    said ? listed(said) : '',
    isWaiting ? words.waiting : '',
    approval?.state === 'refused' ? words.refused : '',
    ...inForce(change, input),
  ].filter((text) => text !== '');
  return texts.length > 0 ? [point(texts.join('; '))] : [];
}

/** Which target counts until the funder has said yes. */
function inForce({ field, from, indicator, isWaiting }: PlanChange, input: ReviewInput): string[] {
  const { locale } = input;
  const words = locale.review.change;
  const { goal, target } = indicator ?? {};
  const old = goal === undefined ? target?.text : locale.indicators.number(goal);
  if (old !== undefined) return [words.untilThen(old)];
  const isTarget = /^targets?([.]|$)/.test(field) && from !== undefined && from !== null;
  return isWaiting && isTarget ? [words.untilThen(changedValue(field, from, input))] : [];
}
