import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, has, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { isAnswer } from "./cues";
import { derisions } from "./derision";
import { polarityAt, quotationAround } from "./polarity";
import { sentenceAt } from "./sentences";

/**
 * Contempt in a post, by whom it is for: `patients` (a patient or a group of people who seek care), `person` (the one
 * addressed or named), `profession` (a colleague's training), or `filming`, a patient caught on camera as a joke.
 */
export interface Contempt extends Span {
  readonly kind: "patients" | "person" | "profession" | "filming";
  readonly slur?: boolean;
}

/** Nouns that only belittle. */
const scornNoun =
  "(?:clowns?|idiots?|morons?|imbeciles?|liars?|quacks?|hacks?|frauds?|fools?|snowflakes?|cry-?bab(?:y|ies)|bab(?:y|ies)|losers?|jokes?|disgrace|embarrassments?|disappointments?|whiners?|trolls?|nobody|nobodies|dumb ?ass(?:es)?|jackass(?:es)?|assholes?|thie(?:f|ves)|scumbags?|scum|trash|garbage|pathetic|creeps?|cowards?|hypochondriacs?|karens?|freeloaders?|leech(?:es)?|parasites?|degenerates?|animals|fakers?|manipulators|sheep|grifters?|scammers?|con artists?|brats?|pieces? of (?:work|trash|garbage|shit)|(?:old )?(?:hags?|bats?|cows?|witch(?:es)?)|bitter old (?:woman|man|lady)|(?:lonely|bored) (?:housewives|house-?wife|moms?|women|men)|nothing better to do|wastes? of (?:space|time|oxygen|a license|skin))";
/** Adjectives that pass judgment on a person's worth or wits. */
const scornAdjective =
  "(?:lazy|stupid|dumb|fat|gross|pathetic|ungrateful|entitled|whiny|disgusting|delusional|ridiculous|clueless|ignorant|brain-?dead|incompetent|useless|worthless|spoiled|soft|filthy|trashy|insane|manipulative|unhinged|dense|needy|insufferable|sad and bitter|ugly|nasty|crazy|nuts|liars?)";
const scorn = `(?:(?:a |an |the |such |just |so |all |exhausting |bitter |old |lonely |miserable |sad |little |nasty |literally |basically |straight up |clearly |nothing but |always |honestly |really |too |total |complete |absolute |bunch of |big |an absolute |freaking |damn |real |actual |sorry |little |master |${scornAdjective},? (?:and )?){0,5}(?:${scornNoun}|${scornAdjective}))`;
const professions =
  "(?:nurses?|nurse practitioners?|nps?|pas|physician assistants?|crnas?|residents?|interns?|med(?:ical)? students?|chiro(?:practor)?s|dos|naturopaths?|pts|ots|physical therapists?|midwi(?:fe|ves)|dentists?|hygienists?|pharmacists?|optometrists?|podiatrists?|psychologists?|hospitalists?|surgeons?|anesthesiologists?|er docs|pcps?|radiologists?|psychiatrists?|injectors?|therapists?|techs?|mas|medics|emts|paramedics|dermatologists?|new grads|attendings|travelers|travel nurses|midlevels|noctors|admins?)";
const careSeekers =
  "(?:patients?|pts|people|folks|ppl|moms?|dads?|parents?|families|clients?|boomers|millennials|gen ?z|addicts|teens|teenagers|women|girls|ladies|men|guys|immigrants|illegals|foreigners|refugees|vegans|smokers|diabetics|anorexics|borderlines|crowd|antivaxx?ers?|fibro\\w{0,7}|dialysis patients|placards?)";
const pet = "(?:sweetie|honey|sweetheart|buddy|pal|hun|hon|bud|darling|princess|karen|bro|dude|genius|champ)";

