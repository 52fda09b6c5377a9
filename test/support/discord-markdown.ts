/** A small model of Discord's Markdown: what a client would make of a text. Errs on the side of seeing a mark. */

export interface Mark {
  readonly kind: string;
  readonly text: string;
}

export interface Seen {
  /** What a reader sees, without the marks. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

const BLOCKS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['heading', /^#{1,3} +/u],
  ['subtext', /^-# +/u],
  ['quote', /^>(?:>>)? +/u],
  ['item', /^\s*(?:[-*+]|\d+\.) +/u],
];

/** Whole matches that a client replaces. */
const ATOMS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['autolink', /^<https?:\/\/[^>\s]+>/u],
  ['mention', /^<(?:@[!&]?|#|\/[^:>]*:|id:)\w*>/u],
  ['time', /^<t:-?\d+(?::\w)?>/u],
  ['emoji', /^<a?:\w+:\d+>/u],
  ['mention', /^@(?:everyone|here)/u],
  ['url', /^(?:https?|discord|steam|mailto):\/*[^\s<]+/u],
  ['emoji', /^:[^\s:]+:/u],
];

const PAIRS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['block', /^```[\s\S]+?```/u],
  ['code', /^(`+)[\s\S]*?[^`]\1(?!`)/u],
  ['link', /^\[(?:\\.|[^\]\\])*\]\((?:<[^>]*>|[^)\s]*)\)/u],
  ['bold', /^\*\*(?:\\.|[^\\])+?\*\*(?!\*)/su],
  ['underline', /^__(?:\\.|[^\\])+?__(?!_)/su],
  ['strike', /^~~(?:\\.|[^\\])+?~~/su],
  ['spoiler', /^\|\|(?:\\.|[^\\])+?\|\|/su],
  ['italic', /^\*(?=\S)(?:\\.|[^\\*])+?\*(?!\*)/su],
  ['italic', /^_(?:\\.|[^\\_])+?_/su],
];

/** Reads a text as a client does. */
export function seen(source: string): Seen {
  const marks: Mark[] = [];
  const lines = source.split('\n').map((line) => readLine(line, marks));
  return { text: lines.join('\n'), marks };
}

function readLine(line: string, marks: Mark[]): string {
  const block = BLOCKS.flatMap(([kind, pattern]) => {
    const found = pattern.exec(line);
    return found ? [{ kind, length: found[0].length }] : [];
  })[0];
  if (!block) return readInline(line, marks);
  // inside a quote or an item, further blocks may begin
  const text = readLine(line.slice(block.length), marks);
  marks.push({ kind: block.kind, text });
  return text;
}

function readInline(source: string, marks: Mark[]): string {
  let text = '';
  let rest = source;
  while (rest !== '') {
    const { shown, length } = step(rest, marks);
    text += shown;
    rest = rest.slice(length);
  }
  return text;
}

function step(rest: string, marks: Mark[]): { shown: string; length: number } {
  const literal = /^\\([^0-9A-Za-z\s])/u.exec(rest);
  if (literal) return { shown: literal[1] ?? '', length: literal[0].length };
  for (const [kind, pattern] of ATOMS) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) continue;
    marks.push({ kind, text: found });
    return { shown: found, length: found.length };
  }
  for (const [kind, pattern] of PAIRS) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) continue;
    const text = inner(kind, found, marks);
    marks.push({ kind, text });
    return { shown: text, length: found.length };
  }
  const [first = ''] = rest;
  return { shown: first, length: first.length };
}

function inner(kind: string, found: string, marks: Mark[]): string {
  if (kind === 'code' || kind === 'block') return found.replace(/^`+|`+$/gu, '');
  if (kind === 'link') return readInline(found.slice(1, found.lastIndexOf('](')), marks);
  const width = kind === 'italic' ? 1 : 2;
  return readInline(found.slice(width, -width), marks);
}
