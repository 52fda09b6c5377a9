/** The gateway: hello, identify, READY, heartbeats, dispatches with sequence, resume with replay, and its bad days. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { type Guild, guildPayload, type Json, snowflake, type User, userPayload } from './payloads.ts';

const frame = z.object({ op: z.number(), d: z.unknown() });
const identify = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  sequence: number;
  readonly sent: { readonly s: number; readonly t: string; readonly d: Json }[];
  socket: WebSocket | undefined;
}

interface GatewayParts {
  readonly server: Server;
  readonly address: () => string;
  readonly token: string;
  readonly bot: User;
  readonly application: string;
  readonly guilds: readonly Guild[];
  readonly heartbeat: number;
}

export interface Gateway {
  readonly identifies: readonly z.output<typeof identify>[];
  readonly resumes: readonly z.output<typeof resume>[];
  /** Heartbeats are left without an answer. */
  zombie: boolean;
  /** Identifying is refused with this close code. */
  refuseWith: number | undefined;
  /** Resuming is answered by op 9. */
  forgetful: boolean;
  /** Sends an event to the shard of a server; direct messages go to shard 0. */
  dispatch(event: string, data: Json, guild?: string): void;
  /** Cuts the sockets without a word. */
  drop(): void;
  /** Asks for a new connection (op 7). */
  askToReconnect(): void;
  /** Closes with a code. */
  closeWith(code: number): void;
  readonly connections: number;
  close(): void;
}

export function createGateway({
  server,
  address,
  token,
  bot,
  application,
  guilds,
  heartbeat,
}: GatewayParts): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const identifies: z.output<typeof identify>[] = [];
  const resumes: z.output<typeof resume>[] = [];

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('message', (data) => receive(client, data));
      send(client, { op: 10, d: { heartbeat_interval: heartbeat } });
    });
  });

  const send = (client: WebSocket, data: Json): void => client.send(JSON.stringify(data));
  const emit = (session: Session, t: string, d: Json): void => {
    session.sequence += 1;
    const event = { s: session.sequence, t, d };
    session.sent.push(event);
    if (session.socket?.readyState === 1) send(session.socket, { op: 0, ...event });
  };

  function receive(client: WebSocket, data: RawData): void {
    const { op, d } = frame.parse(JSON.parse(data.toString()));
    if (op === 1 && !gateway.zombie) send(client, { op: 11, d: null });
    if (op === 2) begin(client, identify.parse(d));
    if (op === 6) goOn(client, resume.parse(d));
  }

  function begin(client: WebSocket, wish: z.output<typeof identify>): void {
    identifies.push(wish);
    const refusal = gateway.refuseWith ?? (wish.token === token ? undefined : 4004);
    if (refusal !== undefined) {
      client.close(refusal, 'refused');
      return;
    }
    const session: Session = {
      id: snowflake(),
      shard: wish.shard ?? [0, 1],
      sequence: 0,
      sent: [],
      socket: client,
    };
    sessions.set(session.id, session);
    const own = guilds.filter(({ id }) => shardOf(id, session.shard[1]) === session.shard[0]);
    emit(session, 'READY', {
      v: 10,
      user: userPayload(bot),
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: address(),
      application: { id: application, flags: 0 },
      shard: session.shard,
    });
    for (const guild of own) emit(session, 'GUILD_CREATE', guildPayload(guild, bot));
  }

  function goOn(client: WebSocket, wish: z.output<typeof resume>): void {
    resumes.push(wish);
    const session = sessions.get(wish.session_id);
    if (gateway.forgetful || !session || wish.token !== token) {
      send(client, { op: 9, d: false });
      return;
    }
    session.socket = client;
    for (const event of session.sent.filter(({ s }) => s > wish.seq)) send(client, { op: 0, ...event });
    emit(session, 'RESUMED', {});
  }

  const gateway: Gateway = {
    identifies,
    resumes,
    zombie: false,
    refuseWith: undefined,
    forgetful: false,
    dispatch(event, data, guild) {
      for (const session of current(sessions))
        if (shardOf(guild ?? '0', session.shard[1]) === session.shard[0]) emit(session, event, data);
    },
    drop() {
      for (const client of sockets.clients) client.terminate();
    },
    askToReconnect() {
      for (const client of sockets.clients) send(client, { op: 7, d: null });
    },
    closeWith(code) {
      for (const client of sockets.clients) client.close(code, 'closed by the test');
    },
    get connections() {
      return sockets.clients.size;
    },
    close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
  return gateway;
}

/** The last session of each shard; an event while it is cut off is replayed to it. */
function current(sessions: ReadonlyMap<string, Session>): Iterable<Session> {
  return new Map([...sessions.values()].map((session) => [session.shard[0], session])).values();
}

function shardOf(guild: string, count: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(count));
}
