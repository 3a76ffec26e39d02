export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of the columns in which anything stands; none without rows. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Table | undefined {
  const isFilled = (column: number) => rows.some((row) => (row[column] ?? '') !== '');
  const cells = <Cell>(row: readonly Cell[]) => row.filter((_, column) => isFilled(column));
  return rows.length === 0 ? undefined : { head: cells(columns), rows: rows.map(cells) };
}
