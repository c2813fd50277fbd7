import { defineFact, type Draft } from "@/lib/engine/draft";
import { has } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { isAnyPlace, isCommonWord, isGivenName, isPlaceName } from "./name-words";
import { goods, mentions, namesGoods, publicBody, speaksWell } from "./products";
import { sentences } from "./sentences";
import { words } from "./words";

const notBrands =
  /^(?:i|dr|prof|mr|mrs|ms|md|do|np|pa|rn|pt|ot|er|ed|icu|or|fda|cdc|nih|aaos|ama|us|usa|uk|la|nyc|tv|ok|omg|lol|aka|ceo|cme|abc|january|february|march|april|may|june|july|august|september|october|november|december|mri|ct|iv|ent|gp|pcp|psa|pov|tldr|hq|phd|pharmd|dnp|dds|dmd|dpt|psyd|msn|bsn|mph|mba|crna|facs|faap|cma|cna)$/;
const publicAfter =
  /^(?: \p{Lu}[\p{L}&.]+){0,3} (?:University|Hospital|Clinic|School|College|Medical Center|Medical School|Health System|Society|Association|Academy|Foundation|Institute|County|Department|Club|Church|Conference|Children's|High|Elementary|Journal|Street|Avenue|Park|Beach|Center|Church)\b/u;

const companyPeople: ReadonlySet<string> = new Set(
  "people folks guys crew company brand makers rep reps gang fam peeps squad distributor startup start-up".split(
    " ",
  ),
);

/** "Braxton Medical", "Harbor Labs": what follows makes a company of a person's, a place's or a plain word. */
const companyTail =
  /^ (?:Labs?|Laborator(?:y|ies)|Medical(?! (?:School|Center|College|Society|Association|Group|Director|Student))|Pharma\w*|Therapeutics|Spine|Surgical|Robotics|Bio\w*|Aesthetics|Devices?|Technolog(?:y|ies)|Ortho\w*|Skincare|Skin|Nutrition|Nutraceuticals|Wellness|Sciences?|Vascular|Neuro\w*|Diagnostics|Inc|Dx|Rx|Health(?! (?:Department|System|Center|Network)))\b/;

/**
 * Capitalized words inside a sentence that are no person, place, public body or plain word: what a brand looks like when
 * no list knows it ("the new Orthello splint"). Weak: it tells only beside a sign of a tie.
 */
export const likelyBrands = defineFact("likely-brands", (draft): readonly Span[] => {
  const list = draft.get(words);
  const found: Span[] = [];
  for (const [at, word] of list.entries()) {
    if (word.kind === "mention") {
      if (!publicBody.test(word.lower.slice(1).replace(/[._]/g, ""))) found.push(word);
      continue;
    }
    if (word.kind !== "word" || !/^\p{Lu}[\p{L}\p{N}'-]{2,}$/u.test(word.text)) continue;
    const lower = word.lower.replace(/'s$/, "");
    if (/'(?:m|ve|ll|d|re|t)$/.test(lower) || notBrands.test(lower) || /^\p{Lu}{2,5}$/u.test(word.text))
      continue;
    const before = list[at - 1];
    const firm = companyTail.test(draft.plain.slice(word.end, word.end + 20));
    if (!firm && (isCommonWord(lower) || isGivenName(lower) || isPlaceName(lower))) continue;
    if (!firm && before && /^(?:in|near|to|from|around)$/.test(before.lower) && isAnyPlace(lower)) continue;
    if (before && /^(?:dr|mr|mrs|ms|prof|nurse|coach)\.?$/.test(before.lower)) continue;
    if (before && isGivenName(before.lower.replace(/'s$/, "")) && before.text !== before.lower) continue;
    if (publicBody.test(lower) || publicAfter.test(draft.plain.slice(word.end, word.end + 60))) continue;
    found.push({ start: word.start, end: word.start + lower.length });
  }
  // "The protein people", "our lash serum crew": a company by what it sells.
  for (const [at, word] of list.entries()) {
    const makers = list[at + 1];
    if (!makers || !goods.has(word.lower) || !companyPeople.has(makers.lower) || makers.start - word.end > 1)
      continue;
    if (
      /^(?:my|our|the|those|these|your|favou?rite|some)$/.test(list[at - 1]?.lower ?? "") ||
      goods.has(list[at - 1]?.lower ?? "") ||
      /^(?:my|our|the|those|these|favou?rite)$/.test(list[at - 2]?.lower ?? "")
    )
      found.push({ start: word.start, end: makers.end });
  }
  return found.sort((a, b) => a.start - b.start);
});

/** Whether a name that could be a company's or a product's stands in a span. */
export function namesBrand(draft: Draft, span: Span): boolean {
  const inside = (one: Span) => one.start >= span.start && one.end <= span.end;
  return draft.get(mentions).some(inside) || draft.get(likelyBrands).some(inside);
}

const commonNames =
  /\b(?:company|companies|brand|brands|manufacturer|makers?|vendor|reps?|sponsors?|startup|start-up|sunscreen|retinal|hearing aids?|stethoscopes?|clogs?|scrubs|nursing bras?|glasses|lens(?:es)?|cleansers?|ointments?|test(?:ing)? kits?|toxin|robot|filler|lasers?|catheters?|stapler|sutures?|slides|inserts?|scales?|gadgets?|thermometers?|nebulizers?|dressings?|wipes|mouthguards?|night guards?|denture\w*|whitening|peptides?|shots|drip|hydration|meals?|diet plan|protein|mix|sprays?|biologics?|inhalers?|biosimilars?|drug|medication|testing|panels?|labs|imaging center|pharmac(?:y|ies)|telehealth|scribe|crowns?|veneers|dentures|cookies|products?|tools?|tech|technology|gear|kit|line)\b/;

/** Whether the draft names anything for sale: a brand, a company or goods. */
export const namesCommerce = defineFact(
  "names-commerce",
  (draft): boolean =>
    draft.get(mentions).length > 0 ||
    draft.get(likelyBrands).length > 0 ||
    namesGoods(draft, { start: 0, end: draft.plain.length }) ||
    commonNames.test(draft.lower),
);

const warm =
  /\b(?:banger|fire|goat|the bomb|dope|a gem|insane|unreal|only use|we use|i use|only one|only \w+ (?:i|we)|send(?:ing)? (?:all |every|my|our|you|everyone)|smart choice|right choice|loyal to|beats?|beat|outperform\w*|should (?:be on|be using|have|own|get|try|know|look)|go see|start \w+ early|don't sleep on|no brainer|no-brainer|nothing comes close|so easy|easy to|precise|crisp|softest|smooth\w*|gentlest|lightest|comfiest|direction of travel|trust(?:ed)?|sold on|believer|never (?:ache|hurt|felt|looked|going back)|brand new|cut (?:our|my)|go[- ]to|wear(?:ing)? (?:it|them|mine)|swear|brilliant|whole panel|formulary|can't say enough|cannot say enough|need(?:s)? (?:one|this|it|these)|worth|run to|ask for it|by name|right for you|works|ditch(?:ed)?|converted|my pick|best|better|superb|lovely|great|good|nice|cool|perfect|solid|legit|the real deal|fun|upgrade|win|elite|clutch|a beast|quality|top|tops|hero|staple|essential|daily|every (?:day|morning|night|shift)|nightly|all day|i take|i give|i wear|i drink|i keep|i only \w+|our standard|convinced|convert\w*|ahead|next level|leaps|future|leading|impress\w*|i stock|we stock|we carry|i order|i put|we offer|for sale|available)\b/;

/** Whether any sentence speaks well of something, read generously: it tells only beside a sign of a tie. */
export const speaksWarmly = defineFact(
  "speaks-warmly",
  (draft): boolean =>
    has(draft.lower, warm) || draft.get(sentences).some((sentence) => speaksWell(draft, sentence)),
);
