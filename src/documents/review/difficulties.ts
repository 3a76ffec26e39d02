import { small } from '../../locales/letter-case.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Item } from '../../model/item.ts';
import { titleById } from '../../model/pact.ts';
import type { Deviation } from '../../review/deviation.ts';
import { doneSince } from '../../review/done-since.ts';
import type { Explanation } from '../../review/explanation.ts';
import { isBroken } from '../../review/last-review.ts';
import type { ItemState } from '../../status/state.ts';
import { dateText } from '../plan/dates.ts';
import { doneTexts } from '../plan/record.ts';
import { joined, labelled, listed, namesIn, type Point, point } from '../plan/text.ts';
import { factText } from './deviation-text.ts';
import { block, type LabelledPoint, type ReviewInput, type Section, section } from './input.ts';
import { doneSinceText, groundText, itemName } from './phrases.ts';

/** What is not as planned, each with its reason and its measure. */
export function difficultySection(input: ReviewInput): Section {
  const { locale, review } = input;
  const words = locale.review;
  const isSilent = ({ explanations, facts }: Deviation) =>
    explanations.length === 0 &&
    facts.every((fact) => fact.kind === 'not-recorded' && !fact.entry.doneSince);
  const silent = review.deviations.filter(isSilent);
  const told = review.deviations.filter((each) => !isSilent(each));
  return section(
    words.headings.difficulties,
    [
      block({ labelled: told.map((each) => deviationPoint(each, input)) }),
      block({
        label: words.highlights.names['not-recorded'],
        labelled: byDays(silent, input),
      }),
      block({
        text: silent.length > 0 ? words.unexplained : '',
      }),
      block({
        label: words.otherExplanations,
        labelled: review.otherExplanations.map((each) => ({
          label: each.about.map((id) => titleById(review.pact, id)).join(', '),
          text: '',
          points: explanationPoints(each, input),
        })),
      }),
    ],
    words.none,
  );
}

function deviationPoint(deviation: Deviation, input: ReviewInput): LabelledPoint {
  const { explanations, facts, item } = deviation;
  const words = input.locale.review;
  const told = explanations.flatMap((each) => explanationPoints(each, input));
  const reason = groundText(deviation, input);
  const given = reason === '' ? [] : [point(labelled(words.reason, reason))];
  const isSaid = explanations.some(({ why }) => why !== undefined);
  return {
    label: itemName(item, input.locale),
    text: facts.map((fact) => factText(fact, input)).join('; '),
    points: [
      ...(isSaid ? [] : given),
      ...told,
      ...(isSaid || reason !== '' ? [] : [point(labelled(words.reason, words.noExplanation))]),
    ],
  };
}

function explanationPoints({ by, date, measure, why }: Explanation, input: ReviewInput): Point[] {
  const { locale, pact, review } = input;
  const words = locale.review;
  const source = listed([namesIn(pact, by), date !== undefined && locale.dates.day(date)]);
  const label = source === '' ? words.reason : `${words.reason} (${source})`;
  const state = measure && review.standing.states.find(({ item }) => item === measure);
  return [
    ...(why === undefined ? [] : [point(labelled(label, why))]),
    ...(measure ? [point(labelled(words.measure, measureText(measure, state, input)))] : []),
  ];
}

/** What is to be done, by whom, by when, and what became of it. */
export function measureText(
  item: Item<'measure'>,
  state: ItemState | undefined,
  input: ReviewInput,
): string {
  const { locale, pact, review } = input;
  const { owner, text } = item.data;
  const isDone = state?.state === 'done' || state?.state === 'done-late';
  const done = isDone ? doneTexts(item, input).join('; ') : '';
  const late = state && isBroken(state) ? state.daysLate : undefined;
  return joined([
    text,
    labelled(small(locale.fields.owner), namesIn(pact, owner)),
    labelled(small(locale.fields.due), dateText(item, input)),
    done !== '' &&
      listed([
        labelled(small(locale.fields.done), done),
        state?.state === 'done-late' && locale.report.states['done-late'],
      ]),
    late && locale.review.lastReview.broken(late.least, late.most),
    state && late && doneSinceText(doneSince(state, review.view), locale),
    state && !late && done === '' && locale.report.states[state.state],
  ]);
}

/** What has no record, by how long ago it was. */
function byDays(deviations: readonly Deviation[], { locale }: ReviewInput): LabelledPoint[] {
  const all = deviations.flatMap(({ facts, item }) =>
    facts.flatMap((fact) =>
      fact.kind === 'not-recorded' ? [{ item, text: ago(fact.days.least, fact.days.most) }] : [],
    ),
  );
  return [...groupBy(all, ({ text }) => text)].map(([text, its]) => ({
    label: text,
    text: its.map(({ item }) => itemName(item, locale)).join('; '),
    points: [],
  }));

  function ago(least: number, most: number): string {
    return locale.check.daysAgo(least, most);
  }
}
