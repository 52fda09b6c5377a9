import { describe, expect, test } from 'vitest';
import type { Phrases } from '../../src/bot/phrases/phrases.ts';
import { LANGUAGES, phrasesFor } from '../../src/bot/phrases.ts';

/** What each phrase is tried with: every argument is something that can be found again. */
const SAMPLES: {
  readonly [Key in keyof Phrases]: Phrases[Key] extends (...given: infer Given) => string ? Given : null;
} = {
  language: null,
  incident: ['a1b2c3'],
  wait: [7],
  notAllowed: ['sail'],
  nothingAsked: null,
  lineTooLong: [91, 82],
  unknownCommand: ['dance'],
  unknownOption: ['deck', 'sail', ['port', 'page']],
  missingOption: ['sail', 'port'],
  tooLong: ['port', 91, 82],
  notInRange: ['page', 'many', 1, 99],
  notAChoice: ['class', 'third', ['First', 'Second']],
  unknownArticle: ['Nowhere'],
  unknownSection: ['Nowhere', 'Harbour'],
  noSuchPage: [9, 8],
  didYouMean: null,
  keyPoints: [3],
  keyPointsAbout: ['China', 3],
  noKeyPoints: null,
  extracted: null,
  onlyInText: ['China'],
  notCovered: null,
  nothingAbout: ['China'],
  nearTopics: null,
  notSure: null,
  nearSections: null,
  askingAbout: [['Milei', 'China']],
  readAs: ['forst', 'first'],
  nothingFrom: ['Mar 1, 2026'],
  passagesAbout: ['China', 6, 9, 42],
  bestOnly: [50],
  compared: ['herring', 'cod'],
  onBoth: null,
  onOne: ['herring'],
  nothingOnBoth: null,
  keyPointsOn: ['herring'],
  timeline: [13, 'herring'],
  timelineOfNewest: null,
  nothingDated: null,
  nothingDatedAbout: ['herring'],
  articles: [3],
  articlesAbout: ['China', 3],
  sections: [19],
  keyPointCount: [4],
  lead: null,
  page: [2, 5],
  jumpToPage: null,
  nextPage: null,
  previousPage: null,
  nextSection: ['Money'],
  namesake: ['Money'],
  newer: ['Mar 1, 2026', 'Money'],
  readSection: ['Money'],
  searchAll: null,
  showOutline: null,
  showKeyPoints: null,
  openSource: null,
  chooseSection: null,
  chooseArticle: null,
  showEveryone: null,
  expiredButton: null,
  askAboutThis: null,
  shareOption: null,
  shareDescription: null,
  privacy: null,
  privacyTurns: [3],
  privacyFeedback: [4],
  privacyDigests: [5],
  privacyNothing: null,
  privacyNote: null,
  privacyErase: null,
  privacyErased: null,
  sharedBy: null,
  helpful: null,
  notHelpful: null,
  thanks: null,
  working: null,
  topicsNow: null,
  tryOne: null,
  keyPointsPlease: ['China'],
  notInChannel: ['Dateline'],
  askTheArticles: null,
  ask: null,
  cancel: null,
  yourQuestion: null,
  topic: null,
  article: null,
  questionOrTopic: null,
  notBoth: null,
  aspect: null,
  detail: null,
  place: null,
  help: null,
  helpIntroduction: null,
  helpMore: ['/help read'],
  required: null,
  optional: null,
  atMost: [300],
  between: [1, 99],
  digestNews: null,
  digestNewsAbout: ['China'],
  digestFirst: null,
  digestNothing: null,
  digestNothingAbout: ['China'],
  digestMore: [7],
  digestAlso: null,
  digestEverything: null,
  digestDaily: ['09:00'],
  digestWeekdays: ['09:00'],
  digestOn: ['Monday', '09:00'],
  digestHourly: null,
  digestEveryHours: [4],
  digestCron: ['0 9 * * 1'],
  digestSubscribed: ['China', 'whenever', 'Mars/Olympus'],
  digestNext: ['Jan 5'],
  digestList: [7],
  digestListEmpty: null,
  digestIsPaused: null,
  digestIsStopped: ['the channel is gone'],
  digestLastSent: ['Jan 4'],
  digestLastEmpty: ['Jan 4'],
  digestLastUnknown: ['Jan 4'],
  digestLastSkipped: ['Jan 4'],
  digestLastFailed: ['Jan 4'],
  digestLastPending: ['Jan 4'],
  digestPaused: ['China'],
  digestResumed: ['China'],
  digestRemoved: ['China'],
  digestOnItsWay: ['China'],
  digestZone: ['Mars/Olympus'],
  digestShared: null,
  digestPrivate: null,
  digestManagers: ['U1, U2'],
  digestsNeedBot: null,
  digestsNeedChannel: null,
  digestUnreadable: ['whenever'],
  digestTooOften: ['whenever'],
  digestNever: ['whenever'],
  digestBadZone: ['Mars/Olympus'],
  digestTooMany: [50],
  digestNoSuch: null,
  digestWhich: null,
  digestStopped: ['China', 'the channel is gone'],
  digestStoppedHelp: null,
  digestPreview: null,
  digestUndo: null,
  digestPause: null,
  digestResume: null,
  digestRemove: null,
};

function spoken(phrases: Phrases): Record<string, string> {
  const entries = Object.entries(SAMPLES).map(([name, given]) => {
    const phrase: unknown = Reflect.get(phrases, name);
    return [name, typeof phrase === 'function' ? String(phrase(...(given ?? []))) : String(phrase)];
  });
  return Object.fromEntries(entries);
}

describe.each(LANGUAGES)('the phrases in %s', (language) => {
  const own = spoken(phrasesFor(language));

  test('are all there, and none is left in English', () => {
    expect(Object.keys(phrasesFor(language)).sort()).toEqual(Object.keys(SAMPLES).sort());
    const english = spoken(phrasesFor('en'));
    for (const [name, words] of Object.entries(own)) {
      expect(words, name).toMatch(/[\p{L}\p{N}]/u);
      // a few words are spelt alike in two languages
      const alike = ['sections', 'articles', 'page', 'optional', 'unknown', 'article', 'aspect'].includes(
        name,
      );
      if (language !== 'en' && !alike) expect(words, name).not.toBe(english[name]);
    }
  });

  test('say everything they are given', () => {
    for (const [name, given] of Object.entries(SAMPLES))
      for (const value of (given ?? []).flat()) expect(own[name], name).toContain(String(value));
  });
});

test('a locale finds its language, and an unknown one English', () => {
  expect(phrasesFor('es-419').language).toBe('es');
  expect(phrasesFor('pt_BR').language).toBe('pt');
  expect(phrasesFor('ZH-Hant-TW').language).toBe('zh');
  expect(phrasesFor('fi').language).toBe('en');
  expect(phrasesFor('').language).toBe('en');
  expect(phrasesFor('constructor').language).toBe('en');
});

test('one thing is not spoken of as several', () => {
  expect(LANGUAGES.map((language) => phrasesFor(language).sections(1))).toEqual([
    '1 section',
    '1 sección',
    '1 Abschnitt',
    '1 section',
    '1 seção',
    '1 个章节',
  ]);
});
