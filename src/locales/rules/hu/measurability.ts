import type { FamilyWords } from '../rule-words.ts';

export const measurabilityWords: FamilyWords<'measurability'> = {};
