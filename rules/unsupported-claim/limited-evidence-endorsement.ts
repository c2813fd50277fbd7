import type { Draft } from "@/lib/engine/draft";
import { anyOf, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { limitedEvidence, partlyEstablished } from "@/lib/lexicon/limited-evidence";
import { termsNear } from "@/lib/language/claims-subject";
import { isAsserted, polarityAt } from "@/lib/language/polarity";
import { promotes, sells } from "@/lib/language/promotion";
import { sentenceAt } from "@/lib/language/sentences";
import { sourceNear } from "@/lib/language/citations";
import { defineRule } from "../define-rule";

const treatment = anyOf(limitedEvidence, { raw: true });

/** Strong effects said of a treatment. */
const strongEffect =
  /\b(?:re(?:builds?|generates?|grows?|stores?|verses?|pairs?|juvenates?|sets?|wires?|balances?)|rebuilt|regenerat(?:ed|ing|ion)|regrown?|regrowth|heal(?:s|ed|ing)?|cures?|cured|fix(?:es|ed)?|eliminates?|detox(?:es|ify|ifies)?|flush(?:es)? (?:out )?(?:your )?(?:toxins|metals|parasites|heavy)|boosts? (?:your |the |ur )?(?:immun\w+|metabolism|fertility|collagen|testosterone|hormones|brain|gut|energy|mood|nad)|balances? (?:your |ur |the )?(?:hormones?|ph|chakras?|adrenals|thyroid|blood sugar)|melts? (?:away )?(?:fat|pounds|inches)|burns? fat|dissolves?|stops?|ends?|prevents? (?:cancer|disease|alzheimer'?s|covid|colds?|flu)|kills? (?:cancer|parasites|candida|virus\w*|covid)|treats?|natural (?:fix|cure|answer|alternative|remedy|solution|painkiller)|ditch|skip (?:the )?surgery|avoid surgery|swap|replaces? (?:your )?\w+|instead of (?:\w+ )?(?:surgery|insulin|statins?|antibiotics?|chemo|meds|medication|vaccines?|antidepressants?|opioids)|no (?:surgery|rx|prescription) needed|works?(?! (?:by|in a|with your|on the same|together|through|like a hormone))|worked|anti-?aging|wonders|amazing|swear by|life-?chang\w+|relie(?:f|ves?)|shrinks?|draws? out|pulls? out|removes? toxins|supports? (?:your )?(?:immun\w+|detox\w*|fertility|healing)|immun\w+|clears? (?:up )?\w+|fights? (?:off )?\w+|calms?|lowers?|reduces?|improves?|increases?|proven)\b/;

/** What these treatments are hardly sold for with reason: systemic or grave conditions. */
const grave =
  /\b(?:crps|fibro(?:myalgia)?|autism|adhd|dementia|alzheimer'?s|parkinson'?s|ms|multiple sclerosis|als|stroke|cancer|tumou?rs?|diabetes|a1c|insulin|lupus|crohn'?s|colitis|autoimmune|hashimoto'?s|thyroid|long covid|covid|chronic fatigue|lyme|infertility|fertility|pcos|endometriosis|depression|anxiety|ptsd|bipolar|ocd|addiction|seizures?|epilepsy|asthma|allerg\w+|ear infections?|colic|bed-?wetting|immun\w+|toxins?|heavy metals|parasites?|inflammation|hormones?|menopause|libido|weight|belly fat|fat loss|aging|longevity|disc|discs|disks?|cartilage|bone on bone|arthritis|neuropathy|nerve pain|chronic pain|migraines?|pain|hair loss|hair|blood pressure|cholesterol|kidney|liver|heart disease|eczema|psoriasis|sleep apnea|scoliosis|vision|tinnitus|speech delay|metabolism|brain fog|energy|hangover|mood|gut|knees?|joints?|back)\b/;

/** Signs that the post weighs the evidence. */
const balanced =
  /\b(?:limited (?:evidence|data|research)|evidence (?:is|was|remains|for|so far)|mixed|modest|small (?:studies|trials)|low[- ]certainty|unproven|not (?:been )?(?:proven|approved|recommended)|isn't (?:proven|approved|recommended)|aren't (?:proven|approved)|no (?:good |strong |solid |high-quality )?evidence|placebo|sham|randomi[sz]ed|trials?(?! (?:size|pack|offer))|meta-?analysis|cochrane|experimental|we (?:do not|don't) (?:offer|sell|recommend|do)|i (?:do not|don't) (?:offer|recommend|sell|prescribe)|journal club|talk (?:to|with) your|ask your|discuss with your|check with your|side effects|interact(?:s|ions?)?|risks?|can (?:harm|damage|cause|interact)|toxic|warning|recall|poison|read labels|be careful|caution|jury|skeptic\w*|hype|overhyped|marketing|scam|save your money|waste of money|do nothing|does nothing|don't need|not needed|unnecessary|your liver (?:and kidneys )?(?:already|do)|fda (?:has not|warn)|not regulated|unregulated|policy)\b/;

export const limitedEvidenceEndorsement = defineRule({
  id: "unsupported-claim/limited-evidence-endorsement",
  title: "Endorses a treatment with thin evidence",
  severity: "revise",
  why: "For these uses the studies are few, small or mixed, and readers take your word as proof. The guideline asks for caution with products of limited research; the FTC has acted against such claims.",
  advice:
    "Say that the evidence is limited and what it shows, with a source; say what is established instead. In an offer of care, leave the condition out unless trials support it.",
  clauses: ["ASPN-PLAT-6", "ASPN-PLAT-9"],
  sources: ["FTC-RMG", "FTC-SCIA", "REGEN", "FDA-EXO"],
  leavesAlone: [
    "critical or balanced review, and trials that recruit",
    "stem cell transplant in hematology and oncology",
    "chiropractic, PRP and supplements in their ordinary uses without strong words",
  ],
  shortfalls: ["The list is dated and short: a new remedy is missed until it is added."],
  triggers: {
    words: [
      "stem",
      "stem-cell*",
      "stemcell*",
      "exosome*",
      "wharton*",
      "amniotic",
      "umbilical",
      "cord",
      "placenta*",
      "ozone",
      "nad",
      "iv",
      "ivs",
      "vitamin*",
      "immunity",
      "beauty",
      "detox*",
      "hangover",
      "myers*",
      "bpc*",
      "tb*",
      "ghk",
      "cjc",
      "ipamorelin",
      "sermorelin",
      "thymosin",
      "mots",
      "epitalon",
      "dihexa",
      "peptide*",
      "homeopath*",
      "cleanse*",
      "flush*",
      "enema*",
      "candl*",
      "ear",
      "coffee",
      "colonic*",
      "colon",
      "chelation",
      "cupping",
      "hyperbaric",
      "hbot",
      "craniosacral",
      "reiki",
      "bioresonance",
      "rife",
      "pemf",
      "crystal",
      "energy",
      "sound",
      "grounding",
      "earthing",
      "applied",
      "muscle",
      "live",
      "pellet*",
      "methylene",
      "colloidal",
      "black",
      "alkaline",
      "hydrogen",
      "chlorine",
      "mms",
      "turpentine",
      "borax",
      "laetrile",
      "mistletoe",
      "apricot",
      "castor",
      "sea",
      "colostrum",
      "beef",
      "raw",
      "urine",
      "yoni",
      "vaginal",
      "mewing",
      "cbd",
      "cbn",
      "delta",
      "kratom",
      "turmeric",
      "curcumin",
      "berberine",
      "ashwagandha",
      "lion's",
      "lions",
      "mushroom*",
      "magnesium",
      "elderberry",
      "maca",
      "moringa",
      "cinnamon",
      "apple",
      "essential",
      "lavender",
      "frankincense",
      "peppermint",
      "saffron",
      "collagen",
      "probiotic*",
      "adaptogen*",
      "herb*",
      "supplement*",
      "nootropic*",
      "adrenal",
      "copper",
      "magnetic",
      "amber",
      "neurofeedback",
      "brain",
      "brainmapping",
      "chiropractic",
      "adjustment*",
      "spinal",
      "chiro",
      "prp",
      "platelet*",
      "vampire",
      "natural",
      "prolotherapy",
      "perineural",
      "laser",
      "decompression",
      "red",
      "cold",
      "cryotherapy",
      "infrared",
      "salt",
      "adipose",
      "mesenchymal",
      "bone",
      "one",
      "delta-8",
      "stem-*",
      "platelet-*",
      "bpc-157",
      "tb-500",
      "bio-identical",
      "bioidentical",
      "hormone",
      "testosterone",
      "foot",
      "ionic",
      "gallbladder",
      "parasite",
      "thymosin-*",
    ],
  },
  *detect(draft) {
    if (balanced.test(draft.lower)) return;
    const found: Span[] = [];
    for (const match of matches(draft, treatment, "lower")) {
      if (endorsed(draft, match)) found.push({ start: match.start, end: match.end });
    }
    const [first, ...rest] = found;
    if (first) yield { spans: [first, ...rest.slice(0, 3)], merge: "endorsed" };
  },
  examples: {
    marked: [
      { text: "[[Exosomes]] are the natural fix for nerve pain, book now 🧬" },
      { text: "[[PRP]] rebuilds discs. I've seen it fifty times." },
      { text: "[[IV NAD+]] reverses aging at the cellular level. Chairs open Saturday." },
      { text: "Our [[detox foot baths]] pull out heavy metals and autism symptoms. Call us!" },
      { text: "[[Chiropractic adjustments]] boost your baby's immune system and fix ear infections." },
      { text: "Swap your insulin for [[berberine]], friends. Your A1c will thank you." },
    ],
    unmarked: [
      {
        text: "PRP for knee arthritis: the randomized evidence is mixed; expect modest benefit if any.",
        why: "balanced",
      },
      { text: "Exosomes are not FDA approved for pain; we do not offer them.", why: "critical" },
      {
        text: "A stem cell transplant saved my cousin. Grateful for every heme/onc nurse.",
        why: "hematology",
      },
      { text: "Journal club: 'PRP for disc pain', methods matter 👇", why: "debate" },
      {
        text: "Bring your supplements to your visit so that we can look for interactions.",
        why: "no endorsement",
      },
      {
        text: "Now welcoming a second chiropractor. Adjustments by appointment, call us.",
        why: "announces a service, claims nothing",
      },
    ],
  },
});

function endorsed(draft: Draft, span: Span): boolean {
  const sentence = sentenceAt(draft, span.start);
  const text = draft.lower.slice(
    Math.max(sentence.start, span.start - 160),
    Math.min(sentence.end, span.end + 160),
  );
  const said = draft.lower.slice(span.start, span.end);
  const after = draft.lower.slice(span.end, Math.min(sentence.end, span.end + 120));
  if (
    /\bstem|bone marrow|cord/.test(said) &&
    /\b(?:transplant\w*|leukemia|lymphoma|myeloma|heme|hematolog\w*|oncolog\w*|donor|registry|bank(?:ing)?|sickle|aplastic|basic science|lab|clamping|compression|embryonic|research)\b/.test(
      text,
    )
  )
    return false;
  if (
    /^ (?:does|do|did|is|are|was|will|can|has|have)(?:n't| not|nt)\b|^ (?:cannot|can't|won't)\b/.test(after)
  )
    return false;
  if (/brain training|herbs?|energy healing/.test(said) && !sells(draft)) return false;
  const { negated, asked, debunked, hypothetical, historical, quoted } = polarityAt(draft, span);
  if (negated || asked || debunked || hypothetical || historical) return false;
  if (quoted && !isAsserted(draft, span)) return false;
  if (sourceNear(draft, span)) return false;
  const selling = sells(draft);
  const partly = partlyEstablished.test(said);
  const { postType } = draft.context;
  const effect =
    strongEffect.test(after) ||
    (/\b(?:with|via|thanks to|ditch|swap|skip|instead of|try|use|take)\b/.test(text) &&
      strongEffect.test(text));
  const target = grave.test(text.replace(said, " "));
  if (postType === "education" && !selling)
    return !partly && effect && target && !/\b(?:may|might|can|could|some|help)\b/.test(text);
  const firm = strongFirm.test(text);
  if (partly) {
    if (/chiropractic|adjustment/.test(said))
      return (
        /\b(?:immun\w+|colic|ear infections?|asthma|allerg\w+|adhd|autism|bed-?wetting|fertility|infertility|blood pressure|reflux|thyroid|hormones?|nervous system interference|newborns?|babies|infants?|digestion|anxiety|depression|cancer)\b/.test(
          text,
        ) &&
        (effect || selling || firm)
      );
    if (/laser|decompression|red light|cold|cryo|infrared|salt/.test(said))
      return firm && target && (selling || effect);
    return target && (firm || (selling && effect));
  }
  if (selling)
    return (
      target ||
      effect ||
      (draft.get(promotes).cta !== undefined && termsNear(draft, span, "condition").length > 0)
    );
  return effect && (target || firm);
}

/** The strongest of the effects: no ordinary praise. */
const strongFirm =
  /\b(?:rebuild\w*|rebuilt|regenerat\w+|regrow\w*|revers\w+|heal(?:s|ed|ing)?|cures?|cured|fix(?:es|ed)?|eliminat\w+|detox\w*|flush\w*|boosts? (?:your |the |ur |baby's )?(?:\w+ )?(?:immun\w+|metabolism|fertility|testosterone|hormones)|balanc(?:es?|ing) (?:your |ur |the )?(?:hormones?|adrenals|thyroid|blood sugar)|melts?|dissolves?|kills?|shrinks?|ditch|swap|replaces?|instead of|no rx|no prescription|stops? [\w ]{0,16}(?:cold|disease|cancer|pain|seizures?|fits)|prevents? (?:cancer|alzheimer'?s|covid|dementia|disease)|miracle|wonders|resets?|rewires?|shuts? down|works for everything|as (?:good|effective) as|better than)\b/;
