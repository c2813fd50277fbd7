/** Symbols of a trigram: a blank for all that is neither letter nor digit, then 0–9, then a–z. */
export const SYMBOLS = 37;

export function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 86;
  if (code >= 48 && code <= 57) return code - 47;
  if (code >= 65 && code <= 90) return code - 54;
  return 0;
}
