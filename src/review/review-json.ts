import type { PlacedAllowance } from '../model/allowance.ts';
import type { Place } from '../model/finding.ts';
import type { Anchor, Item, Path } from '../model/item.ts';
import { type ItemRecord, recordsOf } from '../model/record.ts';
import type { Span } from '../model/when/span.ts';
import { printWhen } from '../model/when/when.ts';
import { indicatorJson } from '../status/indicator/indicator-json.ts';
import { rhythmJson } from '../status/rhythm/rhythm-json.ts';
import type { ItemState } from '../status/state.ts';
import type { Planned } from './date-pair.ts';
import type { Deviation, DeviationFact } from './deviation.ts';
import type { Entry } from './entry.ts';
import type { Explanation } from './explanation.ts';
import type { Highlight } from './highlight.ts';
import type { OpenPoint } from './open-point.ts';
import type { PlanChange } from './plan-change.ts';
import type { Review } from './review.ts';
import type { Tally } from './tally.ts';

export type PlaceOf = (anchor: Anchor, field?: Path) => Place;

/** The review as data: each thing with the file and the line that it comes from. */
export function reviewJson(review: Review, placeOf: PlaceOf): object {
  const { changes, days, decisions, followed, outlook, period, proofs, view } = review;
  const named = (item: Item) => namedJson(item, placeOf);
  const state = (each: ItemState) => stateJson(each, placeOf);
  return {
    period: { text: period.text, first: period.first, last: period.last, isOver: days.isOver },
    document: period.document ? named(period.document) : null,
    asOf: days.asOf,
    day: view.day,
    recordedBy: view.recordedBy,
    summary: period.document?.data.summary ?? null,
    counts: review.tallies.map((tally) => tallyJson(tally)),
    entries: review.entries.map((entry) => entryJson(entry, placeOf)),
    ongoing: review.ongoing.map(state),
    stillOpen: review.stillOpen.map(state),
    highlights: review.highlights.map((each) => highlightJson(each, placeOf)),
    deviations: review.deviations.map((each) => deviationJson(each, placeOf)),
    otherExplanations: review.otherExplanations.map(explanationJson),
    changes: changes.map((each) => changeJson(each, placeOf)),
    putOff: review.putOff.map(({ entry, index, to }) => ({
      ...at(entry.item, ['agenda', index], placeOf),
      to: to ? named(to) : null,
    })),
    indicators: review.indicators.map((each) => ({
      ...(indicatorJson(each) as object),
      ...place(each.item, [], placeOf),
    })),
    decisions: {
      taken: decisions.taken.map(({ day, item, state: its }) => ({
        ...named(item),
        day,
        state: its?.state ?? null,
      })),
      open: decisions.open.map(state),
    },
    evidence: {
      filed: proofs.filed.map(({ evidence, item }) => ({ ...named(item), evidence })),
      missing: proofs.missing.map(({ item, kinds }) => ({ ...named(item), kinds })),
    },
    allowances: review.allowances.map((each) => allowanceJson(each, placeOf)),
    rhythms: review.standing.rhythms.map((each) => rhythmJson(each, view)),
    lastReview: {
      document: followed.review ? named(followed.review) : null,
      measures: followed.measures.map(state),
      questions: followed.questions,
      recordedLate: followed.recordedLate.map(({ item, record }) =>
        at(item, recordPath(item, record), placeOf),
      ),
    },
    next: {
      first: outlook.first,
      last: outlook.last,
      dates: outlook.dates.map(({ isOpen, span, state: its }) => ({
        ...state(its),
        ...spanJson(span),
        dayNotFixed: isOpen,
      })),
    },
    toDecide: review.openPoints.map((each) => openPointJson(each, placeOf)),
  };
}

function place(anchor: Anchor, path: Path, placeOf: PlaceOf) {
  const { file, line } = placeOf(anchor, path);
  return { file, line };
}

function at(item: Item, path: Path, placeOf: PlaceOf): object {
  return { id: item.id, kind: item.kind, title: item.title, ...place(item, path, placeOf) };
}

function namedJson(item: Item, placeOf: PlaceOf): object {
  return at(item, [], placeOf);
}

function spanJson({ end, start }: Span) {
  return { earliest: start.earliest ?? null, latest: end.latest ?? null };
}

function stateJson({ daysLate, item, state, when }: ItemState, placeOf: PlaceOf): object {
  return {
    ...namedJson(item, placeOf),
    state,
    ...(when && { [when.role]: printWhen(when) }),
    daysLate: daysLate ?? null,
  };
}

function tallyJson({ entries, fates, late, of, planned, targets }: Tally): object {
  const what =
    of.kind === 'meetings'
      ? { kind: of.kind, bodies: of.bodies.map(({ id }) => id) }
      : of.kind === 'points'
        ? { kind: of.kind, verb: of.verb, titles: of.titles }
        : { kind: of.kind };
  return {
    ...what,
    planned,
    ...fates,
    late,
    targets: targets ?? null,
    items: [...new Set(entries.map(({ item }) => item.id))],
  };
}

function plannedJson(planned: Planned | undefined): object | null {
  if (!planned) return null;
  const { span, when } = planned;
  return { ...(when && { [when.role]: printWhen(when) }), ...spanJson(span) };
}

