import { defineFact, type Draft } from "@/lib/engine/draft";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { likelyBrands, namesCommerce, speaksWarmly } from "./commerce";
import { isAnyPlace } from "./name-words";
import { goods, mentions, stanceAt } from "./products";
import { sentences } from "./sentences";
import { words, type Word } from "./words";

/**
 * Ties told as events: who gives, what passes, who receives. A company sends the author something; the author gets a
 * benefit, holds a post with a brand, made the goods, or has kin who sell them. Word classes, not phrases.
 */
export type EventKind = "gift" | "travel" | "money" | "role" | "hospitality" | "status" | "making" | "family";

/** Half-open, plain view, from the first word that tells to the last. */
export interface TieEvent extends Span {
  readonly kind: EventKind;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const giverWords = set(
  "they they've they'll they'd brand brands company companies rep reps rep's manufacturer manufacturers maker makers vendor vendors folks distributor distributors startup start-up sponsor sponsors pharma industry marketing",
);
/** A group of people is a company's only beside its name: "the Enlyra folks", "the protein people". */
const crewWords = set("crew team people folks gang fam family reps friends squad peeps engineers");
const noGivers = set(
  "patient patients pt pts patient's mom mother dad father husband wife sister brother friend friends colleague colleagues resident residents student students nurse nurses hospital insurance insurer insurers payer payers medicare aetna cigna humana uhc unitedhealthcare anthem kaiser school university department daughter son kid kids child grandma grandmother aunt uncle someone somebody parent parents he she boss chief mentor teacher stranger follower followers county state church rotary club society nih government va charity foundation donor donors community you i we it god life universe family families neighbor neighbors police attending director professor academy college fellows",
);
const recipients = set("me us my our everyone ours");
const travellers = set("flown jetted whisked wined");
/** Names that authors give themselves. */
const self = set("fave favorite girl gal injector yours nurse doc derm dentist surgeon bestie");
const ours = set("clinic team staff office unit floor practice crew department service hospital");
const authors = set("i i'm i've i'll i'd we we're we've we'll we'd im ive my our me us mine ours myself");
const subjects = set("i i'm i've i'll i'd we we're we've we'll we'd im ive they he she you");
const auxiliaries = set("was were been got get getting gets being am are is i'm we're be have had");
const negators = set(
  "not never no didn't don't doesn't won't wouldn't haven't hasn't isn't aren't wasn't weren't can't cannot couldn't without nor nobody none neither if unless wish should could would refuse refused declined",
);

/** Verbs of giving that tell by themselves, whatever is given. */
const presents = set(
  "gifted gifts gifting comped comps doordashes doordashed ubers venmos venmoed comping hooked hooks outfitted outfits outfitting mailed mails mailing shipped ships shipping loaned loans loaning lent lends overnighted furnished spoiled spoils spoil spoiling flew fly flies flying flown jetted whisked wined dined hosted hosts hosting catered caters pampered bankrolled bankrolls reimbursed underwrites underwrote underwriting sponsors sponsored sponsoring bankroll kitted upgraded fetes feted courted",
);
/** Verbs of giving that tell only with a present after them. */
const weakGiving = set(
  "sent sends send sending gave gives give giving brought brings bring bringing bought buys buy buying took takes take taking dropped drops leave leaves left provided provides supplied supplies covered covers covering cover paid pays pay paying funded funds fund invited invites invite inviting set put threw throws handed donated delivered delivers picked let lets slipped slip offered offers surprised feeds fed feed treat treats treated treating footed foots supports supported keeps kept",
);
const news = set(
  "rep reps someone somebody kid kids child patient patients pt pts referral consult transfer transfers case cases admission letter letters notice notices email emails e-mail bill bills invoice invoices statement response reply denial denials contract survey warning refund message messages text texts photo photos pic pics link article articles note notes card cards hope chills advice feedback time goosebumps back away data reprint reprints report reports records referral referrals pager look half heads-up question questions answer answers homework courage permission grief reason reasons headache hug hugs",
);
const travelling = set("flew fly flies flying flown jetted whisked hotel flight flights trip travel");

const receiving = set(
  "get gets getting got earn earns earned earning receive receives received make makes making made take takes pocket collect collects collected score scored own owns hold holds have bought buy accept accepts snagged land landed see",
);
const benefits = set(
  "bonus bonuses cut commission commissions kickback kickbacks rebate rebates points royalty royalties pennies cents bucks dollars perk perks freebie freebies honorarium honoraria stipend cruise percentage shares stock equity stake retainer payout payouts spiff swag paycheck freebies shareholder options",
);
const paidTo = set(
  "love say post talk speak promote share wear use tell mention teach train write review recommend be",
);

const roles = set(
  "ambassador ambassadors trainer trainers committee board bureau officer cmo advisor adviser advisors advisers consultant faculty kol investigator speaker spokesperson proctor luminary educator director panel council preceptor rep award champion instructor chair spokesdoc",
);
const joys = set(
  "honored honoured honor honour proud delighted thrilled excited grateful lucky happy pumped stoked humbled privileged pleased psyched blessed year joined joining appointed named invited chosen selected asked officially newest back receive received receiving",
);
const roleVerbs = set(
  "consult consults consulting consulted speak speaking speaks spoke train training trains trained advise advising represent representing repping teach teaching lecture lecturing proctor proctoring work working shill shilling moonlight moonlighting",
);
const roleLinks = set("for with on at behalf");

const makingVerbs = set(
  "built build building invented inventing designed designing formulated formulate formulates created creating developed developing launched launching launches launch founded started engineered patented co-founded cofounded co-created co-invented co-designed bottled",
);
const selling = set(
  "sells sell selling runs run owns own makes make reps founded cofounded co-founded started starts invented designed developed created built launched launches launching distributes manages imports bottles invests invested works work developed formulated formulates",
);
const kin = set(
  "husband wife spouse hubby wifey brother sister mom mum dad mother father son daughter cousin uncle aunt nephew niece fiance fiancee brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law in-laws roommate bestie girlfriend boyfriend husband's wife's spouse's hubby's brother's sister's mom's mum's dad's mother's father's son's daughter's cousin's uncle's aunt's nephew's niece's fiance's brother-in-law's sister-in-law's roommate's bestie's lab's lab",
);
const firms = set(
  "brand company line startup start-up spinout spin-out spinoff spin-off product products business shop app label venture firm invention store pharmacy baby",
);

const outings = set(
  "back weekend catamaran trip dinner lunch evening night tour toured visit visited visiting touring retreat vineyard yacht golf game suite sushi steak steaks drinks cruise getaway wine winery ski brunch spa cocktails beach villa lodge ranch concert courtside gala party hq headquarters plant factory hospitality meal",
);
const thanks = set(
  "thanks thank thx ty tysm grateful thankful hug hugs toast salute shoutout props kudos cheers appreciate gratitude indebted hats bless love",
);
const tiers = set(
  "silver gold golden platinum diamond elite preferred premier premium vip top-tier tier circle status certified black emerald titanium signature level partner excellence",
);
const providers = set(
  "practice provider clinic injector office account center centre prescriber member site surgeon dentist spa",
);
const publicWords = set(
  "society university hospital association academy college school department county foundation charity nonprofit church hospice rotary habitat humanity residency fellowship government nih cdc fda ministry medicare medicaid ymca volunteers volunteer scholarship",
);

const word = (one: Word | undefined): string => one?.lower ?? "";

interface Scene {
  readonly draft: Draft;
  readonly list: readonly Word[];
  /** Whether the word at an index belongs to a name that may be a company's. */
  readonly isBrand: (at: number) => boolean;
  readonly publicBody: boolean;
  readonly add: (kind: EventKind, from: number, to: number) => void;
}

/** Every event of the draft that tells of a tie, in order. One pass over the words of each sentence. */
export const tieEvents = defineFact("tie-events", (draft): readonly TieEvent[] => {
  const found: TieEvent[] = [];
  const all = draft.get(words);
  const commerce = draft.get(namesCommerce);
  const brands = [...draft.get(mentions), ...draft.get(likelyBrands)];
  let from = 0;
  for (const sentence of draft.get(sentences)) {
    while (from < all.length && (all[from]?.start ?? 0) < sentence.start) from++;
    let to = from;
    while (to < all.length && (all[to]?.start ?? 0) < sentence.end) to++;
    const list = all.slice(from, to);
    from = to;
    const named = brands.filter((brand) => brand.start >= sentence.start && brand.end <= sentence.end);
    const scene: Scene = {
      draft,
      list,
      isBrand: (at) => {
        const one = list[at];
        return one !== undefined && named.some((brand) => overlaps(brand, one));
      },
      publicBody: list.some((one) => publicWords.has(one.lower)),
      add: (kind, first, last) => {
        if (!commerce && kind !== "family") return;
        const span = { start: list[first]?.start ?? 0, end: list[last]?.end ?? 0 };
        const stance = stanceAt(draft, span);
        if (stance === "critical" || stance === "regulatory") return;
        if (!found.some((other) => overlaps(other, span))) found.push({ kind, ...span });
      },
    };
    if (!scene.publicBody) readSentence(scene);
  }
  return found;
});

function readSentence(scene: Scene): void {
  const { list } = scene;
  for (let at = 0; at < list.length; at++) {
    const here = word(list[at]);
    if (presents.has(here) || weakGiving.has(here)) transfer(scene, at, presents.has(here));
    if (receiving.has(here)) receipt(scene, at);
    if (here === "paid" && word(list[at + 1]) === "to" && paidTo.has(word(list[at + 2]))) paidFor(scene, at);
    if (here === "way" && /^(?:my|our)$/.test(word(list[at - 1]))) comesMyWay(scene, at);
    if (roles.has(here)) holdsRole(scene, at);
    if (roleVerbs.has(here)) worksFor(scene, at);
    if (makingVerbs.has(here)) makes(scene, at);
    if (kin.has(here)) kinSells(scene, at);
    if (thanks.has(here)) thanksBrand(scene, at);
    if (giftNouns.has(here)) giftFrom(scene, at);
    if (here === "sell") sells(scene, at);
    if (goods.has(here) || bakes.has(here)) launches(scene, at);
    if (crewWords.has(here)) outing(scene, at);
    if (providers.has(here)) tier(scene, at);
  }
}

const within = (scene: Scene, from: number, to: number, holds: (at: number) => boolean): number => {
  for (let at = Math.max(0, from); at <= Math.min(scene.list.length - 1, to); at++) if (holds(at)) return at;
  return -1;
};
const lastWithin = (scene: Scene, from: number, to: number, holds: (at: number) => boolean): number => {
  for (let at = Math.min(scene.list.length - 1, to); at >= Math.max(0, from); at--) if (holds(at)) return at;
  return -1;
};
const has = (scene: Scene, from: number, to: number, list: ReadonlySet<string>): boolean =>
  within(scene, from, to, (at) => list.has(word(scene.list[at]))) >= 0;

/** "Orthello shipped two to our office", "got fitted out by Orthello". */
function transfer(scene: Scene, at: number, present: boolean): void {
  const { list } = scene;
  if (has(scene, at - 3, at - 1, negators)) return;
  const passive = lastWithin(scene, at - 2, at - 1, (one) => auxiliaries.has(word(list[one])));
  if (present && passive >= 0 && has(scene, at - 6, at - 1, authors)) {
    const by = within(scene, at + 1, at + 4, (one) => word(list[one]) === "by" || word(list[one]) === "with");
    const giver =
      by < 0
        ? -1
        : within(scene, by + 1, by + 4, (one) => scene.isBrand(one) || giverWords.has(word(list[one])));
    if (giver >= 0 && !has(scene, by, giver, noGivers)) scene.add("gift", passive, giver);
    return;
  }
  if (travellers.has(word(list[at])) && passive >= 0 && has(scene, at - 6, at - 1, self)) {
    scene.add("travel", passive, Math.min(list.length - 1, at + 2));
    return;
  }
  const giver = lastWithin(
    scene,
    at - 7,
    at - 1,
    (one) =>
      giverWords.has(word(list[one])) ||
      scene.isBrand(one) ||
      (crewWords.has(word(list[one])) &&
        (scene.isBrand(one - 1) ||
          goods.has(word(list[one - 1])) ||
          /^(?:protein|device|drug|laser|filler|scrub|shoe|mattress|app|pump|implant|sales|toxin|formula)$/.test(
            word(list[one - 1]),
          ))) ||
      (word(list[one]) === "lab" && word(list[one - 1]) === "the"),
  );
  if (
    giver >= 0 &&
    (noGivers.has(word(list[giver])) || /^(?:next|upstairs|downstairs|across)$/.test(word(list[giver + 1])))
  )
    return;
  const dropped = giver < 0 && at === 0;
  if (giver < 0 && !dropped) return;
  // Between giver and verb stands no other doer: "Kestrel, which my patients gave".
  if (
    giver >= 0 &&
    within(
      scene,
      giver + 1,
      at - 1,
      (one) =>
        subjects.has(word(list[one])) ||
        noGivers.has(word(list[one])) ||
        (ours.has(word(list[one])) && /^(?:our|my)$/.test(word(list[one - 1]))),
    ) >= 0
  )
    return;
  if (
    giver > 0 &&
    (word(list[giver - 1]) === "by" ||
      /^(?:to|for|with|about|from|of|on|in|using|love|use|try|buy)$/.test(word(list[giver - 1]))) &&
    !giverWords.has(word(list[giver])) &&
    word(list[giver + 1]) !== "who"
  )
    return;
  if (dropped && !present) return;
  const recipient = within(
    scene,
    at + 1,
    at + 7,
    (one) =>
      recipients.has(word(list[one])) ||
      (ours.has(word(list[one])) && /^(?:the|whole|entire)$/.test(word(list[one - 1]))),
  );
  const royally = /^treat/.test(word(list[at]))
    ? within(scene, at + 1, at + 5, (one) =>
        /^(?:royalty|family|queens|kings|vips|gold|kin)$/.test(word(list[one])),
      )
    : -1;
  if (royally >= 0 && (scene.isBrand(giver) || giverWords.has(word(list[giver])))) {
    scene.add("hospitality", Math.max(0, giver), royally);
    return;
  }
  const hooked = /^(?:hooked|hooks)$/.test(word(list[at])) && word(list[at + 1]) === "it";
  if (recipient < 0 && !hooked) return;
  const to = hooked ? at + 2 : recipient;
  if (has(scene, at + 1, at + 5, news)) return;
  const firm =
    giver >= 0 &&
    (scene.isBrand(giver) || (giverWords.has(word(list[giver])) && !/^they/.test(word(list[giver]))));
  const outright =
    firm && /^(?:sen[dt]|gave|give|bought|buy|brought|bring|keep|put|fund|support)/.test(word(list[at]));
  if (!present && !outright && !presentAfter(scene, at)) return;
  const kind = has(scene, at, at + 8, travelling) ? "travel" : "gift";
  scene.add(kind, Math.max(0, giver), Math.min(list.length - 1, to + 1));
}

const givenThings = set(
  "free lunch dinner breakfast bagels donuts cookies coffee tickets game seats swag samples sample box boxes tub tubs package one two three lifetime year month months supply whole line everything trip cruise flight flights hotel travel golf retreat lakers courtside vegas hawaii cabo napa room rooms bill tab check meal meals drinks wine sushi steak steaks unit units loaner demo kit kits bag bags pair pairs bottle bottles case cases king queen research lecture series fellowship salary tuition loans mortgage vacation kitchen boat summit training course registration discount perks bonus stipend honorarium money gift gifts gummies merch house clinic office staff team out some lights podcast channel episode conference",
);
/** A present, goods or a name after a weak verb of giving. */
function presentAfter(scene: Scene, at: number): boolean {
  return (
    within(
      scene,
      at + 1,
      at + 9,
      (one) => givenThings.has(word(scene.list[one])) || goods.has(word(scene.list[one])),
    ) >= 0
  );
}

/** "We earn a credit". */
function receipt(scene: Scene, at: number): void {
  const { list } = scene;
  const author = lastWithin(scene, at - 4, at - 1, (one) =>
    /^(?:i|i'm|i've|i'll|i'd|we|we've|we'll|we'd|clinic|practice|office)$/.test(word(list[one])),
  );
  if (author < 0 || has(scene, author, at, negators)) return;
  if (
    /^(?:clinic|practice|office)$/.test(word(list[author])) &&
    !/^(?:my|our|the)$/.test(word(list[author - 1]))
  )
    return;
  const benefit = within(
    scene,
    at + 1,
    at + 6,
    (one) =>
      benefits.has(word(list[one])) ||
      (/^earn/.test(word(list[at])) && /^(?:when|if|every|each|something|trip|trips)$/.test(word(list[one]))),
  );
  if (benefit < 0 || has(scene, at + 1, benefit, negators)) return;
  scene.add("money", author, benefit);
}

function paidFor(scene: Scene, at: number): void {
  const author = lastWithin(scene, at - 4, at - 1, (one) => authors.has(word(scene.list[one])));
  if (author >= 0 && !has(scene, author, at, negators)) scene.add("money", author, at + 2);
}

/** "A little comes back to us". */
function comesMyWay(scene: Scene, at: number): void {
  const benefit = lastWithin(
    scene,
    at - 6,
    at - 2,
    (one) =>
      benefits.has(word(scene.list[one])) ||
      /^(?:something|little|bit|money|cash|goodies|samples)$/.test(word(scene.list[one])),
  );
  if (benefit >= 0 && !has(scene, benefit - 2, at, negators)) scene.add("money", benefit, at);
}

/** "Named to the Orthello advisory council". */
function holdsRole(scene: Scene, at: number): void {
  const { list } = scene;
  const brand = lastWithin(scene, at - 4, at + 4, (one) => scene.isBrand(one));
  if (brand < 0) return;
  if (!within3(scene, authors) && !within3(scene, joys)) return;
  if (has(scene, at - 6, at - 1, negators)) return;
  // "Their medical director told me": somebody else holds it.
  const linked =
    brand < at ||
    within(scene, at + 1, brand - 1, (one) => /^(?:for|of|at|with|to|by|from|on)$/.test(word(list[one]))) >=
      0;
  if (!linked) return;
  if (
    within(scene, at + 1, at + 2, (one) =>
      /^(?:said|says|told|asked|gave|announced|wrote)$/.test(word(list[one])),
    ) >= 0
  )
    return;
  if (
    brand < at &&
    within(scene, brand + 1, at - 1, (one) =>
      /^(?:and|but|because|so|which|is|are|was|for|to|sent|sends|has|hired|says|wants|lost|needs)$/.test(
        word(list[one]),
      ),
    ) >= 0
  )
    return;
  scene.add("role", Math.min(brand, at), Math.max(brand, at));
}

const within3 = (scene: Scene, list: ReadonlySet<string>): boolean =>
  has(scene, 0, scene.list.length - 1, list);

/** "Proud to teach for them". */
function worksFor(scene: Scene, at: number): void {
  const { list } = scene;
  const course = within(scene, at + 2, at + 5, (one) =>
    /^(?:course|courses|class|classes|workshop|workshops|masterclass|webinar|training|bootcamp)$/.test(
      word(list[one]),
    ),
  );
  if (
    course >= 0 &&
    within(scene, at + 1, course - 1, scene.isBrand) >= 0 &&
    has(scene, at - 3, at - 1, authors) &&
    !has(scene, at - 3, at - 1, negators)
  ) {
    scene.add("role", at, course);
    return;
  }
  if (!roleLinks.has(word(list[at + 1])) || has(scene, at - 4, at - 1, negators)) return;
  const whom = within(
    scene,
    at + 2,
    at + 4,
    (one) => scene.isBrand(one) || /^(?:them|its|their|it)$/.test(word(list[one])),
  );
  if (whom < 0) return;
  if (!scene.isBrand(whom)) {
    const own =
      /^(?:speak|speaking|consult|consulting|consulted|advise|advising|rep|repping|lecture|lecturing|proctor|proctoring)$/.test(
        word(list[at]),
      );
    if (!own) return;
    if (/^(?:it|its)$/.test(word(list[whom])) && !/^(?:for|on)$/.test(word(list[at + 1]))) return;
  } else if (
    /^(?:work|working|train|training|trained)$/.test(word(list[at])) &&
    word(list[at + 1]) === "with"
  )
    return;
  if (
    /^(?:spoke|speaking|speak|teach|teaching|training|train|trained|lecture|lecturing)$/.test(
      word(list[at]),
    ) &&
    /^(?:at|on|with)$/.test(word(list[at + 1])) &&
    scene.isBrand(whom)
  )
    return;
  // "Two weeks in Portugal teaching for Alvora": without another doer it is the author.
  if (
    at > 1 &&
    !has(scene, at - 6, at - 1, authors) &&
    !has(scene, at - 6, at - 1, joys) &&
    (/^work|^shill|^moonlight/.test(word(list[at])) ||
      within(scene, 0, at - 1, (one) => subjects.has(word(list[one])) || noGivers.has(word(list[one]))) >= 0)
  )
    return;
  scene.add("role", at, whom);
}

/** "We spent two years designing the clip". */
function makes(scene: Scene, at: number): void {
  const { list } = scene;
  if (has(scene, at - 4, at - 1, negators)) return;
  // "I started recommending it" makes nothing.
  if (/ing$/.test(word(list[at + 1]))) return;
  const author = lastWithin(scene, at - 6, at - 1, (one) =>
    /^(?:i|i'm|i've|we|we've|dr|doctor)$/.test(word(list[one])),
  );
  if (author < 0) return;
  const doctor = /^dr|^doctor/.test(word(list[author]));
  if (
    doctor &&
    within(scene, at + 1, at + 6, (one) => /^(?:herself|himself|themselves|own)$/.test(word(list[one]))) < 0
  )
    return;
  if (
    !doctor &&
    within(scene, author + 1, at - 1, (one) => subjects.has(word(list[one])) || word(list[one]) === "by") >= 0
  )
    return;
  const thing = within(
    scene,
    at + 1,
    at + 5,
    (one) => scene.isBrand(one) || (goods.has(word(list[one])) && !softGoods.has(word(list[one]))),
  );
  if (doctor ? false : thing < 0) return;
  scene.add("making", author, doctor ? at : thing);
}

/** Goods that clinicians build without selling them. */
const softGoods = set(
  "program programs course courses book books system systems plate leads lead greens valve tape tea drink portal platform unit units bar chair desk kit kits bundle team machine",
);

/** "My aunt sells these", "my roommate's brand". */
function kinSells(scene: Scene, at: number): void {
  const { list } = scene;
  const here = word(list[at]);
  const mine = lastWithin(scene, at - 3, at - 1, (one) => /^(?:my|our)$/.test(word(list[one])));
  if (mine < 0 && (at > 1 || /^(?:his|her|their|your|the|a|'s)$|'s$/.test(word(list[at - 1])))) return;
  const from = mine < 0 ? at : mine;
  if (here.endsWith("'s") || here === "lab") {
    const firm = within(scene, at + 1, at + 4, (one) => firms.has(word(list[one])));
    if (firm >= 0 && here.endsWith("'s")) scene.add("family", from, firm);
    return;
  }
  const verb = within(scene, at + 1, at + 4, (one) => selling.has(word(list[one])));
  if (verb < 0 || has(scene, at, verb, negators)) return;
  const thing = within(
    scene,
    verb + 1,
    verb + 6,
    (one) =>
      scene.isBrand(one) ||
      goods.has(word(list[one])) ||
      firms.has(word(list[one])) ||
      /^(?:it|these|them|cookies|there)$/.test(word(list[one])),
  );
  if (thing < 0 || /^(?:me|us|him|her|himself|herself)$/.test(word(list[verb + 1]))) return;
  if (
    /^(?:works?|runs?|start\w*)$/.test(word(list[verb])) &&
    /^(?:this|that|these|them)$/.test(word(list[thing]))
  )
    return;
  scene.add("family", from, thing);
}

/** "Thankful to Orthello for a weekend to remember". */
function thanksBrand(scene: Scene, at: number): void {
  const { list, draft } = scene;
  const brand = within(scene, at + 1, at + 6, (one) => scene.isBrand(one));
  if (brand < 0) return;
  const why = within(scene, brand + 1, brand + 5, (one) => /^(?:for|4)$/.test(word(list[one])));
  if (why < 0 || has(scene, at + 1, brand, noGivers)) return;
  // "For making tonight possible": whoever made it happen paid for it, praised or not.
  const paid = within(scene, why + 1, why + 7, (one) =>
    /^(?:happen|possible|sponsoring|funding|underwriting|hosting)$/.test(word(list[one])),
  );
  if (paid >= 0) {
    scene.add("hospitality", at, paid);
    return;
  }
  if (!draft.get(speaksWarmly)) return;
  const present = within(
    scene,
    why + 1,
    why + 8,
    (one) =>
      outings.has(word(list[one])) ||
      givenThings.has(word(list[one])) ||
      goods.has(word(list[one])) ||
      /^(?:hosting|having|inviting|sending|treating|flying|spoiling|feeding|gifting|supporting|sponsoring|trusting|choosing|gifted|invite|invitation|opportunity|experience|hospitality|love|support|partnership)$/.test(
        word(list[one]),
      ),
  );
  if (present >= 0) scene.add("hospitality", at, present);
}

/** "A gift from the makers". */
function giftFrom(scene: Scene, at: number): void {
  const { list } = scene;
  const from = within(scene, at + 1, at + 4, (one) => /^(?:from|by|courtesy)$/.test(word(list[one])));
  if (from < 0 || has(scene, at - 3, at - 1, negators)) return;
  const giver = within(
    scene,
    from + 1,
    from + 4,
    (one) =>
      scene.isBrand(one) ||
      (giverWords.has(word(list[one])) && !/^they/.test(word(list[one]))) ||
      (crewWords.has(word(list[one])) && goods.has(word(list[one - 1]))),
  );
  if (giver >= 0 && !has(scene, from, giver, noGivers)) scene.add("gift", at, giver);
}

const giftNouns = set(
  "present presents gift gifts freebie freebies treat treats hookup goodie goodies loaner samples swag package haul bonus trip invite invitation perk perks lunch dinner breakfast tickets support sponsorship grant",
);

/** "We carry it at a markup". */
function sells(scene: Scene, at: number): void {
  const { list } = scene;
  const author = lastWithin(scene, at - 3, at - 1, (one) => /^(?:i|we)$/.test(word(list[one])));
  if (author < 0 || has(scene, author, at, negators)) return;
  const thing = within(
    scene,
    at + 1,
    at + 3,
    (one) =>
      scene.isBrand(one) || goods.has(word(list[one])) || /^(?:it|them|these|mine)$/.test(word(list[one])),
  );
  if (thing >= 0) scene.add("making", author, thing);
}

const bakes = set("cookies cookie brownies soap soaps candle candles honey balm balms merch");
/** Clinicians also say "my" of what they wear, take and are treated with. */
const wearers = set(
  "favorite favourite fave go-to old trusty beloved own-it broken cgm hearing insulin patient patients",
);

/** "Our new balm is finally here": one's own, where buyers are called. */
function launches(scene: Scene, at: number): void {
  const { list, draft } = scene;
  const mine = lastWithin(scene, at - 4, at - 1, (one) => /^(?:my|our)$/.test(word(list[one])));
  if (mine < 0 || has(scene, mine, at, wearers) || softGoods.has(word(list[at]))) return;
  if (
    within(scene, mine + 1, at - 1, (one) =>
      /^(?:and|or|the|to|with|for|of|in|on|is|was|has)$/.test(word(list[one])),
    ) >= 0
  )
    return;
  const be = within(scene, at + 1, at + 2, (one) =>
    /^(?:is|are|just|finally|has|have|drops?|launch\w*|dropped|restocked?)$/.test(word(list[one])),
  );
  if (be < 0) return;
  const out = within(scene, be, be + 3, (one) =>
    /^(?:here|live|back|out|launch\w*|available|dropped|drops?|restocked|sold)$/.test(word(list[one])),
  );
  if (out < 0 || !calls.test(draft.lower)) return;
  scene.add("making", mine, at);
}
const calls =
  /\b(?:by me|mine\b|grab|order|pre-?order|shop|buy|sold|sell\w*|waitlist|formulated|outsold|\d+ ?% off|jar|batch|get yours|code|link|stock|first \d+|cart|checkout|limited)\b|\$\d/;

/** What a company's people do for their living. */
const work = set(
  "working meeting call go-live troubleshooting issue bug ticket outage support contract negotiating recall complaint install",
);

/** "Home from Oslo with the Orthello team". */
function outing(scene: Scene, at: number): void {
  const { list, draft } = scene;
  const brand = lastWithin(scene, at - 3, at - 1, (one) => scene.isBrand(one));
  if (brand < 0 || has(scene, 0, at, work)) return;
  const link = lastWithin(scene, brand - 3, brand - 1, (one) =>
    /^(?:with|w|from|by|of)$/.test(word(list[one])),
  );
  if (link < 0 || !draft.get(speaksWarmly)) return;
  const fun = lastWithin(
    scene,
    0,
    link,
    (one) =>
      outings.has(word(list[one])) ||
      isTrip(scene, one) ||
      (/^(?:on|at|in)$/.test(word(list[one])) && word(list[one + 1]) === "a"),
  );
  if (fun >= 0) scene.add("hospitality", Math.max(fun, link - 4), at);
}

function isTrip({ list }: Scene, at: number): boolean {
  return (
    /^(?:in|from|to)$/.test(word(list[at - 1])) &&
    /^\p{Lu}/u.test(list[at]?.text ?? "") &&
    isAnyPlace(word(list[at]))
  );
}

/** "A top-tier provider for Orthello". */
function tier(scene: Scene, at: number): void {
  const { list } = scene;
  const rank = lastWithin(
    scene,
    at - 4,
    at - 1,
    (one) =>
      (tiers.has(word(list[one])) && /^\p{Lu}/u.test(list[one]?.text ?? "")) ||
      /^(?:reference|luminary|showcase|flagship|beta|training|preferred|elite)$/.test(word(list[one])),
  );
  const brand = within(scene, at - 6, at + 5, (one) => scene.isBrand(one));
  if (rank < 0 || brand < 0 || !within3(scene, authors)) return;
  scene.add("status", Math.min(rank, brand), at);
}
