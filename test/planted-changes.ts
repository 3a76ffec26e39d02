import type { Change } from '../src/changes/change.ts';
import { type Comparison, comparePacts } from '../src/changes/compare.ts';
import { countsOf } from '../src/changes/counts.ts';
import { sayComparison } from '../src/locales/changes/say-comparison.ts';
import type { Locale } from '../src/locales/locale.ts';
import { checkRules } from '../src/rules/check.ts';
import { usualSeverity } from '../src/rules/index.ts';
import { loadTexts, readExample, type Texts } from './plans.ts';

/** What stands in a file, and what stands there afterwards; the first must stand there once. */
export type Edit = readonly [file: string, from: string, to: string];

export function planted(texts: Texts, edits: readonly Edit[]): Texts {
  const changed = new Map(Object.entries(texts));
  for (const [file, from, to] of edits) {
    const parts = changed.get(file)?.split(from) ?? [];
    if (parts.length !== 2)
      throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times in ${file}`);
    changed.set(file, parts.join(to));
  }
  return Object.fromEntries(changed);
}

export async function compareTexts(before: Texts, after: Texts): Promise<Comparison> {
  return comparePacts(await stateOf(before), await stateOf(after), usualSeverity);
}

/** The changes that edits of an example make. */
export async function changesIn(example: string, edits: readonly Edit[]): Promise<Comparison> {
  const texts = readExample(example);
  const before = read.get(example) ?? stateOf(texts);
  read.set(example, before);
  return comparePacts(await before, await stateOf(planted(texts, edits)), usualSeverity);
}

/** Examples never change. */
const read = new Map<string, ReturnType<typeof stateOf>>();

/** A change in one line: what, how, which field, days, and whether it weakens the plan. */
export function inShort({
  after,
  before,
  code,
  isWeakening,
  path,
  remedy,
  shifts,
}: Change): string {
  const anchor = after ?? before;
  const name = anchor && 'id' in anchor ? anchor.id : anchor?.kind;
  const days = (shifts ?? []).map(({ days: each, edge }) =>
    [edge === 'both' ? '' : edge, each ? `${each.least}..${each.most}` : '']
      .filter(Boolean)
      .join(' '),
  );
  const weak = remedy ? 'WEAKER' : isWeakening ? 'weaker' : '';
  return [name, code, path.join('.'), ...days, weak].filter(Boolean).join(' ');
}

async function stateOf(texts: Texts) {
  const { findings, pact, places } = await loadTexts(texts, { isForRules: true });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!pact || errors.length > 0)
    throw new Error(
      errors.map(({ place, rule }) => `${place.file}:${place.line} ${rule}`).join('\n'),
    );
  return { pact, findings: checkRules(pact, places.locate) };
}

/** A comparison in words; the sides are called as one likes. */
export function said(
  comparison: Comparison,
  locale: Locale,
  [from, to]: readonly [string, string] = ['before', 'after'],
  longest?: number,
) {
  const side = (name: string) => ({ kind: 'folder' as const, name });
  const place = { file: 'calendar.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
  return sayComparison(
    {
      comparison,
      counts: countsOf(comparison.changes),
      from: side(from),
      to: side(to),
      placeOf: () => place,
      locale,
    },
    longest,
  );
}
