import { describe, expect, test } from 'vitest';
import { topicMatcher } from '../../src/language/topic.ts';

const speaks = (topic: string, language: string, text: string): boolean =>
  topicMatcher(topic, language)(text);

describe('a text speaks of a topic', () => {
  test.each([
    ['china', 'en', 'China’s exports fell.'],
    ['china', 'en', 'A Chinese company bought the port.'],
    ['chinese', 'en', 'Trade with China grew.'],
    ['CHINA', 'en', 'china represents a chance'],
    ['usa', 'en', 'The U.S. remains wary.'],
    ['united states', 'en', 'American officials said so.'],
    ['germany', 'es', 'Alemania y los alemanes'],
    ['Alemania', 'es', 'La economía alemana crece.'],
    ['frankreich', 'de', 'Die französische Regierung'],
    ['tariff', 'en', 'New tariffs on steel'],
    ['energia', 'es', 'La energía sube.'],
    ['latin america', 'en', 'The region of Latin America'],
    ['китай', 'ru', 'Китайские компании'],
    ['中国', 'zh', '中国的出口下降。'],
    ['china', 'pt', 'As exportações chinesas caíram.'],
    ['china trade', 'en', 'Trade with Chinese firms'],
  ])('%s (%s): %s', (topic, language, text) => {
    expect(speaks(topic, language, text)).toBe(true);
  });

  test.each([
    ['china', 'en', 'The colony of Indochina'],
    ['china', 'en', 'A chin is a part of the face.'],
    ['trade', 'en', 'Traditional crafts'],
    ['latin america', 'en', 'A Latin inscription'],
    ['iran', 'en', 'Iraq and Ireland'],
    ['', 'en', 'Anything'],
    ['!!!', 'en', 'Anything!!!'],
  ])('but not %s (%s): %s', (topic, language, text) => {
    expect(speaks(topic, language, text)).toBe(false);
  });
});

test('a verb in the past is no topic, though it has the same term', () => {
  expect(speaks('strike', 'en', 'Strikes closed the port.')).toBe(true);
  expect(speaks('strike', 'en', 'An earthquake struck the valley.')).toBe(false);
  expect(speaks('struck', 'en', 'An earthquake struck the valley.')).toBe(true);
});
