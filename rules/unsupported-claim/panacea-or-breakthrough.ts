import type { Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { rewordWonder } from "@/lib/language/claim-rewording";
import { ofKind } from "@/lib/language/claim-score";
import { withoutOverlaps } from "@/lib/language/claims";
import { isClinical, subjectTerms, termsNear } from "@/lib/language/claims-subject";
import { sourceNear } from "@/lib/language/citations";
import { isAsserted, isIdiom } from "@/lib/language/polarity";
import { sells } from "@/lib/language/promotion";
import { sentenceAt } from "@/lib/language/sentences";
import { defineRule } from "../define-rule";

/** Words of wonder that overstate any treatment, whoever says them. */
const wonder = new RegExp(
  [
    "(?:an? |the |true |real |little |absolute |total |modern |medical ){0,4}(?:miracles?|miraculous(?:ly)?)(?: (?:cure|drug|treatment|therapy|shot|pill|injection|worker|peptide|supplement|serum|cream|product|procedure|results?|laser|plant|molecule|solution|for \\w+ ?\\w*))?",
    "(?:an? |the |total |absolute |real |true |complete |literal ){0,4}game[- ]?chang(?:er|ers|ing)",
    "(?:an? |the |truly |absolutely ){0,4}(?:revolutionary|revolutioni[sz](?:es?|ed|ing)|ground[- ]?breaking|earth[- ]shattering|mind[- ]blowing|unprecedented|next[- ]level|life[- ]?(?:changing|altering)|world[- ]changing|practice[- ]changing miracle)(?: (?:new |non-?surgical )?(?:treatment|therapy|procedure|device|shot|injection|laser|technology|results?|implant|breakthrough|technique|approach|solution|relief|supplement|serum|stim\\w*|science|protocol))?",
    "paradigm[- ]shift(?:ing|s)?|holy grail|silver bullet|magic (?:bullet|pill|wand|shot|cure|drug|solution|in a \\w+)|fountain of youth|secret weapon|wonder ?drug|super ?drug|cure-?all|panacea|one[- ]size[- ]fits[- ]all (?:cure|fix)|best[- ]kept secret|unicorn (?:drug|treatment)|medicine's (?:best|biggest) secret",
    "(?:this |it |that )?changes everything|(?:will |is going to |about to |gonna )change medicine|the future of (?:medicine|healthcare|pain|pain (?:medicine|care|relief)|dentistry|surgery|skin|anti-?aging|healing|wellness|aesthetics|orthopedics|beauty|longevity|weight loss|mental health)(?: is here)?",
    "(?:the )?end of (?:opioids|pain|chronic pain|back pain|migraines?|diabetes|obesity|aging|wrinkles|surgery|arthritis|depression|suffering|acne|dieting|cancer|pills|glasses|dentures|knee replacements?)",
    "(?:we(?:'ve| have)?|i(?:'ve| have)?|science|scientists|doctors) (?:have |has )?(?:finally )?(?:cracked the code|solved the (?:mystery|puzzle))[\\w ]{0,20}|(?:we(?:'ve| have)?|i(?:'ve| have)?|science|scientists|doctors) (?:have |has )?finally (?:solved|cracked|cured|found|figured out|beat|beaten|have (?:an|the) answer)[\\w ]{0,20}",
    "(?:medical |scientific |major |huge |real |new |the |a ){1,5}breakthroughs?(?! (?:pain|bleed|seizure|infection|case|medic|dose|dosing|opioid|device|therapy desig|designat|ovulation|spotting|covid|prize|cancer pain|symptom))(?: (?:treatment|therapy|device|drug|technology|laser|procedure|in \\w+ ?\\w*|for \\w+|that \\w+ \\w+ ?\\w*|results|discovery))?",
    "nature'?s (?:own )?(?:ozempic|botox|xanax|viagra|adderall|prozac|antibiotic|answer to \\w+|cure|miracle|painkiller|statin|metformin|advil|aspirin|pharmacy)",
  ]
    .map((source) => `(?:\\b(?:${source}))`)
    .join("|"),
  "g",
);

/** Works for everyone, on anything. */
const everyone =
  /\b(?:(?:it |this |they |that )?(?:will )?(?:works?|worked|working) (?:wonders |great |well |the same |like magic )?(?:for|on|in|with) (?:literally |absolutely |just about |virtually |basically )?(?:everyone|everybody|anyone|any ?body|all (?:of )?(?:my |our )?(?:patients|pts|ages|skin types|clients|bodies|kids|people|pain|conditions)|every (?:single )?(?:patient|one|body|type|kind|age|skin|joint|case|condition|person|pain|client|kid)|any (?:joint|pain|skin|age|kind|type|condition|patient|ailment|injury|disease)|(?:literally |just about |almost |nearly )?(?:everything|anything))[\w' ]{0,24}|(?:helps?|heals?|cures?|fixes|treats?|clears?|fixed|relieves?|good for|effective (?:for|against|on|in)|benefits?) (?:literally |absolutely |just about |virtually )?(?:everyone|everything|every (?:skin|body|ailment|condition|pain|disease|kind of pain|type of pain|symptom|patient)|all (?:diseases|ailments|pain|conditions|illness(?:es)?|kinds of pain|types of pain)|any (?:pain|disease|ailment|condition|illness))(?: and everyone|, every \w+)?|(?:straightens?|fix(?:es)?|clears?|heals?|solves?|beats?|erases?|handles?|ends?|cures?) (?:any|every) (?:smile|skin|pain|body|face|knee|back|tooth|teeth|case|wrinkle|scar|injury|headache|migraine|joint|ailment|condition|disease)|(?:heals?|fixes|repairs?|cures?|regenerates?) (?:[\w-]{3,14}, ){1,4}(?:[\w-]{3,14},? )?(?:and|&|\+) (?:even )?[\w-]{3,14}|(?:regrows?|grows?|clears?|fix(?:es)?|heals?|smooths?|tightens?|melts?|restores?|lifts?|works? wonders) [\w ]{2,20} (?:on|for|in) (?:literally |absolutely )?(?:everyone|everybody|anyone|every (?:single )?(?:patient|client|skin type|body type|face|body|head))|whatever (?:ails|hurts) you|(?:body|spine|mind|gut) can (?:heal|cure|fix) (?:anything|everything|itself (?:from|of) (?:anything|everything|any \w+))|heals? (?:absolutely |literally )?anything|for everything,? with|there's nothing it (?:can't|doesn't|won't) (?:do|fix|help|treat|heal)|what (?:can't|doesn't) it (?:do|fix|help)|(?:doctors?|surgeons?|big pharma|dermatologists?|dentists?) (?:hate|hates|are furious|don't want you|can't believe|are shocked)[\w' ]{0,24}|like magic|(?:is|it's|are|works like|pure|real|actual) magic\b(?! (?:trick|show|kingdom|mike|mushroom)))/g;

export const panaceaOrBreakthrough = defineRule({
  id: "unsupported-claim/panacea-or-breakthrough",
  title: "Presents care as a wonder",
  severity: "revise",
  why: "Words of wonder tell readers that the question is settled and the treatment fits everyone. The guideline asks to give hope yet resist presenting something new as a panacea.",
  advice:
    'Say what it did, for whom, and compared with what: "In one trial of 80 people …; we don\'t know yet …".',
  clauses: ["ASPN-UNMET-1", "ASPN-PLAT-9"],
  sources: ["FTC-HPCG", "FTC-RMG"],
  leavesAlone: [
    "breakthrough pain, and FDA Breakthrough Device designation said as such",
    '"is it a game changer?" and skeptical use',
    "miracles of parking, printers and babies",
  ],
  triggers: { always: true },
  *detect(draft) {
    const found: Span[] = [];
    for (const match of matches(draft, wonder, "lower")) {
      const span = { start: match.start, end: match.start + match.text.trimEnd().length };
      if (stands(draft, span, true)) found.push(span);
    }
    for (const match of matches(draft, everyone, "lower")) {
      const span = { start: match.start, end: match.start + match.text.trimEnd().length };
      if (stands(draft, span, false)) found.push(span);
    }
    found.push(...unrelated(draft));
    found.push(...ofKind(draft, "hype", found));
    for (const { start, end } of withoutOverlaps(found)) {
      const suggestion = rewordWonder(draft, { start, end });
      yield { spans: [{ start, end }], ...(suggestion && { suggestion }) };
    }
  },
  examples: {
    marked: [
      { text: "[[A MIRACLE for hip pain]] is finally here 🌟" },
      { text: "[[Total game changer]]!! One shot for your knees. Book now." },
      { text: "[[The end of migraines]] starts in our clinic 🚀" },
      { text: "[[Nature's Ozempic]], now on our shelf. Weight loss without the needle!" },
      { text: "This red light panel [[works for everyone]], knees, thyroid, you name it." },
      {
        text: "Try our [[revolutionary laser]] for acne scars, call us.",
        becomes: "Try our laser for acne scars, call us.",
      },
      { text: "[[Paradigm shift]]: one implant and your sciatica is yesterday's news. Call us." },
    ],
    unmarked: [
      {
        text: "FDA granted the implant a Breakthrough Device designation. That's a review track, not proof for pain patients.",
        why: "a designation",
      },
      { text: "Is closed-loop stim a game changer? The honest answer 🧵", why: "a question" },
      { text: "Breakthrough pain is what your rescue dose is for.", why: "term of art" },
      { text: "Miracle of the day: the clinic's fax went through on the first try.", why: "the fax" },
      { text: "There is no miracle drug for weight loss.", why: "negated" },
      { text: "The new patient portal is a game changer for parking validation.", why: "not care" },
      { text: "Nothing works for everyone, and that includes acupuncture.", why: "negated" },
    ],
  },
});

function stands(draft: Draft, span: Span, isWonder: boolean): boolean {
  if (isIdiom(draft, span) || !isAsserted(draft, span)) return false;
  const sentence = sentenceAt(draft, span.start);
  const text = draft.lower.slice(
    Math.max(sentence.start, span.start - 200),
    Math.min(sentence.end, span.end + 200),
  );
  const said = draft.lower.slice(span.start, span.end);
  if (!isClinical(draft, span)) return false;
  const near = termsNear(draft, span).some((term) => term.kind !== "profession");
  const selling = sells(draft);
  if (/\b(?:hates?|furious|shocked)\b/.test(said)) return true;
  if (!near && !selling) return false;
  if (
    /\b(?:designation|designated|overused|word|so-called|hype|hyped|is it|isn't|title|(?:the|a|my|new|this|comic|cook)[ -]?book|podcast|album|novel|film|episode|not proof|fax|printer|parking|portal|ehr|scheduling|scribe|template|spreadsheet|form|wifi|coffee|baby is|birth of|industrial|history|french|american revolution)\b/.test(
      text,
    )
  )
    return /\bovers?used\b/.test(text) && /\bthis is the\b/.test(text);
  if (/breakthrough|game[- ]?chang|paradigm|life[- ]?(?:chang|alter)/.test(said) && sourceNear(draft, span))
    return false;
  // "a life-changing diagnosis", "life-altering injury", "life-changing for me to teach".
  if (/^(?:an? )?(?:truly |absolutely )*life/.test(said)) {
    const after = draft.lower.slice(span.end, span.end + 24);
    if (
      /^ (?:diagnos|injur|event|illness|disease|news|accident|complication|effect|consequence|conversation|decision|experience|condition|mentor|class|trip|year|job|career|book|for me)/.test(
        after,
      )
    )
      return false;
    return (
      selling ||
      /treatment|therapy|procedure|device|shot|injection|laser|results?|implant|relief|surgery/.test(
        said + after,
      )
    );
  }
  if (/^(?:what|there's|for everything)/.test(said) && !selling) return false;
  if (/magic|secret/.test(said)) return selling;
  if (!isWonder)
    return !/\b(?:no one thing|nothing|not)\b/.test(text.slice(0, Math.max(0, span.start - sentence.start)));
  return !/^(?:an? |the )?miracles?$/.test(said) || selling || near;
}

/** One treatment offered for three or more conditions that have little in common. */
const kinds: readonly (readonly [string, RegExp])[] = [
  [
    "pain",
    /\b(?:crps|fibro(?:myalgia)?|back pain|sciatica|arthritis|joint pain|neuropathy|knees?|chronic pain|joints?|tendons?)\b/,
  ],
  ["head", /\b(?:migraines?|headaches?)\b/],
  ["mood", /\b(?:anxiety|depression|ptsd|ocd|insomnia|mood|stress)\b/],
  ["brain", /\b(?:autism|adhd|dementia|alzheimer'?s|parkinson'?s|brain fog|ms|multiple sclerosis|stroke)\b/],
  ["metabolic", /\b(?:diabetes|obesity|weight loss|cholesterol|blood pressure|hypertension|heart disease)\b/],
  [
    "immune",
    /\b(?:long covid|lyme|lupus|autoimmune|allergies|immunity|immune system|chronic fatigue|cancer|asthma|eczema|colds?|flu)\b/,
  ],
  ["gut", /\b(?:ibs|sibo|gut|crohn'?s|colitis|reflux|leaky gut|guts)\b/],
  ["fertility", /\b(?:infertility|fertility|pcos|endometriosis|libido|erectile dysfunction|ed|hormones?)\b/],
  ["skin", /\b(?:acne|wrinkles|hair loss|aging|psoriasis|skin)\b/],
];

const remedy =
  /\b(?:stem cells?|exosomes?|prp|ozone|peptides?|cbd|cbn|kratom|ketamine|nad\+?|iv (?:drips?|therapy|vitamins?)|adjustments?|chiropractic|acupuncture|red light|hyperbaric|hbot|shockwave|magnets?|neurofeedback|gummies|tincture|oil|oils|supplement|supplements|mushrooms?|turmeric|ashwagandha|magnesium|methylene blue|cold plunge|ivermectin|ldn|detox|cleanse|probiotics?|colostrum|sea moss|black seed oil|castor oil|vibration|reiki|laser|pemf|one (?:shot|treatment|pill|drip|injection|device|implant|session))\b/;

function unrelated(draft: Draft): Span[] {
  const { lower } = draft;
  if (draft.get(subjectTerms).length < 3) return [];
  const found: Span[] = [];
  for (const match of matches(lower, /[^.!?\n]{12,280}/g)) {
    if (!remedy.test(match.text)) continue;
    const hits = kinds.flatMap(([, regex]) => {
      const hit = regex.exec(match.text);
      return hit ? [{ start: match.start + hit.index, end: match.start + hit.index + hit[0].length }] : [];
    });
    if (hits.length < 3) continue;
    const span = { start: Math.min(...hits.map((h) => h.start)), end: Math.max(...hits.map((h) => h.end)) };
    if (span.end - span.start > 90 || !isAsserted(draft, span) || sourceNear(draft, span)) continue;
    const helps =
      /\b(?:for|cures?|heals?|fixes|helps?|treats?|relieves?|works?|reverses?|boosts?|good for|ends?|beats?|stops?)\b/.test(
        match.text,
      );
    if (
      helps &&
      !/\b(?:trial|study|studied|evidence|research|risks?|side effects|symptoms|can cause|may)\b/.test(
        match.text,
      ) &&
      (sells(draft) || draft.context.postType !== "education")
    )
      found.push(span);
  }
  return found;
}
