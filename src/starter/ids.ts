import { asId } from '../model/as-id.ts';

/** Longer ids are hard to type. */
const longest = 40;

/** Words that YAML takes for something else than text, here or in editors. */
const reserved = new Set(['yes', 'no', 'on', 'off', 'y', 'n', 'true', 'false', 'null']);

/** Gives out ids that are made of names, each once. */
export function idGiver(): (name: string, otherwise: string) => string {
  const taken = new Set<string>();
  return (name, otherwise) => {
    const id = firstFree(idOf(name) ?? otherwise, taken);
    taken.add(id);
    return id;
  };
}

/** Irányító Csoport: iranyito-csoport. Undefined where no usable word is left. */
function idOf(name: string): string | undefined {
  // The ends of abbreviations and ordinals are no part of an id.
  const id = asId(name.replaceAll('.', ' '));
  if (id === undefined || reserved.has(id)) return undefined;
  if (id.length <= longest) return id;
  const whole = id.slice(0, longest + 1).replace(/-[^-]*$/, '');
  return whole.slice(0, longest).replace(/-+$/, '');
}

function firstFree(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
