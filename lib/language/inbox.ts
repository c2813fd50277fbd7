import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, execAll, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { conversation } from "./addressee";
import { bodyWords, parentAsksForCare } from "./care-direction";
import { careWords } from "./care-words";
import { isQuoted } from "./quoted-question";
import { sentenceAt } from "./sentences";
import { verdicts } from "./verdicts";

/** An offer to give care by message, comment, text or mail. */
export interface InboxConsult extends Span {
  readonly kind: "consult";
}

const channel =
  "(?:dms?|d\\.m\\.s?|pm|pms|inbox|messenger|whats ?app|telegram|signal|e-?mails?|texts?|comments?|snap(?:chat)?|instagram|insta|ig|facebook|fb|tiktok|direct messages?|messages?|chat|line|lives?|stream|stor(?:y|ies)|q ?(?:&|and) ?a)";

/** An invitation to write, by verb. */
const invite = `(?:(?:dm|pm|message|msg|text|e-?mail|whats ?app|inbox|snap|ping|write|hmu|hit|chat with|contact)(?:'?ing)? (?:me|us|him|her|my (?:inbox|dms?|line))\\b|(?:send|drop|slide|hop|shoot|post|upload|share|comment|paste|attach|submit|show|forward|reply with)(?:ing)? (?:me |us |it |them |in |into |on |a |over |to |back )?|(?:leave|tell|give|show)(?:ing)? (?:me|us|it in|them in) |(?:slide|hop|jump|pop) (?:in|into|on) (?:to )?(?:my|our|the) ${channel}|(?:just|simply|or) (?:a )?(?:dm|pm|message|text|whats ?app)\\b|(?:right )?here in (?:the )?(?:chat|comments|dms?|thread)|(?:call|dial|write|tune)(?:ing)? in (?:live )?with (?:your|ur|a|any)|keep (?:them|it|those|these|'em) coming|screenshot(?:s|ting)? (?:it|them|your|ur|the)|(?:my|our) ${channel} (?:is|are) (?:always )?open|in (?:my |our |the )?(?:dms?|inbox|whats ?app|comments)|(?:in|on|at|during) (?:my|our|the) ${channel}|(?:via|by|over|through|on) ${channel})`;

/** What only a clinician would want to look at. */
const material =
  "(?:panels?|tracings?|graphs?|strips?|birth (?:year|date)|mris?|ct|cts|scans?|x[- ]?rays?|films?|imaging|ultrasounds?|labs?|lab work|bloodwork|blood work|results|reports?|a1c|numbers|levels|symptoms?|meds?|medications?|med list|medication list|med history|what hurts|history|dose|dosage|diagnosis|rash(?:es)?|moles?|spots?|skin|wound|incision|tongue|teeth|smile|tooth|selfie|swelling|lump|bump|story|condition|case|photos? of (?:your|the|that|ur)|pics? of (?:your|the|that|ur)|pictures? of (?:your|the|that|ur)|video of (?:your|the|that|ur)|ekg|ecg|biopsy|path(?:ology)? report|chart|records?|vitals|stool|glucose log|age|weight)";

const sendsMaterial = compile(
  `\\b(?:(?:(?:dm|pm|message|msg|text|e-?mail|whats ?app|voice-?(?:note|memo|message)|facetime|send|drop|slide|shoot|post|upload|share|comment|forward|paste|inbox|show|submit)(?:ing)?) (?:me |us |in |into |it |over )?(?:(?:with |to )?(?:a |an |your |ur |the |that |those |any |some |all |of |quick |clear |good |few |couple |latest |recent |my |our |dms?|inbox )){0,5}(?:pic|pics|photo|photos|picture|pictures|video|videos|copy|screenshot|list|image|images)?(?: of)?(?: your| ur| the| that)? ?(?:[a-z'-]{1,12} ){0,3}${material}|(?:comment|drop|post|type) (?:[a-z]{2,12} )?(?:with )?your (?:age|a1c|weight|symptoms?|labs?|meds?|diagnosis|dose|number|numbers|levels)|(?:dm|pm|message|text|msg|tell|whats ?app) (?:me|us) (?:what hurts|where it hurts|what's (?:wrong|going on|bothering)|what you(?:'re| are) (?:taking|feeling|dealing)|how you(?:'re| are) feeling))\\b`,
  "g",
);

