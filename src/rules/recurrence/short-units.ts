import {
  type CalendarUnit,
  type UnitSpan,
  unitAfter,
  unitWith,
} from '../../model/when/calendar-unit.ts';
import type { Day } from '../../model/when/day.ts';
import type { Stretch } from './coverage.ts';
import type { Dated } from './stated-rhythm.ts';

/** A unit of the calendar that has too few. */
export interface ShortUnit {
  readonly unit: UnitSpan;
  /** How many there are at most. */
  readonly most: number;
  readonly isCertain: boolean;
}

/** The whole units, from a day on, that have or may have fewer than are asked for. */
export function shortUnits(
  occasions: readonly Dated[],
  coverage: readonly Stretch[],
  from: Day | undefined,
  unit: CalendarUnit,
  min: number,
): readonly ShortUnit[] {
  return coverage.flatMap((stretch) => {
    const first = from !== undefined && from > stretch.first ? from : stretch.first;
    return wholeUnits(unit, first, stretch.last).flatMap((each) => {
      const around = occasions.filter(
        ({ day }) => day.earliest <= each.last && day.latest >= each.first,
      );
      const inside = around.filter(
        ({ day }) => day.earliest >= each.first && day.latest <= each.last,
      );
      if (inside.length >= min) return [];
      return [{ unit: each, most: around.length, isCertain: around.length < min }];
    });
  });
}

function wholeUnits(unit: CalendarUnit, first: Day, last: Day): UnitSpan[] {
  const units: UnitSpan[] = [];
  const around = unitWith(unit, first);
  let each = around.first === first ? around : unitAfter(unit, around);
  while (each.last <= last) {
    units.push(each);
    each = unitAfter(unit, each);
  }
  return units;
}

/** Those that are certain, where any is; what may be would only blur it. */
export function tellable(all: readonly ShortUnit[]): readonly ShortUnit[] {
  const certain = all.filter(({ isCertain }) => isCertain);
  return certain.length > 0 ? certain : all;
}
