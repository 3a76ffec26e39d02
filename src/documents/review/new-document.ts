import type { Locale } from '../../locales/locale.ts';
import { periodText } from '../../locales/phrases.ts';
import { itemsOf, type Pact } from '../../model/pact.ts';
import { addDays } from '../../model/when/day.ts';
import type { Review } from '../../review/review.ts';
import { reviewName } from './head.ts';

/**
 * The YAML text of a document in which people write about a period, without any slot yet. The
 * line for editors stands first where the pact's other files have one.
 */
export function newReviewDocument(review: Review, locale: Locale, schemaLine?: string): string {
  const { days, pact, period } = review;
  const { prepare } = locale;
  const id = freeId(pact, period.text);
  const title = `${reviewName(review, locale)}, ${periodText(period.text, locale)}`;
  const lines = [
    ...(schemaLine === undefined ? [] : [schemaLine]),
    ...prepare.remarks(period.text).flatMap((each) => [...remark(each), '#']),
    ...remark(prepare.life),
    ...lifeLines(pact, period.last).map(
      ([step, value]) => `#   ${step}: ${value}   # ${prepare.steps[step]}`,
    ),
    'paktum: 1',
    'kind: review',
    ...(id === undefined ? [] : [`id: ${id}`]),
    `title: ${JSON.stringify(title)}`,
    `period: ${period.text}`,
    // The state of a time that is not over changes from day to day.
    ...(days.isOver ? [`as-of: ${addDays(period.last, 1)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function remark(text: string): readonly string[] {
  return text.split('\n').map((line) => `# ${line}`);
}

/** Each step as it would be written, some weeks after the period. */
function lifeLines(pact: Pact, last: string) {
  const inDays = (count: number) => addDays(last, count);
  const meeting = nextMeeting(pact, last);
  const by = meeting === undefined ? '' : `, by: ${meeting}`;
  return [
    ['closed', inDays(12)],
    ['adopted', `{ date: ${inDays(16)}${by}, decision: 7/${last.slice(0, 4)} }`],
    ['sent', `{ date: ${inDays(18)}, reference: A-1 }`],
    ['returned', `{ date: ${inDays(45)}, reference: B-2 }`],
    ['accepted', inDays(75)],
  ] as const;
}

/** The id of the first meeting after a period, which may well adopt its review. */
function nextMeeting(pact: Pact, last: string): string | undefined {
  const startOf = (item: (typeof meetings)[number]) => pact.planned.get(item)?.start.earliest ?? '';
  const meetings = itemsOf(pact, 'meeting');
  const later = meetings.filter((item) => startOf(item) > last);
  return later.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))[0]?.id;
}

/** Named after the period, where nothing else is called so. */
function freeId(pact: Pact, period: string): string | undefined {
  const id = `review-${period.toLowerCase().replaceAll('/', '-')}`;
  return pact.byId.has(id) || pact.series.has(id) ? undefined : id;
}
