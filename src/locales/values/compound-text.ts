import type { Quantity } from '../../model/documents.generated.ts';
import type { Path } from '../../model/item.ts';
import { type Data, lastField, type Speaker, wordOf } from './speaker.ts';

const figures: ReadonlySet<string> = new Set([
  ...['target', 'participants', 'days', 'baseline', 'milestones', 'values'],
]);
const figureParts = ['value', 'min', 'max', 'about', 'unit', 'per', 'text'] as const;
const rhythmParts = ['min', 'max', 'per', 'every', 'maxGap', 'each'] as const;

/** Whether a quantity stands there, with whatever else is said of it. */
export function isFigure(path: Path): boolean {
  return figures.has(lastField(path));
}

/** Each target under its own name. */
export function targetsText(speaker: Speaker, path: Path, data: Data): string {
  return Object.entries(data)
    .map(([name, quantity]) => {
      const figure =
        typeof quantity === 'number'
          ? speaker.locale.quantity(quantity)
          : figureText(speaker, [...path, name], quantity as Data);
      return `${speaker.locale.target(name)}: ${figure}`;
    })
    .join('; ');
}

/** min. 30 persons (women: 12, men: 20), and then what else is said. */
export function figureText(speaker: Speaker, path: Path, data: Data): string {
  const { split, ...others } = data;
  const [quantity, rest] = parted(others, figureParts);
  const parts = split === undefined ? '' : `(${speaker.value([...path, 'split'], split)})`;
  const figure = [speaker.locale.quantity(quantity as Quantity), parts].filter(Boolean).join(' ');
  return [figure, ...speaker.parts(path, rest)].filter((part) => part !== '').join(', ');
}

export function rhythmText(speaker: Speaker, path: Path, data: Data): string {
  const { text, ...others } = data;
  const [rhythm, rest] = parted(others, rhythmParts);
  const own = typeof text === 'string' ? [speaker.locale.show.quote(text)] : [];
  return [...own, speaker.locale.rhythm(rhythm), ...speaker.parts(path, rest)]
    .filter((part) => part !== '')
    .join(', ');
}

/** What was changed, from what to what, and then who decided it and why. */
export function changeText(speaker: Speaker, path: Path, data: Data): string {
  const { field, from, to, ...rest } = data;
  const changed = String(field).split('.');
  const side = (value: unknown) =>
    value === undefined || value === null ? '–' : speaker.value(changed, value);
  const word = wordOf(speaker, changed.slice(0, 1));
  const name = changed.length > 1 ? `${word} (${changed.slice(1).join('.')})` : word;
  return [`${name}: ${side(from)} → ${side(to)}`, ...speaker.parts(path, rest)].join(', ');
}

function parted(data: Data, names: readonly string[]): readonly [Data, Data] {
  const entries = Object.entries(data);
  const isNamed = ([name]: readonly [string, unknown]) => names.includes(name);
  return [
    Object.fromEntries(entries.filter(isNamed)),
    Object.fromEntries(entries.filter((entry) => !isNamed(entry))),
  ];
}
