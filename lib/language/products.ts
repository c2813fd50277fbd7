import { defineFact, type Draft } from "@/lib/engine/draft";
import { anyOf, has } from "@/lib/engine/pattern";
import { brandMakers, consumerHealthNames } from "@/lib/lexicon/brand-makers";
import { companies, healthProducts } from "@/lib/lexicon/devices-and-companies";
import { drugBrands } from "@/lib/lexicon/drugs";
import type { Span } from "@/lib/schema/finding";
import { sentenceAt, sentences } from "./sentences";
import { compactName, ties, type Tie } from "./ties";
import { words, type Word } from "./words";

/**
 * How a commercial name is known. "declared": the author named it as a tie. "known": in a lexicon. "coined": by its form
 * (NerveTune, Aprevva®). "named": a capitalized name before a product noun ("the Tandora pump"). "handle": a tag that
 * looks like a brand's.
 */
export type MentionKind = "declared" | "known" | "coined" | "named" | "handle";

/** A company, device, drug brand, supplement or app named in the draft. Span in the plain view, without a possessive. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Letters and digits alone, lower case, without @ and #. */
  readonly name: string;
  /** The maker, lower case, where the lexicon knows it. */
  readonly company?: string;
  /** The declared tie that it belongs to. */
  readonly tie?: Tie;
}

// ---------------------------------------------------------------- what is for sale

/** Things for sale in health, as heads of a name ("the Tandora pump") or by themselves ("this brace"). Singular and plural. */
export const goods: ReadonlySet<string> = new Set(
  (
    "supplement supplements gummy gummies vitamin vitamins multivitamin multivitamins magnesium probiotic probiotics collagen turmeric " +
    "electrolyte electrolytes powder powders shake shakes tincture tinctures cbd capsule capsules caps drops softgels nootropic nootropics greens melatonin " +
    "serum serums cream creams moisturizer moisturizers cleanser cleansers sunscreen sunscreens spf toner toners retinol retinoid balm balms lotion lotions salve ointment " +
    "skincare haircare mask masks peel peels filler fillers neurotoxin neuromodulator injectable injectables toxin " +
    "device devices system systems platform platforms stimulator stimulators neurostimulator implant implants cage cages screw screws plate plates " +
    "spacer graft putty biologic biologics allograft disc stent valve lead leads scanner scanners scope arthroscope endoscope laser lasers microneedling machine machines robot unit units probe " +
    "pump pumps monitor monitors sensor sensors cgm cgms meter meters tracker trackers ring wearable wearables watch band headband patch patches " +
    "brace braces splint splints sleeve sleeves sock socks stockings insole insoles orthotic orthotics shoe shoes sneakers pillow pillows mattress mattresses blanket blankets " +
    "cushion chair chairs desk roller gun massager tens boot boots wrap tape strip strips corrector trainer wheel bands " +
    "gel gels pen pens injector autoinjector inhaler spray rinse toothpaste toothbrush flosser aligner aligners retainer retainers whitening mouthwash " +
    "app apps software ehr emr scribe chatbot portal program programs course courses masterclass ebook book books planner workbook kit kits bundle box subscription membership " +
    "retractor retractors stapler staplers stethoscope stethoscopes formula blend tea drink bar bars snack snacks oil oils diffuser bottle bottles breast-pump stroller bassinet formula diapers carrier"
  ).split(" "),
);

/** Goods that a practice does rather than sells under a name, or that are nobody's product: too common to make a name by themselves. */
const weakHeads = new Set(
  "system systems program programs course courses book books box chair desk boot boots band bands disc discs lead leads plate plates unit units bar bars watch ring machine machines implant implants wheel tape mask masks shoe shoes drink tea bottle bottles kit kits masterclass tens cbd magnesium turmeric collagen cgm cgms retinol spf app apps portal platform platforms scope meter strip strips sleeve drops pen pens monitor monitors".split(
    " ",
  ),
);

// ---------------------------------------------------------------- names in the lexicon

