import type { Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { rewordRank } from "@/lib/language/claim-rewording";
import { ofKind } from "@/lib/language/claim-score";
import { withoutOverlaps } from "@/lib/language/claims";
import { subjectTerms } from "@/lib/language/claims-subject";
import { sourceNear } from "@/lib/language/citations";
import { isAsserted, isIdiom } from "@/lib/language/polarity";
import { sells } from "@/lib/language/promotion";
import { sentenceAt } from "@/lib/language/sentences";
import { defineRule } from "../define-rule";

/** Who or what gives care, as the head of a claim of rank. */
const carer =
  "(?:doctors?|docs?|drs?|physicians?|surgeons?|dentists?|orthodontists?|np|nps|providers?|clinics?|practices?|(?:bariatric|spine|fertility|surgical|surgery|heart|cardiac|cancer|ortho\\w*|dental|transplant|pain|stroke|trauma|implant|laser|aesthetics?|breast|joint|knee|hip|hand|foot|vein|weight[- ]loss|hair|cosmetic) teams?|hospitals?|med ?spas?|spas?|injectors?|chiropractors?|chiros?|therapists?|psychiatrists?|psychologists?|pediatricians?|dermatologists?|derms?|pharmac(?:y|ies)|midwi(?:fe|ves)|physios?|pts?|physical therapists?|podiatrists?|optometrists?|audiologists?|dietitians?|estheticians?|cent(?:er|re)s?|specialists?|experts?|obgyns?|ob-?gyns?|urologists?|cardiologists?|neurologists?|oncologists?|orthop(?:a?edist|od)s?|anesthesiologists?|ophthalmologists?|care|treatments?|therap(?:y|ies)|procedures?|outcomes?|results?|surgery|technology|technique|facilit(?:y|ies)|programs?|laser|lasers|dentistry|medicine|facials?|botox|fillers?|implants?|hands|offices?|urgent cares?|er|labs?|birth center|wellness)";
const field = "(?:[\\w&'-]{1,16} ){0,3}?";

const ranked = new RegExp(
  [
    `(?:#1|#one|no\\.? ?1|number[- ]one|nr\\.? ?1|top[- ]ranked|top[- ]rated|highest[- ]rated|best[- ]rated|5[- ]star|five[- ]star|most (?:trusted|experienced|advanced|respected|recommended|qualified|skilled|reviewed|renowned|sought[- ]after|innovative|effective|awarded|successful|talented|gifted|reputable|comprehensive|knowledgeable)|leading|premier|finest|world[- ]class|world[- ]renowned|world[- ]famous|nationally[- ]renowned|internationally[- ]renowned|renowned|unmatched|unrivall?ed|unparalleled|unsurpassed|unbeatable|peerless|elite|award[- ]winning|pioneering|cutting[- ]edge|top) ${field}${carer}`,
    `(?:the |texas' |your |our |simply |hands down |by far |literally |undisputed )(?:very |absolute |single |town's |city's |area's |valley's |region's |state's |county's |\\w+'s )?best ${field}${carer}|^\\W{0,4}best ${field}${carer}|best ${field}${carer} (?:in|around|anywhere|for miles|on|this side|near|within|out there|period|hands down|bar none)`,
    "(?:highest|best|lowest|fastest|top) (?:reported |national )?(?:success|complication|cure|pregnancy|survival|satisfaction|infection|recovery|revision|live birth) (?:rates?|times?|scores?)|(?:nobody|no one)(?: in [\\w -]{3,20})? does (?:\\w+ ){1,2}(?:better|like)|most (?:trusted|respected|experienced|recommended) (?:name|team|choice|brand|hands|eyes) in [\\w]{2,16}|(?:better|best|safer|higher|lower|faster|superior) [\\w ]{3,24} than (?:any|every|all|the)(?: of the)?(?: other)? (?:hospitals?|clinics?|practices?|doctors?|surgeons?|dentists?|spas?|med ?spas?|competition|national average|rest|centers?|providers?|offices?)[\\w ]{0,14}",
    "(?:second to none|bar none|head and shoulders above|in a league of (?:our|my|its|her|his) own|like no other|better than (?:any|every|all)(?: other| of the other)? [\\w ]{3,24}|(?:better|safer|faster|more experienced|more skilled) than (?:the )?(?:hospital|other|competition|competitors?|rest|guys|clinic|place|practice|big|doctors?|surgeons?|any other|everyone else|anyone else|those)[\\w ]{0,20}|outperforms? (?:all|every|any|other)[\\w ]{0,20}|nobody (?:else )?does it (?:better|like)|no one (?:else )?(?:in (?:town|the state|the area|the city) )?(?:does|can|offers|gets|has) (?:it |this |these |our |what |better )[\\w ]{0,14})",
    `(?:the |your |we're the |we are the |i'm the |i am the )?only ${field}(?:clinic|doctor|doc|practice|surgeon|dentist|provider|place|center|spa|med ?spa|injector|physician|office|team|facility|ones?|specialist|chiropractor|therapist) (?:in (?:town|the|this|\\w+)|who|that|with|around|within|offering|doing|to (?:offer|do|use|get|fix|treat)|you)(?: truly| really| actually)?(?: (?:understands?|gets?|treats?|offers?|fixes|listens?|cares?))?`,
    "voted (?:the )?(?:#1|number one|best|top|favorite)[\\w ]{0,24}|(?:best|top) (?:doctor|doc|dentist|surgeon|physician|clinic|med ?spa|provider|practice|injector)s?(?: award(?:ed)?)?(?: of| in)? (?:20\\d\\d|award|\\w+)|top docs?\\b|castle connolly|super ?doctors?",
    "(?:(?:a|the|true|real) )?(?:pioneer(?:s|ed)?|trailblazers?|gurus?|godfather|authority|rock ?stars?|wizards?|king|queen) (?:of|in) (?:[\\w-]{1,16} ){0,3}?(?:medicine|surgery|care|pain|spine|botox|fillers?|injections?|dentistry|aesthetics|therapy|neuromodulation|orthop\\w+|dermatology|fertility|hormones?|wellness|ketamine|regenerative|stim|implants?|smiles?|lasers?|lips|skin)",
    "(?:the )?(?:#1|number one) (?:choice|name|rated|source|in (?:town|the)|for (?:hair|knee|back|spine|your))[\\w ]{0,20}",
    "the best (?:in (?:town|the (?:business|state|city|valley|county|country|world|area|region|southwest|midwest|northeast|south|west|east|nation|game)|texas|\\w+)|at what (?:we|i) do)",
    "(?:gold standard|best[- ]in[- ]class) (?:clinic|practice|team|provider|care at our)|the (?:gold standard|last word|name to know|undisputed \\w{2,14}|final word|go-to \\w{2,14}) (?:in|for|of) (?:[\\w-]{2,16} ?){1,3}",
    `(?:unmatched|unrivall?ed|unparalleled|unsurpassed|unbeatable|peerless|unequall?ed|incomparable|matchless|unbeaten) ${field}(?:results?|outcomes?|skills?|expertise|precision|safety|artistry|success rates?|technique|relief|track record|surgical \\w{4,10})`,
    "(?:foremost|preeminent|pre-eminent|undisputed|top|leading|most (?:respected|trusted|sought[- ]after|experienced|recognized)|ultimate|premier) (?:\\w{2,14} ){0,2}?(?:authorit(?:y|ies)|experts?|names?|voices?|minds?|leaders?|gurus?|specialists?|experts?|masters?|king|queen|destinations?|choices?) (?:on|in|for|of|when it comes to) (?:[\\w-]{2,16} ?){1,3}",
    "(?:nobody|no one|no-one|no other \\w{2,14}|none|not one \\w{2,14}|few)(?: (?:else|other|in|around|near|within|on|anywhere|across|this|the|our|[\\w-]{2,16} (?:county|area|state|valley|city|town|region|coast)|town|here|city|state|country|county|area|side|of|world|valley)){0,7} (?:(?:even|ever|can|could|will|has|does|do|comes?|gets?|treats?|fix(?:es)?|knows?|performs?|offers?|achieves?|delivers?|matches|compares?|rivals?|touch(?:es)?|beats?|tops?) )+(?:close|it|them|this|these|us|our \\w{2,14}|more [\\w ]{2,24}|better \\w{2,14}|[\\w]{2,14} (?:better|like (?:we|us|our|me)|as well)|what we (?:do|can)|like (?:we|us|our|me))(?: (?:better|like (?:we|us|our)|as well|the way we))?",
    "(?:nobody|no one|no-one|no other \\w{3,14}|none)(?: else)?(?: (?:in|around|on|near) (?:the |this )?[\\w-]{3,14})? (?:is|are|comes?|gets?|even) (?:even |anywhere |remotely )?(?:close|near|comparable|in (?:our|the same) league)",
    "(?:the )?(?:top|highest|best)[- ](?:rated|ranked|reviewed) (?:in|around|near) (?:the |this )?[\\w-]{3,14}",
    "(?:simply |quite simply |hands down |just |truly |literally )?the (?:very )?(?:best|finest) (?:[\\w-]{3,14} )?you(?:'ll| will| can| could|'ve)? (?:ever |possibly )?(?:find|meet|get|see|have|seen|met)(?: (?:anywhere|between|in|around|within) [\\w' ]{2,24})?|only (?:one|two|a handful of) (?:surgeons?|doctors?|clinics?|practices?|dentists?|injectors?|providers?|therapists?|chiropractors?|specialists?|teams?|places?|offices?|centers?) (?:in|around|near|within|on) (?:the |this |all of )?(?:[\\w-]{2,14} ?){1,3}(?:does|do|offers?|performs?|gets?|knows?|can|treats?|is|are)\\b(?: (?:this|it|that))?(?: the right way)?",
    "(?:the )?(?:lowest|highest|best|fastest|fewest|shortest|most advanced|strongest|most powerful|most effective) (?:[\\w-]{2,16} ){0,3}?(?:rates?|outcomes?|results?|treatments?|technolog(?:y|ies)|lasers?|devices?|implants?|formula|therap(?:y|ies)|supplements?|techniques?|scores?|times?|complications?|infections?|surger(?:y|ies)|serums?|injections?|protocols?|programs?|option) (?:in (?:the )?(?:town|state|country|county|nation|city|region|area|world|business|industry|valley)|anywhere|on the market|on earth|around|of any \\w{2,14}|nationwide|statewide|available|ever (?:made|invented|created))",
    "the (?:most|highest)[- ](?:volume|\\w{4,12}) (?:[\\w-]{3,14} ){0,2}?(?:cent(?:er|re)|program|practice|clinic|surgeon|dentist|injector|provider|team|hospital|office)s? (?:in|on|around|west|east|north|south|anywhere)(?: (?:the )?\\w{3,14})?",
    "(?:the )?(?:world|country|nation|state|region|city|county|area|valley|south|north|east|west|coast|town)'s (?:leading|top|best|finest|premier|foremost|number one|#1|most \\w{4,14}|only|greatest) (?:[\\w-]{2,16} ?){1,3}|the most (?:skilled|talented|experienced|qualified|advanced|gifted|accomplished|expert|dedicated|trained|meticulous|precise) (?:[\\w-]{2,16} ){0,3}?(?:team|surgeons?|hands|artists?|injectors?|doctors?|clinicians?|dentists?|staff|nurses?|therapists?|group|crew|practitioners?) (?:in|on|around|anywhere|you'll|this side|within|west|east|north|south)(?: (?:the )?[\\w-]{3,14})?|(?:no|not one|not a single) (?:other )?(?:[\\w-]{3,14} ){0,2}?(?:system|device|treatment|clinic|practice|laser|drug|product|doctor|surgeon|therapy|test|app|supplement|center|hospital|injector|formula)s? (?:on the market |in (?:the )?\\w{3,12} |anywhere |out there |around )?(?:even )?(?:comes? close|compares?|can (?:match|compete|touch|do|rival|beat)|matches|rivals|does (?:this|what)|offers this|has (?:this|these|our))",
    "board[- ]certified (?:in [\\w' -]{3,30}? )?by the (?:international|world|global|national|universal|american) (?:academy|institute|association|society|college|council|federation|guild) of (?:[\\w-]{3,16} ?){1,3}",
    "(?:we|our (?:[\\w-]{2,16} ){1,3}|i) (?:consistently |always |easily |simply |just )?(?:outperforms?|outshines?|beats?|blows?|surpass(?:es)?|exceeds?) (?:the |every |all |any |other |most |national |everyone )[\\w ]{2,24}",
  ]
    .map((source) => `(?<![\\w&-])(?:${source})`)
    .join("|"),
  "g",
);

const boardTerm =
  /\bboard[- ](?:eligible|qualified|admissible|trained)\b|\bdouble board[- ]certified\b(?! in)|\b(?:master injector|celebrity (?:injector|dentist|surgeon|doctor|trainer|dermatologist)|surgeon to the stars|world-?record|harvard[- ]trained)\b/g;

const softCredential =
  /\b(?:fellowship[- ]trained|(?:i'm|i am|we are|we're|our) (?:\w+ ){0,2}?(?:experts?|specialists?) (?:in|on|at)|recognized expert|key opinion leader|thought leader)\b/g;

/** Praise of others, thanks and farewells: rank is affection there. */
const affection =
  /\b(?:thank(?:s|ful|ing)?|grateful|gratitude|blessed|lucky|honou?red to (?:work|learn|train)|proud (?:of|to (?:work|call))|shout ?-?out|congrat\w*|happy (?:nurses?|doctors?|birthday|retirement|anniversary|national)|retire\w{0,5}|farewell|miss (?:you|him|her)|mentor\w{0,5}|colleagues?|co-?workers?|teammates?|nurses week|doctors'? day|my (?:\d+ ?yo|kid|son|daughter|mom|dad|wife|husband|own)|taught me|trained me|rip|in memory|humbled|love my team|for my (?:mom|dad|own))\b/;

const award =
  /\b(?:20[012]\d\b[^.!?\n]{1,40}\b(?:award|magazine|survey|readers'?|castle connolly|u\.?s\.? news|newsweek|ncqa|chamber|tribune|times|gazette|journal|monthly|list)|(?:award|magazine|survey|readers'?|castle connolly|u\.?s\.? news|newsweek|ncqa|chamber|tribune|times|gazette|monthly)\b[^.!?\n]{1,40}\b20[012]\d)\b/i;

export const superlativeOrCredentialClaim = defineRule({
  id: "unsupported-claim/superlative-or-credential-claim",
  title: "Claims a rank nobody can check",
  severity: "revise",
  why: "Readers rely on how clinicians describe themselves, and a rank such as best or only can't be checked. State advertising rules often forbid claims of superiority that can't be verified.",
  advice:
    "Say what can be checked: the certification and its board, years in practice, or the award with its issuer and year.",
  clauses: ["ASPN-RISK-5", "ASPN-FUT-4", "ASPN-PLAT-8"],
  sources: ["FTC-HPCG", "TX-164.3", "AMA-ADV"],
  leavesAlone: [
    "a certification stated plainly, and an award with issuer and year",
    "a survey that is named or linked",
    "best practice, leading cause, top 5 lists, the best cookies",
    "thanks to colleagues and praise of a team's kindness",
  ],
  triggers: { always: true },
  *detect(draft) {
    const found: Span[] = [];
    for (const match of matches(draft, ranked, "lower"))
      if (stands(draft, match)) found.push(trim(draft, match));
    for (const match of matches(draft, boardTerm, "lower")) if (isAsserted(draft, match)) found.push(match);
    for (const { start, end } of withoutOverlaps(found)) {
      const suggestion = rewordRank(draft, { start, end });
      yield {
        spans: [{ start, end }],
        ...(ranksCare(draft, { start, end }) && comparison),
        ...(suggestion && { suggestion }),
      };
    }
    for (const span of ofKind(draft, "rank", found)) yield { spans: [span], ...comparison };
    for (const match of matches(draft, softCredential, "lower"))
      if (sells(draft) && isAsserted(draft, match))
        yield {
          spans: [{ start: match.start, end: match.end }],
          severity: "consider",
          title: "Names an expertise to be verified",
          why: "Words such as expert, specialist and fellowship-trained mean different things to readers than to boards.",
          advice: "Name the certification or fellowship and who awarded it, so that readers can check.",
        };
  },
  examples: {
    marked: [
      { text: "The [[#1 hip surgeon]] in the valley 🏆" },
      { text: "We're proud to be the [[most trusted med spa]] in the tri-county area. Book in bio." },
      { text: "[[Only dentist in town]] that gets dental fear. Call us!" },
      { text: "[[Board eligible]] in sports medicine and ready for your knees." },
      {
        text: "We're [[the best dentist]] in Ohio. Call us!",
        becomes: "We're a dentist in Ohio. Call us!",
      },
      { text: "We now have [[the only pain-free dental laser in the valley]]. Book your cleaning!" },
      { text: "Our outcomes are [[second to none]], and our knee surgery patients know it." },
      {
        text: "Meet our [[world-class fertility doctors]]. Schedule your consult today.",
        becomes: "Meet our fertility doctors. Schedule your consult today.",
      },
      {
        text: "Better skin starts with our [[award-winning injector]], tap to book.",
        becomes: "Better skin starts with our injector, tap to book.",
      },
    ],
    unmarked: [
      {
        text: "Board certified in pain medicine and in physical medicine and rehabilitation.",
        why: "a plain credential",
      },
      { text: "Best practice: taper slowly and decide together with the patient.", why: "term of art" },
      { text: "Heart disease is the leading cause of death in women.", why: "leading cause" },
      {
        text: "Thank you to the best nurses on any unit, anywhere. Happy Nurses Week!",
        why: "thanks to colleagues",
      },
      {
        text: "Our front desk makes the best cookies in the county, and the dental chair isn't bad.",
        why: "cookies",
      },
      { text: "Named a top dentist by Harbor Monthly magazine in 2023.", why: "issuer and year" },
      {
        text: "Ms. Opal's blood pressure was better than the nurse's, and she had cake.",
        why: "a joke about one person",
      },
      { text: "Top 5 myths about sciatica 👇", why: "a list" },
      {
        text: "What is the best treatment for tennis elbow? It depends on how long you have had it.",
        why: "a question",
      },
    ],
  },
});

/** What is said where a treatment or its results are ranked, not who gives it. */
const comparison = {
  title: "Sets care above the rest",
  why: "Readers may take this as shown in a comparison that somebody could look up. State advertising rules often forbid claims of superiority that can't be verified.",
  advice:
    "Compare only with a source that measured both, and name it. Otherwise say what the care does without ranking it.",
} as const;

const someone =
  /\b(?:doctors?|docs?|dentists?|surgeons?|physicians?|team|nurses?|injectors?|providers?|clinics?|practices?|offices?|hospitals?|spas?|experts?|specialists?|centers?|chiropractors?|therapists?|pharmac(?:y|ies)|midwi(?:fe|ves)|hands|we|us|board|[a-z]{4,14}(?:ologist|iatrist|iatrician)s?)\b/;

function ranksCare(draft: Draft, span: Span): boolean {
  return !someone.test(draft.lower.slice(span.start, span.end)) && termsIn(draft, span);
}

function termsIn(draft: Draft, span: Span): boolean {
  return draft
    .get(subjectTerms)
    .some(({ start, kind }) => kind !== "profession" && span.start <= start && start < span.end + 16);
}

function trim(draft: Draft, span: Span): Span {
  const text = draft.plain.slice(span.start, span.end);
  const lead = /^\W+/.exec(text.replace(/^#/, "x"))?.[0].length ?? 0;
  return { start: span.start + lead, end: span.start + text.trimEnd().length };
}

function stands(draft: Draft, span: Span): boolean {
  if (isIdiom(draft, span) || !isAsserted(draft, span)) return false;
  if (
    draft.get(subjectTerms).length === 0 &&
    !/urgent care|hospital|med ?spa/.test(draft.lower.slice(span.start, span.end))
  )
    return false;
  const sentence = sentenceAt(draft, span.start);
  const text = draft.lower.slice(
    Math.max(sentence.start, span.start - 200),
    Math.min(sentence.end, span.end + 200),
  );
  const said = draft.lower.slice(span.start, span.end);
  const own =
    /\b(?:we|we're|our|us|i|i'm|my|me|meet|proud to be|honou?red to be|recognized as|named|here at|your|at [\w' ]{3,30}(?:clinic|spa|dental|health|wellness|center|care))\b/.test(
      text,
    );
  const selling = sells(draft);
  if (
    affection.test(text) &&
    !draft
      .get(subjectTerms)
      .some((t) => t.kind === "condition" && t.start >= sentence.start && t.start < sentence.end)
  )
    return false;
  if (award.test(text) || sourceNear(draft, span)) return false;
  if (/\b(?:leading|top) (?:cause|risk|edge|reasons?|\d)/.test(said)) return false;
  // "the best treatment is the one you'll do", "for some the best option": teaching, not rank.
  if (
    /\bbest (?:[\w-]+ )?(?:treatments?|therap|medicine|results?|outcomes?|care|procedures?|technique|medication|technology)/.test(
      said,
    ) &&
    !/\b(?:our|we|my|i|#1|in (?:town|the (?:state|valley|county|country|world|city|area)))\b/.test(text)
  )
    return false;
  if (
    /\b(?:best|top|most \w+) (?:[\w-]+ )?(?:treatments?|therap\w+|medicine|care)\b/.test(said) &&
    /\b(?:is|are|may|for|of|depends?|talk|ask|find|get|getting|deserve|provide|possible|want|choose|which|what)\b/.test(
      text,
    ) &&
    !own &&
    !selling
  )
    return false;
  if (/\bpossible\b/.test(draft.lower.slice(span.end, span.end + 12))) return false;
  if (
    /\b(?:top|elite|leading|premier|renowned|best) [^.]{0,30}(?:medical school|residency|school|university|journal|athletes?)\b/.test(
      text,
    )
  )
    return false;
  // Someone else's: keynote speakers, the hospital that trained them, the place that will see the reader.
  if (
    /\b(?:keynote|speakers?|guest|lecture|webinar|conference|grand rounds|join us for|hosted by|interview|journal|researchers?|scientists?)\b/.test(
      text,
    ) &&
    !/\b(?:our|we)\b/.test(said)
  )
    return false;
  return (
    own ||
    selling ||
    /\b(?:in|of) (?:the |town|[a-z]+)|hands down|period|who|#1|doctor 20/.test(
      said + draft.lower.slice(span.end, span.end + 30),
    )
  );
}
