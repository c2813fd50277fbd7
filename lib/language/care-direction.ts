import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import { anatomy } from "@/lib/lexicon/anatomy";
import { redFlags } from "@/lib/lexicon/red-flags";
import type { Span } from "@/lib/schema/finding";
import { careKindOf, careWords } from "./care-words";
import { words } from "./words";

const clinicianWord =
  "(?:doctor|doctors|dr|doc|physician|surgeon|surgeons|clinician|provider|providers|prescriber|pharmacist|pharmacy|dentist|dermatologist|derm|cardiologist|neurologist|urologist|oncologist|psychiatrist|therapist|pediatrician|paediatrician|midwife|ob|obgyn|ob-gyn|gyn|gp|pcp|nurse(?: line)?|nurses|specialist|pt|physical therapist|(?:diabetes |nurse |asthma |childbirth )?educator|navigator|doula|dietitian|nutritionist|audiologist|care team|team|clinic|office|hospital|orthopedist|[a-z]{4,14}ologist|podiatrist|optometrist|eye doctor|vet|medical provider|healthcare provider|health care provider|healthcare professional|health care professional|professional|endocrinologist|rheumatologist|gastroenterologist|counselor|psychologist|oncology team|transplant team|poison control|pharmacies|pharmacists|office manager|whoever|whomever|(?:one|person|people|place|folks|office|clinic|team) (?:who|that|which) (?:prescrib|order|plac|did|does|put|made|gave|treat|know|see|manag|operat|deliver|fitt|start|read)\\w{0,4})\\b";

/**
 * Words that send the reader to care that can know them: a named clinician to talk to, a visit, an exam. The guideline
 * asks for such direction when a patient is answered (ASPN-PROF-22, ASPN-ETH-7). A sentence that says not to go is none.
 */
