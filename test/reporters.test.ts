import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
};
import { Ajv } from 'ajv';
import { Chalk } from 'chalk';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages, loadLocale } from '../src/locales/index.ts';
import { byPlace, type Finding, type Place } from '../src/model/finding.ts';
import { fingerprintsOf } from '../src/reporters/fingerprint.ts';
import { reporters } from '../src/reporters/index.ts';
import type { ReportInput } from '../src/reporters/reporter.ts';
import { checkRules } from '../src/rules/check.ts';
import { examples, loadTexts, readExample, type Texts } from './plans.ts';

const pact = `paktum: 1
kind: pact
id: x
name: X
language: hu
timezone: Europe/Budapest
bodies:
  - { id: sg, title: Irányító Csoport }
`;

/** Mistakes of many kinds, with letters of two code units, tabs and Windows line ends. */
const broken: Texts = {
  'pact.yaml': pact,
  'tervek/naptár, 2019: 100% #1.yaml': `paktum: 1
kind: calendar
period: 2019/2020
meetings:
  - { id: sg-1, body: sg, number: 1, date: 2019-03, agenda: [{ prepare: [fair, börze] }] }
  - {title: "😀\tőszi 👩‍👩‍👧 ülés",\tid: sg-3, body: sg, number: 3, date: 2018-01, szín: "ű"}
events:
  - { id: fair, title: "<b>@anna</b> | \`x\` [y](z) *#7*", date: 2019-03 }
  - id: multi
    title: Több sor
    date: [2019-13,
      2019-02-31]
    targets: { participants: {
      max: {} } }
`.replaceAll('\n', '\r\n'),
};

/** A mistake for each place, so that there is a lot to tell. */
function manyMistakes(count: number): Texts {
  const events = Array.from({ length: count }, (_, at) => [
    `  - { id: e-${at}, title: Fair number ${at} of the year, date: 2019-13 }\n`,
    `  - { id: m-${at}, title: Market number ${at} of the year, date: 2019-05, colour: red }\n`,
  ]);
  const calendar = `paktum: 1\nkind: calendar\nevents:\n${events.flat().join('')}`;
  return { 'pact.yaml': pact, 'calendar.yaml': calendar };
}

async function inputOf(texts: Texts, more: Partial<ReportInput> = {}): Promise<ReportInput> {
  const loaded = await loadTexts(texts);
  const { findings, places } = loaded;
  const ruled = loaded.pact ? checkRules(loaded.pact, places.locate) : [];
  return {
    findings: [...findings, ...ruled].sort(byPlace),
    locale: await loadLocale('en'),
    texts: loaded.texts,
    width: 80,
    colour: new Chalk({ level: 0 }),
    isFull: true,
    isIncomplete: loaded.isIncomplete,
    read: { documents: 2, items: 3 },
    inRepository: (file) => `repo/${file}`,
    version: '1.2.3',
    ...more,
  };
}

interface Issue {
  readonly check_name: string;
  readonly fingerprint: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number };
    readonly positions: { readonly [Side in 'begin' | 'end']: { line: number; column: number } };
  };
}

interface Result {
  readonly ruleId: string;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: Readonly<
          Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>
        >;
      };
    },
  ];
}

const unescaped = (text: string) =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');

