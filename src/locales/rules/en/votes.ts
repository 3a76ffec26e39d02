import type { FamilyWords } from '../rule-words.ts';

export const votesWords: FamilyWords<'votes'> = {};
