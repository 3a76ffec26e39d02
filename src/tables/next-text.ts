import { capital } from '../locales/letter-case.ts';
import type { Locale } from '../locales/locale.ts';
import { quantityLines, venueText } from '../locales/phrases.ts';
import type { Place } from '../model/finding.ts';
import type { Anchor, Item, Path } from '../model/item.ts';
import { titleById } from '../model/pact.ts';
import { type Day, daysBetween, weekday } from '../model/when/day.ts';
import type { Span } from '../model/when/span.ts';
import { freeDayName } from '../model/working-days.ts';
import type { ComingPoints } from '../status/coming/coming-points.ts';
import type { Coming } from '../status/coming/next.ts';
import type { Outlook } from '../status/coming/outlook.ts';
import { nextPlanText } from '../status/plan-text.ts';
import type { ItemState } from '../status/state.ts';
import { rowLines } from './row.ts';
import { padEnd, padStart, textWidth, wrap } from './text.ts';

export interface NextInput {
  readonly outlook: Outlook;
  /** Told in full. */
  readonly coming: readonly Coming[];
  /** Named in a line each. */
  readonly afterwards: readonly ItemState[];
  readonly locale: Locale;
  readonly width: number;
  readonly strong: (text: string) => string;
  readonly placeOf: (anchor: Anchor, field?: Path) => Place;
}

/** A word at the left, and what it says; lines below it have none. */
type Pair = readonly [label: string, text: string];

/** The coming meetings and events, with what each must prepare, review and evaluate. */
export function nextText(input: NextInput): string {
  const { coming, locale, outlook, strong, afterwards, width } = input;
  const words = locale.next;
  const missing = outlook.states.filter(({ state }) => state === 'record-missing').length;
  const blocks = coming.flatMap((each) => [...comingLines(each, input), '']);
  return [
    ...(blocks.length > 0 ? blocks : [...wrap(words.nothing(outlook.view.day), width), '']),
    ...(afterwards.length === 0
      ? []
      : [
          strong(words.afterwards),
          ...rowLines(
            afterwards.map((each) => ({
              left: nextPlanText(each),
              name: each.item.title,
              right: [each.item.id],
            })),
            width,
          ),
          '',
        ]),
    ...(missing > 0 ? [words.earlier(missing), ''] : []),
  ].join('\n');
}

function comingLines(coming: Coming, input: NextInput): string[] {
  const { locale, outlook, strong, width } = input;
  const { item, shown } = coming.state;
  const { at, isSeveral, state } = coming.state;
  const isFixed = at.start.earliest === at.start.latest;
  const whole = shown ? locale.dates.when(shown, (id) => titleById(outlook.pact, id)) : '';
  const when = isSeveral ? daysOf(at, locale) : whole;
  const time = 'time' in item.data ? item.data.time : undefined;
  const isAhead = state === 'planned' || state === 'day-not-fixed';
  const openness = isFixed ? '' : locale.report.dayNotFixed;
  const date = [when, time, isAhead ? time === undefined && openness : locale.report.states[state]]
    .filter(Boolean)
    .join(', ');
  const tail = `${date}   ${item.id}`;
  const room = width - textWidth(item.title) - 2;
  const head =
    textWidth(tail) <= room
      ? [strong(item.title) + padStart(tail, width - textWidth(item.title))]
      : [...wrap(item.title, width).map((line) => strong(line)), padStart(tail, width)];
  return [
    ...head,
    ...wrap(aboutLine(coming, input), width - 2).map((line) => `  ${line}`),
    ...pairLines(
      [
        ...dayPairs(coming, input),
        ...invitationPairs(coming, input),
        ...agendaPairs(coming, input),
      ],
      width,
    ),
    ...leftOpenLines(coming, input),
  ];
}

/** One date of several, as exactly as it is known. */
function daysOf({ end, start }: Span, locale: Locale): string {
  const [first, last] = [start.earliest, end.latest];
  return first === undefined || last === undefined ? '' : locale.dates.range(first, last);
}

/** Where, who, how many. */
function aboutLine({ bodies, state: { item } }: Coming, { locale }: NextInput): string {
  const place = 'venue' in item.data ? venueText(item.data.venue) : '';
  const seats = bodies.map((body) => {
    const members = (body.data as Item<'body'>['data']).members ?? [];
    const votes = members.reduce((sum, { votes: own = 1 }) => sum + own, 0);
    return members.length === 0
      ? body.title
      : `${body.title}, ${locale.next.members(members.length, votes)}`;
  });
  return [place, ...seats, ...quantityLines(item, locale)].filter(Boolean).join(' · ');
}

