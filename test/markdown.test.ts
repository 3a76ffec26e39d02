import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { documentNames } from '../src/documents/index.ts';
import { plainText } from '../src/documents/plain-text.ts';
import { fillTemplate, markdown } from '../src/documents/template.ts';
import { everything } from './everything.ts';
import { loadTexts, readTemplate, writtenDocument } from './plans.ts';
import { cellsOf, rendered, textOf } from './rendered.ts';

/** What has a meaning in Markdown, HTML or a template, or is easily lost. */
const hostile = [
  '|',
  'a | b',
  '\\',
  'C:\\|D',
  '\\\\|',
  '`',
  '`` a | b ``',
  '<script>alert(1)</script>',
  '</td></tr></table>',
  '<!-- a',
  '{{name}}',
  '{{{name}}}',
  '{{#if name}}x',
  '*a*',
  '**a**',
  '_a_',
  'a_b_c',
  '~a~',
  '~~a~~',
  '$a_b$',
  '$$a$$',
  '[a](b)',
  '[a]: https://b.example',
  '[^1]',
  '[x] a',
  '![a](b)',
  '&lt;',
  '&#60;',
  '&copy',
  'https://example.org/a_b?c=d|e&copy;',
  'https://example.org/|',
  'www.example.org/a_b',
  'a@b.example',
  'a_b@c_d.example',
  'mailto:a_b@c.example',
  'HTTPS://_',
  'ftp://a_b.example',
  'a\nb',
  'a\r\n\r\nb',
  'a\tb',
  'a\u2028b\u2029c',
  '# a',
  'a #',
  '#',
  '> a',
  '- a',
  '+ a',
  '-',
  '1. a',
  '1)',
  '---',
  '- - -',
  '***',
  '===',
  '```',
  '~~~',
  '|---|---|',
  ':---',
  '    a',
  'a  ',
  '',
  '   ',
  'a\u0000b\u0007c\u001b[31m',
  'a\u{1F469}\u200D\u{1F33E}b',
  '\u05D0\u200F\u05D1',
  'a\u202Eb',
  'a\u00A0b',
  '\uD800a',
  '\uFFFE',
];

const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc
    .array(fc.constantFrom(...hostile, 'a', ' ', '\n'), { maxLength: 6 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
);

const fill = (template: string, data: object) => fillTemplate(template, data, markdown);

describe('any text of a plan comes out as that text', () => {
  const runs = { examples: hostile.map((each): [string] => [each]), numRuns: 2000 };

  it('in a table', () => {
    const partials = { table: readTemplate('partials/table.md.hbs') };
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (rows) => {
        const data = { table: { head: ['A', 'B'], rows } };
        const page = fillTemplate('{{> table table}}', data, { ...markdown, partials });
        expect(cellsOf(rendered(page))).toEqual(rows.map((row) => row.map(plainText)));
      }),
      {
        examples: hostile.map((each): [[string, string][]] => [
          [
            [each, 'b'],
            ['a', each],
          ],
        ]),
        numRuns: 1000,
      },
    );
  });

  it('in a paragraph', () => {
    fc.assert(
      fc.property(text, (each) => {
        const page = rendered(fill('A\n\n{{line this.each}}\n\nB', { each }));
        const [, ...paragraphs] = page.split(/<p>|<\/p>\s*/).filter((part) => part !== '');
        const said = plainText(each);
        expect(paragraphs.map(textOf)).toEqual(said === '' ? ['B'] : [said, 'B']);
      }),
      runs,
    );
  });

  it('in a list', () => {
    const partials = { points: readTemplate('partials/points.md.hbs') };
    fc.assert(
      fc.property(text, text, (outer, inner) => {
        fc.pre(plainText(outer) !== '' && plainText(inner) !== '');
        const data = {
          list: [{ text: outer, points: [{ text: inner, points: [] }] }],
        };
        const page = rendered(fillTemplate('{{> points list}}', data, { ...markdown, partials }));
        const form = /^<ul>\n<li>(.*?)\n<ul>\n<li>(.*?)<\/li>\n<\/ul>\n<\/li>\n<\/ul>$/;
        const [, ...found] = form.exec(page.trim()) ?? [];
        expect(found.map(textOf), page).toEqual([outer, inner].map(plainText));
      }),
    );
  });

  it('in a headline', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (each, depth) => {
        const page = rendered(fill('{{headline depth each}}', { depth, each }));
        const [, found = ''] = /^<h(?:\d)>(.*)<\/h\d>$/.exec(page.trim()) ?? [];
        expect(textOf(found)).toBe(plainText(each));
      }),
    );
  });

  it('in bold', () => {
    fc.assert(
      fc.property(text, (each) => {
        const said = plainText(each);
        fc.pre(said !== '');
        const page = rendered(fill('**{{inline each}}**', { each }));
        const [, found = ''] = /^<p><strong>(.*)<\/strong><\/p>$/.exec(page.trim()) ?? [];
        expect(textOf(found)).toBe(said);
      }),
      runs,
    );
  });
});

/** Fields in which people write what they like. */
const prose = new Set([
  'title',
  'text',
  'description',
  'aim',
  'reason',
  'because',
  'why',
  'summary',
  'group',
]);

function withProse(value: unknown, said: string, field = ''): unknown {
  if (typeof value === 'string') return prose.has(field) ? `${said} ${value}` : value;
  if (Array.isArray(value)) return value.map((each) => withProse(each, said, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withProse(inner, said, key)]),
  );
}

/** What a template may make around the texts. */
const tags =
  /<\/?(?:h[1-6]|p|ul|ol|li|strong|em|hr|table|thead|tbody|tr|th|td)(?: start="\d+"| \/)?>/g;

const sayable = hostile.filter((each) => each.trim() !== '');
const chunks = Array.from({ length: 8 }, (_, at) => sayable.filter((_, index) => index % 8 === at));

it.each(chunks)('%j and more stay a text in every document', async (...each) => {
  const said = each.join(' b ');
  const texts = Object.entries(everything).map(([file, yaml]) => [
    file,
    stringify(withProse(parse(yaml), said), { version: '1.1' }),
  ]);
  const { findings, pact } = await loadTexts(Object.fromEntries(texts));
  if (!pact) throw new Error(JSON.stringify(findings));
  for (const name of documentNames) {
    const page = rendered(await writtenDocument(name, pact, 'en', '2019-04-10'));
    expect(textOf(page.replace(tags, '\n')), name).toContain(plainText(said));
  }
});
