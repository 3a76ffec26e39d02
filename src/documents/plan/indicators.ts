import { splitText } from '../../locales/phrases.ts';
import type { Indicator, Split } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { changeTexts } from './changes.ts';
import { dateIn } from './dates.ts';
import { detailLines } from './details.ts';
import { sectionsOf } from './sections.ts';
import { tableOf } from './table.ts';
import { filled, joined, labelled, listed, namesIn, numbered, point } from './text.ts';

/** The figures in a table, and below it what is said of each indicator in words. */
export function indicatorSections(input: DocumentInput) {
  const { locale, pact } = input;
  const words = locale.report;
  const columns = [
    locale.fields.title,
    locale.fields.unit,
    locale.fields.baseline,
    locale.fields.milestones,
    locale.fields.target,
    words.indicator.latest,
  ];
  return sectionsOf(locale.fields.indicators, itemsOf(pact, 'indicator'), input).map(
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

function figures(item: Item<'indicator'>, input: DocumentInput): string[] {
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
function figure(data: Figure | number | undefined, input: DocumentInput, remark?: string): string {
  if (data === undefined) return '';
  const fields: Figure = typeof data === 'number' ? { value: data } : data;
  const { date, max, min, split, text, value } = fields;
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
function latestValue({ values }: Indicator, input: DocumentInput): string {
  const last = (values ?? []).findLast(({ state }) => state !== 'refused');
  if (!last) return '';
  const { period, source, state } = last;
  const known = input.locale.choices;
  const stateWord = state === undefined || state === 'refused' ? '' : known[state];
  return figure(last, input, listed([dateIn(period, input), stateWord, source]));
}

function details(item: Item<'indicator'>, input: DocumentInput): string[] {
  const { locale, pact } = input;
  const { description, direction, followUp, level, partOf, source, sumOf } = item.data;
  return filled([
    description,
    level && labelled(locale.fields.level, locale.choices[level]),
    direction && labelled(locale.fields.direction, locale.choices[direction]),
    ...detailLines(item, input, ['level']),
    labelled(locale.fields.source, source),
    labelled(locale.fields.partOf, namesIn(pact, partOf)),
    labelled(locale.fields.sumOf, namesIn(pact, sumOf)),
    followUp !== undefined && labelled(locale.fields.followUp, locale.duration(followUp)),
    ...changeTexts(item, input),
  ]);
}
