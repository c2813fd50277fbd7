import type { Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { misinformation } from "@/lib/lexicon/misinformation";
import { ofKind } from "@/lib/language/claim-score";
import { withoutOverlaps } from "@/lib/language/claims";
import { isIdiom, polarityAt, quotationAround } from "@/lib/language/polarity";
import { defineRule } from "../define-rule";

export const misinformationTopic = defineRule({
  id: "unsupported-claim/misinformation-topic",
  title: "Runs against settled evidence",
  severity: "revise",
  why: "The sentence reads as a statement that public health bodies and societies have found untrue. Misinformation is the first risk that the guideline names, and boards can act on it.",
  advice:
    "State the consensus with its source, or, if you are correcting the claim, label it as a myth before you repeat it.",
  clauses: ["ASPN-RISK-1", "ASPN-LONG-1", "ASPN-INTRO-1"],
  sources: ["FSMB-MIS", "FSMB-2019"],
  leavesAlone: [
    "a claim quoted to correct it",
    "open scientific debate and doubt",
    "the history of a claim",
    "a real, rare side effect told as such",
  ],
  shortfalls: [
    "It knows a short, dated list, each item with its citation. It doesn't judge truth in general.",
  ],
  triggers: { always: true },
  *detect(draft) {
    const found: (Span & { id: string })[] = [];
    for (const item of misinformation)
      for (const match of matches(draft, item.pattern, "lower")) {
        const end = match.start + match.text.trimEnd().length;
        const span = { start: match.start, end };
        if (stands(draft, span, item.id)) found.push({ ...span, id: item.id });
      }
    found.push(...ofKind(draft, "slander", found).map((claim) => ({ ...claim, id: "composed" })));
    for (const { start, end } of withoutOverlaps(found)) yield { spans: [{ start, end }] };
  },
  examples: {
    marked: [
      { text: "[[Doctors won't tell you]]: [[bed rest for two weeks cures disc herniation]]" },
      { text: "[[Fibromyalgia is all in your head]], change my mind 🤷" },
      { text: "[[Fentanyl patches aren't opioids]], relax everyone." },
      { text: "[[Vaccines cause autism]] and I'm done pretending otherwise." },
      { text: "[[Statins don't save lives]]. Eat butter." },
      { text: "[[Sunscreen causes skin cancer]], wear a hat and skip the chemicals." },
      { text: "[[Seed oils cause dementia]]. Read every label." },
      { text: "[[ADHD is just a magnesium deficiency]]." },
    ],
    unmarked: [
      {
        text: "Myth: bed rest cures sciatica. Gentle movement is the current advice.",
        why: "a debunked myth",
      },
      { text: "Vaccines do not cause autism; here's how the myth started.", why: "denied" },
      {
        text: "Should we do medial branch blocks before ablation? A real debate, refs in thread.",
        why: "open debate",
      },
      { text: "I was wrong about opioids in 2012. Here's what changed my mind.", why: "reflection" },
      { text: '"Vaccines cause autism." No. The paper was retracted.', why: "quoted and rebutted" },
      {
        text: "Statins can cause muscle aches in some people. Tell us if yours do.",
        why: "a real side effect",
      },
      { text: "Antibiotics won't help a cold. They don't work on viruses.", why: "the consensus" },
      { text: "The flu shot can't give you the flu.", why: "the consensus" },
    ],
  },
});

function stands(draft: Draft, span: Span, id: string): boolean {
  if (isIdiom(draft, span)) return false;
  const { negated, asked, hypothetical, debunked, quoted, historical } = polarityAt(draft, span);
  // "Doctors won't tell you" is its own negation and often its own rebuttal; only quotes and questions excuse it.
  const lead = draft.lower.slice(Math.max(0, span.start - 60), span.start);
  if (
    /\b(?:claim(?:s|ed|ing)?|rumou?rs?|belief|idea|notion|posts?|videos?|people who (?:think|say)|told|hear|heard|asked|worried|afraid|fear) (?:that |is that |me |saying |claiming )?$/.test(
      lead,
    )
  )
    return false;
  if (id === "doctors-wont-tell" || id === "hidden-by-doctors")
    return !asked && !quoted && !hypothetical && !debunked;
  if (negated || asked || hypothetical || debunked || historical) return false;
  return (
    !quoted || (quotationAround(draft, span) === undefined ? false : draft.context.postType === "promotion")
  );
}
