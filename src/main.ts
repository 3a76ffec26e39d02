import { run } from '@oclif/core/run';

/** Runs the command line; what no command could catch ends in one line and exit code 2. */
export async function main(args: readonly string[], root: string): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  try {
    await run([...args], root);
  } catch (error) {
    const { message, oclif } = error as Error & { oclif?: { exit?: number } };
    if (oclif?.exit === 0) return;
    process.exitCode = 2;
    process.stderr.write(`paktum: ${message.split('\n').filter(Boolean).join(' ')}\n`);
  }
}

/** A reader such as `head` may close the pipe before everything is written. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
