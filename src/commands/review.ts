import { string as argument } from '@oclif/core/args';
import { boolean, string } from '@oclif/core/flags';
import { reviewDocument } from '../documents/review.ts';
import { publicHolidays } from '../holidays/public-holidays.ts';
import { findPactFolder } from '../io/pact-folder.ts';
import { readDocumentTemplates } from '../io/template-file.ts';
import { load } from '../load/load.ts';
import { loadLocale } from '../locales/index.ts';
import { lifeOf } from '../model/review-life.ts';
import { Trouble } from '../model/trouble.ts';
import { type CommonFlags, PaktumCommand, type SoundSession } from '../paktum-command.ts';
import { prepareReview } from '../prepare-review.ts';
import { reviewJson } from '../review/json/review-json.ts';
import type { Review as ReviewOfPeriod } from '../review/review.ts';
import { type FoundReview, findReview } from '../review-history.ts';
import { preparationText } from '../tables/preparation-text.ts';

type ReviewFlags = CommonFlags & {
  readonly 'as-of'?: string | undefined;
  readonly 'recorded-by'?: string | undefined;
  readonly 'no-history': boolean;
  readonly prepare: boolean;
};

export default class Review extends PaktumCommand {
  static override summary = 'Write the review of a half-year, or of another period, in Markdown.';
  static override description =
    'What was carried out, difficulties, changes and results by indicators; then decisions, evidence, what became of the last review, what comes next and what to decide. PERIOD is 2019-H1, 2019-Q1, 2019, 2019-03/2019-08, or the id of a phase or of a review document; without it the last one that is over. It shows the state of the day after the period, with the records that were there by --as-of, unless the review document says otherwise (as-of, closed).';
  static override examples = [
    '<%= config.bin %> review',
    '<%= config.bin %> review 2019-H1 --as-of 2019-07-12 --out reviews/2019-H1.md',
    '<%= config.bin %> review 2019-H1 --json',
    '<%= config.bin %> review 2019-H1 --prepare',
  ];
  static override args = {
    period: argument({
      description: 'which period (default: the last one over)',
      ignoreStdin: true,
    }),
  };
  static override flags = {
    'as-of': string({
      description: "the day on which it is made, as 2019-07-12 (default: today in the pact's zone)",
    }),
    'recorded-by': string({
      description:
        'count only what was recorded by this day (default: the day on which it is made)',
    }),
    format: string({
      description: 'how it is written',
      options: ['markdown', 'json'],
      default: 'markdown',
    }),
    json: boolean({ description: 'the same as --format json' }),
    'no-history': boolean({
      description: 'do not ask git what changed, nor what the plan was when a review was adopted',
    }),
    prepare: boolean({
      description:
        'create or complete the review document (reviews/2019-H1.yaml): a slot for each deviation, to be filled in',
    }),
    out: string({ description: 'file to write, or - for standard output', default: '-' }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Review);
    const session = await this.openSound(flags);
    if (!session) return;
    const { loaded, review } = await this.review(session, args.period, flags);
    if (flags.prepare) {
      await this.prepare(session, review, flags);
      return;
    }
    const text =
      flags.json || flags.format === 'json'
        ? this.jsonText(reviewJson(review, loaded.places.locate))
        : reviewDocument(review, session.locale, readDocumentTemplates(this.config.root, 'review'));
    this.write(text, flags.out);
  }

  /** Of the plan as it is, or as it was when the review of the period was adopted. */
  private async review(
    { loaded, locale, pact }: SoundSession,
    word: string | undefined,
    flags: ReviewFlags,
  ): Promise<FoundReview> {
    const asOf = this.dayOf(flags['as-of'], pact);
    const until = flags['recorded-by'];
    const found = await findReview({ loaded, pact }, (files) => load(files, { publicHolidays }), {
      word,
      asOf,
      recordedBy: until === undefined ? undefined : this.dayOf(until, pact),
      folder: findPactFolder(flags.pact ?? '.'),
      asksGit: !flags['no-history'],
      isOfNow: flags.prepare,
    });
    const { adopted, adoptedOn } = found;
    if (adoptedOn !== undefined) this.complain(locale.review.asItIs(adoptedOn));
    if (adopted) {
      const step = lifeOf(adopted.document, asOf).steps.at(-1);
      this.complain(locale.review.asAdopted(adopted.day, adopted.commit.slice(0, 7), step));
    }
    return found;
  }

  /** What the file says is in the pact's own language; what is said of it, in the reader's. */
  private async prepare(
    { loaded, locale: { prepare } }: SoundSession,
    review: ReviewOfPeriod,
    { format, json, out }: { format: string; json: boolean; out: string },
  ): Promise<void> {
    if (out !== '-') throw new Trouble({ code: 'flags-apart', flags: ['--prepare', '--out'] });
    const done = prepareReview(loaded, review, await loadLocale(loaded.language));
    if (json || format === 'json') this.printJson(done);
    else this.print(preparationText(done, review.period.text, prepare));
  }
}
