import type { Locale } from '../locales/locale.ts';
import {
  detailLines,
  inviteeNames,
  pointLines,
  quantityLines,
  recordText,
} from '../locales/phrases.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { Anchor, Item, Path } from '../model/item.ts';
import { anchorsOf, type Pact, resolveReference, shownWhen, titleById } from '../model/pact.ts';
import { padEnd, padStart, textWidth, wrap } from './text.ts';

export interface ShowInput {
  readonly pact: Pact;
  readonly item: Item;
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  readonly width: number;
  readonly placeOf: (anchor: Anchor, field?: Path) => Place;
}

/** One item with all that the plan says of it, and all that refers to it. */
export function showText(input: ShowInput): string {
  const { item, locale, placeOf, width } = input;
  const place = placeOf(item);
  const at = `${place.file}:${place.line}`;
  const room = width - textWidth(item.title) - 2;
  const title =
    textWidth(at) <= room
      ? [item.title + padStart(at, width - textWidth(item.title))]
      : [...wrap(item.title, width), padStart(at, width)];
  return `${[
    ...title,
    ...rows(input),
    ...section(locale.report.members, memberLines(input), width),
    ...section(locale.report.agenda, pointLines(input.pact, item, 'agenda', locale), width),
    ...section(locale.report.expected, pointLines(input.pact, item, 'results', locale), width),
    ...section(locale.show.referredBy, referring(input), width),
    ...section(locale.show.findings, findingLines(input), width),
  ].join('\n')}\n`;
}

/** What has one value: a word and its text, one below the other. */
function rows({ item, locale, pact, width }: ShowInput): string[] {
  const { report } = locale;
  const data = item.data as {
    readonly aim?: string;
    readonly description?: string;
    readonly text?: string;
    readonly time?: string;
    readonly types?: readonly string[];
    readonly venue?: unknown;
  };
  const when = item.when && locale.dates.when(shownWhen(pact, item.when));
  const wording = item.when?.details.text;
  const bodies = item.references
    .filter(({ relation }) => relation === 'body')
    .flatMap((reference) => resolveReference(pact, reference).map(({ title }) => title));
  const pairs: [string, string][] = [
    ['id', item.id],
    [item.parent ? capital(locale.kinds[item.parent.kind]) : '', item.parent?.title ?? ''],
    [capital(locale.kinds.body), bodies.join(', ')],
    [
      item.when ? report[item.when.role] : report.date,
      [when, data.time, wording && wording !== when ? `„${wording}”` : '']
        .filter(Boolean)
        .join(', '),
    ],
    [
      capital(report.states.held),
      item.kind === 'meeting' || item.kind === 'event' ? recordText(item, locale) : '',
    ],
    [report.venue, typeof data.venue === 'string' ? data.venue : ''],
    [report.type, (data.types ?? []).join(', ')],
    [report.aim, data.aim ?? ''],
    ['', data.description ?? (item.kind === 'duty' ? '' : (data.text ?? ''))],
    [report.target, quantityLines(item, locale).join('; ')],
    [report.invited, inviteeNames(pact, item).join(', ')],
    ...detailLines(pact, item, locale).map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  ];
  const filled = pairs.filter(([, text]) => text !== '');
  const left = Math.max(...filled.map(([word]) => textWidth(word)));
  return filled.flatMap(([word, text]) =>
    wrap(text, width - left - 4).map(
      (line, index) => `  ${padEnd(index === 0 ? word : '', left)}  ${line}`,
    ),
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function section(heading: string, lines: readonly string[], width: number): string[] {
  if (lines.length === 0) return [];
  const shown = lines.flatMap((line) =>
    wrap(line, width - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`),
  );
  return ['', heading, ...shown];
}

function memberLines({ item, pact }: ShowInput): string[] {
  const members = item.kind === 'body' ? ((item.data as Item<'body'>['data']).members ?? []) : [];
  return members.map(({ name, organisation }) => {
    const names = [organisation ?? []].flat();
    return name ?? names.map((each) => titleById(pact, each)).join(', ');
  });
}

/** Every place that names the item: who, in which field, and where that is written. */
function referring({ item, pact, placeOf }: ShowInput): string[] {
  return anchorsOf(pact).flatMap((anchor) =>
    anchor.references
      .filter((reference) => reference.form !== 'text' && names(pact, reference, item))
      .map((reference) => {
        const { file, line } = placeOf(anchor, reference.path);
        const title = 'title' in anchor ? anchor.title : pact.head.name;
        return `${title} (${reference.path
          .filter((step) => typeof step === 'string' && step !== 'id')
          .join('.')}), ${file}:${line}`;
      }),
  );
}

type AnyReference = Item['references'][number];

function names(pact: Pact, reference: AnyReference, item: Item): boolean {
  return resolveReference(pact, reference).includes(item) || reference.name === item.title;
}

function findingLines({ findings, item }: ShowInput): string[] {
  return findings
    .filter((finding) => finding.item !== undefined && finding.item === item.id)
    .map(({ place, rule, severity }) => `${severity}  ${rule}  ${place.file}:${place.line}`);
}
