/**
 * What Slack takes. From docs.slack.dev/reference/block-kit unless said otherwise. Lengths are counted in UTF-16 units,
 * which is never less than what Slack counts.
 */

/** Blocks in a message. */
export const MOST_BLOCKS = 50;
/**
 * Characters of all blocks of a message together, counted over their JSON. Slack does not document it: it refuses with
 * `msg_blocks_too_long` from about 13,200 on (slackapi/bolt-js#2509).
 */
export const MOST_CHARACTERS = 12_000;
/** Left free in each message for what is added below an answer: buttons to share it and to say whether it helped. */
export const RESERVED = { blocks: 4, characters: 1_600 } as const;

/** Header block. */
export const LONGEST_HEADER = 150;
/** Text object in a context block or section. */
export const LONGEST_TEXT = 3_000;
/** Rows of a table block, its header among them; columns; characters of all its cells together. */
export const TABLE = { rows: 100, columns: 20, characters: 10_000 } as const;

/** Elements of an actions block. */
export const MOST_BUTTONS = 25;
/** Text of a button, and of an option in a menu. */
export const LONGEST_LABEL = 75;
/** What a button carries. */
export const LONGEST_VALUE = 2_000;
/** What an option in a menu carries. */
export const LONGEST_CHOICE = 150;
/** Options of a menu. */
export const MOST_CHOICES = 100;
/** What stands in a menu before something is picked. */
export const LONGEST_PLACEHOLDER = 150;
/** Address of a button or link. */
export const LONGEST_ADDRESS = 3_000;

/** `text` beside the blocks, for notifications; Slack cuts it at 40,000. */
export const LONGEST_FALLBACK = 38_000;
/** Text of an input in a form that is filled in beforehand. */
export const LONGEST_INPUT = 3_000;
/** Prompts offered in the conversation with the app (assistant.threads.setSuggestedPrompts). */
export const MOST_PROMPTS = 4;

/** Uses of a response_url; it lives for 30 minutes (docs.slack.dev/interactivity/handling-user-interaction). */
export const RESPONSES = 5;
