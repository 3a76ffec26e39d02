import type { PactDocument } from '../model/documents.generated.ts';
import { compareText } from '../model/finding.ts';
import type { HolidayCalendar } from '../model/holiday-calendar.ts';
import type { Anchor, DocumentKind, Item, ItemKind, Path, PlanDocument } from '../model/item.ts';
import type { Pact } from '../model/pact.ts';
import { planSpans } from '../model/plan.ts';
import { alone, resolveWhen, type Span } from '../model/when/span.ts';
import { parseWhen } from '../model/when/when.ts';
import type { Walked } from './walk.ts';
import type { YamlSource } from './yaml-source.ts';

/** One document after reading, with the paths of the values that cannot be relied on. */
export interface LoadedDocument {
  readonly source: YamlSource;
  readonly walked: Walked;
  readonly faulty: readonly Path[];
  /** Kinds of items of which some are lost by that. */
  readonly unread: readonly ItemKind[];
}

/** Puts the documents of a pact together: who has which id, and when each item is planned. */
export function assemblePact(
  head: LoadedDocument,
  read: readonly LoadedDocument[],
  holidays: HolidayCalendar | undefined,
): Pact {
  const headData = head.walked.document.data as PactDocument;
  const loaded = inOrder(read);
  const items = loaded.flatMap(({ walked }) => walked.items.map(({ item }) => item));
  const byId = new Map<string, Item>();
  const series = new Map<string, Item[]>();
  const copies = new Set<Item>();
  const doubled = new Set<string>();
  for (const item of items) {
    const id = item.id.toLowerCase();
    if (id !== '' && !byId.has(id)) byId.set(id, item);
  }
  nameMeetings(items, byId);
  for (const item of items) {
    const id = item.id.toLowerCase();
    const first = byId.get(id);
    const isSecond = first !== undefined && first !== item;
    if (isSecond && first.kind === item.kind && first.title === item.title) copies.add(item);
    else if (isSecond) doubled.add(id);
    const name = 'series' in item.data ? item.data.series?.toLowerCase() : undefined;
    if (name !== undefined) series.set(name, [...(series.get(name) ?? []), item]);
  }
  const documents = loaded.map(({ walked }) => walked.document);
  const periods = readPeriods(documents);
  const pact = {
    head: headData,
    ...(holidays && { holidays }),
    documents,
    items,
    byId,
    series,
    copies,
    doubled,
    periods,
    faulty: readFaulty(loaded),
    unread: new Set(loaded.flatMap(({ unread }) => unread)),
  };
  return { ...pact, planned: planSpans(pact) };
}

const kindOrder: readonly DocumentKind[] = [
  'pact',
  'action-plan',
  'calendar',
  'indicators',
  'review',
];

/**
 * The same answer whatever the files are called: by kind, calendars of meetings before those of
 * events, and then by the first thing in them.
 */
function inOrder(loaded: readonly LoadedDocument[]): readonly LoadedDocument[] {
  const key = ({ walked }: LoadedDocument) => {
    const { document, items } = walked;
    const hasMeetings = items.some(({ item }) => item.kind === 'meeting');
    const rank = `${kindOrder.indexOf(document.kind)}${hasMeetings ? 0 : 1}`;
    return `${rank} ${JSON.stringify(document.data.period ?? '')} ${items[0]?.item.id ?? ''}`;
  };
  return loaded
    .map((document) => ({ document, key: key(document) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ document }) => document);
}

function readPeriods(documents: readonly PlanDocument[]): Map<PlanDocument, Span> {
  const periods = new Map<PlanDocument, Span>();
  for (const document of documents) {
    const { when } = parseWhen('period', document.data.period);
    if (when) periods.set(document, resolveWhen(when, alone));
  }
  return periods;
}

/** The innermost item, or else the document, has the fault. */
function readFaulty(loaded: readonly LoadedDocument[]): Map<Anchor, Set<string>> {
  const faulty = new Map<Anchor, Set<string>>();
  for (const { walked, faulty: paths } of loaded)
    for (const path of paths) {
      const around = walked.items.filter(({ path: outer }) => startsWith(path, outer));
      const innermost = around.reduce<(typeof around)[number] | undefined>(
        (inner, each) => (!inner || each.path.length > inner.path.length ? each : inner),
        undefined,
      );
      const anchor = innermost?.item ?? walked.document;
      const field = String(path[innermost?.path.length ?? 0] ?? '');
      faulty.set(anchor, (faulty.get(anchor) ?? new Set()).add(field));
    }
  return faulty;
}

function startsWith(path: Path, start: Path): boolean {
  return start.length < path.length && start.every((step, index) => path[index] === step);
}

/** A meeting without a title is called after its body and number. */
function nameMeetings(items: readonly Item[], byId: ReadonlyMap<string, Item>): void {
  for (const item of items) {
    if (item.kind !== 'meeting') continue;
    const { number, title: given } = item.data as Item<'meeting'>['data'];
    if (given !== undefined) continue;
    const bodies = item.references
      .filter(({ relation }) => relation === 'body')
      .flatMap(({ name }) => byId.get(name.toLowerCase())?.title ?? []);
    if (bodies.length === 0) continue;
    const title = [bodies.join(' + '), number].filter((part) => part !== undefined).join(' ');
    (item as { title: string }).title = title;
  }
}
