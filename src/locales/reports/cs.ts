import type { ReportsWords } from './words.ts';

export const reports: ReportsWords = {
  row: 'Č.',
  workPlan: {
    member: 'Člen',
    datePlace: 'Termín a místo',
    changes: 'Změny',
  },
  actionPlan: { when: 'Termín', involved: 'Zapojené orgány' },
};
