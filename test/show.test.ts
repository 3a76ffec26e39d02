import { describe, expect, it } from 'vitest';
import { en } from '../src/locales/en.ts';
import { hu } from '../src/locales/hu.ts';
import { verbs } from '../src/model/agenda.ts';
import { detailFields, sectionFields } from '../src/model/details.ts';
import { pactFields } from '../src/model/field-word.ts';
import type { ItemKind } from '../src/model/item.ts';
import { itemView } from '../src/status/item-view/item-view.ts';
import { itemViewJson } from '../src/status/item-view/item-view-json.ts';
import { itemText } from '../src/tables/show/item-text.ts';
import { pactText } from '../src/tables/show/pact-text.ts';
import { loadTexts, readExample } from './plans.ts';
import { definitions, type Expectation, readSchema, sampleDocument } from './sample-plan.ts';

const day = '2019-04-10';
const kinds = ['pact', 'calendar', 'action-plan', 'indicators', 'review'];

describe('fields of the schemas', () => {
  const items = Object.values(definitions).filter((node) => node['x-item'] !== undefined);
  const heads: readonly string[] = ['id', 'title', 'name'];

  it.each(items.map((node) => [node['x-item'] as ItemKind, node] as const))(
    '%s: each has a row or a section',
    (kind, { properties = {} }) => {
      const shown: readonly string[] = [...detailFields, ...verbs, ...(sectionFields[kind] ?? [])];
      const missing = Object.keys(properties).filter(
        (field) => !shown.includes(field) && !heads.includes(field),
      );
      expect(missing).toEqual([]);
    },
  );

  it('pact: each has a row, or holds items that have', () => {
    const shown: readonly string[] = [...pactFields, 'id', 'name', 'paktum', 'kind'];
    const lists = ['organisations', 'bodies', 'groups', 'duties', 'documents', 'dates', 'phases'];
    const missing = Object.keys(readSchema('pact').properties ?? {}).filter(
      (field) => ![...shown, ...lists, 'projects'].includes(field),
    );
    expect(missing).toEqual([]);
  });
});

describe('a plan in which every field is filled', async () => {
  const samples = kinds.map(sampleDocument);
  const texts = Object.fromEntries(
    samples.map(({ data }, index) => [`${kinds[index]}.yaml`, JSON.stringify(data, undefined, 1)]),
  );
  const { findings, pact, places } = await loadTexts(texts);
  if (!pact) throw new Error('the plan cannot be read');
  const settings = { pact, locale: en, width: 100_000, placeOf: places.locate.bind(places) };
  const shown = new Map(
    pact.items.map((item) => [item.id, itemText(itemView(pact, item, day, []), settings)]),
  );
  const head = pactText(settings, []);
  const expectations = samples.flatMap((each) => each.expectations);
  const isFound = (text: string | undefined, { wordings }: Expectation) =>
    wordings.some((words) => text?.includes(words));

  it('is accepted', () => {
    expect(findings).toEqual([]);
  });

  it('is shown with each of them', () => {
    const ofItems = expectations.filter(({ item }) => item !== undefined);
    const missing = ofItems.filter((each) => !isFound(shown.get(each.item ?? ''), each));
    expect(ofItems.length).toBeGreaterThan(1000);
    expect(missing.map(({ path, wordings }) => `${path}: ${wordings.join(' | ')}`)).toEqual([]);
  });

  it('is shown with each of them in its head', () => {
    const ofHead = expectations.filter(
      ({ item, path }) => item === undefined && path.startsWith('pact.'),
    );
    const missing = ofHead.filter((each) => !isFound(head, each));
    expect(missing.map(({ path, wordings }) => `${path}: ${wordings.join(' | ')}`)).toEqual([]);
  });
});

describe('a word that is a verb of an agenda, and a field of a record', async () => {
  const { pact, places } = await loadTexts({
    'pact.yaml': `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Vienna
organisations: [{ id: town, name: Town }]
bodies: [{ id: sg, title: Steering group }]
duties: [{ id: d1, body: sg, text: It shows the plan., present: the plan }]
`,
    'calendar.yaml': `paktum: 1
kind: calendar
meetings:
  - { id: sg-1, body: sg, number: 1, date: 2019-03-19, agenda: [{ present: the plan }], held: { date: 2019-03-19, present: town } }
`,
  });
  if (!pact) throw new Error('the plan cannot be read');
  const settings = { pact, locale: hu, width: 80, placeOf: places.locate.bind(places) };
  const shown = (id: string) => {
    const item = pact.byId.get(id);
    if (!item) throw new Error(id);
    return itemText(itemView(pact, item, day, []), settings);
  };

  it('names those who were present as such', () => {
    expect(shown('sg-1')).toMatch(/^ +Jelen \S+ +Town$/m);
    expect(shown('sg-1')).toMatch(/^ +bemutat +the plan$/m);
  });

  it('says what a duty is', () => {
    expect(shown('d1')).toMatch(/^ +Bemutat +the plan$/m);
  });
});

describe('what stands around an item', async () => {
  const { pact, places } = await loadTexts(readExample('tiszakecske'));
  if (!pact) throw new Error('the example cannot be read');
  const view = (id: string) => {
    const item = pact.byId.get(id);
    if (!item) throw new Error(id);
    return itemView(pact, item, day, []);
  };
  const json = (id: string) => itemViewJson(pact, view(id), places.locate.bind(places));

  it('tells what a meeting prepares, and what lies beside it', () => {
    expect(json('ig-2')).toMatchObject({
      id: 'ig-2',
      kind: 'meeting',
      state: 'record-missing',
      earliest: '2019-03-01',
      latest: '2019-03-31',
      prepares: [
        { id: 'forum-1', before: 'cannot-tell' },
        { id: 'employee-info-1', before: 'cannot-tell' },
        { id: 'workshop-1', before: 'yes' },
      ],
      preparedBy: [],
      neighbours: [
        { id: 'ig-1', side: 'before', days: { least: 123, most: 153 } },
        { id: 'ig-3', side: 'after', days: { least: 1, most: 60 } },
      ],
      lacks: ['day', 'record', 'present', 'minutes'],
      findings: [],
    });
  });

  it('tells the other direction, and where things are written', () => {
    expect(json('workshop-1')).toMatchObject({
      preparedBy: [{ id: 'ig-2', before: 'yes' }],
      referredBy: [
        { id: 'ig-2', kind: 'meeting', field: 'agenda.prepare', file: 'calendar.yaml' },
        { id: 'ig-2', kind: 'meeting', field: 'results.prepare', file: 'calendar.yaml' },
      ],
    });
  });

  it('counts the sittings of a body', () => {
    expect(view('ig-2').sittings).toMatchObject([{ number: 2, count: 12 }]);
    expect(view('steering-group').meetings.map(({ id }) => id)).toHaveLength(12);
  });

  it('fits 80 columns and cuts nothing', () => {
    const settings = { pact, locale: en, width: 80, placeOf: places.locate.bind(places) };
    for (const item of pact.items) {
      const text = itemText(itemView(pact, item, day, []), settings);
      const wide = text.split('\n').filter((line) => line.length > 80);
      expect(wide, item.id).toEqual([]);
    }
  });
});
