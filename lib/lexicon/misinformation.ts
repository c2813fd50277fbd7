/**
 * Statements against settled medical consensus, each with the consensus and who holds it. Own selection, version
 * 2025-01; only items on which public bodies and societies agree. License: as the project. The patterns run over
 * lower-case plain text; `claim` in a pattern narrows what is marked.
 */
export interface MisinformationItem {
  readonly id: string;
  /** What the evidence says, in one sentence. */
  readonly consensus: string;
  /** Who says so. */
  readonly citation: string;
  readonly pattern: RegExp;
}

const vaccine =
  "(?:vaccin(?:es?|ations?)|vaxx?(?:es)?|jabs?|shots|the (?:covid |flu |hpv |mmr )?shot|mmr|mrna(?: \\w+)?|boosters?|immuni[sz]ations?|gardasil|(?:covid|flu|hpv|hep b|rsv) (?:shots?|jabs?|vaccines?))";
const causes =
  "(?:causes?|caused|causing|gives?|gave|giving|leads? to|triggers?|triggered|linked to|is (?:what's |actually |really |the reason )?(?:behind|causing|giving)|are (?:what's |actually |really )?(?:behind|causing|giving)|is what (?:gave|caused|causes|gives)|made|makes|creates?|brings? on|results? in|is (?:the )?cause of|are (?:the )?(?:real |main |true )?cause of|is (?:the )?(?:real |main |true )cause of)";
const some = "(?:[\\w'-]{1,14} ){0,4}?";

/** Care that public bodies stand behind, and that is most often slandered. */
const protectedCare =
  "(?:vaccin(?:es?|ations?)|vax(?:xes)?|(?:the )?(?:covid |flu |hpv |mmr |tetanus |polio |measles |rsv |hep b |shingles )?(?:shots?|jabs?|boosters?)|mmr|mrna|gardasil|sunscreens?|sunblock|spf|statins?|fluoride(?: toothpaste)?|fluoridated water|chemo(?:therapy)?|radiation therapy|insulin|antibiotics?|masks?|antidepressants?|ssris?|blood pressure (?:meds|pills|medications?)|mammograms?|pap smears?|colonoscop(?:y|ies)|psa tests?|birth control|the pill|epidurals?|pasteurized milk|pasteurization|formula|tylenol|paxlovid|metformin|inhalers?|epipens?|adhd (?:meds|medications?)|stimulants|adderall|ritalin|vitamin k shots?|the vitamin k shot|lithium|antipsychotics|tap water|root canals?|amalgam fillings?|c-sections?|lasik|pap tests?|nsaids|ibuprofen|acetaminophen|induction|iuds?|hospital births?|ultrasounds?|dialysis|beta blockers|aspirin|blood thinners|puberty blockers)";
const scornfully =
  "(?:(?:literally|basically|just|really|actually|simply|all|pure|nothing but|always|only|absolutely|secretly|slowly|quietly|totally|often|usually|clearly|definitely|is|are|was|were|do|does|did|have|has|can|will|would) ){0,4}";

