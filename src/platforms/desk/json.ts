import { keyPointsOf, quotesOf } from '../../reply/collect.ts';
import { plainText } from '../../reply/plain.ts';
import type { Reply } from '../../reply/reply.ts';

/**
 * One answer as one line of JSON; its quotes and key points come from the reply's blocks. What merely comes nearest stands
 * in the text of the reply alone.
 */
export function jsonLine(input: string, reply: Reply, locale: string): string {
  const answers = reply.status === 'answered' ? quotesOf(reply) : [];
  const quotes = answers.map(({ text, citation: { article, section, paragraph } }) => ({
    text,
    article: { id: article.id, title: article.title },
    section,
    paragraph: paragraph ?? null,
  }));
  const keyPoints = keyPointsOf(reply).map(({ aspect, detail, citation: { article, section } }) => ({
    aspect,
    detail,
    article: { id: article.id, title: article.title },
    section,
  }));
  return JSON.stringify({
    input,
    status: reply.status,
    quotes,
    keyPoints,
    reply: plainText(reply, { locale }),
  });
}
