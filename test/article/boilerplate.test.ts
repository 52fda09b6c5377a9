import { describe, expect, test } from 'vitest';
import { isBoilerplate } from '../../src/article/boilerplate.ts';

describe('promotion', () => {
  test.each([
    'Share your insights below and join the conversation.',
    'For more insights into the talks, explore The Coast and stay updated on the latest news.',
    'What do you think about the new bridge?',
    'Subscribe to our newsletter.',
    'Read also: The keepers of the old lighthouse and their three hundred cats',
    'Suscríbete a nuestro boletín para recibir las noticias.',
    'Síganos en Facebook e Instagram.',
    'Lesen Sie auch: So finden Sie einen Schwimmkurs',
    'Lire aussi : le phare rouvre',
    '延伸阅读：海岛教师的一天',
    'Читайте также: новый мост',
    'Advertisement',
  ])('%s', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(true);
  });

  test.each([
    'Share prices fell by four per cent on Monday.',
    'Subscribers left the paper in droves after the redesign.',
    'Follow-up talks are planned for May.',
    'Sponsored legislation passed the House on Monday after a long debate among senators from three states.',
    '“What do you think?” he asked the minister.',
    'Anzeigen gegen den Minister wurden gestellt.',
    'The company told users to subscribe to its service.',
    'Copyright law is older than the steam engine, and the court in Turin said so in its ruling on Monday.',
  ])('but not: %s', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(false);
  });
});
