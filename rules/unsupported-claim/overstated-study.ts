import type { Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { withoutOverlaps } from "@/lib/language/claims";
import { subjectTerms } from "@/lib/language/claims-subject";
import { polarityAt } from "@/lib/language/polarity";
import { sentenceAt, sentences } from "@/lib/language/sentences";
import { ofKind } from "@/lib/language/claim-score";
import { defineRule } from "../define-rule";

const study =
  "(?:stud(?:y|ies)|trials?|rcts?|research|papers?|preprints?|data|survey|abstract|pilot|case (?:series|reports?)|meta-?analys[ie]s|scientists|researchers|results|findings|registry|analysis)";

/** A study said to settle, prove, cure. */
const settles = new RegExp(
  [
    `${study}(?: [\\w'-]{1,14}){0,5}? (?<claim>(?:clearly |finally |definitively |conclusively |now |just |actually |basically )*(?:proves?|proved|proven|reverses?|reversed|cures?|cured|fixes|fixed|beats?|destroys?|crushe[sd]|crushes|settles?|debunks everything|ends the debate|confirms once and for all|regrows?|eliminates?|eradicates?|wipes out)(?: (?:that )?[\\w'-]{1,16}){0,5})`,
    "(?:this|it|which|that|they|the (?:study|trial|paper|data|pilot|results)) (?:clearly |finally |definitively |conclusively |now |just )?(?<claim2>(?:proves?|proved) (?:that )?(?:[\\w'-]{1,16} ){0,6}[\\w'-]{1,16})",
    "(?<claim3>(?:the )?science (?:is|has been) (?:now )?settled|case closed|debate(?:'s| is) over|(?:still |truly |totally |absolutely )?practice[- ]changing|game over|(?:scientists|doctors|researchers|experts) (?:are )?(?:speechless|stunned|shocked|baffled|furious)|(?:this )?changes everything we (?:know|knew|thought)|goodbye,? (?:surgery|opioids|statins|chemo|antidepressants|ssris|nsaids)|rip (?:opioids|surgery|statins|antidepressants)|no more debate|end of (?:story|discussion|debate)|definitive proof|(?:final|ultimate|irrefutable|undeniable) proof|no (?:more )?(?:question|debate) (?:about it|anymore)|huge p[- ]?value|trend(?:ing|ed)? toward significance proves)",
  ]
    .map((source) => `(?:\\b(?:${source}))`)
    .join("|"),
  "g",
);

/** Designs that can't carry a claim about patients in general. */
const weak =
  /\b(?:in )?(?:mice|mouse|rats?|rodents?|animals?|zebrafish|in vitro|petri|cell (?:culture|line|study|lines)|lab dish|case (?:series|reports?)|retrospective\w*|observational|survey|cross-sectional|pilot|preprint|abstract|poster|no control|uncontrolled|single[- ]arm|unblinded|open[- ]label|n ?= ?\d{1,2}|(?:\d{1,2}|ten|twelve|twenty|thirty|forty) (?:patients|people|adults|women|men|volunteers|subjects|participants|kids)|subgroup|post[- ]hoc|secondary (?:endpoint|outcome)|surrogate|correlat\w+|association|associated|linked)\b/;

/** The verbs that a weak design can't carry. */
const strongVerb =
  /\b(?:prove[sn]?|proved|causes?|caused|reverses?|reversed|cures?|cured|fixes|regrows?|prevents?|works(?! (?:by|in mice|in rats))|beats?|eliminates?|heals?|stops|guarantees?|practice[- ]changing|superior to|confirms|so (?:stop|start|throw|ditch|quit|take)|everyone should|you should (?:stop|start|take|quit)|time to (?:ditch|stop|switch))\b/g;

/** Limits said in the post. */
const limits =
  /\b(?:not (?:in )?humans?|not people|hypothes[ie]s|hopeful|preliminary|cautious\w*|caution|needs? (?:replicat\w+|confirm\w+|more|larger|bigger|an? rct)|larger (?:trials?|studies)|not (?:yet )?peer[- ]reviewed|does(?:n't| not) (?:prove|show cause|mean)|do(?:n't| not) (?:prove|mean)|can(?:'t|not) (?:prove|show|tell|say)|limitations?|limits?|correlation (?:is not|isn't|≠)|association only|causation|too (?:small|early|soon)|grain of salt|interpret with|one (?:small )?study|won't change|not (?:ready|enough)|don't carry|methods matter|confound\w+|may not apply|pilot data only|we (?:do not|don't) know|unclear|uncertain\w*|skeptical|overstat\w+|stop saying)\b/;

const studyWord = new RegExp(`\\b${study}\\b`);

export const overstatedStudy = defineRule({
  id: "unsupported-claim/overstated-study",
  title: "Stretches a study beyond its reach",
  severity: "revise",
  why: "Animal, small, uncontrolled or observational work can't show that a treatment works for people, and one study settles little. The guideline asks for a balanced reading of risks and benefits.",
  advice:
    'Name the design and size, say what it can\'t show, and keep the verb within that: "in 48 patients, without a control group, … was associated with …".',
  clauses: ["ASPN-PLAT-6", "ASPN-PLAT-10", "ASPN-CON-1"],
  sources: ["FTC-HPCG"],
  leavesAlone: [
    "posts that name the design and its limits",
    "null results, questions, and methods teaching",
    '"preprint, not peer reviewed"',
  ],
  triggers: { always: true },
  *detect(draft) {
    if (limits.test(draft.lower) && !/\bscience is settled\b/.test(draft.lower)) return;
    if (draft.get(subjectTerms).length === 0) return;
    const found: Span[] = [];
    for (const match of matches(draft, settles, "lower")) {
      const claim = match.groups["claim"] ?? match.groups["claim2"] ?? match.groups["claim3"] ?? match.text;
      const start = match.start + match.text.indexOf(claim);
      const span = { start, end: start + claim.trimEnd().length };
      if (stands(draft, span)) found.push(span);
    }
    for (const sentence of draft.get(sentences)) {
      const text = draft.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
      if (!weak.test(text)) continue;
      const reach = draft.lower.slice(
        sentence.start,
        Math.min(sentence.start + 700, (draft.get(sentences)[sentence.index + 1] ?? sentence).end),
      );
      if (!studyWord.test(reach) && !/\b(?:mice|rats)\b/.test(reach)) continue;
      for (const match of matches(text, strongVerb)) {
        const span = { start: sentence.start + match.start, end: sentence.start + match.end };
        // "linked to", "associated with" are honest verbs of such designs; the strong verb must govern health words.
        if (
          stands(draft, span) &&
          /\b(?:in (?:mice|rats)|preprint|pilot|abstract|poster|observational|retrospective|case series|no control|uncontrolled|survey|n ?=|patients|people|adults)\b/.test(
            text,
          )
        )
          found.push(span);
      }
    }
    found.push(...ofKind(draft, "study", found));
    for (const { start, end } of withoutOverlaps(found)) yield { spans: [{ start, end }] };
  },
  examples: {
    marked: [
      { text: "RCT in mice [[PROVES exosomes regrow discs]]. [[Goodbye surgery]]!" },
      { text: "New study [[reverses arthritis]]. Full stop. 📄" },
      { text: "83% responders to the nerve block, no control arm, [[still practice-changing]] 🚀" },
      { text: "Preprint says ketamine [[beats therapy for depression]]." },
      {
        text: "Twelve adults wore the ear clip for fatigue. [[The science is settled]], tell your physician.",
      },
    ],
    unmarked: [
      { text: "In mice (not humans) exosomes changed disc height. Hypothesis only.", why: "design stated" },
      {
        text: "Single-arm study, n=48, 83% of patients responded: hopeful, uncontrolled.",
        why: "limits stated",
      },
      { text: "We saw no difference in pain at 12 months (p=0.4). Sharing the null.", why: "null result" },
      { text: "Preprint (not peer reviewed): what it may and may not mean for migraine.", why: "labeled" },
      { text: "Does this trial prove that statins help 80-year-olds? Not yet.", why: "a question" },
      {
        text: "The trial proved difficult to recruit for, like all pediatric asthma work.",
        why: "proved difficult",
      },
    ],
  },
});

function stands(draft: Draft, span: Span): boolean {
  const { negated, asked, debunked, hypothetical, hedged } = polarityAt(draft, span);
  if (negated || asked || debunked || hypothetical) return false;
  const said = draft.lower.slice(span.start, span.end);
  if (
    /^(?:proved|proven|proves)(?: to be)? (?:difficult|hard|tricky|popular|challenging|useful|costly|to be|me wrong|otherwise|negative|safe)/.test(
      said,
    )
  )
    return false;
  if (/^(?:beats?|stops|works|heals?|causes?|prevents?)/.test(said) && hedged) return false;
  const sentence = sentenceAt(draft, span.start);
  return !/\b(?:recruit\w*|journal club|reading|critique|how (?:to|we) )\b/.test(
    draft.lower.slice(sentence.start, span.start),
  );
}
