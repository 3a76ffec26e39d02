import { type Verb, verbs } from '../../model/agenda.ts';
import { type Item, titleOf } from '../../model/item.ts';
import { anchorsOf, type Pact } from '../../model/pact.ts';
import { rule } from '../rule.ts';

export interface TextNamesItemsData {
  readonly text: string;
  /** Who has it; empty for a document. */
  readonly title: string;
  /** What was probably meant, as it is written in YAML. */
  readonly meant: string;
}

/** A text that names items is not followed: a title, a list of ids, a verb without its space. */
export const textNamesItems = rule<'reference/text-names-items', TextNamesItemsData>({
  id: 'reference/text-names-items',
  severity: 'warning',
  *check(pact) {
    const byTitle = new Map(pact.items.map((item) => [item.title.toLowerCase(), item]));
    for (const at of anchorsOf(pact)) {
      const title = titleOf(at);
      for (const { form, name: text, path, to } of at.references) {
        if (form !== 'text' || !to.includes('any')) continue;
        const meant = byTitle.get(text.toLowerCase())?.id || listOfIds(pact, text);
        if (meant) yield { at, field: path, data: { text, title, meant } };
      }
    }
    for (const item of pact.items)
      for (const { field, meant, text } of verbsWithoutSpace(pact, item))
        yield { at: item, field, data: { text, title: item.title, meant } };
  },
});

/** `a, b` for a list of ids that was written without brackets. */
function listOfIds(pact: Pact, text: string): string | undefined {
  const words = text.split(',').map((word) => word.trim());
  const isList = words.length > 1 && words.every((word) => pact.byId.has(word.toLowerCase()));
  return isList ? `[${words.join(', ')}]` : undefined;
}

/** YAML takes `prepare:forum-1` for text, because no space follows the colon. */
function* verbsWithoutSpace(pact: Pact, item: Item) {
  for (const field of ['agenda', 'results'] as const) {
    const points = (item.data as { agenda?: unknown; results?: unknown })[field];
    if (!Array.isArray(points)) continue;
    for (const [index, text] of points.entries()) {
      const [, verb, objects = ''] = /^([a-z]+):(\S.*)$/.exec(String(text)) ?? [];
      if (typeof text !== 'string' || !verbs.includes(verb as Verb)) continue;
      yield {
        field: [field, index],
        text,
        meant: `${verb}: ${listOfIds(pact, objects) ?? objects}`,
      };
    }
  }
}
