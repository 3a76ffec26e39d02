import { detailLines, splitText } from '../../locales/phrases.ts';
import type { Indicator, Split } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import { changeTexts } from './changes.ts';
import { dateIn } from './dates.ts';
import type { PlanInput } from './input.ts';
import { sectionsOf } from './sections.ts';
import { tableOf } from './table.ts';
import { filled, joined, labelled, listed, namesIn, numbered, point } from './text.ts';

/** The figures in a table, and below it what is said of each indicator in words. */
export function indicatorSections(input: PlanInput) {
  const { locale, pact } = input;
  const words = locale.report;
  const columns = [
    words.title,
    words.unit,
    words.baseline,
    words.indicator.milestones,
    words.target,
    words.indicator.latest,
  ];
  return sectionsOf(words.indicators, itemsOf(pact, 'indicator'), input).map(
    ({ about, heading, items }) => ({
      heading,
      about,
      table: tableOf(
        columns,
        items.map((item) => figures(item, input)),
      ),
      points: items
        .map((item) => ({ item, details: details(item, input) }))
        .filter(({ details }) => details.length > 0)
        .map(({ details, item }) => point(labelled(numbered(item), joined(details)))),
    }),
  );
}

function figures(item: Item<'indicator'>, input: PlanInput): string[] {
  const { baseline, milestones, target, unit } = item.data;
  return [
    numbered(item),
    unit ?? '',
    figure(baseline, input),
    (milestones ?? [])
      .map(({ date, period, ...rest }) =>
        labelled(dateIn(date ?? period, input), figure(rest, input)),
      )
      .join('; '),
    figure(target, input),
    latestValue(item.data, input),
  ];
}

interface Figure {
  readonly date?: string | number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly split?: Split;
  readonly text?: string;
}

/** A figure, and in brackets what it consists of and when it holds. */
function figure(data: Figure | undefined, input: PlanInput, remark?: string): string {
  if (data === undefined) return '';
  const { date, max, min, split, text, value } = data;
  const number = input.locale.quantity({
    ...(max !== undefined && { max }),
    ...(min !== undefined && { min }),
    ...(value !== undefined && { value }),
    ...(text !== undefined && { text }),
  });
  const rest = listed([splitText(split, input.locale), dateIn(date, input), remark]);
  return rest === '' ? number : `${number} (${rest})`;
}

/** Values stand oldest first; a refused one does not count. */
function latestValue({ values }: Indicator, input: PlanInput): string {
  const last = (values ?? []).findLast(({ state }) => state !== 'refused');
  if (!last) return '';
  const { period, source, state } = last;
  const known = input.locale.report.indicator.valueStates;
  const stateWord = state === undefined || state === 'refused' ? '' : known[state];
  return figure(last, input, listed([dateIn(period, input), stateWord, source]));
}

function details(item: Item<'indicator'>, input: PlanInput): string[] {
  const { locale, pact } = input;
  const { description, direction, followUp, level, partOf, source, sumOf } = item.data;
  const words = locale.report.indicator;
  return filled([
    description,
    level && labelled(words.level, words.levels[level]),
    direction && labelled(words.direction, words.directions[direction]),
    ...detailLines(pact, item, locale, ['level']),
    labelled(words.source, source),
    labelled(words.partOf, namesIn(pact, partOf)),
    labelled(words.sumOf, namesIn(pact, sumOf)),
    followUp !== undefined && labelled(words.followUp, locale.report.duration(followUp)),
    ...changeTexts(item, input),
  ]);
}
