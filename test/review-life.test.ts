import { describe, expect, it } from 'vitest';
import { loadLocale } from '../src/locales/index.ts';
import { itemsOf } from '../src/model/pact.ts';
import { lifeOf } from '../src/model/review-life.ts';
import { itemView } from '../src/status/item-view/item-view.ts';
import { itemText } from '../src/tables/show/item-text.ts';
import { loadTexts, readExample } from './plans.ts';

const pact = 'paktum: 1\nkind: pact\nid: x\nname: X\nlanguage: en\ntimezone: Europe/Vienna\n';

/** The stage on a day of a review with these lines. */
async function stageOn(day: string, ...lines: string[]) {
  const text = ['---', 'paktum: 1', 'kind: review', 'period: 2019-H1', ...lines, ''].join('\n');
  const loaded = await loadTexts({ 'pact.yaml': pact + text });
  const [review] = loaded.pact ? itemsOf(loaded.pact, 'review') : [];
  if (!review) throw new Error('the review cannot be read');
  return lifeOf(review, day).stage;
}

describe('the life of a review', () => {
  const whole = [
    'adopted: { date: 2019-07-16, by: sg-4, decision: 7/2019 }',
    'sent: 2019-07-18',
    'returned: { date: 2019-08-02, by: fund }',
    'accepted: { date: 2019-09-10 }',
  ];

  it.each([
    ['2019-07-15', 'drafted'],
    ['2019-07-16', 'adopted'],
    ['2019-07-18', 'sent'],
    ['2019-08-02', 'returned'],
    ['2019-09-09', 'returned'],
    ['2019-09-10', 'accepted'],
  ])('on %s: %s', async (day, stage) => {
    expect(await stageOn(day, ...whole)).toBe(stage);
    // The order of the lines does not count.
    expect(await stageOn(day, ...whole.toReversed())).toBe(stage);
  });

  it('counts a step without a day from the beginning', async () => {
    expect(await stageOn('2019-01-01', 'adopted: { by: sg-4 }')).toBe('adopted');
    expect(await stageOn('2019-01-01', 'returned: { by: fund }')).toBe('returned');
    expect(await stageOn('2019-01-01', 'title: Review')).toBe('drafted');
  });

  it('lets what was returned be sent again', async () => {
    const again = ['returned: 2019-08-02', 'sent: 2019-08-20'];
    expect(await stageOn('2019-08-10', ...again)).toBe('returned');
    expect(await stageOn('2019-08-20', ...again)).toBe('sent');
    expect(await stageOn('2019-09-10', ...again, 'accepted: 2019-09-10')).toBe('accepted');
  });

  it('keeps who took each step, and how', async () => {
    const { pact } = await loadTexts(readExample('demo'));
    const review = pact && itemsOf(pact, 'review').find(({ id }) => id === 'review-2024-h1');
    const life = review && lifeOf(review, '2024-10-01');
    expect(life?.stage).toBe('returned');
    expect(
      life?.steps.map(({ by, name, path, to, ...rest }) => ({
        name,
        by: by.map(({ name: id }) => id),
        ...rest,
      })),
    ).toEqual([
      { name: 'adopted', day: '2024-09-10', by: ['sg-3'], decision: '4/2024' },
      { name: 'sent', day: '2024-09-17', by: ['council'] },
      { name: 'returned', day: '2024-09-26', by: ['fund'], reference: 'LSF/118/9' },
    ]);
  });

  it.each([
    ['en', '2024-08-01', /^ {2}Stage +draft$/m],
    ['en', '2024-09-20', /^ {2}Stage +sent$/m],
    ['hu', '2024-09-30', /^ {2}Hol tart +kérdésekkel visszaküldve$/m],
    ['cs', '2026-01-31', /^ {2}Fáze +přijato poskytovatelem dotace$/m],
  ])('is shown, in %s on %s', async (language, day, line) => {
    const { pact, places } = await loadTexts(readExample('demo'));
    const review = pact?.byId.get('review-2024-h1');
    if (!pact || !review) throw new Error('the demo cannot be read');
    const locale = await loadLocale(language);
    const settings = { pact, locale, width: 80, placeOf: places.locate };
    expect(itemText(itemView(pact, review, day, []), settings)).toMatch(line);
  });
});
