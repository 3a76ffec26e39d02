import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@oclif/core/run';
import { closest } from './model/closest.ts';
import { inOneLine } from './tables/text.ts';

/** Runs the command line; what no command could catch ends in one line and exit code 2. */
export async function main(args: readonly string[], root: string): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  const [first, ...rest] = args;
  try {
    await run(first === 'help' ? [...rest, '--help'] : [...args], root);
  } catch (error) {
    const { message, oclif } = error as Error & { oclif?: { exit?: number } };
    if (oclif?.exit === 0) return;
    process.exitCode = 2;
    const unknown = /^command (.+) not found$/.exec(message)?.[1]?.split(':');
    const line = unknown ? aboutUnknownCommand(unknown, root) : inOneLine(message);
    process.stderr.write(`paktum: ${line}\n`);
  }
}

function aboutUnknownCommand(words: readonly string[], root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'oclif.manifest.json'), 'utf8'));
  const commands = Object.keys(manifest.commands).map((id) => id.replaceAll(':', ' '));
  const [first = '', ...rest] = words;
  if (commands.includes(first)) return `Unexpected argument: ${rest.join(' ')}.`;
  const meant = closest(words.join(' '), commands) ?? closest(first, commands);
  const help = meant ? `Did you mean ${meant}?` : '"paktum --help" lists the commands.';
  return `There is no command "${words.join(' ')}". ${help}`;
}

/** A reader such as `head` may close the pipe before everything is written. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`paktum: ${inOneLine(error.message)}\n`);
  process.exit(2);
}