/** Names that are also words: they count only with a capital inside a sentence. */
const alsoWords = new Set(
  (
    "abridge|ag1|axium|bbl|bridge|calm|capsule|catamaran|centrum|cerebral|cirq|clue|colgate|compex|comrad|curable|ensure|eterna|evoke|" +
    "flo|forma|glow|halo|heel|hers|hoka|hydrow|impella|infinity|infuse|kiva|lingo|linq|mainstay|mako|micra|mild|moxi|noom|octave|olly|omada|omnia|" +
    "orbera|oura|owlet|percept|precision|prestige|proclaim|prospera|quell|quip|relief|rialto|ritual|sapien|secret|senza|snoo|solta|spark|sprint|stelo|" +
    "thorne|vagaro|vanta|via|viome|vivity|whoop|align|boost|lumify|plexus|seed|sequel|vertex|merck|lilly|bausch|target|actos|halcion|ultram|" +
    "figure 1|move free|one a day|prodigy mri|shield test|smile laser|duo interbody|via disc|zip fusion|pulse platform|fast therapy|secret rf|" +
    "casper mattress|seed probiotic|element electrolytes|bridge device|clear + brilliant|excel v"
  ).split("|"),
);

/** Names that say nothing of a health product. */
const neverHealth = new Set([
  "google",
  "apple",
  "garmin",
  "airpods",
  "philips",
  "ancestry",
  "strava",
  "microsoft",
  "amazon",
]);

interface Known {
  readonly phrase: string;
  readonly makers: readonly string[];
}

const byFirstWord = new Map<string, Known[]>();
const byCompact = new Map<string, Known>();

/** Adds a name to the index when the module loads. */
function know(phrase: string, makers: readonly string[]): void {
  const first = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0];
  const compact = compactName(phrase);
  if (first === undefined || compact.length < 3 || neverHealth.has(phrase)) return;
  const known = { phrase, makers: makers.map(compactName) };
  if (byCompact.has(compact)) return;
  byCompact.set(compact, known);
  const listed = byFirstWord.get(first);
  if (listed) listed.push(known);
  else byFirstWord.set(first, [known]);
}

const makersOf = (brand: string): string[] =>
  (brandMakers.entries.get(brand) ?? "").split("; ").filter(Boolean);
for (const { name, maker } of healthProducts.records)
  know(name, maker ? [maker, ...makersOf(name)] : makersOf(name));
for (const brand of drugBrands.entries.keys()) know(brand, makersOf(brand));
for (const brand of brandMakers.entries.keys()) know(brand, makersOf(brand));
for (const name of [...companies.entries.keys(), ...consumerHealthNames.entries]) know(name, [name]);
for (const listed of byFirstWord.values()) listed.sort((a, b) => b.phrase.length - a.phrase.length);

