import { stringify } from 'yaml';
import { fillTemplate } from '../documents/template.ts';
import type { Locale } from '../locales/locale.ts';
import { addMonths, type Day } from '../model/when/day.ts';
import type { Answers } from './answers.ts';
import { idGiver } from './ids.ts';

/** The documents of a new pact; each has a template of its name in `templates/init`. */
export const starterFiles = [
  'pact.yaml',
  'calendar.yaml',
  'action-plan.yaml',
  'indicators.yaml',
] as const;

export interface StarterInput {
  readonly answers: Answers;
  /** For the remarks and the samples. */
  readonly locale: Locale;
  /** The day from which the samples are planned. */
  readonly day: Day;
  readonly template: (file: (typeof starterFiles)[number]) => string;
}

/** The texts of a new pact by file: small, sound, and full of remarks that teach the format. */
export function starterTexts(input: StarterInput): ReadonlyMap<string, string> {
  const data = starterData(input);
  return new Map(
    starterFiles.map((file) => [
      file,
      fillTemplate(input.template(file), data, { helpers: { comment, yaml } }),
    ]),
  );
}

function starterData({ answers, day, locale }: StarterInput) {
  const { samples } = locale.starter;
  const giveId = idGiver();
  const named = (title: string, otherwise: string) => ({ id: giveId(title, otherwise), title });
  const pact = named(answers.name, 'pact');
  const bodies = answers.bodies.map((title, index) => named(title, `body-${index + 1}`));
  const organisations = samples.organisations.map((title) => named(title, 'organisation'));
  const event = named(samples.event, 'event');
  const dates = datesFrom(day);
  return {
    words: locale.starter.remarks,
    samples,
    ...answers,
    ...pact,
    dates,
    dateForms: locale.starter.remarks.dates(dates.firstYear),
    organisations,
    bodies: bodies.map((body, index) => ({
      ...body,
      member: organisations[index % organisations.length]?.id ?? '',
    })),
    meetings: bodies.map((body, index) => ({
      id: giveId(`${body.id}-1`, 'meeting'),
      body: body.id,
      // One meeting is enough to show how an event is prepared.
      prepares: index === 0 ? event.id : '',
    })),
    event,
    section: named(samples.section, 'section'),
    action: named(samples.action, 'action'),
    owner: organisations.at(-1)?.id ?? '',
    output: named(samples.output, 'output'),
    indicator: named(samples.indicator, 'indicator'),
  };
}

/** Sample dates lie ahead of the day, in the two years from its own on. */
function datesFrom(day: Day) {
  const inMonths = (count: number) => addMonths(`${day.slice(0, 7)}-01`, count).slice(0, 7);
  const firstYear = day.slice(0, 4);
  const lastYear = addMonths(day, 12).slice(0, 4);
  const [dueYear = '', dueMonth = ''] = inMonths(6).split('-');
  return {
    firstYear,
    lastYear,
    meeting: inMonths(1),
    event: inMonths(3),
    due: `${dueYear}-Q${Math.ceil(Number(dueMonth) / 3)}`,
    done: inMonths(5),
  };
}

/** A text as a YAML value in one line, quoted where it has to be, for readers of YAML 1.1, too. */
function yaml(text: unknown): string {
  // Alone it would be a document, in which other letters need care than in a value.
  const inList = stringify([String(text)], { lineWidth: 0, compat: 'yaml-1.1' });
  return inList.slice('- '.length).trimEnd();
}

/** Remarks, each line behind a # of its own. */
function comment(text: unknown): string {
  return String(text)
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}
