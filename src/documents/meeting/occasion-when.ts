import { capital } from '../../locales/letter-case.ts';
import type { ItemState } from '../../status/state.ts';
import type { DatedInput } from '../input.ts';
import { joined, listed } from '../plan/text.ts';
import { stateDate } from '../status/state-date.ts';
import { blank } from './blank.ts';
import { occasionFields } from './occasion-fields.ts';

/** The day with its weekday and hours, once it is fixed; an hour that is missing can be written in. */
export function fixedWhen(state: ItemState, { locale }: DatedInput): string {
  const { at, item } = state;
  if (!isFixed(state)) return '';
  const [first, last] = [at.start.earliest ?? '', at.end.latest ?? ''];
  const days = first === last ? locale.dates.dayOfWeek(first) : locale.dates.range(first, last);
  return listed([days, occasionFields(item).time ?? blank]);
}

export function isFixed({ at: { end, start } }: ItemState): boolean {
  return (
    start.earliest !== undefined &&
    start.earliest === start.latest &&
    end.latest !== undefined &&
    end.earliest === end.latest
  );
}

/** That it was called off or put off, or that its day is still open. */
export function whenNote(state: ItemState, input: DatedInput): string {
  const { locale } = input;
  const words = locale.reports.meeting;
  const date = stateDate(state, input);
  if (state.state === 'cancelled' || state.state === 'postponed' || state.state === 'held')
    return capital(joined([locale.report.states[state.state], date]));
  if (isFixed(state)) return '';
  // Nobody will fix a day that has passed.
  if (state.state === 'record-missing')
    return capital(joined([locale.report.states[state.state], date]));
  return date === '' ? words.noDate : words.dayOpen(date);
}
