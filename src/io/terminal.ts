/** The width in which text is wrapped: that of the terminal, at most 100; 80 without one. */
export function outputWidth(): number {
  const columns = process.stdout.isTTY ? process.stdout.columns : 80;
  return Math.max(40, Math.min(columns || 80, 100));
}

/** Whether standard output takes colours; NO_COLOR switches them off (no-color.org). */
export function outputHasColour(): boolean {
  const { NO_COLOR, TERM } = process.env;
  return process.stdout.isTTY === true && (NO_COLOR ?? '') === '' && TERM !== 'dumb';
}
