import { addDays, type Day, lastOf } from '../../model/when/day.ts';
import { addDuration, type Bound } from '../../model/when/span.ts';
import {
  type Counting,
  type CountState,
  type Dated,
  isBeyondPlan,
  isDated,
  mayHaveBeen,
  type RhythmVerdict,
  toCome,
  within,
} from './rhythm-count.ts';

/** A rhythm as the longest time from one to the next, counted from the last that was held. */
export function gapState(counting: Counting, interval: string): CountState {
  const { anchor, day, occasions, window } = counting;
  const held = occasions.filter(isDated).filter(({ isHeld }) => isHeld);
  const after = (from: Day) =>
    addDuration(from, /^\d/.test(interval) ? interval : `1 ${interval}`, counting.isWorkingDay);
  const last = held.at(-1)?.day;
  const since = isComplete(anchor) && (!last || last.latest < anchor.latest) ? anchor : last;
  const base = { counted: 'gap', missed: [], notRecorded: [], unrecorded: [] } as const;
  if (!since) return { ...base, verdict: 'not-begun', ...withNext(toCome(counting)[0]) };
  const dueBy = { earliest: after(since.earliest), latest: after(since.latest) };
  const open = mayHaveBeen(counting).filter((each) => each.day.latest > since.earliest);
  const restart = lastOf(open.map((each) => (each.day.latest < day ? each.day.latest : day)));
  const overdueAfter = lastOf([dueBy.latest, ...(restart === undefined ? [] : [after(restart)])]);
  const violatedSince = addDays(overdueAfter ?? dueBy.latest, 1);
  const verdict = verdictOf();
  const isAhead = verdict !== 'over' && verdict !== 'satisfied';
  const next = toCome(counting)[0];
  return {
    ...base,
    verdict,
    since,
    missed: missedGaps(counting, held, after),
    unrecorded: open.filter((each) => verdict === 'cannot-tell' || each.day.latest < day),
    ...(isAhead && { dueBy }),
    ...(verdict === 'violated' && { violatedSince }),
    ...(isAhead && withNext(next)),
    ...(isAhead && { keeps: keeps(next) }),
  };

  function verdictOf(): RhythmVerdict {
    if (window.last !== undefined && day > window.last) return 'over';
    // What would be due after the end is due no more.
    if (window.last !== undefined && dueBy.earliest > window.last) return 'satisfied';
    const isBegun = window.first === undefined || window.first <= day;
    if (!isBegun || (since !== undefined && since.earliest > day)) return 'not-begun';
    if (day <= dueBy.earliest) return 'open';
    if (day < violatedSince || isBeyondPlan(counting, violatedSince)) return 'cannot-tell';
    return 'violated';
  }

  function keeps(planned: Dated | undefined) {
    if (!planned || verdict === 'violated') return 'no';
    // It depends on what was not recorded by when the next is due.
    if (dueBy.latest < day) return 'cannot-tell';
    const surely = within(planned.day, day, '0001-01-01', dueBy.earliest);
    return surely === 'no' && planned.day.earliest <= dueBy.latest ? 'cannot-tell' : surely;
  }
}

function withNext(next: Dated | undefined) {
  return next && { next };
}

function isComplete(bound: Bound | undefined): bound is Required<Bound> {
  return bound?.earliest !== undefined && bound.latest !== undefined;
}

/** From one that was held to the next it was certainly too long, and nothing lay between. */
function missedGaps(
  counting: Counting,
  held: readonly Dated[],
  after: (day: Day) => Day,
): readonly string[] {
  const start = isComplete(counting.anchor) ? [counting.anchor] : [];
  const days = [...start, ...held.map(({ day }) => day)].sort((a, b) =>
    a.latest < b.latest ? -1 : 1,
  );
  const open = mayHaveBeen(counting);
  return days.slice(1).flatMap((to, index) => {
    const from = days[index];
    if (!from || to.earliest <= after(from.latest)) return [];
    const isFilled = open.some(({ day }) => day.latest > from.earliest && day.earliest < to.latest);
    return isFilled || (start[0] && from.latest < start[0].latest)
      ? []
      : [`${from.latest}/${to.earliest}`];
  });
}
