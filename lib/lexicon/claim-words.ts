/**
 * Words of promises, by what they add to one: who gives it, to whom, what becomes of what, how surely, how soon, for
 * how long; and the words of care talk that promises nothing. Own selection, 2026-11, general English; no list copied.
 * License: as the project. Lower case. A phrase stands with its spaces; `inflect` makes the forms of what stands
 * before "~".
 */
import { inflect } from "./effect-verbs";

/** What a word adds to a claim. */
export type ClaimSign =
  /** The author's own care: our, my, we. */
  | "own"
  | "this"
  /** The reader: you, your. */
  | "you"
  /** Those who get care, in general: patients, moms, sufferers. */
  | "people"
  /** No exception: every, all, anyone, always, total. */
  | "all"
  /** No exception, denied: never, nobody, zero. */
  | "none"
  /** None but this: only, nowhere else. */
  | "sole"
  /** For good: forever, permanent, lifetime. */
  | "lasting"
  /** At once: overnight, same day, one visit. */
  | "swift"
  /** Undoes an illness: cure, erase, reverse, wipe out. */
  | "undo"
  /** Stops or sets right: fix, end, stop, clear. */
  | "stop"
  /** Improves: ease, boost, help. */
  | "ease"
  /** It is no more: gone, history, behind you, optional. */
  | "over"
  /** What people hope to get: relief, sleep, younger, walking. */
  | "gain"
  /** At the top: best, #1, leading, unmatched. */
  | "best"
  /** Set against other care: better, faster, twice, beats. */
  | "more"
  /** Pledged: promise, guarantee, money back, period. */
  | "sure"
  /** Wonder: miracle, magic, breakthrough, secret. */
  | "hype"
  /** Harmlessness: safe, gentle, natural, painless. */
  | "safe"
  /** What harmless care would lack: risk, side effects, pain, downtime. */
  | "harm"
  /** Numbers that measure: percent, out of, thousands. */
  | "figure"
  /** Evidence named loosely: studies, science, proven. */
  | "study"
  /** Hidden truths: pharma, lie, hiding, won't tell you. */
  | "plot"
  /** Failed others: when nothing else, after surgery failed, given up. */
  | "rescue"
  /** Qualified: may, some, usually, about. */
  | "hedge"
  /** Teaching and care talk: symptoms, screening, ask your doctor. */
  | "teach"
  /** Service and the office: appointment, hours, parking, staff. */
  | "service"
  /** The author's or one person's life and feelings: grateful, cried, my dog. */
  | "life"
  /** Colleagues' talk: residents, boards, rounds, coding. */
  | "craft"
  /** Said to be untrue or unknown: myth, no evidence, debunk. */
  | "doubt"
  /** Weak kin of the above, which plain talk is full of. All, any. */
  | "any"
  /** Day, week, minutes. */
  | "time"
  /** Back, new, better, walk. */
  | "good"
  /** Get, make, keep, feel. */
  | "do"
  /** Will, just, finally, even. */
  | "will"
  /** Stop, end, drop, lose. */
  | "cease"
  /** Not, no, don't. */
  | "not"
  /** Can, some, about, if. */
  | "can"
  /** Than, over, half, instead. */
  | "than"
  /** He, she, her, his. */
  | "story"
  /** But, though, because. */
  | "turn"
  /** Causes, damages, linked. */
  | "blame"
  /** Top, most, newest. */
  | "top";

