import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/model/finding.ts';
import { examples, inWords, readExample, type Texts, validate } from './plans.ts';

/** One mistake at one line of a plan, in the form that a person would make it. */
interface Mistake {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly before: string;
  /** What stands there instead; several lines where one is added. */
  readonly after: string;
  /** The line where the finding must stand, where it is not the changed one. */
  readonly at?: number;
  /** A finding may also stand in the file of what refers to it. */
  readonly rule: string;
}

type Planter = (line: string) => { after: string; rule: string; added?: boolean } | undefined;

/** Mistakes that can be planted at many lines; each must be told once, at its own line. */
const planters: Readonly<Record<string, Planter>> = {
  'a day that does not exist': (line) =>
    /^\s*(?:- )?(?:date|due|issued): \d{4}(?:-\d\d){1,2}$/.test(line)
      ? { after: line.replace(/\d{4}.*/, '2019-02-31'), rule: 'schema/date' }
      : undefined,
  'a month that does not exist': (line) =>
    /^\s*date: \d{4}-\d\d$/.test(line)
      ? { after: line.replace(/\d\d$/, '13'), rule: 'schema/date' }
      : undefined,
  'a date in another notation': (line) =>
    /^\s*date: \d{4}-\d\d$/.test(line)
      ? { after: line.replace(/(\d{4})-(\d\d)$/, '$2/$1'), rule: 'schema/date' }
      : undefined,
  'an unknown field': (line) => {
    const indent = /^( *)(?:- )?id: /.exec(line);
    if (!indent) return undefined;
    const spaces = ' '.repeat(indent[0].length - 'id: '.length);
    return { after: `${line}\n${spaces}colour: red`, rule: 'schema/unknown-field', added: true };
  },
  'a field misspelt': (line) => {
    const field = /^ *(?:- )?(date|title|body|venue|text|number|targets|invitees):/.exec(line)?.[1];
    if (field === undefined) return undefined;
    const misspelt = field.slice(0, -2) + field.slice(-1) + field.slice(-2, -1);
    return { after: line.replace(`${field}:`, `${misspelt}:`), rule: 'schema/unknown-field' };
  },
  'a reference misspelt': (line) => {
    const id =
      /(?:prepare|evaluate|review|present|body|invitees|at|duty): \[?([a-z]+-[a-z0-9-]+)/.exec(
        line,
      )?.[1];
    if (id === undefined) return undefined;
    const misspelt = `${id.slice(0, 2)}x${id.slice(2)}`;
    const rule = line.includes('invitees') ? 'reference/unknown-name' : 'reference/unknown';
    return { after: line.replace(id, misspelt), rule };
  },
  'a number that is no number': (line) =>
    /\{ (?:min|value): \d+,/.test(line)
      ? { after: line.replace(/(min|value): (\d+)/, '$1: $2 fő'), rule: 'schema/type' }
      : undefined,
};

function mistakesIn(texts: Texts, plant: Planter): Mistake[] {
  return Object.entries(texts).flatMap(([file, text]) =>
    text.split('\n').flatMap((before, index) => {
      const planted = plant(before);
      if (!planted) return [];
      const line = index + 1;
      const at = planted.added ? line + 1 : line;
      return [{ file, line, before, after: planted.after, at, rule: planted.rule }];
    }),
  );
}

/** As many as take a few seconds, from all over the plan. */
function spread(mistakes: readonly Mistake[]): readonly Mistake[] {
  const step = Math.ceil(mistakes.length / 60);
  return mistakes.filter((_, index) => index % step === 0);
}

function withMistake(texts: Texts, { after, file, line }: Mistake): Texts {
  const lines = (texts[file] ?? '').split('\n');
  lines[line - 1] = after;
  return { ...texts, [file]: lines.join('\n') };
}

/** Told before; a doubt about several items may name fewer of them now, but no other. */
function isKnown(finding: Finding, base: ReadonlySet<string>): boolean {
  const message = messageOnly(inWords(finding));
  if (base.has(message) || base.has(byItem(finding) || '-')) return true;
  const [start = '', titles = ''] = message.split(' comes before what it prepares: ');
  const named = titles.slice(0, -1).split(', ');
  return (
    finding.rule === 'order/prepared-before' &&
    [...base].some((each) => {
      const [from, others = ''] = each.split(' comes before what it prepares: ');
      return from === start && named.every((title) => title !== '' && others.includes(title));
    })
  );
}

function known(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap((each) => [messageOnly(inWords(each)), byItem(each)]));
}

/** Titles that a mistake takes away are not named any more in what was told before. */
function byItem({ item, rule }: Finding): string {
  return ['order/needed-late', 'order/unprepared'].includes(rule) ? `${rule} ${item}` : '';
}

const messageOnly = (text: string) => text.replace(/^[^ ]+ /, '');

it.each(Object.keys(planters))('%s can be planted somewhere', (name) => {
  const plant = planters[name];
  if (!plant) throw new Error(name);
  const places = examples.flatMap((example) => mistakesIn(readExample(example), plant));
  expect(places.length).toBeGreaterThan(5);
});

describe.each(examples)('one mistake in %s gives one finding', (example) => {
  const texts = readExample(example);

  it.each(Object.keys(planters))('%s', async (name) => {
    const plant = planters[name];
    if (!plant) throw new Error(name);
    const base = known(await validate(texts));
    const mistakes = spread(mistakesIn(texts, plant));
    const wrong: unknown[] = [];
    for (const mistake of mistakes) {
      const findings = await validate(withMistake(texts, mistake));
      const added = findings.filter((finding) => !isKnown(finding, base));
      const isRight =
        added.length === 1 &&
        added[0]?.rule === mistake.rule &&
        added[0]?.severity !== 'info' &&
        added[0]?.place.file === mistake.file &&
        added[0]?.place.line === (mistake.at ?? mistake.line);
      if (!isRight) wrong.push({ mistake, added: added.map(inWords) });
    }
    expect(wrong).toEqual([]);
  });
});

describe('one mistake in tiszakecske', () => {
  const texts = readExample('tiszakecske');
  const calendar = texts['calendar.yaml'] ?? '';
  const ids = [...calendar.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id = '']) => id);

  async function added(changed: string) {
    const base = known(await validate(texts));
    const findings = await validate({ ...texts, 'calendar.yaml': changed });
    return findings.filter((finding) => !isKnown(finding, base));
  }

  it('an id that another item has: one error at the later of the two', async () => {
    for (const [index, id] of ids.entries()) {
      const other = ids[(index + 1) % ids.length] ?? '';
      const changed = calendar.replace(`- id: ${id}\n`, `- id: ${other}\n`);
      const findings = (await added(changed)).filter(
        ({ rule }) => rule !== 'order/prepared-before',
      );
      expect(
        findings.map(({ rule }) => rule),
        `${id} called ${other}`,
      ).toEqual(['identity/unique-id']);
      expect(findings[0]?.place.line).toBe(
        changed.slice(0, changed.lastIndexOf(`- id: ${other}\n`)).split('\n').length,
      );
    }
  });

  it('an item that stands there twice: one error', async () => {
    const blocks = calendar.split(/(?=^ {2}- id: )/m);
    for (const [index, block] of blocks.entries()) {
      if (!block.startsWith('  - id: ') || block.includes('\n---')) continue;
      const changed = blocks.toSpliced(index + 1, 0, block).join('');
      const findings = await added(changed);
      expect(findings.map(inWords), block.split('\n')[0]).toHaveLength(1);
      expect(findings[0]?.rule).toBe('identity/unique-id');
    }
  });

  it('the number of a meeting: one error', async () => {
    for (const [, number] of calendar.matchAll(/^ {4}number: (\d+)$/gm)) {
      for (const other of [Number(number) + 1, Number(number) + 20, 0]) {
        const at = calendar.indexOf(`body: steering-group\n    number: ${number}\n`);
        if (at < 0) continue;
        const from = `body: steering-group\n    number: ${number}\n`;
        const changed = calendar.replace(from, from.replace(/\d+/, String(other)));
        const findings = await added(changed);
        expect(
          findings.map(({ rule }) => rule),
          `${number} called ${other}`,
        ).toEqual(['identity/number-gap']);
      }
    }
  });

  it('an event before the meeting that prepares it: one error at its date', async () => {
    const prepared = new Set(
      [...calendar.matchAll(/prepare: \[?([^\]\n{]+)/g)].flatMap(([, list = '']) =>
        list.split(',').map((id) => id.trim()),
      ),
    );
    const moved = ids.filter((id) => prepared.has(id));
    expect(moved.length).toBeGreaterThan(10);
    for (const id of moved) {
      const start = calendar.indexOf(`- id: ${id}\n`);
      const dateAt = calendar.indexOf('\n    date: ', start) + 1;
      const changed =
        calendar.slice(0, dateAt) +
        calendar.slice(dateAt).replace(/ {4}date: .*/, '    date: 2018-06');
      const findings = await added(changed);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(
        errors.map(({ rule }) => rule),
        id,
      ).toContain('order/prepared-before');
      expect(errors, id).toHaveLength(1);
      expect(errors[0]?.place.line).toBe(changed.slice(0, dateAt).split('\n').length);
    }
  });
});
