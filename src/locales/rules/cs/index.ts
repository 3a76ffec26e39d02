import type { Locale } from '../../locale.ts';
import { datesWords } from './dates.ts';
import { identityWords } from './identity.ts';
import { orderWords } from './order.ts';
import { readingWords } from './reading.ts';
import { referenceWords } from './reference.ts';

/** The words of each rule, by family. */
export const rules: Locale['rules'] = {
  ...readingWords,
  ...datesWords,
  ...identityWords,
  ...orderWords,
  ...referenceWords,
};
