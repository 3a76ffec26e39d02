import { capital } from '../../locales/letter-case.ts';
import { venueText } from '../../locales/phrases.ts';
import type { Action } from '../../model/documents.generated.ts';
import { groupBy } from '../../model/group-by.ts';
import { type Item, type PlanDocument, sameId } from '../../model/item.ts';
import { itemsOf } from '../../model/pact.ts';
import type { DocumentInput } from '../input.ts';
import { changeTexts } from './changes.ts';
import { roleText, stateText } from './dates.ts';
import { detailLines } from './details.ts';
import { goalsText } from './quantities.ts';
import { doneTexts } from './record.ts';
import { sectionsOf } from './sections.ts';
import { filled, joined, labelled, namesIn, numbered, type Point, point } from './text.ts';

/** Each action plan with its sections, and those in them, as deep as they go. */
export function actionPlans(input: DocumentInput) {
  const { locale, pact } = input;
  const plans = pact.documents.filter(({ kind }) => kind === 'action-plan');
  const sections = itemsOf(pact, 'section');
  const actions = groupBy(itemsOf(pact, 'action'), (action) => sectionOf(action, input));
  const isTold = (plan: PlanDocument) =>
    textOf(plan) !== '' || pact.items.some(({ document }) => document === plan);
  return sectionsOf(locale.fields.actions, sections, input, plans.filter(isTold)).map(
    ({ about, documents, heading, items }) => ({
      heading,
      about,
      texts: filled(documents.map(textOf)),
      sections: [
        {
          depth: 3,
          title: '',
          description: '',
          details: [],
          items: (actions.get(undefined) ?? []).filter(({ document }) =>
            documents.includes(document),
          ),
        },
        ...inOrder(items).map(({ depth, section }) => ({
          depth,
          title: numbered(section),
          description: section.data.description ?? '',
          details: detailLines(section, input, ['in']).map((text) => point(text)),
          items: actions.get(section) ?? [],
        })),
      ].map((section) => ({
        ...section,
        actions: section.items.map((action) => actionData(action, input)),
      })),
    }),
  );
}

function textOf({ data }: PlanDocument): string {
  return 'text' in data ? (data.text ?? '') : '';
}

/** An action whose section does not exist is shown first, with those that have none. */
function sectionOf({ data }: Item<'action'>, { pact }: DocumentInput): Item | undefined {
  const section = pact.byId.get(data.section?.toLowerCase() ?? '');
  return section?.kind === 'section' ? section : undefined;
}

/** Sections below the one they are in; those in a circle stand at the top. */
function inOrder(sections: readonly Item<'section'>[]) {
  const inner = groupBy(sections, ({ data }) =>
    sections.find(({ id }) => sameId(id, data.in ?? '')),
  );
  const shown = new Set<Item>();
  const walk = (
    section: Item<'section'>,
    depth: number,
  ): { section: Item<'section'>; depth: number }[] => {
    if (shown.has(section)) return [];
    shown.add(section);
    const below = (inner.get(section) ?? []).flatMap((each) => walk(each, depth + 1));
    return [{ section, depth }, ...below];
  };
  return [...(inner.get(undefined) ?? []), ...sections].flatMap((section) => walk(section, 3));
}

function actionData(action: Item<'action'>, input: DocumentInput) {
  const outputs = itemsOf(input.pact, 'output').filter(({ parent }) => parent === action);
  return {
    title: numbered(action),
    description: action.data.description ?? '',
    points: [
      ...commitmentLines(action, input).map((text) => point(text)),
      ...outputs.map((output) => outputPoint(output, input)),
    ],
  };
}

/** An action that is its own output has told its name already. */
function outputPoint(output: Item<'output'>, input: DocumentInput): Point {
  const name = labelled(capital(input.locale.kinds.output), numbered(output));
  return point(joined([name, output.data.description, ...commitmentLines(output, input)]));
}

/** All that is promised, and what became of it. */
function commitmentLines(item: Item<'action' | 'output'>, input: DocumentInput): string[] {
  const { locale, pact } = input;
  const words = locale.report;
  const { duty } = item.data as Pick<Action, 'duty'>;
  return filled([
    roleText(item, input),
    labelled(locale.fields.target, goalsText(item, locale)),
    labelled(locale.fields.venue, venueText(item.data.venue)),
    ...detailLines(item, input, ['done']),
    labelled(words.item.fulfils, namesIn(pact, duty)),
    ...changeTexts(item, input),
    labelled(locale.fields.done, doneTexts(item, input).join('; ')),
    labelled(locale.fields.state, stateText(item, input)),
  ]);
}