export const misinformation: readonly MisinformationItem[] = [
  {
    id: "settled-care-slandered",
    consensus:
      "For the people it is recommended to, the benefits of this care have been shown to exceed its harms.",
    citation: "CDC; FDA; WHO; USPSTF; the society of the field",
    pattern: new RegExp(
      `\\b${protectedCare} ${scornfully}(?:(?:do(?:es|ne)?|did|cause[sd]?) (?:way |far |much |so much )?more (?:harm|damage|bad|people harm)(?: than (?:\\w{2,14} ?){1,4})?|(?:more (?:dangerous|toxic|deadly|harmful) than (?:\\w{2,14} ?){1,4})|(?:a |an |the )?(?:(?:legal|rat|slow|industrial|toxic|chemical|pure|liquid|corporate|state-sponsored|big pharma|glorified|overpriced|medical|total|complete|giant|huge) ){0,2}(?:poison(?:s|ous|ing)?(?: (?:you|your|us|our|kids)(?: \\w{2,12})?)?|toxic waste|toxins?|scams?|hoax|rackets?|frauds?|con|money grab|cash grab|death sentence|carcinogens?|neurotoxins?|placebos?|waste of (?:time|money)|lie|lies|snake oil|experiments?)|kill(?:s|ed|ing)? (?:more |you|us|people|your|our|thousands|millions|brain|faster)(?: ?\\w{2,12}){0,3}|(?:hurt|harm(?:s|ed)?|injure[sd]?|damage[sd]?|maim(?:s|ed)?|ruin(?:s|ed)?) (?:more|so many|thousands of|millions of|countless) (?:kids|children|people|babies|patients|women|men|lives|bodies)(?: (?:than|in) \\w{2,14}){0,1}|(?:rot|rots|destroys?|wreck(?:s|ed)?|ruin(?:s|ed)?|fr(?:y|ies)|melts?|shrinks?|damages?) (?:your|our|the|kids'?|children's|everyone's) (?:\\w{2,12} ?){1,2}|(?:lowers?|drops?|calcif(?:y|ies)) (?:your |kids' |children's )?(?:iq|pineal gland)(?: \\w{2,8})?)(?![\\w])|\\b${protectedCare} (?:never|don't|doesn't|do not|does not|didn't|aren't|isn't|won't) (?:really |actually |even |ever )?(?:works?|worked|helps? anyone|save[sd]? (?:anyone|lives|a single \\w{2,8})|protect(?:s|ed)? (?:anyone|you|us|kids|from anything)|prevent(?:s|ed)? (?:anything|cancer|disease|covid|flu|death|deaths|transmission|heart attacks)|needed|necessary|safe|tested|stop(?:s|ped)? (?:anything|transmission|covid|the spread))(?![\\w])|\\b(?:the )?(?:real|true|actual|hidden|main|number one) (?:cause|reason|culprit|driver) (?:of|for|behind) (?:\\w{2,14} ){1,4}(?:is|are|was) (?:the |your )?${protectedCare}|\\b${protectedCare} (?:is|are) (?:behind|why|what's causing|what causes|the reason|to blame for) (?:\\w{2,14} ?){1,5}`,
      "g",
    ),
  },
  {
    id: "settled-care-blamed",
    consensus: "Studies have not borne this harm out for the care that is named.",
    citation: "CDC; FDA; WHO; National Cancer Institute; the society of the field",
    pattern: new RegExp(
      `\\b${protectedCare}(?: \\w{3,12})? ${scornfully}(?:causes?|caus(?:ed|ing)|lead(?:s|ing)? to|trigger(?:s|ed)?|linked to|tied to|give(?:s)?|gave|create[sd]?|lower(?:s|ed)?|drop(?:s|ped)?|destroy(?:s|ed)?|damage[sd]?|behind|responsible for|the (?:real |main |only )?(?:reason|cause)(?: of| for| behind)?) (?:(?:\\w{1,4}%?|more|your|our|kids'|children's|baby's|most|all|every|people|them|women|men|their|early|onset|infant|turbo|breast|skin|brain|\\d{1,3}(?:%| percent)? of|rise in|epidemic of) ){0,5}(?:autism|cancers?|melanomas?|infertility|sterility|iq|dementia|alzheimer'?s|sids|miscarriages?|adhd|autoimmune|brain (?:damage|rot|fog)|dna|hormones|fertility|allergies|eczema|parkinson'?s|multiple sclerosis|obesity|heart attacks|sudden death|gut|microbiome|testosterone|calcification|paralysis|seizures|mass shootings|suicides?)\\b|\\b${protectedCare} (?:have|has|is|are|were|was) (?:all |just |basically |officially |already |literally |now )?(?:never (?:been )?(?:beaten|beat|shown|proven|tested|saved?|outperformed|worked|helped|needed|studied)(?: \\w{2,12}){0,3}|finished|obsolete|dead|outdated|dinosaurs?|barbaric|(?:no better|worse) than (?:a )?(?:placebos?|nothing|sugar pills?|the disease)|a dead end|over)(?![\\w])|\\b(?:elderberry|zinc|vitamin [cd]|garlic|honey|sunshine|sunlight|breast ?milk|turmeric|echinacea|essential oils?|colloidal silver|god|(?:good|clean) food|a healthy diet|natural immunity|prayer|oregano oil|raw milk|bone broth) (?:is|are) (?:all )?(?:the |your |our |nature's |better than |(?:the )?only |my )+(?:\\w{2,8} )?(?:flu shot|vaccine|vaccines|antibiotics?|sunscreen|chemo|insulin|booster|shots?|ssri|statin)(?: you(?: \\w{2,8}){1,2})?|\\b(?:un)?vaccinated (?:kids|children|people|babies|adults|toddlers|families) (?:are|get|have|stay|never|always) (?:(?:the |so |much |way |always |far |never |get ) ?){0,2}(?:sicker|healthier|sick\\w{0,4}|more|fewer|smarter|healthiest|autis\\w{1,4}|less)(?: \\w{3,10})?|\\b(?:no one|nobody|no child|no woman|no man|no kid) (?:should|needs?|ever needs?|ought to) (?:to )?(?:ever )?(?:be on|take|get|have|use|need|be given|receive) (?:a |an |the |any )?${protectedCare}|\\bmammograms? (?:squeeze|spread|smash|crush|push|burst)(?:s|es)? (?:[\\w-]{3,12} ?){1,3}|\\b(?:cholesterol|sugar|smoking|vaping|measles|chickenpox|raw milk|sun ?burns?|fevers? of 10\\d|nicotine|high blood pressure|ldl) (?:is|are) (?:totally |completely |perfectly |actually |just )?(?:harmless|a myth|a hoax|good for you)\\b|\\b(?:cancers?|disease|viruses|parasites|tumors?|inflammation) (?:can't|cannot|can not|won't|doesn't|does not|will not) (?:live|survive|grow|thrive|exist) in (?:an? |the |your )?\\w{3,12}(?: (?:body|environment|blood|gut|host))?|\\b(?:don't|do not|never) let (?:them|anyone|anybody|your \\w{3,12}|a (?:doctor|surgeon)) (?:cut|poison|jab|inject|medicate|drug|vaccinate|chemo|induce|scare) (?:you|your \\w{3,10}|them|him|her)\\b|\\b(?:every|all|any|99% of|most) (?:migraines?|headaches?|pain|disease|diseases|illness|illnesses|symptoms?|ear infections?|cancers?|anxiety|depression|allergies|back pain|reflux|colic|infertility|inflammation)(?: in the body)? (?:starts?|begins?|comes?|originates?|stems?|lives?|is rooted|traces?|is born) (?:in|from|with|at|back to) (?:the |your |a |an |unresolved |poor |bad )*\\w{3,14}|\\b(?:it's|its|depression is|anxiety is|adhd is|is|was) never (?:a |an |about )?(?:chemical imbalance|genetic|genetics|germs?|bacteria|your (?:genes|brain|age)|age|hormones)\\b|\\b(?:take|choose|pick|use|give (?:my|your) kids?) (?:\\w{3,10} ){1,2}over (?:amoxicillin|antibiotics?|a vaccine|vaccines|chemo|insulin|statins|any (?:drug|pill|prescription|antibiotic))\\b|\\b(?:the )?chemicals (?:in (?:\\w{3,12} )?)?cause more (?:\\w{3,12}) than|\\b(?:tallow|coconut oil|raspberry seed oil|carrot seed oil|beef tallow|shea butter) (?:is|are|as|has|=) (?:a |an |your |nature's |natural |the best |all the )*(?:spf|sunscreen|sun protection|sunblock)`,
      "g",
    ),
  },
  {
    id: "one-cause",
    consensus: "These conditions have several causes, and no single one of this kind has been shown.",
    citation: "NIH; the society of the field",
    pattern:
      /\b(?:adhd|autism|depression|anxiety|ear infections?|colic|asthma|allergies|eczema|endometriosis|pcos|migraines?|infertility|cancer|diabetes|type 2 diabetes|hypertension|high blood pressure|fibromyalgia|arthritis|dementia|alzheimer'?s|ms|lupus|hashimoto'?s|obesity|acne|bed-?wetting|reflux|insomnia|ptsd|bipolar|epilepsy|seizures|psoriasis|ibs|crohn'?s|long covid|chronic (?:pain|fatigue)|autoimmune disease|heart disease|scoliosis|back pain) (?:is|are) (?:(?:really|just|only|always|actually|basically|literally|simply|nothing but|not genetic|a|an|your|the|never|all|caused by|about|100%|because of|from|due to|mostly|usually|often) ){0,4}(?:(?:spine|spinal|gut|liver|mold|parasites?|parasitic|hormone|hormonal|estrogen|nervous system|mineral|vitamin|magnesium|iron|zinc|iodine|mouth[- ]breathing|airway|jaw|toxin|heavy metal|candida|yeast|emotional|trauma|mindset|discipline|diet|sugar|inflammation|subluxation|atlas|breathing|posture|blood sugar|adrenal|cortisol|lymph|acidity|frequency|energy|spiritual|parenting|screen|dopamine|fascia|bile|oxalate|histamine|copper|seed oil|gluten|dairy) (?:problems?|issues?|deficienc(?:y|ies)|imbalances?|overload|dominance|toxicity|overgrowth|infection|misalignment|interference|disorder|blockages?|stagnation|response|wounds?|dysregulation)|retained \w{3,10} reflex\w{0,2}|subluxations?|estrogen dominance|leaky gut|trapped emotions?)\b|\b(?:seed oils?|sugar|gluten|dairy|fluoride|vaccines|parasites|mold|carbs|wifi|5g|glyphosate|red dye|cortisol|mouth breathing|plastics|toxins) (?:is|are|was|were) (?:(?:literally|the|only|real|main|root|number one|actually|just|sole|true|one|single|basically|exactly) ){1,5}(?:reason|cause|culprit|thing)s? (?:(?:why|that|for|of|behind|anyone|everyone|you|you're|people|we|we're|kids|our|your|americans|so many|women|men) ?){1,3}/g,
  },
  {
    id: "hidden-by-doctors",
    consensus: "Nothing settled is hidden by doctors; say what the evidence is.",
    citation: "FTC, Common Health Scams; FDA, Health Fraud Scams",
    pattern:
      /\b(?:(?:your |most |big |the |mainstream |western |modern |corporate )*(?:\w{3,14}ologists?|\w{3,14}iatrists?|\w{3,14}iatricians?|doctors?|dentists?|surgeons?|docs|gps|big pharma|pharma|the drug companies|drug companies|psychiatry|medicine|oncology|orthodontists|hospitals|the system|the cdc|the fda|insurance companies|obgyns?|ob-gyns?|the industry|sunscreen companies|the establishment|opticians|optometrists|pharmacists)|they|nobody(?: (?:on|in|at) [\w& ]{2,12})?|no one(?: (?:on|in|at) [\w& ]{2,12})?) (?:(?:would|has|have|had|does|do|is|are|been|just|really|actually|will|simply|all|never|don't|doesn't|won't|aren't|isn't|not|rather|desperately|hope you|prays? you) ){0,4}(?:(?:want|wants) (?:you|us|patients|this|people) (?:to )?(?:\w{2,10})(?: (?:it|this|about|on|out|that|sick|healthy|well|the truth|how)){0,2}|rather you (?:stay|stayed|not|never|took|take|keep|kept|didn't)(?: \w{2,12}){0,3}|(?:hiding|hid|hidden|suppress(?:ed|ing|es)?|bur(?:y|ied|ying|ies)|censor(?:ed|ing)?|silenc(?:ed|ing)|covering up|covered up|banned|keeping) (?:this|it|the|for|from|these|a|you)(?: \w{2,12}){0,3}|tell you (?:this|that|about|the truth|how|because)|(?:make|makes|making|made) (?:too much |no |more |billions |a fortune |money )+(?:off|from|when|if|on|keeping)(?: \w{2,12}){0,3}|profits? (?:from|when|off)(?: \w{2,12}){0,3})|\b(?:before|until) (?:they|it|this|tiktok|instagram|youtube|meta|big pharma) (?:gets? |is |takes? |deletes? |bans? |pulls? |removes? )(?:this |it |me |us |taken |pulled )?(?:down|deleted|banned|removed|censored|off)\b/g,
  },
  {
    id: "unproven-covid-cancer-cures",
    consensus: "Large trials found that these do not treat or prevent COVID-19, influenza or cancer.",
    citation: "NIH COVID-19 Treatment Guidelines; WHO; National Cancer Institute",
    pattern:
      /\b(?:ivermectin|hydroxychloroquine|hcq|fenbendazole|mebendazole|quinine|vitamin (?:c|d)|zinc|nicotine patch(?:es)?|colloidal silver|mms|chlorine dioxide|bleach|methylene blue|black seed oil|turmeric|curcumin|soursop|baking soda|alkaline (?:water|diet)|apricot (?:kernels|seeds)|laetrile|keto|fasting|juicing|frankincense|essential oils?|cbd|cannabis oil|rso|mistletoe|high[- ]dose vitamin c|raw garlic|elderberry|dandelion root|mushrooms?|sea moss)(?: ?(?:\+|&|and|plus|with) \w{2,12})?(?:'s| is| was| has| have)? (?:(?:would(?:'ve| have)?|would've|could(?:'ve| have)?|could've|can|will|does|did|actually|really|already|literally|also|have|has|quietly|simply|just) ){0,4}(?:end(?:s|ed)?|stop(?:s|ped)?|cure[sd]?|beat(?:s|en)?|treats?|treated|prevent(?:s|ed)?|save[sd]?|kill(?:s|ed)?|starve[sd]?|shrinks?|shrank|reverse[sd]?|wipe[sd]? out|knock(?:s|ed)? out|eliminate[sd]?|destroy(?:s|ed)?|crush(?:es|ed)?|dissolve[sd]?|clear(?:s|ed)?|fix(?:es|ed)?|outperform(?:s|ed)?|work(?:s|ed)? (?:for|against|on|better than)) (?:(?:this|the|your|his|her|my|all|every|that|any|stage|\w{1,4}|solid|breast|prostate|colon|lung|brain|ovarian|aggressive|terminal|even) ){0,4}(?:pandemic|covid(?:-19)?|covid ?19|corona\w{0,6}|virus(?:es)?|cancer(?:s| cells)?|tumou?rs?|lives|flu|chemo(?:therapy)?|vaccines?|leukemia|lymphoma|metastas\w{2,4}|long covid|rsv|monkeypox|mpox|measles|hiv|autism)\b/g,
  },
  {
    id: "vaccines-autism",
    consensus: "Large studies in several countries found no link between vaccines and autism.",
    citation: "CDC Vaccine Safety; Taylor et al., Vaccine 2014;32:3623; American Academy of Pediatrics",
    pattern: new RegExp(
      `\\b${vaccine} (?:do |does |really |can |definitely |absolutely |100% )?${causes} ${some}autism|\\bautism (?:is |was |comes |came )?(?:caused by|from|due to|because of|triggered by) ${some}${vaccine}|\\bvaccine[- ](?:induced|caused) autism|\\bvaccinated (?:into|kids (?:get|have|become)) ${some}autis\\w+`,
      "g",
    ),
  },
  {
    id: "vaccines-dna",
    consensus: "Vaccines do not enter or change a person's DNA.",
    citation: "CDC, Understanding How COVID-19 Vaccines Work; WHO",
    pattern: new RegExp(
      `\\b${vaccine} (?:will |can |does |do |actually )?(?:alters?|changes?|edits?|rewrites?|modif(?:y|ies)|gets? into|integrates? (?:into|with)) (?:your |our |the |human )?(?:dna|genes|genome|genetic code)`,
      "g",
    ),
  },
  {
    id: "vaccines-harm",
    consensus:
      "Vaccines in use have been shown to be safe for most people; serious reactions are rare and are monitored.",
    citation: "CDC and FDA vaccine safety monitoring; WHO; National Academies 2012",
    pattern: new RegExp(
      `\\b${vaccine} (?:are |is )?(?:all )?(?:poison(?:ous|ing)?|toxic|a (?:scam|hoax|bioweapon|depopulation)|bioweapons?|killing (?:people|us|kids|children|more)|(?:wrecked|ruined|destroyed|wrecks?|ruins?|damag(?:es?|ed)) (?:everyone's|our|my|your|women's|people's|their|her|his|kids') (?:fertility|hearts?|immun\w+(?: systems?)?|periods?|dna|health|brains?)|full of (?:toxins|mercury|aluminum|metals|poison|chemicals|microchips)|contain (?:microchips|trackers|graphene|5g))|\\b${vaccine} (?:kill(?:s|ed)? (?:more|people|kids|children|thousands|millions)|cause[sd]? (?:sids|infertility|sterility|miscarriages|turbo cancers?|cancer|diabetes|adhd|ms|crps|allergies|autoimmune)|${causes} (?:my |our |her |his |the |me )${some}(?:crps|autism|cancer|ms|lupus|fibromyalgia|seizures|infertility|diabetes|sids)|(?:always |really |just )?(?:gives?|gave) (?:you|me|people|everyone|us) (?:the )?(?:flu|covid|disease|autism|measles)|don't work|do not work|never worked|make you (?:sterile|infertile|magnetic)|shed|weaken(?:s)? (?:the |your )?immun\\w+|destroy(?:s)? (?:the |your |natural )?immun\\w+|sterili[sz]es?)|\\bnatural immunity (?:is |always )?(?:always )?(?:better|stronger|superior|beats)(?: than)?|\\bno (?:child|kid|one|baby) (?:needs|should (?:get|have)) ${some}vaccin\\w+|\\bskip (?:the |all |your |your kid's |ur )?(?:\\w+ )?(?:vaccines?|shots|vaccinations?|jabs?|mmr)\\b|\\bunvaccinated (?:kids|children|people) are (?:much |way |far )?healthier`,
      "g",
    ),
  },
  {
    id: "germ-theory",
    consensus: "Germs cause infectious diseases.",
    citation: "WHO; NIH, Understanding Infectious Diseases",
    pattern:
      /\bgerm theory (?:is|was) (?:a )?(?:false|wrong|fake|a lie|lie|a hoax|hoax|nonsense|debunked|just a theory|bunk)|\bviruses (?:don't|do not) (?:exist|cause)|\b(?:germs|bacteria|viruses) (?:don't|do not|never) (?:cause|make) (?:disease|illness|you sick|people sick)|\bterrain theory (?:is right|explains|is real|beats)/g,
  },
  {
    id: "covid-denial",
    consensus: "COVID-19 is a real and sometimes fatal infection; masks and vaccines lower the risk of it.",
    citation: "WHO; CDC",
    pattern:
      /\bcovid(?:-19)? (?:is|was|isn't|wasn't) (?:just )?(?:a (?:hoax|scam|plandemic|cold|bad cold|lie)|just (?:a|the) (?:cold|flu)|the flu|fake|not real|real)(?<!(?:is|was) real)|\bplandemic\b|\b5g (?:causes?|caused|spreads?) (?:covid|cancer|illness)|\bmasks (?:don't|do not|never) (?:work|do anything)|\bmasks (?:cause|give you|lower) (?:hypoxia|co2 poisoning|low oxygen|oxygen|cancer)/g,
  },
  {
    id: "ivermectin-covid",
    consensus: "Trials found no benefit of ivermectin or hydroxychloroquine against COVID-19.",
    citation: "NIH COVID-19 Treatment Guidelines (2024); FDA consumer update; Reis et al., N Engl J Med 2022",
    pattern:
      /\b(?:ivermectin|hydroxychloroquine|hcq|fenbendazole)(?: (?:really|actually|will|can|does|totally|absolutely|still|always)){0,2} (?:cures?|cured|works?|worked|treats?|prevents?|saves?|saved|stops?|kills?|beats?|heals?|knocks? out|protects?|shrinks?|reverses?)(?: (?:[\w'-]{1,14} ){0,4}?(?:covid(?:-19)?|the virus|long covid|cancers?|tumou?rs?|rsv|flu|lives))?|\b(?:take|try|get|use|order|keep|stock up on|prescrib\w+|offer\w*|ask for) (?:[\w'-]{1,10} ){0,3}?(?:ivermectin|hydroxychloroquine|hcq|fenbendazole) (?:for|against|to (?:treat|prevent|cure|fight|beat)) (?:your |any |all |the )?(?:covid(?:-19)?|long covid|cancers?|flu|rsv|virus\w*)/g,
  },
  {
    id: "antibiotics-viruses",
    consensus: "Antibiotics do not work on viruses such as colds and flu.",
    citation: "CDC, Antibiotic Use; WHO",
    pattern:
      /\b(?:antibiotics?|z-?paks?|azithromycin|amoxicillin|a z-?pak) (?:will |can |really |totally |does |do )?(?:kills?|cures?|knocks? out|treats?|fix(?:es)?|clears?(?: up)?|works? (?:on|for|against)|stops?|shortens?|gets? rid of) (?:your |a |the |my |any |all |that )?(?:common )?(?:viruses|virus|viral \w+|colds?|flu|covid|rsv)\b|\b(?:take|needs?|start|get|grab|ask for|demand) (?:an? |some |your |ur )?(?:antibiotics?|z-?pak|azithromycin|amoxicillin) (?:for|when you (?:have|get|feel)|at the first sign of) (?:a |any |your |every |ur |that |the |their |his |her |this )?(?:cold|flu|virus|viral \w+|sniffles)/g,
  },
  {
    id: "sunscreen-cancer",
    consensus: "Sunscreen lowers the risk of skin cancer; the sun's ultraviolet rays cause it.",
    citation: "American Academy of Dermatology; FDA; Green et al., J Clin Oncol 2011",
    pattern: new RegExp(
      `\\b(?:sun(?:screen|block|creams?|screens|tan lotion)s?|spf) (?:is |are |actually |really |does |do |what's |the thing that's |will )*(?:${causes}|giving you|give you) ${some}(?:skin )?(?<claim>cancer|melanoma)|\\bsun(?:screen|block)s? (?:is|are) (?:poison|toxic|a scam|worse than the sun|more dangerous than the sun|carcinogenic|useless|the real cause)|\\bthe sun (?:doesn't|does not|never|can't) (?:cause|give you) ${some}cancer|\\b(?:forget|ditch|toss|quit|stop wearing|throw out|stop using|never wear|don't wear|skip) (?:your |the |all |ur )?sunscreen`,
      "g",
    ),
  },
  {
    id: "fluoride",
    consensus:
      "Fluoride at the level used in US community water prevents decay and is considered safe by public health bodies.",
    citation: "CDC Community Water Fluoridation; American Dental Association",
    pattern:
      /\bfluoride(?: toothpaste| in (?:your |the |our )?(?:tap )?water)? (?:is|are) (?:a |pure |literally |just )?(?:poison|neurotoxin|toxic waste|toxic|rat poison|mind control|industrial waste|killing (?:us|you))|\bfluoride (?:calcifies|shuts down|destroys|poisons|kills|rots|causes? (?:cancer|autism|adhd|dementia)|does(?:n't| not) (?:prevent|help|do anything)|never prevented)|\b(?:ditch|quit|avoid|stop using|never use|throw out|skip) (?:the |all |your |any )?fluoride\b/g,
  },
  {
    id: "raw-milk",
    consensus:
      "Raw milk can carry germs that make people gravely ill; pasteurization does not make milk less nutritious in any way that matters.",
    citation: "CDC, Raw Milk; FDA, Food Safety and Raw Milk",
    pattern:
      /\braw milk (?:is |are |actually |really |can |will |has |totally )*(?:cures?|heals?|healthier|safer|better (?:for|than)|safe(?:st)?(?! if)|perfectly safe|prevents?|fixes|reverses|boosts|builds|treats|the (?:best|safest|healthiest)|medicine|nature's)\b[\w' ]{0,20}|\bpasteuri[sz](?:ation|ed milk|ing) (?:is|kills|destroys|ruins|makes|strips|removes) (?:the |all |everything |a |your |milk )?(?:nutri\w+|good|dead|scam|poison|enzymes|toxic|benefits|unhealthy|worthless)/g,
  },
  {
    id: "insulin-type-1",
    consensus: "People with type 1 diabetes need insulin to live.",
    citation: "American Diabetes Association, Standards of Care in Diabetes",
    pattern:
      /\b(?:type (?:1|one|i)(?: diabetes| diabetics?)?|t1d?|juvenile diabetes)\b[^.!?\n]{1,60}\b(?:(?:can |may |could |should |will )?(?:stop|quit|come off|get off|ditch|drop|go off|skip|wean off|live without) (?:their |your |the |all )?insulin|don't need insulin|do not need insulin|(?:cured|reversed|fixed|healed) (?:by|with|through|on|naturally))|\binsulin (?:can be|could be|should be) (?:stopped|replaced|dropped|skipped)|\b(?:reverse[sd]?|cure[sd]?|heals?) (?:your |their |his |her |my )?type (?:1|one) diabetes|\b(?:swap|replace|ditch|trade|drop|stop|toss|quit) (?:your |the |ur )?insulin\b|\binsulin is (?:poison|a scam|killing|toxic|unnecessary)/g,
  },
  {
    id: "statins",
    consensus:
      "In people at raised risk, statins lower heart attacks, strokes and deaths; serious harm is uncommon.",
    citation: "USPSTF 2022; Cholesterol Treatment Trialists, Lancet 2010 and 2022; AHA/ACC 2018",
    pattern:
      /\bstatins? (?:are |is |all )?(?:a )?(?:poison|scam|toxic|useless|worthless|hoax|killing (?:people|you|us))|\bstatins? (?:don't|do not|never|have never|doesn't) (?:save|saved|prevent|lower|work|help|do anything|extend)[\w' ]{0,16}|\bstatins? (?:causes?|give you|will give you|leads? to) (?:alzheimer'?s|dementia|cancer|als|parkinson'?s)|\bcholesterol (?:doesn't|does not|has nothing to do|never) (?:cause (?:heart|plaque|clogged|strokes?|any (?:disease|harm))|matter|with heart)[\w ]{0,20}|\b(?:ldl|cholesterol) (?:is|was) (?:a )?(?:myth|scam|lie|harmless|good for you)|\b(?:toss|throw out|ditch|flush|quit) (?:your |the |those |ur )?statins?\b/g,
  },
  {
    id: "seed-oils",
    consensus:
      "Replacing saturated fat with vegetable oils lowers heart risk; seed oils have not been shown to cause disease.",
    citation:
      "American Heart Association Presidential Advisory, Circulation 2017; Marklund et al., Circulation 2019",
    pattern: new RegExp(
      `\\b(?:seed|canola|vegetable|sunflower|soybean|industrial) oils? (?:is |are |actually |really |literally |definitely )*(?:(?:poison|toxic|toxins|killing (?:you|us|people)|rat poison|the (?:#1|real|main|number one|root) cause)(?: [\\w ]{2,20})?|${causes} ${some}(?:cancer|dementia|alzheimer'?s|heart disease|heart attacks|diabetes|obesity|infertility|autism|disease|acne|inflammation|adhd|depression|sunburns?))`,
      "g",
    ),
  },
  {
    id: "chemo",
    consensus:
      "Chemotherapy cures or prolongs life in many cancers; benefit and harm are weighed for each person.",
    citation: "National Cancer Institute; American Cancer Society",
    pattern:
      /\bchemo(?:therapy)? (?:always |only |just )?(?:kills? (?:more|people|you|patients|everyone)|is (?:poison|a scam|what kills|what killed|worse than)|never (?:works|cured|saved)|doesn't (?:work|cure)|causes more cancer)[\w' ]{0,20}|\b(?:sugar|acid|an acidic body|parasites|fungus|candida|mold) (?:causes?|feeds?|is (?:the )?cause of|is what causes|are the cause of) (?:all |most |your |every )?(?:cancers?|tumou?rs?)|\bcancer (?:is|are) (?:just |really |actually |all )?(?:a |caused by )?(?:parasites?|fungus|a fungus|candida|a vitamin deficiency|emotional|trauma|unresolved trauma|sugar|a business|metabolic and)|\b(?:alkaline (?:water|diet)|baking soda|cannabis oil|cbd|ivermectin|fenbendazole|vitamin c|turmeric|keto|fasting|soursop|b17|apricot kernels|essential oils|black salve|mistletoe|raw juice|juicing) (?:can |will |really |actually |totally )?(?:cures?|kills?|reverses?|beats?|shrinks?|starves?|heals?|melts?|stops?|prevents?) (?:all |most |any |your |every )?(?:\w+ )?(?:cancers?|tumou?rs?)/g,
  },
  {
    id: "crps-psychological",
    consensus: "CRPS and fibromyalgia are real conditions of the nervous system and not imagined.",
    citation:
      "NINDS, Complex Regional Pain Syndrome; Harden et al., Pain Med 2022; IASP nociplastic pain criteria",
    pattern:
      /\b(?:crps|fibro(?:myalgia)?|long covid|me\/cfs|chronic fatigue(?: syndrome)?|endometriosis|pots|eds|chronic pain|ehlers[- ]danlos|migraines?) (?:is|are) (?:always |just |all |only |mostly |purely |basically |100% |really |totally |simply )*(?:psychological|in (?:your|their|the|her|his) (?:head|mind)s?|psychosomatic|made[- ]up|fake|not real|not a real (?:disease|diagnosis|thing|condition)|a (?:fake|made[- ]up|garbage|wastebasket|trash)(?: \w+)?|imaginary|anxiety|hysteria|laziness|attention[- ]seeking|drug[- ]seeking)|\b(?:fibro(?:myalgia)?|long covid|crps|chronic fatigue|adhd|ptsd|pots|endometriosis|postpartum depression|depression) (?:isn't|is not|doesn't|does not) (?:even )?(?:a )?(?:real|exist|true)(?: \w{1,12})?/g,
  },
  {
    id: "adhd-depression-causes",
    consensus: "ADHD and depression have many causes; neither is a lack of one nutrient or of discipline.",
    citation: "NIMH; American Academy of Pediatrics; American Psychiatric Association",
    pattern:
      /\b(?:adhd|autism|depression|anxiety|bipolar|schizophrenia|ptsd|ocd|postpartum depression) (?:is|are|comes? from) (?:always |just |only |simply |really |actually |all |caused by |nothing but |basically |literally |mostly )*(?:a |an |too much |bad |lack of |poor |due to |from )*(?:low (?:in )?(?:vitamin \w{1,3}|magnesium|iron|zinc|b12|serotonin from sugar|omega\w*)|not enough (?:vitamin \w{1,3}|sunlight|magnesium|exercise)|(?:magnesium|zinc|vitamin(?: \w{1,3})?|iron|b12|omega|mineral|nutrient|copper|lithium) (?:deficienc(?:y|ies)|toxicity|overload)|parasites?|sugar|red dye|dyes|screens|gut (?:issue|problem|infection|imbalance)|leaky gut|bad parenting|poor parenting|parenting|laziness|demons?|sin|a choice|choice|discipline problem|lack of discipline|discipline|candida|heavy metals|toxins|mold|trapped trauma|inflammation only|big pharma (?:scam|invention)|a scam)|\b(?:ssris?|antidepressants) (?:are|is|don't|do not|never) (?:just )?(?:poison|placebos?|a scam|worthless|useless|work(?:ed)?|helped anyone)|\bwithdrawal (?:is|from \w+ is) (?:a )?(?:myth|fake|not real|made up)|\b(?:stop|quit|throw (?:out|away)|ditch|toss|flush) (?:your |ur |the |all |those )?(?:ssris?|antidepressants|psych meds|lithium|antipsychotics|bipolar meds)\b/g,
  },
  {
    id: "bed-rest",
    consensus: "For most back pain and sciatica, staying active helps more than bed rest.",
    citation: "Dahm et al., Cochrane Database Syst Rev 2010:CD007612; ACP guideline, Ann Intern Med 2017",
    pattern:
      /\bbed ?rest (?:for (?:\w+ ){1,3})?(?:is |will |can |always )?(?:cures?|heals?|fix(?:es)?|is the (?:best|only|answer)|the (?:best|only) (?:cure|treatment|thing)|resolves|reverses)[\w' ]{0,24}|\b(?:back pain|sciatica|disc herniation|herniated disc)s?(?: patients)? (?:needs?|should|must) (?:rest in bed|(?:strict |total |complete )?bed ?rest|stay in bed|lie in bed)[\w ]{0,16}|\brest in bed for (?:\w+ )?weeks\b/g,
  },
  {
    id: "opioids-facts",
    consensus:
      "Fentanyl patches, tramadol and buprenorphine are opioids; opioids carry a risk of dependence and have a place in care.",
    citation: "CDC Clinical Practice Guideline for Prescribing Opioids for Pain, 2022; FDA labels",
    pattern:
      /\b(?:fentanyl|fentanyl patches|the patch|tramadol|buprenorphine|butrans|tapentadol|codeine|kratom|oxycodone|hydrocodone|methadone|suboxone|percocet|vicodin|norco|ultram)(?: \w{1,10})? (?:aren't|are not|isn't|is not|ain't) (?:really |actually |even |an? |true )*(?:opioids?|opiates?|narcotics?|addictive|habit-?forming)|\bopioids? (?:are|is) (?:never|not|always) (?:ever )?(?:appropriate|addictive|safe|needed|necessary|dangerous for everyone|wrong)|\b(?:addiction|dependence) (?:never|doesn't|does not|can't|won't) happens? (?:on|with|to) (?:them|opioids|pain patients|real|it|patients|people in pain)|\b(?:pain patients|people (?:in|with) (?:real )?pain) (?:never|don't|can't|do not) (?:get|become) addicted|\b(?:suboxone|methadone|buprenorphine|mat|moud) (?:is|are|just) (?:just )?(?:replac(?:es|ing) (?:one|an)|trading one|swapping one|substituting one|as bad as|a crutch|another addiction|legal heroin)[\w ]{0,20}|\bnaloxone (?:enables|encourages|makes|causes) (?:drug use|addicts|people use|addiction|more)\b/g,
  },
  {
    id: "detox-leaky",
    consensus: "In healthy people the liver and kidneys clear waste; cleanses have no proven benefit.",
    citation: "NIH NCCIH, Detoxes and Cleanses",
    pattern:
      /\b(?:everyone|we all|most people|all of us|your kids?|you|90% of people|every adult) (?:have|has|is full of|are full of|carr(?:y|ies)|needs? to (?:cleanse|kill|flush)) (?:hidden |intestinal |gut |toxic )*(?:parasites|worms|mucoid plaque)\b|\b(?:parasites|toxins|mold|candida|leaky gut|emfs?|gluten) (?:causes?|(?:is|are) (?:behind|the (?:root |real |main )?cause of)) (?:all|every|most|your) [\w ]{0,14}(?:diseases?|illness\w*|cancers?|autoimmun\w*|symptoms)|\bparasite cleans(?:e|ing) (?:is|will|can|fixes|cures|heals)[\w ]{0,16}|\b(?:all|most|every) (?:disease|illness|sickness|diseases|chronic illness(?:es)?) (?:begins?|starts?|comes?|stems?|is caused|are caused|is rooted) (?:in|from|by) (?:the |your |a |an )?(?:gut|colon|toxins|parasites|misaligned|subluxations?|spine|inflammation|acid(?:ic)?|trapped|mold|emfs?|candida|liver|nervous system)/g,
  },
  {
    id: "homeopathy-infection",
    consensus:
      "Homeopathic products and essential oils do not prevent or treat serious infections and do not replace vaccines.",
    citation: "NIH NCCIH; FDA; National Health and Medical Research Council 2015",
    pattern:
      /\b(?:cure|treat|beat|kill|knock out|heal|clear(?: up)?|get rid of) (?:your |a |an |the |any |ur )?(?:strep(?: throat)?|measles|covid|flu|pneumonia|meningitis|uti|utis|ear infections?|pink eye|infections?|mrsa|lyme|whooping cough|rsv|sinus infections?) (?:naturally )?(?:with|using) (?:[\w-]{1,12} ){0,2}?(?:oregano oil|oil of oregano|garlic(?: oil)?|essential oils?|colloidal silver|breast ?milk|elderberry|vitamin c|onions?|honey|homeopath\w*|silver|apple cider vinegar|hydrogen peroxide|turmeric)|\b(?:homeopath\w*|nosodes?|essential oils?|elderberry|colloidal silver|garlic|oregano oil|onion(?: in your sock)?s?|breast ?milk|vitamin [cda]|zinc|saunas?|cod liver oil|silver) (?:can |will |really |actually |totally )?(?:cures?|prevents?|kills?|treats?|stops?|replaces?|protects? (?:you )?(?:from|against)|works? better than|beats?|heals?) (?:the |your |all |any )?(?:measles|covid|flu|influenza|strep|pneumonia|meningitis|hiv|aids|polio|whooping cough|pertussis|lyme|sepsis|mrsa|uti|utis|vaccines?|antibiotics?|viruses|infections?|ear infections?|pink eye|rsv|malaria|tetanus)\b/g,
  },
  {
    id: "vitamin-k",
    consensus: "The vitamin K shot at birth prevents dangerous bleeding in newborns.",
    citation: "American Academy of Pediatrics 2022; CDC",
    pattern:
      /\b(?:vitamin k|vit k)(?: shot| injection)? (?:is|isn't|causes?|at birth is|gives?) (?:a |not |un|poison|toxic|dangerous|leukemia|jaundice|unnecessary|needed|scam)[\w ]{0,14}|\b(?:decline|refuse|skip|say no to) (?:the )?(?:vitamin k|vit k|eye ointment and vitamin k)\b/g,
  },
  {
    id: "hiv",
    consensus:
      "HIV causes AIDS, and treatment that keeps the virus undetectable prevents passing it on through sex.",
    citation: "NIH, HIV causes AIDS; CDC, Undetectable = Untransmittable",
    pattern:
      /\bhiv (?:doesn't|does not|never) (?:cause|exist)[\w ]{0,10}|\b(?:aids|hiv) (?:is|was) (?:a )?(?:hoax|fake|made up|not real|man-?made)|\byou can (?:get|catch) hiv from (?:a )?(?:toilet|hug|kiss|mosquito|sharing|saliva|touch)\w*/g,
  },
  {
    id: "mammogram-birthcontrol",
    consensus:
      "Mammograms find breast cancer early and their radiation dose is very low; contraception does not cause infertility or abortions.",
    citation: "USPSTF 2024; American Cancer Society; ACOG",
    pattern:
      /\bmammograms? (?:causes?|gives? you|spreads?|are (?:what|the reason|dangerous|poison|a scam|useless)|is a scam)[\w ]{0,16}|\b(?:birth control|the pill|iuds?|plan b|contracepti(?:on|ves)) (?:is |are |will |can )?(?:makes? you |cause[sd]? )?(?:infertil\w+|sterile|permanently|abort(?:ion|s|ifacient)|poison|a carcinogen)\b[\w ]{0,14}|\babortions? (?:causes?|gives? you|leads? to) (?:breast cancer|infertility|cancer)|\babortion pill reversal (?:works|is safe)/g,
  },
  {
    id: "doctors-wont-tell",
    consensus: "Nothing settled is hidden by doctors; say what the evidence is.",
    citation: "FTC, Common Health Scams; FDA, Health Fraud Scams",
    pattern:
      /\b(?:what |things |secrets? )?(?:your |most |big )?(?:doctors?|dentists?|pharma|big pharma|dermatologists?|oncologists?|pediatricians?|cardiologists?|obs?|surgeons?|the fda|the cdc|the medical (?:industry|establishment|system)|hospitals?|vets?|they) (?:won't|will not|don't want|doesn't want|does not want|never|refuse to|aren't going to|will never|isn't|are hiding|is hiding|hides?|don't|has been hiding|have been hiding|is suppressing|suppresse[sd]?) ?(?:tells? (?:you|u|us)|to tell you|want you to know|you to (?:know|heal|get better|be healthy|find out)|telling you|from you|the cure|a cure|cures|about it|this from you)(?: (?:this|that|about|how|why|because))?|\b(?:big pharma|doctors?|they) makes? (?:more )?money (?:off|from|when|if|keeping) (?:you|your|keeping) [\w ]{0,16}|\bcures? (?:they|big pharma|doctors?) (?:don't|won't|are|is|hide)[\w ]{0,16}/g,
  },
  {
    id: "measles-harmless",
    consensus:
      "Measles can cause pneumonia, brain swelling and death; parties to spread infections are dangerous.",
    citation: "CDC, Measles; WHO",
    pattern:
      /\b(?:measles|chicken ?pox|whooping cough|polio|mumps|rubella) (?:is|was|are) (?:just |only |basically |totally |actually )*(?:a )?(?:harmless|mild rash|rash|childhood (?:illness|rite)|rite of passage|good for (?:kids|you|the immune)|natural and|no big deal|nothing to|a cold)[\w ]{0,14}|\b(?:measles|pox|chicken ?pox|flu|covid) part(?:y|ies) (?:are|is|work|for|build|instead)/g,
  },
];
