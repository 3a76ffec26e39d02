import { moneyText } from '../../locales/phrases.ts';
import type { DocumentInput } from '../input.ts';
import { adoptionText, dateIn } from './dates.ts';
import type { Table } from './table.ts';
import { joined, listed, namesIn } from './text.ts';

/** What a document begins with: whose it is, what it is, of when. */
export function documentHead(kind: string, input: DocumentInput) {
  const { asOf, locale, pact } = input;
  const { grant, issued, issuedAt, letterhead, name } = pact.head;
  return {
    name,
    letterhead: joined(letterhead ?? []),
    kind,
    issued: listed([issuedAt, issued !== undefined && locale.dates.day(issued)]),
    asOf: asOf ? locale.report.asOf(locale.dates.dayOfWeek(asOf.day)) : '',
    facts: headFacts(input),
    grant: grant?.text ?? '',
  };
}

/** What stands at the top: who, under which programme, with which grant. */
function headFacts(input: DocumentInput): Table | undefined {
  const { locale, pact } = input;
  const { adopted, aliases, grant, period, programme, region, url, version } = pact.head;
  const { fields, report } = locale;
  const { head } = report;
  const day = (each: string | undefined) => (each === undefined ? '' : locale.dates.day(each));
  const text = (each: string | number | undefined) => String(each ?? '');
  const rows: (readonly string[])[] = [
    [fields.aliases, (aliases ?? []).join('; ')],
    [fields.url, url ?? ''],
    [fields.region, region ?? ''],
    [fields.period, dateIn(period, input)],
    [
      fields.programme,
      [programme?.code, programme?.name, programme?.url]
        .filter((each) => each !== undefined)
        .join(' · '),
    ],
    [fields.fund, programme?.fund ?? ''],
    [head.grantNumber, text(grant?.number)],
    [head.grantTitle, text(grant?.title)],
    [head.signed, day(grant?.signed)],
    [report.inForce, day(grant?.inForce)],
    [fields.lead, namesIn(pact, grant?.lead)],
    [report.partners, namesIn(pact, grant?.partners)],
    [
      head.amount,
      grant?.amount === undefined ? '' : moneyText(grant.amount, grant.currency, locale),
    ],
    [head.binds, namesIn(pact, grant?.binds)],
    [fields.version, text(version)],
    [fields.adopted, adoptionText(adopted, input)],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  return filled.length === 0 ? undefined : { head: ['', ''], rows: filled };
}
