import { defineFact, type Draft } from "@/lib/engine/draft";
import { execAll, has } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { likelyBrands, namesCommerce } from "./commerce";
import { goods, mentions, stanceAt } from "./products";
import { sentences } from "./sentences";
import { words, type Word } from "./words";

/**
 * Bonds with a company told sideways: goods that "landed on my desk", lunch that "was on" a brand, its people who
 * "spoil us", a share of it, favors that a mention of the author's name does, kin behind it. Composed of word
 * classes within a few words of each other (16 CFR 255.5; ASPN-PLAT-7, ASPN-PROF-13).
 */
export interface Bond extends Span {
  readonly kind:
    | "gift"
    | "hospitality"
    | "closeness"
    | "investment"
    | "affiliate"
    | "code"
    | "family"
    | "money"
    | "status"
    | "role";
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const author = set("i i'm i've i'll i'd im ive me my mine we we're we've us our ours myself");
const negators = set(
  "not never no didn't don't doesn't won't wouldn't haven't hasn't isn't aren't wasn't weren't can't cannot without nor nobody none neither unless",
);

const arriving = set(
  "showed shows turned arrived arrives landed lands appeared appears came comes waiting popped materialized materialised dropped delivered sitting",
);
const doorstep = set("mail mailbox post door doorstep porch stoop desk lap locker mailroom doormat");
const ordered = set(
  "ordered order bought purchased subscription refill paid returned bill letter notice results denial invoice summons jury bills flowers records",
);

const treats = set(
  "lunch lunches dinner dinners breakfast brunch drinks coffee tacos sushi steak steaks pizza donuts bagels salmon wine cocktails tab hotel flight flights room rooms trip tickets registration tuition round golf rounds parking ride cab uber everything spa catering dessert",
);

const people = set(
  "people folks team crew gang reps rep founders founder inventor inventors engineers makers owner owners ceo designers squad ladies guys boys fam chemists scientists distributor",
);
const strangersHere = set(
  "patients patient pts nurses nurse staff residents students hospital unit floor ward clinic school church fellowship program neighbors floor icu ed er department",
);
const rapport: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:treats?|treated|treating|spoils?|spoiled|feeds?|fed|pampers?|looks? after|looked after|takes? (?:good |great |such good )?care of|took (?:good |great )?care of|adores?|loves?) (?:me|us|our (?:team|office|clinic|practice))\b(?: (?:well|right|royally|like|good|so|very|real)(?: [a-z]{2,8}){0,2})?/,
    0,
  ],
  [
    /^(?:have|has|had|'ve|are|is|been|were|was) (?:been |always been )?(?:so |very |awfully |really |insanely |more than )?(?:good|kind|generous|sweet) to (?:me|us|our \w+)\b/,
    0,
  ],
  [
    /^(?:is|are|'s|'re) (?:basically |practically |pretty much |now |like |totally |literally |kinda )?(?:my |our )?(?:bff|bffs|bestie|besties|best friends?|ride or die|work (?:wife|husband)|buddy|buddies|family|second family|old friends?|neighbou?rs?)\b/,
    0,
  ],
  [/^(?:has|have|is|are|'s) (?:me |us )?on speed dial\b/, 0],
];
const knowing =
  /\b(?:know|knows|knew|met|friends with|buddies with|go way back with|went way back with|goes way back with|(?:went to|in) (?:school|college|med school|residency) with|trained with|roomed with|grew up with|golf(?:ed)? with|play(?:ed)? (?:golf|pickleball|tennis) with) (?:the |their |its |all the |that )?(?:\w{2,14} ){0,1}(?:design team|team|founders?|makers?|inventors?|engineers?|owners?|designers?|people behind|folks behind|guys behind|woman behind|man behind|ceo|chemists?|company)\b/g;

const owning = set(
  "own owns owned owning hold holds holding held have got bought grabbed scooped picked took keep",
);
const parts = set(
  "slice sliver piece stake share shares bit chunk percent corner nibble equity options stock position points interest allocation lots handful",
);
const ofWhat =
  /^ (?:of|in|from) (?:the |this |that |their |its )?(?:company|business|brand|startup|start-up|firm|it\b|them\b|action|pie\b|parent|maker|manufacturer|@|\p{Lu})/u;

const kin = set(
  "husband wife spouse hubby hubs hubbie wifey brother sister bro sis mom mum dad mother father son daughter cousin cuz uncle aunt nephew niece fiance fiancee brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law in-laws mil fil bil sil roommate bestie girlfriend boyfriend partner",
);
const makerWords = set(
  "lab founder founders cofounder co-founder rep distributor consultant inventor ceo cto coo owner chemist developer company startup start-up brand line venture prototype formula launch patent product booth side-hustle sales marketing vp exec engineer gig",
);

const favor =
  /\b(?:(?:it|that|this|which|every (?:click|order|purchase|sale|bit|one)|each (?:click|order|purchase|sale)|they|ordering|buying|using it|doing so) (?:also |really |kinda |kind of |sort of |just |totally )?(?:does|do) (?:me|us) (?:a |some )?(?:huge |big |small |solid |little )?(?:favou?rs?|solid|good)|(?:helps?|helping) (?:me|us|our (?:clinic|office|practice)|the (?:channel|page|blog|podcast|clinic|show)|a (?:girl|guy|mom|nurse|doc|sister|brother)) out|(?:keep|keeps|keeping) (?:the|my|our) lights on|(?:buys?|pays? for|funds?|fuels?|feeds?|covers?|supports?|sponsors?) (?:me|my|our|this|the) (?:\w{2,12} )?(?:coffee|coffees|latte|lattes|channel|page|blog|podcast|habit|newsletter|show|account|pickleball|lunch|vacation|boat|kids'? \w{4,10}|student loans|loans|rent|gas|work here|content|videos)|(?:we|i|our (?:clinic|office|practice)|my (?:clinic|office|practice)) (?:get|gets|earn|earns|receive|receives) (?:the |a |some |store |full |my |our )?credit|(?:credits?|counts? toward|thanks) (?:my|our|us|me|the) (?:\w{2,12} )?(?:clinic|office|practice|account|quota|goal|team)|(?:at|for) (?:the|my) (?:same )?(?:price|rate|cost|discount) (?:as |that )?(?:i|we)\b|(?:at|for|with) my (?:employee|staff|friends and family|f&f|provider|pro|professional) (?:discount|price|pricing|rate)|(?:use|mention|drop|give|say|put|type|write) my (?:name|handle|number|last name|first name) (?:when|at|so|and|in|on|to|if|as|for|box|down)|(?:tell|let) (?:them|him|her|'em|em|the \w{2,10})(?: know)?,? (?:that )?(?:[\w.'-]{1,14} ){0,5}?(?:sent (?:you|ya|u|y'all)|referred (?:you|ya|u))|say (?:that )?(?:i|[a-z]{2,12}) sent (?:you|ya|u))\b/gi;

const buying =
  /\b(?:link|links|button|buys?|buying|bio|orders?|order|ordering|shop|checkout|code|basket|cart|price|purchase|click|get (?:it|the|one|your|them)|grab|pick up|subscribe|storefront|stack|bundle|mattress|store|box)\b/;

/** Somebody buys something, whatever it is called. */
const sale = /\b(?:buys?|bought|orders?|purchases?|checkout|storefront|affiliate)\b/;

/** "We make five bucks": what a sale pays the author. */
const perSale =
  /\b(?:i|we|my (?:clinic|office|practice)|our (?:clinic|office|practice)) (?:still |also |do |only |literally |might |may )?(?:get|gets|make|makes|earn|earns|pocket|see|collect)s? (?:about |like |a whole |roughly |maybe |all of |exactly |up to )?(?:\$ ?\d[\d.]{0,6}|\d{1,3} ?(?:%|percent|bucks|dollars|cents)|(?:one|two|three|four|five|ten|twenty|fifty|a few|a couple(?: of)?|some|a) (?:bucks|dollars?|cents|pennies|percent|quarter|nickel|dime))\b/g;

/** "Their biggest prescribers", "a top-volume implanter": a rank that sales give. */
const rank =
  /\b(?:biggest|top|highest|heaviest|busiest|leading|largest|number one|#1)(?:[- ]\w{2,10})?[- ](?:prescribers?|injectors?|implanters?|accounts?|users?|customers?|buyers?|purchasers?|volume)\b/g;

const storefront = /\b(?:my|our|the) (?:\w{2,12} )?(?:storefront|store front)\b/g;

/** "$NVRX": a stock's sign, which an author who prescribes has no other reason to write. */
const cashtag = /(?<![\w$])\$[A-Z]{3,5}\b/g;
const trading =
  /\b(?:prescrib\w{1,4}|printing|prints|long|calls|bags?|hold|holding|loaded|loading|moon|bull\w{0,3}|buy|buying|bought|position|up \d|run|rip|ripping|rocket|readout|phase|approv\w{1,3}|pdufa|squeeze|in early|fam|shares?|accumulat\w{1,3}|undervalued|10x)\b/;
const tradeWarning =
  /\b(?:short|shorting|sold|fraud|scam|not (?:financial|investment)|dumped|class action|insider trading|don't trade)\b/;

/** A code in capitals beside a verb of use or a till. */
const codeWord = /^(?=[A-Z]{3})[A-Z]{4,}[A-Z0-9]{0,12}$/;
const using = set(
  "use using type typing enter entering apply applying mention say drop punch with code tell quote whisper add plug pop put comment",
);
const till = set("checkout till cart register basket counter bag");
const notCode = set(
  "covid hipaa nsaid nsaids medicare medicaid usa usmle aspn acog nejm jama usda osha lasik cabg tavr ercp mrsa crispr aids ptsd adhd pcos copd gerd please stop only never always love best free sale today tomorrow this that with your want need now here also must more very huge great good real full head shop link save book call text help yours done open take care with have when what just like over then them they will from into onto post dont cant wont knee back pain relief",
);

interface Line {
  readonly draft: Draft;
  readonly list: readonly Word[];
  readonly lower: string;
  readonly start: number;
  readonly add: (kind: Bond["kind"], start: number, end: number) => void;
  readonly brand: (from: number, to: number) => boolean;
}

const at = (line: Line, index: number): string => line.list[index]?.lower ?? "";
const any = (line: Line, from: number, to: number, list: ReadonlySet<string>): number => {
  for (let index = Math.max(0, from); index <= Math.min(line.list.length - 1, to); index++)
    if (list.has(at(line, index))) return index;
  return -1;
};

/** Every bond in order; none where the draft names nothing for sale, and none where it faults what it names. One pass over the words of each sentence. */
export const bonds = defineFact("bonds", (draft): readonly Bond[] => {
  const found: Bond[] = [];
  const thanked = kinThanked(draft);
  if (thanked) found.push(thanked);
  if (!draft.get(namesCommerce) && !has(draft.lower, sale) && draft.plain.search(cashtag) < 0) return found;
  const brands: readonly Span[] = [...draft.get(mentions), ...draft.get(likelyBrands)];
  const all = draft.get(words);
  let from = 0;
  for (const sentence of draft.get(sentences)) {
    while (from < all.length && (all[from]?.start ?? 0) < sentence.start) from++;
    let to = from;
    while (to < all.length && (all[to]?.start ?? 0) < sentence.end) to++;
    const line: Line = {
      draft,
      list: all.slice(from, to),
      lower: draft.lower.slice(sentence.start, sentence.end),
      start: sentence.start,
      add: (kind, start, end) => {
        const span = { start, end };
        const stance = stanceAt(draft, span);
        if (stance === "critical" || stance === "regulatory") return;
        if (!found.some((other) => overlaps(other, span))) found.push({ kind, ...span });
      },
      brand: (start, end) => brands.some((one) => one.start < end && start < one.end),
    };
    from = to;
    readLine(line, brands.length > 0);
  }
  return found;
});

function readLine(line: Line, branded: boolean): void {
  const { list } = line;
  for (const [index, word] of list.entries()) {
    const { lower } = word;
    if (branded && arriving.has(lower)) arrives(line, index);
    if (lower === "on" && /^(?:was|were|is|are|being)$/.test(at(line, index - 1))) paidBy(line, index);
    if (branded && people.has(lower)) treatsMe(line, index);
    if (owning.has(lower)) ownsPart(line, index);
    if (kin.has(lower.endsWith("'s") ? lower.slice(0, -2) : lower)) kinBehind(line, index);
    if (codeWord.test(word.text)) codeAtTill(line, index);
  }
  if (branded)
    for (const match of execAll(line.lower, knowing))
      if (/\b(?:i|we|my|our|me|us)\b/.test(line.lower))
        line.add("closeness", line.start + match.index, line.start + match.index + match[0].length);
  for (const match of line.lower.endsWith("?") ? [] : execAll(line.lower, favor)) {
    const near = line.draft.lower.slice(Math.max(0, line.start - 160), line.start + line.lower.length + 120);
    if (
      buying.test(near) &&
      !/\b(?:donat\w*|charity|fundrais\w*|foundation|appointment|scholarship|petition|vote)\b/.test(near)
    )
      line.add("affiliate", line.start + match.index, line.start + match.index + match[0].length);
  }
  const money = (kind: Bond["kind"], pattern: RegExp, needs: RegExp | boolean) => {
    for (const match of execAll(line.lower, pattern)) {
      const near = line.draft.lower.slice(
        Math.max(0, line.start - 160),
        line.start + line.lower.length + 120,
      );
      if (typeof needs === "boolean" ? needs : needs.test(near))
        line.add(kind, line.start + match.index, line.start + match.index + match[0].length);
    }
  };
  money("money", perSale, buying);
  money("affiliate", storefront, true);
  money("status", rank, branded && /\b(?:i|we|our|my|us|me)\b/.test(line.lower));
  const plain = line.draft.plain.slice(line.start, line.start + line.lower.length);
  for (const match of execAll(plain, cashtag)) {
    const near = line.draft.lower.slice(Math.max(0, line.start - 160), line.start + line.lower.length + 160);
    if (trading.test(near) && !tradeWarning.test(near))
      line.add("investment", line.start + match.index, line.start + match.index + match[0].length);
  }
}

/** "Was waiting on my desk". */
function arrives(line: Line, index: number): void {
  const place = any(line, index + 1, index + 6, doorstep);
  if (place < 0 || any(line, 0, line.list.length - 1, ordered) >= 0) {
    if (
      place < 0 ||
      any(line, 0, line.list.length - 1, ordered) !== any(line, place, line.list.length - 1, set("card"))
    )
      return;
  }
  if (any(line, index - 3, index - 1, negators) >= 0) return;
  if (
    !/^(?:in|at|on|to|by|through)$/.test(at(line, place - 1)) &&
    !/^(?:in|at|on|to)$/.test(at(line, place - 2))
  )
    return;
  const whole = { start: line.start, end: line.start + line.lower.length };
  if (!line.brand(whole.start, whole.end) && !line.list.some((one) => goods.has(one.lower))) return;
  line.add("gift", line.list[index]?.start ?? 0, line.list[place]?.end ?? 0);
}

/** "Dinner was on Orthello". */
function paidBy(line: Line, index: number): void {
  const treat = any(line, index - 6, index - 2, treats);
  if (treat < 0) return;
  const next = line.list[index + 1];
  const after = line.list[index + 2];
  if (!next) return;
  const payer =
    line.brand(next.start, next.end) ||
    (after !== undefined &&
      /^(?:the|our|my)$/.test(next.lower) &&
      (line.brand(after.start, after.end) ||
        /^(?:company|rep|reps|brand|vendor|makers?|manufacturer|sponsors?)$/.test(after.lower))) ||
    (next.lower === "them" && line.brand(0, line.draft.plain.length));
  if (payer)
    line.add(
      "hospitality",
      line.list[treat]?.start ?? 0,
      (payer && line.brand(next.start, next.end) ? next : (after ?? next)).end,
    );
}

/** "Their team spoils us", "the rep is an old friend". */
function treatsMe(line: Line, index: number): void {
  if (any(line, Math.max(0, index - 3), index + 3, strangersHere) >= 0) return;
  const whose = at(line, index - 1);
  if (
    /^(?:patient|care|nursing|surgical|our|my)$/.test(whose) &&
    !line.brand(line.start, line.start + line.lower.length)
  )
    return;
  const person = line.list[index];
  if (!person) return;
  const tail = line.draft.lower.slice(person.end, Math.min(line.start + line.lower.length, person.end + 120));
  for (let skip = 0; skip <= 5; skip++) {
    const word = line.list[index + 1 + skip];
    if (!word) return;
    const rest = tail.slice(word.start - person.end);
    for (const [pattern] of rapport) {
      const said = pattern.exec(rest);
      if (said)
        return line.add(
          "closeness",
          line.list[Math.max(0, index - 1)]?.start ?? 0,
          word.start + said[0].length,
        );
    }
  }
}

/** "Holding a few of their shares". */
function ownsPart(line: Line, index: number): void {
  if (orders(line, index))
    return line.add("investment", line.list[index]?.start ?? 0, line.list[index + 1]?.end ?? 0);
  if (any(line, index - 5, index - 1, author) < 0 || any(line, index - 2, index - 1, negators) >= 0) return;
  const part = any(line, index + 1, index + 5, parts);
  if (part < 0) return;
  const end = line.list[part]?.end ?? 0;
  const rest = line.draft.plain.slice(end, end + 30);
  const of = ofWhat.exec(rest);
  if (!of) return;
  if (/\p{Lu}$/u.test(of[0]) && !line.brand(end, end + of[0].length + 3)) return;
  line.add("investment", line.list[index]?.start ?? 0, end);
}

/** "Buy shares": told to others by one who may hold some. */
const orders = (line: Line, index: number): boolean =>
  at(line, index) === "buy" &&
  /^(?:shares|stock)$/.test(at(line, index + 1)) &&
  line.brand(0, line.draft.plain.length);

/** "My cousin reps for Orthello". */
function kinBehind(line: Line, index: number): void {
  const owner = at(line, index - 1);
  const bare = /^(?:hubs|hubby|hubbie|wifey|wife|husband|mil|fil|bil|sil|fiance|fiancee)(?:'s)?$/;
  // "Husband's new gig": the author's own, with "my" left out.
  if (!/^(?:my|our)$/.test(owner) && !((owner === "the" || index === 0) && bare.test(at(line, index))))
    return;
  const role = any(line, index + 1, index + 8, makerWords);
  if (role < 0 || any(line, index, role, negators) >= 0) return;
  if (
    /^(?:has|have|had|got|needs?|bought|uses?|used|loves?|takes?|saw|asked|visited|called)$/.test(
      at(line, index + 1),
    ) &&
    !/^(?:been)$/.test(at(line, index + 2)) &&
    at(line, role) !== "lab"
  )
    return;
  const whole = { start: line.start, end: line.start + line.lower.length };
  if (!line.brand(whole.start, whole.end) && !line.list.some((one) => goods.has(one.lower))) return;
  line.add(
    "family",
    line.list[Math.max(0, index - (index === 0 ? 0 : 1))]?.start ?? 0,
    line.list[role]?.end ?? 0,
  );
}

/** "DRLOPEZ10 takes ten off". */
function codeAtTill(line: Line, index: number): void {
  const word = line.list[index];
  if (!word || notCode.has(word.lower)) return;
  const before = any(line, index - 3, index - 1, using);
  const after = any(line, index + 1, index + 5, till);
  const priced = /\b(?:off|save|saves|discount|percent|price|deal|cheaper|free ship\w*)\b|%|\$\d/.test(
    line.lower,
  );
  if (after >= 0 ? before >= 0 || priced : before >= 0 && priced && at(line, before) !== "with") {
    const start = line.list[before >= 0 ? before : index]?.start ?? word.start;
    line.add("code", start, after >= 0 ? (line.list[after]?.end ?? word.end) : word.end);
  }
}

/** In an answer to a review: "appreciate it, cousin!" The reviewer is kin. */
function kinThanked(draft: Draft): Bond | undefined {
  if (draft.context.postType !== "review-reply") return undefined;
  const said = kinVocative.exec(draft.lower);
  return said ? { kind: "family", start: said.index, end: said.index + said[0].length } : undefined;
}

const kinVocative =
  /\b(?:thanks?(?: you)?|thx|ty|appreciate (?:it|you|that)|love (?:you|ya)|grateful)(?: so much| a million| again| for [a-z ]{3,30})?,? (?:cousin|cuz|mom|mum|mama|dad|pops|sis|sister|bro|brother|auntie|aunt \w{2,12}|uncle \w{2,12}|grandma|grandpa|nana|hubby|babe|honey|wifey)\b/;
