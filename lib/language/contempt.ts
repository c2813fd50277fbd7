import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, has, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { isAnswer, isSetInCare, partCues } from "./cues";
import { derisions } from "./derision";
import { regardMarks, type RegardMark } from "./regard-score";
import { polarityAt, quotationAround } from "./polarity";
import { sentenceAt, sentences } from "./sentences";

/**
 * Contempt in a post, by whom it is for: `patients` (a patient or a group of people who seek care), `person` (the one
 * addressed or named), `profession` (a colleague's training), or `filming`, a patient caught on camera as a joke.
 */
export interface Contempt extends Span {
  readonly kind: "patients" | "person" | "profession" | "filming";
  readonly slur?: boolean;
  /** Told by the sum of its signs, not by a phrase. */
  readonly weighed?: boolean;
}

/** Nouns that only belittle. */
const scornNoun =
  "(?:clowns?|idiots?|morons?|imbeciles?|liars?|quacks?|hacks?|frauds?|fools?|snowflakes?|cry-?bab(?:y|ies)|bab(?:y|ies)|losers?|jokes?|disgrace|embarrassments?|disappointments?|whiners?|trolls?|nobody|nobodies|dumb ?ass(?:es)?|jackass(?:es)?|assholes?|thie(?:f|ves)|scumbags?|scum|trash|garbage|pathetic|creeps?|cowards?|hypochondriacs?|karens?|freeloaders?|leech(?:es)?|parasites?|degenerates?|animals|fakers?|manipulators|sheep|grifters?|scammers?|con artists?|brats?|pieces? of (?:work|trash|garbage|shit)|(?:old )?(?:hags?|bats?|cows?|witch(?:es)?)|bitter old (?:woman|man|lady)|(?:lonely|bored) (?:housewives|house-?wife|moms?|women|men)|nothing better to do|wastes? of (?:space|time|oxygen|a license|skin))";
/** Adjectives that pass judgment on a person's worth or wits. */
const scornAdjective =
  "(?:lazy|stupid|dumb|fat|gross|pathetic|ungrateful|entitled|whiny|disgusting|delusional|ridiculous|clueless|ignorant|brain-?dead|incompetent|useless|worthless|spoiled|soft|filthy|trashy|insane|manipulative|unhinged|dense|needy|insufferable|sad and bitter|ugly|nasty|crazy|nuts|liars?)";
const scorn = `(?:(?:a |an |the |such |just |so |all |exhausting |bitter |old |lonely |miserable |sad |little |nasty |literally |basically |straight up |clearly |nothing but |always |honestly |really |too |total |complete |absolute |bunch of |big |an absolute |freaking |damn |real |actual |sorry |little |master |${scornAdjective},? (?:and )?){0,5}(?:${scornNoun}|${scornAdjective}))`;
const professions =
  "(?:nurses?|nurse practitioners?|nps?|pas|physician assistants?|crnas?|residents?|interns?|med(?:ical)? students?|chiro(?:practor)?s|dos|naturopaths?|pts|ots|physical therapists?|midwi(?:fe|ves)|dentists?|hygienists?|pharmacists?|optometrists?|podiatrists?|psychologists?|[a-z]{3,12}(?:ologist|opedist|surgeon)s?|pediatricians?|internists?|intensivists?|hospitalists?|surgeons?|anesthesiologists?|er docs|pcps?|radiologists?|psychiatrists?|injectors?|therapists?|techs?|mas|medics|emts|paramedics|dermatologists?|new grads|attendings|travelers|travel nurses|midlevels|noctors|admins?)";
const careSeekers =
  "(?:patients?|pts|people|folks|ppl|moms?|dads?|parents?|families|clients?|boomers|millennials|gen ?z|addicts|teens|teenagers|women|girls|ladies|men|guys|immigrants|illegals|foreigners|refugees|vegans|smokers|diabetics|anorexics|borderlines|crowd|antivaxx?ers?|fibro\\w{0,7}|dialysis patients|placards?)";
const pet = "(?:sweetie|honey|sweetheart|buddy|pal|hun|hon|bud|darling|princess|karen|bro|dude|genius|champ)";

/** What must hold beside the words: see `holdsWhere`. */
type Where = "reply" | "review" | "tone" | "theirs" | "stereotype" | "harsh";
type Pattern = readonly [kind: Contempt["kind"], regex: RegExp, where?: Where];

