/**
 * A chat platform that behaves: it keeps messages by their bytes and marks, counts requests, refuses what is too fast,
 * knows a mark again for a while (Discord), and fails in the ways that matter, most of all after it has kept a message.
 */
export type ChatRequest =
  | { readonly kind: 'post'; readonly channel: string; readonly mark: string; readonly payload: string }
  | { readonly kind: 'find'; readonly channel: string; readonly mark: string; readonly since: number }
  | { readonly kind: 'remove'; readonly channel: string; readonly message: string };

/** `dropped`: the connection is gone, and the one who asked cannot know what was done. */
export type ChatAnswer =
  | { readonly status: 200; readonly messages: readonly string[] }
  | { readonly status: 429; readonly milliseconds: number }
  | { readonly status: 401 | 403 | 404 | 500 }
  | { readonly status: 'dropped' };

/** What goes wrong with one request. */
export type Mishap = 'none' | 'limit' | 'error-before' | 'error-after' | 'drop-before' | 'drop-after';

export interface ChatOptions {
  /** Milliseconds. */
  readonly now: () => number;
  /** How long a mark is known again; 0: never. */
  readonly markWindow?: number;
  /** Requests in any second. */
  readonly perSecond?: number;
  /** Messages in one channel in any second. */
  readonly perChannel?: number;
  readonly mishap?: (request: ChatRequest) => Mishap;
}

export interface ChatMessage {
  readonly id: string;
  readonly channel: string;
  readonly mark: string;
  readonly payload: string;
  readonly at: number;
}

export interface Chat {
  answer(request: ChatRequest): ChatAnswer;
  readonly messages: readonly ChatMessage[];
  /** How many requests were answered so, by status. */
  readonly counts: ReadonlyMap<string, number>;
  /** Channels that can no longer be written to, and why; the whole token under `*`. */
  readonly refusals: Map<string, 401 | 403 | 404>;
  /** Whether messages can be read back. */
  readable: boolean;
}

export function createChat({ now, markWindow = 0, perSecond, perChannel, mishap }: ChatOptions): Chat {
  const messages: ChatMessage[] = [];
  const counts = new Map<string, number>();
  const refusals: Chat['refusals'] = new Map();
  const requests: number[] = [];
  const posts = new Map<string, number[]>();
  let number = 0;

  /** 0, or how long to wait. */
  const over = (times: number[], most: number | undefined): number => {
    const time = now();
    while ((times[0] ?? time) <= time - 1_000) times.shift();
    if (most !== undefined && times.length >= most) return (times[0] ?? time) + 1_000 - time;
    times.push(time);
    return 0;
  };
  const keep = (request: Extract<ChatRequest, { kind: 'post' }>): ChatAnswer => {
    const { channel, mark, payload } = request;
    const known = messages.findLast((one) => one.channel === channel && one.mark === mark);
    if (markWindow > 0 && known && known.at > now() - markWindow)
      return { status: 200, messages: [known.id] };
    number += 1;
    const id = `m${number}`;
    messages.push({ id, channel, mark, payload, at: now() });
    return { status: 200, messages: [id] };
  };
  const handle = (request: ChatRequest): ChatAnswer => {
    const chance = mishap?.(request) ?? 'none';
    if (chance === 'drop-before') return { status: 'dropped' };
    if (chance === 'error-before') return { status: 500 };
    const wait =
      over(requests, perSecond) ||
      (request.kind === 'post' ? over(channelTimes(request.channel), perChannel) : 0);
    if (wait > 0 || chance === 'limit') return { status: 429, milliseconds: wait || 100 };
    const refused = refusals.get('*') ?? refusals.get(request.channel);
    if (refused) return { status: refused };
    const done = act(request);
    if (chance === 'drop-after') return { status: 'dropped' };
    return chance === 'error-after' ? { status: 500 } : done;
  };
  const act = (request: ChatRequest): ChatAnswer => {
    if (request.kind === 'post') return keep(request);
    if (request.kind === 'find') {
      if (!chat.readable) return { status: 403 };
      const found = messages.filter(
        ({ channel, mark, at }) =>
          channel === request.channel && mark === request.mark && at >= request.since,
      );
      return { status: 200, messages: found.map(({ id }) => id) };
    }
    const at = messages.findIndex(({ id }) => id === request.message);
    if (at < 0) return { status: 404 };
    messages.splice(at, 1);
    return { status: 200, messages: [request.message] };
  };
  const channelTimes = (channel: string): number[] => {
    const times = posts.get(channel) ?? [];
    posts.set(channel, times);
    return times;
  };
  const chat: Chat = {
    messages,
    counts,
    refusals,
    readable: true,
    answer(request) {
      const answer = handle(request);
      const status = `${request.kind} ${answer.status}`;
      counts.set(status, (counts.get(status) ?? 0) + 1);
      return answer;
    },
  };
  return chat;
}