function knownAt(draft: Draft, word: Word): (Known & Span) | undefined {
  const { plain, lower } = draft;
  const cut = word.lower.search(/['-]/);
  const listed = byFirstWord.get(cut < 0 ? word.lower : word.lower.slice(0, cut));
  if (!listed) return undefined;
  for (const known of listed) {
    const end = word.start + known.phrase.length;
    if (!lower.startsWith(known.phrase, word.start) || /[\p{L}\p{N}]/u.test(lower.charAt(end))) continue;
    const ambiguous = alsoWords.has(known.phrase) || known.phrase.length < 4;
    if (ambiguous && (!isCapital(plain, word.start) || isSentenceStart(draft, word.start))) continue;
    return { ...known, start: word.start, end };
  }
  return undefined;
}

// ---------------------------------------------------------------- names by their form

const camelName = /^(?:\p{Lu}\p{Ll}+\p{Lu}|[a-z]\p{Lu}\p{Ll}{2})\p{L}*$/u;

/** Mixed case that names no product: people, networks, degrees, references, units. */
const plainCamel =
  /^(?:mc\p{L}+|mac\p{L}+|fitz\p{L}+|youtube|linkedin|tiktok|whatsapp|facebook|github|paypal|facetime|snapchat|pubmed|medtwitter|meded\w*|foamed|uptodate|powerpoint|javascript|typescript|chatgpt|openai|doordash|iphone|ipad|ipads|iphones|imessage|ebooks?|emails?|phd|pharmd|dnp|medline|clinicaltrials|covid\p{L}*|mychart|econsults?|etextbook|bipap|cpap|oxycontin|medtech|healthtech|femtech|biotech|hipaa\p{L}*|gofundme|reporter|airpods?|airtags?|homepod|airbnb|lgbtq\p{L}*|bipoc|usmle|nephjc|visualmed|spotify|eventbrite|mailchimp|wordpress|squarespace|surveymonkey|docusign|qr\p{L}*)$/u;

/** Capitalized words before goods that are nobody's brand: eponyms, places, programs, materials. */
const plainBefore = new Set(
  (
    "medicare medicaid american british german swiss chinese japanese korean french italian boston milwaukee chicago texas california florida foley holter doppler " +
    "parkinson parkinson's hodgkin jackson kirschner velcro ace the my our your this that these those new best free great good some any no all each every more other " +
    "spinal cervical lumbar knee hip ankle back neck wrist hand foot lower upper vitamin omega fish hyaluronic salicylic glycolic dental surgical medical clinical digital " +
    "smart electronic wearable portable home daily night morning weekly monthly online mobile heart blood glucose insulin breast baby kids children pain sleep migraine acne skin hair eye lip lash " +
    "health healthcare nursing hospital patient physician doctor national state federal community public school university library google microsoft amazon apple android windows zoom " +
    "compression weighted foam posture standing memory mineral chemical copper silver gold black white red blue green pink led infrared cold hot warm soft hard " +
    "step level phase part chapter section table figure group class stage grade type monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "christmas easter halloween mediterranean keto paleo vegan organic natural herbal essential coconut olive castor tea peppermint lavender eucalyptus menthol lidocaine diclofenac testosterone estrogen progesterone"
  ).split(" "),
);

/** Handles of people and public bodies. */
const personHandle =
  /^(?:dr|doc|doctor|nurse|prof|rn|np|pa|md|the_?real|its|iam|im|mr|mrs|ms|coach)[._]?\p{L}|(?:md|do|dds|dmd|rn|np|pac|phd|dpt|pt|dc|pharmd|crna|mph|msn|bsn|lcsw|psyd|ot|slp|dvm|mom|dad|mama)[._\d]*$/u;
/** Handles and names of bodies that sell no product. */
export const publicBody =
  /(?:university|univ|college|school|academy|hospital|clinic|center|centre|ctr$|medcenter|healthsystem|society|association|assoc|foundation|institute|journal|news|times$|post$|radio|podcast|show|magazine|gov|who$|^cdc|^nih|^fda|^ama|^aspn|^asra|^asipp|^ains|^nans|^acog|^acep|^acp|^aap|^aan|^aad|^apa|^ada$|^nejm|^jama|^bmj|lancet|nature|pubmed|library|council|coalition|charity|church|ymca|redcross|rescue|conference|summit|congress|meeting|twitter|chat|residency|fellowship|dept|department|students|alumni|union|county|city$|state$|statehealth)/u;
const commercialHandle =
  /spine|medical|meds$|pharma|labs?$|laborator|tech|stim|bio|skin|derma|aesthetic|beauty|cosmetic|wellness|nutrition|vitamin|ortho|dental|smile|sleep|fitness|brace|patch|neuro|therap|usa$|official|hq$|inc$|_?co$|brand|shop|store|scrubs|gel|laser|peptide|labs_|health$|care$|app$|ai$|system|device|implant|aligner|filler|fill$|toxin|serum|caps$|gummies|supplement|drops|diabetes|glucose|pump/u;

export function isPersonHandle(handle: string): boolean {
  return personHandle.test(handle);
}

function isBrandHandle(word: Word): boolean {
  const handle = word.lower.slice(1);
  if (publicBody.test(handle.replace(/[._]/g, ""))) return false;
  if (personHandle.test(handle)) return false;
  return commercialHandle.test(handle) || /^@\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u.test(word.text);
}

// ---------------------------------------------------------------- declared names

const companyTail =
  /^(?:inc|llc|llp|corp|corporation|co|company|ltd|plc|gmbh|sa|ag|medical|pharma|pharmaceuticals?|therapeutics|technologies|technology|labs?|laborator(?:y|ies)|health|healthcare|spine|biosciences?|biologics?|scientific|neuromodulation|neuro|ortho|orthopa?edics|systems?|group|international|usa|surgical|aesthetics?|dental|skincare|nutrition|wellness|robotics|diagnostics|devices?|sciences?|solutions?|bio|medtech|clinics?|app|brand|drug)$/;

/** First words of a company's name that mean nothing alone. */
const wordsNotNames = new Set(
  "boston american united national general advanced first new the smart pure true real total health medical spine pain joint bright clear vital nature natural simple better modern global direct central north south east west pacific atlantic summit apex alpha beta omega premier elite prime core life care well heart brain nerve sleep smile skin blue green red black white gold silver next one open integra johnson lilly align apple calm evoke sprint mild abbott's dr doctor".split(
    " ",
  ),
);

interface TieName {
  readonly tie: Tie;
  /** The whole name, compact. */
  readonly whole: string;
  /** What is left without "Inc", "Spine" and the like, compact; absent when that is a plain word. */
  readonly core?: string;
  /** A name that is also a word needs its capital. */
  readonly needsCapital: boolean;
}

/** Names that a draft would use for the declared ties: the company, its short form, its products. The lexicon adds what the company makes. */
const tieNames = defineFact("tie-names", (draft): readonly TieName[] => {
  const names: TieName[] = [];
  for (const tie of draft.get(ties).list) {
    if (tie.ownPractice) continue;
    for (const name of [tie.name, ...tie.products]) {
      const parts = name
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
      const whole = parts.join("");
      if (whole.length < 2) continue;
      const kept = [...parts];
      while (kept.length > 1 && companyTail.test(kept.at(-1) ?? "")) kept.pop();
      const core = kept.join("");
      const soleWord = kept.length === 1 && wordsNotNames.has(core);
      names.push({
        tie,
        whole,
        ...(core.length >= 3 && core !== whole && !soleWord && { core }),
        needsCapital: whole.length < 4 || wordsNotNames.has(whole) || alsoWords.has(whole),
      });
    }
  }
  return names;
});

/** The tie that a tag or a glued name belongs to: #AcmeStim, @acmespine_usa, AcmeStim for "Acme Spine". */
function tieOfGlued(draft: Draft, compact: string, parts: readonly string[]): Tie | undefined {
  for (const { tie, whole, core } of draft.get(tieNames)) {
    if (whole.length >= 3 && (compact === whole || (whole.length >= 5 && compact.startsWith(whole))))
      return tie;
    if (
      core !== undefined &&
      (compact === core || parts[0] === core || (core.length >= 5 && compact.startsWith(core)))
    )
      return tie;
  }
  return undefined;
}

/** The tie whose name begins at this word, and where it ends: "Acme Spine", "Acme", "acme spine's". */
function tieAt(draft: Draft, list: readonly Word[], at: number): { tie: Tie; end: number } | undefined {
  const word = list[at];
  if (!word) return undefined;
  for (const { tie, whole, core, needsCapital } of draft.get(tieNames)) {
    if (needsCapital && word.text === word.lower) continue;
    for (const target of core === undefined ? [whole] : [whole, core]) {
      let joined = "";
      for (let next = at; next < Math.min(at + 6, list.length); next++) {
        const one = list[next];
        if (!one || (one.kind !== "word" && one.kind !== "number")) break;
        if (next > at && one.start - (list[next - 1]?.end ?? 0) > 3) break;
        const bare = withoutPossessive(one);
        joined += compactName(bare.lower);
        if (joined === target) return { tie, end: bare.end };
        if (!target.startsWith(joined)) break;
      }
    }
  }
  return undefined;
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function withoutPossessive(word: Word): { lower: string; end: number } {
  const lower = word.lower.includes("'") ? word.lower.replace(/'s?$/, "") : word.lower;
  return { lower, end: word.start + lower.length };
}

// ---------------------------------------------------------------- mentions

/** Every commercial name in the draft, in order. Societies, hospitals, universities, journals, agencies and the practice's own names are none. One pass over the words. */
export const mentions = defineFact("product-mentions", (draft): readonly Mention[] => {
  const list = draft.get(words);
  const own = new Set(
    [...(draft.context.own ?? []), ...(draft.context.employer ? [draft.context.employer] : [])].map(
      compactName,
    ),
  );
  const found: Mention[] = [];
  let until = 0;
  const add = (mention: Mention) => {
    if (own.has(mention.name)) return;
    found.push(mention);
    until = mention.end;
  };
  for (let at = 0; at < list.length; at++) {
    const word = list[at];
    if (!word || word.start < until) continue;
    if (word.kind === "hashtag" || word.kind === "mention") {
      addTag(draft, word, add);
      continue;
    }
    if (word.kind !== "word") continue;
    const tied = tieAt(draft, list, at);
    if (tied) {
      add({
        kind: "declared",
        name: compactName(draft.plain.slice(word.start, tied.end)),
        start: word.start,
        end: tied.end,
        tie: tied.tie,
      });
      continue;
    }
    const bare = withoutPossessive(word);
    const known = knownAt(draft, word);
    if (known) {
      const tie = tieOfMakers(draft, known.makers);
      add({
        kind: tie ? "declared" : "known",
        name: compactName(known.phrase),
        start: known.start,
        end: known.end,
        ...(known.makers[0] !== undefined && { company: known.makers[0] }),
        ...(tie && { tie }),
      });
      continue;
    }
    const text = draft.plain.slice(word.start, bare.end);
    const mark = draft.plain.charAt(bare.end);
    if (mark === "®" || mark === "™") {
      add({ kind: "coined", name: compactName(text), start: word.start, end: bare.end + 1 });
      continue;
    }
    if (text.length < 3 || word.text === word.lower) continue;
    if (camelName.test(text)) {
      const parts = (text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []).map((part) => part.toLowerCase());
      const tie = tieOfGlued(draft, compactName(text), parts);
      if (tie) add({ kind: "declared", name: compactName(text), start: word.start, end: bare.end, tie });
      else if (
        text.length >= 5 &&
        !plainCamel.test(text.toLowerCase()) &&
        !/^(?:De|La|Le|Di|Du|Da|Van|Von|St|O|D)\p{Lu}/u.test(text)
      )
        add({ kind: "coined", name: compactName(text), start: word.start, end: bare.end });
      continue;
    }
    if (isNamedGoods(draft, list, at, text, isSentenceStart(draft, word.start)))
      add({ kind: "named", name: compactName(text), start: word.start, end: bare.end });
  }
  return found;
});

function addTag(draft: Draft, word: Word, add: (mention: Mention) => void): void {
  const compact = compactName(word.lower.slice(1));
  const parts =
    word.parts ??
    (word.text.slice(1).match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []).map((part) => part.toLowerCase());
  const tie = tieOfGlued(draft, compact, parts);
  const at = { name: compact, start: word.start, end: word.end };
  if (tie) {
    add({ kind: "declared", ...at, tie });
    return;
  }
  const bare = compact.replace(/(?:usa|us|official|hq|health|injector|provider)$/, "");
  const known =
    bare.length >= 5 && !alsoWords.has(bare) ? (byCompact.get(bare) ?? byCompact.get(compact)) : undefined;
  if (known) {
    const knownTie = tieOfMakers(draft, known.makers);
    add({
      kind: knownTie ? "declared" : "known",
      ...at,
      ...(known.makers[0] !== undefined && { company: known.makers[0] }),
      ...(knownTie && { tie: knownTie }),
    });
  } else if (word.kind === "mention" && isBrandHandle(word)) add({ kind: "handle", ...at });
}

/** "Allergan" ties the author to Botox and Juvederm: both have one maker. So does "Botox (speaker)" to Juvederm. */
function tieOfMakers(draft: Draft, makers: readonly string[]): Tie | undefined {
  if (makers.length === 0) return undefined;
  const same = (name: string) =>
    makers.some(
      (maker) => maker === name || (name.length >= 5 && (maker.startsWith(name) || name.startsWith(maker))),
    );
  return draft.get(tieNames).find(({ whole, core }) => {
    if (same(whole) || (core !== undefined && same(core))) return true;
    return byCompact.get(whole)?.makers.some((maker) => makers.includes(maker)) ?? false;
  })?.tie;
}

function isSentenceStart({ plain }: Draft, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 6 && /[ "'([*]/.test(plain.charAt(before))) before--;
  return before < 0 || !/[\p{L}\p{N},;:&%$)/-]/u.test(plain.charAt(before));
}

/** Endings that coined names like and plain words rarely have. */
const coinedEnding = /(?:[rtvxz]a|[yieax]x|iq|oo|[ie]o|qvi|zy|vy)$/i;

/** "the Tandora pump", "Vellum laser", "StrideRite Pro insoles": one capitalized word, not a plain one, with goods one or two words on. */
function isNamedGoods(
  draft: Draft,
  list: readonly Word[],
  at: number,
  text: string,
  sentenceStart: boolean,
): boolean {
  if (text.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(text) || plainBefore.has(text.toLowerCase())) return false;
  const before = list[at - 1];
  // "Aprevva: how the new migraine gel works": a name that heads its sentence, told from a plain word by its ending.
  if (sentenceStart && draft.plain.charAt(list[at]?.end ?? 0) === ":" && coinedEnding.test(text))
    return draft
      .get(goodsWords)
      .some(
        (word) =>
          word.start > (list[at]?.end ?? 0) && word.end <= sentenceAt(draft, list[at]?.start ?? 0).end,
      );
  // A title's capitals say nothing: the word before must be in lower case, unless it is an article.
  if (sentenceStart && !/(?:ra|ta|va|xa|ia|yx|ix|ex|ax|ora|iq|oo|io|eo|ly|fy)$/.test(text.toLowerCase()))
    return false;
  if (
    before &&
    !sentenceStart &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(before.text) &&
    !/^(?:the|this|that|my|our|your|new|love|loving|try|using)$/.test(before.lower)
  )
    return false;
  for (let next = at + 1; next <= at + 2; next++) {
    const head = list[next];
    if (!head || draft.plain.slice(list[next - 1]?.end ?? 0, head.start).trim() !== "") return false;
    if (goods.has(head.lower))
      return /^\p{Ll}/u.test(head.text) && (!weakHeads.has(head.lower) || !sentenceStart);
    if (
      next === at + 1 &&
      !/^(?:\p{Lu}\p{Ll}+|\d+|spf|rf|led|heating|cooling|knee|back|neck|hand|foot|sleep|pain|migraine|weighted|compression|electrolyte|insulin|breast|aligner)$/u.test(
        head.text,
      )
    )
      return false;
  }
  return false;
}

// ---------------------------------------------------------------- stance

/** What the author does with a product: praises it, tells others to get it, shows or uses it, names it, faults it, or passes on a safety notice. */
export type Stance = "praising" | "recommending" | "demonstrating" | "neutral" | "critical" | "regulatory";

const praise = anyOf(
  [
    "love",
    "loves",
    "loved",
    "loving",
    "luv",
    "adore",
    "obsessed",
    "amazing",
    "amazed",
    "incredible",
    "awesome",
    "fantastic",
    "excellent",
    "phenomenal",
    "superb",
    "brilliant",
    "outstanding",
    "wonderful",
    "beautiful",
    "gorgeous",
    "impressed",
    "impressive",
    "blown away",
    "thrilled",
    "excited",
    "stoked",
    "proud",
    "fan of",
    "huge fan",
    "big fan",
    "best",
    "better than",
    "nicer than",
    "prettier than",
    "faster",
    "cleaner",
    "smoother",
    "smoothest",
    "easiest",
    "gentler",
    "happier",
    "stronger",
    "favorite",
    "favourite",
    "fave",
    "favs?",
    "fav",
    "go to",
    "holy grail",
    "must have",
    "musthave",
    "game changer",
    "gamechanger",
    "game changing",
    "gamechanging",
    "life changing",
    "life changer",
    "lifesaver",
    "life saver",
    "changed my",
    "changed our",
    "changed the",
    "changes everything",
    "changing the game",
    "transformed",
    "transforms",
    "swear by",
    "nothing beats",
    "hands down",
    "worth every penny",
    "worth it",
    "works like",
    "works wonders",
    "works so well",
    "works better",
    "crushes",
    "crushing",
    "slaps",
    "chef's kiss",
    "i'm sold",
    "i am sold",
    "singing",
    "gorgeous handling",
    "nothing \\w{3,12} like",
    "flies off",
    "in love",
    "missing out",
    "never been better",
    "for good reason",
    "only one i",
    "10/10",
    "five stars",
    "5 stars",
    "a plus",
    "gold standard",
    "the future",
    "revolution",
    "revolutionary",
    "revolutionizing",
    "breakthrough",
    "miracle",
    "magic",
    "genius",
    "dream",
    "finally",
    "wow",
    "unreal",
    "unbeatable",
    "unmatched",
    "superior",
    "winner",
    "wins",
    "won",
    "hits different",
    "is everything",
    "no brainer",
    "beyond happy",
    "so happy",
    "so good",
    "so easy",
    "how good",
    "speaks for itself",
    "ended the debate",
    "sticks",
    "glowing",
    "grateful",
    "thankful",
    "shout ?out",
    "shoutout",
    "kudos",
    "hats off",
    "never going back",
    "not go back",
    "n't go back",
    "never go back",
    "wouldn't go back",
    "the only one",
    "the one i'd",
    "can't live without",
    "keep coming back",
    "sleep like a baby",
    "no more",
    "say goodbye to",
    "the reason",
    "saved my",
    "saved me",
    "saving my",
    "works on",
    "works",
    "fixes",
    "fixed",
    "crisp",
    "sleek",
    "intuitive",
    "seamless",
    "cutting edge",
    "state of the art",
    "next level",
    "that held",
    "zero subsidence",
    "fewer revisions",
    "real results",
    "results speak",
    "like a dream",
    "top notch",
    "second to none",
    "i'd pick",
    "i reach for",
    "simply the",
  ],
  { raw: true },
);
const praiseEmoji = /[😍🔥👏🙌💯🤩❤💕💖🥰✨🚀⭐🌟]/u;
const recommend = anyOf(
  [
    "recommend",
    "recommends",
    "recommended",
    "recommending",
    "try",
    "get yours",
    "get one",
    "grab",
    "grab yours",
    "check out",
    "check it out",
    "go check",
    "order",
    "buy",
    "pick up",
    "download",
    "switch to",
    "switched to",
    "switching",
    "switched my",
    "ask your doctor about",
    "ask your (?:doctor|dentist|surgeon|provider|derm) (?:for|about|if)",
    "ask for",
    "ask us about",
    "ask me about",
    "come see us",
    "sign up",
    "subscribe",
    "you need",
    "y'all need",
    "run don't walk",
    "run to",
    "treat yourself",
    "consider",
    "put it on your list",
    "so should",
    "should be using",
    "everyone should",
    "every (?:clinic|practice|patient|parent|mom|surgeon|doctor)",
    "i'd get",
    "i would get",
    "i use",
    "we use",
    "i prescribe",
    "reach for",
    "my pick",
    "my choice",
    "now offering",
    "we now offer",
    "to offer",
    "available at",
    "book",
    "link in bio",
    "link below",
    "shop",
    "ask for a demo",
    "read it, share it",
  ],
  { raw: true },
);
const critical = anyOf(
  [
    "hate",
    "worst",
    "terrible",
    "awful",
    "horrible",
    "disappoint\\w{0,5}",
    "avoid",
    "overpriced",
    "over ?hyped",
    "overhyped",
    "underwhelm\\w{0,4}",
    "not impressed",
    "unimpress\\w{0,4}",
    "don't buy",
    "do not buy",
    "don't waste",
    "doesn't work",
    "does not work",
    "didn't work",
    "did not work",
    "don't work",
    "useless",
    "scam",
    "snake oil",
    "ripoff",
    "rip off",
    "waste of",
    "concern",
    "concerned",
    "concerns",
    "concerning",
    "warn",
    "warning",
    "warned",
    "beware",
    "fail",
    "fails",
    "failed",
    "failing",
    "failure",
    "failures",
    "misleading",
    "misled",
    "lawsuit",
    "sued",
    "suing",
    "stop using",
    "stopped using",
    "quit using",
    "wouldn't recommend",
    "would not recommend",
    "don't recommend",
    "do not recommend",
    "can't recommend (?!\\w{0,10} ?enough)",
    "cannot recommend (?!\\w{0,10} ?enough)",
    "can't endorse",
    "not worth",
    "isn't worth",
    "skeptical",
    "sceptical",
    "problem with",
    "problems with",
    "hype",
    "no evidence",
    "little evidence",
    "weak evidence",
    "not supported",
    "fell short",
    "falls short",
    "not a fan",
    "not the answer",
    "overrated",
    "over rated",
    "too expensive",
    "price gouging",
    "gouging",
    "shame on",
    "shameful",
    "predatory",
    "returned it",
    "sent it back",
    "refund",
    "broke",
    "broken",
    "buggy",
    "crashes",
    "glitch\\w{0,3}",
    "complication",
    "complications",
    "explanted",
    "died",
    "did not favor",
    "didn't favor",
    "no better than",
    "no difference",
    "mixed",
    "limits",
    "stopped (?:prescribing|offering|recommending)",
    "debunk\\w{0,4}",
    "myth",
    "worse",
    "unproven",
    "backfired",
    "tired of",
    "enough with",
    "so done with",
  ],
  { raw: true },
);
const regulatory = anyOf(
  [
    "recall",
    "recalls",
    "recalled",
    "recalling",
    "safety (?:notice|alert|communication|notification|advisory)",
    "warning letter",
    "medwatch",
    "market withdrawal",
    "withdrawn from",
    "class (?:i|ii|1|2) recall",
    "boxed warning",
    "black box",
    "lots",
    "shortage",
    "shortages",
    "field safety",
    "adverse event reports?",
    "fda (?:approves|approved|clears|cleared|grants|granted|warns|warned|issues|issued|announces|announced)",
  ],
  { raw: true },
);
const demonstrate = anyOf(
  [
    "how i",
    "how we",
    "how to use",
    "how the",
    "demo",
    "walk ?through",
    "walkthrough",
    "walk-through",
    "tutorial",
    "unboxing",
    "review",
    "tested",
    "testing",
    "tried",
    "trying",
    "using",
    "used",
    "implanted",
    "placed",
    "injected",
    "trained on",
    "do(?:es)? well on",
    "step by step",
    "technique",
    "case",
    "day",
    "started",
    "just started",
    "launch",
    "launches",
    "launching",
    "new",
    "with the",
    "platform",
  ],
  { raw: true },
);

/** "Zero failures", "without a complication", "don't hate": the fault is denied. */
const faultDenied =
  /\bif (?:you|u|they|anyone) (?:hate|don't love)\b|\b(?:zero|no|without|never|not a|not one|hardly any|\w{2,6}n't)(?: \w{1,8}){0,2} (?:complications?|failures?|fail|failed|fails|problems?|concerns?|hate|broken|broke|crash\w*|disappoint\w*|glitch\w*|hype)\b/g;

/** Whether words fault something. Takes lower case. */
function faults(text: string): boolean {
  return has(text, critical) && has(text.replace(faultDenied, ""), critical);
}

/** What the author does with the product at a span: read from its sentence, and the next one when it goes on about it. */
export function stanceAt(draft: Draft, span: Span): Stance {
  const sentence = sentenceAt(draft, span.start);
  const start = Math.max(sentence.start, span.start - 200);
  const here = draft.lower.slice(start, Math.min(sentence.end, span.end + 200));
  if (has(here, regulatory)) return "regulatory";
  if (faults(here)) return "critical";
  if (has(here, recommend)) return "recommending";
  if (has(here, praise) || praiseEmoji.test(here)) return "praising";
  const next = draft.get(sentences)[sentence.index + 1];
  if (next) {
    const after = draft.lower.slice(next.start, Math.min(next.end, next.start + 160));
    if (faults(after)) return "critical";
    if (has(after, praise) || praiseEmoji.test(after)) return "praising";
    if (has(after, recommend)) return "recommending";
  }
  const previous = draft.get(sentences)[sentence.index - 1];
  if (previous) {
    const before = draft.lower.slice(Math.max(previous.start, previous.end - 160), previous.end);
    if (faults(before)) return "critical";
    if (has(before, praise) || praiseEmoji.test(before)) return "praising";
  }
  return has(here, demonstrate) ? "demonstrating" : "neutral";
}

export function isFavorable(stance: Stance): boolean {
  return stance === "praising" || stance === "recommending";
}

/** Whether a span of text praises or recommends something, whatever it is. */
export function speaksWell(draft: Draft, span: Span): boolean {
  const here = draft.lower.slice(span.start, Math.min(span.end, span.start + 600));
  return !faults(here) && (has(here, praise) || has(here, recommend) || praiseEmoji.test(here));
}

/** Whether the draft as a whole speaks well of goods or a brand: an endorsement is somewhere in it. */
export const endorses = defineFact("endorses", (draft): boolean => {
  const praised = draft.get(mentions).some((mention) => isFavorable(stanceAt(draft, mention)));
  return (
    praised ||
    draft.get(sentences).some((sentence) => namesGoods(draft, sentence) && speaksWell(draft, sentence))
  );
});

const goodsWords = defineFact("goods-words", (draft): readonly Word[] =>
  draft
    .get(words)
    .filter((word) => goods.has(word.lower) || (word.parts?.some((part) => goods.has(part)) ?? false)),
);

/** Whether things for sale in health, or a commercial name, stand in a span. */
export function namesGoods(draft: Draft, span: Span): boolean {
  const inside = (one: Span) => one.start >= span.start && one.end <= span.end;
  return draft.get(mentions).some(inside) || draft.get(goodsWords).some(inside);
}

/** Mentions inside a span. */
export function mentionsIn(draft: Draft, span: Span): readonly Mention[] {
  return draft.get(mentions).filter((mention) => mention.start < span.end && span.start < mention.end);
}
