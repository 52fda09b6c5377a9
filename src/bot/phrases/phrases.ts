import type { DigestPhrases } from './digests.ts';

/** Arguments come as they are to be shown: bounded and printable. */
export interface Phrases extends DigestPhrases {
  /** ISO 639-1 code of the language of this table. */
  readonly language: string;

  // faults
  readonly incident: (id: string) => string;
  readonly wait: (seconds: number) => string;
  readonly notAllowed: (command: string) => string;
  readonly nothingAsked: string;
  readonly lineTooLong: (length: number, most: number) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (option: string, command: string, known: readonly string[]) => string;
  readonly missingOption: (command: string, option: string) => string;
  readonly tooLong: (option: string, length: number, most: number) => string;
  readonly notInRange: (option: string, value: string, minimum: number, maximum: number) => string;
  readonly notAChoice: (option: string, value: string, choices: readonly string[]) => string;
  readonly unknownArticle: (name: string) => string;
  readonly unknownSection: (name: string, article?: string) => string;
  readonly noSuchPage: (page: number, pages: number) => string;
  readonly didYouMean: string;

  // key points
  readonly keyPoints: (count: number) => string;
  readonly keyPointsAbout: (topic: string, count: number) => string;
  readonly noKeyPoints: string;
  readonly extracted: string;
  readonly onlyInText: (topic: string) => string;

  // answers and search
  readonly notCovered: string;
  /** Of one article, where one was named. */
  readonly nothingAbout: (topic: string, article?: string) => string;
  readonly nearTopics: string;
  /** Above quotes that may not answer. */
  readonly notSure: string;
  readonly nearSections: string;
  readonly askingAbout: (words: readonly string[]) => string;
  readonly readAs: (typed: string, meant: string) => string;
  /** Above quotes of another time than was asked for, which is given as dates. */
  readonly nothingFrom: (time: string) => string;
  readonly passagesAbout: (words: string, first: number, last: number, total: number) => string;
  readonly bestOnly: (most: number) => string;

  // two topics, and dates
  readonly compared: (first: string, second: string) => string;
  readonly onBoth: string;
  readonly onOne: (topic: string) => string;
  readonly nothingOnBoth: string;
  readonly keyPointsOn: (topic: string) => string;
  readonly timeline: (count: number, topic?: string) => string;
  readonly timelineOfNewest: string;
  readonly nothingDated: string;
  readonly nothingDatedAbout: (topic: string) => string;

  // articles and sections
  readonly articles: (count: number) => string;
  readonly articlesAbout: (topic: string, count: number) => string;
  readonly sections: (count: number) => string;
  readonly keyPointCount: (count: number) => string;
  readonly lead: string;

  // what may be pressed
  readonly page: (page: number, pages: number) => string;
  readonly jumpToPage: string;
  readonly nextPage: string;
  readonly previousPage: string;
  readonly nextSection: (name: string) => string;
  /** A section of the same name as the one that is shown. */
  readonly namesake: (name: string) => string;
  /** A button to the newest report, where an answer is from an older one. */
  readonly newer: (date: string, title: string) => string;
  readonly readSection: (name: string) => string;
  readonly searchAll: string;
  readonly showOutline: string;
  readonly showKeyPoints: string;
  readonly openSource: string;
  readonly chooseSection: string;
  readonly chooseArticle: string;

  // what a chat platform says alone
  /** A button below an answer that only the asker sees. */
  readonly showEveryone: string;
  readonly expiredButton: string;
  /** Name of an option: lower case, one word. */
  readonly shareOption: string;
  readonly shareDescription: string;
  // privacy
  readonly privacy: string;
  /** Questions kept in memory for half an hour. */
  readonly privacyTurns: (count: number) => string;
  /** Answers that were found helpful or not, kept for a year. */
  readonly privacyFeedback: (count: number) => string;
  /** Digests that they have made. */
  readonly privacyDigests: (count: number) => string;
  readonly privacyNothing: string;
  readonly privacyNote: string;
  readonly privacyErase: string;
  readonly privacyErased: string;
  /** In the menu of a message; at most 24 characters, as Slack has it. */
  readonly askAboutThis: string;

  // what Slack says alone
  /** Stands before the name of whoever showed an answer to everyone. */
  readonly sharedBy: string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly thanks: string;
  /** Follows the bot's name while an answer is being looked for. */
  readonly working: string;
  readonly topicsNow: string;
  readonly tryOne: string;
  /** Offered as something to say, and understood when it is said. */
  readonly keyPointsPlease: (topic: string) => string;
  readonly notInChannel: (bot: string) => string;
  /** Title of a form; at most 24 characters, as is all that stands on its buttons. */
  readonly askTheArticles: string;
  readonly ask: string;
  readonly cancel: string;
  readonly yourQuestion: string;
  readonly topic: string;
  readonly article: string;
  readonly questionOrTopic: string;
  readonly notBoth: string;
  readonly aspect: string;
  readonly detail: string;
  readonly place: string;

  // help
  readonly help: string;
  readonly helpIntroduction: string;
  readonly helpMore: (command: string) => string;
  readonly required: string;
  readonly optional: string;
  readonly atMost: (characters: number) => string;
  readonly between: (minimum: number, maximum: number) => string;
}
