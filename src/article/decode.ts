import { OperatorError } from '../errors.ts';

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** Longest line that is read, in UTF-16 units. */
const MAX_LINE = 1024 * 1024;

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark; line ends become `\n`.
 * @throws {OperatorError} when it is too large, empty, binary or in another encoding.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new OperatorError(
      'article-too-large',
      `it has ${(bytes.length / 1024 / 1024).toFixed(1)} MiB, more than the 2 MiB that are read; split it or drop what is not text`,
    );
  }
  const text = decodeAs(encodingOf(bytes), bytes).replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  if (text.trim() === '')
    throw new OperatorError('article-empty', 'there is no text in it; add some or remove the file');
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end - start > MAX_LINE) {
      throw new OperatorError(
        'article-line-too-long',
        'one line is longer than 1 MiB; break the text into paragraphs',
      );
    }
    start = end + 1;
  }
  return text;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0)) {
    throw new OperatorError(
      'article-binary',
      'it is a binary file, not text; save the article as Markdown, HTML or plain text',
    );
  }
  return 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new OperatorError('article-encoding', 'it is not valid UTF-8; save it again as UTF-8', { cause });
  }
}

/** Chinese and Japanese set it on purpose, between the parts of a headline. */
const IDEOGRAPHIC_SPACE = '\u3000';

/** Joins all white space into single spaces and drops what cannot be seen: soft hyphens, zero-width and bidi controls. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zs}]+/gu, (space) => (space.includes(IDEOGRAPHIC_SPACE) ? IDEOGRAPHIC_SPACE : ' '))
    .trim();
}
