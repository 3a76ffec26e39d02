import { dates, list } from '../../words/en.ts';
import type { FamilyWords } from '../rule-words.ts';

const whatIsPrepared = {
  event: 'Most events of this calendar are prepared by one.',
  meeting: 'Most meetings of this body are.',
  report: 'Most documents of this series are.',
};

export const orderWords: FamilyWords<'order'> = {
  'order/circle': {
    about: 'nothing waits for itself',
    say: ({ kind, titles }) => {
      const [first = ''] = titles;
      const way = [...titles, first].join(' → ');
      if (kind === 'nested')
        return {
          message: `${first}: is part of itself: ${way}.`,
          help: 'Take one of these "in" away, or name another.',
        };
      return {
        message: `${first}: waits for itself, so it can never begin: ${way}.`,
        help: 'Take away the one of these "needs" or "after" that is not really waited for.',
      };
    },
  },
  'order/evaluated-before': {
    about: 'a meeting comes after what it evaluates',
    say: ({ meeting, order, titles }) =>
      order === 'no'
        ? {
            message: `${meeting}: evaluates what comes only later: ${list(titles)}.`,
            help: 'Put the point on the agenda of a later meeting, or correct the date.',
          }
        : {
            message: `${meeting}: cannot tell whether it comes after what it evaluates: ${list(titles)}.`,
            help: 'Fix the days of both, so that the meeting comes last, or let a later meeting evaluate it.',
          },
  },
  'order/needed-late': {
    about: 'what is needed is there in time',
    say: (data) => {
      if (data.code === 'cancelled')
        return {
          message: `${data.title}: needs what was cancelled: ${data.needed}.`,
          help: 'Name what takes its place, or take it off "needs".',
        };
      const when = data.when ? ` (${dates.when(data.when)})` : '';
      if (data.code === 'late')
        return {
          message: `${data.title}${when}: comes only after what needs it: ${list(data.needing)}.`,
          help: 'Bring it forward, or move what needs it to a later date.',
        };
      return {
        message: `${data.title}${when}: comes before what it needs: ${list(data.needed)}.`,
        help: 'Move it to a later date, or bring forward what it needs.',
      };
    },
  },
  'order/prepared-before': {
    about: 'a meeting comes before what it prepares',
    say: (data) =>
      data.order === 'no'
        ? {
            message: `${data.title} is dated before the meetings that prepare it: ${list(data.meetings)}.`,
            help: 'Move one of them, or take the point off that agenda.',
          }
        : {
            message: `Cannot tell whether ${data.meeting} comes before what it prepares: ${list(data.titles)}.`,
            help:
              data.missing === 'hours'
                ? 'They are on the same day: add the hours, as time: 10:00-12:00.'
                : data.missing === 'one-day'
                  ? 'Fix the day of the one that has none, so that the meeting comes first.'
                  : 'Fix the day of each that has none, that of the meeting before the others. One day alone does not decide it.',
          },
  },
  'order/unprepared': {
    about: 'what meetings usually prepare is on an agenda',
    say: ({ kind, meeting, title }) => ({
      message: `${title}: no meeting prepares it. ${whatIsPrepared[kind]}`,
      help: `Add "prepare" with its id to the agenda of an earlier meeting, such as this one: ${meeting}.`,
    }),
  },
};
