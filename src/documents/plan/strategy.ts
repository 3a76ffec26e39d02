import { groupBy } from '../../model/group-by.ts';
import type { Item, ItemKind } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { roleText } from './dates.ts';
import { detailLines } from './details.ts';
import { goalsText } from './quantities.ts';
import { filled, joined, labelled, type Point, point } from './text.ts';

type Kind = 'reason' | 'goal' | 'area' | 'way' | 'problem' | 'priority' | 'target-group';

/** Why the pact exists and where it is going: texts first, then each list under its heading. */
export function strategyData(input: DocumentInput) {
  const { locale, pact } = input;
  const { horizon, mission, motto, text, vision } = pact.head.strategy ?? {};
  const { fields, report } = locale;
  const { strategy } = report;
  const parts: readonly (readonly [string, Kind])[] = [
    [strategy.reasons, 'reason'],
    [strategy.goals, 'goal'],
    [strategy.areas, 'area'],
    [strategy.ways, 'way'],
    [strategy.problems, 'problem'],
    [strategy.priorities, 'priority'],
    [fields.targetGroups, 'target-group'],
  ];
  const texts = filled([
    labelled(fields.motto, motto),
    labelled(fields.mission, mission),
    labelled(fields.vision, vision),
    labelled(fields.horizon, horizon),
    text,
  ]);
  const lists = parts
    .map(([heading, kind]) => ({ heading, ...listOf(kind, input) }))
    .filter(({ points }) => points.length > 0);
  return { isTold: texts.length + lists.length > 0, texts, lists };
}

/** What belongs to another of the list stands under it; what all have in common is said once. */
function listOf(kind: Kind, input: DocumentInput): { common: string[]; points: Point[] } {
  const { pact } = input;
  const items = itemsOf(pact, kind);
  const inner = groupBy(items, (item) => parentOf(item, input));
  const details = new Map(
    items.map((item) => {
      const isInside = parentOf(item, input) !== undefined;
      return [item, detailLines(item, input, isInside ? ['in'] : [])] as const;
    }),
  );
  const [first, ...others] = details.values();
  const common = (first ?? []).filter(
    (line) => others.length > 0 && others.every((lines) => lines.includes(line)),
  );
  const shown = new Set<Item>();
  const pointOf = (item: Item<Kind>): Point[] => {
    if (shown.has(item)) return [];
    shown.add(item);
    const lines = (details.get(item) ?? []).filter((line) => !common.includes(line));
    return [point(intention(item, lines, input), (inner.get(item) ?? []).flatMap(pointOf))];
  };
  // Those that are part of each other in a circle have no first one.
  return { common, points: [...(inner.get(undefined) ?? []), ...items].flatMap(pointOf) };
}

function parentOf<Each extends ItemKind>(
  item: Item<Each>,
  { pact }: DocumentInput,
): Item | undefined {
  const within = 'in' in item.data ? item.data.in : undefined;
  const found = within === undefined ? undefined : pact.byId.get(within.toLowerCase());
  return found?.kind === item.kind && found !== item ? found : undefined;
}

function intention(item: Item<Kind>, details: readonly string[], input: DocumentInput): string {
  const { description, number } = item.data;
  const { locale } = input;
  return joined([
    [number, item.title].filter((part) => part !== undefined).join('. '),
    description,
    roleText(item, input),
    labelled(locale.fields.target, goalsText(item, locale)),
    ...details,
  ]);
}
