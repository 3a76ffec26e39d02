import type { Approval, Change, Move, References } from '../model/documents.generated.ts';
import { compareText } from '../model/finding.ts';
import { type Item, type Path, sameId } from '../model/item.ts';
import { listed } from '../model/listed.ts';
import { headOf, itemsOf, type Pact, resolveReference } from '../model/pact.ts';
import type { Day } from '../model/when/day.ts';
import { printWhen } from '../model/when/when.ts';
import type { IndicatorState } from '../status/indicator/indicator-state.ts';
import type { ReviewBasis } from './basis.ts';
import { groundOf } from './ground.ts';

/** A change of the plan, as the plan itself records it. */
export interface PlanChange {
  readonly item: Item;
  /** Where it stands in the item. */
  readonly path: Path;
  /** The field that changed: date, due, target; `cancelled` for what was called off. */
  readonly field: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** The day of the decision; missing where nobody wrote it down. */
  readonly decided?: Day;
  /** The meeting or body that decided. */
  readonly by?: References;
  readonly because?: References;
  readonly reason?: string;
  /** From the register, where it can be told which one it is. */
  readonly decision?: Item<'decision'>;
  /** As far as it was known on the day. */
  readonly approval?: Approval;
  /** It counts only once the funder has said yes, who has not. */
  readonly isWaiting: boolean;
  /** The indicator whose old target counts until then. */
  readonly indicator?: IndicatorState;
}

/** What was decided in the period, up to the state day; and undated changes of what belongs to it. */
export function changesIn(basis: ReviewBasis): readonly PlanChange[] {
  const { entries, pact, period, view } = basis;
  const own = new Set(entries.map(({ item }) => item));
  return pact.items
    .filter((item) => !pact.copies.has(item))
    .flatMap((item) => [...moves(pact, item), ...fieldChanges(item), ...cancellation(pact, item)])
    .filter(({ decided, item }) =>
      decided === undefined
        ? own.has(item) || item.kind === 'indicator'
        : decided >= period.first && decided <= view.day,
    )
    .map((raw) => completed(raw, basis))
    .sort((a, b) => compareText(a.decided ?? '', b.decided ?? ''));
}

type Raw = Omit<PlanChange, 'isWaiting' | 'indicator' | 'decision'>;

/** A move leads to the next one, and the last to the present date. */
function moves(pact: Pact, item: Item): readonly Raw[] {
  const all = listed('moved' in item.data ? (item.data.moved as Move[]) : undefined);
  return all.map(({ approval, because, by, decided, from, reason }, index) => ({
    item,
    path: ['moved', index],
    field: item.when?.role ?? 'date',
    from,
    to: all[index + 1]?.from ?? (item.when && printWhen(item.when)),
    ...(decided && { decided }),
    ...(by && { by }),
    ...groundOf(pact, { ...(because && { because }), ...(reason && { reason }) }),
    ...(approval && { approval }),
  }));
}

function fieldChanges(item: Item): readonly Raw[] {
  const all = listed('changes' in item.data ? (item.data.changes as Change[]) : undefined);
  return all.map(({ approval, because, decided, field, from, to }, index) => ({
    item,
    path: ['changes', index],
    field,
    from,
    to,
    ...(decided && { decided }),
    ...(because && { because }),
    ...(approval && { approval }),
  }));
}

function cancellation(pact: Pact, item: Item): readonly Raw[] {
  const called = 'cancelled' in item.data ? item.data.cancelled : undefined;
  if (called === undefined || called === null) return [];
  const { by, date, ...ground }: Exclude<typeof called, string> =
    typeof called === 'string' ? { date: called } : called;
  return [
    {
      item,
      path: ['cancelled'],
      field: 'cancelled',
      decided: date,
      ...(by && { by }),
      ...groundOf(pact, ground),
    },
  ];
}

function completed(raw: Raw, { pact, standing, view }: ReviewBasis): PlanChange {
  const { approval: written, ...rest } = raw;
  // What the funder said later was not known yet, nor is it now what stood there before.
  const isKnown = written?.date === undefined || written.date <= view.day;
  const approval = isKnown ? written : undefined;
  const isTarget = /^targets?(\.|$)/.test(raw.field);
  const asks = isTarget && isBound(pact, raw.item);
  const isWaiting = approval
    ? approval.state === 'proposed' || approval.state === 'reported'
    : asks || !isKnown;
  const indicator = standing.indicators.find(({ item, pending }) => item === raw.item && pending);
  const decision = decisionOf(pact, raw);
  return {
    ...rest,
    ...(approval && { approval }),
    ...(decision && { decision }),
    ...(isTarget && isWaiting && indicator && { indicator }),
    // A move is only reported, unless somebody wrote that it was proposed.
    isWaiting: isWaiting && (asks || isTarget || approval?.state === 'proposed'),
  };
}

/** Whether the grant names the item. */
function isBound(pact: Pact, item: Item): boolean {
  return (headOf(pact)?.references ?? []).some(
    (reference) =>
      reference.relation === 'binds' && resolveReference(pact, reference).includes(item),
  );
}

/** The one that is named, else the one about the item that was taken at the meeting named. */
function decisionOf(pact: Pact, { because, by, item }: Raw): Item<'decision'> | undefined {
  const names = [because, by].flatMap((each) =>
    [each ?? []].flat().flatMap((name) => (typeof name === 'string' ? name : (name.id ?? []))),
  );
  const all = itemsOf(pact, 'decision');
  const named = all.find(({ id }) => id !== '' && names.some((name) => sameId(name, id)));
  return (
    named ??
    all.find(
      (each) =>
        each.parent !== undefined &&
        names.some((name) => sameId(name, each.parent?.id ?? '')) &&
        listed(each.data.about).some(
          (about) => typeof about === 'string' && sameId(about, item.id),
        ),
    )
  );
}
