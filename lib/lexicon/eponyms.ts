import { type Lexicon, lexicon } from "./lexicon";

/** People whose names are diseases, signs, tests, instruments and the like. Without possessive; many are also surnames, so ask for one of {@link eponymHeads} behind them or for the lack of a title and a patient link. */
export const eponyms: Lexicon = lexicon(
  {
    name: "medical eponyms",
    source: "the list of the guideline catalogue this project works from, extended for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
adams|addison|adson|alcock|allen|allis|alzheimer|apgar|apley|arnold-chiari|asperger|baastrup|babcock|babinski|baker
bankart|barre|barrett|barton|bartter|basedow|beck|beevor|behcet|bell|bennett|bertolotti|bier|biot|bishop|boston
bosworth|bouchard|braden|breslow|bristol|broca|brodie|brown-sequard|brudzinski|brugada|bucky|buerger|burkitt
caldwell-luc|celsius|chaddock|chance|charcot|charcot-marie-tooth|charlson|chiari|child-pugh|chopart|chvostek|clark
cobb|codman|colles|coombs|cooper|cormack-lehane|courvoisier|cozen|crede|creutzfeldt-jakob|crohn|cullen|cushing|dawson
de quervain|denis|denis browne|dercum|dix-hallpike|doppler|down|duchenne|dupuytren|durkan|ebstein|edwards
ehlers-danlos|eichhoff|ely|epley|epstein-barr|epworth|erb|esmarch|ewing|faber|fabry|fadir|fanconi|felty|ferguson
finkelstein|fitz-hugh-curtis|fitzpatrick|foley|forestier|fortin|fournier|foville|freiberg|friedreich|froment|gaenslen
galeazzi|gardner-wells|gaucher|gilbert|gillet|gilmore|glasgow|goodpasture|gowers|graves|grawitz|guillain-barre|guyon
haglund|hallpike|halo|harrington|harris|hashimoto|hawkins|hawkins-kennedy|heberden|hegar|heimlich|henle|hering
hill-sachs|hirschsprung|hodgkin|hoffa|hoffman|hoffmann|hohmann|holmes|homans|hoover|horner|howship|hunt|hunt-hess
hunter|huntington|jackson|jamshidi|jefferson|jendrassik|jobe|jones|kambin|kaplan-meier|kawasaki|kegel|kehr|kellgren
kellgren-lawrence|kelly|kemp|kerley|kernig|kerrison|kienbock|kirschner|klippel-feil|klumpke|kocher|korotkoff|korsakoff
kummel|kummell|kuntscher|kussmaul|lachman|lamaze|lambert-eaton|langer|larsen|larson|lasegue|le fort|legg-calve-perthes
leriche|lewy|lhermitte|lisfranc|lister|little|lou gehrig|ludloff|ludwig|luschka|lyme|mackenzie|magerl|magill
maisonneuve|malgaigne|mallampati|mallory-weiss|mantoux|marfan|mayfield|mayo|mcburney|mcgill|mckenzie|mcmurray|meckel
mendelson|meniere|menkes|merkel|meyerding|miller fisher|mills|modic|mohs|monteggia|morton|mulder|munchausen|murphy
nachlas|naffziger|neer|nissen|nurick|o'brien|ober|oppenheim|ortolani|osgood-schlatter|oswestry|paget|pancoast|parinaud
parkes|parkinson|parsonage-turner|patrick|pavlik|pean|pelligrini-stieda|penfield|perthes|peyronie|pfannenstiel
pfirrmann|phalen|pilates|plummer|poland|pott|pourfour|prader-willi|prinzmetal|quincke|ramsay hunt|ranvier|raynaud
reiter|reye|rinne|risser|ritchie|rolando|romberg|roos|rorschach|rosenmuller|roux-en-y|salter-harris|schatzker
scheuermann|schirmer|schmorl|schober|schwann|seddon|segond|seldinger|sever|sheehan|simmonds|simpson|sims|sjogren
slocum|smith|smith-petersen|snellen|speed|spencer|sprengel|sprotte|spurling|steinmann|stevens-johnson|stewart|stickler
still|stinchfield|stokes|strumpell|sudeck|sunderland|swan-ganz|sydenham|tanner|tarlov|taylor|thessaly|thomas|thompson
thomsen|tietze|tinel|tinetti|todd|tourette|trendelenburg|troisier|trousseau|tuffier|tuohy|turner|unterberger|valleix
valsalva|van der hoeve|vancouver|virchow|volkmann|von frey|wada|waddell|waldenstrom|wallenberg|waller|wartenberg
watson|weaver|weber|wegener|weil|werner|wernicke|westphal|whipple|whitacre|wilkins|willis|wilms|wilson|wiltse|wolff
wolff-parkinson-white|wong-baker|wood|wright|yeoman|yergason|young-burgess|zenker|ziehl|zollinger-ellison
`,
);

/** Nouns that make the name before them an eponym ("Cobb angle", "Tuohy needle"). */
export const eponymHeads: Lexicon = lexicon(
  {
    name: "eponym head nouns",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
angle|approach|area|artery|arthropathy|bandage|block|body|brace|canal|capsule|cast|catheter|clamp|classification
collar|contracture|criteria|curve|cyst|deformity|dementia|disease|disorder|duct|dystrophy|exercise|exercises|flap
forceps|fracture|fractures|ganglion|grade|grading|graft|hernia|incision|index|inventory|joint|law|lesion|ligament|line
lymphoma|maneuver|manoeuvre|method|model|needle|needles|neuroma|node|nodes|palsy|paralysis|phenomenon|pin|point
position|procedure|punch|questionnaire|rating|reaction|reflex|repair|resection|ring|rod|rods|rule|sarcoma|scale
scissors|score|scoring|sign|signs|splint|stage|staging|stimulation|surgery|syndrome|syndromes|system|technique|test
tests|tetralogy|traction|transform|triad|triangle|tube|tumor|view|wire|wires
`,
);
