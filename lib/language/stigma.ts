import type { Severity } from "@/lib/schema/finding";

export interface StigmaTerm {
  readonly regex: RegExp;
  /** A person-first wording that fits in the same place. */
  readonly instead?: string;
  readonly severity: Severity;
  /** Only with these words near: the term has other senses. */
  readonly needs?: RegExp;
}

const patientNear =
  /\b(?:patients?|pts?|clinic|er\b|ed\b|icu|ward|shift|consults?|admits?|admission|triage|room|bay|appointment|chart|rounds|office|waiting room|callout|pharmacy|chair|infusion|unit)\b/i;

/** Terms that stigmatize, with what to write instead (NIDA "Words Matter", NCSBN, AMA/AAMC guides to person-first language; summarized for this project, 2026-11). */
export const stigmaTerms: readonly StigmaTerm[] = [
  {
    regex:
      /\b(?:drug|pill|opioid|narc(?:otic)?|dilaudid|med|candy|oxy|norco|benzo|adderall)[- ]?seek(?:er|ers|ing)\b/gi,
    instead: "patient seeking pain relief",
    severity: "revise",
  },
  {
    regex: /\bseekers?\b(?= (?:at|in|on|again|today|tonight|this|who|came|back))/gi,
    severity: "revise",
    needs: patientNear,
  },
  {
    regex: /\bfrequent[- ]?fl[iy]ers?\b(?! (?:miles?|points?|program|card|number|status))/gi,
    instead: "patient who needs care often",
    severity: "revise",
    needs:
      /\b(?:er\b|ed\b|icu|ems|clinic|shift|ward|triage|again|back|our|my|pts?|patients?|dilaudid|office|unit)\b/i,
  },
  {
    regex: /\b(?:drug |heroin |opioid |pill |meth |pain pill )?addicts?\b/gi,
    instead: "person with a substance use disorder",
    severity: "revise",
    needs:
      /\b(?:patients?|pts?|clinic|er\b|ed\b|shift|waiting|another|two|these|those|of|drug|pill|opioid|heroin|meth|treat\w{0,4}|prescri\w{1,6})\b/i,
  },
  {
    regex:
      /\b(?:junk(?:ies|ie|y)|crack ?heads?|druggies?|tweakers?|meth ?heads?|pill ?(?:heads?|poppers?)|dope ?heads?|stoners?)\b/gi,
    instead: "person who uses drugs",
    severity: "revise",
  },
  {
    regex: /\b(?:drug|substance|alcohol|opioid) abusers?\b/gi,
    instead: "person with a substance use disorder",
    severity: "revise",
  },
  {
    regex: /\b(?:winos?|drunks|town drunk|boozers?)\b/gi,
    instead: "person with an alcohol use disorder",
    severity: "revise",
    needs: patientNear,
  },
  {
    regex:
      /\b(?:schizos?|psychos?|nut ?(?:cases?|jobs?|bags?)|lunatics?|whack ?jobs?|basket ?cases?|crazies|looney|loonies|mental cases?)\b/gi,
    severity: "revise",
    needs: patientNear,
  },
  {
    regex: /\bcrazy (?:ladies|lady|patients?|pts?|women|woman|families|family|moms?|people)\b/gi,
    severity: "revise",
  },
  {
    regex: /\b(?:hysterical|histrionic) (?:female|woman|women|patient|pt|mom|mother|lady|ladies)\b/gi,
    severity: "revise",
  },
  {
    regex:
      /\b(?:non-?compliant)\b(?! (?:with (?:ada|hipaa|regulation|the (?:law|code))|device|material|balloon|software|website))/gi,
    instead: "not able to follow the plan",
    severity: "consider",
    needs: patientNear,
  },
  {
    regex:
      /\b(?:malinger(?:er|ers|ing)|hypochondriacs?|fakers|faking (?:it|pain|seizures|their|her|his|a))\b/gi,
    severity: "revise",
    needs: patientNear,
  },
  { regex: /\b(?:retards?|retarded|spaz|cripples?|gimps?|gomers?|tards?)\b/gi, severity: "hold" },
  {
    regex:
      /\b(?:morbidly obese|fat(?:ties| patients?| people| pts?| ladies| lady| guys?)|land ?whales?|whale of a)\b/gi,
    severity: "revise",
    needs:
      /\b(?:patients?|pts?|clinic|er\b|ed\b|shift|or\b|table|knees?|back|another|these|people|always|blame)\b/i,
  },
  {
    regex: /\b(?:dirty|hot) (?:urines?|uds|pee|drug screens?|tox)\b/gi,
    instead: "positive drug test",
    severity: "revise",
  },
  {
    regex:
      /\bfailed (?:(?:a|the|his|her|their|another) )?(?:drug|urine|uds|tox)(?: (?:drug )?(?:screens?|tests?))?\b/gi,
    severity: "consider",
  },
  {
    regex: /\b(?:wheelchair[- ]bound|confined to a wheelchair)\b/gi,
    instead: "using a wheelchair",
    severity: "consider",
  },
  { regex: /\bcommitted suicide\b/gi, instead: "died by suicide", severity: "consider" },
  { regex: /\b(?:opioid|drug) holocaust\b/gi, severity: "revise" },
  {
    regex:
      /\b(?:crybab(?:y|ies)|whin(?:y|ers?)|drama queens?|attention[- ]?seek(?:er|ers|ing)|complainers|karens?|divas?|train ?wrecks?|dumpster fires?|time ?wasters?|dirtbags?|scumbags?|losers?|idiots?|morons?|dumb ?ass(?:es)?|lowlifes?|bottom ?feeders?|freeloaders?|deadbeats?|hot mess(?:es)?|nightmare patients?|liars)\b/gi,
    severity: "revise",
    needs:
      /\b(?:patients?|pts?|(?:my|this|another|our|today's|first|last|next) (?:\d\w{0,4} )?(?:consult|admit|admission|appointment|room \d+|bed \d+)|in (?:the )?(?:clinic|er|ed|triage|bed|room|bay|waiting)|on (?:my|the) (?:shift|schedule|list|unit|ward))\b/i,
  },
  {
    regex:
      /\b(?:lazy|stupid|dumb|gross|disgusting|smelly|annoying|pathetic|ungrateful|entitled|needy|insufferable|dramatic|obnoxious|toothless|filthy|trashy|ignorant|clueless|ridiculous|whiny) (?:\w{1,10} )?(?:patients?|pts?|families|clients|moms|women|men|people in (?:my|the|our) (?:er|ed|clinic|waiting))\b/gi,
    severity: "revise",
  },
];

/** Set pieces of mockery at patients. */
export const mockery: readonly RegExp[] = [
  /\b(?:(?:half |all |most )?(?:of )?(?:my|our|the|these|today's) (?:\w{1,10} )?(?:schedule|panel|waiting room|patients?|pts|census|list|shift|triage|clinic|families|moms)|these people|you people|ppl in triage|they) (?:today |tonight |now )?(?:is|are|was|were)(?: all| so| just| literally| such)?(?: [a-z]{2,10},){0,2}(?: and)? (?:fat|lazy|stupid|crazy|lying|insane|dumb|gross|entitled|annoying|whiny|disgusting|idiots?|morons?|liars?|the worst|nuts|psychotic|drunk and stupid|clueless|trash|animals)(?:,? (?:and )?(?:fat|lazy|stupid|crazy|lying|dumb|gross|entitled|whiny)(?: about it)?){0,2}/gi,
  /\b(?:the )?craz(?:y|ies) (?:doesn't take|never takes?|never sleeps|doesn't sleep|came? out|comes? out|is out|are out|train|town|hour|magnet)\b(?: a day off)?/gi,
  /\b(?:psych|er|ed|consult|clinic|icu|triage|ems|ward|call|nicu|l&d|office|pharmacy|dental)(?: \w{2,8})? bingo\b/gi,
  /\bif you people (?:could|would|ever|just)\b[^.!?\n]{0,20}/gi,
  /\bdr\.? google (?:graduates?|scholars?|alum\w{0,3}|crowd|patients?|diploma)\b/gi,
  /\ballergic to (?:everything|all(?: the)? (?:meds|drugs|painkillers|nsaids)|every(?:thing)? \w{1,12}) (?:except|but|besides) (?:the )?(?:\w{1,10} )?(?:dilaudid|fentanyl|morphine|oxy\w{0,7}|norco|percocet|opioids|narcotics|the one that starts with (?:a )?d)\b/gi,
  /\b(?:the one|that one|something|starts) (?:that )?(?:starts )?with (?:a )?["']?d["']?\b(?=[^.!?]{0,24}\b(?:dilaudid|pain|iv|allerg))/gi,
  /\b(?:fibro(?:myalgia)?|pots|eds|crps|migraine|back pain|pain|dilaudid|narcan|suicide|anxiety|tiktok tourette'?s|mental illness|sick|allergy|victim) (?:olympics|olympians?|club|bingo|brigade|parade|crowd|lottery|queens?|warriors\W{0,3}(?=🙄))\b/gi,
  /\b(?:10|ten|11|eleven|12|20)\s?(?:\/|out of)\s?(?:10|ten) pain\b[^.!?\n]{1,40}\b(?:while|but|yet|as (?:s?he|they)) (?:\w{1,8} ){0,3}(?:eating|texting|scrolling|laughing|on (?:his|her|their|the) phone|snapchat\w{0,4}|tiktok\w{0,3}|asleep|snoring|cheetos|doritos)\b/gi,
  /\b(?:dr\.? google|google (?:md|phd|degree|university)|webmd (?:degree|scholars?|md)|facebook university)\b(?=[^.!?\n]{0,60}(?:🙄|😂|🤡|🤣|😒|\blol\b|\bugh\b))/giu,
];
