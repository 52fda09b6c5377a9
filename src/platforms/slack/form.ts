/** The form behind the shortcuts: a question, or a topic; of one article, or of all. */
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Bot } from '../../bot/bot.ts';
import type { Phrases } from '../../bot/phrases/phrases.ts';
import { LONGEST_INPUT, LONGEST_LABEL, LONGEST_PLACEHOLDER } from './limits.ts';
import { clipped, plain } from './rich.ts';
import type { Room } from './room.ts';
import { placeOf, type Visit } from './visit.ts';

export const FORM = 'ask_form';
const QUESTION = 'question';
export const TOPIC = 'topic';
export const ARTICLE = 'article';

/** Title and buttons of a form (docs.slack.dev/reference/views/modal-views). */
const LONGEST_TITLE = 24;
/** Longest question, as the command `ask` has it. */
const LONGEST_QUESTION = 1_000;

/** Of a form that was sent: what was typed and picked, by the names of the fields. */
export const SUBMISSION = z.object({
  user: z.object({ id: z.string().min(1) }),
  trigger_id: z.string().optional(),
  view: z.object({
    id: z.string(),
    hash: z.string().optional(),
    state: z.object({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.object({
            value: z.string().nullish(),
            selected_option: z.object({ value: z.string() }).nullish(),
          }),
        ),
      ),
    }),
  }),
});

export type Submission = z.output<typeof SUBMISSION>;

/** The form, with a question in it where there is one to begin with. */
export function formView(phrases: Phrases, question = ''): types.ModalView {
  const begun = clipped(question, Math.min(LONGEST_INPUT, LONGEST_QUESTION));
  return {
    type: 'modal',
    callback_id: FORM,
    // Slack waits while a form is judged, so what was asked of Slack before comes along
    private_metadata: phrases.language,
    title: plain(phrases.askTheArticles, LONGEST_TITLE),
    submit: plain(phrases.ask, LONGEST_TITLE),
    close: plain(phrases.cancel, LONGEST_TITLE),
    blocks: [
      input(QUESTION, phrases.yourQuestion, {
        type: 'plain_text_input',
        action_id: QUESTION,
        multiline: true,
        max_length: LONGEST_QUESTION,
        ...(begun === '' ? {} : { initial_value: begun }),
      }),
      input(TOPIC, phrases.topic, menu(TOPIC, phrases.topic)),
      input(ARTICLE, phrases.article, menu(ARTICLE, phrases.chooseArticle)),
    ],
  };
}

function input(id: string, label: string, element: types.InputBlock['element']): types.InputBlock {
  return { type: 'input', block_id: id, optional: true, label: plain(label, LONGEST_LABEL), element };
}

/** Asks us for its choices while one types. */
function menu(id: string, placeholder: string): types.ExternalSelect {
  return {
    type: 'external_select',
    action_id: id,
    min_query_length: 0,
    placeholder: plain(placeholder, LONGEST_PLACEHOLDER),
  };
}

/** Suggestions for a field of the form, best first. */
export function choicesFor(bot: Bot, field: string, typed: string, locale: string): types.PlainTextOption[] {
  const command = field === ARTICLE ? 'ask' : 'keypoints';
  return bot
    .suggest({ command, option: field, typed, options: {}, locale })
    .map(({ label, value }) => ({ text: plain(label, LONGEST_LABEL), value }));
}

export interface Filled {
  readonly question: string;
  readonly topic: string | undefined;
  readonly article: string | undefined;
}

/** What a form says, or the sentence below the field that has to be mended. */
export function readForm(
  submission: Submission,
  phrases: Phrases,
): Filled | Readonly<Record<string, string>> {
  const field = (name: string) => submission.view.state.values[name]?.[name];
  const question = field(QUESTION)?.value?.trim() ?? '';
  const topic = field(TOPIC)?.selected_option?.value;
  const article = field(ARTICLE)?.selected_option?.value;
  if (question === '' && topic === undefined) return { [QUESTION]: phrases.questionOrTopic };
  if (question !== '' && topic !== undefined) return { [TOPIC]: phrases.notBoth };
  if (question.length > LONGEST_QUESTION)
    return { [QUESTION]: phrases.tooLong(phrases.yourQuestion, question.length, LONGEST_QUESTION) };
  return { question, topic, article };
}

/** Whether a form can be answered. */
export function isFilled(read: ReturnType<typeof readForm>): read is Filled {
  return 'article' in read && 'question' in read && 'topic' in read;
}

/** Answers a form by direct message. */
export async function answerForm({ bot, speaker }: Room, visit: Visit, form: Filled): Promise<void> {
  const channel = await speaker.direct(visit);
  const origin = visit.origin(placeOf(channel));
  const { question, topic, article } = form;
  const about = article === undefined ? {} : { article };
  const reply = await bot.dispatch(
    question === ''
      ? { ...origin, command: 'keypoints', options: { topic, ...about } }
      : { ...origin, command: 'ask', options: { question, ...about } },
  );
  await speaker.post(visit, channel, undefined, await speaker.messages(visit, reply));
}
