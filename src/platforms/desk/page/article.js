/** One article as the bot understood it. */
import { h, many, webAddress } from './dom.js';

const KINDS = {
  'lost-space': 'a lost space put back',
  'glued-heading': 'a heading that was glued to the paragraph before it',
  'empty-contents': 'an empty table of contents set aside',
  boilerplate: 'promotion, set aside: never quoted',
};

/** @param {import('../web/marks.ts').Drawn} drawn */
export function drawnArticle({ article, sections, repairs }) {
  const url = webAddress(article.url);
  const facts = [article.source, article.date, article.language, article.path].filter(Boolean).join(' · ');
  return h(
    'article',
    { class: 'read' },
    h('h1', {}, article.title),
    h(
      'p',
      { class: 'faint' },
      facts,
      url && ' · ',
      url && h('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, 'source'),
    ),
    h(
      'p',
      { class: 'faint' },
      `${many(sections.length, 'section')}, ${many(
        sections.reduce((sum, { keyPoints }) => sum + keyPoints.length, 0),
        'key point',
      )}, ${many(repairs.length, 'repair')}`,
    ),
    repairs.length > 0 && repairList(repairs),
    sections.map(section),
  );
}

/** @param {import('../web/marks.ts').Drawn['sections'][number]} section */
function section({ heading, id, glued, paragraphs, keyPoints, language }) {
  return h(
    'section',
    { lang: language === 'und' ? undefined : language },
    h(
      'h2',
      { title: `#${id}` },
      heading === null ? h('i', {}, 'Opening') : heading,
      glued && ' ',
      glued && h('span', { class: 'badge' }, 'was glued'),
    ),
    paragraphs.map(({ number, kind, parts }) =>
      h(
        'p',
        { class: `paragraph ${kind}` },
        h('span', { class: 'number' }, kind === 'text' ? `¶ ${number}` : kind === 'item' ? '•' : '│'),
        h('span', {}, parts.map(part)),
      ),
    ),
    keyPoints.length > 0 &&
      h(
        'dl',
        { class: 'points' },
        keyPoints.map(({ aspect, detail, extracted }) =>
          h(
            'div',
            {},
            h('dt', {}, aspect, extracted && h('span', { class: 'faint' }, ' (taken from the text)')),
            h('dd', {}, detail),
          ),
        ),
      ),
  );
}

/** @param {import('../web/marks.ts').Part} part */
function part({ text, mark, before }) {
  if (!mark) return text;
  return h(
    'mark',
    { class: mark, title: before === undefined ? KINDS[mark] : `${KINDS[mark]}; it was “${before}”` },
    text,
  );
}

/** @param {import('../web/marks.ts').Drawn['repairs']} repairs */
function repairList(repairs) {
  return h(
    'details',
    { class: 'repairs' },
    h('summary', {}, many(repairs.length, 'repair')),
    h(
      'ul',
      {},
      repairs
        .slice(0, 500)
        .map(({ kind, line, before, after }) =>
          h(
            'li',
            {},
            h('b', {}, `Line ${line}: `),
            `${KINDS[kind]}: `,
            h('del', {}, before.slice(0, 200)),
            after !== '' && ' → ',
            after !== '' && h('ins', {}, after.slice(0, 200)),
          ),
        ),
    ),
  );
}
