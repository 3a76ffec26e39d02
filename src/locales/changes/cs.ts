import type { ChangesWords } from './words.ts';

export const changes: ChangesWords = {
  title: 'Změny',
};
