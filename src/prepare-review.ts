import { newReviewDocument } from './documents/review/new-document.ts';
import { missingSlots, type Slot, withoutId } from './documents/review/slots.ts';
import { appendEntries } from './edit/append-entries.ts';
import { requireRoom, writeNewFiles } from './io/new-folder.ts';
import { readText } from './io/read-text.ts';
import { writeFileWhole } from './io/write-file.ts';
import type { Loaded } from './load/load.ts';
import type { Locale } from './locales/locale.ts';
import type { Item } from './model/item.ts';
import { headOf, itemsOf, titleById } from './model/pact.ts';
import { lifeOf } from './model/review-life.ts';
import { Trouble } from './model/trouble.ts';
import type { Preparation } from './review/preparation.ts';
import type { Review } from './review/review.ts';

/**
 * Creates the document of a review, or completes it: one slot for everything that deviates and has
 * none. Whatever stands there stays, byte by byte. Throws trouble where nothing could be written.
 */
export function prepareReview(
  { places, texts }: Loaded,
  review: Review,
  locale: Locale,
): Preparation {
  const { pact, period } = review;
  const slots = missingSlots(review, locale);
  const common = {
    slots: slots.length,
    withoutDeviation: review.otherExplanations.map(({ about }) =>
      about.map((id) => titleById(pact, id)).join(', '),
    ),
    withoutId: withoutId(review, locale),
  };
  if (period.document) {
    const { file, line } = places.locate(period.document);
    complete(file, line, period.document, slots);
    return { file, outcome: slots.length > 0 ? 'completed' : 'unchanged', ...common };
  }
  const { file, schemaLine } = newPlace();
  create(file, newReviewDocument(review, locale, schemaLine), slots);
  return { file, outcome: 'created', ...common };

  /** Where other reviews stand, else a folder beside the pact's head, as in other pacts. */
  function newPlace(): { readonly file: string; readonly schemaLine?: string } {
    const name = `${period.text.replaceAll('/', '_')}.yaml`;
    const head = headOf(pact);
    const headFile = head ? places.locate(head).file : '';
    const other = itemsOf(pact, 'review')
      .map((each) => places.locate(each).file)
      .findLast((file) => file !== headFile);
    if (other !== undefined)
      return { file: folderOf(other) + name, ...schemaIn(texts.get(other), '') };
    return {
      file: `${folderOf(headFile)}reviews/${name}`,
      ...schemaIn(texts.get(headFile), '../'),
    };
  }
}

/** A file that has grown since, or has an own idea of its list, is trouble and stays as it is. */
function complete(
  file: string,
  line: number,
  document: Item<'review'>,
  slots: readonly Slot[],
): void {
  // No day comes after this one: whatever step it took, it is no draft any more.
  const { stage } = lifeOf(document, '9999-12-31');
  if (stage !== 'drafted') throw new Trouble({ code: 'review-finished', path: file, stage });
  if (slots.length === 0) return;
  const completed = withSlots(readText(file), line, slots);
  if (completed === undefined) throw new Trouble({ code: 'cannot-complete', path: file });
  writeFileWhole(file, completed);
}

function create(file: string, text: string, slots: readonly Slot[]): void {
  const completed = slots.length === 0 ? text : withSlots(text, 1, slots);
  if (completed === undefined) throw new Error('slots cannot be added to a new document');
  const folder = folderOf(file);
  const name = file.slice(folder.length);
  requireRoom(folder, [name]);
  writeNewFiles(folder, new Map([[name, completed]]));
}

function withSlots(text: string, line: number, slots: readonly Slot[]): string | undefined {
  const entries = slots.map(({ about, comments }) => ({
    data: { about, why: null, measure: { text: null, owner: null, due: null } },
    comments,
  }));
  return appendEntries({ text, line }, ['explanations'], entries);
}

/** The folder of a file with its `/`; nothing where it is the working directory. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** The line for editors as another file of the pact has it, seen from a folder further down. */
function schemaIn(text: string | undefined, up: string): { readonly schemaLine?: string } {
  const start = '# yaml-language-server: $schema=';
  const [, path] = /^# yaml-language-server: \$schema=(\S+)/.exec(text ?? '') ?? [];
  if (path === undefined) return {};
  const isRelative = !/^(?:[a-z]+:|\/)/i.test(path);
  const own = path.replace(/[\w-]+(?=\.schema\.json$)/, 'review');
  return { schemaLine: `${start}${isRelative ? up : ''}${own}` };
}
