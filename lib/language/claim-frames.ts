import { defineFact } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";

/** Which rule speaks of a frame. "story" is one person's course held out to all. */
type FrameKind = "outcome" | "rank" | "slander" | "study" | "story" | "safety";

export interface Frame extends Span {
  readonly kind: FrameKind;
  readonly name: FrameName;
}

const people =
  "(?:patients?|clients?|pts|people|folks|moms?|mums?|mamas|dads|parents|bab(?:y|ies)|kids?|kiddos|child|children|women|woman|men|man|couples?|runners?|athletes?|teens?|newborns?|members?|graduates?|survivors?|users?|seniors?|ladies|guys|participants?|famil(?:y|ies)|smokers?|diabetics?|brides?|veterans?|cases?)";
const parts =
  "(?:knees?|hips?|backs?|necks?|shoulders?|teeth|tooth|crowns?|implants?|veneers?|fillings?|scars?|eyes?|faces?|smiles?|skin|hair|grafts?|lips|joints?|discs?|spines?|feet|foot|nails?|veins?|ears?)";
const whom = `(?:${people}|${parts})`;
const few = "(?:[\\w'-]{1,16} ){0,5}?";
const own = "(?:our|my|the|these|those|of (?:our|my|the|mine|ours))";
const count =
  "(?:(?:just |only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|a (?:single|few|couple(?: of)?)|\\d{1,3}))";
const dose =
  "(?:sessions?|visits?|rounds?|treatments?|doses?|shots?|injections?|syringes?|pills?|capsules?|drips?|drops|infusions?|adjustments?|appointments?|minutes|mins|hours?|days?|nights?|weeks?|wks|months?|sprays?|pumps?|facials?|peels?|pellets?|cycles?|dives?|scoops?|cups?|needles|bottles?|tubes?|implants?|splints?|nights)";
const occasion =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the |your |her |his |my |our )?(?:next )?(?:weekend|wedding|gala|prom|reunion|rehearsal dinner|graduation|homecoming|vacation|cruise|holidays?|thanksgiving|christmas|halloween|easter|new year|valentine's(?: day)?|mother's day|summer|spring|fall|winter|beach season|bikini season|big day|season|race|recital|marathon|lunch|dinner|breakfast|bedtime|morning|sunrise|tomorrow|tonight)|january|february|march|april|may(?= |[.!?]|$)|june|july|august|september|october|november|december|(?:day|night|week|month|visit|session) (?:one|two|three|four|five|six|\\d{1,2})|the (?:second|third|fourth|fifth|sixth|next|end of the) (?:day|night|week|month|visit|session)";
const remedy =
  "(?:meds?|medications?|medicines?|drugs?|pills?|insulin|surger(?:y|ies)|operations?|glasses|readers|contacts|cpap|statins?|metformin|inhalers?|opioids|painkillers|antidepressants?|ssris?|adderall|stimulants?|injections?|shots|braces|dentures|walkers?|canes?|wheelchairs?|pads|diapers|hearing aids|doctors?|therapists?|dialysis|antibiotics|steroids|botox|fillers?|retainers?|implants?|replacements?|fusions?|crutches|needles?|chemo(?:therapy)?|radiation|epidurals?|another|sunscreen|tubes)";
const giver =
  "(?:doctors?|dentists?|surgeons?|dermatologists?|orthodontists?|chiropractors?|therapists?|injectors?|nurses?|midwi(?:fe|ves)|physicians?|specialists?|providers?|clinics?|practices?|offices?|hospitals?|med ?spas?|spas?|centers?|teams?|places?|pharmac(?:y|ies)|programs?|podiatrists?|psychiatrists?|psychologists?|optometrists?|obgyns?|obs?|[a-z]{4,14}ologists?|[a-z]{4,14}iatrists?)";

/**
 * Turns of phrase that promise by their form. Slots hold word classes, and what fills the rest doesn't matter. A frame
 * marks nothing by itself: it is a feature of its sentence, whose worth is fitted (decision 043), and gives the mark
 * its bounds.
 */
