/** Markdown with front matter and GFM tables → blocks. Parsed by mdast; this file only walks the tree. */
import type { ListItem, Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { OperatorError } from '../errors.ts';
import type { Block, Draft, Metadata } from './blocks.ts';
import { tidy } from './decode.ts';
import { frontMatter } from './front-matter.ts';
import { headingShape } from './heading.ts';
import { isRow, MAX_COLUMNS, pipeTable } from './pipe-table.ts';

/** Quotations and lists nest no deeper in an article; parsers take quadratic time on more. */
const DEEPEST = 50;

/** @throws {OperatorError} when the front matter cannot be read or the text nests too deep. */
export function parseMarkdown(source: string): Draft {
  if (new RegExp(`^(?:[ \\t]*(?:>|[-*+] )){${DEEPEST}}`, 'm').test(source)) {
    throw new OperatorError(
      'article-too-deep',
      `quotations or lists nest deeper than ${DEEPEST}; flatten them`,
    );
  }
  if (new RegExp(`^(?:[^|\\n]*\\|){${2 * MAX_COLUMNS}}`, 'm').test(source)) {
    throw new OperatorError(
      'article-table-too-wide',
      `a table has more than ${MAX_COLUMNS} columns; split it`,
    );
  }
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  return takeTitle(metadataOf(tree), tree.children.flatMap(blocksOf), firstHeadingDepth(tree));
}

function metadataOf(tree: Root): Metadata {
  const [first] = tree.children;
  return first?.type === 'yaml' ? frontMatter(first.value) : {};
}

function firstHeadingDepth(tree: Root): number | undefined {
  const first = tree.children.find((node) => node.type !== 'yaml' && node.type !== 'html');
  return first?.type === 'heading' ? first.depth : undefined;
}

/** A heading of the first rank at the head is the title; so is any that repeats the front matter's. */
function takeTitle(metadata: Metadata, blocks: readonly Block[], depth: number | undefined): Draft {
  const [first, ...rest] = blocks;
  const isTitle = first?.kind === 'heading' && (depth === 1 || first.text === metadata.title);
  return isTitle
    ? { metadata: { title: first.text, ...metadata }, blocks: rest, repairs: [] }
    : { metadata, blocks, repairs: [] };
}

function blocksOf(node: RootContent): Block[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: words(node), line }];
    case 'paragraph':
      return paragraphBlocks(node, line);
    case 'list':
      return node.children.flatMap(itemBlocks);
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap(blocksOf);
    case 'table':
      return tableBlocks(node, line);
    case 'code':
      return words(node) === '' ? [] : [{ kind: 'paragraph', text: words(node), line }];
    default:
      return [];
  }
}

function paragraphBlocks(node: Paragraph, line: number): Block[] {
  const lines = textOf(withoutHtml(node), { includeImageAlt: false }).split('\n');
  const table = lines.length > 1 && lines.every((row) => isRow(row)) ? pipeTable(lines, line) : undefined;
  if (table) return [table];
  const text = words(node);
  if (text === '') return [];
  const [only] = node.children;
  const isBold = node.children.length === 1 && only?.type === 'strong' && headingShape(text) !== 'none';
  return [{ kind: isBold ? 'heading' : 'paragraph', text, line }];
}

/** An item with its own text, then what is nested in it. */
function itemBlocks(item: ListItem): Block[] {
  return item.children.flatMap((child): Block[] => {
    if (child.type !== 'paragraph') return blocksOf(child);
    const text = words(child);
    const [first] = child.children;
    const label = first?.type === 'strong' ? words(first) : '';
    const block = { kind: 'item', text, line: child.position?.start.line ?? 1 } as const;
    return text === '' ? [] : [label !== '' && label.length < text.length ? { ...block, label } : block];
  });
}

function tableBlocks(table: Table, line: number): Block[] {
  const [header, ...rows] = table.children.map((row) => row.children.map(words));
  if (header === undefined) return [];
  return [{ kind: 'table', header, rows, line }];
}

/** What a reader sees of a node: no tags, no descriptions of pictures. */
const words = (node: Nodes): string => tidy(textOf(withoutHtml(node), { includeImageAlt: false }));

function withoutHtml<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const children = node.children.filter((child) => child.type !== 'html').map(withoutHtml);
  return { ...node, children };
}
