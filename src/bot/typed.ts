/**
 * Reads a command as people type it: `/keypoints china article:milei`, `/read "Looking Ahead"`. Slack, the terminal and
 * direct messages all come through here. It is kind: quotation marks of any sort, names in any case or in the user's
 * language, plain words that fill the options in order. It never refuses anything; checking values is another step.
 */
import type { Command, Option } from './command.ts';

/** What a line asks for, as typed. */
export interface TypedLine {
  /** Without the slash, in lower case; may be no command at all. */
  readonly name: string;
  /** What follows the name. */
  readonly rest: string;
}

/** Splits a line that starts with a slash. A second word belongs to the name where there are commands of two words. */
export function readLine(line: string, commands: readonly Command[] = []): TypedLine {
  const [, first = '', words = ''] = /^\/?\s*(\S*)\s*([\s\S]*)$/u.exec(line.trim()) ?? [];
  const name = first.toLowerCase();
  if (words === '' || !isGroup(commands, name)) return { name, rest: words.trimEnd() };
  const [, second = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/u.exec(words) ?? [];
  const whole = `${name} ${second.toLowerCase()}`;
  if (whole === `${name} help`) return { name, rest: '' };
  return { name: whole, rest: rest.trimEnd() };
}

/** Whether a word is the first one of commands, and no command itself. */
export function isGroup(commands: readonly Command[], word: string): boolean {
  return (
    commands.some(({ name }) => name.startsWith(`${word} `)) && !commands.some(({ name }) => name === word)
  );
}

/** The command that goes by a name, its own or a translated one. */
export function findCommand(commands: readonly Command[], name: string): Command | undefined {
  const wanted = name.toLowerCase();
  const names = (command: Command): readonly (string | undefined)[] => [
    command.name,
    ...Object.values(command.translations ?? {}).map((translation) => translation.name),
  ];
  return (
    commands.find((command) => command.name === wanted) ??
    commands.find((command) => names(command).includes(wanted))
  );
}

interface Piece {
  /** The option it was given for, as `topic:china`. */
  readonly name?: string;
  readonly text: string;
  readonly quoted: boolean;
  /** The words as they stand in the line, quotation marks included. */
  readonly raw: string;
  /** Where the value begins in the words. */
  readonly start: number;
}

type Given = Record<string, string>;

/** The values in the words behind a command's name, by option. */
export function readWords(command: Command, words: string): Readonly<Given> {
  const { pieces, given } = recognised(command, joined(command, piecesOf(words, namesOf(command))));
  for (const { name, text } of pieces) if (name !== undefined) given[name] = text;
  const plain = pieces.filter(({ name }) => name === undefined);
  const rest = Object.keys(command.options).find(
    (name) => command.options[name]?.rest && !Object.hasOwn(given, name),
  );
  if (rest !== undefined) {
    const [only, ...others] = plain;
    const whole = only && others.length === 0 ? only.text : plain.map(({ raw }) => raw).join(' ');
    return whole === '' ? given : { ...given, [rest]: whole };
  }
  return fill(command, given, plain);
}

/** Takes what is recognised by its shape out of the words around it: `china daily 09:00`. */
function recognised(command: Command, pieces: readonly Piece[]): { pieces: readonly Piece[]; given: Given } {
  const given: Given = {};
  const named = new Set(pieces.map(({ name }) => name));
  const shaped = Object.entries(command.options).filter(([name]) => !named.has(name));
  const left = pieces.flatMap((piece) => {
    let { text } = piece;
    for (const [name, { shape }] of piece.quoted ? [] : shaped) {
      const match = shape && !Object.hasOwn(given, name) ? shape.exec(text) : null;
      if (!match) continue;
      given[name] = match[0].trim();
      text = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
        .replace(/\s+/gu, ' ')
        .trim();
    }
    return text === '' && text !== piece.text
      ? []
      : [text === piece.text ? piece : { ...piece, text, raw: text }];
  });
  return { pieces: left, given };
}

/** Plain values go to the text options that are still free, in order; the last of these takes all that is left. */
function fill(command: Command, given: Given, plain: readonly Piece[]): Given {
  const names = Object.keys(command.options).filter((name) => command.options[name]?.type === 'text');
  const free = names.filter((name) => !Object.hasOwn(given, name));
  const filled = { ...given };
  const needed = free.filter((name) => command.options[name]?.required);
  const [only] = plain;
  const texts = only && plain.length === 1 && !only.quoted && needed.length > 1 ? inTwo(only) : plain;
  for (const { text } of texts) {
    const name = free.shift() ?? names.at(-1);
    if (name === undefined) break;
    filled[name] = Object.hasOwn(filled, name) ? `${filled[name]} ${text}` : text;
  }
  return filled;
}

/** What people put between two things, in the languages the bot speaks. */
const BETWEEN = /\s*[,;/，、]\s*|\s+(?:and|or|vs\.?|versus|y|o|und|oder|et|ou|e|和|与)\s+/iu;

/** `china and brazil`, `latin america, china`, `china brazil`: two values where two are needed. */
function inTwo({ text }: Piece): readonly { readonly text: string }[] {
  const [, first, second] = new RegExp(`^(.*?\\S)(?:${BETWEEN.source})(\\S.*)$`, 'isu').exec(text) ?? [];
  if (first !== undefined && second !== undefined) return [{ text: first }, { text: second }];
  const space = text.lastIndexOf(' ');
  return space < 0 ? [{ text }] : [{ text: text.slice(0, space) }, { text: text.slice(space + 1) }];
}

/** What is being typed at the end of the words: for which option, and where its value begins. */
export interface Unfinished {
  readonly option: string;
  readonly typed: string;
  readonly start: number;
  /** The other options, as given before. */
  readonly others: Readonly<Given>;
}

/** The option that the last words are for; `undefined` when no option is left to type. */
export function unfinished(command: Command, words: string): Unfinished | undefined {
  const pieces = joined(command, piecesOf(words, namesOf(command)));
  const last = pieces.at(-1);
  const begins = last === undefined || (last.quoted && /\s$/u.test(words));
  const before = words.slice(0, begins ? words.length : last.start).replace(/[\p{L}_-]+:\s*$/u, '');
  const others = readWords(command, before);
  const free = Object.entries(command.options).find(
    ([name, option]) => option.type === 'text' && (option.rest || !Object.hasOwn(others, name)),
  );
  const option = begins ? free?.[0] : (last.name ?? free?.[0]);
  if (option === undefined) return undefined;
  return begins
    ? { option, typed: '', start: words.length, others }
    : { option, typed: last.text, start: last.start, others };
}

/** The names that may stand before a colon, translated ones included. */
function namesOf(command: Command): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(command.options).flatMap(([name, option]: [string, Option]) =>
      [name, ...Object.values(option.translations ?? {}).map((translation) => translation.name)].flatMap(
        (known) => (known === undefined ? [] : [[known.toLowerCase(), name] as const]),
      ),
    ),
  );
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '「': '」' };
const NAME = /([\p{L}_-]+):[ \t]*/uy;

