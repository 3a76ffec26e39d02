import type { StarterWords } from './words.ts';

const quote = (text: string) => `"${text}"`;

export const starter: StarterWords = {
  welcome: `Answer each line and press Enter. What stands in [ ] is taken if you only press Enter.
Ctrl+C stops, and nothing is written.`,
  ask: {
    language: 'Language of the plan (cs, en, hu or another code)',
    name: 'Name of the pact',
    country: 'Country, in two letters',
    timezone: (zones) => `Time zone${zones.length > 0 ? ` (${zones.join(', ')})` : ''}`,
    body: 'A body that meets',
    anotherBody: 'Another body (only press Enter if there is none)',
  },
  problems: {
    empty: () => 'Write at least one letter.',
    language: (text) =>
      `${quote(text)} is no code of a language. Write two letters, such as en, hu or cs.`,
    country: (text) =>
      `${quote(text)} is no code of a country. Write two letters, such as HU or CZ.`,
    timezone: (text) => `${quote(text)} is no time zone. Write it as Europe/Budapest.`,
    doubled: (text) => `${quote(text)} is there already. Give each body a name of its own.`,
  },
  example:
    'paktum init our-pact --name "Riverside employment pact" --language en --country AT --body "Steering group"',
  written: 'Written:',
  forEditor: 'so that your editor can help',
  next: {
    edit: 'Open the four files in an editor and put your own organisations, dates and numbers in place of the samples.',
    validate:
      'Says whether the files fit together. It finds nothing now: it cannot tell a sample from a real entry.',
    check: 'Says what is coming, what is due, and what is not recorded.',
  },
  samples: {
    body: 'Steering group',
    organisations: ['Sample Town Council', 'Sample Labour Office'],
    agendaText: 'introduction of the members',
    event: 'Information day',
    section: 'Employers',
    action: 'Visits to employers',
    output: 'Employers visited',
    outputUnit: 'employers',
    indicator: 'People who found work',
    indicatorUnit: 'persons',
  },
  remarks: {
    dates: (year) => `A date is written as precisely as it is known:
  ${year}-03-19   on this day
  ${year}-03      on some day in March
  ${year}-Q1      on some day in the first quarter
A month is not a day, and paktum does not make one of it. Once the day is fixed, write it
in place of the month. paktum check tells when a month begins and its day is still open.`,
    pact: {
      intro: `Who takes part in the pact.

A line that begins with # is a remark for people. The program does not read it; please
delete it when you no longer need it. Spaces at the beginning of a line count: keep them.

In a terminal, in this folder:
  paktum validate   says whether the files fit together
  paktum check      says how the pact stands today`,
      id: `A short name for the pact, which calendars know it by. Please never change it.`,
      place: `The language of your texts; the country; the zone in which hours are meant.`,
      period: `The years in which the pact runs.`,
      organisations: `SAMPLES: please replace them with your own organisations, as many as there are.
An id is one word of letters without accents, digits and hyphens. Other lines name a thing
by its id, so each id stands for one thing only, in all files together.`,
      bodies: `Who meets and decides. A member is an organisation, named by its id.
Please write no names of persons.`,
    },
    calendar: {
      intro: `When people meet: meetings of the bodies, and events. SAMPLES: please put in your own.`,
      meetings: `body is the id of a body in pact.yaml. On the agenda several words are text; one word
after prepare is an id, and has to exist.
held is the record: when the meeting is over, delete the # before held and the space after
the #, and write the day.`,
      events: `targets says what is to be reached: here, at least 30 participants.
The record may say more than the day: how many came, for instance.`,
    },
    actionPlan: {
      intro: `What was promised: actions, what each delivers, and by when.
SAMPLES: please put in your own.`,
      sections: `Sections put actions in order. They may be called pillars or chapters, and may be left out.`,
      actions: `section is the id of a section above, owner the id of an organisation or a body.
A number with a dot needs quotation marks: without them, 1.10 would be read as 1.1.
due is a deadline: what is due in a quarter is late only after its last day.
done is the record: when it is there, delete the # and the space after it, and write the day.`,
    },
    indicators: {
      intro: `What is measured. SAMPLES: please put in your own.`,
      indicators: `baseline is where the pact began, target where it wants to be.
values is the record: what was measured, and when, oldest first.
To use it, delete each # and the space after it.`,
    },
  },
};
