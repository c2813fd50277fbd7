import { defineFact } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { anatomy } from "@/lib/lexicon/anatomy";
import { claimPhrases, claimWords, type ClaimSign } from "@/lib/lexicon/claim-words";
import { conditions } from "@/lib/lexicon/conditions";
import { drugBrands, drugClasses, genericDrugs, supplements } from "@/lib/lexicon/drugs";
import { bodyTargets, careTargets } from "@/lib/lexicon/effect-verbs";
import { procedures } from "@/lib/lexicon/procedures";
import { subjectTerms } from "./claims-subject";
import { sentences, type Sentence } from "./sentences";
import { words, type Word } from "./words";

/** What a word of a claim is about, besides what it says: the care, the illness or body, other care, who gives it. */
type SubjectSign = "treatment" | "condition" | "care" | "profession" | "unproven" | "settled";

export type Sign = ClaimSign | SubjectSign;

/** A word or phrase with what it adds to a claim. */
export interface SignedWord extends Span {
  readonly signs: readonly Sign[];
}

/** A sentence with its signed words in order. */
export interface SignedSentence {
  readonly sentence: Sentence;
  readonly signed: readonly SignedWord[];
  /** How many words the sentence has, signed or not. */
  readonly length: number;
  /** Its small words, as they come: what shape it has. */
  readonly plain: readonly string[];
  /** Where its first word starts. */
  readonly opens: number;
  /** Whether the first of its small words is its first word. */
  readonly opensPlain: boolean;
}

/** Nouns of care that the subject list leaves to others. */
const careNouns = new Set(
  (
    "method technique technology tech approach care cocktail light lights bed chair room table pod chamber cap helmet wand pen stick roller machine system pack wrap mask soak bath broth bone-broth " +
    "milk honey garlic ginger lemon celery juice smoothie tea mushroom mushrooms reset restart bootcamp retreat ceremony coaching coach class plan meal-plan carnivore vegan fast fasts hydration water salt sea-salt moss " +
    "tape patch patches sticker magnet magnets crystal crystals frequency frequencies vibration sound needles session sessions shots jabs mrna mmr gardasil fluoride sunscreen spf masks pill pills lens lenses trays tray " +
    "hygiene cleaning cleanings whitening bonding contouring sculpting freezing tightening resurfacing lifting injections tox toxin toxins botulinum plasma marrow graft grafts allograft matrix hydrodissection decompress " +
    "gummies gummy oil oils herbs homeopathic nosode tincture tinctures flower essences supplementing microdosing microdose psychedelics ibogaine ayahuasca nicotine castor ivs immunotherapy gene-therapy biologic " +
    "stim stimulator pump implantable neuromodulation robot robotic robotically scope scopes balloon ring band clip mesh hernia-mesh suture threads thread liner plate plates orthosis corset binder sleeve stockings"
  ).split(/\s+/),
);

/** Care whose evidence is early, weak or absent for what it is sold for. Single words. */
const unproven = new Set(
  (
    "exosome exosomes stem prp ozone nad nad+ peptide peptides bpc-157 homeopathy homeopathic detox detoxes cleanse cleanses chelation colonic colonics hyperbaric hbot craniosacral cranial reiki bioresonance pemf " +
    "pellet pellets bioidentical cbd cbn kratom kava turmeric curcumin berberine ashwagandha mushroom mushrooms magnesium elderberry moss maca cinnamon vinegar essential frankincense lavender saffron collagen probiotic probiotics adaptogen adaptogens " +
    "herb herbs herbal supplement supplements nootropic nootropics neurofeedback chiropractic adjustment adjustments adjust cupping ketamine psilocybin mdma microdosing shockwave softwave prolotherapy infrared sauna cryotherapy cryo plunge plunges " +
    "grounding earthing crystals tincture tinctures gummy gummies drip drips iv ivs tea teas castor oil oils silver ivermectin fenbendazole ldn hgh testosterone trt hormone hormones laser lasers magnets magnetic acupuncture naturopathic ayurveda ayurvedic keto carnivore fasting celery juice " +
    "alkaline hydrogen methylene borax turpentine colostrum glutathione vitamins vitamin infusion infusions cocktail salt garlic honey broth placenta tongue-tie tonsils reflexology kinesiology hypnosis hypnotherapy hypnobirthing breathwork red-light decompression wharton's umbilical amniotic cord regenerative biohacking frequency microcurrent rife zapper " +
    "aligner aligners whitening threads emsculpt coolsculpting morpheus8 microneedling red protocol tinctures serum balm cream salve patch patches neurotoxin botox filler fillers semaglutide tirzepatide compounded"
  ).split(/\s+/),
);

/** Care and public-health measures that public bodies stand behind and that slander likes. */
const settled = new Set(
  (
    "vaccine vaccines vaccination vaccinations vax shots jab jabs booster boosters mmr mrna gardasil fluoride sunscreen statin statins antibiotic antibiotics chemo chemotherapy radiation insulin metformin ssri ssris antidepressants antidepressant " +
    "mammogram mammograms colonoscopy epidural epidurals c-section c-sections formula ivf contraception birth-control iud masks mask pap biopsy biopsies mri x-rays xrays anesthesia tylenol acetaminophen ibuprofen steroids blood-pressure amalgam amalgams " +
    "root-canal root-canals canals lithium ritalin adderall stimulants opioids measles polio chickenpox cholesterol germs viruses virus pasteurized pasteurization vitamin-k gmo soy gluten dairy sugar seed wifi 5g microwave microwaves cell pill hpv covid flu"
  ).split(/\s+/),
);

