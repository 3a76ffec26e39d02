/** A comparison in words, before anybody lays it out. */
export interface SaidComparison {
  readonly title: string;
  readonly sides: string;
  readonly count: string;
  /** Instead of all the rest, where nothing changed. */
  readonly none: string;
  readonly groups: readonly SaidGroup[];
  readonly follows: { readonly heading: string; readonly lines: readonly SaidLine[] };
  readonly kept: string;
}

export interface SaidGroup {
  readonly heading: string;
  readonly meaning: string;
  readonly count: number;
  readonly items: readonly SaidItem[];
}

/** All that became of one item under one heading. */
export interface SaidItem {
  /** Empty where it has none. */
  readonly id: string;
  readonly title: string;
  readonly changes: readonly SaidChange[];
}

/** What stands left, in the middle and at the right edge. */
export interface SaidLine {
  readonly label: string;
  readonly text: string;
  readonly tail: string;
}

export interface SaidChange extends SaidLine {
  readonly because?: SaidLine;
  /** What to write where a weakening has no reason, and where. */
  readonly remedy?: string;
}
