import Handlebars from 'handlebars';

/** What a template calls to write a text into its document. */
type TextHelper = (text: unknown) => string;

/**
 * Fills a template, of Markdown unless it brings helpers of its own. Every name in it has to
 * exist in the data: `strict` makes an unknown one an error outside of conditions.
 */
export function fillTemplate(
  template: string,
  data: object,
  helpers: Readonly<Record<string, TextHelper>> = { inline, line, cell },
): string {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);
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
