import type { Item } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { worded } from './dates.ts';
import { detailLines } from './details.ts';
import { joined, labelled, namesIn, type Point, point, titleOf } from './text.ts';

type Listed = 'date' | 'phase' | 'organisation' | 'group' | 'project';

/** Everything the plan says of each item of a kind, on one line each. */
export function listOf(kind: Listed, input: DocumentInput): Point[] {
  return itemsOf(input.pact, kind).map((item) => point(lineOf(item, input)));
}

function lineOf(item: Item<Listed>, input: DocumentInput): string {
  const { locale, pact } = input;
  const { description, members, short, url } = item.data as {
    description?: string;
    members?: string | string[];
    short?: string;
    url?: string;
  };
  const date = worded(item, input);
  const isDated = item.kind === 'date' || item.kind === 'phase';
  return joined([
    isDated ? labelled(titleOf(item), date) || titleOf(item) : titleOf(item),
    description,
    labelled(locale.fields.short, short),
    !isDated && labelled(locale.fields.period, date),
    labelled(locale.fields.members, namesIn(pact, members)),
    ...detailLines(item, input),
    labelled(locale.fields.url, url),
  ]);
}
