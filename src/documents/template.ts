import Handlebars from 'handlebars';

/**
 * Fills a Markdown template. Every name in it has to exist in the data: `strict` makes an
 * unknown one an error outside of conditions.
 */
export function fillTemplate(template: string, data: object): string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('cell', cell);
  const fill = handlebars.compile(template, { noEscape: true, strict: true });
  const text = fill(data);
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

/** Keeps a text within its cell of a Markdown table. */
function cell(text: unknown): string {
  return String(text ?? '')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');
}
