import type { Data, Speaker } from '../../locales/values/speaker.ts';
import { type Verb, verbs } from '../../model/agenda.ts';
import type { Item } from '../../model/item.ts';
import { isOccasion } from '../../status/state.ts';
import { padEnd, textWidth, wrap } from '../text.ts';

/** One point of an agenda or of its results, as it is shown. */
interface Point {
  readonly verb: string;
  readonly text: string;
  /** What it does with what: pairs a result with its point. */
  readonly keys: readonly string[];
}

/** The agenda beside what is expected of it, where the two pair; else one after the other. */
export function agendaLines(speaker: Speaker, item: Item, width: number): string[] {
  if (!isOccasion(item)) return [];
  const { report, show } = speaker.locale;
  const agenda = pointsOf(speaker, item, 'agenda');
  const results = pointsOf(speaker, item, 'results');
  const pairs = agenda.map((point) => ({
    point,
    result: results.find(({ keys }) => keys.some((key) => point.keys.includes(key))),
  }));
  if (!pairs.some(({ result }) => result))
    return [
      ...listLines(report.agenda, agenda, width),
      ...listLines(report.expected, results, width),
    ];
  const alone = results.filter((each) => !pairs.some(({ result }) => result === each));
  const rows = [
    ...pairs.map(({ point, result }) => [
      point.verb,
      point.text,
      result === undefined ? '–' : result.text === point.text ? show.same : result.text,
    ]),
    ...alone.map(({ text, verb }) => [verb, '–', text]),
  ];
  return ['', ...columns([[report.agenda, '', report.expected], ...rows], width)];
}

function listLines(heading: string, points: readonly Point[], width: number): string[] {
  const rows = points.map(({ text, verb }) => [verb, text]);
  return rows.length === 0 ? [] : ['', heading, ...columns(rows, width, 2)];
}

function pointsOf(speaker: Speaker, item: Item, field: 'agenda' | 'results'): Point[] {
  const list =
    (item.data as { readonly [Field in typeof field]?: readonly unknown[] })[field] ?? [];
  return list.map((point, index) => {
    const data = (typeof point === 'string' ? { text: point } : point) as Data;
    const own = verbs.filter((verb) => data[verb] !== undefined);
    const named = item.references.filter(
      ({ path, relation }) => path[0] === field && path[1] === index && isVerb(relation),
    );
    return {
      verb: own.map((verb) => speaker.locale.verbs[verb]).join(', '),
      text: pointText(speaker, [field, index], data, own),
      keys: named.map(({ name, relation }) => `${relation} ${name.toLowerCase()}`),
    };
  });
}

function isVerb(word: string): word is Verb {
  return (verbs as readonly string[]).includes(word);
}

/** The plan's own words, what it names besides, and whatever else is said of the point. */
function pointText(
  speaker: Speaker,
  path: readonly (string | number)[],
  { text, ...data }: Data,
  own: readonly Verb[],
): string {
  const words = typeof text === 'string' ? text : '';
  const objects = own
    .map((verb) => speaker.value([...path, verb], data[verb]))
    .filter((names) => !words.includes(names));
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => !isVerb(name)));
  const named = words === '' ? objects.join('; ') : objects.map((names) => `(${names})`).join(' ');
  return [[words, named].filter(Boolean).join(' '), ...speaker.parts(path, rest)]
    .filter((part) => part !== '')
    .join(', ');
}

/** Two or three columns; the first is as wide as its words. */
function columns(rows: readonly (readonly string[])[], width: number, indent = 0): string[] {
  const [head, ...others] = rows;
  const isTable = (head?.length ?? 0) > 2;
  const words = (isTable ? others : rows).map(([verb = '']) => textWidth(verb));
  const first = Math.min(Math.max(0, ...words), Math.floor(width / 4));
  const start = isTable ? 2 : indent;
  const room = width - start - (first > 0 ? first + 2 : 0);
  const second = isTable ? Math.floor((room - 2) * 0.58) : room;
  const line = (cells: readonly string[], at: number) =>
    `${' '.repeat(at)}${cells.join('  ')}`.trimEnd();
  return rows.flatMap((row, index) => {
    const isHead = isTable && index === 0;
    if (isHead) {
      const left = padEnd(row[0] ?? '', start + (first > 0 ? first + 2 : 0) + second);
      return [line([left, row[2] ?? ''], 0)];
    }
    const widths = [...(first > 0 ? [first] : []), second, room - second - 2];
    const cells = (first > 0 ? row : row.slice(1)).map((cell, at) =>
      wrap(cell, widths[at] ?? room),
    );
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) =>
      line(
        cells.map((cell, column) => padEnd(cell[at] ?? '', widths[column] ?? 0)),
        start,
      ),
    );
  });
}
