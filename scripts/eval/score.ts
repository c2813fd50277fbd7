import { categories, type Category, type Finding, type Span } from "@/lib/schema/finding";
import type { Post } from "./posts";

export interface Tally {
  posts: { hit: number; missed: number; falseMark: number; quiet: number };
  spans: { gold: number; found: number; marked: number; right: number };
}

/** A finding counts as a mark when it asks to hold or revise; "consider" is a nudge. */
export function isMark(finding: Finding): boolean {
  return finding.severity !== "consider";
}

/** Two spans agree when they share at least half of the shorter one. */
export function agree(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

export function emptyTallies(): Record<Category, Tally> {
  return Object.fromEntries(
    categories.map((category) => [
      category,
      {
        posts: { hit: 0, missed: 0, falseMark: 0, quiet: 0 },
        spans: { gold: 0, found: 0, marked: 0, right: 0 },
      },
    ]),
  ) as Record<Category, Tally>;
}

export interface Verdict {
  readonly category: Category;
  readonly kind: "miss" | "false mark" | "span missed";
  readonly words: readonly string[];
}

/** Adds one post to the tallies; gives what went wrong. */
export function scorePost(
  tallies: Record<Category, Tally>,
  post: Post,
  findings: readonly Finding[],
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const category of categories) {
    if (post.maybe.includes(category)) continue;
    const gold = post.marks.filter((mark) => mark.category === category);
    const mustBeQuiet = post.quiet.includes(category);
    if (gold.length === 0 && !mustBeQuiet) continue;
    const tally = tallies[category];
    const found = findings.filter((finding) => finding.category === category && isMark(finding));
    const spans = found.flatMap((finding) => finding.spans);
    if (mustBeQuiet) {
      tally.posts.quiet++;
      if (found.length > 0) {
        tally.posts.falseMark++;
        verdicts.push({
          category,
          kind: "false mark",
          words: found.map(
            (f) => `${f.ruleId}: ${f.spans.map((s) => post.text.slice(s.start, s.end)).join(" | ")}`,
          ),
        });
      }
    } else if (found.length > 0) tally.posts.hit++;
    else {
      tally.posts.missed++;
      verdicts.push({
        category,
        kind: "miss",
        words: gold.map((mark) => post.text.slice(mark.start, mark.end)),
      });
    }
    const unfound = gold.filter((mark) => !spans.some((span) => agree(mark, span)));
    if (found.length > 0 && unfound.length > 0)
      verdicts.push({
        category,
        kind: "span missed",
        words: unfound.map((mark) => post.text.slice(mark.start, mark.end)),
      });
    tally.spans.gold += gold.length;
    tally.spans.found += gold.length - unfound.length;
    tally.spans.marked += spans.length;
    tally.spans.right += spans.filter((span) => gold.some((mark) => agree(mark, span))).length;
  }
  return verdicts;
}

const ratio = (part: number, whole: number) => (whole === 0 ? "    -" : (part / whole).toFixed(3));

/** The table that `npm run eval` prints: recall, precision and F1 by post and by span, false marks per 100 quiet posts. */
export function formatTallies(tallies: Record<Category, Tally>): string {
  const rows = [
    "family                 posts  recall  precision  F1     | spans  recall  precision  F1     | false marks per 100 quiet",
  ];
  for (const category of categories) {
    const { posts, spans } = tallies[category];
    const positive = posts.hit + posts.missed;
    const marked = posts.hit + posts.falseMark;
    const f1 = 2 * posts.hit + posts.missed + posts.falseMark;
    const spanPrecision = spans.marked === 0 ? 0 : spans.right / spans.marked;
    const spanRecall = spans.gold === 0 ? 0 : spans.found / spans.gold;
    rows.push(
      `${category.padEnd(22)} ${String(positive).padStart(5)}  ${ratio(posts.hit, positive)}   ${ratio(posts.hit, marked)}      ${ratio(2 * posts.hit, f1)}  | ` +
        `${String(spans.gold).padStart(5)}  ${ratio(spans.found, spans.gold)}   ${ratio(spans.right, spans.marked)}      ${ratio(2 * spanPrecision * spanRecall, spanPrecision + spanRecall)}  | ` +
        `${posts.quiet === 0 ? "-" : ((100 * posts.falseMark) / posts.quiet).toFixed(1)} (${posts.falseMark} of ${posts.quiet})`,
    );
  }
  return rows.join("\n");
}
