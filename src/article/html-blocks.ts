/** The elements of an article's HTML → blocks. */
import type { Block } from './blocks.ts';
import { tidy } from './decode.ts';
import { headingShape } from './heading.ts';
import { MAX_COLUMNS } from './pipe-table.ts';

/** The part of the DOM that is walked here. */
interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly children: Iterable<DomElement>;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
  remove(): void;
}

const set = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(' '));

/** What is no text of the article even where Readability leaves it. */
const DROPPED = set(
  'title script style noscript template nav aside form button svg canvas iframe object video audio figcaption select input footer',
);
/** What interrupts running text. */
const BLOCK = set(
  'p div section article main blockquote ul ol dl table h1 h2 h3 h4 h5 h6 pre figure header li dt dd details address hr tr td th tbody thead',
);
/** Text without an end that is links in more than this share is a menu. */
const MENU = 0.5;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The blocks under an element, in reading order; `line` counts the blocks, since tags have no lines of their own. */
export function blocksUnder(root: DomElement): Block[] {
  const blocks: Block[] = [];
  walk(root, blocks);
  return blocks;
}

function walk(element: DomElement, blocks: Block[]): void {
  let inline = '';
  let linked = 0;
  const flush = (): void => {
    const text = tidy(inline);
    const isMenu = linked > text.length * MENU && !/[.!?…。！？]["”»]?$/u.test(text);
    inline = '';
    linked = 0;
    if (text !== '' && !isMenu) blocks.push({ kind: 'paragraph', text, line: blocks.length + 1 });
  };
  for (const node of element.childNodes) {
    if (node.nodeType === TEXT_NODE) inline += node.textContent ?? '';
    if (node.nodeType !== ELEMENT_NODE || !isElement(node) || isHidden(node)) continue;
    const name = node.tagName.toUpperCase();
    if (name === 'BR') {
      if (/\n\s*$/.test(inline)) flush();
      else inline += '\n';
    } else if (BLOCK.has(name) || containsBlock(node)) {
      flush();
      block(node, name, blocks);
    } else {
      const text = visibleText(node);
      if (name === 'A') linked += tidy(text).length;
      inline += text;
    }
  }
  flush();
}

function block(element: DomElement, name: string, blocks: Block[]): void {
  const line = blocks.length + 1;
  if (/^H[1-6]$/.test(name)) {
    const text = tidy(visibleText(element));
    if (text !== '') blocks.push({ kind: 'heading', text, line });
  } else if (name === 'TABLE') {
    table(element, blocks);
  } else if (name === 'LI') {
    item(element, blocks);
  } else if (name === 'P' && !containsBlock(element)) {
    paragraph(element, blocks);
  } else {
    walk(element, blocks);
  }
}

function paragraph(element: DomElement, blocks: Block[]): void {
  const text = tidy(visibleText(element));
  const bold = boldStart(element);
  const isHeading = bold !== '' && bold === text && headingShape(text) !== 'none';
  if (isHeading) blocks.push({ kind: 'heading', text, line: blocks.length + 1 });
  else walk(element, blocks);
}

function item(element: DomElement, blocks: Block[]): void {
  const own = [...element.childNodes].filter(
    (node) => !(isElement(node) && BLOCK.has(node.tagName.toUpperCase())),
  );
  const direct = tidy(
    own.map((node) => (isElement(node) ? visibleText(node) : (node.textContent ?? ''))).join(''),
  );
  const wrapped = direct === '' ? element.querySelector('p, div') : null;
  const text = wrapped ? tidy(visibleText(wrapped)) : direct;
  const label = boldStart(wrapped ?? element);
  if (text !== '') {
    const line = blocks.length + 1;
    blocks.push(
      label !== '' && label.length < text.length
        ? { kind: 'item', text, label, line }
        : { kind: 'item', text, line },
    );
  }
  for (const child of element.children) {
    if (child !== wrapped && BLOCK.has(child.tagName.toUpperCase()))
      block(child, child.tagName.toUpperCase(), blocks);
  }
}

/** A data table row by row; one that only lays out the page is walked like any other element. */
function table(element: DomElement, blocks: Block[]): void {
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')]);
  const cells = rows
    .map((row) => row.map((cell) => tidy(visibleText(cell))))
    .filter((row) => row.some((cell) => cell !== ''));
  const widest = Math.max(0, ...cells.map((row) => row.length));
  if (widest < 2 || widest > MAX_COLUMNS || element.querySelector('table')) {
    for (const row of rows) for (const cell of row) walk(cell, blocks);
    return;
  }
  const isHeader =
    rows.find((row) => row.length > 0)?.every((cell) => cell.tagName.toUpperCase() === 'TH') ?? false;
  const [header, ...body] = cells;
  const line = blocks.length + 1;
  blocks.push(
    isHeader && header ? { kind: 'table', header, rows: body, line } : { kind: 'table', rows: cells, line },
  );
}

/** The bold words an element begins with; empty where it begins otherwise. */
function boldStart(element: DomElement): string {
  const first = [...element.childNodes].find((node) => tidy(node.textContent ?? '') !== '');
  const isBold = first !== undefined && isElement(first) && /^(?:B|STRONG)$/i.test(first.tagName);
  return isBold ? tidy(first.textContent ?? '') : '';
}

function visibleText(element: DomElement): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === TEXT_NODE) text += node.textContent ?? '';
    else if (isElement(node) && !isHidden(node))
      text += node.tagName.toUpperCase() === 'BR' ? ' ' : visibleText(node);
  }
  return text;
}

const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT_NODE;
const isHidden = (element: DomElement): boolean =>
  DROPPED.has(element.tagName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true';
const containsBlock = (element: DomElement): boolean =>
  [...element.children].some((child) => BLOCK.has(child.tagName.toUpperCase()) || containsBlock(child));
