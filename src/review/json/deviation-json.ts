import type { Deviation, DeviationFact } from '../deviation.ts';
import type { Explanation } from '../explanation.ts';
import { namedJson, type PlaceOf, plannedJson } from './placed-json.ts';

export function deviationJson(
  { because, explanations, facts, item, reason }: Deviation,
  placeOf: PlaceOf,
): object {
  return {
    ...namedJson(item, placeOf),
    facts: facts.map(factJson),
    reason: reason ?? null,
    because: because ?? null,
    explanations: explanations.map(explanationJson),
  };
}

export function factJson(fact: DeviationFact): object {
  switch (fact.kind) {
    case 'missed-target': {
      const { name, part, reached, record, target } = fact.missed;
      return {
        kind: fact.kind,
        name: name ?? null,
        part: part ?? null,
        reached,
        target,
        day: record?.span.end.latest ?? null,
      };
    }
    case 'postponed':
      return {
        kind: fact.kind,
        from: plannedJson(fact.from),
        to: plannedJson(fact.to),
        days: fact.days ?? null,
      };
    case 'dropped':
      return { kind: fact.kind, on: fact.on ?? null };
    case 'indicator':
      return { kind: fact.kind, state: fact.state.verdict };
    case 'late':
      return { kind: fact.kind, planned: plannedJson(fact.planned), days: fact.days };
    default:
      return { kind: fact.kind, planned: plannedJson(fact.entry.planned), days: fact.days };
  }
}

export function explanationJson({ about, by, date, measure, why }: Explanation): object {
  return {
    about,
    why: why ?? null,
    by: by ?? null,
    date: date ?? null,
    measure: measure?.data ?? null,
  };
}
