/** So many places are told one by one. */
const most = 3;

/** Up to three missing things are told one by one; more of them are one matter. */
export function bundle<Each>(items: readonly Each[]): readonly (readonly [Each, ...Each[]])[] {
  const [first, ...others] = items;
  if (first === undefined) return [];
  return items.length > most ? [[first, ...others]] : items.map((each) => [each] as const);
}
