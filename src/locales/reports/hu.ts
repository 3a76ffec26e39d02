import type { ReportsWords } from './words.ts';

export const reports: ReportsWords = {
  row: 'Sorszám',
  workPlan: {
    member: 'Tag',
    datePlace: 'Időpont, helyszín',
    changes: 'Módosulás',
  },
  actionPlan: { when: 'Határidő, időszak', involved: 'Érintett testületek' },
};
