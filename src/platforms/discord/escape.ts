/** Words of articles and people, made inert for Discord's Markdown. */
import { printable } from '../../reply/printable.ts';

/**
 * Everything that Discord's Markdown gives a meaning: marks, code, spoilers, links, and the `<`, `@`, `#`, `:` that begin
 * mentions, time stamps, emoji and bare addresses; dashes and numbered dots where a list could begin. What stands at the
 * end of a piece is escaped as well, for nobody knows what piece comes next. A backslash before any mark that is no
 * letter, digit or space shows the mark itself, and the words stay what they were when they are copied.
 */
const ACTIVE = /[\\*_~`|<>[\]@#]|:(?=\S|$)|[-+](?=\s|$)|(?<=^|\d)\.(?=\s|$)/gu;

/** Text on one line that shows as what it is. */
export function escaped(words: string): string {
  return printable(words).replace(ACTIVE, '\\$&');
}

/** Code shows backslashes, so here the one active mark is replaced by one that looks alike. */
export function codeSpan(words: string): string {
  const inert = printable(words).replaceAll('`', 'ˋ');
  return inert.trim() === '' ? escaped(inert) : `\`${inert}\``;
}

/** A mark around escaped words; spaces go outside, where marks may not begin or end with one. */
export function marked(mark: '**' | '*', words: string): string {
  const inner = printable(words).trim();
  if (inner === '') return escaped(words);
  const [before = '', after = ''] = printable(words).split(inner, 2);
  return `${before}${mark}${escaped(inner)}${mark}${after}`;
}

/** A label of a button or a menu, where nothing is active; too long a one ends in an ellipsis. Never empty. */
export function label(words: string, most: number): string {
  const inert = printable(words).trim();
  if (inert === '') return '…';
  return inert.length <= most ? inert : `${shortened(inert, most - 1).trimEnd()}…`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The longest beginning of whole characters that has at most so many UTF-16 units. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const last = graphemes.segment(words).containing(most);
  return words.slice(0, last?.index ?? most);
}
