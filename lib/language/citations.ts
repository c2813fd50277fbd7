import { execAll } from "@/lib/engine/pattern";
import { defineFact, type Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { sentenceAt, sentences } from "./sentences";
import { words } from "./words";

/**
 * What sort of source it is. `reference` points to a list or a comment ("refs below", "[3]"); `body` is an official or
 * learned body named as the one who says it; `own-data` is the author's own stated audit; `opaque-link` a link that
 * doesn't say where it leads.
 */
export type CitationKind =
  "identifier" | "journal" | "author" | "trial" | "reference" | "link" | "opaque-link" | "body" | "own-data";

export interface Citation extends Span {
  readonly kind: CitationKind;
}

const identifier =
  /\b(?:doi(?::|\.org\/| )\s{0,2}10\.\d{4,9}\/\S{1,80}|10\.\d{4,9}\/[^\s"<>]{1,80}|pmid:?\s{0,2}\d{5,9}|pmc\d{5,9}|nct:?\s?\d{6,8}|isrctn\s?\d{6,8}|eudract\s?[\d-]{8,20}|arxiv:\s?\d{4}\.\d{4,5}|isbn(?:-1[03])?:?\s?[\d-]{10,17})/gi;

/** Journals whose names stand for a citation when a year is near, or by themselves behind "in" or a bracket. */
const journalName =
  "(?:N(?:ew)? Engl?(?:and)? J(?:ournal)?(?: of)? Med(?:icine)?|NEJM|The Lancet(?: [A-Z]\\w+)?|Lancet(?: [A-Z]\\w+)?|JAMA(?: [A-Z]\\w+){0,3}|BMJ(?: [A-Z]\\w+)?|The BMJ|Ann(?:als)?(?: of)? (?:Intern(?:al)? Med(?:icine)?|Surg(?:ery)?|Emerg(?:ency)? Med(?:icine)?|Oncology|Neurology)|Nature(?: [A-Z]\\w+)?|Science|Cell|PLOS ?(?:ONE|Medicine|Med)|Cochrane(?: Database)?(?: [A-Z]\\w+)*|Pain (?:Physician|Medicine|Med|Practice|Reports)|PAIN|Neurosurgery|Neuromodulation|Spine(?: J(?:ournal)?)?|Reg(?:ional)? Anesth(?:esia)?(?: (?:&|and) Pain Med(?:icine)?| Pain Med)?|Anesthesiology|Anesth(?:esia)? (?:&|and) Analg(?:esia)?|Pediatrics|Circulation|Gastroenterology|Radiology|Neurology|Blood|Chest|CHEST|Gut|Stroke|Diabetes Care|Clin(?:ical)? J(?:ournal)?(?: of)? Pain|Am(?:erican)? J(?:ournal)?(?: of)? [A-Z][\\w&]+(?: [A-Z][\\w&]+){0,2}|J(?:ournal)?(?: of)?(?: the)? [A-Z][\\w&.]+(?:(?: (?:of|and|&|the))? [A-Z][\\w&.]+){0,5}|Int(?:ernational)? J(?:ournal)?(?: of)? [A-Z]\\w+(?: [A-Z]\\w+){0,2}|Eur(?:opean)? [A-Z]\\w+ J(?:ournal)?|Br(?:itish)? J(?:ournal)?(?: of)? [A-Z]\\w+(?: [A-Z]\\w+){0,2}|Arch(?:ives)?(?: of)? [A-Z]\\w+(?: [A-Z]\\w+){0,2}|Acta [A-Z]\\w+(?: [A-Z]\\w+)?|MMWR|Fertil(?:ity)?(?: and)? Steril(?:ity)?|Obstet(?:rics)?(?: (?:&|and))? Gynecol(?:ogy)?|Plast(?:ic)?(?: and)? Reconstr(?:uctive)? Surg(?:ery)?|Dermatol(?:ogic)? Surg(?:ery)?)";

const journalWithYear = new RegExp(
  `\\b${journalName}[.,]?(?:\\s|\\(|,\\s?)(?:[\\w.,;:()-]{1,12} ){0,3}?\\(?(?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d\\)?[,:]? (?:in |the )?${journalName}(?!\\w)`,
  "g",
);

/** A journal behind "in", "published in" or between brackets, year or not. */
const journalNamed = new RegExp(
  `(?:(?:[Pp]ublished|[Aa]ppeared|[Rr]eported|[Ss]tudy|[Tt]rial|[Rr]eview|RCT|[Mm]eta-analysis|[Pp]aper|[Dd]ata|today|week|month)(?: \\w{1,14})? (?:in|from)(?: the)? |[(,] ?)${journalName}(?!\\w)`,
  "g",
);

const authorYear =
  /(?<!\w)(?:[A-Z][\w'-]{1,24}(?: (?:&|and) [A-Z][\w'-]{1,24})?,? (?:[A-Z]{1,3},? )?et al\b\.?(?:,? ?\(?(?:19|20)\d\d[a-z]?\)?)?|[A-Z][\w'-]{2,24}(?: (?:&|and) [A-Z][\w'-]{2,24})?,? \((?:19|20)\d\d[a-z]?\)|\([A-Z][\w'-]{2,24}(?: (?:&|and) [A-Z][\w'-]{2,24})?,? (?:19|20)\d\d[a-z]?\))/g;

