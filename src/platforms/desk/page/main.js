/** Shows one view at a time; the address says which. */
import { askView } from './ask.js';
import { digestsView } from './digests.js';
import { h } from './dom.js';
import { healthView } from './health.js';
import { libraryView } from './library.js';

/** @type {Record<string, { title: string, open: (rest: string) => Node }>} */
const views = {
  ask: { title: 'Ask', open: askView() },
  library: { title: 'Library', open: libraryView },
  digests: { title: 'Digests', open: digestsView },
  health: { title: 'Health', open: healthView },
};

const main = /** @type {HTMLElement} */ (document.getElementById('main'));
let isFirst = true;

function show() {
  const [name = 'ask', ...rest] = location.hash.slice(1).split('/');
  // a link that skips to the content is no view
  if (name === 'main') return;
  const view = views[name] ?? views['ask'];
  if (!view) return;
  document.title = `${view.title} · Dateline`;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `#${views[name] ? name : 'ask'}`)
      link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  main.className = name;
  main.replaceChildren(view.open(decodeURIComponent(rest.join('/'))));
  // who follows a link is taken to what it leads to; who opens the page begins at its top
  const wanted = main.querySelector('[data-focus]');
  if (wanted instanceof HTMLElement) wanted.focus();
  else if (!isFirst) main.focus();
  isFirst = false;
}

addEventListener('hashchange', show);
// a file dropped beside the place for it must not take the page away
for (const name of ['dragover', 'drop']) addEventListener(name, (event) => event.preventDefault());
main.append(h('p', {}, 'One moment …'));
show();
