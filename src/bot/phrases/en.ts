import { enDigests } from './digests/en.ts';
import type { Phrases } from './phrases.ts';

const number = new Intl.NumberFormat('en');
const either = new Intl.ListFormat('en', { type: 'disjunction' });
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`;

export const en: Phrases = {
  ...enDigests,
  language: 'en',

  incident: (id) =>
    `Something went wrong on our side. Please try again; if it happens again, report incident ${id}.`,
  wait: (seconds) => `That was a lot at once. Please ask again in ${many(seconds, 'second', 'seconds')}.`,
  notAllowed: (command) =>
    `/${command} is for those who manage this place. Ask somebody who may manage the channel to do it.`,
  nothingAsked: 'Ask a question in your own words, or type /help to see what I can do.',
  lineTooLong: (length, most) =>
    `That is ${number.format(length)} characters long, and ${number.format(most)} is the most I read. Please shorten it.`,
  unknownCommand: (name) => `There is no command “/${name}”. Type /help to see them all.`,
  unknownOption: (option, command, known) =>
    `/${command} has no option “${option}”; it takes ${either.format(known)}.`,
  missingOption: (command, option) => `/${command} needs “${option}”. Type /help ${command} to see how.`,
  tooLong: (option, length, most) =>
    `The ${option} is ${number.format(length)} characters long, and ${number.format(most)} is the most. Please shorten it.`,
  notInRange: (option, value, minimum, maximum) =>
    `The ${option} “${value}” is not a whole number from ${number.format(minimum)} to ${number.format(maximum)}.`,
  notAChoice: (option, value, choices) =>
    `The ${option} “${value}” is not known; choose ${either.format(choices)}.`,
  unknownArticle: (name) => `No article is called “${name}”. Type /articles to see them all.`,
  unknownSection: (name, article) =>
    article === undefined
      ? `No section is called “${name}”. Type /sections to see what there is.`
      : `“${article}” has no section called “${name}”. Type /sections to see what there is.`,
  noSuchPage: (page, pages) =>
    `There is no page ${number.format(page)}; the last one is page ${number.format(pages)}.`,
  didYouMean: 'Did you mean …',

  keyPoints: (count) => many(count, 'key point', 'key points'),
  keyPointsAbout: (topic, count) => `${many(count, 'key point', 'key points')} about “${topic}”`,
  noKeyPoints: 'There are no key points here.',
  extracted: 'These are telling sentences from the text; the article lists no key points of its own.',
  onlyInText: (topic) => `No key point is about “${topic}”, but the text is:`,

  notCovered: 'The articles don’t say.',
  nothingAbout: (topic, article) =>
    article === undefined
      ? `The articles say nothing about “${topic}”.`
      : `“${article}” says nothing about “${topic}”.`,
  nearTopics: 'They do cover …',
  notSure: 'The articles don’t say for sure. What comes nearest:',
  nearSections: 'These sections come nearest:',
  askingAbout: (words) => `Asking about: ${words.join(', ')}`,
  readAs: (typed, meant) => `Reading “${typed}” as “${meant}”`,
  nothingFrom: (time) => `Nothing on this from ${time}; from other days:`,
  passagesAbout: (words, first, last, total) =>
    `“${words}” · ${first === last ? first : `${first}–${last}`} of ${number.format(total)}`,
  bestOnly: (most) => `These are the best ${number.format(most)}; more words narrow them down.`,

  compared: (first, second) => `“${first}” and “${second}”`,
  onBoth: 'On both',
  onOne: (topic) => `On “${topic}”`,
  nothingOnBoth: 'No sentence speaks of both.',
  keyPointsOn: (topic) => `Key points about “${topic}”`,
  timeline: (count, topic) =>
    `${many(count, 'dated statement', 'dated statements')}${topic === undefined ? '' : ` about “${topic}”`}`,
  timelineOfNewest: 'From the newest articles; name a topic to look through all of them.',
  nothingDated: 'The articles tell no dates.',
  nothingDatedAbout: (topic) => `The articles tell no date about “${topic}”.`,

  articles: (count) => many(count, 'article', 'articles'),
  articlesAbout: (topic, count) => `${many(count, 'article', 'articles')} about “${topic}”`,
  sections: (count) => many(count, 'section', 'sections'),
  keyPointCount: (count) => many(count, 'key point', 'key points'),
  lead: 'Opening',

  page: (page, pages) => `Page ${number.format(page)} of ${number.format(pages)}`,
  jumpToPage: 'Go to a page',
  nextPage: 'Next page',
  previousPage: 'Previous page',
  nextSection: (name) => `Next section, “${name}”`,
  namesake: (name) => `Another “${name}”`,
  newer: (date, title) => `Newer (${date}): “${title}”`,
  readSection: (name) => `Read “${name}”`,
  searchAll: 'Search the text',
  showOutline: 'Show the outline',
  showKeyPoints: 'Show the key points',
  openSource: 'Open the source',
  chooseSection: 'Read a section',
  chooseArticle: 'Open an article',

  showEveryone: 'Show everyone',
  expiredButton: 'This button is too old to work. Please ask again with the command.',
  askAboutThis: 'Ask about this',
  shareOption: 'share',
  shareDescription: 'Show the answer to everyone in the channel',
  privacy: 'What I keep about you',
  privacyTurns: (count) =>
    `${many(count, 'question', 'questions')} of the last half hour, in memory alone, so that I understand what you ask next`,
  privacyFeedback: (count) =>
    `${many(count, 'answer', 'answers')} that you called helpful or not, for a year`,
  privacyDigests: (count) =>
    `That you made ${many(count, 'digest', 'digests')}; erased, they go on, and are nobody’s`,
  privacyNothing: 'I keep nothing about you.',
  privacyNote: 'The log of whoever runs me names your id and the command of each call.',
  privacyErase: 'Erase it',
  privacyErased: 'It is erased.',

  sharedBy: 'Shared by',
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  thanks: 'Thank you for saying so.',
  working: 'is looking through the articles…',
  topicsNow: 'What the articles are about',
  tryOne: 'Try one of these',
  keyPointsPlease: (topic) => `Show the key points about ${topic}`,
  notInChannel: (bot) => `I am not in this channel. Type /invite @${bot} here, then try again.`,
  askTheArticles: 'Ask the articles',
  ask: 'Ask',
  cancel: 'Cancel',
  yourQuestion: 'Your question',
  topic: 'Topic',
  article: 'Article',
  questionOrTopic: 'Ask a question or choose a topic.',
  notBoth: 'Ask a question or choose a topic, not both.',
  aspect: 'Aspect',
  detail: 'Detail',
  place: 'Where it stands',

  help: 'What I can do',
  helpIntroduction:
    'I answer with the articles’ own words and say where they stand. Ask in your own words, or use a command:',
  helpMore: (command) => `More about one of them: ${command}`,
  required: 'required',
  optional: 'optional',
  atMost: (characters) => `at most ${number.format(characters)} characters`,
  between: (minimum, maximum) => `${number.format(minimum)} to ${number.format(maximum)}`,
};
