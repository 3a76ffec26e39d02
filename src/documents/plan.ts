import type { Locale } from '../locales/locale.ts';
import {
  detailLines,
  inviteeNames,
  pointLines,
  quantityLines,
  recordText,
  targetLines,
} from '../locales/phrases.ts';
import { asQuantity } from '../locales/quantity.ts';
import type { Quantity, Targets } from '../model/documents.generated.ts';
import { groupBy } from '../model/group-by.ts';
import { type Item, sameId } from '../model/item.ts';
import {
  actualSpan,
  itemsOf,
  type Pact,
  resolveReference,
  shownWhen,
  titleById,
} from '../model/pact.ts';
import { cancelledOn } from '../model/record.ts';
import { before, type Order } from '../model/when/before.ts';
import type { Day } from '../model/when/day.ts';
import { hasFixedDays } from '../model/when/span.ts';
import type { ItemState } from '../status/state.ts';
import { fillTemplate } from './template.ts';

export interface PlanInput {
  readonly pact: Pact;
  readonly locale: Locale;
  /** The text of `templates/plan.md.hbs`. */
  readonly template: string;
  /** With a day and the states on it the document also says how each item stands. */
  readonly asOf?: { readonly day: Day; readonly states: ReadonlyMap<Item, ItemState> };
}

/** The whole plan in Markdown. Without a day it is the same text on every day. */
export function planDocument(input: PlanInput): string {
  return fillTemplate(input.template, planData(input));
}

/** What the template shows; its words are checked against this type by a test. */
export function planData(input: PlanInput) {
  const { asOf, locale, pact } = input;
  const { head } = pact;
  const words = locale.report;
  const meetings = itemsOf(pact, 'meeting');
  const events = itemsOf(pact, 'event');
  const occasions = [...meetings, ...events];
  const withoutDay = occasions.filter((item) => !hasFixedDays(actualSpan(pact, item))).length;
  const issued = [head.issuedAt, head.issued && locale.dates.day(head.issued)];
  return {
    words,
    name: head.name,
    issued: issued.filter(Boolean).join(', '),
    asOf: asOf ? words.asOf(locale.dates.dayOfWeek(asOf.day)) : '',
    facts: facts(input),
    summary:
      occasions.length === 0
        ? ''
        : words.summary({ meetings: meetings.length, events: events.length, withoutDay }),
    dates: itemsOf(pact, 'date').map((item) => `${item.title}: ${dateText(item, input)}`),
    phases: itemsOf(pact, 'phase').map((item) => `${item.title}: ${dateText(item, input)}`),
    strategy: strategy(input),
    organisations: named(input, 'organisation'),
    projects: named(input, 'project'),
    bodies: itemsOf(pact, 'body').map((body) => bodyData(body, input)),
    commonDuties: itemsOf(pact, 'duty')
      .filter((duty) => duty.data.body === undefined)
      .map((duty) => dutyText(duty, locale)),
    meetings: meetings.map((meeting) => occasionData(meeting, input)),
    events: events.map((event) => occasionData(event, input)),
    totals: totals(events, locale),
    preparations: preparations(input),
    sections: sections(input),
    documents: itemsOf(pact, 'report').map((report) => ({
      title: inOneSentence([report.title, report.data.description]),
      date: dateText(report, input),
      state: stateText(report, input),
      details: detailLines(pact, report, locale).join('; '),
    })),
    indicators: itemsOf(pact, 'indicator').map((each) => indicatorData(each, locale)),
  };
}

function facts({ locale, pact }: PlanInput) {
  const { grant, programme } = pact.head;
  const words = locale.report;
  const names = (value: string | readonly string[] | undefined) =>
    [value ?? []]
      .flat()
      .map((name) => titleById(pact, name))
      .join(', ');
  return [
    {
      label: words.programme,
      value: [programme?.code, programme?.name].filter(Boolean).join(' · '),
    },
    { label: words.lead, value: names(grant?.lead) },
    { label: words.partners, value: names(grant?.partners) },
    { label: words.inForce, value: grant?.inForce ? locale.dates.day(grant.inForce) : '' },
  ].filter(({ value }) => value !== '');
}

