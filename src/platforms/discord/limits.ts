/**
 * What Discord allows. Sources: docs.discord.com/developers, pages "Component Reference", "Message Resource",
 * "Application Commands" and "Rate Limits". Lengths are counted in UTF-16 units, which is never fewer than Discord counts.
 */

/** Text of all text displays of one message. */
export const MESSAGE_TEXT = 4_000;
/** Components of one message, nested ones counted. */
export const MESSAGE_COMPONENTS = 40;
export const BUTTONS_PER_ROW = 5;
export const SELECT_CHOICES = 25;
export const CUSTOM_ID = 100;
export const SELECT_VALUE = 100;
export const BUTTON_LABEL = 80;
export const SELECT_LABEL = 100;
export const PLACEHOLDER = 150;
export const LINK_URL = 512;

/** A nonce of Create Message. */
export const NONCE = 25;

export const AUTOCOMPLETE_CHOICES = 25;
export const CHOICE_TEXT = 100;

export const COMMANDS = 100;
export const COMMAND_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
export const COMMAND_DESCRIPTION = 100;
export const COMMAND_OPTIONS = 25;
export const OPTION_LENGTH = 6_000;
/** Names, descriptions and values of one command, in the longest of its languages. */
export const COMMAND_CHARACTERS = 8_000;
/** The name of a command in the menu of a message; spaces and capitals are allowed there. */
export const MENU_NAME = 32;

/** Messages that one call of Get Channel Messages gives. */
export const MESSAGES_PER_READ = 100;
