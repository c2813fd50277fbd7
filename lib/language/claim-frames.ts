import { defineFact } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";

/** Who speaks of a frame. "story" is one person's course held out to all. */
type FrameKind = "outcome" | "rank" | "slander" | "study" | "story";

export interface Frame extends Span {
  readonly kind: FrameKind;
}

const people =
  "(?:patients?|clients?|pts|people|folks|moms?|mamas|babies|kids|kiddos|children|women|men|couples|runners|athletes|teens|newborns|members|graduates|survivors|users|seniors|ladies|guys|knees?|hips?|backs?|teeth|scars?|eyes|faces|smiles?|participants?|families|smokers|diabetics|brides)";
const some = "(?:[\\w'-]{1,16} ){0,5}?";

/**
 * Turns of phrase that promise by their form: slots hold word classes, and what fills the rest doesn't matter. They
 * weigh nothing by themselves; the score of the sentence decides with them.
 */
const frames: readonly (readonly [FrameKind, RegExp])[] = [
  // All of them, none of them: "every one of our stroke patients", "no mom in our practice", "not one has let go".
  [
    "outcome",
    new RegExp(
      `\\b(?:every|all|each|100(?: percent|%) of)(?: (?:single|last))?(?: (?:one )?of (?:our|my|the|these))?(?: \\d{1,5})?(?: (?!other|time|day|week|month|year)[\\w-]{2,14}){0,2}? ${people}\\b`,
      "g",
    ),
  ],
  [
    "outcome",
    new RegExp(
      `\\b(?:no|not (?:one|a single)|none of (?:our|my)|nobody (?:who|on|in|at)|never (?:had|lost|met|seen)) (?:[\\w'-]{1,14} ){0,4}?(?:${people}|of (?:mine|ours)|one|program|practice|clinic|list|tooth|implants?|baby)\\b(?: ${some}(?:needs?|needed|goes|went|leaks?|tears?|comes?|came|has|have|had|lost|failed|bruised|regretted|returns?|get|gets|let|fail|miss|do|does|did)\\b)`,
      "g",
    ),
  ],
  [
    "outcome",
    /\b(?:all|every one|each|every single one) of (?:them|'em|it)(?=[.!]|$)|\b(?:we|dr\.? \w{2,14}) (?:do not|don't|never) (?:miss|lose|fail)\b|\b(?:yet to|never) (?:meet|met|see|seen) (?:a|an|the|anyone)\b|\b(?:nobody|no one|none) (?:has|have|had) ever [a-z]{3,12}\b|\bnothing (?:slips|gets|goes) (?:by|past|wrong|missed)\b|\bstopped counting\b|\bperfect record\b|\bnever operate twice\b/g,
  ],
  // People who have it don't need, have or get: "moms do not tear", "people who wear our insoles don't get knee replacements".
  [
    "outcome",
    new RegExp(
      `\\b${people} (?:(?:who|that|we|on|with|in) (?:[\\w'-]{1,14} ){1,5}?)?(?:do not|don't|never|no longer|won't|haven't|aren't|quit|stop(?:ped)?) (?:[\\w'-]{2,14} ?){1,4}`,
      "g",
    ),
  ],
  // The end, in figures of speech.
  [
    "outcome",
    /\b(?:end of the line|left the building|(?:a|the) thing of the past|met (?:its|their|her|his) match|rear[- ]?view(?: mirror)?|way back|life sentence|just a (?:season|memory|word|number|rumou?r)|(?:becomes?|became|be) a (?:souvenir|memory|story|choice|rumou?r|punchline)|should be a choice|is (?:a choice|optional)|is canceled|nowhere to (?:live|hide)|reason to exist|out of the woods|in the (?:bin|trash|drawer|rear ?view)|back to (?:who|how|what) (?:you|she|he|they) (?:were|was|used)|\bthe last [\w ]{2,24}you(?:'ll| will)(?: ever)?|has an answer|end of (?:antidepressants|opioids|pills|surgery|braces|[\w-]{3,14}) as we|roaring back|like (?:a )?(?:teenagers?|twenty|new|brand new)|act (?:30|like)|your (?:twenties|thirties)|don't (?:know|stand) (?:what's coming|a chance)|never know(?: you)? had|forget you ever)\b/g,
  ],
  // Pledges.
  [
    "outcome",
    /\b(?:or (?:we do it|it's|its|your next) (?:again )?(?:for )?(?:free|on us)|you don't pay|five[- ]star refund|no charge if|pinky (?:swear|promise)|i(?:'d| would) bet (?:my|the)|mark my words|come be (?:number|next|one)|what's your excuse|why (?:would you|go|risk|wait|live with|suffer|settle))\b/g,
  ],
  // Held out to the reader.
  [
    "story",
    /\b(?:(?:that's|this is|here's) (?:just |exactly |simply )?(?:what|how) (?:our |a |an |the |my |dr\.? )?[\w' -]{2,28}? (?:does|do|works?|goes|looks? like)|(?:waiting for|could be|will be|it'll be|can be) (?:you|yours|your \w{3,10})(?: too| next)?|(?:be|come be|you're) (?:number|next)\b(?! (?:in line|to|door|week|visit|appointment|up))|yours? (?:will|can|could|would) (?:too|be|look|feel|go)|pick (?:a day|your day|a date)(?: for yours)?|leaves? (?:feeling|looking) (?:like this|this way)|our patients do|(?:every|all) (?:survivor|patient|client)s? who(?:'s| has)? tried)\b/g,
  ],
  // Above all others.
  [
    "rank",
    /\b(?:more (?:[\w-]{3,14} ){1,2}(?:trust|choose|pick|come to|rely on) us|(?:than|from) any(?:one|body)(?: else)?(?: in| on|'s)?|no (?:better|finer|gentler|safer|smarter|faster|greater) (?:[\w-]{3,16} ?){1,3}|(?:not|never|won't) find (?:a |an |any )?(?:[\w-]{3,10}, ){0,2}(?:better|finer|gentler|safer|cheaper|kinder|faster)[\w, -]{0,20}|nobody (?:does|do|fixes|treats|reads|places) (?:[\w-]{2,14} ){1,3}like (?:we|us|our|dr)|only (?:one|practice|clinic|dentist|surgeon|place|doctor|provider|center|team|spa)(?: [\w']{2,12}){0,4}? (?:who|that|doing|in|to)|(?:other|the) (?:surgeons|doctors|dentists|nurses|pros|celebrities|athletes) (?:choose|pick|fly|trust|go to|use)|one answer around here|anywhere else|most (?:skilled|experienced|trusted|accurate|advanced|natural|gifted|talented|precise|powerful|effective) [\w-]{3,16}|as (?:effective|good|strong|powerful|safe) as|does (?:what|the same)[\w ]{1,20}(?:does|do|can't|thing|job)|works? (?:just|exactly|as well) (?:like|as) (?:the|a|your)|identical to|just without the|minus the|in a (?:bottle|syringe|jar|cup|pill)\b|half the time|before (?:a|an|your|the|any) [\w-]{4,16} (?:can|could|would|does|will)|better than (?:any|the|your|a) [\w-]{3,16}|out-?perform\w{0,3}|outlast\w{0,3}|out of business|rolls-royce|ferrari|obsolete|second to none|like our [\w-]{3,12}|nothing (?:on earth|else|out there)? ?(?:works|comes close|touches|beats))\b/g,
  ],
  // Blame laid or taken away: "it's not aging, it's low T".
  [
    "slander",
    /\b(?:you don't have|it(?:'s| is) (?:not|never)(?: just)?|isn't|aren't|is not|was never|is never) (?:a |an |the |just )?[\w-]{3,16},? (?:it's|it is|they're|you have|but|your [\w' ]{3,24} is)\b|\b(?:is|are) (?:the|your|a) (?:real |hidden |root )?(?:cause|reason|culprit)(?: of| for| why| behind)?\b|\b(?:is|are) (?:behind|why) (?:your|you|most|all|\d|half|every|almost)|\b(?:is|are|do(?:es|ing)?|did|done) (?:way |far |much )?(?:good for|placebos?|the enemy|more (?:harm|damage)|making (?:you|us|kids|people)|killing|leaking|poisoning|a (?:scam|lie|hoax|racket))\b|\b(?:makes?|make) you (?:more likely|sicker|weak|sterile|infertile|dumber)|\bmore (?:damage|harm) than\b|\b(?:most dangerous (?:births|drugs?|thing)|sickest (?:kids|people|patients)|never (?:fixed|stopped|cured|saved|prevented)|has never (?:stopped|cured|saved|prevented)|lowers? iq|isn't the enemy|won?'?t tell you|bad for business|keep you sick|like drilling)\b/g,
  ],
  // A study taken for the last word.
  [
    "study",
    /\b(?:science (?:has spoken|is settled|is clear|agrees)|settles? (?:the debate|it|the question)|(?:the )?(?:lab|study|science|data|research|trial|mri) (?:has )?(?:proved|proves|proven|settled|settles) (?:it|that|this)|case closed|been proven|humans are just|has us convinced|(?:research|studies|science|data) keeps? (?:confirming|showing|proving)|(?:mice|rats|mouse|rat)\b[^.!?]{0,60}|early data from \d{1,2} \w{4,10}|\d{1,2}[- ]patient (?:pilot|study|series)|no longer meet criteria)\b/g,
  ],
];

/** Where the draft uses such a turn of phrase, by kind. Spans of the plain view. */
export const claimFrames = defineFact("claim-frames", (draft): readonly Frame[] => {
  const found: Frame[] = [];
  for (const [kind, regex] of frames)
    for (const match of matches(draft, regex, "lower"))
      found.push({ start: match.start, end: match.start + match.text.trimEnd().length, kind });
  return found;
});
