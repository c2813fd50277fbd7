import type { Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { inCitation } from "./citations";
import type { DateMention } from "./dates";
import { clauseAt, sentenceAt } from "./sentences";

/**
 * Days that belong to everybody: awareness days and months, meetings, opening hours, deadlines, publications, approvals
 * and the spans of studies (the catalogue's guards AWARENESS and HOURS/EVENT, 2.3).
 */
const everybodys =
  /\b(?:awareness|(?:world|national|international|global|nurses?|doctors?|rn|pa|np|crna|ems|mothers?|fathers?|veterans|women's|men's|patients?|physicians?|residents?|pharmacists?|therapists?) (?:[\w'-]{1,20} ){0,4}(?:day|week|month)\b(?! (?:old|ago|of (?:her|his|their)))|appreciation (?:day|week|month)|history month|pride month|webinar|conference|congress|symposium|summit|annual meeting|grand rounds|journal club|workshop|seminar|course|lecture|keynote|podcast|episode|livestream|live stream|open house|health fair|food drive|blood drive|fundraiser|gala|5k|10k|marathon|class(?:es)?|support group|tickets|register|registration|rsvp|sign[- ]?ups?|enroll(?:ment|ing)?|deadline|due date for|applications?|apply by|submit|abstracts?|match day|graduation|graduat(?:e|es|ed|ing)|boards|board exam|interviews?|closed|closing|closure|reopen(?:s|ed|ing)?|open(?:s|ing)? (?:at|on|until|till|for|mon|tue|wed|thu|fri|sat|sun|daily|again|our|a|in|late|early|through)|we(?:'re| are| will be) (?:open|closed)|office hours|business hours|holiday hours|clinic hours|hours:|sale|promo(?:tion)?|offer|special|specials|discount|% off|\$\d|expires?|ends (?:on|soon)|book(?:ing)? (?:now|by|before|your)|spots|slots|openings?|appointments? available|now (?:open|accepting|booking|hiring)|starting (?:on )?(?:in )?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|starts? (?:on|in|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)|launch(?:es|ed|ing)?|joins? us|join(?:s|ed|ing) (?:our|the) team|welcome (?:dr|our|to)|retir(?:e|es|ed|ing|ement)|publish(?:ed|es|ing)?|publication|in print|online now|out now|approved (?:by|on|in)|cleared (?:by|on|in)|fda (?:approved|cleared|granted)|effective|takes effect|senate|vote|election|season|cohort|enrolled|follow-?up through|randomi[sz]ed|between \w+ (?:19|20)\d\d and|data (?:from|through)|study period|guidelines?|since (?:19|20)\d\d|team meeting|staff meeting|holiday party|happy (?:new year|holidays|thanksgiving|halloween|easter|mother|father|valentine|nurses|doctors|4th|fourth|hanukkah|diwali|eid)|merry christmas)\b/;

/** Times behind us: "yesterday", "last week". Others ("tonight", "this week", "Friday") may lie ahead. */
const isBehind = /\b(?:yesterday|last|ago|earlier|past|just|this (?:morning|am)|the other)\b/;
/** What is promised or asked of a reader. */
const ahead =
  /\b(?:will|won't|'ll|gonna|going to|can (?:get|see|fit|squeeze|take|do)|let's|let us|see you|looking forward|tomorrow|next (?:week|month|time))\b/;
const asked =
  /^(?:[^@]{0,12}@\w{1,30}[,:]? |[^a-z@]{0,6}(?:please |pls |just |then |and )?|.{0,160}\b(?:so|then|and|but),? please )(?:stop|start|take|skip|hold|keep|try|call|come|message|dm|text|book|send|drink|rest|ice|increase|decrease|double|cut|use|wear|go|get|see|ask|check|bring|wait|switch|add|drop|remember|make sure|don't|do not)\b/;
const anothers = /\b(?:she|he|her|his|him|patient|pt|client)\b/;

/** A day of the author's own: its pace, the team's pride, a theme ("Transformation Tuesday"), a count of work. */
const ownDay =
  /\b(?:slow|busy|quiet|typical|random|regular|average|rainy|lazy|long|normal|ordinary|wild|chaotic|taco) (?:mon|tues|wednes|thurs|fri|satur|sun)day|\bproud of (?:our|my|the|this) (?:[a-z]{2,12} ){0,2}(?:team|staff|crew|nurses|residents|students|techs?|fellows?|department|unit)\b|\b(?:m\w{2,14} mondays?|t[a-gi-z]\w{2,14} tuesdays?|t[a-df-z]\w{2,14} thursdays?|th[b-df-hj-z]\w{2,14} thursdays?|w\w{3,14} wednesdays?|f\w{3,14} fridays?|s\w{3,14} (?:saturdays?|sundays?))\b(?=[^a-z]|$)/;

/**
 * Whether a time is a reader's or the author's own rather than that of the care told: asked of or promised to somebody
 * ("@jo stop it tonight and we'll get you in this week"), or the pace and theme of a working day ("on a slow Tuesday").
 */
export function isReadersTime(draft: Draft, mention: DateMention): boolean {
  const sentence = sentenceAt(draft, mention.start);
  const said = draft.lower.slice(sentence.start, sentence.end);
  const near = draft.lower.slice(
    Math.max(sentence.start, mention.start - 60),
    Math.min(sentence.end, mention.end + 12),
  );
  if (ownDay.test(near)) return true;
  if (isBehind.test(draft.lower.slice(mention.start, mention.end)) || anothers.test(said)) return false;
  return asked.test(said) || (/\b(?:you|your|y'all)\b/.test(said) && ahead.test(said));
}

/** "318 confirmed cases, 70 discharged": a report of many. */
const tally =
  /\b\d[\d,]{0,8} (?:(?:new|more|confirmed|active|probable|total|positive|community|imported|covid(?:-19)?) ){0,2}(?:cases?|deaths?|discharged|recovered|recoveries|admissions|hospitali[sz]ations|tests)\b/;

/** "updated March 2024", "published on": the date of a text. */
const issued =
  /\b(?:updated|last reviewed|published|posted|issued|printed|edition|effective|copyright|recorded|filmed|aired)(?: (?:on|in))?[ :]{1,2}$/;

/** Whether a date is a public one, and so nobody's own; a clinical event in its own clause outweighs all but the plainest. */
export function isPublicDate(draft: Draft, mention: DateMention): boolean {
  if (inCitation(draft, mention.start)) return true;
  const sentence = sentenceAt(draft, mention.start);
  const clause = clauseAt(draft, mention.start);
  const window = (span: Span) =>
    draft.lower.slice(Math.max(span.start, mention.start - 110), Math.min(span.end, mention.end + 110));
  if (issued.test(draft.lower.slice(Math.max(0, mention.start - 24), mention.start))) return true;
  if (tally.test(window(clause))) return true;
  if (clinicalEvent.test(window(clause))) return false;
  return everybodys.test(window(sentence));
}

/** What happens to one patient on a day: 164.514(b)(2)(i)(C) names birth, admission, discharge and death. */
export const clinicalEvent =
  /\b(?:admit(?:ted|s|ting)?|admission|discharg(?:ed?|es|ing)|implant(?:ed|s|ing)?|explant(?:ed|s)?|operated|operation|surger(?:y|ies)|procedure|transplant(?:ed)?|intubated|extubated|delivered|delivery|c-section|born|dob|birth|birthdate|died|passed away|passed|death|expired|deceased|funeral|coded|code blue|arrested|relaps(?:ed?|es)|overdosed?|diagnos(?:ed|is)|presented|presents|presenting|came in|comes in|walked in|walked out|rolled in|wheeled in|brought in|flown in|airlifted|transferred|seen|saw (?:you|him|her|them|this|my|our|a)|took (?:it |this |that |them )?out|removed|visit(?:ed)?|follow-?up|consult(?:ed)?|referr(?:ed|al)|injected|injection|ablat(?:ed|ion)|biops(?:y|ied)|scan(?:ned)?|mri|ct|x-?rays?|ultrasound|labs?|results?|fell|fall|crash(?:ed)?|accident|injur(?:ed|y)|struck|stroke|seiz(?:ed|ure)|heart attack|mi|burst|fracture[ds]?|fx|ruptured?|infection|infected|revision|revised|fusion|replac(?:ed|ement)|epidural|esi|chemo(?:therapy)?|radiation|dialysis|kidney|started (?:on|taking)|stopped|appointment|appt|next visit|intake|no-?showed?|post-?op|pre-?op|pod ?#?\d|woke up|went home|got (?:his|her|their)|lost (?:him|her|a patient|my patient|our patient)|moved (?:her|his) (?:toes|fingers|legs?|arms?)|anniversary|flew again|walk(?:ed|ing)? again|ran again|rang the bell|remission|cancer[- ]free|sober|clean|pregnan(?:t|cy)|due|miscarr(?:ied|iage)|extracted|crown|braces|botox|filler|lip reversal)\b/;
