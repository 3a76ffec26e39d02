import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { en } from '../src/locales/en.ts';
import { rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';

const known: readonly Rule[] = rules;

/** What each family is about, in the order of the table. */
const families: Readonly<Record<string, string>> = {
  syntax: 'A file can be read',
  schema: 'A document has the fields and values that it may have',
  pact: 'One document says whose plan it is',
  reference: 'What is named is there',
  identity: 'Ids, titles, numbers and names belong to one thing',
  dates: 'Dates agree with each other and with the calendar',
  order: 'What comes first comes first',
  recurrence: 'What has to happen again and again does',
  pairing: 'What belongs together is together',
  duties: 'What somebody has to do stands on an agenda',
  measurability: 'What is promised can be measured',
  indicators: 'Figures agree with each other',
  votes: 'Decisions were taken by those who may',
  changes: 'What was weakened was decided and approved',
  reviews: 'A review is written, adopted and answered in this order',
  load: 'Work is spread over the plan',
  checks: 'Settings of rules change something',
  allow: 'Accepted findings are there, and for a reason',
};

it('the table of the rules is as the rules are', async () => {
  await expect(table()).toMatchFileSnapshot('../docs/rules.md');
});

it('every family of rules has its place in the table', () => {
  const used = Object.keys(en.rules).map((id) => id.split('/')[0] ?? '');
  expect([...new Set(used)].sort()).toEqual(Object.keys(families).sort());
});

function table(): string {
  const sections = Object.entries(families).map(([family, about]) => {
    const ids = Object.keys(en.rules).filter((id) => id.startsWith(`${family}/`));
    return `## ${about}\n\n| rule | severity | holds that | options |\n|---|---|---|---|\n${ids
      .sort()
      .map((id) => row(id))
      .join('\n')}\n`;
  });
  return `# What \`paktum validate\` finds

The page of a rule says when it speaks, when it stays silent, and shows what is wrong and what is
right; \`paktum explain RULE\` prints it. A pact sets severities and options under \`checks\`, and an item
accepts a finding under \`allow\`; only the findings of the first three sections cannot be set or
accepted. This table is written by \`npx vitest run test/rules-table.test.ts -u\`.

${sections.join('\n')}`;
}

function row(id: string): string {
  const rule = known.find((each) => each.id === id);
  const page = rule ? `src/rules/${id}.md` : `src/load/pages/${id}.md`;
  const options = Object.entries(rule?.options ?? {}).map(
    ([name, usual]) => `\`${name}: ${usual}\``,
  );
  const about = en.rules[id as keyof typeof en.rules].about;
  return `| [${id}](../${page}) | ${severities(page).join(', ')} | ${about} | ${options.join(', ')} |`;
}

/** All that the page gives; some rules have two. */
function severities(page: string): string[] {
  const text = readFileSync(fileURLToPath(new URL(`../${page}`, import.meta.url)), 'utf8');
  const said = /^Severity: (?:.+\n)+/m.exec(text)?.[0] ?? '';
  return ['error', 'warning', 'info'].filter((severity) => said.includes(severity));
}
