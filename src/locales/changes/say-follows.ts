import type { Consequence } from '../../changes/consequence.ts';
import { sentenceOf } from '../index.ts';
import type { Locale } from '../locale.ts';
import type { SaidLine } from './said.ts';
import { shiftsText } from './say-change.ts';

/** What follows from the changes, one line each. */
export function sayConsequence(consequence: Consequence, locale: Locale): SaidLine {
  const words = locale.changes.follows;
  switch (consequence.code) {
    case 'order': {
      const { days, first, is, second, was } = consequence;
      const order = words.order(first.title, second.title);
      return {
        label: words.orders[orderOf(was, is)],
        text: days ? `${order}, ${is === 'no' ? words.late(days) : words.apart(days)}` : order,
        tail: was === is ? '' : words.was(was),
      };
    }
    case 'moved-along': {
      const { item, shifts, span } = consequence;
      const first = span.isDue ? span.end.earliest : span.start.earliest;
      const days = locale.dates.range(first, span.end.latest);
      const text = [item.title, days].filter(Boolean).join(': ');
      return { label: words.movedAlong, text, tail: shiftsText(shifts, locale) };
    }
    case 'total': {
      const sides = [consequence.from, consequence.to].map((total) =>
        total === undefined ? '–' : locale.quantity(total),
      );
      const text = `${locale.target(consequence.name)}: ${sides.join(' → ')}`;
      return { label: words.total, text, tail: '' };
    }
    default: {
      const { place } = consequence.finding;
      const text = sentenceOf(locale, consequence.finding).message;
      return { label: words[consequence.code], text, tail: `${place.file}:${place.line}` };
    }
  }
}

type Order = Extract<Consequence, { readonly code: 'order' }>['is'];

function orderOf(was: Order, is: Order): keyof Locale['changes']['follows']['orders'] {
  if (is === 'yes') return 'certain';
  if (is === 'no') return 'late';
  if (was === 'cannot-tell') return 'open';
  return was === 'yes' ? 'uncertain' : 'no-longer-late';
}
