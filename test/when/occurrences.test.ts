import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../src/model/when/occurrences.ts';
import { parseWhen } from '../../src/model/when/when.ts';

function days(value: unknown, until = '2020-12-31', role: 'date' | 'due' = 'date') {
  const { when } = parseWhen(role, value);
  if (!when) throw new Error('cannot be read');
  return occurrencesOf(when, until)?.map(({ end, start }) =>
    start.earliest === end.latest ? end.latest : `${start.earliest}/${end.latest}`,
  );
}

describe('what repeats', () => {
  it.each([
    [
      'a day of the month',
      { every: 'month', day: '15', during: '2019-01/2019-03' },
      ['2019-01-15', '2019-02-15', '2019-03-15'],
    ],
    [
      'a day that some months lack',
      { every: 'month', day: '31', during: '2019-01/2019-03' },
      ['2019-01-31', '2019-03-31'],
    ],
    [
      'a last weekday',
      { every: 'month', day: 'last friday', during: '2019-05/2019-06' },
      ['2019-05-31', '2019-06-28'],
    ],
    [
      'a weekday by its number',
      { every: 'quarter', day: 'second monday', during: 2019 },
      ['2019-01-14', '2019-04-08', '2019-07-08', '2019-10-14'],
    ],
    [
      'a first working day',
      { every: 'month', day: 'first working day', during: '2019-06/2019-07' },
      ['2019-06-03', '2019-07-01'],
    ],
    [
      'weeks from a day',
      { every: '2 weeks', starting: '2019-01-09', count: 3 },
      ['2019-01-09', '2019-01-23', '2019-02-06'],
    ],
    [
      'a weekday',
      { every: 'week', day: 'friday', during: '2019-W01/2019-W02' },
      ['2019-01-04', '2019-01-11'],
    ],
    [
      'months from the end of one',
      { every: 'month', starting: '2019-01-31', count: 3 },
      ['2019-01-31', '2019-02-28', '2019-03-31'],
    ],
    [
      'units without a day',
      { every: 'half-year', during: 2019 },
      ['2019-01-01/2019-06-30', '2019-07-01/2019-12-31'],
    ],
    [
      'exceptions',
      { every: 'month', day: '1', during: '2019-01/2019-03', except: ['2019-02-01'] },
      ['2019-01-01', '2019-03-01'],
    ],
    [
      'a start without an end',
      { every: 'year', day: '1', starting: '2019' },
      ['2019-01-01', '2020-01-01'],
    ],
    [
      'working days',
      { every: 'working day', during: '2019-03-01/2019-03-05' },
      ['2019-03-01', '2019-03-04', '2019-03-05'],
    ],
  ])('%s', (_, value, wanted) => {
    expect(days(value)).toEqual(wanted);
  });

  it('is due by the last day of each unit', () => {
    expect(days({ every: 'quarter', during: '2019-H1' }, '2020-12-31', 'due')).toEqual([
      '2019-03-31',
      '2019-06-30',
    ]);
  });

  it('is nothing where the words for the day are not known, or where it does not repeat', () => {
    expect(days({ every: 'month', day: 'letzter Freitag', during: 2019 })).toBeUndefined();
    expect(days('2019-03')).toBeUndefined();
    expect(days(['2019-05-01', '2019-03-01'])).toEqual(['2019-03-01', '2019-05-01']);
  });
});
