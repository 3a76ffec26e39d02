import { capital } from '../../locales/letter-case.ts';
import type { Evidence } from '../../model/documents.generated.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Entry } from '../../review/entry.ts';
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
export function proofRefs(
  { fate, item, records }: Entry,
  { locale, review }: ReviewInput,
): string[] {
  if (fate !== 'done') return [];
  const refs = records.flatMap(({ details: { evidence, minutes } }) => [
    typeof minutes === 'string' ? minutes : minutes?.ref,
    ...(evidence ?? []).map(shortly),
  ]);
  const own: readonly Evidence[] = ('evidence' in item.data && item.data.evidence) || [];
  const missing = review.proofs.missing.find((each) => each.item === item)?.kinds ?? [];
  const names = missing.map(locale.report.record.proof).join(', ');
  return [
    ...[...refs, ...own.map(shortly)].filter((ref) => ref !== undefined),
    ...(names === '' ? [] : [`! ${labelled(locale.review.evidence.missing.toLowerCase(), names)}`]),
  ];

  function shortly({ kind, ref }: Evidence): string {
    return ref ?? locale.report.record.proof(kind);
  }
}
