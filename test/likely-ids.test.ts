import { describe, expect, it } from 'vitest';
import { compareTexts } from './planted-changes.ts';

const head = 'paktum: 1\nkind: pact\nid: p\nname: P\nlanguage: en\ntimezone: UTC\n';
const bodies = 'bodies: [{ id: board, title: Board }, { id: forum, title: Forum }]\n';

async function proposals(before: string, after: string) {
  const texts = (calendar: string) => ({
    'pact.yaml': `${head}${bodies}`,
    'calendar.yaml': `paktum: 1\nkind: calendar\n${calendar}`,
  });
  const { changes } = await compareTexts(texts(before), texts(after));
  return changes.flatMap(({ before: gone, code, maybeNow, remedy }) =>
    code === 'deleted' && gone && 'id' in gone
      ? [`${gone.id} ${maybeNow?.id ?? '–'} ${remedy ?? '–'}`]
      : [],
  );
}

const event = (id: string, title: string, date: string) =>
  `  - { id: ${id}, title: ${title}, date: ${date} }\n`;
const meeting = (id: string, body: string, number: number, date: string) =>
  `  - { id: ${id}, title: ${id}, body: ${body}, number: ${number}, date: ${date} }\n`;

describe('an id that was changed without a word', () => {
  it('is proposed where the title is the same, whatever the date', async () => {
    const [before, after] = [event('a', 'Fair', '2020-05'), event('b', 'fair', '2020-09')];
    expect(await proposals(`events:\n${before}`, `events:\n${after}`)).toEqual(['a b formerly']);
  });

  it('is proposed where two of body, number and date are the same', async () => {
    const before = `meetings:\n${meeting('a', 'board', 1, '2020-05')}`;
    const proposed = (after: string) => proposals(before, `meetings:\n${after}`);
    expect(await proposed(meeting('b', 'board', 1, '2020-07'))).toEqual(['a b formerly']);
    expect(await proposed(meeting('b', 'board', 2, '2020-05'))).toEqual(['a b formerly']);
    expect(await proposed(meeting('b', 'forum', 2, '2020-05'))).toEqual(['a – keep-cancelled']);
  });

  it('is not proposed for another kind, nor for what has an old name already', async () => {
    const before = `events:\n${event('a', 'Fair', '2020-05')}`;
    const other = `meetings:\n  - { id: b, title: Fair, body: board, date: 2020-05 }\n`;
    expect(await proposals(before, other)).toEqual(['a – keep-cancelled']);
    const named = 'events:\n  - { id: b, title: Fair, date: 2020-05, formerly: [a] }\n';
    expect(await proposals(before, named)).toEqual([]);
  });

  it('is proposed once, to what is most alike', async () => {
    const before = event('a', 'Fair', '2020-05') + event('b', 'Fair', '2020-09');
    const after = event('c', 'Fair', '2020-09') + event('d', 'Fair', '2020-12');
    expect(await proposals(`events:\n${before}`, `events:\n${after}`)).toEqual([
      'a d formerly',
      'b c formerly',
    ]);
    const one = await proposals(`events:\n${before}`, `events:\n${event('c', 'Fair', '2020-09')}`);
    expect(one).toEqual(['a – keep-cancelled', 'b c formerly']);
  });
});
