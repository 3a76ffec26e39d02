import type { ReportsWords } from './words.ts';

export const reports: ReportsWords = {
  row: 'No.',
  workPlan: {
    member: 'Member',
    datePlace: 'Date and venue',
    changes: 'Changes',
  },
  actionPlan: { when: 'When', involved: 'Bodies that take part' },
};
