import { defineFact } from "@/lib/engine/draft";
import { compile, execAll, has, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { sentenceAt } from "./sentences";

/**
 * Praise of a practice or a clinician by one who works there or is of the family (16 CFR 255.5, example 8; 465.5). The
 * words that tell it stand behind the praise, as an aside; told first, and for readers to weigh, they are a disclosure.
 */
export interface Insider extends Span {
  readonly kind: "insider";
}

const relative =
  "(?:husband|wife|spouse|hubby|brother|sister|mom|mum|mama|dad|daddy|mother|father|son|daughter|cousin|uncle|aunt|nephew|niece|fianc[eé]e?|roommate|best friend|girlfriend|boyfriend|(?:brother|sister|mother|father|son|daughter)-in-law)";

const job =
  "(?:front desk|desk|reception|billing|books|bookkeeping|payroll|phones|scheduling|marketing|website|socials?|social media|instagram|office|assistant|hygienist|receptionist|manager|nurse|tech|intern|partner|accountant|landlord)";

const workThere = compile(
  `(?<![a-z])(?:(?:i|i've|i'm|i'll)(?: also| just| only| actually| happen to| should know| have)? (?:run|runs|work|do|manage|manages|answer|staff|sit at|keep|been|am|handle|was|get paid to run) (?:(?:at|the|his|her|their|its|an?|in|on|to|for|that|dr|dr\\.) (?:[a-z]{2,12} )?){0,2}${job}|(?:be )?back (?:at|on|behind) (?:the|my) (?:front )?(?:desk|phones|counter|shift|register)|i (?:work|worked|volunteer) (?:there|here|for (?:him|her|them|the practice|this practice)|at this (?:place|clinic|practice|office))|(?:before|after|between|during) my (?:shift|lunch break) (?:there|here))(?![a-z])`,
  "g",
);

const ofTheFamily = compile(
  `(?<![a-z])(?:(?:he|she|they|who|owner|doc|dentist|doctor)(?:'s|'re| is| are| happens to be)(?: also| only| just)? (?:my|our|their|the kids') (?:own |dear |little |big |older |favorite )?${relative}|i(?:'m| am) (?:his|her|their|the (?:owner|doctor|dentist|doc)'s) (?:[a-z]{3,8} )?${relative}|my ${relative} (?:runs|owns|manages|founded|started|works (?:at|in|for)) (?:this|that|the|here|it)(?: (?:one|place|clinic|practice|office|spa))?|my ${relative} works (?:here|there)|married (?:to (?:him|her|the (?:doctor|dentist|owner|doc))|(?:him|her) in))(?![a-z])`,
  "g",
);

const praised =
  /\b(?:five|5|10 ?\/ ?10|ten) ?(?:out of (?:five|5|10) )?stars?\b|⭐|★|\b(?:best|kindest|gentlest|nicest|sweetest|finest|greatest|most (?:caring|gentle|talented)) (?:[a-z]{2,14} ){0,3}?(?:dentist|doctor|doc|surgeon|optometrist|chiropractor|chiro|therapist|vet|hygienist|injector|derm\w*|pediatrician|midwife|practice|office|clinic|team|staff|hands|man|woman|spa|med ?spa|in (?:the|town|[a-z]+))\b|\b(?:honest|my) review\b|\b(?:highly recommend|recommend (?:them|him|her|this)|can't say enough|wouldn't (?:take|go|trust)|go see|ask for \p{L}+|is (?:so |very )?(?:gentle|unreal|amazing|wonderful|incredible|fantastic))\b/u;

/** Told in earnest, for readers to weigh. */
const earnest =
  /\b(?:disclos\w+|full transparency|take (?:it|this|that) (?:as you|with a|for what)|grain of salt|weigh|biased so|for the record|conflict of interest|so i'm (?:not )?(?:neutral|impartial)|skip my opinion)\b/;

/** The asides of insiders, in order; none where nothing is praised or they are told first. */
export const insiders = defineFact("insiders", (draft): readonly Insider[] => {
  const found: Insider[] = [];
  if (draft.context.postType === "review-reply") return found;
  if (draft.context.postType !== "testimonial" && !has(draft, praised, "lower")) return found;
  if (earnest.test(draft.lower)) return found;
  for (const pattern of [workThere, ofTheFamily])
    for (const match of matches(draft, pattern, "lower")) {
      const sentence = sentenceAt(draft, match.start);
      const before = draft.lower.slice(sentence.start, match.start);
      if (
        (match.start < 60 && sentence.index === 0) ||
        /\b(?:if|wish|when i was|used to|not|never)\b[^,;]{0,20}$/.test(before)
      )
        continue;
      const said = [...execAll(draft.lower.slice(0, match.start), clauses)].length;
      if (said === 0) continue;
      found.push({ kind: "insider", start: match.start, end: match.start + match.text.trimEnd().length });
    }
  return found.sort((a, b) => a.start - b.start);
});

/** A mark between what is said and the aside. */
const clauses = /[.!?,;(\n—-]/g;
