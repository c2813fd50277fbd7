import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, has, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { citations } from "./citations";
import { polarityAt } from "./polarity";
import { sentenceAt } from "./sentences";

export interface Dispute {
  /** `insult` labels somebody, `airing` shows a private quarrel, `allegation` charges misconduct. */
  readonly kind: "insult" | "airing" | "allegation";
  readonly span: Span;
  /** Whether a name, a handle or a business's own name stands there. */
  readonly named: boolean;
  /** Whether the sentence or its neighbor also makes a point of evidence. */
  readonly substantive: boolean;
}

/** Somebody a reader could find: a titled or tagged person, a capitalized business, a place pointed at. */
const named =
  "(?:@[\\w.]{2,40}|(?:Dr\\.?|Doctor|Mr\\.?|Ms\\.?|Mrs\\.?|Nurse|Prof\\.?) [A-Z][\\w'-]{1,20}(?: [A-Z][\\w'-]{1,20})?(?: (?:over )?at(?: the)? [A-Z][\\w'-]{1,20}(?: [A-Z][\\w'-]{1,20}){0,2})?|(?:[A-Z][\\w'&-]{1,18} ){1,3}(?:Spine|Pain|Clinic|Hospital|Health|Medical|Dental|Dentistry|Dermatology|Derm|Ortho|Orthopedics|Orthopaedics|Surgery|Surgical|Center|Centre|Wellness|Chiropractic|Pharmacy|Physicians|Associates|Group|Institute|Aesthetics|Medspa|Spa|Care|Pediatrics|Urgent Care|Therapy|Rehab|Insurance|Healthcare|Corp|Inc|Labs|Biotech|Pharma))";
const pointedAt =
  "(?:(?:that|this|the) (?:[\\w-]{2,14} ){0,2}(?:clinic|practice|office|surgeon|doctor|doc|dentist|chiropractor|chiro|hospital|group|med ?spa|spa|pharmacy|provider|injector|nurse|np|pa|urgent care|pain (?:doc|clinic)|rep|company)(?: (?:down|across|over|up|in|on|at|next)(?: (?:the|in|from|on|to|at|door|town|street|road|hall|way|us|our|that|block|main|\\w{3,12})){1,4})?)";
const anyTarget = `(?:${named}|[Yy]ou(?:'re| are)?|${pointedAt})`;

const labels =
  "(?:industry |pharma |corporate |total |complete |absolute |real |big |such )?(?:an? )?(?:industry |pharma |corporate |big pharma |total |complete |absolute |real |utter |fake )?(?:fraud|shills?|hacks?|sell-?outs?|clowns?|charlatans?|quacks?|idiots?|morons?|liars?|joke|butchers?|disgrace|embarrassment|con (?:man|artist)|grifters?|snake oil sales\\w{2,3}|scammers?|bully|bullies|coward|narcissist|imposter|crook|predator|piece of work|bozo)";

const insults: readonly RegExp[] = [
  new RegExp(
    `(?<=(?:@[\\w.]{2,40}|(?:Dr\\.?|Doctor|Mr\\.?|Ms\\.?|Prof\\.?) [A-Z][\\w'-]{1,20})(?:,? (?:and \\w{2,12} )?(?:is|are|you're|you are|was|stop being|has become|=)) )(?:still |just |clearly |nothing but |basically )?${labels}\\b`,
    "g",
  ),
  new RegExp(
    `(?<=@[\\w.]{2,40}[^.!?\\n]{0,40}?)\\b(?:you should be ashamed|shame on you|look at this (?:clown|idiot|joke)|delete your account|what an? (?:joke|clown|idiot|embarrassment)|do better you|sit down|get a life|you disgust me|you people are|how dare you)`,
    "gi",
  ),
  /\b(?:ratio (?:him|her|this|them)|shame on (?:you|dr\.? \w{2,20}|@\w{2,30})|look at this (?:clown|idiot|hack|quack)|(?:this|that) (?:clown|idiot|moron|hack) (?:of a |calls? (?:him|her)self |at |from |who )[\w ]{2,20})\b/gi,
  /\b(?:the|a certain|that) (?:surgeon|doctor|doc|dentist|chiropractor|injector|provider|practice|clinic|hospital|pain doc|colleague) (?:across town|down the (?:street|road|hall)|next door|in town|up the road|over there)[ ,](?:\w{1,8} ){0,3}?(?:ruined|botched|butchered|destroyed|screwed up|messed up|mangled|is (?:a joke|an idiot|a hack|dangerous|clueless|incompetent))\b/gi,
];

