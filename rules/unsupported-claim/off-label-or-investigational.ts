import type { Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Severity, Span } from "@/lib/schema/finding";
import { offLabelUses } from "@/lib/lexicon/off-label";
import { withoutOverlaps } from "@/lib/language/claims";
import { subjectTerms } from "@/lib/language/claims-subject";
import { polarityAt } from "@/lib/language/polarity";
import { sells } from "@/lib/language/promotion";
import { sentenceAt } from "@/lib/language/sentences";
import { defineRule } from "../define-rule";

const investigational =
  /\b(?:investigational|(?:our|the|an|this) (?:ide|ind) (?:device|drug|study|trial|implant|stimulator)|(?:which is |that's |it's |still |currently )?in (?:clinical )?trials (?:now|still|right now|at the moment)|pre-?approval|before (?:fda )?approval|ahead of (?:fda )?approval|awaiting (?:fda )?approval|not yet (?:fda[- ]?)?(?:approved|cleared)|pending (?:fda )?(?:approval|clearance)|coming soon to (?:market|our)|experimental (?:drug|device|treatment|therapy|implant|peptide|injection|procedure)|our (?:clinical )?trial|phase (?:[123i]|ii|iii|one|two|three)|before (?:it's|it is|anyone else) (?:on the market|available|gets it)|research use only|not for human (?:use|consumption))\b/g;

const promise =
  /\b(?:works?(?! (?:to|with your))|worked|safe and effective|amazing|incredible|results|relief|ends|cures?|heals?|fixes|rewires|crushes|miracle|breakthrough|game[- ]?changer|you can have it|get it (?:here|first|now)|be (?:the )?first|here at (?:the|our) clinic|already have it|better than|beats|life-?changing|pain[- ]?free|proven|enroll (?:now|before|today|while)|before we're (?:booked|full)|spots (?:are )?(?:going|filling|limited)|skip the (?:wait|line)|book|order|buy|promising|stunning|transform\w*)\b/;

/** A recruitment text that promises nothing, and open talk of a label. */
const labeled =
  /\b(?:not (?:fda[- ]?)?(?:approved|cleared) for|off[- ]label[;:,.]? (?:use|prescrib\w+|so|and|means|discuss|gabapentin|is legal|because|which)|discuss (?:it |this )?with|consent|what (?:does )?["']?off[- ]?label|evidence (?:says|is|so far)|literature|case by case|irb|nct\d+|clinicaltrials|may (?:be eligible|qualify)|no benefit (?:is )?promised|placebo|randomi[sz]ed)\b/;

/** "We don't know yet whether it works": what recruiting should say. */
const unknownYet =
  /\b(?:(?:don't|do not|doesn't|not|nobody|no one) (?:yet )?knows? (?:yet )?(?:whether|if)|(?:unknown|not known|unproven|too early to (?:say|tell|know)) (?:yet )?(?:whether|if)|to (?:find out|learn|see|test) (?:whether|if)) (?:it|they|this|the [a-z]{3,12}(?: [a-z]{3,12})?) (?:works?|helps?|is safe|are safe|does|do)\b/;

const offLabel = /#?\boff[- ]?label\b/g;

export const offLabelOrInvestigational = defineRule({
  id: "unsupported-claim/off-label-or-investigational",
  title: "Promotes a use off the label",
  severity: "revise",
  why: "Prescribing off label is legal and teaching about it is welcome, but promoting such a use, or calling a trial product safe or effective, isn't open to firms, investigators or those who speak for them.",
  advice:
    "Say that the use isn't FDA approved and decide it case by case; for a trial, link the registry and use the wording from the review board.",
  clauses: ["ASPN-USE-5", "ASPN-ETH-4", "ASPN-PLAT-8"],
  sources: ["FDA-812.7", "CFR-312.7", "FDA-CSL", "ADBCCRO"],
  leavesAlone: [
    "education on off-label prescribing that is labeled so",
    "recruitment with a registry number and no promise",
    "history of approvals",
  ],
  shortfalls: [
    "The list of products and unapproved uses is short and dated; another use off its label isn't noticed unless the post says so.",
  ],
  triggers: {
    words: [
      "off-label",
      "off",
      "offlabel",
      "investigational",
      "ide",
      "ind",
      "trials",
      "trial",
      "preapproval",
      "pre-approval",
      "approval",
      "approved",
      "cleared",
      "clearance",
      "coming",
      "experimental",
      "phase",
      "research",
      "human",
      "market",
      "ketamine",
      "esketamine",
      "spravato",
      "cbd",
      "ozempic",
      "semaglutide",
      "tirzepatide",
      "mounjaro",
      "compounded",
      "botox",
      "ivermectin",
      "ldn",
      "naltrexone",
      "hcg",
      "metformin",
      "rapamycin",
      "testosterone",
      "hyperbaric",
      "hbot",
      "bpc*",
      "peptide*",
      "methylene",
      "psilocybin",
      "mdma",
      "lsd",
      "ibogaine",
      "ayahuasca",
      "gabapentin",
      "stem",
      "exosome*",
      "retatrutide",
      "sermorelin",
      "ipamorelin",
      "tesamorelin",
      "hgh",
      "growth",
      "tms",
      "thc",
      "cannabis",
      "marijuana",
      "before",
      "fenbendazole",
      "low-dose",
      "pellets",
      "low",
      "dhea",
      "oxytocin",
      "infusions",
      "lozenges",
      "troches",
      "bpc-157",
      "tb-500",
      "magic",
      "mushrooms",
      "medical",
    ],
  },
  *detect(draft) {
    const found: (Span & { severity?: Severity })[] = [];
    const selling = sells(draft);
    const { postType, relationships } = draft.context;
    const tied = (relationships?.length ?? 0) > 0;
    if (postType !== "education" || selling)
      for (const match of matches(draft, investigational, "lower")) {
        const reach = around(draft, match);
        if (unknownYet.test(draft.lower)) continue;
        if (!promise.test(reach) || !stands(draft, match)) continue;
        if (
          labeled.test(draft.lower) &&
          !/\b(?:works|safe and effective|you can have it|cures?|ends|proven|crushes)\b/.test(reach)
        )
          continue;
        if (
          !selling &&
          !tied &&
          !/\b(?:you can have it|get it|be (?:the )?first|safe and effective|enroll|here at)\b/.test(reach)
        )
          continue;
        found.push({ start: match.start, end: match.end, severity: "hold" });
      }
    if (!labeled.test(draft.lower)) {
      for (const match of matches(draft, offLabel, "lower")) {
        if (!stands(draft, match)) continue;
        if (
          selling ||
          tied ||
          /\b(?:crushes|works (?:great|better|wonders)|amazing|incredible|in my hands|love|best)\b/.test(
            around(draft, match),
          )
        )
          found.push({ start: match.start, end: match.end, ...(tied && { severity: "hold" as const }) });
      }
      if (selling && postType !== "education")
        for (const use of offLabelUses)
          for (const match of matches(draft, use.pattern, "lower")) {
            if (!stands(draft, match)) continue;
            found.push({
              start: match.start,
              end: match.start + match.text.trimEnd().length,
              ...(tied && { severity: "hold" as const }),
            });
          }
    }
    for (const { start, end, severity } of withoutOverlaps(found))
      yield { spans: [{ start, end }], ...(severity && { severity }) };
  },
  examples: {
    marked: [
      {
        text: "In my hands this stimulator crushes shingles pain. [[#offlabel]]",
        context: { postType: "promotion", relationships: ["NerveTune (speaker)"] },
        severity: "hold",
      },
      {
        text: "[[Our IDE device]] works for your back pain. Enroll before we're booked! 🚀",
        severity: "hold",
      },
      { text: "[[Ketamine for anxiety]], chairs open Friday, book now." },
      { text: "[[CBD gummies for CRPS]], no prescription needed. Shop now 🌿" },
      { text: "[[Compounded semaglutide]] starting at $199. DM us!" },
    ],
    unmarked: [
      {
        text: "We're recruiting for a trial of an investigational nasal spray for PTSD. We don't know yet whether it works, hence the trial.",
        context: { postType: "promotion" },
        why: "says that nobody knows yet",
      },
      {
        text: "Off-label gabapentin for chronic cough: what we know, and the consent I get.",
        why: "education",
      },
      {
        text: "Now recruiting for back pain: NCT01234567, IRB-approved text, no benefit promised.",
        why: "recruitment",
      },
      {
        text: "Disclosure: speaker for the maker. This use is not FDA approved. Here's the literature.",
        context: { relationships: ["AB Corp (speaker)"] },
        why: "labeled and disclosed",
      },
      { text: 'What does "off-label" mean? Patients ask all the time.', why: "education" },
      { text: "Ketamine for anesthesia in kids: pearls for the ED.", why: "a labeled use, nothing sold" },
      { text: "We're proud that our trial of the knee brace was published.", why: "nothing promised" },
    ],
  },
});

function around(draft: Draft, span: Span): string {
  const sentence = sentenceAt(draft, span.start);
  return draft.lower.slice(
    Math.max(0, Math.min(sentence.start, span.start - 80)),
    Math.min(draft.lower.length, Math.max(sentence.end, span.end + 80)),
  );
}

function stands(draft: Draft, span: Span): boolean {
  if (draft.get(subjectTerms).length === 0) return false;
  const { negated, asked, debunked, historical } = polarityAt(draft, span);
  return !negated && !asked && !debunked && !historical;
}
