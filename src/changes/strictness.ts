import { numberIn } from '../model/indicator/figure.ts';

const daysIn: Readonly<Record<string, number>> = {
  day: 1,
  'working day': 1.4,
  week: 7,
  month: 30.44,
  quarter: 91.31,
  'half-year': 182.62,
  year: 365.25,
};

/** Days that a length of time is worth, for telling the longer one: 8 days, month, 2 half-years. */
export function lengthOf(duration: unknown): number | undefined {
  const [, count = '1', unit = ''] = /^(?:(\d+) )?(.*?)s?$/.exec(String(duration)) ?? [];
  const days = daysIn[unit];
  return days === undefined ? undefined : Number(count) * days;
}

/** A quorum as a share of all or as a number of votes; undefined where it cannot be compared. */
function quorumOf(
  quorum: unknown,
): { readonly unit: 'share' | 'votes'; readonly size: number } | undefined {
  const votes = numberIn(
    typeof quorum === 'string' && /^\d+$/.test(quorum) ? Number(quorum) : quorum,
  );
  if (votes !== undefined) return { unit: 'votes', size: votes };
  const [, more, share, of, percent] =
    /^(more than )?(?:(\d+)\/(\d+)|(\d+(?:\.\d+)?) ?%)$/.exec(String(quorum).trim()) ?? [];
  const size = percent === undefined ? Number(share) / Number(of) : Number(percent) / 100;
  // "More than half" asks for a little more than half.
  return Number.isFinite(size) ? { unit: 'share', size: size + (more ? 1e-9 : 0) } : undefined;
}

/** Whether a body asks for more or for less than before; undefined where nobody can tell. */
export function compareStrictness(
  field: string,
  then: unknown,
  now: unknown,
): 'tightened' | 'loosened' | undefined {
  if (field === 'quorum') {
    const [former, current] = [quorumOf(then), quorumOf(now)];
    return former && current && former.unit === current.unit
      ? ordered(former.size, current.size)
      : undefined;
  }
  const [former, current] = [lengthOf(then), lengthOf(now)];
  if (former === undefined || current === undefined) return undefined;
  // A longer notice asks for more; minutes that may take longer, or figures that may be older, for less.
  return field === 'notice' ? ordered(former, current) : ordered(current, former);
}

function ordered(then: number, now: number): 'tightened' | 'loosened' | undefined {
  return now === then ? undefined : now > then ? 'tightened' : 'loosened';
}