/** Words, quoted strings and named values, in order. */
function piecesOf(words: string, names: ReadonlyMap<string, string>): Piece[] {
  const pieces: Piece[] = [];
  // marks known to have no closing one: looking for it again at each of them would take quadratic time
  const unclosed = new Set<string>();
  let at = 0;
  while (at < words.length) {
    const space = /\s+/uy;
    space.lastIndex = at;
    at += space.exec(words)?.[0].length ?? 0;
    if (at >= words.length) break;
    NAME.lastIndex = at;
    const label = NAME.exec(words);
    const name = label?.[1] === undefined ? undefined : names.get(label[1].toLowerCase());
    const start = label && name !== undefined ? at + label[0].length : at;
    const { text, end, quoted } = valueAt(words, start, unclosed);
    pieces.push({
      ...(name === undefined ? {} : { name }),
      text,
      quoted,
      raw: words.slice(start, end),
      start,
    });
    at = end;
  }
  return pieces;
}

/** A quoted string, where its closing mark is there, else a word. */
function valueAt(
  words: string,
  start: number,
  unclosed: Set<string>,
): Pick<Piece, 'text' | 'quoted'> & { end: number } {
  const mark = words[start] ?? '';
  const closing = unclosed.has(mark) ? undefined : CLOSING[mark];
  for (let at = start + 1; closing !== undefined && at < words.length; at += 1) {
    if (words[at] === '\\') at += 1;
    else if (closing.includes(words[at] ?? ''))
      return { text: words.slice(start + 1, at).replace(/\\(.)/gsu, '$1'), end: at + 1, quoted: true };
  }
  unclosed.add(mark);
  const word = /\S*/uy;
  word.lastIndex = start;
  const text = word.exec(words)?.[0] ?? '';
  return { text, end: start + text.length, quoted: false };
}

/**
 * Puts neighbouring words together. Words behind a named text belong to it (`topic:Latin America`), unless an option
 * that cannot do without would get nothing (`article:milei what is lithium`).
 */
function joined(command: Command, pieces: readonly Piece[]): Piece[] {
  const named = new Set(pieces.map(({ name }) => name));
  const needy = Object.entries(command.options).some(
    ([name, option]) => (option.required || option.rest) && !named.has(name),
  );
  const leading = pieces[0] !== undefined && pieces[0].name === undefined;
  const groups: Piece[] = [];
  for (const piece of pieces) {
    const before = groups.at(-1);
    if (before && follows(command, before, piece, !needy || leading)) {
      groups[groups.length - 1] = {
        ...before,
        text: `${before.text} ${piece.text}`,
        raw: `${before.raw} ${piece.raw}`,
      };
    } else groups.push(piece);
  }
  return groups;
}

function follows(command: Command, before: Piece, piece: Piece, namedMayGrow: boolean): boolean {
  if (piece.name !== undefined || piece.quoted || before.quoted) return false;
  if (before.name === undefined) return true;
  const option = command.options[before.name];
  return namedMayGrow && option?.type === 'text' && option.choices === undefined;
}
