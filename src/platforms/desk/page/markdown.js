/** Markdown as Discord shows it: lines first, then the marks inside of them. */
import { h, webAddress } from './dom.js';

/** @param {string} source @returns {Node[]} */
export function discordMarkdown(source) {
  /** @type {Node[]} */
  const done = [];
  const lines = String(source).split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.startsWith('```')) {
      const end = lines.findIndex((other, index) => index > at && other.trimEnd().endsWith('```'));
      const last = end < 0 ? lines.length : end;
      done.push(h('pre', { class: 'd-code', tabindex: 0 }, lines.slice(at + 1, last).join('\n')));
      at = last + 1;
      continue;
    }
    const same = group(line);
    let next = at + 1;
    while (same && next < lines.length && group(lines[next] ?? '') === same) next += 1;
    done.push(same ? gathered(same, lines.slice(at, next)) : single(line));
    at = next;
  }
  return done;
}

const GROUPS = { quote: /^>(?: |$)/u, bullets: /^\s*[-*] /u, numbers: /^\s*\d+\. /u };

/** @param {string} line @returns {'quote' | 'bullets' | 'numbers' | undefined} */
function group(line) {
  for (const kind of /** @type {const} */ (['quote', 'bullets', 'numbers']))
    if (GROUPS[kind].test(line)) return kind;
  return undefined;
}

/** @param {'quote' | 'bullets' | 'numbers'} kind @param {readonly string[]} lines */
function gathered(kind, lines) {
  const bare = lines.map((line) => line.replace(GROUPS[kind], ''));
  if (kind === 'quote') return h('blockquote', {}, discordMarkdown(bare.join('\n')));
  const start = /^\s*(\d+)/u.exec(lines[0] ?? '')?.[1];
  const items = bare.map((line) => h('li', {}, inline(line)));
  return kind === 'bullets' ? h('ul', {}, items) : h('ol', { start: start ?? 1 }, items);
}

/** Headings are paragraphs here: those of the page must stay in their order. @param {string} line */
function single(line) {
  const heading = /^(#{1,3}) (.*)$/u.exec(line);
  if (heading) return h('p', { class: `d-h${heading[1]?.length ?? 1}` }, inline(heading[2] ?? ''));
  const small = /^-# (.*)$/u.exec(line);
  if (small) return h('p', { class: 'd-small' }, inline(small[1] ?? ''));
  return h('p', {}, inline(line));
}

/** What begins a mark, or is escaped; the first that fits is taken. */
const MARK =
  /\\([^A-Za-z0-9\s])|(`+)([^`]+)\2|\*\*\*((?:\\.|[^\\])+?)\*\*\*|\*\*((?:\\.|[^\\])+?)\*\*|__((?:\\.|[^\\])+?)__|\*((?:\\.|[^\\*])+?)\*|_((?:\\.|[^\\_])+?)_(?![A-Za-z0-9])|~~((?:\\.|[^\\])+?)~~|\[((?:\\.|[^\\\]])+)\]\(<?(https?:\/\/[^\s>)]+)>?\)|<(https?:\/\/[^\s>]+)>|(https?:\/\/[^\s<>()]+)/u;

/** @param {string} source @returns {Node[]} */
function inline(source) {
  /** @type {Node[]} */
  const done = [];
  let rest = source;
  for (let found = MARK.exec(rest); found; found = MARK.exec(rest)) {
    const [whole, escaped, , code, both, bold, under, star, low, struck, label, target, angled, bare] = found;
    done.push(document.createTextNode(rest.slice(0, found.index)));
    const url = webAddress(target ?? angled ?? bare);
    if (escaped !== undefined) done.push(document.createTextNode(escaped));
    else if (code !== undefined) done.push(h('code', {}, code));
    else if (both !== undefined) done.push(h('b', {}, h('i', {}, inline(both))));
    else if (bold !== undefined) done.push(h('b', {}, inline(bold)));
    else if (under !== undefined) done.push(h('u', {}, inline(under)));
    else if (star !== undefined || low !== undefined) done.push(h('i', {}, inline(star ?? low ?? '')));
    else if (struck !== undefined) done.push(h('s', {}, inline(struck)));
    else if (url) done.push(link(url, label === undefined ? [document.createTextNode(url)] : inline(label)));
    rest = rest.slice(found.index + whole.length);
  }
  done.push(document.createTextNode(rest));
  return done;
}

/** @param {string} url @param {readonly Node[]} words */
function link(url, words) {
  return h('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, words);
}
