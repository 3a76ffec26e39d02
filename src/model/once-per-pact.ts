import type { Pact } from './pact.ts';

/** A pact never changes, so what several ask of it is worked out once. */
export function oncePerPact<Result extends object>(
  work: (pact: Pact) => Result,
): (pact: Pact) => Result {
  const known = new WeakMap<Pact, Result>();
  return (pact) => {
    const result = known.get(pact) ?? work(pact);
    known.set(pact, result);
    return result;
  };
}
