import { small } from '../../locales/letter-case.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Change, Move } from '../../model/documents.generated.ts';
import { listed as asList } from '../../model/listed.ts';
import { headOf } from '../../model/pact.ts';
import { isCancelledBy } from '../../model/record.ts';
import { lifeOf } from '../../model/review-life.ts';
import type { Review } from '../../review/review.ts';
import { adoptionText } from '../plan/dates.ts';
import type { Table } from '../plan/table.ts';
import { joined, listed, namesIn } from '../plan/text.ts';
import type { ReviewInput } from './input.ts';

/** Which review it is, of what, and how far it has got. */
export function reviewHead(input: ReviewInput) {
  const { locale, review } = input;
  const { days, period } = review;
  const words = locale.review;
  const { version } = period.document?.data ?? {};
  return {
    title: `${reviewName(review, locale)}: ${periodText(input)}`,
    name: input.pact.head.name,
    status: listed([
      version !== undefined && words.version(String(version)),
      isAdopted(input) ? small(locale.fields.adopted) : stageText(input),
    ]),
    running: days.isOver ? '' : words.running(locale.dates.day(period.last)),
    facts: facts(input),
  };
}

/** What the review of such a period is called. */
export function reviewName({ period }: Review, locale: Locale): string {
  const isHalfYear = /^\d{4}-H[12]$/.test(period.text);
  return isHalfYear ? locale.review.title.halfYear : locale.review.title.other;
}

function periodText({ locale, review: { period } }: ReviewInput): string {
  const { dates } = locale;
  if (period.phase) return `${period.phase.title} (${dates.range(period.first, period.last)})`;
  const days = dates.range(period.first, period.last);
  return period.text.includes('/') ? days : `${dates.text(period.text)} (${days})`;
}

/** How far it has come without being adopted, which some funders do not ask for. */
function stageText({ locale, review: { days, period } }: ReviewInput): string {
  const stage = period.document ? lifeOf(period.document, days.asOf).stage : 'drafted';
  return stage === 'drafted' ? locale.review.draft : locale.report.review.stages[stage];
}

/** Not before the day on which it was adopted. */
function isAdopted({ review: { days, period } }: ReviewInput): boolean {
  const { adopted } = period.document?.data ?? {};
  const day = typeof adopted === 'string' ? adopted : (adopted?.date ?? '');
  return adopted !== undefined && day <= days.asOf;
}

function facts(input: ReviewInput): Table {
  const { locale, pact, review } = input;
  const { fields, report, review: words } = locale;
  const { grant, issued, issuedAt, programme, version } = pact.head;
  const rows: (readonly string[])[] = [
    [fields.programme, joined([programme?.code?.toString(), programme?.name])],
    [fields.lead, namesIn(pact, grant?.lead)],
    [report.partners, namesIn(pact, grant?.partners)],
    [report.inForce, grant?.inForce === undefined ? '' : locale.dates.day(grant.inForce)],
    [
      words.basis,
      listed([
        report.plan,
        issuedAt,
        issued !== undefined && locale.dates.day(issued),
        version !== undefined && words.version(String(version)),
        words.changesInPlan(changeCount(input)),
      ]),
    ],
    [
      fields.adopted,
      isAdopted(input) ? adoptionText(review.period.document?.data.adopted, input) : '',
    ],
    [
      fields['as-of'],
      joined([
        locale.dates.dayOfWeek(review.view.day),
        words.recordedBy(locale.dates.day(review.view.recordedBy)),
      ]),
    ],
  ];
  return { head: ['', ''], rows: rows.filter(([, value]) => value !== '') };
}

/** All that the plan records of how it was changed, up to the day. */
function changeCount({ pact, review: { view } }: ReviewInput): number {
  const isBy = ({ decided }: Change | Move) => decided === undefined || decided <= view.day;
  const items = [headOf(pact) ?? [], pact.items.filter((item) => !pact.copies.has(item))].flat();
  return items.reduce((sum, each) => {
    const { changes, moved } = each.data as { changes?: Change[]; moved?: Move[] };
    const called = 'id' in each && isCancelledBy(each, view.day) ? 1 : 0;
    return sum + called + [...asList(changes), ...asList(moved)].filter(isBy).length;
  }, 0);
}