const airing =
  /\b(?:(?:screenshots?|here (?:are|is)|posting|sharing|receipts|look at|read) (?:of )?(?:the |what |these |his |her |their |all the )?(?:emails?|texts?|messages?|dms?|receipts|voicemails?|this rep|my (?:boss|partner|chief|colleague|ex-partner|former partner)|that (?:rep|surgeon|doctor))[^.!?\n]{0,12}\b(?:wrote|sent|said|texted|emailed)?(?: (?:me|us|to me))?|screenshots of what (?:this|that|my|a) [\w-]{2,14} (?:wrote|sent|said|texted|emailed)(?: (?:me|us))?)\b/gi;

const misconduct =
  "(?:(?:is|are|was|were|keeps?|been|caught|has been|have been|'s|'re)? ?(?:committing|commits?|committed|doing|running) (?:[\\w-]{2,14} ){0,2}(?:fraud|malpractice|crimes?|a scam|abuse|an? \\w{2,10} scam)|(?:kills?|killed|is killing|are killing|murders?|poisons?|butchers?|butchered|maims?|maimed|assaults?|assaulted|abuses?|abused|molests?|steals? from|stole from|lies to|lied to|scams?|scammed|rips? off|defrauds?|experiments on|drugs|overdoses) (?:[\\w-]{2,12} )?(?:patients?|people|kids|clients|customers|the elderly|women|pts|medicare|medicaid|insurance|everyone)|(?:does|do|performs?|did|doing|pushes|sells) unnecessary (?:[\\w-]{2,14} )?(?:surger(?:y|ies)|fusions?|procedures?|stents?|tests?|injections?|root canals|fillings|crowns|extractions|c-sections|biopsies)|bills? (?:illegally|fraudulently|for (?:[\\w-]{2,14} ){1,3}?(?=(?:they|he|she|it|that|never|not)\\b)|for (?:visits|services|procedures|crowns|work|tests) (?:that )?(?:never|not))|(?:is|are|was|'s|'re) (?:unlicensed|incompetent|a (?:criminal|murderer|predator|crook|thief|danger to \\w{2,10})|criminals|operating (?:drunk|high|without a license)|drunk|high|practicing without a license|dangerous)|(?:falsif(?:ies|ied|y)|faked?|fakes|forged|forges|fabricat(?:ed|es)) (?:[\\w-]{2,12} )?(?:records|charts?|data|documents|results|logs|credentials|degree|license|numbers|notes|diploma|resume|cv)|(?:is|are) (?:an? )?(?:total |complete |absolute )?(?:butchers?|quacks?|charlatans?|frauds?|con (?:man|artist)|mafia|cartel|pill mill|scam)(?: who \\w{2,12} for [\\w-]{2,14} (?:he|she|they) never \\w{2,12})?|overbills?|upcodes?|(?:sells|hands out|prescribes) (?:pills|opioids|adderall|narcotics|scripts) like candy)";

const allegations: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `(?<![\\w])${named}(?:,? (?:literally|clearly|still|always|routinely|constantly|knowingly|who|and (?:his|her|their) \\w{2,12}))? ${misconduct}\\b`,
      "g",
    ),
    true,
  ],
  [
    new RegExp(
      `(?<![\\w])${pointedAt}(?: (?:literally|clearly|still|always|routinely|constantly|knowingly))? ${misconduct}\\b`,
      "gi",
    ),
    false,
  ],
  [
    new RegExp(
      `\\b[Yy]ou(?:'re| are) (?:such )?(?:a |an )?(?:total |complete |absolute |dangerous )?(?:quacks?|frauds?|butchers?|criminals?|charlatans?|murderers?|liars?|thief|thieves|scammers?)\\b`,
      "g",
    ),
    false,
  ],
  [
    /\b(?:should (?:lose|be stripped of) (?:your|his|her|their) licen[sc]es?|(?:belongs?|should be|needs? to be) in (?:jail|prison)|should be (?:arrested|sued into \w{2,12}|locked up)|license (?:should|needs to) be (?:revoked|pulled))\b/gi,
    false,
  ],
];
/** A charge that is serious against anybody, whatever their title. */
const graveCharge =
  "(?:(?:is|are|was|were) (?:such )?(?:an? )?(?:total |complete |absolute |known |actual )?(?:thie(?:f|ves)|criminals?|frauds?|liars?|butchers?|quacks?|crooks?|predators?|rapists?|murderers?|scams?|scam artists?|con artists?|drug dealers?|pill mills?|abusers?|perverts?|drunks?)\\b|(?:lies|lied) to (?:\\w{2,8} )?(?:patients|families|clients|medicare|everyone)|steals? (?:from )?(?:\\w{2,8} )?(?:meds|drugs|narcotics|money|tips|patients|fentanyl|pills|medications)\\b|cooks? the books|(?:has been |have been |is |was |been )?billing (?:\\w{3,12} )?for (?:dead|fake|ghost|imaginary|nonexistent) \\w{3,12}|(?:falsified|falsifies|forged|faked|stole|embezzled|molested|assaulted|groped|overdosed)\\b(?: (?:the|from|our|my|her|his|patients?|\\w{2,10})){0,2}(?: \\w{3,12})?)";
