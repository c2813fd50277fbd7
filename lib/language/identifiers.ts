import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { inCitation } from "./citations";

/** What a number counts: one row of 45 CFR 164.514(b)(2)(i)(G)–(M). */
export type IdentifierKind =
  | "social-security"
  | "record"
  | "account"
  | "health-plan"
  | "license"
  | "vehicle"
  | "case"
  | "device-serial"
  | "device-lot"
  | "device-udi";

/** A number or code that stands for one person, account or device. The span covers its label and the value. */
export interface Identifier extends Span {
  readonly kind: IdentifierKind;
  /** The value alone. */
  readonly value: Span;
}

/** "00482193", "XJ4471902", "77-20418", "NPB-339201", "3610 114": at least one digit; the length is checked by kind. */
const value =
  "(?<value>(?=[a-z]{0,6}[- ]?\\d)[a-z0-9](?:[a-z0-9]|[-/](?=[a-z0-9])){2,24}(?: \\d{3,6}){0,3})(?![\\w@])";
const link =
  "(?![a-z])(?:'s)?(?: ?(?:#|no\\.?|nos\\.?|num(?:ber)?|id))?(?: (?:is|was|are|were|ending(?: in| with)?|ends in|starting|starts with|beginning))?[ :#=-]{0,3}";

