/** What stands below an answer: a button that shows it to everyone, who did so, and whether it helped. */
import type { types } from '@slack/bolt';
import type { Phrases } from '../../bot/phrases/phrases.ts';
import { OPINION, SHARE } from './actions.ts';
import { LONGEST_LABEL } from './limits.ts';
import { plain, section, words } from './rich.ts';

export const HELPFUL = 'helpful';

export function shareBlock({ showEveryone }: Phrases, value: string): types.KnownBlock {
  const text = plain(showEveryone, LONGEST_LABEL);
  return { type: 'actions', elements: [{ type: 'button', action_id: SHARE, text, value }] };
}

/** Names somebody by the id that Slack gave: an element of its own, not text. */
export function sharedByBlock({ sharedBy }: Phrases, user: string): types.KnownBlock {
  const elements = [...words(`${sharedBy} `), { type: 'user', user_id: user } as const];
  return { type: 'rich_text', elements: [section(elements)] };
}

export function opinionBlock({ helpful, notHelpful }: Phrases): types.KnownBlock {
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: OPINION,
        positive_button: { text: plain(helpful, LONGEST_LABEL), value: HELPFUL },
        negative_button: { text: plain(notHelpful, LONGEST_LABEL), value: 'not-helpful' },
      },
    ],
  };
}
