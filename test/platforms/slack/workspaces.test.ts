import { expect, test } from 'vitest';
import { directMessage, event, press, slash } from '../../emulators/slack/payloads.ts';
import { channel } from '../../emulators/slack/state.ts';
import { type Scene, scene, wordsOf } from './support.ts';

const MANY = { way: 'http', many: true, teams: [] } as const;

/** Somebody installs the app from their browser. */
async function install(
  { slack, port }: Scene,
  team: string,
  change: (state: string) => string = (same) => same,
) {
  const page = await fetch(`http://127.0.0.1:${port()}/slack/install`, { redirect: 'manual' });
  const location = new URL(page.headers.get('location') ?? '');
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const code = `code-${team}-${slack.calls.length}`;
  slack.codes.set(code, team);
  const state = change(location.searchParams.get('state') ?? '');
  const back = new URL(`http://127.0.0.1:${port()}/slack/oauth_redirect`);
  back.search = new URLSearchParams({ code, state }).toString();
  const done = await fetch(back, { headers: { cookie }, redirect: 'manual' });
  slack.workspaces.get(team)?.channels.set('DU1', channel('DU1', true));
  return { location, done };
}

test('a workspace installs the app and is answered with its own token, kept encrypted', async () => {
  const here = await scene(MANY);
  const { ask, slack, stores } = here;
  const { location, done } = await install(here, 'TA');
  expect(location.pathname).toBe('/oauth/v2/authorize');
  expect(location.searchParams.get('client_id')).toBe('client-id');
  expect(location.searchParams.get('scope')).toContain('chat:write');
  expect(done.status).toBe(200);
  expect([...stores.installed.keys()]).toEqual(['TA']);
  expect(stores.memberships).toEqual(['back TA']);
  const { token } = await ask(directMessage('help', { team: 'TA' }), 'chat.postMessage');
  expect(token).toBe('xoxb-TA');
  expect(slack.callsTo('users.info')[0]?.token).toBe('xoxb-TA');
});

test.each([
  ['no state', () => ''],
  ['a state that somebody made up', () => 'eyJhbGciOiJub25lIn0.e30.'],
  ['a state that was changed', (state: string) => `${state.slice(0, -2)}xx`],
])('an installation with %s is refused', async (_, change) => {
  const here = await scene(MANY);
  const { done } = await install(here, 'TA', change);
  expect(done.status).toBeGreaterThanOrEqual(400);
  expect(here.stores.installed.size).toBe(0);
  expect(here.slack.callsTo('oauth.v2.access')).toEqual([]);
});

test('a workspace that has not installed the app is not answered', async () => {
  const here = await scene(MANY);
  await install(here, 'TA');
  await here.send(slash(here.slack, '/help', { team: 'TB' }));
  await here.ask(slash(here.slack, '/help', { team: 'TA' }), 'response_url');
  expect(here.slack.callsTo('response_url')).toHaveLength(1);
});

test('two workspaces with the same ids never meet', async () => {
  const here = await scene(MANY);
  const { ask, slack, stores } = here;
  await install(here, 'TA');
  await install(here, 'TB');
  await stores.settings.write({ platform: 'slack', tenant: 'TA' }, { share: true, managers: ['U1'] });
  const first = directMessage('What will China do?', { team: 'TA' });
  const inA = await ask(first, 'chat.postMessage');
  const thread = String(inA.given['thread_ts']);
  // the same channel, thread and user, in the other workspace: nothing is known there of what was asked
  const inB = await ask(directMessage('And the Nordic Bank?', { team: 'TB' }, thread), 'chat.postMessage');
  expect(inB.token).toBe('xoxb-TB');
  expect(wordsOf(inB.given)).not.toContain('Asking about');
  const shared = await ask(slash(slack, '/help', { team: 'TA' }), 'response_url');
  const alone = await ask(slash(slack, '/help', { team: 'TB' }), 'response_url');
  expect([shared.given['response_type'], alone.given['response_type']]).toEqual(['in_channel', 'ephemeral']);
  // the same event's id in both is two events
  const again = {
    ...first.payload,
    team_id: 'TB',
    authorizations: [{ team_id: 'TB', is_enterprise_install: false }],
  };
  const twin = await ask({ ...first, payload: again }, 'chat.postMessage');
  expect(twin.token).toBe('xoxb-TB');
  expect(slack.workspaces.get('TA')?.channels.get('DU1')?.messages).toHaveLength(1);
  expect(slack.workspaces.get('TB')?.channels.get('DU1')?.messages).toHaveLength(2);
});

test('what one workspace keeps behind a button, another cannot read', async () => {
  const here = await scene(MANY);
  await install(here, 'TA');
  await install(here, 'TB');
  const id = await here.stores.buttons.keep({ platform: 'slack', tenant: 'TA' }, '{"c":"help","o":{}}');
  const answer = await here.ask(slash(here.slack, '/keypoints cranes', { team: 'TA' }), 'response_url');
  const pressed = (team: string) => press(here.slack, answer, 'Show everyone', { team, value: `#${id}` });
  const own = await here.ask(pressed('TA'), 'chat.postMessage');
  expect(wordsOf(own.given)).toContain('What I can do');
  const other = await here.ask(pressed('TB'), 'response_url');
  expect(wordsOf(other.given)).toContain('This button is too old to work.');
});

test.each([
  ['app_uninstalled', { type: 'app_uninstalled' }],
  ['tokens_revoked', { type: 'tokens_revoked', tokens: { bot: ['UBOTTA'] } }],
])('after %s the token is gone, and the workspace is marked to be erased', async (_, inner) => {
  const here = await scene(MANY);
  const { slack, stores, send } = here;
  await install(here, 'TA');
  await install(here, 'TB');
  Object.assign(slack.workspaces.get('TA') ?? {}, { revoked: true });
  await send(event(inner, 'TA'));
  await slack.until('the departure', () => !stores.installed.has('TA'));
  expect(stores.memberships).toEqual(['back TA', 'back TB', 'left TA 30']);
  expect([...stores.installed.keys()]).toEqual(['TB']);
  await send(slash(slack, '/help', { team: 'TA' }));
  await here.ask(slash(slack, '/help', { team: 'TB' }), 'response_url');
  expect(slack.callsTo('response_url')).toHaveLength(1);
  const outcome = await here.platform.outlet.post({ platform: 'slack', tenant: 'TA', id: 'C1' }, '{}');
  expect(outcome).toMatchObject({ kind: 'refused', scope: 'token' });
});

test('word of a departure that comes after the workspace is back changes nothing', async () => {
  const here = await scene(MANY);
  await install(here, 'TA');
  await here.send(event({ type: 'app_uninstalled' }, 'TA'));
  await here.slack.until('a look at the token', () => here.slack.callsTo('auth.test').length > 1);
  const { token } = await here.ask(directMessage('help', { team: 'TA' }), 'chat.postMessage');
  expect(token).toBe('xoxb-TA');
  expect(here.stores.memberships).toEqual(['back TA']);
});

test('people’s tokens that were revoked are none of ours', async () => {
  const here = await scene(MANY);
  await install(here, 'TA');
  await here.send(event({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }, 'TA'));
  await here.ask(directMessage('help', { team: 'TA' }), 'chat.postMessage');
  expect(here.stores.installed.has('TA')).toBe(true);
});
