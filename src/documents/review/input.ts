import type { Locale } from '../../locales/locale.ts';
import type { Review } from '../../review/review.ts';
import type { DatedInput } from '../input.ts';
import type { Table } from '../plan/table.ts';
import type { Point } from '../plan/text.ts';

export interface ReviewInput extends DatedInput {
  readonly review: Review;
}

export function reviewInput(review: Review, locale: Locale): ReviewInput {
  const { pact, standing, view } = review;
  const states = new Map(standing.states.map((state) => [state.item, state]));
  return { pact, locale, review, asOf: { day: view.day, states } };
}

/** A part of a section: whatever of these it has, in this order. */
export interface Block {
  readonly label: string;
  readonly text: string;
  readonly table: Table | undefined;
  readonly points: readonly Point[];
  readonly labelled: readonly LabelledPoint[];
  readonly numbered: readonly { readonly number: number; readonly text: string }[];
}

/** A point that begins with what it is about. */
export interface LabelledPoint extends Point {
  readonly label: string;
}

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export function block(parts: Partial<Block>): Block {
  return {
    label: '',
    text: '',
    table: undefined,
    points: [],
    labelled: [],
    numbered: [],
    ...parts,
  };
}

/** A section whose blocks say nothing says so. */
export function section(heading: string, blocks: readonly Block[], nothing: string): Section {
  const told = blocks.filter(
    ({ labelled, numbered, points, table, text }) =>
      text !== '' || table || points.length + labelled.length + numbered.length > 0,
  );
  return { heading, blocks: told.length > 0 ? told : [block({ text: nothing })] };
}
