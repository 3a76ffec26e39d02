import { statSync } from 'node:fs';
import type { SourceFile } from '../model/source-file.ts';
import { Trouble } from '../model/trouble.ts';
import { isDay } from '../model/when/day.ts';
import { endOfDay } from './clock.ts';
import { isShallow } from './git.ts';
import { readPactFolder, shown } from './pact-folder.ts';
import { findRevision, lastRevisionBy, type Revision, readPactFolderAt } from './revision.ts';

/** A state of a plan, by the name that was typed: its files, and the commit that has them. */
export interface NamedState {
  readonly files: readonly SourceFile[];
  readonly revision?: Revision;
}

/**
 * A folder if there is one of that name, else a revision in git, else a day: the last commit before
 * its end in a time zone. The pact's folder and the zone are asked for only where git needs them.
 */
export async function findState(
  name: string,
  pactFolder: () => string,
  timeZone: () => Promise<string>,
): Promise<NamedState> {
  if (statSync(name, { throwIfNoEntry: false })?.isDirectory()) {
    const files = readPactFolder(name);
    if (files.length === 0) throw new Trouble({ code: 'no-documents', path: shown(name) });
    return { files };
  }
  const folder = pactFolder();
  const revision = findRevision(folder, name) ?? (await revisionOn(folder, name, timeZone));
  const files = readPactFolderAt(folder, revision);
  if (files.length === 0) throw new Trouble({ code: 'no-pact-at', name, folder: shown(folder) });
  return { files, revision };
}

async function revisionOn(
  folder: string,
  name: string,
  timeZone: () => Promise<string>,
): Promise<Revision> {
  if (!isDay(name)) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(name)) throw new Trouble({ code: 'no-such-day', text: name });
    // What CI has of the history is often the last commit alone.
    if (isShallow(folder)) throw new Trouble({ code: 'cut-off-history' });
    throw new Trouble({ code: 'unknown-revision', name });
  }
  const revision = lastRevisionBy(folder, endOfDay(name, await timeZone()));
  if (!revision) throw new Trouble({ code: 'no-commit-by', day: name });
  return revision;
}
