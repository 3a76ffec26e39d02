import type { FamilyWords } from '../rule-words.ts';

export const changesWords: FamilyWords<'changes'> = {};
