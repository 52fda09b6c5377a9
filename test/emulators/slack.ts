/**
 * A Slack to test against: the Web API, Socket Mode and the addresses for answers, on a port of its own. It records every
 * request, refuses what Slack would refuse, and misbehaves on demand.
 */
import { createServer, type Server } from 'node:http';
import { type ApiParts, type Call, handle } from './slack/api.ts';
import { createFaults, type Faults } from './slack/faults.ts';
import { type Signing, signed } from './slack/signed.ts';
import { createSocketSide, type Envelope, type SocketSide } from './slack/socket.ts';
import { type Workspace, workspace } from './slack/state.ts';

export interface SlackEmulator {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly appToken: string;
  readonly workspaces: Map<string, Workspace>;
  readonly calls: readonly Call[];
  /** What was sent that Slack would refuse, or that should never be sent. */
  readonly problems: readonly string[];
  readonly faults: Faults;
  readonly socket: SocketSide;
  /** Codes of installations that have been granted, with their workspaces. */
  readonly codes: Map<string, string>;
  /** An address for answers, as it comes with an event. */
  responseUrl(uses?: number): string;
  callsTo(method: string): readonly Call[];
  /** Waits until something is so, and gives it back. */
  until<Found>(what: string, look: () => Found | undefined | false): Promise<Found>;
  /** Sends a signed request to an app on a port. */
  request(port: number, envelope: Envelope, signing: Signing, retry?: number): Promise<Response>;
  close(): Promise<void>;
}

const DEADLINE = 8_000;
const EVERY = 10;

export interface SlackOptions {
  /** Whether what is sent is looked at; measuring would measure that as well. */
  readonly lenient?: boolean;
  /** Told of each request as it is recorded. */
  readonly heard?: (call: Call) => void;
}

export async function startSlack(
  teams: readonly string[] = ['T1'],
  { lenient = false, heard = () => undefined }: SlackOptions = {},
): Promise<SlackEmulator> {
  const workspaces = new Map(teams.map((team) => [team, workspace(team)]));
  const calls: Call[] = [];
  const problems: string[] = [];
  const responses = new Map<string, number>();
  const codes = new Map<string, string>();
  const faults = createFaults();
  let address = 0;
  let port = 0;
  const parts: ApiParts = {
    workspaces,
    faults,
    responses,
    codes,
    appToken: 'xapp-emulated',
    lenient,
    record(call) {
      calls.push(call);
      heard(call);
    },
    problem: (text) => void problems.push(text),
    socketUrl: () => `ws://127.0.0.1:${port}/link?ticket=secret-ticket`,
  };
  const server = createServer((request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      problems.push(String(error));
      response.writeHead(500).end();
    });
  });
  const socket = createSocketSide(server, () => undefined);
  port = await listening(server);

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    appToken: parts.appToken,
    workspaces,
    calls,
    problems,
    faults,
    socket,
    codes,
    responseUrl(uses = 5) {
      address += 1;
      const path = `/response/${address}`;
      responses.set(path, uses);
      return `http://127.0.0.1:${port}${path}`;
    },
    callsTo: (method) => calls.filter((call) => call.method === method),
    async until(what, look) {
      const end = Date.now() + DEADLINE;
      for (;;) {
        const found = look();
        if (found !== undefined && found !== false) return found;
        if (Date.now() > end)
          throw new Error(
            `${what} did not come about; calls: ${calls.map(({ method }) => method).join(', ')}`,
          );
        await new Promise((resolve) => setTimeout(resolve, EVERY));
      }
    },
    request(appPort, envelope, signing, retry) {
      const { body, headers } = signed(envelope, signing, retry);
      return fetch(`http://127.0.0.1:${appPort}/slack/events`, { method: 'POST', body, headers });
    },
    async close() {
      socket.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
