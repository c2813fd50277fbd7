import type { StudyItem } from "@/lib/train/study";
import { postId } from "@/lib/train/library";
import { whereOf } from "@/lib/train/where";
import type { TaughtRound } from "@/lib/train/answer";
import { checkPost } from "@/rules/checker";
import { rules } from "@/rules/index";

/** How many quiet posts go among a deck's rounds. */
const MOST_QUIET = 3;

/**
 * Near misses for a deck: of the rules that it teaches, the longest example that gets no note from any rule, one a rule.
 * The rules that the deck teaches most come first.
 */
export function quietPosts(rounds: readonly TaughtRound[]): StudyItem[] {
  const taught = new Map<string, number>();
  for (const { notes } of rounds)
    for (const { ruleId } of notes) taught.set(ruleId, (taught.get(ruleId) ?? 0) + 1);
  const used = new Set(rounds.map(({ round }) => round.post.text));
  const byUse = [...taught].sort((a, b) => b[1] - a[1]).map(([ruleId]) => ruleId);
  const items: StudyItem[] = [];
  for (const ruleId of byUse) {
    if (items.length === MOST_QUIET) break;
    const rule = rules.find(({ id }) => id === ruleId);
    const near = [...(rule?.examples.unmarked ?? [])]
      .sort((a, b) => b.text.length - a.text.length)
      .find(({ text, context }) => !used.has(text) && checkPost({ ...context, text }).findings.length === 0);
    if (!near) continue;
    used.add(near.text);
    const post = { ...near.context, text: near.text };
    items.push({
      id: postId(`${ruleId} unmarked`, post),
      text: near.text,
      where: whereOf(near.context),
      ...(near.context?.parentText !== undefined && { answers: near.context.parentText }),
      title: "No note on this one",
      lessons: [],
      quiet: [{ span: { start: 0, end: near.text.length }, why: near.why }],
    });
  }
  return items;
}
