import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Names files as the git repository around them does, from its top folder; a CI service knows them
 * by that name, wherever the command was run. Outside of a repository they keep their names.
 */
export function repositoryNames(): (file: string) => string {
  const roots = new Map<string, string | undefined>();
  return (file) => {
    const path = resolve(file);
    const folder = dirname(path);
    if (!roots.has(folder)) roots.set(folder, topOf(folder));
    const root = roots.get(folder);
    return root === undefined ? file : relative(root, path).split(sep).join('/');
  };
}

/** In a worktree and in a submodule `.git` is a file. */
function topOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return folder === dirname(folder) ? undefined : topOf(dirname(folder));
}
