import type { FamilyWords } from '../rule-words.ts';

export const indicatorsWords: FamilyWords<'indicators'> = {};
