import type { Anchor, Path } from '../model/item.ts';

/** A moment in UTC: `2018-10-24T08:15:00Z`; text order is time order. */
export type Instant = string;

/** A place whose words an entry shows: an item or a document, or one field of it. */
export interface Shown {
  readonly at: Anchor;
  readonly field?: Path;
}

/** When the youngest line of some places was last changed. */
export type StampOf = (shown: readonly Shown[]) => Instant;

/** When lines were last changed. */
export interface LineStamps {
  readonly latest: Instant;
  /** By file, the first line first. */
  readonly lines: ReadonlyMap<string, readonly Instant[]>;
}

/** Where a place stands in the files: its lines from 1, the last included. */
export type LinesOf = (
  at: Anchor,
  field?: Path,
) => { readonly file: string; readonly first: number; readonly last: number } | undefined;

/** Without a history every entry is as old as the plan says that it is. */
export function sameStamp(issued: string | undefined): StampOf {
  return () => `${issued ?? '1970-01-01'}T00:00:00Z`;
}

/** By the history of the lines; what has none yet is as young as the last change. */
export function stampByLines({ latest, lines }: LineStamps, linesOf: LinesOf): StampOf {
  return (shown) => {
    let youngest = '';
    for (const { at, field } of shown) {
      const place = linesOf(at, field);
      if (!place) continue;
      const stamps = lines.get(place.file) ?? [];
      for (let line = place.first; line <= place.last; line += 1) {
        const stamp = stamps[line - 1] ?? latest;
        if (stamp > youngest) youngest = stamp;
      }
    }
    return youngest || latest;
  };
}
