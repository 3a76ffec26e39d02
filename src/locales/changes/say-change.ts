import type { Change, Placed, Shift } from '../../changes/change.ts';
import type { Anchor, Item } from '../../model/item.ts';
import { type Pact, titleById } from '../../model/pact.ts';
import { small } from '../letter-case.ts';
import type { Locale } from '../locale.ts';
import { type Speaker, wordOf } from '../values/speaker.ts';
import { speakerFor } from '../values/value-text.ts';
import type { SaidLine } from './said.ts';
import { figureName, sayValue } from './say-value.ts';

/** What a change is told with: both plans, a language, and how long a value may be. */
export interface Telling {
  readonly locale: Locale;
  readonly before: Pact;
  readonly after: Pact;
  /** Letters of one value; a terminal has no room for a whole text. */
  readonly longest: number;
}

/** One change: its field, from what to what, and what that amounts to. */
export function sayChange(change: Change, telling: Telling): SaidLine {
  const { locale } = telling;
  const [then, now] = speakersOf(change, telling);
  const { from, path, to } = change;
  const isWhole = path.length === 0 || change.code === 'cancelled';
  const name = isWhole ? '' : prefixOf(change, now ?? then);
  const text = isWhole
    ? wholeText(change, telling)
    : [
        // A point that is put off names its new meeting, and is the same otherwise.
        change.code !== 'put-off' && from && then && said(then, from, telling),
        to && now && said(now, to, telling),
      ]
        .filter((part): part is string => typeof part === 'string')
        .join(' → ');
  const hours = hoursText(change, text);
  return {
    label: small(labelOf(change, now ?? then, locale)),
    text: name === '' ? hours : `${name}: ${hours}`,
    tail: effectOf(change, locale),
  };
}

function speakersOf(
  { after, before }: Change,
  telling: Telling,
): readonly [Speaker | undefined, Speaker | undefined] {
  return [
    before && speakerFor(telling.before, telling.locale, before),
    after && speakerFor(telling.after, telling.locale, after),
  ];
}

function said(speaker: Speaker, placed: Placed, { longest }: Telling): string {
  const text = sayValue(speaker, placed).replace(/\s+/g, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

/** What came or went as a whole is told by its date, a decision by who carries it out until when. */
function wholeText(
  { after, before }: Change,
  { after: now, before: then, locale }: Telling,
): string {
  const anchor = after ?? before;
  if (!anchor || !('id' in anchor)) return '';
  const pact = after ? now : then;
  const date = anchor.when ? locale.dates.when(anchor.when, (id) => titleById(pact, id)) : '';
  if (anchor.kind !== 'decision') return date;
  const owners = ownersOf(anchor, pact);
  // Its day is the one until which it has to be carried out.
  return [
    owners === '' ? '' : `${small(locale.fields.owner)}: ${owners}`,
    date === '' ? '' : `${small(locale.fields.due)}: ${date}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function ownersOf({ references }: Item, pact: Pact): string {
  const owners = references.filter(({ relation }) => relation === 'owner');
  return owners.map(({ name }) => titleById(pact, name)).join(', ');
}

/** Hours that changed with the day stand behind it. */
function hoursText({ hours, to }: Change, text: string): string {
  return hours?.to !== undefined && to ? `${text}, ${hours.to}` : text;
}

/** Of these the label is the field; which one of them stands before the value. */
const named: ReadonlySet<unknown> = new Set(['checks', 'values', 'evidenceRequired']);

function labelOf(change: Change, speaker: Speaker | undefined, locale: Locale): string {
  const { after, before, code, path } = change;
  const [field] = path;
  const anchor: Anchor | undefined = after ?? before;
  if (field === undefined || code === 'cancelled') return anchor ? locale.kinds[anchor.kind] : '';
  if (field === 'agenda' && anchor?.kind !== 'duty') return locale.report.agenda;
  if (field === 'results') return locale.report.expected;
  if (field === 'date') return locale.report.date;
  if (field === 'parent') return parentKind(after, locale);
  if (code === 'approval') return locale.fields.approval;
  if (field === 'targets' || field === 'target') return locale.fields.target;
  if (field === 'id') return 'id';
  if (field === 'kind') return locale.fields.type;
  const own = named.has(field) ? path.slice(0, 1) : path;
  return speaker ? wordOf(speaker, own) : String(field);
}

function parentKind(anchor: Anchor | undefined, locale: Locale): string {
  return anchor && 'parent' in anchor && anchor.parent ? locale.kinds[anchor.parent.kind] : '';
}

/** Of which of several it is told: a target, a rule, the field of a recorded change. */
function prefixOf({ code, path }: Change, speaker: Speaker | undefined): string {
  const [field, key] = path;
  if (!speaker) return '';
  if (field === 'checks') return String(key);
  if (code === 'approval' && field === 'changes') return changedField(speaker, Number(key));
  if (code === 'approval' && field === 'values') return '';
  if (field === 'evidenceRequired' && typeof key === 'string') return wordOf(speaker, [key]);
  return figureName(speaker, path);
}

function changedField(speaker: Speaker, index: number): string {
  const { data } = speaker.anchor;
  const field = 'changes' in data ? data.changes?.[index]?.field : undefined;
  return field === undefined ? '' : wordOf(speaker, field.split('.').slice(0, 1));
}

/** What it amounts to: how many days, how much, or a word for it. */
function effectOf(change: Change, locale: Locale): string {
  const words = locale.changes;
  const { code, difference, percent, shifts } = change;
  if (shifts) return shiftsText(shifts, locale);
  if (code === 'raised' || code === 'lowered') {
    if (difference === undefined) return '';
    const share = percent === undefined ? undefined : locale.indicators.percent(rounded(percent));
    return words[code](locale.indicators.number(difference), share);
  }
  return code in words.codes
    ? words.codes[code as keyof typeof words.codes]
    : words.shifts[code as keyof typeof words.shifts](undefined);
}

export function shiftsText(shifts: readonly Shift[], { changes }: Locale): string {
  return shifts
    .map(({ code, days, edge }) => {
      const text = changes.shifts[code](days);
      return edge === 'both' ? text : changes.edges[edge](text);
    })
    .join(', ');
}

function rounded(percent: number): number {
  return Math.round(percent * 10) / 10;
}
