/** Which day of an interval is meant: "15", "friday", "last friday", "first working day". */
export interface DayWords {
  /** The day of the month. */
  readonly number?: number;
  /** From 1; the first where it is not said. */
  readonly place?: number | 'last';
  readonly name: 'day' | 'working day' | 'weekday';
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday?: number;
}

const grammar = /^(?:(\d{1,2})|(?:(first|second|third|fourth|fifth|last) )?(working day|\w*day))$/;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Reads the words of a plan for a day; undefined for any others. */
export function readDayWords(text: string): DayWords | undefined {
  const match = grammar.exec(text.toLowerCase());
  if (!match) return undefined;
  const [, number, ordinal, word = 'day'] = match;
  if (number !== undefined) return { number: Number(number), name: 'day' };
  const place: number | 'last' = ordinal === 'last' ? ordinal : ordinals.indexOf(ordinal ?? '') + 1;
  const placed = place === 0 ? {} : { place };
  if (word === 'day' || word === 'working day') return { ...placed, name: word };
  const weekday = weekdays.indexOf(word) + 1;
  return weekday === 0 ? undefined : { ...placed, name: 'weekday', weekday };
}
