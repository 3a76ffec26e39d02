import type { ReportsWords } from './words.ts';

export const reports: ReportsWords = {
  workPlan: {
    row: 'Č.',
    member: 'Člen',
    datePlace: 'Termín a místo',
    changes: 'Změny',
  },
};
