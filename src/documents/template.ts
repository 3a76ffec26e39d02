import Handlebars from 'handlebars';

/** What a template is of; Markdown where nothing else is said. */
export interface TemplateKind {
  readonly helpers: Readonly<Record<string, Handlebars.HelperDelegate>>;
  /** What templates share, by name. */
  readonly partials?: Readonly<Record<string, string>>;
  /** Whatever the data says comes out as text, and never as HTML. */
  readonly isHtml?: boolean;
}

export const markdown: TemplateKind = { helpers: { inline, line, cell, headline } };

/**
 * Fills a template. Every name in it has to exist in the data: `strict` makes an unknown one an
 * error outside of conditions.
 */
export function fillTemplate(
  template: string,
  data: object,
  { helpers, isHtml = false, partials = {} }: TemplateKind = markdown,
): string {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);
  for (const [name, partial] of Object.entries(partials)) handlebars.registerPartial(name, partial);
  const fill = handlebars.compile(template, { noEscape: !isHtml, strict: true });
  const text = fill(data);
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

/** An address up to the punctuation that may follow it. */
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?()[\]{}'"„“”])/;

/** A text of the plan stays as it is: "*" is no emphasis, and "<" no HTML; an address is a link. */
function inline(text: unknown): string {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .split(address)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]|~(?=~)|&(?=#?\w+;)/g, '\\$&');
}

/** At the start of a line "1. Forum" is no list, "-" no bullet, and "---" no rule. */
function line(text: unknown): string {
  return inline(text)
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
    .replace(/^(?:[-+]|#{1,6}|-{2,}|=+|(?:- ?){3,})(?= |$)/, '\\$&');
}

/** In a table the text must not end its cell. */
function cell(text: unknown): string {
  return inline(text).replaceAll('|', '\\|');
}

/** No deeper than Markdown goes; "#" at the end belongs to the text. */
function headline(depth: number, text: unknown): string {
  return `${'#'.repeat(Math.min(depth, 6))} ${inline(text).replace(/#+$/, '\\$&')}`;
}