/** Why the pact exists and where it is going: texts first, then each list under its heading. */
function strategy({ locale, pact }: PlanInput) {
  const { horizon, mission, motto, text, vision } = pact.head.strategy ?? {};
  const words = locale.report.strategy;
  const parts = [
    [words.reasons, 'reason'],
    [words.goals, 'goal'],
    [words.areas, 'area'],
    [words.ways, 'way'],
    [words.problems, 'problem'],
    [words.priorities, 'priority'],
    [words.targetGroups, 'target-group'],
  ] as const;
  return {
    texts: [mission, vision, motto, horizon, text].filter(Boolean),
    parts: parts
      .map(([heading, kind]) => ({
        heading,
        items: itemsOf(pact, kind).map((item) => {
          const { description, number } = item.data;
          const title = [number, item.title].filter((part) => part !== undefined).join('. ');
          return inOneSentence([title, description, ...detailLines(pact, item, locale)]);
        }),
      }))
      .filter(({ items }) => items.length > 0),
  };
}

/** Name and everything else, on one line each. */
function named({ locale, pact }: PlanInput, kind: 'organisation' | 'project'): string[] {
  return itemsOf(pact, kind).map((item) => {
    const description = 'description' in item.data ? item.data.description : undefined;
    return inOneSentence([item.title, description, ...detailLines(pact, item, locale)]);
  });
}

/** Parts with a semicolon between them, and no full stop before it. */
function inOneSentence(parts: readonly (string | undefined)[]): string {
  const filled = parts.filter((part) => part !== undefined && part !== '') as string[];
  return filled
    .map((part, index) => (index < filled.length - 1 ? part.trim().replace(/\.$/, '') : part))
    .join('; ');
}

function bodyData(body: Item<'body'>, { locale, pact }: PlanInput) {
  const { description, members } = body.data;
  return {
    title: body.title,
    description: description ?? '',
    details: detailLines(pact, body, locale),
    members: (members ?? []).map(({ name, number, organisation, votes }, index) => ({
      number: number ?? index + 1,
      name:
        name ??
        [organisation ?? []]
          .flat()
          .map((each) => titleById(pact, each))
          .join(', '),
      votes: votes === undefined ? '' : locale.report.votes(votes),
    })),
    duties: itemsOf(pact, 'duty')
      .filter((duty) => [duty.data.body ?? []].flat().some((id) => sameId(id, body.id)))
      .map((duty) => dutyText(duty, locale)),
  };
}

function dutyText({ data }: Item<'duty'>, locale: Locale): string {
  const rhythms = [data.rhythm ?? []].flat();
  const isOpen = rhythms.some(({ counted }) => counted === 'not-stated');
  const remarks = [
    ...rhythms.map(locale.rhythm),
    ...(isOpen ? [locale.report.rhythmOpen] : []),
  ].filter((remark) => remark !== '' && !data.text.includes(remark));
  const text = [data.number, data.text].filter((part) => part !== undefined).join(') ');
  return remarks.length > 0 ? `${text} (${remarks.join('; ')})` : text;
}

function occasionData(item: Item<'meeting' | 'event'>, input: PlanInput) {
  const { locale, pact } = input;
  const { aim, targets, venue } = item.data;
  return {
    title: item.title,
    date: occasionText(item, input),
    dayNotFixed: cancelledOn(item) === undefined && !hasFixedDays(actualSpan(pact, item)),
    venue:
      typeof venue === 'string'
        ? venue
        : [venue?.name, venue?.room, venue?.address].filter(Boolean).join(', '),
    state: stateText(item, input),
    invitees: inviteeNames(pact, item).join(', '),
    aim: aim ?? '',
    agenda: pointLines(pact, item, 'agenda', locale),
    results: pointLines(pact, item, 'results', locale),
    targets: targetLines(targets, locale).join('; '),
    types: 'types' in item.data ? (item.data.types ?? []).join(', ') : '',
  };
}

/** Targets of all events by name: a minimum of each adds up to a minimum of all. */
function totals(events: readonly Item<'event'>[], locale: Locale): string[] {
  const sums = new Map<string, { value: number; isLeast: boolean; unit: string | undefined }>();
  for (const { data } of events.filter((event) => cancelledOn(event) === undefined))
    for (const [name, quantity] of Object.entries((data.targets ?? {}) as Targets)) {
      const { min, unit, value } = asQuantity(quantity as Quantity);
      // Roughly so many, or at the most, cannot be added up.
      if (value === undefined && min === undefined) continue;
      const sum = sums.get(name) ?? { value: 0, isLeast: false, unit: undefined };
      sums.set(name, {
        value: sum.value + (value ?? min ?? 0),
        isLeast: sum.isLeast || min !== undefined,
        unit: sum.unit ?? unit,
      });
    }
  return [...sums].map(([name, { isLeast, unit, value }]) => {
    const total = { [isLeast ? 'min' : 'value']: value, ...(unit && { unit }) };
    return `${locale.target(name)}: ${locale.quantity(total)}`;
  });
}

