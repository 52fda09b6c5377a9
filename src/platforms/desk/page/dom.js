/** Builds elements. Texts only ever become text nodes, so nothing that an article says can become markup. */

/** @typedef {Node | string | number | false | null | undefined} Child */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | number | boolean | undefined | ((event: any) => void)>} [attributes] Functions are
 *   listeners; `true` is an attribute without a value, `false` and `undefined` are none.
 * @param {...(Child | readonly Child[])} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== false && value !== undefined)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat().flatMap((child) => (isThere(child) ? [asNode(child)] : [])));
  return element;
}

/** @param {Child} child @returns {child is Node | string | number} */
function isThere(child) {
  return child !== false && child !== null && child !== undefined;
}

/** @param {Node | string | number} child */
function asNode(child) {
  return child instanceof Node ? child : document.createTextNode(String(child));
}

/** An address that may be opened, or undefined. @param {unknown} url */
export function webAddress(url) {
  return typeof url === 'string' && /^https?:\/\//iu.test(url) ? url : undefined;
}

/** Says something to those who listen to the page. @param {string} words */
export function announce(words) {
  const status = document.getElementById('status');
  if (status) status.textContent = words;
}

/** @param {number} count @param {string} one @param {string} [several] */
export function many(count, one, several = `${one}s`) {
  return `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? one : several}`;
}
