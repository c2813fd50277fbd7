import { defineFact, type Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import { joinSpans } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { sourceNear } from "./citations";
import { isClinical, termsNear } from "./claims-subject";
import { isAsserted, isIdiom, polarityAt } from "./polarity";
import { pitches } from "./effects";
import { sentenceAt } from "./sentences";

const fully =
  "(?:100 ?%|completely|totally|perfectly|absolutely|entirely|utterly|virtually|practically|fully|truly|super|so|wholly|literally|always|proven|guaranteed|extremely)";
const noKind = "(?:no|zero|0|without(?: any)?|minus the|none of the|free of|never any|not a single|not one)";
const harms =
  "(?:risks?(?! (?:factors?|assessments?|score|group|adjust|management|stratif|calculator|reduction|category|of (?:not|missing|being|having) ))|side[- ]effects?|adverse (?:effects?|events?|reactions?)|complications?|down ?sides?|drawbacks?|danger|harm|down[- ]?time|recovery(?: time)?|pain|scar(?:s|ring)?|bruising|swelling|needles no pain|bleeding|crash|discomfort|withdrawals?|dependen(?:ce|cy)|addiction(?: risk)?|hangover|toxicity|reactions?|infections?|worries|catch|jitters|stitches|soreness|sutures|tearing|episiotom(?:y|ies)|pain pills|scabs|peeling|bad reactions?|interactions?|contraindications?)";

const spanish =
  "\\b(?:(?:100 ?%|totalmente|completamente) segur[oa]s?|sin (?:ningun )?(?:riesgos?|efectos secundarios|complicaciones|dolor ni (?:riesgos?|cicatrices))|cero (?:dolor|riesgos?))\\b";

/** Wordings that deny any harm. The strong ones stand in any post; the soft ones only where care is sold. */
const strong = new RegExp(
  [
    `\\b${fully} (?:safe|harmless|painless|pain[- ]free|risk[- ]free|non[- ]?toxic|non[- ]?addictive|gentle and safe|benign|natural and safe|side[- ]effect[- ]free|non[- ]?habit[- ]forming)\\b`,
    "(?<=[.!?] )painless(?=[.!,])",
    "\\brisk[- ]free\\b(?! (?:trial|returns?|cancel))",
    "\\b(?:side[- ]effect|complication|infection|toxin|scar|downtime|danger)[- ]free\\b",
    `\\b(?:absolutely |literally |virtually )?${noKind} (?:known |real |major |serious |unwanted |nasty |bad |long[- ]term |significant |scary )?(?:risks?(?! (?:factors?|assessments?|score|group|adjust|management|stratif|calculator|reduction|category|of))|side[- ]effects?|adverse (?:effects?|events?|reactions?)|down ?sides?|drawbacks?|danger|downtime|down time)\\b(?! (?:reported|were|was|seen|occurred|listed|info))`,
    "\\b(?:zero|0|without (?:a single|one|even one)|never (?:had|seen)(?: (?:a|an|any|one|a single))?|not (?:a single|one)|no) (?:major |serious )?(?:complications?|infections?|adverse events?|bad outcomes?|side effects?)(?: (?:ever|in (?:over |more than )?[\\d,]+ \\w+|in \\d+ years|since))?",
    "\\bnon[- ]?(?:addictive|habit[- ]forming)\\b",
    "\\b(?:can't|cannot|can not|won't|will not|never|doesn't|impossible to|no way to|can never|couldn't) (?:ever |possibly |even )?(?:hurt (?:you|your|u|them|anyone|the baby|a thing)|harm (?:you|your|anyone)|overdo(?:se)?(?: it| on it)?|be addicted|get addicted|cause (?:any )?(?:harm|side effects|addiction|cancer)|go wrong)",
    "\\bno way to overdo(?:se)?(?: it| on it)?|\\bimpossible to (?:overdose|overdo it|get hurt)",
    "\\b(?:all[- ])?(?:natural|organic|plant[- ]based|herbal|drug[- ]free)[,]? ?(?:=|so|and therefore|which means|means|equals|is always|is) ?(?:it's |it is |its |they're |that's |there's |there is |there are |it )?(?:(?:completely |totally |100% |perfectly |always )?safe|harmless|no (?:risks?|side effects|danger|harm)|zero (?:risks?|side effects)|nothing to worry about)",
    "\\b(?:there(?:'s| is) )?(?:absolutely )?nothing to (?:worry about|lose|fear)\\b|\\bwhat (?:have|do) you (?:got )?to lose\\b|\\bzero worries\\b",
    "\\bsafe (?:for|in|at) (?:everyone|anyone|everybody|all|every(?:one)? (?:age|body|skin|patient)|any (?:age|skin|body|dose)|all (?:ages|skin|patients|bodies)|babies of|kids of any|the whole family)\\b",
    "\\bsafest (?:(?:[\\w-]+ ){0,2}?(?:clinics?|cent(?:er|re)|practice|hospital|surgeons?|doctors?|dentists?|injectors?|provider|spa|treatment|procedure|shot|laser|lift|therapy|filler|injections?|supplement|option on|hands|drug|medication|drip|implant|device|anesthesia|sedation|pill|product|formula|place for your)|[\\w-]+)\\b(?: (?:on the market|on earth|anywhere|available|out there|ever (?:made|invented|devised|created)|around))?|\\bsafer than ever\\b|\\b(?:nothing (?:can|could|will|ever) (?:ever )?go(?:es)? wrong|what could go wrong\\?? ?nothing|(?:impossible|no way) (?:to|for \\w{2,12} to) (?:have|get|cause|develop|suffer) (?:a |an |any )?(?:\\w{2,12} )?(?:complications?|side effects?|infections?|reactions?|problems?|scars?|harm)|(?:won't|will not|don't|doesn't|never|didn't|not) (?:even )?feel (?:a|one|any|the) ?(?:single )?(?:thing|pinch|pain|needle)|(?:none of|minus|without any of|and none of|without) the (?:\\w{2,10} )?(?:risks?|dangers?|side effects?|downsides?|downtime|harm|pain|crash|complications?|toxicity)|(?:never|haven't|hasn't|have not|has not|not) (?:had|seen|have|see|a)(?: a| an| any)?(?: (?:one|single|patient|guy|person|client|baby|kid|woman|case)){0,2}(?: (?:get|have|with|of|had|report|suffer))?(?: (?:a|an|any|one|single))? (?:complications?|side effects?|infections?|(?:bad |allergic )?reactions?|injur(?:y|ies)|adverse \\w{5,9}|problems?)|(?:leaves?|leaving|causes?|with|means?) no (?:soreness|scars?|marks?|trace|damage|scarring|bruis\\w{2,4}|pain|swelling|withdrawals?|harm)|no (?:[\\w-]{3,14} )(?:complications?|side effects|infections?|scars?|toxicity|withdrawal))\\b",
    "\\b(?:zero|no) (?:[\\w-]{2,14} ){0,2}?(?:risks?|side effects?|pain|complications?|downtime|scars?|scarring|bruising|danger|harm|downsides?|discomfort|reactions?) (?:whatsoever|at all|of any kind|ever)\\b|\\bzero (?:scarring|scars?|pain|recovery(?: time)?|down ?time|bruising|swelling|discomfort|bleeding|needles|toxicity|addiction|withdrawal|dependence|complications?|infections?)\\b(?! (?:rate|score|scale|in this study))",
    "\\b(?:radiation|chemical|toxin|risk|pain|danger|worry|hassle|bruise|bruising|complication)[- ]free (?:and|&|\\+) (?:risk|pain|danger|worry|chemical|toxin|side[- ]effect|bruise)[- ]free\\b|\\bsafer than (?:[\\w']{2,14} ){0,2}?(?:aspirin|tylenol|surgery|water|ibuprofen|vaccines?|medications?|meds|drugs|coffee|birth control|statins?|opioids|botox|advil|antibiotics|pills|brushing|walking|driving)\\b|\\b(?:gentle|safe) enough (?:for|to) (?:[\\w']{2,14} ){0,3}?(?:newborns?|babies|infants?|everyone|anyone|daily|every|pregnan\\w{2,4}|kids|grandma|grandparents)\\b",
    "\\b(?:without|with no) (?:any )?(?:risks?|side effects?|complications?|downtime|dangers?)\\b(?! factors?)",
    spanish,
    "\\b(?:no|zero|not a) (?:chance|risk|danger|possibility|way) of (?:[\\w-]{3,14} )?(?:burns?|scar(?:s|ring)?|infections?|complications?|side effects?|bruising|swelling|harm|damage|reactions?|migration|overdose|addiction|dependence|rejection|bleeding|nerve damage|droop(?:ing)?|pain)\\b",
  ]
    .map((source) => `(?:${source})`)
    .join("|"),
  "g",
);

const soft = new RegExp(
  [
    "\\bno (?:pain|soreness|swelling|bruising|scars?|scarring|discomfort|bleeding) (?:after(?:wards?)?|during|before|at all|later|either|of any kind)\\b(?! (?:the|a|each|every|taking))|\\bzero recovery\\b",
    "\\bpainless(?:ly)?\\b",
    "\\bhurts (?:nothing|less than \\w{3,12})\\b|\\b(?:it|this|that|they) (?:can't|cannot|won't|couldn't) (?:possibly )?hurt\\b|\\b(?:gentler|softer|milder|safer|easier) (?:on (?:your )?\\w{3,12} )?than (?:water|plain water|toothpaste|a haircut|brushing|getting your ears pierced|a massage|a mosquito bite|nothing)\\b|\\b(?:easier|no worse|less painful) than (?:a |an |getting )?(?:haircut|eyebrow wax|mosquito bite|manicure|pinch|flu shot)\\b",
    "\\bharmless\\b",
    `\\b(?:no|zero|0|without(?: any)?|never any) ${harms}\\b(?! (?:reported|were|was|seen|occurred|no gain|factors?|assessment|score|control|management|clinic|medicine|scale|relief))`,
    "\\b(?:doesn't|does not|won't|will not|didn't) (?:even )?hurt(?: (?:a bit|at all|one bit))?\\b",
    "\\b(?:chemical|toxin|drug|chem)[- ]free\\b|\\bnon[- ]?toxic\\b|\\bno (?:harsh )?chemicals\\b|\\bzero toxins\\b|\\bno toxins\\b",
    "\\b(?:perfectly|so|super|very) (?:safe|natural)\\b",
    "\\bsafe(?:,| and| &| \\+) (?:effective|natural|painless|proven|easy|gentle|fast|permanent|simple|quick|non-?invasive)\\b|\\b(?:effective|natural|gentle|easy|fast|quick|proven)(?:,| and| &| \\+) safe\\b",
    "\\b(?:is|are|it's|they're|100%) (?:all )?safe\\b(?= ?(?:[.!,]|$|for (?:you|kids|babies|pregnan|breastfeeding|moms|your|all|daily)))",
    "\\b(?:walk|drive|go) (?:right )?(?:out|back to work) (?:pain[- ]free|like nothing happened)\\b",
    "\\bnothing to it\\b",
  ]
    .map((source) => `(?:${source})`)
    .join("|"),
  "g",
);

/** Findings that doctors call painless or harmless; and low risk told as a matter of degree. */
const finding =
  /^[\s,]{0,2}(?:lumps?|swelling|bumps?|sores?|ulcers?|chancres?|blood|bleeding|mass(?:es)?|nodules?|lymph|loss|jaundice|red|patch(?:es)?|growths?|cysts?|rash|murmurs?|hematuria|vision|joke|prank|fun|error|question|bacteria|virus|variant|mutation|gene|condition|birthmark|moles?|spots?|enlargement|and (?:usually|often))/;

/** Claims of safety without limit that the draft puts forward, in order. Spans are of the plain view. */
export const safetyClaims = defineFact("safetyClaims", (draft): readonly Span[] => {
  const found: Span[] = [];
  const selling = draft.get(pitches);
  for (const match of matches(draft, strong, "lower"))
    if (stands(draft, match, selling, true)) found.push(match);
  for (const match of matches(draft, soft, "lower"))
    if (stands(draft, match, selling, false)) found.push(match);
  return joinSpans(found);
});

function stands(draft: Draft, span: Span, selling: boolean, isStrong: boolean): boolean {
  if (isIdiom(draft, span) || !isClinical(draft, span) || !isAsserted(draft, span)) return false;
  const sentence = sentenceAt(draft, span.start);
  const after = draft.lower.slice(span.end, span.end + 40);
  const before = draft.lower.slice(Math.max(sentence.start, span.start - 60), span.start);
  const text = draft.lower.slice(
    Math.max(sentence.start, span.start - 200),
    Math.min(sentence.end, span.end + 200),
  );
  const said = draft.lower.slice(span.start, span.end);
  if (finding.test(after)) return false;
  // "fewer … than", "lower risk than": a comparison; with a source it stands.
  if (sourceNear(draft, span)) return false;
  // One person's course, told as such: "no complications, home by noon", "POD 2, no pain".
  if (
    /\b(?:pod ?#?\d|post-?op day|s\/p|tolerated|discharged|vitals|on exam|denies|denied|reports?|reported|presented|history of|hx|allergies|(?:she|he|they) (?:had|has|have|was|is|felt|reports?))\b/.test(
      text,
    )
  )
    return false;
  if (
    /\b(?:if (?:you|there|it)|when there|even (?:if|when|with)|although|have|has|had|cause[sd]?|causing|people|patients|infants|persons|children|adults|women|men|those|individuals|(?:people|patients|those|anyone|someone|women|men|adults|children|infants|persons|individuals|cases?|pregnanc\w{1,3}|births?|recover\w{1,4}|usually|often|typically|generally) with) (?:\w+ )?$/.test(
      before,
    ) &&
    !selling
  )
    return false;
  if (/^(?:non[- ]?addictive|non[- ]?habit)/.test(said) && !selling)
    // "non-addictive pain medicines such as acetaminophen" is plain teaching.
    return (
      !/^ (?:pain|medic|option|alternativ|treatment|drug)/.test(after) ||
      /\b(?:completely|totally|our|my)\b/.test(before)
    );
  if (/^safest/.test(said)) {
    return (
      !/^safest (?:way|choice|option|place to|thing|bet|route|course|approach|time|position|driver|car|seat|plan|answer|advice|if|is|to|and|for|possible|when|in|at|sex)\b/.test(
        said,
      ) &&
      (selling || /\b(?:we|our|my|i|you'll ever|the state|in (?:the |town|texas))\b/.test(text))
    );
  }
  if (/nothing to worry|nothing to lose|got to lose|worries/.test(said))
    return selling && termsNear(draft, span).length > 0;
  if (/^no (?:complications?|infections?)$|^(?:leav|caus|mean|with )/.test(said)) return selling;
  if (!isStrong) {
    if (!selling && !(/^zero\b/.test(said) && /\b(?:our|my|dr\.? \w+'s)\b/.test(text))) return false;
    if (draft.context.postType === "education" && !/\b(?:our|we|my|us)\b/.test(text)) return false;
    return (
      !/\bpain(?:less)?,? no gain\b/.test(text) &&
      !/\bno (?:pain )?(?:meds?|medicine) (?:no|clinic)/.test(text)
    );
  }
  if (/\b(?:safe|harmless)$/.test(said) && polarityAt(draft, span).hedged) return false;
  // "If you have no symptoms or risk": conditions of the reader, not of the care.
  return (
    !/\b(?:you|patients?|people|who|those|person|anyone|someone|child|baby) (?:have|has|had|with|are at|is at|at) $/.test(
      before,
    ) && !/\bat $/.test(before)
  );
}
