/** Questions put to the library: where one asks of a time, to the articles of that time. */
import { type Answer, ask, unsure } from '../answer/answer.ts';
import { resolve, type Turn } from '../answer/follow-up.ts';
import type { Citation } from '../answer/passage.ts';
import { isGrammar, type Period } from '../answer/period.ts';
import { asksForNews } from '../answer/question-words.ts';
import type { Holdings } from './holdings.ts';
import type { Filter, Library } from './library.ts';
import { isOf, type Lookup } from './lookup.ts';

export interface AskingOptions {
  readonly holdings: Holdings;
  readonly lookup: Lookup;
  /** Least confidence of an answer that is given, 0 to 1. */
  readonly threshold: number | undefined;
}

/**
 * "Who resigned yesterday?" is answered from yesterday's articles, if they can; so is "in March" from those of March,
 * unless another one says "in March" itself where it answers: what was paid in March is told in April, and Friday's
 * resignation in Saturday's paper.
 */
export function createAsking({ holdings, lookup, threshold }: AskingOptions): Library['ask'] {
  const timeless = (question: string): string => lookup.period(question)?.rest ?? question;
  /** "and in Hull?" after "What happened in Leeds yesterday?" asks of yesterday, too. */
  const periodOf = (question: string, turns: readonly Turn[]): Period | undefined => {
    const own = lookup.period(question);
    if (own !== undefined || turns.length === 0) return own;
    const carried = lookup.period(resolve(question, turns, holdings.corpus(undefined)).text);
    return carried && { ...carried, rest: question };
  };
  const isNamedIn = (text: string, { kind, from, to }: Period): boolean => {
    const named = lookup.period(text);
    return named?.kind === kind && named.from >= from && named.to <= to;
  };
  return (question, { filter = {}, turns = [] } = {}) => {
    const period = periodOf(question, turns);
    // of "What happened yesterday?" – "and last week?" yesterday is no part
    const before =
      period === undefined ? turns : turns.map((turn) => ({ question: timeless(turn.question) }));
    const options = { turns: before, ...(threshold === undefined ? {} : { threshold }) };
    const askOf = (text: string, of: Filter): Answer =>
      ask(holdings.corpus(lookup.accepts(of)), text, options);
    if (period === undefined) return askOf(question, filter);
    const { from, to, rest, kind } = period;
    const asked = period.subject === '' ? (newsBefore(before) ?? rest) : rest;
    const names = ({ quotes }: Answer): boolean => quotes.some(({ text }) => isNamedIn(text, period));
    const within = { ...askOf(asked, { ...filter, from, to }), period };
    if (within.news) {
      // "What happens on December 8?": a day without a year may be one to come, which articles name
      const isHeld = holdings.articles().some((article) => isOf(period, article));
      const told = kind === 'calendar' && !isHeld ? askOf(question, filter) : within;
      return names(told) ? told : within;
    }
    if (kind === 'today') return askOf(question, filter);
    const outside = (text: string): Answer => ({ ...askOf(text, filter), outside: period });
    if (kind === 'counted') return within.status === 'answered' ? within : outside(rest);
    if (kind === 'weekday') {
      const told = askOf(question, { ...filter, from, to: weekAfter(from) });
      if (names(told)) return told;
      if (within.status === 'answered') return within;
      if (told.status === 'answered') return told;
      // "black friday" is no day that was
      const other = outside(question);
      return other.status === 'answered' ? other : outside(rest);
    }
    const typed = askOf(question, filter);
    if (names(typed)) return typed;
    if (within.status === 'answered') return within;
    return isOfAnother(typed, period) ? unsure(typed) : typed;
  };
}

/** Whether an answer is from articles that are all of another time than was asked of. */
function isOfAnother({ quotes }: Answer, period: Period): boolean {
  const isOther = ({ date }: Citation): boolean => date !== undefined && !isOf(period, { date });
  return quotes.length > 0 && quotes.every(({ citation }) => isOther(citation));
}

/** "What’s new?", where nothing but times was asked of since: "and yesterday?" */
function newsBefore(turns: readonly Turn[]): string | undefined {
  const last = turns.findLast(({ question }) => !isGrammar(question))?.question;
  return last !== undefined && asksForNews(last) ? last : undefined;
}

/** Until then it is the "Friday" of an article. */
function weekAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 6 }).toString();
}
