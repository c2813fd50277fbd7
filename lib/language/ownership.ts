import { defineFact, type Draft } from "@/lib/engine/draft";
import { slice } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { people } from "./people";
import { clauseAt, sentenceAt } from "./sentences";

/** Whose a phone, an address or a link is, by the words around it; `unknown` leaves the question to the patient link. */
export type Owner = "practice" | "patient" | "author" | "public" | "unknown";

interface Own {
  readonly digits: readonly string[];
  readonly words: readonly string[];
}

/** The practice's own names, numbers and addresses, as the author gave them (`context.own`). */
const own = defineFact("own", ({ context }): Own => {
  const given = [...(context.own ?? []), ...(context.employer === undefined ? [] : [context.employer])];
  return {
    digits: given.map((entry) => entry.replace(/\D/g, "")).filter((digits) => digits.length >= 7),
    words: given.map(squeeze).filter((entry) => entry.length >= 4),
  };
});

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9@.]+/g, " ")
    .trim();
}

/** Whether the words at a span are the practice's own: the same number, or one inside the other. */
export function isOwn(draft: Draft, span: Span): boolean {
  const { digits, words } = draft.get(own);
  if (digits.length + words.length === 0) return false;
  const text = slice(draft.plain, span);
  const itsDigits = text.replace(/\D/g, "");
  if (
    itsDigits.length >= 7 &&
    digits.some((number) => number.endsWith(itsDigits) || itsDigits.endsWith(number))
  )
    return true;
  const squeezed = squeeze(text);
  return squeezed.length >= 4 && words.some((entry) => entry.includes(squeezed) || squeezed.includes(entry));
}

/** How far the words that tell an owner may stand from a detail. */
const NEAR = 90;

