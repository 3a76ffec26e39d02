import type { ReportsWords } from './words.ts';

export const reports: ReportsWords = {
  workPlan: {
    row: 'Sorszám',
    member: 'Tag',
    datePlace: 'Időpont, helyszín',
    changes: 'Módosulás',
  },
};
