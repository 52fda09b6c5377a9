/** Starts real node on the real entry: vitest accepts code that node's type stripping refuses. */
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import packageFile from '../package.json' with { type: 'json' };
import { contentFolder } from './support/content.ts';
import { run } from './support/run.ts';

vi.setConfig({ testTimeout: 60_000 });

const place = z.strictObject({ id: z.string(), title: z.string() });
const answerShape = z.strictObject({
  input: z.string(),
  status: z.enum(['answered', 'not-covered', 'error']),
  quotes: z.array(
    z.strictObject({
      text: z.string(),
      article: place,
      section: z.string().nullable(),
      paragraph: z.number().nullable(),
    }),
  ),
  keyPoints: z.array(
    z.strictObject({
      aspect: z.string(),
      detail: z.string(),
      article: place,
      section: z.string().nullable(),
    }),
  ),
  reply: z.string(),
});

test('the shipped article answers: key points about China, each with its article and section', async () => {
  const { status, stdout, stderr } = await run(['--json', '/keypoints china']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  const answer = answerShape.parse(JSON.parse(stdout));
  expect(answer).toMatchObject({ input: '/keypoints china', status: 'answered' });
  expect(answer.keyPoints.length).toBeGreaterThan(1);
  for (const { aspect, detail, article, section } of answer.keyPoints) {
    expect(`${aspect} ${detail}`).toMatch(/chin/iu);
    expect(article.id).toBe('us-argentina-relations');
    expect(section).not.toBeNull();
    expect(answer.reply).toContain(detail);
  }
});

test('the same in plain words, without a colour where the output is no terminal', async () => {
  const { status, stdout, stderr } = await run(['/keypoints', 'china']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('key points about “china”');
  expect(stdout).toContain(' › Key Takeaways');
  expect(stdout).not.toContain('\u001b');
});

test('a question is quoted to the letter, with its place', async () => {
  const { status, stdout } = await run([
    '--json',
    '--content',
    contentFolder(),
    'What did Ines Calder call the loan?',
  ]);
  expect(status).toBe(0);
  const { quotes } = answerShape.parse(JSON.parse(stdout));
  expect(quotes[0]).toMatchObject({
    article: { id: 'harbour', title: 'Port City Rebuilds Its Harbour' },
    section: 'Money and Politics',
    paragraph: 1,
  });
  expect(quotes[0]?.text).toContain('“a bet on the next century.”');
});

test('what no article covers is said so, and is no error', async () => {
  const { status, stdout } = await run(['--json', '--content', contentFolder(), '/keypoints bitcoin']);
  expect(status).toBe(0);
  expect(answerShape.parse(JSON.parse(stdout))).toMatchObject({
    status: 'not-covered',
    quotes: [],
    keyPoints: [],
  });
});

test('an error ends with status 1, said on the same output as an answer', async () => {
  const { status, stdout, stderr } = await run(['--json', '/keypionts china']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(answerShape.parse(JSON.parse(stdout))).toMatchObject({ status: 'error', quotes: [], keyPoints: [] });
});

test('--help and --version answer without a library', async () => {
  const help = await run(['--help', '--content', '/nowhere']);
  expect(help).toMatchObject({ status: 0, stderr: '' });
  for (const flag of ['--json', '--content', '--help', '--version']) expect(help.stdout).toContain(flag);
  expect(await run(['--version'])).toEqual({ status: 0, stdout: `${packageFile.version}\n`, stderr: '' });
});
