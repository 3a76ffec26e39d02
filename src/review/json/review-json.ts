import type { Item } from '../../model/item.ts';
import { indicatorJson } from '../../status/indicator/indicator-json.ts';
import { rhythmJson } from '../../status/rhythm/rhythm-json.ts';
import type { ItemState } from '../../status/state.ts';
import type { Review } from '../review.ts';
import { changeJson } from './change-json.ts';
import { deviationJson, explanationJson } from './deviation-json.ts';
import { entryJson, recordPath } from './entry-json.ts';
import { highlightJson } from './highlight-json.ts';
import { openPointJson } from './open-point-json.ts';
import {
  allowanceJson,
  at,
  namedJson,
  type PlaceOf,
  place,
  spanJson,
  stateJson,
} from './placed-json.ts';
import { silentJson } from './silent-json.ts';
import { tallyJson } from './tally-json.ts';

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
    deleted: review.deleted.map(({ item: { id, kind, title } }) => ({ id, kind, title })),
    ongoing: review.ongoing.map(state),
    stillOpen: review.stillOpen.map(state),
    highlights: review.highlights.map((each) => highlightJson(each, placeOf)),
    deviations: review.deviations.map((each) => deviationJson(each, placeOf)),
    otherExplanations: review.otherExplanations.map(explanationJson),
    changes: changes.map((each) => changeJson(each, placeOf)),
    silentChanges: review.silent
      ? { since: review.silent.since, changes: review.silent.changes.map(silentJson) }
      : null,
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
