import Handlebars from 'handlebars';

/**
 * Fills a Markdown template. Every name in it has to exist in the data: `strict` makes an
 * unknown one an error outside of conditions.
 */
export function fillTemplate(template: string, data: object): string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('inline', inline);
  handlebars.registerHelper('line', line);
  handlebars.registerHelper('cell', cell);
  const fill = handlebars.compile(template, { noEscape: true, strict: true });
  const text = fill(data);
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

/** A text of the plan stays as it is: "*" is no emphasis, and "<" no HTML. */
function inline(text: unknown): string {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** At the start of a line "1. Forum" is no list, and "-" no bullet. */
function line(text: unknown): string {
  return inline(text)
    .replace(/^(\d+)([.)])(?= )/, '$1\\$2')
    .replace(/^[-+#=](?= |$)/, '\\$&');
}

/** In a table the text must not end its cell. */
function cell(text: unknown): string {
  return inline(text).replaceAll('|', '\\|');
}