/** Where a record stands: alone, or in a list. */
function recordPath(item: Item, record: ItemRecord): Path {
  const data = item.data as { held?: unknown; done?: unknown };
  const field = data.held === undefined ? (data.done === undefined ? 'adopted' : 'done') : 'held';
  const value = field === 'adopted' ? undefined : data[field];
  return Array.isArray(value) ? [field, recordsOf(item).indexOf(record)] : [field];
}

function entryJson(entry: Entry, placeOf: PlaceOf): object {
  const { fate, item, late, movedBy, movedFrom, movedTo, origin, planned, records, since } = entry;
  return {
    ...namedJson(item, placeOf),
    fate,
    origin,
    planned: plannedJson(planned),
    movedFrom: plannedJson(movedFrom),
    movedTo: plannedJson(movedTo),
    movedBy: movedBy ?? null,
    late: late ?? null,
    since: since ?? null,
    records: records.map((record) => ({
      ...spanJson(record.span),
      ...record.details,
      ...place(item, recordPath(item, record), placeOf),
    })),
  };
}

function factJson(fact: DeviationFact): object {
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

function deviationJson({ explanations, facts, item, reason }: Deviation, placeOf: PlaceOf): object {
  return {
    ...namedJson(item, placeOf),
    facts: facts.map(factJson),
    reason: reason ?? null,
    explanations: explanations.map(explanationJson),
  };
}

function explanationJson({ about, by, date, measure, why }: Explanation): object {
  return {
    about,
    why: why ?? null,
    by: by ?? null,
    date: date ?? null,
    measure: measure?.data ?? null,
  };
}

function changeJson(change: PlanChange, placeOf: PlaceOf): object {
  const { approval, because, by, decided, decision, field, from, indicator, isWaiting } = change;
  return {
    ...at(change.item, change.path, placeOf),
    field,
    from: from ?? null,
    to: change.to ?? null,
    decided: decided ?? null,
    by: by ?? null,
    because: because ?? null,
    reason: change.reason ?? null,
    decision: decision ? namedJson(decision, placeOf) : null,
    approval: approval ?? null,
    isWaiting,
    inForce: indicator?.target ?? null,
  };
}

function allowanceJson({ allowance, at: anchor, index }: PlacedAllowance, placeOf: PlaceOf) {
  return {
    id: 'id' in anchor ? anchor.id : null,
    ...allowance,
    ...place(anchor, ['allow', index], placeOf),
  };
}

function highlightJson(highlight: Highlight, placeOf: PlaceOf): object {
  const named = (item: Item) => namedJson(item, placeOf);
  const { kind } = highlight;
  switch (highlight.kind) {
    case 'missed-target': {
      const { deviation, fact, hidden } = highlight;
      const sum = hidden ? { reached: hidden.reached, target: hidden.target } : null;
      return { ...named(deviation.item), highlight: kind, ...factJson(fact), hiddenBySum: sum };
    }
    case 'postponed':
    case 'overdue':
    case 'dropped':
    case 'late':
      return { ...named(highlight.deviation.item), highlight: kind, ...factJson(highlight.fact) };
    case 'indicator':
      return {
        ...named(highlight.state.item),
        highlight: kind,
        state: highlight.state.verdict,
        missedParts: highlight.state.missedParts.map(({ name }) => name),
      };
    case 'broken-promise':
      return { ...stateJson(highlight.state, placeOf), highlight: kind };
    case 'change':
      return { ...changeJson(highlight.change, placeOf), highlight: kind };
    case 'put-off':
      return { ...named(highlight.putOff.entry.item), highlight: kind };
    case 'not-recorded':
      return { highlight: kind, items: highlight.deviations.map(({ item }) => named(item)) };
    case 'rhythm':
      return { ...named(highlight.rhythm.item), highlight: kind };
    case 'contradiction':
      return {
        ...named(highlight.contradiction.item),
        highlight: kind,
        code: highlight.contradiction.code,
      };
    case 'no-figure':
      return { highlight: kind, items: highlight.items.map(named) };
    case 'missing-proof':
      return { highlight: kind, items: highlight.proofs.map(({ item }) => named(item)) };
    case 'ended-allowance':
      return {
        highlight: kind,
        allowances: highlight.allowances.map((each) => allowanceJson(each, placeOf)),
      };
  }
}

function openPointJson(open: OpenPoint, placeOf: PlaceOf): object {
  const named = (item: Item) => namedJson(item, placeOf);
  switch (open.kind) {
    case 'change':
      return { kind: open.kind, items: [changeJson(open.change, placeOf)] };
    case 'broken-promise':
      return { kind: open.kind, items: [stateJson(open.state, placeOf)] };
    case 'new-date':
      return { kind: open.kind, items: [named(open.deviation.item)] };
    case 'explain':
    case 'record':
      return { kind: open.kind, items: open.deviations.map(({ item }) => named(item)) };
    case 'answer':
      return { kind: open.kind, questions: open.questions };
    case 'fix-days':
      return { kind: open.kind, items: open.dates.map(({ state }) => named(state.item)) };
    case 'allowances':
      return {
        kind: open.kind,
        allowances: open.allowances.map((each) => allowanceJson(each, placeOf)),
      };
  }
}
