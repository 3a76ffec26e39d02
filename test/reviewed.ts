import { reviewDocument } from '../src/documents/review.ts';
import { readDocumentTemplates } from '../src/io/template-file.ts';
import { loadLocale } from '../src/locales/index.ts';
import type { Pact } from '../src/model/pact.ts';
import type { Day } from '../src/model/when/day.ts';
import { findPeriod, reviewDays } from '../src/review/period.ts';
import { type Review, reviewOf } from '../src/review/review.ts';
import { root } from './plans.ts';

/** The review of a period, made on a day. */
export function reviewed(
  pact: Pact,
  word: string | undefined,
  asOf: Day,
  { before, recordedBy }: { readonly before?: Pact; readonly recordedBy?: Day } = {},
): Review {
  const period = findPeriod(pact, word, asOf);
  return reviewOf(pact, period, reviewDays(period, { asOf, recordedBy }), {
    ...(before && { before }),
  });
}

/** As a person gets it. */
export async function reviewText(review: Review, language?: string): Promise<string> {
  const locale = await loadLocale(language ?? review.pact.head.language);
  return reviewDocument(review, locale, readDocumentTemplates(root, 'review'));
}