const redirect = compile(
  [
    `(?:talk|speak|check|consult|touch base|discuss(?: it| this| that| them)?|chat|follow[- ]?up|work|connect|reach out|meet|confirm)(?: [a-z']{1,12}){0,3} (?:to|with) (?:[a-z'-]{1,14} ){0,5}${clinicianWord}`,
    `(?:call|phone|ring|ask|contact|message|tell|notify|inform|consult|alert|page|see|seeing|visit|find|get to|let|reach|seek|email|asking|calling) (?:up |out )?(?:[a-z'-]{1,14} ){0,4}${clinicianWord}`,
    `(?:see|find|ask|tell|talk to|speak with|talk with|reach|from|by|with) (?:someone|somebody|anyone|a person|the (?:person|people|clinician|doctor|pharmacist|team|one))(?: in person)? (?:who|that)(?: can|'s able to|'ll)? (?:\\w+ )?(?:examine|exam|look at|evaluate|assess|see|knows?|prescribed|prescribes|order|treats|manages|operated|did|touch|test)`,
    `(?:see|find) (?:someone|somebody) (?:this week|today|soon|in person|now|urgently|local)`,
    `(?:book|schedule|make|get|request|set up|keep|come in for|needs?|deserves?|worth|warrants?|need|want) (?:[a-z'-]{1,14} ){0,4}(?:visit|appointment|appt|exam|examination|evaluation|eval|assessment|consult|consultation|follow-?up|in-person look|telehealth|second opinion|video visit|check-?up|checkup)`,
    `(?:get|be|being|getting|have it|have that|have this|have them|have your \\w+|it|that) (?:it |that |this |him |her |them |yourself |your \\w+ )?(?:properly |formally |soon |promptly |urgently )?(?:seen|checked|evaluated|examined|assessed|looked at)(?: out| over)?`,
    `seek (?:[a-z'-]{1,14} ){0,3}(?:care|help|attention|evaluation|treatment|advice)`,
    `(?:medical|urgent|emergency|immediate|in-person) (?:care|evaluation|attention|help|assessment|exam|advice from)`,
    `(?:patient )?portal (?:message)?`,
    `(?:our|the) (?:nurses?|office|team|front desk|clinic|scheduling|on-?call)[^.!?]{0,30}(?:call|reach|talk|help|answer|at|line)`,
    `(?:call|text|reach) (?:us|our (?:office|clinic|team|nurses?))`,
    `(?:in|come) (?:person|in)(?: so| and| for| to)`,
    // "Show it to your dentist", "run it past the clinic".
    `(?:take|takes|bring|run|show|send|mention|raise|flag|report|carry|walk|leave|belongs?|goes?|go) (?:[a-z'-]{1,14} ){0,4}(?:to|past|by|with|for) (?:[a-z'-]{1,14} ){0,4}${clinicianWord}`,
    // "An exam comes first".
    `(?:visit|appointment|appt|exam|examination|evaluation|assessment|check-?up|in-person look|second opinion|referral)(?: [a-z'-]{1,14}){0,3} (?:is|are|would be|'s|comes?|beats|will|can|could|should|might|may|makes?) (?:[a-z'-]{1,14} ){0,3}(?:best|first|better|better than|worth|wise|smart|safest|right|next|good|way|call|step|move|place|tell|sort|help|answer|settle|know|sense|order|due|it|anything)`,
    `(?:need|have|want|like|love) to (?:examine|see|assess|evaluate|lay hands on|take a look at|look at|meet) (?:you|him|her|it|that|them|your)`,
    `${clinicianWord} (?:can|could|will|would|should|might|may|does|do|reads?|sees?|knows?|who can see)\\b`,
    `(?:your|own) (?:own )?(?:[a-z]{3,14} )?${clinicianWord}(?:'s|s')? (?:own )?(?:protocol|plan|instructions?|advice|sheet|handout|rules|guidance|notes)`,
    `(?:that's|that is|those are|these are|this is|it's|best left) (?:[a-z]{2,12} )?(?:for|to|with|between you and|up to) (?:[a-z'-]{1,14} ){0,2}(?:${clinicianWord})`,
    `(?:deserves?|needs?|wants?|worth|calls for|get|getting|put) (?:some |a |an |your |proper |real |good |another )*(?:hands[- ]on|hands on|eyes on|hands|proper look|real look|exam\\b)`,
    // "One for your pharmacist".
    `(?:question|one|call|conversation|chat|job|matter|decision|convo)s? (?:is )?(?:for|with) (?:[a-z'-]{1,14} ){0,3}${clinicianWord}`,
    // "Whoever placed it would know", "the sheet from your surgery".
    `(?:the (?:one|person|people|place|office|team|folks)|whoever) (?:who |that |which )?[a-z]{3,12}(?:ed|t|d|ave|rote) (?:it|them|that|this|you|yours|your [a-z]{2,14}) (?:can|could|will|would|should|knows?|has|have)\\b`,
    `(?:slip|sheet|papers?|paperwork|instructions|letter|summary|handout|leaflet|card) (?:from|of|after) your (?:own )?(?:[a-z]{3,12} )?(?:visit|appointment|discharge|surgery|procedure|clinic|surgeon|team)`,
    `(?:between|up to) (?:you|u) and (?:your|ur) (?:[a-z]{1,14} )?${clinicianWord}`,
    `(?:go with|follow|stick (?:with|to)|use) (?:the|your|their) (?:[a-z'-]{1,14} ){0,2}(?:sheet|instructions?|handout|plan|packet|paperwork|protocol|list)`,
    `(?:your|own|her|his|their|treating|an?) (?:[a-z]{1,14} )?(?:(?:or [a-z]{2,12} )|(?:[a-z]{4,14}ist(?: or (?:an? )?[a-z]{2,12})?)|doctor|surgeon|physician|clinician|provider|prescriber|pharmacist|dentist|pediatrician|team|care team|ob|midwife|psychiatrist|neurologist|cardiologist|dermatologist|oncologist|therapist|nurse line|nurse|specialist)(?: or (?:her |his |your |their |the |an? )?[a-z]{2,14})?(?:'s)? (?:can|will|would|should|needs? to|has to|is the|knows?|may|might|and you|or|before|first|about|sheet|instructions|advice|nurse|office|who|if)`,
    `(?:before|until|unless|without) (?:[a-z'-]{1,14} ){0,5}${clinicianWord}`,
    `(?:decision|question|conversation|one|talk|plan|call|matter|something|job)s? (?:is )?(?:for|with|to have with|to bring to|to ask|between you and|precisely what) (?:you and )?your (?:[a-z]{1,14} )?${clinicianWord}`,
    `bring(?:ing)? (?:it|this|that|them|these|[a-z ]{1,20}) (?:to|up with|up at|to) (?:your|a|the|an)`,
    `(?:worth|for|at|to) (?:[a-z'-]{1,14} ){0,3}(?:your|the|a) (?:next |own |yearly |annual |primary care |[a-z]{3,12} )?(?:visit|check-?up|appointment|appt|physical|primary care|well visit)`,
    `(?:go|come|get|head|be seen|get seen|get in) (?:in |there |in there |straight in )?(?:today|tonight|now\\b(?! and)|right away|right now|this (?:morning|afternoon|evening))`,
    `urgent care|emergency (?:room|department|care|dept)|\\ber\\b(?! (?:doc|nurse|md|pa|physician|attending|vet|rn|thing)\\b)|\\bed\\b(?! (?:doc|nurse|physician)\\b)|911|988|999|112|crisis line|poison control|hotline|a&e`,
    `(?:need|needs|needed|want|take|takes|get|getting) (?:an? |your |that |it |in-person )?(?:[a-z-]{1,14} ){0,2}(?:exam|evaluation|hands-on|in person|second look)`,
    `(?:consulte|hable con|llame|vaya|acuda|pregunte|habla con|ve) (?:a |al |con )?(?:su|tu|un|una|el|la)? ?(?:doctora?|medic[oa]|pediatra|urgencias|emergencias|farmaceutic[oa]|sala)`,
  ]
    .map((source) => `(?:${source})`)
    .join("|"),
  "g",
);

/** "No need to", "don't bother", "skip": the direction is taken back. */
const takenBack =
  /\b(?:no need|needn't|don't|dont|do not|never|not|without|skip|avoid|instead of|rather than|stop|wouldn't|won't|isn't|cancel|refuse|forget|waste|save (?:yourself )?(?:the|a)|won't need|no|before you|nothing|fire|sue|your doc(?:tor)? is|ditch|(?:doctors?|they) (?:will|won't|don't|just)|i (?:saw|see|talk|ask|had)|she|he)\b[^.!?,;]{0,36}$/;

