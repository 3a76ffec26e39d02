import { plainText } from './plain-text.ts';

/** An address of the web, up to the punctuation that may follow it, or of mail. */
const address =
  /(https?:\/\/[^\s<>]*[^\s<>.,;:!?()[\]{}'"„“”]|[a-z\d][\w.+-]*@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z\d]+)/i;

/** What readers of Markdown do not agree on inside of an address. */
const unsure = /[|\\`]|&#?\w+(?:;|$)/;

/** A text of the plan stays as it is: "*" is no emphasis, and "<" no HTML; an address is a link. */
export function inline(text: unknown): string {
  return plainText(String(text ?? ''))
    .split(address)
    .map((part, index) => (index % 2 === 1 && !unsure.test(part) ? `<${part}>` : escaped(part)))
    .join('');
}

/** What only looks like an address is no link, because a link would show the backslashes in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~@$]|&(?=#?\w+(?:;|$))/g, '\\$&')
    .replace(/www(?=\.\S*\\)|(?:https?|ftp)(?=:\/\/)/gi, '$&\\');
}

/** At the start of a line "1. Forum" is no list, "-" no bullet, and "---" no rule. */
export function line(text: unknown): string {
  return inline(text)
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
    .replace(/^(?:[-+]|#{1,6}|-{2,}|=+)(?= |$)/, '\\$&');
}

/** In a table the text must not end its cell. */
export function cell(text: unknown): string {
  return inline(text).replaceAll('|', '\\|');
}

/** No deeper than Markdown goes; "#" at the end belongs to the text. */
export function headline(depth: number, text: unknown): string {
  return `${'#'.repeat(Math.min(depth, 6))} ${inline(text).replace(/#+$/, '\\$&')}`;
}
