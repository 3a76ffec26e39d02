import { dayAt, endOfDay } from './io/clock.ts';
import { type FileRevision, revisionsOfFile } from './io/file-history.ts';
import { hasRepository, isShallow } from './io/git.ts';
import { pathWithin } from './io/pact-folder.ts';
import {
  firstRevision,
  folderInTree,
  hasCommits,
  type Revision,
  readPactFolderAt,
  revisionBy,
} from './io/revision.ts';
import type { Loaded } from './load/load.ts';
import { errorsIn } from './model/finding.ts';
import { type Item, sameId } from './model/item.ts';
import { itemsOf, type Pact } from './model/pact.ts';
import type { SourceFile } from './model/source-file.ts';
import { addDays, type Day } from './model/when/day.ts';
import type { PlanHistory } from './review/basis.ts';
import { adoptedOn, findPeriod, reviewDays } from './review/period.ts';
import { type Review, reviewOf } from './review/review.ts';

type ReviewItem = Item<'review'>;
type Load = (files: readonly SourceFile[]) => Promise<Loaded>;

export interface ReviewRequest {
  /** The period as it was typed. */
  readonly word: string | undefined;
  /** The day on which the review is made. */
  readonly asOf: Day;
  readonly recordedBy: Day | undefined;
  readonly folder: string;
  readonly asksGit: boolean;
  /** Of the plan as it is now, even where the review was adopted. */
  readonly isOfNow: boolean;
}

export interface FoundReview {
  /** What the review is made of: the files as they are, or those of a commit. */
  readonly loaded: Loaded;
  readonly review: Review;
  /** Where it is as it was adopted: the day, the commit, and its document as it is now. */
  readonly adopted?: {
    readonly day: Day;
    readonly commit: string;
    readonly document: ReviewItem;
  };
  /** The day on which it was adopted, where no commit has it so. */
  readonly adoptedOn?: Day;
}

/**
 * The review of a period. One that was adopted is made of the plan as it was then, so that it stays
 * the same whatever is written later; an own day for the records asks for something else.
 */
export async function findReview(
  { loaded, pact }: { readonly loaded: Loaded; readonly pact: Pact },
  load: Load,
  { asOf, asksGit, folder, isOfNow, recordedBy, word }: ReviewRequest,
): Promise<FoundReview> {
  const period = findPeriod(pact, word, asOf);
  const { document } = period;
  const day = adoptedOn(document);
  const isKept = asksGit && !isOfNow && recordedBy === undefined;
  if (document && day !== undefined && day <= asOf && isKept) {
    const { file } = loaded.places.locate(document);
    const plan = await adoptedPlan({ review: document, folder, file }, load);
    if (plan) {
      const its = { ...period, document: plan.review };
      const history = await planHistory(folder, period, plan.pact, load, plan.inTree);
      // It is made on the day of its adoption, however late it is asked for.
      const review = reviewOf(plan.pact, its, reviewDays(its, { asOf: day }), history);
      const { commit } = plan.revision;
      return { loaded: plan.loaded, review, adopted: { day, commit, document } };
    }
  }
  const history = asksGit ? await planHistory(folder, period, pact, load) : {};
  const review = reviewOf(pact, period, reviewDays(period, { asOf, recordedBy }), history);
  const isAdopted = day !== undefined && day <= asOf && isKept;
  return { loaded, review, ...(isAdopted && { adoptedOn: day }) };
}

/** The plan as it was when a review of it was adopted. */
interface AdoptedPlan {
  readonly loaded: Loaded;
  readonly pact: Pact;
  readonly review: ReviewItem;
  readonly revision: Revision;
  /** Where the pact stood then, from the top of the repository. */
  readonly inTree: string;
}

/** What has to be known of a review to find it in git. */
interface ReviewPlace {
  readonly review: ReviewItem;
  /** The folder of the pact, and the file of the review in it. */
  readonly folder: string;
  readonly file: string;
}

/**
 * The plan of the oldest commit that has the review adopted as it is now: what was known then is
 * what was adopted, whatever was written into the plan later. Undefined where it is not adopted,
 * or where no commit has it so.
 */
async function adoptedPlan(
  { file, folder, review }: ReviewPlace,
  load: Load,
): Promise<AdoptedPlan | undefined> {
  if (review.data.adopted === undefined) return undefined;
  const inFolder = pathWithin(file, folder);
  let oldest: AdoptedPlan | undefined;
  for (const revision of revisionsOfFile(file)) {
    const inTree = folderAt(folder, revision, inFolder);
    const loaded = await load(readPactFolderAt(folder, revision, inTree));
    // What could not be read says nothing about what was adopted.
    if (!loaded.pact) continue;
    const its = itemsOf(loaded.pact, 'review').find((each) => isSame(each, review));
    if (!its || adoptionOf(its) !== adoptionOf(review)) break;
    oldest = { loaded, pact: loaded.pact, review: its, revision, inTree };
  }
  return oldest;
}

/**
 * The plan as it was committed at both ends of a period. Nothing where there is no history, or only
 * the end of one: then nobody can tell what changed in between.
 */
async function planHistory(
  folder: string,
  { first, last }: { readonly first: Day; readonly last: Day },
  { head: { timezone } }: Pact,
  load: Load,
  inTree?: string,
): Promise<PlanHistory> {
  if (!hasRepository(folder) || !hasCommits(folder)) return {};
  if (isShallow(folder)) return { isCutOff: true };
  const by = (day: Day) => revisionBy(folder, endOfDay(day, timezone));
  const where = inTree ?? folderInTree(folder);
  const [earlier, end] = [by(addDays(first, -1)), by(last)];
  const begin = earlier ?? firstRevision(folder, where);
  if (!begin || !end || begin.committed > end.committed) return {};
  const read = (revision: Revision) => load(readPactFolderAt(folder, revision, where));
  const then = await read(begin);
  // Often nothing was committed in between.
  const now = end.commit === begin.commit ? then : await read(end);
  if (then.texts.size === 0 || now.texts.size === 0) return {};
  if (!then.pact || hasErrors(then)) return { unreadable: begin.commit };
  if (!now.pact || hasErrors(now)) return { unreadable: end.commit };
  return {
    before: then.pact,
    committed: { before: then.pact, after: now.pact, since: dayAt(begin.committed, timezone) },
  };
}

/** What could not be read would seem to have come or gone. */
function hasErrors({ findings }: Loaded): boolean {
  return errorsIn(findings).length > 0;
}

/** Where the pact stood then; a review that was renamed inside of it does not say. */
function folderAt(folder: string, { file }: FileRevision, inFolder: string): string {
  return file.endsWith(inFolder) ? file.slice(0, -inFolder.length) : folderInTree(folder);
}

/** A review without an id is the one of its period. */
function isSame(then: ReviewItem, now: ReviewItem): boolean {
  if (now.id !== '' && then.id !== '') return sameId(now.id, then.id);
  return JSON.stringify(then.data.period) === JSON.stringify(now.data.period);
}

/** A later version that was adopted anew is another one. */
function adoptionOf({ data: { adopted, version } }: ReviewItem): string {
  return JSON.stringify([typeof adopted === 'object' ? adopted.date : adopted, version]);
}
