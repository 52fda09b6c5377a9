import { afterEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Origin } from '../../src/bot/command.ts';
import { createBot } from '../../src/bot/create.ts';
import { phrasesFor } from '../../src/bot/phrases.ts';
import { createPreviews } from '../../src/digest/create.ts';
import { plainText } from '../../src/reply/plain.ts';
import type { Action, Reply } from '../../src/reply/reply.ts';
import { rig } from '../digest/rig.ts';
import { harbour } from '../fakes/articles.ts';
import { fakeLibrary } from '../fakes/library.ts';

const running: ReturnType<typeof rig>[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ digests }) => digests.stop()));
});

async function desk() {
  const one = rig();
  running.push(one);
  await one.digests.start();
  const { library, service, clock, logger } = one;
  const bot = createBot({
    commands,
    services: { library, digests: service },
    clock,
    logger,
    logTexts: false,
  });
  let users = 0;
  // somebody else each time, since nobody may ask too fast
  const say = (text: string, more: Partial<Origin> = {}): Promise<Reply> => {
    users += 1;
    return bot.say({ ...one.origin('news', `user-${users}`), ...more, text });
  };
  const press = ({ command, options }: Action): Promise<Reply> => {
    users += 1;
    return bot.dispatch({ ...one.origin('news', `user-${users}`), command, options });
  };
  return {
    ...one,
    bot,
    say,
    press,
    plain: async (text: string, more?: Partial<Origin>) => plainText(await say(text, more)),
  };
}

const actionsOf = (reply: Reply): readonly Action[] =>
  reply.blocks.flatMap((block) =>
    block.kind === 'actions' ? [...block.buttons, ...(block.select?.choices ?? [])] : [],
  );

describe('/digest subscribe', () => {
  test('says what it understood, and the next three times', async () => {
    const { plain } = await desk();
    const text = await plain('/digest subscribe china daily 09:00 Europe/Berlin');
    expect(text).toContain('Subscribed: “china”, every day at 09:00, in the time zone Europe/Berlin.');
    expect(text.replaceAll('\u202f', ' ')).toContain(
      'Next: Fri, Jan 16, 9:00 AM · Sat, Jan 17, 9:00 AM · Sun, Jan 18, 9:00 AM',
    );
  });

  test('takes weekdays at nine in the tenant’s time zone where nothing is said', async () => {
    const { plain } = await desk();
    expect(await plain('/digest subscribe')).toContain(
      'all articles, Monday to Friday at 09:00, in the time zone UTC',
    );
    await plain('/digest settings timezone:asia/kathmandu');
    expect(await plain('/digest subscribe')).toContain('in the time zone Asia/Kathmandu');
  });

  test('can be looked at and undone by its buttons', async () => {
    const { say, press, service, origin } = await desk();
    const [preview, undo] = actionsOf(await say('/digest subscribe topic:point'));
    if (!preview || !undo) throw new Error('there are no buttons');
    expect(plainText(await press(preview))).toContain('News about “point”');
    expect(await service.list(origin())).toHaveLength(1);
    expect(plainText(await press(undo))).toContain('Removed: “point”.');
    expect(await service.list(origin())).toEqual([]);
  });

  test.each([
    ['/digest subscribe schedule:whenever', 'I cannot read the schedule “whenever”'],
    ['/digest subscribe schedule:"*/5 * * * *"', 'is too often'],
    ['/digest subscribe schedule:"0 9 31 2 *"', 'never comes'],
    ['/digest subscribe timezone:Mars/Olympus', 'There is no time zone “Mars/Olympus”'],
  ])('%s is refused with a remedy', async (line, sentence) => {
    const { plain } = await desk();
    expect(await plain(line)).toContain(sentence);
  });

  test('is for managers, and so is all that changes something', async () => {
    const { say } = await desk();
    for (const name of ['subscribe', 'pause', 'resume', 'remove', 'now', 'settings']) {
      const reply = await say(`/digest ${name}`, { mayManage: () => false });
      expect([name, reply.status]).toEqual([name, 'error']);
      expect(plainText(reply)).toContain(`/digest ${name} is for those who manage this place`);
    }
    for (const name of ['list', 'preview'])
      expect((await say(`/digest ${name}`, { mayManage: () => false })).status).not.toBe('error');
  });

  test('takes only so many of one server', async () => {
    const { service, origin, plain } = await desk();
    for (let index = 0; index < 50; index += 1) await service.subscribe(origin(`c${index}`), {});
    expect(await plain('/digest subscribe')).toContain('There are 50 digests already');
  });

  test('speaks the user’s language', async () => {
    const { plain } = await desk();
    expect(await plain('/digest subscribe china mondays 18:00', { locale: 'de-AT' })).toContain(
      'Abonniert: “china”, Montag um 18:00, in der Zeitzone UTC.',
    );
  });
});