const frames = {
  // "Every one of our stroke patients", "all my moms", "each implant we've placed".
  every: [
    "outcome",
    `\\b(?:every|all|each|100(?: percent|%) of)(?: (?:single|last))?(?: (?:one )?${own})?(?: \\d{1,5})?(?: (?!other|time|day|week|month|year)[\\w-]{2,14}){0,2}? ${whom}\\b`,
    "\\b(?:every|each) (?:single )?[\\w-]{3,16} (?:we|i|dr\\.? \\w{2,14})(?:'ve| have)? (?:ever )?[a-z]{3,12}(?:ed|t|en|ne|de)\\b",
    "\\b(?:every one|each one|every single one)(?: of (?:them|'em|us|you))?(?=[.!,]|$)|\\b(?:all|both) of (?:them|'em)(?=[.!,]|$)|\\b(\\d{1,4}) (?:of|out of|for) \\1\\b",
  ],
  // "No mom in our practice leaks", "not one has failed", "nobody in our program relapses".
  nobody: [
    "outcome",
    `\\b(?:no|not (?:one|a single)|none of (?:our|my|these|the)|nobody (?:who|on|in|at|with)|no one (?:who|on|in|at|with)|never (?:had|lost|met|seen)) (?:[\\w'-]{1,14} ){0,4}?(?:${whom}|of (?:mine|ours)|one|program|practice|clinic|list|watch|care)\\b(?: ${few}(?:needs?|needed|goes|went|leaks?|tears?|comes?|came|has|have|had|los(?:t|es?)|fail(?:s|ed)?|bruised|regretted|returns?|gets?|got|lets?|miss(?:es)?|does?|did|leaves?|left)\\b)`,
    "\\b(?:nobody|no one|none) (?:has |have |had )?(?:ever )?(?:los(?:t|es)|fail(?:s|ed)|regrets?|regretted|needs?|needed|bruis(?:es|ed)|com(?:es|e) back|came back|leaves?|left)\\b",
  ],
  // "We don't miss", "yet to meet a back we couldn't fix", "it makes no mistakes", "perfect record".
  "perfect-record": [
    "outcome",
    "\\b(?:we|i|it|they|dr\\.? \\w{2,14}|(?:our|my|the) [\\w-]{3,14}) (?:do not|don't|doesn't|never|has never|have never|haven't) (?:yet )?(?:miss(?:ed)?|lose|lost|fail(?:ed)?|los(?:es|t) (?:one|a))\\b",
    "\\b(?:yet to|never) (?:meet|met|see|seen|find|found) (?:a|an|the|anyone)\\b|\\bnothing (?:slips|gets|goes) (?:by|past|wrong|missed)\\b|\\b(?:stopped counting|(?:nothing|not an? [\\w-]{3,12}|no [\\w-]{3,12}) (?:[\\w'-]{1,12} ){1,3}?(?:can't|cannot|couldn't|won't) [a-z]{3,10})\\b|\\b(?:perfect|spotless|flawless|undefeated|unblemished) (?:record|track record|score|streak)\\b|\\b(?:makes?|made|zero|no) (?:no )?(?:mistakes|failures|complications|recurrences|relapses|repeats|do-overs|redos|misses)\\b|\\b(?:still (?:in|going|standing|holding|there)|no (?:exceptions|failures))(?=[.!,]|$)",
  ],
  // "Moms who take our class do not tear", "people in our insoles don't get knee replacements".
  "people-who-dont": [
    "outcome",
    `\\b${whom} (?:(?:who|that|we|on|with|in|using|wearing) (?:[\\w'-]{1,14} ){1,5}?)?(?:do not|don't|does not|doesn't|never|no longer|won't|haven't|aren't|quit|stop(?:ped)?) (?:ever )?(?:[\\w'-]{2,14} ?){1,4}`,
  ],
  // "Never leak again", "you won't wear glasses anymore", "no more counting sheep".
  "never-again": [
    "outcome",
    "\\b(?:never|won't|will not|no longer|not|don't|doesn't) (?:ever )?(?:[\\w'-]{2,14} ){1,5}?(?:again|anymore|any more|ever again)\\b|\\b(?:[a-z][\\w-]{2,14} ){1,2}no more(?=[.!,]|$)|\\b(?:for the )?last (?:time|[\\w-]{3,14}) (?:you'll|you will|you|they'll|he'll|she'll) (?:ever )?[a-z]{2,10}|\\bforget (?:that )?(?:you|they|he|she)(?:'re)? (?:ever )?(?:had|there|wearing|even)\\b",
  ],
  // "You won't need Adderall", "cancels the knee replacement", "toss the inhaler", "off insulin".
  "no-need": [
    "outcome",
    `\\b(?:won't|will not|don't|doesn't|didn't|never|no longer|haven't|hasn't) (?:[a-z]{2,8} )?(?:need(?:s|ed|ing)?|want(?:s|ed)?|touch(?:ed)?|use[ds]?|require[sd]?) (?:[\\w'-]{1,14} ){0,3}?${remedy}\\b`,
    `\\b(?:toss(?:es|ed|ing)?|cancel(?:s|ed|ling|led)?|quit(?:s|ting)?|ditch(?:es|ed|ing)?|skip(?:s|ped|ping)?|avoid(?:s|ed|ing)?|drop(?:s|ped|ping)?|dump(?:s|ed)?|retire[ds]?|throw(?:s|ing)?(?: away| out)?|threw (?:away|out)|com(?:es?|ing) off|came off|gets? off|got (?:\\w{2,6} )?off|get(?:s|ting)? (?:you|her|him|them|everyone|people|patients|clients|kids) off(?: of)?|goodbye(?: to)?|no more) (?:of )?(?:their |your |his |her |my |our |the |all |any |that |those |every )?(?:[\\w-]{2,14} ){0,1}?${remedy}\\b|\\b(?:meds?|insulin|drug|pill|cpap|statin|surgery|glasses|medication)[- ]free\\b|\\b(?:off|no longer on) (?:all |her |his |their |your |my |both |the )?(?:\\w{3,14} )?(?:meds|medications?|insulin|metformin|statins?|pills|opioids|antidepressants?|lisinopril|inhalers?|stimulants)\\b`,
  ],
  // "One round and it packs its bags", "three sessions = no more snoring", "ten minutes and you can …".
  dose: [
    "outcome",
    `\\b${count} (?:[\\w'+&-]{1,14} ){0,3}?${dose}(?: (?:of|on|with|in|at) (?:[\\w'+-]{1,14} ?){1,4}?)?,? ?(?:and|=|→|->|later,?|then|:|is all) (?:[\\w'-]{1,14} ?){1,5}`,
    `(?:^|[.!?:;,\\n] ?)${count} (?:[\\w-]{2,14} )?${dose},? (?:no |zero |full |total |fluent|free|done|gone|fixed|cured|pain)[\\w' -]{2,20}`,
  ],
  // "Ten years younger by the rehearsal dinner", "golfing by week four".
  "by-occasion": [
    "outcome",
    `\\b(?:[\\w'-]{3,14} ){0,3}?(?!(?:stop|drop|swing|come|call|book|register|apply|rsvp|order|reply|text|due|end|back|sign|submit) )[\\w'-]{3,14} (?:by|before|in time for|come) (?:${occasion})\\b`,
  ],
  // "In under six months", "within ten minutes", "two inches off before you leave".
  "in-time": [
    "outcome",
    `\\b(?:[\\w'-]{3,14} ){1,3}?(?:in|within|after) (?:just |only |under |less than |as little as |about )?${count} (?:short |easy |quick )?${dose}\\b|\\bbefore (?:you|they|she|he) (?:leave|walk out|go home|finish|know it)s?\\b|\\b(?:the|that|your) (?:very )?(?:same|first|next|very) (?:day|night|visit|session|morning|week|dose|treatment|use|try)\\b`,
  ],
  // The end, in figures of speech.
  "end-of-it": [
    "outcome",
    "\\b(?:end of the line|left the building|(?:a )?thing of the past|met (?:its|their|her|his) match|rear[- ]?view(?: mirror)?|life sentence|just a (?:season|memory|word|number|rumou?r)|(?:becomes?|became|be) a (?:souvenir|memory|story|choice|rumou?r|punchline)|(?:is|are|was|becomes?) (?:now )?(?:a choice|optional|canceled|cancelled|toast|history|extinct|obsolete|outdated|over|done for|old news|ancient history)|out of the woods|in the (?:bin|trash|drawer)|to (?:the )?(?:curb|rest|bed)|comes? to die|stand a chance|pack(?:s|ed|ing)? (?:its|their|his|her|your)? ?bags|(?:takes?|took|taking) a hike|(?:hits?|hit) the road|walk(?:s|ed)? out the door|(?:had|have|has) (?:its|their|had their) day|where (?:it|they) belongs?|as (?:we|you) know it|days are (?:over|numbered|done))\\b|\\b(?:deleted|zapped|banished|erased|evicted|dismissed|annihilated|demolished|obliterated|vanquished|solved|fixed|sorted|healed|conquered|crushed|destroyed|dissolved|untouched)(?=[.!,]|$)",
  ],
  // Back as they were, or younger.
  "like-new": [
    "outcome",
    "\\b(?:back to (?:who|how|what|where|when) (?:you|she|he|they|it) (?:were|was|used|did)|old self|like (?:a )?(?:teenagers?|twenty|new|brand new|magic|(?:you|they|it|he|she) (?:did|were|was|used) )|(?:act|feel|look|move|sleep|run|walk)(?:s|ing)? (?:like )?(?:you're |they're |a )?(?:\\d{2}|kid|baby|teen(?:ager)?|twenty|thirty)|your (?:twenties|thirties|20s|30s|\\d{4} (?:face|body|skin|waist|hairline|knees))|(?:\\d{1,2}|ten|twenty|fifteen) (?:years|yrs) (?:younger|off)|years younger|(?:decades?|years) off|brand[- ]new (?:you|body|face|smile|back|knees?)|(?:life|self|body|energy|words|voice|confidence|spark) back|give(?:s)? (?:you )?back)\\b",
  ],
  // Pledges.
  pledge: [
    "outcome",
    "\\b(?:or (?:we do it|it's|its|it is|your next|the next one is) (?:again )?(?:for )?(?:free|on us)|you don't pay|full refund|we refund|every (?:cent|penny) back|no charge if|pinky (?:swear|promise)|(?:we|i)(?:'d| would)? (?:will )?(?:promise|pledge|swear|bet|vow)(?:d)?|(?:is|that's) (?:our|my|the [\\w ]{3,20}) promise|mark my words|what's your excuse|why (?:would (?:you|anyone)|go under|risk|wait|live with|suffer|settle))\\b",
  ],
  // "Catches every cancer", "tells you if you have any", "years sooner than a mammogram".
  detects: [
    "outcome",
    "\\b(?:catch(?:es)?|finds?|sees?|spots?|detects?|picks? up|tells?|shows?|diagnos(?:es?)|predicts?) (?:[\\w'-]{2,14} ){0,5}?(?:every|any|all|100 ?%|with certainty|(?:years?|months|decades?) (?:sooner|earlier|before))\\b",
  ],
  // Held out to the reader.
  story: [
    "story",
    "\\b(?:(?:that's|this is|here's) (?:just |exactly |simply )?(?:what|how) (?:our |a |an |the |my |dr\\.? |we )?[\\w' -]{0,28}? ?(?:does|do|works?|goes|looks? like|says?|say)|(?:waiting for|could be|will be|it'll be|can be) (?:you|yours|your \\w{3,10})(?: too| next)?|(?:be|come be|you're|who's) (?:number|next|the next)\\b(?! (?:in line|to|door|week|visit|appointment|up))|yours? (?:will|can|could|would) (?:too|be|look|feel|go)|pick (?:a day|your day|a date)(?: for yours)?|leaves? (?:feeling|looking) (?:like this|this way)|our (?:patients|clients|members|people) (?:do|all)|(?:every|all) (?:survivor|patient|client)s? who(?:'s| has)? tried|your turn|imagine (?:what|how|your|a)\\b|same (?:[\\w-]{3,10}, same (?:[\\w-]{3,10}, )?)?(?:same )?(?:result|results|relief|outcome) (?:for|is|are|waiting)|you will(?: be)?,? too|success stor(?:y|ies)|(?:all|they all) see (?:numbers|results|changes|relief) like)\\b",
  ],
  // The only one, the best of all.
  top: [
    "rank",
    `\\b(?:the |your |our )?only ${giver}\\b(?: [\\w']{2,12}){0,4}? (?:who|that|doing|in|to|with)\\b|\\b(?:the|your) only (?:[\\w-]{3,14} ){1,2}(?:that|who) (?:[a-z]{2,10}ly )?[a-z]{3,12}s?\\b|\\b(?:best|finest|top|greatest|safest|gentlest|fastest|smartest|cleanest|most [a-z]{5,14}) (?:[\\w-]{3,14} ){0,3}?(?:in|on|of|around|west of|east of|north of|south of|nationwide|anywhere) (?:the |all |this )?(?:business|world|state|county|country|region|city|area|town|planet|valley|nation|market|coast|field|industry|[a-z]{4,14})\\b|\\b(?:the|our|your|is|now) only (?:[\\w-]{2,14} ){1,5}?(?:in|within|around|near) (?:the )?[a-z]{3,14}|\\btop \\d{1,2} ?%|\\b(?:number one|no\\. 1|#1) (?:[\\w-]{2,14} ){0,3}?(?:${giver}|in|for)\\b|\\bmost (?:skilled|experienced|trusted|accurate|advanced|natural|gifted|talented|precise|powerful|effective|sought-after|recommended|requested|loved) (?:[\\w-]{3,16})`,
  ],
  // Above all others.
  above: [
    "rank",
    `\\b(?:more (?:[\\w-]{3,14} ){1,2}(?:trust|choose|pick|come to|rely on) us|(?:than|from) any(?:one|body)(?: else)?(?: in| on|'s)?|no (?:better|finer|gentler|safer|smarter|faster|greater) (?:[\\w-]{3,16} ?){1,3}|(?:not|never|won't) find (?:a |an |any )?(?:[\\w-]{3,10}, ){0,2}(?:better|finer|gentler|safer|cheaper|kinder|faster)[\\w, -]{0,20}|(?:nobody|no one)(?: else)? (?:in [\\w ]{3,14} )?(?:does|do|fixes|treats|reads|places|injects|touches|comes close|has|offers|can) (?:[\\w-]{2,14} ?){1,3}|(?:other|the) (?:surgeons|doctors|dentists|nurses|pros|celebrities|athletes) (?:choose|pick|fly|trust|go to|use)|one answer around here|anywhere else|no other ${giver}|as (?:effective|good|strong|powerful|safe) as|(?:does|did|do) more for [\\w' -]{3,32} than|does (?:for [\\w -]{3,24} )?(?:what|the same|everything)[\\w ]{1,20}(?:does|do|can't|thing|job)|works? (?:just|exactly|as well) (?:like|as) (?:the|a|your)|identical to|just (?:like|as good as) [\\w-]{4,14}(?: without| but)|same (?:results?|lift|effect|body|relief|protection) as|minus the|in a (?:bottle|syringe|jar|cup|pill)|half the time|before (?:a|an|your|the|any) [\\w-]{4,16} (?:can|could|would|does|will)|(?:better|safer|stronger|faster|gentler|smarter) than (?:any|every|the|your|a|an|most|[a-z]{4,14})\\b|beats? (?:any|every|all|the|your|most|[a-z]{4,14})\\b|out-?perform\\w{0,3}|outlast\\w{0,3}|second to none|nothing (?:on earth|on the market|else|out there)? ?(?:works|comes close|touches|beats|safer|better))\\b`,
  ],
  // "You won't feel a thing", "nothing to worry about", "walk out the same day".
  "no-harm": [
    "safety",
    "\\b(?:won't|will not|don't|doesn't|never) (?:even )?(?:feel|hurt|notice|bruise|scar|swell|bleed|burn|damage|harm)(?:s)?(?: (?:a thing|it|you|anything|at all))?\\b|\\bnothing (?:to (?:worry|lose(?! sleep)|fear|recover)|has ever gone wrong|can go wrong|toxic)\\b|\\b(?:no|zero|without|none of the|minus the) (?:[\\w-]{3,14} ){0,2}?(?:risks?|side[- ]effects?|pain|bruis(?:es|ing)|swelling|scar(?:s|ring)?|down ?time|recovery|needles|complications|toxins|chemicals|nausea|crash|drama|worry|worries|downsides?|surprises)\\b|\\bnatural,? (?:so|which means|means|and (?:so )?(?:safe|harmless|gentle))\\b|\\b(?:safe|gentle) (?:enough )?(?:for|in|on|even) (?:all|any|every|everyone|pregnan\\w{1,3}|nursing|newborns?|bab(?:y|ies)|kids|the whole)\\b|\\b(?:completely|totally|perfectly|100%|entirely|absolutely) (?:safe|harmless|natural|gentle|painless|comfortable)\\b",
  ],
  // Blame laid or taken away: "it's not aging, it's low T".
  blame: [
    "slander",
    "\\b(?:you don't have|it(?:'s| is) (?:not|never)(?: just)?|isn't|aren't|is not|was never|is never) (?:a |an |the |just )?[\\w-]{3,16}[,.;]? (?:it's|it is|they're|you have|your [\\w' ]{3,24} is)\\b|\\b(?:is|are) (?:the|your|a) (?:real |hidden |root )?(?:cause|reason|culprit)(?: of| for| why| behind)?\\b|\\b(?:is|are) (?:behind|why) (?:your|you|most|all|\\d|half|every|almost)|\\b(?:is|are|do(?:es|ing)?|did|done) (?:way |far |much )?(?:placebos?|the enemy|more (?:harm|damage)|making (?:you|us|kids|people)|killing|leaking|poisoning|a (?:scam|lie|hoax|racket))\\b|\\b(?:makes?|make) you (?:more likely|sicker|weak|sterile|infertile|dumber)|\\bmore (?:damage|harm|cancer|deaths|injuries) than\\b|\\b(?:sickest|sicker) (?:kids|people|patients|than)|\\b(?:has |have )?never (?:fixed|stopped|cured|saved|prevented)\\b|\\b(?:lowers?|drops?) (?:your |kids' |their )?iq|isn't the enemy|(?:they|doctors?|dentists?|surgeons?|your \\w{3,14}|nobody|no one|pharma|insurance|industry|companies|hospitals) (?:won't|will never|don't want to|doesn't want to|never) tell(?:s)? you|bad for business|keep(?:s)? you sick|causes? (?:autism|cancer|infertility|most|all|every|more)\\b|\\brates? (?:follow|track|rise with)s?\\b",
  ],
  // A study taken for the last word.
  "last-word": [
    "study",
    "\\b(?:science (?:has spoken|is settled|is clear|agrees|says)|settles? (?:the debate|it|the question)|(?:the )?(?:lab|study|science|data|research|trial|mri|evidence|harvard study) (?:has )?(?:(?:proved|proven|settled|settles) (?:it|that|this)|proves [a-z]{4,14})|case closed|been proven|(?:clinically|scientifically|medically) (?:proven|shown|validated|backed)|humans are just|has us convinced|(?:research|studies|science|data|evidence) (?:keeps? |is )?(?:confirming|showing|proving|overwhelming|clear)|(?:mice|rats|mouse|rat)\\b[^.!?]{0,60}|early data from \\d{1,2} \\w{4,10}|\\d{1,2}[- ](?:patient|person) (?:pilot|study|series|trial)|no longer meet criteria|so there you have it|shown (?:beyond|once and))\\b",
  ],
} as const satisfies Record<string, readonly [FrameKind, ...string[]]>;

export type FrameName = keyof typeof frames;

/** Frames that plain talk uses as often: they need a sign of what is promised beside them. */
export const softFrames: ReadonlySet<FrameName> = new Set<FrameName>([
  "every",
  "dose",
  "by-occasion",
  "in-time",
  "no-need",
  "story",
  "last-word",
]);

export const frameNames = Object.keys(frames) as FrameName[];

const compiled = frameNames.flatMap((name) => {
  const [kind, ...sources] = frames[name];
  return sources.map((source) => ({ name, kind, regex: new RegExp(source, "g") }));
});

/** Where the draft uses such a turn of phrase, in order of their names. Spans of the plain view. */
export const claimFrames = defineFact("claim-frames", (draft): readonly Frame[] => {
  const found: Frame[] = [];
  for (const { name, kind, regex } of compiled)
    for (const match of matches(draft, regex, "lower")) {
      const lead = /^[\s.!?:;,]*/.exec(match.text)?.[0].length ?? 0;
      found.push({ start: match.start + lead, end: match.start + match.text.trimEnd().length, kind, name });
    }
  return found;
});