/** A trial, review, guideline or label that is named or dated, so that a reader can find it. */
const namedTrial =
  /\b[A-Z][A-Z0-9]{2,}(?:-[A-Z0-9]{1,12})? (?:trial|RCT|study|registry)\b|\b(?:19|20)\d\d (?:[\w-]{1,20} ){0,4}?(?:RCT|trial|study|meta-analys[ie]s|review|cohort|guidelines?|consensus|registry|audit|survey|census|report|statement|position|label|paper)\b|\b(?:RCT|[Tt]rial|[Ss]tudy|[Mm]eta-analys[ie]s|[Rr]eview|[Gg]uidelines?|[Cc]onsensus|[Ss]tatement|[Rr]eport|[Ss]urvey)(?: (?:from|in|of|by|published|\()+){1,3} ?\(?(?:19|20)\d\d\b|\b(?:[Aa]udit|[Ss]urvey|[Rr]egistry|[Pp]anel|[Cc]hart review|[Cc]ohort)[^.!?\n]{1,40}\bn ?= ?[\d,]{1,9}|\bn ?= ?[\d,]{2,9}[^.!?\n]{0,40}\b(?:audit|survey|registry|panel|trial|RCT|cohort|study)\b|\b(?:prescribing information|package insert|(?:FDA|drug|device|product) label)\b/g;

/** The author's own numbers, said to be so: "in our last 214 trials", "audit 2023". */
const ownData =
  /\((?:clinic|our|internal|practice|audit|own|center|registry)(?: own)? (?:data|audit|numbers|registry)\b|\b(?:in|of|from|across|among) (?:my|our)(?: own)?(?: \w{1,12}){0,2}? (?:last |first |past |most recent )?\d[\d,]{0,6}(?: [\w-]{1,20}){1,4}|\b(?:(?:our|my)(?: own)?|internal|clinic|departmental|practice) (?:[\w-]{1,14} ){0,2}?(?:audit|registry|panel|chart review|database|outcomes? data|quality data|qi project|dashboard)\b/gi;

const reference =
  /\b(?:refs?|references?|citations?|sources?|stud(?:y|ies)|papers?|links? to (?:the |our |this )?(?:study|paper|trial|review|guidelines?|survey|article|data|report|source)s?|data|evidence|article|guidelines?|full text|abstract)\b[^.!?\n]{1,20}\b(?:in|below|at|on) (?:the )?(?:comments?|thread|replies|caption|bio|profile|slides?|last slide|end|link|first comment|post|reply|next tweet|footnotes?)\b|\b(?:refs?|references?|sources?|citations?|stud(?:y|ies)|papers?) (?:below|👇|linked|attached|here|inside|⬇)|\((?:refs?\.?|references?|sources?|citations?|cite[ds]?|link to [\w\s]{3,30}|link|pmid|guideline|study link)\s?[\d,\s–-]{0,12}\)|\[\d{1,3}(?:[,\s–-]{1,2}\d{1,3}){0,5}\]|[¹²³⁴⁵⁶⁷⁸⁹]|^\W{0,3}(?:sources?|refs?|references?|citations?)\s?:|(?:\(|\b)(?:source|ref|via)\s?:\s?\S/gim;

/** Acronyms of official and learned bodies. Upper case only: WHO is not "who". */
const bodyAcronym =
  "CDC|WHO|NIH|NHS|NICE|FDA|EMA|USPSTF|AHRQ|NIDDK|NHLBI|NIAID|NCI|NIA|NIAMS|NIMH|NINDS|NIDA|SAMHSA|HHS|EPA|OSHA|USDA|UNICEF|UNAIDS|PAHO|ECDC|MHRA|TGA|HSA|PHE|UKHSA|ONS|ICMR|AAP|AAFP|ACOG|AHA|ACC|ADA|ACS|ACP|AMA|APA|ASA|ASRA|ASPN|ASIPP|NANS|NASS|AAOS|AAN|AAD|AAO|AAOMS|ACR|ASCO|ASH|IDSA|ASRM|SMFM|WPATH|ISSVD|ACIP|IARC|GOLD|GINA|KDIGO|NCCN|ESC|EULAR|IASP|CMS|JCVI|SAGE|NFID|March of Dimes";

const bodyName =
  "(?:the )?(?:[Cc]enters for [Dd]isease [Cc]ontrol(?: and [Pp]revention)?|[Ww]orld [Hh]ealth [Oo]rganization|[Nn]ational [Ii]nstitutes? (?:of|on|for) [A-Z]\\w+(?: [A-Z]\\w+){0,4}|National [A-Z]\\w+ (?:Institute|Foundation|Society|Association)|Mayo Clinic|Cleveland Clinic|Johns Hopkins|Cochrane(?: [Rr]eview\\w{0,2}| [Cc]ollaboration| [Ll]ibrary)?|American (?:(?:[A-Z]\\w+|of|for|and) ){0,5}?(?:Association|Society|College|Academy|Foundation|Board)(?: of [A-Z]\\w+(?: and [A-Z]\\w+| [A-Z]\\w+){0,3})?|(?:[A-Z]\\w+ )?[Mm]inistry of [Hh]ealth(?: [A-Z]\\w+)?|[Hh]ealth [Mm]inistry|[Ss]urgeon [Gg]eneral|(?:[A-Z]\\w+ )?(?:[Dd]epartment of (?:[Pp]ublic )?[Hh]ealth|(?:[Pp]ublic |[Ss]tate |[Ll]ocal |[Cc]ounty )?[Hh]ealth (?:[Dd]epartments?|[Oo]fficials?|[Aa]uthorit(?:y|ies)|[Aa]gency|[Dd]istrict))|(?:the )?(?:label|package insert|Endocrine Society|Menopause Society|Arthritis Foundation|Skin Cancer Foundation|Public Health England|Imperial College|Oxford University|University of [A-Z]\\w+))";

const bodySays = new RegExp(
  // A body between brackets: "97% effective (CDC)".
  `\\((?:${bodyAcronym}|${bodyName})(?:,? \\d{4})?\\)|` +
    `(?:\\b(?:[Pp]er|[Aa]ccording to|[Vv]ia|[Ff]rom|[Bb]y|[Ss]ource[sd]?:?|[Ss]ays|[Cc]ite[ds]?|[Ss]ee|[Rr]ead|[Ff]ollow(?:ing)?|[Rr]ecommended by|RT|data from|estimates? from) (?:the )?(?:@\\w{2,30}|${bodyAcronym}|${bodyName}))(?!['’]?s? ?-?(?:approved|cleared|registered))` +
    `|\\b(?:${bodyAcronym}|${bodyName})(?:'s|s')?(?:[ ,](?:\\(\\w{2,8}\\) |now |also |still |has |have |is |are |currently |new |latest |updated |just |Director|Administrator|experts?|advisers?|panel|committee|scientists|and (?:the )?${bodyAcronym}){1,3})? ?(?:\\b(?:sa(?:y|ys|id)|recommend(?:s|ed)?|recommending|advis(?:e|es|ed|ing)|report(?:s|ed)?|estimat(?:e|es|ed)|stat(?:e|es|ed)|found|finds?|notes?|suggests?|conclud(?:e|es|ed)|warn(?:s|ed)?|defin(?:e|es|ed)|list(?:s|ed)?|updated?|publish(?:es|ed)|announced|confirm(?:s|ed)|guidance|guidelines?|data|statement|position|reviews?|study|survey|tracker|figures|website|page|advisory|surveillance|analysis|fact ?sheet|recommendations?|dashboard|criteria|standards?|schedule|toolkit|numbers|statistics|stats)\\b|:)`,
  "g",
);

const sayingHandle =
  /@(?:cdc\w{0,20}|who|who\w{2,20}|nih\w{0,20}|us_fda|fda\w{0,12}|nhs\w{0,12}|drtedros|hhsgov|surgeon_?general|unicef\w{0,10}|cochrane\w{0,14}|mohfw\w{0,10}|icmr\w{0,10}|phe_uk|ukhsa|ameracadpeds|acog|niaidnews)\b/gi;

/** Hosts of journals, registries, guidelines and official bodies. */
const scholarlyHost =
  /(?:^|[/.])(?:doi\.org|pubmed\.|ncbi\.|nih\.gov|cdc\.gov|fda\.gov|who\.int|hhs\.gov|medlineplus\.|cochrane|clinicaltrials\.gov|nejm\.|jamanetwork\.|thelancet\.|bmj\.|nature\.com|science\.org|sciencedirect\.|springer|wiley|dovepress\.|tandfonline\.|sagepub\.|oup\.com|academic\.oup|plos|frontiersin|mdpi|medrxiv|biorxiv|uspreventiveservicestaskforce|nice\.org|aap\.org|healthychildren|acog\.org|heart\.org|diabetes\.org|cancer\.(?:gov|org)|mayoclinic|clevelandclinic|hopkinsmedicine|aafp\.org|aspnpain|asra\.|rheumatology\.org|aad\.org|ada\.org|painphysicianjournal|liebertpub|lww\.com|uptodate|ahajournals|europepmc|semanticscholar|researchgate|[\w-]{1,40}\.(?:gov|edu)\b)/i;

const introducesSource =
  /(?:source|ref|refs|reference|study|studies|paper|article|read(?: more| it| the)?|data|evidence|guideline|guidance|full text|details|learn more|see|more (?:info|information|here|at|details)|link|trial|abstract|options|risks|info|facts?|report|via|here)\W{0,8}$/i;

const sells = /\b(?:book|schedule|shop|buy|order|appointment|call|sign up|reserve|dm)\b[^.!?\n]{0,30}$/i;

/** Every source in the draft, in order. Offsets are of the plain view. */
export const citations = defineFact("citations", (draft): readonly Citation[] => {
  const found: Citation[] = [];
  const { plain } = draft;
  const add = (kind: CitationKind, regex: RegExp) => {
    for (const match of execAll(plain, regex))
      found.push({ kind, start: match.index, end: match.index + match[0].length });
  };
  add("identifier", identifier);
  add("journal", journalWithYear);
  add("journal", journalNamed);
  add("author", authorYear);
  add("trial", namedTrial);
  add("own-data", ownData);
  add("reference", reference);
  add("body", bodySays);
  add("body", sayingHandle);
  for (const word of draft.get(words)) {
    if (word.kind !== "url") continue;
    const lead = plain.slice(Math.max(0, word.start - 40), word.start);
    if (scholarlyHost.test(word.lower)) found.push({ kind: "link", start: word.start, end: word.end });
    else if (sells.test(lead)) continue;
    else if (introducesSource.test(lead)) found.push({ kind: "link", start: word.start, end: word.end });
    else found.push({ kind: "opaque-link", start: word.start, end: word.end });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
});

/** Up to this length a source that can be looked up governs the whole post; in code units. */
const SHORT_POST = 700;

/**
 * Whether a source is near the words at a span: in the same sentence or the one beside it; or anywhere, when it points
 * to a list of references or the post is short and the source can be looked up. Links that don't say where they lead
 * count only with `opaqueLinks`, for posts that sell nothing.
 */
export function sourceNear(draft: Draft, span: Span, options: { opaqueLinks?: boolean } = {}): boolean {
  const all = draft.get(citations);
  if (all.length === 0) return false;
  const here = sentenceAt(draft, span.start).index;
  const list = draft.get(sentences);
  const from = list[Math.max(0, here - 1)]?.start ?? 0;
  const to = list[Math.min(list.length - 1, here + 1)]?.end ?? draft.plain.length;
  return all.some((one) => {
    if (one.kind === "opaque-link") return options.opaqueLinks === true;
    const near = one.start < to && one.end > from;
    if (near || one.kind === "reference") return true;
    return draft.plain.length <= SHORT_POST && one.kind !== "own-data" && one.kind !== "body";
  });
}

/** Whether an offset is inside a citation: names, years and numbers there belong to it (the CITATION guard, 2.3). */
export function inCitation(draft: Draft, at: number): boolean {
  return draft.get(citations).some((one) => one.start <= at && at < one.end);
}
