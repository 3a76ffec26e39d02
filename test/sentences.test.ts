import { describe, expect, it } from 'vitest';
import { languages, loadLocale, sentenceOf } from '../src/locales/index.ts';
import type { Finding } from '../src/model/finding.ts';
import { parseWhen } from '../src/model/when/when.ts';

const place = { file: 'calendar.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };

async function said(language: string, rule: string, data: unknown) {
  const finding: Finding = { rule, severity: 'error', place, related: [], data };
  return sentenceOf(await loadLocale(language), finding).message;
}

describe.each(languages)('sentences in %s', (language) => {
  it.each(['Jobs Ltd.', 'Who helps?', 'And so on…'])('end once after %s', async (meeting) => {
    const data = { meeting: 'Forum 1', order: 'no', titles: [meeting] };
    const message = await said(language, 'order/evaluated-before', data);
    expect(message.endsWith(meeting)).toBe(true);
  });

  it('end once after a date', async () => {
    const { when } = parseWhen('date', '2020-05-14');
    const data = { title: 'Forum 1', side: 'after', when };
    expect(await said(language, 'dates/outside-period', data)).toMatch(/[^.]\.$/);
  });

  it('leave an open span as it is', async () => {
    const data = {
      code: 'end-before-start',
      of: { kind: 'event' },
      suggestions: [],
      text: '2019/..',
    };
    expect(await said(language, 'schema/date', data)).toContain('2019/..');
  });

  it('begin with a capital letter where no item is named', async () => {
    const data = { isKnown: true, rule: 'order/circle', title: '' };
    expect(await said(language, 'allow/unused', data)).toMatch(/^\p{Lu}/u);
  });
});
