import type { MarkedView, RuleView, UnmarkedView } from "./rule-view";

/**
 * What a sheet of Letter has room for beside its head, headings and foot, in lines of type; and how many UTF-16 code
 * units a line holds at the sheet's whole width and in one of its two columns. Estimates on the short side: a test
 * prints every rule's sheet on Letter and A4.
 */
const LINES = 32;
const WHOLE = 88;
const COLUMN = 43;
const MOST_OF_A_KIND = 4;
const MOST_QUOTES = 3;

const linesOf = (text: string, width: number) =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
/** A row of two columns with its rule and, where it is said, where the post stands. */
const rowOf = (left: string, right: string, where: string) =>
  Math.max(linesOf(left, COLUMN) + (where === "" ? 0 : linesOf(where, COLUMN)), linesOf(right, COLUMN)) + 0.6;

/** What of a rule goes on its one printed page. */
export interface HandoutChoice {
  readonly quotes: RuleView["clauses"];
  readonly marked: readonly MarkedView[];
  readonly unmarked: readonly UnmarkedView[];
}

type Chosen = Pick<RuleView, "clauses" | "marked" | "unmarked" | "why" | "advice">;

/** Quotes and posts for one printed page: one of each first, then more of each in turn, as long as there is room. */
export function handoutChoice(rule: Chosen): HandoutChoice {
  let left = LINES - Math.max(linesOf(rule.why, COLUMN), linesOf(rule.advice, COLUMN));
  const quotes: RuleView["clauses"][number][] = [];
  const marked: MarkedView[] = [];
  const unmarked: UnmarkedView[] = [];
  // What can be said instead teaches most; short posts leave room for more.
  const worded = [...rule.marked].sort(
    (a, b) => Number(b.becomes !== undefined) - Number(a.becomes !== undefined),
  );
  const takes = (lines: number, isFirst: boolean) => {
    if (!isFirst && lines > left) return false;
    left -= lines;
    return true;
  };
  for (let place = 0; place < MOST_OF_A_KIND; place += 1) {
    const quote = rule.clauses[place];
    if (quote && place < MOST_QUOTES && takes(linesOf(quote.quote, WHOLE) + 1.6, place === 0))
      quotes.push(quote);
    const bad = worded[place];
    if (bad && takes(rowOf(bad.text, bad.becomes ?? rule.advice, bad.where), place === 0)) marked.push(bad);
    const good = rule.unmarked[place];
    if (good && takes(rowOf(good.text, good.why, good.where), place === 0)) unmarked.push(good);
  }
  return { quotes, marked, unmarked };
}
