/** Words of the semi-annual review. */
export interface ReviewWords {
  readonly title: string;
}
