import type { FamilyWords } from '../rule-words.ts';

export const checksWords: FamilyWords<'checks'> = {};
