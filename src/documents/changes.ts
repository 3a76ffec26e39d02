import type { SaidChange, SaidComparison, SaidGroup, SaidLine } from '../locales/changes/said.ts';
import { capital } from '../locales/letter-case.ts';
import type { Locale } from '../locales/locale.ts';
import { tableOf } from './plan/table.ts';
import { filled, joined, labelled } from './plan/text.ts';
import { fillTemplate } from './template.ts';

export interface ChangesInput {
  readonly said: SaidComparison;
  readonly locale: Locale;
  /** The text of `templates/changes.md.hbs`. */
  readonly template: string;
}

/** A comparison in Markdown. */
export function changesDocument(input: ChangesInput): string {
  return fillTemplate(input.template, changesData(input));
}

/** What the template shows; its words are checked against this by a test. */
export function changesData({ locale, said }: ChangesInput) {
  const { count, follows, groups, kept, none, sides, title } = said;
  return {
    title,
    sides,
    none,
    count: none === '' ? count : '',
    groups: groups.map((group) => groupData(group, locale)),
    followsHeading: follows.heading,
    follows: follows.lines.map(lineText),
    kept: none === '' ? kept : '',
  };
}

function groupData({ count, heading, items, meaning }: SaidGroup, locale: Locale) {
  const { because, change, effect, field, item } = locale.changes.columns;
  const rows = items.flatMap(({ changes, title }) =>
    changes.map((each) => [title, each.label, each.text, each.tail, becauseText(each)]),
  );
  const table = tableOf([item, field, change, effect, because], rows);
  return {
    heading: `${capital(heading.toLocaleLowerCase(locale.code))} (${count})`,
    meaning: capital(meaning),
    head: table?.head ?? [],
    rows: table?.rows ?? [],
  };
}

function becauseText({ because, remedy }: SaidChange): string {
  return joined([because?.text, because?.tail, remedy]);
}

function lineText({ label, tail, text }: SaidLine): string {
  return labelled(capital(label), filled([text, tail]).join(' · '));
}
