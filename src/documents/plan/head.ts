import { moneyText } from '../../locales/phrases.ts';
import type { DocumentInput } from '../input.ts';
import { letterheadText } from '../letterhead.ts';
import { adoptionText, dateIn } from './dates.ts';
import type { Table } from './table.ts';
import { listed, namesIn } from './text.ts';

/** What a document begins with: whose it is, what it is, of when, and how the plan was adopted. */
export function planHead(input: DocumentInput) {
  const { locale, pact } = input;
  const { adopted, issued, issuedAt, version } = pact.head;
  const rows = [
    [locale.fields.version, String(version ?? '')],
    [locale.fields.adopted, adoptionText(adopted, input)],
  ];
  return {
    ...documentHead(locale.report.plan, input, rows),
    issued: listed([issuedAt, issued !== undefined && locale.dates.day(issued)]),
  };
}

/** What a document begins with that is issued and adopted by itself. */
export function documentHead(
  kind: string,
  input: DocumentInput,
  moreFacts: readonly (readonly string[])[] = [],
) {
  const { asOf, locale, pact } = input;
  const { grant, name } = pact.head;
  return {
    name,
    letterhead: letterheadText(pact.head),
    kind,
    issued: '',
    asOf: asOf ? locale.report.asOf(locale.dates.dayOfWeek(asOf.day)) : '',
    facts: factTable([...headFacts(input), ...moreFacts]),
    grant: grant?.text ?? '',
  };
}

/** Who, under which programme, with which grant. */
function headFacts(input: DocumentInput): (readonly string[])[] {
  const { locale, pact } = input;
  const { aliases, grant, period, programme, region, url } = pact.head;
  const { fields, report } = locale;
  const { head } = report;
  const day = (each: string | undefined) => (each === undefined ? '' : locale.dates.day(each));
  const text = (each: string | number | undefined) => String(each ?? '');
  return [
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
  ];
}

function factTable(rows: readonly (readonly string[])[]): Table | undefined {
  const filled = rows.filter(([, value]) => value !== '');
  return filled.length === 0 ? undefined : { head: ['', ''], rows: filled };
}