const lists: Readonly<Record<ClaimSign, string>> = {
  own: "our|ours|my|mine|we|us|we've|we'll|we're|weve|with us|i|i've|i'll|i'd|dr|our clinic|our office|here at",
  this: "this|these|one|it|it's|they|that",
  you: "you|your|yours|you'll|you're|you've|you'd|u|ur|youll|youre|yourself|y'all|ya",
  people:
    "patients|patient|pts|clients|client|people|folks|moms|mom|mamas|mama|dads|parents|kids|kid|kiddos|children|child|babies|baby|newborns|teens|" +
    "women|men|ladies|guys|couples|couple|runners|athletes|golfers|seniors|grandparents|grandma|sufferers|users|members|customers|smokers|veterans|" +
    "brides|teachers|nurses|person|someone|everyone|everybody|anyone|anybody|nobody|infants|toddlers|girls|boys|diabetics|migraineurs|snorers",
  all:
    "every|everyone|everybody|anyone|anybody|everything|anything|always|whatever|whatsoever|entire|total|" +
    "totally|complete|completely|fully|entirely|absolutely|100|every time|every single|no matter|regardless|" +
    "literally|anywhere|everywhere|without exception|without fail|no exceptions|any age|head to toe|" +
    "across the board|hundred percent|from the inside out|all of them|all of it|the lot|period|full stop|" +
    "hands down|bar none|no ifs|end of story|case closed|guaranteed|undefeated|flawless|perfect record|" +
    "whoever|all ages|thoroughly|utterly",
  none:
    "none|never|nobody|nothing|zero|neither|nor|not one|not a single|not once|yet to|no one|nowhere|isn't a|" +
    "minus|0|zilch|nada|not even",
  sole:
    "only|sole|exclusively|exclusive|nowhere else|nobody else|no one else|nothing else|no other|anywhere else|anyone else's|anyone else|unlike|solely|" +
    "the one and only|one and only|all you need|all you'll ever need|ever need|last you'll|single-handedly|the one thing",
  lasting:
    "forever|permanent|permanently|lifetime|lifelong|for life|for good|lasting|long-lasting|lasts|" +
    "once and for all|for keeps|ever again|never again|rest of your life|rest of your days|" +
    "the rest of her life|evermore|eternal|eternally|until you're|relapse|wear off|wears off|grow old|outlive|" +
    "one and done|one-and-done|keep it off|stay gone|stays gone|stay away|stays away|no longer|4ever|4eva",
  swift:
    "overnight|instant|instantly|immediate|immediately|same-day|same day|same night|that night|that very|" +
    "same afternoon|same evening|by morning|by lunch|by dinner|by monday|by tuesday|by wednesday|by thursday|" +
    "by friday|by saturday|by sunday|by the weekend|by tomorrow|by tonight|by christmas|by summer|in minutes|" +
    "in seconds|in hours|in days|in weeks|lunch break|lunch hour|lunchtime|one visit|one session|one shot|" +
    "one dose|one treatment|one pill|in one|in a flash|rapid|rapidly|faster|fastest|in no time|" +
    "before you know it|day one|from day one|right away|straight away|on the spot|then and there|at once|" +
    "before you leave|walk out|walks out|walked out|walking out|just one|a single|1 visit|1 session|after one|" +
    "in and out|express|nick of time|an hour later",
  undo:
    "cure~|heal~|reverse~|erase~|eradicate~|eliminate~|banish~|vanquish~|annihilate~|obliterate~|regenerate~|" +
    "dissolve~|vaporize~|conquer~|defeat~|demolish~|abolish~|resurrect~|rejuvenate~|zap~|nuke~|purge~|" +
    "exterminate~|expel~|evict~|regrow|regrows|regrew|regrown|regrowing|undo|undoes|undone|wipe out|wipes out|" +
    "wiped out|wipe away|wipes away|wiping out|get rid of|gets rid of|getting rid of|got rid of|be rid of|" +
    "rid of|melt away|melts away|melting away|turn back|turns back|turned back|turning back|roll back|" +
    "rolls back|knock out|knocks out|kick out|vanish|vanishes|vanished|disappear|disappears|disappeared|" +
    "evaporate|evaporates|grow back|grows back|grew back|rebuild|rebuilds|rebuilt|rebuilding|regenerative|" +
    "silence~|mute~|humble~|outsmart~|outgrow|outgrows|outgrown|starve~|kill~|destroy~|crush~|smash~|melt~|" +
    "torch~|shred~|obliterates|incinerate~|detox|detoxes|detoxify|detoxifies|flush~|cleanse~|put to bed|" +
    "send packing|sends packing|take away|takes away|took away|good-bye|bye-bye|farewell|adios|adieu|sayonara|" +
    "so long|kiss goodbye|say goodbye|wave goodbye|ditch~|dump~|trash~|throw out|throw away|hang up|remission|" +
    "cured|healed|curative|unclog~|kryptonite|antidote|eraser|off switch|reset button|fountain of youth|" +
    "time machine|cure-all|shut off|shuts off|shut down|shuts down|turn off|turns off|switch off|switches off|" +
    "falls off|melts off|burn off|burns off|restore~|wake up|wakes up|awaken~|reawaken~",
  stop:
    "fix~|ending|halt~|prevent~|block~|clear~|solve~|resolve~|repair~|reset|resets|resetting|rewire~|" +
    "reprogram~|reboot~|balance~|rebalance~|realign~|correct~|unlock~|normalize~|tighten~|smooth~|shrink|" +
    "shrinks|shrinking|fade~|flatten~|tame~|beat|beats|beating|quit|quits|bypass~|ward off|wards off|fend off|" +
    "fends off|keeps away|keep away|shed|sheds|straighten~|renew~|revive~|drain~|pull out|pulls out|draw out|" +
    "protect~|shield~|immunize~|calm~|quiet~|loosen~|release~|snap out|does the job|do the trick|" +
    "does the trick|get back|gets back|give back|gives back|bring back|brings back|win back|stay off|get off|" +
    "gets off|off their|come off|comes off|outlast~|quell~|whiten~",
  ease:
    "improve~|boost~|relieve~|ease~|soothe~|reduce~|lower~|cut|cuts|increase~|strengthen~|enhance~|help~|" +
    "support~|manage~|control~|optimize~|fight|fights|fighting|combat~|stimulate~|promote~|speed|speeds|" +
    "transform~|change~|supercharge~|skyrocket~|sharpen~|energize~|double~|triple~|raise~|burn~|target~|" +
    "sculpt~|build~|save~|rescue~|deliver~",
  over:
    "gone|history|behind|behind you|behind them|behind her|behind him|rear view|rearview|rear-view|optional|" +
    "obsolete|extinct|outdated|unnecessary|sorted|solved|done with|toast|beaten|defeated|muted|" +
    "a thing of the past|thing of the past|ancient history|distant memory|a memory|story you tell|" +
    "met its match|met their match|meets its match|stand a chance|stands a chance|no match|packing|" +
    "to the curb|the door|to rest|out of business|out of work|out of a job|off the table|-free|freedom|" +
    "pain-free|painfree|symptom-free|drug-free|medication-free|nonexistent|undetectable|untraceable|invisible|" +
    "expired|evicted|grounded|banished|silent|silence|afraid of|trembles|surrenders|surrender|retired|" +
    "canceled|cancelled|tossed|dusty|collecting dust|in the trash|in the drawer|in a drawer|cobwebs|lonely|" +
    "unemployed|needless|pointless|irrelevant|redundant|minus the|doesn't need|don't need|never need|" +
    "never needed|needed|no need|didn't need",
  gain:
    "relief|success|successful|smile|smiles|sleep|sleeping|slept|energy|pregnant|pregnancy|conceive|conceived|" +
    "walks|walked|runs|dance|dances|dancing|golf|golfing|pickleball|tennis|hike|hiking|dancefloor|dance floor|" +
    "jump|climb|climbing|stairs|swim|swimming|breathe|breathing|younger|youthful|youth|thinner|slimmer|slim|" +
    "thin|stronger|taller|straighter|whiter|smooth|smoother|firm|glow|glowing|glows|radiant|gorgeous|stunning|" +
    "snatched|beautiful|natural-looking|brand new|brand-new|like new|renewed|life back|healthy|healthier|" +
    "happiness|confident|confidence|joy|calm|calmer|peace|focused|clarity|libido|desire|drive|stamina|" +
    "mobility|flexible|teenager|20s|twenties|thirties|years off|ten years|remission|recovers|recovered|" +
    "rescued|freedom|comfortable|comfort|limitless|unstoppable|superhuman|20/20|hairline|glass skin|jawline|" +
    "waist|abs|curves|work again|back to work|back at work|homework|marathon|strut|latch|latching|nap|naps|" +
    "off meds|off insulin|sizes|longevity|lifespan|live longer|immunity|immune|responds|respond|responded|" +
    "responders|athletic|performance|confidently|transformation|transformations|transformed|glow-up|outcomes|" +
    "outcome|winning|wonders|alive|at ease|headache-free",
  best:
    "best|#1|number one|number 1|no 1|leader|finest|premier|premiere|foremost|greatest|most advanced|" +
    "most effective|most powerful|most experienced|most trusted|safest|fastest|gentlest|strongest|unmatched|" +
    "unrivaled|unrivalled|unparalleled|unsurpassed|unbeatable|undisputed|world-class|world class|top-rated|" +
    "highest|highest-rated|elite|second to none|gold standard|cutting-edge|state-of-the-art|state of the art|" +
    "superior|supreme|ultimate|go-to|in a class|league of|of its own|their own league|matched by none|" +
    "beat by none|legend|legendary|goat|renowned|world-renowned|award-winning|most recommended|purest|" +
    "smoothest|cleanest|quickest|easiest|a-list|crème|no better|none better|nothing better|nobody better|" +
    "better than anyone|like no other|unbeaten|the real deal|first and only|pioneer|pioneers|pioneering",
  more:
    "does for|do for|does what|do what|better than|any other|like ozempic|as well as|does more|faster than|better|safer|faster|gentler|stronger|smarter|cheaper|easier|softer|cleaner|healthier|superior|" +
    "superior to|outperform~|beats|beat|trumps|tops|surpass~|outshine~|twice|triple|3x|2x|5x|10x|as good as|" +
    "as effective|as strong|as powerful|just as|as well as|the same as|same results|same result|same effect|" +
    "equal to|equivalent|instead of|rivals|rival|versus|without surgery|unlike|minus the|replaces|" +
    "replacement for|nonsurgical|non-surgical|old-school|old school|outdated|can't touch|cannot touch|" +
    "doesn't come close|comes close|come close|runner-up|in a bottle|in a syringe|in a pill|in a jar|in a cup|" +
    "nature's|what surgery can't|what drugs can't|more than|less than|fewer|more effective|half the|superior",
  sure:
    "promise~|guarantee~|swear|swears|bet|i'd bet|wager|money back|money-back|refund|refunded|or it's free|" +
    "or its free|you don't pay|don't pay|won't pay|pay nothing|on us|on the house|period|full stop|hands down|" +
    "trust me|believe me|mark my words|no question|no doubt|without a doubt|undoubtedly|definitely|certainly|" +
    "for sure|surefire|sure-fire|foolproof|fail-proof|failproof|can't lose|can't fail|cannot fail|never fails|" +
    "proven|of course|every time|certain|certainty|assured|rest assured|confident|undeniable|bulletproof|" +
    "my word|our word|risk nothing|what's your excuse|why wait|no brainer|no-brainer",
  hype:
    "miracle|miracles|miraculous|magic|magical|breakthrough|breakthroughs|revolutionary|revolutionize~|" +
    "revolution|game changer|game-changer|gamechanger|game-changing|life-changing|life changing|" +
    "changed my life|changes lives|changing lives|holy grail|hack|hacks|biohack|insane|unreal|unbelievable|" +
    "incredible|amazing|mind-blowing|mindblowing|jaw-dropping|wow|whoa|boom|omg|obsessed|powerhouse|superfood|" +
    "potent|genius|wizard|wizardry|sorcery|witchcraft|unicorn|liquid gold|the future|next-level|next level|" +
    "next-gen|next generation|ground-breaking|groundbreaking|phenomenal|extraordinary|remarkable|dramatic|" +
    "dramatically|stunning|epic|fountain|elixir|potion|superpower|superpowers|quantum|detox|toxins|root cause|" +
    "paradigm|disrupt|changes everything|changed everything|whole new|new era|last resort|cutting edge|savior|" +
    "saviour|solution|godsend|heaven|touch of god|wand|reborn|rebirth|superhero",
  safe:
    "safe|safer|safest|safely|harmless|painless|painlessly|gentle|gentler|natural|naturally|all-natural|organic|plant-based|plant based|non-toxic|nontoxic|chemical-free|drug-free|toxin-free|risk-free|non-invasive|noninvasive|" +
    "non-surgical|nonsurgical|non-addictive|nonaddictive|non-habit-forming|side-effect-free|scarless|bloodless|needle-free|knife-free|holistic|herbal|clean|pure|comfortable|easy|effortless|effortlessly|mild|bioidentical|" +
    "as much as you like|as much as you want|as often as you like|can't overdo|all day long|nothing to lose|nothing to fear|no danger|harm a fly|like water|as water|tiny|like nothing happened|nothing happened|a breeze|walk in the park|piece of cake|can't hurt|won't hurt|doesn't hurt|does not hurt|safe for|gentle enough|safe enough|approved for everyone",
  harm:
    "risk|risks|side effect|side effects|side-effects|effects|downtime|down time|pain|painful|hurt|hurts|scar|scars|scarring|bruise|bruises|bruising|swelling|bleeding|complication|complications|infection|infections|addiction|dependence|dependency|" +
    "withdrawal|danger|dangers|dangerous|harm|recovery|recovery time|needle|needles|knife|knives|incision|incisions|stitches|sutures|anesthesia|hospital|hospitals|drugs|drug|pills|pill|surgery|surgeries|scalpel|chemicals|toxins|drawback|drawbacks|downside|" +
    "downsides|catch|reaction|reactions|discomfort|soreness|crash|hangover|worry|worries|fear|nausea|bad days|problem|problems|issues|rejection|go wrong|goes wrong|gone wrong|wrong|tear|tearing|peeling|redness|overdose|baggage|fuss|hassle|blood|complaints|lumps|failures|failure|redo|revision|repeat|second procedure|grogginess|jitters|guesswork",
  figure:
    "percent|%|out of|success rate|thousands|hundreds|millions|fold|twofold|tenfold|x|twice|double|doubles|" +
    "doubled|triple|tripled|triples|halves|two thirds|two-thirds|three quarters|9 in 10|1 in|most of my|" +
    "most of our|iq|lbs|pounds|inches|five-star|stars|5-star",
  study:
    "study|studies|research|researchers|science|scientists|scientific|scientifically|trial|trials|evidence|" +
    "proven|proves|prove|proved|proof|showed|shown|confirms|confirm|confirmed|confirming|settles|settled|" +
    "reveals|revealed|clinically|backed|evidence-based|harvard|stanford|japan|korea|german|germany|european|" +
    "nasa|peer-reviewed|verdict|is in|case closed|definitive|definitively|mice|mouse|rats|rat|rodents|" +
    "cells in a dish|petri|preprint|meta-analysis|experts agree|doctors agree|fda|approved|cleared|certified|" +
    "registered|patented",
  plot:
    "pharma|big pharma|hide|hides|hiding|hidden|lie|lies|lied|lying|scam|scams|poison|poisons|poisoning|" +
    "poisonous|toxic|toxin|won't tell|don't tell|doesn't tell|never tell|nobody tells|no one tells|" +
    "don't want you|doesn't want you|won't say|nobody will say|wake up|agenda|profit|profits|suppressed|" +
    "suppress|suppressing|censored|censor|hate|hates|truth|real truth|truth about|industry|establishment|" +
    "mainstream|government|cover-up|coverup|cover up|brainwashed|sheep|sheeple|do your own|your research|" +
    "open your eyes|shill|shills|bribed|paid off|experiment|experimental|jab|jabs|jabbed|clot shot|spike|" +
    "shedding|microchip|5g|natural immunity|medical system|conventional medicine|western medicine|allopathic|" +
    "mainstream medicine|never cured|never fixed|linked|hoax|overhyped|made up|made-up|invented|not real|" +
    "isn't real|doesn't exist|don't work|doesn't work|useless|worthless|pointless|dangerous|killing|kills|" +
    "damages|damage|destroys|weakens|weaken|rots|rot|harms|wrecks|ruins|overwhelm|overwhelms|overload|sterile|" +
    "sterility|infertile|infertility|injury|injuries|told you|change my mind",
  rescue:
    "nothing else|when all else|all else|where others|where other|others failed|failed|gave up|given up|gave up on|last hope|told never|never again|was told|were told|told she'd|told he'd|told you|told i'd|told there|no hope|hopeless|untreatable|incurable|stubborn|resistant|tried everything|even if|even when|even the worst|couldn't help|could not help|couldn't fix|other doctors|other clinics|sent home|doctors said|they said|specialists|dismissed|after years|for years|years of|finally|doctors can't|surgeons can't|surgery can't|can't reach|missed",
  hedge:
    "may|might|could|sometimes|often|usually|typically|generally|occasionally|tend|tends|likely|unlikely|" +
    "possible|possibly|potential|potentially|perhaps|maybe|probably|seems|appears|suggests|suggest|depends|" +
    "depending|varies|vary|mixed|modest|modestly|limited|some people|for some|for many|not everyone|" +
    "not for everyone|not all|in some|in many|roughly|around|approximately|on average|average|median|range|" +
    "candidates|right for you|good fit|if appropriate|when appropriate|realistic|realistically|honest|" +
    "honestly|whether|unless|try|tries|aim|hope|hopefully|goal|individual|chance|odds|reduce the risk|risk of|" +
    "lower risk|lowers the risk|we don't know|don't know yet|unknown|not known|uncertain|more research|" +
    "partial|partly|a bit|a little|somewhat|relatively|slightly|gradual|gradually",
  teach:
    "symptom|symptoms|sign|signs|screening|screenings|screen|test|tests|testing|diagnose|diagnosed|diagnosis|" +
    "pediatrician|pharmacist|talk|ask|check|risk factors|history|exam|examined|guideline|guidelines|recommend|" +
    "recommends|recommended|risks|benefits|options|option|alternatives|learn|tips|tip|should|important|" +
    "remember|wear|wash|watch for|seek|emergency|911|988|stay home|vaccinated|dose|doses|vaccine|called|means|" +
    "example|include|includes|including|such as|types|type|kind|stage|stages|common|rare|affects|affect|" +
    "occurs|occur|develop|disorder|disorders|syndrome|inherited|gene|genes|genetic|infection|health care|" +
    "provider|information|awareness|prevention|protect|spread|public health|hospitalized|deaths|update|" +
    "updates|explained|thread|fact|facts|myth|myths|question|questions",
  service:
    "appt|open|closed|hours|parking|insurance|copay|medicare|billing|portal|team|front desk|receptionist|" +
    "welcome|welcoming|meet|joined|thank|thanks|thankful|congrats|congratulations|hiring|hire|apply|phone|fax|" +
    "callback|email|hablamos|location|located|street|suite|building|new office|moved|moving|wait|waiting|" +
    "waiting room|check in|check-in|schedule|scheduling|walk-ins|walk-in|forms|form|event|register|" +
    "registration|class|classes|workshop|webinar|raffle|donate|donation|food drive|fundraiser|fair|5k|bake|" +
    "holiday|holidays|department|unit|shift|shifts|lunch|coffee|snacks|cookies|donuts|wifi|interpreter|" +
    "interpreters|wheelchair accessible|accessible|prices|pricing|fee|fees|discount|sale|special|gift",
  life:
    "grateful|proud|cried|cry|crying|laugh|laughed|laughing|lol|lmao|haha|funny|joke|jokes|kidding|dog|dogs|" +
    "puppy|cat|cats|husband|wife|daughter|son|birthday|wedding|vacation|dinner|lunch|breakfast|pizza|taco|" +
    "tacos|movie|book|music|song|playlist|podcast|school|college|graduation|graduated|game|games|team|weather|" +
    "snow|rain|beach|garden|traffic|phone|laptop|printer|email|emails|meeting|meetings|monday|friday|netflix|" +
    "tired|exhausted|burnout|miss|remember|memories|friend|friends|family|holiday|christmas|halloween|" +
    "thanksgiving|career|job|salary|union|thinking|opinion|honored|humbled|excited|blessed|anniversary|" +
    "tribute|retirement|farewell|obituary",
  craft:
    "residency|resident|residents|fellowship|fellow|fellows|attending|attendings|intern|interns|rounds|" +
    "rounding|consult|consults|boards|abstract|poster|conference|keynote|speaker|panel|grand rounds|" +
    "journal club|cohort|endpoint|primary outcome|secondary|controls|placebo|randomized|rct|cpt|icd|coding|" +
    "icu|ed|er|icu|pacu|intubation|pager|emr|ehr|charting|dictation|prior auth|prior authorization|denial|" +
    "denied|billing|colleagues|colleague|nursing|students|student|preceptor|faculty|lecture|teaching|" +
    "complication rate|morbidity|mortality|literature|debate|discussion|thoughts",
  doubt:
    "myth|myths|misconception|debunk|debunked|debunking|no evidence|not evidence|isn't evidence|there is no|" +
    "there's no|not true|untrue|beware|red flag|red flags|scam|skeptical|sceptical|skeptic|overhyped|hype|" +
    "too good to be true|be careful|careful|caution|cautious|don't believe|stop saying|stop telling|" +
    "please don't|not proven|unproven|hasn't been|haven't been|isn't approved|not approved|wasn't there|" +
    "isn't there|not a cure|no cure|not magic|isn't magic|no magic|no miracle|no guarantee|no guarantees|" +
    "can't promise|cannot promise|can't guarantee|won't promise|nobody can|no one can|i was wrong|" +
    "we were wrong|influencer|influencers|misinformation|disinformation|pseudoscience|quack|quackery|placebo|" +
    "snake oil|however|although|though|limitations|limits|caveat|caveats",
  any: "last|again|stay|stays|anymore|come back|comes back|came back|return|returns|all|any|each|whole|full|both|perfect|perfectly|anyone|everyone|everybody|anybody|everything|most|more|always",
  time:
    "week|weeks|day|days|month|months|hour|hours|minute|minutes|mins|min|second|seconds|visit|visits|session|sessions|treatment|treatments|appointment|afternoon|weekend|tonight|tomorrow|wks|monday|" +
    "tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|nights|evening|year|years|round|rounds|dose|doses|shot|shots|syringe|pill|drip|after|within|already|first|next|by|until|before|since|fast|quick|quickly|syringes|vial|vials|cup|lunch|dinner|breakfast",
  good:
    "tight|result|results|straight|white|strength|vision|focus|baby|recovery|recover|back|new|well|better|good|great|fine|happy|happier|save|saved|saves|body|win|wins|hair|skin|face|lips|play|plays|played|playing|see|sees|talk|talking|fit|longer|words|weight|run|runs|running|walk|walks|walking|walked|decade|decades|lb|lbs|inches|pounds|teen|hear|hearing|speech|" +
    "strong|clear|clearer|full|free|whole|life|love|loves|loved|own|younger|real|beautiful|gorgeous|dancing|golf|breathe|sleep|sleeps|smile|feeling|like new|normal",
  do: "get|gets|got|getting|make|makes|made|making|keep|keeps|kept|feel|feels|felt|look|looks|looked|leave|leaves|leaving|left|turn|turns|turned|give|gives|gave|go|goes|going|went|come|comes|came|put|puts|take|takes|took|let|lets|bring|brings|start|starts|does|do|did|work|works|worked|find|finds|see|show|shows",
  will: "will|just|know|knows|even|finally|actually|simply|truly|going to|gonna|watch|you'll|it'll|they'll|we'll|he'll|she'll|i'll|fact|facts|deserve|deserves|so|officially|literally|basically|honestly|really|only|ever",
  cease:
    "stop|stops|stopped|stopping|end|ends|ended|ending|lose|loses|losing|lost|drop|drops|dropped|dropping|quit|skip|skips|skipped|avoid|avoids|cancel|cancels|canceled|cancelled|toss|tossed|trash|throw|throws|threw|retire|replace|replaces|replaced|leave|leaves|knock|kick|clear|clears|cleared|treat|treats|treated|" +
    "lift|lifts|turn off|turned off|free|done|over|past|bye|goodbye|dead|finished|forget|hate|hates|fear|scared|nervous|beat|outgrow|miss|missed|misses|fail|fails|failed|need|needs|needed|return|returns|scrub~|knit|knits|knitting|wash~|drain~|flush~|unlearn~|outrun~|outlive|outlives|shrug~|sail~|melt|dissolve|lock~|park~|ghost~|trade~|swap~|drop in|break~|break up|divorce~|unfriend~|delete~|exit~|evaporate~",
  not: "not|no|doesn't|don't|didn't|isn't|aren't|wasn't|weren't|cannot|can't|won't|without|haven't|hasn't|couldn't|wouldn't|shouldn't|nor|dont|doesnt|cant|wont|isnt|w/o|stop|hardly|barely|rarely",
  can: "can|some|about|if|up to|early|small|many|expect|candidate|when|a few|several|around|nearly|almost|help|helps|try|trying|hope|hoping|think|thought|guess|believe|seem|seems",
  than: "than|over|half|twice|times|instead|less|vs|alternative|compared|double|without the|minus|beats|beat|before|unlike|every other|other|others|another|rather|versus|compare|ever did|can't|ever",
  story:
    "he|she|her|his|him|hers|they|them|their|patient|grandma|guy|lady|woman|man|mom|husband|wife|son|daughter|client|someone|somebody|one patient|my patient|teacher|runner|veteran|grandpa|nana|dad",
  turn: "but|though|although|however|because|since|so|yet|while|whereas|unless|except|still|either|neither|or",
  blame:
    "cause|causes|caused|causing|damage|damages|damaging|harm|harms|poison|poisons|linked|behind|blame|trigger|triggers|leads|lead|wreck|wrecks|destroy|destroys|rot|rots|ruin|ruins|kill|kills|killing|weaken|weakens|sick|sicker|toxic|lie|lies|never|fake|useless|myth|autism|infertility|dangerous|unnecessary|overload|inflame|inflames|feed|feeds|spread|spreads|real reason|the reason|sell|selling|big pharma|pharma|nobody|hidden|hide",
  top: "top|most|newest|latest|leading|expert|experts|premium|first|champion|famous|number|#1|best|only|better|leader|leaders|star|stars|trusted|advanced|highest|perfect|ultimate|finest|go-to|pro|pros",
};