const careEnding =
  /(?:therapy|therapies|plasty|ectomy|otomy|oscopy|puncture|feedback|biotics?|ceuticals?|dermabrasion|mab|tide|statin|pril|olol|caine|cillin|cycline|azole|oxetine|triptan|gepant|gliptin|flozin)$/;
const illEnding =
  /(?:itis|algia|osis|opathy|emia|rrhea|plegia|phobia|uria|dynia|oma|omas|sclerosis|trophy|pnea|mania)$/;
const notIll = new Set(
  "diploma aroma coma sarcoma oklahoma tacoma roma diagnosis prognosis hypnosis osmosis dosis trophy dystrophy mania".split(
    " ",
  ),
);

/** What each single word of the lists is about, put together once when the module loads. */
const subjectWords: ReadonlyMap<string, readonly Sign[]> = gather();

function gather(): Map<string, Sign[]> {
  const found = new Map<string, Sign[]>();
  const put = (list: Iterable<string>, sign: Sign) => {
    for (const word of list) {
      if (word.includes(" ")) continue;
      const signs = found.get(word);
      if (!signs) found.set(word, [sign]);
      else if (!signs.includes(sign)) signs.push(sign);
    }
  };
  for (const list of [
    careNouns,
    genericDrugs.entries.keys(),
    drugBrands.entries.keys(),
    drugClasses.entries,
    supplements.entries,
    procedures.entries,
  ])
    put(list, "treatment");
  for (const list of [bodyTargets, conditions.entries, anatomy.entries]) put(list, "condition");
  put(careTargets, "care");
  put(unproven, "unproven");
  put(settled, "settled");
  return found;
}

/** Adds the subjects of a word, in the plural or with a possessive too, and those its ending tells. */
function addSubjects(signs: Sign[], lower: string): void {
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  addAll(signs, subjectWords.get(bare));
  if (bare.endsWith("s")) addAll(signs, subjectWords.get(bare.slice(0, -1)));
  if (bare.length <= 6) return;
  if (!signs.includes("treatment") && careEnding.test(bare)) signs.push("treatment");
  if (!signs.includes("condition") && illEnding.test(bare) && !notIll.has(bare)) signs.push("condition");
}

function addAll(signs: Sign[], more: readonly Sign[] | undefined): void {
  if (more) for (const sign of more) if (!signs.includes(sign)) signs.push(sign);
}

/** Small words that give a sentence its shape. */
export const plainWords = (
  "will not but if because when until so than and or for in on to of the a an is are be it that he she " +
  "her him his they them their i me my we us our you your just even yet still too than like as with without after before from at by has have had was were who what why how this there here do does did can get got"
)
  .split(" ")
  .filter((word, at, all) => all.indexOf(word) === at);
const plain = new Set(plainWords);

const none: readonly Sign[] = [];

/** Every sentence of the draft with what its words add to a claim, in order. Spans are of the plain view. */
export const signedSentences = defineFact("signed-sentences", (draft): readonly SignedSentence[] => {
  const tokens = draft.get(words);
  const terms = new Map(draft.get(subjectTerms).map((term) => [term.start, term.kind]));
  const found: SignedSentence[] = [];
  let first = 0;
  for (const sentence of draft.get(sentences)) {
    while (first < tokens.length && (tokens[first]?.start ?? 0) < sentence.start) first++;
    let past = first;
    while (past < tokens.length && (tokens[past]?.start ?? 0) < sentence.end) past++;
    const signed: SignedWord[] = [];
    const small: string[] = [];
    for (let at = first; at < past; at++) {
      const lower = tokens[at]?.lower ?? "";
      if (plain.has(lower)) small.push(lower);
    }
    for (let at = first; at < past;) {
      const word = tokens[at];
      if (!word) break;
      const phrase = phraseAt(tokens, at, past);
      const last = tokens[at + phrase.length - 1] ?? word;
      const signs = phrase.length > 1 ? phrase.signs : signsOf(word, terms.get(word.start));
      if (signs.length > 0) signed.push({ start: word.start, end: last.end, signs });
      at += Math.max(1, phrase.length);
    }
    found.push({
      sentence,
      signed,
      length: past - first,
      plain: small,
      opens: tokens[first]?.start ?? sentence.start,
      opensPlain: plain.has(tokens[first]?.lower ?? ""),
    });
    first = past;
  }
  return found;
});

/** The longest phrase of the list that begins at a word; length 1 where there is none. */
function phraseAt(
  tokens: readonly Word[],
  at: number,
  past: number,
): { readonly length: number; readonly signs: readonly Sign[] } {
  for (const { rest, signs } of claimPhrases.get(tokens[at]?.lower ?? "") ?? [])
    if (at + rest.length < past && rest.every((word, after) => tokens[at + 1 + after]?.lower === word))
      return { length: rest.length + 1, signs };
  return single;
}

const single = { length: 1, signs: none };

function signsOf(word: Word, term: "treatment" | "condition" | "profession" | undefined): readonly Sign[] {
  if (word.kind === "url" || word.kind === "email" || word.kind === "mention") return none;
  const signs: Sign[] = [];
  const add = (lower: string) => {
    addAll(signs, claimWords.get(lower));
    addSubjects(signs, lower);
  };
  if (word.kind === "hashtag") for (const part of word.parts ?? []) add(part);
  else {
    add(word.lower);
    if (signs.length === 0 && word.lower.includes("-"))
      for (const part of word.lower.split("-")) if (part.length > 2) add(part);
    if (word.lower.endsWith("-free") && !signs.includes("over")) signs.push("over");
  }
  if (term && !signs.includes(term)) signs.push(term);
  return signs.length === 0 ? none : signs;
}
