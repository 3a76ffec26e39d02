import { groupBy } from '../../model/group-by.ts';
import type { Item, PlanDocument } from '../../model/item.ts';
import type { DocumentInput } from '../input.ts';
import { adoptionText, dateIn } from './dates.ts';
import { joined, labelled } from './text.ts';

/** The items of a part of the plan, under a heading for each document that has any. */
export interface Section<Each extends Item> {
  readonly heading: string;
  /** Period, version and adoption of the document. */
  readonly about: string;
  readonly documents: readonly PlanDocument[];
  readonly items: readonly Each[];
}

/** Several documents have headings of their own: by title, else by period. */
export function sectionsOf<Each extends Item>(
  word: string,
  items: readonly Each[],
  input: DocumentInput,
  documents: readonly PlanDocument[] = [...new Set(items.map(({ document }) => document))],
): Section<Each>[] {
  const byHeading = groupBy(documents, (document) => {
    const { period, title } = titlesOf(document, input);
    const others = documents.filter((other) => other !== document);
    const isAlone = others.every((other) => titlesOf(other, input).title !== title);
    const name = isAlone ? title : joined([title, period]);
    return labelled(word, name) || word;
  });
  return [...byHeading].map(([heading, under]) => ({
    heading,
    about: joined(under.map((document) => aboutDocument(document, heading, input))),
    documents: under,
    items: items.filter(({ document }) => under.includes(document)),
  }));
}

function titlesOf({ data }: PlanDocument, input: DocumentInput) {
  return {
    title: 'title' in data ? (data.title ?? '') : '',
    period: dateIn(data.period, input),
  };
}

function aboutDocument(document: PlanDocument, heading: string, input: DocumentInput): string {
  const { locale } = input;
  const { adopted, issued, version } = document.data as {
    adopted?: Parameters<typeof adoptionText>[0];
    issued?: string;
    version?: string | number;
  };
  const { period } = titlesOf(document, input);
  return joined([
    !heading.includes(period) && labelled(locale.fields.period, period),
    version !== undefined && labelled(locale.fields.version, String(version)),
    issued !== undefined && labelled(locale.fields.issued, locale.dates.day(issued)),
    labelled(locale.fields.adopted, adoptionText(adopted, input)),
  ]);
}
