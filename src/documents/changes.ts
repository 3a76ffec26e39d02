import type { SaidChange, SaidComparison, SaidGroup, SaidLine } from '../locales/changes/said.ts';
import { capital } from '../locales/letter-case.ts';
import type { Locale } from '../locales/locale.ts';
import { tableOf } from './plan/table.ts';
import { filled, joined, labelled } from './plan/text.ts';
import { fillTemplate, markdown } from './template.ts';
import type { Templates } from './write-document.ts';

export interface ChangesInput {
  readonly said: SaidComparison;
  readonly locale: Locale;
}

/** A comparison in Markdown. */
export function changesDocument(input: ChangesInput, { partials, text }: Templates): string {
  return fillTemplate(text, changesData(input), { ...markdown, partials });
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
  return {
    heading: `${capital(heading.toLocaleLowerCase(locale.code))} (${count})`,
    meaning: capital(meaning),
    table: tableOf([item, field, change, effect, because], rows),
  };
}

function becauseText({ because, remedy }: SaidChange): string {
  return joined([because?.text, because?.tail, remedy]);
}

function lineText({ label, tail, text }: SaidLine): string {
  return labelled(capital(label), filled([text, tail]).join(' · '));
}
