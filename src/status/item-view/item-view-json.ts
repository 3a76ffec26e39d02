import type { Finding, Place } from '../../model/finding.ts';
import type { Anchor, Item, Path } from '../../model/item.ts';
import { actualSpan, headOf, type Pact } from '../../model/pact.ts';
import { isReview, lifeOf } from '../../model/review-life.ts';
import { viewOf } from '../../model/view.ts';
import { printWhen } from '../../model/when/when.ts';
import { indicatorJson } from '../indicator/indicator-json.ts';
import { itemJson } from '../item-json.ts';
import type { ListedItem } from '../list.ts';
import { rhythmJson } from '../rhythm/rhythm-json.ts';
import type { ItemView } from './item-view.ts';
import { fieldAt, type Naming, namedBy } from './naming.ts';

export type PlaceOf = (anchor: Anchor, field?: Path) => Place;

/** What `show` tells of an item, as data. */
export function itemViewJson(pact: Pact, view: ItemView, placeOf: PlaceOf): object {
  const { item } = view;
  const order = ({ before, item: other }: ItemView['prepares'][number]) => ({
    ...dated(pact, other),
    before,
  });
  return {
    ...itemJson(view.listed),
    state: view.listed.state ?? null,
    ...(isReview(item) && { stage: lifeOf(item, view.day).stage }),
    ...fileAndLine(placeOf(item)),
    data: item.data,
    references: view.references.flatMap((naming) => referenceJson(naming, placeOf)),
    referredBy: view.referredBy.map((naming) => referringJson(pact, naming, placeOf)),
    prepares: view.prepares.map(order),
    preparedBy: view.preparedBy.map(order),
    neighbours: view.sittings.flatMap(({ body, neighbours }) =>
      neighbours.map(({ days, item: other, side }) => ({
        ...dated(pact, other),
        body: body.id,
        side,
        days: days ?? null,
      })),
    ),
    indicator: view.listed.indicator ? indicatorJson(view.listed.indicator) : null,
    rhythms: view.rhythms.map((each) => rhythmJson(each, viewOf(view.day))),
    lacks: view.lacks.map(({ code }) => code),
    findings: view.findings.map(findingJson),
  };
}

/** The pact itself, as data. */
export function pactViewJson(pact: Pact, findings: readonly Finding[], placeOf: PlaceOf): object {
  const head = headOf(pact);
  return {
    id: pact.head.id,
    kind: 'pact',
    title: pact.head.name,
    ...(head && fileAndLine(placeOf(head))),
    data: pact.head,
    references: (head ? namedBy(pact, head) : []).flatMap((each) => referenceJson(each, placeOf)),
    findings: findings.filter(({ item }) => item === undefined).map(findingJson),
  };
}

/** The documents that share the name of a series, as data. */
export function seriesJson(name: string, items: readonly ListedItem[], placeOf: PlaceOf): object {
  return {
    id: name,
    kind: 'series',
    title: name,
    items: items.map((each) => ({ ...itemJson(each), ...fileAndLine(placeOf(each.item)) })),
  };
}

function dated(pact: Pact, item: Item) {
  const { end, start } = actualSpan(pact, item);
  return {
    id: item.id,
    title: item.title,
    date: item.when ? printWhen(item.when) : null,
    earliest: start.earliest ?? null,
    latest: end.latest ?? null,
  };
}

/** With the place of what is named; a name that belongs to no item has none. */
function referenceJson({ named, reference }: Naming, placeOf: PlaceOf): object[] {
  const field = fieldAt(reference.path);
  if (named.length === 0)
    return [{ field, id: null, title: reference.name, kind: null, file: null, line: null }];
  return named.map((item) => ({
    field,
    id: item.id,
    title: item.title,
    kind: item.kind,
    ...fileAndLine(placeOf(item)),
  }));
}

/** With the place where it is named. */
function referringJson(pact: Pact, { anchor, reference }: Naming, placeOf: PlaceOf): object {
  return {
    id: 'id' in anchor ? anchor.id : null,
    kind: anchor.kind,
    title: 'title' in anchor ? anchor.title : pact.head.name,
    field: fieldAt(reference.path),
    ...fileAndLine(placeOf(anchor, reference.path)),
  };
}

function findingJson({ place, rule, severity }: Finding): object {
  return { rule, severity, ...fileAndLine(place) };
}

function fileAndLine({ file, line }: Place) {
  return { file, line };
}
