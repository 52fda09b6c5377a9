/** By-line, date and source as they stand in a line under the title: "By Ana Torres | The Coast | 3 March 2025". */

import { findDate } from '../language/dates.ts';
import type { Block, Metadata } from './blocks.ts';

const LONGEST = 160;
/** So many blocks under the title may be by-line, date and source. */
const MOST_LINES = 5;
/** A date with so much else at most is metadata, not a sentence about that day. */
const LONGEST_BESIDE_DATE = 50;

const BYLINE =
  /^(?:written by|reporting by|by|von|por|par|di|texto(?: de)?:?|автор:?|بقلم:?|作者[:：]?|记者[:：]?|文[:：／/])\s*/iu;
/** What a by-line names: words with capitals, or without any, and what joins names. */
const NAMES =
  /^(?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.’'-]*|and|y|e|et|und|и|و|de|del|da|dos|van|von|der|al|,|&)(?:[ ,、]+|$)/u;
const LABEL =
  /^(?:source|published (?:by|in)|publisher|fuente|quelle|fonte|source|источник|المصدر|来源|來源|出典|स्रोत|kaynak|nguồn|πηγή|ที่มา)\s*[:：]\s*/iu;
const DATE_LABEL =
  /^(?:published|updated|last updated|posted|date|publicado|actualizado|fecha|veröffentlicht|aktualisiert|stand|datum|publié|mis à jour|发布|更新|日期|发布时间|تاريخ|опубликовано|дата)\b/iu;
/** Words in a by-line, its source included. */
const MOST_NAMES = 12;
const URL = /^https?:\/\/\S+$/iu;

/** Takes the lines of metadata off the head of an article; what is known already is not overwritten. */
export function takeMetadata(
  known: Metadata,
  blocks: readonly Block[],
): { metadata: Metadata; blocks: readonly Block[] } {
  let metadata = known;
  let taken = 0;
  for (const block of blocks.slice(0, MOST_LINES)) {
    const found = block.kind === 'paragraph' ? metadataLine(block.text) : undefined;
    if (found === undefined) break;
    metadata = { ...found, ...metadata };
    taken += 1;
  }
  return { metadata, blocks: blocks.slice(taken) };
}

/** What a line tells about the article; undefined where it is a line of the article itself. */
export function metadataLine(text: string): Metadata | undefined {
  if (text.length > LONGEST || /[.!?。！？]$/u.test(text)) return undefined;
  if (URL.test(text)) return { url: text };
  const parts = text.split(/\s+[|·•—–-]\s+|\s*[|｜]\s*/u).map(partOf);
  if (!parts.some((part) => part.certain)) return undefined;
  const sources = parts.flatMap(({ source }) => (source === undefined ? [] : [source]));
  const date = parts.find((part) => part.date !== undefined)?.date;
  // a by-line's own source, or a label's, is surer than a name that merely stands beside a date
  const source = parts.find((part) => part.certain && part.source !== undefined)?.source ?? sources[0];
  return parts.every(({ certain, source: name }) => certain || name !== undefined)
    ? { ...(source ? { source } : {}), ...(date ? { date } : {}) }
    : undefined;
}

interface Part {
  readonly source?: string;
  readonly date?: string;
  /** A date, a label or a by-line; a mere name is metadata only beside one of these. */
  readonly certain: boolean;
}

function partOf(text: string): Part {
  const dated = findDate(text);
  const rest = dated ? `${text.slice(0, dated.start)}${text.slice(dated.end)}` : text;
  const isDated = dated !== undefined && (rest.length <= LONGEST_BESIDE_DATE || DATE_LABEL.test(text));
  const date = isDated ? { date: dated.date } : {};
  const words = (isDated ? rest : text).replace(/^[\s,(]+|[\s,)]+$/gu, '');
  if (LABEL.test(words)) return { ...date, source: words.replace(LABEL, ''), certain: true };
  if (isByline(words)) return { ...date, ...sourceInByline(words), certain: true };
  if (isDated)
    return isName(words) && words.split(' ').length >= 3 && !DATE_LABEL.test(words)
      ? { ...date, source: words, certain: true }
      : { ...date, certain: true };
  return isName(words) ? { source: words, certain: false } : { certain: false };
}

/** "By Ana Torres and Jo Field", but not "Por qué se fue" or "By the numbers". */
function isByline(words: string): boolean {
  const named = words.replace(BYLINE, '');
  if (named === words || named === '' || named.split(' ').length > MOST_NAMES) return false;
  let rest = named;
  while (rest !== '') {
    const name = NAMES.exec(rest);
    if (name === null) return false;
    rest = rest.slice(name[0].length);
  }
  return true;
}

/** "By Ana Torres, The Coast" names the source behind the comma. */
function sourceInByline(words: string): { source?: string } {
  const comma = words.lastIndexOf(', ');
  const source = comma === -1 ? '' : words.slice(comma + 2);
  return source !== '' && isName(source) ? { source } : {};
}

/** Up to six words that look like a name. */
const isName = (text: string): boolean =>
  text.length <= 60 &&
  text.split(' ').length <= 6 &&
  /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
  !/[.:;]\s/u.test(text);
