import type { FamilyWords } from '../rule-words.ts';

export const pairingWords: FamilyWords<'pairing'> = {};
