import type { FamilyWords } from '../rule-words.ts';

export const dutiesWords: FamilyWords<'duties'> = {};
