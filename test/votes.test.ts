import { describe, expect, it } from 'vitest';
import { inWords, readExample, validate } from './plans.ts';

const demo = readExample('demo');

/** What is told of the demo where one text of it is another, and was not told before. */
async function added(file: string, from: string, to: string): Promise<string[]> {
  const text = demo[file] ?? '';
  expect(text).toContain(from);
  const told = async (texts: typeof demo) => (await validate(texts)).map(inWords);
  const withoutLine = (each: string) => each.replace(/:\d+ /, ' ');
  const before = new Set((await told(demo)).map(withoutLine));
  const after = await told({ ...demo, [file]: text.replace(from, to) });
  return after
    .filter((each) => !before.has(withoutLine(each)))
    .map((each) => each.split(': ')[0] ?? '');
}

function lineOf(file: string, text: string): number {
  const all = demo[file] ?? '';
  return all.slice(0, all.indexOf(text)).split('\n').length;
}

describe('votes', () => {
  const calendar = 'calendar.yaml';

  it('more than the body has, and more than those present have', async () => {
    const votes = 'votes: { for: 5, against: 0, abstained: 1 }';
    const at = `calendar.yaml:${lineOf(calendar, votes)} error votes/too-many`;
    expect(await added(calendar, votes, votes.replace('5', '8'))).toEqual([at]);
    expect(await added(calendar, votes, votes.replace('5', '6'))).toEqual([at]);
    expect(await added(calendar, votes, votes.replace('5', '4'))).toEqual([]);
  });

  it('too few present, though more voted: the list of those present is told', async () => {
    const present = 'present: [council, service, college, chamber, timber]';
    const at = `calendar.yaml:${lineOf(calendar, present)} error votes/no-quorum`;
    expect(await added(calendar, present, 'present: [college, Chamber, timber]')).toEqual([at]);
  });

  it('a name that may be that of a member leaves it open', async () => {
    const present = 'present: [council, service, college, chamber, timber]';
    const told = await added(calendar, present, 'present: [chamber, colege]');
    expect(told.filter((each) => each.includes('votes/'))).toEqual([]);
  });

  it('a quorum that the body can never reach is told once, at the body', async () => {
    const line = lineOf('pact.yaml', 'quorum: 1/2');
    expect(await added('pact.yaml', 'quorum: 1/2', 'quorum: 9')).toEqual([
      `pact.yaml:${line} warning votes/no-quorum`,
    ]);
  });
});

describe('changes', () => {
  const indicators = 'indicators.yaml';

  it('a cut that is only reported, or refused', async () => {
    const approval = 'approval: { state: approved, date: 2025-01-20, reference: LSF/118/14 }';
    const line = lineOf(indicators, approval);
    const told = (state: string) => added(indicators, approval, `approval: { state: ${state} }`);
    expect(await told('reported')).toEqual([
      `indicators.yaml:${line} warning changes/not-approved`,
    ]);
    expect(await told('refused')).toEqual([`indicators.yaml:${line} error changes/not-approved`]);
  });

  it('a cut or a move that nobody decided, and a target that no record explains', async () => {
    const change =
      '        to: 150\n        decided: 2024-11-22\n        because: decision-placed\n';
    expect(await added(indicators, change, '        to: 150\n')).toEqual([
      `indicators.yaml:${lineOf(indicators, change)} warning changes/without-decision`,
    ]);
    const target = 'target: { date: 2026-06-30, value: 150 }';
    expect(await added(indicators, target, target.replace('150', '160'))).toEqual([
      `indicators.yaml:${lineOf(indicators, target)} error changes/not-as-recorded`,
    ]);
    const move =
      '        decided: 2024-11-05\n        by: secretariat\n        reason: The hall was flooded.\n';
    expect(await added('calendar.yaml', move, '')).toEqual([
      `calendar.yaml:${lineOf('calendar.yaml', move) - 1} warning changes/without-decision`,
    ]);
  });
});
