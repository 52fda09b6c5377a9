/** The articles as the bot understood them, those it refused, and a place to try a file out. */
import { get, tryOut } from './api.js';
import { drawnArticle } from './article.js';
import { announce, h, many } from './dom.js';

/** @param {string} id An article's, or nothing for the list. */
export function libraryView(id) {
  const view = h('div', {}, h('p', { class: 'faint' }, 'One moment …'));
  const shown = id === '' ? list(view) : one(view, id);
  shown.catch((fault) =>
    view.replaceChildren(h('p', { class: 'fault', role: 'alert' }, String(fault.message ?? fault))),
  );
  return view;
}

/** @param {HTMLElement} view @param {string} id */
async function one(view, id) {
  const drawn = await get(`/library/${encodeURIComponent(id)}`);
  view.replaceChildren(h('p', {}, h('a', { href: '#library' }, '← All articles')), drawnArticle(drawn));
}

/** @param {HTMLElement} view */
async function list(view) {
  const rows = h('div', { class: 'rows' });
  const result = h('div', { class: 'tried' });
  const search = h('input', {
    type: 'search',
    placeholder: 'Title, source or file',
    'aria-label': 'Find an article',
    maxlength: 200,
  });
  const more = h('button', { type: 'button', hidden: true }, 'Show more');
  const count = h('p', { class: 'faint', role: 'status' });
  let turn = 0;

  /** @param {number} from */
  async function load(from) {
    const asked = ++turn;
    const found = await get(`/library?from=${from}&words=${encodeURIComponent(search.value)}`);
    if (asked !== turn) return found;
    if (from === 0) rows.replaceChildren();
    rows.append(...found.articles.map(row));
    count.textContent = `${found.found} of ${many(found.size.articles, 'article')}, ${many(found.size.passages, 'passage')} in all`;
    more.hidden = from + found.page >= found.found;
    more.onclick = () => load(from + found.page);
    return found;
  }
  search.addEventListener('input', () => load(0));

  const { refused } = await load(0);
  view.replaceChildren(
    h('h1', {}, 'Library'),
    dropZone(result),
    result,
    h('div', { class: 'bar' }, search, count),
    rows,
    more,
    ...(refused.length > 0 ? [refusals(refused)] : []),
  );
}

/** @param {any} article */
function row(article) {
  const facts = [
    article.source,
    article.date,
    article.language,
    many(article.sections, 'section'),
    many(article.keyPoints, 'key point'),
  ];
  return h(
    'a',
    { class: 'row', href: `#library/${encodeURIComponent(article.id)}` },
    h('b', {}, article.title),
    h('span', { class: 'faint' }, facts.filter(Boolean).join(' · ')),
    article.repairs > 0 && h('span', { class: 'badge' }, many(article.repairs, 'repair')),
  );
}

/** @param {readonly { path: string, reason: string }[]} refused */
function refusals(refused) {
  return h(
    'section',
    { class: 'refused' },
    h('h2', {}, `Refused: ${many(refused.length, 'file')}`),
    h(
      'ul',
      {},
      refused.map(({ path, reason }) => h('li', {}, h('code', {}, path), ` ${reason}`)),
    ),
  );
}

/** @param {HTMLElement} result */
function dropZone(result) {
  const input = h('input', {
    type: 'file',
    id: 'file',
    accept: '.md,.markdown,.html,.htm,.txt',
    class: 'unseen',
    change: () => void read(input.files?.[0]),
  });
  const zone = h(
    'div',
    { class: 'drop' },
    input,
    h('label', { for: 'file' }, 'Choose a file'),
    ' or drop it here, to see how it would be read. Nothing is saved.',
  );
  /** @param {File | undefined} file */
  async function read(file) {
    if (!file) return;
    result.replaceChildren(h('p', { class: 'faint' }, `Reading ${file.name} …`));
    try {
      const { drawn, fault } = await tryOut(file);
      announce(fault ? 'The file cannot be read.' : 'The file was read.');
      result.replaceChildren(
        fault
          ? h('p', { class: 'fault', role: 'alert' }, h('code', {}, file.name), ` would be refused: ${fault}`)
          : drawnArticle(drawn),
      );
    } catch (fault) {
      result.replaceChildren(
        h('p', { class: 'fault', role: 'alert' }, fault instanceof Error ? fault.message : String(fault)),
      );
    }
    input.value = '';
  }
  zone.addEventListener('dragover', () => zone.classList.add('over'));
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    zone.classList.remove('over');
    void read(event.dataTransfer?.files[0]);
  });
  return zone;
}
