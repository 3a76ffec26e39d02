import type { PactDocument } from '../model/documents.generated.ts';
import type { HolidayCalendar } from '../model/holiday-calendar.ts';
import type { Anchor, Item, ItemKind, Path, PlanDocument } from '../model/item.ts';
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
  loaded: readonly LoadedDocument[],
  holidays: HolidayCalendar | undefined,
): Pact {
  const headData = head.walked.document.data as PactDocument;
  const items = loaded.flatMap(({ walked }) => walked.items.map(({ item }) => item));
  const byId = new Map<string, Item>();
  const series = new Map<string, Item[]>();
  const copies = new Set<Item>();
  const doubled = new Set<string>();
  for (const item of items) {
    const id = item.id.toLowerCase();
    const first = byId.get(id);
    if (first && first.kind === item.kind && first.title === item.title) copies.add(item);
    else if (first) doubled.add(id);
    if (id !== '' && !first) byId.set(id, item);
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
  nameMeetings(items, byId);
  return { ...pact, planned: planSpans(pact) };
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
