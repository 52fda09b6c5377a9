/**
 * Control characters (terminal escapes among them), line and paragraph separators, and the marks that turn the direction
 * of text around (UAX #9): none of them may reach a screen from an article. New lines and tabs become spaces.
 */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const SPACES = /[\t\n\r\u2028\u2029]+/gu;

/** A text on one line that shows as what it is, whatever stood in the source. */
export function printable(text: string): string {
  return text.replace(SPACES, ' ').replace(UNPRINTABLE, '');
}
