/** Text as Slack marks it: `mrkdwn` in most blocks, Markdown in the `markdown` block. */
import { h, webAddress } from './dom.js';
import { discordMarkdown } from './markdown.js';

/** @param {string} source @returns {Node[]} */
export function slackText(source) {
  /** @type {Node[]} */
  const done = [];
  /** @type {string[]} */
  let quoted = [];
  const close = () => {
    if (quoted.length > 0)
      done.push(
        h(
          'blockquote',
          {},
          quoted.map((line) => h('p', {}, inline(line))),
        ),
      );
    quoted = [];
  };
  for (const line of String(source).split('\n')) {
    const quote = /^(?:&gt;|>) ?(.*)$/u.exec(line);
    if (quote) quoted.push(quote[1] ?? '');
    else {
      close();
      done.push(h('p', {}, inline(line)));
    }
  }
  close();
  return done;
}

/** The block of Markdown has what Discord's has, but for its entities. @param {string} source @returns {Node[]} */
export function slackMarkdown(source) {
  return discordMarkdown(plain(source));
}

const MARK =
  /`([^`]+)`|(?<![\p{L}\p{N}])\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])~(?=\S)([^~\n]*[^~\s])~(?![\p{L}\p{N}])|<(https?:\/\/[^|>]+)(?:\|([^>]*))?>|<!date\^\d+\^[^|>]*\|([^>]*)>/u;

/** @param {string} source @returns {Node[]} */
function inline(source) {
  /** @type {Node[]} */
  const done = [];
  let rest = source;
  for (let found = MARK.exec(rest); found; found = MARK.exec(rest)) {
    const [whole, code, bold, italic, struck, url, label, date] = found;
    done.push(document.createTextNode(plain(rest.slice(0, found.index))));
    const href = url && webAddress(plain(url));
    if (code !== undefined) done.push(h('code', {}, plain(code)));
    else if (bold !== undefined) done.push(h('b', {}, inline(bold)));
    else if (italic !== undefined) done.push(h('i', {}, inline(italic)));
    else if (struck !== undefined) done.push(h('s', {}, inline(struck)));
    else if (href)
      done.push(h('a', { href, target: '_blank', rel: 'noreferrer noopener' }, plain(label ?? url ?? '')));
    else if (date !== undefined) done.push(document.createTextNode(plain(date)));
    rest = rest.slice(found.index + whole.length);
  }
  done.push(document.createTextNode(plain(rest)));
  return done;
}

/** Slack's three entities, undone. @param {string} source */
function plain(source) {
  return source.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
