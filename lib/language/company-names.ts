import type { Draft } from "@/lib/engine/draft";
import { execAll } from "@/lib/engine/pattern";
import { givenNames } from "@/lib/lexicon/given-names";
import type { Span } from "@/lib/schema/finding";
import { lowerOf } from "./connection-kinds";
import { mentionsIn, namesGoods, publicBody } from "./products";
import { sentenceAt } from "./sentences";

export const publicWords =
  /\b(?:society|societies|association|academy|college|universit\w+|hospital|hospitals|school|department|dept|clinic|institute|foundation|nonprofit|charity|church|journal|podcast|show|radio|news|magazine|episode|residen(?:cy|ts?)|fellow(?:ship|s)?|students?|grand rounds|county|city|state|government|nih|cdc|fda|va|congress|conference|program director|alma mater|chapter|library|coalition|patients?|families|family|friends|mom|dad|parents|husband|wife|airline|navy|army|air force|mission|medevac|helicopter|ministry|embassy|rotary|lions club|red cross|doctors without borders|msf|tedx?|summer camp|camp|team usa)\b/;
/** The same without people, who may well stand in a sentence about a company. */
export const publicPlace =
  /\b(?:society|association|academy|college|universit\w+|hospitals?|school|department|institute|foundation|nonprofit|charity|church|podcast|radio|county|government|conference|rotary|red cross)\b/;
const companyWords =
  /\b(?:company|companies|brand|brands|manufacturer|makers?|vendor|vendors|reps?|sales ?rep|sponsors?|industry|pharma|big pharma|device company|drug company|distributor|startup|start-up|corporate|hq|headquarters)\b/;

/** A capitalized or tagged name in a stretch that is no person, place of study or public body. */
export function namesCompany(draft: Draft, span: Span): boolean {
  if (mentionsIn(draft, span).length > 0) return true;
  const lower = draft.lower.slice(span.start, span.end);
  if (companyWords.test(lower)) return true;
  if (publicWords.test(lower)) return false;
  const plain = draft.plain.slice(span.start, span.end);
  for (const match of execAll(
    plain,
    /(?<![#\p{L}])@?\p{Lu}[\p{L}\p{N}&]{2,}(?:'s)?(?: \p{Lu}[\p{L}\p{N}&]+){0,2}/gu,
  )) {
    const name = match[0].toLowerCase();
    if (
      /^(?:dr|prof|doctor|thanks?|huge|big|honored|proud|excited|grateful|what|had|just|great|amazing|so|the|my|our|this|that|we|i|and|austin|dallas|miami|vegas|las|chicago|denver|boston|new|san|los|nashville|phoenix|scottsdale|orlando|atlanta|paris|london|shout|day|loved|love|spent|back|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(
        name,
      )
    )
      continue;
    if (publicBody.test(name.replace(/[^a-z]/g, "")) || /^\p{Lu}+$/u.test(match[0])) continue;
    return true;
  }
  return false;
}

/** Somewhere near, what is for sale or who sells it. */
export function nearCommerce(draft: Draft, span: Span): boolean {
  const from = Math.max(0, span.start - 300);
  const to = Math.min(draft.plain.length, span.end + 300);
  return (
    mentionsIn(draft, { start: from, end: to }).length > 0 ||
    companyWords.test(draft.lower.slice(from, to)) ||
    namesGoods(draft, { start: from, end: to })
  );
}

/** "Speaking for Averon tonight about their new biologic". */
export function speaksForCompany(draft: Draft, match: Span): boolean {
  if (!/(?:for|with|by)$/.test(lowerOf(draft, match).trim())) return false;
  const name =
    /^ ?(\p{Lu}\p{Ll}[\p{L}&]+)(?! (?:University|Hospital|Clinic|School|College|Medical Center|Health))/u.exec(
      draft.plain.slice(match.end, match.end + 40),
    )?.[1];
  if (name === undefined || personal.test(name) || publicBody.test(name.toLowerCase())) return false;
  const sentence = sentenceAt(draft, match.start);
  return /\b(?:their|the) (?:\w+ ){0,3}(?:biologic|drug|medication|device|system|technology|laser|injectable|implant|therapy|product|products|treatment|filler|toxin|pump|pen|app|platform|line|portfolio|stimulator|aligners?)\b/.test(
    lowerOf(draft, { start: match.start, end: Math.min(draft.plain.length, sentence.end + 120) }),
  );
}

/** "Acme Spine's symposium": what a company holds; a society's or a school's carries a public word, which was asked before. */
export const companyEvent =
  /^ ?(?:the )?\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+){0,2}(?:'s?)? (?:symposium|cadaver lab|lab|training|summit|masterclass|user meeting|speaker|faculty|product|launch|injector|provider|clinical team)\b/u;

export const personal =
  /^(?:Dr|Doctor|Prof|Coach|Mr|Ms|Nurse|Lakers|Yankees|Cowboys|Red Sox|Mayo|Cleveland|Stanford|Harvard|Emory|Duke|Penn|Yale|Hopkins|Johns|Mass|Children|Saint|St|Mount|Mt|American|National|United|World|New|Labor|Trauma|Surgery|Peds|Pediatric|Nursing|Palliative|Oncology|Ortho|Derm|Neuro|Pain|Rehab|Infusion|Front|Night|Day|Women|Kids|City|Fire|Police|Emergency|Urgent)\b/;

export const companyBefore = /\b(?:at|from|@) ?\p{Lu}\p{L}{3,30}(?: \p{Lu}\p{L}{1,30})? $/u;

export const companyNamed =
  /\p{Lu}[\p{L}&]{1,30} (?:Labs?|Pharma\w*|Therapeutics|Medical|Laborator\w+|Bio\w*|Aesthetics|Orthopa?edics|Devices?|Technologies|Inc|Corp|Health|Skincare|Wellness|Nutrition|Sciences?|Robotics)\b/u;
export const companySuffix =
  /^\W{0,3}(?:@\w+|(?:the )?(?:\w+ ){0,2}(?:pharma\w*|therapeutics|medical|laborator\w+|labs|biosciences?|biotech|aesthetics|orthopa?edics|devices?|technologies|inc|corp|llc|neuromodulation|skincare)\b)/;

/** "thanks to Corvelle for hosting": a capitalized name, which is weaker than one known by form; it needs goods or a place of training near. */
export function namesCompanyWeakly(draft: Draft, match: Span, text: string): boolean {
  if (publicWords.test(text)) return companyWords.test(text);
  if (companyWords.test(text)) return true;
  const name =
    /(?:to|thanks|you|2|out) (?:the (?:team|folks|crew|people) at )?(@?\p{Lu}[\p{L}&]{2,}(?: \p{Lu}[\p{L}&]+){0,2})/u.exec(
      draft.plain.slice(match.start, match.end),
    )?.[1];
  if (name === undefined || name.startsWith("@")) return false;
  // "Thank you Sarah for the lovely dinner" thanks a person.
  if (givenNames.entries.has((name.split(" ")[0] ?? "").toLowerCase())) return false;
  const near = { start: Math.max(0, match.start - 200), end: Math.min(draft.plain.length, match.end + 120) };
  return (
    !/^(?:Dr|Prof|Doctor|Coach|Mr|Ms|Mrs|Nurse)\b/.test(name) &&
    (namesGoods(draft, near) || /\b(?:dinner|lunch|swag|loaner|samples?|sneak peek)\b/.test(text)) &&
    /\b(?:surgeons?|clinicians?|reps?|new|lab|training|device|system|technology|product|demo|hands[- ]on|technique|laser|implant|swag|dinner)\b/.test(
      lowerOf(draft, near),
    )
  );
}
