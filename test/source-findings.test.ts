import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../src/locales/en.ts';
import { readExample, validate } from './plans.ts';

const page = readFileSync(new URL('../docs/source-findings.md', import.meta.url), 'utf8');

/** The rows of each example that name a rule. */
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    example: /examples\/([a-z]+)/.exec(text)?.[1] ?? '',
    rows: [...text.matchAll(/^\| (.+?) \| ([a-z]+\/[a-z-]+) \| (\S+) \|$/gm)].map(
      ([, noticed = '', rule = '', item = '']) => ({ noticed, rule, item }),
    ),
    all: text.split('\n').filter((line) => line.startsWith('| ')).length - 1,
    reasons: [...text.matchAll(/^\| .+ \| – \| .{10,} \|$/gm)].length,
  }));

describe.each(sections)('what is noticed in $example', ({ all, example, reasons, rows }) => {
  it('has a rule that is there, or a reason', () => {
    expect(rows.filter(({ rule }) => !(rule in en.rules))).toEqual([]);
    expect(rows.length + reasons).toBe(all);
  });

  it('is found, and nothing else', async () => {
    const findings = await validate(readExample(example));
    const found = new Set(findings.map(({ item = '–', rule }) => `${rule} ${item}`));
    const noticed = new Set(rows.map(({ item, rule }) => `${rule} ${item}`));
    expect([...found].sort()).toEqual([...noticed].sort());
  });
});
