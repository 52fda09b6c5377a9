/** Text for a screen of fixed-width characters. A span is a run of text that is painted alike. */

export interface Span<Role extends string> {
  readonly text: string;
  readonly role?: Role | undefined;
}

interface Piece<Role extends string> extends Span<Role> {
  /** A line may end behind it. */
  readonly breakable: boolean;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** East Asian wide characters and emoji, which take two columns (a working approximation of UAX #11). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const PLAIN = /^[\u0020-\u02FF\u2010-\u203A]*$/u;

/** How many columns a text takes on a screen. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += widthOf(segment);
  return columns;
}

function widthOf(grapheme: string): number {
  if (ZERO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Breaks spans into lines of at most `width` columns: at spaces, else (Chinese, a long address) between characters. */
export function wrap<Role extends string>(spans: readonly Span<Role>[], width: number): Span<Role>[][] {
  const lines: Span<Role>[][] = [];
  let line: Span<Role>[] = [];
  let used = 0;
  for (const unit of unitsOf(piecesOf(spans, width))) {
    const columns = columnsOf(unit.map(({ text }) => text).join(''));
    const visible = columns - trailingSpaces(unit);
    if (used > 0 && used + visible > width) {
      lines.push(trimEnd(line));
      line = [];
      used = 0;
    }
    if (used === 0 && visible === 0) continue;
    line.push(...unit);
    used += columns;
  }
  return [...lines, trimEnd(line)];
}

/** Pieces that nothing separates stay on one line: a bold word and the full stop behind it. */
function* unitsOf<Role extends string>(pieces: Iterable<Piece<Role>>): Generator<Span<Role>[]> {
  let unit: Span<Role>[] = [];
  for (const piece of pieces) {
    unit.push(piece);
    if (piece.breakable) {
      yield unit;
      unit = [];
    }
  }
  if (unit.length > 0) yield unit;
}

function trailingSpaces(unit: readonly Span<string>[]): number {
  const last = unit.at(-1)?.text ?? '';
  return last.length - last.trimEnd().length;
}

/** Words with the space behind them. A word too wide for a line, or without spaces by nature, comes letter by letter. */
function* piecesOf<Role extends string>(spans: readonly Span<Role>[], width: number): Generator<Piece<Role>> {
  for (const { text, role } of spans) {
    for (const [word] of text.matchAll(/\S+\s*|\s+/gu)) {
      if (columnsOf(word.trimEnd()) <= width && !WIDE.test(word))
        yield { text: word, role, breakable: word.trimEnd() !== word };
      else for (const { segment } of graphemes.segment(word)) yield { text: segment, role, breakable: true };
    }
  }
}

function trimEnd<Role extends string>(line: readonly Span<Role>[]): Span<Role>[] {
  const last = line.at(-1);
  return last === undefined ? [] : [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
