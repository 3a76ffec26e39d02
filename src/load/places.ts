import type { Place } from '../model/finding.ts';
import type { Anchor, Path } from '../model/item.ts';
import type { LoadedDocument } from './assemble.ts';
import { keyRangeAt, placeOf, rangeAt, wholeRangeAt, type YamlSource } from './yaml-source.ts';

/** Lines of a file, from 1, the last included. */
export interface Lines {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

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
  readonly locate = (anchor: Anchor, field: Path = [], isKey = false): Place => {
    const { path, source } = this.#originOf(anchor);
    const range = isKey ? keyRangeAt : rangeAt;
    return placeOf(source.file, range(source, [...path, ...field]));
  };

  /** The lines from the first to the last that an item, or a field of it, fills; none where it has no such field. */
  linesOf(anchor: Anchor, field: Path = []): Lines | undefined {
    const { path, source } = this.#originOf(anchor);
    const range = wholeRangeAt(source, [...path, ...field]);
    if (!range) return undefined;
    const text = source.file.text.slice(...range).trimEnd();
    const first = source.file.lines.linePos(range[0]).line;
    return {
      file: source.file.path,
      first,
      last: source.file.lines.linePos(range[0] + text.length).line,
    };
  }

  #originOf(anchor: Anchor): { source: YamlSource; path: Path } {
    const origin = this.#origins.get(anchor);
    if (!origin) throw new Error('an anchor that was never read');
    return origin;
  }
}
