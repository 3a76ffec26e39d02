import type { Approval } from '../model/documents.generated.ts';
import { type Fields, fieldsIn, numberIn, quantityIn, textIn } from '../model/indicator/figure.ts';
import type { Item, Path } from '../model/item.ts';
import { listed } from '../model/listed.ts';
import type { Because, FieldChange, Placed } from './change.ts';
import type { Pair } from './match-items.ts';
import type { Reading } from './reading.ts';

const roles: ReadonlySet<unknown> = new Set(['due', 'date', 'period', 'time']);

/** The new records that tell of a change, oldest first; none where they begin elsewhere. */
export function recordsOf(
  change: FieldChange,
  pair: Pair,
  come: readonly Placed[],
  reading: Reading,
): readonly Placed[] {
  const fitting = come.filter((entry) => isAboutField(entry, change.path));
  return fitting.some((entry) => beginsWith(entry, change, pair, reading)) ? fitting : [];
}

/** Why something was changed: by its own record, else by a new decision about it. */
export function becauseOf(
  change: FieldChange,
  records: readonly Placed[],
  about: readonly Item[],
  { decidedAbout }: Reading,
): Because | undefined {
  const own = ownReason(change);
  const said = together([...(own ? [own] : []), ...records.map(({ value }) => reasonIn(value))]);
  // A decision about it that says nothing of this change explains only what is weaker.
  if (!change.isWeakening || (said && said.names.length + said.reasons.length > 0)) return said;
  const decision = about.flatMap((item) => decidedAbout.get(item) ?? []).at(-1);
  return decision ? { names: [], reasons: [], ...said, decision } : said;
}

/** Of several records every reason counts, and the last day and approval. */
function together(all: readonly Because[]): Because | undefined {
  const last = all.at(-1);
  return (
    last && {
      ...last,
      names: [...new Set(all.flatMap(({ names }) => names))],
      reasons: all.flatMap(({ reasons }) => reasons),
    }
  );
}

/** A cancellation and an accepted finding bring their own reason. */
function ownReason({ code, to }: FieldChange): Because | undefined {
  return code === 'cancelled' || code === 'accepted' ? reasonIn(to?.value) : undefined;
}

function reasonIn(value: unknown): Because {
  const { approval, because, by, date, decided, reason } = fieldsIn(value) ?? {};
  const day = textIn(decided ?? date ?? (typeof value === 'string' ? value : undefined));
  const words = textIn(reason);
  const state = fieldsIn(approval)?.['state'] as Approval['state'] | undefined;
  return {
    names: [...namesIn(because), ...namesIn(by)],
    reasons: words === undefined ? [] : [words],
    ...(day !== undefined && { decided: day }),
    ...(state !== undefined && { approval: state }),
  };
}

function namesIn(value: unknown): readonly string[] {
  return listed<unknown>(value).flatMap((each) => {
    const { as, id, text } = fieldsIn(each) ?? {};
    return textIn(each ?? undefined) ?? textIn(as) ?? textIn(text) ?? textIn(id) ?? [];
  });
}

/** A move tells of any date; a change names its field, also in short: `participants`. */
function isAboutField({ path: [list], value }: Placed, path: Path): boolean {
  if (list === 'moved') return roles.has(path[0]);
  const steps = stepsOf(fieldsIn(value)?.['field']);
  const own = path.map(String);
  const isStart = steps.every((step, index) => own[index] === undefined || own[index] === step);
  const isShort = steps.length === 1 && own.includes(steps[0] ?? '');
  const isFigure = own[0] === 'target' && ['value', 'min', 'max'].includes(steps[0] ?? '');
  return steps.length > 0 && (isStart || isShort || isFigure);
}

function stepsOf(field: unknown): readonly string[] {
  return String(field ?? '')
    .trim()
    .split(/[.[\]]+/)
    .filter((step) => step !== '');
}

/** Whether a record changes what stood in the former state. */
function beginsWith(
  { path: [list], value }: Placed,
  { from, path }: FieldChange,
  { after, before }: Pair,
  reading: Reading,
): boolean {
  const entry = fieldsIn(value) ?? {};
  const isWhole = from === undefined || path[0] === 'agenda' || path[0] === 'results';
  if (isWhole || entry['from'] === undefined || from.path[0] === 'time') return true;
  const steps = list === 'moved' ? [] : stepsOf(entry['field']);
  const recorded = inner(entry['from'], from.path.map(String).slice(steps.length));
  if (isSameFigure(recorded, from.value)) return true;
  const said = reading.after.saying(after, { path: from.path, value: recorded });
  // In a former date ids are plain words.
  const plain = (text: string) => text.replaceAll('@', '').toLowerCase();
  return plain(said) === plain(reading.before.saying(before, from));
}

/** A record of several quantities names each of them. */
function inner(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((outer, step) => {
    const fields: Fields | undefined = fieldsIn(outer);
    return fields && step in fields ? fields[step] : outer;
  }, value);
}

function isSameFigure(recorded: unknown, former: unknown): boolean {
  const figures = ['value', 'min', 'max', 'about'].map((key) => ({
    own: quantityIn(former)?.[key],
    said: quantityIn(recorded)?.[key],
  }));
  const number = numberIn(recorded);
  if (number !== undefined) return figures.some(({ own }) => own === number);
  return (
    figures.some(({ said }) => said !== undefined) && figures.every(({ own, said }) => own === said)
  );
}
