/** Words of the comparison of two states of a plan. */
export interface ChangesWords {
  readonly title: string;
}
