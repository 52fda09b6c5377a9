/** Lines of plain text → what each one is by itself: a line of text, an item of a list, a table, an underline. */
import type { TableBlock } from './blocks.ts';
import { tidy } from './decode.ts';
import { NUMBERED } from './heading.ts';
import { isRow, isRule, pipeTable } from './pipe-table.ts';

export type Element =
  | { readonly kind: 'line'; readonly text: string; readonly line: number; readonly afterBlank: boolean }
  | { readonly kind: 'item'; readonly text: string; readonly line: number }
  /** A heading by its mark: `## …`, or a line of dashes under it. */
  | { readonly kind: 'heading'; readonly text: string; readonly line: number }
  | TableBlock;

const BULLET = /^[-*•·‣▪●○◦■□➤►–・]\s+(?=\S)/u;
const MARKED = /^#{1,6}\s+(?=\S)/u;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,}|[─—–]{3,})$/u;

export function elementsOf(source: string): Element[] {
  const lines = source.split('\n');
  const elements: Element[] = [];
  let afterBlank = true;
  for (let index = 0; index < lines.length; index += 1) {
    const text = tidy(lines[index] ?? '');
    const line = index + 1;
    if (text === '') {
      afterBlank = true;
      continue;
    }
    if (isRow(text)) {
      let end = index + 1;
      while (end < lines.length && (isRow(lines[end] ?? '') || isRule((lines[end] ?? '').trim()))) end += 1;
      const table = pipeTable(lines.slice(index, end), line);
      if (table) elements.push(table);
      index = end - 1;
    } else if (UNDERLINE.test(text)) {
      underline(elements);
    } else if (MARKED.test(text)) {
      elements.push({ kind: 'heading', text: text.replace(MARKED, '').replace(/\s+#+$/, ''), line });
    } else if (BULLET.test(text)) {
      elements.push({ kind: 'item', text: text.replace(BULLET, ''), line });
    } else {
      elements.push({ kind: 'line', text, line, afterBlank });
    }
    afterBlank = false;
  }
  return numberedItems(elements);
}

/** A rule right under a short line makes it a heading; anywhere else it is a mere ornament. */
function underline(elements: Element[]): void {
  const above = elements.at(-1);
  if (above?.kind === 'line' && above.afterBlank && above.text.length <= 120) {
    elements[elements.length - 1] = { kind: 'heading', text: above.text, line: above.line };
  }
}

/** Numbered lines that follow each other are a list; one that stands alone over a paragraph is a numbered heading. */
function numberedItems(elements: readonly Element[]): Element[] {
  const isNumbered = (element: Element | undefined): boolean =>
    element?.kind === 'line' && NUMBERED.test(element.text);
  return elements.map((element, index) =>
    element.kind === 'line' &&
    isNumbered(element) &&
    (isNumbered(elements[index - 1]) || isNumbered(elements[index + 1]))
      ? { kind: 'item', text: element.text.replace(NUMBERED, ''), line: element.line }
      : element,
  );
}

/** A line that ends before this share of the usual width cannot have been broken by it. */
const NARROWEST = 40;
/** Text wrapped by hand or by a mail program is narrower than this. */
const WIDEST = 120;

/**
 * Puts hard-wrapped paragraphs together again. A line break was made by the width where the next line's first word would
 * not have fitted any more; every other break was meant.
 */
export function unwrap(elements: readonly Element[]): Element[] {
  const width = wrapWidth(elements);
  if (width === undefined) return [...elements];
  const joined: Element[] = [];
  let lastLength = 0;
  for (const element of elements) {
    const previous = joined.at(-1);
    if (
      element.kind === 'line' &&
      !element.afterBlank &&
      (previous?.kind === 'line' || previous?.kind === 'item') &&
      lastLength + 1 + element.text.indexOf(' ', 1) >= width - 1
    ) {
      joined[joined.length - 1] = { ...previous, text: `${previous.text} ${element.text}` };
    } else {
      joined.push(element);
    }
    lastLength = element.kind === 'line' || element.kind === 'item' ? element.text.length : 0;
  }
  return joined;
}

/** The width at which the text was wrapped; undefined where each line is a whole paragraph. */
function wrapWidth(elements: readonly Element[]): number | undefined {
  const lengths: number[] = [];
  let open = 0;
  elements.forEach((element, index) => {
    const next = elements[index + 1];
    if (element.kind !== 'line' || next?.kind !== 'line' || next.afterBlank) return;
    lengths.push(element.text.length);
    if (!/[.!?:;。！？…]["'”’»」)]*$/u.test(element.text)) open += 1;
  });
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)];
  if (width === undefined || width < NARROWEST || (lengths.at(-1) ?? 0) > WIDEST) return undefined;
  return open / lengths.length > 0.5 ? width : undefined;
}
