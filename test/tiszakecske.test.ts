import { describe, expect, it } from 'vitest';
import type { Quantity, Targets } from '../src/model/documents.generated.ts';
import { itemsOf, resolveReference } from '../src/model/pact.ts';
import { statesOn } from '../src/status/state.ts';
import { readExample, readPact } from './plans.ts';

const pact = await readPact('tiszakecske');
const meetings = itemsOf(pact, 'meeting');
const events = itemsOf(pact, 'event');

function sumOf(items: readonly { data: { targets?: Targets } }[], name: string): number {
  return items
    .map(({ data }) => data.targets?.[name])
    .map((quantity: Quantity | undefined) =>
      typeof quantity === 'object' ? (quantity.value ?? quantity.min ?? 0) : (quantity ?? 0),
    )
    .reduce((sum, value) => sum + value, 0);
}

const ofBody = (body: string) => meetings.filter(({ data }) => data.body === body);

/** The figures were counted by hand in the work plan of 24 October 2018. */
describe('the work plan of Tiszakécske', () => {
  it('has 19 meetings: a founding forum, 12 of the steering group, 6 forums', () => {
    expect(meetings).toHaveLength(19);
    expect(ofBody('steering-group').map(({ data }) => data.number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(ofBody('forum').map(({ data }) => data.number)).toEqual([undefined, 1, 2, 3, 4, 5, 6]);
  });

  it('has 10 events with at least 450 participants and 2 press items', () => {
    expect(events).toHaveLength(10);
    expect(sumOf(events, 'participants')).toBe(450);
    expect(sumOf(events, 'press')).toBe(2);
  });

  it('informs 30 people at each of six forums', () => {
    expect(sumOf(meetings, 'informed')).toBe(180);
    expect(meetings.filter(({ data }) => data.targets?.['informed'])).toHaveLength(6);
  });

  it('has 5 members with a vote each', () => {
    const members = itemsOf(pact, 'body').flatMap(({ data }) => data.members ?? []);
    expect(members).toHaveLength(5);
    expect(members.map(({ votes = 1 }) => votes)).toEqual([1, 1, 1, 1, 1]);
  });

  it('has 6, 5 and 16 duties of the bodies, and the review rule', () => {
    const duties = itemsOf(pact, 'duty');
    const count = (body: string) => duties.filter(({ data }) => data.body === body).length;
    expect([count('steering-group'), count('forum'), count('office')]).toEqual([6, 5, 16]);
    const review = duties.filter(({ data }) => data.body === undefined);
    expect(review.map(({ data }) => data.rhythm)).toEqual([
      { every: '6 months', counted: 'not-stated', text: 'legalább fél évente' },
    ]);
  });

  it('knows the month of all but two of its 29 meetings and events, and nothing more', () => {
    const known = [...meetings, ...events].map(({ when }) => when?.stretches[0]);
    expect(known.every((stretch) => stretch?.form === 'point')).toBe(true);
    const precisions = known.map((each) => each?.form === 'point' && each.point.precision);
    expect(precisions.filter((precision) => precision === 'day')).toHaveLength(2);
    expect(precisions.filter((precision) => precision === 'month')).toHaveLength(27);
  });

  it('has five interim indicator reports, each due at the meeting that evaluates it', () => {
    const reports = itemsOf(pact, 'report').filter(
      ({ data }) => data.series === 'indicator-report',
    );
    expect(reports).toHaveLength(5);
    for (const report of reports) {
      const evaluating = meetings.filter(({ references }) =>
        references.some(
          (reference) =>
            reference.relation === 'evaluate' && resolveReference(pact, reference).includes(report),
        ),
      );
      expect(evaluating.map(({ id }) => id)).toEqual([report.when?.details.at]);
    }
  });

  it('lets every event, and every forum but the founding one, be prepared by a meeting', () => {
    const prepared = new Set(
      meetings.flatMap(({ references }) =>
        references
          .filter(({ relation, path }) => relation === 'prepare' && path[0] === 'agenda')
          .flatMap((reference) => resolveReference(pact, reference).map(({ id }) => id)),
      ),
    );
    const wanted = [...events, ...ofBody('forum').filter(({ id }) => id !== 'forum-founding')];
    expect(wanted.map(({ id }) => id).filter((id) => !prepared.has(id))).toEqual([]);
  });

  it('has 6 points of review, on the agenda of six meetings', () => {
    const reviewing = meetings.filter(({ references }) =>
      references.some(({ relation, path }) => relation === 'review' && path[0] === 'agenda'),
    );
    expect(reviewing.map(({ id }) => id)).toEqual([
      'ig-3',
      'ig-5',
      'ig-7',
      'ig-9',
      'ig-10',
      'ig-11',
    ]);
  });

  it('has an agenda, an expected result, a place and invitees at every meeting', () => {
    for (const { data, id } of meetings) {
      expect(data.agenda?.length, id).toBeGreaterThan(0);
      expect(data.results?.length, id).toBeGreaterThan(0);
      expect(data.invitees, id).toBeDefined();
      expect(data.venue, id).toMatch(/^(?:Tiszakécske|Kecskemét)$/);
    }
    const inKecskemet = meetings.filter(({ data }) => data.venue === 'Kecskemét');
    expect(inKecskemet.map(({ id }) => id)).toEqual(['ig-1', 'ig-2']);
  });

  it('invites seven groups to its events, by the names of the document', () => {
    const groups = new Set(events.flatMap(({ data }) => [data.invitees ?? []].flat()));
    expect(groups.size).toBe(7);
  });

  it('records nothing: the document does not say that a meeting took place', () => {
    const texts = Object.values(readExample('tiszakecske')).join('\n');
    expect(texts).not.toMatch(/^ *(?:held|done|cancelled|invited|moved):/m);
  });

  it('keeps the mistakes of the document, word for word', () => {
    const texts = Object.values(readExample('tiszakecske')).join('\n');
    expect(meetings.find(({ id }) => id === 'ig-1')?.title).toBe('1 Irányító Csoport ülés');
    expect(texts.match(/Előkésztett/g)).toHaveLength(4);
    expect(texts).toContain('min. 200 részvevő');
    expect(texts).toContain('sajtónyilvános ünnepélyes projektátadó rendezvény');
    expect(texts).toContain('Foglalkoztatási fórum 3');
  });

  it.each([
    ['2018-10-26', 1],
    ['2019-04-10', 5],
    ['2020-07-31', 17],
    ['2021-07-01', 29],
  ])('on %s has %i meetings and events that nobody recorded', (day, count) => {
    const occasions = statesOn(pact, day, 30).filter(
      ({ item: { kind } }) => kind === 'meeting' || kind === 'event',
    );
    expect(occasions).toHaveLength(29);
    expect(occasions.filter(({ state }) => state === 'record-missing')).toHaveLength(count);
  });
});
