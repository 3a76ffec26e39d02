import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../bin/run.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'paktum-review-history-'));
afterAll(() => rmSync(home, { recursive: true }));

const env = {
  PATH: process.env['PATH'],
  HOME: home,
  LANG: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

const head = `paktum: 1
kind: pact
id: example
name: Example
language: en
timezone: Europe/Vienna
period: 2019
bodies: [{ id: board, title: Board }]
`;
const calendar = `paktum: 1
kind: calendar
meetings:
  - { id: board-1, body: board, number: 1, date: 2019-03 }
  - { id: board-2, body: board, number: 2, date: 2019-09-10 }
events:
  - { id: fair, title: Fair, date: 2019-05-14, targets: { participants: { min: 30 } } }
`;
const draft = `paktum: 1
kind: review
id: review-2019-h1
period: 2019-H1
as-of: 2019-07-01
closed: 2019-07-12
`;
const adopted = `${draft}adopted: { date: 2019-09-10, by: board-2 }\n`;

/** A repository with the plan in a folder of it. */
class Repository {
  readonly #top: string;
  #folder = 'plans/pact';

  constructor(name: string) {
    this.#top = join(home, name);
    mkdirSync(join(this.#top, this.#folder, 'reviews'), { recursive: true });
    this.#git(['init', '--quiet', '--initial-branch=main']);
  }

  write(file: string, text: string): this {
    writeFileSync(join(this.#top, this.#folder, file), text);
    return this;
  }

  replace(file: string, from: string, to: string): this {
    const text = readFileSync(join(this.#top, this.#folder, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${from} is not in ${file}`);
    return this.write(file, text.replace(from, to));
  }

  move(to: string): this {
    this.#git(['mv', this.#folder, to]);
    this.#folder = to;
    return this;
  }

  commit(day: string): this {
    this.#git(['add', '--all']);
    this.#git(['commit', '--quiet', '--message', day], `${day}T12:00:00Z`);
    return this;
  }

  clone(name: string, ...args: readonly string[]): string {
    this.#git(['clone', '--quiet', ...args, `file://${this.#top}`, join(home, name)]);
    return join(home, name, this.#folder);
  }

  review(...args: readonly string[]) {
    return review(join(this.#top, this.#folder), ...args);
  }

  #git(args: readonly string[], date = '2019-01-01T00:00:00Z'): void {
    const { error, status, stderr } = spawnSync('git', args, {
      cwd: this.#top,
      encoding: 'utf8',
      env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
    if (error || status !== 0) throw error ?? new Error(stderr);
  }
}

function review(folder: string, ...args: readonly string[]) {
  const command = [program, 'review', '--pact', folder, '2019-H1', ...args];
  const { status, stderr, stdout } = spawnSync(process.execPath, command, {
    cwd: home,
    encoding: 'utf8',
    env,
  });
  return { status, stderr, text: stdout };
}

/** The plan, and at the end of the period what was recorded of it; then the review is adopted. */
function adoptedReview(name: string): Repository {
  return new Repository(name)
    .write('pact.yaml', head)
    .write('calendar.yaml', calendar)
    .commit('2018-12-10')
    .replace('calendar.yaml', 'date: 2019-03 }', 'date: 2019-03, held: 2019-03-19 }')
    .write('reviews/2019-H1.yaml', draft)
    .commit('2019-07-12')
    .write('reviews/2019-H1.yaml', adopted)
    .commit('2019-09-12');
}

describe('a review that was adopted', () => {
  it('has the same bytes a year later, whatever was written since', () => {
    const repository = adoptedReview('adopted');
    const then = repository.review('--as-of', '2019-09-12');
    expect(then.text).toContain('1 held, 1 not recorded');
    // Neither says when it was written down.
    repository
      .replace('calendar.yaml', 'date: 2019-05-14', 'date: 2019-06-14, held: 2019-06-14')
      .replace('calendar.yaml', 'title: Fair', 'title: Great fair')
      .write('reviews/2019-H1.yaml', `${adopted}sent: 2019-10-02\nsummary: It went well.\n`)
      .commit('2020-09-01');
    const later = repository.review('--as-of', '2020-09-12');
    expect(later.text).toBe(then.text);
    expect(later.stderr).toMatch(
      /^paktum: The review as it was adopted on 10 September 2019 \(commit [0-9a-f]{7}\).* Since then: sent, 2 October 2019\.\n$/,
    );
    expect(repository.review('--as-of', '2020-09-12', '--json').text).toBe(
      repository.review('--as-of', '2021-09-12', '--json').text,
    );
    expect(repository.review('--as-of', '2020-09-12', '--no-history').text).toContain('Great fair');
  });

  it('is found where the plan stood then', () => {
    const repository = adoptedReview('moved');
    const { text } = repository.review('--as-of', '2019-09-12');
    repository.move('plan').commit('2019-10-01');
    repository.replace('calendar.yaml', 'title: Fair', 'title: Great fair').commit('2019-10-02');
    expect(repository.review('--as-of', '2020-01-01').text).toBe(text);
  });

  it('is that of its last adoption', () => {
    const repository = adoptedReview('again')
      .replace('calendar.yaml', 'date: 2019-05-14', 'date: 2019-05-14, held: 2019-05-14')
      .write('reviews/2019-H1.yaml', adopted.replace('2019-09-10', '2019-10-08'))
      .commit('2019-10-10');
    expect(repository.review('--as-of', '2020-01-01').text).toContain('2 held');
    expect(repository.review('--as-of', '2020-01-01').text).toContain('8 October 2019');
  });

  it('is of the files as they are until that is committed', () => {
    const repository = adoptedReview('uncommitted').write(
      'reviews/2019-H1.yaml',
      adopted.replace('2019-09-10', '2019-10-08'),
    );
    repository.replace('calendar.yaml', 'title: Fair', 'title: Great fair');
    const { stderr, text } = repository.review('--as-of', '2020-01-01');
    expect(stderr).toMatch(/^paktum: Adopted on 8 October 2019, but no commit has it so: .*\n$/);
    expect(text).toContain('Great fair');
  });

  it('cannot be rebuilt where the history is cut off, and that is said', () => {
    const folder = adoptedReview('whole').clone('shallow', '--depth', '1');
    const { status, stderr, text } = review(folder, '--as-of', '2020-01-01');
    expect([status, text]).toEqual([2, '']);
    expect(stderr).toContain('--no-history');
    expect(review(folder, '--as-of', '2020-01-01', '--no-history').status).toBe(0);
  });
});

describe('what git shows of a period', () => {
  const plan = (name: string) =>
    new Repository(name)
      .write('pact.yaml', head)
      .write('calendar.yaml', calendar)
      .commit('2018-12-10');

  it('is told where the plan records nothing of it, and on the first page where it weakens', () => {
    const { text } = plan('silent')
      .replace('calendar.yaml', 'min: 30', 'min: 20')
      .replace('calendar.yaml', 'title: Fair', 'title: Great fair')
      .commit('2019-04-02')
      .review('--as-of', '2019-07-01');
    expect(text).toContain('- **Changed, and not decided**: Great fair: target: ');
    expect(text).toContain('Compared with the plan of 10 December 2018.');
    expect(text).toContain('title: Fair → Great fair');
  });

  it('is no change where somebody wrote it down', () => {
    const { text } = plan('recorded')
      .replace(
        'calendar.yaml',
        'date: 2019-05-14,',
        'date: 2019-06-14, moved: [{ from: 2019-05-14, decided: 2019-04-02, by: board-1 }],',
      )
      .commit('2019-04-02')
      .review('--as-of', '2019-07-01');
    expect(text).toContain('Fair, date: 14 May 2019 → 14 June 2019');
    expect(text).toContain('git shows no other change since 10 December 2018.');
  });

  it('ends with the period, and the plan of its beginning counts', () => {
    const { text } = plan('period')
      .replace('calendar.yaml', 'date: 2019-05-14', 'date: 2019-08-20')
      .commit('2019-04-02')
      .replace('calendar.yaml', 'min: 30', 'min: 20')
      .commit('2019-07-02')
      .review('--as-of', '2019-07-12');
    expect(text).toContain(
      'Fair: date: Tuesday 14 May 2019 → Tuesday 20 August 2019 (98 days later)',
    );
    expect(text).toContain('**Postponed**: Fair');
    expect(text).not.toContain('min. 30 → min. 20');
  });

  it.each([
    ['YAML', 'events:', 'events'],
    ['a plan', 'meetings:', 'meetngs:'],
  ])('is not known where a commit is no %s', (name, from, to) => {
    const { status, text } = plan(`unreadable ${name}`)
      .replace('calendar.yaml', from, to)
      .commit('2019-04-02')
      .replace('calendar.yaml', to, from)
      .commit('2019-07-02')
      .review('--as-of', '2019-07-12');
    expect(status).toBe(0);
    expect(text).toMatch(/The plan cannot be read as git has it at [0-9a-f]{7}/);
    expect(text).not.toContain('Compared with');
  });

  it('is not known either where the history is cut off', () => {
    const folder = plan('deep')
      .replace('calendar.yaml', 'title: Fair', 'title: Great fair')
      .commit('2019-04-02')
      .clone('cut', '--depth', '1');
    const { status, text } = review(folder, '--as-of', '2019-07-12');
    expect(status).toBe(0);
    expect(text).toContain('The git history is cut off here');
  });

  it('does not make a plan of what was written down when the period was over', () => {
    const { text } = plan('afterwards')
      .replace(
        'calendar.yaml',
        '  - { id: fair, title: Fair, date: 2019-05-14, targets: { participants: { min: 30 } } }',
        '  - { id: ball, title: Ball, date: 2019-05-14, held: 2019-05-14 }',
      )
      .commit('2019-07-02')
      .review('--as-of', '2019-07-12');
    expect(text).toContain('Planned for this period: 1 meeting and 1 event.');
    expect(text).toContain('Also done, though not planned for this period: Ball.');
  });

  it('knows a thing whose id was changed', () => {
    const { text } = plan('renamed')
      .replace(
        'calendar.yaml',
        'id: fair, title: Fair, date: 2019-05-14',
        'id: great-fair, formerly: fair, title: Fair, date: 2019-05-28, held: 2019-05-28',
      )
      .commit('2019-04-02')
      .review('--as-of', '2019-07-12');
    expect(text).toContain('Planned for this period: 1 meeting and 1 event.');
    expect(text).toContain('14 days later than planned');
  });

  it('counts as dropped what was deleted', () => {
    const { text } = plan('deleted')
      .replace('calendar.yaml', '  - { id: board-1, body: board, number: 1, date: 2019-03 }\n', '')
      .commit('2019-04-02')
      .review('--as-of', '2019-07-12');
    expect(text).toContain('Planned for this period: 1 meeting and 1 event.');
    expect(text).toContain('1 cancelled');
    expect(text).toContain('| March 2019 | Board 1 | no longer in the plan |');
    expect(text).toContain('**Changed, and not decided**: Board 1: meeting: March 2019');
  });

  it('tells a figure that was corrected', () => {
    const { text } = plan('corrected')
      .replace(
        'calendar.yaml',
        'date: 2019-05-14,',
        'date: 2018-05-14, held: { date: 2018-05-14, participants: 35 },',
      )
      .commit('2018-12-20')
      .replace('calendar.yaml', 'participants: 35', 'participants: 45')
      .commit('2019-04-02')
      .review('--as-of', '2019-07-12');
    expect(text).toMatch(/Fair: .*35 → 45/);
  });

  it('begins with the first commit where there is none before the period', () => {
    const { text } = new Repository('begun')
      .write('pact.yaml', head)
      .write('calendar.yaml', calendar)
      .commit('2019-01-08')
      .replace('calendar.yaml', 'date: 2019-05-14', 'date: 2019-05-28, held: 2019-05-28')
      .commit('2019-06-02')
      .review('--as-of', '2019-07-12');
    expect(text).toContain('14 days later than planned');
  });

  it('is silence where nothing was committed in the period', () => {
    const { text } = new Repository('late')
      .write('pact.yaml', head)
      .write('calendar.yaml', calendar)
      .commit('2020-01-10')
      .review('--as-of', '2020-02-01');
    expect(text).not.toContain('git');
  });
});