const patterns: readonly Pattern[] = [
  // The person addressed.
  [
    "person",
    compile(
      `\\b(?:you(?:'re| are| people are| were| clearly are| sound like| come across as| look like| must be)|says (?:the|a|another)|ur|u r|youre|y'?all are) ${scorn}\\b(?! (?:about|if (?:it|we)|for (?:coffee|pizza)))`,
    ),
  ],
  [
    "person",
    compile(
      `\\b(?:typical|classic|poor little|what an?|nice try,?|ok(?:ay)?,?|sure,?|bye,?|listen,?|calm down,?|relax,?|cute,?|bless your heart,?) (?:little |absolute |complete |total )?(?:${scornNoun}|boomer|${pet})\\b(?=[ .,!?]|$)`,
    ),
    "reply",
  ],
  [
    "person",
    compile(
      `\\b(?:enjoy (?:the er|your \\w{2,12}|being \\w{2,12})|stay in your lane|sit down|calm down|take a seat|not that you'd understand|run along|know your place|nobody asked you),? ${pet}\\b`,
    ),
  ],
  [
    "person",
    /\b(?:good riddance|don't let the door \w{2,5}\b|(?:we )?won't (?:be )?miss(?:ing)? you|(?:find|get) (?:somebody|someone|some(?:body|one)) else to (?:cry|whine|complain|bitch|scam|annoy|bother|bully)(?: to| about)?|take your (?:drama|attitude|business|entitlement|tantrum|whining|nonsense|bs|crazy|complaints?)(?: (?:elsewhere|somewhere else))?|grow up|grow a (?:pair|spine|thicker skin)|get a (?:life|grip|job|clue|hobby)|get over (?:it|yourself)|cry (?:harder|more|about it|me a river)|boo hoo|sit down|stop googling|go back to (?:school|med school|nursing school|tiktok|facebook|youtube|kindergarten|your cave|scrubbing \w{2,10})|nobody (?:cares|asked)(?: (?:what|about) you\w{0,2}(?: think)?)?|know your place|learn to read|read a (?:book|textbook|paper)|do your homework|stick to (?:wiping|fetching|changing|cleaning|fluffing|bedpans|emptying|tiktok|teeth|feet|backs)|touch grass|(?:go )?cry to (?:someone|somebody|your)|seek help|you need (?:a )?(?:therapy|therapist|jesus|meds|your meds|help)|take your meds|(?:must|it must) be nice to be (?:so|this|that) \w{3,12}|bless your heart|bye felicia|(?:go|please) (?:away|elsewhere)|cope harder|stay mad|ratio)\b/gi,
    "reply",
  ],
  [
    "person",
    /\b(?:stay in your lane|people like you (?:are|is|make) (?:(?:exactly |literally )?(?:why|the reason)|what's wrong)(?=[^.!?\n]{1,50}\b(?:quit|quits|quitting|burn\w{0,6}|leave|leaving|fail\w{0,4}|die|dying|hate|worse|wrong|clog\w{0,4}|cost\w{0,2}|bankrupt|broken|can't|close|closing|drink|retir\w{1,3})\b)[^.!?\n]{0,50}|you people are (?=(?:a |the |all |so |such |just )*(?:disgrace|jokes?|worst|problem|idiots|animals|disgusting|pathetic|clowns|ridiculous|reason|insane))|you should be ashamed(?: of yourself\w{0,3})?|shame on you|you disgust me|how dumb (?:are you|can you be)|are you (?:really |that |actually |just |this )?(?:stupid|dumb|illiterate|slow|dense|insane|high)|(?:imagine being|how are you|being|to be) (?:this|that|so) (?:dumb|stupid|ignorant|dense|wrong|clueless|arrogant) (?:with|and|after|in)[^.!?\n]{0,24}|you'd have to be (?:an? )?(?:idiot|moron|fool|stupid|insane|blind)(?: to)?|delete your (?:account|license)|(?:hypochondriacs?|addicts?|karens?|crazies|liars?|whiners?|snowflakes?|idiots?|fakers?|complainers) like (?:you|her|him|them|this|these)|i hope (?:you|he|she|they|your \w{2,10}) (?:rots?|dies?|chokes?|suffers?|gets? (?:cancer|covid|sued)|loses? (?:your|his|her|their) license)|nobody likes you|no one likes you|you(?:'ll| will) (?:always )?be (?:a )?(?:nobody|loser|nothing))\b/gi,
  ],
  [
    "person",
    /\b(?:you did this, \w{2,12}|hope (?:it|that|she|he|you|they)(?:'s| was| is| were|'re)? (?:worth it|proud|happy now)|happy now, \w{2,12})/gi,
    "tone",
  ],
  // Training and professions.
  [
    "profession",
    compile(
      `\\b(?:degrees?|licen[sc]es?|boards?|diplomas?|md|do|dnp|np|phd|training|certificat(?:e|ion)s?|credentials?|residency|education)\\b[^.!?\\n]{0,20}\\b(?:from|off|out of|on|at|in) (?:a |an |the |some )?(?:cereal box|box of \\w{3,10}|groupon|cracker ?jacks?(?: box)?|youtube|tiktok|google|amazon|vending machine|weekend (?:course|class|seminar)|facebook|gumball machine|ebay|temu|wish|walmart|costco|craigslist|etsy|happy meal|clearance rack|dollar (?:store|tree)|the internet|caribbean|trump university)(?: box)?\\b`,
    ),
  ],
  [
    "profession",
    /\b(?:bought|buys|purchased|printed|photoshopped|faked|forged) (?:his|her|their|your) (?:own )?(?:fake )?(?:diploma|degree|licen[sc]e|boards?|certificate|credentials?|md)(?: (?:online|on \w{3,12}|off \w{3,12}|at kinko's))?\b/gi,
  ],
  [
    "profession",
    /\b(?:did|do|have|were) (?:you|u|they|he|she) (?:even |actually |ever )+(?:go(?:ne)? to|went to|pass(?:ed)?|finish(?:ed)?|read|attend(?:ed)?|graduated?|train(?:ed)?|know|match(?:ed)?|stud(?:y|ied)|awake|pick(?:ed)? up|touch(?:ed)?|examine)\b[^.!?\n]{0,40}/gi,
    "reply",
  ],
  [
    "profession",
    /\byou (?:clearly |obviously |must have |probably |definitely |must've )+(?:failed|flunked|slept through|skipped|cheated|never (?:read|took|passed|opened|stud\w{1,4}|set foot)|don't (?:know|understand|read)|have no (?:idea|clue))\b[^.!?\n]{0,30}/gi,
    "reply",
  ],
  [
    "profession",
    /\byou (?:wipe|empty|fetch|fluff|change|clean|crack|push|pop|scrape|hand out) (?:\w{2,12} ){1,3}(?:for a living|all day)\b/gi,
  ],
  [
    "profession",
    compile(
      `\\b(?:(?:all|these|those|most|today's|some|so many|our|new|young|you) )?${professions}(?: (?:today|now|nowadays|these days|who [^.!?,\\n]{3,40}?))? (?:are|is|r) (?:(?:all|just|basically|literally|nothing but|really|a|an|the|only) ){0,3}(?:cosplaying\\b|cosplayers|play(?:ing)? (?:doctor|dress-?up|nurse|surgeon)|pretend(?:ing|ers)?\\b|wannabes?|wanna-?be|fake (?:doctors|nurses|surgeons)|not (?:real|actual) (?:doctors?|nurses?|surgeons?|physicians?|scientists?)|glorified|overpaid|failed (?:doctors?|dentists?|med students)|with delusions|dangerous\\b|a (?:joke|disgrace|menace)|${scorn}|(?:massage therapists|waitresses|secretaries|babysitters|butlers|technicians|receptionists|car salesmen|salesmen) with [^.!?\\n]{3,24})\\b(?: (?:doctors?|nurses?|physicians?|babysitters?|secretar(?:y|ies)|waitress(?:es)?|masseuses?|back crackers?|techs?|salesm[ae]n))?`,
    ),
  ],
  [
    "profession",
    /\b(?:glorified (?:\w{3,10} )?(?:babysitters?|secretar(?:y|ies)|waitress(?:es)?|maids?|butlers?|masseuses?|back[- ]crackers?|massage therapists?|typists?|pill counters?|car mechanics?|mechanics?|plumbers?|carpenters?|salesm[ae]n|receptionists?|taxi|techs?|scribes?|drug dealers?)|(?:wouldn't|would never|won't) (?:let|trust) (?:one|them|him|her|an? \w{2,14}|you|any of (?:them|you)|that \w{3,12})(?: of (?:them|those))? (?:to )?(?:treat|touch|near|operate on|with|look at|examine|anywhere near|intubate|walk) (?:my )?(?:dog|cat|hamster|goldfish|houseplant|plants?|worst enemy|dead \w{3,8}|guinea pig|pet \w{3,8})|wish(?:es|ed)? (?:they|he|she|you)(?:'d| had| could have| could)? (?:passed|got(?:ten)? into|get into|made it (?:in)?to|the mcat|went to) (?:the mcat|med(?:ical)? school|dental school|real \w{3,8})|(?:couldn't|can't|didn't|failed to) (?:(?:get into|hack|make it (?:in|into|through)|hack it in) (?:med(?:ical)?|dental|nursing|real|vet) (?:school|residency)|match (?:into|in|anywhere)|pass (?:the|your|their|his|her) (?:boards?|mcat|nclex|step \d)))\b/gi,
  ],
  [
    "profession",
    compile(
      `\\b(?:bunch|generation|army|crop|pack) of (?:\\w{3,10},? ){0,2}(?:${scornNoun}|wimps|softies|toddlers|complainers)\\b`,
    ),
  ],
  [
    "profession",
    /\b(?:soft|weak|entitled|spoiled|pampered|coddled|fragile|lazy)(?:,| and|,? and)? (?:\w{3,10} )?(?:babies|residents|interns|students|nurses|trainees|generation|new grads|millennials|juniors|learners)\b|\b(?:need|want) (?:a |your )?(?:nap|hug|safe space|participation trophy|wellness day)s?,? (?:pick|find|choose|quit|try) (?:a |an)?(?:different|another|other)? ?(?:job|career|field|specialty)\b/gi,
  ],
  // People who seek care.
  [
    "patients",
    compile(
      `\\b(?:(?:some|half|most|all|a lot|so many|many) of (?:you|y'?all|ya'?ll|these|them|my|our|the)(?: (?:\\w{2,12} )?${careSeekers})?|these (?:\\w{2,12} )?${careSeekers}|(?:my|our) (?:\\w{2,12} )?(?:patients|pts|clients)|(?:parents|moms|patients|people|men|women) who [^.!?,\\n]{3,60}?|(?:half|most|all|some|none|a lot) of (?:those|the (?:ones|people)|people|these|them) with (?:\\w{2,12} ){0,2}\\w{2,14}|(?:fat|old|poor|medicaid|welfare|obese|trans|transgender|immigrant|homeless|mexican|black|asian|indian|muslim|anti-?vaxx?|crunchy|chronic pain|pain|fibro|psych|ortho|bariatric|er|uninsured|rural|disabled|dialysis|covid|ivf|rich|boob job|botox) ${careSeekers}|anorexics|borderlines|sicklers|diabetics|smokers|boomers|cutters|fibro ?bunnies|anti-?vaxxers|${careSeekers} (?:on (?:my|our) unit|in my (?:er|ed|clinic|chair|waiting room)|who (?:come|come in|want|ask|no-?show|say|think|use|bring|google|need)\\b[^.!?,\\n]{3,40}?)) (?:are|is|r|be) (?:all |just |so |always |literally |basically |straight up |really )*(?:${scorn}|faking(?: it)?|lying|too (?:lazy|fat|stupid|dumb|cheap)\\b[^.!?\\n]{0,16}|(?:late|asking|whining|complaining|lying|begging) (?:and never|about|for (?:drugs|pills|handouts)))\\b`,
    ),
  ],
  [
    "patients",
    /\b(?:medicaid|medi-?cal|welfare|obamacare|section 8|food stamp|ebt|trailer park|trailer|walmart|ghetto|hood|redneck|hillbilly|meth|antivaxx?|anti-vaxx?|crunchy|essential oils?|tiktok|google|facebook|crystal|handicap) (?:moms?|dads?|crowd|queens?|crew|types?|people|patients|mommies|mamas?|babies|princess(?:es)?|trash|brigade|club|warriors|doctors?|md|squad)\b/gi,
    "tone",
  ],
  [
    "patients",
    /\bwelfare queens?\b|\b(?:my|our) tax(?:es| dollars)?,? (?:your|their|her|his|paid for|pays? for (?:your|their|her|his|this))\b[^.!?\n]{0,20}|\bcan(?:'t|not| not) fix stupid\b|\b(?:it's |just |call it |that's |third time's |let )?natural selection\b(?: (?:at work|in action|do its \w{3,6}|take its course|wins))?(?! (?:is|in (?:bacteria|evolution|the)|of|acts|favou?rs|and|pressure))|\bdarwin (?:awards?|winners?|was right|candidates?|nominees?)\b|\b(?:thin(?:s|ning)?(?: out)? the herd|survival of the fittest|chlorine in the gene pool|gene pool (?:needs|could use))\b|\b(?:just |please |hurry up and |go |can (?:you|they) )?(?:die|kill yourself|drop dead|croak)(?: off)? already\b|\b(?:let|leave) (?:'?em|them|him|her|you|the \w{3,10}) (?:all )?(?:die|rot|o\.?d\.?|overdose|suffer|crash)\b(?! (?:in|on|through|with|well|at|when|until|longer|a )\b)|\bdo (?:us|everyone|the world) (?:all )?a favor and\b[^.!?\n]{0,24}/gi,
  ],
  [
    "patients",
    /\b(?:don't|doesn't|do not|didn't) deserve (?:a |an |the |any |my |our |free |more |pain )*(?:bed|narcan|transplants?|liver|kidney|care|treatment|insurance|healthcare|icu|meds|medicine|sympathy|ventilators?|vents?|kids|children|hospital)\b(?=[^.!?]{0,60}(?:\.|!|$))|\b(?:total |complete |absolute |such a |a )?waste of (?:a |an |my |our |the |perfectly good |good |taxpayer )*(?:beds?|oxygen|narcan|blood|icu beds?|tax dollars|tax(?:payer)? money|livers?|kidneys?|space|sperm|organs?|skin)\b|\b(?:should|can|make them|make 'em|need to|must) (?:have to )?pay for (?:their|your|his|her) own (?:narcan|needles?|methadone|suboxone|er (?:visits?|bills?)|ambulances?|insulin|detox|icu \w{3,5}|hospital \w{3,5}|transplants?|care)\b|\b(?:close|keep) (?:your|her|their) legs\b(?: closed| shut| together)?|\b(?:if you (?:live|work|are) (?:here|in america),? (?:learn|speak) (?:the (?:damn |freaking )?language|english)|just (?:learn|speak) english)\b(?: or [^.!?,\n]{3,50})?|\bgo back to (?:your|their|his|her|where (?:you|they|he|she)) (?:own )?(?:country|came|come|mexico|village)\b(?: from)?|\bthis is america\b/gi,
  ],
  [
    "patients",
    /\b(?:translation|translated|aka|a\.k\.a\.|read|meaning|medical (?:term|speak)|doctor speak|fancy (?:word|term|talk|name)|nice way of saying|code(?: word)?|diagnosis|dx)(?: is)?(?: for|:|,|=)? ?["']?(?:(?:is |being |too |just |she's |he's |they're |they |really |kinda |very |plain |old |super |i'm |likes? |wants?|needs?|has|a|the|no) ?){0,4}(?:bored|lazy|fat|crazy|bitch(?:y)?|nuts|insane|attention|drugs|dilaudid|pills|oxy\w{0,7}|xanax|work note|disability check|free \w{3,8}|drunk|high|stupid|dumb|whiny|faking|liar|lying|dramatic|drama|narcissist|borderline|karen|spoiled|entitled|sad|lonely|unemployed|on welfare|hates? her husband|no willpower|willpower|cheap)\b(?: and (?:needs? |wants? )?\w{3,12}(?: \w{3,9})?)?/gi,
  ],
  [
    "patients",
    /\b(?:we (?:all )?know (?:you|they|she|he)|(?:you|they|she|he) (?:all )?(?:just|only|really just)|everyone knows (?:you|they)) (?:all )?(?:just |only |really )*(?:wants?|needs?|came|comes?|here|are here|is here|show up|looking)(?: in| here)? ?(?:for |to get |to score )?(?:the |a |your |their |some |more |that |free |another |attention and )*(?:dilaudid|d word|drugs?|pills?|scripts?|narcs|narcotics|opioids?|norco|percs?|percocet|oxy\w{0,7}|xanax|adderall|attention|sympathy|work note|turkey sandwich|sandwich|handicap placard|disability|benzos|ozempic|handouts?)\b/gi,
  ],
  [
    "patients",
    /\b(?:for (?:people|ppl|those|folks|patients) (?:who (?:are|have)|with|that are|that have|who're) (?:(?:just|too|simply|literally) )*(?:no|zero|too lazy|too fat|lazy|fat|stupid|weak)(?: willpower| self[- ]control| discipline| to \w{2,10}(?: \w{2,10})?| people)?|(?:you|they|she|he|y'?all) (?:just )?(?:have|has|had|got) (?:no|zero) (?:willpower|self[- ]control|self[- ]discipline|discipline)|too (?:fat|lazy|stupid|dumb) to (?:walk|work|care|read|cook|move|exercise|brush|quit|breathe|fit|lose|understand|function|parent)|(?:put|set|putting) (?:down )?the (?:fork|donuts?|doughnuts?|chips|soda|big mac|cheeseburger|cheetos|twinkies?)(?: down)|(?:step|back) away from the (?:fridge|buffet|donuts?|fork|drive-?thru)|(?:have you )?tried (?:not being|being less) (?:fat|lazy|poor|crazy|dramatic|a \w{3,8})|(?:maybe )?stop (?:stuffing|shoving|cramming|eating) (?:your|their|her|his) (?:face|feelings|way|fat)|if (?:you|u|she|he) weighs? (?:over |more than )?\d{3}\b[^.!?\n]{1,50}?(?=don't|do not|you don't|then|why|stop|of course|maybe))/gi,
  ],
  [
    "patients",
    /\b(?:you|y'?all|they|she|he|some of y'?all) (?:don't|doesn't|do not) have (?:\w{2,14} ){0,2}\w{2,14}[,;.]? (?:you|you're|y'?all|they|they're|she|she's|he|he's)(?: just| have| has| need| needs| are| is|'re|'s)+ (?:an? )?(?:\w{3,10} ){0,2}(?:lazy|addictions?|fat|dramatic|personality|problem|attitude|bored|boring|lonely|weak|spoiled|crazy|job|hobby|out of shape|bad (?:parents?|parenting|mom|habits?)|tiktok|phone|poor parenting|no discipline)\b/gi,
  ],
  [
    "patients",
    /\b(?:we(?:'re| are| all| were|'ve been)?|i(?:'m| am| was)?|the (?:whole |entire )?(?:team|staff|unit|nurses|station|or|office)(?: is| are| was)?|nurses (?:are )?)(?: all| just| still| literally| definitely| so| totally| absolutely| 100%)* (?:laugh(?:ing|ed|s)?|cackl(?:ing|ed)|snicker(?:ing|ed)|roast(?:ing|ed)?|mak(?:e|ing) fun of|made fun of|mock(?:ing|ed)?|giggl(?:ing|ed)|judg(?:e|ing)) (?:at )?(?:you(?:r \w{3,10}(?: \w{3,8})?)?|her|him|them|it|patients|pts|people|the (?:patient|family|pt)|every (?:one|patient))\b(?: at the (?:nurses'? )?(?:station|desk))?/gi,
  ],
  [
    "patients",
    /\b(?:doing|do|did|does|my|best|our|the) (?:an? |my |our |some )?(?:best )?(?:impressions?|impersonations?|imitations?|skits?|reenactments?) of (?:my|our|the|a|every|this|today's|that) (?:\w{2,12} ){0,2}(?:patients?'?s?'?|pts?'?|clients?'?|guy|lady|woman|man|mom|family|families|resident)(?: voices?| faces?| walks?)?|\b(?:impersonat|imitat|mimick?|mock|parody|lip[- ]?sync)(?:e|es|ed|ing) (?:my|our|the|a|this) (?:\w{2,12} ){0,2}(?:patients?|pts?|clients?)'?s?'?\b(?: (?:voices?|faces?|walks?|accents?|speech|tics|stutter|tremor|gait|screams?))?/gi,
  ],
  [
    "patients",
    /\b(?:we|the (?:team|nurses|staff|front desk|office|girls|techs|residents)|our (?:front desk|team|nurses|staff|techs|office|receptionist)|i|everyone(?: here)?)(?: all| secretly| just| lovingly)* (?:calls?|nicknamed|named|dubbed) (?:him|her|them|this (?:one|guy|lady)|that (?:one|guy|lady)|it)(?: the| "?the| our)? ["'“]?(?!dr\b|doctor|mom|dad|back|when|in|to\b|and|if|for|by|for|at)[a-z][\w' -]{2,24}(?=["'”.!?,]|$| lol| lmao| 😂| haha| behind)/gi,
    "tone",
  ],
  [
    "patients",
    /\b(?:where|how) do (?:they|we|you) (?:find|keep finding|get|come up with) (?:these|this|such) (?:people|folks|ppl|patients|clowns?|gems?|guys?)\b(?! (?:a|an|the|some|safe|their|help|good|in|at|for)\b)|\bwho raised (?:you|these|y'?all)\b|\b(?:and the |the )?(?:oscar|emmy|academy award|golden globe|best actor|best actress|best (?:dramatic )?performance)(?: award| winner)?(?: (?:goes to|for|to|in a|worthy)\b[^.!?\n]{0,30})/gi,
    "tone",
  ],
  [
    "patients",
    /\b(?:grandma|granny|grandpa|meemaw|(?:lil |little |sweet )?old (?:lady|man|ladies|guy|dude)|grown (?:man|men|woman|adult)|big (?:tough |strong )?guy|this (?:guy|dude|lady|chick|karen|clown|woman|man|mom)|(?:some|my) (?:lady|dude|chick|guy)|pt|patient)\b[^.!?\n]{1,20}\b(?:scream\w{0,3}|cried|crying|cries|faint\w{0,3}|asked (?:if|me if|whether)|thought|thinks|pass(?:ed|ing) out|sob\w{0,4}|threw a (?:fit|tantrum)|farted|pooped|lost it|had a meltdown|throwing a (?:fit|tantrum))\b[^.!?\n]{0,40}(?=[^.!?\n]{0,20}(?:💀|😂|🤣|🙄|🤡|🤪|\blmao|\blol\b|\brofl|i can't))/giu,
  ],
  [
    "patients",
    /["'](?:chronic|severe|disabled|disability|allerg\w{1,5}|fibro\w{0,7}|migraines?|pots|eds|ptsd|adhd|pain|back pain|anxiety|depression|long covid|chronic (?:pain|fatigue|lyme)|pseudoseizures?|seizures?|emergency|gluten intolerant|gluten allergy|asthma|autism|sick|trauma|10\/10 pain)["'](?: (?:back |knee |neck )?(?:pain|patients?|placards?|moms?|people))?/gi,
    "tone",
  ],
  [
    "patients",
    /\b(?:i'll call (?:it|him|her|them) (?:whatever|what)|i(?:'m| am) not (?:using|calling)|i refuse to use|not playing) [^.!?\n]{1,24}\b(?:chart|born|birth|biology|pronouns?|game|they|anatomy|id)\b[^.!?\n]{0,8}|\b(?:clown world|he\/?she\/?it|attack helicopter|trannies|tranny|shemales?|it\/its lol)\b/gi,
  ],
  [
    "patients",
    /\b(?:watching|count(?:ing)?|check(?:ing)?) (?:your|their) (?:hands|pockets)|\b(?:lock|hide|count) (?:up )?(?:your|the) (?:purses?|wallets?|pens|silverware|sharps|valuables),? (?:the )?(?:suboxone|methadone|addicts|psych|junkies|medicaid)\b/gi,
  ],
  [
    "patients",
    /\b(?:all |mostly |just |it's |for |wants?|needs?|begging for|craving|starved for|desperate for) ?attention(?: and (?:drugs|drama|pity|pills))?(?=\W{0,3}(?:🙄|😂|🤣|💀|🤡|lol|smh|lmao))|\bit(?:'s| is) (?:all|literally all) in (?:your|her|their|his) head\b(?=[^.!?\n]{0,30}(?:🙄|😂|🤡|lol|karen|sweetie|honey))/giu,
  ],
  [
    "patients",
    /\b(?:this|these|those|another|every|my|our) (?:\w{3,12} ){0,2}(?:patients?|pts?|people|ppl|families|moms?)[^.!?\n]{1,70}\b(?:makes? me (?:sick|want to (?:quit|scream|slap|puke|vomit))|(?:want|wanted|need|deserves?|needed) to (?:slap|strangle|smack|choke)|deserves? (?:what|to (?:suffer|hurt|die))|i (?:hate|despise|loathe|can't stand))|\b(?:i (?:hate|despise|loathe|can't stand)|sick of|so over|fed up with|(?:so )?done with) (?:(?:all|these|my|our|the|fat|old|needy|whiny|dumb|stupid|annoying) ){0,3}(?:patients|pts|families|pain patients|psych patients|moms|parents of|antivaxx?ers)\b/gi,
  ],
  [
    "patients",
    /\b(?:(?:drew|drawing|draw) straws (?:over|for) (?:you|her|him|them|who)|don't (?:whine|come crying|cry|complain|come whining|ask me why)(?: to me| to us)?(?: about)?(?: (?:your|how) [\w ]{2,20})?(?=[^\n]{1,80}\b(?:bmi|weigh\w{0,1}|obese|fat|smoke|vape|pounds|lbs|diabetic|drink)\b)|(?:if (?:your|ur) bmi is|if you (?:smoke|vape|drink|eat))[^.!?\n]{0,30}?(?=,? (?:don't|do not) (?:whine|cry|complain|come|ask))|(?:come|comes|came|coming|show up) (?:in )?(?:just |only )?for (?:a |the |their |free )*(?:sandwich(?:es)?|turkey sandwich|nap|warm bed|free meal|attention|drugs)(?: and (?:a )?\w{3,10})?|we(?:'re| are) not (?:the|a) (?:hilton|marriott|ritz|hotel|holiday inn|spa|bed and breakfast|motel)|(?:someone|somebody|can we|let's|just|please) put (?:him|her|them|it) (?:down|out of (?:his|her|my|our) misery)|sure,? jan|nobody believes (?:you|her|him|them))\b/gi,
  ],
  [
    "patients",
    /\b(?:schizos|psychos|junkies|methheads|crackheads|retards|fatties|nutcases|crazies|druggies|gomers)\b(?! (?:of|is a)\b)/gi,
  ],
  [
    "profession",
    compile(
      `\\b${professions} (?:are |who are )?(?:pretending|cosplaying|playing|larping|masquerading|acting like|thinking they're|who think they're)(?: to be| as| they're| like)? (?:an? )?(?:real |actual )?(?:doctors?|physicians?|surgeons?|nurses?|anesthesiologists?|dermatologists?|psychiatrists?|dentists?)\\b`,
    ),
  ],
  // Set forms of mockery, by their build rather than their words.
  [
    "patients",
    /\b(?:love|love it|gotta love|i just love|don't you love|nothing like|nothing says \w{3,12} like|my (?:absolute )?favou?rite (?:thing|part|is|kind)|nothing better than|(?:just )?living for|shout-?out to|big thanks to|s\/o to|props to|congrats to)(?: (?:when|how|is|that|it|the|being|to|a|an|about|of|my|our|every|getting)){0,3} (?:[\w'-]{1,14} ){0,2}(?:someone|somebody|patients?|pts?|people|folks|clients?|families|parents|moms?|dads?|guys?|lad(?:y|ies)|wom[ae]n|m[ae]n|dudes?|they|one|person|husbands?|everyone|families|brides?)\b[^.!?\n]{1,60}\b(?:print(?:ed|s|out|outs)|reddit|googl\w{1,5}|tiktok|facebook (?:group|article|post)|webmd|chatgpt|youtube|podcast|no-?shows?|4:\d\d|late|argu\w{1,4}|demand\w{0,4}|yell\w{0,3}|scream\w{0,3}|lie[sd]?|lying|facetim\w{2,3}|on (?:the|their|his|her) phones?|refus\w{2,3}|ghost\w{0,3}|wast\w{2,3}|cuss\w{0,3}|whin\w{2,3}|complain\w{0,3}|self-?diagnos\w{2,3}|own diagnosis|correct(?:s|ing)? me|tells? me how|more than (?:me|i do)|allergic to|ten out of ten|10\/10|at 3 ?am|for a hangnail|for a cold|already diagnosed|instead of (?:a|their)|without (?:a|an) appointment|unwashed|smell\w{0,3}|five minutes before)\b(?![^.!?\n]{1,60}\b(?:informed|prepared|curious|engaged|good questions|great questions|empowered|advocat\w{2,4})\b)/gi,
  ],

  [
    "patients",
    /\b(?:personality disorder|syndrome|disease|condition|diagnosis|disorder|allergy|deficiency|case|dose|diagnosed with|suffers? from|suffering from|terminal|acute|chronic|stage (?:4|four)|severe)(?: (?:called|of|known as|named|is|just|to|a|an|the|being|pure|severe|acute|chronic|bad|raging|terminal|in)){1,4} (?:\w{2,12} )?(?:being (?:\d\d|a |an |lazy|fat|broke|bored|rich|spoiled|young|old|annoying|dramatic|from|on|a (?:karen|mom|boomer))|lazy|laziness|entitlement|main character(?: syndrome| energy)?|tiktok|attention|drama|stupidity|stupid|dumbassery|whining|unemployment|responsibility|accountability|effort|hard work|exercise|vegetables|soap|water|cardio|common sense|work|bullshit|bs|affluenza|munchies|parenting|mommy|daddy issues|can'?t cope|not being told no)\b|\b(?:\w{4,14})?(?:carceritis|workcompitis|mondayitis|lawsuititis|compensationitis|disabilitis|fakeitis|dramaitis|karenitis|lazyitis|drama ?titis|wantitis)\b|\b(?:hypo(?:dilaudid|narcot|opioid|percocet|norco|ativan)\w{2,5}|low dilaudid (?:level|count)|vitamin (?:d|x|a|p) ?(?:ilaudid|eficiency of)\w{0,6}|acute lack of \w{3,14})\b/gi,
  ],

  [
    "patients",
    /\b(?:my|our|the|another|two|three|four|five|these|those|mon|tues|wednes|thurs|fri|satur|sun|\d{1,2} ?(?:am|pm|o'clock)|\d:\d\d)(?:day)?(?:'s)? (?:\w{3,12} )?(?:borderlines?|bipolars?|schizos?|schizophrenics?|psychotics?|anorexics?|bulimics?|cutters?|fibros?|fibromyalgics?|sicklers?|lungers?|gomers?|hypochondriacs?|malingerers?|drunks?|winos?|fatt(?:y|ies)|narcissists?|munchies?|chronic painers?|painers?|crazies|nutters?|psychos?|ocds?|autistics?|spoonies?|morbid obes\w{1,3})\b(?! (?:patients?|pts?|clients?|personality|disorder|disease|people|woman|women|man|men|spectrum|traits|diagnosis|features|episode|symptoms|guy|lady|person|patient|case|study|trial|range|values?|results?|a1c|ldl|labs?|high|low|hypertension|lesions?|community|adults|kids|warriors|fighter))/gi,
  ],

  [
    "profession",
    /\b(?:has|have|had|having|with|got|brings?|possess(?:es)?) (?:all )?(?:the|about the|roughly the) (?:[\w-]{3,14} ){0,2}(?:range|manners?|personality|charm|warmth|empathy|intelligence|iq|depth|attention span|common sense|work ethic|spine|backbone|brains?|memory|patience|maturity|people skills|social skills|tact|insight|judgment|hygiene|breath|vocabulary|leadership skills?|enthusiasm|energy|compassion|self-awareness|situational awareness|critical thinking|communication skills|sense of humor|coordination|dexterity|ethics|morals|urgency|bedside) of (?:a|an|my|wet|one|two|burnt|stale|soggy|moldy|overcooked) (?:[\w-]{2,14} ?){1,3}|\b(?:about )?as (?:useful|helpful|sharp|bright|warm|competent|smart|charming|subtle|reliable|pleasant|friendly|effective|gentle|sterile|honest|coordinated) as (?:a|an|my|wet|two|screen) (?:[\w-]{2,14} ?){1,4}|\b(?:couldn't|can't|could not|cannot|couldnt|cant) (?:find|hit|locate|identify) (?:\w{2,10} )?(?:own )?(?:ass|butt|a vein|vein|water|femur|the broad side|pulse|their butt|way out)\b(?: (?:with|if|of|on|in)\b[^.!?\n]{0,30})?|\bwouldn't know (?:a|an|the|what) [\w-]{2,14}(?: \w{2,12}){0,2} if (?:it|he|she|they|one)\b[^.!?\n]{0,30}|\b(?:trusted|trust) (?:him|her|them|that \w{3,14}) (?:with|to) (?:a|an|my) (?:\w{3,10} )?(?:houseplant|goldfish|hamster|band-?aid|stapler|toaster|cactus|dog|cat)\b/gi,
    "theirs",
  ],

  [
    "profession",
    /\bwhoever (?:\w{2,10} )?(?:did|placed|put in|put|injected|trained|taught|signed off|signed|read|cleared|discharged|wrote|prescribed|intubated|closed|stapled|sutured|stitched|filled|drilled|extracted|crowned|adjusted|reviewed|ordered|missed|documented|charted|scheduled|ran|handed off|triaged|transferred|admitted|consulted|operated|botched|designed)\b[^.!?\n]{1,60}\b(?:licen[sc]es?|drill|ashamed|jail|explain|retire|fired|butcher\w{0,2}|malpractice|back to school|sued|prison|idiot|moron|clown|blind|drunk|high|incompetent|lazy|sleep at night|fight|quit|day job|crayons?|kindergarten|out of business)\b|\b(?:absolute |total |pure |straight up |complete |sheer |actual )(?:butchery|malpractice|negligence|incompetence|hack job|hatchet job|crime scene|atrocity|abomination|chop job|sabotage|garbage work|trash work|clown show|clownery|train ?wreck of a (?:surgery|case|prep|closure|filling|crown))\b/gi,
  ],

  [
    "person",
    /\b(?:funny|amazing|interesting|strange|weird|curious|hilarious|ironic|convenient|fascinating|rich) (?:how|that|coming from)\b[^.!?\n]{3,70}|\b(?:maybe|perhaps|next time,?|try|might want to|do us a favor and|do yourself a favor and|pro tip:?) (?:you should |you could |try |just |actually )?(?:read(?:ing)?|show(?:ing)? up|pay(?:ing)?|listen(?:ing)?|learn(?:ing)?|look(?:ing)? in|brush(?:ing)?|floss(?:ing)?|tell(?:ing)? the truth|tak(?:e|ing) responsibility|google|check(?:ing)?|tak(?:e|ing) a|bring(?:ing)? (?:some )?manners|be(?:ing)? (?:on time|honest|nicer|kinder|polite|an adult|a better)|control(?:ling)? your|parent(?:ing)?|disciplin(?:e|ing)|us(?:e|ing) (?:your|the)|put(?:ting)? (?:the|your)|answer(?:ing)? your|get(?:ting)? (?:a|your facts))\b[^.!?\n]{0,60}|\b(?:the )?people who (?:\w{2,10} ){1,3}(?:the )?(?:least|most|cheapest|loudest)\b[^.!?\n]{0,40}|\b(?:with your thumbs|keyboard warriors?|from (?:behind )?(?:a|your) keyboard|hid(?:e|ing) behind (?:a|your) (?:screen|keyboard|fake)|from your mom'?s (?:couch|basement)|some (?:people|folks) (?:just |will |can |are )(?:never |always |never be |can't )?(?:be )?(?:happy|pleased|satisfied|miserable|complain\w{0,3}|want(?:ing)? (?:everything )?(?:for )?free|looking for)|you get what you pay for|can't please everyone|can't fix (?:crazy|rude|stupid|ugly|cheap)|(?:that|this|it)(?:'s| is) (?:a |an )?(?:(?:flat[- ]out|complete|total|straight[- ]up|blatant|bald-?faced|outright|absolute) )?(?:lies?|fiction|made up|fabricat\w{2,4}|slander|bs|nonsense|garbage|bullshit)|(?:you|your whole family)(?: were| was|'re| are)? (?:lied|lying|screamed|yelled|cursed|cussed|threw a (?:fit|tantrum)|rude|abusive|hostile|belligerent|late|a no-?show|no-?showed|drunk|combative|disrespectful|nasty|impossible|the rude one|begging|begged|demanded|demanding|refused|stormed|barged|insulted|threatened|harassed|berated|belittled)\b[^.!?\n]{0,40}|your (?:attitude|behaviou?r|tantrum|tone|manners|kids?(?:'s)? behaviou?r|child(?:'s)? behaviou?r|conduct|own (?:fault|choices|neglect|hygiene))(?: (?:was|is|were|and|towards?|that)\b[^.!?\n]{0,40})?|(?:get|check) your (?:facts|story|stories|calendar)(?: straight)?|(?:tell|telling|told) (?:the (?:whole|full|real|actual|rest of the) (?:story|truth)|people (?:what|how|that|why) you)|the (?:real|whole|actual|full) story is|for the record,? you\b[^.!?\n]{0,40}|what you (?:forgot|failed|neglected|didn't bother|left out|conveniently)\b[^.!?\n]{0,40}|(?:find|get) (?:yourself )?(?:a |an |another )?(?:new|different|another) (?:pediatrician|doctor|dentist|provider|therapist|clinic|surgeon|practice|hygienist|vet|obgyn|dermatologist))\b/gi,
    "review",
  ],

  [
    "profession",
    /\b(?:shout-?out|s\/o|props|kudos|(?:big |huge |special |many )?thanks|thank you|congrats|hats off|round of applause) to (?:the |our |my |whoever |everyone (?:in|at|on) |all the )?(?:\w{3,14} ){0,3}?(?:for|who) (?:taking \d|taking (?:three|four|five|six|two|all|forever|an|a)|not (?:\w{3,12}ing|doing)|never|losing|lost|forgetting|forgot|ignoring|ignored|hanging up|hung up|refus\w{2,3}|once again|yet again|leaving (?:me|us|the|a|your|their)|left (?:me|us|the|a)|dumping|dumped|punting|canceling|sitting on|sat on|hiding|hid|calling (?:out|off|in)|called (?:out|off|in) (?:sick )?(?:again|on)|sleeping through|slept through|paging me|double[- ]book\w{2,3}|making (?:me|us) (?:wait|redo|chase|look))\b[^.!?\n]{0,40}/gi,
  ],

  [
    "person",
    /\b(?:come back|talk to me|call me|get back to me|let me know|lmk|we'll talk) (?:when|after|once|until) (?:you(?:'ve| have)?|u) (?:held|run|ran|coded|intubated|done|finish\w{0,3}|pass\w{0,2}|graduat\w{1,2}|publish\w{0,2}|work\w{0,2}|been|see|seen|have|got|get|learn\w{0,2}|touched|operated|put in|can|read)\b[^.!?\n]{0,40}|\b(?:cute|adorable|precious|sweet|nice|bold|big words|brave) (?:little )?(?:study|paper|theory|opinion|degree|meta[- ]?analysis|article|source|take|speech|rant|thread|comment|of you|words?|from (?:a|someone|somebody)|for (?:a|an|someone))\b|\b(?:said|says|spoken|asked) (?:like (?:a|someone)|the|by (?:a|someone)) (?:\w{2,12} )?(?:nurse|np|pa|chiro\w{0,8}|intern|resident|student|tech|therapist|dentist|midlevel|noctor|person|guy|lady|who (?:has|'s) never)\b[^.!?\n]{0,30}|\bhow(?:'s| is) (?:the|your) (?:degree|fellowship|residency|license|school|youtube|podcast)\b[^.!?\n]{0,20}|\b(?:the )?(?:adults|grown-?ups|professionals|doctors|experts|real (?:doctors|nurses|surgeons|scientists)) (?:with (?:licenses|degrees|real jobs) )?(?:are|is) (?:talking|speaking|working|in the room)\b/gi,
    "reply",
  ],
  // A camera turned on somebody in care.
  [
    "filming",
    /\b(?:snuck|sneaked|sneaking|grabbed|snapped|snagged|took|got|caught|stole|secretly|sneaky|recorded|recording|filmed|filming|videoed|livestream(?:ed|ing)|videotaped)(?: (?:a|an|this|some|the|secretly|sneaky|quick|little|secret|whole)){0,3} ?(?:pics?|pictures?|photos?|videos?|clips?|selfies?|footage|shot)? ?(?:of |with )?(?:the |a |this |my |some |that |our )(?:\w{2,12} )?(?:guy|dude|lady|woman|man|patient|pt|grandma|mom|kid|resident|old \w{3,5}|family|girl|chick)\b[^.!?\n]{0,24}/gi,
    "tone",
  ],
  [
    "filming",
    /\b(?:film(?:ed|ing)?|record(?:ed|ing)?|livestream\w{0,3}|video(?:ed|ing)?|selfies?|pics?|photos?|tiktoks?|pictures?|snapchat\w{0,4})\b[^.!?\n]{1,50}\b(?:while|when|as) (?:they|she|he|the (?:patient|pt)|(?:my|our|a|this) (?:patient|pt))(?:'re|'s| are| is| was| were)? (?:under|asleep|sedated|knocked out|out cold|unconscious|passed out|intubated|sleeping|numb|high|naked|crying|screaming|seizing|not looking|having a \w{4,10})\b|\b(?:who's (?:gonna|going to) (?:stop|tell|know|report)(?: me)?|(?:they|she|he)(?:'ll| will) never know|(?:don't|didn't|doesn't|no idea) (?:even )?know (?:we|i|they|she|he)(?:'re|'m| are| was| were)? (?:being )?(?:filming|recording|filmed|recorded)|no idea i (?:was |am )?(?:film|record)\w{2,3}|without (?:her|him|them|anyone|the (?:patient|family)) knowing)\b/gi,
    "tone",
  ],
  [
    "filming",
    /\b(?:recorded|filmed|videoed|caught) (?:it|her|him|them|the whole thing|everything) (?:for (?:you|y'?all|ya'?ll|the (?:gram|page|tiktok))(?: guys)?|on (?:video|camera|tape|my phone))|\blook at (?:the|this|that|her|his) (?:size of )?(?:\w{3,8} )?(?:belly|gut|butt|boobs|fat|rolls|face|teeth|feet|nose|thing|ass)\b[^.!?\n]{0,12}(?=\W*(?:y'?all|yall|lol|lmao|😂|🤣|💀|🤢|🤮))(?: y'?all)?/giu,
  ],
];

/** Signs that a post jokes or sneers. */
const tone =
  /🙄|😂|🤣|🤡|💀|😤|😒|🤦|🤷|🤪|😹|😏|🤮|🤢|😈|💅|😭|\beye ?roll|\blol+\b|\blm+f?ao+\b|\bugh+\b|\brofl\b|\bsmh\b|\bomg\b|\bhaha|\bjk\b|\boscar\b|\bwonder why\b|\bthese people\b|\banother day\b|\bkaren\b|\bnever (?:pays?|brings?|shows?|brush\w{0,2}|listens?)\b|\bwhy (?:do|does|are|is)\b[^.!?\n]{1,40}\b(?:all|always|never)\b|\bcan't make this (?:up|stuff)\b|\bgenius\b|\bclown\b|\bhow (?:dumb|stupid)\b/iu;

/** The words are the topic, not the voice; or the speaker is the butt. */
const topic =
  /\b(?:stop (?:saying|using|calling|labeling|assuming)|(?:don't|do not|never|shouldn't|should not|won't) (?:\w{2,8} )?(?:say|call|use|label|laugh|mock|film|judge|assume|let anyone|make fun|record)|(?:our|person-?first|the|that|this|stigmatizing|dismissive) language (?:matters|we|in|around)|the (?:words?|term|label|phrase)|labels?|labell?ed|stigma\w{0,7}|terminology|person[- ]first|(?:was|were|been|being|be|get|got|gets|i|i've|people|they|someone|she|he|her|doctors?|attending|boss|patient) (?:\w{3,8} )?called (?:a|an|me|him|her|us|them|myself|the|lazy|crazy)|calling (?:me|us|him|someone|people|patients|each other|them|anyone|somebody|nurses|colleagues)|(?:was|were|been|being|felt|feel|feels|get|gets|got) (?:\w{3,10} )?(?:dismissed|judged|labeled|mocked|shamed)|dismissed as|accused|treated like|written off|assume[ds]?|assumptions?|myths?|bias(?:es|ed)?|told (?:her|him|them|me|us|patients) (?:that )?(?:she|he|they|i|we|you)(?:'s|'re| is| are| was| were|'m)|(?:people|they|someone|everyone|society|providers|doctors|clinicians|strangers) (?:\w{3,8} )?(?:think|thinks|say|says|thought|believe|believes|treat|blame)(?! (?:it's|that's) (?:ok|okay|fine))|if you (?:think|feel|believe)|you (?:may|might) (?:feel|think)|feel(?:s|ing)? like|isn't because|not because|(?:the|this|that|tv|a) (?:movie|film|show|series)|novel|episode|(?:tv|movie|fictional|favorite) character|villain|netflix|documentary|(?:the|my|our|rival) team (?:lost|won|plays?)|football|baseball|hockey|fantasy|my (?:kids?|son|daughter|dog|cat|husband|wife|brother|sister|teenagers?|toddler|own|spouse|dad|mom|puppy)|imposter|impostor|apologi[sz]\w{1,3}|sorry (?:for|that)|i was wrong|we were wrong|roast (?:me|my)|joke's on me|used to (?:write|say|call|think)|(?:nobody|no one|none of us)(?: \w{2,8}){0,2} (?:thinks?|says?|believes?|cares if))\b/i;
const selfBefore = /\b(?:i|i'm|i am|me|myself|my own|we're|we are|we|us)\b[^.!?]{0,12}$/i;

/** A denial or a supposition right before the words. */
const denied =
  /(?:\b(?:not|never|no|nor|aren't|isn't|don't|cannot|can't|won't|wouldn't|if|whether|unless)|n't) (?:\w{1,8} )?$/i;

/** Contempt told as the author's own, in order, none inside another (ASPN-PROF-21: respectful and civil). */
export const contempts = defineFact("contempts", (draft): readonly Contempt[] => {
  const found: Contempt[] = [];
  const answers = isAnswer(draft);
  const sneers = has(draft, tone);
  for (const [kind, regex, where] of patterns) {
    if (((where === "reply" || where === "review") && !answers) || (where === "tone" && !sneers)) continue;
    if (where === "review" && draft.context.postType === "reply") continue;
    for (const match of matches(draft, regex)) {
      if (!holdsWhere(draft, match, where)) continue;
      const span = trim(draft, match);
      const sentence = sentenceAt(draft, match.start);
      const text = draft.plain.slice(sentence.start, sentence.end);
      const before = draft.plain.slice(sentence.start, match.start);
      if (found.some((one) => overlaps(one, span)) || topic.test(text)) continue;
      if (
        kind !== "filming" &&
        selfBefore.test(before) &&
        !/\b(?:patients?|pts?|you|they)\b/i.test(match.text)
      )
        continue;
      const around = quotationAround(draft, span);
      if (around && (around.start < span.start || span.end < around.end)) continue;
      const { debunked } = polarityAt(draft, span);
      if (debunked || denied.test(before)) continue;
      found.push({ ...span, kind });
    }
  }
  const rebuke = curtReply(draft);
  if (rebuke && !found.some((one) => overlaps(one, rebuke))) found.push({ ...rebuke, kind: "person" });
  for (const { kind, slur, ...span } of draft.get(derisions))
    if (!found.some((one) => overlaps(one, span)))
      found.push({ ...span, kind: parts[kind], ...(slur && { slur }) });
  for (const mark of draft.get(regardMarks)) {
    if (mark.kind !== "scorn" && mark.kind !== "retort") continue;
    const sentence = sentenceAt(draft, mark.start);
    if (found.some((one) => overlaps(one, sentence))) continue;
    if (topic.test(draft.plain.slice(sentence.start, sentence.end))) continue;
    found.push({ start: mark.start, end: mark.end, kind: scornedBy(draft, mark), weighed: true });
  }
  return found.sort((a, b) => a.start - b.start);
});

/** Whom a weighed sentence is about. */
function scornedBy(draft: Draft, { kind, features, start }: RegardMark): Contempt["kind"] {
  if (kind === "retort") return "person";
  const sentence = sentenceAt(draft, start);
  const near = (name: string) => features.has(name);
  const beside = (name: string) => near(name) || near(`n.${name}`);
  if (isAnswer(draft) && (near("w.you") || near("w.your") || !beside("p.patient"))) return "person";
  const first = draft
    .get(partCues)
    .find((cue) => cue.start >= sentence.start && cue.end <= sentence.end && cue.kind !== "own");
  if (first?.kind === "colleague" && !near("p.patient")) return "profession";
  if (!first && beside("p.colleague") && !beside("p.patient") && !beside("p.group")) return "profession";
  return "patients";
}

/** What a civil answer to a review has one of. */
const courtesy =
  /\b(?:thank\w{0,3}|thx|you're right|fair (?:criticism|point)|(?:what )?a kind|wish you well|we (?:hear you|respect)|gracias|lamentamos|disculp\w{2,5}|agradec\w{3,6}|merci|obrigad[oa]|sorry|apolog\w{2,5}|appreciat\w{1,4}|grateful|glad|happy (?:to|you)|pleased|welcome|feedback|privacy|confidential\w{0,3}|hipaa|hear (?:more|from)|reach (?:out|us|me)|contact|call (?:us|me|our|the)|get in touch|email us|make (?:it|this|things) right|help|love\w{0,2}|kind words?|honor\w{0,2}|understand|concern\w{0,2}|take (?:this|it|every|all)[^.!?]{0,14}seriously|improve|do better|get better|listen|like to (?:talk|speak|learn|know)|manager|team|hope (?:to|you)|wonderful|awesome|great (?:to|review)|see you|policy|please|regret\w{0,3}|wish we|noted|working on|555-\d{4})\b|[❤🙏💙💛🧡💚💜😊🥰]/iu;
/** Talk of the reviewer or of people like them. */
const ofReviewer =
  /\b(?:you|your|you're|youre|ur|somebody|someone|some people|people who|folks who|certain people|clowns?|karens?|liars?|nobody|these people)\b/i;

/** Facts of a visit or a bill, which other families of rules read. */
const plainFact =
  /\b(?:our (?:notes|records?|chart|system|files?)|we have (?:no|a) record|deductible|copay|billed|balance|insurance|invoice|appointment (?:was|on|is|at)|was seen|were seen|diagnos\w{2,3}|prescri\w{2,6}|results?|located|address|parking|hours|open|entrance|suite|floor)\b/i;

/** The sentence of a reply to a review that speaks of the reviewer, where no word in the whole of it is civil (ASPN-PROF-21). */
function curtReply(draft: Draft): Span | undefined {
  const { postType, platform } = draft.context;
  if (postType !== "review-reply" && platform !== "google-review-reply") return undefined;
  if (courtesy.test(draft.plain)) return undefined;
  const ofUs = /\b(?:we|our|us|ours|this)\b/i.test(draft.plain);
  return draft.get(sentences).find((sentence) => {
    const text = draft.plain.slice(sentence.start, sentence.end);
    return (!ofUs || ofReviewer.test(text)) && !plainFact.test(text);
  });
}

/**
 * Whether what a pattern leans on stands there: somebody other than the author and theirs ("theirs"), a scene of care
 * and a belittling turn ("stereotype"), a complaint about people ("harsh").
 */
function holdsWhere(draft: Draft, span: Span, where: Where | undefined): boolean {
  const sentence = sentenceAt(draft, span.start);
  const text = draft.lower.slice(sentence.start, sentence.end);
  switch (where) {
    case "theirs":
      return (
        draft.get(partCues).some((cue) => cue.kind === "colleague" || cue.kind === "patient") &&
        !/\b(?:i|i'm|me|my (?:kids?|son|daughter|dog|cat|husband|wife|toddler|teenager|brain|own|printer|car|phone|stomach|hair))\b[^.!?]{0,30}$/.test(
          draft.lower.slice(sentence.start, span.start),
        )
      );
    case "stereotype":
      return (
        draft.get(isSetInCare) &&
        /\b(?:don't|never|won't|can't|always|lazy|late|dirty|loud|cheap|care|brush|bathe|pay|lie|steal|work|listen|follow|breed|demand|expect|free|drunk|worse|typical|culture|cultural|trash|english|hygiene|complain|dramatic|entitled|rude|smell)\b/.test(
          text,
        ) &&
        !/\b(?:deserve|access|afford|transport\w{0,6}|can't get|barriers?|underserved|disparit\w{2,3}|insurance|resources|dignity|resilien\w{2,3}|welcome|thank|love|study|data|rates?|screening|invited|respect)\b/.test(
          draft.lower.slice(
            Math.max(0, sentence.start - 100),
            Math.min(draft.lower.length, sentence.end + 100),
          ),
        )
      );
    case "harsh":
      return (
        draft.get(isSetInCare) &&
        /\b(?:no-?show\w{0,2}|free|late|demand\w{0,3}|whin\w{1,3}|complain\w{0,3}|lie|lying|drain|waste|deserve|fat|lazy|annoying|stop|smell\w{0,2}|gross|fault|entitled|cry\w{0,3}|abuse the|don't (?:work|pay|care|bother)|never (?:pay|show|listen)|six kids|handouts|should (?:have to )?pay|die|dying|hate|can't stand|zero sympathy|no sympathy|bed|burden|drama\w{0,3}|fake|faking|dumb|stupid)\b/.test(
          text,
        )
      );
    default:
      return true;
  }
}

const parts = { patients: "patients", colleagues: "profession", addressed: "person" } as const;

function trim(draft: Draft, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s.,;:!?]/.test(draft.plain.charAt(to - 1))) to--;
  return { start, end: to };
}
