import { describe, expect, test } from 'vitest';
import { directMessage, event, homeOpened, mention, press } from '../../emulators/slack/payloads.ts';
import { channel, nextStamp } from '../../emulators/slack/state.ts';
import type { SlackEmulator } from '../../emulators/slack.ts';
import { scene, WAYS, wordsOf } from './support.ts';

const before = (slack: SlackEmulator): void => {
  slack.workspaces.get('T1')?.channels.set('DU1', channel('DU1', true));
};
const stampOf = ({ payload }: { payload: Readonly<Record<string, unknown>> }): string => {
  const inner = payload['event'];
  return typeof inner === 'object' && inner !== null && 'ts' in inner ? String(inner.ts) : '';
};

describe.each(WAYS)('direct messages by %s', (way) => {
  test('a question is answered in its thread, with a status while it is looked for', async () => {
    const { ask, slack } = await scene({ way, before });
    const question = directMessage('What did Ines Calder call the loan?');
    const { given } = await ask(question, 'chat.postMessage');
    expect(given).toMatchObject({ channel: 'DU1', thread_ts: stampOf(question) });
    expect(wordsOf(given)).toContain('a bet on the next century');
    const [status] = slack.callsTo('assistant.threads.setStatus');
    expect(status?.given).toMatchObject({
      channel_id: 'DU1',
      thread_ts: stampOf(question),
      status: 'is looking through the articles…',
    });
    const methods = slack.calls.map(({ method }) => method);
    expect(methods.indexOf('assistant.threads.setStatus')).toBeLessThan(methods.indexOf('chat.postMessage'));
  });

  test('a follow-up in the thread is understood from what was asked there, and nowhere else', async () => {
    const { ask } = await scene({ way, before });
    const first = directMessage('What will China do?');
    await ask(first, 'chat.postMessage');
    const inThread = await ask(directMessage('And the Nordic Bank?', {}, stampOf(first)), 'chat.postMessage');
    expect(inThread.given['thread_ts']).toBe(stampOf(first));
    expect(wordsOf(inThread.given)).toContain('Asking about');
    const elsewhere = await ask(directMessage('And the Nordic Bank?'), 'chat.postMessage');
    expect(wordsOf(elsewhere.given)).not.toContain('Asking about');
  });

  test('without the right to show a status, the answer comes all the same', async () => {
    const { ask, slack } = await scene({ way, before });
    slack.faults.set('assistant.threads.setStatus', { kind: 'refused', error: 'not_allowed' });
    const { given } = await ask(directMessage('help'), 'chat.postMessage');
    expect(wordsOf(given)).toContain('What I can do');
  });

  test('prompts are made of what the articles are about, and are understood when they are used', async () => {
    const { ask } = await scene({ way, before });
    const { given } = await ask(homeOpened('messages'), 'assistant.threads.setSuggestedPrompts');
    expect(given).toMatchObject({
      channel_id: 'DU1',
      prompts: expect.arrayContaining([
        { title: 'Show the key points about Cost', message: 'Show the key points about Cost' },
      ]),
    });
    expect(given['thread_ts']).toBeUndefined();
    const answer = await ask(directMessage('Show the key points about Cost'), 'chat.postMessage');
    expect(wordsOf(answer.given)).toContain('The council borrowed 57 million');
  });

  test('a thread with the assistant gets its prompts too', async () => {
    const { ask } = await scene({ way, before });
    const started = event({
      type: 'assistant_thread_started',
      assistant_thread: { user_id: 'U1', channel_id: 'DU1', thread_ts: '1.2', context: {} },
      event_ts: nextStamp(),
    });
    const { given } = await ask(started, 'assistant.threads.setSuggestedPrompts');
    expect(given).toMatchObject({ channel_id: 'DU1', thread_ts: '1.2' });
  });

  test('a mention is answered in a thread for everyone to see', async () => {
    const { ask } = await scene({ way });
    const question = mention('What did Ines Calder call the loan?');
    const { given } = await ask(question, 'chat.postMessage');
    expect(given).toMatchObject({ channel: 'C1', thread_ts: stampOf(question) });
    expect(wordsOf(given)).toContain('a bet on the next century');
  });

  test('a fault over a mention is told to the asker alone', async () => {
    const { ask } = await scene({ way });
    const { given } = await ask(mention('/read Money page:99'), 'chat.postEphemeral');
    expect(given).toMatchObject({ channel: 'C1', user: 'U1' });
  });

  test('mentioned where it is no member, it says so directly', async () => {
    const { ask } = await scene({ way });
    const { given } = await ask(mention('Who is Ines Calder?', { channel: 'CAWAY' }), 'chat.postMessage', 2);
    expect(given['channel']).toBe('DU1');
    expect(wordsOf(given)).toContain('/invite @Dateline');
  });
});

test('what bots say, what it says itself, edits and deletions are never answered', async () => {
  const { ask, send, slack } = await scene({ before });
  const said = { type: 'message', channel_type: 'im', channel: 'DU1', text: 'Who is Ines Calder?' };
  const unanswered = [
    { ...said, user: 'UBOTT1', ts: nextStamp() },
    { ...said, user: 'U9', bot_id: 'B9', ts: nextStamp() },
    { ...said, subtype: 'bot_message', bot_id: 'B9', ts: nextStamp() },
    { ...said, subtype: 'message_changed', message: { ...said, user: 'U1' }, ts: nextStamp() },
    { ...said, subtype: 'message_deleted', deleted_ts: '1.1', ts: nextStamp() },
    { ...said, subtype: 'channel_join', user: 'U1', ts: nextStamp() },
    { ...said, user: 'U1', text: '   ', ts: nextStamp() },
    { ...said, channel: 'C1', channel_type: 'channel', user: 'U1', ts: nextStamp() },
    { type: 'app_mention', channel: 'C1', text: 'Who?', user: 'UBOTT1', ts: nextStamp() },
    { type: 'app_mention', channel: 'C1', text: 'Who?', user: 'U9', bot_id: 'B9', ts: nextStamp() },
  ];
  for (const inner of unanswered) await send(event(inner));
  await ask(directMessage('help'), 'chat.postMessage');
  expect(slack.callsTo('chat.postMessage')).toHaveLength(1);
});

test('notation of Slack in a question is read as what people see', async () => {
  const { ask } = await scene({ before });
  const { given } = await ask(
    directMessage('<@U2> /nothing &lt;at&gt; <https://example.org|all> &amp; more'),
    'chat.postMessage',
  );
  expect(given['channel']).toBe('DU1');
  const typed = await ask(directMessage('/nothing &lt;at&gt;'), 'chat.postMessage');
  expect(wordsOf(typed.given)).toContain('There is no command “/nothing”');
});

test('a page is turned in place in a direct message, and a section is read below', async () => {
  const { ask, slack } = await scene({ before });
  const answer = await ask(directMessage('What did Ines Calder call the loan?'), 'chat.postMessage');
  const read = press(slack, answer, 'Read “Money and Politics”', { channel: 'DU1', thread: '5.5' });
  const section = await ask(read, 'chat.postMessage');
  expect(section.given).toMatchObject({ channel: 'DU1', thread_ts: '5.5' });
  expect(wordsOf(section.given)).toContain('China will deliver the cranes.');
});
