import type { ReportsWords } from './words.ts';

export const reports: ReportsWords = {
  workPlan: {
    row: 'No.',
    member: 'Member',
    datePlace: 'Date and venue',
    changes: 'Changes',
  },
};
