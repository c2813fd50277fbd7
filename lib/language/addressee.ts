import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, execAll, matches } from "@/lib/engine/pattern";
import { givenNames, nicknames, wordlikeGivenNames } from "@/lib/lexicon/given-names";
import type { Context } from "@/lib/schema/context";
import { isAnyPlace } from "./name-words";
import { quotations } from "./polarity";
import { sentenceAt, sentences, type Sentence } from "./sentences";
import { listedAs } from "./tags";
import { words } from "./words";

/**
 * Whom a sentence speaks to. `one-reader`: one person whose own facts or question are meant; `readers`: anybody who
 * reads it (general "you", tips, conditions); `colleagues`: clinicians; `patient-quoted`: the words are a patient's or
 * reader's own, in quotation marks; `nobody`: it tells of something and speaks to no one.
 */
export type Addressee = "one-reader" | "readers" | "colleagues" | "patient-quoted" | "nobody";

/** What the whole draft is a part of. */
export interface Conversation {
  /** It answers somebody: told by the context, or begun with a handle or "Replying to". */
  readonly answers: boolean;
  /** It speaks among clinicians. */
  readonly peers: boolean;
  /** The offset from which a person is singled out ("Hi Karen,", "for whoever asked"), and up to which. */
  readonly singled: readonly { readonly start: number; readonly end: number }[];
}

// ---------------------------------------------------------------- colleagues

/** Hashtags of professional rooms. #MedTok and #SkinTok are for the public and stay out. */
const peerHashtag =
  /^#(?:(?:med|neuro|pain|cardio|gas|anesthesia|surg|surgery|ortho|derm|path|rad|onc|em|er|icu|psych|peds|tweetiatrician|nephro|gi|id|heme|pharm|pharmd|physio|ent|obgyn|ophtho|nurse|stroke|epi|im|ep|ir|dental|spine|rheum|endo|hepato|liver|renal|tox|palliative|hpm)(?:ed|twitter|sky|bluesky|x|students?twitter|educators?)|foam\w{0,8}|meded\w{0,10}|medstudent\w{0,10}|hospitalists?|residency\w{0,10}|match20\d\d|pocus|grandrounds|journalclub|boardreview|tipsfornewdocs|nephjc|echofirst|medlearn\w{0,4})$/;

