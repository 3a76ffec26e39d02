import type { Approval, Move } from '../../model/documents.generated.ts';
import { compareText } from '../../model/finding.ts';
import { groupBy } from '../../model/group-by.ts';
import { listIn } from '../../model/indicator/figure.ts';
import { type Direction, directionOf } from '../../model/indicator/target.ts';
import type { Item, Path } from '../../model/item.ts';
import { oncePerPact } from '../../model/once-per-pact.ts';
import { isFaulty, isOutsidePlan } from '../../model/pact.ts';
import { editsOf, valueAt } from './edits.ts';
import { directionIn } from './figure-change.ts';
import { type Worth, worthAt } from './worth.ts';

/** One recorded change of a field. */
export interface Step {
  /** The entry, and what in it names the value: `to` of a change, `from` of a move. */
  readonly path: Path;
  readonly valuePath: Path;
  readonly from?: Worth;
  readonly to?: Worth;
  readonly decided?: string;
  readonly isDecided: boolean;
  readonly approval?: Approval['state'];
}

/** What is recorded of a field of an item, by the day of the decision, and what it says now. */
export interface History {
  readonly item: Item;
  readonly field: string;
  readonly path: Path;
  readonly current?: Worth;
  readonly direction: Direction;
  readonly steps: readonly Step[];
  /** The same as the record lists them. */
  readonly listed: readonly Step[];
  /** Another record tells of a part of it, or of the whole. */
  readonly isPartly: boolean;
}

/** What is recorded of all changed and moved fields of the items that a pact plans. */
export const historiesOf = oncePerPact((pact): readonly History[] => {
  return pact.items
    .filter((item) => !pact.copies.has(item) && !isOutsidePlan(item))
    .flatMap((item) => {
      const isRead = (field: string) => !isFaulty(pact, item, field);
      const moves = isRead('moved') ? movesOf(item) : [];
      const changes = isRead('changes') ? changesOf(item) : [];
      // A date that was moved is told by its moves.
      const others = changes.filter(({ field }) => !moves.some((move) => move.field === field));
      return [...moves, ...others].filter(({ path }) => isRead(String(path[0])));
    });
});

function movesOf(item: Item): readonly History[] {
  const moves = 'moved' in item.data ? listIn(item.data.moved) : [];
  if (moves.length === 0 || !item.when) return [];
  const field = item.when.role;
  const current: Worth = { kind: 'date', when: item.when };
  const listed = moves.map((fields, index): Step => {
    const { approval, because, by, decided, from, reason } = fields as Partial<Move>;
    const before = worthAt([field], from, undefined);
    return {
      path: ['moved', index],
      valuePath: ['moved', index, 'from'],
      ...(before && { from: before }),
      ...(decided && { decided }),
      isDecided: [because, by, decided, reason].some((each) => each !== undefined),
      ...(approval && { approval: approval.state }),
    };
  });
  const hasDays = listed.every(({ decided }) => decided !== undefined);
  // Each was moved to where the next one moved it from, once a day was known again.
  const steps = (hasDays ? byDay(listed) : listed).map((step, index, all): Step => {
    const later = all.slice(index + 1).map(({ from }) => from);
    return { ...step, to: later.find(isDated) ?? current };
  });
  const direction = 'increasing';
  return [
    { item, field, path: [field], current, direction, steps, listed: steps, isPartly: false },
  ];
}

function changesOf(item: Item): readonly History[] {
  const changes = 'changes' in item.data ? listIn(item.data.changes) : [];
  const edits = changes.flatMap((change, index) => editsOf(item, change, index));
  const byPath = groupBy(edits, ({ path }) => path.join('.'));
  const names = [...byPath.keys()];
  return [...byPath].flatMap(([name, own]): History[] => {
    const [first] = own;
    if (!first) return [];
    const { field, path } = first;
    const current = worthAt(path, valueAt(item.data, path), undefined);
    const listed = own.map(({ step }) => step);
    const direction = directionAt(item, path, listed[0]?.from ?? current);
    const isPartly = names.some(
      (other) => other.startsWith(`${name}.`) || name.startsWith(`${other}.`),
    );
    const steps = byDay(listed);
    return [{ item, field, path, direction, steps, listed, isPartly, ...(current && { current }) }];
  });
}

function directionAt({ data, kind }: Item, [field]: Path, worth: Worth | undefined): Direction {
  if (kind === 'indicator' && (field === 'target' || field === 'milestones'))
    return directionOf(data as Item<'indicator'>['data']);
  return worth?.kind === 'figure' ? directionIn(worth.fields) : 'increasing';
}

function isDated(worth: Worth | undefined): boolean {
  return worth?.kind === 'date' && worth.when.stretches.length > 0;
}

/** Unknown days come first, as where the target of an indicator is worked out. */
function byDay(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((a, b) => compareText(a.decided ?? '', b.decided ?? ''));
}
