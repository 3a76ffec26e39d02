import type { FamilyWords } from '../rule-words.ts';

export const recurrenceWords: FamilyWords<'recurrence'> = {};
