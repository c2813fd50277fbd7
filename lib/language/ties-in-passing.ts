import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, execAll, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import type { Bond } from "./bonds";
import { likelyBrands, namesCommerce } from "./commerce";
import { goods, mentions, stanceAt } from "./products";
import { sentenceAt } from "./sentences";
import { words } from "./words";

/**
 * What passes between the author and a company, told in passing: a part in its advertising, work done for it, goods that
 * cost nothing, things paid for, its people in the office, its stock, kin behind it. Each is a verb or noun of its class
 * beside a word for the author; a name that may be a brand's stands in the sentence or, where `anywhere`, in the draft.
 */
interface Cue {
  readonly kind: Bond["kind"] | "role" | "travel";
  readonly regex: RegExp;
  readonly where: "sentence" | "anywhere";
  /** Goods will do in place of a name. */
  readonly goods?: true;
}

const cue = (kind: Cue["kind"], where: Cue["where"], source: string, more: { goods?: true } = {}): Cue => ({
  kind,
  where,
  regex: compile(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, "g"),
  ...more,
});

const some = "(?:[a-z'-]{1,14} )";
const kin =
  "(?:husband|wife|spouse|hubby|hubs|wifey|brother|sister|bro|sis|mom|mum|dad|mother|father|son|daughter|cousin|uncle|aunt|nephew|niece|fianc[eé]e?|partner|roommate|bestie|best friend|girlfriend|boyfriend|(?:brother|sister|mother|father|son|daughter)-in-law|in-laws)";
const speaking =
  "(?:lectur|keynot|judg|present|speak|spoke|teach|taught|train|proctor|moderat|host|emcee|consult|advis|demo)[a-z]{0,4}";
const media =
  "(?:commercials?|ads?|ad campaign|campaign|billboards?|label|box|packaging|brochure|website|homepage|poster|cover|catalog|infomercial|banner|booth|payroll|advisory board|board)";
const trip =
  "(?:ocean view|oceanfront|beachfront|poolside|four courses|five courses|tasting menu|resort|ski|spa|yacht|vineyard|maui|cabo|hawaii|aspen|vail|napa|vegas|barcelona|lisbon|paris|dubai|miami|scottsdale|bermuda|bahamas|cancun|tulum|sonoma|monaco|ibiza|bali|london|rome|madrid|vienna|zurich|key west|park city|jackson hole|disney|lake tahoe|tahoe|palm springs|nashville|new orleans)";

