import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One entry as a calendar program shows it. */
export interface ShownEntry {
  readonly calendar: string;
  readonly title: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** `10:00-12:00`; empty for a whole day. */
  readonly hours: string;
  readonly status: string;
}

/** Programs run in a home of their own, and know nothing of this machine's. */
export function run(home: string, program: string, args: readonly string[], zone = 'UTC'): string {
  const { error, status, stderr, stdout } = spawnSync(program, args, {
    cwd: home,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_STATE_HOME: home,
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      TZ: zone,
    },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

export function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** The first Python that knows iCalendar; on some machines that is not the first Python. */
export function pythonWithCalendars(): string | undefined {
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', 'import icalendar']).status === 0,
  );
}

/** vdirsyncer with khal, who subscribe to feeds by name. */
export class Subscriber {
  readonly #home: string;
  readonly #feeds: Readonly<Record<string, string>>;

  constructor(home: string, feeds: Readonly<Record<string, string>>) {
    this.#home = home;
    this.#feeds = feeds;
    const pairs = Object.entries(feeds).map(
      ([name, url]) => `[pair ${name}]
a = "${name}_here"
b = "${name}_there"
collections = null
conflict_resolution = "b wins"
[storage ${name}_here]
type = "filesystem"
path = "${join(home, 'subscribed', name)}"
fileext = ".ics"
[storage ${name}_there]
type = "http"
url = "${url}"
`,
    );
    const status = `[general]\nstatus_path = "${join(home, 'status')}"\n`;
    writeFileSync(join(home, 'vdirsyncer.conf'), status + pairs.join(''));
    for (const name of Object.keys(feeds))
      mkdirSync(join(home, 'subscribed', name), { recursive: true });
    this.#sync('discover', '--no-list');
  }

  sync(): void {
    this.#sync('sync', '--force-delete');
  }

  /** All entries of some years, in the time of a zone. */
  entries(zone: string, from: string, days: number): ShownEntry[] {
    const file = `khal-${zone.replace('/', '-')}`;
    const calendars = Object.keys(this.#feeds).map(
      (name) => `[[${name}]]\npath = ${join(this.#home, 'subscribed', name)}\nreadonly = True\n`,
    );
    writeFileSync(
      join(this.#home, `${file}.conf`),
      `[calendars]
${calendars.join('')}[locale]
local_timezone = ${zone}
default_timezone = ${zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${join(this.#home, `${file}.db`)}
`,
    );
    const fields = [
      'calendar',
      'title',
      'start-date-long',
      'end-date-long',
      'start-time',
      'end-time',
      'status',
    ];
    const format = fields.map((field) => `{${field}}`).join('|');
    const printed = run(
      this.#home,
      'khal',
      ['-c', `${file}.conf`, 'list', '--day-format', '', '--format', format, from, `${days}d`],
      zone,
    );
    // What fills several days is listed on each of them.
    return [...new Set(printed.split('\n').map((line) => line.trim()))].flatMap((line) => {
      const [calendar = '', title = '', firstDay = '', lastDay = '', start, end, status = ''] =
        line.split('|');
      const hours = start ? `${start}-${end}` : '';
      return calendar ? [{ calendar, title, firstDay, lastDay, hours, status }] : [];
    });
  }

  #sync(...args: readonly string[]): void {
    run(this.#home, 'vdirsyncer', ['-c', 'vdirsyncer.conf', ...args]);
  }
}