/** Where each format says that the findings stand; formats without ends leave them out. */
const placesIn: Readonly<Record<string, (text: string) => object[]>> = {
  json: (text) =>
    JSON.parse(text).findings.map(
      ({ column, endColumn, endLine, file, line, rule }: Place & { rule: string }) => ({
        rule,
        file: `repo/${file}`,
        line,
        column,
        endLine,
        endColumn,
      }),
    ),
  pretty: (text) =>
    [...text.matchAll(/^(\S.*):(\d+):(\d+) {2}\S+ {2}(\S+\/\S+)$/gm)].map(
      ([, file, line, column, rule]) => ({
        rule,
        file: `repo/${file}`,
        line: Number(line),
        column: Number(column),
      }),
    ),
  github: (text) =>
    text
      .split('\n')
      .filter((line) => /^::\w+ file=/.test(line))
      .map((line) => {
        const [, properties = ''] = /^::\w+ (.*?)::/.exec(line) ?? [];
        const of = Object.fromEntries(
          properties.split(',').map((each) => each.split('=').map(unescaped)),
        );
        return {
          rule: of.title,
          file: of.file,
          line: Number(of.line),
          column: Number(of.col),
          endLine: Number(of.endLine),
          endColumn: Number(of.endColumn),
        };
      }),
  gitlab: (text) =>
    (JSON.parse(text) as Issue[]).map(({ check_name, location: { lines, path, positions } }) => ({
      rule: check_name,
      file: path,
      line: lines.begin,
      column: positions.begin.column,
      endLine: positions.end.line,
      endColumn: positions.end.column,
    })),
  sarif: (text) =>
    (JSON.parse(text).runs[0].results as Result[]).map(({ ruleId, locations: [location] }) => {
      const { artifactLocation, region } = location.physicalLocation;
      return {
        rule: ruleId,
        file: decodeURIComponent(artifactLocation.uri),
        line: region.startLine,
        column: region.startColumn,
        endLine: region.endLine,
        endColumn: region.endColumn,
      };
    }),
  markdown: (text) =>
    [...text.matchAll(/^### .*`(.+)`$|^- `(.+):(\d+):(\d+)` /gm)].reduce<{
      rule: string;
      found: object[];
    }>(
      ({ found, rule }, [, heading, file, line, column]) =>
        heading === undefined
          ? {
              rule,
              found: [...found, { rule, file, line: Number(line), column: Number(column) }],
            }
          : { rule: heading, found },
      { rule: '', found: [] },
    ).found,
};

const plans: Readonly<Record<string, () => Texts>> = {
  broken: () => broken,
  many: () => manyMistakes(20),
  'not readable': () => ({ 'pact.yaml': pact, 'a.yaml': 'kind: calendar\nx: @😀\ny: "ő\n' }),
  ...Object.fromEntries(examples.map((name) => [name, () => readExample(name)])),
};

describe.each(Object.entries(plans))('all formats say the same places: %s', (_, texts) => {
  let input: ReportInput;
  beforeAll(async () => {
    input = await inputOf(texts());
  });

  it.each(Object.keys(reporters))('%s', (format) => {
    const expected = input.findings.map(({ place, rule }) => ({
      rule,
      ...place,
      file: `repo/${place.file}`,
    }));
    const read = placesIn[format]?.(reporters[format as keyof typeof reporters](input)) ?? [];
    const inOrder = (places: readonly object[]) =>
      places.map((each) => JSON.stringify(each)).sort();
    const [sample = {}] = read;
    const fields = expected.map((each) =>
      Object.fromEntries(Object.keys(sample).map((key) => [key, each[key as keyof typeof each]])),
    );
    expect(inOrder(read)).toEqual(inOrder(fields));
  });
});

it('columns count UTF-16 code units, and the end is exclusive', async () => {
  const { findings, texts } = await inputOf(broken);
  const marked = findings.map(({ place: { column, endColumn, endLine, file, line } }) => {
    const source = (texts.get(file) ?? '').split('\n')[line - 1] ?? '';
    return endLine === line ? source.slice(column - 1, endColumn - 1) : '';
  });
  expect(marked).toEqual(
    expect.arrayContaining(['börze', 'szín', '2018-01', '2019-13', '2019-02-31']),
  );
  expect(JSON.parse(reporters.sarif(await inputOf(broken))).runs[0].columnKind).toBe(
    'utf16CodeUnits',
  );
});

describe('fingerprints', () => {
  const named = ({ findings, texts }: ReportInput) => [...fingerprintsOf(findings, texts)].sort();

  it('are all different, and survive moved lines, another file and another language', async () => {
    const input = await inputOf(broken);
    expect(new Set(named(input)).size).toBe(input.findings.length);
    const moved = Object.entries(broken).map(([file, text]) => [
      `új-${file}`,
      text.replace(/^events:/m, '# moved\r\n\r\nevents:'),
    ]);
    expect(named(await inputOf(Object.fromEntries(moved)))).toEqual(named(input));
    const hungarian = { ...input, locale: await loadLocale('hu') };
    const printsIn = (each: ReportInput) =>
      (JSON.parse(reporters.gitlab(each)) as Issue[]).map(({ fingerprint }) => fingerprint);
    expect(printsIn(hungarian)).toEqual(printsIn(input));
  });

  it('stay as they are when something else is corrected', async () => {
    const before = named(await inputOf(manyMistakes(3)));
    const [first = ''] = Object.values(manyMistakes(3)).slice(1);
    const corrected = first.replace('2019-13', '2019-12');
    const after = named(await inputOf({ ...manyMistakes(3), 'calendar.yaml': corrected }));
    expect(before.filter((print) => !after.includes(print))).toEqual(['schema/date:e-0:1:2019-13']);
    expect(after.filter((print) => !before.includes(print))).toEqual([]);
  });
});

describe('SARIF', () => {
  const { $schema, id, ...schema } = sarifSchema;
  const isValid = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
    schema,
  );

  it.each(Object.entries(plans))('is valid: %s', async (_, texts) => {
    for (const usualSeverity of [undefined, () => 'info' as const]) {
      const input = await inputOf(texts(), usualSeverity && { usualSeverity });
      const log = JSON.parse(reporters.sarif(input));
      isValid(log);
      expect(isValid.errors).toBeNull();
    }
  });

  it('the schema is one that finds mistakes', () => {
    expect(isValid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  });

  it('percent-encodes what may not stand in a URI', async () => {
    expect(reporters.sarif(await inputOf(broken))).toContain(
      '"repo/tervek/napt%C3%A1r%2C%202019%3A%20100%25%20%231.yaml"',
    );
  });
});

describe('GitHub', () => {
  const findingOf = (severity: Finding['severity'], line: number): Finding => ({
    rule: 'pact/missing',
    severity,
    data: {},
    place: { file: 'a.yaml', line, column: 1, endLine: line, endColumn: 1 },
    related: [],
  });
  const countedBy = async (counts: Readonly<Record<Finding['severity'], number>>) => {
    const findings = Object.entries(counts).flatMap(([severity, count]) =>
      Array.from({ length: count }, (_, at) => findingOf(severity as Finding['severity'], at + 1)),
    );
    return reporters.github({ ...(await inputOf({ 'pact.yaml': pact })), findings }).split('\n');
  };

  it('says first how many it does not show beside the files, and prints all', async () => {
    const lines = await countedBy({ error: 12, warning: 10, info: 10 });
    expect(lines[0]).toMatch(/^::notice title=paktum::.* 29 of 32 findings /);
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(33);
  });

  it('says nothing of that where it shows them all', async () => {
    const lines = await countedBy({ error: 10, warning: 10, info: 10 });
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(30);
    expect(lines[0]).toContain('file=');
  });

  it('takes no text of a plan for a command', async () => {
    const title = 'a\\r\\n::error::100%, b: c';
    const calendar = `paktum: 1\nkind: calendar\nevents: [{ title: "${title}", date: 2019-13 }]\n`;
    const text = reporters.github(await inputOf({ 'pact.yaml': pact, 'a.yaml': calendar }));
    expect(text).toContain('::a%0D%0A::error::100%25, b: c: 2019-13');
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(2);
  });
});

describe('Markdown', () => {
  it('takes text of a plan for nothing but text', async () => {
    const text = reporters.markdown(await inputOf(broken));
    expect(text).toContain('\\<b\\>@\u200Banna\\</b\\> \\| \\`x\\` \\[y\\](z) \\*#\u200B7\\*');
  });

  it('stays within what a comment may have, and counts what is left out', async () => {
    const input = await inputOf(manyMistakes(600));
    const text = reporters.markdown(input);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(65_000);
    const [, left] = /^and (\d+) more\. /m.exec(text) ?? [];
    expect(placesIn['markdown']?.(text).length).toBe(input.findings.length - Number(left));
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
  });
});

describe('many findings at a terminal', () => {
  it.each(languages)('are grouped, in 80 columns, and none is lost, in %s', async (language) => {
    const locale = await loadLocale(language);
    const input = await inputOf(manyMistakes(20), { isFull: false, locale });
    const text = reporters.pretty(input);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const shown = text.match(/^calendar\.yaml:\d+:\d+(?: |$)/gm)?.length ?? 0;
    expect(shown).toBe(12);
    expect(text.split(`  ${locale.validate.andMore(14)}\n`)).toHaveLength(3);
    expect(text).toContain('paktum validate --all');
  });

  it('name the rules that are not shown', async () => {
    const { findings, ...input } = await inputOf(manyMistakes(1), { isFull: false });
    const [finding] = findings;
    const rules = Object.keys(input.locale.rules).slice(0, 14);
    const data = { code: 'MULTILINE', of: { kind: 'event' }, fields: [], text: '', found: '' };
    const many = rules.map((rule) => ({ ...finding, rule, data }) as Finding);
    const text = reporters.pretty({ ...input, findings: [...many, ...many] });
    expect(text).toContain(`The rest by rule: ${rules[12]} (2), ${rules[13]} (2).`);
  });
});
