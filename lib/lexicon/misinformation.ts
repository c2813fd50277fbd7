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

export const misinformation: readonly MisinformationItem[] = [
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
