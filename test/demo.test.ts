import { describe, expect, it } from 'vitest';
import { standingOn } from '../src/status/standing.ts';
import { isOccasion } from '../src/status/state.ts';
import { readPact } from './plans.ts';

/** A measure of a review, which has no id. */
const survey = 'Begin the survey without waiting for the county.';

/**
 * Counted by hand from examples/demo: how many of its 28 meetings and events are held, not recorded,
 * without a day, planned, postponed and cancelled on a day, and which commitments are overdue. The
 * advice hour, once a month in 2025, is planned as long as one of its days is still to come.
 */
const counted = [
  ['2024-01-01', [0, 0, 0, 28, 0, 0], []],
  ['2024-04-20', [1, 1, 0, 26, 0, 0], []],
  ['2024-06-30', [5, 0, 0, 23, 0, 0], ['decision-contacts']],
  ['2024-11-24', [8, 1, 0, 18, 1, 0], []],
  ['2024-12-31', [10, 0, 0, 17, 1, 0], []],
  ['2025-01-31', [10, 0, 0, 17, 0, 1], []],
  ['2025-03-31', [12, 0, 0, 14, 0, 2], []],
  ['2025-06-30', [16, 0, 0, 10, 0, 2], ['transport-survey', 'decision-bus']],
  ['2025-10-18', [16, 2, 0, 8, 0, 2], ['transport-survey', 'review-2025-h1', 'decision-bus']],
  [
    '2025-12-10',
    [19, 2, 0, 5, 0, 2],
    ['transport-survey', 'review-2025-h1', 'decision-bus', survey],
  ],
  [
    '2026-01-31',
    [20, 1, 0, 5, 0, 2],
    ['transport-survey', 'review-2025-h1', 'decision-bus', 'decision-minutes', survey],
  ],
  [
    '2026-04-15',
    [20, 2, 1, 3, 0, 2],
    [
      'transport-survey',
      'review-2025-h1',
      'decision-bus',
      'decision-minutes',
      'decision-second-room',
      'progress-report-4',
      survey,
      'Hold the next one in the nursing homes themselves.',
    ],
  ],
] as const;

const states = ['held', 'record-missing', 'day-not-fixed', 'planned', 'postponed', 'cancelled'];

describe('the invented pact', async () => {
  const pact = await readPact('demo');

  it.each(counted)('stands on %s as it was counted by hand', (day, numbers, overdue) => {
    const standing = standingOn(pact, day, { within: 21 });
    const occasions = standing.states.filter(({ item }) => isOccasion(item));
    const found = states.map((each) => occasions.filter(({ state }) => state === each).length);
    expect(found).toEqual(numbers);
    const late = standing.states.filter(({ state }) => state === 'overdue');
    expect(late.map(({ item }) => item.id || item.title).sort()).toEqual([...overdue].sort());
  });

  /** Expected value, actual value, verdict; from baseline, milestones and values of the document. */
  const judged = {
    participants: ['200', '173', 'at-risk'],
    placed: ['105', '100', 'on-track'],
    employers: ['38', '33', 'at-risk'],
    'apprenticeships-care': ['15', '9', 'off-track'],
    apprenticeships: ['40', '42', 'reached'],
    'placement-rate': ['50', '34.1', 'off-track'],
    unemployed: ['1040', '1026', 'on-track'],
    'still-in-work': ['50', '56.8', 'on-track'],
    vacancies: ['180', '166', 'stale'],
    'starting-wage': ['14.8', '', 'no-data'],
    advice: ['400', '623', 'reached'],
  };

  it.each(Object.entries(judged))('judges %s on 31 January 2026 as by hand', (id, wanted) => {
    const { indicators } = standingOn(pact, '2026-01-31', { within: 21 });
    const found = indicators.find(({ item }) => item.id === id);
    expect([
      String(found?.expected?.value ?? ''),
      String(found?.actual?.value ?? ''),
      found?.verdict,
    ]).toEqual(wanted);
  });
});
