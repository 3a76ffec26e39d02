/** Words of the documents that `report` writes, beside those of the whole plan. */
export interface ReportsWords {
  readonly workPlan: WorkPlanWords;
}

export interface WorkPlanWords {
  /** The number of a row. */
  readonly row: string;
  /** Whoever has a seat in a body. */
  readonly member: string;
  /** The head of a column with when and where. */
  readonly datePlace: string;
  readonly changes: string;
}
