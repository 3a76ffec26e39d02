import type { ItemKind, Path } from '../model/item.ts';
import type { Shape } from './shape.ts';

/** The kinds of items that are lost when the value at a path cannot be relied on. */
export function unreadKinds(shape: Shape, path: Path): readonly ItemKind[] {
  if (path.at(-1) === 'id') {
    const owner = shapeAt(shape, path.slice(0, -1))?.item;
    return owner ? [owner] : [];
  }
  const lost = shapeAt(shape, path);
  return lost ? kindsIn(lost) : [];
}

function shapeAt(shape: Shape, path: Path): Shape | undefined {
  return path.reduce<Shape | undefined>(
    (node, step) => (typeof step === 'number' ? node?.each : node?.fields?.[step]),
    shape,
  );
}

function kindsIn(shape: Shape): ItemKind[] {
  const inner = [...Object.values(shape.fields ?? {}), ...(shape.each ? [shape.each] : [])];
  return [...(shape.item ? [shape.item] : []), ...inner.flatMap(kindsIn)];
}
