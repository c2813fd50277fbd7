import type { Draft } from "@/lib/engine/draft";
import { inCaseOf, replace } from "@/lib/engine/edits";
import type { Edit, Span } from "@/lib/schema/finding";
import { termsNear } from "./claims-subject";
import { sentenceAt } from "./sentences";

/**
 * One honest wording for one form of claim. All regexes are of the lower-cased plain view: `said` reads the claim, `lead`
 * the words before it (its group `take` is replaced too), `next` those after it. `words` may use what `said` captured.
 */
interface Rewording {
  readonly said: RegExp;
  readonly lead?: RegExp;
  readonly next?: RegExp;
  readonly words: (said: RegExpExecArray, take: string) => string | undefined;
}

const LEAD = 24;
const NEXT = 24;

/** Where a sentence or its clause ends: nothing else hangs on the words. */
const ends = /^\s?(?:$|[.!?;\n])/;
const endsOrPauses = /^\s?(?:$|[.!?;,\n])/;

/** The edits of the first rewording that fits a claim at a span of the plain view; none where none reads well. */
function reword(table: readonly Rewording[], draft: Draft, span: Span): readonly Edit[] | undefined {
  const text = draft.lower.slice(span.start, span.end);
  const before = draft.lower.slice(Math.max(0, span.start - LEAD), span.start);
  const after = draft.lower.slice(span.end, span.end + NEXT);
  for (const { said, lead, next, words } of table) {
    const match = said.exec(text);
    if (!match) continue;
    const led = lead?.exec(before);
    if ((lead && !led) || (next && !next.test(after))) continue;
    const take = led?.groups?.["take"] ?? "";
    const whole = { start: span.start - take.length, end: span.end };
    const instead = words(match, take.trim());
    if (instead === undefined) continue;
    return [replace(whole, inCaseOf(draft.plain.slice(whole.start, whole.end), instead))];
  }
  return undefined;
}