/** "her cell is", "we tried you at", "the number on file", "Ms. Ochoa's fax". */
const patientsBefore =
  /\b(?:(?:his|her|their|hers|theirs|pt'?s|pt|patient'?s|(?:the|my|a) patient|client'?s|mom'?s|mum'?s|dad'?s|daughter'?s|son'?s|wife'?s|husband'?s|sister'?s|brother'?s|mr\.? \w{1,20}'?s?|mrs\.? \w{1,20}'?s?|ms\.? \w{1,20}'?s?|your) (?:\w{1,12} ){0,2}(?:cell|mobile|phone|number|home|landline|contact|fax|beeper|e-?mail|inbox|address|blog|page|site|website|profile|account|channel|insta\w{0,4}|ig|handle|story)|(?:tried|called|reached|texted|rang|phoned|left (?:you |her |him |them )?(?:a |two |another )?(?:voice ?mails?|vms?|messages?)|faxed|contacted|dialed|e-?mailed|messaged|try|reach|text|e-?mail|phone|dm|call|contact) (?:you|her|him|them|the (?:pt|patient|family|mom|mother|dad|daughter|son)|pt|mr\.?|mrs\.?|ms\.?)\b|number (?:on file|we have|in (?:the|your|her|his) chart)|(?:number|phone|cell|e-?mail|address) (?:you|she|he|they) (?:gave|left|listed|provided|wrote))/;

/** "text 555-0121 if you can drive him": the call to act is for the patient's sake. */
const patientsBehind =
  /^,? (?:if you (?:can|could|want to|know|would)|to (?:help|drive|reach|hire|meet|donate|sponsor|visit)|and ask for|ask for) (?:\w{1,12} ){0,4}(?:him|her|them|his|their|mr|mrs|ms)\b/;

/** "call us", "our office", "to book": a call to act, or the practice speaking of itself. */
const practices =
  /\b(?:(?:call|text|ring|phone|dial|e-?mail|message|dm|contact|reach|find|visit|see|fax|write(?: to)?|join|meet|connect with|stop by|follow|tag) (?:us|our|the (?:office|clinic|practice|front desk|desk|team|nurse line))|(?:us|team|here) at|our (?:\w{1,14} ){0,3}(?:office|clinic|line|number|desk|team|practice|manager|coordinator|staff|nurses?|location|address|site|website|page|portal|suite|hotline|fax|phone|email|door|doors|front|new|second|third|patient line|phone line|center|store|shop|studio|spa)|(?:front|help|scheduling|billing|information|info) desk|(?:nurse|advice|scheduling|appointment|booking|help|crisis|referral|fax|on-?call|after-?hours|office|main|direct|toll-?free|hot) ?-?(?:line|number|nurse|fax|phone|office|desk)|lifeline|(?:office|practice|clinic|care|patient|billing|privacy|compliance|nurse) ?(?:manager|coordinator|advocate|officer|department|navigator|liaison)|(?:to|and|please) (?:book|schedule|register|reserve|rsvp|enroll|enrol|sign up|donate|volunteer|apply|order|refer|learn more|make an appointment)|book(?:ing)?(?: (?:now|today|online|your|an?|a free|at|here|with|in))?|schedule (?:your|an?|now|today|online|with|at|by)|appointments?|appts?|consults? (?:at|call|by)|now (?:open|seeing|hiring|booking|accepting)|accepting new|new patients|walk-?ins?|referring (?:docs?|doctors?|providers?|physicians?|offices?|clinics?|clinicians?)|referrals? (?:to|welcome|accepted|line|fax)|rsvp|register|tickets|questions\?|open (?:mon|tue|wed|thu|fri|sat|sun|house|daily|late|from|at)|closed (?:for|on|today|monday|tuesday|wednesday|thursday|friday)|office hours|free parking|we(?:'ve| have)? moved|we're (?:at|open|moving|located)|located at|directions|conveniently|stop by|come (?:see|visit|say|by)|workshop|seminar|webinar|drive[- ]through|vaccine clinic|flu (?:clinic|shots?)|health fair|support group)\b|(?:^|[.!?\n:|,(-] ?|\b(?:please|pls|just|or|and|to) )(?:call|text|dial|fax|ring|phone|e-?mail|whatsapp|msg)(?: or (?:text|call|e-?mail|dm|stop by|visit))? (?:at )?(?=[\d(+]|[\w.+-]{1,40}@)/;

/** The author's own line, or their family's. */
const authors =
  /\b(?:my (?:own |new |direct |personal )?(?:cell|mobile|phone|number|line|e-?mail|inbox|page|blog|website|site|office|mom|mum|dad|wife|husband|sister|brother|son|daughter|friend)(?:'s)?\b|(?:reach|call|text|contact|e-?mail|find|dm|follow|message) me\b|i'm (?:at|on))/;

/** "Our front desk has a new line. It's 555-0100", "ask for Philippa at 555-0126": the house's, said in two breaths. */
const askedFor =
  /\bask (?:for|to speak (?:to|with)) (?:(?:our|the|ms|mr|mrs|dr)\.? )?[a-z'-]{2,20}(?: [a-z'-]{2,20})?,? (?:at|on|via) $/;
const saidAsIt = /\b(?:it's|it is|that's|that is|the number is|the line is|at|on) $/;
const ownLine =
  /\b(?:our|the) (?:[a-z-]{2,14} ){0,2}(?:office|desk|clinic|practice|line|phones?|number|manager|team|coordinator)\b(?! (?:on file|you|she|he|they))/;

/** Pictures that stand before a practice's contact line. */
const contactSign =
  /[\u{1F4DE}\u{260E}\u{1F4F1}\u{1F4F2}\u{1F4CD}\u{1F3E5}\u{1F4E7}\u{1F4E9}\u{2709}\u{1F5D3}\u{1F4C5}\u{1F517}\u{1F310}]\uFE0F?\s{0,2}[^\n]{0,80}$/u;

/**
 * Whose contact detail stands at a span, from the words of its own clause and line: a caller's cell, the front desk, or
 * nobody's in particular. The practice's own address, phone and links are never PHI (the catalogue's guard
 * CLINIC_CONTACT, 2.3); "we tried you at …" is the patient's all the same.
 */
export function ownerOf(draft: Draft, span: Span): Owner {
  if (isOwn(draft, span)) return "practice";
  const sentence = sentenceAt(draft, span.start);
  const clause = clauseAt(draft, span.start);
  const { lower } = draft;
  const before = lower.slice(Math.max(clause.start, span.start - NEAR), span.start);
  const led = lower.slice(Math.max(sentence.start, span.start - 60), span.start);
  if (isOfStaff(draft, span)) return "practice";
  if (patientsBefore.test(before) || patientsBefore.test(led)) return "patient";
  if (patientsBehind.test(lower.slice(span.end, Math.min(sentence.end, span.end + 70)))) return "patient";
  if (authors.test(before)) return "author";
  const lead = lower.slice(Math.max(0, span.start - 2 * NEAR), span.start);
  if (askedFor.test(lead)) return "practice";
  if (
    saidAsIt.test(lead) &&
    /\b(?:it|that|number|line)\b[^.]{0,6}$/.test(lead) &&
    ownLine.test(lead) &&
    !/\b(?:he|she|his|her|him|patient|pt)\b/.test(lead)
  )
    return "practice";
  if (contactSign.test(draft.plain.slice(Math.max(0, span.start - NEAR), span.start))) return "practice";
  const around = lower.slice(
    Math.max(sentence.start, span.start - NEAR),
    Math.min(sentence.end, span.end + NEAR),
  );
  if (practices.test(around)) return "practice";
  return "unknown";
}

/** "Call Mr. Reyes, office manager, on 555-0143", "renske@…" beside "our owner Renske": one who answers for the house. */
function isOfStaff(draft: Draft, span: Span): boolean {
  const sentence = sentenceAt(draft, span.start);
  const text = draft.lower.slice(span.start, span.end);
  return draft
    .get(people)
    .some(
      ({ role, start, end, given }) =>
        (role === "staff" || role === "colleague") &&
        start >= sentence.start &&
        end <= span.start &&
        (span.start - end < 40 || (given !== undefined && given.length > 2 && text.startsWith(given))),
    );
}

/** Whether a practice's invitation stands in the draft within a line or two: the context of a bare contact line. */
export function nearInvitation(draft: Draft, span: Span): boolean {
  return practices.test(
    draft.lower.slice(Math.max(0, span.start - 2 * NEAR), Math.min(draft.lower.length, span.end + 2 * NEAR)),
  );
}
