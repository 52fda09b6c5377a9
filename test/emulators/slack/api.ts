/** The emulated Slack's HTTP side: the Web API, and the addresses that answers are sent to. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Faults } from './faults.ts';
import { type Answer, type Arguments, METHODS } from './methods.ts';
import { ALL_SCOPES, nextStamp, type Workspace, workspace } from './state.ts';
import { blockFaults } from './validate.ts';

/** One request as it came in. */
export interface Call {
  readonly method: string;
  readonly token: string;
  readonly given: Arguments;
  /** Where somebody sees it: the stamp the message got. */
  readonly stamp?: string;
}

export interface ApiParts {
  readonly workspaces: Map<string, Workspace>;
  readonly faults: Faults;
  readonly appToken: string;
  /** How often the address that comes with an event may be used; 0 once it has expired. */
  readonly responses: Map<string, number>;
  readonly lenient: boolean;
  readonly record: (call: Call) => void;
  readonly problem: (text: string) => void;
  readonly socketUrl: () => string;
  /** The workspace that an installation's code is for. */
  readonly codes: Map<string, string>;
}

export async function handle(
  parts: ApiParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const body = await read(request);
  if (pathname.startsWith('/response/')) return answerResponse(parts, pathname, body, response);
  const method = pathname.replace(/^\/api\//u, '');
  const given = decode(new URLSearchParams(body));
  const token = (request.headers.authorization ?? '').replace('Bearer ', '') || String(given['token'] ?? '');
  const fault = parts.faults.take(method);
  if (fault && !('after' in effects(fault))) {
    parts.record({ method, token, given });
    return misbehave(fault, response);
  }
  const { answer, scopes } = run(parts, method, token, given, request.headers.authorization);
  const stamp = answer['ts'] ?? answer['message_ts'];
  parts.record({ method, token, given, ...(typeof stamp === 'string' ? { stamp } : {}) });
  if (fault) return misbehave(fault, response);
  response.writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': scopes.join(',') });
  response.end(JSON.stringify(answer));
}

function effects(fault: Fault): { after?: true } {
  return fault.kind === 'failed-after' || fault.kind === 'reset-after' ? { after: true } : {};
}

function misbehave(fault: Fault, response: ServerResponse): void {
  switch (fault.kind) {
    case 'limited':
      return void response.writeHead(429, { 'retry-after': String(fault.seconds) }).end();
    case 'refused':
      response.writeHead(200, { 'content-type': 'application/json' });
      return void response.end(JSON.stringify({ ok: false, error: fault.error }));
    case 'status':
      return void response.writeHead(fault.status).end();
    case 'failed-after':
      return void response.writeHead(500).end();
    case 'reset-after':
      return void response.socket?.resetAndDestroy();
  }
}

function run(
  parts: ApiParts,
  method: string,
  token: string,
  given: Arguments,
  basic: string | undefined,
): { answer: Answer; scopes: readonly string[] } {
  const none: readonly string[] = [];
  if (method === 'apps.connections.open')
    return token === parts.appToken
      ? { answer: { ok: true, url: parts.socketUrl() }, scopes: ['connections:write'] }
      : { answer: { ok: false, error: 'invalid_auth' }, scopes: none };
  if (method === 'oauth.v2.access') return { answer: install(parts, given, basic), scopes: none };
  const found = [...parts.workspaces.values()].find((one) => one.token === token);
  const known = METHODS[method];
  if (!found) return { answer: { ok: false, error: 'invalid_auth' }, scopes: none };
  const { scopes } = found;
  if (found.revoked) return { answer: { ok: false, error: 'token_revoked' }, scopes };
  if (!known) {
    parts.problem(`the app called ${method}, which the emulator does not know`);
    return { answer: { ok: false, error: 'unknown_method' }, scopes };
  }
  if (known.scopes.length > 0 && !known.scopes.some((scope) => scopes.includes(scope)))
    return { answer: { ok: false, error: 'missing_scope', needed: known.scopes.join(',') }, scopes };
  const wrong = parts.lenient ? [] : problemsOf(given);
  for (const problem of wrong) parts.problem(`${method}: ${problem}`);
  return {
    answer: wrong.length > 0 ? { ok: false, error: 'invalid_blocks' } : known.run(found, given),
    scopes,
  };
}

/** A code is good once; the workspace is there from then on. */
function install(parts: ApiParts, given: Arguments, basic: string | undefined): Answer {
  const team = parts.codes.get(String(given['code']));
  if (team === undefined) return { ok: false, error: 'invalid_code' };
  if (given['client_secret'] !== 'client-secret' && !basic) return { ok: false, error: 'bad_client_secret' };
  parts.codes.delete(String(given['code']));
  const before = parts.workspaces.get(team);
  const made = before ?? workspace(team);
  made.revoked = false;
  made.token = before ? `${made.token}-again` : made.token;
  parts.workspaces.set(team, made);
  return {
    ok: true,
    access_token: made.token,
    token_type: 'bot',
    scope: ALL_SCOPES.join(','),
    bot_user_id: made.botUser,
    app_id: 'A1',
    team: { id: team, name: team },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: 'U1' },
  };
}

function answerResponse(parts: ApiParts, path: string, body: string, response: ServerResponse): void {
  const left = parts.responses.get(path) ?? 0;
  const given: Arguments = JSON.parse(body);
  const fault = parts.faults.take('response_url');
  const done = fault === undefined || 'after' in effects(fault);
  if (done && left > 0) {
    parts.responses.set(path, left - 1);
    for (const problem of parts.lenient ? [] : problemsOf(given)) parts.problem(`response_url: ${problem}`);
    parts.record({ method: 'response_url', token: '', given: { ...given, path }, stamp: nextStamp() });
  } else parts.record({ method: 'response_url (refused)', token: '', given });
  if (fault) misbehave(fault, response);
  else if (left <= 0) response.writeHead(404).end(JSON.stringify({ ok: false, error: 'expired_url' }));
  else response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
}

/** Everything that would be refused, or do what nobody wants. */
function problemsOf(given: Arguments): readonly string[] {
  const view = given['view'];
  const home = typeof view === 'object' && view !== null && 'blocks' in view ? view.blocks : undefined;
  const active = /<(?:[!@#]|https?:)/u.exec(String(given['text'] ?? ''));
  return [
    ...(given['blocks'] === undefined ? [] : blockFaults(given['blocks'])),
    ...(home === undefined ? [] : blockFaults(home, 100)),
    ...(active ? [`text with active ${active[0]}`] : []),
    ...(given['link_names'] !== undefined || given['parse'] === 'full' ? ['link_names or parse'] : []),
  ];
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** Lists and objects come as JSON within the form. */
function decode(form: URLSearchParams): Arguments {
  return Object.fromEntries(
    [...form].map(([key, value]) => [key, /^[[{]/u.test(value) ? JSON.parse(value) : value]),
  );
}
