import { printable } from '../tables/text.ts';

/** An invisible space that keeps two letters from being read as one thing. */
const gap = '\u200B';

/** Text of a plan as nothing but text: no markup, no HTML, no mention of a person or an issue. */
export function escapeMarkdown(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim())
    .replace(/[@#](?=\w)/g, `$&${gap}`)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&');
}

/** A piece of code, whatever is in it. */
export function codeSpan(text: string): string {
  const code = printable(text);
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  if (longest === 0) return `\`${code}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${code} ${fence}`;
}
