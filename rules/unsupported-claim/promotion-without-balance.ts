import type { Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { subjectTerms } from "@/lib/language/claims-subject";
import { cureClaims } from "@/lib/language/cures";
import { polarityAt } from "@/lib/language/polarity";
import { promotes, sells } from "@/lib/language/promotion";
import { safetyClaims } from "@/lib/language/safety";
import { defineRule } from "../define-rule";

/** What care is said to bring. */
const benefit =
  /\b(?:chang(?:es|ed|ing) lives|change your life|transform\w*|relie(?:f|ves?)|pain[- ]?free|feel (?:better|great|amazing|good|younger|like (?:yourself|new|you)|alive|confident|your best)|sleep (?:again|better|through|like)|walk (?:again|pain|without)|move (?:again|freely|better|without)|back (?:on|to|in|at) (?:the |your |what )?(?:golf|course|court|trail|game|field|life|work|gym|slopes|garden|doing|you|dance|living|running|sport|feet|normal|basics of living)[\w ]{0,14}|get your (?:life|body|confidence|energy|glow|smile|groove|mojo|skin|spark|swing|knees?|back|sleep|figure|waist) back|your way (?:out|to|back)[\w ]{0,20}|say (?:good)?bye to[\w ]{0,24}|goodbye[\w, ]{0,24}|ditch (?:the|your)[\w ]{0,16}|no more [\w ]{3,20}|get rid of[\w ]{0,24}|melt(?:s|ing)? (?:away )?[\w ]{0,12}|los(?:e|ing) (?:weight|inches|\d+|the weight|fat|belly)[\w ]{0,10}|drop (?:\d+|a dress|pounds|inches)[\w ]{0,10}|shed[\w ]{0,14}|smooth(?:s|er|ing)?(?: out)? (?:\w+ )?(?:lines|wrinkles|skin|forehead|texture)?|plump(?:s|er|ing)?(?: \w+)?|tighten(?:s|ing)?(?: \w+)?|lift(?:s|ed)? (?:and|your|the)[\w ]{0,12}|glow(?:ing)?(?: up| skin)?|glass skin|radiant|youthful|years younger|younger[- ]looking|look (?:younger|refreshed|rested|years|snatched|flawless|your best|amazing)|snatched|flawless|(?:dream|perfect|hollywood|confident|brighter|new|straighter|whiter|beautiful) (?:smile|body|skin|teeth|lips|nose|figure|shape|you)|boost(?:s|ing|ed)?[\w ]{0,16}|more energy|energy (?:back|all day)|fix(?:es|ed)? (?:your|that)[\w ]{0,14}|heal(?:s|ing)?(?: your)?[\w ]{0,12}|restor(?:es?|ing)[\w ]{0,14}|regrow\w*[\w ]{0,12}|thicker(?: \w+)?|fuller(?: \w+)?|rejuvenat\w+|works? (?:fast|wonders|great|like)|(?:fast|quick|real|lasting|long-lasting|amazing|incredible|dramatic|proven|visible|natural-looking|stunning|great|effective) (?:results|relief|recovery|transformation|solution|treatment)|results you[\w ]{0,14}|life(?:-| )chang\w+|improve(?:s|d)?[\w ]{0,16}|enhance(?:s|d)?[\w ]{0,16}|eliminat\w+[\w ]{0,14}|erase[\w ]{0,14}|stop (?:suffering|hurting|snoring|living with|the pain|hair loss|sweating|migraines?)[\w ]{0,10}|end (?:your |the )?(?:pain|suffering|migraines?|struggle|snoring)|live (?:pain|without|your|again)[\w ]{0,14}|enjoy (?:life|your|running|walking|food|sex|playing)[\w ]{0,12}|revers(?:e|es|ing)[\w ]{0,12}|prevents? wrinkles|balances? your[\w ]{0,12}|optimi[sz]e[\w ]{0,14}|recover (?:faster|quicker)|minimally invasive|see (?:the difference|results|clearly)[\w ]{0,10}|throw away your[\w ]{0,12}|you deserve[\w ]{0,18}|tired of[\w ]{0,24}|sick of[\w ]{0,20}|suffering from[\w ]{0,20}|struggling with[\w ]{0,20}|answer to your[\w ]{0,14}|solution (?:to|for) your[\w ]{0,14}|frozen foreheads)\b/g;

/** Procedures, devices and drugs whose promotion needs risks beside it; vaccines, screening and visits do not. */
const procedure =
  /\b(?:surger(?:y|ies)|surgical|procedures?|injections?|injectables?|shots?|implants?|fusion|stim(?:ulator|ulation)?|spinal cord|nerve blocks?|epidurals?|esi|ablations?|rfa|prp|stem cells?|exosomes?|ketamine|infusions?|iv (?:therapy|drips?|vitamins?|hydration|nad)|drips?|botox|dysport|xeomin|daxxify|fillers?|juv[eé]derm|restylane|sculptra|kybella|threads?|thread lifts?|microneedling|morpheus8|lasers?|ipl|bbl|peels?|coolsculpting|emsculpt|lipo\w*|tummy tucks?|mommy makeover|facelifts?|rhinoplasty|nose jobs?|breast (?:aug\w*|lift|implants?|reduction)|blepharoplasty|augmentation|veneers?|dental implants?|all-on-4|all on four|extractions?|root canals?|crowns?|whitening|invisalign|aligners|lasik|prk|cataract|lens|semaglutide|tirzepatide|ozempic|wegovy|mounjaro|zepbound|glp-?1s?|weight[- ]loss (?:shots?|injections?|program|meds|medication)|hormone (?:therapy|pellets?|replacement|optimization)|hormones|pellets?|trt|hrt|bhrt|testosterone|peptides?|decompression|discectomy|minimally invasive|joint replacement|(?:knee|hip|shoulder) replacements?|arthroscop\w+|bariatric|sleeve|gastric|balloon|vein (?:treatment|ablation)|hair (?:transplant|restoration)|shockwave|radiofrequency|tms|psilocybin|adjustments?|chiropractic|dry needling|medical marijuana|cbd|thc|supplements?|gumm(?:y|ies)|pills?|medications?|ivf|iui|egg freezing|circumcision|vasectomy|hysterectomy|hernia repair|o-shot|p-shot|vaginal rejuvenation|hydrafacial|red light|cryotherapy|hyperbaric|ozone|tattoo removal|electrolysis|stents?|balloon sinuplasty|bunion\w*|disc seal|lip flip|baby botox|body contouring|sclero\w*|liquid (?:facelift|bbl|nose job))\b/;

/** Risks, limits, alternatives, or where to read of them. */
const balance =
  /\b(?:risks?|side[- ]effects?|complications?|infection|bleeding|bruis\w+|alternatives?|not (?:right |suitable )?for everyone|isn't (?:right |suitable )?for everyone|who (?:it|this) (?:isn't|is not|may not be) for|may not be (?:right|appropriate|suitable)|candidates?|contraindicat\w+|pros and cons|downsides?|drawbacks?|options include|results (?:vary|differ)|individual results|doesn't work for|does not work for|some (?:people )?(?:don't|do not|get none|get no)|what to expect|safety information|precautions|medication guide|prescribing information|not (?:a )?(?:cure|magic|first step|guaranteed)|no guarantees?|limits|realistic|honest conversation|whether (?:it|this|you)|if (?:it|this|you)(?:'s| is|'re| are)? (?:right|appropriate|a (?:good )?(?:fit|candidate))|is it right for|right for you)\b/;

