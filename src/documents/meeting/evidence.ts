import type { Evidence } from '../../model/documents.generated.ts';
import type { Item } from '../../model/item.ts';
import { evidenceKinds, wantedKinds } from '../../status/proof.ts';
import type { DatedInput } from '../input.ts';
import { proofTexts } from '../plan/record.ts';
import { type Point, point } from '../plan/text.ts';
import type { Session } from './session.ts';

const done = '☑';
const open = '☐';

/** What has to be filed, ticked where it is there; and what else was filed. */
export function evidencePoints(item: Item, { records }: Session, input: DatedInput): Point[] {
  const { asOf, locale, pact } = input;
  const own = ('evidence' in item.data && item.data.evidence) || [];
  const filed: Evidence[] = [...own, ...records.flatMap(({ details }) => details.evidence ?? [])];
  const there = new Set(evidenceKinds(item, records, asOf.day));
  const told = filed.filter(({ date }) => date === undefined || date <= asOf.day);
  const kinds = new Set(told.map(({ kind }) => kind));
  return [
    ...proofTexts(told, input).map((text) => `${done} ${text}`),
    ...wantedKinds(pact, item)
      .filter((kind) => !kinds.has(kind))
      .map((kind) => `${there.has(kind) ? done : open} ${locale.report.record.proof(kind)}`),
  ].map((text) => point(text));
}
