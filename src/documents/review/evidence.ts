import { capital, small } from '../../locales/letter-case.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Entry } from '../../review/entry.ts';
import { filedFor } from '../../review/proofs.ts';
import { proofTexts } from '../plan/record.ts';
import { labelled, type Point, point } from '../plan/text.ts';
import { block, type ReviewInput, type Section, section } from './input.ts';
import { itemName } from './phrases.ts';

/** What is filed, where it is kept, and what is asked for and missing. */
export function evidenceSection(input: ReviewInput): Section {
  const { locale, review } = input;
  const { filed, missing } = review.proofs;
  const words = locale.review;
  const kinds = missing.reduce((sum, each) => sum + each.kinds.length, 0);
  const points = [...groupBy(filed, ({ item }) => item)].map(
    ([item, proofs]): Point =>
      point(
        labelled(
          itemName(item, locale),
          proofTexts(
            proofs.map(({ evidence }) => evidence),
            input,
          ).join('; '),
        ),
      ),
  );
  return section(
    words.headings.evidence,
    [
      block({
        text: filed.length + kinds > 0 ? words.evidence.filed(filed.length, kinds) : '',
        points,
      }),
      block({
        label: words.evidence.missing,
        points: missing.map(({ item, kinds: wanted }) =>
          point(
            labelled(itemName(item, locale), wanted.map(locale.report.record.proof).join(', ')),
          ),
        ),
      }),
    ],
    `${capital(words.notRecorded)}.`,
  );
}

/** References alone, for a cell; what is missing is named. */
export function proofRefs(entry: Entry, { locale, review }: ReviewInput): string[] {
  if (entry.fate !== 'done') return [];
  const { proof } = locale.report.record;
  const filed = filedFor(entry.item, entry.records, review.view.day);
  const missing = review.proofs.missing.find(({ item }) => item === entry.item)?.kinds ?? [];
  const names = missing.map(proof).join(', ');
  return [
    ...filed.map(({ kind, ref }) => ref ?? proof(kind)),
    ...(names === '' ? [] : [`! ${labelled(small(locale.review.evidence.missing), names)}`]),
  ];
}
