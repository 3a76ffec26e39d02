/** What was done so that people can write down their reasons. */
export interface Preparation {
  readonly file: string;
  readonly outcome: 'created' | 'completed' | 'unchanged';
  /** How many slots are new. */
  readonly slots: number;
  /** What somebody wrote about, and that is as it was planned. */
  readonly withoutDeviation: readonly string[];
  /** What deviates and cannot be named in a slot. */
  readonly withoutId: readonly string[];
}
