/** An outlet onto the emulated chat platform, in the same process or over a connection. */
import { createHash } from 'node:crypto';
import type { Outlet } from '../../src/ports.ts';
import { plainText } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { ChatAnswer, ChatRequest } from './chat.ts';

export interface OutletOptions {
  /** Characters of a message. */
  readonly room?: number;
  /** Each `tell`, in order. */
  readonly told?: { readonly user: string; readonly reply: Reply }[];
}

export type Send = (request: ChatRequest) => Promise<ChatAnswer>;

export const markOf = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 22);

export function fakeOutlet(send: Send, { room = 4_000, told = [] }: OutletOptions = {}): Outlet {
  const textOf = (reply: Reply, locale: string): string => plainText(reply, { locale });
  return {
    fits: (reply, locale) => textOf(reply, locale).length <= room,
    freeze: (reply, key, locale) => JSON.stringify({ mark: markOf(key), text: textOf(reply, locale) }),
    async post(channel, payload) {
      const { mark }: { mark: string } = JSON.parse(payload);
      const answer = await send({ kind: 'post', channel: channel.id, mark, payload });
      switch (answer.status) {
        case 200:
          return { kind: 'posted', message: answer.messages[0] ?? '' };
        case 429:
          return { kind: 'wait', milliseconds: answer.milliseconds };
        case 401:
          return { kind: 'refused', scope: 'token', reason: 'the token is not valid' };
        case 403:
        case 404:
          return { kind: 'refused', scope: 'channel', reason: 'the channel is not there any more' };
        case 500:
        case 'dropped':
          return { kind: 'unknown', reason: String(answer.status) };
      }
    },
    async find(channel, key, since) {
      const request = { channel: channel.id, mark: markOf(key), since: since.epochMilliseconds };
      const answer = await send({ kind: 'find', ...request });
      if (answer.status === 200) return { kind: 'read', messages: answer.messages };
      const passing = [429, 500, 'dropped'].includes(answer.status);
      return { kind: 'unreadable', reason: `the platform answered ${answer.status}`, passing };
    },
    async remove(channel, message) {
      return (await send({ kind: 'remove', channel: channel.id, message })).status === 200;
    },
    async tell(user, reply) {
      told.push({ user: user.id, reply });
      return true;
    },
  };
}
