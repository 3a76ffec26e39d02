import { describe, expect, it } from 'vitest';
import { itemsOf, type Pact } from '../src/model/pact.ts';
import { addDays } from '../src/model/when/day.ts';
import type { Entry } from '../src/review/entry.ts';
import { fates } from '../src/review/entry.ts';
import { reviewJson } from '../src/review/json/review-json.ts';
import type { Review } from '../src/review/review.ts';
import type { State } from '../src/status/state.ts';
import { invented } from './invented-records.ts';
import { examples, loadTexts, readExample, readPact, soundPact } from './plans.ts';
import { reviewed, reviewText } from './reviewed.ts';

const halves = [2018, 2019, 2020, 2021, 2024, 2025, 2026].flatMap((year) => [
  `${year}-H1`,
  `${year}-H2`,
]);

/** In the middle of the half-year, just after it, and years later. */
function daysFor(half: string): string[] {
  const [year, part] = half.split('-');
  const [middle, end] = part === 'H1' ? ['04-15', '07-12'] : ['10-15', '12-31'];
  return [`${year}-${middle}`, `${year}-${end}`, '2030-01-01'];
}

const known = new Map<string, readonly Review[]>();
/** Of every half-year on each of its days; they are asked for more than once. */
async function reviewsOf(name: string): Promise<readonly Review[]> {
  const pact = await readPact(name);
  const made =
    known.get(name) ??
    halves.flatMap((half) => daysFor(half).map((day) => reviewed(pact, half, day)));
  known.set(name, made);
  return made;
}

const statesFor: Readonly<Record<Entry['fate'], readonly State[]>> = {
  done: ['held', 'done', 'done-late'],
  postponed: [],
  dropped: ['cancelled', 'dropped'],
  'not-recorded': ['record-missing', 'cannot-tell'],
  overdue: ['overdue'],
  'to-come': ['planned', 'day-not-fixed', 'open', 'due-soon', 'ongoing'],
};

const idsWith = (review: Review, fate: Entry['fate']) =>
  review.entries.filter((entry) => entry.fate === fate).map(({ item }) => item.id);

describe.each(examples)('%s', (name) => {
  it('has tables that add up, whatever the half-year and the day', async () => {
    let counted = 0;
    for (const review of await reviewsOf(name))
      for (const { entries, fates: counts, late, planned, targets } of review.tallies) {
        const sum = fates.reduce((all, fate) => all + counts[fate], 0);
        expect(sum).toBe(planned);
        expect(entries).toHaveLength(planned);
        expect(late).toBeLessThanOrEqual(counts.done);
        expect(targets?.reached ?? 0).toBeLessThanOrEqual(targets?.all ?? 0);
        counted += planned;
      }
    const isDated = ['demo', 'moravskoslezsky', 'tiszakecske'].includes(name);
    expect(counted > 0).toBe(isDated);
  });

  it('counts every planned entry once, in the rows of its kind', async () => {
    for (const { entries, tallies } of await reviewsOf(name)) {
      const own = tallies.filter(({ of }) => of.kind !== 'points').flatMap((each) => each.entries);
      const planned = entries.filter(({ origin }) => origin !== 'beside-the-plan');
      expect(new Set(own).size).toBe(own.length);
      expect(new Set(own)).toEqual(new Set(planned));
    }
  });

  it('says of what has one date the same as check does', async () => {
    for (const { entries } of await reviewsOf(name))
      for (const { fate, item, origin, state } of entries)
        if (origin === 'planned' && !state.isSeveral && fate !== 'postponed')
          expect(statesFor[fate], item.id).toContain(state.state);
  });

  it('has each meeting that was never moved in exactly one half-year', async () => {
    const pact = await readPact(name);
    const all = halves.flatMap((half) => reviewed(pact, half, '2030-01-01').entries);
    for (const item of itemsOf(pact, 'meeting')) {
      const isWritten = item.data.moved !== undefined || item.data.cancelled !== undefined;
      const found = all.filter((entry) => entry.item === item);
      if (!isWritten) expect(found, item.id).toHaveLength(1);
    }
  });

  it('is the same review whatever the order of the files', async () => {
    const texts = readExample(name);
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    const [a, b] = await Promise.all([soundPact(texts), soundPact(turned)]);
    const text = (pact: Pact) => reviewText(reviewed(pact, '2025-H2', '2026-01-31'));
    expect(await text(a)).toBe(await text(b));
  });
});