/** Which meeting prepares what, and whether it comes before it. */
function preparations(input: PlanInput) {
  const { locale, pact } = input;
  const byPrepared = new Map<Item, { meeting: Item; order: Order }[]>();
  for (const meeting of itemsOf(pact, 'meeting'))
    for (const reference of meeting.references) {
      if (reference.relation !== 'prepare' || reference.path[0] !== 'agenda') continue;
      for (const prepared of resolveReference(pact, reference)) {
        if (prepared.kind !== 'meeting' && prepared.kind !== 'event') continue;
        const order = before(actualSpan(pact, meeting), actualSpan(pact, prepared));
        byPrepared.set(prepared, [...(byPrepared.get(prepared) ?? []), { meeting, order }]);
      }
    }
  return pact.items
    .filter((item) => byPrepared.has(item))
    .map((item) => ({
      title: item.title,
      date: dateText(item, input),
      by: (byPrepared.get(item) ?? [])
        .map(
          ({ meeting, order }) =>
            `${meeting.title} (${dateText(meeting, input)}): ${locale.report.before[order]}`,
        )
        .join('; '),
    }));
}

function sections(input: PlanInput) {
  const { locale, pact } = input;
  const outputs = groupBy(itemsOf(pact, 'output'), ({ parent }) => parent);
  // An action whose section does not exist is shown first, with those that have none.
  const actions = groupBy(itemsOf(pact, 'action'), ({ data }) => {
    const section = pact.byId.get(data.section?.toLowerCase() ?? '');
    return section?.kind === 'section' ? section : undefined;
  });
  if (actions.size === 0) return [];
  const dataOf = (section: Item | undefined) =>
    (actions.get(section) ?? []).map((action) => ({
      title: numbered(action),
      description: action.data.description ?? '',
      details: [
        ...(outputs.has(action)
          ? quantityLines(action, locale).map((text) => `${locale.report.target}: ${text}`)
          : []),
        ...detailLines(pact, action, locale),
      ],
      outputs: (outputs.get(action) ?? [action]).map((output) => outputLine(output, input)),
    }));
  return [
    { title: '', description: '', actions: dataOf(undefined) },
    ...itemsOf(pact, 'section').map((section) => ({
      title: numbered(section),
      description: section.data.description ?? '',
      actions: dataOf(section),
    })),
  ];
}

/** One line for what is delivered; an action that is its own output has told its name already. */
function outputLine(output: Item<'output' | 'action'>, input: PlanInput): string {
  const { locale, pact } = input;
  const words = locale.report;
  const isOutput = output.kind === 'output';
  const date = dateText(output, input);
  const quantities = quantityLines(output, locale).join('; ');
  return [
    isOutput && `${words.outputs}: ${numbered(output)}`,
    output.when && date !== '' && `${words[output.when.role]}: ${date}`,
    quantities !== '' && `${words.target}: ${quantities}`,
    ...(isOutput ? detailLines(pact, output, locale) : []),
    stateText(output, input),
  ]
    .filter(Boolean)
    .join(' · ');
}

function indicatorData({ data, title }: Item<'indicator'>, locale: Locale) {
  const { baseline, target, unit } = data;
  const figure = ({ max, min, text, value }: Exclude<Quantity, number>) =>
    locale.quantity({
      ...(max !== undefined && { max }),
      ...(min !== undefined && { min }),
      ...(text !== undefined && { text }),
      ...(value !== undefined && { value }),
    });
  return {
    title,
    unit: unit ?? '',
    baseline: baseline ? figure(baseline as Exclude<Quantity, number>) : '',
    target: target ? figure(target as Exclude<Quantity, number>) : '',
  };
}

function numbered({ data, title }: Item<'action' | 'output' | 'section'>): string {
  return data.number === undefined ? title : `${data.number} ${title}`;
}

function dateText({ when }: Item, { locale, pact }: PlanInput): string {
  if (!when) return '';
  return locale.dates.when(shownWhen(pact, when), (id) => titleById(pact, id));
}

/** When it took place, where that is recorded; else the plan, with its hours. */
function occasionText(item: Item<'meeting' | 'event'>, input: PlanInput): string {
  const { locale } = input;
  return [
    recordText(item, locale) || dateText(item, input),
    item.data.time ?? '',
    cancelledOn(item) === undefined ? '' : locale.report.states.cancelled,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function stateText(item: Item, { asOf, locale }: PlanInput): string {
  const found = asOf?.states.get(item);
  return found ? locale.report.states[found.state] : '';
}
