import type { ReportsWords } from './words.ts';

export const reports: ReportsWords = {
  title: 'Dokumenty',
};
