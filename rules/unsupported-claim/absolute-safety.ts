import { rewordSafety } from "@/lib/language/claim-rewording";
import { ofKind } from "@/lib/language/claim-score";
import { safetyClaims } from "@/lib/language/safety";
import { holdIfSelling } from "@/lib/language/claims";
import { defineRule } from "../define-rule";

export const absoluteSafety = defineRule({
  id: "unsupported-claim/absolute-safety",
  title: "Says that care has no risk",
  severity: "hold",
  why: "Nothing in medicine is free of risk, pain or recovery for everyone, and natural isn't the same as safe. The guideline asks that risks and alternatives be stated or linked.",
  advice:
    "Name the main risks and how often they happen, or link to a page that does. Compare safety only with a source.",
  clauses: ["ASPN-ETH-4", "ASPN-PLAT-8", "ASPN-PLAT-10"],
  sources: ["FTC-HPCG", "FDA-812.7", "TX-164.3"],
  leavesAlone: [
    'denials: "no procedure is risk-free"',
    "relative safety with a source, and low risk said as low",
    "findings that are painless or harmless, such as a lump",
    "stay safe, safe space and other everyday senses",
  ],
  triggers: { always: true },
  *detect(draft) {
    const severity = holdIfSelling(draft);
    for (const claim of draft.get(safetyClaims)) {
      const suggestion = rewordSafety(draft, claim);
      const spans = [{ start: claim.start, end: claim.end }] as const;
      if (recovery.test(draft.lower.slice(claim.start, claim.end)))
        yield {
          spans,
          severity: "revise",
          title: "Says that there is no recovery",
          why: "How long people take to get over care differs, and some will need time off. Readers plan by what they read.",
          advice: "Say how long most people need before work, sport or going out, and what may lengthen it.",
          ...(suggestion && { suggestion }),
        };
      else yield { spans, severity, ...(suggestion && { suggestion }) };
    }
    for (const span of ofKind(draft, "safety")) yield { spans: [span], severity };
  },
  examples: {
    marked: [
      {
        text: "[[100% safe & painless]] SI injections, in and out in 10 min. Book today ✨",
        severity: "hold",
      },
      { text: "Our peel has [[zero downtime]], so book it over lunch!", severity: "revise" },
      { text: "Ketamine lozenges: [[zero side effects]], [[no downtime]]. Call today!", severity: "hold" },
      {
        text: "Our vein laser is [[risk-free]]. Book today!",
        becomes: "Our vein laser has risks, so ask about them. Book today!",
      },
      {
        text: "These peels are [[completely painless]]. Call the front desk.",
        becomes: "These peels can be uncomfortable, so ask what to expect. Call the front desk.",
      },
      {
        text: "Our vein clinic's laser has [[no downtime]]. Book it today!",
        becomes: "Our vein clinic's laser may need some recovery time. Book it today!",
      },
      { text: "Resurfacing with [[no chance of burns]]. We've got two openings this week for your skin!" },
      { text: "All natural, so there's [[no way to overdo it]]. Kratom gummies for your knees, folks." },
      { text: "It's [[natural so it's safe]] for your baby's teething, trust this amber necklace for pain." },
      { text: "We're the [[safest surgery center]] in the county, and we've [[never had an infection]]." },
      {
        text: "Lip filler with [[absolutely no side effects]], tap to book 💋",
      },
    ],
    unmarked: [
      { text: "No procedure is risk-free. Here are the numbers I quote for epidurals.", why: "negated" },
      {
        text: "Stay safe this ski season, and warm up before you hit the slopes with that knee ⛷️",
        why: "everyday sense",
      },
      {
        text: "A painless lump in the neck that lasts three weeks deserves a look.",
        why: "painless finding, not a promise",
      },
      {
        text: "Serious side effects were fewer than with surgery (Okafor et al. 2021), but not zero.",
        why: "relative, with a source",
      },
      {
        text: '"Natural" isn\'t the same as "safe". Tell your surgeon about every supplement.',
        why: "denied",
      },
      { text: "Go where it's easy: any pharmacy in town has the flu vaccine.", why: "an errand" },
      {
        text: "There are no known risk factors for this tumor.",
        why: "risk factors are not the risk of a treatment",
      },
      {
        text: "Nothing I do in the OR is without risk. If someone tells you otherwise, ask them to sign it.",
        why: "negated",
      },
    ],
  },
});

/** Time to get over it, and nothing graver. */
const recovery =
  /^(?:absolutely |literally )?(?:no|zero|0|without(?: any)?|minus the|downtime[- ]free) ?(?:down[- ]?time|recovery(?: time)?|days off)?$/;
