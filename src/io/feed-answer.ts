import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A file as a reader of calendars gets it. */
export interface ServedFile {
  readonly text: string;
  readonly type: string;
  /** When something in it was last changed: `2018-10-24T08:15:00Z`. */
  readonly changed: string;
}

/** Files by name; `index.html` is the first page. */
export type ServedFiles = ReadonlyMap<string, ServedFile>;

export interface Question {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const firstPage = 'index.html';
/** A page of the web could give itself this machine's address, but not its name. */
const ownNames = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i;

/** Answers one question about some files (RFC 9110); nothing else can be asked for. */
export function answerFrom(files: ServedFiles, { headers, method, url = '' }: Question): Answer {
  if (!ownNames.test(headers.host ?? '')) return plain(421, 'This is 127.0.0.1 only.');
  if (method !== 'GET' && method !== 'HEAD')
    return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  const name = url.replace(/[?#].*$/, '').slice(1);
  const file = url.startsWith('/') ? files.get(name === '' ? firstPage : name) : undefined;
  if (file) return withValidators(file, headers);
  return name === '' && url.startsWith('/')
    ? plain(200, [...files.keys()].map((each) => `http://${headers.host}/${each}`).join('\n'))
    : plain(404, 'There is no such calendar.');
}

function withValidators({ changed, text, type }: ServedFile, asked: IncomingHttpHeaders): Answer {
  const headers = {
    'Cache-Control': 'no-cache',
    ETag: `"${createHash('sha256').update(text).digest('base64url')}"`,
    'Last-Modified': new Date(changed).toUTCString(),
  };
  if (isKnown(asked, headers)) return { status: 304, headers, body: '' };
  return { status: 200, headers: { ...headers, ...describe(text, type) }, body: text };
}

/** The time is asked only where no tag is (13.2.2). */
function isKnown(
  { 'if-modified-since': since, 'if-none-match': tags }: IncomingHttpHeaders,
  { ETag, 'Last-Modified': modified }: { readonly ETag: string; readonly 'Last-Modified': string },
): boolean {
  if (tags === undefined) return Date.parse(modified) <= Date.parse(since ?? '');
  return tags.trim() === '*' || [...tags.matchAll(/"[^"]*"/g)].some(([tag]) => tag === ETag);
}

function plain(status: number, line: string, headers: Answer['headers'] = {}): Answer {
  const body = `${line}\n`;
  const type = 'text/plain; charset=utf-8';
  return { status, headers: { ...headers, ...describe(body, type) }, body };
}

function describe(text: string, type: string) {
  return {
    'Content-Length': String(Buffer.byteLength(text)),
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
  };
}