const kinds: readonly (readonly [IdentifierKind, RegExp])[] = [
  [
    "social-security",
    compile(
      `\\b(?:ssn?|social(?: security)?(?: (?:number|no\\.?|#|num))?|soc\\.? sec\\.?|last (?:4|four)(?: digits)?(?: of (?:her|his|their|the|pt'?s?|my) (?:ssn|social(?: security)?(?: number)?))?)${link}(?<value>\\d{3}[- ]?\\d{2}[- ]?\\d{4}|(?:x{3}-?x{2}-?|\\*{3}-?\\*{2}-?)?\\d{4})(?![\\w@]|-\\d)`,
    ),
  ],
  ["social-security", /(?<![\w.$/+-])(?<value>(?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4})(?![\w/-])/g],
  [
    "record",
    compile(
      `\\b(?:mrn|emrn|m\\.r\\.n\\.|med(?:ical)? ?rec(?:ord)?s?(?: (?:number|no\\.?|#))|med(?:ical)? rec(?:ord)?|mr ?#|chart ?(?:#|no\\.?|number|id)|(?:pt|patient|hospital|client|resident) ?(?:id|identifier|#|number|no\\.?)|epic id|visit ?(?:id|#|number)|accession|acc ?#|encounter|specimen|csn)(?: ?(?:#|no\\.?|number|id))?${link}${value}`,
    ),
  ],
  [
    "account",
    compile(
      `\\b(?:acct\\.?|account|fin|har|order|rx|prescription|confirmation|invoice|bill(?:ing)?|statement|credit card|card)(?: ?(?:#|no\\.?|number|id))?${link}${value}`,
    ),
  ],
  [
    "health-plan",
    compile(
      `\\b(?:member(?:ship)?|subscriber|beneficiary|policy|policyholder|group|insurance|medicare|medicaid|mbi|hicn|payer|plan|claim|auth(?:orization)?|prior auth(?:orization)?|pa|referral|appeal|denial|eob|case management)(?: (?:claim|policy|member|reference))?(?: ?(?:#|no\\.?|number|id|ref(?:erence)?))${link}${value}|\\b(?:mbi|hicn|member id|subscriber id|claim|policy)${link}(?<bare>(?=[a-z]{0,6}-?\\d)[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){5,24})(?![\\w@])`,
    ),
  ],
  [
    "license",
    compile(
      `\\b(?:d\\.?l\\.?|driver'?s? ?(?:license|licence|lic\\.?)|passport|state id|green card|visa|badge|inmate|prisoner|booking|jail|student|military|dod|employee)(?: ?(?:#|no\\.?|number|id))?${link}${value}`,
    ),
  ],
  [
    "vehicle",
    compile(
      `\\b(?:vin|(?:license|licence|lic\\.?|number|car|truck|vanity) ?plates?|plates?(?: ?(?:#|no\\.?|number))|plate(?=:? [a-z0-9]{0,3}\\d[a-z0-9]{3,6}\\b)|plates? (?:reads?|says?|was|is)|tag (?:#|number)|registration (?:#|no\\.?|number)|tail number)(?: ?(?:#|no\\.?|number))?${link}"?${value}`,
    ),
  ],
  [
    "case",
    compile(
      `\\b(?:case|file|incident|police report|report|docket|workers'? comp|work comp|wc)(?: (?:claim|case|file))?${link}${value}`,
    ),
  ],
  [
    "device-udi",
    /\b(?:udi|gs1|di|gtin)?[ :#-]{0,3}(?<value>\(01\) ?\d{8,14}(?: ?\(\d{2}\) ?[\w-]{2,20}){0,4})/gi,
  ],
  ["device-udi", compile(`\\b(?:udi|gtin)${link}${value}`)],
  [
    "device-serial",
    compile(
      `(?<![\\w/])(?:serial(?: ?(?:#|no\\.?|number|num|numbers))?|ser\\.? ?no\\.?|s\\/n|s\\.n\\.|sn(?=[ :#])|device (?:id|#|number)|implant (?:id|#|number))${link}${value}`,
    ),
  ],
  [
    "device-lot",
    compile(
      `(?<!\\b(?:a|the|parking|whole) )\\b(?:lot|batch)(?: ?(?:#|no\\.?|number|code))?[ :#]{1,3}${value}`,
    ),
  ],
];

/** Codes and registers that carry numbers of everybody: procedures, diagnoses, drugs, papers, trials, prices, the author's own license. */
const publicNumber =
  /\b(?:cpt|hcpcs|icd(?:-?1?[09])?(?:-cm)?|drg|ndc|snomed|loinc|pmid|pmcid|pmc|doi|nct|isrctn|isbn|issn|irb|npi|orcid|dea|clia|ein|rfc|iso|astm|dsm-?\d?|510\(k\)|k\d{6}|grant|award|patent|abstract|poster|booth|bill|hb|sb|act|section|rule|regulation|docket|model|catalog(?:ue)?|part|room|suite|flight|gate|bus|route|highway|episode|chapter|page|figure|table|question|slide|step|tip|day|week|year|version|phase|level|grade|stage|type|class|category|group)(?: ?(?:#|no\.?|number))? ?$/i;

/** "a lot 200 people", "claim 4 of 5", "case 3", "policy 2024": too short or a year. */
function isIdentifying(kind: IdentifierKind, text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  const characters = text.replace(/[^a-z0-9]/gi, "").length;
  if (kind === "social-security" || (kind === "vehicle" && characters === 17)) return true;
  if (digits < 2 || characters < 4) return false;
  if (/^(?:19|20)\d\d$/.test(text)) return false;
  if (
    /^\d{1,3}(?:mg|mcg|ml|mm|cm|kg|lb|lbs|k|hz|x|st|nd|rd|th|yo|yrs?|hrs?|days?|weeks?|months?|min|am|pm|pts?|in)$/i.test(
      text,
    )
  )
    return false;
  switch (kind) {
    case "case":
      return digits >= 4;
    case "account":
    case "health-plan":
    case "record":
    case "license":
      return digits >= 4 || (digits >= 3 && characters >= 5);
    case "vehicle":
      return characters >= 5 && /[a-z]/i.test(text) && !/^\d[\d.-]*(?:mm|cm|hole|h)$|^[lcts]\d/i.test(text);
    case "device-lot":
      return characters >= 4 && (/[a-z-]/i.test(text) || digits >= 5);
    case "device-serial":
    case "device-udi":
      return characters >= 4;
  }
}

/** Words by which a number is nobody's: a pattern shown, a case before a court, a recall of many lots. */
const nobodys =
  /\b(?:docket|court|supreme|lawsuit|v\.|vs\.? (?:state|fda|cms)|amicus|statute|federal register|cms-\d|recall(?:s|ed)?|affected lots?|check your shelves|quarantine|expir(?:y|ed|ation)|for example|e\.g\.|format is|looks like (?:this|xxx)|npi)\b/;

/** Every identifying number or code in the draft, in order; the label goes with the value. */
export const identifiers = defineFact("identifiers", (draft): readonly Identifier[] => {
  const { plain } = draft;
  if (!/\d/.test(plain)) return [];
  const found: Identifier[] = [];
  for (const [kind, pattern] of kinds)
    for (const m of matches(draft, pattern)) {
      const text = (m.groups.value ?? m.groups.bare ?? "").trim();
      const start = m.start + m.text.lastIndexOf(text);
      const valueSpan = { start, end: start + text.length };
      if (!isIdentifying(kind, text)) continue;
      if (found.some((other) => overlaps(other, m))) continue;
      if (publicNumber.test(plain.slice(Math.max(0, m.start - 24), m.start))) continue;
      if (inCitation(draft, m.start)) continue;
      if (isNobodys(draft, kind, m)) continue;
      found.push({ start: m.start, end: valueSpan.end, kind, value: valueSpan });
    }
  return found.sort((a, b) => a.start - b.start);
});

function isNobodys(draft: Draft, kind: IdentifierKind, span: Span): boolean {
  if (kind === "social-security" || kind === "record") return false;
  // "Her pacemaker's serial … is on recall" is still hers.
  if (
    /\b(?:his|her|their|pt'?s|patient'?s)\b[^.!?\n]{0,40}$/.test(
      draft.lower.slice(Math.max(0, span.start - 60), span.start),
    )
  )
    return false;
  const near = draft.lower.slice(Math.max(0, span.start - 100), Math.min(draft.lower.length, span.end + 100));
  return nobodys.test(near);
}
