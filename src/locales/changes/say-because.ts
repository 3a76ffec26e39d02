import type { Because, Change } from '../../changes/change.ts';
import { fieldsIn } from '../../model/indicator/figure.ts';
import type { Anchor, Path } from '../../model/item.ts';
import { type Pact, plansOf, titleById } from '../../model/pact.ts';
import { small } from '../letter-case.ts';
import type { Locale } from '../locale.ts';
import type { SaidLine } from './said.ts';
import type { Telling } from './say-change.ts';

/** Why it was changed, as the plan says; of what weakens the plan also that nothing says so. */
export function sayBecause(
  { because, remedy }: Change,
  { after, locale }: Telling,
): SaidLine | undefined {
  const label = small(locale.fields.because);
  const text = because ? reasonText(because, after, locale) : '';
  const said = [remedy === undefined ? '' : locale.changes.becauseNot, text].filter(Boolean);
  return said.length > 0 ? { label, text: said.join(' · '), tail: '' } : undefined;
}

function reasonText(because: Because, pact: Pact, locale: Locale): string {
  const { approval, decided, decision, names, reasons } = because;
  const { choices, dates, fields } = locale;
  const words = [
    ...names.map((name) => nameText(name, pact, locale)),
    ...(decision ? [nameText(decision.id, pact, locale) || decision.title] : []),
    ...reasons,
    decided && `${small(fields.decided)}: ${dates.text(decided)}`,
    approval && `${small(fields.approval)}: ${choices[approval]}`,
  ];
  return words.filter(Boolean).join(' · ');
}

/** A decision is known by its number, everything else by its title. */
function nameText(name: string, pact: Pact, { kinds }: Locale): string {
  const item = pact.byId.get(name.toLowerCase());
  const number = item?.kind === 'decision' && 'number' in item.data ? item.data.number : undefined;
  return number === undefined ? titleById(pact, name) : `${kinds.decision}: ${number}`;
}

/** What to write where no reason is given: a piece of YAML in the format's own words. */
export function sayRemedy(change: Change, { after, locale }: Telling): string | undefined {
  const { before, maybeNow, remedy } = change;
  if (maybeNow && before && 'id' in before)
    return locale.changes.newId(maybeNow.id, `formerly: [${before.id}]`);
  if (!remedy || remedy === 'formerly') return undefined;
  return locale.changes.remedies[remedy](yamlFor(change, after));
}

function yamlFor({ after, before, from, path, remedy, to }: Change, pact: Pact): string {
  const because = '…';
  switch (remedy) {
    case 'moved':
      return `moved: [${flow({ from: from?.value, because })}]`;
    case 'changes': {
      const isFigure = figures.has(path[0]) && figureOf(from?.value) !== figureOf(to?.value);
      const [was, is] = [from?.value, to?.value].map((value) =>
        isFigure ? figureOf(value) : value,
      );
      return `changes: [${flow({ field: fieldOf(path), from: was, to: is, because })}]`;
    }
    case 'cancelled':
      return `cancelled: ${flow({ date: dateIn(to?.value), because })}`;
    case 'keep-cancelled':
      return `cancelled: ${flow({ date: '…', because })}`;
    case 'allow':
      return `allow: [${flow({ rule: ruleIn(to?.value), reason: because })}]`;
    default:
      return `decisions: [${flow({ text: '…', about: aboutOf(after, before, pact) })}]`;
  }
}

const figures: ReadonlySet<unknown> = new Set(['target', 'targets', 'milestones']);

/** A number alone means the figure that stands there; what is nothing is written as such. */
function figureOf(value: unknown): unknown {
  const fields = fieldsIn(value) ?? {};
  const [only, ...others] = ['value', 'min', 'max', 'about'].flatMap((name) => fields[name] ?? []);
  return only !== undefined && others.length === 0 ? only : (value ?? null);
}

function dateIn(value: unknown): unknown {
  return typeof value === 'string' ? value : (value as { date?: unknown } | undefined)?.date;
}

function ruleIn(value: unknown): unknown {
  return (value as { rule?: unknown } | undefined)?.rule;
}

/** As a record names it: without places in a list. */
function fieldOf(path: Path): string {
  const at = path.findIndex((step) => typeof step === 'number');
  return (at < 0 ? path : path.slice(0, at)).join('.');
}

/** Whatever is no item, or no longer one, is decided with the plan as a whole. */
function aboutOf(after: Anchor | undefined, before: Anchor | undefined, pact: Pact): string {
  if (after && 'id' in after) return after.id === '' ? (after.parent?.id ?? '…') : after.id;
  const parent = before && 'parent' in before ? before.parent?.id : undefined;
  const [plan, ...others] = plansOf(pact);
  return parent || (plan && others.length === 0 ? plan.id : '…');
}

const longest = 60;

/** A value as one would write it in a line of YAML; a long one is left to the writer. */
function flow(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return short(`[${value.map(flow).join(', ')}]`);
  if (typeof value === 'object') {
    const fields = Object.entries(value).map(([field, each]) => `${field}: ${flow(each)}`);
    return `{ ${fields.join(', ')} }`;
  }
  const text = String(value);
  return short(/^[\p{L}\d…][\p{L}\d ./…-]*$/u.test(text) ? text : JSON.stringify(text));
}

function short(text: string): string {
  return text.length > longest ? '…' : text;
}
