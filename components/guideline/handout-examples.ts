import type { MarkedView, RuleView, UnmarkedView } from "./rule-view";

/** What a sheet of Letter has room for beside a rule's words and quotes, in UTF-16 code units of posts and comments. */
const ROOM = 1_500;
const ROOM_FOR_QUOTES = 620;
const MOST_OF_A_KIND = 4;

/** Posts for one printed page: of each kind in turn, in the rule's order, as long as there is room. */
export function handoutExamples(rule: Pick<RuleView, "marked" | "unmarked">): {
  marked: MarkedView[];
  unmarked: UnmarkedView[];
} {
  const marked: MarkedView[] = [];
  const unmarked: UnmarkedView[] = [];
  // What can be said instead teaches most.
  const worded = [...rule.marked].sort(
    (a, b) => Number(b.becomes !== undefined) - Number(a.becomes !== undefined),
  );
  let left = ROOM;
  const takes = (cost: number) => {
    // A row is never shorter than two lines and its heads.
    const whole = Math.max(cost, 150);
    if (whole > left) return false;
    left -= whole;
    return true;
  };
  for (let place = 0; place < MOST_OF_A_KIND; place += 1) {
    const bad = worded[place];
    if (bad && takes(2 * Math.max(bad.text.length, bad.becomes?.length ?? 0))) marked.push(bad);
    const good = rule.unmarked[place];
    if (good && takes(2 * Math.max(good.text.length, good.why.length))) unmarked.push(good);
  }
  return { marked, unmarked };
}

/** The rule's first quotes, as many as the sheet has room for; always one. */
export function handoutQuotes(rule: Pick<RuleView, "clauses">): RuleView["clauses"] {
  let left = ROOM_FOR_QUOTES;
  return rule.clauses.filter(({ quote }, place) => {
    left -= quote.length + 60;
    return place === 0 || (place < 3 && left >= 0);
  });
}
