import { defineFact } from "@/lib/engine/draft";

/** The kinds of material connection that the FTC and the guideline name (16 CFR 255.5; catalogue section 1, `relationships`). */
export type TieKind =
  | "consulting"
  | "speaking"
  | "advising"
  | "employment"
  | "founding"
  | "ownership"
  | "equity"
  | "royalties"
  | "inventing"
  | "research funding"
  | "training"
  | "travel"
  | "gifts"
  | "affiliate"
  | "family"
  | "ambassador";

/** One relationship that the author declared. */
export interface Tie {
  /** The company or product as the author wrote it, without the kind. Empty when only a kind was given. */
  readonly name: string;
  /** Absent when the author did not say. */
  readonly kind?: TieKind;
  /** The author said that they are paid for it. */
  readonly isPaid: boolean;
  /** The product that the answer says the company makes: "Averion (maker of Zelvanta)". */
  readonly makes?: string;
  /** Other names found in the answer: "Averion (Zelvanta speaker)" also ties the author to Zelvanta. */
  readonly products: readonly string[];
  /** The author's own practice or the hospital that employs them: readers see that tie, so its services need no disclosure. */
  readonly ownPractice: boolean;
}

export interface Ties {
  /** An absent answer is "unanswered", never "none". */
  readonly answer: "unanswered" | "none" | "declared";
  readonly list: readonly Tie[];
}

/** What the author answered about relationships. Never throws; reads "Acme Spine", "Acme Spine (consultant)", "consultant: Acme Spine", "spouse works for MediPatch". */
export const ties = defineFact("ties", ({ context }): Ties => {
  const { relationships } = context;
  if (relationships === undefined) return { answer: "unanswered", list: [] };
  const own = [...(context.own ?? []), ...(context.employer ? [context.employer] : [])].map(compactName);
  const list = relationships.flatMap((answer) => readTies(answer, own));
  return { answer: list.length > 0 ? "declared" : "none", list };
});

/** Letters and digits alone, lower case: "Acme Spine, Inc." → "acmespineinc". */
export function compactName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

const none =
  /^\s*(?:none|no|nil|n\/?a|nothing|no (?:relationships?|conflicts?|ties)(?: to (?:declare|disclose|report))?)\.?\s*$/i;

function readTies(answer: string, own: readonly string[]): Tie[] {
  if (none.test(answer)) return [];
  const parts = answer
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.flatMap((part) => splitList(part)).map((part) => readTie(part, own));
}

/** "Medtronic, Abbott" is two ties; "Acme Spine, consultant and speaker" and "Acme Spine, Inc." are one. */
function splitList(part: string): string[] {
  if (/[(:]/.test(part)) return [part];
  const pieces = part
    .split(",")
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length < 2 || pieces.some((piece) => kindOf(piece) || corporate.test(piece))) return [part];
  return pieces;
}

const corporate = /^(?:inc|llc|l\.l\.c|ltd|corp|co|plc|gmbh|s\.?a|ag)\.?$/i;

