import type { Place } from '../model/finding.ts';
import type { Anchor, Path } from '../model/item.ts';
import type { LoadedDocument } from './assemble.ts';
import { keyRangeAt, placeOf, rangeAt, type YamlSource } from './yaml-source.ts';

/** Remembers where each item and document was read; lines are worked out only when asked. */
export class Places {
  readonly #origins = new Map<Anchor, { source: YamlSource; path: Path }>();

  constructor(documents: readonly LoadedDocument[]) {
    for (const { source, walked } of documents) {
      this.#origins.set(walked.document, { source, path: [] });
      for (const { item, path } of walked.items) this.#origins.set(item, { source, path });
    }
  }

  /** Where a field of an item stands, or its name; without a field, or where there is none, the item. */
  readonly locate = (anchor: Anchor, field?: Path, isKey?: boolean) =>
    this.of(anchor, field, isKey);

  of(anchor: Anchor, field: Path = [], isKey = false): Place {
    const origin = this.#origins.get(anchor);
    if (!origin) throw new Error('an anchor that was never read');
    const { source, path } = origin;
    const range = isKey ? keyRangeAt : rangeAt;
    return placeOf(source.file, range(source, [...path, ...field]));
  }
}
