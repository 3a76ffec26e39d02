import type { Placed } from '../../changes/change.ts';
import { verbs } from '../../model/agenda.ts';
import type { Quantity } from '../../model/documents.generated.ts';
import { type Fields, fieldsIn, textIn } from '../../model/indicator/figure.ts';
import type { ItemKind, Path } from '../../model/item.ts';
import { titleById } from '../../model/pact.ts';
import { parseWhen, type Role } from '../../model/when/when.ts';
import { small } from '../letter-case.ts';
import type { Locale } from '../locale.ts';
import { splitText } from '../phrases.ts';
import { quantityOf } from '../quantity.ts';
import { lastField, type Speaker } from '../values/speaker.ts';

const roles: ReadonlySet<unknown> = new Set<Role>(['due', 'date', 'period']);
const figures: ReadonlySet<unknown> = new Set([
  'target',
  'targets',
  'split',
  'milestones',
  'values',
]);
/** What is said of a record in short; the rest stands in the plan. */
const recordParts = ['participants', 'value', 'results'] as const;

/** A value of a change, in short where it is long. */
export function sayValue(speaker: Speaker, { path, value }: Placed): string {
  const [field] = path;
  if (field === 'id' || field === 'parent') return String(value);
  if (field === 'kind') return speaker.locale.kinds[value as ItemKind];
  if (path.length === 1 && roles.has(field)) return dateText(speaker, field as Role, value);
  if (field === 'agenda' || field === 'results') return pointText(speaker, path, value);
  if (path.at(-1) === 'approval') return approvalText(speaker, value);
  if (field === 'allow') return allowanceText(speaker, path, value);
  if (isWholeRecord(path)) return recordText(speaker, path, value);
  if (figures.has(field)) return figureText(speaker, path, value);
  return speaker.value(path, value);
}

/** A fixed day is told with its day of the week, because people plan by it. */
function dateText(speaker: Speaker, role: Role, value: unknown): string {
  const { when } = parseWhen(role, value);
  const [only, ...others] = when?.stretches ?? [];
  const isDay = only?.form === 'point' && only.point.precision === 'day' && others.length === 0;
  return isDay ? speaker.locale.dates.dayOfWeek(only.point.first) : speaker.value([role], value);
}

/** One thing of an agenda with its verb, or the words of the point. */
function pointText(speaker: Speaker, path: Path, value: unknown): string {
  const verb = verbs.find((each) => path.includes(each));
  const text = speaker.value(path, value);
  const { fields, verbs: words } = speaker.locale;
  const label = verb ? words[verb] : path.includes('duty') ? small(fields.duty) : '';
  return [label === '' ? text : `${label}: ${text}`, putOff(speaker, path)]
    .filter(Boolean)
    .join(', ');
}

/** The meeting to which a point was put off; what stands for the whole point says it itself. */
function putOff({ anchor, locale, pact }: Speaker, path: Path): string {
  const reference = anchor.references.find(
    ({ path: at, relation }) => relation === 'movedTo' && at[0] === path[0] && at[1] === path[1],
  );
  if (!reference || path.length < 3) return '';
  return `${small(locale.fields.movedTo)}: ${titleById(pact, reference.name)}`;
}

function approvalText({ locale }: Speaker, value: unknown): string {
  const { date, reference, state } = fieldsIn(value) ?? {};
  const word = locale.choices[state as keyof Locale['choices']] ?? state;
  return [word, date && locale.dates.text(String(date)), reference].filter(Boolean).join(', ');
}

/** The rule and its last day; the reason has a line of its own. */
function allowanceText(speaker: Speaker, path: Path, value: unknown): string {
  const { reason: _, ...rest } = fieldsIn(value) ?? {};
  return speaker.value(path, rest);
}

function isWholeRecord(path: Path): boolean {
  const rest = path.slice(1).filter((step) => typeof step === 'string');
  return rest.length === 0 && (path[0] === 'held' || path[0] === 'done');
}

function recordText(speaker: Speaker, path: Path, value: unknown): string {
  const fields: Fields = fieldsIn(value) ?? { date: value };
  const { when } = parseWhen('date', fields['date']);
  const parts = recordParts
    .filter((part) => fields[part] !== undefined)
    .map((part) => {
      const text = speaker.value([...path, part], fields[part]);
      return part === 'results' ? text : `${small(speaker.locale.fields[part])}: ${text}`;
    });
  return [when ? speaker.locale.dates.when(when) : '', ...parts].filter(Boolean).join(', ');
}

/** A figure under its name or date, with its unit. */
function figureText(speaker: Speaker, path: Path, value: unknown): string {
  const { anchor, locale } = speaker;
  const last = lastField(path);
  if (last === 'date' || last === 'period') return locale.dates.text(String(value));
  const unit = 'unit' in anchor.data ? textIn(anchor.data.unit) : undefined;
  const quantity = quantityOf(value, unit);
  if (!quantity) return speaker.value(path, value);
  const { date, period } = fieldsIn(value) ?? {};
  const split = fieldsIn(value)?.['split'];
  const figure = [
    locale.quantity(quantity),
    split === undefined ? '' : `(${splitText(split as Record<string, Quantity & number>, locale)})`,
  ]
    .filter(Boolean)
    .join(' ');
  const day = date ?? period;
  return day === undefined ? figure : `${speaker.value(['date'], day)}: ${figure}`;
}

/** The name under which a figure stands, where there are several: participants, women. */
export function figureName({ locale }: Speaker, path: Path): string {
  const splitAt = path.indexOf('split');
  const part = splitAt < 0 ? undefined : path[splitAt + 1];
  const target = path[0] === 'targets' ? path[1] : undefined;
  return [
    target === undefined ? '' : locale.target(String(target)),
    part === undefined ? '' : locale.report.share(String(part)),
  ]
    .filter(Boolean)
    .join(', ');
}
