import { describe, expect, it } from 'vitest';
import { type Document, isMap, isSeq, parseAllDocuments } from 'yaml';
import { inWords, readExample, type Texts, validate } from './plans.ts';

const texts = readExample('tiszakecske');
const calendar = texts['calendar.yaml'] ?? '';

const verbs = ['establish', 'sign', 'prepare', 'present', 'discuss', 'review', 'evaluate'];

/** What is told of the pairing of a plan, without the lines, which shift. */
async function told(changed: Texts): Promise<string[]> {
  const findings = await validate(changed);
  return findings
    .filter(({ rule }) => rule.startsWith('pairing/'))
    .map((finding) => inWords(finding).replace(/^\S+ /, ''));
}

/** The calendar with one change in its first document. */
function changedBy(change: (document: Document) => void): Texts {
  const [first, ...others] = parseAllDocuments(calendar) as unknown as Document[];
  if (first) change(first);
  return { ...texts, 'calendar.yaml': [first, ...others].map(String).join('---\n') };
}

/** Every point with a verb on a list of a meeting. */
function points(list: 'agenda' | 'results') {
  const [first] = parseAllDocuments(calendar) as unknown as Document[];
  const meetings = first?.get('meetings');
  if (!isSeq(meetings)) throw new Error('no meetings');
  return meetings.items.flatMap((meeting, index) => {
    const all = isMap(meeting) ? meeting.get(list) : undefined;
    if (!isMap(meeting) || !isSeq(all)) return [];
    return all.items.flatMap((point, at) =>
      isMap(point) && verbs.some((verb) => point.has(verb))
        ? [
            {
              id: String(meeting.get('id')),
              path: ['meetings', index, list, at],
              names: !String(point).includes('Munkaerőpiaci'),
            },
          ]
        : [],
    );
  });
}

/** Where the plan is wrong already, one mistake more may belong to the same. */
const wrongAlready = ['ig-1', 'ig-2', 'ig-9', 'ig-10'];

describe('one mistake in the points of tiszakecske', async () => {
  const before = await told(texts);
  const added = async (changed: Texts) =>
    (await told(changed)).filter((each) => !before.includes(each));

  it('a result that is taken away leaves its point without one', async () => {
    const wrong: unknown[] = [];
    let count = 0;
    for (const { id, path } of points('results')) {
      if (wrongAlready.includes(id)) continue;
      const found = await added(changedBy((document) => document.deleteIn(path)));
      count += 1;
      const isRight = found.length === 1 && found[0]?.includes('missing-result');
      if (!isRight) wrong.push({ id, path, found });
    }
    expect(count).toBeGreaterThan(25);
    expect(wrong).toEqual([]);
  });

  it('a point that is copied is told once, however many things it names', async () => {
    const wrong: unknown[] = [];
    for (const { id, path } of points('agenda')) {
      if (wrongAlready.includes(id)) continue;
      const found = await added(
        changedBy((document) => {
          const list = document.getIn(path.slice(0, -1));
          if (isSeq(list)) list.add(document.getIn(path));
        }),
      );
      const isRight = found.length === 1 && found[0]?.includes('repeated-point');
      if (!isRight) wrong.push({ id, path, found });
    }
    expect(wrong).toEqual([]);
  });

  it('a point that is taken away leaves its result without one', async () => {
    const wrong: unknown[] = [];
    // A forum has duties, which may lead to any result.
    const items = points('agenda').filter(
      ({ id, names }) => id.startsWith('ig') && names && !wrongAlready.includes(id),
    );
    for (const { id, path } of items) {
      const found = await added(changedBy((document) => document.deleteIn(path)));
      const isRight = found.length === 1 && found[0]?.includes('result-without-point');
      if (!isRight) wrong.push({ id, path, found });
    }
    expect(wrong).toEqual([]);
  });
});