/** In order: a spouse who is employed is a family tie; a paid fellowship is training, not pay. */
const kindWords: readonly (readonly [TieKind, RegExp])[] = [
  [
    "family",
    /\b(?:spouse|husband|wife|partner'?s|partner works|brother|sister|mother|father|mom|dad|son|daughter|family|relative|in-law)\b/gi,
  ],
  ["founding", /\b(?:co-?)?(?:founder|founded)\b/gi],
  ["inventing", /\b(?:inventor|co-?inventor|invented|patents?|patent holder)\b/gi],
  ["royalties", /\broyalt(?:y|ies)\b/gi],
  [
    "equity",
    /\b(?:equity|stocks?|shares?|shareholder|stockholder|stock options?|options|investor|invested|investment|stake)\b/gi,
  ],
  ["ownership", /\b(?:co-?)?(?:owner|own|owned|ownership|proprietor)\b/gi],
  ["training", /\b(?:fellowship|training|course fees?|education(?:al)? grant)\b/gi],
  [
    "research funding",
    /\b(?:research|grants?|funding|principal investigator|investigator|pi|study support|trial support)\b/gi,
  ],
  [
    "speaking",
    /\b(?:speak(?:er|ing|s)?(?:'s|s')?(?: bureau)?|bureau|honorari(?:um|a)|lectur(?:er|es|ing)|faculty|trainer|proctor)\b/gi,
  ],
  [
    "advising",
    /\b(?:advis[oe]r|advisory(?: board)?|advising|advises|ad board|scientific board|board member|kol)\b/gi,
  ],
  ["consulting", /\b(?:consult(?:ant|ing|s|ancy)?|consulting fees?|contractor)\b/gi],
  ["ambassador", /\b(?:ambassador|influencer|spokesperson|brand partner|sponsored|sponsorship|sponsor)\b/gi],
  [
    "employment",
    /\b(?:employ(?:ee|ed|er|ment)|salary|salaried|staff|works? (?:for|at)|medical director|chief medical officer|cmo|officer|director)\b/gi,
  ],
  ["travel", /\b(?:travel|trips?|hotel|lodging|meals?|dinners?|hospitality)\b/gi],
  ["gifts", /\b(?:gifts?|gifted|free (?:products?|samples?|device)|samples?|loaner|loaned)\b/gi],
  ["affiliate", /\b(?:affiliate|commissions?|referral|discount code|promo code)\b/gi],
];

function kindOf(words: string): TieKind | undefined {
  return kindWords.find(([, pattern]) => words.search(pattern) >= 0)?.[0];
}

/** Words around a kind that belong to no name. */
const glue =
  /\b(?:paid|unpaid|former|current|past|i|am|a|an|the|my|is|serve|as|on|for|to|at|with|of|in|from|by|and|or|fees?|work|works|working|has|have|received?|receives|maker|makers|made|makes|product|products|company|personal|some|small|none|board|scientific|medical advisory|bureau)\b/gi;

function readTie(answer: string, own: readonly string[]): Tie {
  const { name, about } = splitNameAndKind(answer.trim());
  const kind = kindOf(about);
  const products = namesIn(about);
  const makes = /\bmakers? of (\p{Lu}[\p{L}\p{N}-]{2,30})/u.exec(answer)?.[1];
  return {
    name,
    ...(kind && { kind }),
    isPaid: /(?<!un)(?:\bpaid|\bfees?|\bhonorari(?:um|a))\b/i.test(answer),
    ...(makes !== undefined && { makes }),
    products,
    ownPractice: isOwnPractice(name, kind, own),
  };
}

function splitNameAndKind(answer: string): { name: string; about: string } {
  const bracket = /^([^()]{1,120})\(([^()]{0,120})\)?[\s:–-]{0,3}(.{0,80})$/.exec(answer);
  if (bracket) {
    const [, outside = "", inside = "", rest = ""] = bracket;
    return { name: tidy(outside), about: `${inside} ${rest}` };
  }
  const colon = /^(.{1,100}?)\s*(?::|\s[-–—]\s|,)\s*(.{1,120})$/.exec(answer);
  if (colon) {
    const [, left = "", right = ""] = colon;
    if (isKindOnly(left)) return { name: tidy(right), about: left };
    if (kindOf(right) !== undefined) return { name: tidy(left), about: right };
    if (kindOf(left) !== undefined) return { name: tidy(right), about: left };
    return { name: tidy(left), about: "" };
  }
  const linked = /^(.{1,80}?)\s(?:for|to|at|with|of|in|from|by)\s(?:the\s)?(.{1,100})$/i.exec(answer);
  if (linked) {
    const [, left = "", right = ""] = linked;
    if (kindOf(left) !== undefined) return { name: tidy(right), about: left };
  }
  // "Acme Spine consultant": the kind comes last.
  const words = answer.split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    const tail = words.slice(at).join(" ");
    if (isKindOnly(tail)) return { name: tidy(words.slice(0, at).join(" ")), about: tail };
  }
  return isKindOnly(answer) ? { name: "", about: answer } : { name: tidy(answer), about: "" };
}

function isKindOnly(words: string): boolean {
  return (
    kindOf(words) !== undefined &&
    !/\p{Lu}\p{Ll}/u.test(stripKinds(words)) &&
    stripKinds(words).trim().length < 3
  );
}

function stripKinds(words: string): string {
  let rest = words;
  for (const [, pattern] of kindWords) rest = rest.replace(pattern, " ");
  return rest.replace(glue, " ").replace(/[^\p{L}\p{N}]+/gu, " ");
}

function namesIn(about: string): string[] {
  return stripKinds(about)
    .split(/\s+/)
    .filter((word) => /^\p{Lu}[\p{L}\p{N}]{2,}$/u.test(word));
}

