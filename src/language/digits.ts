const OTHER_DIGITS = /[٠-٩۰-۹०-९]/g;
/** The low four bits of their code points count from 0 in Arabic and Persian, from 6 in Devanagari. */
const FIRST_HINDI = 0x966;

/** The text with Arabic, Persian and Hindi digits as 0 to 9, unit for unit: who reads ۲۰۲۵ may type 2025. */
export function westernDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= FIRST_HINDI ? code - FIRST_HINDI : code & 0xf);
  });
}
