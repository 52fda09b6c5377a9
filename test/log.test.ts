import { expect, test } from 'vitest';
import { createLogger } from '../src/log.ts';

test.each([false, true])(
  'a secret never stands in a line, under whatever name it comes (readable: %s)',
  (readable) => {
    const secret = 'canary"\\with-marks';
    const written: string[] = [];
    const seen: string[] = [];
    const logger = createLogger({
      level: 'debug',
      readable,
      write: (line) => written.push(line),
      watch: (line) => seen.push(line),
      secrets: [secret, 'other-secret'],
    });
    const err = new Error(`401 for Bearer ${secret}`, { cause: new Error('other-secret') });
    logger.error(
      { err, headers: { authorization: `Bot ${secret}` }, path: `/hook/${secret}` },
      `with ${secret}`,
    );
    logger.debug({ values: [secret, 'other-secret'] }, 'a list');
    const all = [...written, ...seen].join('');
    expect(all).toContain('[redacted]');
    expect(all).not.toMatch(/canary|with-marks|other-secret/u);
    expect(() => seen.map((line) => JSON.parse(line))).not.toThrow();
  },
);
