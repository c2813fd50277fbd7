/**
 * Treatments whose evidence is early, weak or absent for the uses they are sold for. Own selection, 2025-01, from the
 * FDA's consumer alerts on regenerative products and exosomes, NCCIH fact sheets, and FTC cases; facts only. License:
 * as the project. Regex alternatives over lower-case text.
 */
export const limitedEvidence: readonly string[] = [
  "(?:umbilical |adipose |mesenchymal |live |amniotic |bone marrow )?stem[- ]cells?(?: (?:therapy|injections?|treatments?|infusions?|shots?|facials?))?",
  "exosomes?(?: (?:therapy|injections?|treatments?|infusions?|facials?|boosters?|shots?))?",
  "wharton'?s jelly",
  "(?:amniotic|umbilical cord|cord|placental?) (?:injections?|tissue|fluid|products?|matrix|allografts?|shots?)",
  "(?:iv )?ozone(?: (?:therapy|injections?|infusions?))?",
  "(?:iv )?(?:nad\\+|nad)(?: (?:drips?|infusions?|therapy|iv|injections?|shots?))?",
  "iv (?:vitamins?|vitamin (?:drips?|therapy|infusions?)|drips?|hydration|glutathione|therapy|nutrient\\w* \\w+|vitamin c)",
  "(?:vitamin(?: (?:c|d|b ?12|b))?|immunity|beauty|detox|hangover|myers'?(?: cocktail)?) (?:drips?|ivs?|infusions?|cocktails?|shots?)",
  "(?:bpc|tb|ghk|mots|cjc|ipamorelin|sermorelin|thymosin|epitalon|dihexa)[- ]?(?:157|500|cu|c|1295|alpha[- ]?1|beta[- ]?4)?(?: peptides?)",
  "bpc[- ]?157|tb[- ]?500|thymosin|ipamorelin|sermorelin",
  "peptides?(?: (?:stack|therapy|injections?|shots?|protocol))?",
  "homeopath(?:y|ic(?: \\w+)?)",
  "(?:foot|ionic|heavy metal|mercury|liver|colon|parasite|gallbladder|candida|mold|vaccine|full[- ]body|juice|kidney|metal) (?:detox\\w*|cleanses?|flush(?:es)?)",
  "detox(?:es|ing)?(?: (?:programs?|foot baths?|drips?|teas?|protocols?|patch\\w*|baths?|kits?))?",
  "coffee enemas?|ear candl(?:es|ing)|colonics?|colon hydrotherapy|chelation(?: therapy)?|cupping therapy detox",
  "hyperbaric(?: oxygen)?(?: (?:therapy|chamber|sessions?))?|hbot",
  "craniosacral(?: therapy)?|reiki|bioresonance|rife machines?|pemf mats?|crystal healing|energy healing|sound baths?|grounding (?:mats?|sheets?)|earthing|applied kinesiology|muscle testing|live blood analysis",
  "(?:bio-?identical |hormone |testosterone )pellets?|pellet therapy",
  "methylene blue|colloidal silver|black salve|alkaline water|hydrogen water|chlorine dioxide|mms|turpentine|borax|laetrile|vitamin b17|mistletoe|apricot kernels",
  "castor oil (?:packs?|wraps?)?|black seed oil|sea moss|colostrum|beef organ\\w*|raw liver|urine therapy|placenta (?:pills|capsules|encapsulation)|yoni steam\\w*|vaginal steam\\w*|mewing",
  "cbd(?: (?:oil|gummies|tincture|cream|drops|products?|capsules|salve))?|cbn|delta[- ]?8|kratom(?: \\w+)?",
  "(?:turmeric|curcumin|berberine|ashwagandha|lion'?s mane|mushroom|magnesium|elderberry|sea moss|maca|moringa|cinnamon|apple cider vinegar|essential oils?|lavender oil|frankincense|peppermint oil|saffron|collagen|probiotics?|adaptogens?|herbs?|herbal (?:tea|tincture|blend|remed(?:y|ies))|supplements?|nootropics?|adrenal (?:support|cocktails?))",
  "(?:copper|magnetic|amber) (?:bracelets?|insoles?|necklaces?|therapy|bands?)",
  "neurofeedback|brain[- ]?mapping|brain training",
  "(?:chiropractic(?: (?:care|adjustments?))?|(?:spinal |chiro )?adjustments?|one adjustment)",
  "prp(?: (?:injections?|shots?|therapy|facials?|treatments?))?|platelet[- ]rich plasma|vampire facials?",
  "natural anesthetics?|prolotherapy|perineural injections?|laser (?:therapy|decompression)|spinal decompression|decompression tables?|red light(?: therapy| panels?| beds?| caps?)?|cold plunges?|cryotherapy|infrared saunas?|salt (?:caves?|therapy)",
];

/** Treatments above that are established for some uses: only strong words or unrelated conditions make them a matter. */
export const partlyEstablished =
  /^(?:chiropractic|(?:spinal |chiro |one )?adjustment|prp|platelet|red light|neurofeedback|brain|cold plunge|cryo|infrared|hyperbaric|hbot|supplement|magnesium|probiotic|collagen|peptide|herb|laser|spinal decompression|decompression|turmeric|curcumin|saffron|cinnamon|lavender|prolotherapy|mushroom|cbd|vitamin|berberine|iv (?:hydration|drip|therapy|vitamin)|apple|adaptogen|nootropic|essential|peppermint|salt|elderberry|maca|moringa|ashwagandha|lion|detox$|kratom|thymosin|castor|colostrum|homeopathic)/;
