import type { Category, Finding, Severity } from "@/lib/schema/finding";
import type { Guide } from "@/lib/notes/guide";

/** A finding over words of a text, in as few letters as a table can bear. */
export function found(
  text: string,
  ruleId: string,
  severity: Severity,
  words: readonly string[],
  becomes?: readonly string[],
): Finding {
  const spans = words.map((word) => {
    const start = text.indexOf(word);
    if (start < 0) throw new Error(`${word} is not in the text.`);
    return { start, end: start + word.length };
  });
  return {
    id: `${ruleId}#${words.join("|")}`,
    ruleId,
    category: ruleId.slice(0, ruleId.indexOf("/")) as Category,
    severity,
    title: `Title of ${ruleId}`,
    why: "Why.",
    advice: "Advice.",
    spans,
    clauses: [`clause of ${ruleId}`],
    ...(becomes && {
      suggestion: { edits: spans.map((span, at) => ({ ...span, text: becomes[at] ?? "" })) },
    }),
  };
}

const rule = (flags: Partial<Guide["rules"][string]> = {}) => ({
  title: "A rule",
  clauses: [],
  identifies: false,
  asksDisclosure: false,
  leads: false,
  ...flags,
});

export const guide: Guide = {
  ruleSet: "test",
  clauses: {},
  rules: {
    "phi/name": rule({ identifies: true }),
    "phi/age": rule({ identifies: true }),
    "phi/place": rule({ identifies: true }),
    "phi/consent": rule(),
    "conflict-of-interest/tie": rule({ asksDisclosure: true }),
    "medical-advice/directive": rule(),
    "medical-advice/emergency": rule({ leads: true }),
    "unsupported-claim/cure": rule(),
  },
};
