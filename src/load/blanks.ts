import type { Path } from '../model/item.ts';
import type { LoadProblem } from './load-finding.ts';
import type { Shape } from './shape.ts';
import { isData } from './walk.ts';
import { placeOf, wholeRangeAt, type YamlSource } from './yaml-source.ts';

/**
 * Takes out the fields that were left blank where the plan may say so later: `why:` and nothing
 * after it is not written yet, and so is a measure of which every field is blank. Gives the paths.
 */
export function dropBlanks(value: unknown, shape: Shape, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) {
    const { each: inner } = shape;
    return inner ? value.flatMap((each, index) => dropBlanks(each, inner, [...path, index])) : [];
  }
  if (!isData(value)) return [];
  return Object.entries(shape.fields ?? {}).flatMap(([field, child]) => {
    if (!Object.hasOwn(value, field)) return [];
    const here = [...path, field];
    const inside = dropBlanks(value[field], child, here);
    if (!child.mayBeBlank || !isBlank(value[field])) return inside;
    delete value[field];
    return [...inside, here];
  });
}

function isBlank(value: unknown): boolean {
  return value === null || (isData(value) && Object.keys(value).length === 0);
}

/** `why: # the speaker was ill` is blank; whoever wrote it means to have answered. */
export function remarkInstead(source: YamlSource, path: Path): LoadProblem | undefined {
  const { file } = source;
  const [start] = wholeRangeAt(source, path) ?? [];
  const [line = '', space = '', comment] =
    start === undefined ? [] : (/^([ \t]*)(# .*)/.exec(file.text.slice(start)) ?? []);
  if (start === undefined || comment === undefined) return undefined;
  return {
    rule: 'syntax/comment-in-text',
    data: { text: '', comment: comment.trim() },
    place: placeOf(file, [start + space.length, start + line.trimEnd().length]),
  };
}