/** "Don't change it without your doctor": the words between are care. */
const withoutCare = /^(?:before|until|unless|without)\b/;

/** Where the draft sends the reader to care. Half-open spans of the plain view. */
export const redirects = defineFact("redirects", (draft): readonly Span[] => {
  const found: Span[] = [];
  for (const match of matches(draft, redirect, "lower")) {
    const before = draft.lower.slice(Math.max(0, match.start - 48), match.start);
    if (!withoutCare.test(match.text) && takenBack.test(before)) continue;
    found.push({ start: match.start, end: match.end });
  }
  for (const span of sourcesReached(draft)) {
    if (found.some((one) => overlaps(one, span))) continue;
    const before = draft.lower.slice(Math.max(0, span.start - 48), span.start);
    if (!takenBack.test(before) && !takenBack.test(draft.lower.slice(Math.max(0, span.start - 8), span.end)))
      found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
});

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Who and where care is, in one word; the plural too. */
const sources = set(
  "doctor doctors dr doc physician physicians surgeon clinician clinicians provider providers prescriber pharmacist pharmacists pharmacy pharmacies chemist dentist dentists hygienist dermatologist derm cardiologist neurologist urologist oncologist psychiatrist therapist therapists counselor pediatrician paediatrician pediatricians midwife midwives ob obgyn gyn gp gps pcp nurse nurses np specialist specialists physio physios physiotherapist physiotherapists pt podiatrist optometrist optician audiologist dietitian educator navigator vet clinic clinics hospital hospitals maternity a&e ed er walk-in walk-ins casualty minor-injuries hotline helpline lifeline ward unit surgery",
);
/** What a reader does to reach them. */
const reaching = set(
  "call ring phone see ask visit book message page contact tell show bring take pop head go swing stop try find reach talk speak check run email seen hear send let want",
);
/** What they do for the reader. */
const helping = set(
  "can could will would should might may knows know sees open helps help sorts does do takes run runs",
);

/** A source of care, reached for by a verb shortly before it or able to help shortly behind it, within a clause. */
function sourcesReached(draft: Draft): Span[] {
  const found: Span[] = [];
  const list = draft.get(words);
  for (const [at, word] of list.entries()) {
    if (!sources.has(word.lower)) continue;
    const clause = (from: number, to: number) => !/[.!?;:\n]/.test(draft.lower.slice(from, to));
    for (let next = at + 1; next <= at + 5 && next < list.length; next++) {
      const one = list[next];
      if (!one || !clause(word.end, one.start)) break;
      if (/^(?:who|that|which|i|we|said|says|told|gave|put|wants?)$/.test(one.lower)) break;
      if (!helping.has(one.lower)) continue;
      const more = list[next + 1]?.lower ?? "";
      // "Doctors do nothing", "the clinic will just bill you": no direction.
      if (/^(?:not|nothing|just|only|never|n't|tell|want|say|think|charge|bill)$/.test(more)) break;
      if (
        /^(?:do|does|take|takes|run|runs|open)$/.test(one.lower) &&
        !/^(?:walk|same|drop|free|these|those|quick)/.test(more)
      )
        continue;
      found.push({ start: word.start, end: one.end });
      break;
    }
    for (let next = at - 1; next >= at - 8 && next >= 0; next--) {
      const one = list[next];
      if (!one || !clause(one.end, word.start)) break;
      if (/^(?:i|i'm|my|we|he|she|they|as|was|said|told|the_)$/.test(one.lower)) break;
      if (!reaching.has(one.lower)) continue;
      found.push({ start: one.start, end: word.end });
      break;
    }
  }
  return found;
}

/** Whether the draft sends its reader to care anywhere. */
export function hasRedirect(draft: Draft): boolean {
  return draft.get(redirects).length > 0;
}

/** Words of urgent help, in English and Spanish; the numbers are those of the US and of widely used others. */
const escalation =
  /\b(?:911|988|999|112|000 now|e\.?r\.?\b(?! nurse| doc| thing| visit last)|e\.?d\.?(?= (?:now|today|tonight|right|or)|[.!,])|emergency|emergencies|emergencia|urgencias|urgent(?:ly)?|right (?:now|away)|immediate(?:ly)?|asap|a&e|ambulance|hospital|crisis (?:line|text|lifeline)|suicide (?:and crisis )?(?:lifeline|hotline|line)|lifeline|poison control|on-?call|nurse line|call (?:your|the) (?:surgeon|doctor|ob|midwife|oncolog\w+|pediatrician|clinic|office|team|dentist)|labor and delivery|l&d|triage line|go in (?:now|tonight|today)|be seen (?:now|today|tonight)|seen (?:today|tonight|now))/g;

/** Where the draft sends the reader to urgent help. */
export const escalations = defineFact("escalations", (draft): readonly Span[] => {
  const found: Span[] = [];
  for (const match of matches(draft, escalation, "lower")) {
    const before = draft.lower.slice(Math.max(0, match.start - 48), match.start);
    if (takenBack.test(before) || /\b(?:isn't|not|no) (?:really |exactly |actually )?(?:an? )?$/.test(before))
      continue;
    found.push({ start: match.start, end: match.end });
  }
  return found;
});

/** Kinds of danger a person may describe: whom to send them to differs. */
export type RedFlag = "self-harm" | "overdose" | "danger";

const selfHarm =
  /\b(?:suicid\w{0,4}|kill(?:ing)? (?:my ?self|himself|herself)|end (?:it all|it|my life|things|everything)|(?:don't|dont|do not|didn't|no longer) want to (?:be here|live|wake up|exist|be alive|go on)|(?:rather|better off|wish i (?:was|were)) (?:be )?dead|(?:can't|cant|cannot) (?:go on|live like this|live with this|do this anymore|take (?:it|this) anymore)|hurt(?:ing)? myself|cut(?:ting)? myself|self[- ]?harm|no (?:reason|point) (?:to|in) (?:live|living|go(?:ing)? on)|want(?:ed)? to die|took (?:the rest of )?the (?:whole |rest of the )?bottle|say goodbye to everyone|(?:everyone|everybody|they|my \w+|people|the world)(?:'d| would) (?:all )?(?:be )?(?:happier|better off|better|fine|ok) (?:if i|without me)|(?:if i|i) (?:wasn't|weren't|was not|just wasn't) (?:here|around|alive)|(?:no one|nobody) would (?:notice|miss me|care if)|tired of (?:living|being alive|existing|being here)|nothing (?:left )?to live for|(?:don't|can't) see (?:the|a|any) (?:point|way out|future)|want to disappear|never wake up|make it all stop|jump (?:in front of|off)|(?:voices?|hearing (?:a voice|voices|things)) (?:\w+ ){0,3}(?:tell\w*|saying|say)|me quiero morir|quitarme la vida)\b/;

const overdose =
  /\b(?:overdos\w{0,4}|od'?d|(?:took|taken|swallowed|drank|ate|had) (?:\w+ ){0,3}(?:too many|too much|more (?:of|than)|the (?:whole|entire|rest of the)|a whole|all (?:of )?(?:my|the)|double|\d{2,3} (?:pills|tablets|of))|(?:kid|son|daughter|toddler|baby|she|he) (?:\w+ ){0,2}(?:ate|swallowed|drank|got into) (?:\w+ ){0,3}(?:pills?|meds|gummies|battery|magnets?|bleach|pods?|edibles?|tablets))\b/;

const danger: readonly RegExp[] = [
  // Cauda equina and cord: numb saddle, bladder and bowel, new weakness.
  /\b(?:(?:can't|cant|cannot|couldn't|can not|no) feel(?:ing)? (?:\w+ ){0,3}(?:between|my (?:legs|groin|crotch|privates|bottom|saddle|butt)|down there)|numb(?:ness)? (?:\w+ ){0,3}(?:between|groin|saddle|crotch|privates|down there|inner thighs)|between my legs (?:\w+ ){0,2}(?:numb|feel)|(?:can't|cant|cannot|unable to|couldn't|haven't|hasn't|not able to|trouble|hard to|stopped) (?:been able to )?(?:pee(?:d|ing)?|urinat\w{1,3}|go to the bathroom|empty my bladder|control my (?:bladder|bowels?)|hold (?:my )?(?:pee|urine|bladder))|(?:lost|losing|lose|no) (?:\w+ ){0,2}(?:bladder|bowel|control of my)|(?:peed|pooped|wet|soiled) (?:myself|my pants|the bed)|cauda equina|(?:foot|leg|arm|face|hand)s? (?:\w+ ){0,2}(?:drop(?:s|ped|ping)?|went (?:weak|numb|limp)|gave out|is (?:weak|limp|paralyzed|dragging)|won't move|is droop\w{0,3})|(?:can't|cant|cannot|unable to) (?:move|lift|feel) my (?:leg|legs|foot|feet|arm|arms|toes|face))\b/,
  // Heart, lungs, brain.
  /\b(?:chest (?:pain|pressure|tightness|hurts|is (?:tight|heavy))|(?:pressure|tightness|elephant) (?:in|on) my chest|(?:left|jaw|my) arm (?:\w+ ){0,3}(?:numb|hurts|tingl\w{1,4}|pain)|crushing (?:pain|pressure)|(?:can't|cant|cannot|trouble|hard to|struggling to|short of) (?:catch my breath|breath(?:e|ing)?)|lips? (?:\w+ ){0,2}(?:blue|swell\w{0,4}|swollen)|(?:throat|tongue|face) (?:\w+ ){0,2}(?:clos\w{1,3}|swell\w{0,4}|swollen|tight)|worst headache|thunderclap|headache (?:\w+ ){0,6}(?:like a second|in a second|suddenly|out of nowhere)|slurr\w{1,3}|face (?:is )?droop\w{0,3}|(?:sudden|suddenly) (?:\w+ ){0,3}(?:vision|blind|numb|weak|can't see|confus\w{1,4})|passed out|fainted|fainting|blacked out|collapsed|unconscious|unresponsive|seizing|having a seizure|had a seizure|cough(?:ing|ed)? up blood|vomit(?:ing|ed)? blood|throwing up blood|blood in (?:my )?(?:vomit|stool)|black (?:tarry )?(?:stools?|poop)|stiff neck|anaphyla\w{1,6}|me duele el pecho|dolor (?:en el|de) pecho|no puedo respirar)\b/,
  // Clot.
  /\b(?:(?:calf|leg) (?:\w+ ){0,4}(?:swollen|swelling|hot|red|warm)(?: (?:\w+ ){0,4}(?:hot|red|warm|swollen|hurts|painful|flight|surgery))?|swollen (?:\w+ )?calf)\b/,
  // Infection after a procedure, fever with a spine or a line, the youngest with a fever.
  /\b(?:(?:pus|oozing|draining|leaking|foul|smells?) (?:\w+ ){0,5}(?:incision|wound|surgery|site|stitches|port|drain)|(?:incision|wound|site|stitches|port) (?:\w+ ){0,5}(?:pus|oozing|draining|smells?|open(?:ed|ing)|black)|fever (?:of |is |at )?(?:10[3-9]|39\.[5-9]|4[01])|(?:temp|temperature) (?:of |is |at )?(?:10[3-9]|39\.[5-9]|4[01])|10[3-9](?:\.\d)? (?:fever|temp)|fever (?:\w+ ){0,8}(?:back|spine|chemo|port|injection|surgery|neutropeni\w|stiff|rash)|(?:chemo|neutropenic) (?:\w+ ){0,8}(?:fever|10\d|chills)|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:day|week|wk|d|w)[ -]?(?:old|o)?\b[^.!?]{0,30}(?:fever|10\d|3[89]\.\d)|newborn (?:\w+ ){0,4}(?:fever|limp|not (?:eating|feeding|waking))|(?:baby|infant|bebe) (?:\w+ ){0,6}(?:limp|lethargic|won't wake|not waking|blue|39\.\d|4\d\.\d|10[4-9]))\b/,
  // Pregnancy, head injury, opioids, sugar.
  /\b(?:(?:pregnan\w{1,3}|\d{1,2} (?:weeks|wks|weeks pregnant|wks pregnant))[^.!?]{0,40}(?:bleed\w{0,3}|fell|car accident|hit|headache|vision|not moving|no movement|contractions|water broke|spots)|(?:baby|she|he) (?:isn't|hasn't(?: been)?|hasnt(?: been)?|is not|stopped|not|barely|hardly) (?:really )?(?:mov|kick)\w{1,4}|(?:baby|she|he|kicks?|bump)(?: has| is|'s)? (?:been )?(?:mov(?:ing|ed|es)|kick(?:ing|ed|s)?) (?:\w+ ){0,2}(?:less|a lot less|way less|not as much)|(?:less|fewer|no|hardly any|barely any|decreased|reduced) (?:fetal )?(?:movements?|kicks?|kicking)|(?:haven't|hasn't|not|didn't) (?:felt|feel|feeling) (?:\w+ ){0,3}(?:move|kick|baby)|(?:hit|hurt|banged) (?:my|his|her|the) head[^.!?]{0,60}(?:vomit|throwing up|confus|sleepy|passed out|blood thinner|eliquis|warfarin|xarelto)|(?:oxy\w{0,8}|opioids?|fentanyl|percocet|norco|methadone|dilaudid|morphine)[^.!?]{0,60}(?:sleepy|confus\w{1,4}|can't stay awake|hard to wake|breathing (?:slow|funny|weird))|hard to wake|won't wake up|can't wake|(?:sugar|glucose|bg|blood sugar) (?:is |was |of |at )?(?:[4-9]\d\d|[1-4]\d)|(?:eye|vision) (?:\w+ ){0,3}(?:curtain|suddenly|gone|black|lost)|curtain (?:over|across) my (?:eye|vision)|soak(?:ed|ing) (?:\w+ ){0,3}pads?|bleed\w{0,3} (?:\w+ ){0,3}(?:won't stop|through|heavily)|(?:testicle|testicular|ball) (?:\w+ ){0,3}(?:pain|twisted|swollen|sudden))\b/,
];

/** Told as past and over: "last year I had", "recovered now", "when I was 12". */
const overNow =
  /\b(?:last (?:year|month|spring|summer|fall|winter|decade)|years? ago|months ago|back in|in (?:19|20)\d\d|when i was|used to|(?:fully |all )?recovered|in the past|previously|history of|survived|survivor|(?:my|a) (?:friend|neighbor|coworker|character)|thankfully (?:it|i|he|she)|got (?:treated|better)|all (?:good|better|clear) now|is (?:fine|ok|okay|better) now|no longer)\b/;

/** Red flags that the text's writer says are there now, by kind; undefined when there are none. `text` is in lower case. */
export function redFlagIn(text: string): RedFlag | undefined {
  if (selfHarm.test(text))
    return overNow.test(text) &&
      !/\b(?:now|tonight|still|some nights|again)\b(?!,? (?:recovered|fine|better))/.test(text)
      ? undefined
      : "self-harm";
  if (overNow.test(text)) return undefined;
  if (overdose.test(text)) return "overdose";
  const withoutDenials = text.replace(
    /\b(?:no|without|denies|not having|don't have|haven't had|any) (?:any )?(?:chest pain|fever|numbness|weakness|swelling|trouble breathing)\b/g,
    " ",
  );
  if (danger.some((sign) => sign.test(withoutDenials))) return "danger";
  const padded = ` ${withoutDenials.replace(/[^a-z0-9' ]/g, " ")} `;
  for (const [flag, kind] of redFlags.entries)
    if (padded.includes(` ${flag} `)) return kind.startsWith("self-harm") ? "self-harm" : "danger";
  return undefined;
}

/** A red flag in what the draft answers (`parentText`), read as the other person's words. */
export const parentRedFlag = defineFact("red flag in what is answered", ({ context }): RedFlag | undefined =>
  context.parentText === undefined ? undefined : redFlagIn(straight(context.parentText)),
);

/**
 * What the answered words are about. `care`: a personal health question or complaint, a person or a plea with a symptom,
 * a treatment or a part of the body. `other`: training, work, a purchase, a practice's hours and bills, thanks, news.
 * `open`: they don't tell; the answer has to.
 */
type ParentTopic = "care" | "other" | "open";

export const parentTopic = defineFact("topic of what is answered", ({ context }): ParentTopic => {
  if (context.parentText === undefined) return "open";
  const text = straight(context.parentText);
  const asks = text.includes("?") || opensAsQuestion.test(text);
  const personal =
    asks ||
    /\b(?:i|i'm|i've|i'd|im|ive|my|me|mine|he|she|he's|she's|his|her|we|our|mi|me duele|mom|dad|son|daughter|hubby|husband|wife|baby|kiddo|toddler|any tips|help|advice|what do|how do|should)\b/.test(
      text,
    ) ||
    /^\W{0,4}(?:had|been|got|took|stubbed|woke|day \d|post-?op|\d{1,3}|(?:one|two|three|four|five|six) (?:weeks|wks|days)|(?:my|the|on|feeling|still|keep|just|can't|cant|can not|cannot|hurts?|struggling|dealing|taking|started|stopped|diagnosed|pregnant|having|getting|wondering|worried|scared|ugh|so|is|are|do|does|why|what|how|will|can|could|should))\b/.test(
      text,
    );
  if (careerTalk.test(text) || aboutClinic.test(text)) return "other";
  if (!personal && (text.length > 200 || news.test(text))) return "other";
  if (!asks && news.test(text) && disputed.test(text)) return "other";
  // "Why isn't everyone on it?", "have you looked at the newer trials?": asked of the world, about nobody.
  if (!firstOrKin.test(text) && (news.test(text) || askedOfAll.test(text))) return "other";
  const health = namesIllness.test(text) || (text.match(/[a-z0-9'-]{2,24}/g) ?? []).some(isHealthWord);
  const service =
    /\b(?:rude|billing|bill|wait(?:ed|ing)? (?:time|room|an hour|\d)|parking|front desk|fees?|copay|collections|stars?|appointment (?:time|slot)|insurance|called me back|recommend|best (?:doctor|clinic)|(?:your|office|clinic|what|holiday|weekend|what are the) hours|where (?:do|can|is|are) (?:i|we|you|the)|park|directions|do you (?:take|accept|offer|have (?:openings|appointments|weekend))|how much (?:is|does|do you)|cost|price|open|address|located|book|hiring|fellowship|residency|interview|podcast|recipe|playlist|slides|where did you|your (?:content|videos?|page|talk|post|story|dog|cat|outfit|scrubs|shoes))\b/.test(
      text,
    );
  const thanks =
    /^\W{0,4}(?:thank|thx|love|loved|great|amazing|awesome|congrat|so proud|beautiful|this is (?:so |such )?(?:good|great|helpful|important))/.test(
      text,
    );
  if (!asks && (triumph.test(text) || (thanked.test(text) && well.test(text)))) return "other";
  if ((thanks && !asks) || (service && (!asks || !namesIllness.test(text)))) return "other";
  // "Is botox safe?" asks of all; "is it ok to…" is read with its answer.
  return health && (firstOrKin.test(text) || namesIllness.test(text) || !asks) ? "care" : "open";
});

/** Whether what is answered names an illness, care or a part of the body at all. */
export const parentNamesHealth = defineFact("what is answered names health", ({ context }): boolean => {
  const text = straight(context.parentText ?? "");
  return namesIllness.test(text) || (text.match(/[a-z0-9'-]{2,24}/g) ?? []).some(isHealthWord);
});

/** Whether a draft names care or a part of the body, activities aside. */
export const namesBodyOrCare = defineFact(
  "names care or a part of the body",
  (draft): boolean =>
    draft.get(careWords).some(({ kind }) => kind !== "activity") ||
    draft.get(words).some((word) => bodyWords.has(word.lower)),
);

/** Neither what is answered nor the answer names care or a part of the body: dough is fed twice a day as well. */
export const isOffTopic = defineFact(
  "off the topic of health",
  (draft): boolean =>
    draft.context.parentText !== undefined &&
    draft.get(parentTopic) !== "care" &&
    !draft.get(parentNamesHealth) &&
    !draft.get(namesBodyOrCare),
);

/** Whether what is answered is a personal health question or complaint. */
export const parentAsksForCare = defineFact(
  "what is answered asks for care",
  (draft): boolean => draft.get(parentTopic) === "care" && draft.context.parentText !== undefined,
);

/** Questions to a practice or about its people and posts, whatever illness they name. */
const aboutClinic =
  /\b(?:(?:any|have|got|are there) (?:\w+ )?(?:openings?|appointments?|availability|slots|spots (?:open|left))|is (?:dr\.?|doctor|nurse) \w+|still (?:there|work(?:s|ing)?|practicing|taking (?:new )?patients|open|accepting)|how did you (?:get|become|decide|choose|end up|learn)|did you (?:see|read|watch|hear|write|make|catch)|new guidelines?|do you (?:take|accept|have (?:openings|appointments|weekend|a waitlist))|accepting new patients|what made you|(?:which|what) (?:\w+ ){1,3}(?:do|would|did) you (?:guys |all )?(?:prefer|use|like|recommend|wear|carry|stock|drive|listen)|(?:will|can|could|would|please) (?:you |u )?(?:please )?(?:do|make|film|post|cover|record|share|write|talk about) (?:a |an |another |more |some )?(?:\w+ )?(?:videos?|reels?|posts?|series|episodes?|threads?|live|part \w+|q&a|blog)|where can i (?:find|get|buy) (?:your|the|that) (?:\w+ )?(?:book|video|slides|scrubs|shoes)|what (?:made|got) you)\b/;

const thanked = /\b(?:thanks?|thank (?:you|u)|thx|ty|tysm|grateful|bless)\b/;
const well =
  /\b(?:great|well|good|amazing|perfect|success\w*|smooth\w*|home|better|awesome|fine|healthy|beautifully)\b/;

/** Good news that asks nothing. */
const triumph =
  /\b(?:finally (?:finished|done|graduated|off|pain[- ]free|home|got (?:my|the) (?:cast|boot|braces|stitches) off)|graduated from|last (?:chemo|session|day of)|(?:cancer|pain|seizure|migraine|symptom)[- ]free|days? sober|years? sober|in remission|cleared (?:to|for)|ran my first|rang the bell|all healed|fully recovered)\b/;

const opensAsQuestion =
  /^\W*(?:does|do|is|are|can|could|should|would|will|what|what's|whats|how|why|when|which|who|where|anyone|has anyone)\b/;

const firstOrKin =
  /\b(?:i|i'm|i've|i'd|i'll|im|ive|id|me|my|mine|we|our|us|mi|hubby|husband|wife|mom|mum|dad|son|daughter|baby|kid|kiddo|toddler|brother|sister|partner|he|she|his|her|\d{1,2} ?(?:yo|y\/o|mo|months?|weeks?|wks?|years?))\b/;
const askedOfAll =
  /\b(?:everyone|everybody|anyone|people|patients|folks|adults|kids these days|doctors|docs|you guys|y'all|do you all|most of us|is there (?:any )?(?:data|evidence)|thoughts on)\b/;

/** A view of the evidence, disputed. */
const disputed =
  /\b(?:you (?:claim|say|said|think|wrote|argue|cite|posted|suggest)|(?:weaker|stronger|better|worse|thinner) than|i (?:think|disagree|doubt|don't buy|don't agree)|overstat\w{1,3}|cherry)\b/;

/** News and talks on an illness, which nobody has. */
const news =
  /\b(?:study|studies|papers?|trials?|data|evidence|guidelines?|slides|keynote|article|webinar|published|research|awareness|podcast|poster|abstract|conference|grand rounds|book|course|fda|approv\w{1,3})\b/;

/** A question about training, work or a purchase. */
const careerTalk =
  /\b(?:(?:job|two|both|three|the|an?) offers?|offers? (?:in|from|at)|sign-?on|bonus|mentors?|preceptors?|grand rounds|cover letter|resum[eé]|cv|hiring manager|new job|first job|quit my job|negotiat\w{0,3}|shadow(?:ing)?|pgy-?\d|ms[1-4]|residen(?:cy|t|ts)|fellowships?|rotations?|med(?:ical)? school|nursing school|pa school|pre-?med|attendings?|boards|step [123]|match day|rank list|job offer|contract|salary|non-?compete|specialty|new grad|internship|which (?:scrubs|stethoscope|book|textbook|wire|needle|catheter|device|app)|your (?:protocol|approach|technique|go-?to|threshold|cutoff|practice|setup|algorithm))\b/;

const namesIllness =
  /\b(?:resting (?:hr|heart rate|pulse)|hr (?:is |of |at )?\d{2,3}|bpm|spo2|pulse ox|\d{2,3}\/\d{2,3}|therapist|in therapy|my counselor|pain|painful|hurts?|hurting|ache|aching|achy|sore|numb|numbness|tingl\w{0,3}|burning|swollen|swelling|rash|itch\w{0,3}|fever|cough|bleed\w{0,3}|spotting|dizzy|nause\w{0,3}|vomit\w{0,3}|threw up|throwing up|puk\w{1,3}|headaches?|migraines?|exhausted|fatigue|bloat\w{0,3}|cramps?|lump|mole|bump|infect\w{0,4}|diagnos\w{0,4}|sciatica|stenosis|herniat\w{0,3}|dose|\d ?mg|meds?|pills?|injection|surgery|post-?op|incision|stitches|pregnan\w{0,3}|anxiety|anxious|depress\w{0,4}|panic|insomnia|can't sleep|seizures?|blood (?:pressure|sugar)|symptoms?|weak|weakness|stiff|can't (?:walk|breathe|move|stand|poop|pee|eat)|flare\w{0,3}|poop\w{0,3}|pooping|constipat\w{0,3}|diarrhea|teething|limp\w{0,3}|popp(?:ed|ing)|swallow\w{0,3}|plan b|weeks pregnant|duele|fiebre|confused|dehydrat\w{0,3}|tender|pus|oozing|bruis\w{0,3}|discharge|palpitations?|heart rate|snor\w{1,4}|side effects?|burns?|burned|stung|bit|bitten|blood|bloody|semen|urine|stools?|sperm|nipples?|discharge|bites?|choking|wheez\w{1,3}|contractions?|mov(?:ed|ing) less|hasn't moved|\d{1,2} (?:weeks|wks) pregnant|(?:at |i'm |im )\d{1,2} ?(?:weeks|wks)|\d{1,2} ?(?:weeks|wks),|newborn|infant|\d{1,2}[ -]?(?:mo|month|week|wk|day|yr|year|yo)s?[ -]?(?:old)?\b|spins|spinning|dizz\w{1,4}|shak(?:y|ing|es?)|shiver\w{0,3}|sweat\w{0,3}|zaps?|pounding|racing heart|heart (?:is |was )?(?:racing|pounding|fluttering|skipping)|scars?|scabs?|stings?|throbb\w{1,3}|puffy|crust\w{0,3}|blister\w{0,2}|peeling|flaky|cracks?|clicking|locked up|gave out|stuck|foggy|faint|hot flash\w{0,2}|drool\w{0,3}|gagging|reflux|latch\w{0,3}|hair (?:is )?falling out|gain(?:ed|ing) (?:weight|\d{1,3} ?(?:lbs?|pounds|kg))|los(?:t|ing) (?:weight|\d{1,3} ?(?:lbs?|pounds|kg))|hearing voices|a voice|lock(?:ed|s|ing)(?: up)?|quit (?:drinking|smoking|my)|hungover|high dose|sober|detox\w{0,3}|trying to conceive|ttc|miscarr\w{1,4}|spots?|gray|blurry|lumps|nodules?|cysts?|(?:is|are) (?:it|this|that|these) (?:ok|okay|safe|normal|bad|dangerous|serious)|(?:my|his|her|the) (?:[a-z]{2,10} )?(?:back|hands?|face|head|heart|nail|gums?|period|cycle|leg|tongue))\b/;

const isHealthWord = (word: string): boolean => {
  const kind = careKindOf(word);
  return (kind !== undefined && kind !== "activity") || bodyWords.has(word);
};

/** Parts of the body by single words, without those that everyday talk shares. */
export const bodyWords: ReadonlySet<string> = new Set(
  [...anatomy.entries].filter(
    (word) =>
      !word.includes(" ") &&
      !/^(?:back|cord|digit|hand|hands|face|head|heart|atlas|temple|sole|nail|crown)$/.test(word),
  ),
);

function straight(text: string): string {
  return text.toLowerCase().replace(/[\u2018\u2019]/g, "'");
}

/** Words that state the limits: general information, no advice, cannot tell from here (ASPN-ETH-7). */
const limits =
  /\b(?:not (?:medical|individual|personal|dental|nutrition|a substitute for) ?\w{0,10} ?(?:advice|guidance|recommendation)?|no medical advice|(?:general|educational|informational) (?:info\w{0,8}|education|advice|tips?|purposes|only|guidance)|for (?:education|educational|information|general)|education(?:al)? only|info(?:rmation)? only|doesn't replace|does not replace|can't replace|not a replacement|(?:i|we) (?:can't|cannot|can not|don't|won't|couldn't) (?:\w+ )?(?:tell|say|know|advise|judge|diagnose|examine|answer|give|assess|comment)|can't (?:tell|say|answer|advise|judge|diagnose|assess)|cannot (?:tell|say|advise|diagnose)|every (?:body|one|case|person|patient|situation|back|pregnancy|child|kid) is different|everyone(?:'s| is) different|varies|vary|it depends|depends on (?:you|your|the)|individual (?:needs|circumstances|results)|not for everyone|may not be right for|right for you|(?:haven't|have not|never) (?:examined|met|seen)|without (?:examining|seeing|an exam|meeting|laying)|(?:hard|impossible|tough|unwise|unsafe) to (?:say|tell|know|judge|answer|call)|(?:no one|nobody|none of us) (?:can|could|should) (?:tell|say|judge|diagnose|call)|guessing (?:would|from|isn't|won't|is))\b/;

/** Whether the draft states its limits anywhere. */
export const statesLimits = defineFact("states limits", (draft): boolean => limits.test(draft.lower));