type Pattern = readonly [kind: Contempt["kind"], regex: RegExp, where?: "reply" | "tone"];

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
    /\bwelfare queens?\b|\b(?:my|our) tax(?:es| dollars)?,? (?:your|their|her|his|paid for|pays? for (?:your|their|her|his|this))\b[^.!?\n]{0,20}|\bcan(?:'t|not| not) fix stupid\b|\b(?:it's |just |call it |that's |third time's |let )?natural selection\b(?: (?:at work|in action|do its \w{3,6}|take its course|wins))?(?! (?:is|in (?:bacteria|evolution|the)|of|acts|favou?rs|and|pressure))|\bdarwin (?:awards?|winners?|was right|candidates?|nominees?)\b|\b(?:thin(?:s|ning)?(?: out)? the herd|survival of the fittest|chlorine in the gene pool|gene pool (?:needs|could use))\b|\b(?:just |please |hurry up and |go |can (?:you|they) )?(?:die|kill yourself|drop dead|croak)(?: off)? already\b|\b(?:let|leave) (?:'?em|them|him|her|you|the \w{3,10}) (?:all )?(?:die|rot|o\.?d\.?|overdose|suffer|bleed|crash|sleep)\b(?! (?:in|on|through|with|well|at|when|until|longer|a )\b)|\bdo (?:us|everyone|the world) (?:all )?a favor and\b[^.!?\n]{0,24}/gi,
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
    /\b(?:i'll call (?:it|him|her|them) (?:whatever|what)|i(?:'m| am) not (?:using|calling)|i refuse to use|not playing) [^.!?\n]{0,24}\b(?:chart|born|birth|biology|pronouns?|game|they|anatomy|id)\b[^.!?\n]{0,8}|\b(?:clown world|he\/?she\/?it|attack helicopter|trannies|tranny|shemales?|it\/its lol)\b/gi,
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
    /\b(?:(?:drew|drawing|draw) straws (?:over|for) (?:you|her|him|them|who)|don't (?:whine|come crying|cry|complain|come whining|ask me why)(?: to me| to us)?(?: about)?(?: (?:your|how) [\w ]{2,20})?(?=[^\n]{0,80}\b(?:bmi|weigh\w{0,1}|obese|fat|smoke|vape|pounds|lbs|diabetic|drink)\b)|(?:if (?:your|ur) bmi is|if you (?:smoke|vape|drink|eat))[^.!?\n]{0,30}?(?=,? (?:don't|do not) (?:whine|cry|complain|come|ask))|(?:come|comes|came|coming|show up) (?:in )?(?:just |only )?for (?:a |the |their |free )*(?:sandwich(?:es)?|turkey sandwich|nap|warm bed|free meal|attention|drugs)(?: and (?:a )?\w{3,10})?|we(?:'re| are) not (?:the|a) (?:hilton|marriott|ritz|hotel|holiday inn|spa|bed and breakfast|motel)|(?:someone|somebody|can we|let's|just|please) put (?:him|her|them|it) (?:down|out of (?:his|her|my|our) misery)|sure,? jan|nobody believes (?:you|her|him|them))\b/gi,
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
  /\b(?:stop (?:saying|using|calling|labeling|assuming|telling)|(?:don't|do not|never|shouldn't|should not|won't) (?:\w{2,8} )?(?:say|call|use|label|laugh|mock|film|judge|assume|think|let anyone|make fun|record|tell)|instead of|rather than|(?<!the )language|the (?:words?|term|label|phrase)|labels?|labell?ed|stigma\w{0,7}|terminology|person[- ]first|charted|called|calling (?!me|you|his|her)|dismissed|accused|treated like|written off|assume[ds]?|assumption|myth|bias(?:es|ed)?|told (?:me|her|him|them|us|you|that)|(?:people|they|someone|everyone|society|we|providers|doctors|clinicians|nobody|no one) (?:\w{3,8} )?(?:think|thinks|say|says|thought|believe|believes|treat|blame)|if you (?:think|feel|believe)|you (?:may|might) (?:feel|think)|feel(?:s|ing)? like|isn't because|not because|(?:the|this|that|tv|a) (?:movie|film|show|series)|novel|episode|character|villain|netflix|(?:the|my|our|rival) team (?:lost|won|plays?)|football|baseball|hockey|fantasy|my (?:kids?|son|daughter|dog|cat|husband|wife|brother|sister|teenagers?|toddler|own|spouse|dad|mom|puppy)|imposter|impostor|apologi[sz]\w{1,3}|sorry (?:for|that|to)|i was wrong|roast (?:me|my)|joke's on me)\b/i;
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
    if ((where === "reply" && !answers) || (where === "tone" && !sneers)) continue;
    for (const match of matches(draft, regex)) {
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
  for (const { kind, slur, ...span } of draft.get(derisions))
    if (!found.some((one) => overlaps(one, span)))
      found.push({ ...span, kind: parts[kind], ...(slur && { slur }) });
  return found.sort((a, b) => a.start - b.start);
});

const parts = { patients: "patients", colleagues: "profession", addressed: "person" } as const;

function trim(draft: Draft, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s.,;:!?]/.test(draft.plain.charAt(to - 1))) to--;
  return { start, end: to };
}