/** What the author says they will do: tell, read, adjust, diagnose, prescribe, plan. */
const promise =
  /\b(?:i(?:'ll| will)? (?:voice-?(?:note|memo)|send|text|dm|message|email) you (?:back )?(?:a|the|your|an) (?:[a-z]{3,12} )?(?:plan|protocol|script|dose|diagnosis|prescription|regimen|opinion)|(?:i(?:'ll| will|'m gonna| can|'d be happy to|'d love to|'ve got you|'m happy to)|ill|we(?:'ll| will| can)|let me|and i|lemme|(?:this|your|our) (?:[a-z-]{2,14} )?(?:[a-z]{3,14}(?:ologist|ician|iatrist|iatrician|odontist)|doctor|doc|derm|md|nurse|pharmacist|surgeon|dentist|midwife) (?:will|can|is happy to)|our (?:pa|np|rn|doctor|doc|nurse|team|providers?|injectors?|specialists?|clinicians?|staff|hygienist|pharmacist|physicians?|surgeons?|therapists?) (?:will|can)|happy to|glad to|(?:he|she|dr\.? \w+)(?:'ll| will| can)) (?:(?:personally|also|gladly|happily|just|totally|even|quickly|then|all|try to|be able to) ){0,2}(?:tell you (?:if|what|whether|which|how|exactly)|let you know (?:if|what|whether|which)|read (?:it|them|your|the|any)|review (?:it|them|your|the|any)|look (?:at|over|through) (?:it|them|your|the|any)|take a (?:look|peek)|interpret|adjust|diagnose|prescribe|decode|decipher|translate|identify|name (?:it|them|the|your|that)|break (?:it|them) down|explain (?:it|them|your)|call (?:it|something|a script|in)|write (?:you )?(?:a|an|up)|send (?:you )?(?:back )?(?:a|your|the|an)? ?(?:treatment |care )?(?:script|plan|protocol|prescription|rx|dose|diagnosis|personalized|custom)|(?:message|dm|text|email|write|get|send|call|shoot|ping|hit)(?: you)? back|(?:text|dm|message|email|reply|tell)(?: you)?(?: with)? (?:which|what|whether|how much|how many|the exact)|message you|dm you|text you|give you|reply (?:to (?:each|every|all)|with|back with)|figure out|work out|sort (?:out )?(?:it|your|you)|help you (?:adjust|figure|taper|titrate|decide|come off|dose|read|interpret)|answer (?:your|any|all|each|medical|health)|walk you through|make you a|build you|design|map out|dose|assess|evaluate|analyze|say (?:if|whether)|guide you|treat|advise|weigh in|check (?:it|your|them))|(?:get|for|receive|claim|grab|want) (?:a |an |your |ur |my |the )?(?:free |quick |personal |personalized |personalised |custom |customized |instant |same-day |exact |honest |virtual |online |individual |tailored ){0,3}(?:second opinions?|diagnosis|treatment plan|dosage|dosing|protocol|plan|consult|consultation|medical advice|advice|reading|interpretation|review|assessment|prescription|script|opinion|meal plan|regimen)|(?:and |we |i )(?:now |also |can |will |even )?(?:diagnose|prescribe|adjust (?:your |ur )?(?:meds?|doses?)|(?:read|review|check|look at|interpret) (?:\w+ )?(?:scans|mris|labs|x-?rays|results|bloodwork|photos|pictures|pics|films|rashes|ekgs?)|interpret (?:scans|mris|labs|results)|do (?:free |quick |virtual )?(?:consults|reads|evals|assessments|diagnos[ie]s|second opinions)|treat (?:patients |people |it |you )?(?:right )?(?:here|by|over|via|in|through)|write scripts|call in (?:scripts|meds)|refill)|i (?:always |still |do |will |personally )?(?:answer|read|review|interpret|decode|adjust|check|look at) (?:every|each|all|them|\w+ for half)(?: single| of)?|(?:free|quick|online|instant|virtual|same-day) (?:[a-z]{1,12} )?(?:second opinions?|consults?|consultations?|diagnos[ie]s|reads?|checks|screenings?|evals?|evaluations?|mri reviews?|reviews?|assessments?|dosing help|medical advice|advice|opinions?)|(?:second opinions?|diagnos[ie]s|dosing|prescriptions?|treatment plans?|mri reads?|consults?)(?: are| is)? (?:[a-z]{1,12} ){0,2}(?:in|via|by|over|through|on) (?:my |our |the )?(?:dms?|inbox|whats ?app|messenger|text|chat|comments|e-?mail)|(?:no|without (?:an )?) ?(?:appointment|insurance|visit)s?(?: needed)?)\b/g;

/** What the offer comes to: care by itself. */
const clinicalEnd =
  /\b(?:hormones?|growth|antibiotics?|medicines?|what to (?:take|do|start|stop|try|eat|ask for)|exact \w+|dose|dosage|diagnos\w{0,4}|candidate|surgery|treat\w{0,5}|plan|protocol|mri|scan|x-?ray|labs?|meds?|medication|adjust|symptoms?|opinions?|screenings?|evals?|interpret\w{0,3}|prescri\w{0,5}|script|rx|rash|mole|pain|infected|broken|taper|regimen|supplement\w{0,3}|diet|what you have|what's going on|advice|condition|injection)\b/;

/** What it comes to only where something of the body is told, sent or asked about beside it. */
const openEnd =
  /\b(?:(?:if|whether) (?:you|it|that|they|the|your|u|she|he|ur|this|those|your \w+)|which \w+|amounts?|how much|how many|exactly what|checks|read|decode|decipher|name|identify|answer|wrong|normal|need|should|case|what it is|look|review|safe|pic|photo|results|questions)\b/;

const clinicalEnds = compile(`${clinicalEnd.source}|${openEnd.source}`, "g");

const materials = compile(`\\b${material}\\b`, "");

/** "If you send me your EKG": supposed; an offer only with a promise behind it. */
const supposed =
  /\b(?:if|when|whenever|because|since|every time) (?:you|u|people|folks|anyone|someone|patients|y'all)(?: all| ever| keep| still)? $/;

const invites = compile(`\\b${invite}`, "g");

const bareInvite =
  /\b(?:(?:dm|pm|message|text|whats ?app|inbox) me|(?:hop|slide|jump|come) (?:in|into|on in)(?: to)? my (?:dms?|inbox)|hit me up|hmu|my (?:dms?|inbox) (?:is|are) open)\b/g;

/** Booking, press, peers, jobs, gifts: what else an inbox is for. */
const otherBusiness =
  /\b(?:schedul\w{0,4}|book(?:ing)?|appointments?|appt|reserve|availability|openings?|pricing|prices?|quote|waitlist|hours|directions|parking|media|press|journalist\w?|interview|podcast|collab\w{0,8}|sponsor\w{0,5}|brand|partnership|speaking|invite|rsvp|register|sign ?up|details|address|ticket\w?|volunteer|donat\w{0,4}|job|jobs|apply|application|resume|cv|career|mentor\w{0,4}|residency|shadow\w{0,3}|giveaway|winner|merch|order|shipping|recipe|slides|pdf|handout|link|links|copy of the paper|full text|guide|playlist|mod|spam|refund|billing)\b/;

/** The author sends people away from the inbox. */
const refuses =
  /\b(?:please )?(?:don't|dont|do not|never|not|can't|cannot|won't|will not|unable to|instead of|rather than|stop|avoid|isn't|aren't|are not|not by|not in|not via|not an)\b[^.!?,\n]{0,60}$/;

/** Whether words near an offer name what a clinician looks at or treats. */
function tellsOfBody(draft: Draft, near: string): boolean {
  return (
    materials.test(near) ||
    (near.match(/[a-z]{3,16}/g) ?? []).some((word) => bodyWords.has(word)) ||
    draft.get(careWords).some(({ kind, text }) => kind !== "activity" && near.includes(text))
  );
}

/** Offers of care by message, in order; clinician to clinician there are none. */
export const inboxConsults = defineFact("inbox consults", (draft): readonly InboxConsult[] => {
  const found: InboxConsult[] = [];
  if (draft.get(conversation).peers) return found;
  const { lower } = draft;
  const add = (span: Span, kind: InboxConsult["kind"]) => {
    const clash = found.findIndex((one) => one.start < span.end && span.start < one.end);
    if (clash < 0) found.push({ ...span, kind });
    else {
      const other = found[clash]!;
      found[clash] = { start: Math.min(other.start, span.start), end: Math.max(other.end, span.end), kind };
    }
  };
  const refused = (at: number) => {
    const sentence = sentenceAt(draft, at);
    return refuses.test(lower.slice(Math.max(sentence.start, at - 70), at)) || isQuoted(draft, at);
  };
  for (const match of matches(draft, promise, "lower")) {
    const sentence = sentenceAt(draft, match.start);
    if (refused(match.start)) continue;
    const text = lower.slice(sentence.start, sentence.end);
    // The invitation stands in the same sentence or the one before or after it.
    const near = lower.slice(Math.max(0, sentence.start - 110), Math.min(lower.length, sentence.end + 90));
    const asked = [...execAll(near, invites)].some(
      (one) => !refuses.test(near.slice(Math.max(0, one.index - 40), one.index)),
    );
    if (!asked) continue;
    const more = lower.slice(match.start, Math.min(sentence.end, match.start + match.text.length + 44));
    if (!clinicalEnd.test(more) && !(openEnd.test(more) && tellsOfBody(draft, near))) continue;
    if (
      otherBusiness.test(more) &&
      !/\b(?:mri|scan|dose|diagnos|symptoms|second opinion|treatment plan|protocol|meds)\b/.test(text)
    )
      continue;
    if (
      /\b(?:in clinic|at your visit|in person|in the office|after your visit|once you're (?:in|seen)|telehealth visit|book a|come in)\b/.test(
        text,
      )
    )
      continue;
    if (
      /\bquestions?\b/.test(more) &&
      !/\b(?:medical|health|symptom|your questions about your|personal)\b/.test(text)
    )
      continue;
    // The invitation belongs to the offer where both stand close in one sentence.
    const lead = lower.slice(Math.max(sentence.start, match.start - 70), match.start);
    const opening = [...execAll(lead, invites)].at(-1);
    const start = opening ? match.start - lead.length + opening.index : match.start;
    const close = [...execAll(more, clinicalEnds)].at(-1);
    const end = Math.max(
      match.start + match.text.length,
      close ? match.start + close.index + close[0].length : 0,
    );
    add({ start, end: Math.min(end, sentence.end) }, "consult");
  }
  for (const match of matches(draft, sendsMaterial, "lower")) {
    const sentence = sentenceAt(draft, match.start);
    if (refused(match.start)) continue;
    const text = lower.slice(sentence.start, sentence.end);
    const toClinic =
      /\b(?:us|our|portal)\b/.test(match.text) ||
      /\b(?:portal|secure|encrypted|before your (?:visit|appointment)|bring)\b/.test(text);
    const own = /\b(?:me|my|i'll|i will|i can)\b/.test(text) || draft.get(conversation).answers;
    const around = lower.slice(sentence.start, Math.min(lower.length, sentence.end + 120));
    const promised = [...execAll(around, promise)].some((one) => {
      const said = one[0] + around.slice(one.index + one[0].length, one.index + one[0].length + 40);
      return clinicalEnd.test(said) || openEnd.test(said);
    });
    if (!promised && supposed.test(lower.slice(Math.max(sentence.start, match.start - 30), match.start)))
      continue;
    // A favorite story or a smile for a page is no consultation.
    if (
      /\b(?:story|smile|skin|case|spots?|numbers|age|weight|history|video|results|tongue|levels|teeth|reports?|records?)$/.test(
        match.text,
      ) &&
      !promised &&
      !/\b(?:dm|text|message|whats ?app|inbox)\b/.test(match.text)
    )
      continue;
    if (
      /\b(?:win|giveaway|contest|feature|chance|below and (?:tag|share)|inspire|repost)\b/.test(text) &&
      !promised
    )
      continue;
    if (toClinic && !promised) continue;
    if (!own && !promised && found.length === 0 && !/\b(?:dm|text|message|whats ?app|inbox)\b/.test(text))
      continue;
    add({ start: match.start, end: match.start + match.text.length }, "consult");
  }
  // Under a question of health a bare "DM me" offers to go on there.
  if (
    found.length === 0 &&
    draft.get(conversation).answers &&
    (draft.get(parentAsksForCare) || draft.get(verdicts).length > 0)
  )
    for (const match of matches(draft, bareInvite, "lower")) {
      const sentence = sentenceAt(draft, match.start);
      if (refused(match.start) || otherBusiness.test(lower.slice(sentence.start, sentence.end))) continue;
      add({ start: match.start, end: match.end }, "consult");
    }
  return found.sort((a, b) => a.start - b.start);
});
