import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/run.js', import.meta.url));

/** A running `paktum serve`. */
export interface Served {
  /** `http://127.0.0.1:8040` */
  readonly origin: string;
  readonly said: () => { readonly stdout: string; readonly stderr: string };
  /** Ends it as Ctrl+C does; its exit code. */
  readonly end: () => Promise<number | null>;
}

/** Serves the feeds of a folder on any free port, once it says that it does. */
export async function serve(pact: string, ...args: readonly string[]): Promise<Served> {
  const child = spawn(
    process.execPath,
    [program, 'serve', '--port', '0', '--pact', pact, '--lang', 'en', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text) => {
      said[stream] += text;
    });
  return { origin: await originOf(child, said), said: () => said, end: () => ended(child) };
}

async function originOf(child: ChildProcess, said: { stdout: string; stderr: string }) {
  for (;;) {
    const [, origin] = /(http:\/\/[\d.:]+)\/\S+\n/.exec(said.stdout) ?? [];
    if (origin !== undefined) return origin;
    if (child.exitCode !== null) throw new Error(`serve ended: ${said.stderr}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  }
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) {
    child.kill('SIGINT');
    await once(child, 'exit');
  }
  return child.exitCode;
}
