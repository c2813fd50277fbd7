import { insert } from "@/lib/engine/edits";
import { undisclaimedOpinions } from "@/lib/language/opinions";
import { defineRule } from "../define-rule";

export const employerDisclaimer = defineRule({
  id: "professionalism/employer-disclaimer",
  title: "An opinion without “my own”",
  severity: "consider",
  why: "You gave an employer, and readers may take your opinion for theirs. The guideline says that a disclaimer may be appropriate.",
  advice: "Add “Opinions my own, not my employer's.” It doesn't excuse what the post says.",
  clauses: ["ASPN-RISK-8", "ASPN-PROF-20", "ASPN-PROF-18"],
  sources: ["FSMB-2019", "SMART"],
  leavesAlone: [
    "clinical teaching",
    "posts that say the views are your own",
    "an employer's official posts",
    "owners of a practice",
  ],
  triggers: {
    always: true,
    when: ({ employer, accountType }) => employer !== undefined && accountType !== "professional",
  },
  *detect(draft) {
    const [first, ...rest] = draft.get(undisclaimedOpinions);
    if (!first) return;
    const end = draft.plain.trimEnd().length;
    const stop = /[.!?…]$/.test(draft.plain.trimEnd()) ? " " : ". ";
    yield {
      spans: [first, ...rest],
      merge: "opinion",
      suggestion: [insert(end, `${stop}Opinions my own, not my employer's.`)],
    };
  },
  examples: {
    marked: [
      {
        text: "Our ER boarding [[is criminal]]. [[We need to talk]] about staffing.",
        context: { employer: "Hospital H" },
        becomes:
          "Our ER boarding is criminal. We need to talk about staffing. Opinions my own, not my employer's.",
      },
      {
        text: "[[We at U believe]] residents [[are underpaid]].",
        context: { employer: "University U" },
        becomes: "We at U believe residents are underpaid. Opinions my own, not my employer's.",
      },
      {
        text: "[[I think]] the new LCD [[is wrong]] and our CFO knows it",
        context: { employer: "Group G" },
        becomes: "I think the new LCD is wrong and our CFO knows it. Opinions my own, not my employer's.",
      },
      {
        text: "Management [[should bring]] back the weekend pain service",
        context: { employer: "Hospital H" },
        becomes: "Management should bring back the weekend pain service. Opinions my own, not my employer's.",
      },
    ],
    unmarked: [
      {
        text: "ER boarding harms patients. I think we can fix it. Views my own.",
        context: { employer: "Hospital H" },
        why: "disclaimed",
      },
      { text: "I think the LCD is wrong, comment period open till Friday", why: "no employer given" },
      { text: "How to warm up your back at work 🪑", context: { employer: "Hospital H" }, why: "no opinion" },
      {
        text: "Posted by our communications team: hospital policy on visitors should be read first.",
        context: { employer: "Hospital H" },
        why: "official",
      },
    ],
  },
});
