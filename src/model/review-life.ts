import type { Adoption, Response, Sending } from './documents.generated.ts';
import type { Item, Path, Reference } from './item.ts';
import type { Day } from './when/day.ts';

/** What can happen to a review once it is drafted, in this order; each is a field of it. */
export const reviewSteps = ['adopted', 'sent', 'returned', 'accepted'] as const;
export type ReviewStepName = (typeof reviewSteps)[number];
export type ReviewStage = 'drafted' | ReviewStepName;

/** One step in the life of a review, as its document tells it. */
export interface ReviewStep {
  readonly name: ReviewStepName;
  readonly day?: Day;
  /** Where the day stands in the document; where there is none, the step. */
  readonly path: Path;
  /** The meeting or body that adopted it, or who sent or answered it. */
  readonly by: readonly Reference[];
  readonly to: readonly Reference[];
  /** The number of the decision. */
  readonly decision?: string;
  /** The file number of the letter. */
  readonly reference?: string;
}

/** How far a review had come by a day. */
export interface ReviewLife {
  readonly stage: ReviewStage;
  /** What had happened by then; a step without a day counts from the beginning. */
  readonly steps: readonly ReviewStep[];
}

export function isReview(item: Item): item is Item<'review'> {
  return item.kind === 'review';
}

export function lifeOf(review: Item<'review'>, day: Day): ReviewLife {
  const steps = stepsOf(review).filter((step) => step.day === undefined || step.day <= day);
  return { stage: steps.at(-1)?.name ?? 'drafted', steps };
}

/** All steps that a review tells of, in their order. One that was returned may be sent again. */
export function stepsOf(review: Item<'review'>): readonly ReviewStep[] {
  const steps = reviewSteps.flatMap((name) => stepOf(review, name) ?? []);
  const [sent, returned] = (['sent', 'returned'] as const).map((name) =>
    steps.find((step) => step.name === name),
  );
  if (!sent?.day || !returned?.day || sent.day <= returned.day) return steps;
  return steps.map((step) => (step === sent ? returned : step === returned ? sent : step));
}

function stepOf(
  { data, references }: Item<'review'>,
  name: ReviewStepName,
): ReviewStep | undefined {
  const written: Adoption | Sending | Response | undefined = data[name];
  if (written === undefined) return undefined;
  const fields: { date?: Day; decision?: string | number; reference?: string } =
    typeof written === 'object' ? written : { date: written };
  const { date, decision, reference } = fields;
  const isDated = typeof written === 'object' && date !== undefined;
  const named = (field: string) =>
    references.filter(({ path }) => path[0] === name && path[1] === field);
  return {
    name,
    path: isDated ? [name, 'date'] : [name],
    by: named('by'),
    to: named('to'),
    ...(date !== undefined && { day: date }),
    ...(decision !== undefined && { decision: String(decision) }),
    ...(reference !== undefined && { reference }),
  };
}