/** The reader has patients, sits boards or is called a colleague. */
const peerWords =
  /\b(?:(?:for|to|calling|asking|dear|hey|hi|attention|attn|fellow|my|our|question for|note to|tips? for|pearls? for|advice for|reminder (?:for|to)|psa (?:for|to)) (?:my |our |the |fellow |new |other |young |future |incoming |junior |\w{2,14} ){0,2}(?:colleagues?|clinicians|docs|physicians|surgeons|residents|interns|fellows|trainees|attendings|prescribers|hospitalists|intensivists|anesthesiologists|proceduralists|radiologists|pharmacists|nurses|dentists|hygienists|med(?:ical)? students|nps|pas|crnas|pts|therapists|providers|new grads)(?! who (?:treat|see|care))|(?:colleagues|clinicians|docs|residents|interns|fellows|trainees|prescribers|hospitalists|proceduralists|surgeons|pharmacists|radiologists|anesthesiologists|neurologists|dermatologists|psychiatrists|dentists|pts and ots|med students|medical students|new grads|ip docs|em docs|er docs|pcps)(?= ?[:,?!])|students?(?= ?:)|(?:made[- ]up|fictional|invented|simulated|hypothetical) (?:case|patient|pt|\d{1,3}[- ]?(?:year|yo|y\/o))|(?:year|yr)[- ]?old \(?(?:made[- ]up|fictional|invented)|(?:clinicians?|colleagues?|physicians?|docs|hcps?) only|just us docs|between us docs|your (?:pts?|patients?|practice (?:for|on|in|when|if|with)|trainees?|residents?|go-?to|first[- ]line|second[- ]line|approach|algorithm|workup|threshold|or (?:team|staff)|icu|ed shift|clinic flow|consults?|note template|documentation)|(?:in|for|at) your (?:practice|clinic|shop|institution|hospital|ed|dept|department)\b(?! (?:visit|appointment))|how (?:do|are|would) (?:you all|y'all|others|other (?:docs|clinicians|centers|people|programs|teams)|you guys|folks|people) (?:\w+ )?(?:manag|treat|dos|bill|cod|handl|approach|document|work|counsel|taper|bridg|sedat|staff|using|use|do)\w{0,4}|what (?:are|do) (?:others|you all|y'all|other (?:docs|clinicians|centers)|people|folks) (?:do|doing|us)\w{0,4}|anyone (?:else )?(?:using|seeing|bridging|giving|doing|prescribing|have experience|had (?:luck|success|experience))|how do you counsel|(?:clinical|teaching|procedural|billing|coding|exam|board) pearls?|pearls?:|board (?:review|question|exam)s?|journal club|grand rounds|tumor board|m&m conference|morning report|on (?:rounds|consults?)|when a patient (?:says|asks|tells|presents|comes)|if a (?:patient|pt) (?:says|asks|tells|presents|comes|has|is)|cpt (?:code )?\d{5}|icd-?10|rvus?|(?:tele)?health credentialing)\b/g;

/** Shorthand that only clinicians read: two in a short post, or one word in twelve. */
const shorthand = new Set(
  (
    "pt pts hx dx ddx tx rx sx fx s/p pod mme uds cr egfr lvef ef bnp abg vbg map gcs nihss tpa tnk rsi ett lma peep fio2 niv bipap hfnc " +
    "crrt aki ckd esrd nstemi stemi pci cabg afib hfref hfpef doac noac ufh lmwh inr nnt nnh rct itt hr ci hba1c tka tha acdf tlif plif " +
    "alif esi mbb rfa scs drg pns bvn sij crps fbss psps odi vas nprs mcid djd lbp npo bid tid qid qhs prn q4h q6h q8h q12h qd iv po im sc sq " +
    "mcg/kg mg/kg cc ccb arb acei ssri snri tca maoi pe dvt vte sah ich tia cva mdr mrsa cdiff uti crp esr cbc bmp cmp lfts tsh ana rf anca " +
    "ercp mrcp egd hida ctpa cta mra dwi flair stir lp emg ncs eeg icp evd hcc nsclc sclc aml cll mgus gvhd car-t ecog irb los icu picu nicu " +
    "ed or pacu crna pgy pgy1 pgy2 pgy3 ms3 ms4 attending consult consults intubate intubated extubate bolus titrate titrated gtt pressor pressors"
  ).split(" "),
);

/** Shorthand the public knows too: it counts for nothing by itself. */
const publicShorthand = new Set(
  "pt ed or iv icu hr rx pe map cc im ms consult rf consults prn ci po los".split(" "),
);

const yourBody =
  /\byour (?:own )?(?:pain|back|knees?|hips?|neck|body|skin|child|baby|kids?|doctor|surgeon|dentist|provider|clinician|pediatrician|care team|pharmacist|symptoms?|meds?|medications?|insurance|appointment|visit)\b/;

/** A handle at the head that wears a title: "@DrNadiaEM", "@thespinePA". */
const colleagueHandle =
  /^\W{0,4}@(?:[Dd]r[_.A-Z]\w{1,30}|[a-z]\w{2,30}(?:MD|DO|RN|NP|PA|PAC|DPT|PT|DDS|DMD|PharmD|CRNA|PhD|DC|EM|_md|_do|_rn|_pa|_np))\b/;

function readsAsPeers(draft: Draft): boolean {
  const { audience } = draft.context;
  if (audience === "clinicians") return true;
  if (audience === "public") return false;
  const tokens = draft.get(words);
  for (const word of tokens) if (word.kind === "hashtag" && peerHashtag.test(word.lower)) return true;
  if (colleagueHandle.test(draft.plain.slice(0, 60))) return true;
  const speaksToPublic = yourBody.test(draft.lower);
  const cues = draft.lower.match(peerWords)?.length ?? 0;
  if (cues >= 1 && !speaksToPublic) return true;
  if (cues >= 2) return true;
  let dense = 0;
  let strong = 0;
  let all = 0;
  for (const word of tokens) {
    if (word.kind !== "word") continue;
    all++;
    if (shorthand.has(word.lower)) {
      dense++;
      if (!publicShorthand.has(word.lower)) strong++;
    }
  }
  return !speaksToPublic && strong >= 2 && dense >= 3 && dense / all >= 1 / 9;
}

// ---------------------------------------------------------------- one person singled out

const opensWithHandle =
  /^\W{0,4}(?:(?:reply|replying|answer|answering|response|responding|re:?) (?:to )?)?(?:hey |hi |hello |dear |yes |no |oh |so |ok |sorry |thanks |thank you )?@[a-z_][\w.]{0,60}/;

/** "@jess is speaking", "@acme and I", "@acme's new pump": told of, not spoken to. */
const handleToldOf =
  /^(?:'s\b|\s*[&+/]|\s+(?:is|was|are|were|has|have|had|will|and i\b|and (?:the|my|our|her|his)\b|and @|just (?:published|released|announced|dropped)|says|said|explains?|explained|nails?|nailed|shares?|shared|shows?|showed|makes?|made|gave|gives|wrote|writes|talks|talked|came|drops?|with (?!(?:an?|your|ur|that|those|this|these|all|what|how|labs|numbers|no)\b)|from|team|on (?:the|how|why)|at (?:the|our|#)|for (?:the|your) (?:great|amazing|wonderful|invit|opportunity|support))\b)/;

const replyHeading = /^\W{0,4}(?:replying to|reply to|in reply to|answering)\b/;

/** "For whoever asked", "answering Lu's question". */
const pointedOut =
  /\b(?:(?:to|for|@|hey|hi|dear|attention) (?:the |that |this |my |our |a )?(?:one |sweet |lovely |kind |young |poor |dear )?(?:lady|woman|man|guy|gal|girl|gentleman|mom|mum|dad|mother|father|parent|person|user|reader|viewer|follower|subscriber|commenter|poster|patient|someone|somebody|nurse|runner|teacher|student|teen|kid|op|anon)(?: here| on here| in my (?:dms|inbox|comments)| (?:on|with|from|taking|in) [\w-]{2,16})?,? (?:who|that|asking|commenting|messaging|with the|in the comments)|(?:to|for) (?:whoever|the one who) (?:asked|commented|messaged|wrote|dm(?:'|e)?d|sent|posted)|(?:since|because|as) (?:\w{2,14}|the \w{2,14}) (?:asked|commented|messaged)|\b(?:caller|listener|viewer|follower|subscriber) \p{L}{2,14} (?:asks|asked|gets|got|wants|writes|wrote|says|has|is)|(?:answering|answer to|responding to|response to|in response to|re:?) (?:@?\w{2,20}'s|your|this|the) (?:\w+ )?(?:question|comment|message|dm|post|email|q\b)|\b(?:sweet|dear|our|hi|hey|to|for|sister|brother) \p{L}{2,14},? who (?:wrote|asked|messaged|commented|emailed|sent)\b|\b(?:thanks|thank you|thx|ty) for (?:the|those|your|sending|sharing|posting) (?:\p{L}{2,12} ){0,3}(?:pictures?|pics?|photos?|videos?|scans?|labs|results|numbers|report|details|history|update) \p{L}{2,14}[,.!]|\bfor you (?:specifically|personally|in particular|specially)\b|(?:^|[.!?\n] ?|\b(?:i|just|after|so|ok|and) )(?:just |quickly )?(?:read|reading|saw|seen|looked (?:at|over)|looking (?:at|over)|went (?:over|through)|going (?:over|through|off)|reviewed|reviewing|watched|got|opened|checked) (?:your|ur) (?:\w+ ){0,2}(?:thread|post|comment|message|story|question|screenshot|photos?|pics?|pictures?|videos?|scans?|mri|ct|x-?rays?|labs?|results|bloodwork|report|dm|note|chart|numbers|list|log)\b)/gu;

/** "For @handle who asked", "saw the clip you sent", "Bea's dad:". */
const pointedOutToo =
  /(?:(?:^|[\n.!?:] ?)(?:to|on|about|for) \p{L}{2,14}'s (?:question|comment|message|q|post|dm)\b|(?:^|[\n.!?:] ?)(?:ok(?:ay)?,? |so,? |and |alright,? )?(?:for|to|re:?|answering|psst,?|paging|calling|q from|question from) @[a-z_][\w.]{1,60}(?! for\b)|\b(?:saw|seen|got|read|loved?|watched|looked at|looking at|opened|about|from|re:?) (?:the|that|this|those|ur|your) (?:\w{2,12} ){0,2}(?:pics?|pictures?|photos?|videos?|clips?|scans?|mri|x-?rays?|labs?|results|bloodwork|report|message|dm|note|list|log|screenshot|comment|post|question)s? (?:that )?(?:you|u) (?:just |had |have )?(?:posted|sent|shared|uploaded|dropped|left|put up|pasted|attached|wrote|asked|mentioned)|\b(?:saw|got|read|re:?|about|on|answering|answer to) (?:your|ur) (?:\w{2,12} ){0,2}(?:question|q|comment|message|dm|email|pics?|photos?|results|labs|story) |\bif (?:you|u)(?:'re| are|re)? (?:reading|seeing|watching|listening)(?: to)?(?: this)?(?=[,:.!]| this)|(?:^|\n)\W{0,4}[\p{L}'-]{2,16}'s (?:mama|mom|mum|momma|mommy|dad|daddy|papa|parents|wife|husband|grandma|sister|brother|daughter|son)\b(?= ?[,:!]| \()|^\W{0,4}\p{L}{2,14} (?:from|in|on|with|over (?:in|on)) [^.!?\n:]{2,40}: (?=yes|no\b|nope|yep|you|your|it|that|take|stop|i'd|ok|don't))/gu;

const oneHuman =
  "(?:lady|woman|man|guy|gal|girl|gentleman|dude|fella|mom|mum|mama|momma|dad|daddy|mother|father|grandma|grandpa|grandmother|grandfather|wife|husband|parent|person|somebody|someone|stranger|viewer|follower|subscriber|reader|listener|caller|commenter|poster|nurse|teacher|trucker|farmer|driver|barista|cashier|neighbor|neighbour|runner|cyclist|lifter|swimmer|dancer|player|student|teen|kid|boy|couple|user|anon|op|one|soul)";

/** One person by what they did or where the author met them: "for the dad at Monday's class who asked", "to the girl in the front row:". */
const pointedOutThere = compile(
  `(?<!\\b(?:goes|went|go|award|prize|trophy|thanks|grateful|similar|happened|listening|talking) )(?<![a-z])(?:to|for|re:?|dear|hey|hi|answering|@) (?:the|that|this|my|our) (?:[a-z'-]{2,12} ){0,3}?${oneHuman} (?:[a-z0-9'-]{1,14} ){0,8}?(?:who|that) (?:[a-z]{2,12} )?(?:[a-z]{3,14}ed|wrote|sent|told|came|got|had|saw|made|left|rang|spoke|said|caught|ran|found|brought|dm'd|is (?:asking|wondering|worried|reading))(?![a-z])|(?<![a-z])(?:to|for|re:?|dear|hey|hi) (?:the|that|my) (?:[a-z'-]{3,12} ){0,3}?${oneHuman} (?:[a-z0-9'-]{1,14} ){0,6}?(?:row|seat|line|table|booth|yesterday(?:'s)?|last night(?:'s)?|this morning(?:'s)?|today(?:'s)?|tonight(?:'s)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|my (?:dms?|inbox|comments|class|talk|q&a))(?![a-z])[^.!?\\n]{0,30}?[,:]|(?<![a-z])if (?:this|it) (?:ever )?(?:finds|reaches|gets to) you(?![a-z])|(?<![a-z])(?:to|for) my (?:[a-z]{3,10} )?(?:friend|neighbor|neighbour|cousin|coworker|roommate|bestie|buddy|trainer|barber|hairdresser|mailman)(?: [a-z]{2,14})?(?:,? who [a-z ]{3,24})?[:,]|(?<![a-z])you,? (?:yes,? )?you,? (?:with|on|in|who) (?:the |your |a |an )?[a-z]`,
  "g",
);

const asks =
  "(?:asks?|asked|wr[io]tes?|wrote|messages?|messaged|dm(?:'|e)?(?:s|d)|emails?|emailed|comments?|commented|posts|posted|calls|called|texts|texted|sent|wants to know|wanted to know|wondered|stopped me|showed me|pulled me aside|cornered me|slid into)";

/** Somebody put a question; what the author told them is theirs. */
const askedBy = compile(
  `(?<![a-z])(?:(?:an?|one|this|another|the|my|some|today's) (?:[a-z-]{3,12} ){0,2}?${oneHuman}|${oneHuman}|somebody) (?:[a-z0-9'-]{1,12} ){0,6}?${asks}(?![a-z])|(?<![a-z])(?:asked|messaged|emailed|texted|stopped|cornered|grabbed|called|pinged) me(?![a-z])|(?<![a-z])(?:asking|asked|asks|wondering|wanted to know|wants to know) (?:me |us )?(?:if|whether|about) (?:she|he|they|her|his|their|it)(?![a-z])|(?<![a-z])(?:asked|messaged|emailed|texted|stopped|cornered|dm'd|dmed) (?:[a-z]{2,10} )?by (?:a|an|this|some|one)(?![a-z])|(?<![a-z])(?:q|question) (?:from|of) (?:my|the|a|today|yesterday)|(?<![a-z])got (?:a|this) (?:[a-z]{3,10} )?(?:dm|message|question|q|email|call|text) (?:from|about|asking)`,
  "",
);
/** "Jo asked": a name puts the question. */
const nameAsks =
  /(?:^|[.!?:\n] {0,2})(\p{Lu}[\p{L}'-]{1,16})(?: \p{Lu}[\p{L}'.-]{0,16})? (?:\([^()]{1,20}\) )?(?:asks|asked|wants to know|wanted to know|wrote in|writes|messaged|emailed|wondered)\b/gu;

export const inCare =
  /\b(?:patients?|pts?|client|clinic|bedside|exam room|on rounds|ward|consult|admitted|charted?|in the (?:er|ed|icu|office|or)|on shift|my schedule|follow-?up|appointments?|residents?|students?)\b/;

/** What the author answered, retold. */
const authorAnswered =
  /(?:^|[,;:"?] ?|\b(?:and|so|then|but|well|of course|obviously) )(?:(?:i|we) (?:just |simply |only |also |both )?(?:told|answered|replied|texted back|wrote back|advised|reassured) (?:her|him|them|mom|dad|that|back)?|(?:i|we) (?:said|told)\b|my (?:answer|reply|advice|response)(?: was| is|:)|told (?:her|him|them)|(?:leaned (?:over|in)|turned around|looked (?:her|him|them) in the eye) and (?:said|told)|a:|answer:)/;

/** "Devon's gout:", "Rosa (knee):": an answer to each of several who asked. */
const labelled =
  /(?:^|[.!?\n,;] {0,2})(?<name>\p{Lu}[\p{L}]{1,16})(?:'s (?:[a-z-]{2,14} ){0,2}[a-z-]{2,14}| ?\([a-z0-9 ,'-]{2,24}\)| \p{Lu}\.?)?: (?=yes|no\b|nope|yep|sure|you|your|it|that|i'd|ok|don't|stop|quit|take|try|start|skip|cut|double|halve|wear|use|keep|drop|switch|add|hold|swap|go|get|rest|ice|put|eat|drink|drink|\d|[a-z]{3,12} (?:[a-z]{3,12},|and|juice|cream|oil|tea|mg))/gu;

/** The author's own mother is no reader of theirs. */
const ownKin =
  /^\W{0,4}(?:dear |hey |hi |to my )?(?:mom|dad|mum|grandma|grandpa|granddad|hubby|babe|sis|younger me|past me|future me)\b(?= ?[,:!]|,? if)/;

/** The rest is for all again. */
const forAllAgain =
  /\b(?:(?:for|to) (?:everyone|everybody|all of you|the rest of you|anyone|others|all my followers)(?: else)?|everyone else|for the record|in general|generally speaking)\b/g;

const endearment = new Set(
  "hon honey hun babe bestie sweetie sweetheart dear darling mija mijo prima primo amiga amigo friend buddy bud bro sis sister brother girl man dude sir ma'am maam love kiddo doll champ pal".split(
    " ",
  ),
);

/** Words that open a sentence before a comma and are no vocative. */
const openers = new Set(
  (
    "yes no yep yup nope yeah ok okay well so but and or also first second third fourth finally next then now today tonight tomorrow " +
    "yesterday honestly actually basically fortunately unfortunately thankfully sadly luckily however therefore moreover furthermore " +
    "meanwhile instead otherwise still plus again please sorry thanks thank hi hey hello oh ugh wow lol look listen see remember " +
    "welcome congratulations congrats happy merry good great right sure true false correct wrong exactly absolutely definitely " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october " +
    "november december spring summer fall winter monthly daily weekly often sometimes usually typically generally ideally overall " +
    "friends folks everyone everybody all people guys ladies gents gentlemen team parents moms mamas mums dads kids teens seniors " +
    "runners athletes patients doctors docs doc doctor nurses nurse colleagues clinicians residents interns fellows students surgeons " +
    "america americans texas florida world internet twitter instagram tiktok facebook reddit y'all yall fam besties ladies beauties " +
    "here there this that these those it he she they we you i my your our his her their who what when where why how if because " +
    "since while although though after before during until unless once as in on at by for from with without to of yesterday " +
    "stretch breathe rest ice hydrate walk move sleep eat drink pause stop start call ask fact myth tip tips step news update reminder " +
    "note ps p.s btw fyi psa spoiler bottom tldr yikes whew phew bless amen cheers beware warning caution disclaimer disclosure " +
    "pain sciatica arthritis diabetes migraine fever headache ibuprofen tylenol advil aleve gabapentin insulin botox prp covid flu " +
    "hospital clinic surgery therapy medicine medicare medicaid hipaa fda cdc nih ama"
  ).split(" "),
);

function isNameLike(text: string, lower: string): boolean {
  if (endearment.has(lower)) return true;
  if (isGivenName(text, lower)) return true;
  if (openers.has(lower) || text.length < 2) return false;
  if (!/^\p{Lu}\p{Ll}+(?:['-]\p{L}+)*$/u.test(text)) return false;
  const tag = listedAs(lower);
  return tag === undefined || /Name|Person|Place/.test(tag);
}

function isGivenName(text: string, lower: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    !openers.has(lower) &&
    !alsoOrders.has(lower) &&
    (givenNames.entries.has(lower) || nicknames.entries.has(lower) || wordlikeGivenNames.entries.has(lower))
  );
}

/** Names that begin sentences as words: "Mark your calendars", "Hope you…", "Will you…". */
const alsoOrders = new Set(
  "mark will hope may grace faith joy pat bill rob sue skip chase drew grant lance miles rich guy art dean chance trust mercy summer autumn april june july august sunny honor patience clay cliff dale glen heath reed rose ruby pearl daisy lily iris ivy olive violet jade amber dawn eve holly misty penny robin sky star storm doc drew ginger guy gene hap tucker wade ward angel baby beau bishop cash duke early ford king major prince royal sage sterling van young".split(
    " ",
  ),
);

const greeting =
  /^\W{0,4}(?:hi|hey|hello|dear|hola|thanks|thank you|good (?:morning|afternoon|evening)|sorry|oh|aw|aww|ok|okay|so sorry|i'?m (?:so )?sorry|yes|no|yep|nope|well|congrats)[ ,]{1,2}(?:to hear (?:that|this),? )?(?:again |there )?(?=\p{L})/u;

const honorific =
  /^(?:mr|mrs|ms|miss|mx|sra?|don|dona|auntie|aunt|uncle|tio|tia|grandma|grandpa|granny|nana|cousin|coach)\.?$/;

/** Whether the sentence calls one person by name or endearment: at its head, after a greeting, or behind a comma at its end. */
function hasVocative(draft: Draft, sentence: Sentence): boolean {
  const text = draft.plain.slice(sentence.start, sentence.end);
  const lower = draft.lower.slice(sentence.start, sentence.end);
  const greeted = greeting.exec(lower)?.[0].length ?? 0;
  const head =
    /^\W{0,4}((?:[\p{L}'-]{1,4}\. ?)?[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{1,20})?)(\s?[,!:–—-]|\s(?=\(|you|ur|u|i'd|i'm|i|since|based|given|from what|that's|this is|it's|the way)|$)/u.exec(
      text.slice(greeted),
    );
  if (head?.[1]) {
    const parts = head[1].split(/ /);
    const first = parts[0] ?? "";
    const titled = honorific.test(first.toLowerCase());
    const name = titled ? (parts[1] ?? "") : first;
    const mark = head[2] ?? "";
    if (name && (titled || isNameLike(name, name.toLowerCase()))) {
      if (greeted > 0 && /^\p{Lu}/u.test(name)) return true;
      if (
        /[,!–—]/.test(mark) &&
        (parts.length === 1 || titled) &&
        speaksOn.test(lower.slice(greeted + head[0].length))
      )
        return true;
      // "Hoa Binh, your dad's knee": a name of two parts speaks on to one of them at once.
      if (
        mark.startsWith(",") &&
        parts.length === 2 &&
        secondPerson.test(lower.slice(greeted + head[0].length, greeted + head[0].length + 40)) &&
        !isAnyPlace(parts.join(" ").toLowerCase())
      )
        return true;
      // "Carol your knee is…", "Babe you don't need…"
      if (
        mark === " " &&
        parts.length === 1 &&
        (endearment.has(name.toLowerCase()) || isGivenName(name, name.toLowerCase()))
      )
        return true;
      if (greeted > 0 && endearment.has(name.toLowerCase())) return true;
    }
  }
  const tail = /,\s?((?:\p{L}{1,4}\. ?)?[\p{L}'-]{2,20})\W{0,6}$/u.exec(text);
  if (tail?.[1]) {
    const parts = tail[1].split(/ /);
    const name = parts.at(-1) ?? "";
    const lowered = name.toLowerCase();
    if (endearment.has(lowered) && speaksOn.test(lower)) return true;
    if (
      parts.length === 1 &&
      isGivenName(name, lowered) &&
      !/(?:,|&|\band|\bwith|\bfrom|\bby) ?[\p{L}'-]{2,20},\s?$/u.test(text.slice(0, tail.index + 1))
    )
      return true;
    if (parts.length > 1 && honorific.test((parts[0] ?? "").toLowerCase())) return secondPerson.test(lower);
    if (
      isNameLike(name, lowered) &&
      listedAs(lowered) !== undefined &&
      /Name|Person/.test(listedAs(lowered) ?? "")
    )
      return speaksOn.test(lower);
    if (isNameLike(name, lowered) && listedAs(lowered) === undefined)
      return secondPerson.test(lower) || verdictHead.test(lower);
  }
  const inside =
    /(?:,|^(?:honestly|seriously|listen|look|oh|girl|ok|well|now|so|sorry|dear|yes|no))\s([\p{L}'-]{2,20})[,:!]\s/iu.exec(
      text,
    );
  if (inside?.[1] && speaksOn.test(lower)) {
    const name = inside[1];
    if (
      isGivenName(name, name.toLowerCase()) &&
      !/,\s(?:\p{Lu}[\p{L}'-]{2,20},\s|and \p{Lu})/u.test(text.slice(inside.index + inside[0].length - 2))
    )
      return true;
  }
  const after = /\b(?:to|for|with) you,? ([\p{L}'-]{2,20})[,:.!]/u.exec(text);
  if (after?.[1] && isGivenName(after[1], after[1].toLowerCase())) return true;
  if (bareTail.test(lower))
    return secondPerson.test(lower) || verdictHead.test(lower) || verdictInside.test(lower);
  const middle = /\p{L} ?(hon|honey|hun|sweetie|sweetheart|mija|mijo),? /u.exec(lower);
  return (middle !== null && secondPerson.test(lower)) || callsHandle(lower);
}

/** An endearment without a comma before the sentence's end: "you don't need it man", "it's a sprain my dude". */
const bareTail =
  /(?<!\b(?:a|an|the|this|that|my|your|our|his|her|old|young|one|every|another|some|no|each|best|i|we|to|with|and|of|for|new|good|little|big)) (?:my dude|my guy|my friend|my love|my dear|dude|bro|bruh|man|girl|girlie|babe|mama|momma|sis|hun|hon|honey|bud|buddy|pal|sweetie|sweetheart|mate|queen)(?: \p{Extended_Pictographic}.{0,8})?[.!,\s]{0,4}$/u;

const verdictInside = /\b(?:it's|that's|that is|this is|it is|sounds like|looks like)\b/;

const handle = /(.{0,24}?)(?<![\w.@])@[a-z_][\w.]{0,60}/g;

/** A handle inside or behind a sentence that speaks on: "hold it for 3 days, @jan". "by @jan", "with @jan" and "follow @jan" tell of one. */
function callsHandle(lower: string): boolean {
  if (!speaksOn.test(lower)) return false;
  for (const match of execAll(lower, handle)) {
    const before = match[1] ?? "";
    if (notCalled.test(before)) continue;
    if (handleToldOf.test(lower.slice(match.index + match[0].length, match.index + match[0].length + 60)))
      continue;
    return true;
  }
  return false;
}

const notCalled =
  /(?:\b(?:by|with|from|at|via|thanks|thank|thx|to|of|and|follow|following|for|h\/t|ht|cc|photo|credit|tag|meet|see|visit|join|congrats|read|use|using|our|my|the|on|in|like|loves?|using|shop|try|per|is|are|new|featuring|feat|ft|x|than|about|watch|welcome|congratulations|listen|check|out|buy|get|grab|order|both|dr|colleague|partner|friend|sponsor)|[:&+/(📷📸🎥])\W{0,2}$/u;

export const secondPerson =
  /\b(?:you|your|yours|yourself|u|ur|youre|you're|you've|you'll|you'd|tu|tus|usted|puedes|debes|tienes|preguntaste)\b/;

const verdictHead = /^\W{0,4}(?:that|this|it|sounds|looks|yes|no|yep|nope)\b/;

/** After a vocative: second person, a verdict on something of theirs, or an order. */
const speaksOn =
  /\b(?:you|your|yours|u|ur|you're|you've|you'll|that|that's|this|it's|its|it|sounds|looks|i'd|i would|i think|no need|stop|skip|take|double|get|go|don't|dont|try|use|put|start|ask|call|see|cut|drop|hold|swap|switch|give|quit|keep|rest|ice|wait|add|increase|let|do|please|he|she|they|tu|tus|te|usted|puedes|debes|tienes|preguntaste|eso)\b/;

// ---------------------------------------------------------------- the reader's own facts

const ownThing =
  "(?:mri|mris|ct|cat scan|scan|scans|x[- ]?rays?|films?|imaging|ultrasound|echo|ekg|ecg|labs?|lab results?|bloodwork|blood work|blood test|test results?|results?|numbers|a1c|psa|tsh|ferritin|cholesterol|ldl|glucose|sugars?|biopsy|path(?:ology)?(?: report)?|report|mammogram|pap|dexa|bone density|emg|eeg|sleep study|l\\d(?:[-/]?[ls]?\\d)?|c\\d[-/]?c?\\d?|t\\d{1,2}|photo|photos|pic|pics|picture|pictures|selfie|video|symptoms?|story|description|question|comment|message|post|dose|dosage|mole|rash|lump|bump|swelling|bruise|incision|wound|scar|stitches|tooth|molar|spot|fracture|break|tear|hernia|sprain|bite|bunion|cyst)";

/** Facts that only one reader has: their scan, their words, their case. */
const ownFacts = compile(
  `\\b(?:if (?:i were|i was) you\\b|if (?:it|this) (?:were|was) me\\b|(?:since|because|given that|now that|seeing as|as) you(?:'re| are) (?:already |also |still )?(?:on|taking|allergic|\\d)\\b|(?:your|ur) (?:[a-z'0-9-]{1,12} ){0,2}${ownThing}(?: (?:of |at )?\\d[\\d.,]{0,5}%?)? (?:clearly |definitely |really |just |actually |probably |totally |still |also )?(?:shows?|showed|looks?|looked|is|isn't|are|aren't|was|were|doesn't|does not|needs|says?|said|came back|reads?|confirms?|suggests?|tells? me|screams?|points? to|means)|(?:you|u) (?:just |already |also |recently )?(?:said|mentioned|wrote|asked|described|posted|told (?:me|us)|commented|messaged|dm(?:'|e)?d|sent|shared with)|you(?:'re| are) (?:describing|asking|telling me|already on|on (?:a\\b|the\\b|\\d{1,4}))|i (?:just |already |quickly )?(?:looked at|reviewed|read|saw|went (?:over|through)) (?:your|ur|the) (?:[a-z]{1,12} )?(?:mri|ct|scan|x[- ]?rays?|labs?|results|report|photo|pic|picture|video|images?)|(?:photo|pic|picture|video|scan|report|labs|results) (?:that )?you (?:sent|posted|shared|uploaded)|give (?:him|her) \\d|you don't have (?!to|the|time|a (?:choice|right|doctor|primary|prescription)|any|insurance|enough|an? (?:appointment|account))|(?:in|for|with) your (?:particular |specific |own )?(?:case|situation|story|shoes)|(?:based on|given|going by|judging by|judging from|from|per|by the look of|looking at|with) (?:what you(?:'ve|'re)?|(?:the|your|that|those|this|ur) (?:photo|photos|pic|pics|picture|pictures|video|description|symptoms|story|comment|message|scans?|mri|x-?rays?|labs|results?|history|meds?))|at (?:your|ur) age|with (?:a|an|that|your|ur) (?:psa|a1c|hba1c|tsh|ldl|hdl|ferritin|hemoglobin|hgb|egfr|creatinine|bmi|t[- ]score|cholesterol|sugar|glucose|bp|blood pressure|potassium|sodium|vitamin d|b12|inr|ejection fraction|ef|platelets?|white count|calcium score|gleason|fev1)(?: (?:of|at|like|around|over|under|near))? (?:\\d|that|yours)|your (?:kid|kiddo|son|daughter|baby|toddler|little (?:one|guy|girl)|husband|hubby|wife|mom|mum|dad|mother|father|partner|grandma|grandpa|boyfriend|girlfriend|cousin|sister|brother)(?:'s)? (?:\\w+ )?(?:has|is|was|fever|rash|symptoms?|cough|mri|x-?ray|scan|labs|dose|meds?|fall|injury)|(?:ur|your) (?:kid|son|daughter|baby)'s|text(?:ing|ed) me your|glad (?:your|that your|you)|(?:hope|hoping) (?:your|you feel|you're feeling)|sorry (?:you're|you are|your|about your|to hear (?:about )?(?:that )?you))\\b`,
  "",
);

/** What makes a sentence general although it says "you". */
const general =
  /\b(?:why (?:your|it|imaging|that|the)|doesn't (?:mean|tell)|here's (?:why|what)|what (?:your|it|that) (?:\w+ )?(?:means?|shows|tells)|until|just because|if (?:you|u|your|someone|anyone|a|the|there|it|it's|this|that|symptoms?|pain)|when (?:you|your)|whenever|whether|unless (?:you|your)|(?<!\b(?:see|call|tell|ask|bother|need|page|visit) )(?:anyone|anybody)|everyone|everybody|someone|somebody|many (?:people|patients|folks|of us|kids|adults|women|men)|most (?:people|patients|folks|of us|kids|adults|women|men|cases|of the time|\w+ pain)|some (?:people|patients|folks|kids|adults|women|men|of us)|people (?:with|who|often|tend)|patients (?:with|who|often|may|should|can)|(?:those|folks|women|men|adults|children|kids|parents|runners|athletes|seniors) (?:with|who|over|under|of|should|can|may|often)|in general|generally|typically|usually|commonly|for many|for most|for some|your (?:doctor|physician|provider|surgeon|clinician|care team|pharmacist|dentist|therapist|team|nurse|pediatrician|prescriber|ob|obgyn|health care (?:provider|team|professional)|healthcare (?:provider|team|professional)) (?:may|might|will|can|could|should|would|also)|you (?:may|might|could) (?:also |not )?(?:have|need|be|feel|notice|experience|get|want|see|develop|hear|find)|(?<!\b(?:you|u|he|she) )can (?:be|cause|mean|feel|look|help|present|come|have)|(?:may|might|could) (?:be|mean|cause|help|have|indicate|signal))\b/;

/** What keeps a sentence general even in an answer to one person. */
const stillGeneral =
  /^[^a-z0-9]{0,6}(?:but |and |so |also,? |please,? )?(?:if|when|whenever|unless) (?!i (?:were|was) you|it were me|it was me)|\b(?:(?<!\b(?:see|call|tell|ask|bother|need|page|visit) )(?:anyone|anybody)|everyone|everybody|many (?:people|patients|folks|of us|kids|adults|women|men)|most (?:people|patients|folks|of us|kids|adults|women|men|cases|\w+ pain)|some (?:people|patients|folks|kids|adults|women|men|of us)|people (?:with|who|often|tend)|patients (?:with|who|often|may|should|can)|(?:those|folks|women|men|adults|children|kids|parents|runners|athletes|seniors) (?:with|who|over|under|of|should|can|may|often)|in general|generally|typically|usually|commonly|for many|for most|for some|your (?:doctor|physician|provider|surgeon|clinician|care team|pharmacist|dentist|therapist|team|nurse|pediatrician|prescriber|ob|obgyn) (?:may|might|will|can|could|should|would|also))\b|(?<!\b(?:you|u|he|she) )\b(?:can|may|might|could) (?:also |sometimes |often )?(?:be|mean|cause|feel|look|help|present|come (?:from|with|on|and go)|have|indicate|signal)\b/;

/** "If he's headache free Thursday, let him suit up": a condition on one person's case, and what to do then. */
const theirCase =
  /^\W{0,6}(?:but |and |so )?(?:if|once|when) (?:he|she|he's|she's|it|it's|that|the|your|ur|they|they're|you're|you've|you feel|you get|you can|you still)\b[^.!?]{2,60}[, ](?:let|take|stop|start|skip|give|go|double|halve|drop|hold|you can|you're|he can|she can|he's|she's|it's|that's|no need|i'd|don't|cut|add|switch|just|then)\b/;

/** Kinds of people and conditions: they stay general whatever else the sentence says. */
const groupTalk =
  /\b(?:(?<!\b(?:see|call|tell|ask|bother|need|page|visit) )(?:anyone|anybody)|everyone|everybody|(?:many|most|some) (?:people|patients|folks|of us|kids|adults|women|men|cases|\w+ pain)|people (?:with|who|often|tend)|patients (?:with|who|often|may|should|can)|(?:those|folks|women|men|adults|children|kids|parents|runners|athletes|seniors) (?:with|who|over|under|of|should|can|may|often)|in general|generally|for many|for most|for some)\b|^[^a-z0-9]{0,6}(?:but |and |so |also,? |please,? )?(?:if|when|whenever|unless) (?!i (?:were|was) you|it were me|it was me|(?:it|that|this|those|they|the|your|he|she|you're|you are|you've|you feel|you get|you start|you can|you want|you must|you have|you still) )/;

const pluralVocative =
  /\b(?:friends|folks|everyone|everybody|y'all|yall|guys|ladies|gents|parents|moms|mamas|mums|dads|fam|besties|people|runners|athletes|teens|seniors) ?[,:!]|\b(?:all of you|half of you|so many of you|each of you|some of you|those of you|many of you|you all|you guys|y'all)\b/;

/** An order to anyone: a verb at the head of a sentence or a list item. */
const orderHead =
  /^[^\p{L}\d]{0,6}(?:\d{1,2}[.):]\s?)?(?:please |always |never |don't |do not |dont |just |also |then |and |so |now |remember to |try to |make sure to |be sure to )?(?:take|stop|start|use|try|avoid|ask|call|see|talk|check|keep|get|go|eat|drink|drive|wear|wash|bring|put|apply|rest|ice|stretch|walk|move|sleep|breathe|limit|skip|hold|do|don't|let|learn|read|share|book|schedule|join|visit|follow|save|watch|tag|swipe|tap|click|comment|message|dm|text|send|add|cut|double|switch|swap|quit|drop|ditch|find|look|protect|store|throw|trust|give|say|tell|think|know|remember|choose|pick|repeat|consider|expect|report|seek|contact|notify|elevate|alternate|start|finish|chew|swallow|inject|rotate|practice|focus|set|make|plan|stay|be|have|write|count|measure|track|monitor|brush|floss|rinse|change|clean|cover|slide|hop|drop|increase|decrease|taper|lower|raise|demand|refuse|cancel|delay|pause|wait|listen|ignore|beware|enjoy|split|halve|bump|pull|soak|wrap|tape|pop|squeeze|massage|rub|press|roll|lie|sit|stand|run|jog|swim|lift|cover|replace|restart|resume|continue|load|sip|gargle|dab|splint|brace|lay|ease|wean|crush|mix|combine|stack|space|hydrate|moisturize|shave|trim|peel|freeze|warm|google|restock|reduce|alternate|give|leave|turn)\b/u;

// ---------------------------------------------------------------- reading

/** Up to this many code units a draft is one message. */
const SHORT = 320;

function answersSomeone({ postType, parentText }: Context): boolean {
  return postType === "reply" || postType === "review-reply" || parentText !== undefined;
}

/** Whether the draft opens with a handle that it speaks to. A lone ".@handle" or a handle told of in the third person is none. */
function opensToHandle(draft: Draft): boolean {
  if (/^\.@/.test(draft.lower)) return false;
  const open = opensWithHandle.exec(draft.lower);
  if (!open) return false;
  return !handleToldOf.test(draft.lower.slice(open[0].length, open[0].length + 60));
}

/** What the draft is a part of: told by its context, then by how it opens, its hashtags and its register. */
export const conversation = defineFact("conversation", (draft): Conversation => {
  const answers = answersSomeone(draft.context) || opensToHandle(draft) || replyHeading.test(draft.lower);
  const peers = readsAsPeers(draft);
  const singled: { start: number; end: number }[] = [];
  const all = draft.get(sentences);
  const toKin = ownKin.test(draft.lower);
  for (const cue of toKin ? [] : [pointedOut, pointedOutToo, pointedOutThere])
    for (const match of execAll(draft, cue, "lower"))
      singled.push({ start: match.index, end: draft.plain.length });
  if (opensToHandle(draft)) singled.push({ start: 0, end: draft.plain.length });
  for (const match of matches(draft, labelled)) {
    const name = match.groups["name"] ?? "";
    if (!isNameLike(name, name.toLowerCase())) continue;
    const line = draft.plain.indexOf("\n", match.start + 2);
    singled.push({ start: match.start, end: line < 0 ? sentenceAt(draft, match.end).end : line });
  }
  for (const sentence of all)
    if (
      !toKin &&
      hasVocative(draft, sentence) &&
      !(sentence.index > 0 && !answers && isJeer(draft, sentence))
    ) {
      // A greeting at the head holds for the whole letter, a name further on for its paragraph.
      const lineEnd = draft.plain.indexOf("\n\n", sentence.end);
      const end = sentence.index <= 1 || lineEnd < 0 ? draft.plain.length : lineEnd;
      // A short message with a name at its end is all to that person.
      singled.push({ start: draft.plain.length <= SHORT ? 0 : sentence.start, end });
    }
  for (const match of matches(draft, forAllAgain, "lower"))
    for (const one of singled) if (match.start > one.start && match.start < one.end) one.end = match.start;
  return { answers, peers, singled };
});

/** "Patients be like '…'. Girl, it's a cold": called out before an audience, not answered. */
function isJeer(draft: Draft, sentence: Sentence): boolean {
  return (
    /^\W{0,4}(?:girl|bestie|bro|dude|sir|ma'?am|honey|hon|sweetie|babe|sweetheart|friend|man)\b/.test(
      draft.lower.slice(sentence.start, sentence.end),
    ) &&
    /\b(?:patients?|pts?|karens?|back for (?:her|his|their)|came in|comes in|(?:room|bed) \d|asked if our|wanted to see|of the week|be like|frequent flyers?)\b/.test(
      draft.lower.slice(0, sentence.start),
    )
  );
}

/** How a post of no stated kind shows that it answers one person: a verdict without a subject, or sympathy, at its head. */
const repliesByTone =
  /^\P{L}{0,6}(?:(?:oh|ugh|aw+|hm{2,}|yep|yup|nope|yeah|ok|okay|omg|girl|hey|hi|hi there|hey there|so|honestly|nah|lol|oof)[,! ]{1,3}){0,3}(?:sounds? (?:a lot |more |very |totally |exactly |just )?like|looks? like (?!(?:we|it|it's|the|you|a great|an amazing|a lot|someone|i|i'm|my|our|there|they|he|she|this|that|fun|everyone|summer|spring|winter|fall|santa|somebody|\w+ season|another|we're|i'll|\w+ is|\w+ are|\w+ has)\b)|(?:that|it|this) sounds? (?:a lot |more |very |totally |exactly |just )?like (?:a |an |you|classic |textbook )|i'?m (?:so )?sorry (?:you're|you are|you've|your|to hear you)|so sorry (?:you're|to hear you|your)|yep,? that's|nope,? that's (?:just|only|totally|not)|nah,? you)/u;

/** Whether somebody is told to have asked, shortly before a sentence ends. */
function isAsked(draft: Draft, sentence: Sentence): boolean {
  const from = Math.max(0, sentence.start - 220);
  const said = draft.lower.slice(from, sentence.end);
  // What a clinician told their own patient is care.
  if (inCare.test(said)) return false;
  if (askedBy.test(said)) return true;
  for (const match of execAll(draft.plain.slice(from, sentence.end), nameAsks))
    if (isNameLike(match[1] ?? "", (match[1] ?? "").toLowerCase())) return true;
  return false;
}

/** A reading per sentence, in their order. */
export const addressees = defineFact("addressees", (draft): readonly Addressee[] => {
  const talk = draft.get(conversation);
  const byTone = repliesByTone.test(draft.lower.slice(0, 120));
  const quotes = draft.get(quotations);
  return draft.get(sentences).map((sentence) => {
    const lower = draft.lower.slice(sentence.start, sentence.end);
    if (
      quotes.some(
        (quote) =>
          quote.start <= sentence.start + 4 &&
          quote.end >= sentence.end - 4 &&
          /\b(?:i|my|me|i'm|i've|should|can|do|is|why|what)\b/.test(lower),
      )
    )
      return "patient-quoted";
    if (talk.peers) return "colleagues";
    if (pluralVocative.test(lower)) return "readers";
    const isGeneral = general.test(lower);
    const person = secondPerson.test(lower);
    const order = orderHead.test(lower);
    if (authorAnswered.test(lower) && isAsked(draft, sentence)) return "one-reader";
    if (ownFacts.test(lower) && !isGeneral && sentence.stop !== "?") return "one-reader";
    const singled = talk.singled.some(({ start, end }) => start < sentence.end && sentence.start < end);
    // "Split it in two, that usually sorts it out": in a message to one person an order stays theirs.
    if (
      (singled || talk.answers || byTone) &&
      (!stillGeneral.test(lower) || ((order || theirCase.test(lower)) && !groupTalk.test(lower)))
    )
      return "one-reader";
    if (person || order || isGeneral) return "readers";
    return "nobody";
  });
});

/** Whom the sentence at an offset of the plain view speaks to. */
export function addresseeAt(draft: Draft, at: number): Addressee {
  const quote = draft.get(quotations).find(({ start, end }) => start <= at && at < end);
  if (quote && /\b(?:i|my|me|i'm|i've|should i|can i)\b/.test(draft.lower.slice(quote.start, quote.end)))
    return "patient-quoted";
  return draft.get(addressees)[sentenceAt(draft, at).index] ?? "nobody";
}