function tidy(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && /[\s"'@#]/.test(name.charAt(start))) start++;
  while (end > start && /[\s"',.:;]/.test(name.charAt(end - 1))) end--;
  return name.slice(start, end).replace(/^(?:the|my)\s/i, "");
}

const practice =
  /\b(?:clinics?|practice|hospitals?|medical (?:center|group)|health ?(?:care )?(?:system|network)|university|college|school|department|associates|urgent care|dental office|office|surgery center|veterans|va|county|private practice|employer)\b/i;

/** "Owner: Lakeside Dermatology" is a practice; "Owner: DrSpine Labs" is not. */
const specialtyName =
  /\b(?:dermatology|dental|dentistry|orthodontics|orthopa?edics|pediatrics|psychiatry|psychology|counseling|chiropractic|physical therapy|pt|family medicine|internal medicine|eye care|optometry|ob-?gyn|wellness center|med(?:ical)? ?spa|pain (?:center|management|institute)|rehab)\b/i;

function isOwnPractice(name: string, kind: TieKind | undefined, own: readonly string[]): boolean {
  if (
    /^(?:my|our|own|the)?\s*(?:own\s+)?(?:private\s+)?(?:clinic|practice|office|employer|hospital|med(?:ical)? ?spa|business)$/i.test(
      name,
    )
  )
    return true;
  const key = compactName(name);
  if (key.length > 2 && own.includes(key)) return true;
  if (kind === "ownership" && specialtyName.test(name)) return true;
  return (
    (kind === undefined || kind === "employment" || kind === "ownership" || kind === "founding") &&
    practice.test(name)
  );
}

/**
 * A plain sentence that tells of a tie in the words of the answer, and no more: who, what kind, and what the company makes
 * where the author said so; in Spanish where the draft is. Undefined where the author didn't tell the kind: "a
 * relationship" says nothing that a reader could weigh (ASPN-ETH-2).
 */
export function disclosureSentence(tie: Tie, spanish = false): string | undefined {
  if (tie.kind === undefined || tie.name === "") return undefined;
  if (spanish) {
    const name = tie.makes === undefined ? tie.name : `${tie.name}, que fabrica ${tie.makes}`;
    return `Aviso: ${oraciones[tie.kind].replace("%", name)}.`;
  }
  const sentence = (tie.isPaid && paidSentences[tie.kind]) || sentences[tie.kind];
  const name = tie.makes === undefined ? tie.name : `${tie.name}, which makes ${tie.makes}`;
  // "Averion, which makes Zelvanta, pays me": the clause closes where the sentence goes on.
  const closes = tie.makes !== undefined && !sentence.endsWith("%") ? "," : "";
  return `Disclosure: ${sentence.replace("%", `${name}${closes}`)}.`;
}

/** Where the answer speaks of pay: a reader weighs it differently. */
const paidSentences: Readonly<Partial<Record<TieKind, string>>> = {
  consulting: "% pays me consulting fees",
  speaking: "% pays me speaker fees",
  advising: "% pays me advisory fees",
};

const sentences: Readonly<Record<TieKind, string>> = {
  consulting: "I consult for %",
  speaking: "I speak for %",
  advising: "I advise %",
  employment: "I work for %",
  founding: "I am a founder of %",
  ownership: "I am an owner of %",
  equity: "I hold equity in %",
  royalties: "I receive royalties from %",
  inventing: "I am an inventor with a financial interest in %",
  "research funding": "I receive research funding from %",
  training: "% paid for my training",
  travel: "% covered travel or meals for me",
  gifts: "I received free products from %",
  affiliate: "I earn a commission from %",
  family: "a member of my family has a tie to %",
  ambassador: "I am a paid ambassador for %",
};

const oraciones: Readonly<Record<TieKind, string>> = {
  consulting: "asesoro a %",
  speaking: "trabajo con % como ponente",
  advising: "asesoro a %",
  employment: "trabajo para %",
  founding: "tengo una relación con % porque participé en su fundación",
  ownership: "tengo una relación con % porque es en parte de mi propiedad",
  equity: "tengo una relación con % porque tengo acciones",
  royalties: "recibo regalías de %",
  inventing: "tengo una relación con % por una patente",
  "research funding": "recibo fondos de investigación de %",
  training: "recibí formación pagada por %",
  travel: "recibí viajes o comidas de %",
  gifts: "recibí productos gratis de %",
  affiliate: "recibo una comisión de %",
  family: "un familiar mío tiene una relación con %",
  ambassador: "recibo pagos de % como embajador",
};

/** Whether the author gains when the company does: the strongest ties. */
export function isOwnership(tie: Tie): boolean {
  return statesOwnership(tie) || tie.kind === "royalties" || tie.kind === "equity";
}

/** Whether the company or product is the author's own. */
export function statesOwnership(tie: Tie): boolean {
  return tie.kind === "founding" || tie.kind === "ownership" || tie.kind === "inventing";
}