describe.each([
  ['demo', '2025-H2', '2026-01-31', ['en', 'cs', 'hu']],
  ['demo', '2024-H2', '2025-01-31', ['en']],
  ['tiszakecske', '2019-H1', '2019-07-12', ['hu']],
  ['moravskoslezsky', '2019-H1', '2019-07-12', ['cs']],
  ['liberec', '2019-H1', '2019-07-12', ['cs']],
  ['plzen', '2019-H1', '2019-07-12', ['cs']],
] as const)('%s %s', (name, period, day, languages) => {
  it.each(languages)('%s', async (language) => {
    const text = await reviewText(reviewed(await readPact(name), period, day), language);
    expect(text).not.toMatch(/undefined|\[object|\bNaN\b/);
    await expect(text).toMatchFileSnapshot(`golden/${name}/review-${period}.${language}.md`);
  });
});

describe('the first page', () => {
  const firstPage = (text: string) => text.split('\n').slice(0, 50).join('\n');

  it('tells what the last half-year of the demo must not hide', async () => {
    const text = await reviewText(reviewed(await readPact('demo'), '2025-H2', '2026-01-31'));
    const page = firstPage(text);
    expect(page).toContain('**Missed part hidden by a sum**: Apprenticeships started: 42 of 40');
    expect(page).toContain('Apprenticeships started in care, 9 of 15');
    expect(page).toContain('**Postponed to another meeting**: accept: Review of the first half');
    expect(page).toContain('**Waiting for approval**: Firms that take part, target: 60 → 45');
    expect(page).toContain('until then the old target counts: 60');
    expect(page).toContain('**Promised, and not done**: Begin the survey without waiting');
    expect(page).toContain('**To decide: ');
  });

  it('claims nothing where nothing is recorded', async () => {
    const review = reviewed(await readPact('tiszakecske'), '2019-H1', '2019-07-12');
    expect(review.view).toEqual({ day: '2019-07-01', recordedBy: '2019-07-12' });
    const page = firstPage(await reviewText(review, 'en'));
    expect(page).toContain('Planned for this period: 3 meetings and 2 events. Whether any of');
    expect(page).not.toMatch(/missed/i);
    expect(review.deviations.flatMap(({ facts }) => facts.map(({ kind }) => kind))).not.toContain(
      'missed-target',
    );
    const days = review.entries.map(({ since }) => since);
    expect(days).toContainEqual({ least: 92, most: 122 });
    expect(days).toContainEqual({ least: 62, most: 91 });
  });
});

describe('a review that was closed', () => {
  it('is the same a year later', async () => {
    const pact = await readPact('demo');
    const [then, later] = ['2024-09-30', '2026-06-30'].map((day) =>
      reviewed(pact, 'review-2024-h1', day),
    );
    if (!then || !later) throw new Error('two reviews');
    expect(later.view).toEqual({ day: '2024-06-30', recordedBy: '2024-07-19' });
    expect(await reviewText(later)).toBe(await reviewText(then));
  });

  it('leaves late records to the next one', async () => {
    const pact = await soundPact({
      'pact.yaml': `${head}`,
      'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - { id: sg-1, title: First, body: sg, date: 2019-03, held: { date: 2019-03-19, recorded: 2019-08-01 } }
  - { id: sg-2, title: Second, body: sg, date: 2019-09 }
`,
      'reviews/2019-H1.yaml':
        'paktum: 1\nkind: review\nid: r1\nperiod: 2019-H1\nclosed: 2019-07-12\n',
    });
    const first = reviewed(pact, '2019-H1', '2020-01-10');
    expect(idsWith(first, 'not-recorded')).toEqual(['sg-1']);
    const second = reviewed(pact, '2019-H2', '2020-01-10');
    expect(second.followed.recordedLate.map(({ item }) => item.id)).toEqual(['sg-1']);
    expect(await reviewText(second)).toContain(
      'Of earlier times, recorded after the last review: First.',
    );
    expect(second.stillOpen).toEqual([]);
  });
});

const head = `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Vienna
period: 2019/2020
bodies:
  - { id: sg, title: Steering group, members: [{ organisation: town }, { organisation: chamber }] }
organisations: [{ id: town, name: Town }, { id: chamber, name: Chamber }]
`;

const events = (text: string) => `paktum: 1\nkind: calendar\nevents:\n${text}`;
const planOf = (text: string) => soundPact({ 'pact.yaml': head, 'calendar.yaml': events(text) });

it('counts as present those who have a seat, and no guest', async () => {
  const meeting = (present: string) => `paktum: 1
kind: calendar
meetings:
  - { id: m1, title: First, body: sg, date: 2019-03-05, held: { date: 2019-03-05, present: ${present} } }
`;
  const told = async (present: string) => {
    const pact = await soundPact({ 'pact.yaml': head, 'calendar.yaml': meeting(present) });
    return reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
  };
  expect(await told('[town, Guest of the county]')).toContain('| members present: 1 / 2 |');
  // Who is meant by a name that is nearly a member's, nobody can tell.
  expect(await told('[town, Chambr]')).toContain('| members present: 2 |');
});

describe('what was planned', () => {
  it('is told as postponed where it leaves the period, and as moved in where it arrives', async () => {
    const pact = await planOf(`
  - { id: fair, title: Fair, date: 2019-09-10, moved: [{ from: 2019-04, decided: 2019-04-02, reason: snow }] }
`);
    const first = reviewed(pact, '2019-H1', '2019-07-12');
    expect(first.entries).toMatchObject([
      { fate: 'postponed', origin: 'planned', movedBy: { least: 133, most: 162 } },
    ]);
    const text = await reviewText(first);
    expect(text).toContain('Fair: April 2019 → 10 September 2019, 133–162 days later');
    expect(text).toContain('Reason: snow');
    const second = reviewed(pact, '2019-H2', '2020-01-12');
    // By then it had been moved already.
    expect(second.entries).toMatchObject([{ fate: 'not-recorded', origin: 'planned' }]);
  });

  it('is told as moved in where that was decided during the period', async () => {
    const pact = await planOf(`
  - { id: fair, title: Fair, date: 2019-05-14, moved: [{ from: 2019-09, decided: 2019-02-01 }], held: 2019-05-14 }
`);
    const review = reviewed(pact, '2019-H1', '2019-07-12');
    expect(review.entries).toMatchObject([{ fate: 'done', origin: 'moved-in' }]);
    expect(review.entries[0]?.late).toBeUndefined();
    expect(await reviewText(review)).toContain(
      '| September 2019 → 14 May 2019 (moved into this period) | Fair | 14 May 2019 |',
    );
    expect(reviewed(pact, '2019-H2', '2020-01-12').entries).toEqual([]);
  });

  it('is held later than the month it was planned for, by as many days as that may be', async () => {
    const pact = await planOf(`
  - { id: w, title: Workshop, date: 2019-05-14, moved: [{ from: 2019-04, decided: 2019-04-10 }], targets: { participants: { min: 30 } }, held: { date: 2019-05-14, participants: 24 } }
`);
    const [deviation, ...others] = reviewed(pact, '2019-H1', '2019-07-12').deviations;
    expect(others).toEqual([]);
    expect(deviation?.facts).toMatchObject([
      { kind: 'missed-target', missed: { reached: 24, target: 30 } },
      { kind: 'late', days: { least: 14, most: 43 } },
    ]);
  });

  it('was called off before the period began, and so was not planned for it', async () => {
    const pact = await planOf(`
  - { id: a, title: A, date: 2019-04, cancelled: 2018-12-20 }
  - { id: b, title: B, date: 2019-04, cancelled: { date: 2019-02-20, reason: too few } }
`);
    const review = reviewed(pact, '2019-H1', '2019-07-12');
    expect(idsWith(review, 'dropped')).toEqual(['b']);
    expect(review.deviations).toMatchObject([{ reason: 'too few' }]);
  });

  it('counts beside the plan where it was planned for another time', async () => {
    const pact = await planOf(`
  - { id: fair, title: Fair, date: 2018-11, held: 2019-02-05 }
`);
    const review = reviewed(pact, '2019-H1', '2019-07-12');
    expect(review.entries).toMatchObject([
      { origin: 'beside-the-plan', fate: 'done', late: { least: 67, most: 96 } },
    ]);
    expect(review.tallies).toEqual([]);
    expect(await reviewText(review)).toContain(
      'Also done, though not planned for this period: Fair.',
    );
  });

  it('counts each date of a list and of what repeats', async () => {
    const pact = await planOf(`
  - { id: hour, title: Hour, date: { every: month, day: "15", during: 2019 }, targets: { participants: { min: 10, per: occurrence } }, held: [{ date: 2019-01-15, participants: 12 }, { date: 2019-02-15, participants: 9 }] }
`);
    const review = reviewed(pact, '2019-H1', '2019-04-01');
    expect(review.days.isOver).toBe(false);
    expect(idsWith(review, 'done')).toHaveLength(2);
    expect(idsWith(review, 'not-recorded')).toHaveLength(1);
    expect(idsWith(review, 'to-come')).toHaveLength(3);
    expect(review.tallies[0]?.targets).toEqual({ reached: 1, all: 2 });
    const text = await reviewText(review);
    expect(text).toContain('This period is not over yet (last day: 30 June 2019).');
    expect(text).toContain('**Target missed**: Hour: 15 February 2019, participants: 9 of min. 10');
  });

  it('is held against the plan as it was committed, where that is given', async () => {
    const before = await planOf('  - { id: fair, title: Fair, date: 2019-03 }\n');
    const now = await planOf('  - { id: fair, title: Fair, date: 2019-08-20 }\n');
    expect(reviewed(now, '2019-H1', '2019-07-12').entries).toEqual([]);
    expect(reviewed(now, '2019-H1', '2019-07-12', { before }).entries).toMatchObject([
      { fate: 'postponed', movedBy: { least: 142, most: 172 } },
    ]);
  });
});

describe('a target', () => {
  const changed = (approval: string) =>
    planOf(`
  - id: fair
    title: Fair
    date: 2019-05
    targets: { participants: { min: 150 } }
    changes: [{ field: targets.participants, from: { min: 200 }, to: { min: 150 }, decided: 2019-04-16${approval} }]
    held: { date: 2019-05-14, participants: 160 }
`);

  it('that waits for the funder leaves the old one in force', async () => {
    const review = reviewed(
      await changed(', approval: { state: proposed }'),
      '2019-H1',
      '2019-07-12',
    );
    expect(review.deviations).toMatchObject([
      { facts: [{ kind: 'missed-target', missed: { reached: 160, target: 200 } }] },
    ]);
    const text = await reviewText(review);
    expect(text).toContain('| ! 160 / min. 200 |'.replace('! 160', 'participants: ! 160'));
    expect(text).toContain('until then the old target counts: min. 200');
  });

  it('that was approved counts', async () => {
    const approved = ', approval: { state: approved, date: 2019-05-02 }';
    expect(reviewed(await changed(approved), '2019-H1', '2019-07-12').deviations).toEqual([]);
  });

  it('of each event stays missed where the sum over all reaches enough', async () => {
    const pact = await planOf(`
  - { id: a, title: A, date: 2019-03, targets: { participants: { min: 40 } }, held: { date: 2019-03-27, participants: 46 } }
  - { id: b, title: B, date: 2019-04, targets: { participants: { min: 30 } }, held: { date: 2019-04-14, participants: 24 } }
`);
    const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
    expect(text).toContain('B: participants: 24 of min. 30, 6 fewer; all together 70 of 70');
  });

  it('without a recorded figure is neither reached nor missed', async () => {
    const pact = await planOf(
      '  - { id: a, title: A, date: 2019-03, targets: { participants: { min: 40 } }, held: 2019-03-27 }\n',
    );
    const review = reviewed(pact, '2019-H1', '2019-07-12');
    expect(review.deviations).toEqual([]);
    expect(review.tallies[0]?.targets).toBeUndefined();
    expect(await reviewText(review)).toContain('**No figure recorded**: A');
  });
});

describe('what people wrote', () => {
  const written = (rest: string) =>
    soundPact({
      'pact.yaml': head,
      'calendar.yaml': events('  - { id: fair, title: Fair, date: 2019-04 }\n'),
      'r.yaml': `paktum: 1\nkind: review\nid: r1\nperiod: 2019-H1\nexplanations:\n${rest}`,
    });

  it('stands with the deviation that it is about', async () => {
    const pact = await written(`  - about: [fair, sg]
    why: The speaker was ill.
    by: town
    date: 2019-07-01
    measure: { text: Ask two speakers., owner: chamber, due: 2019-08 }
`);
    const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
    expect(text).toContain(
      '- **Fair**: not recorded, 62–91 days ago\n  - Reason (Town, 1 July 2019): The speaker was ill.\n' +
        '  - Measure: Ask two speakers. · owner: Chamber · due: August 2019',
    );
    expect(text).not.toContain('Further explanations');
  });

  it('is not lost where nothing deviates', async () => {
    const pact = await written('  - { about: sg, why: All went well. }\n');
    const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
    expect(text).toContain(
      '**Further explanations**\n\n- **Steering group**\n  - Reason: All went well.',
    );
    expect(text).toContain('Reason and measure: no explanation given.');
  });

  it('and promised is a broken promise once its day has passed', async () => {
    const pact = await written(
      '  - { about: fair, why: Ill., date: 2019-06-30, measure: { text: Ask two., owner: town, due: 2019-08 } }\n',
    );
    const next = reviewed(pact, '2019-H2', '2020-01-12');
    expect(next.highlights.map(({ kind }) => kind)).toContain('broken-promise');
    expect(await reviewText(next)).toContain(
      '**Promised, and not done**: Ask two: not done, overdue for 123 days',
    );
  });
});

it('counts records up to the day on which it was closed, on whatever day it is asked for', async () => {
  const pact = await soundPact({
    'pact.yaml': head,
    'calendar.yaml': events(
      '  - { id: fair, title: Fair, date: 2019-05-14, held: { date: 2019-05-14, recorded: 2019-07-08 } }',
    ),
    'review.yaml': 'paktum: 1\nkind: review\nperiod: 2019-H1\nclosed: 2019-07-12\n',
  });
  const { entries, view } = reviewed(pact, '2019-H1', '2019-07-01');
  expect(view).toEqual({ day: '2019-07-01', recordedBy: '2019-07-12' });
  expect(entries).toMatchObject([{ fate: 'done' }]);
});

it('tells on the first page what was given up before its day', async () => {
  const pact = await planOf(`
  - { id: fair, title: Fair, date: 2019-12-10, cancelled: { date: 2019-04-02, by: sg, reason: snow } }
`);
  const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
  expect(text).toContain('- **Dropped**: Fair');
});

it('says how far a review has come that was never adopted', async () => {
  const pact = await soundPact({
    'pact.yaml': head,
    'calendar.yaml': events('  - { id: fair, title: Fair, date: 2019-05-14 }'),
    'review.yaml': 'paktum: 1\nkind: review\nperiod: 2019-H1\nsent: 2019-07-15\n',
  });
  expect(await reviewText(reviewed(pact, '2019-H1', '2019-07-12'))).toContain(
    'Example · **draft**',
  );
  expect(await reviewText(reviewed(pact, '2019-H1', '2019-08-01'))).toContain('Example · **sent**');
});

it('is that of the document that was adopted, where a period has two', async () => {
  const review = (id: string, more: string) =>
    `paktum: 1\nkind: review\nid: ${id}\nperiod: 2019-H1\n${more}`;
  const pact = await soundPact({
    'pact.yaml': head,
    'calendar.yaml': events('  - { id: fair, title: Fair, date: 2019-05-14 }'),
    'a.yaml': review('draft', ''),
    'b.yaml': review('adopted', 'adopted: 2019-07-10\n'),
  });
  expect(reviewed(pact, '2019-H1', '2019-07-12').period.document?.id).toBe('adopted');
  expect(reviewed(pact, 'draft', '2019-07-12').period.document?.id).toBe('draft');
});

describe('the period', () => {
  const text = (pact: Pact, word: string | undefined, day: string) => {
    const { first, last } = reviewed(pact, word, day).period;
    return `${first}/${last}`;
  };

  it('is the last half-year that is over, and never one beside the plan', async () => {
    const pact = await readPact('tiszakecske');
    expect(text(pact, undefined, '2026-11-22')).toBe('2021-01-01/2021-06-30');
    expect(text(pact, undefined, '2019-07-12')).toBe('2019-01-01/2019-06-30');
    expect(text(pact, undefined, '2019-06-30')).toBe('2018-07-01/2018-12-31');
    // Nothing is over yet.
    expect(text(pact, undefined, '2018-11-01')).toBe('2018-07-01/2018-12-31');
  });

  it('can be any unit, interval, phase or review document', async () => {
    const pact = await readPact('demo');
    expect(text(pact, '2025-Q2', '2026-01-31')).toBe('2025-04-01/2025-06-30');
    expect(reviewed(pact, '2025-h2', '2026-01-31').period.text).toBe('2025-H2');
    expect(text(pact, '2025', '2026-01-31')).toBe('2025-01-01/2025-12-31');
    expect(text(pact, '2025-03/2025-08', '2026-01-31')).toBe('2025-03-01/2025-08-31');
    expect(text(pact, 'phase-start', '2026-01-31')).toBe('2024-01-01/2024-06-30');
    expect(text(pact, 'REVIEW-2025-H1', '2026-01-31')).toBe('2025-01-01/2025-06-30');
    expect(reviewed(pact, '2025-01/2025-06', '2026-01-31').period.document?.id).toBe(
      'review-2025-h1',
    );
  });

  it.each([
    ['2019-H3', 'not-a-period'],
    ['2019-06/2019-01', 'not-a-period'],
    ['2019-03/..', 'not-a-period'],
    ['ongoing', 'not-a-period'],
    ['', 'not-a-period'],
    ['sg-1', 'not-a-period'],
    ['2026-H2', 'period-not-begun'],
  ])('is refused: %s', async (word, code) => {
    const pact = await readPact('demo');
    expect(() => reviewed(pact, word, '2026-01-31')).toThrow(code);
  });

  it('cannot be chosen where the plan has no dates', async () => {
    const pact = await readPact('liberec');
    expect(() => reviewed(pact, undefined, '2026-01-31')).toThrow('no-period');
  });
});

it('shows any text as text', async () => {
  const hostile = '# a | b <script>x</script> {{y}} `z` *c* [d](e) ![f](g)\\nline';
  const pact = await soundPact({
    'pact.yaml': head,
    'calendar.yaml': events(`
  - id: fair
    title: "${hostile}"
    date: 2019-04
    moved: [{ from: 2019-03, decided: 2019-02-01, reason: "${hostile}" }]
    targets: { "${hostile}": { min: 30, unit: "|" } }
    held: { date: 2019-04-05, results: { "${hostile}": 20 }, evidence: [{ kind: photo, ref: "a|b" }] }
`),
    'r.yaml': `paktum: 1
kind: review
id: r1
period: 2019-H1
summary: "${hostile}"
explanations: [{ about: fair, why: "${hostile}", measure: { text: "${hostile}" } }]
questions: [{ text: "${hostile}" }]
`,
  });
  const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
  expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)`z|(?<!\\)\*c|(?<!\\)\[d/);
  expect(text).toContain('{{y}}');
  // The summary begins its line with the sign of a heading.
  expect(text).toContain('\n\\# a | b \\<script\\>');
  const rows = text.split('\n').filter((line) => line.startsWith('|') && line.includes('script'));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toContain('a \\| b');
});

describe('as data', () => {
  it('leads from each number to the line that it comes from', async () => {
    const texts = readExample('demo');
    const { pact, places } = await loadTexts(texts);
    if (!pact) throw new Error('the demo cannot be read');
    const review = reviewed(pact, '2025-H2', '2026-01-31');
    const json = JSON.parse(JSON.stringify(reviewJson(review, places.locate)));
    const lineOf = ({ file, line }: { file: string; line: number }) =>
      texts[file]?.split('\n')[line - 1] ?? '';
    for (const entry of json.entries)
      for (const record of entry.records) {
        expect(lineOf(record)).toMatch(/held|done|date/);
        if (record.participants !== undefined) {
          const [, ...rest] = (texts[record.file] ?? '').split('\n').slice(record.line - 2);
          expect(rest.slice(0, 5).join('\n')).toContain(`participants: ${record.participants}`);
        }
      }
    for (const each of json.indicators) expect(lineOf(each)).toContain(`id: ${each.id}`);
    for (const each of json.changes) expect(lineOf(each)).toContain(`field: ${each.field}`);
    expect(json.changes).toHaveLength(1);
    expect(json.entries.length).toBe(review.entries.length);
    for (const { items, planned } of json.counts) expect(items.length).toBeLessThanOrEqual(planned);
  });

  it('has the same in every language', async () => {
    const pact = await readPact('demo');
    const review = reviewed(pact, '2025-H2', '2026-01-31');
    const texts = await Promise.all(['en', 'hu', 'cs'].map((each) => reviewText(review, each)));
    const figures = (text: string) =>
      text.split('\n').filter((line) => line.startsWith('|')).length;
    expect(new Set(texts.map(figures)).size).toBe(1);
  });
});

it('counts an agenda point that was put off as postponed', async () => {
  const pact = await soundPact({
    'pact.yaml': `${head}documents: [{ id: plan, title: Work plan }]\n`,
    'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - { id: sg-1, title: First, body: sg, date: 2019-03, agenda: [{ review: plan, movedTo: sg-2 }], held: { date: 2019-03-19, present: [town] } }
  - { id: sg-2, title: Second, body: sg, date: 2019-09, agenda: [{ review: plan }] }
`,
  });
  const review = reviewed(pact, '2019-H1', '2019-07-12');
  const row = review.tallies.find(({ of }) => of.kind === 'points');
  expect(row).toMatchObject({ planned: 1, fates: { done: 0, postponed: 1 } });
  const text = await reviewText(review);
  expect(text).toContain('**Postponed to another meeting**: review: Work plan (First → Second)');
  expect(text).toContain('members present: 1 / 2');
});

it('shows the state of the day after the period, and later records only if they were there', async () => {
  const pact = await planOf(`
  - { id: a, title: A, date: 2019-06-20, held: { date: 2019-06-20, recorded: 2019-07-05 } }
  - { id: b, title: B, date: 2019-06-25, held: { date: 2019-06-25, recorded: 2019-07-20 } }
  - { id: c, title: C, date: 2019-06-28, held: 2019-07-03 }
`);
  const review = reviewed(pact, '2019-H1', '2019-07-12');
  expect(review.view.day).toBe(addDays(review.period.last, 1));
  expect(idsWith(review, 'done')).toEqual(['a']);
  expect(idsWith(review, 'not-recorded')).toEqual(['b', 'c']);
  const strict = reviewed(pact, '2019-H1', '2019-07-12', { recordedBy: '2019-07-04' });
  expect(idsWith(strict, 'done')).toEqual([]);
});

it('tells a rhythm that was not kept in the period', async () => {
  const pact = await soundPact({
    'pact.yaml': head.replace(
      'title: Steering group,',
      'title: Steering group, meets: { min: 1, per: quarter },',
    ),
    'calendar.yaml': `paktum: 1
kind: calendar
period: 2019
meetings:
  - { id: sg-1, title: First, body: sg, date: 2019-01-19, held: 2019-01-19 }
  - { id: sg-2, title: Second, body: sg, date: 2019-09-19, held: 2019-09-19 }
`,
  });
  const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
  expect(text).toContain('**Too rare**: Steering group · at least 1 per quarter: Missed: Q2 2019.');
  expect(await reviewText(reviewed(pact, '2019-Q1', '2019-07-12'))).not.toContain('Too rare');
});

it('names a review without a title by its time, and never by its id', async () => {
  const pact = await soundPact({
    'pact.yaml': head,
    'r.yaml': 'paktum: 1\nkind: review\nid: rev-one\nperiod: 2019-H1\ndue: 2019-09-30\n',
  });
  const text = await reviewText(reviewed(pact, '2019-H2', '2020-01-12'));
  expect(text).toContain('Review: first half of 2019: overdue for 93 days');
  expect(text).not.toContain('rev-one');
});

describe('Tiszakécske with invented records', () => {
  it('reads as a coordinator would write it', async () => {
    const pact = await soundPact(invented(readExample('tiszakecske')));
    const review = reviewed(pact, '2019-H1', '2019-07-16');
    const text = await reviewText(review);
    await expect(text).toMatchFileSnapshot('golden/tiszakecske/review-2019-H1-invented.hu.md');
    for (const line of [
      '| Ülések: Irányító Csoport | 2 | 2 | 0 | 0 | – |',
      '| Ülések: Foglalkoztatási fórum | 1 | 1 | 0 | 0 | 1 / 1 |',
      '| Rendezvények | 2 | 2 | 1 | 0 | 1 / 2 |',
      'együtt 70 / 70, de ez nem pótolja a hiányt',
      '14–43 nappal a tervezett időpont után (terv: 2019. április)',
      'Pályaválasztási napok, résztvevők: min. 200 → min. 150; addig a régi cél érvényes: min. 200',
      '| 77% | ! kockázatos | Kormányhivatal, havi adatközlés |',
      '| 120% | + jó ütemben |',
      '| 2019. március 19. | 5 tag / 5 |',
      '| 2019. április 16. | 4 tag / 5 |',
      'Indoklás (Paktum iroda, 2019. július 10.): az előadó áprilisban lemondta.',
      'Hiányzó igazolás**: Workshop-sorozat 1: fénykép',
    ])
      expect(text).toContain(line);
  });
});

it('leaves what was asked and answered later to the next review', async () => {
  const pact = await soundPact({
    'pact.yaml': head,
    'r1.yaml': `paktum: 1
kind: review
id: r1
period: 2019-H1
questions:
  - { text: Early?, date: 2019-12-01, answer: Yes., answered: 2020-03-01 }
  - { text: Late?, date: 2020-04-01 }
`,
    'r2.yaml': 'paktum: 1\nkind: review\nid: r2\nperiod: 2019-H2\nclosed: 2020-01-12\n',
  });
  const text = await reviewText(reviewed(pact, 'r2', '2021-01-01'));
  expect(text).toContain('- Early? (1 December 2019)\n  - Answer: not answered');
  expect(text).not.toContain('Late?');
  expect(text).toContain('Answer the questions on the last review: Early?');
});

it('shows evidence as it was there on the state day, in the table as below', async () => {
  const pact = await soundPact({
    'pact.yaml': `${head}evidenceRequired: { meetings: [minutes] }\n`,
    'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - { id: a, title: A, body: sg, date: 2019-03-05, held: { date: 2019-03-05, minutes: M 1 } }
  - { id: b, title: B, body: sg, date: 2019-06-27, held: { date: 2019-06-27, minutes: { ref: M 2, date: 2019-07-08 } } }
`,
  });
  const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
  expect(text).toContain('| 5 March 2019 | A | 5 March 2019 | M 1 |');
  expect(text).toContain('| 27 June 2019 | B | 27 June 2019 | ! missing: minutes |');
  expect(text).toContain('Filed by reference: 1; required and missing: 1.');
  expect(text).not.toContain('M 2');
});

describe('what stands on the first page', () => {
  it('counts as many commitments as the rows of the table below', async () => {
    const review = reviewed(await readPact('demo'), '2025-H2', '2026-01-31');
    const rows = review.tallies.filter(({ of }) =>
      ['commitments', 'documents', 'decisions', 'measures'].includes(of.kind),
    );
    const sum = (of: (row: (typeof rows)[number]) => number) =>
      rows.map(of).reduce((a, b) => a + b, 0);
    expect(rows.length).toBeGreaterThan(1);
    expect(await reviewText(review)).toContain(
      `Due in this period: ${sum(({ planned }) => planned)} commitments (Outputs and actions: 2; ` +
        'Reports and documents: 2; Decisions to carry out: 1; Measures of earlier reviews: 1); ' +
        `${sum(({ fates }) => fates.done)} done, ${sum(({ fates }) => fates.overdue)} overdue.`,
    );
  });

  it('counts as many points to decide as the list has, each thing once', async () => {
    const pact = await soundPact({
      'pact.yaml': head,
      'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - { id: sg-1, title: First, body: sg, date: 2019-03-19, held: { date: 2019-03-19, decisions: [{ number: 1, text: Buy a bus, owner: town, due: 2019-05 }] } }
  - { id: sg-2, title: Second, body: sg, date: 2019-05 }
`,
    });
    const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
    expect(text).toContain('**To decide: 2 points.**');
    expect(text).toContain(
      '## 10. To decide\n\n1. Say what becomes of what was promised: 1 · Buy a bus.\n' +
        '2. Record what became of it, or write down reason and measure: Second.\n',
    );
  });
});

describe('what was done after the state day', () => {
  const plan = (done: string) =>
    soundPact({
      'pact.yaml': head,
      'plan.yaml': `paktum: 1\nkind: action-plan\nactions: [{ id: a, title: Guide, due: 2019-06-28${done} }]\n`,
    });

  it('stays overdue, and is told beside it', async () => {
    const review = reviewed(await plan(', done: 2019-07-10'), '2019-H1', '2019-07-12');
    expect(review.entries).toMatchObject([{ fate: 'overdue', records: [] }]);
    const text = await reviewText(review);
    expect(text).toContain(
      '- **Guide**: overdue for 3 days (due: 28 June 2019), done since: 10 July 2019\n',
    );
    expect(text).toContain('| 28 June 2019 | Guide | overdue · done since: 10 July 2019 |');
    expect(text).toContain('1. Write down reason and measure: Guide.');
  });

  it('is not known where the review was made before', async () => {
    const done = ', done: { date: 2019-07-10, recorded: 2019-07-13 }';
    const text = await reviewText(reviewed(await plan(done), '2019-H1', '2019-07-12'));
    expect(text).not.toContain('done since');
  });
});

describe('an indicator', () => {
  const plan = (asOf: string, rest: string) =>
    soundPact({
      'pact.yaml': head,
      'indicators.yaml': `paktum: 1
kind: indicators
indicators:
  - { id: jobs, title: Jobs, unit: jobs, accumulation: sum, direction: increasing, target: { date: 2019-12-31, value: 24 }, values: [{ date: 2019-06-30, value: 6 }]${rest} }
`,
      ...(asOf !== '' && {
        'r.yaml': `paktum: 1\nkind: review\nid: r1\nperiod: 2019-H1\nas-of: ${asOf}\n`,
      }),
    });
  const milestone = ', milestones: [{ date: 2019-06-30, value: 12 }]';

  it.each(['', '2019-06-30', '2019-07-01', '2019-07-20'])(
    'is held against the last day of the period (as-of %s)',
    async (asOf) => {
      const [state] = reviewed(await plan(asOf, milestone), '2019-H1', '2019-08-01').indicators;
      expect(state).toMatchObject({ verdict: 'off-track', expected: { value: 12 } });
    },
  );

  it('is held against that day on a straight line, too, and not against the next', async () => {
    const linear = `${milestone}, interpolation: linear`;
    const [state] = reviewed(await plan('', linear), '2019-H1', '2019-08-01').indicators;
    expect(state?.expected).toMatchObject({ value: 12, by: '2019-06-30' });
  });

  it('is not late on a day that is still running', async () => {
    const [state] = reviewed(await plan('', milestone), '2019-H1', '2019-06-30').indicators;
    expect(state?.verdict).toBe('not-yet-measurable');
  });
});

describe('a move', () => {
  it('takes its reason and its decision from because', async () => {
    const pact = await soundPact({
      'pact.yaml': head,
      'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - { id: sg-1, title: First, body: sg, date: 2019-03-19, held: { date: 2019-03-19, decisions: [{ id: d-1, number: 1/2019, text: The fair comes later }] } }
events:
  - { id: fair, title: Fair, date: 2019-09, moved: [{ from: 2019-05, decided: 2019-03-19, because: [d-1, the hall is flooded] }] }
  - { id: walk, title: Walk, date: 2019-05, cancelled: { date: 2019-04-02, because: too much snow } }
`,
    });
    const review = reviewed(pact, '2019-H1', '2019-07-12');
    expect(review.changes).toMatchObject([
      { decision: { id: 'd-1' }, reason: 'the hall is flooded' },
      { field: 'cancelled', reason: 'too much snow' },
    ]);
    const text = await reviewText(review);
    expect(text).toContain(
      '  - decision: 1/2019 · The fair comes later, First, 19 March 2019, reason: the hall is flooded\n',
    );
    expect(text).toContain('  - Reason: the hall is flooded, 1/2019 · The fair comes later\n');
    expect(text).toContain('  - Reason: too much snow\n');
    // A reason in words is no decision.
    expect(text).toContain('**Dropped**: Walk: cancelled, 2 April 2019, no decision recorded');
    expect(text).not.toContain('**Changed without a recorded decision**: Fair');
  });

  it('of which nobody knows when it was decided hides no delay', async () => {
    const pact = await planOf(
      '  - { id: fair, title: Fair, date: 2019-05-22, moved: [{ from: 2019-05-08 }], held: 2019-05-22 }\n',
    );
    expect(reviewed(pact, '2019-H1', '2019-07-12').entries).toMatchObject([
      { fate: 'done', late: { least: 14, most: 14 } },
    ]);
  });

  it('that was followed by one of the time before had happened by then', async () => {
    const pact = await planOf(
      '  - { id: fair, title: Fair, date: 2019-05-22, moved: [{ from: 2019-05-01 }, { from: 2019-05-08, decided: 2018-12-01 }], held: 2019-05-22 }\n',
    );
    expect(reviewed(pact, '2019-H1', '2019-07-12').entries[0]?.late).toBeUndefined();
  });

  it('into the period is told, where it was decided before that began', async () => {
    const pact = await planOf(
      '  - { id: fair, title: Fair, date: 2019-01-18, moved: [{ from: 2018-12-21, decided: 2018-12-14 }], held: 2019-01-18 }\n',
    );
    const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
    expect(text).toContain(
      '| 21 December 2018 → 18 January 2019 (moved into this period) | Fair | 18 January 2019 |',
    );
    expect(text).toContain('Moved here from an earlier period: Fair (21 December 2018).');
  });
});

it('shows all targets of what is to come', async () => {
  const pact = await planOf(`
  - { id: fair, title: Fair, date: 2019-09, targets: { participants: { min: 20, unit: people }, press: 2 } }
`);
  const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
  expect(text).toContain('| Fair | participants: min. 20 people; press coverage: 2 |');
});

it('takes the period of a review for no time in which it has to be written', async () => {
  const pact = await soundPact({
    'pact.yaml': head,
    'r.yaml': 'paktum: 1\nkind: review\nid: r1\nperiod: 2018-H2\nadopted: 2019-03-14\n',
  });
  const review = reviewed(pact, '2019-H1', '2019-07-12');
  expect([review.entries, review.ongoing, review.deviations]).toEqual([[], [], []]);
});

it('says of one target without a name what is missing, and counts each date', async () => {
  const pact = await soundPact({
    'pact.yaml': head,
    'plan.yaml': `paktum: 1
kind: action-plan
actions:
  - { id: v, title: Visits, period: 2019-01/2019-05, target: { min: 30, unit: visits }, done: { date: 2019-05-29, value: 22 } }
  - { id: c, title: Courses, outputs: [{ id: o, title: Two courses, due: [2019-03-31, 2019-06-30], done: [2019-03-30] }] }
`,
  });
  const text = await reviewText(reviewed(pact, '2019-H1', '2019-07-12'));
  expect(text).toContain('- **Visits**: 22 of min. 30 visits, 8 fewer\n');
  expect(text).toContain('What has several dates is counted once for each of them.');
});
