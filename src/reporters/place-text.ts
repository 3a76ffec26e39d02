import type { Place } from '../model/finding.ts';

/** As terminals and editors take it: calendar.yaml:69:19. */
export function placeText({ column, file, line }: Pick<Place, 'column' | 'file' | 'line'>): string {
  return `${file}:${line}:${column}`;
}
