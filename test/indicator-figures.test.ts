import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/model/finding.ts';
import { inWords, readExample, validate } from './plans.ts';

const file = 'indicators.yaml';
const demo = readExample('demo');
const text = demo[file] ?? '';

async function toldOf(changed: string): Promise<string[]> {
  const withoutPlace = (words: string) => words.replace(/^\S+ /, '');
  const known = new Set((await validate(demo)).map(inWords).map(withoutPlace));
  const findings = await validate({ ...demo, [file]: changed });
  return findings
    .map(inWords)
    .filter((words) => !known.has(withoutPlace(words)))
    .map((words) => words.split(': ')[0] ?? '');
}

/** The line of a text, from 1. */
function lineOf(part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('a figure that contradicts several others is told once, at itself', () => {
  it.each([
    ['a target, its split and the milestones', 'value: 240,', 'value: 420,', 'sum'],
    ['a milestone, its split and the target', '2024-H2, value: 60', '2024-H2, value: 600', 'sum'],
    ['a part, its milestones and the whole', 'min: 25 }', 'min: 52 }', 'sum'],
    ['a target below all milestones', 'value: 150 }', 'value: 15 }', 'milestones'],
    ['a direction', 'direction: decreasing', 'direction: increasing', 'milestones'],
  ])('%s', async (_, before, after, rule) => {
    expect(text).toContain(before);
    expect(await toldOf(text.replace(before, after))).toEqual([
      `${file}:${lineOf(before)} error indicators/${rule}`,
    ]);
  });
});

it('a part that is the wrong way round is one finding, however many figures disagree', async () => {
  const swapped = text.replace(
    'title: People placed in a job\n',
    'title: People placed in a job\n    partOf: rare\n',
  );
  const rare = `  - id: rare
    title: Rare
    unit: persons
    accumulation: sum
    milestones:
      - { date: 2024-12-31, value: 2 }
      - { date: 2025-06-30, value: 6 }
    target: { date: 2026-06-30, value: 15 }
`;
  const told = await toldOf(`${swapped}${rare}`);
  expect(told).toEqual([expect.stringMatching(/ error indicators\/subset$/)]);
});

/** What the family finds in the file that was added. */
function rulesIn(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ place, rule }) => place.file === 'more.yaml' && rule.startsWith('indicators/'))
    .map(({ rule }) => rule);
}

it('people who are placed later than they came are no contradiction', async () => {
  const plan = `paktum: 1
kind: indicators
indicators:
  - id: all
    title: All
    accumulation: sum
    values: [{ period: 2019-H1, value: 50 }, { period: 2019-H2, value: 10 }]
  - id: placed
    title: Placed
    accumulation: sum
    partOf: all
    values: [{ period: 2019-H1, value: 5 }, { period: 2019-H2, value: PLACED }]
`;
  const rules = async (placed: number) => {
    const findings = await validate({ ...demo, 'more.yaml': plan.replace('PLACED', `${placed}`) });
    return rulesIn(findings);
  };
  expect(await rules(55)).toEqual([]);
  expect(await rules(56)).toEqual(['indicators/subset']);
});

describe('a split', () => {
  const told = async (fields: string) => {
    const plan = `paktum: 1\nkind: indicators\nindicators:\n  - { id: x, title: X, ${fields} }\n`;
    const findings = await validate({ ...demo, 'more.yaml': plan });
    return rulesIn(findings);
  };
  const wrong = ['indicators/sum'];

  it.each([
    ['Czech', 'target: { value: 30, split: { ženy: 12, muži: 20 } }', wrong],
    ['German', 'target: { value: 30, split: { Frauen: 12, Männer: 20 } }', wrong],
    ['Polish', 'target: { value: 30, split: { kobiety: 12, mężczyźni: 20 } }', wrong],
    ['Hungarian', 'target: { value: 30, split: { nők: 12, férfiak: 20 } }', wrong],
    ['of age and gender', 'target: { value: 32, split: { women: 12, men: 20, young: 9 } }', []],
    ['with a name of its own', 'target: { value: 35, split: { women: 12, men: 20, x: 3 } }', []],
    ['of a wage', 'target: { value: 14.8, split: { women: 13.9, men: 15.7 } }', []],
    ['of a percentage', 'unit: "%", target: { value: 60, split: { women: 65, men: 55 } }', []],
    ['of fractions', 'target: { value: 0.3, split: { women: 0.1, men: 0.2 } }', []],
    ['of at least so many', 'target: { min: 30, split: { women: 10, men: 10 } }', []],
  ])('%s', async (_, fields, rules) => {
    expect(await told(fields)).toEqual(rules);
  });
});
