/**
 * What every word list shares. Lists hold plain data: no list imports anything
 * but this file, and this file imports nothing.
 */

/** Where a list comes from and on what terms it may be passed on. */
export interface LexiconMeta {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  /** The day the list was last revised, `YYYY-MM-DD`. */
  readonly date: string;
}

/** A set of lower-case ASCII words or phrases, sorted in the source text. */
export interface Lexicon extends LexiconMeta {
  readonly entries: ReadonlySet<string>;
}

/** A list whose entries carry one attribute, such as a brand's generic name. */
export interface MapLexicon extends LexiconMeta {
  readonly entries: ReadonlyMap<string, string>;
}

/** Splits a list's source text: entries stand one a line or between bars. One split by a string is the fastest load. */
function split(words: string): string[] {
  const entries: string[] = [];
  for (const part of words.replaceAll("\n", "|").split("|")) {
    const entry = part.trim();
    if (entry !== "") entries.push(entry);
  }
  return entries;
}

/**
 * Builds a list from its source text.
 *
 * @param words lower-case ASCII entries, one a line or separated by `|`.
 */
export function lexicon(meta: LexiconMeta, words: string): Lexicon {
  return { ...meta, entries: new Set(split(words)) };
}

/**
 * Builds a list of `entry=attribute` pairs, one a line or separated by `|`.
 * An entry without `=` has the empty attribute.
 */
export function mapLexicon(meta: LexiconMeta, pairs: string): MapLexicon {
  const entries = new Map<string, string>();
  for (const pair of split(pairs)) {
    const at = pair.indexOf("=");
    if (at < 0) entries.set(pair, "");
    else entries.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return { ...meta, entries };
}

/**
 * The longest entry that stands in `tokens` from `from`, as its number of
 * tokens, or 0. Entries of several words are joined by single spaces.
 *
 * @param tokens lower-case ASCII words in reading order.
 * @param most   the longest entry to try, in tokens.
 */
export function longestEntryAt(
  list: { readonly entries: { has(entry: string): boolean } },
  tokens: readonly string[],
  from: number,
  most = 5,
): number {
  for (let count = Math.min(most, tokens.length - from); count > 0; count--) {
    if (list.entries.has(tokens.slice(from, from + count).join(" "))) return count;
  }
  return 0;
}

/**
 * Reads a table of weights.
 *
 * @param table entries `name=weight`, one a line or separated by `|`; a name may hold anything but those two and a line's end.
 */
export function weightTable(table: string): ReadonlyMap<string, number> {
  return new Map(
    split(table).map((entry) => {
      const at = entry.lastIndexOf("=");
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  );
}
