/** Words of the documents that `report` writes, beside those of the whole plan. */
export interface ReportsWords {
  /** The number of a row. */
  readonly row: string;
  readonly workPlan: WorkPlanWords;
  readonly actionPlan: ActionPlanWords;
}

export interface ActionPlanWords {
  /** The head of a column with deadlines and periods. */
  readonly when: string;
  /** The bodies that the actions name. */
  readonly involved: string;
}

export interface WorkPlanWords {
  /** Whoever has a seat in a body. */
  readonly member: string;
  /** The head of a column with when and where. */
  readonly datePlace: string;
  readonly changes: string;
}
