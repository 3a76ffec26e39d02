import type { Locale } from '../locales/locale.ts';
import type { Review } from '../review/review.ts';
import { achievementSection } from './review/achievement.ts';
import { allowanceSection } from './review/allowances.ts';
import { carriedOutSection } from './review/carried-out.ts';
import { changeSection } from './review/changes.ts';
import { decisionSection } from './review/decisions.ts';
import { difficultySection } from './review/difficulties.ts';
import { evidenceSection } from './review/evidence.ts';
import { reviewHead } from './review/head.ts';
import { reviewInput } from './review/input.ts';
import { lastReviewSection } from './review/last-review.ts';
import { openPointSection } from './review/open-points.ts';
import { outlookSection } from './review/outlook.ts';
import { reviewSummary } from './review/summary.ts';
import { fillTemplate, markdown } from './template.ts';
import type { Templates } from './write-document.ts';

/** The review of a period in Markdown: the summary first, then what funders ask for. */
export function reviewDocument(
  review: Review,
  locale: Locale,
  { partials, text }: Templates,
): string {
  return fillTemplate(text, reviewData(review, locale), { ...markdown, partials });
}

/** What the template shows; its names are checked against this by a test. */
export function reviewData(review: Review, locale: Locale) {
  const input = reviewInput(review, locale);
  return {
    ...reviewHead(input),
    summary: reviewSummary(input),
    sections: [
      carriedOutSection(input),
      difficultySection(input),
      changeSection(input),
      achievementSection(input),
      decisionSection(input),
      evidenceSection(input),
      allowanceSection(input),
      lastReviewSection(input),
      outlookSection(input),
      openPointSection(input),
    ],
  };
}
