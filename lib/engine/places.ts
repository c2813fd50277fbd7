import type { Lookup } from "./starts";
import { SYMBOLS, symbolOf } from "./symbols";

/**
 * Where each run of one, two or three symbols stands in a text: chains from the last place of a run to the first, kept
 * in plain arrays because every draft has one. Places are held one up, so that zero ends a chain.
 */
export interface Places {
  readonly symbols: Uint8Array;
  readonly last: readonly [Int32Array, Int32Array, Int32Array];
  readonly before: readonly [Int32Array, Int32Array, Int32Array];
}

/** Reads the places of a text; past its end stand blanks. Linear. */
export function placesOf(text: string): Places {
  const { length } = text;
  const symbols = new Uint8Array(length + 2);
  for (let at = 0; at < length; at++) symbols[at] = symbolOf(text.charCodeAt(at));
  const last = [1, 2, 3].map((count) => new Int32Array(SYMBOLS ** count));
  const before = [1, 2, 3].map(() => new Int32Array(length));
  const places = { symbols, last, before } as unknown as Places;
  const [last1, last2, last3] = places.last;
  const [before1, before2, before3] = places.before;
  for (let at = 0; at < length; at++) {
    const one = symbols[at] ?? 0;
    const two = one * SYMBOLS + (symbols[at + 1] ?? 0);
    const three = two * SYMBOLS + (symbols[at + 2] ?? 0);
    before1[at] = last1[one] ?? 0;
    before2[at] = last2[two] ?? 0;
    before3[at] = last3[three] ?? 0;
    last1[one] = last2[two] = last3[three] = at + 1;
  }
  return places;
}

/** One place in so many is worth trying one by one; with more, the regex finds its own way faster. */
const WORTH_TRYING = 8;

/** Where a regex could start, in order, or undefined where that is most of the text. */
export function startingPlaces(places: Places, lookups: readonly Lookup[]): number[] | undefined {
  const { symbols, last, before } = places;
  const most = (symbols.length - 2) / WORTH_TRYING;
  const found: number[] = [];
  for (const { symbols: run, length, isAfterBlank } of lookups) {
    const chain = before[length - 1] as Int32Array;
    for (let place = (last[length - 1] as Int32Array)[run] ?? 0; place > 0; place = chain[place - 1] ?? 0) {
      if (isAfterBlank && place > 1 && symbols[place - 2] !== 0) continue;
      found.push(place - 1);
      if (found.length > most) return undefined;
    }
  }
  return found.sort((a, b) => a - b);
}
