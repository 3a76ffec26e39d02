import type { FamilyWords } from '../rule-words.ts';

export const allowWords: FamilyWords<'allow'> = {};
