import type { FamilyWords } from '../rule-words.ts';

export const loadWords: FamilyWords<'load'> = {};
