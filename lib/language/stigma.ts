import { defineFact, type Draft } from "@/lib/engine/draft";
import { inCaseOf, replace } from "@/lib/engine/edits";
import { stigmaTerms } from "@/lib/lexicon/stigma-terms";
import type { Edit, Severity, Span } from "@/lib/schema/finding";
import { cuesIn, phraseIndex, tokens, type Cue } from "./cues";

export interface StigmaTerm {
  readonly regex: RegExp;
  readonly severity: Severity;
  /** Only with these words near: the term has other senses. */
  readonly needs?: RegExp;
}

const patientNear =
  /\b(?:patients?|pts?|clinic|er\b|ed\b|icu|ward|shift|consults?|admits?|admission|triage|room|bay|appointment|chart|rounds|office|waiting room|callout|pharmacy|chair|infusion|unit)\b/i;

/** Terms that stigmatize and the shapes they take (NIDA "Words Matter", NCSBN, AMA/AAMC guides to person-first language; summarized for this project, 2026-11). */
export const stigmaShapes: readonly StigmaTerm[] = [
  {
    regex:
      /\b(?:drug|pill|opioid|narc(?:otic)?|dilaudid|med|candy|oxy|norco|benzo|adderall)[- ]?seek(?:er|ers|ing)\b/gi,
    severity: "revise",
  },
  {
    regex: /\bseekers?\b(?= (?:at|in|on|again|today|tonight|this|who|came|back))/gi,
    severity: "revise",
    needs: patientNear,
  },
  {
    regex: /\bfrequent[- ]?fl[iy]ers?\b(?! (?:miles?|points?|program|card|number|status))/gi,
    severity: "revise",
    needs:
      /\b(?:er\b|ed\b|icu|ems|clinic|shift|ward|triage|again|back|our|my|pts?|patients?|dilaudid|office|unit)\b/i,
  },
  {
    regex: /\b(?:drug |heroin |opioid |pill |meth |pain pill )?addicts?\b/gi,
    severity: "revise",
    needs:
      /\b(?:patients?|pts?|clinic|er\b|ed\b|shift|waiting|another|two|these|those|of|drug|pill|opioid|heroin|meth|treat\w{0,4}|prescri\w{1,6})\b/i,
  },
  {
    regex:
      /\b(?:junk(?:ies|ie|y)|crack ?heads?|druggies?|tweakers?|meth ?heads?|pill ?(?:heads?|poppers?)|dope ?heads?|stoners?)\b/gi,
    severity: "revise",
  },
  {
    regex: /\b(?:drug|substance|alcohol|opioid) abusers?\b/gi,
    severity: "revise",
  },
  {
    regex: /\b(?:winos?|drunks|town drunk|boozers?)\b/gi,
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
    severity: "revise",
  },
  {
    regex:
      /\bfailed (?:(?:a|the|his|her|their|another) )?(?:drug|urine|uds|tox)(?: (?:drug )?(?:screens?|tests?))?\b/gi,
    severity: "consider",
  },
  {
    regex: /\b(?:wheelchair[- ]bound|confined to a wheelchair)\b/gi,
    severity: "consider",
  },
  { regex: /\bcommitted suicide\b/gi, severity: "consider" },
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

/** Clinical words that have aged: worth a thought wherever they stand, and no more. */
const dated: ReadonlySet<string> = new Set(
  "afflicted with|suffers from|suffer from|suffered from|suffering from|confined to a wheelchair|wheelchair bound|commit suicide|committed suicide|completed suicide|successful suicide|failed suicide attempt|drug habit|handicapped|schizophrenic|schizophrenics|epileptics|diabetics|asthmatics|arthritics|hemophiliac|paraplegics|quadriplegics|obese patient|obese patients|obese people|stroke victim|stroke victims|cancer victim|aids victim|poor historian|bipolar patient|borderline patient|the disabled|the homeless|the obese|the mentally ill|the elderly|anorexic|noncompliance|refused treatment|opioid abuse|clean urine".split(
    "|",
  ),
);
const datedIndex = phraseIndex<"dated">(new Map([...dated].map((term): [string, string] => [term, "dated"])));

/** The dated terms in the draft. */
export const datedTerms = defineFact("dated terms", (draft): readonly Cue<"dated">[] =>
  cuesIn(draft.get(tokens), datedIndex),
);

/** What may follow a noun that stands by itself, so that it is no attribute of the next one. */
const standsAlone =
  /^(?:["')\]]?\s*(?:[.,;:!?)\n]|$|[^\x00-\x7f])|\s+(?:who|whom|that|with|without|at|in|on|and|or|but|by|from|for|of|to|is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|should|may|might|came|comes|come|need|needs|deserve\w{0,1}|get|gets|got|again|today|tonight|yesterday|this|now|here|there|before|after|because|since|when|while|as|if|than|also|often|then|too|a|an|the|my|our|back|last|every)\b)/i;

/**
 * A person-first wording in the place of a stigmatizing term, from the lexicon. None where the term isn't listed,
 * describes another noun ("addict mom"), or would leave a sentence that doesn't read.
 */
export function personFirst(draft: Draft, span: Span): Edit[] | undefined {
  const { plain, lower } = draft;
  const term = lower.slice(span.start, span.end).replace(/-/g, " ");
  const before = lower.slice(Math.max(0, span.start - 30), span.start);
  const after = plain.slice(span.end, span.end + 24);
  const be = /\b(is|are|was|were|be|been|being|'s|'re) $/.exec(before)?.[1];
  const put = (words: string, from = span.start, to = span.end): Edit[] => [
    replace({ start: from, end: to }, inCaseOf(plain.slice(from, to), words)),
  ];
  const person =
    /^ (patients?|pts?|clients?|people|person|man|men|woman|women|adults?|child|children|kids?|teens?|residents?)\b/i.exec(
      after,
    );
  const many = person?.[1] !== undefined && /s$|people|men$|women$|children/i.test(person[1]);
  switch (term) {
    case "wheelchair bound":
    case "confined to a wheelchair":
      if (person?.[1])
        return put(
          `${person[1]} who ${many ? "use" : "uses"} a wheelchair`,
          span.start,
          span.end + person[0].length,
        );
      if (be === "is" || be === "are" || be === "was" || be === "were")
        return put(
          { is: "uses", are: "use", was: "used", were: "used" }[be] + " a wheelchair",
          span.start - be.length - 1,
        );
      return be ? undefined : put("using a wheelchair");
    case "noncompliant":
    case "non compliant":
      if (/^ with\b/i.test(after)) return undefined;
      if (person?.[1])
        return put(
          `${person[1]} who ${many ? "have" : "has"} had trouble following the plan`,
          span.start,
          span.end + person[0].length,
        );
      return be ? put("having trouble following the plan") : undefined;
    case "suffering from":
      return put(be ? "living with" : "with");
    case "suffers from":
      return put("has");
    case "suffer from":
      return put("have");
    case "suffered from":
      return put("had");
    case "morbidly obese":
      if (person?.[1])
        return put(`${person[1]} with severe obesity`, span.start, span.end + person[0].length);
      return be ? undefined : put("with severe obesity");
    case "handicapped":
      return person || be ? put("disabled") : undefined;
  }
  const instead = stigmaTerms.entries.get(term) ?? stigmaTerms.entries.get(term.replace(/ /g, "-"));
  if (!instead) return undefined;
  const isVerb = /^(?:die|died|living|lives)\b/.test(instead);
  if (!isVerb && !standsAlone.test(after)) return undefined;
  // "drug seeking" as what somebody does needs no person.
  if (/(?:ing|ed)$/.test(term) && !isVerb)
    return /^(?:asking|difficulty|not)/.test(instead) && be ? put(instead) : undefined;
  const article = /\b(an?) $/.exec(before)?.[1];
  if (article && /^(?:people|older adults)\b/.test(instead)) return undefined;
  const right = /^[aeiou]/.test(instead) ? "an" : "a";
  if (article && article !== right) {
    const start = span.start - article.length - 1;
    return [replace({ start, end: span.end }, inCaseOf(plain.slice(start, span.end), `${right} ${instead}`))];
  }
  return put(instead);
}
