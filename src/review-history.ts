import { relative, resolve, sep } from 'node:path';
import { type FileRevision, revisionsOfFile } from './io/file-history.ts';
import { folderInTree, readPactFolderAt } from './io/revision.ts';
import type { Loaded } from './load/load.ts';
import { type Item, sameId } from './model/item.ts';
import { itemsOf, type Pact } from './model/pact.ts';
import type { SourceFile } from './model/source-file.ts';

type Review = Item<'review'>;

/** The plan as it was when a review of it was adopted. */
export interface AdoptedPlan {
  readonly loaded: Loaded;
  readonly pact: Pact;
  readonly review: Review;
  readonly revision: FileRevision;
}

/** What has to be known of a review to find it in git. */
export interface ReviewPlace {
  readonly review: Review;
  /** The folder of the pact, and the file of the review in it. */
  readonly folder: string;
  readonly file: string;
}

/**
 * The plan of the oldest commit that has the review adopted as it is now: what was known then is
 * what was adopted, whatever was written into the plan later. Undefined where it is not adopted,
 * or where no commit has it so.
 */
export async function adoptedPlan(
  { file, folder, review }: ReviewPlace,
  load: (files: readonly SourceFile[]) => Promise<Loaded>,
): Promise<AdoptedPlan | undefined> {
  if (review.data.adopted === undefined) return undefined;
  const inFolder = relative(resolve(folder), resolve(file)).split(sep).join('/');
  let oldest: AdoptedPlan | undefined;
  for (const revision of revisionsOfFile(file)) {
    const loaded = await load(
      readPactFolderAt(folder, revision, folderAt(folder, revision, inFolder)),
    );
    // What could not be read says nothing about what was adopted.
    if (!loaded.pact) continue;
    const its = itemsOf(loaded.pact, 'review').find((each) => isSame(each, review));
    if (!its || adoptionOf(its) !== adoptionOf(review)) break;
    oldest = { loaded, pact: loaded.pact, review: its, revision };
  }
  return oldest;
}

/** Where the pact stood then; a review that was renamed inside of it does not say. */
function folderAt(folder: string, { file }: FileRevision, inFolder: string): string {
  return file.endsWith(inFolder) ? file.slice(0, -inFolder.length) : folderInTree(folder);
}

/** A review without an id is the one of its period. */
function isSame(then: Review, now: Review): boolean {
  if (now.id !== '' && then.id !== '') return sameId(now.id, then.id);
  return JSON.stringify(then.data.period) === JSON.stringify(now.data.period);
}

/** A later version that was adopted anew is another one. */
function adoptionOf({ data: { adopted, version } }: Review): string {
  return JSON.stringify([typeof adopted === 'object' ? adopted.date : adopted, version]);
}