const anyName = `(?:@[\\w.]{2,40}|(?:Dr\\.? |Nurse )?[A-Z][a-z'-]{2,20} [A-Z][a-z'-]{2,20}(?:-[A-Z][a-z]{2,20})?(?:,? (?:our|the|my|their) \\w{2,14}(?: \\w{2,14})?,)?)(?: (?:at|on|over at|of|in) (?:the )?[A-Z][\\w'&-]{1,18}(?: [A-Z][\\w'&-]{1,18}){0,2})?`;
/** The same of "he", "she" or "they", once somebody is named. */
const pronounCharge =
  /\b(?:(?:s?he|they)(?:'s|'re|'ve| is| are| has| have| was| were)?|the owner|and) (?:(?:been|also|even|literally|always|routinely|knowingly|regularly|both|still) ){0,2}(?:(?:operat|work|practic|show|inject|prescrib|deliver|see|driv)\w{0,4}ing (?:\w{2,10} )?(?:up )?(?:drunk|high|intoxicated|hungover|without a license|on drugs)|(?:falsif(?:y|ies|ied|ying)|forg(?:es?|ed|ing)|fak(?:es?|ed|ing)|fabricat(?:es?|ed|ing)) (?:the |our |her |his |their |\w{3,10} )?(?:\w{3,10} )?(?:numbers|charts?|records?|notes|logs|results|data|hours|credentials|degrees?|diplomas?|licen[sc]es?|signatures?|counts)|reus(?:es?|ed|ing) (?:\w{3,8} )?(?:needles|syringes|vials|instruments|tips)|(?:drills?|drilled|drilling|pulls?|pulling|crowns?|extracts?) (?:perfectly )?(?:healthy|good|fine) teeth(?: for (?:the )?(?:\w{3,10} )?money)?|pocket(?:s|ed|ing) (?:the|all|our|your) [\w ]{3,20}|steal(?:s|ing)? (?:from )?(?:\w{2,8} )?(?:meds|drugs|narcotics|money|tips|patients|medications|fentanyl|wages|pills)|stole (?:from )?(?:\w{2,8} )?(?:meds|drugs|narcotics|money|tips|patients|medications|fentanyl|wages|pills)|cooks? the books|lies? to (?:\w{2,8} )?(?:patients|families|clients)|kill(?:s|ed) (?:\w{2,8} )?(?:people|patients|a patient|someone)|dilut(?:es?|ed|ing) (?:the |their )?(?:botox|filler|vaccines?|product|meds)|sleep(?:s|ing) with (?:\w{2,8} )?patients|touch(?:es|ed|ing) (?:\w{2,8} )?patients|bills? for (?:\w{2,12} ){1,4}(?:never|that never)|bought (?:his|her|their) (?:\w{3,8} )?(?:diploma|degree|licen[sc]e)|got (?:his|her|their) (?:diploma|degree|licen[sc]e) (?:from|off|on|out of) [\w ]{3,20})\b/gi;
const whoever =
  /\b(?:whoever (?:runs|owns|trained|hired|licensed|manages|works at) (?:that|this|the|your) (?:dump|place|clinic|joint|hellhole|circus|practice|office|mill)[^.!?\n]{0,50}|(?:that|this|your) (?:dump|hellhole|pill mill|butcher shop|circus|chop shop|scam) (?:of a (?:clinic|practice|hospital|office)|is|should|needs))\b/gi;

const warningOff =
  /\b(?:stay (?:far )?away(?: from (?:this|that|them|him|her))?|avoid (?:this|that|them|him|her|at all costs)(?: (?:clinic|practice|place|doctor|office|surgeon))?|do not (?:go|take your \w{2,8}) (?:there|here|to (?:him|her|them))|steer clear)\b/gi;

const namedPerson = /\bDr\.? [A-Z]/;
/** Misconduct laid to somebody at work, or deaths and maiming laid to a named one. */
const insiderCharge =
  /\b(?:(?:[Oo]ur|[Mm]y|[Tt]he|[Tt]hat|OUR|MY) (?:old |former |last |ex-?|new )?(?:biller|coder|owner|boss|manager|office manager|practice manager|supervisor|partner|chief|director|medical director|ceo|cfo|administrator|surgeon|dentist|doctor|anesthesiologist|pharmacist|nurse|tech|charge nurse|coworker|colleague|injector|associate|attending|preceptor)(?:'s| is| was| has been| has| keeps| got caught| been)(?: (?:been|literally|totally|still|always|straight up|actively|just|now))* (?:embezzl|steal|skimm|forg|falsif|upcod|overbill|double[- ]bill|divert|defraud|shredd|fudg|launder|bill(?=ing (?:for|medicare|medicaid|insurance|people|patients))|tak(?=ing kickbacks)|sell(?=ing (?:scripts|pills|samples|drugs)))\w{0,4}(?: [\w'-]{2,14}){0,3}|Dr\.? [A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20})?(?: (?:down|over|across|at|up|in|from) (?:\w{1,12} ){1,3}?)?(?: ?has| had)? ?(?:already |now |literally |personally )?(?:killed|maimed|crippled|paralyzed|mutilated|butchered|buried|nearly killed|almost killed) (?:\w{2,10}|\d{1,2})(?: (?:people|patients|of (?:them|my|our) ?\w{0,12}|this (?:year|month)))?)/g;

