import { defineFact, type Draft } from "@/lib/engine/draft";
import { execAll } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { likelyBrands, speaksWarmly } from "./commerce";
import { mentions, stanceAt } from "./products";
import { sentenceAt } from "./sentences";
import { words, type Word } from "./words";

/**
 * A name that the author speaks well of, beside a word that only the trade between companies and clinicians has: "my
 * Vitalyx honoraria", "the Cryvex trophy", "Revanique points"; or what its people did for the author: "they put me on
 * the website". Without praise of the name, and in talk of patients, the words tell nothing.
 */
interface IndustryTie extends Span {
  readonly kind: "money" | "status" | "role" | "gift" | "hospitality" | "closeness" | "investment";
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Right behind a name, or one word further: what a company gives, pays, ranks and hosts. */
const nouns: readonly (readonly [IndustryTie["kind"], ReadonlySet<string>])[] = [
  [
    "money",
    set(
      "honoraria honorarium royalty royalties fee fees checks stipend paycheck grant retainer contract deal rebate rebates commission",
    ),
  ],
  [
    "status",
    set(
      "trophy plaque crown medal award awards points rewards tier status partner-practice champion injector ambassador ambassadors luminary faculty squad",
    ),
  ],
  [
    "role",
    set(
      "board bureau advisory campaign commercial commercials website billboard poster ad ads faculty trainer rep reps gig keynote speaker booth brochure",
    ),
  ],
  [
    "hospitality",
    set(
      "retreat dinner dinners lunch lunches party suite gala weekend cruise getaway jet yacht villa swag merch happy-hour",
    ),
  ],
  ["investment", set("stock shares equity ipo")],
];
/** These rank and host elsewhere too: a practice beside them says that the name is a company's. */
const partnerAfter =
  /^(?:'s)? (?:elite |premier |preferred |official |certified |proud |gold |platinum |diamond )?(?:partner|preferred|provider|elite|certified|training|center of excellence) (?:practice|provider|clinic|office|injector|site|center|status|prescriber|surgeon)\b/;

const plain: ReadonlySet<string> = new Set(["money", "status", "investment"]);

/** Words of the trade, anywhere beside a name that is spoken well of. */
const trade = set(
  "honoraria honorarium retainer royalties founder founders cofounder co-founder angel investor investors freebies freebie perks upsides commission commissions kickback rebate rebates sponsor sponsors sponsorship ambassador kol swag equity stake shareholder consulted luminary prelaunch pre-launch",
);
const tradePairs =
  /\b(?:(?:box|case|bottle|carton|pallet|syringe|tub|bag) after (?:box|case|bottle|carton|pallet|syringe|tub|bag)|(?:in exchange )?for (?:a little |my |some |honest |our )?["']?(?:feedback|exposure|content|a review|a shout-?out)["']?|by the (?:case|box|crate|pallet|gross)|(?:lifetime|year's|years'|free|whole year's) (?:subscription|supply|membership|access|refills?)|first (?:round|check|investors?|backers?)|head of (?:sales|marketing)|demo (?:table|unit|room)|(?:free|gifted|comped) (?:units?|product|stuff|samples)|(?:before|since before) (?:it|they|the brand|the company) had a name|front[- ]row (?:seat|seats) to (?:the|their)|friends? (?:with|in) (?:the )?(?:chemists?|industry|founders?|makers?|brand)|paying off my|pay(?:s|ing)? (?:for|off) (?:my|our) (?:student loans?|loans?|mortgage|tuition|boat|vacation|kitchen|wedding|ski|car))\b/g;

const doing = set(
  "let lets sent send sends put puts gave give gives paid pay pays flew fly keep keeps kept named name asked invited picked chose dmed dm'd hooked treated handed offered made make makes got get gets took take brought bring covered cover fed feed comped upgraded spoiled built printed threw mailed shipped lent loaned bought buy",
);
const toAuthor = set("me us my our");
const others = set(
  "patients patient pt pts kids kid parents parent nurses nurse residents resident students student staff family families friends friend colleagues neighbors people women men moms dads clients children babies teams coworkers attendings fellows insurers hospitals doctors surgeons folks payers insurance experts authors researchers",
);
const friends = set("buddy friend pal bestie bff neighbor homie classmate roommate golf-buddy");
const authors = set("i i'm i've i'll i'd im ive me my mine we we're we've we'll us our ours");
const negators = set(
  "not never no didn't don't doesn't won't wouldn't haven't hasn't isn't aren't can't cannot without nor nobody none neither if unless should could would",
);

const word = (one: Word | undefined): string => one?.lower ?? "";

export const industryTies = defineFact("industry ties", (draft): readonly IndustryTie[] => {
  const found: IndustryTie[] = [];
  const named: readonly Span[] = draft.get(mentions);
  const brands: readonly Span[] = [...named, ...draft.get(likelyBrands)].sort((a, b) => a.start - b.start);
  if (brands.length === 0) return found;
  const warmly = draft.get(speaksWarmly);
  const list = draft.get(words);
  const add = (kind: IndustryTie["kind"], start: number, end: number) => {
    const span = { start, end };
    if (faulted(draft, span) || found.some((other) => overlaps(other, span))) return;
    found.push({ kind, ...span });
  };
  const beside = (at: Span) => {
    const sentence = sentenceAt(draft, at.start);
    return brands.some(
      (one) => one.end > sentence.start - 140 && one.start < sentence.end + 100 && !faulted(draft, one),
    );
  };
  for (const brand of brands) {
    // A capital at a sentence's head makes no name of a plain word.
    if (!named.includes(brand) && sentenceAt(draft, brand.start).start >= brand.start - 1) continue;
    const index = list.findIndex((one) => one.start >= brand.end);
    if (index < 0) continue;
    const partnered = partnerAfter.exec(draft.lower.slice(brand.end, brand.end + 50));
    if (partnered && hasAuthor(draft, brand)) add("status", brand.start, brand.end + partnered[0].length);
    for (const at of [index, index + 1]) {
      const noun = list[at];
      if (!noun || /[.!?,;:]/.test(draft.lower.slice(brand.end, noun.start))) break;
      const kind = nouns.find(([, listed]) => listed.has(noun.lower))?.[0];
      // Pay, rank and stock tell without praise.
      if (kind && (warmly || plain.has(kind)) && hasAuthor(draft, noun)) add(kind, brand.start, noun.end);
    }
  }
  if (!warmly) return found;
  for (const [at, one] of list.entries()) {
    const bare = one.lower.endsWith("'s") ? one.lower.slice(0, -2) : one.lower;
    // "Proud sponsor of the 5k": the author gives.
    if (/^sponsors?$/.test(bare) && !/^(?:my|our|the|their|this|today's)$/.test(word(list[at - 1]))) continue;
    const befriended = has(list, at + 1, at + 3, friends);
    if (
      trade.has(bare) &&
      beside(one) &&
      (befriended || hasAuthor(draft, one)) &&
      !has(list, at - 4, at - 1, negators)
    )
      add("closeness", one.start, one.end);
    if (one.lower === "they" && beside(one)) theyDid(list, at, add);
  }
  for (const match of execAll(draft, tradePairs, "lower")) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (beside(at)) add("gift", at.start, at.end);
  }
  return found.sort((a, b) => a.start - b.start);
});

/** "They put us on their podcast": its people, not patients, and no message. */
function theyDid(
  list: readonly Word[],
  at: number,
  add: (kind: IndustryTie["kind"], start: number, end: number) => void,
): void {
  const verb = list[at + 1];
  const next = list[at + 2];
  if (!verb || !next || !doing.has(verb.lower)) return;
  const whom = toAuthor.has(next.lower)
    ? at + 2
    : toAuthor.has(word(list[at + 3])) && /^(?:for|to|up)$/.test(next.lower)
      ? at + 3
      : -1;
  if (whom < 0 || has(list, at - 14, at - 1, others) || has(list, at - 3, at - 1, negators)) return;
  if (
    /^(?:feel|laugh|cry|smile|think|hope|wait|realize|proud|happy|better|chills|goosebumps|know|sad|so|want|nervous|confident|crazy)$/.test(
      word(list[whom + 1]),
    )
  )
    return;
  add("gift", list[at]?.start ?? 0, list[whom + 1]?.end ?? list[whom]?.end ?? 0);
}

const has = (list: readonly Word[], from: number, to: number, wanted: ReadonlySet<string>): boolean => {
  for (let at = Math.max(0, from); at <= Math.min(list.length - 1, to); at++)
    if (wanted.has(word(list[at]))) return true;
  return false;
};

/** Whether the sentence has the author in it, or leaves its subject out ("Brought home the Cryvex trophy"). */
function hasAuthor(draft: Draft, at: Span): boolean {
  const sentence = sentenceAt(draft, at.start);
  const inside = draft.get(words).filter((one) => one.start >= sentence.start && one.end <= sentence.end);
  return (
    inside.some((one) => authors.has(one.lower)) ||
    /^(?:brought|took|won|got|back|proud|just|finally|honored|thrilled|excited|booked|off|home|earned|picked)$/.test(
      word(inside[0]),
    )
  );
}

function faulted(draft: Draft, span: Span): boolean {
  const stance = stanceAt(draft, span);
  return stance === "critical" || stance === "regulatory";
}
