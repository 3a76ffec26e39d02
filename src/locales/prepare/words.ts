/** Words for the document in which people write about a period, and for who has it prepared. */
export interface PrepareWords {
  /** At the top of the document, in paragraphs: what to do with it. */
  readonly remarks: (period: string) => readonly string[];
  /** Above the lines that its life consists of. */
  readonly life: string;
  /** Behind each of these lines: what it means. */
  readonly steps: Readonly<Record<'closed' | 'adopted' | 'sent' | 'returned' | 'accepted', string>>;
  /** What the plan itself gives as the reason. */
  readonly planReason: (reason: string) => string;
  readonly created: (path: string, slots: number) => string;
  readonly completed: (path: string, slots: number) => string;
  readonly unchanged: (path: string) => string;
  /** What somebody wrote about and is as it was planned. */
  readonly withoutDeviation: (names: readonly string[]) => string;
  readonly withoutId: (names: readonly string[]) => string;
  readonly next: (period: string) => string;
}
