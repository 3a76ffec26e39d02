import { string as argument } from '@oclif/core/args';
import { string } from '@oclif/core/flags';
import { type DocumentName, documentNames } from '../documents/index.ts';
import { writeDocument } from '../documents/write-document.ts';
import { readDocumentTemplates } from '../io/template-file.ts';
import { Trouble } from '../model/trouble.ts';
import { PaktumCommand } from '../paktum-command.ts';

export default class Report extends PaktumCommand {
  static override summary = 'Write a document in Markdown.';
  static override description =
    `work-plan: the plan to adopt and to sign: bodies and duties, meetings, events, documents.
action-plan: the actions by pillar, with outputs, deadlines and owners.
plan: everything that the pact says, with what is recorded.
These are the same text on every day; with --as-of they also say how each item stood on that day.
status: how the pact stands on a day, as check tells it.
tasks: what each organisation or body has to do; with its id or name, that one.
invitation: to a meeting or event, by its id; else to the next, as next tells it.
minutes: a form for a meeting or event, by its id, filled in with what is recorded; else for the last meeting whose day has come.
These are of a day: today, or that of --as-of.`;
  static override examples = [
    '<%= config.bin %> report',
    '<%= config.bin %> report plan --as-of 2019-04-10 --lang en --out plan.md',
    '<%= config.bin %> report tasks chamber',
    '<%= config.bin %> report minutes sg-5 --out minutes.md',
  ];
  static override args = {
    which: argument({ description: 'which document', default: 'work-plan', ignoreStdin: true }),
    about: argument({
      description: 'an organisation for tasks, a meeting or event for invitation and minutes',
      ignoreStdin: true,
    }),
  };
  static override flags = {
    'as-of': string({ description: 'how things stand on this day, as 2019-04-10' }),
    out: string({ description: 'file to write, or - for standard output', default: '-' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Report);
    const session = await this.openSound(flags);
    if (!session) return;
    const { locale, pact } = session;
    const name = documentName(args.which);
    const asked = flags['as-of'];
    const text = writeDocument(
      name,
      {
        pact,
        locale,
        about: args.about,
        day: asked === undefined ? undefined : this.dayOf(asked, pact),
        today: this.dayOf(undefined, pact),
      },
      readDocumentTemplates(this.config.root, name),
    );
    this.write(text, flags.out);
  }
}

function documentName(text: string): DocumentName {
  const name = documentNames.find((each) => each === text);
  if (name === undefined)
    throw new Trouble({ code: 'unknown-report', report: text, known: documentNames });
  return name;
}
