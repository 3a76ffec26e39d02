import type { Locale } from '../locales/locale.ts';
import type { RelatedData } from '../model/finding.ts';

/** What another place of a finding says, in one line. */
export function relatedText({ text, title, when }: RelatedData, { dates }: Locale): string {
  return [title, when ? dates.when(when) : text].filter(Boolean).join(': ');
}