const entries = read();

/** The signs of each single word. */
export const claimWords: ReadonlyMap<string, readonly ClaimSign[]> = new Map(
  [...entries].filter(([entry]) => !entry.includes(" ")),
);

/** A phrase of several words: what follows its first word, and its signs. */
interface ClaimPhrase {
  readonly rest: readonly string[];
  readonly signs: readonly ClaimSign[];
}

/** The phrases that begin with a word, the longest first. */
export const claimPhrases: ReadonlyMap<string, readonly ClaimPhrase[]> = byFirstWord();

function byFirstWord(): Map<string, ClaimPhrase[]> {
  const found = new Map<string, ClaimPhrase[]>();
  for (const [entry, signs] of entries) {
    const [first, ...rest] = entry.split(" ");
    if (first === undefined || rest.length === 0) continue;
    found.set(first, [...(found.get(first) ?? []), { rest, signs }]);
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

function read(): Map<string, ClaimSign[]> {
  const found = new Map<string, ClaimSign[]>();
  for (const [sign, list] of Object.entries(lists) as [ClaimSign, string][])
    for (const entry of list.split("|"))
      for (const form of entry.endsWith("~") ? inflect(entry.slice(0, -1)) : [entry]) {
        const signs = found.get(form);
        if (!signs) found.set(form, [sign]);
        else if (!signs.includes(sign)) signs.push(sign);
      }
  return found;
}
