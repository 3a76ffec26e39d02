import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { appendEntries } from '../src/edit/append-entries.ts';

const entry = { data: { about: 'fair', why: null }, comments: ['24 of min. 30'] };

/** The text after an entry was appended to the list `explanations` of the document on a line. */
function append(text: string, line = 1, path: (string | number)[] = ['explanations']) {
  return appendEntries({ text, line }, path, [entry]);
}

const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'after the last entry, in its column': [
    'explanations:\n- about: a\n  why: x\nquestions: []\n',
    'explanations:\n- about: a\n  why: x\n# 24 of min. 30\n- about: fair\n  why:\nquestions: []\n',
  ],
  'before the comment of the next field, after that of the last entry': [
    'explanations:\n  - about: a # why not\n    # remark\n\n# Questions\nquestions: []\n',
    'explanations:\n  - about: a # why not\n    # remark\n  # 24 of min. 30\n  - about: fair\n    why:\n\n# Questions\nquestions: []\n',
  ],
  'after a text of several lines': [
    'explanations:\n  - about: a\n    why: |\n      # one\n\n      two\n\nid: x',
    'explanations:\n  - about: a\n    why: |\n      # one\n\n      two\n  # 24 of min. 30\n  - about: fair\n    why:\n\nid: x',
  ],
  'after a blank slot with a remark': [
    'explanations:\n  - about: a\n    measure:\n      text:   # what?\n      due:\n',
    'explanations:\n  - about: a\n    measure:\n      text:   # what?\n      due:\n  # 24 of min. 30\n  - about: fair\n    why:\n',
  ],
  'without a last line end, which stays missing': [
    'explanations:\n  - about: a',
    'explanations:\n  - about: a\n  # 24 of min. 30\n  - about: fair\n    why:',
  ],
  'with the line ends of the text': [
    'explanations:\r\n  - about: a\r\n\r\nid: x\r\n',
    'explanations:\r\n  - about: a\r\n  # 24 of min. 30\r\n  - about: fair\r\n    why:\r\n\r\nid: x\r\n',
  ],
  'after a byte order mark': [
    '\uFEFFexplanations:\n- about: a\n',
    '\uFEFFexplanations:\n- about: a\n# 24 of min. 30\n- about: fair\n  why:\n',
  ],
  'to a field without a value': [
    'explanations:   # none yet\nid: x\n',
    'explanations:   # none yet\n  # 24 of min. 30\n  - about: fair\n    why:\nid: x\n',
  ],
  'to an empty list in brackets': [
    'explanations: []   # none yet\nid: x\n',
    'explanations:   # none yet\n  # 24 of min. 30\n  - about: fair\n    why:\nid: x\n',
  ],
  'to a list in brackets': [
    'explanations: [{ about: a }] # one\nid: x\n',
    'explanations: [{ about: a },\n  # 24 of min. 30\n  { about: fair, why: }] # one\nid: x\n',
  ],
  'to a list in brackets on several lines': [
    'explanations: [\n  { about: a }, # one\n  ]\nid: x\n',
    'explanations: [\n  { about: a }, # one\n  # 24 of min. 30\n  { about: fair, why: }\n  ]\nid: x\n',
  ],
  'as a new field after the last': [
    'id: x\nnotes: >\n  one\n\n  two\n# the end\n',
    'id: x\nnotes: >\n  one\n\n  two\n\nexplanations:\n  # 24 of min. 30\n  - about: fair\n    why:\n# the end\n',
  ],
  'as a new field in braces': [
    '{ id: x }\n',
    '{ id: x,\n  explanations: [\n  # 24 of min. 30\n  { about: fair, why: }\n  ]}\n',
  ],
};

