import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inWords, loadTexts, validate } from './plans.ts';

const pact = `paktum: 1
kind: pact
id: example
name: Example pact
language: en
timezone: Europe/Vienna
---
paktum: 1
kind: calendar
events:
  - { id: fair, title: Job fair, date: 2019-04 }
`;

const review = (explanations: string) =>
  `paktum: 1\nkind: review\nperiod: 2019-H1\nexplanations:${explanations}`;

const blank = review(`
  - about: fair
    why:
    measure:
      text:
      owner:
      due:
  - about: fair
    why: The hall was flooded.
    measure:
`);

const found = async (text: string) =>
  (await validate({ 'pact.yaml': pact, 'review.yaml': text })).map(inWords);

describe('a slot that nobody has filled', () => {
  it.each([blank, review('\n'), review(' []\n')])('is no mistake', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('is no measure, and says nothing', async () => {
    const loaded = await loadTexts({ 'pact.yaml': pact, 'review.yaml': blank });
    const items = loaded.pact?.items ?? [];
    expect(items.map(({ kind }) => kind)).toEqual(['event', 'review']);
    expect(items.at(-1)?.data).toMatchObject({
      explanations: [{ about: 'fair' }, { about: 'fair', why: 'The hall was flooded.' }],
    });
  });

  it.each([
    ['owner: town', 'owner:'],
    ['due: 2019-08', 'due:'],
  ])('but a measure with %s alone lacks its text', async (filled, field) => {
    const text = blank.replace(field, filled);
    expect(await found(text)).toEqual([
      'review.yaml:8 error schema/missing-field: This measure: a field is missing: text.',
    ]);
  });

  it('still needs to say what it is about', async () => {
    const [finding, ...others] = await found(blank.replace('about: fair', 'about:'));
    expect(finding).toMatch(/^review.yaml:5 error schema\/type: .*about/);
    expect(others).toEqual([]);
  });

  it.each([
    ['#the hall', 1],
    ['# the hall', 1],
    ['\n    # the hall', 0],
    ['The hall # was flooded', 0],
  ])('is told where a comment stands in it: %s', async (written, count) => {
    const findings = await found(blank.replace('why:', `why: ${written}`));
    expect(findings).toHaveLength(count);
    for (const each of findings) expect(each).toContain(':6 warning syntax/comment-in-text');
  });
});

describe('an editor', () => {
  const folder = new URL('../schemas/', import.meta.url);
  const ajv = new Ajv({ strict: false, allErrors: true });
  for (const file of readdirSync(folder))
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  const refused = (text: string) => {
    ajv.validate('review.schema.json', parse(text));
    return (ajv.errors ?? []).map(({ instancePath }) => instancePath);
  };

  it('accepts slots that nobody has filled', () => {
    expect(refused(blank)).toEqual([]);
    expect(refused(review('\n'))).toEqual([]);
  });

  it('still refuses what is wrong', () => {
    expect(refused(blank.replace('about: fair', 'about:'))).toContain('/explanations/0/about');
    expect(refused(blank.replace('due:', 'due: 12/2019'))).toContain('/explanations/0/measure/due');
  });
});
