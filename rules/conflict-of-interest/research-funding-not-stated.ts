import type { Draft } from "@/lib/engine/draft";
import { anyOf, matches } from "@/lib/engine/pattern";
import type { Detection } from "@/lib/engine/rule";
import { disclosureFirst } from "@/lib/language/disclosure-first";
import { isDisclosed } from "@/lib/language/disclosures";
import { polarityAt } from "@/lib/language/polarity";
import {
  mentions,
  mentionsIn,
  namesGoods,
  speaksWell,
  stanceAt,
  type Mention,
} from "@/lib/language/products";
import { sentenceAt } from "@/lib/language/sentences";
import { ties, type Tie } from "@/lib/language/ties";
import type { Span } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

export const researchFundingNotStated = defineRule({
  id: "conflict-of-interest/research-funding-not-stated",
  title: "Shares a study without its funder",
  severity: "revise",
  why: "Readers weigh a result by who paid for it, and this post doesn’t say.",
  advice:
    "Name the funder and your part in it, such as “Funding: NerveTune. I received research support for this trial.”",
  clauses: ["ASPN-PLAT-7", "ASPN-PLAT-10", "ASPN-PROF-13"],
  sources: ["FTC-255", "AMJMED-COI"],
  leavesAlone: ["posts that state the funding", "guidelines and methods", "studies of no company’s product"],
  triggers: {
    words: [
      "study",
      "studies",
      "rct",
      "trial",
      "trials",
      "data",
      "registry",
      "paper",
      "analysis",
      "results",
      "publication",
      "published",
      "cohort",
      "manuscript",
      "evidence",
      "series",
      "abstract",
      "poster",
    ],
  },
  *detect(draft) {
    if (isDisclosed(draft) || fundingStated(draft)) return;
    const funders = draft.get(ties).list.filter((tie) => !tie.ownPractice);
    for (const match of matches(draft.lower, study)) {
      const own = /^(?:my|our|we|i)\b/.test(match.text);
      const found = judged(draft, match, own, funders);
      if (found) {
        yield found;
        return;
      }
    }
  },
  examples: {
    marked: [
      {
        text: "[[Our RCT]] is OUT! Closed-loop wins at 24 months 🎉 #neuromodulation",
        context: { platform: "linkedin", relationships: ["NerveTune (grant)"] },
        becomes:
          "Disclosure: I receive research funding from NerveTune. Our RCT is OUT! Closed-loop wins at 24 months 🎉 #neuromodulation",
        severity: "hold",
      },
      { text: "NerveTune's [[new data]] just ended the debate. Wow.", severity: "consider" },
      {
        text: "[[New registry]], 412 patients, 83% responders at 2 yrs with BVN. That's the tweet.",
        context: { relationships: ["AB Corp (grant)"] },
        becomes:
          "Disclosure: I receive research funding from AB Corp. New registry, 412 patients, 83% responders at 2 yrs with BVN. That's the tweet.",
      },
      {
        text: "Thrilled that [[our paper]] on the OcuRinse lens solution is published. Best results I've seen in 20 years.",
        severity: "revise",
      },
    ],
    unmarked: [
      {
        text: "Our RCT is out. Funding: NerveTune, which I received grants from. Read the limits, then decide.",
        context: { relationships: ["NerveTune (grant)"] },
        why: "funding stated",
      },
      {
        text: "Thread on the MINT trial: what denervation for chronic low back pain did and did not show.",
        context: { relationships: [] },
        why: "no tie",
      },
      {
        text: "NIH-funded BACPAC network: what to expect 🧵",
        context: { relationships: [] },
        why: "funder stated",
      },
      {
        text: "How to read a noninferiority margin, in 5 slides",
        context: { relationships: [] },
        why: "methods",
      },
      {
        text: "Our paper on hand-off errors in the night float is out. So proud of the residents.",
        why: "no company's product",
      },
    ],
  },
});

const work =
  "(?:rcts?|(?:randomi[sz]ed |clinical |pivotal |multi-?cent(?:er|re) |pilot |phase \\w{1,3} |feasibility |prospective |retrospective |pooled |real-?world |long-?term |head-to-head |interim |\\d{1,2}-(?:month|year|week) )*(?:trials?|stud(?:y|ies)|data(?:set)?|registry|papers?|analys[ie]s|results|publication|cohort|manuscript|case series|outcomes|evidence|abstract|poster))";
const study = anyOf(
  [
    `(?:my|our)(?: new| latest| own| first| big)? ${work}`,
    `(?:new|latest|just published|fresh|breaking|landmark|practice[- ]changing) ${work}`,
    `(?:the|their|its) (?:new |latest )?${work}`,
  ],
  { raw: true },
);
const funded =
  /\b(?:fund(?:ed|ing|er|ers|s)|sponsor(?:ed|s|ship)?|grants?|supported by|nih|nsf|pcori|industry|company-(?:run|paid)|unfunded|paid for by|investigator-initiated|disclos\w+|coi|conflicts?)\b/;
const method =
  /\b(?:how to (?:read|interpret|appraise)|guideline|margin|methods?|p-?values?|confidence interval|journal club|limitations?|limits|did not|didn't|no difference|negative|failed|unblinded|small)\b/;

function fundingStated(draft: Draft): boolean {
  return funded.test(draft.lower);
}

function judged(draft: Draft, match: Span, own: boolean, funders: readonly Tie[]): Detection | undefined {
  const polarity = polarityAt(draft, match);
  if (polarity.negated || polarity.asked || polarity.hypothetical || polarity.quoted) return undefined;
  const named = draft.get(mentions);
  const tied =
    funders.find((tie) => tie.kind === "research funding" || named.some((mention) => mention.tie === tie)) ??
    (own ? funders[0] : undefined);
  const sentence = sentenceAt(draft, match.start);
  const near = {
    start: Math.max(0, sentence.start - 200),
    end: Math.min(draft.plain.length, sentence.end + 200),
  };
  const result =
    speaksWell(draft, near) ||
    /\b(?:\d{1,3}(?:\.\d)?%|responders|met|superior|improv\w+|fewer|reduc\w+|wins?|won|out|live|held|published)\b/.test(
      draft.lower.slice(near.start, near.end),
    );
  if (tied && result && (own || tied.kind === "research funding"))
    return {
      spans: [match],
      severity: "hold",
      ...disclosureFirst(draft, tied),
    };
  if (method.test(draft.lower.slice(near.start, near.end))) return undefined;
  if (own && result && names(draft, near) && speaksWell(draft, near)) return { spans: [match] };
  const possessive = mentionsIn(draft, {
    start: Math.max(sentence.start, match.start - 40),
    end: match.start,
  }).at(-1);
  if (!own && draft.get(ties).answer !== "none" && possessive && isPraised(draft, possessive))
    return { spans: [match], severity: "consider" };
  return undefined;
}

function names(draft: Draft, near: Span): boolean {
  return mentionsIn(draft, near).length > 0 && namesGoods(draft, near);
}

function isPraised(draft: Draft, mention: Mention): boolean {
  return ["praising", "recommending"].includes(stanceAt(draft, mention));
}