/** "an implant", "a laser", as the first letter asks. */
function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** A few plain words, none of them how surely, how soon, or for whom. */
const plainObject =
  /^(?!.*\b(?:forever|for|in|on|by|at|all|every|any|never|overnight|permanently|everything|everyone|you|me|us|him|her|them|it|fast|instantly|without|and)\b)[\w' -]{3,32}$/;

const cures: readonly Rewording[] = [
  {
    said: /^(?:(?:always )?works(?: (?:every|each) (?:single )?time| 100 ?% of the time| without fail)?|never fails?|(?:has|have) never failed|always works?)$/,
    lead: /[a-z]{2} $/,
    next: endsOrPauses,
    words: ([said]) => (said === "works" ? undefined : "may help some people"),
  },
  {
    said: /^(?:100|99|98|95) ?(?:%|percent) effective$/,
    lead: /[a-z] (?<take>(?:is|are) )$/,
    next: endsOrPauses,
    words: () => "may help some people",
  },
  {
    said: /^(?:permanent|instant|immediate|overnight|same[- ]day|guaranteed) ((?:pain )?relief)$/,
    words: ([, what]) => what,
  },
  {
    said: /^guarantee (?:results?|relief|success|outcomes?)$/,
    lead: /\b(?:we|i) $/,
    next: endsOrPauses,
    words: ([said]) => said.replace(/^guarantee (\w+)$/, "aim for good $1").replace("good relief", "relief"),
  },
  {
    said: /^(?:say |kiss |wave )?(?:good ?bye|bye(?:[- ]bye)?|farewell) (?:forever )?to (?:your |that |those )?([\w' -]{3,30}?)(?: (?:forever|for good|permanently|for life))?$/,
    next: ends,
    words: ([, what = ""]) => (plainObject.test(what) ? `ask us about ${what}` : undefined),
  },
  {
    said: /^you(?:'ll| will) (?:be|feel|become|live) pain[- ]free$/,
    words: () => "you may have less pain",
  },
  {
    said: /^(?:cure|heal|reverse|eliminate|erase|eradicate|banish)s? ([\w' -]{3,32})$/,
    lead: /(?:^|[^a-z])(?!you|we|they|who|that|to|it|can|and|or|i|not)[a-z][a-z-]{2,20} (?<take>will )?$/,
    words: ([, what = ""]) => (plainObject.test(what) ? `may help some people with ${what}` : undefined),
  },
];

const bareVerb: readonly Rewording[] = [
  {
    said: /^(?:cure|heal|reverse|eliminate|erase|eradicate|fix|end|stop)$/,
    lead: /[a-z] (?<take>will )$/,
    next: /^ your\b/,
    words: () => "may help with",
  },
  {
    said: /^(?:cure|heal|reverse|eliminate|erase|eradicate|fix|end|stop)$/,
    lead: /[a-z] (?<take>will )$/,
    next: /^ (?!you\b|me\b|us\b|him\b|her\b|them\b|it\b|everything\b|all\b|any\b|every\b)[\w'-]/,
    words: () => "may help some people with",
  },
  {
    said: /^(?:cures|reverses|eliminates|eradicates|heals|fixes|ends|erases|stops|destroys)$/,
    lead: /^(?!.*\b(?:it|who|what|that) (?:also )?$)/,
    next: /^ (?!you\b|me\b|us\b|him\b|her\b|them\b|it\b|everything\b|all\b|any\b|every\b)[\w'-]/,
    words: () => "may help some people with",
  },
];

/** A hedge after "research says" would hedge in the name of research. */
const saidToBeKnown =
  /\b(?:research|evidence|science|studies|study|scientists|doctors|experts|everyone|proof|shown|says?|admit|tell|told|used to)\b/;
const atOnceOrForGood =
  /\b(?:on contact|overnight|forever|for good|for life|instantly|permanently|once and for all|every time)\b/;

/** What may be said instead of a promised cure; `verb` is the word of it that claims too much. */
export function rewordCure(draft: Draft, claim: Span, verb?: Span): readonly Edit[] | undefined {
  const sentence = sentenceAt(draft, claim.start);
  const before = draft.lower.slice(Math.max(sentence.start, claim.start - 120), claim.start);
  const after = draft.lower.slice(claim.end, Math.min(sentence.end, claim.end + 60));
  // Without a treatment named, or care of the author's own, "may help" is no more than the claim again.
  if (
    verb &&
    !/\b(?:our|my|this|these)\b/.test(before) &&
    !termsNear(draft, claim, "treatment").some(({ start }) => start < claim.start)
  )
    return undefined;
  if (saidToBeKnown.test(before) || atOnceOrForGood.test(after)) return undefined;
  return (verb && reword(bareVerb, draft, verb)) ?? reword(cures, draft, claim);
}

const copula = /(?:^|[^a-z])(?<take>(?:it's|it is|they're|they are|is|are) )$/;
const fully = "(?:(?:completely|totally|100 ?%|perfectly|absolutely|entirely|virtually|so|very) )?";

/** "has risks", "they have risks": in the number of what stood before. */
function inNumber(take: string, one: string, more: string): string {
  if (take === "it's" || take === "it is") return `it ${one}`;
  if (take === "they're" || take === "they are") return `they ${more}`;
  return take === "are" ? more : one;
}

const safeties: readonly Rewording[] = [
  {
    said: new RegExp(
      `^${fully}(?:safe|risk[- ]free|harmless)(?:(?: and| &|,) ${fully}(?:painless|pain[- ]free|safe|natural|effective))?$`,
    ),
    lead: copula,
    next: ends,
    words: (_, take) => inNumber(take, "has risks, so ask about them", "have risks, so ask about them"),
  },
  {
    said: new RegExp(`^${fully}(?:painless|pain[- ]free)$`),
    lead: copula,
    next: ends,
    words: (_, take) =>
      inNumber(
        take,
        "can be uncomfortable, so ask what to expect",
        "can be uncomfortable, so ask what to expect",
      ),
  },
  {
    said: /^(?:absolutely |literally )?(?:no|zero) (?:down ?time|down-time|recovery(?: time)?)$/,
    lead: /(?:^|[^a-z])(?<take>(?:has|have|needs?|with|means) )$/,
    next: ends,
    words: (_, take) => (/^(?:with|means)$/.test(take) ? undefined : "may need some recovery time"),
  },
  {
    said: /^(?:absolutely |literally )?(?:no|zero) (?:known )?(side[- ]effects|risks|complications)$/,
    lead: /(?:^|[^a-z])(?<take>(?:has|have) )$/,
    next: ends,
    words: ([, what = ""]) => `can have ${what.replace("-", " ")}, so ask about them`,
  },
  {
    said: /^(?:absolutely |literally )?(?:no|zero) (?:known )?(side[- ]effects|risks|complications)$/,
    lead: /\bthere (?<take>are )$/,
    next: ends,
    words: ([, what = ""]) => `can be ${what.replace("-", " ")}, so ask about them`,
  },
];

/** What may be said instead of care without any risk. */
export function rewordSafety(draft: Draft, claim: Span): readonly Edit[] | undefined {
  return reword(safeties, draft, claim);
}

const ranks: readonly Rewording[] = [
  {
    said: /^(?:the )?(?:very )?(?:best|top|finest|leading|premier|greatest|#1|number one|most (?:trusted|experienced|advanced|skilled)|top[- ]rated) ((?:[a-z-]{3,16} )?[a-z-]{3,16}[^s\W])$/,
    lead: /\b(?:we're|we are|i'm|i am|is) (?:proud to be )?$|\bproud to be $/,
    next: /^(?:$|[.!?;\n]| (?:in|on|of|for|at)\b)/,
    words: ([said, noun = ""]) => (/^#1|^the /.test(said) ? withArticle(noun) : undefined),
  },
  {
    said: /^(?:world[- ]class|award[- ]winning|unmatched|unparalleled|unrivall?ed|unsurpassed|best[- ]in[- ]class|premier|top[- ]rated|elite|renowned|world[- ]renowned) ([a-z][\w' -]{2,40})$/,
    lead: /\b(?:our|my|this|these|your|the) $/,
    words: ([, what]) => what,
  },
];

/** What may be said instead of a rank: the same without it. */
export function rewordRank(draft: Draft, claim: Span): readonly Edit[] | undefined {
  return reword(ranks, draft, claim);
}

const wonders: readonly Rewording[] = [
  {
    said: /^(?:truly |absolutely )?(?:revolutionary|ground[- ]?breaking|game[- ]chang(?:er|ing)|life[- ]?changing|mind[- ]blowing|next[- ]level|miracle|miraculous|breakthrough) ([a-z][\w' -]{2,30})$/,
    lead: /\b(?:our|my|this|these|your|the|new) $/,
    words: ([, what]) => what,
  },
  {
    said: /^an? (?:truly |absolutely )?(?:revolutionary|ground[- ]?breaking|game[- ]changing|life[- ]?changing|mind[- ]blowing|next[- ]level|miracle|miraculous) ([a-z][\w' -]{2,30})$/,
    words: ([, what = ""]) => withArticle(what),
  },
];

/** What may be said instead of a wonder: the thing itself. */
export function rewordWonder(draft: Draft, claim: Span): readonly Edit[] | undefined {
  const edits = reword(wonders, draft, claim);
  return edits && !/^(?:an? )?(?:for|that|in|on|with)\b/i.test(edits[0]?.text ?? "") ? edits : undefined;
}
