import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFrom, type Question } from '../src/io/feed-answer.ts';
import { type Served, serve } from './served.ts';

const files = new Map([
  [
    'all.ics',
    {
      text: 'BEGIN:VCALENDAR\r\nNAME:Tiszakécske\r\n',
      type: 'text/calendar; charset=utf-8',
      changed: '2019-04-10T08:15:00Z',
    },
  ],
]);

function ask(url: string, headers: Question['headers'] = {}, method = 'GET') {
  return answerFrom(files, { method, url, headers: { host: '127.0.0.1:8040', ...headers } });
}

describe('a question about a calendar', () => {
  const { body, headers, status } = ask('/all.ics');

  it('is answered with its text, and with what tells whether it changed', () => {
    expect({ body, status }).toEqual({ body: files.get('all.ics')?.text, status: 200 });
    expect(headers).toMatchObject({
      'Cache-Control': 'no-cache',
      'Content-Length': '36',
      'Content-Type': 'text/calendar; charset=utf-8',
      'Last-Modified': 'Wed, 10 Apr 2019 08:15:00 GMT',
    });
    expect(headers['ETag']).toMatch(/^"[\w-]{43}"$/);
    expect(ask('/all.ics?again=1').status).toBe(200);
  });

  const tag = headers['ETag'] ?? '';
  it.each([
    { asked: { 'if-none-match': tag }, status: 304 },
    { asked: { 'if-none-match': `"other", W/${tag}` }, status: 304 },
    { asked: { 'if-none-match': '*' }, status: 304 },
    { asked: { 'if-none-match': '"other"' }, status: 200 },
    { asked: { 'if-modified-since': 'Wed, 10 Apr 2019 08:15:00 GMT' }, status: 304 },
    { asked: { 'if-modified-since': 'Wed, 10 Apr 2019 08:14:59 GMT' }, status: 200 },
    { asked: { 'if-modified-since': 'yesterday' }, status: 200 },
    // Bytes can change in a second; the tag knows better.
    {
      asked: { 'if-none-match': '"other"', 'if-modified-since': 'Wed, 10 Apr 2030 08:15:00 GMT' },
      status: 200,
    },
  ])('is answered with $status when asked with $asked', ({ asked, status }) => {
    const answer = ask('/all.ics', asked);
    expect(answer.status).toBe(status);
    expect(answer.body === '').toBe(status === 304);
    expect(answer.headers['ETag']).toBe(tag);
  });

  it.each([
    '/nothing.ics',
    '/../package.json',
    '/%2e%2e/package.json',
    '//all.ics',
    'all.ics',
    '*',
  ])('is not answered at %s', (url) => {
    expect(ask(url).status).toBe(404);
  });

  it('is only a question', () => {
    const { headers, status } = ask('/all.ics', {}, 'DELETE');
    expect([status, headers['Allow']]).toEqual([405, 'GET, HEAD']);
  });

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:8040', ''])(
    'is not answered under the name %s',
    (host) => {
      expect(ask('/all.ics', { host }).status).toBe(421);
      expect(ask('/all.ics', { host: 'localhost' }).status).toBe(200);
    },
  );

  it('without a name is answered with the addresses there are', () => {
    expect(ask('/').body).toBe('http://127.0.0.1:8040/all.ics\n');
    const page = { text: '<h1>', type: 'text/html; charset=utf-8', changed: '2019-04-10' };
    const answer = answerFrom(new Map([['index.html', page]]), {
      method: 'GET',
      url: '/',
      headers: { host: 'localhost' },
    });
    expect([answer.headers['Content-Type'], answer.body]).toEqual([page.type, '<h1>']);
  });
});

describe('paktum serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paktum-serve-'));
  const calendar = join(folder, 'calendar.yaml');
  let served: Served;

  beforeAll(async () => {
    cpSync(fileURLToPath(new URL('../examples/demo', import.meta.url)), folder, {
      recursive: true,
    });
    served = await serve(folder, '--no-history');
  });
  afterAll(async () => {
    await served.end();
    rmSync(folder, { recursive: true });
  });

  const events = async () => (await fetch(`${served.origin}/events.ics`)).text();

  it('says where, and that it is for this machine only', () => {
    expect(served.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { stdout } = served.said();
    expect(stdout).toContain('this machine only');
    expect(stdout).toContain(`  ${served.origin}/steering-group.ics\n`);
  });

  it('serves the bytes that export writes', async () => {
    const out = join(folder, 'out');
    const root = fileURLToPath(new URL('..', import.meta.url));
    const run = ['export', 'ical', '--no-history', '--lang', 'en', '--pact', folder, '--out', out];
    spawnSync(process.execPath, [join(root, 'bin/run.js'), ...run]);
    expect(await events()).toBe(readFileSync(join(out, 'events.ics'), 'utf8'));
  });

  it('answers HEAD without the text, and no other name', async () => {
    const { headers, body } = await fetch(`${served.origin}/all.ics`, { method: 'HEAD' });
    expect(Number(headers.get('content-length'))).toBeGreaterThan(1000);
    expect(body).toBe(null);
    const status = await new Promise((resolve) => {
      request(`${served.origin}/all.ics`, { headers: { host: 'evil.example' } }, (answer) => {
        resolve(text(answer).then(() => answer.statusCode));
      }).end();
    });
    expect(status).toBe(421);
  });

  it('follows the plan, and keeps the last sound calendars while it has errors', async () => {
    const before = await fetch(`${served.origin}/events.ics`);
    const sound = readFileSync(calendar, 'utf8');
    const known = before.headers.get('etag') ?? '';
    const again = () =>
      fetch(`${served.origin}/events.ics`, { headers: { 'If-None-Match': known } });
    expect((await again()).status).toBe(304);

    writeFileSync(calendar, `${sound}\nkind: calendar\n`);
    expect((await again()).status).toBe(304);
    expect((await again()).status).toBe(304);
    expect(served.said().stderr).toMatch(
      /^paktum: \S+calendar\.yaml:\d+: .+ The calendars stay as they were\.\n$/,
    );

    writeFileSync(calendar, sound.replace('title: Information day', 'title: Open day'));
    const after = await again();
    expect(after.status).toBe(200);
    expect(await after.text()).toContain('SUMMARY:Open day');
    const changed = (answer: Response) => Date.parse(answer.headers.get('last-modified') ?? '');
    expect(changed(after)).toBeGreaterThanOrEqual(changed(before));
  });

  it('ends with 2 where the port is taken', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const port = new URL(served.origin).port;
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [join(root, 'bin/run.js'), 'serve', '--pact', folder, '--port', port, '--lang', 'en'],
      { encoding: 'utf8' },
    );
    expect({ status, stderr, stdout }).toEqual({
      status: 2,
      stderr: `paktum: The port ${port} is taken. Name another with --port, or any free one with --port 0.\n`,
      stdout: '',
    });
  });

  it('ends in peace', async () => {
    expect(await served.end()).toBe(0);
  });
});