describe('/digest list', () => {
  test('shows the next run, what became of the last, and what is wrong', async () => {
    const one = await desk();
    expect(await one.plain('/digest list')).toContain('/digest subscribe');
    await one.plain('/digest subscribe daily 09:00');
    await one.plain('/digest subscribe point hourly');
    expect(await one.plain('/digest list')).toMatch(
      /Digests here: 2[\s\S]*1\. all articles[\s\S]*2\. “point” — every hour · UTC · Next:/u,
    );
    await one.pass(31);
    await one.settled('sent');
    expect(await one.plain('/digest list')).toContain('last posted');
    await one.plain('/digest pause 2');
    expect(await one.plain('/digest list')).toContain('paused');
  });

  test('is of this channel alone', async () => {
    const { service, origin, plain } = await desk();
    await service.subscribe(origin('elsewhere'), {});
    expect(await plain('/digest list')).toContain('No digest is posted here yet');
    expect(await plain('/digest remove 1')).toContain('There is no such digest here');
  });
});

test('pausing, resuming, asking out of turn and removing name the digest, and ask which where there are several', async () => {
  const one = await desk();
  await one.plain('/digest subscribe point daily 09:00');
  expect(await one.plain('/digest pause')).toContain('Paused: “point”.');
  expect(await one.plain('/digest resume')).toContain('Resumed: “point”.');
  expect(await one.plain('/digest now')).toContain('The digest is on its way: “point”.');
  await one.settled('sent');
  await one.plain('/digest subscribe');
  expect(await one.plain('/digest pause')).toContain('Say which one by its number');
  expect(await one.plain('/digest remove 2')).toContain('Removed: all articles.');
  expect(await one.plain('/digest remove 7')).toContain('There is no such digest here');
});

test('/digest settings shows and changes what is chosen, and a manager is taken back by naming them again', async () => {
  const { plain } = await desk();
  expect(await plain('/digest settings')).toContain('Time zone of new digests: UTC');
  const text = await plain('/digest settings timezone:Europe/Paris share:yes manager:<@!123>');
  expect(text).toContain('Europe/Paris');
  expect(text).toContain('shown to everyone');
  expect(text).toContain('May change digests: 123');
  expect(await plain('/digest settings manager:<@123>')).not.toContain('123');
  expect(await plain('/digest settings timezone:Nowhere')).toContain('There is no time zone “Nowhere”');
});

test('/digest alone, and with help behind it, shows its commands', async () => {
  const { plain, say } = await desk();
  for (const line of ['/digest', '/digest help', '/help digest'])
    expect(await plain(line)).toContain('/digest subscribe [topic] [schedule] [timezone]');
  const unknown = await say('/digest subscrib china');
  expect(actionsOf(unknown)[0]).toMatchObject({ command: 'digest subscribe', options: { topic: 'china' } });
});

describe('in a terminal', () => {
  const terminal = { place: { kind: 'terminal', id: 't' } } as const;

  test('a digest can be previewed, and the rest says where digests live', async () => {
    const library = fakeLibrary([harbour]);
    const { clock, logger, origin } = rig();
    const digests = createPreviews({ library, phrases: phrasesFor });
    const bot = createBot({ commands, services: { library, digests }, clock, logger, logTexts: false });
    const plain = async (text: string) => plainText(await bot.say({ ...origin(), ...terminal, text }));
    expect(await plain('/digest preview')).toContain('This is the first digest');
    expect(await plain('/digest preview china')).toContain('Cranes');
    expect(await plain('/digest preview bitcoin')).toContain('Nothing new about “bitcoin”');
    for (const name of ['subscribe', 'list', 'pause', 'settings'])
      expect(await plain(`/digest ${name}`)).toContain('Digests are posted to channels');
  });

  test('and without digests at all they are said to need a running bot', async () => {
    const { library, clock, logger, origin } = rig();
    const bot = createBot({ commands, services: { library }, clock, logger, logTexts: false });
    expect(plainText(await bot.say({ ...origin(), text: '/digest list' }))).toContain(
      'Digests need a bot that keeps running',
    );
  });
});