function dayPairs({ days, state: { item } }: Coming, input: NextInput): Pair[] {
  const { locale, placeOf, outlook } = input;
  const words = locale.next;
  if (!days) return [];
  const { pact } = outlook;
  const named = days.free.map((day) => {
    const name = freeDayName(pact, day, words, locale.code) ?? '';
    return `${name} (${locale.dates.day(day)})`;
  });
  const { file, line } = placeOf(item, [item.when?.role ?? 'id']);
  return [
    [words.days, days.days.length === 0 ? words.noDay : daysText(days.days, locale)],
    ...days.because.map((limit): Pair => ['', words.limit(limit)]),
    ['', words.leftOut([words.weekend, ...named])],
    ['', pact.holidays ? '' : words.holidaysUnknown(pact.head.country)],
    ['', words.fixDay(`${file}:${line}`)],
  ];
}

/** Months by name, weeks apart: April 2019: 11 12 · 15 16 17. */
function daysText(days: readonly Day[], locale: Locale): string {
  let text = '';
  let before: Day | undefined;
  for (const day of days) {
    const month = day.slice(0, 7);
    if (before?.slice(0, 7) !== month)
      text += `${text === '' ? '' : '; '}${locale.dates.text(month)}: ${Number(day.slice(8))}`;
    else text += `${isSameWeek(before, day) ? ' ' : ' · '}${Number(day.slice(8))}`;
    before = day;
  }
  return text;
}

/** Of two days, the earlier first: a week ends on Sunday (ISO 8601). */
function isSameWeek(a: Day, b: Day): boolean {
  return daysBetween(a, b) < 7 && weekday(b) > weekday(a);
}

function invitationPairs({ bodies, invitation }: Coming, { locale, outlook }: NextInput): Pair[] {
  const words = locale.next;
  if (!invitation) return [];
  const text = {
    sent: () => words.invitationSent('day' in invitation ? invitation.day : undefined),
    due: () => words.invitationDue('by' in invitation ? invitation.by : {}, outlook.view.day),
    'no-notice': () => words.noNotice(bodies.map(({ id }) => id)),
  }[invitation.code]();
  return [[words.invitation, text]];
}

function agendaPairs({ duties, owed, points }: Coming, input: NextInput): Pair[] {
  const { locale } = input;
  const words = locale.next;
  return [
    ...pointPairs(points, input),
    ...owed.map(
      ({ item, state }, index): Pair => [
        index === 0 ? words.owed : '',
        `${item.title} (${locale.report.states[state]})`,
      ],
    ),
    ...duties.map(({ title }, index): Pair => [index === 0 ? words.duties : '', title]),
  ];
}

function pointPairs(points: readonly ComingPoints[], { locale, outlook }: NextInput): Pair[] {
  return points.flatMap(({ objects, verb }) => {
    const label = verb === undefined ? locale.next.alsoOnAgenda : capital(locale.verbs[verb]);
    return objects.map(({ from, item, order, title }, index): Pair => {
      const state = item && outlook.stateOf(item);
      const date = state ? nextPlanText(state) : '';
      const notes = [
        date,
        order && locale.report.before[order],
        from && locale.next.putOffBy(from.title),
      ]
        .filter(Boolean)
        .join(', ');
      return [index === 0 ? label : '', notes === '' ? title : `${title} (${notes})`];
    });
  });
}

function leftOpenLines({ leftOpen }: Coming, input: NextInput): string[] {
  if (!leftOpen) return [];
  const { locale, width } = input;
  const { decisions, isRecorded, meeting, points } = leftOpen;
  const heading = locale.next.leftOpen(meeting.title, isRecorded);
  return [
    '',
    ...(points.length === 0 ? [] : wrap(heading, width - 2).map((line) => `  ${line}`)),
    ...pairLines(pointPairs(points, input), width),
    ...(decisions.length === 0 ? [] : [`  ${locale.next.decisions}`]),
    ...rowLines(
      decisions.map((each) => ({
        left: nextPlanText(each),
        name: each.item.title,
        right: [locale.report.states[each.state]],
      })),
      width,
    ),
  ];
}

function pairLines(pairs: readonly Pair[], width: number): string[] {
  const left = Math.max(0, ...pairs.map(([label]) => textWidth(label)));
  return pairs.flatMap(([label, text]) =>
    wrap(text, width - left - 6).map((line, index) =>
      `  ${padEnd(index === 0 ? label : '', left)}  ${line}`.trimEnd(),
    ),
  );
}
