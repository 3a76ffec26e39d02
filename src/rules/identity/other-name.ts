import { groupBy } from '../../model/group-by.ts';
import type { Anchor, Item, ItemKind, Path, Reference } from '../../model/item.ts';
import { anchorsOf, type Pact, resolveReference } from '../../model/pact.ts';
import { cancelledOn } from '../../model/record.ts';
import { mention, rule } from '../rule.ts';
import {
  type Difference,
  differenceOf,
  isKnownByName,
  namesFor,
  numberOf,
  ownersOf,
} from './name-difference.ts';
import { numbersIn } from './name-numbers.ts';
import { nameKey } from './name-words.ts';

export interface OtherNameData extends Pick<Difference, 'differs' | 'other'> {
  /** The plan's own name for it. */
  readonly as: string;
  readonly title: string;
  /** Where the title shows none. */
  readonly number?: number | string;
  readonly mayHaveAliases: boolean;
}

const withAliases: ReadonlySet<ItemKind> = new Set(['body', 'report', 'project']);

interface Naming {
  readonly at: Anchor;
  readonly path: Path;
  readonly as: string;
  readonly thing: Item;
}

export const otherName = rule<'identity/other-name', OtherNameData>({
  id: 'identity/other-name',
  severity: 'warning',
  *check(pact) {
    const namings = anchorsOf(pact).flatMap((at) => namingsOf(pact, at));
    if (namings.length === 0) return;
    const owners = ownersOf(pact);
    for (const same of groupBy(namings, ({ as, thing }) => `${thing.id} ${nameKey(as)}`).values()) {
      const [first, ...others] = same;
      if (!first) continue;
      const { as, at, path, thing } = first;
      const difference = differenceOf(as, thing, namesFor(pact, thing), owners);
      if (!difference) continue;
      yield {
        at,
        field: path,
        data: {
          as,
          title: thing.title,
          differs: difference.differs,
          ...(difference.other && { other: difference.other }),
          ...(numbersIn(thing.title).length === 0 && numberOf(thing)),
          mayHaveAliases: withAliases.has(thing.kind),
        },
        severity: difference.isCertain ? 'error' : 'warning',
        related: [
          { ...mention(pact, thing), field: [titleField(thing)] },
          ...others.map((each) => ({
            at: each.at,
            field: each.path,
            data: { title: 'title' in each.at ? each.at.title : '', text: each.as },
          })),
        ],
      };
    }
  },
});

function namingsOf(pact: Pact, at: Anchor): Naming[] {
  if ('id' in at && cancelledOn(at) !== undefined) return [];
  return at.references.flatMap((reference): Naming | [] => {
    const thing = onlyThing(pact, reference);
    if (reference.as === undefined || !thing) return [];
    return { at, path: [...reference.path.slice(0, -1), 'as'], as: reference.as, thing };
  });
}

/** What a reference names; of a series nobody says which of its documents is meant. */
function onlyThing(pact: Pact, reference: Reference): Item | undefined {
  const [thing, ...others] = resolveReference(pact, reference);
  if (!thing || others.length > 0 || pact.doubled.has(thing.id.toLowerCase())) return undefined;
  return isKnownByName(thing) && cancelledOn(thing) === undefined ? thing : undefined;
}

function titleField({ data }: Item): string {
  return ['title', 'text', 'id'].find((field) => field in data) ?? 'id';
}
