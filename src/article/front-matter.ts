/** What an article says of itself: the YAML at its head, checked. */
import { parse } from 'yaml';
import { z } from 'zod';
import { OperatorError } from '../errors.ts';
import { findDate } from '../language/dates.ts';
import type { Metadata } from './blocks.ts';
import { tidy } from './decode.ts';

/** Longest front matter, in UTF-16 units: it describes an article, it does not hold one. */
const LONGEST = 20_000;

const line = z.union([z.string(), z.number()]).transform((value) => tidy(String(value)).slice(0, 500));
const fields = z.looseObject({
  id: line.optional(),
  title: line.optional(),
  source: line.optional(),
  publisher: line.optional(),
  url: line.optional(),
  date: z.union([z.date().transform((date) => date.toISOString()), line]).optional(),
  language: line.optional(),
  lang: line.optional(),
});

/** @throws {OperatorError} when it is not YAML, or a field has a form that cannot be understood. */
export function frontMatter(yaml: string): Metadata {
  const parsed = fields.safeParse(load(yaml) ?? {});
  if (!parsed.success) throw fault(z.prettifyError(parsed.error).replace(/\s+/g, ' '));
  const { id, title, date } = parsed.data;
  const source = parsed.data.source ?? parsed.data.publisher;
  const language = languageCode(parsed.data.language ?? parsed.data.lang);
  const url = httpUrl(parsed.data.url);
  const day = date === undefined ? undefined : findDate(date)?.date;
  if (date !== undefined && date !== '' && day === undefined) {
    throw fault(`date: "${date.slice(0, 40)}" is no date that is understood; write it as 2025-01-31`);
  }
  return {
    ...(id ? { id } : {}),
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    ...(day ? { date: day } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
  };
}

function load(yaml: string): unknown {
  if (yaml.length > LONGEST) throw fault(`it is longer than ${LONGEST} characters; keep the text below it`);
  try {
    // an alias can be used to make a few lines unpack to gigabytes; no article needs one
    return parse(yaml, { maxAliasCount: 0 });
  } catch (cause) {
    const [reason] = cause instanceof Error ? cause.message.split('\n') : ['it cannot be parsed'];
    throw fault(`${reason}; mend the YAML or remove it`, cause);
  }
}

const fault = (reason: string, cause?: unknown): OperatorError =>
  new OperatorError('article-front-matter', `front matter: ${reason}`, { cause });

/** The address, when it is one that may be linked to. */
export function httpUrl(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 2_000 || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** ISO 639-1 code out of a BCP 47 tag: `en-US` → `en`. */
export function languageCode(tag: string | undefined): string | undefined {
  const code = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1];
  return code?.toLowerCase();
}
