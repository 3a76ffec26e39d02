import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub shows it. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The text inside of a piece of HTML; none of its tags but links may stand in it. */
export function textOf(html: string): string {
  const text = html.replace(/<a href="[^"]*">|<\/a>/g, '');
  if (/[<>]/.test(text)) throw new Error(`more than text: ${html}`);
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
}

/** The cells of each row of the only table in a page, without its heads. */
export function cellsOf(html: string): string[][] {
  const [, body = ''] = /^<table>.*?<tbody>(.*)<\/tbody>\n<\/table>\s*$/s.exec(html) ?? [];
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => textOf(cell)),
  );
}
