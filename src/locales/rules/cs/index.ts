import type { Locale } from '../../locale.ts';
import { allowWords } from './allow.ts';
import { changesWords } from './changes.ts';
import { checksWords } from './checks.ts';
import { datesWords } from './dates.ts';
import { dutiesWords } from './duties.ts';
import { identityWords } from './identity.ts';
import { indicatorsWords } from './indicators.ts';
import { loadWords } from './load.ts';
import { measurabilityWords } from './measurability.ts';
import { orderWords } from './order.ts';
import { pairingWords } from './pairing.ts';
import { readingWords } from './reading.ts';
import { recurrenceWords } from './recurrence.ts';
import { referenceWords } from './reference.ts';
import { reviewsWords } from './reviews.ts';
import { votesWords } from './votes.ts';
/** The words of each rule, by family. */
export const rules: Locale['rules'] = {
  ...readingWords,
  ...datesWords,
  ...identityWords,
  ...orderWords,
  ...referenceWords,
  ...allowWords,
  ...changesWords,
  ...checksWords,
  ...dutiesWords,
  ...indicatorsWords,
  ...loadWords,
  ...measurabilityWords,
  ...pairingWords,
  ...recurrenceWords,
  ...reviewsWords,
  ...votesWords,
};
