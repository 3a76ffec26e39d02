import Handlebars from 'handlebars';
import { cell, headline, inline, line } from './markdown.ts';

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
