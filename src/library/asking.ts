/** Questions put to the library: where one asks of a time, to the articles of that time. */
import { type Answer, ask } from '../answer/answer.ts';
import { resolve, type Turn } from '../answer/follow-up.ts';
import type { Period } from '../answer/period.ts';
import type { Holdings } from './holdings.ts';
import type { Filter, Library } from './library.ts';
import type { Lookup } from './lookup.ts';

export interface AskingOptions {
  readonly holdings: Holdings;
  readonly lookup: Lookup;
  /** Least confidence of an answer that is given, 0 to 1. */
  readonly threshold: number | undefined;
}

/**
 * "Who resigned yesterday?" is answered from yesterday's articles, if they can; so is "in March" from those of March,
 * unless another one says "in March" itself where it answers: what was paid in March is told in April.
 */
export function createAsking({ holdings, lookup, threshold }: AskingOptions): Library['ask'] {
  const timeless = (question: string): string => lookup.period(question)?.rest ?? question;
  /** "and in Hull?" after "What happened in Leeds yesterday?" asks of yesterday, too. */
  const periodOf = (question: string, turns: readonly Turn[]): Period | undefined => {
    const own = lookup.period(question);
    if (own !== undefined || turns.length === 0) return own;
    const carried = lookup.period(resolve(question, turns, holdings.corpus(undefined).languages).text);
    return carried && { ...carried, rest: question };
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
    const { from, to, rest, relative } = period;
    const within = { ...askOf(rest, { ...filter, from, to }), period };
    if (within.news) return within;
    if (within.status !== 'answered')
      // "last week" are no words of an article, "March" are
      return relative ? { ...askOf(rest, filter), outside: period } : askOf(question, filter);
    if (relative) return within;
    const typed = askOf(question, filter);
    const namesIt = typed.quotes.some(({ text }) => lookup.period(text)?.from === from);
    return namesIt ? typed : within;
  };
}