const cues: readonly Cue[] = [
  // A part in its selling and teaching.
  cue(
    "role",
    "sentence",
    `(?:i|i've|i'll|we) (?:also |still |now |even |just |regularly |sometimes |happily |proudly )?${speaking} (?:[a-z' ]{0,30}?)(?:for|on behalf of)`,
  ),
  cue(
    "role",
    "sentence",
    `(?:honou?r|honou?red|excited|thrilled|pumped|proud|lucky|back|fresh|home|back home|off)(?: to| from| after| to be)? (?:keynot|judg|present|speak|lectur|emcee|moderat|headlin)[a-z]{0,4}`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:i'm|i am|it's me|that's me|me) (?:in|on) (?:the|their|its|every|that) (?:${some}){0,2}?${media}`,
  ),
  cue(
    "role",
    "anywhere",
    `my (?:own )?(?:face|name|photo|picture|quote|mug|voice|signature)(?: is|'s)? (?:all over|on|in|behind) (?:the|their|its|that|every|it)`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:named|named the|called|call) (?:${some}){0,4}?(?:after|for) (?:me|us|yours truly)`,
  ),
  cue(
    "role",
    "sentence",
    `i(?:'m| am) (?:now |officially |also )?(?:a |an |the |their )(?:[a-z&'-]{1,16} ){1,5}(?:rep|stylist|ambassador|affiliate|distributor|advocate|educator|trainer|spokesdoc)(?: now| these days)?`,
  ),
  cue(
    "role",
    "sentence",
    `(?:i|we|and i) (?:also |even |actually )?(?:helped|got to help|had a hand in|had a hand|assisted|pitched in|worked|collaborated|gave input|gave feedback|advised|sat in|beta tested)(?: (?:to|on|with|in))? (?:${some}){0,2}?(?:writ|design|nam|build|built|test|pick|choos|shap|develop|creat|draft|tun|refin|formulat|engineer|the recipe|the formula|the prototype)[a-z]{0,4}`,
  ),
  cue(
    "role",
    "anywhere",
    `on (?:a |the )?retainer(?: with| for| by| at)?|(?:advisory |ad )?board (?:perks?|life|duties|weekend)|(?:perks?|joys?|benefits?) of (?:being (?:on (?:the|their)|an? (?:advis|consult|speak|train)\\w*)|advising|consulting|speaking|the job with)`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:by|from) (?:the )?(?:surgeons|people|folks|team|engineers|doctors|docs|guys|minds|inventors?|dentists|woman|man) (?:who|that|behind) (?:built|made|designed|invented|created|developed|it\\b|the)`,
  ),
  cue(
    "role",
    "anywhere",
    `i (?:personally |also |have |even )?(?:trained|taught|certified|certify|train|teach|coach) (?:${some}){0,3}?(?:of them|of you|them|surgeons|injectors|providers|dentists|docs|doctors|reps|users)`,
  ),
  cue(
    "role",
    "anywhere",
    `i (?:also |personally |have )?(?:ran|led|run|lead|was (?:an? |the )?(?:pi|investigator|site lead) (?:on|for|in)|enrolled (?:patients )?in|recruited for|helped run) (?:${some}){0,3}?(?:trials?|studies|registry|study)|(?:the|their|its) (?:grants?|funding|honorari(?:a|um)|checks?) (?:was|were|is|are|has been|have been) (?:very |so |real |awfully )?(?:kind|generous|good|nice|lovely|welcome)`,
  ),
  cue(
    "closeness",
    "anywhere",
    `(?:their|the) (?:[a-z'-]{1,14} ){0,2}?(?:pr (?:girl|guy|lady|team|person|folks)|marketing (?:girl|guy|lady|team|person|folks)|rep|reps|founder|ceo|sales (?:team|folks|girl|guy)) (?:[a-z'-]{1,14} ){0,2}?(?:is|are|was|were|'s) (?:an? |the |such an? |so |my |our )?(?:[a-z'-]{1,14} )?(?:gem|doll|sweetheart|angel|best|delight|legend|friend|hoot|peach|riot|blast|hero|saint|dream|sweet|lovely|amazing|awesome|great|generous|kind|fun)`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:join(?:ing|ed)?|part of|member of|named to|added to|picked for|invited (?:to|onto)|spot on|seat on|place on) (?:their|its) (?:[a-z'-]{1,14} ){0,2}?(?:faculty|board|team|bureau|panel|council|roster|program|squad|crew|committee)`,
  ),
  cue(
    "money",
    "anywhere",
    `(?:our|my) (?:[a-z0-9&'-]{1,16} ){1,5}?(?:sells? out|sold out|is back|are back|restocked|flies off|is here|are here)(?: [^.!?\\n]{0,40})?(?:at the (?:counter|front desk|desk|checkout|register)|\\$\\d)`,
    { goods: true },
  ),
  // What cost the author nothing, and what was paid for them.
  cue(
    "gift",
    "anywhere",
    `(?:never|haven't|havent|didn't|don't|not) (?:once |ever |have to |had to |even )?(?:paid|pay|spent|spend|been charged) (?:for (?:one|it|them|any|a thing|mine|these|this)|a (?:cent|dime|penny|dollar|nickel|thing)|anything)`,
    { goods: true },
  ),
  cue(
    "gift",
    "anywhere",
    `(?:cost|costs|costing|set|sets|ran) (?:me|us) (?:nothing|zero|zilch|nada|back (?:nothing|zero))|(?:the )?(?:best )?zero dollars`,
    { goods: true },
  ),
  cue(
    "gift",
    "sentence",
    `keeps? (?:my|our|me|us) (?:${some}){0,3}?(?:full|stocked|supplied|fed|caffeinated|swimming|rolling|drowning|happy)(?: in)?`,
  ),
  cue(
    "gift",
    "sentence",
    `(?:furnished|stocked|equipped|supplied|outfitted|decorated|kitted out|bankrolled|refurbished|remodell?ed|renovated|underwritten|catered|fueled|fuelled) (?:entirely |basically |mostly |lovingly |kindly |generously )?by`,
  ),
  cue(
    "gift",
    "sentence",
    `(?:who|that|they) (?:just |also |so kindly |kindly |generously )?(?:refurbished|redid|funded|furnished|bought|paid for|covered|sponsored|fed|hosted|flew|gave|donated|stocked|catered|remodell?ed|renovated|upgraded|decorated|outfitted) (?:our|us|my|me|the (?:whole |entire )?(?:team|office|clinic|unit|residency|lounge|break room))`,
  ),
  cue(
    "gift",
    "anywhere",
    `(?:been |are |is |so |always |incredibly |beyond |more than )(?:so |very |incredibly |always )?(?:generous|good|kind) (?:to|with) (?:me|us|our|my) ?(?:clinic|practice|office|team|residents|program|department|little family|family)?`,
  ),
  cue(
    "gift",
    "anywhere",
    `(?:engraved|monogrammed|embroidered|personali[sz]ed) (?:with|for|by|just for) (?:my|me|us|our)|with (?:my|our) (?:own )?(?:name|initials|logo)(?: \\w{2,12}){0,2} (?:engraved|printed|stitched|embroidered|stamped|on (?:it|them|the))|my (?:name|initials) (?:engraved|stitched|embroidered|stamped)`,
  ),
  cue(
    "gift",
    "anywhere",
    `(?:got|had|have|tried|been using|using|testing) (?:it|mine|this|one|them|these) (?:[a-z]{3,8} )?(?:weeks|months|a month|a year|a week|years|long|way|well) before (?:you|y'all|everyone|anyone|the public|launch|release|it (?:launch|hit|drop|came|was)\\w{0,3}|they (?:launch|announc|releas)\\w{0,3})`,
    { goods: true },
  ),
  cue(
    "gift",
    "sentence",
    `(?:units?|samples?|products?|supplies|everything|trackers?|drinks|dinner|all of it|it's|these are|they're|this one's|one|devices?|refills?) (?:are |is |were |was |all |totally )?(?:on the house|no charge|on them)`,
  ),
  cue(
    "money",
    "sentence",
    `(?:covered|covers|paid|pays|footed|foots|picked up|picks up|absorbed|took care of|handled|waived) (?:for )?(?:all )?(?:the |our |my )?(?:${some})?(?:costs?|bills?|tab|fees?|imaging|scans|travel|publication|open access|registration|postage|printing|shipping)`,
  ),
  cue(
    "money",
    "sentence",
    `(?:cheaper|discounted|better|lower|special|wholesale|preferred) (?:toxin|product|products|pricing|prices?|units|inventory|filler|rates?|stuff|supplies|cost) for (?:us|me|our|my)|(?:goodie|goody|swag) bags? (?:for|from|courtesy)`,
  ),
  // Its people.
  cue(
    "closeness",
    "sentence",
    `(?:area|sales|account|regional|territory|district|product|brand) (?:manager|rep|specialist|lead|director)s?\\b`,
  ),
  cue(
    "closeness",
    "sentence",
    `reps? (?:are|is|'s|were|was|have|has) (?:always |basically |practically |constantly |literally |so often |now )?(?:at|in|on|a|part of|here|here at|like)? ?(?:our|my|the|us) ?(?:office|clinic|or|staff|team|practice|fixture|family|couch|parking|kitchen|group chat|wedding)`,
  ),
  cue("closeness", "sentence", `(?:know|knows) how to (?:host|party|throw|feed|treat|spoil|celebrate|show)`),
  // Learning somewhere lovely.
  cue(
    "travel",
    "anywhere",
    `(?:learning|training|trained|judging|touring|kickoff|summit|symposium|retreat|conference|course|lab|launch|awards?|weekend|workshop|advisory|faculty|meeting|days) (?:[a-z' ]{0,40}?)(?:in|at|by|with)? ?(?:the )?${trip}`,
  ),
  cue(
    "travel",
    "anywhere",
    `sales (?:kickoff|kick-off|meeting|conference|retreat|summit|force|team)|(?:company|national|global) (?:kickoff|sales meeting|retreat)|injector (?:retreat|summit|weekend)`,
  ),
  // Its stock.
  cue(
    "investment",
    "anywhere",
    `(?:whose|their|its|the|this|that) (?:stock|shares|equity|ticker) (?:that )?(?:i|we) (?:also |happen to |actually )?(?:own|hold|bought|have|keep)|(?:my|our) (?:shares|stock|portfolio|brokerage|position|401k|retirement|ira) (?:in|of|is|are|loves?|thanks?|likes?|agrees?|depends?)|(?:i'm|i am|we're) (?:long|an owner|a holder|invested|all in)(?: on| of| in)?`,
  ),
  // Kin.
  cue(
    "family",
    "anywhere",
    `(?:my|our) ${kin}(?: [a-z'-]{2,14})?,? (?:finally |just |recently |has |who |also |actually |has finally |spent \\w+ years |and (?:his|her) \\w+ )*(?:finished|made|makes|built|builds|launched|invented|created|formulated|started|founded|designed|developed|perfected|dropped|sells|runs|owns|cooked up|patented|engineered|handcrafts|hand-?makes|bottles|distributes)`,
    { goods: true },
  ),
  cue(
    "family",
    "anywhere",
    `(?:it|that|this|which)(?:'s| is|'s literally| is literally| is actually| happens to be) (?:her|his|their|my \\w{2,14}'s|our) (?:own |very own |little |new |whole )?(?:start-?up|company|baby|brand|line|product|business|invention|label|shop|recipe|formula)|my ${kin} would (?:kill|disown|murder|haunt|divorce|never forgive|be (?:mad|hurt|furious))`,
  ),
  // Rank that sales give.
  cue(
    "status",
    "sentence",
    `(?:plaque|trophy|award|crystal|medal|sash|crown|banner) (?:is|'s|on|for|from|says|arrived|goes|looks|came)|(?:highest|biggest|top|largest|busiest|leading|#1|number one)[ -](?:volume|enrolling|prescribing|ordering|selling|implanting|injecting)`,
  ),
  // Selling.
  cue(
    "code",
    "anywhere",
    `(?:my|our) (?:own |personal |special |exclusive |little |secret |custom |private )+(?:code|link|discount|promo)|(?:dm|message|text|email|inbox|send) (?:me|us|you|ya|u) (?:for |with |about )?(?:a |an |the |my |our |your )?(?:personal |own |exclusive |special )?(?:code|catalogs?|discount|order form|pricing|order|link to order)`,
    { goods: true },
  ),
];