const namedCharge = compile(
  `${anyName}(?:,? (?:literally|clearly|still|always|routinely|knowingly|also|just))? ${graveCharge}`,
  "g",
);
const anybody = compile(anyName, "");

/** Words that put a charge on an official footing. */
const official =
  /\b(?:board(?:'s)? (?:public )?order|per the|according to|court|indict\w{1,3}|convict\w{1,3}|pleaded|pled|doj|department of justice|oig|settlement|lawsuit|sentenced|charged with|jury|judge|press release|news|reported by|allegedly|fbi|dea)\b/i;
const ownVoice =
  /\b(?:i'm|i am|i feel|i felt|feel like|felt like|imposter syndrome|impostor|myself|my own|joke:|movie|film|novel|book|series|podcast|documentary|season|netflix|halloween|costume)\b/i;
const substantive =
  /\b(?:trial|data|margin|evidence|study|outcomes?|p ?[<=]|analysis|confound\w{1,3}|endpoint|cohort|review|methods?|sample)\b/i;

export const disputes = defineFact("disputes", (draft): readonly Dispute[] => {
  const found: Dispute[] = [];
  const add = (match: Span, kind: Dispute["kind"], isNamed: boolean) => {
    const sentence = sentenceAt(draft, match.start);
    const text = draft.plain.slice(sentence.start, sentence.end);
    if (ownVoice.test(text)) return;
    if (
      kind === "allegation" &&
      (official.test(text) ||
        draft
          .get(citations)
          .some((one) => one.start >= sentence.start - 160 && one.end <= sentence.end + 160))
    )
      return;
    const { negated, hypothetical, asked } = polarityAt(draft, match);
    if (negated || hypothetical || (asked && kind === "allegation")) return;
    if (found.some((other) => match.start < other.span.end && other.span.start < match.end)) return;
    const text2 = draft.plain.slice(match.start, match.end).trimEnd();
    found.push({
      kind,
      span: { start: match.start, end: match.start + text2.length },
      named: isNamed,
      substantive: substantive.test(text),
    });
  };
  for (const [regex, isNamed] of allegations)
    for (const match of matches(draft, regex)) add(match, "allegation", isNamed);
  for (const match of matches(draft, namedCharge)) add(match, "allegation", true);
  if (found.length > 0 || pointing(draft) || has(draft, anybody))
    for (const match of matches(draft, pronounCharge)) add(match, "allegation", false);
  for (const match of matches(draft, insiderCharge)) add(match, "allegation", namedPerson.test(match.text));
  for (const match of matches(draft, whoever)) add(match, "insult", false);
  const charged = found.length > 0;
  if (charged || pointing(draft))
    for (const match of matches(draft, warningOff))
      if (charged || isAboutBusiness(draft, match)) add(match, "allegation", false);
  for (const regex of insults) for (const match of matches(draft, regex)) add(match, "insult", true);
  for (const match of matches(draft, airing)) add(match, "airing", false);
  return found.sort((a, b) => a.span.start - b.span.start);
});

const targets = new RegExp(anyTarget);

function pointing(draft: Draft): boolean {
  return targets.test(draft.plain);
}

function isAboutBusiness(draft: Draft, match: Span): boolean {
  const sentence = sentenceAt(draft, match.start);
  return (
    /\b(?:clinic|practice|surgeon|dentist|chiropractor|hospital|med ?spa|pain doc|injector)\b/i.test(
      draft.plain.slice(sentence.start, sentence.end),
    ) &&
    !/\b(?:heat|screens?|caffeine|alcohol|ice|sugar|nsaids?|fad|supplements?|scams?)\b/i.test(
      draft.plain.slice(match.end, match.end + 40),
    )
  );
}
