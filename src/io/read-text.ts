import { readFileSync } from 'node:fs';
import { Trouble } from '../model/trouble.ts';
import { fileProblem } from './file-problem.ts';

/** The text of a file in UTF-8 letter by letter, with its byte order mark where it has one. */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    throw new Trouble({ code: 'cannot-read', path, problem: fileProblem(error) });
  }
}
