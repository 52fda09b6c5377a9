/** By-line, date and source as they stand in a line under the title: "By Ana Torres | The Coast | 3 March 2025". */
import type { Block, Metadata } from './blocks.ts';
import { findDate } from './dates.ts';

const LONGEST = 160;
/** So many blocks under the title may be by-line, date and source. */
const MOST_LINES = 5;
/** A part that holds a date and so much else at most is a line of metadata, not a sentence about that day. */
const LONGEST_DATED_PART = 60;

const BYLINE =
  /^(?:written by|reporting by|by|von|por|par|di|texto(?: de)?:?|автор:?|بقلم:?|作者[:：]?|记者[:：]?|文[:：／/])\s*(?=[\p{Lu}\p{Lo}])/iu;
const LABEL =
  /^(?:source|published (?:by|in)|publisher|fuente|quelle|fonte|source|источник|المصدر|来源|來源|出典|स्रोत|kaynak|nguồn|πηγή|ที่มา)\s*[:：]\s*/iu;
const DATE_LABEL =
  /^(?:published|updated|last updated|posted|date|publicado|actualizado|fecha|veröffentlicht|aktualisiert|stand|datum|publié|mis à jour|发布|更新|日期|发布时间|تاريخ|опубликовано|дата)\b/iu;
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
  let found: { source?: string; date?: string } | undefined;
  const rest: string[] = [];
  for (const part of text.split(/\s+[|·•—–-]\s+|\s*[|｜]\s*/u)) {
    const date = part.length <= LONGEST_DATED_PART || DATE_LABEL.test(part) ? findDate(part) : undefined;
    const [, labelled] = LABEL.test(part) ? ['', part.replace(LABEL, '')] : [];
    if (date !== undefined) found = { ...found, date };
    else if (labelled !== undefined) found = { ...found, source: labelled };
    else if (BYLINE.test(part) && part.split(' ').length <= 12) found = { ...found, ...sourceInByline(part) };
    else rest.push(part);
  }
  if (found === undefined) return undefined;
  const [only] = rest;
  return rest.length === 1 && only !== undefined && found.source === undefined && isName(only)
    ? { ...found, source: only }
    : rest.length === 0 || isName(rest[0] ?? '')
      ? found
      : undefined;
}

/** "By Ana Torres, The Coast" names the source behind the comma. */
function sourceInByline(part: string): { source?: string } {
  const comma = part.lastIndexOf(', ');
  const source = comma === -1 ? '' : part.slice(comma + 2);
  return source !== '' && isName(source) ? { source } : {};
}

/** Up to six words that all look like a name's. */
const isName = (text: string): boolean =>
  text.length <= 60 &&
  text.split(' ').length <= 6 &&
  /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
  !/[.:;]\s/u.test(text);
