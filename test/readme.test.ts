import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inWords, validate } from './plans.ts';

it('the plan of the README holds together', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
  expect(blocks.length).toBeGreaterThan(2);
  const texts = Object.fromEntries(blocks.map((text, index) => [`${index}.yaml`, text]));
  expect((await validate(texts)).map(inWords)).toEqual([]);
});
