/** A saved web page → blocks. linkedom parses it, Readability finds the article in it; `html-blocks.ts` walks what is left. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { OperatorError } from '../errors.ts';
import { findDate } from '../language/dates.ts';
import type { Draft, Metadata } from './blocks.ts';
import { tidy } from './decode.ts';
import { httpUrl, languageCode } from './front-matter.ts';
import { blocksUnder, type DomElement } from './html-blocks.ts';

/** Pages nest tags 30 to 100 deep; the parsers' time grows with the square of it. */
const DEEPEST = 250;
const MOST_TAGS = 100_000;
/** Tags without content, and those that the next of their kind closes: neither nests. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody'.split(
    ' ',
  ),
);
/** Requests for consent: Readability keeps them in pages with little text. */
const BANNERS = [
  '[class*="cookie" i]',
  '[id*="cookie" i]',
  '[class*="consent" i]',
  '[id*="consent" i]',
  '[role="dialog"]',
].join();
/** What holds more text than this, in UTF-16 units, is no banner, whatever its class says. */
const LONGEST_BANNER = 1_000;
/** Readability gives up on less text than this and tries again with looser rules. */
const SHORTEST_ARTICLE = 200;

/** @throws {OperatorError} when the page nests too deep or has too many tags. */
export function parseHtml(source: string): Draft {
  guard(source);
  const page = /<body[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`;
  const { document } = parseHTML(page);
  const metadata = metadataOf(document);
  const headline = tidy(document.querySelector('h1')?.textContent ?? '');
  for (const banner of document.querySelectorAll(BANNERS)) {
    if ((banner.textContent ?? '').length <= LONGEST_BANNER) banner.remove();
  }
  const found = new Readability(document, { charThreshold: SHORTEST_ARTICLE }).parse();
  const content = parseHTML(found?.content ? `<html><body>${found.content}</body></html>` : source).document
    .body;
  const title = metadata.title ?? (headline || tidy(found?.title ?? ''));
  const publisher = metadata.source ?? tidy(found?.siteName ?? '');
  const date = metadata.date ?? findDate(found?.publishedTime ?? '')?.date;
  return {
    metadata: {
      ...metadata,
      ...(title ? { title } : {}),
      ...(publisher ? { source: publisher } : {}),
      ...(date ? { date } : {}),
    },
    blocks: blocksUnder(content).filter(
      (block) => !(block.kind === 'heading' && sameWords(block.text, title)),
    ),
    repairs: [],
  };
}

/** Refuses, in linear time, what would hold the parsers for minutes. */
function guard(source: string): void {
  const open = new Map<string, number>();
  let depth = 0;
  let tags = 0;
  for (const [, slash, tag = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    const name = tag.toLowerCase();
    tags += 1;
    if (FLAT.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === '/' && count === 0) continue;
    open.set(name, count + (slash === '/' ? -1 : 1));
    depth += slash === '/' ? -1 : 1;
    if (depth > DEEPEST) {
      throw new OperatorError(
        'article-too-deep',
        `its tags nest deeper than ${DEEPEST}; save the page in reader view or as plain text`,
      );
    }
  }
  if (tags > MOST_TAGS) {
    throw new OperatorError(
      'article-too-many-tags',
      `it has more than ${MOST_TAGS} tags; save the page in reader view or as plain text`,
    );
  }
}

function metadataOf(document: Pick<DomElement, 'querySelector'>): Metadata {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const content = tidy(element?.getAttribute('content') ?? '');
      if (content !== '') return content;
    }
    return undefined;
  };
  const title = meta('og:title', 'twitter:title');
  const source = meta('og:site_name');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const url = httpUrl(canonical) ?? httpUrl(meta('og:url'));
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const date = findDate(
    meta('article:published_time', 'date', 'dc.date', 'datePublished', 'pubdate') ?? time,
  )?.date;
  const language = languageCode(document.querySelector('html')?.getAttribute('lang') ?? undefined);
  return {
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    ...(url ? { url } : {}),
    ...(date ? { date } : {}),
    ...(language ? { language } : {}),
  };
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
