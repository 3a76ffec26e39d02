import type { ReviewWords } from './words.ts';

export const review: ReviewWords = {
  title: 'Féléves felülvizsgálat',
};
