import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'bin/run.js');
const folder = mkdtempSync(join(tmpdir(), 'paktum-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paktum = (...args: string[]) =>
  spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' });

describe('the command line', () => {
  it('says how to build it before it is built', () => {
    cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/run.js')], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toBe('paktum is not built yet: run npm run build\n');
  });

  it('leaves quietly when the reader of a pipe has seen enough', () => {
    const report = `"${process.execPath}" "${cli}" report --pact examples/tiszakecske | head -1`;
    const { status, stderr, stdout } = spawnSync('sh', ['-c', report], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr, stdout }).toEqual({
      status: 0,
      stderr: '',
      stdout: '# Tiszakécske foglalkoztatási paktum\n',
    });
  });

  it('writes a file whole or not at all', () => {
    writeFileSync(join(folder, 'taken'), '');
    const { status, stderr } = paktum(
      ...['export', 'ical', '--pact', 'examples/tiszakecske', '--out', join(folder, 'taken')],
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^paktum: Nem írható: /);
    expect(readdirSync(folder).sort()).toEqual(['bin', 'package.json', 'taken']);
  });

  it('says what the README shows', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, shown = ''] = /^\$ paktum validate --lang en\n([\s\S]*?)```/m.exec(readme) ?? [];
    const { stdout } = paktum('validate', '--lang', 'en', '--pact', 'examples/tiszakecske');
    expect(shown).toContain('identity/other-name');
    expect(stdout.replaceAll('examples/tiszakecske/', '')).toContain(shown);
  });

  it('can do in CI what the README says', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const commands = [...readme.matchAll(/(?:run|script): paktum (validate .+)/g)];
    expect(commands).toHaveLength(3);
    const pact = ['--pact', join(root, 'examples/tiszakecske')];
    for (const [, command = ''] of commands) {
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        [cli, ...command.split(' '), ...pact],
        { cwd: folder, encoding: 'utf8' },
      );
      // The plan contradicts itself, and that is what CI is to say.
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(stdout).toMatch(/examples\/tiszakecske\/calendar\.yaml|^(?:findings|gl-code)/);
    }
  });

  it('names every command in its help', () => {
    const { status, stdout } = paktum('--help');
    expect(status).toBe(0);
    for (const command of [
      'validate',
      'check',
      'explain',
      'export',
      'init',
      'list',
      'report',
      'serve',
      'show',
    ])
      expect(stdout).toContain(command);
  });
});