const author = /(?<![a-z])(?:i|i'm|i've|i'll|i'd|im|me|my|mine|we|we're|we've|we'll|us|our|ours)(?![a-z])/;

/** What the author might do or have without a tie: study, serve the public, pay for it. */
const plainly =
  /\b(?:university|hospital's|county|library|school|residency program|society|academy|association|nonprofit|charity|foundation|church|unicef|habitat|rotary|va\b|patients?'? famil|volunteer\w*|donat\w*|grand rounds|government|agency|barda|nih|insurance|medicaid|medicare|budget|out of pocket|refund)\b/;

/** Every tie told in passing, in order; none where nothing is named, and none where the words fault it. */
export const tiesInPassing = defineFact(
  "ties in passing",
  (draft): readonly (Span & { readonly kind: Cue["kind"] })[] => {
    const found: (Span & { readonly kind: Cue["kind"] })[] = [];
    if (!draft.get(namesCommerce)) return found;
    const brands: readonly Span[] = [...draft.get(mentions), ...draft.get(likelyBrands)];
    const sold = brands.length > 0 || draft.get(words).some((word) => goods.has(word.lower));
    if (!sold) return found;
    for (const { kind, regex, where, goods: goodsToo } of cues) {
      if (brands.length === 0 && !goodsToo) continue;
      for (const match of matches(draft, regex, "lower")) {
        const sentence = sentenceAt(draft, match.start);
        const named = brands.some((one) => one.start < sentence.end + 1 && sentence.start <= one.start);
        const said = draft.lower.slice(sentence.start, sentence.end);
        if (
          where === "sentence" &&
          !named &&
          !(goodsToo && goodsIn(draft, sentence)) &&
          !toldOn(brands, sentence, said)
        )
          continue;
        // "My aunt made us curtains": for the author, not for sale.
        if (kind === "family" && forAuthor.test(draft.lower.slice(match.start + match.text.length))) continue;
        if (plainly.test(said) || sentence.stop === "?" || deniedBefore(draft, match.start, sentence.start))
          continue;
        if (!author.test(said) && !subjectless.test(said) && kind !== "gift" && kind !== "travel") continue;
        const stance = stanceAt(draft, match);
        if (stance === "critical" || stance === "regulatory") continue;
        const span = { start: match.start, end: match.start + match.text.trimEnd().length };
        if (!found.some((other) => overlaps(other, span))) found.push({ kind, ...span });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
);

const forAuthor = /^ (?:me|us|him|her|them|our|a new) /;

/** "Just got back from judging": the author, left out. */
const subjectless =
  /^\W{0,4}(?:just |finally |so |officially |still |also )?(?:got|back|home|off|spent|heading|headed|loved|had|excited|thrilled|honou?red|huge|proud|grateful|learning|joined|wrapped|highest|biggest|top)\b/;

/** The name stands in the sentence before, and this one goes on about it: "their area manager", "highest volume site". */
function toldOn(brands: readonly Span[], sentence: Span, said: string): boolean {
  return (
    /\b(?:their|they|them|its|it|site|company|brand|rep|reps)\b/.test(said) &&
    brands.some((one) => one.end <= sentence.start && sentence.start - one.end < 120)
  );
}

function goodsIn(draft: Draft, span: Span): boolean {
  return draft
    .get(words)
    .some((word) => word.start >= span.start && word.end <= span.end && goods.has(word.lower));
}

const denial = /\b(?:no|not|never|nobody|none|without|nor|if|unless|\w+n't)\b[^.,;:!?]{0,20}$/g;

function deniedBefore(draft: Draft, at: number, from: number): boolean {
  return execAll(draft.lower.slice(Math.max(from, at - 30), at), denial).length > 0;
}
