import type { Anchor, Item, Path } from '../../model/item.ts';
import { actualSpan, headOf, isOutsidePlan, itemsOf, type Pact } from '../../model/pact.ts';
import { readRecords, recordsOf } from '../../model/record.ts';
import { before } from '../../model/when/before.ts';
import { alone, resolveWhen } from '../../model/when/span.ts';
import { parseWhen, type When } from '../../model/when/when.ts';
import { outsideOf } from './outside-period.ts';

/** A date or hours, and where they stand. */
export interface Dated {
  readonly at: Anchor;
  readonly field: Path;
  readonly when: When;
}

/** What has to come first, and what comes before it nevertheless. */
export interface ReversedPair {
  readonly what: 'output' | 'adopted' | 'in-force' | 'minutes' | 'target' | 'invited' | 'decision';
  readonly title: string;
  readonly first: Dated;
  readonly second: Dated;
}

export function* reversedPairs(pact: Pact): Iterable<ReversedPair> {
  for (const item of itemsOf(pact, 'output')) yield* outputPair(pact, item);
  for (const item of itemsOf(pact, 'report')) yield* adoptionPair(item);
  for (const item of itemsOf(pact, 'indicator')) yield* targetPair(item);
  for (const kind of ['meeting', 'event'] as const)
    for (const item of itemsOf(pact, kind)) {
      if (isOutsidePlan(item)) continue;
      yield* minutesPairs(item);
      yield* invitationPair(pact, item);
    }
  for (const item of itemsOf(pact, 'decision')) yield* decisionPair(pact, item);
  yield* grantPair(pact);
}

/** Due before its action begins; a date outside the whole plan is told as such. */
function* outputPair(pact: Pact, item: Item<'output'>): Iterable<ReversedPair> {
  const { parent: action, title, when } = item;
  const [start, ...others] = action?.when?.stretches ?? [];
  if (!action?.when || !start || others.length > 0 || start.form === 'ongoing') return;
  if (action.when.role !== 'period' || when?.stretches.length !== 1) return;
  if (isOutsidePlan(item) || recordsOf(item).length > 0) return;
  if (outsideOf(pact, item) || outsideOf(pact, action)) return;
  const [its, whole] = [pact.planned.get(item), pact.planned.get(action)];
  if (!its || !whole || before(its, whole) !== 'yes') return;
  yield {
    what: 'output',
    title,
    first: { at: action, field: ['period'], when: action.when },
    second: { at: item, field: [when.role], when },
  };
}

/** A later version bears a day of its own. */
function* adoptionPair(item: Item<'report'>): Iterable<ReversedPair> {
  const { adopted, issued, version } = item.data;
  const day = typeof adopted === 'object' ? adopted?.date : adopted;
  const [first, second] = [dayWhen(issued), dayWhen(day)];
  if (version !== undefined || !first || !second || isInOrder(first, second)) return;
  yield {
    what: 'adopted',
    title: item.title,
    first: { at: item, field: ['issued'], when: first },
    second: {
      at: item,
      field: typeof adopted === 'object' ? ['adopted', 'date'] : ['adopted'],
      when: second,
    },
  };
}

function* targetPair(item: Item<'indicator'>): Iterable<ReversedPair> {
  const { baseline, target } = item.data;
  if (typeof baseline !== 'object' || typeof target !== 'object') return;
  const [first, second] = [dayWhen(baseline?.date), dayWhen(target?.date)];
  if (!first || !second || isInOrder(first, second)) return;
  yield {
    what: 'target',
    title: item.title,
    first: { at: item, field: ['baseline', 'date'], when: first },
    second: { at: item, field: ['target', 'date'], when: second },
  };
}

/** Minutes that were ready before there was anything to write down. */
function* minutesPairs(item: Item<'meeting' | 'event'>): Iterable<ReversedPair> {
  const { held } = item.data;
  for (const [index, each] of [held ?? []].flat().entries()) {
    const minutes = typeof each === 'object' ? each?.minutes : undefined;
    const second = dayWhen(typeof minutes === 'object' ? minutes.date : undefined);
    const first = readRecords(each)[0]?.when;
    if (!first || !second || isInOrder(first, second)) continue;
    const path = Array.isArray(held) ? ['held', index] : ['held'];
    yield {
      what: 'minutes',
      title: item.title,
      first: { at: item, field: [...path, 'date'], when: first },
      second: { at: item, field: [...path, 'minutes', 'date'], when: second },
    };
  }
}

/** Only against the record: a plan may have moved since. */
function* invitationPair(pact: Pact, item: Item<'meeting' | 'event'>): Iterable<ReversedPair> {
  const [invited] = readRecords(item.data.invited);
  const [held] = recordsOf(item);
  if (!invited?.when || !held?.when) return;
  if (before(actualSpan(pact, item), invited.span) !== 'yes') return;
  const isObject = typeof item.data.invited === 'object';
  yield {
    what: 'invited',
    title: item.title,
    first: { at: item, field: isObject ? ['invited', 'date'] : ['invited'], when: invited.when },
    second: { at: item, field: ['held'], when: held.when },
  };
}

/** To be carried out before the meeting that takes it. */
function* decisionPair(pact: Pact, item: Item<'decision'>): Iterable<ReversedPair> {
  const { parent: meeting, title, when } = item;
  const span = pact.planned.get(item);
  const taken = meeting && recordsOf(meeting)[0]?.when;
  if (!meeting || !taken || !when || !span || before(span, actualSpan(pact, meeting)) !== 'yes')
    return;
  yield {
    what: 'decision',
    title,
    first: { at: meeting, field: ['held'], when: taken },
    second: { at: item, field: [when.role], when },
  };
}

function* grantPair(pact: Pact): Iterable<ReversedPair> {
  const at = headOf(pact);
  const first = dayWhen(pact.head.grant?.signed);
  const second = dayWhen(pact.head.grant?.inForce);
  if (!at || !first || !second || isInOrder(first, second)) return;
  yield {
    what: 'in-force',
    title: '',
    first: { at, field: ['grant', 'signed'], when: first },
    second: { at, field: ['grant', 'inForce'], when: second },
  };
}

function dayWhen(value: unknown): When | undefined {
  return value === undefined ? undefined : parseWhen('date', value).when;
}

/** Unless the second certainly ends before the first begins. */
function isInOrder(first: When, second: When): boolean {
  return before(resolveWhen(second, alone), resolveWhen(first, alone)) !== 'yes';
}
