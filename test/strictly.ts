/** Throws where the template asks for something that is not there, inside conditions, too. */
export function strictly<T>(value: T, path = ''): T {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, name) {
      const found = Reflect.get(target, name);
      const isOurs = typeof name === 'string' && !Array.isArray(target);
      if (isOurs && !(name in target)) throw new Error(`the template asks for ${path}${name}`);
      return strictly(found, `${path}${String(name)}.`);
    },
  }) as T;
}
