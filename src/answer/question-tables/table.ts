/**
 * The words of one language behind the kinds of answers. Phrases are words in order; `|` parts them. `^` before one says
 * that it opens the question ("var" is Swedish for "where", and for "was"); `*` after one leaves its last word open, for
 * languages that write their particles and endings on it.
 */
export interface QuestionTable {
  readonly number: string;
  readonly date: string;
  readonly reason: string;
  readonly statement: string;
  readonly place: string;
  readonly person: string;
  readonly yesNo: string;
  /** Words that ask for something else, in languages whose other question words also join clauses ("when it rains"). */
  readonly other?: string;
  /** Words of a phrase for `number` that say no more than that a number is asked for: the "many" of "how many". */
  readonly quantity?: string;
  /** Words that ask and are no part of the matter: "tell me about …", "any news on …", "please". */
  readonly asking?: string;
  /** Words that ask for the newest there is: "news", "latest", "happened", "today". */
  readonly news?: string;
  /** Words that give a reason inside an answer. */
  readonly because: string;
  /** Numbers in letters, as they answer "how many". */
  readonly numbers: string;
}
