/** Words of the documents that `report` writes, beside the whole plan. */
export interface ReportsWords {
  readonly title: string;
}
