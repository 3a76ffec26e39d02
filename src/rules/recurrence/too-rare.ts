import type { Item } from '../../model/item.ts';
import type { Pact } from '../../model/pact.ts';
import type { CalendarUnit } from '../../model/when/calendar-unit.ts';
import { parseWhen } from '../../model/when/when.ts';
import { mention, type Related, rule } from '../rule.ts';
import type { GapRemedy } from './gap-remedy.ts';
import type { Mark } from './long-gaps.ts';
import { type MarkText, markText } from './mark-text.ts';
import { rareRhythms } from './rare-rhythms.ts';
import { tellable } from './short-units.ts';
import type { StatedRhythm } from './stated-rhythm.ts';
import type { Count } from './worst-count.ts';

/** Units of the calendar that have too few; or, where the dates are too rough, may have. */
export interface ShortUnitData {
  readonly counted: 'calendar';
  readonly title: string;
  readonly isCertain: boolean;
  readonly unit: CalendarUnit;
  readonly min: number;
  readonly units: readonly { readonly text: string; readonly most: number }[];
}

/** Gaps that are too long; or, where the dates are too rough, may be. */
export interface LongGapData {
  readonly counted: 'gap';
  readonly title: string;
  readonly isCertain: boolean;
  readonly interval: string;
  readonly gaps: readonly { readonly from: MarkText; readonly to: MarkText }[];
  /** What would keep the first of the gaps. */
  readonly remedy: GapRemedy;
  /** The other way of counting, which the plan keeps; it does not say which one holds. */
  readonly keptBy?: CalendarUnit;
}

export type TooRareData = ShortUnitData | LongGapData;

/** Something takes place more rarely than its rhythm asks for, in the whole of the plan. */
export const tooRare = rule<'recurrence/too-rare', TooRareData>({
  id: 'recurrence/too-rare',
  severity: 'error',
  *check(pact) {
    for (const [{ count, severity, stated }, ...others] of rareRhythms(pact))
      yield {
        at: stated.item,
        field: stated.field,
        severity,
        data: dataOf(stated, count),
        related: [
          ...placesOf(pact, stated, count),
          ...others.map(
            ({ stated: { field, item } }): Related => ({
              at: item,
              field,
              data: { title: item.title },
            }),
          ),
        ],
      };
  },
});

function dataOf({ item: { title } }: StatedRhythm, count: Count): TooRareData {
  if (count.counted === 'calendar') {
    const { min, unit } = count;
    const units = tellable(count.units);
    const isCertain = units.every((each) => each.isCertain);
    const named = units.map(({ most, unit: { text } }) => ({ text, most }));
    return { title, counted: 'calendar', isCertain, unit, min, units: named };
  }
  const { gaps, interval, keptBy } = count;
  const [first] = gaps;
  if (!first) throw new RangeError('a rhythm that is not kept has a gap');
  return {
    title,
    counted: 'gap',
    isCertain: first.isCertain,
    interval,
    gaps: gaps.map(({ from, to }) => ({ from: markText(from), to: markText(to) })),
    remedy: first.remedy,
    ...(keptBy && { keptBy }),
  };
}

/** Between which of them the gaps lie, or what stands around the units that lack one. */
function placesOf(pact: Pact, { occasions }: StatedRhythm, count: Count): readonly Related[] {
  const marks: readonly (Mark | undefined)[] =
    count.counted === 'gap'
      ? count.gaps.flatMap(({ from, to }) => [from, to])
      : tellable(count.units).flatMap(({ unit: { first, last } }) => [
          occasions.findLast(({ day }) => day.latest < first),
          ...occasions.filter(({ day }) => day.earliest <= last && day.latest >= first),
          occasions.find(({ day }) => day.earliest > last),
        ]);
  const byItem = new Map(marks.flatMap((mark) => (mark?.item ? [[mark.item, mark] as const] : [])));
  return [...byItem].map(([item, mark]) => placeOf(pact, item, mark));
}

function placeOf(pact: Pact, item: Item, { day, field }: Mark): Related {
  if (!field) return mention(pact, item);
  const { when } = parseWhen('date', day.earliest);
  return { at: item, field, data: { title: item.title, ...(when && { when }) } };
}