describe('appending to a list', () => {
  it.each(Object.entries(cases))('%s', (_, [before, after]) => {
    expect(append(before)).toBe(after);
  });

  it('takes the document on the line', () => {
    const text = 'id: a\nexplanations: []\n---\n# second\nid: b\nexplanations: []\n---\nid: c\n';
    const after = append(text, 5) ?? '';
    expect(after.replace('\n  # 24 of min. 30\n  - about: fair\n    why:', ' []')).toBe(text);
    const read = parseAllDocuments(after).map((document) => document.toJS());
    expect(read[1]).toEqual({ id: 'b', explanations: [entry.data] });
    expect(append(text, 7)).toContain('id: c\n\nexplanations:\n');
  });

  it('follows a path', () => {
    const text = 'parts:\n  - list:\n      - about: a\n  - list:\n      - about: b\n';
    expect(append(text, 1, ['parts', 0, 'list'])).toBe(
      text.replace('a\n', 'a\n      # 24 of min. 30\n      - about: fair\n        why:\n'),
    );
  });

  it('keeps a comment on one line', () => {
    const comment = 'one\r\ntwo: [x]\u0000\u0085 # three ';
    const entries = [{ data: 'b', comments: [comment, 'four'] }];
    const after = appendEntries({ text: 'a: []', line: 1 }, ['a'], entries);
    expect(after).toBe('a:\n  # one two: [x] # three\n  # four\n  - b');
  });

  it.each([
    ['a syntax error', 'explanations: [\n'],
    ['a doubled key', 'explanations: []\nexplanations: []\n'],
    ['text where the list would be', 'explanations: none\n'],
    ['an anchor that is used again', 'explanations: &a\n  - about: a\nothers: *a\n'],
    ['an alias', 'others: &a\n  - about: a\nexplanations: *a\n'],
    ['no mapping', '- a\n'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(append(text)).toBeUndefined();
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom('why', 'a: b', '#x', '- y', ' z ', 'árvíz', '"q"', "it's", '');
  const value = fc.oneof(
    words.map((text) => JSON.stringify(text)),
    fc.constantFrom(
      '',
      'plain',
      '|\n  # no comment\n\n  text',
      '>-\n  folded\n  text',
      '[a, b]',
      '{ a: b }',
    ),
  );
  const remark = fc.constantFrom('', '# remark', '    # deeper', '\n\n# apart', '  # between\n');
  const list = fc.array(fc.record({ value, remark }), { minLength: 1, maxLength: 4 });
  const text = fc
    .record({
      list,
      before: remark,
      after: fc.constantFrom('', 'id: x', '\n# next\nnotes: |+\n  end\n\n', 'more:\n  - b'),
      column: fc.constantFrom('', '  ', '    '),
      end: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      hasLast: fc.boolean(),
      others: fc.constantFrom('', '---\nid: second\n', '...\n# comment\n---\nid: second\n'),
    })
    .map(({ after, before, column, end, hasLast, list, mark, others }) => {
      const inner = list.flatMap(({ remark, value }, at) => [
        ...(remark === '' ? [] : [remark]),
        `${column}- about: a${at}`,
        `${column}  why: ${value.replaceAll('\n', `\n${column}  `)}`,
      ]);
      const lines = [before, 'explanations:', ...inner, after].filter((line) => line !== '');
      const whole = `${lines.join('\n')}\n${others}`;
      const cut = hasLast ? whole : whole.replace(/\n$/, '');
      return mark + cut.replaceAll('\n', end);
    });

  it('only adds, and the data is as it was with the entry', () => {
    expect(appendedTo(text, isWithin)).toBeGreaterThan(300);
  });

  const gap = fc.constantFrom('', ' ', '\n  ', ' # remark\n  ', '\n\n    # apart\n  ');
  const item = fc.constantFrom('{ about: a }', '{about: "]"}', "{ about: '#x', why: }", 'plain');
  const inBrackets = fc
    .record({
      items: fc.array(fc.record({ gap, item }), { minLength: 1, maxLength: 4 }),
      comma: fc.constantFrom('', ',', ' ,'),
      last: gap,
      rest: fc.constantFrom('', ' # end', '\nid: x', '\n# next\nid: x\n---\nid: second\n'),
      before: fc.constantFrom('', '# first\n', 'id: a\n'),
      end: fc.constantFrom('\n', '\r\n'),
      isWhole: fc.boolean(),
    })
    .map(({ before, comma, end, isWhole, items, last, rest }) => {
      const list = `[${items.map((each) => each.gap + each.item).join(',')}${comma}${last}]`;
      const field = `explanations: ${list}`;
      const whole = isWhole ? `{ paktum: 1, ${field} }` : `${before}${field}${rest}`;
      return whole.replaceAll('\n', end);
    });

  it('only adds to lists in brackets, too', () => {
    expect(appendedTo(inBrackets, isPartOf)).toBeGreaterThan(300);
  });
});

/** In how many of 500 texts an entry was appended, and nothing else changed. */
function appendedTo(
  texts: fc.Arbitrary<string>,
  isKept: (before: string, after: string) => boolean,
): number {
  let done = 0;
  fc.assert(
    fc.property(texts, (before) => {
      const read = parseAllDocuments(before);
      if (read.some(({ errors }) => errors.length > 0)) return;
      const [first, ...others] = read.map((document) => document.toJS());
      const after = append(before);
      if (after === undefined) throw new Error(`refused:\n${before}`);
      done += 1;
      expect(isKept(before, after)).toBe(true);
      expect(/\r?\n$/.test(after)).toBe(/\r?\n$/.test(before));
      expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(before) || !before.includes('\n'));
      expect(parseAllDocuments(after).map((document) => document.toJS())).toEqual([
        { ...first, explanations: [...first.explanations, entry.data] },
        ...others,
      ]);
    }),
    { numRuns: 500 },
  );
  return done;
}

/** Whether all letters of a text stand in another, in their order. */
function isPartOf(before: string, after: string): boolean {
  let at = 0;
  for (const letter of after) if (letter === before[at]) at += 1;
  return at === before.length;
}

/** Whether a text is another with one piece put in. */
function isWithin(before: string, after: string): boolean {
  const added = after.length - before.length;
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return added > 0 && after.slice(at + added) === before.slice(at);
}
