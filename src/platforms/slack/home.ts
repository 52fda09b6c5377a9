/** The app's home: what the articles are about, and the newest of them. */
import type { types } from '@slack/bolt';
import { actions, heading, text } from '../../reply/build.ts';
import type { Action, Reply } from '../../reply/reply.ts';
import { topicsOf } from './messages.ts';
import { renderMessages } from './render.ts';
import type { Room } from './room.ts';
import type { Visit } from './visit.ts';

/** Topics offered as buttons. */
const TOPICS = 8;

/** Shows the home of somebody, with one page of the articles. */
export async function publishHome(room: Room, visit: Visit, page: Action['options'] = {}): Promise<void> {
  const blocks = await homeBlocks(room, visit, page);
  await visit.api.paced('views.publish', (client) =>
    client.views.publish({ user_id: visit.user, view: { type: 'home', blocks } }),
  );
}

async function homeBlocks(room: Room, visit: Visit, page: Action['options']): Promise<types.KnownBlock[]> {
  const { bot, buttons } = room;
  const phrases = bot.phrases(visit.locale);
  const origin = visit.origin({ kind: 'home', id: 'home' });
  const articles = await bot.dispatch({ ...origin, command: 'articles', options: page });
  const digests = await bot.dispatch({ ...origin, command: 'digest list', options: { mine: true } });
  const topics = topicsOf(room, visit).slice(0, TOPICS);
  const offered = topics.map((topic): Action => ({ label: topic, command: 'keypoints', options: { topic } }));
  const help: Action = { label: phrases.help, command: 'help', options: {} };
  const topicButtons = actions({ buttons: [...offered, help] });
  const reply: Reply = {
    status: 'answered',
    audience: 'asker',
    blocks: [
      text(phrases.nothingAsked),
      heading(phrases.topicsNow),
      ...(topicButtons ? [topicButtons] : []),
      ...(digests.status === 'answered' ? digests.blocks : []),
      ...(articles.status === 'answered' ? articles.blocks : []),
    ],
  };
  const carry = await buttons.prepare(visit.tenant, reply);
  const [first] = renderMessages(reply, { locale: visit.locale, labels: phrases, carry });
  return first?.blocks ?? [];
}