/** A promise of no risk is no balance. */
const emptyBalance =
  /\b(?:no|zero|without(?: any)?|free of) (?:risks?|side[- ]effects?|complications?|infections?|bleeding|bruising|downsides?|scars?)\b|\brisk[- ]free\b/g;
export const promotionWithoutBalance = defineRule({
  id: "unsupported-claim/promotion-without-balance",
  title: "Offers care without its risks",
  severity: "revise",
  why: "The post names what the treatment brings and asks people to come for it, with no word of risks or alternatives. The guideline asks that both be in the post or behind a link.",
  advice:
    "Add a sentence with the main risks and the alternatives, or link to a page that holds them. On platforms where each post stands alone, add it to this one.",
  clauses: ["ASPN-ETH-4", "ASPN-PLAT-10"],
  sources: ["FDA-CSL", "FTC-HPCG", "FTC-SCIA"],
  leavesAlone: [
    "announcing a service or hours without saying what it does",
    "vaccines, screening and check-ups",
    "posts with risks, alternatives or a link to them",
  ],
  shortfalls: ["It can't see whether a linked page holds the risks."],
  triggers: {
    always: true,
    when: (context) => context.postType !== "review-reply" && context.audience !== "clinicians",
  },
  *detect(draft) {
    const { postType } = draft.context;
    if (!sells(draft)) return;
    const { cta, offer } = draft.get(promotes);
    // A testimonial alone is another rule's; a promotion that the author calls one needs no further sign.
    if (postType !== "promotion" && !cta && !offer) return;
    if (draft.get(subjectTerms).every((term) => term.kind === "profession")) return;
    if (postType !== "promotion" && !procedure.test(draft.lower)) return;
    if (balance.test(draft.lower.replace(emptyBalance, " "))) return;
    // One card for one phrase where the post allows: what is marked as a promise gives way to the call to act.
    const benefits = benefitsOf(draft);
    const promised = [...draft.get(cureClaims), ...draft.get(safetyClaims)];
    const free = benefits.find(
      (span) => !promised.some(({ start, end }) => start < span.end && span.start < end),
    );
    const [first] = benefits.length > 0 ? [free ?? cta ?? offer ?? benefits[0]] : [];
    if (!first) return;
    yield { spans: [{ start: first.start, end: first.end }] };
  },
  examples: {
    marked: [
      {
        text: "Our hip injection [[changes lives]]. Book in bio ✨",
      },
      {
        text: "Weight-loss shots that help you [[feel like yourself]] again. Call today!",
      },
      {
        text: "New in our clinic: laser for scars. [[Smoother skin]], link below.",
      },
      {
        text: "PRP [[your way out of knee pain]] 🧬 tap to book",
      },
    ],
    unmarked: [
      {
        text: "Sciatica? Options include PT, injections and sometimes surgery, and each carries risk. Learn more: lakesidespine.example/options",
        why: "balanced, with a link",
      },
      {
        text: "Now offering neuromodulation. Details and who it isn't for: lakesidespine.example",
        why: "announcement and resource",
      },
      { text: "Flu shots Saturday 9-12, no appointment needed.", why: "a vaccine clinic" },
      { text: "Book your mammogram this October, the van is at the library on Friday.", why: "screening" },
      {
        text: "Botox from $10 a unit on Friday, call us. Bruising and drooping can happen; ask about the alternatives.",
        why: "risks stated",
      },
      {
        text: "We moved! Call us at 555-0142 to book an injection visit at the new office.",
        why: "no benefit claimed",
      },
    ],
  },
});

function benefitsOf(draft: Draft): Span[] {
  const vaccines =
    /\b(?:flu shots?|vaccin\w+|immuni[sz]ations?|boosters?|screenings?|mammograms?|colonoscop\w+|sports physicals?|check-?ups?|blood drive)\b/;
  if (
    vaccines.test(draft.lower) &&
    !/\b(?:botox|fillers?|semaglutide|laser|ketamine|iv drip|prp|weight loss)\b/.test(draft.lower)
  )
    return [];
  return [...matches(draft, benefit, "lower")]
    .map((match) => ({ start: match.start, end: match.start + match.text.trimEnd().length }))
    .filter((span) => {
      const { negated, asked, debunked } = polarityAt(draft, span);
      return !negated && !asked && !debunked;
    });
}
