import type { Action } from './reply.ts';

/** The line that runs an action when it is typed: `/read section:"Looking Ahead" page:2`. */
export function commandLine({ command, options }: Action): string {
  const given = Object.entries(options).map(([name, value]) => `${name}:${quoted(String(value))}`);
  return [`/${command}`, ...given].join(' ');
}

/** In quotation marks where a space or a mark would end the value; a mark inside is escaped by a backslash. */
export function quoted(value: string): string {
  return /^[^\s"\\“”„«»]+$/u.test(value) ? value : `"${value.replace(/["\\]/gu, '\\$&')}"`;
}
