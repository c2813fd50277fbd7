/**
 * Products sold for uses that their US labels do not hold, or that have no approved product at all. Own selection from
 * public labels (Drugs@FDA) and FDA consumer alerts, version 2025-01; facts only. License: as the project. Patterns run
 * over lower-case plain text and matter only where a post sells.
 */
export interface OffLabelUse {
  readonly product: string;
  /** What the label holds, in a few words. */
  readonly labeled: string;
  readonly pattern: RegExp;
}

export const offLabelUses: readonly OffLabelUse[] = [
  {
    product: "ketamine",
    labeled: "anesthesia; only esketamine nasal spray is approved for depression, under supervision",
    pattern:
      /\bketamine(?: (?:infusions?|drips?|lozenges?|troches?|iv|therapy|treatments?|clinics?|nasal spray|sessions?|at home|injections?))? ?(?:for|=|ends?|cures?|treats?|helps?|heals?|to treat|is|can|works for) (?:your |the |our |treatment-resistant |chronic |severe |nearly |pretty much |almost )?(?:depression|anxiety|ptsd|ocd|pain|crps|fibro\w*|migraines?|addiction|everything|anything|alcoholism|bipolar|trauma|burnout|grief|postpartum|stress|neuropathy|mood|eating disorders?|insomnia)\b|\b(?:depression|anxiety|ptsd|ocd|crps|chronic pain|trauma|burnout)\b[^.!?\n]{1,24}\bketamine\b/g,
  },
  {
    product: "cannabidiol",
    labeled: "three rare seizure disorders, as the prescription solution",
    pattern:
      /\b(?:cbd|thc|cannabis|delta[- ]?8)(?: (?:gumm(?:y|ies)|oil|tincture|cream|drops|salve|capsules?|products?|balm|lotion|edibles?)| tinctures)? (?:for|to treat|treats|fixes|stops|ends|heals) (?:your |the |chronic |any |all )?(?:crps|pain|anxiety|depression|ptsd|arthritis|migraines?|insomnia|seizures|fits|cancer|fibro\w*|neuropathy|adhd|autism|inflammation|back pain|knees?|joints?|sleep|nerve pain|sciatica|endometriosis)\b/g,
  },
  {
    product: "compounded GLP-1 drugs",
    labeled: "compounded copies are not FDA approved",
    pattern:
      /\bcompounded (?:semaglutide|tirzepatide|glp-?1s?|ozempic|wegovy|mounjaro|zepbound)\b|\b(?:generic|our own|in-house|custom) (?:semaglutide|tirzepatide|ozempic|wegovy|mounjaro|zepbound)\b|\b(?:oral|sublingual) (?:semaglutide|tirzepatide) drops\b|\bretatrutide\b/g,
  },
  {
    product: "Ozempic and Mounjaro",
    labeled: "type 2 diabetes; Wegovy and Zepbound are the products for weight",
    pattern:
      /\b(?:ozempic|mounjaro|victoza) (?:(?:shots?|injections?|pens?) )?(?:for (?:weight(?: loss| management)?|fat loss|your (?:summer|wedding) \w+|vanity|slimming)|weight[- ]loss|your way|body|to (?:lose weight|slim))/g,
  },
  {
    product: "unapproved peptides and hormones",
    labeled: "no approved product for these uses",
    pattern:
      /\b(?:bpc[- ]?157|tb[- ]?500|ipamorelin|cjc[- ]?1295|hcg (?:drops|diet|shots for weight)|(?:hgh|growth hormone) for (?:anti-?aging|energy|muscle|weight|fat|recovery|longevity)|testosterone (?:pellets?|for (?:women|energy|weight|her)))\b/g,
  },
  {
    product: "antiparasitics and low-dose naltrexone",
    labeled: "ivermectin: parasites; naltrexone: opioid and alcohol use disorder",
    pattern:
      /\b(?:ivermectin|fenbendazole) for (?:covid|cancer|long covid|lupus|arthritis|flu|rosacea and everything)|\b(?:ldn|low[- ]dose naltrexone) (?:for|fixes|treats|cures) \w+/g,
  },
  {
    product: "longevity drugs",
    labeled: "metformin: type 2 diabetes; rapamycin: transplant",
    pattern:
      /\b(?:metformin|rapamycin|methylene blue) (?:for|to fight|fights|slows|reverses) (?:anti-?aging|aging|longevity|lifespan|weight loss|brain fog|energy|depression|memory|covid)\b/g,
  },
  {
    product: "psychedelics",
    labeled: "no approved product",
    pattern:
      /\b(?:psilocybin|mdma|lsd|ibogaine|ayahuasca|magic mushrooms?|5-meo-dmt)(?: (?:therapy|sessions?|microdos\w+|retreats?|journeys?|capsules))? (?:for|cures?|heals?|treats?|ends|fixes|to (?:treat|heal)) (?:your |the )?(?:depression|anxiety|ptsd|trauma|addiction|ocd|burnout|grief|alcoholism|pain|headaches)\b/g,
  },
  {
    product: "hyperbaric oxygen",
    labeled: "13 listed indications such as decompression sickness and certain wounds",
    pattern:
      /\b(?:hyperbaric(?: oxygen)?(?: therapy| chamber| sessions?)?|hbot) (?:for|treats|reverses|cures|heals|fixes|helps) (?:your |the )?(?:autism|adhd|dementia|alzheimer'?s|aging|anti-?aging|long covid|ms|parkinson'?s|lyme|cancer|depression|stroke|concussions?|tbi|cerebral palsy|fibro\w*|chronic fatigue|athletes|energy)\b/g,
  },
];
