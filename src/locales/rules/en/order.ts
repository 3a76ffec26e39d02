import { dates, list } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

const whatIsPrepared = {
  event: 'Most events of the plan are prepared by a meeting.',
  meeting: 'Most meetings of this body are prepared by another one.',
  report: 'Most documents of this series are prepared by a meeting.',
};

export const orderWords: FamilyWords<'order'> = {
  'order/circle': {
    about: 'nothing waits for itself',
    say: ({ kind, titles }) => {
      const [first = ''] = titles;
      const way = [...titles, first].join(' → ');
      if (kind === 'nested')
        return {
          message: `${first}: it is part of itself: ${way}.`,
          help: 'Delete one of these "in" fields, or name something else there.',
        };
      return {
        message: `${first}: it waits for itself, so it can never begin: ${way}.`,
        help: 'Delete the entry under "needs" or "after" that is not really waited for.',
      };
    },
  },
  'order/evaluated-before': {
    about: 'a meeting comes after what it evaluates',
    say: ({ meeting, order, titles }) =>
      order === 'no'
        ? {
            message: `${meeting}: it evaluates what comes only later: ${list(titles)}.`,
            help: 'Move the point to the agenda of a later meeting, or correct the date.',
          }
        : {
            message: `${meeting}: cannot tell whether it comes after what it evaluates: ${list(titles)}.`,
            help: 'Fix the days so that the meeting comes last, or let a later meeting evaluate it.',
          },
  },
  'order/needed-late': {
    about: 'what is needed is there in time',
    say: (data) => {
      if (data.code === 'cancelled')
        return {
          message: `${data.title}: it needs what was cancelled: ${data.needed}.`,
          help: 'Name what takes its place, or delete it under "needs".',
        };
      const when = data.when ? ` (${dates.when(data.when)})` : '';
      if (data.code === 'late')
        return {
          message: `${data.title}${when}: it comes only after what needs it: ${list(data.needing)}.`,
          help: 'Bring it forward, or move what needs it to a later date.',
        };
      return {
        message: `${data.title}${when}: it comes before what it needs: ${list(data.needed)}.`,
        help: 'Move it to a later date, or bring forward what it needs.',
      };
    },
  },
  'order/prepared-before': {
    about: 'a meeting comes before what it prepares',
    say: (data) =>
      data.order === 'no'
        ? {
            message: `${data.title}: the date is before ${data.meetings.length === 1 ? 'the meeting that prepares' : 'the meetings that prepare'} it: ${list(data.meetings)}.`,
            help: 'Move one of them, or delete the point from the agenda of the meeting.',
          }
        : data.order === 'late'
          ? {
              message: `${data.meeting}: comes only after what it prepares: ${list(data.titles)}.`,
              help: 'Bring the meeting forward, or let an earlier one prepare this.',
            }
          : {
              message: `${data.meeting}: cannot tell whether it comes before what it prepares: ${list(data.titles)}.`,
              help:
                data.missing === 'hours'
                  ? 'They are on the same day: add the hours, as in time: 10:00-12:00'
                  : data.missing === 'one-day'
                    ? 'Fix the day that is missing, so that the meeting comes first.'
                    : 'Fix the days that are missing, so that the meeting comes first. One day alone does not decide it.',
            },
  },
  'order/unprepared': {
    about: 'what meetings usually prepare is on an agenda',
    say: ({ kind, meeting, title }) => ({
      message: `${title}: no meeting prepares it. ${whatIsPrepared[kind]}`,
      help: `Add it with "prepare" to the agenda of an earlier meeting, for example: ${meeting}.`,
    }),
  },
};
