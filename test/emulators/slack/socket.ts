/** Socket Mode: hello, envelopes and their acknowledgements, frames that ask to reconnect, and sockets that drop. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export interface Envelope {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface SocketSide {
  /** Sends an envelope to one connection; settles with what the app acknowledges it with. */
  deliver(envelope: Envelope, retry?: number): Promise<unknown>;
  /** Sends it and does not wait. */
  send(envelope: Envelope, retry?: number): void;
  /** How many connections there are, and were. */
  readonly open: number;
  readonly opened: number;
  /** Asks the app to come back through a new connection. */
  refresh(): void;
  /** Cuts all connections off. */
  drop(): void;
  close(): void;
}

export function createSocketSide(server: Server, changed: () => void): SocketSide {
  const sockets = new WebSocketServer({ server, path: '/link' });
  const waiting = new Map<string, (payload: unknown) => void>();
  let opened = 0;
  let envelopes = 0;
  sockets.on('connection', (socket: WebSocket) => {
    opened += 1;
    socket.on('error', () => undefined);
    socket.on('close', changed);
    socket.on('message', (data) => {
      const { envelope_id: id, payload }: { envelope_id: string; payload?: unknown } = JSON.parse(
        String(data),
      );
      waiting.get(id)?.(payload);
      waiting.delete(id);
    });
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: 1,
        connection_info: { app_id: 'A1' },
        debug_info: { host: 'emulator', approximate_connection_time: 3600 },
      }),
    );
    changed();
  });
  const live = (): WebSocket[] => [...sockets.clients].filter(({ readyState }) => readyState === 1);
  const write = (id: string, { type, payload }: Envelope, retry: number): void => {
    const frame = {
      envelope_id: id,
      type,
      payload,
      accepts_response_payload: type !== 'events_api',
      ...(retry > 0 ? { retry_attempt: retry, retry_reason: 'timeout' } : {}),
    };
    const [socket] = live();
    if (!socket) throw new Error('the app has no connection');
    socket.send(JSON.stringify(frame));
  };
  const nextId = (): string => {
    envelopes += 1;
    return `envelope-${envelopes}`;
  };

  return {
    get open() {
      return live().length;
    },
    get opened() {
      return opened;
    },
    send: (envelope, retry = 0) => write(nextId(), envelope, retry),
    deliver(envelope, retry = 0) {
      const id = nextId();
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${id} was not acknowledged in 3 s`)), 3_000);
        waiting.set(id, (payload) => {
          clearTimeout(late);
          resolve(payload);
        });
        write(id, envelope, retry);
      });
    },
    refresh() {
      for (const socket of live())
        socket.send(
          JSON.stringify({
            type: 'disconnect',
            reason: 'refresh_requested',
            debug_info: { host: 'emulator' },
          }),
        );
    },
    drop() {
      for (const socket of sockets.clients) socket.terminate();
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
