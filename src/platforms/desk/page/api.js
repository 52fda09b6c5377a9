/** Speaks with the server. Faults become sentences. */

/** @typedef {import('../web/ask.ts').Shown} Shown */

const origin = { conversation: crypto.randomUUID() };

/** @param {string} path @param {RequestInit} [init] */
async function call(path, init) {
  const response = await fetch(`/api${path}`, init).catch(() => undefined);
  if (!response) throw new Error('The bot does not answer. Is it still running?');
  if (response.status === 401) location.assign('/login');
  const answer = await response.json().catch(() => undefined);
  if (!response.ok) throw new Error(answer?.error ?? `The bot answered with status ${response.status}.`);
  return answer;
}

/** @param {string} path @returns {Promise<any>} */
export function get(path) {
  return call(path);
}

/** @param {string} path @param {Record<string, unknown>} body @returns {Promise<any>} */
export function post(path, body) {
  return call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...origin, ...body }),
  });
}

/** Has a file read as the library would. @param {File} file @returns {Promise<any>} */
export function tryOut(file) {
  return call('/try', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
}
