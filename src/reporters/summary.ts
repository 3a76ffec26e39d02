import type { Finding, Severity } from '../model/finding.ts';
import type { ReportInput } from './reporter.ts';

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** All in one line: how many findings there are, or that there are none. */
export function summaryOf({
  findings,
  locale: { validate },
  paths,
  read,
}: Pick<ReportInput, 'findings' | 'locale' | 'paths' | 'read'>): string {
  if (findings.length === 0)
    return paths ? validate.soundIn(paths) : validate.sound(read.documents, read.items);
  const files = new Set(findings.map(({ place }) => place.file)).size;
  return validate.summary(countBySeverity(findings), files);
}
