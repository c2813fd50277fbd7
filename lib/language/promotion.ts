import { defineFact, type Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";

/** Signs in the words themselves that a draft sells something. */
export interface Promotion {
  /** A call to act: book, call us, DM me, link in bio, shop. */
  readonly cta?: Span;
  /** A price, discount, scarcity or gift. */
  readonly offer?: Span;
  /** "Now offering …", "our clinic offers …". */
  readonly announces?: Span;
}

/** What people are told to book or schedule elsewhere than with the author. */
const elsewhere =
  /^\W{0,2}(?:[\w'-]{1,14} ){0,4}?(?:with (?:your|their|a|an|his|her) |at your |to your |your (?:doctor|physician|pcp|gp|pediatrician|pharmacist|provider|dentist|ob|midwife|care team|healthcare|primary|own|local|nearest))/;

const callToAct =
  /(?<![\w@#])(?:book (?:our|my|now|today|here|online|yours?|ur \w{1,16}|an? (?:\w{1,14} )?(?:appointment|appt|consult\w{0,6}|visit|session|call|evaluation|eval|screening|exam|slot|time)|in (?:bio|my|the)|at (?:the )?link|with (?:us|me|our)|via|through|it|a free|at \w)|(?:tap|click|hit|swipe) (?:to |the |up|below|here|that |our )\w{0,12}|(?:link|booking|details|info|schedule|appointments?|book|menu|prices?|shop|code|order|yours?|sign ?ups?) ?(?:is |are |'s |👉 ?|- ?|: ?)?in (?:my |our |the )?(?:bio|profile|stories|story|comments|description|caption)|link below|(?:link|book|order|grab|shop|spots?|info|linked)\b[^.!?\n]{1,14}\b(?:bio|stories)|schedule (?:now|today|online|yours|your (?:free |complimentary |first |own )?(?:consult\w{0,6}|appointment|appt|visit|session|evaluation|eval|exam|treatment|procedure|call|assessment|spot|tour|discovery)|an? (?:free |complimentary )?(?:consult\w{0,6}|appointment|appt|visit|session|evaluation|call|exam|tour)|with (?:us|me|our))|(?:call|text|message|msg|dm|pm|email|contact|ring|whatsapp|phone) (?:us|me|our|my|today|now|the (?:office|clinic|practice|front desk|team|studio|spa)|to (?:book|schedule|reserve|enroll|order|get|start|claim|learn|find|see)|for (?:an? (?=\w)|your|our|the|dates?|pics|specials?|details|pricing|prices|appointments?|info|more|availability)|(?:\(?\d{3}\)?[ .-]?)?\d{3}[ .-]\d{4})|dms? (?:are |is )?open|slide into (?:my|our) dms?|(?:make|request|get|set up|reserve|save|claim|grab|secure|snag) (?:an? |your |ur |yours |the )?(?:free |complimentary )?(?:appointment|appt|consult\w{0,6}|spot|seat|slot|session|discount|yours)\b|get (?:yours|started today|in touch)|(?:come|stop|swing|drop) (?:in|by|see|on in|on by|visit|try|get)\b(?! (?:to|with) (?:your|the er|an? er))|visit (?:us|our|my)\b|(?:buy|shop|order|pre-?order|purchase|try it|enroll|enrol|sign up|join) (?:now|today|here|online|yours?|the|my|our|us|at|it|before|below|with)|(?:ask|tell) (?:us|me) (?:about|for|how)|ask about (?:our|botox|fillers?|ketamine|semaglutide|financing|specials?|packages?|pricing)|bring (?:in )?(?:the|your) (?:kids|kiddos|whole|little)|ask for (?:it|them|dr|our)|come meet|in stock|now stocking|(?:shelf|shelves) (?:is|are) stocked|book (?:[\w-]{1,12} )?online|inbox (?:me|us)|(?:consults?|consultations) (?:this|next|available|open)|limited (?:\w{1,8} )?(?:appts?|availability)|(?:be|become) (?:our )?next\?|free (?:seminar|webinar|lunch and learn)|walk-?ins? (?:welcome|ok|are|accepted)|now booking|booking (?:now|for|open)|(?:appointments?|spots?|chairs?|slots?|seats?|openings|times?) (?:are |is |still |now )?(?:open|available|left|going|filling|flying|limited|go fast)|(?:limited|only|last|few|first) (?:\d{1,3} |a few )?(?:\w{1,10} )?(?:spots?|slots?|seats?|openings|callers?|clients?|appointments?|chairs)|accepting (?:new )?(?:patients|clients)|spots (?:won't|go)|let's (?:get you|book)|see you (?:in the chair|at the clinic|soon!)|reach out (?:to (?:us|our|me|schedule|book)|today|now)|at checkout|use (?:my )?code|ready to (?:start|book|begin|get started|schedule)|give us a (?:call|ring|try)|(?:call|text|dm|message|email) (?:me|about|before|first|dr\.? \w{2,14})\b|ask (?:for )?\w{2,12} (?:at|up) (?:the |our )?(?:front )?(?:desk|front|counter)|(?:consults?|consultations|evaluations|screenings) (?:at no charge|are free|free|on us|through|daily|weekly|every month)|booked (?:til|till|until|out|solid)|(?:cohort|class|group|round|program) (?:\w{1,3} )?(?:starts|begins|opens)|(?:two|three|four|five|one|\d{1,2}) (?:chairs?|spots?|slots?|seats?|openings?|appointments?) (?:left|open|remaining|available)|(?:we|i)(?:'ve| have| still have)(?: got)? (?:[\w-]{1,10} ){0,2}?(?:openings?|slots?|spots?|chairs|appointments) (?:before|this|next|for|on|left|open|in|available)|order yours|doors open|enrollment (?:is )?open|punch cards?|waitlist|join the (?:list|waitlist|program)|we(?:'re| are) (?:here to help you|ready for you)|hablamos|llámanos|(?:tag|bring) (?:a|your) (?:friend|bestie|mom|sister|bff))/giu;

/** "Comment KNEE", "text SMILE to 555-0100": the key word stands in capitals. */
const keywordCall =
  /\b(?:[Cc]omment|[Tt]ext|DM|[Dd]m|[Mm]essage|[Dd]rop|COMMENT|TEXT|DROP)(?: us| me)? (?:the word |a |an )?["']?(?:[A-Z]{3,14}\b|\p{Extended_Pictographic})/gu;

const offers =
  /\$\s?\d[\d,.]{0,8}(?: ?(?:\/|per|a|an|each) ?\w{0,12})?(?: off)?|\b\d{1,2} ?% off\b|\b(?:bogo|buy one,? get one|free (?:consult\w{0,6}|massage|session|trial|gift|shipping|sample|screening|assessment|unit|botox|add-?on|evaluation|exam|whitening|x-?rays?)|special(?:s| offer| pricing| price)?(?: this| of the| ends|:|!)|flash sale|black friday|mother's day (?:deal|special|sale)|(?:new (?:patient|client)|intro(?:ductory)?|limited[- ]time|holiday|today only|this week only) (?:special|offer|price|pricing|deal|discount)|limited[- ]time|gift (?:card|certificate)s?|packages? start|starting at|financing|payment plans?|membership|discount|promo|coupon|giveaway|deal)\b/gi;

const announcing =
  /\b(?:(?:now|we|clinic|practice|office|proudly|currently) (?:are |is |also )?(?:offer(?:s|ing)?|provid(?:e|es|ing)|perform(?:s|ing)?|featuring|carry(?:ing)?|stock(?:ing)?)|new (?:in|at|to) (?:(?:our|the|my) )?(?:clinic|office|practice|spa|menu|shop|store|front desk)|(?:introducing|announcing|say hello to|meet) (?:our|the new|the #|the only|the best)|our (?:[\w-]{1,14} ){0,2}?(?:program|protocol|injections?|lasers?|treatments?|facials?|aligners|serum|balm|drops|gummies|tinctures?|patch(?:es)?|shockwave|drips?|infusions?|implants?|veneers|supplements?|formula|blend|table|method|technique|cream|pellets|shots|system|machine|cleanse|reset|peptides?|semaglutide|tirzepatide|ketamine|botox|fillers?|prp|exosomes?|helmets?|pendants?|devices?)|(?:is|are|has|have) (?:finally |now |officially )?(?:(?:here|arrived)(?: at| in| and|[!.]|$)|available(?: at| in|!| and))|now available|in our (?:clinic|office|practice|spa)|at our (?:clinic|office|practice|spa|location)|our (?:patented|signature|exclusive|proprietary|new|custom|famous|in-house|advanced|unique))\b/gi;

export const promotes = defineFact("promotes", (draft): Promotion => {
  const cta = firstCall(draft);
  const offer = first(draft, offers);
  const announces = first(draft, announcing);
  return { ...(cta && { cta }), ...(offer && { offer }), ...(announces && { announces }) };
});

function first(draft: Draft, regex: RegExp): Span | undefined {
  for (const match of matches(draft, regex)) return { start: match.start, end: match.end };
  return undefined;
}

function firstCall(draft: Draft): Span | undefined {
  for (const match of [...matches(draft, callToAct), ...matches(draft, keywordCall)]) {
    const after = draft.lower.slice(match.end, match.end + 60);
    const before = draft.lower.slice(Math.max(0, match.start - 24), match.start);
    if (elsewhere.test(after) || elsewhere.test(draft.lower.slice(match.start + 4, match.start + 64)))
      continue;
    // "Please don't DM me", "never text us", "you can't book".
    if (/(?:n't|not|never|cannot|can not|no)\s(?:\w+\s){0,2}$/.test(before)) continue;
    return { start: match.start, end: match.end };
  }
  return undefined;
}

/**
 * Whether the draft sells care or goods: the author says that it is a promotion or a testimonial, or, where they said
 * nothing or "original", the text has a call to act, an offer or an announcement of a service. A post that the author
 * calls education, a case or a reply sells only with a call to act.
 */
export function sells(draft: Draft): boolean {
  const { postType } = draft.context;
  if (postType === "promotion" || postType === "testimonial") return true;
  const { cta, offer, announces } = draft.get(promotes);
  if (postType === undefined || postType === "original") return Boolean(cta ?? offer ?? announces);
  return cta !== undefined;
}
