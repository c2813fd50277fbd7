import { defineFact, type Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { addresseeAt, conversation, secondPerson } from "./addressee";
import { bodyWords, isOffTopic, parentTopic, statesLimits } from "./care-direction";
import { careWords } from "./care-words";
import { sentenceAt, sentences } from "./sentences";
import { words } from "./words";

/** Something to read instead of an answer. */
const pointer =
  /\b(?:here's|heres|here is|see|check(?: out)?|read|watch|try|i wrote|i made|i did|pinned|linked) (?:a |an |my |this |the |our |out )?(?:\w+ )?(?:thread|video|post|reel|blog|article|episode|podcast|playlist|guide)\b[^.!?\n]{0,40}/;

/** Thanks, sympathy and wishes hold no clinical content even where they name an illness. */
const kindness =
  /^\P{L}{0,4}(?:@[\w.]{1,40}[,:]? )?(?:thank|so glad|glad|congrat\w*|i'?m (?:so |very )?sorry|so sorry|sorry|sending|hugs|hang in|we're (?:so |very )?(?:sorry|glad|happy)|happy to hear|wishing|praying|thinking of|welcome|love this|so happy|proud of)/u;

/** Care that an answer hands out; what it names as illness is for the verdicts. */
const treating: ReadonlySet<string> = new Set(["rx", "remedy", "procedure", "activity", "device", "test"]);
const prescribed: ReadonlySet<string> = new Set(["rx", "remedy", "procedure"]);

/** Talk of animals, meals and machines that borrows words of care. */
const elsewhere =
  /\b(?:my|our|the) (?:dog|cat|pup|puppy|horse|hamster|bunny|plants?|car|loaf|sourdough|garden|kitten)\b|\b(?:his|her|the|a|our) vet\b|\b(?:talk|keynote|lecture|webinar|slides|podcast|episode|reel|newsletter|abstract|poster|paper|invented|invention|history of|story of|trials?|reviewed|course|workshop|conference)\b/;

/**
 * The first words of an answer to one person that hold clinical content: a treatment or a test it names, something to
 * read instead of an answer, or a plain sentence where a question of care was asked. Half-open span of the plain view.
 * Kindness, the author's own story, hours and bookings hold none (ASPN-PROF-22, ASPN-ETH-7).
 */
export const clinicalAnswer = defineFact("clinical answer", (draft): Span | undefined => {
  const { lower } = draft;
  const { postType, parentText } = draft.context;
  const topic = draft.get(parentTopic);
  if (draft.get(isOffTopic)) return undefined;
  // What is answered doesn't ask for care, or the text alone says that it answers: only plain advice counts.
  if (parentText === undefined ? postType !== "reply" : topic !== "care") return adviceOutright(draft);
  // Where nobody said what is answered, coffee and scans may be small talk.
  const kinds = topic === "care" ? treating : prescribed;
  const found = draft.get(careWords).filter(({ kind, text, start, end }) => {
    if (!kinds.has(kind) && !(kind === "activity" && text.includes(" "))) return false;
    const sentence = sentenceAt(draft, start);
    const said = lower.slice(sentence.start, sentence.end);
    // "Our physio room": where the author works.
    if (ofOurPlace.test(lower.slice(end, end + 14))) return false;
    return (
      !elsewhere.test(said) &&
      !admires.test(said) &&
      !recounts.test(said) &&
      !(ownStory.test(said) && !secondPerson.test(said))
    );
  });
  const first = found[0];
  const courtesy = kindness.test(lower) && found.length === 1 && draft.get(words).length < 16;
  if (first && !courtesy && !draft.get(statesLimits)) {
    const second = found[1];
    const end =
      second && second.start - first.end < 12 && !/[.!?]/.test(lower.slice(first.end, second.start))
        ? second.end
        : first.end;
    return { start: first.start, end };
  }
  if (first) return undefined;
  const read = pointer.exec(lower);
  if (read) {
    let end = read.index + read[0].length;
    while (end > read.index && /[^a-z0-9]/.test(lower.charAt(end - 1))) end--;
    return { start: read.index, end };
  }
  return topic === "care" ? plainAnswer(draft) : adviceOutright(draft);
});

/** The author tells of themselves: "I had pizza last night too and my pump was not impressed". */
const ownStory =
  /^\P{L}{0,6}(?:@[\w.]{1,40},? )?(?:(?:oh|ugh|aw+|hey|hi|yes|yep|no|ok|okay|so|and|but|well|honestly|omg|wow|lol|same|haha|also)[,! ]{1,3}){0,2}(?:i|i'm|i've|we|we're|we've|my|our|mine|me)\b(?! (?:would|'d|recommend|suggest|advise|think you|say you))/u;

const ofOurPlace =
  /^ (?:room|dept|department|gym|team|suite|clinic|crew|ladies|staff|bay|unit|floor|desk|course)\b/;

/** "That cast looks great in purple": admired, not prescribed. */
const admires =
  /\b(?:looks?|looking|looked) (?:so |even |way |much |really )?(?:better|good|great|cute|amazing|cool|fabulous|adorable|sharp|fancy|gorgeous|fly)\b/;

/** What was done and seen before: a story of care, not an answer to a question of it. */
const recounts =
  /\b(?:you (?:were|came|did great|had us|made)|when (?:we|i) (?:did|saw|put|took|gave|met)|(?:we|i) (?:did|saw|gave|put|placed|removed|treated|fixed|remember|met)|(?:he|she|they|\p{L}{3,12}) (?:worked|cried|laughed|smiled|graduated|did (?:so|great|amazing)|was (?:so|such|the|our|my)))\b/u;

/** Kinds whose names make a sentence clinical by themselves. */
const clinical: ReadonlySet<string> = new Set([
  "rx",
  "remedy",
  "procedure",
  "condition",
  "symptom",
  "test",
  "device",
  "organ",
]);

/** What may be said to one person about something of theirs that isn't advice: praise, thanks, an invitation. */
const social =
  /\b(?:thanks?|thank you|congrat\w*|review|recommend(?:ing|ation)|episode|podcast|live|class|workshop|webinar|book club|visit|appointment|schedule|call|phone|open(?:ing|ings)?|portal|video|reel|post|thread|story|talk|articles?|questions?|team|staff|office|clinic|study|trials?|insurance|coverage|cost|price|hours|parking|see you|welcome|proud|love (?:this|that|it|your)|amazing|job|career|fellowship|students?|residents?|interview|race|game|recipe|dog|cat)\b/;

/**
 * A sentence to one person singled out in the text that gives clinical advice outright, where no context says that it
 * answers a question: care or a part of the body named, and an order, a verdict on what is theirs, or an amount.
 */
function adviceOutright(draft: Draft): Span | undefined {
  const talk = draft.get(conversation);
  if ((!talk.answers && talk.singled.length === 0) || draft.get(statesLimits)) return undefined;
  if (!talk.answers && draft.context.postType === "education") return undefined;
  // A short answer is about one thing from its first word to its last.
  const short = talk.answers && draft.plain.length <= SHORT_ANSWER;
  const aboutCare = short && namesCare(draft, { start: 0, end: draft.plain.length });
  for (const sentence of draft.get(sentences)) {
    const text = draft.lower.slice(sentence.start, sentence.end);
    if (sentence.stop === "?" || addresseeAt(draft, sentence.start) !== "one-reader") continue;
    if (!talk.answers && !talk.singled.some((one) => one.start < sentence.end && sentence.start < one.end))
      continue;
    const care = aboutCare || namesCare(draft, sentence);
    const dosed = dose.exec(text) ?? timed.exec(text);
    if (!care && !dosed) continue;
    if (social.test(text) || elsewhere.test(text) || (noAnswer.test(text) && !dosed) || ownStory.test(text))
      continue;
    const said = telling.exec(text) ?? dosed;
    // "Ma'am. This is a pharmacy": a word about where one is, not about what one has.
    if (!said || (!talk.answers && !secondPerson.test(text) && said[0].trim() === "this is")) continue;
    const more =
      /^(?: [a-z0-9'%/-]{1,20}){0,6}/.exec(text.slice(said.index + said[0].trimEnd().length))?.[0] ?? "";
    const start = sentence.start + said.index + Math.max(0, said[0].search(/[a-z0-9]/));
    return { start, end: sentence.start + said.index + said[0].trimEnd().length + more.trimEnd().length };
  }
  return undefined;
}

const SHORT_ANSWER = 320;

/** Whether a span names care that isn't an activity, or a part of the body. */
function namesCare(draft: Draft, span: Span): boolean {
  const inside = ({ start }: Span) => span.start <= start && start < span.end;
  return (
    draft.get(careWords).some((word) => clinical.has(word.kind) && inside(word)) ||
    draft.get(words).some((word) => inside(word) && bodyWords.has(word.lower))
  );
}

/** An order, a verdict on what is theirs, or a permission, at the head of a clause. */
const telling =
  /\bis (?:what|all|exactly what|the only thing) (?:your|you|ur|u|he|she|that|this)\b|(?:^|[,;:.!\u2014-] ?|\b(?:and|but|so|then|ok|okay|yes|no|nah|nope|yep|honestly|bro|hon|mate) )(?:you(?:'re|'ve|'ll|'d| are| have| need| want| do want| can| could| should| must| might want| may| don't| do not| didn't| tore| got| will)\b|ur (?:good|fine|ok|okay|safe|clear|cleared|totally|prob|probably|gonna|just|not)\b|(?:ur|your|that|this|it|he|she|they|those|these)(?:'s|'re|'ll| is| are| isn't| aren't| was| will| won't| can| needs?| looks?| sounds?| means| explains| comes?)\b|(?:your|ur|that) (?:[a-z0-9'.-]{1,14} ){1,4}(?:is|are|isn't|aren't|needs?|looks?|sounds?|means|will|won't|can|explains|comes?|shows?|at|of)\b|(?:take|try|start|stop|skip|use|split|halve|double|drop|cut|bump|go (?:up|down|back|get)|get|do|put|pull|ice|heat|rest|wear|rinse|soak|switch|swap|add|keep|leave|hold|quit|ditch|avoid|ask for|give|eat|drink|wait|let|apply|rub|massage|stretch|elevate|wash|clean|cover|run|walk|sleep|stay|move|pick|pop|squeeze|alternate|increase|decrease|raise|lower|taper|wean|restart|resume|continue|finish|dab|tape|wrap|splint|brace|google)\b|no (?:more )?[a-z]{3,12}ing (?:for|till|til|until)\b|(?:i'd|i would|i wouldn't)\b|\d[\d.]{0,4} (?:a|per|each|every) (?:day|week|night|month) (?:is|would|should|will)\b|[a-z0-9]{1,12} ?= ?[a-z])/;

/** How often, without a verb: "bid x 2 wks", "every other day", "on day 7". */
const timed =
  /\b(?:bid|tid|qid|qhs|prn|nightly|x ?\d{1,2} (?:days?|wks?|weeks?)|every (?:other day|night|morning|\d{1,2} (?:hours?|hrs?))|(?:once|twice|two times|three times|\d ?x) (?:a |per )?(?:day|daily|week)|before bed|with (?:meals|food|breakfast))\b/;

/** An amount to take: "two tablets", "12 units before", "5 ml". */
const dose =
  /(?:^|[\s,:(])(?:\d{1,4}(?:[.,]\d{1,3})?|half|one|two|three|four|a couple(?: of)?) ?(?:mg|mcg|ml|ccs?|units?|iu|drops?|puffs?|tabs?|tablets?|pills?|capsules?|caps|reps|paracetamol|ibuprofen|tylenol|advil|aleve|motrin|aspirin|benadryl|excedrin|zyrtec|claritin|patches|sprays|scoops|teaspoons?|tablespoons?|tsp|tbsp)\b|\b(?:take|do|try|stay (?:on|at)|start (?:at|with)|(?:go|drop|bump|jump|move|come|step|titrate) (?:up |down |back )?to) \d{1,4}(?:\.\d{1,3})?(?=[ .,!]|$)(?! (?:minutes|mins?|miles|k\b|steps|days|weeks|people|pages|classes|photos|pics|am|pm|percent|of these|more|things|deep))/;

/** Sentences that hold no answer to a question of care: the author's own story, courtesy, wishes, how to reach a clinic. */
const noAnswer =
  /^\P{L}{0,6}(?:(?:oh|ugh|aw+|hey|hi|yes|yep|no|ok|okay|so|and|but|well|honestly|omg|wow|lol|same|haha)[,! ]{1,3}){0,2}(?:i(?! (?:would(?! love)|wouldn't|suspect|bet|reckon|guess|vote|say))\b(?!'d)|i'm|i've|i'd love|i'll|we\b|we're|we've|we'll|my|our|me too|same here|same|look at (?:you|him|her|that)|ye+s+!|yay|woo+|keep (?:us|me) posted|thank|thanks|so (?:glad|sorry|happy|proud|true|real|brave|sweet)|glad|congrat\w*|sorry|sending|hugs|hang in|happy|hope|hoping|wish|wishing|pray\w*|thinking|welcome|love|great (?:question|point|q)|good (?:question|point|luck|q)|excellent|awesome|amazing|beautiful|proud|feel (?:free|better)|get well|stay|that(?:'s| is) (?:so |really |such |very |a |an )*(?:tough|hard|rough|awful|frustrating|scary|great|good|wonderful|amazing|fantastic|lovely|sweet|kind|terrible|miserable|stressful|exhausting|question|awesome|beautiful|lot|huge)|that sounds? (?:so |really |very |incredibly |like a )?(?:tough|hard|rough|awful|frustrating|scary|miserable|painful|stressful|exhausting|lot|terrible|difficult)|this (?:community|page|is (?:not|why|exactly))|you(?:'re| are) (?:not alone|so (?:brave|strong|sweet|kind|welcome)|amazing|the best|welcome|doing (?:great|amazing|so well)|a (?:warrior|rockstar|champ|legend))|you've got this|you got this|call|book|visit|link|check (?:out|your)|dm|message|email|text|follow|tune|new (?:post|episode|video)|it(?:'s| is) (?:ok|okay|normal|natural|understandable|alright|all right|fine|completely \w+|totally \w+|so \w+) to (?:be|feel|ask|grieve|cry|worry|want|need|wonder)|take (?:care|your time)|be (?:kind|gentle|proud)|give yourself|you deserve|your (?:nurses?|team|doctors?|surgeon|clinic)|(?:\w+ ){0,2}(?:years?|months?|weeks?) is (?:far |way |much )?(?:too )?(?:long|a long)|no one should|nobody should|it depends|depends|(?:she|he|they|it|we|yes,? (?:she|he|they|we)|you)(?:'re| is| are| do| does| did| has)[.!]|of course you|this week|right\?|every(?:one|body)? (?:body|person|case|patient|situation|is|deserves|should)|everyone's|nobody|this is general|general)\b/u;

const logistics =
  /\b(?:appointments?|schedule|booking|insurance|medicaid|medicare|copay|portal|front desk|office|clinic|press \d|555|(?:mon|tues|wednes|thurs|fri|satur|sun)days|building|fellowship|student|thread|hours|nurses|unit|level \d|garage|ticket|parking|location|telehealth|openings?|waitlist|refills? (?:line|request)|records|podcast|episode|newsletter|webinar|workshop|class|slides|live (?:on|this|q)|live q|book club|study|studies|trial|research|guidelines?|evidence)\b/;

/** The first sentence that answers a question of care, to its clause's end, eight words at most. */
function plainAnswer(draft: Draft): Span | undefined {
  if (draft.get(statesLimits)) return undefined;
  let ownSoFar = false;
  for (const sentence of draft.get(sentences)) {
    const text = draft.lower.slice(sentence.start, sentence.end);
    // "I walked, I whined. No magic.": a story goes on until it turns to the reader.
    const turns = secondPerson.test(text) || telling.test(text) || namesCare(draft, sentence);
    ownSoFar = ownStory.test(text) || (ownSoFar && !turns);
    if (ownSoFar && !turns) continue;
    if (sentence.stop === "?" || noAnswer.test(text) || logistics.test(text) || recounts.test(text)) continue;
    if (admires.test(text) && !/\d/.test(text)) continue;
    if (addresseeAt(draft, sentence.start) !== "one-reader") continue;
    const answer = firstWords.exec(text);
    if (!answer || !/[a-z]{2}/.test(answer[0])) continue;
    const start = sentence.start + (answer[0].length - answer[0].trimStart().length);
    const span = { start, end: sentence.start + answer[0].trimEnd().length };
    if (
      draft
        .get(words)
        .filter((word) => word.kind === "word" && word.start >= span.start && word.end <= span.end).length < 2
    )
      continue;
    return span;
  }
  return undefined;
}

const firstWords = /^[^a-z0-9]{0,6}[a-z0-9][a-z0-9'%/-]{0,20}(?: [a-z0-9'%/-]{1,20}){0,7}/;
