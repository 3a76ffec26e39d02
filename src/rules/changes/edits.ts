import type { Change } from '../../model/documents.generated.ts';
import { type Fields, fieldsIn, numberIn } from '../../model/indicator/figure.ts';
import type { Item, Path } from '../../model/item.ts';
import type { Step } from './history.ts';
import { worthAt } from './worth.ts';

/** What a recorded change did to one field. */
interface Edit {
  /** The field in the words of the record; of several quantities each as `targets.participants`. */
  readonly field: string;
  readonly path: Path;
  readonly step: Step;
}

/** A change of several quantities at once is one of each. */
export function editsOf(item: Item, change: Fields, index: number): readonly Edit[] {
  const { approval, because, decided, field, from, to } = change as Partial<Change>;
  const whole = pathOf(item, String(field ?? ''));
  return partsOf(whole, from, to).map(({ after, before, path }): Edit => {
    const isWhole = path === whole;
    const current = valueAt(item.data, path);
    const [own, next] = [worthAt(path, before, current), worthAt(path, after, current)];
    return {
      field: isWhole ? String(field ?? '') : path.join('.'),
      path,
      step: {
        path: ['changes', index],
        valuePath: ['changes', index, 'to'],
        ...(own && { from: own }),
        ...(next && { to: next }),
        ...(decided && { decided }),
        isDecided: decided !== undefined || because !== undefined,
        ...(approval && { approval: approval.state }),
      },
    };
  });
}

/**
 * The field as a path: `targets.participants`, `milestones[0].value`, or a part alone. From where
 * people count is not known, so that a number in it leads nowhere.
 */
function pathOf({ data, kind }: Item, field: string): Path {
  const path = field
    .trim()
    .split(/[.[\]]+/)
    .filter((step) => step !== '');
  const [first = ''] = path;
  if (path.length !== 1 || Object.hasOwn(data, first)) return path;
  if (kind === 'indicator' && ['value', 'min', 'max'].includes(first)) return ['target', first];
  const targets = 'targets' in data ? fieldsIn(data.targets) : undefined;
  return targets && Object.hasOwn(targets, first) ? ['targets', first] : path;
}

interface Part {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

function partsOf(path: Path, before: unknown, after: unknown): readonly Part[] {
  const [then, now] = [fieldsIn(before), fieldsIn(after)];
  if (path.length === 1 && path[0] === 'targets' && then && now)
    return [...new Set([...Object.keys(then), ...Object.keys(now)])].map((key) => ({
      path: [...path, key],
      before: then[key] ?? null,
      after: now[key] ?? null,
    }));
  const isList = Array.isArray(before) && Array.isArray(after) && before.length === after.length;
  if (path.length === 1 && path[0] === 'milestones' && isList)
    return before.map((each, index) => ({
      path: [...path, index],
      before: each as unknown,
      after: after[index] as unknown,
    }));
  return [{ path, before, after }];
}

/** The value at a path inside an item; a number alone is the figure that a path may name. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (step === 'value' && numberIn(inner) !== undefined) return inner;
    if (Array.isArray(inner)) return typeof step === 'number' ? inner[step] : undefined;
    const fields = fieldsIn(inner);
    return fields && Object.hasOwn(fields, step) ? fields[step] : undefined;
  }, data);
}
