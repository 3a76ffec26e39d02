import { indicatorFigures, indicatorSentences } from '../../locales/indicator-sentences.ts';
import { capital } from '../../locales/letter-case.ts';
import { splitText } from '../../locales/phrases.ts';
import { agendaPoints } from '../../model/agenda.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf, type Pact, resolveReference } from '../../model/pact.ts';
import type { View } from '../../model/view.ts';
import type { IndicatorState, Verdict } from '../../status/indicator/indicator-state.ts';
import { isMeasured } from '../../status/indicator/indicator-values.ts';
import { dateText } from '../plan/dates.ts';
import { tableOf } from '../plan/table.ts';
import { joined, labelled, type Point, point } from '../plan/text.ts';
import { type Block, block, type ReviewInput, type Section, section } from './input.ts';

const signs: Readonly<Record<Verdict, string>> = {
  'off-track': '!!',
  'at-risk': '!',
  'no-data': '?',
  stale: '?',
  'on-track': '+',
  reached: '+',
  'not-yet-measurable': '?',
};

/** How far the results were achieved: expected, actual, share, verdict and source. */
export function achievementSection(input: ReviewInput): Section {
  const { locale, review } = input;
  const words = locale.review;
  const blocks = review.indicators.length > 0 ? [figures(input)] : reportsInstead(input);
  return section(words.headings.achievement, blocks, words.indicators.none);
}

function figures({ locale, review }: ReviewInput): Block {
  const words = locale.reports.status;
  const heads = [words.expected, words.actual, words.ratio, words.verdict];
  return block({
    table: tableOf(
      [capital(locale.kinds.indicator), ...heads, locale.review.indicators.source],
      review.indicators.map((state) => {
        const { actual, expected, ratio } = indicatorFigures(state, locale);
        return [
          state.item.title,
          ...[expected, actual, ratio].map((figure) => figure || '–'),
          `${signs[state.verdict]} ${locale.indicators.verdicts[state.verdict]}`,
          sourceOf(state, review.view) || '–',
        ];
      }),
    ),
    points: review.indicators.flatMap((state) => notes(state)),
  });

  /** What the figures alone do not tell: splits, parts that fell short, what waits. */
  function notes(state: IndicatorState): Point[] {
    const { actual, item, ratio } = state;
    // A share that was counted from a baseline needs to say so.
    const told = ratio?.basis === 'progress' ? 0 : 1;
    const split = splitText(actual && Object.fromEntries(actual.split), locale);
    const texts = [split, ...indicatorSentences(state, locale).slice(told)].filter(Boolean);
    return texts.length === 0 ? [] : [point(labelled(item.title, joined(texts)))];
  }
}

/** Of the indicator, and of its last value. */
function sourceOf({ item }: IndicatorState, view: View): string {
  const { source, values = [] } = item.data;
  const last = values.findLast((value) => isMeasured(value, view));
  return [...new Set([source, last?.source])].filter((each) => each !== undefined).join('; ');
}

/** Reports that meetings are to evaluate, where there are no indicators. */
function reportsInstead(input: ReviewInput): Block[] {
  const { locale, pact, review } = input;
  const words = locale.review.indicators;
  const all = evaluations(pact);
  const reports = new Set(all.map(({ report }) => report));
  const states = new Map(review.standing.states.map((state) => [state.item, state]));
  const own = new Set(review.entries.map(({ item }) => item));
  const next = new Set(review.outlook.dates.map(({ state }) => state.item));
  const points = all
    .filter(({ meeting }) => own.has(meeting) || next.has(meeting))
    .map(({ meeting, report }) => {
      const state = states.get(meeting)?.state;
      const word = state === undefined ? '' : locale.report.states[state];
      return point(
        labelled(report.title, words.evaluatedAt(meeting.title, dateText(meeting, input), word)),
      );
    });
  return [
    block({ text: words.none }),
    block({ text: reports.size > 0 ? words.reportsInstead(reports.size) : '' }),
    block({ label: words.reportsNow, points }),
  ];
}

function evaluations(pact: Pact): { readonly meeting: Item; readonly report: Item }[] {
  const all = itemsOf(pact, 'meeting').flatMap((meeting) =>
    agendaPoints(meeting, 'agenda').flatMap(({ objects }) =>
      objects
        .filter(({ verb }) => verb === 'evaluate')
        .flatMap(({ named }) => named.flatMap((reference) => resolveReference(pact, reference)))
        .filter(({ kind }) => kind === 'report')
        .map((report) => ({ meeting: meeting as Item, report })),
    ),
  );
  const key = ({ meeting, report }: (typeof all)[number]) => `${meeting.id} ${report.id}`;
  return [...new Map(all.map((each) => [key(each), each])).values()];
}
