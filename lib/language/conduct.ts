import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, execAll, matches } from "@/lib/engine/pattern";
import { cover, overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { conductTerms, type Conduct } from "@/lib/lexicon/conduct-terms";
import { boundaryCrossings } from "./boundaries";
import { cuesIn, partCues, phraseIndex, tokens, type Cue } from "./cues";
import { phraseHolding } from "./phrases";
import { quotations } from "./polarity";
import { regardMarks, type RegardMark } from "./regard-score";
import { sentences, type Sentence } from "./sentences";

/**
 * What a post shows of conduct at work, put together from kinds of words that stand together: private ties with people
 * in the author's care (`romance`, `attraction`, `befriending`), being `impaired` at work, inside matters told outside
 * (`confidence`), `gossip` of colleagues' private lives, and party politics in an employer's voice (`partisan`).
 * Half-open, in code units of the plain view.
 */
export interface ConductSign extends Span {
  readonly kind: "romance" | "attraction" | "befriending" | "impaired" | "confidence" | "gossip" | "partisan";
}

const index = phraseIndex<Conduct>(conductTerms.entries);
const set = (list: string): ReadonlySet<string> => new Set(list.split("|"));

/** Somebody in the author's care, told by what was done for them or where they lay. */
const inCare = compile(
  "\\b(?:(?:guy|girl|man|woman|dude|gal|lady|dad|mom|someone|somebody|one|person|firefighter|cop|nurse|teacher|student|athlete|player|runner|surfer|cowboy|barista|bartender|hottie|cutie|hunk|widow|widower|bachelor|brother|sister|son|daughter|uncle|cousin|gentleman|chef|trainer|marine|soldier|pilot|lawyer|rep|ex|himbo|bro|stranger)s?,? (?:that |who |whom |whose \\w{2,12} )?(?:i|we)(?:'ve|'d)? (?:just |once |recently |literally |had )?(?:did|do|done|treated|treat|saw|see|seen|stitched|sutured|delivered|cleaned|adjusted|adjust|operated on|scoped|casted|fixed|injected|inject|intubated|evaluated|examined|rehabbed|vaccinated|discharged|counsel|counseled|fitted|scanned|imaged|pulled|numbed|set|splinted|filled|crowned|whitened|botoxed|lasered|massaged|worked on|put|gave|met (?:in|at|during|on)|drew|took|swabbed|triaged|admitted|fused|replaced|resuscitated|defibbed|catheterized|wheeled|prepped)\\b|whose (?:\\w{2,12} )?(?:knee|tooth|teeth|molar|back|spine|acl|shoulder|ankle|wrist|hip|mole|appendix|gallbladder|nose|lips|face|braces|cast|stitches|vasectomy|physical|hernia|heart|chart|arm|leg|foot|prescription|labs) (?:i|we)\\b|(?:in|from|at) (?:my |our |the |this |today's |this morning's |last night's |yesterday's )?(?:bed|bay|room|rm|chair|pod|slot|exam room|operatory|exam table|table|triage|waiting room|caseload|clinic|er|ed|icu|unit|ward|floor|physical|follow-?up|post-?op|consult|cleaning|appointment|adjustment|session)(?: ?#?\\d{1,4}[a-z]?)?\\b|(?:my|the|our) (?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} o'clock|(?:first|last|next|noon) (?:appointment|patient|pt|client|case|consult))\\b(?! (?:shift|class|meeting|alarm|year|month|hour|minute|day|km|mile|percent|k\\b|kids|dogs|cats|boys|girls))|after (?:his|her|their) (?:cleaning|exam|physical|appointment|adjustment|discharge|surgery|session|follow-?up|filling|botox|mri|shot|vaccine|consult)|(?:he|she|they) (?:was|were|is|are) (?:my|our|a) (?:patient|pt|client|\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?)\\b|discharged (?:him|her|them) (?:and|then)|(?:guy|girl|man|woman|dude|dad|mom|cop|firefighter|lady|chick) with (?:the|a|his|her) (?:\\w{2,12} )?(?:rotator cuff|knee|back|acl|hernia|fracture|sprain|shoulder|hip|tooth|root canal|crown|braces|wrist|ankle|meniscus|disc|labs|concussion|appendix|kidney stones?|vasectomy|mole|rash|uti|cast|stitches|migraines?|bunion|sciatica|neck|pacemaker|wisdom teeth|veneers)\\b|one of my (?:\\w{3,12} )?(?:patients|pts|clients|regulars)|(?:his|her) (?:labs|bloodwork|scans?|mri|x-?rays?|vitals|biopsy|results|chart|cholesterol|blood pressure) (?:are|is|were|was|came back|look\\w{0,2})|every (?:visit|appointment|session)|(?:book|booked|schedule|scheduled) (?:him|her) (?:last|first|weekly|twice|again)|call(?:ing)? (?:him |her |them )?with (?:the |his |her )?(?:results|labs)|(?:patient|pt|client)'s (?:hot |cute |single |older |younger )?(?:son|daughter|brother|sister|dad|mom|husband|wife|nurse|grandson|cousin|uncle|ex))",
);
const people = compile(
  "\\b(?:guy|girl|man|woman|dude|dad|mom|gal|lady|patient|pt|client|one|firefighter|cop|someone|somebody|he|she|him|her|husband|wife|son|brother|sister|bro|doc|cutie|hottie)s?\\b",
  "i",
);

/** Said against it, as policy, or of somebody else. */
const against =
  /\b(?:don't|do not|never|can't|cannot|won't|will not|shouldn't|should not|not appropriate|inappropriate|unethical|unprofessional|policy|policies|declin\w{1,3}|boundar\w{1,3}|ethic\w{0,2}|isn't ok|not ok|why i|why we|report(?:ed)? (?:him|her|them)|board of|lost (?:his|her|their) licen[sc]e|married (?:for )?\d|my (?:husband|wife|fianc\w{1,2}|spouse|kids?|son|daughter|dog|cat)|novel|movie|show|episode|book|character|bachelorette|anatomy)\b/;
const author = set("i|i'm|im|me|my|we|us|our|mine|myself|id|ive|ill");
/** Romance in which the author can only be a part. */
const oneself = set(
  "gave my number|gave my cell|gave my snap|gave him my|gave her my|my digits|excuse to see him|excuse to see her|excuse to call|reason to call him|reason to call her|made up a reason|dm'd me|follows me|over for dinner|came over for|drinking buddy|best friends with|asked me out|ask me out|gave me her number|slipped me his number|found my instagram|found me on insta|my dms|in my dms|dms are open|wish me luck|taking me out|took me out|take me out|buying me a drink|bought me a drink|buy me a drink|shoot my shot|shot my shot|shooting my shot|texting me|texted me|text me back|winked at me|my place|future husband|future wife|swiped right|matched with|we matched|matched on|second date|third date|hooked up|hooking up|slept with|sleeping with|made out|catching feelings|caught feelings|situationship|slid into|slide into|slid in|been texting|we've been texting|got her number|got his number",
);
/** Words that mean romance only beside another of its kind, or of the author with somebody in care. */
const looseRomance = set(
  "follows me|followed me|text him|text her|call him at|call her at|texting him|texting her|dm him|dm her|hang out|hang out with|brunch|no ring|ring on|wedding ring|divorced|recently divorced|he's single|she's single|is he single|is she single|followed him|followed her|liked his|liked her|looked him up|looked her up|found him on|found her on|best friends with|home cooked|gave her my|gave him my|date|dates|chemistry|proposed|engaged|found me on|in love|crush|crushing|valentine|valentines|plus one|my place|his place|her place|talking every night|body count|spicy|butterflies|romance|romantic|girlfriend|boyfriend|hot tub|wedding date|wish me luck|date night|his number|her number|prom date|texted me|texting me|moved in together|moved in with|my dms|dms are open|swiped|hinge|sleepover|secret relationship|soulmate|flirted|flirts|flirt",
);
const loveFaces = /😍|😏|🔥|🥵|😈|😳|👀|😘|💦|🤤|😉|💘|❤|🫦|🥰|🫣|🌶/u;
const adults = set(
  "guy|guys|dude|dudes|man|men|woman|women|dad|dads|chick|chicks|girl|girls|gal|patient|patients|pt|pts|client|clients|mom|moms|husband|husbands|wife|son|brother|sister|one|firefighter|cop|bro|nurse|daughter|ex",
);

const strongAccounts = set(
  "friend request|friend requests|follow request|follow requests|friend me|close friends|close friends list|personal page|personal account|personal profile|personal facebook|personal fb|personal instagram|personal insta|personal ig|private account|private page|private insta|private story|real account|my real facebook|finsta|my cell|my cell number|personal cell|personal number|whatsapp|snapchat|my snap|following back|follow back|followed back|message me any time|message me anytime|venmo me|my onlyfans|onlyfans|add me|my main",
);
const flockOfCare =
  /\b(?:patients?|pts|clients?|postpartum|prenatal|pregnan\w{1,4}|newborn|ivf|fertility|fibro\w{0,7}|braces|invisalign|botox|filler|lip|lash|pelvic|pain|ortho|cancer|chemo|oncology|dialysis|bariatric|weight ?loss|glp|ozempic|therapy|rehab|spine|knee|diabet\w{1,3}|derm|acne|peds|nicu|birth|doula|l&d|chiro|adjustment|counseling|recovery|transplant|surgery|surgical|post-?op|migraine|crps|pots|eds|clinic|practice|office)\b/;

const drinks = set(
  "glasses deep|drinks deep|beers deep|margs deep|bottle deep|sangria|aperol|martini|martinis|old fashioneds|fireball|jager|gin and tonic|hard seltzer|twisted tea|four loko|moonshine|spritzes|merlot|cabernet|chardonnay|margs|margaritas|margarita|marg|tequila|vodka|whiskey|bourbon|mezcal|hungover|hangover|hung over|still drunk|tipsy|buzzed|hammered|sloshed|plastered|edible|edibles|stoned|mimosas|bottomless mimosas|white claw|white claws|blackout|jello shots|blood alcohol|bac|sobering up|k hole|thc|delta 8|bong|blunt|pregame|pregaming|bloody mary|bloody marys|shrooms|flask|breathalyzer|glasses of wine|bottle of wine|bottles of wine",
);
const within =
  /\b(?:(?:two|three|four|five|six|seven|eight|\d{1,2}|a few|a couple(?: of)?|several|couple) (?:\w{2,12} )?(?:beers|wines|glasses|margs|drinks|shots|seltzers|cocktails|ipas|gummies|edibles|hits)(?: (?:deep|in|down))?|in (?:my|the) (?:bloodstream|system|veins|coffee|thermos|tumbler|yeti|stanley|purse|locker|white coat|pocket|body|blood)|(?:i'm|i am|im|i was|was|still|kinda|lowkey|literally|a little|a bit|slightly|definitely|so) (?:a little |a bit |kinda |lowkey |still |so |pretty |slightly )?(?:drunk|high|buzzed|tipsy|stoned|hungover|wasted|baked|faded|lit|hammered)|(?:took|popped|pop|taking|stole|snuck|borrowed|ate)(?: (?:a|an|one|two|half|my|some|of|the|leftover|kid's|kids|husband's|wife's|dog's|patient's|roommate's|mom's|son's|daughter's)){1,4}(?: \w{2,12})? ?(?:gummy|edible|xanax|adderall|addy|ambien|klonopin|percocet|norco|perc|benzo)|(?:popped|popping|snorted|dipping into|borrowed|swiped|skimming|skimmed) (?:a|an|one|two|half|some|the)?(?: \w{2,12})? ?(?:xanax|adderall|addy|ambien|klonopin|percocet|norco|perc|samples?|leftover|fentanyl|ketamine|bump))\b/;
const duringWork =
  /\b(?:(?:glasses|drinks|beers|margs|cocktails|wines) (?:deep|in)|doing (?:telehealth|rounds|charts|notes|intakes|visits)|ahead of me|before (?:my |the |a |work|rounds|clinic|shift|first)|during|while|at work|on the clock|on shift|on call|mid-?\w{3,12}|doesn't need to know|don't need to know|don't tell|nobody knows|no one knows|starts? (?:in|at)|in (?:an|one|two|three|\d) hours?|show(?:ed|ing)? up|still|seeing patients|see patients|working|into (?:the|my|a)|scrubb?(?:ing)? in|then (?:rounds|clinic|work|shift|straight|off)|straight to|between (?:cases|patients|sessions|clients)|through (?:rounds|clinic|my shift)|tomorrow'?s? (?:cases|clinic|shift)|clock(?:ing|ed)? in|7a|0[5-8]00|[5-8] ?am|at [5-9]:\d\d|gonna (?:round|operate|scrub|see|work|run)|going to (?:round|operate|scrub|see patients|work)|first (?:case|patient) (?:is|at)|charting|today)\b|🤫/;
const afterWork =
  /\b(?:finally|earned|deserve[sd]?|celebrat\w{2,4}|survived|made it through|when (?:this|my|the) shift (?:is over|ends)|tonight|this weekend|counting down|can't wait|off (?:call|duty|shift|today)|not on call|days? off|vacation|sober|recovery)\b/;

const strongSecrecy = set(
  "between us|a friend in hr|a friend in legal|friend in admin|friend in billing|someone in billing|someone in admin|someone in hr|that's all i'll say|iykyk|vanish|know yet|knows yet|doesn't know yet|don't know yet|won't find out|no one knows|nobody knows|haven't been told|hasn't been told|before the announcement|not official|unofficially|the real reason|what really happened|what actually happened|they don't want you to know|behind closed doors|closed door|sat in on|my friend in hr|source says|my source|sources say|inside info|you heard it here|heard it here first|don't quote me|told to keep quiet|signed an nda|hush money|quietly|not supposed to|wasn't supposed to|weren't supposed to|not allowed to say|not allowed to post|shouldn't be posting|shouldn't be saying|shouldn't post this|shouldn't say this|shouldn't be telling|technically can't say|can't say much|can't say where|cant say much|didn't hear it from me|didnt hear it from me|didn't hear this from me|you didn't hear|don't tell hr|keep this between|off the record|before it's announced|before its announced|before they announce|before it gets announced|hasn't been announced|hasnt been announced|not announced|hasn't gone public|not public|isn't public|nda|embargoed|leaked|before they make me|before hr|before i get fired|could get fired|could get me fired|gonna get fired|going to get fired|get me fired|spilling|the tea|hot tea|psst|word on the street|word is|rumor|rumors|rumor has it|rumor mill|little birdie|little bird|inside scoop|insider info|since nobody will|since admin won't|since no one will|since they won't|nobody's talking|no one is talking|sweeping it under|swept under|covering it up|covered it up|cover up|hush hush|i was in the room|was in the room|in that meeting|saw the email|saw an email|saw the memo|got the memo|forwarded me|forwarded to me|delete later|deleting later|will delete|anonymous account|burner account|lowkey|low key heard|between you and me|just between us|receipts|here's the email|here is the email|overheard|eavesdropped|hasn't told|haven't told|won't tell you|don't tell",
);
const strongInternal = set(
  "over budget|first thing going|first to go|redundant|downsizing|paid a fortune|paid millions|payout|payouts|vps|c suite|stepping down|ousted|buyout|poached|skeleton crew|unsafe staffing|unit closing|demoted|m m|closing the|is closing|are closing|closing our|closing us|layoff list|severance|hiring freeze|sold to|sold us|private equity|new owners|restructuring|outsourcing|unit is closing|non renewed|not renewing|let go|pushed out|forced out|escorted out|embezzling|embezzled|narcotics count|failed audit|medicare audit|subpoena|retaliation|vote of no confidence|no confidence|credentialing committee|ethics committee|quality committee|deposed|internal memo|memo|layoffs|layoff|laying off|laid off|getting cut|being cut|budget cuts|merger|merging|acquisition|acquired|getting bought|being bought|buying us|being sold|getting sold|selling the practice|shutting down|peer review|peer review committee|root cause analysis|rca|m&m|m and m|morbidity and mortality|sentinel event|incident report|incident reports|safety report|never event|wrong site|wrong level|wrong side|wrong patient|med error|medication error|retained sponge|left a sponge|lawsuit|being sued|getting sued|settlement|deposition|malpractice|joint commission|failed inspection|internal email|all staff email|town hall|staff meeting|board meeting|leadership meeting|exec meeting|partners meeting|partner meeting|salaries|payroll|missed payroll|bonuses|got fired|getting fired|was fired|fired|resigned|resignation|suspended|suspension|under investigation|investigation|hr complaint|hr complaints|diversion|diverting|drug test|missing fentanyl|missing narcotics|on a pip|written up|disciplinary|billing audit|audit|data breach|ransomware|privileges|infection rates|mortality numbers|death rate|staffing numbers|staffing grid|bankruptcy|bankrupt|going under|ceo|harassment|inboxes|closing",
);
const gravest = set(
  "m m|narcotics count|escorted out|embezzling|embezzled|forced out|vote of no confidence|credentialing committee|quality committee|subpoena|failed audit|hush money|perfed|wrong limb|wrong kidney|wrong tooth|extracted the wrong|peer review committee|peer review|root cause analysis|rca|sentinel event|incident report|incident reports|never event|wrong site|wrong level|wrong side|retained sponge|left a sponge|diversion|diverting|diverted|hr complaint|hr complaints|on a pip|under investigation|failed drug test|missing fentanyl|missing narcotics|internal memo|merger memo|written up|wrote up|getting sued|being sued|got sued|m&m|settlement|deposition",
);
/** Those who run a place, and what they did behind its doors. */
const authority =
  /\b(?:our |my (?:hospital'?s? |clinic'?s? )?|the )?(?:hr|corporate|admin|administration|leadership|the board|management|compliance|risk management|legal|the (?:ceo|cfo|cmo|cno|chief|owners?|partners)|our (?:ceo|cfo|cmo|cno|owners?|partners|director|dean))(?: has| have| is| are| just| quietly| already| finally| secretly|'s)* (?:investigat(?:ed|ing)|closing|shutting down|fir(?:ed|ing)|suspend(?:ed|ing)|bur(?:ied|ying)|hid(?:ing)?|cover(?:ed|ing) (?:it |this |that )?up|wrote (?:up|me up|her up|him up)|settl(?:ed|ing)|pa(?:id|ying) off|let (?:go|him go|her go)|laid off|laying off|walked (?:him|her) out|cutting|freezing|sell(?:ing)?|sold|denied|swept|shred\w{0,4}|delet(?:ed|ing)|fudg(?:ed|ing)|cook(?:ed|ing) the|falsif\w{2,4}|told us (?:not to|to (?:lie|hide|keep|stay|delete|say|chart|change))|made us (?:sign|lie|chart|change|delete)|mak(?:es|ing) us (?:sign|lie|chart|change|delete)|knew about|knows about|ignored|looked the other way|docked|slashed|withheld|stopped paying|missed payroll)\b[^.!?,;:\n]{0,40}/g;

const namedColleague = /\b(?:dr|nurse)\.? [A-Z]\w{0,20}/;
const eventive =
  /\b(?:met|voted|found|got|was|were|is|are|caught|hid|buried|named|today|yesterday|last (?:night|week|month)|this (?:morning|week|month)|monday|tuesday|wednesday|thursday|friday|third|second|again|keeps?|hit|dropped|happened|settled|paid)\b/i;

const strongAffair = set(
  "sleeping with her|sleeping with him|in the call room|left his wife|left her husband|mistress|sugar daddy|drunk at the|trashed at the|wasted at the|fell off the wagon|off the wagon|back in rehab|love child|lost custody|mugshot|failed her boards|failed his boards|failed boards|sneaking out|sneaking around|sneaking off|snuck off|hooking up|hooked up|sleeping together|sleeping with|slept with|affair|having an affair|cheating on|making out|made out|boning|banging|smashing|hickey|hickeys|secretly dating|obviously dating|whose baby|walk of shame|smells like booze|smells like vodka|drinking problem|wife doesn't know|baby daddy|caught in the|together together",
);
/** Sides that a name says outright. */
const sides = set(
  "pro palestine|pro israel|zionists|proud to endorse|trump|biden|maga|democrat|democrats|republican|republicans|gop|liberal|liberals|leftist|leftists|no on|yes on|harris|libtards|fascists|woke",
);
const strongPolitics = set(
  "pro palestine|pro israel|palestine|israel|gaza|zionists|blm|all lives matter|blue lives|drag queens|dei|obamacare|nra|measure|measures|no on|yes on|yard signs|lets go brandon|stolen election|patriots|commies|libtards|fascists|nazis|marxists|deep state|pro life|pro choice|harris|newsom|desantis|candidate|candidates|election|elections|elect|elected|ballot|ballots|prop|proposition|amendment|referendum|governor|senator|democrat|democrats|republican|republicans|gop|maga|trump|biden|liberal|liberals|leftist|leftists|abortion|abortions|gun control|second amendment|right wing|left wing|woke|socialist|socialism|tyranny|regime|endorse|endorses|endorsed|endorsing|congressman|congresswoman|mayor",
);

/** Every sign in the draft, in order, none inside another (ASPN-USE-8, USE-9, USE-11, RISK-6, RISK-8, PROF-18, PROF-21). */
export const conductSigns = defineFact("conduct signs", (draft): readonly ConductSign[] => {
  const cues = cuesIn(draft.get(tokens), index);
  const weighed = draft.get(regardMarks).filter(({ kind }) => kind in fromRegard);
  if (cues.length === 0 && weighed.length === 0) return [];
  const found: ConductSign[] = [];
  const add = (kind: ConductSign["kind"], span: Span) => {
    if (
      !found.some((one) => overlaps(one, span)) &&
      !draft.get(quotations).some((one) => one.start <= span.start && span.end <= one.end)
    )
      found.push({ kind, start: span.start, end: span.end });
  };
  const reader = readerOf(draft, cues);
  privateTies(reader, add);
  impaired(reader, add);
  confidences(reader, add);
  partisan(reader, add);
  for (const mark of weighed) {
    const sentence = reader.sentence(mark);
    if (![...found, ...draft.get(boundaryCrossings)].some((one) => overlaps(one, sentence)))
      add(signOf(mark), mark);
  }
  return found.sort((a, b) => a.start - b.start);
});

const fromRegard = {
  tie: "befriending",
  impaired: "impaired",
  inside: "confidence",
  partisan: "partisan",
} as const satisfies Partial<Record<RegardMark["kind"], ConductSign["kind"]>>;

function signOf({ kind, features }: RegardMark): ConductSign["kind"] {
  if (kind === "tie" && (features.has("romance") || features.has("looks") || features.has("e.love")))
    return "romance";
  if (kind === "inside" && (features.has("private") || features.has("c.affair")) && !features.has("inside"))
    return "gossip";
  return fromRegard[kind as keyof typeof fromRegard];
}

type Add = (kind: ConductSign["kind"], span: Span) => void;

interface Reader {
  readonly draft: Draft;
  readonly of: (kind: Conduct) => readonly Cue<Conduct>[];
  /** Cues of a kind in the span's sentence and those beside it. */
  readonly beside: (kind: Conduct, span: Span, reach: number) => readonly Cue<Conduct>[];
  readonly sentence: (span: Span) => Sentence;
  readonly text: (span: Span) => string;
  /** The text of the sentence and of those within reach. */
  readonly around: (span: Span, reach: number) => string;
}

function readerOf(draft: Draft, cues: readonly Cue<Conduct>[]): Reader {
  const all = draft.get(sentences);
  const sentence = (span: Span): Sentence =>
    all.findLast((one) => one.start <= span.start) ?? {
      start: 0,
      end: draft.plain.length,
      index: 0,
      stop: "",
    };
  return {
    draft,
    sentence,
    of: (kind) => cues.filter((cue) => cue.kind === kind),
    beside: (kind, span, reach) => {
      const at = sentence(span).index;
      return cues.filter((cue) => cue.kind === kind && Math.abs(sentence(cue).index - at) <= reach);
    },
    text: (span) => draft.lower.slice(span.start, span.end),
    around: (span, reach) => {
      const at = sentence(span).index;
      const first = all[Math.max(0, at - reach)];
      const last = all[Math.min(all.length - 1, at + reach)];
      return draft.lower.slice(first?.start ?? 0, last?.end ?? draft.lower.length);
    },
  };
}

/** Romance, attraction and private accounts with people in care (ASPN-USE-8, USE-9). */
function privateTies(reader: Reader, add: Add): void {
  const { draft } = reader;
  const romance = reader.of("romance");
  const attraction = reader.of("attraction");
  const accounts = reader.of("account");
  if (romance.length + attraction.length + accounts.length === 0) return;
  const cared: Span[] = execAll(draft.lower, inCare).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const cue of draft.get(partCues))
    if (
      cue.kind === "patient" &&
      /^(?:patients?|pts?|clients?)$/.test(cue.words) &&
      !/^ (?:care|safety|portal|education|experience|advocate|stories|story|population|room|rooms|satisfaction)\b/.test(
        draft.lower.slice(cue.end, cue.end + 14),
      )
    )
      cared.push(cue);
  const faces = loveFaces.test(draft.plain);

  for (const cue of romance) {
    const sentence = reader.sentence(cue);
    const text = reader.text(sentence);
    if (against.test(text)) continue;
    const near = cared.find((one) => Math.abs(reader.sentence(one).index - sentence.index) <= 1);
    if (!near) continue;
    const certain = oneself.has(cue.words) && !looseRomance.has(cue.words);
    const mine = isBeside(draft, cue, author, 5);
    if (!(certain || mine)) continue;
    if (looseRomance.has(cue.words) && !(mine && (faces || romance.length > 1 || attraction.length > 0)))
      continue;
    if (!certain && !people.test(text)) continue;
    const whole = cover(near, cue);
    add(
      "romance",
      whole.end - whole.start <= 60 && near.start >= sentence.start && near.end <= sentence.end
        ? whole
        : phraseHolding(draft, cue, sentence),
    );
  }
  for (const cue of attraction) {
    const sentence = reader.sentence(cue);
    const text = reader.text(sentence);
    if (against.test(text) || !faces) continue;
    const near = cared.find(
      (one) => one.start < sentence.end && one.end > sentence.start && Math.abs(one.start - cue.start) < 70,
    );
    if (!near || !describesAdult(draft, cue)) continue;
    add("attraction", cover(near, cue).end - cover(near, cue).start <= 60 ? cover(near, cue) : cue);
  }
  for (const cue of accounts) {
    const sentence = reader.sentence(cue);
    const text = reader.text(sentence);
    if (!strongAccounts.has(cue.words) || against.test(text)) continue;
    const flock = reader.beside("flock", cue, 0).find((one) => {
      const lead = draft.lower.slice(Math.max(sentence.start, one.start - 40), one.start);
      const owned =
        /\b(?:my|our|all|any|every|dear|hey|hi|attention|to)(?: (?:of|my|our|the|you|past|former|current|old|new|favorite|\w{3,14})){0,4} $/.test(
          lead,
        ) || one.start === sentence.start;
      return (
        owned &&
        (/^(?:patients|pts|clients)$/.test(one.words) ||
          flockOfCare.test(lead) ||
          flockOfCare.test(one.words))
      );
    });
    if (flock) {
      const whole = cover(flock, cue);
      add("befriending", whole.end - whole.start <= 70 ? whole : cue);
    }
  }
}

function describesAdult(draft: Draft, cue: Cue<Conduct>): boolean {
  const all = draft.get(tokens);
  const noun = set(
    "hottie|hotties|cutie|cuties|zaddy|dilf|dilfs|milf|milfs|hunk|hunks|smokeshow|smoke show|eye candy|snack|dreamboat|silver fox|baddie|future husband|future wife|abs|six pack|jawline|biceps|those eyes|those arms|that smile|daddy|foine|fine af|drooling|thirsty|thirsting|ripped|jacked|shredded|shirtless",
  );
  if (noun.has(cue.words)) return true;
  for (let at = cue.to; at < Math.min(all.length, cue.to + 3); at++)
    if (adults.has(all[at]?.lower ?? "")) return true;
  // "the dad in bay 2 is gorgeous"
  let copula = false;
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - 9); at--) {
    const word = all[at]?.lower ?? "";
    if (/^(?:is|was|'s|are|looks|so)$/.test(word)) copula = true;
    else if (copula && adults.has(word)) return true;
  }
  return false;
}

/** On duty with something in the blood, told as the author's own. */
function impaired(reader: Reader, add: Add): void {
  for (const cue of reader.of("substance")) {
    const sentence = reader.sentence(cue);
    const text = reader.text(sentence);
    const own = within.exec(text);
    if (!drinks.has(cue.words) && !own) continue;
    const around = reader.around(cue, 1);
    if (
      !/\b(?:i|i'm|im|i've|my|me|we|our|myself)\b/.test(around) &&
      !(drinks.has(cue.words) && !/\b(?:he|she|they|you|your|patients?|who|people)\b/.test(around))
    )
      continue;
    if (
      !own &&
      /\b(?:patients?|pts?|he|she|they|driver|guy|lady|kid|teen|someone|people|clients?|your|you)\b[^.!?\n]{0,40}$/.test(
        text.slice(0, cue.start - sentence.start),
      )
    )
      continue;
    if (reader.beside("offduty", cue, 1).length > 0 || afterWork.test(around)) continue;
    if (
      /\b(?:book|drips?|hydration|special|promo|discount|\$\d|come see us|our iv|link in bio)\b/.test(around)
    )
      continue;
    const duty = reader.beside("duty", cue, 1);
    // "Hungover rounds" and "two glasses deep, doing telehealth" need no word for "during".
    const joined = drinks.has(cue.words) && duty.some((one) => one.from === cue.to);
    if (duty.length === 0 || !(joined || duringWork.test(around))) continue;
    if (
      /\b(?:never|don't|won't|wouldn't|not|no|zero)\b[^.!?\n]{0,24}$/.test(
        text.slice(0, cue.start - sentence.start),
      )
    )
      continue;
    if (own && sentence.start + own.index <= cue.start)
      add("impaired", {
        start: sentence.start + own.index,
        end: Math.max(cue.end, sentence.start + own.index + own[0].length),
      });
    else add("impaired", cue);
    return;
  }
}

/** Inside matters and colleagues' private lives (ASPN-PROF-18, RISK-6). */
function confidences(reader: Reader, add: Add): void {
  const { draft } = reader;
  const colleagues = draft.get(partCues).filter((cue) => cue.kind === "colleague");
  const open = reader.of("publicly").length > 0;
  if (!open) {
    const secrets = reader.of("secrecy");
    for (const secret of secrets) {
      const strong = strongSecrecy.has(secret.words);
      const matter = reader
        .beside("internal", secret, 1)
        .find(
          (one) =>
            (one.start >= secret.end || one.end <= secret.start) &&
            (strong ? strongInternal.has(one.words) || gravest.has(one.words) : gravest.has(one.words)),
        );
      if (!matter) continue;
      add("confidence", phraseHolding(draft, matter, reader.sentence(matter)));
      break;
    }
    for (const matter of reader.of("grave")) {
      if (!gravest.has(matter.words)) continue;
      const sentence = reader.sentence(matter);
      const text = draft.plain.slice(sentence.start, sentence.end);
      const named =
        namedColleague.test(text) ||
        colleagues.some((one) => one.start >= sentence.start && one.end <= sentence.end);
      const inside =
        /\b(?:our|my|we|us|here|i was|at work)\b/i.test(reader.around(matter, 1)) ||
        namedColleague.test(text);
      if (
        named &&
        inside &&
        eventive.test(text) &&
        !/\b(?:if|when|how|why|should|could|template|checklist|teach\w{0,3})\b/i.test(text)
      )
        add("confidence", phraseHolding(draft, matter, sentence));
    }
  }
  if (!open)
    for (const match of matches(draft, authority, "lower")) {
      if (
        /\b(?:proud\w{0,2}|grateful|thank\w{0,3}|happy|congrat\w{0,9}|award|relieved|lunch|pizza|red tape)\b/.test(
          reader.around(match, 0),
        )
      )
        continue;
      add("confidence", match);
    }
  for (const affair of reader.of("affair")) {
    if (!strongAffair.has(affair.words)) continue;
    const sentence = reader.sentence(affair);
    const text = reader.text(sentence);
    const whom = colleagues.find(
      (one) => one.start >= sentence.start && one.end <= sentence.end && one.end <= affair.start,
    );
    if (
      !whom ||
      /\b(?:my (?:husband|wife|partner|fianc\w{1,2})|i (?:was|am)|i'm|movie|show|episode|series|novel|season|tv|patient)\b/.test(
        text,
      )
    )
      continue;
    add("gossip", phraseHolding(draft, affair, sentence));
  }
}

/** Party politics in the name of a practice or hospital (ASPN-USE-11, RISK-8). */
function partisan(reader: Reader, add: Add): void {
  if (reader.of("neutral").length > 0) return;
  for (const voice of reader.of("voice")) {
    const sentence = reader.sentence(voice);
    const around = reader.around(voice, 1);
    if (
      /\b(?:isn't|is not|don't|do not|doesn't|never|not something|not our)\b/.test(around) &&
      !/\bwon't see\b/.test(around)
    )
      continue;
    if (voice.words.includes("endorse")) {
      add("partisan", phraseHolding(reader.draft, voice, sentence));
      return;
    }
    const near = reader
      .beside("politics", voice, 1)
      .find(
        (one) =>
          strongPolitics.has(one.words) ||
          /^ (?:for|against|red|blue|like|yes|no|him|her|them|accordingly|out)\b/.test(
            reader.draft.lower.slice(one.end, one.end + 14),
          ),
      );
    if (
      !near ||
      (!sides.has(near.words) &&
        !/\b(?:be my|voting|signed|sees|support|supports|endors\w{1,3}|stand\w{0,2}|vote|votes|voting|believ\w{1,3}|do|back|backs|oppose|opposes|say|says|urge|want|need|must|proud\w{0,2}|know|knows|agree|won't|will)\b/.test(
          reader.text(sentence),
        ))
    )
      continue;
    const whole = cover(voice, near);
    add(
      "partisan",
      whole.end - whole.start <= 70 && near.start >= sentence.start && near.end <= sentence.end
        ? whole
        : voice,
    );
    return;
  }
}

function isBeside(draft: Draft, cue: Cue<Conduct>, list: ReadonlySet<string>, reach: number): boolean {
  const all = draft.get(tokens);
  for (let at = Math.max(0, cue.from - reach); at < Math.min(all.length, cue.to + 3); at++)
    if (list.has(all[at]?.lower ?? "")) return true;
  return false;
}
