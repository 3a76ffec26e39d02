import { count, list } from '../words/en.ts';
import type { PrepareWords } from './words.ts';

export const prepare: PrepareWords = {
  remarks: (period) => [
    'What people say about this time. The figures stand in the plan; here are the reasons.',
    `For everything that was not as planned there is a slot below, with the figures above it.
Write after "why" what the reason was. Under "measure" write what is done about it (text),
who sees to it (owner) and by when (due, as 2019-08). What stays blank is not written yet.
A text with a colon or a # needs quotation marks: why: "Speaker: ill"`,
    `What took place and is not recorded belongs in the plan (held, done), not here.`,
    `The document with all of this: paktum review ${period}
Slots for what has come to light since: paktum review ${period} --prepare
Whatever you have written stays as it is.`,
  ],
  life: `The review is a draft until it is adopted. Each further step is a line of its own, above
"explanations" and without the # (the days and numbers are samples):`,
  steps: {
    closed: 'records count up to this day',
    adopted: 'at which meeting, by which decision',
    sent: 'to the funder',
    returned: 'with questions; these go under "questions" (text, date, answer, answered)',
    accepted: 'by the funder',
  },
  planReason: (reason) => `The plan gives as the reason: ${reason}`,
  created: (path, slots) =>
    slots === 0
      ? `${path}: created. Everything is as planned, there is nothing to explain.`
      : `${path}: created, with ${count(slots, 'slot', 'slots')} to fill in.`,
  completed: (path, slots) =>
    `${path}: ${count(slots, 'slot', 'slots')} added at the end of the list.`,
  unchanged: (path) => `${path}: nothing to add, the file is as it was.`,
  withoutDeviation: (names) =>
    `Not among the deviations (any more); its slot stays as it is: ${list(names)}.`,
  withoutId: (names) => `No slot, because it has no id: ${list(names)}.`,
  next: (period) => `Write the reasons into the file. Then: paktum review ${period}`,
};
