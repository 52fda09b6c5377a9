/**
 * Spaces that a scraper lost after a full stop or comma: `ties.This`, `U.S.and`, `term,his`. Only sure cases are
 * mended; `U.S.`, `3.5`, `Node.js`, `p.m.`, addresses and file names stay as they are.
 */

/** A place where a space was lost, in UTF-16 units of the text before the repair. */
export interface LostSpace {
  readonly at: number;
}

/** Few words have a stop or comma that is not their last character; only these are looked at closely. */
const STOP_INSIDE = /[.,!?…،।؟]./u;
/** Tokens that carry points and commas of their own. */
const ADDRESS = /:\/\/|^www\.|[@/\\_=<>{}]|^[#]|[.,]\p{N}/u;
/** Endings that make `word.Word` a domain or a file: the next word would hardly be one of them. */
const DOMAIN =
  /^(?:com|org|net|edu|gov|io|ai|co|info|tv|me|js|ts|py|md|html?|pdf|docx?|xlsx?|csv|zip|jpe?g|png|exe)(?![\p{L}])/iu;

/**
 * Each pattern ends where the space belongs. Letters are asked for in pairs, so that initials and abbreviations
 * (`z.B.`, `J.K.`) never match. `closing` are the marks that end a quotation, `opening` those that begin one.
 */
const placesFor = (closing: string, opening: string): readonly RegExp[] => [
  // `ties.This`, `“caste”.This`, `2024.The`, `leadership?Share`: a sentence's end, then a capital and a small letter
  new RegExp(
    `(?:\\p{L}\\p{Ll}|\\p{Ll}\\p{M}|\\p{N}{2}|%|\\p{L}[${closing}])[.!?…][${closing}]?(?=[${opening}]?(?:\\p{Lu}[\\p{Ll}’']|[AIYOÉÀ]$))`,
    'gu',
  ),
  // `said,”He`: the quotation closes behind the stop
  /\p{Ll}{2}[.!?,][”»](?=\p{L}\p{Ll})/gu,
  // `U.S.and`, `U.S.President`, `EE.UU.y`
  /(?:\p{Lu}{1,2}\.){2,}(?=\p{Ll}{2}|\p{Lu}\p{Ll}{2}|[yeoaуиів]$)/gu,
  // `term,his`, `1961,the`, `U.S.,which`, also `،` of Arabic
  new RegExp(
    `(?:[\\p{L}\\p{M}]{2}|\\p{N}{3}|(?:\\p{Lu}\\.){2})[${closing}]?[,،](?=[${opening}]?\\p{L})`,
    'gu',
  ),
  // Devanagari's full stop, and a full stop between words of scripts without capitals
  /[\p{L}\p{M}]{2}[।؟](?=\p{L})/gu,
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]{3}[.](?=[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]{3})/gu,
];
const PLACES = placesFor('"”’»)\\]', '“"«„(¿¡');
/** Where quotations open with „ they close with “, which opens them elsewhere. */
const PLACES_LOW_QUOTES = placesFor('"“”’»)\\]', '„«(');

/** Scripts that put no space after a stop or comma. */
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;

/** The places in `text` where a space was lost, in order. */
export function lostSpaces(text: string): LostSpace[] {
  const found = new Set<number>();
  const places = text.includes('„') ? PLACES_LOW_QUOTES : PLACES;
  for (const token of text.matchAll(/\S+/gu)) {
    if (!STOP_INSIDE.test(token[0])) continue;
    if (ADDRESS.test(token[0].replace(/[.,]+$/u, '')) || UNSPACED.test(token[0])) continue;
    for (const pattern of places) {
      for (const match of token[0].matchAll(pattern)) {
        const at = match.index + match[0].length;
        if (!DOMAIN.test(token[0].slice(at))) found.add(token.index + at);
      }
    }
  }
  return [...found].sort((a, b) => a - b).map((at) => ({ at }));
}

/** `text` with a space put back at each place. */
export function withSpaces(text: string, places: readonly LostSpace[]): string {
  let out = '';
  let from = 0;
  for (const { at } of places) {
    out += `${text.slice(from, at)} `;
    from = at;
  }
  return out + text.slice(from);
}

/** `train.WHY NIGHT TRAINS`, `saves.2. Who pays`: too odd for a lost space, but a heading may be glued on like this. */
const HEADING_AHEAD = /[\p{Ll}\p{N}%)”"’»][.!?…]["”’»)\]]?(?=\p{Lu}{2}|\p{N}{1,2}[.)] \p{Lu})/gu;

/** Where a sentence ends without a space behind it, in order. */
export function unspacedEnds(text: string): number[] {
  const lost = lostSpaces(text).flatMap(({ at }) =>
    /[.!?…]["“”’»)\]]?$/u.test(text.slice(0, at)) ? [at] : [],
  );
  const ahead = [...text.matchAll(HEADING_AHEAD)].map((match) => match.index + match[0].length);
  return [...new Set([...lost, ...ahead])].sort((a, b) => a - b);
}
