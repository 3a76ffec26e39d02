import type { Change } from '../../changes/change.ts';
import { sayBecause } from '../../locales/changes/say-because.ts';
import { sayChange } from '../../locales/changes/say-change.ts';
import { headingOf } from '../../locales/changes/say-comparison.ts';
import { groupBy } from '../../model/group-by.ts';
import type { SilentChanges } from '../../review/silent-change.ts';
import { isUndecided } from '../../review/silent-change.ts';
import { labelled, listed, type Point, point } from '../plan/text.ts';
import type { ReviewInput } from './input.ts';

/** A text of the plan is shortened to so many letters; git has the rest. */
const longest = 72;

/** What git shows and the plan does not record: a point for each item. */
export function silentPoints({ locale, review }: ReviewInput): readonly Point[] {
  const { silent } = review;
  if (!silent) return [];
  const byItem = groupBy(silent.changes, ({ after, before }) => after ?? before);
  return [...byItem].map(([anchor, changes]) => {
    const title = anchor ? headingOf(anchor, locale) : '';
    const lines = changes.map((change) => detailText(change, silent, locale));
    const [only = ''] = lines;
    return lines.length === 1
      ? point(labelled(title, only) || title)
      : point(
          title,
          lines.map((text) => point(text)),
        );
  });
}

/** In one line, with what it is about. */
export function silentLine(change: Change, silent: SilentChanges, { locale }: ReviewInput): string {
  const anchor = change.after ?? change.before;
  const title = anchor ? headingOf(anchor, locale) : '';
  return labelled(title, detailText(change, silent, locale)) || title;
}

function detailText(
  change: Change,
  { after, before }: SilentChanges,
  locale: ReviewInput['locale'],
): string {
  const telling = { locale, before, after, longest };
  const { label, tail, text } = sayChange(change, telling);
  const said = labelled(label, text) || label;
  const because = sayBecause(change, telling);
  const why = isUndecided(change)
    ? locale.review.change.noDecision
    : because && labelled(because.label, because.text);
  return listed([tail === '' ? said : `${said} (${tail})`, why]);
}
