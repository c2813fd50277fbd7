import { execAll } from "@/lib/engine/pattern";
import { defineFact, type Draft } from "@/lib/engine/draft";
import { eponymHeads, eponyms } from "@/lib/lexicon/eponyms";
import type { Span } from "@/lib/schema/finding";
import { careKindOf } from "./care-words";
import { namePositionOf } from "./name-positions";
import { isAnyPlace, isCommonWord, isGivenName, isPlaceName, isSurname, isWordName } from "./name-words";
import { sentenceAt } from "./sentences";
import { isNameInContext } from "./word-names";
import { isEnglish } from "./tongue";
import { words, type Word } from "./words";

export type PersonKind = "full" | "given" | "titled" | "initials" | "nickname" | "hashtag" | "handle";

/** What a named person is to the draft. "unknown" may be a patient: `linkToPatient` decides. */
export type PersonRole =
  | "unknown"
  | "colleague"
  | "staff"
  | "author"
  | "cited"
  | "eponym"
  | "public-figure"
  | "historical"
  | "own-family"
  | "place-or-organisation"
  | "event";

/** A person named in the draft: a span over the name alone (no "'s", no "my patient"), with a title when there is one. */
export interface Person extends Span {
  readonly kind: PersonKind;
  readonly given?: string;
  readonly surname?: string;
  readonly title?: string;
  readonly role: PersonRole;
  /** From 0 to 1: how likely these words are a name at all. */
  readonly certainty: number;
  /** Whether the name stands right behind a word for a patient: "my pt debbie k.", "this sweet lady, Nkechi". */
  readonly slot?: boolean;
  /** Spoken to: "Thanks for coming in, Mary!", "Linda, we tried you". */
  readonly vocative?: boolean;
  /** Named beside what they are: "Lan, a taxi driver". */
  readonly apposed?: boolean;
  /** Said to be invented: "let's call her Ann", "(name changed)". */
  readonly pseudonym?: boolean;
  /** Whose kin: "her husband Tom", "Ava's mom Denise". Not for the author's own family. */
  readonly kin?: boolean;
  /** A colleague or public person whom a title names. */
  readonly possessive?: boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const courtesyTitles = set(
  "coach officer deputy sergeant sgt captain trooper judge chief pastor rabbi reverend doña dona mr mrs ms miss mx mister missus sr. señor señora sra senora señorita madam auntie tía tia tío tio abuela abuelo mme",
);
/** Courtesy titles of other tongues, without accents; each before a name with a capital, and itself with one. */
const otherTitles = set(
  "deacon bishop elder brother deaconess trooper ranger principal chef farmer cantor vicar canon archdeacon commander colonel major general lieutenant corporal private admiral commodore skipper don dona seu senhor senhora signor signora frau herr madame monsieur mang aling ate kuya tita tito lolo lola pani kyria kyrie alhaji alhaja hajji hajja haji baba mzee bibi mwalimu madan tonton aunty uncle auntie grandma grandpa granny nana nonna nonno abuelita yiayia babcia dadi nani dada thatha ammamma oma opa umm abu sitt ustaz",
);
/** Clinical in a hospital's corridors, and otherwise not. */
const lay = set("sister fr rev father imam chaplain prof professor");
/** In Vietnamese, where the name or the words behind show it. */
const vietnameseTitles = set("chi anh co chu bac ba ong");

const clinicalTitles = set("dr dr. doctor prof professor nurse docs doc sister fr rev father imam chaplain");
const publicTitles = set(
  "senator sen president governor gov mayor congressman congresswoman congressperson representative secretary pope king queen prince princess sir lord lady dame sheikh chancellor premier ambassador justice",
);
const particles = set(
  "de del la las los da das dos di du van von der den bin ibn bint al el st le ten ter della",
);
const suffixes = set("jr sr ii iii iv");
const honorifics = set("ji bhai didi san sama nim amma akka anna bhaiya");

/** Words behind a name that make the whole a place, a body or an occasion. */
const placeHeads = set(
  "hospital clinic clinics center centre medical health healthcare university college school elementary high academy institute foundation church cathedral temple mosque " +
    "street st ave avenue blvd boulevard road rd drive dr lane ln pkwy parkway highway hwy park county city town village island lake river beach mountain mount valley bay creek springs airport " +
    "memorial regional general children's childrens pavilion tower building hall house home manor gardens plaza mall library museum arena stadium " +
    "society association council committee fund trust inc llc ltd corp co company group partners spine orthopedics orthopaedics ortho pharma pharmaceuticals therapeutics scientific labs laboratories dental pediatrics pharmacy rehab hospice clinic's hospital's",
);
const eventHeads = set(
  "day week month award awards prize lecture lectureship symposium conference gala run walk 5k 10k ride cup bowl invitational classic tournament scholarship fellowship grant initiative campaign festival marathon act law rule bill",
);
/** Words behind an eponym that the list lacks. */
const moreEponymHeads = set(
  "grades cysts operation retractor drain table frame foot effect stages esophagus thyroiditis views elevator rongeur stain bodies pregnancy gland membrane space loop",
);

/** Credentials behind a name: their bearer is a professional. */
const credential =
  /^,? ?\(?(?:m\.?d|d\.?o|ph\.?d|d\.?p\.?t|n\.?p|r\.?n|pa-?c|pa|d\.?d\.?s|d\.?m\.?d|d\.?c|fnp(?:-?[bc])?|dnp|aprn|crna|cnm|otr(?:\/l)?|ot|pt|lcsw|lmft|lpc|rdh|pharm\.?d|mph|mba|msc?|bsn|msn|facs|faan|slp|ccc-slp|rd|rdn|psyd|lpn|lvn|cma|emt|lmt|ot|at|atc|mbbs|frcs|frcp|md,? ph\.?d|esq)\b\.?(?!['\w])/i;

const staffRole =
  "pa|pas|np|nps|rn|ma|mas|cna|emt|medic|paramedic|nurse|nurses|nursing director|charge nurse|tech|techs|technician|technologist|resident|residents|fellow|co-fellow|intern|mentor|mentee|colleague|colleagues|coworker|co-worker|teammate|partner|partners|business partner|attending|surgeon|surgeons|anesthesiologist|radiologist|pharmacist|dentist|orthodontist|hygienist|assistant|assistants|scribe|scribes|receptionist|front desk|desk|scheduler|biller|manager|director|supervisor|coordinator|navigator|planner|educator|aide|courier|bookkeeper|webmaster|administrator|chief|chair|chairman|chairwoman|dean|president|founder|cofounder|co-founder|ceo|cmo|coo|cfo|cio|cno|cto|vp|medical officer|operating officer|financial officer|nursing officer|owner|professor|faculty|speaker|speakers|moderator|host|co-host|guest|guests|author|authors|co-author|coauthor|presenter|panelist|therapist|physiotherapist|physio|pt|ot|slp|chiropractor|midwife|midwives|doula|doctor|doctors|physician|physicians|provider|specialist|counselor|psychologist|psychiatrist|social worker|dietitian|nutritionist|esthetician|aesthetician|injector|trainer|coach|researcher|scientist|investigator|pi|rep|volunteer|volunteers|interpreter|reader|follower|commenter|viewer|listener|subscriber|student|students|med student|chaplain|staff|team|team member|hire|employee|crew|lead|consultant|preceptor|classmate|roommate|friend|friends|buddy|bestie|photographer|reporter|journalist|editor|artist|designer|podcaster|crew member|orderly|janitor|housekeeper|handyman|electrician|plumber|contractor|gardener|caterer|baker|groundskeeper|mail carrier|delivery driver|phlebotomist|phlebotomy tech|med student|nursing student|herbalist|acupuncturist|sonographer|phlebotomist|perfusionist|circulator|scrub";
const kinWord =
  "wife|husband|spouse|partner|fiance|fiancee|boyfriend|girlfriend|hubby|son|sons|daughter|daughters|kid|kids|kiddo|child|children|baby|babies|toddler|twins|mom|mum|mama|momma|mother|dad|daddy|papa|father|parents|sister|sis|brother|bro|siblings|grandma|grandmother|granny|nana|nan|grandpa|grandfather|grandparents|grandson|granddaughter|grandkids|aunt|auntie|uncle|cousin|niece|nephew|in-laws|mother-in-law|father-in-law|brother-in-law|sister-in-law|stepson|stepdaughter|stepdad|stepmom|godson|goddaughter|dog|puppy|pup|cat|kitten|horse|best friend|family";
/** People words in whose slot a name may stand: "my pt debbie", "this sweet lady Nkechi". */
const patientSlotWord =
  "pt|patient|client|pts|patients|lady|gentleman|guy|gal|fella|dude|man|woman|girl|boy|kiddo|kid|little|baby|newborn|preemie|teen|teenager|toddler|survivor|warrior|fighter|superstar|rockstar|miss|sweet|sweetheart|dear|mama|momma|resident|champion|champ|trooper|grad|graduate|veteran|marine|friend|lil|lil'";

const slotBefore = new RegExp(
  `(?:^|[^a-z0-9'])(?:${patientSlotWord}),? (?:named |called |is |was |like |- |")?$`,
);
const strictSlotBefore = /(?:^|[^a-z0-9'])(?:pt|patient|client|paciente)(?:,|:)? (?:named |called |")?$/;
const possessedSlot =
  /\b(?:my|our|this|that|the|a|another|one of (?:my|our)|shoutout to|these) (?:[\w'-]{1,20},? ){0,4}$/;
const namedBefore =
  /\b(?:named|called|name is|name was|name's|names?:|goes by|known as|aka|a\.k\.a\.|calls? (?:him|her|them|himself|herself)|nicknamed|meet|say hello to|say hi to) (?:"|little |our |my )?$/;
const pseudonymBefore =
  /\b(?:let's call|we'll call|i'll call|call|lets call) (?:him|her|them|this \w+|my \w+|our \w+) "?$|\b(?:whom?|who) (?:i'll|we'll|i will|we will|i) call "?$/;
const pseudonymAfter =
  /^[^.!?\n]{0,40}\b(?:not (?:his|her|their) real name|name(?:s)? (?:has been |have been |was |were )?changed|pseudonym|fake name|fictional|made[- ]up|not a real)\b/;
const staffBefore = new RegExp(
  `(?:^|[^a-z0-9'])(?:${staffRole})s?(?:,| and| -|:| named| called)? (?:(?:extraordinaire|superstar|ms|mr|mrs)\\.? )?$|\\b(?:welcome|welcoming|hired?|onboard(?:ing)?|introducing|featuring|feat\\.?|ft\\.?|w\\/|congrats to dr|by|presented by|led by|photo by|photos by|written by|reviewed by|hosted by|📸:?|cc|via|thanks to my|lecture by|talk by|credit:?|joined by) $`,
);
const staffAfter = new RegExp(
  `^(?:,| -|:| is| was| \\()? ?(?:our|my|the|your|your new|a fellow|a) (?:[\\w&'-]{1,20} ){0,3}(?:${staffRole})\\b(?! (?:brought|at the local))|^,? (?:from|in|at|on|of) (?:the |our )?(?:front desk(?! at)|billing|scheduling|reception|team|marketing|radiology|pharmacy|hr|staff)\\b|^ (?:has |have |had |just |recently )?(?:join(?:s|ed|ing)|starts?|started) (?:our|the|us|as|with)\\b(?! us (?:in [a-z]{3,9} )?(?:barely|unable|unsure|scared|in pain|with (?:a|an|her|his|severe|chronic|no|back|neck|knee)|after (?:a|her|his|surgery)|using|on (?:a|crutches)|in (?:a|so much)))|^ (?:and (?:his|her|their|the) (?:team|staff))\\b|^ to (?:the|our) team\\b|^,? (?:${staffRole}) (?:at|of|for|in)\\b|^(?:'s|'s?) (?:lab|group|team|talk|lecture|paper|study|article|book|podcast|thread|presentation|poster|keynote|work on)\\b`,
);
const ownKinBefore = new RegExp(
  `\\bmy (?:own |dear |late |sweet |amazing |wonderful |beautiful |little |older |younger |big |youngest |oldest |middle |first |new |lovely |\\d{1,2}[- ]?(?:yo|year[- ]old) ){0,3}(?:${kinWord}),? $|\\bour (?:own |dear |sweet |little |older |younger |new |youngest |oldest )?(?:son|daughter|kids|twins|dog|puppy|pup|cat|kitten|therapy dog|office dog|clinic dog),? $`,
);
const ownKinAfter = new RegExp(
  `^(?:,| \\(| -|:)? ?(?:my|our) (?:own |dear |late |sweet |amazing |little |older |younger |beautiful )?(?:${kinWord})\\b`,
);
const kinBefore = new RegExp(
  `(?:^|[^a-z0-9])(?:${kinWord}),? $|\\b(?:his|her|their|'s|s') (?:[\\w-]{1,12} ){0,2}(?:principal|boss|teacher|coach|pastor|priest|employer|manager|supervisor|neighbor|caregiver|carer|aide|lawyer|landlord|roommate|friend|best friend|girlfriend|boyfriend|ex|sponsor|guardian|foster \\w+|case ?worker|social worker),? $`,
);
const authorBefore =
  /(?:^|[^a-z])(?:i'm|im|i am|my name is|my name's|it's|this is|hi,? i'm|hello,? i'm|signed,?|sincerely,?|xoxo,?|love,|best,|cheers,|yours,|call me)(?: dr\.?| doctor| your (?:[a-z]+ ){1,3})? ?$|(?:^|\n) ?[-–~—] ?(?:dr\.? )?$/;
const citedAfter =
  /^(?:,? [A-Z]{1,3}\b)?,? (?:et al|and colleagues|& ?[A-Z]|,? \(?(?:19|20)\d\d[a-z]?\)|(?:19|20)\d\d;)|^ [A-Z]{1,2}, [A-Z][a-z]+ [A-Z]{1,2}\b|^,? (?:and|&) [A-Z][\w'-]{1,20},? \(?(?:19|20)\d\d/;
const placeBefore =
  /\b(?:in|from|near|at|around|outside|outside of|to|downtown|north of|south of|east of|west of|visit|visiting|moved to|lives in|across|over in|born in|landed in) $/;
const stateAfter =
  /^,? (?:[A-Z]{2}\b|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new |north |south |ohio|oklahoma|oregon|pennsylvania|rhode|tennessee|texas|utah|vermont|virginia|washington|west |wisconsin|wyoming)/i;
/** Words by which journals shorten their names. */
const journalShort =
  /(?:^| )(?:metab|obes|clin|surg|neurol|cardiol|endocrinol|rheumatol|dermatol|psychiatr|pharmacol|radiol|anesthesiol|anaesth|orthop|oncol|pediatr|gastroenterol|nephrol|urol|ophthalmol|epidemiol|res|rev|engl|ther|sci|proc|natl|physiol|immunol|biol|chem|genet|rehabil|hypertens|dent|nutr)$/i;
/** "Maple Lane Dental": the head of a practice's name, in capitals. */
const careHouse =
  /^(?:\p{Lu}[\p{L}'’&-]{1,20} ){1,3}(?:(?:Physical|Occupational|Speech) Therapy|Dental(?: (?:Care|Arts|Group|Studio))?|Dentistry|Orthodontics|Chiropractic|Dermatology|Orthop(?:a)?edics|Pediatrics|Physio|Physiotherapy|Med ?Spa|Medical (?:Group|Center|Clinic)|Wellness|Pharmacy|Clinic|Spine(?: (?:Center|Institute))?|Pain (?:Center|Clinic|Institute)|Family (?:Practice|Medicine|Dental)|Optometry|Eye ?[Cc]are|Vision|Audiology|Rehab)\b/u;
/** "Ms. Reyes from our billing team can help": one who answers for the house. */
const inOurOffice =
  /^,? (?:in|at|from) our (?:[a-z]{2,12} )?(?:office|clinic|practice|team)\b[^!?\n]{0,24}\b(?:(?:is|would be|will be) (?:glad|happy|here|available|ready)|(?:can|will|would|'ll) (?:gladly |happily |be able to )?(?:call|help|answer|speak|talk|listen|take your|hear))\b/;
/** What the house's own people do: they answer, book, come down, start as. */
const worksHere =
  /^(?:,? (?:and|who|she|he|they))?(?:'s| is| are| was| will(?: also)?| can| has| have|'ll)? (?:also |just |now |always |only |happily |gladly )?(?:booking|accepting|answer(?:s|ed|ing)? (?:our|the|your|any|all)|books?|come (?:down|out|get|help|meet|find)|(?:bring|walk|help|meet|greet|show|call|let|get|fit|squeeze|text|check|seat|send) you|greets?|mopped|swept|scribed|interned|rotated|shadowed|worked (?:the|our|for us|with us|here)|(?:starts?|started|returns?|returned|stays?) as|match(?:ed|es) (?:into|in|at)|runs (?:the|our)|(?:hosts?|lead(?:s|ing)|teach(?:es|ing)|counts|checks|packs|irons|waters|labels) (?:our|every|all the|the|the (?:[a-z]{3,12} )?(?:class|course|group|workshop|session))|manages?|orders (?:our|the)|keeps (?:our|the)|stocks|on (?:vacation|leave|maternity|paternity|duty|shift)|out (?:of (?:the )?office|until|through|this|next)|retires?|retiring|demos?|demonstrates|sees (?:walk-?ins|new|patients|clients|kids|adults))\b/;
/** "Doña Carmen. She's our housekeeper", "Consuelo at ext. 4": who answers for the house, said behind the name. */
const housekeeping = new RegExp(
  `^(?:[.!?] (?:she|he)(?:'s| is|'s been| has been) (?:our|the|my) (?:[a-z-]{2,12} ){0,2}(?:${staffRole})\\b|,? (?:at |on |\\()?(?:ext(?:ension)?\\.?|x) ?\\d|, [\\w.-]+@|, (?!our |my |the |a )(?:[a-z]{2,12} ){0,2}(?:manager|director|coordinator|administrator|supervisor)\\b|,? (?:at|on) (?:\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]|555-))`,
);
/** Behind "Kahu": a product or a house in capitals. A test or a procedure that is written so (an MRI) is none. */
const ofHouse = /^'s (?:\p{Lu}\p{Ll}{2,14} ){0,2}\p{Lu}\p{Ll}{3,14}(?![\p{L}'-])/u;

const worksThere =
  /\bi (?:run|manage|work|answer|do|own|handle) (?:[a-z]{2,10} ){0,3}(?:billing|front desk|desk|phones|office|marketing|social|scheduling|reception|here|practice|clinic)\b/;

/** A pet of the house, said behind the name or before it: "Gerald is also the office cat". */
const petBehind =
  /^(?:[^.!?]{0,60}[.!?] [^.!?]{0,30})?[^.!?]{0,30}?(?:\bis |, |[!.] )(?:also )?(?:our|the|a|my) (?:[a-z]{2,10} )?(?:office|clinic|therapy|facility|shop|comfort|house|resident|hospital|unit|emotional support) (?:dog|cat|pup|puppy|kitten|bird|parrot|rabbit|bunny|fish|turtle|tortoise|hamster|pony|horse|llama|lizard|snake)\b/;
const petBefore =
  /\b(?:office|clinic|therapy|facility|shop|comfort|house|resident|hospital|unit) (?:dog|cat|pup|puppy|kitten|bird|parrot|rabbit|bunny|fish|turtle|tortoise|hamster|pony|horse|llama)(?:,| named| called)? $/;

function isHousePet(draft: Draft, { start, end, title }: Candidate): boolean {
  if (title !== undefined) return false;
  return (
    petBefore.test(draft.lower.slice(Math.max(0, start - 50), start)) ||
    petBehind.test(draft.lower.slice(end, end + 140))
  );
}

/** A patient's message, in quotes: "doc it's maya from last week". */
const saysWhoCalls = /["'](?:(?:hi|hey|hello|doc|dr|doctor|it's|its|this|is|i'm|me)[,.!]? ){1,4}$/;

/** Work written as a title, with a capital. */
const isWorkTitle = new RegExp(`^(?:${staffRole})$`);

/** Whom readers are sent to: "ask for Jo", "book with Ines". */
const sentTo =
  /\b(?:ask for|book (?:in )?with|schedule (?:with|through)|check in with|rsvp (?:to|with)|appointments? with)\s$|(?:^|[.!?]\s{0,2})(?:please |just |or )?(?:call|text|e-?mail|message|contact|see|find|ring|talk to|speak (?:to|with)) $/;
/** "Acupuncture with Wen at our Thursday clinic": who gives it. */
const givenAt =
  /^ (?:at|in|on|from) (?:our|the) (?:[a-z-]{2,12} ){0,3}(?:studio|clinic|office|location|practice|branch|desk|suite|room|school|space)\b/;

/** "Tell them Ana sent you": who speaks. */
const senderBefore = /\b(?:tell|told) (?:him|her|them|[a-z]{2,14}) (?:that )?$/;
const publicBefore =
  /\b(?:actor|actress|singer|rapper|comedian|quarterback|qb|golfer|nba star|nfl star|football star|pop star|country star|movie star|star|superstar|legend|icon|olympian|gold medalist|medalist|olympic (?:skier|swimmer|gymnast|runner|sprinter|skater|athlete|champion|diver|rower|cyclist)|celebrity|influencer|youtuber|tiktoker|tennis (?:player|star|great)|news anchor|first lady|prime minister|billionaire|supermodel|astronaut|novelist|rock star|senator|president|governor|mayor|congressman|congresswoman|coach|player|pitcher|striker|midfielder|forward|guard|linebacker|wrestler|boxer|champ|author) $/;

/** Living or lately famous people whom posts of this field talk about; not a list of patients. */
const publicFigures = set(
  "gawande topol huberman attia beyonce beyoncé oprah madonna rihanna adele shakira drake kanye trump biden obama fauci messi ronaldo federer nadal djokovic lebron kobe zendaya eminem bono pelé ellen meghan kardashian zuckerberg musk swift",
);
const publicFigureFull =
  /\b(?:taylor swift|lady gaga|justin bieber|selena gomez|tiger woods|serena williams|simone biles|michael j\.? fox|bruce willis|celine dion|tom brady|patrick mahomes|aaron rodgers|damar hamlin|lebron james|kim kardashian|elon musk|bill gates|joe biden|donald trump|kamala harris|mitch mcconnell|dianne feinstein|anthony fauci|rfk jr|robert f\.? kennedy|king charles|kate middleton|princess kate|prince william|prince harry|meghan markle|queen elizabeth|pope francis|michael phelps|usain bolt|christina applegate|selma blair|jimmy carter|ozzy osbourne|phil collins|jay leno|chadwick boseman|matthew perry|michael jackson|elvis presley|prince rogers|tom hanks|dwayne johnson|joe rogan|andrew huberman|peter attia|oprah winfrey|mehmet oz|bernie sanders|john fetterman|travis kelce|lindsey vonn|steph curry|kevin durant|naomi osaka|coco gauff|britney spears|amy schumer|halle berry|angelina jolie|brad pitt|jennifer aniston|george clooney|morgan freeman|muhammad ali|wendy williams|shannen doherty|olivia munn|al roker|hoda kotb|atul gawande|sanjay gupta|eric topol|vivek murthy|siddhartha mukherjee|luther vandross|ellen degeneres|billy joel|bob marley|freddie mercury|stephen hawking|steve jobs|lou gehrig)\b/;
const historical =
  /\b(?:fdr|jfk|hippocrates|galen|avicenna|maimonides|semmelweis|pasteur|louis pasteur|lister|joseph lister|osler|william osler|virchow|vesalius|halsted|cushing|harvey cushing|florence nightingale|nightingale|clara barton|marie curie|curie|roentgen|röntgen|edward jenner|john snow|alexander fleming|jonas salk|salk|sabin|henrietta lacks|elizabeth blackwell|rosalind franklin|watson and crick|freud|sigmund freud|carl jung|einstein|albert einstein|darwin|charles darwin|newton|isaac newton|galileo|leonardo da vinci|da vinci|michelangelo|beethoven|mozart|van gogh|frida kahlo|shakespeare|aristotle|plato|socrates|seneca|marcus aurelius|buddha|jesus|moses|abraham lincoln|george washington|benjamin franklin|ben franklin|winston churchill|churchill|theodore roosevelt|teddy roosevelt|franklin roosevelt|eleanor roosevelt|gandhi|nelson mandela|mandela|martin luther king|mlk|rosa parks|maya angelou|anne frank|helen keller|mark twain|ernest hemingway|emily dickinson|robert frost|mother teresa|napoleon|queen victoria|tutankhamun|phineas gage|ignaz semmelweis|cicely saunders|patch adams|dorothea dix|andrew taylor still|daniel palmer|melzack|wall and melzack|john bonica)\b/;
/** Products and characters that carry given names. */
const namedThings =
  /\b(?:alexa|siri|claude|grok|gemini|cortana|ben (?:&|and) jerry'?s?|trader joe'?s?|dave (?:&|and) buster'?s?|papa john'?s?|wendy'?s|denny'?s|arby'?s|chili'?s|carl'?s jr|jersey mike'?s|jimmy john'?s|victoria'?s secret|jack daniel'?s|tim hortons?|aunt jemima|dr\.? pepper|mr\.? clean|mrs\.? dash|harry potter|ted lasso|rick and morty|tom and jerry|bob the builder|barbie|ken|elsa|olaf|mickey mouse|santa|santa claus|st\.? nick|father time|mother nature|murphy'?s law|moore'?s law|occam'?s razor|john doe|jane doe|grey'?s anatomy|gray'?s anatomy|doc mcstuffins|uncle sam|good samaritan|jack of all trades|peeping tom|debbie downer|negative nancy|karens?|average joe|cup of joe|joe shmoe|nervous nellie|plain jane|lazy susan|bloody mary|hail mary|st\.? patrick'?s day|st\.? valentine'?s?|lou gehrig'?s|jack o'? ?lanterns?|john hancock|tommy john|johns hopkins|mayo clinic|cleveland clinic|kaiser permanente|mount sinai|cedars[- ]sinai|sloan kettering|md anderson|dana[- ]farber|ronald mcdonald house|make[- ]a[- ]wish|susan g\.? komen|st\.? jude|lance armstrong foundation|michael j\.? fox foundation|taylor & francis|wiley|elsevier|merck|eli lilly|lilly|johnson (?:&|and) johnson|abbott|stryker|baxter|allergan|jackson[- ]pratt|foley|hickman|swan[- ]ganz|penrose|blake drain|robert jones|thomas splint|mary jane|molly|roxy|oxy|xanax|percy)\b/g;

interface Candidate {
  start: number;
  end: number;
  first: number;
  last: number;
  kind: PersonKind;
  given?: string;
  surname?: string;
  title?: string;
  certainty: number;
  slot?: boolean;
  role?: PersonRole;
  possessive?: boolean;
  vocative?: boolean;
  apposed?: boolean;
}

const capital = /^(?:(?:al|el|abu|ibn|bin|de|di|da|d|l)['-])?\p{Lu}/u;
const isCapital = (word: Word) => {
  const code = word.text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  // A small letter opens a name only in "al-Hassan", "d'Angelo" and the like.
  return (code > 122 || word.text.includes("-") || word.text.includes("'")) && capital.test(word.text);
};
const isAllCaps = (word: Word) => word.text.length > 1 && word.text === word.text.toUpperCase();

/** Without a possessive ending. */
function bare(word: Word): { lower: string; end: number; possessive: boolean } {
  if (/'s$/.test(word.lower)) return { lower: word.lower.slice(0, -2), end: word.end - 2, possessive: true };
  if (/s'$/.test(word.lower)) return { lower: word.lower.slice(0, -1), end: word.end - 1, possessive: true };
  return { lower: word.lower, end: word.end, possessive: false };
}

/** How much a capital tells in a sentence: nothing in ALL CAPS, little in Title Case, nothing where all is in lower case. */
interface Casing {
  readonly shouting: boolean;
  readonly titled: boolean;
}

function casingOf(draft: Draft, span: Span): Casing {
  const text = draft.plain.slice(span.start, span.end);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const longer = text.match(/\b\p{L}{4,}/gu) ?? [];
  const capital = longer.filter((word) => /^\p{Lu}/u.test(word)).length;
  return {
    shouting: letters >= 12 && upper / letters > 0.7,
    titled: longer.length >= 5 && capital / longer.length > 0.75,
  };
}

/**
 * No draft of 10,000 characters tells of as many. Who stands near whom is compared two by two, so a text of nothing but names
 * would hold the server up.
 */
const MOST_PEOPLE = 200;

/**
 * Everyone whom the draft names, in order: by name of any origin, title, initials, nickname, hashtag or handle, with what
 * they are to the draft. Deliberately leaves out bare single words that are a name and something else (Will, May, Hope)
 * where nothing beside them makes them a person. Spans are in code units of the plain view.
 * Stands on ASPN-PRIV-T1-NAME ("legal, nicknames, monikers") and the catalogue's guard lists (2.3).
 */
export const people = defineFact("people", (draft): readonly Person[] => {
  const list = draft.get(words);
  const taken: Span[] = [];
  const found: Candidate[] = [];
  const things = [...execAll(draft, namedThings, "lower")].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const casings = new Map<number, Casing>();
  const casingAt = (at: number): Casing => {
    const sentence = sentenceAt(draft, at);
    const known = casings.get(sentence.index);
    if (known) return known;
    const read = casingOf(draft, sentence);
    casings.set(sentence.index, read);
    return read;
  };
  const noCapitals = !/\p{Lu}/u.test(draft.plain.replace(/\bI\b|\b\p{Lu}{2,}\b|\d\p{Lu}/gu, ""));
  const free = (span: Span) =>
    !taken.some((other) => span.start < other.end && other.start < span.end) &&
    !things.some((other) => span.start < other.end && other.start < span.end);

  for (let at = 0; at < list.length; at++) {
    if (found.length >= MOST_PEOPLE) break;
    const word = list[at]!;
    if (word.kind === "hashtag") {
      const named = nameInHashtag(word);
      if (named)
        found.push({
          start: word.start,
          end: word.end,
          first: at,
          last: at,
          kind: "hashtag",
          given: named,
          certainty: 0.75,
        });
      continue;
    }
    if (word.kind === "mention") {
      found.push({ start: word.start, end: word.end, first: at, last: at, kind: "handle", certainty: 0.9 });
      continue;
    }
    if (word.kind !== "word" || !free(word)) continue;
    // Most words are neither: no capital, no title, no name.
    if (
      !isCapital(word) &&
      !courtesyTitles.has(word.lower) &&
      !clinicalTitles.has(word.lower) &&
      word.lower.length > 1
    ) {
      const name = bare(word).lower;
      if (
        !isGivenName(name) &&
        !/\b(?:pt|patient|client),? $/.test(draft.lower.slice(Math.max(0, word.start - 10), word.start))
      )
        continue;
    }
    const candidate =
      titled(draft, list, at, casingAt) ??
      initials(draft, list, at) ??
      named(draft, list, at, casingAt, noCapitals);
    if (!candidate || !free(candidate)) continue;
    taken.push(candidate);
    found.push(candidate);
    at = Math.max(at, candidate.last);
  }
  // "The Kowalski family", "the Okafor twins": a name for all of a house.
  for (const match of execAll(
    draft,
    /\b[Tt]he (\p{Lu}[\p{L}'-]{2,18})(?: (?:family|twins|triplets|brothers|sisters|boys|girls|kids|crew|clan))(?![\p{L}'-])/gu,
  )) {
    const surname = match[1]!.toLowerCase();
    const isKnown = isGivenName(surname) || isSurname(surname);
    if ((isCommonWord(surname) && !isKnown) || isPlaceName(surname) || looksMedical(surname)) continue;
    if (isAnyPlace(surname) && !isKnown) continue;
    const start = match.index + 4;
    const candidate: Candidate = {
      start,
      end: start + match[1]!.length,
      first: -1,
      last: -1,
      kind: "titled",
      surname,
      title: "family",
      certainty: 0.75,
    };
    if (free(candidate)) {
      taken.push(candidate);
      found.push(candidate);
    }
  }
  // "M.R. came in … look at M.R. now": initials once known are known again.
  const dotted = new Map(
    found
      .filter(({ kind }) => kind === "initials")
      .map((known) => [draft.plain.slice(known.start, known.end), known] as const)
      .filter(([text]) => text.includes(".")),
  );
  for (const [text, known] of dotted) {
    for (
      let at = draft.plain.indexOf(text);
      at >= 0 && found.length < MOST_PEOPLE;
      at = draft.plain.indexOf(text, at + text.length)
    ) {
      const again = { ...known, start: at, end: at + text.length };
      if (free(again) && !/[a-z]/i.test(draft.plain.charAt(at - 1))) {
        taken.push(again);
        found.push(again);
      }
    }
  }
  for (const nickname of nicknames(draft))
    if (free(nickname)) {
      taken.push(nickname);
      found.push(nickname);
    } else {
      const inner = found.findIndex(
        (other) => other.start >= nickname.start && other.end <= nickname.end && other.kind !== "handle",
      );
      if (inner >= 0 && found[inner]!.kind === "given") found[inner] = nickname;
    }
  found.sort((a, b) => a.start - b.start);
  const settled = found.map((candidate) => withRole(draft, candidate));
  return spread(joined(draft, settled));
});

/** "Our coordinators, Folasade and Greg": whom "and" joins to one of the staff is another. */
function joined(draft: Draft, found: readonly Person[]): readonly Person[] {
  let before: Person | undefined;
  return found.map((person) => {
    const isNext =
      before !== undefined &&
      /^(?:,|,? (?:and|&|\+)) $/.test(draft.lower.slice(before.end, person.start)) &&
      (before.role === "staff" || before.role === "colleague");
    before = isNext && person.role === "unknown" && !person.slot ? { ...person, role: before!.role } : person;
    return before;
  });
}

/** One role for one name: "our PA Kayla … Kayla is back" is staff both times. */
function spread(found: readonly Person[]): Person[] {
  const roles = new Map<string, PersonRole>();
  for (const person of found) {
    if (person.role === "unknown") continue;
    for (const name of [person.given, person.surname])
      if (name) roles.set(name, roles.get(name) ?? person.role);
  }
  return found.map((person) => {
    if (person.role !== "unknown" || person.slot) return person;
    const role =
      (person.given && roles.get(person.given)) ??
      (person.kind === "titled" ? undefined : person.surname && roles.get(person.surname));
    return role && role !== "eponym" && role !== "place-or-organisation" && role !== "event"
      ? { ...person, role }
      : person;
  });
}

const gap = (draft: Draft, a: Word | undefined, b: Word | undefined): string | undefined =>
  a && b ? draft.plain.slice(a.end, b.start) : undefined;

function isNamePart(word: Word | undefined, shouting: boolean): word is Word {
  if (!word || word.kind !== "word" || !isCapital(word)) return false;
  if (contraction.test(word.lower)) return false;
  if (isAllCaps(word) && !shouting && !/['-]/.test(word.text))
    return isSurname(word.lower) && word.lower.length > 4;
  const { lower } = bare(word);
  if (placeHeads.has(lower) && !isSurname(lower)) return false;
  return (
    !neverNames.has(lower) && (!shouting || isSurname(lower) || isGivenName(lower) || !isCommonWord(lower))
  );
}

const contraction = /'(?:m|ve|re|ll|d|t)$/;

/** Words with a capital that continue no name. */
const neverNames = set(
  "felicidades gracias feliz bienvenido bienvenida bienvenidos saludos abrazo abrazos orgullosos orgullosa hoy nuestro nuestra nuestros querida querido adios hasta merci bonjour felicitations obrigado obrigada parabens i the a an and or but so if then when while after before since because this that these those he she they we you it his her their our my your its is was are were has had have did does do will would can could should may might must " +
    "not no yes just today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
    "md do rn np pa phd dpt dds dmd mri ct scs pt ot er ed or icu covid hipaa fda cdc who nih please thank thanks happy congrats congratulations dear hi hello hey good great what why how who where which in on at to for from with of by as post pre op " +
    "came went got let says said told asked thinks feels loves back spine pain knee hip neck shoulder dental botox patient patients doctor doctors dr case team here there now also even still our's et al vs ps",
);

/** Extends a name from its first word: initials, particles, up to three more capitalised words. */
function chainFrom(
  draft: Draft,
  list: readonly Word[],
  at: number,
  shouting: boolean,
): { last: number; end: number; parts: string[]; possessive: boolean; initial?: boolean } {
  const first = bare(list[at]!);
  const parts = [first.lower];
  let last = at;
  let { end, possessive } = first;
  let initial = false;
  while (!possessive && parts.length < 5) {
    const next = list[last + 1];
    const between = gap(draft, list[last], next);
    if (!next || (between !== " " && !(between === ". " && /^\p{L}$/u.test(list[last]!.text)))) break;
    if (next.kind !== "word") break;
    if (particles.has(next.lower) && !neverNames.has(next.lower)) {
      let ahead = last + 2;
      while (list[ahead] && particles.has(list[ahead]!.lower) && ahead < last + 4) ahead++;
      if (
        gap(draft, list[ahead - 1], list[ahead]) === " " &&
        isNamePart(list[ahead], shouting) &&
        !isCommonWord(list[ahead]!.lower)
      ) {
        const tail = bare(list[ahead]!);
        parts.push(tail.lower);
        last = ahead;
        end = tail.end;
        possessive = tail.possessive;
        continue;
      }
      if (next.lower !== "st" && !isCapital(next)) break;
    }
    if (
      /^\p{L}$/u.test(bare(next).lower) &&
      next.lower !== "i" &&
      (isCapital(next) || list[last]!.text === list[last]!.lower) &&
      next.lower !== "a"
    ) {
      const tail = bare(next);
      initial = true;
      last++;
      possessive = tail.possessive;
      end = !tail.possessive && draft.plain[tail.end] === "." ? tail.end + 1 : tail.end;
      continue;
    }
    if (suffixes.has(next.lower)) {
      last++;
      end = next.end;
      continue;
    }
    // "Harpreet ji's sugars": an honorific behind the name.
    if (honorifics.has(bare(next).lower)) {
      last++;
      ({ end, possessive } = bare(next));
      continue;
    }
    if (!isNamePart(next, shouting)) break;
    const tail = bare(next);
    if (isEponymHead(tail.lower) || eventHeads.has(tail.lower) || placeHeads.has(tail.lower)) break;
    parts.push(tail.lower);
    last++;
    end = tail.end;
    possessive = tail.possessive;
  }
  return { last, end, parts, possessive, initial };
}

/** "Mr. Kowalczyk", "mrs. k", "Dr. Ruiz", "Senator Hale", "Auntie Rosa". */
function titled(
  draft: Draft,
  list: readonly Word[],
  at: number,
  casingAt: (at: number) => Casing,
): Candidate | undefined {
  const word = list[at]!;
  const title = word.lower;
  const isOther =
    isCapital(word) &&
    (otherTitles.has(title) ||
      (vietnameseTitles.has(title) && /[\u01A0\u01AF\u1EA0-\u1EF9]/iu.test(draft.text.source)));
  const isDon = /^(?:don|dona)$/.test(title) && !isCapital(word) && isCapital(list[at + 1] ?? word);
  const isCourtesy = courtesyTitles.has(title) || isOther || isDon;
  const isClinical = !isCourtesy && clinicalTitles.has(title);
  const isPublic = !isCourtesy && !isClinical && publicTitles.has(title) && isCapital(word);
  if (!isCourtesy && !isClinical && !isPublic) return undefined;
  const next = list[at + 1];
  const between = gap(draft, word, next);
  if (!next || next.kind !== "word" || (between !== " " && between !== ". " && between !== "."))
    return undefined;
  const { shouting } = casingAt(word.start);
  // "MS patients", "MR imaging", "MS is": capitals without a stop are an abbreviation, not a courtesy.
  if (isAllCaps(word) && !shouting) return undefined;
  // "Coach", "Judge" and the like are titles only before a name that is one.
  if (
    /^(?:coach|officer|deputy|sergeant|sgt|captain|trooper|judge|chief|pastor|rabbi|reverend)$/.test(title) &&
    (!isCapital(word) || !isCapital(next) || between !== " " || isCommonWord(bare(next).lower))
  )
    return undefined;
  if (
    isOther &&
    (!isCapital(next) ||
      between !== " " ||
      (isCommonWord(bare(next).lower) && !isGivenName(bare(next).lower)))
  )
    return undefined;
  if (title === "miss" && ((!isCapital(word) && !isCapital(next)) || between !== " ")) return undefined;
  const tail = bare(next);
  const single = /^\p{L}$/u.test(tail.lower);
  if (
    isPublic &&
    (!isCapital(next) || (isCommonWord(tail.lower) && !isSurname(tail.lower)) || placeHeads.has(tail.lower))
  )
    return undefined;
  if (isClinical && (!isCapital(next) || (title !== "dr" && title !== "prof" && !isCapital(word))))
    return undefined;
  if (!isCapital(next)) {
    // In lower case only "mr./mrs./ms." carry a name that isn't otherwise a word.
    if (
      !/^(?:mr|mrs|ms)$/.test(title) ||
      (!single && isCommonWord(tail.lower) && !isSurname(tail.lower) && !isGivenName(tail.lower))
    )
      return undefined;
  }
  if (single && next.lower === "a" && !isCapital(next)) return undefined;
  if (neverNames.has(tail.lower) && !single) return undefined;
  if (namesPlace(tail.lower) && isClinical && title !== "dr") return undefined;
  const chain = single
    ? {
        last: at + 1,
        end: draft.plain[tail.end] === "." && !tail.possessive ? tail.end + 1 : tail.end,
        parts: [tail.lower],
        possessive: tail.possessive,
      }
    : chainFrom(draft, list, at + 1, shouting);
  const dotEndsSentence =
    single &&
    draft.plain[tail.end] === "." &&
    /^\s*(?:$|\n|[A-Z][a-z])/.test(draft.plain.slice(tail.end + 1, tail.end + 4));
  const end = dotEndsSentence ? tail.end : chain.end;
  const owned =
    (chain.possessive && clinicalNounAfter.test(draft.lower.slice(chain.end, chain.end + 60))) ||
    /^ (?:is|was|had|has|came|got|rang|finished|walked|made it|went) (?:\w+ ){0,2}(?:in|home|her|his|a|the|out of|post|recovering|walking|back|through|discharged|admitted)\b/.test(
      draft.lower.slice(chain.end, chain.end + 60),
    );
  return {
    start: word.start,
    end,
    first: at,
    last: chain.last,
    kind: single ? "initials" : "titled",
    title,
    ...(!single && {
      surname: chain.parts.at(-1)!,
      ...(chain.parts.length > 1 && { given: chain.parts[0]! }),
    }),
    certainty: single ? 0.8 : 0.95,
    possessive: chain.possessive,
    // "Sister Bernadine's hip": clergy and teachers are patients too.
    ...(isClinical && !(lay.has(title) && owned) && { role: "colleague" as const }),
    ...(isPublic && { role: "public-figure" as const }),
  };
}

const namesPlace = (lower: string) => placeHeads.has(lower);

/** Abbreviations that look like initials. */
const notInitials = set(
  "ra oa ms pt ot do md iv im si lbp tka tha rn np pa ed er or us uk dm gi gu hx dx tx rx ct mr bp hr cc hs la ny dc ai er pm am ad tv ok id eu un ap lat pa cva mi dvt pe uti copd chf ckd esrd htn afib cad pvd gerd ibs oud sud aud ptsd adhd mdd gad bpd als mg ra sle hiv hcv hpv tb add asd cp sb tbi sci ivf d&c ob gyn l&d peds psych ent obgyn icu nicu picu or pacu s/p f/u ii iii iv vi vii",
);

/** "pt J.D.", "patient M.R.", "J.D., 45M", "my pt JD". A slot for a patient must stand before, or an age behind. */
function initials(draft: Draft, list: readonly Word[], at: number): Candidate | undefined {
  const word = list[at]!;
  if (!isCapital(word) || word.text.length > 3) return undefined;
  const before = draft.lower.slice(Math.max(0, word.start - 24), word.start);
  const strict =
    /(?:^|[^a-z0-9'])(?:pt|patient|client|mr|mrs|ms)(?:\.|:)? \(?(?:initials )?"?$|\b(?:inscribed|engraved|monogrammed|initialed|initials|labell?ed|marked) (?:with )?"?$/.test(
      before,
    );
  const dotted = /^(?:\p{Lu}\.? ?){1,2}\p{Lu}\.?/u.exec(draft.plain.slice(word.start, word.start + 9));
  if (/^\p{Lu}$/u.test(word.text)) {
    const shape = /^\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?|^\p{Lu}\.?(?![\p{L}\d'-])/u.exec(
      draft.plain.slice(word.start, word.start + 9),
    );
    if (!shape) return undefined;
    const text = shape[0];
    const letters = text.replace(/[^\p{L}]/gu, "").toLowerCase();
    const end = word.start + text.length;
    const aged = /^,? ?(?:an? )?(?:\(?\d{1,2} ?(?:yo|y\/o|y\.o|[mf]\b|year)|\(?[mf]\/?\d{2})/i.test(
      draft.plain.slice(end, end + 12),
    );
    const acts =
      text.includes(".") &&
      letters.length > 1 &&
      !/\b(?:with|has|have|had|of|for|from|and|or|like|the|an?) $/.test(before) &&
      /^'s? |^ (?:came|comes|walked|walks|told|says|said|started|finished|rang|cried|hugged|thanked|asked|drove|is (?:back|walking|doing|home|now|\d)|was (?:admitted|discharged|able|seen|scared)|has (?:been|had)|had (?:his|her))\b/.test(
        draft.lower.slice(end, end + 24),
      );
    if (letters.length === 1 && (!strict || word.text === "I" || word.text === "A")) return undefined;
    if (letters.length > 1 && notInitials.has(letters) && !((strict || aged || acts) && text.includes(".")))
      return undefined;
    if (!strict && !aged && !acts) return undefined;
    if (
      letters.length > 1 &&
      notInitials.has(letters) &&
      !aged &&
      !acts &&
      !/^(?:my|our|this|that)$/.test("")
    ) {
      // "pt M.S." may be a person or a disease: initials only when "my" or "our" stands before, or an age behind.
      if (!/\b(?:my|our|named|initials) (?:\w+ )?(?:pt|patient|client)\.? \(?"?$/.test(before))
        return undefined;
    }
    let last = at;
    while (list[last + 1] && list[last + 1]!.start < end) last++;
    return { start: word.start, end, first: at, last, kind: "initials", certainty: 0.85, slot: strict };
  }
  if (!isAllCaps(word) || word.text.length > 3 || !dotted) return undefined;
  if (notInitials.has(word.lower) || isCommonWord(word.lower)) return undefined;
  const owned = /\b(?:my|our|this|named|initials) (?:[a-z]{2,12} )?(?:pt|patient|client) \(?$/.test(before);
  const aged = /^, ?(?:an? )?(?:\d{1,2} ?(?:yo|y\/o|[mf]\b|year))/i.test(
    draft.plain.slice(word.end, word.end + 12),
  );
  if (
    word.text.length === 2 &&
    ((owned && !/^ (?:scan|imaging|\w+ity\b)/.test(draft.lower.slice(word.end, word.end + 12))) || aged)
  )
    return {
      start: word.start,
      end: word.end,
      first: at,
      last: at,
      kind: "initials",
      certainty: 0.65,
      slot: owned,
    };
  return undefined;
}

const humanVerb =
  /^(?:,? (?:\d{1,2} ?[mf]|\d{1,2}),?)? (?:is|was|has|had|came|comes|walked|walks|ran|went|told|tells|said|says|asked|cried|hugged|thanked|brought|sent|called|texted|emailed|finished|completed|started|rang|graduated|lost|got|gets|underwent|presented|presents|needed|needs|had|did|died|passed|beat|fought|survived|loves|loved|wanted|wants|feels|felt|smiled|laughed|looks|looked|drove|flew|turned|turns|arrived|left|kept|made|gave|took|wore|danced|stood|sat|returned|recovered|struggled|suffered|won|met|became|knew|trusted|chose|decided|hasn't|couldn't|can|could|will|never|just|finally|still|already|also|who|and (?:her|his))\b/;
const clinicalNounAfter =
  /^(?:'s|'s?) (?:\w{1,14} ){0,2}(?:scan|mri|ct|x-?ray|x-?rays|films?|imaging|labs?|results?|biopsy|pathology|surgery|procedure|fusion|ablation|injection|block|implant|stim|stimulator|pump|knee|hip|back|spine|shoulder|neck|heart|smile|teeth|tooth|skin|face|scar|incision|wound|recovery|rehab|journey|story|case|chart|records?|diagnosis|prognosis|treatment|infusion|chemo|radiation|transplant|delivery|birth|c-section|labor|pregnancy|baby|pain|migraines?|seizures?|asthma|diabetes|depression|anxiety|therapy|session|appointment|visit|follow-?up|room|nurse|mom|dad|mother|father|husband|wife|daughter|son|family|parents|progress|results|transformation|before|extraction|crown|implants|braces|aligners|root|leg|arm|hand|foot|ankle|wrist|elbow|eye|eyes|vision|hearing|blood|kidney|liver|lungs?|cancer|tumor|stroke|fall|accident|injury|fracture|discharge|graduation|bell|last day|first (?:steps|day)|strength|courage|resilience|life)\b/;

/** Names by their words: a given name and what follows, or an unknown word in a patient's slot. */
function named(
  draft: Draft,
  list: readonly Word[],
  at: number,
  casingAt: (at: number) => Casing,
  noCapitals: boolean,
): Candidate | undefined {
  const word = list[at]!;
  if (contraction.test(word.lower)) return undefined;
  const { lower } = bare(word);
  // "Esthetician Bianca": the name begins behind the work.
  if (isWorkTitle.test(lower)) return undefined;
  if (lower.length < 2 || (neverNames.has(lower) && !isWordName(lower))) return undefined;
  const capital = isCapital(word);
  const given = isGivenName(lower);
  const wordName = isWordName(lower);
  if (!capital && !given) {
    // A lower-case word that is no known name stands for one only right behind a patient word and before an initial.
    const before = draft.lower.slice(Math.max(0, word.start - 20), word.start);
    if (!strictSlotBefore.test(before) || isCommonWord(lower)) return undefined;
    if (!/^ [a-z]\.?(?:,|$)/.test(draft.lower.slice(word.end, word.end + 4))) return undefined;
  }
  const casing = casingAt(word.start);
  const shouting = casing.shouting;
  // ScreenNames and ForFresh are no names of people.
  if (/\p{Ll}\p{Lu}/u.test(word.text.replace(/^(?:Mc|Mac|De|La|Le|Di|Van|O'|D')/, ""))) return undefined;
  if (isAllCaps(word) && !shouting && !(given && !wordName && lower.length > 3)) return undefined;
  const sentence = sentenceAt(draft, word.start);
  const left = draft.lower.slice(Math.max(sentence.start, word.start - 60), word.start);
  const openStart = /^["'(\s]*$/.test(draft.plain.slice(sentence.start, word.start));
  const isTherapist =
    /\bPT,? $/.test(draft.plain.slice(Math.max(sentence.start, word.start - 5), word.start)) && !shouting;
  const inSlot =
    !isTherapist &&
    slotBefore.test(left) &&
    (strictSlotBefore.test(left) ||
      possessedSlot.test(left.replace(slotBefore, " ").replace(/\w{1,30},? $/, "")) ||
      /\b(?:little|lil|baby|sweet|dear|named|called) "?$/.test(left) ||
      /\b(?:my|our|this|that)\b/.test(left));
  const isNamed =
    (namedBefore.test(left) &&
      (given ||
        !/\bcalled "?$/.test(left) ||
        /\b(?:he|she|patient|pt|man|woman|lady|guy|girl|boy|kid|who|him|her|them)\b/.test(left))) ||
    pseudonymBefore.test(left);
  const kin = kinBefore.test(left);
  const chain = capital ? chainFrom(draft, list, at, shouting || false) : lowerChain(draft, list, at);
  const right = draft.lower.slice(chain.end, Math.min(sentence.end, chain.end + 60));
  const two = chain.parts.length > 1;
  const second = chain.parts[1];
  const surname = two ? chain.parts.at(-1)! : undefined;
  const isMedical = looksMedical(lower) || (!given && careKindOf(lower) !== undefined);
  const isListed = given || (!isCommonWord(lower) && !isMedical && !isPlaceName(lower));
  const position =
    capital && !shouting && isListed && !two
      ? namePositionOf(draft, { start: word.start, end: chain.end, first: lower, isListed: given }, sentence)
      : undefined;
  let certainty = 0;
  if (given && capital) {
    const uninformative = shouting || casing.titled;
    if (two && surname && (isSurname(surname) || !isCommonWord(surname)))
      certainty = uninformative ? 0.75 : 0.9;
    else if (two && second && isGivenName(second)) certainty = 0.85;
    else if (two) certainty = wordName ? 0.2 : 0.7;
    else if (chain.initial) certainty = wordName && openStart ? 0.5 : 0.85;
    else certainty = wordName ? 0.1 : uninformative ? 0.55 : 0.75;
    if (wordName && !two) {
      if (inSlot || isNamed || kin || ownKinAfter.test(right) || ownKinBefore.test(left)) certainty = 0.8;
      else if (staffBefore.test(left) && !uninformative) certainty = 0.65;
      else if (
        /\b(?:rounding on|rounded on|admitted|discharged|intubated|extubated|consulted on|sat with|checking on|operated on) $/.test(
          left,
        )
      )
        certainty = 0.65;
      else if (
        !uninformative &&
        /[,!] $/.test(left) &&
        /^[!.]/.test(right) &&
        /\b(?:thanks|thank|congrats|congratulations|proud|welcome|sorry|you)\b/.test(left)
      )
        certainty = 0.65;
      else if (
        chain.possessive &&
        clinicalNounAfter.test(draft.lower.slice(chain.end, chain.end + 60)) &&
        !thingOwner.has(lower)
      )
        certainty = 0.65;
      else if (
        !uninformative &&
        !thingOwner.has(lower) &&
        !/^(?:will|may|can|mark|pat|bill|art)$/.test(lower) === openStart &&
        humanVerb.test(right) &&
        personVerb.test(right)
      )
        certainty = openStart ? 0.5 : 0.65;
      else if (
        !uninformative &&
        !openStart &&
        /\b(?:for|with|to|about|of|on|saw|see|seeing|treated|treating|admitted|discharged|hugged|told|meet|and|proud of|thank you|thanks|congrats|welcome|like|you,?) $/.test(
          left,
        ) &&
        !thingOwner.has(lower) &&
        !/^(?:may|march|april|june|august|summer|autumn|winter|spring|christmas|easter)$/.test(lower) &&
        !isPlaceName(lower)
      )
        certainty = 0.5;
      else if (
        /^(?:mark|pat|will|bill|art|may|april|june|summer)$/.test(lower) &&
        !uninformative &&
        humanVerb.test(right) &&
        personVerb.test(right)
      )
        certainty = openStart && lower === "will" ? 0.3 : 0.55;
      if (
        certainty <= 0.55 &&
        !uninformative &&
        !(isPlaceName(lower) && certainty === 0) &&
        isNameInContext(draft, word, sentence)
      )
        certainty = 0.65;
    }
  } else if (given) {
    // In lower case: only in a slot, or with an initial or age beside it, or where the author uses no capitals at all.
    if (inSlot || isNamed)
      certainty = wordName
        ? strictSlotBefore.test(left) && (chain.initial || !isCommonWord(lower))
          ? 0.55
          : 0
        : 0.75;
    else if (kin && !wordName) certainty = 0.7;
    else if (
      !wordName &&
      noCapitals &&
      !isCommonWord(lower) &&
      (personVerb.test(right) || clinicalNounAfter.test(draft.lower.slice(chain.end, chain.end + 50)))
    )
      certainty = 0.6;
    else if (!wordName && saysWhoCalls.test(left) && /^ (?:from|again|here|who)\b/.test(right))
      certainty = 0.7;
    else if (!wordName && /\b(?:of you|thank you|thanks|love you|miss you|proud of you),? $/.test(left))
      certainty = 0.6;
  } else if (!capital) {
    certainty = 0.65;
  } else if (inSlot || isNamed) {
    if (
      (!isCommonWord(lower) || isSurname(lower)) &&
      !looksMedical(lower) &&
      !isPlaceName(lower) &&
      !shouting
    )
      certainty = strictSlotBefore.test(left) || isNamed ? 0.75 : 0.6;
  } else if (!shouting && !casing.titled && !isCommonWord(lower) && !isMedical && !isPlaceName(lower)) {
    if (two && chain.parts.some(isEponym)) certainty = 0;
    else if (
      two &&
      surname &&
      !isCommonWord(surname) &&
      !looksMedical(surname) &&
      !isPlaceName(surname) &&
      !isPlaceName(`${lower} ${surname}`)
    )
      certainty = isSurname(surname) || isSurname(lower) ? 0.6 : 0.5;
    else if (!two && kin) certainty = 0.7;
    // "Braces off for Nooshin and her twin": a word of no list, and somebody spoken of right behind it.
    else if (
      !two &&
      !openStart &&
      careKindOf(lower) === undefined &&
      /\b(?:for|of|congrats|congratulations|hugs to|thank you|saw|see) $/.test(left) &&
      /^[,!.]? (?:and |as |on |who |with |for )?(?:her|his|she|he)\b/.test(right)
    )
      certainty = 0.6;
    else if (!two && openStart && !draft.get(isEnglish)) certainty = 0;
    else if (!two && personVerb.test(right))
      // "Nooshin told me about her results": nobody else is spoken of.
      certainty = /\b(?:me|us|my|our)\b.{1,60}\b(?:her|his|she|he)\b/.test(right)
        ? 0.6
        : openStart
          ? 0.35
          : 0.45;
    else if (!two && chain.possessive && clinicalNounAfter.test(draft.lower.slice(chain.end, chain.end + 60)))
      certainty = openStart ? 0.35 : 0.45;
  }
  if (position !== undefined && (given || !casing.titled)) certainty = Math.max(certainty, given ? 0.7 : 0.6);
  if (certainty < 0.3) return undefined;
  return {
    start: word.start,
    end: chain.end,
    first: at,
    last: chain.last,
    kind: two || (chain.initial && surname) ? "full" : "given",
    ...(two || !isSurname(lower) || given ? { given: lower } : {}),
    ...(surname ? { surname } : !given && isSurname(lower) ? { surname: lower } : {}),
    certainty,
    slot: inSlot || isNamed,
    possessive: chain.possessive,
    ...((position === "vocative" || position === "hailed") && { vocative: true }),
    ...(position === "apposition" && { apposed: true }),
  };
}

/** Words that own things without being a person: "April's schedule", "Summer's here". */
const thingOwner = set(
  "april may june august summer autumn winter spring faith hope grace joy will mark art bill chance justice liberty dawn eve harmony melody charity patience christmas easter",
);

/** Verbs that only people do, for names that are also words or places. */
const personVerb =
  /^(?:,? (?:\d{1,2} ?[mf]|\d{1,2}),?)? (?:(?:is|was|'s) (?:\d|an? (?:rock|star|cham|warrior|fight|troop|surv|mom|dad|young|sweet|\d|ret|former)|now \d|back|doing|feeling|home|walking|healing|recovering|thriving|crushing|so (?:brave|strong|happy|proud|excited|sweet|kind)|our|my|one of|officially|six|two|three|four|five|pain|cancer|off|out of|post|s\/p|ready|all smiles)|(?:just |finally |never |still |already |recently |has |had |then )?(?:wouldn't|didn't|won't|hasn't|threw up|fainted|let me|wore|picked up|ordered|heard|came|walked|ran|told|said|says|asked|cried|hugged|thanked|brought|texted|emailed|finished|completed|rang|graduated|got|underwent|presented|presents|died|passed|fought|survived|loves|loved|smiled|laughed|drove|flew|danced|stood|recovered|struggled|suffered|won|trusted|chose|decided|made it|did it|hobbled|limped|battled|beat|crushed|nailed|went home|had (?:his|her|a|an|been|no|surgery)|lost (?:his|her)|needed|woke|delivered|battling|completed|celebrated|turned \d|met (?:his|her)|couldn't|can now|can finally|has been|hasn't|tried|failed|came|arrived|left|kept|returned|looked|felt|gave (?:us|me|birth)))\b/;

function looksMedical(lower: string): boolean {
  return /(?:itis|osis|ectomy|plasty|pathy|algia|oma|gram|scopy|tomy|ology|mab|nib|pril|statin|olol|cillin|azole|caine|gabalin|pentin|oxetine|zepam|codone|morphone|tide|tion|sion|ness|ment|ity|ism|able|ible|ous|ful|less|ally|ical|ative|graphy|emia|uria|trophy|genic|gesic|ectasia|plegia|paresis|stim|flex|tek|tech|med|care|cure|fit|spine|corp|ware|bot|app)$/.test(
    lower,
  );
}

function lowerChain(draft: Draft, list: readonly Word[], at: number) {
  const first = bare(list[at]!);
  const parts = [first.lower];
  let { end, possessive } = first;
  let last = at;
  let initial = false;
  const next = list[at + 1];
  if (!possessive && next?.kind === "word" && gap(draft, list[at], next) === " ") {
    const tail = bare(next);
    if (/^[b-hj-z]$/.test(tail.lower)) {
      initial = true;
      last++;
      possessive = tail.possessive;
      end = !possessive && draft.plain[tail.end] === "." ? tail.end + 1 : tail.end;
    } else if (isSurname(tail.lower) && (!isCommonWord(tail.lower) || isCapital(next))) {
      parts.push(tail.lower);
      last++;
      end = tail.end;
      possessive = tail.possessive;
    }
  }
  return { last, end, parts, possessive, initial };
}

const tagPrefix =
  /^(?:go|we(?:love|are|stand)?)?(?:team|strong(?:like|for)|bravelike|fightlike|belike|fightfor|prayersfor|pray(?:ing)?for|justicefor|hopefor|hugsfor|rallyfor|walkfor|runfor|ridefor|riding?for|cheersfor|cheerfor|love(?:for)?|miraclefor|wishesfor|allfor|for|rip|riseup|getwell|kidneyfor|remembering|healing(?:for)?|beats?for|dancefor|thankyou|happybirthday|welcomehome|congrats|teamfor)$/;
const tagSuffix =
  /^(?:s?(?:strong|journey|fight|fights|fightsback|army|squad|crew|tribe|warriors?|walks|walksagain|runsagain|ringsthebell|rocks|tough|brave|story|smiles|beatscancer|kickscancer|comeback|recovery|victory|updates?|cancerjourney|spinejourney|stayStrong|wins|legacy|light|angels?))$/i;

/** The name inside a supporters' hashtag: #TeamRuth, #StrongLikeMaria, #debbiestrong. Deliberately misses a bare #Maria. */
function nameInHashtag(word: Word): string | undefined {
  const parts = word.parts ?? [];
  const isName = (text: string) =>
    isGivenName(text) &&
    !isPlaceName(text) &&
    (!isWordName(text) || !isCommonWord(text) || parts.length > 1) &&
    !noTagNames.has(text);
  if (parts.length > 1) {
    for (let cut = 1; cut < parts.length; cut++) {
      const before = parts.slice(0, cut).join("");
      const behind = parts.slice(cut);
      const name = behind.length === 2 && !isName(behind[0]!) ? behind.join("") : behind[0]!;
      if (
        tagPrefix.test(before) &&
        behind.length <= 2 &&
        (isName(name) ||
          (/^(?:pray|strong|justice|fightfor|rally|team)/.test(before) &&
            behind.length === 1 &&
            !isCommonWord(name) &&
            !isPlaceName(name) &&
            !looksMedical(name) &&
            name.length > 3 &&
            /^(?:stronglike|prayfor|prayersfor|fightfor|justicefor)$/.test(before)))
      )
        return name;
      const tail = behind.join("");
      const head = parts.slice(0, cut).join("");
      if (tagSuffix.test(tail) && (isName(head) || (head.endsWith("s") && isName(head.slice(0, -1)))))
        return head;
    }
    return undefined;
  }
  const text = word.lower.slice(1);
  if (text.length > 30) return undefined;
  for (let cut = 2; cut < text.length - 1; cut++) {
    const head = text.slice(0, cut);
    const tail = text.slice(cut);
    if (tagPrefix.test(head) && head !== "for" && head !== "love" && isName(tail) && !isWordName(tail))
      return tail;
    if (tagSuffix.test(tail) && isName(head) && !isWordName(head)) return head;
  }
  return undefined;
}

const noTagNames = set(
  "usa work love faith hope grace joy christmas america boston texas earth nurse nurses pa pt ot md do rn kindness christian",
);

/** Coined epithets with the definite reference to one person: "Bionic Grandma", "Big Mike the trucker", "Miracle Marathoner". */
function nicknames(draft: Draft): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, text: string, certainty: number) => {
    const trimmed = text.replace(/[.,!?;:\s]{1,12}$/, "");
    if (trimmed.length > 1)
      found.push({ start, end: start + trimmed.length, first: -1, last: -1, kind: "nickname", certainty });
  };
  // Called something: "everyone in the OR calls Big Mike the trucker", "we nicknamed her Turbo", "aka The Tank".
  for (const match of execAll(
    draft,
    /\b(?:calls?|called|nicknamed|dubbed|named|known as|goes by|call) (?:(?:him|her|them|himself|herself|this \w{1,12}|our \w{1,12}) )?(?:(?:affectionately|lovingly|only|just|as) )?"?((?:the |our |Lil |lil )?\p{Lu}[\p{L}'-]{1,20}(?: (?:the |of the |\p{Lu})[\p{L}'-]{1,20}){0,3})"?/gu,
  )) {
    const name = match[1]!;
    if (/^(?:I|It|The|A|An|This|That|In|On|Dr|Mr|Mrs|Ms|EMS|OR|ED|ER|CRPS|MRI)\b(?! \p{Lu})/u.test(name))
      continue;
    const head = match[0].slice(0, match[0].length - name.length - (match[0].endsWith('"') ? 1 : 0));
    if (/ of the (?:Year|Month|Week|Day|Quarter)/.test(name)) continue;
    const isNick =
      /\bthe\b|^(?:Big|Little|Lil|Old|Mama|Papa|Captain|Miss|Super|Iron|Tiny|King|Queen|Turbo)\b/u.test(name);
    if (isNick || /nicknamed|dubbed|known as|goes by/.test(head)) add(match.index + head.length, name, 0.7);
  }
  // In quotes, with "our", "my", "the", "meet" before them and a person at their end.
  for (const match of execAll(
    draft,
    /\b(?:our|my|the|meet|a\.?k\.?a\.?|him|her|everyone's favorite|our very own) (?:very own |own |favorite |little )?"([\p{L}\d][\p{L}\d' -]{2,30})"/giu,
  )) {
    const inner = match[1]!;
    const tail = inner.split(" ").at(-1)!.toLowerCase();
    const cased = inner.split(" ").filter((part) => /^\p{Lu}/u.test(part)).length;
    if (
      personEpithet.has(tail) ||
      (cased >= 2 &&
        /(?:meet|him|her|aka|a\.k\.a\.?) "?/i.test(match[0].slice(0, 8)) &&
        !isCommonQuote.test(inner))
    )
      add(match.index + match[0].length - inner.length - 1, inner, 0.7);
  }
  // "Honey Bee", our bravest infusion regular.
  for (const match of execAll(
    draft,
    /"([\p{Lu}][\p{L}' -]{2,28}),?",? (?:my|our|a|the) (?:[\p{L}-]{2,14} ){0,3}(?:patient|pt|client|regular|resident|kiddo|gentleman|lady|survivor|warrior)\b/gu,
  ))
    add(match.index + 1, match[1]!, 0.75);
  // Without quotes: "our Miracle Marathoner", "our Bionic Grandma", "Big Mike", "Grandma Turbo".
  for (const match of execAll(
    draft,
    /\b(?:[Oo]ur|[Mm]y|[Tt]he|[Mm]eet(?: [Oo]ur| [Tt]he)?) (?:very own |own |favorite )?((?:\p{Lu}[\p{L}'-]{2,15} ){1,2}(\p{Lu}[\p{L}'-]{2,15}))(?!\p{L})/gu,
  )) {
    const tail = match[2]!.toLowerCase();
    if (!personEpithet.has(tail)) continue;
    const full = match[1]!;
    if (
      /^(?:Spine|Pain|Patient|Medical|Physical|Dental|Team|Star|Weekend|World|Nurse|Clinic|Chronic|Breast|Cancer|Cover|Super Bowl|New|Local|National|American|Olympic|State|Wounded)\b/.test(
        full,
      )
    )
      continue;
    add(match.index + match[0].length - full.length, full, 0.6);
  }
  for (const match of execAll(
    draft,
    /\b(?:Big|Little|Lil'?|Lil|Tiny|Crazy|Sweet|Old Man|Miss|Mama|Papa|Uncle|Grandma|Grandpa|Granny|Nana|Captain|Coach|Cowboy|Trucker|Farmer|Iron|Super) (\p{Lu}[a-z]{1,12})(?: the (?:\p{Ll}{3,15}))?/gu,
  )) {
    if (!isGivenName(match[1]!.toLowerCase())) continue;
    add(match.index, match[0], 0.6);
  }
  return found;
}

const isCommonQuote =
  /^(?:The|A|An|It|I|We|You|This|That|Is|Are|Do|Does|Did|What|Why|How|No|Yes|My|Just|But)\b/;
const personEpithet = set(
  "grandma grandpa granny grandmother grandfather nana mama papa mom dad lady man woman girl boy kid guy gal queen king prince princess marathoner runner warrior hero legend champion champ cowboy cowgirl dancer gardener golfer mailman trucker biker farmer fisherman gymnast ballerina bride miracle unicorn rockstar superstar goat beast machine tank wonder diva fighter trooper hulk wolverine ironman superman superwoman spiderman houdini lazarus terminator lion lioness tiger dragon ninja samurai viking soldier sergeant captain sheriff deacon preacher professor chef baker singer drummer skater surfer swimmer cyclist pilot sailor",
);

const initialsOnly = /^(?:[A-Z]\.? ?){1,3}$/;

function withRole(draft: Draft, candidate: Candidate): Person {
  const sentence = sentenceAt(draft, candidate.start);
  const left = draft.lower.slice(Math.max(sentence.start, candidate.start - 70), candidate.start);
  const leftWide = draft.lower.slice(Math.max(0, candidate.start - 70), candidate.start);
  const right = draft.lower.slice(candidate.end, Math.min(draft.plain.length, candidate.end + 70));
  const rightPlain = draft.plain.slice(candidate.end, Math.min(draft.plain.length, candidate.end + 40));
  const text = draft.lower.slice(candidate.start, candidate.end);
  const role = candidate.role ?? roleOf(draft, candidate, { left, leftWide, right, rightPlain, text });
  const pseudonym = pseudonymBefore.test(left) || pseudonymAfter.test(right);
  const kin = role === "unknown" && kinBefore.test(left);
  const vocative =
    candidate.vocative === true ||
    (/(?:^|[,!]|\b(?:you|thanks|thank you|hi|hello|hey|dear|congrats|congratulations|welcome|bravo|sorry|way to go|go|yes|love you|miss you|happy birthday)),? ?$/.test(
      left,
    ) &&
      /^\s*(?:$|[,!.?\n]|\p{Extended_Pictographic}|- )/u.test(right) &&
      !(left.trim() === "" && !/^,/.test(right) && !/^!/.test(right)));
  const out: Person = {
    start: candidate.start,
    end: candidate.end,
    kind: candidate.kind,
    ...(candidate.given !== undefined && { given: candidate.given }),
    ...(candidate.surname !== undefined && { surname: candidate.surname }),
    ...(candidate.title !== undefined && { title: candidate.title }),
    role,
    certainty: candidate.certainty,
    ...(candidate.slot && { slot: true }),
    ...(vocative && { vocative: true }),
    ...(candidate.apposed && { apposed: true }),
    ...(pseudonym && { pseudonym: true }),
    ...(kin && { kin: true }),
    ...(candidate.possessive && { possessive: true }),
  };
  return out;
}

interface Around {
  left: string;
  leftWide: string;
  right: string;
  rightPlain: string;
  text: string;
}

function roleOf(
  draft: Draft,
  candidate: Candidate,
  { left, leftWide, right, rightPlain, text }: Around,
): PersonRole {
  const { context, plain, lower } = draft;
  const owns = [...(context.own ?? []), ...(context.employer ? [context.employer] : [])].map((own) =>
    own.toLowerCase(),
  );
  if (
    owns.some(
      (own) => own.includes(text.replace(/^@/, "")) || (candidate.kind !== "initials" && text.includes(own)),
    )
  )
    return "staff";
  if (candidate.kind === "handle") return handleRole(draft, candidate, left, right);
  if (candidate.kind === "nickname" || candidate.kind === "hashtag") {
    if (ownKinBefore.test(left)) return "own-family";
    if (publicFigureFull.test(text)) return "public-figure";
    return "unknown";
  }
  const next = /^(?:'s)?[ -]([\w']+)/.exec(right)?.[1] ?? "";
  if (ownKinBefore.test(left) || ownKinAfter.test(right)) return "own-family";
  if (isHousePet(draft, candidate)) return "own-family";
  // "Every unit has a Sharon": a kind, nobody.
  if (
    candidate.kind === "given" &&
    /\b(?:an?|every|another|any) $/.test(left) &&
    !/^'s? |^,? \(?\d/.test(right)
  )
    return "cited";
  if (
    /\b(?:is|are|was|were) (?:named|called|nicknamed) $/.test(left) &&
    !/\b(?:patient|pt|client|baby|boy|girl|son|daughter|kid|man|woman|lady|guy|twins?|child|he|she|who)\b/.test(
      left,
    )
  )
    return "place-or-organisation";
  if (housekeeping.test(lower.slice(candidate.end, candidate.end + 60))) return "staff";
  if (
    authorBefore.test(left.length < 12 ? leftWide.slice(-40) : left) &&
    !saysWhoCalls.test(left) &&
    !/\b(?:patient|pt|client)\b/.test(left)
  ) {
    if (/(?:it's|this is|love,|best,|cheers,) ?(?:dr\.? )?$/.test(left) && candidate.kind !== "full") {
      // "This is Joan. She …" shows someone; "this is Joan, your PT" is the author.
      if (/^,? (?:your|from|here|with|and i)\b/.test(right)) return "author";
    } else return "author";
  }
  const courtesy = candidate.title !== undefined;
  // A praise signed by one who works there: "— Steve (I run the billing desk)".
  if (!courtesy && /[-–—~] ?$/.test(left) && worksThere.test(lower)) return "author";
  if (historical.test(text) && (candidate.kind === "full" || !courtesy) && !candidate.slot)
    return "historical";
  if (publicFigureFull.test(text) || (!courtesy && candidate.kind !== "full" && publicFigures.has(text)))
    return "public-figure";
  if (
    publicBefore.test(left) &&
    !/\b(?:our|my|this|the|old|retired|former)\s(?:\w+\s)?(?:author|coach|player|champ|legend|star|superstar|icon) $/.test(
      left,
    )
  )
    return "public-figure";
  if (!courtesy && citedAfter.test(rightPlain)) return "cited";
  // "Diabetes Obes Metab 2022": a journal's short name.
  if (!courtesy && journalShort.test(text) && /^,? \(?(?:19|20)\d\d\b/.test(rightPlain)) return "cited";
  if (!courtesy && careHouse.test(plain.slice(candidate.start, candidate.end + 24)))
    return "place-or-organisation";
  if (inOurOffice.test(right)) return "staff";
  if (/\b(?:reps?|vendor|salesman|salesperson|sales team) (?:from|at|of|for) $/.test(left))
    return "place-or-organisation";
  if (senderBefore.test(left) && /^ (?:sent|says hi|says hello|referred)\b/.test(right)) return "author";
  if (
    /^\s?(?:\(|,\s)?(?:19|20)\d\d[;)]/.test(rightPlain) ||
    (initialsOnly.test(plain.slice(candidate.end, candidate.end + 4).trim()) && /\bet al\b/.test(right))
  )
    return "cited";
  if (
    !courtesy &&
    (isEponymHead(next) ||
      (isEponym(text) &&
        !candidate.slot &&
        candidate.kind !== "full" &&
        !(candidate.given && isGivenName(candidate.given))))
  ) {
    // "Mary's procedure" is hers; "Tinel's sign" isn't.
    const isOwn = /^'s/.test(right) && candidate.given !== undefined && isGivenName(candidate.given);
    if (isEponymHead(next) && !isOwn && (!candidate.slot || /-/.test(text))) return "eponym";
    if (isEponym(text)) return "eponym";
  }
  if (!courtesy && placeHeads.has(next) && !/^'s/.test(right)) return "place-or-organisation";
  // "Kahu's Balm", "Rosa's Nail Bar": a house or a product called so.
  if (!courtesy && !candidate.slot && ofHouse.test(rightPlain) && !/^[^\p{Ll}]*$/u.test(rightPlain))
    return "place-or-organisation";
  if (!courtesy && eventHeads.has(next) && !/^ (?:run|walk|ride|act|bill|rule)s? /.test(`${right} `))
    return "event";
  if (/\b(?:st|saint|san|santa|mount|mt|fort|lake|port|cape)\.? $/.test(left)) return "place-or-organisation";
  if (
    !courtesy &&
    candidate.kind !== "full" &&
    isAnyPlace(text) &&
    !candidate.slot &&
    (placeBefore.test(left) || stateAfter.test(rightPlain))
  )
    return "place-or-organisation";
  if (
    !courtesy &&
    stateAfter.test(rightPlain) &&
    /^, (?:[A-Z]{2}\b|[a-z])/.test(rightPlain) &&
    isAnyPlace(text) &&
    !credential.test(right)
  )
    return "place-or-organisation";
  if (
    !courtesy &&
    /\b(?:at|@) $/.test(left) &&
    /^'s(?: (?:on|in|for|with|by)\b|[.,!?]|$)/.test(right) &&
    !candidate.slot
  )
    return "place-or-organisation";
  if (credential.test(rightPlain) && !/^,? ?(?:pt|do|or|pa|ot|at|ms|rd|md)\b/.test(rightPlain))
    return "colleague";
  if (
    candidate.slot &&
    candidate.vocative !== true &&
    staffAfter.test(right) &&
    !/\b(?:(?:patient|client)\b,?|pt\b)[^,]{0,12}$/.test(left)
  )
    return "staff";
  if (candidate.slot && !staffBefore.test(left)) {
    if (
      candidate.vocative !== true &&
      /^,? (?:our|my) (?:new |amazing |wonderful |lead |favorite )?(?:pa|np|rn|ma|nurse|hygienist|receptionist|therapist|pt|assistant|office manager|manager|tech|fellow|resident|colleague)\b/.test(
        right,
      )
    )
      return "staff";
    return "unknown";
  }
  if (/^,? ?(?:to |as )?(?:our|the) team\b/.test(right)) return "staff";
  if (
    !courtesy &&
    (worksHere.test(right) || sentTo.test(left) || (/\bwith $/.test(left) && givenAt.test(right)))
  )
    return "staff";
  if (
    staffBefore.test(left) &&
    !(candidate.slot && /\bpt, $/.test(left)) &&
    !/\b(?:(?:patient|client)\b,?|pt\b)[^,]{0,12}$/.test(left)
  )
    return /\b(?:colleague|partner|surgeon|mentor|attending|fellow|resident|doctor|physician|professor|author|by)\b[^a-z]*$/.test(
      left,
    )
      ? "colleague"
      : "staff";
  if (
    /^ (?:just |finally |has |have )?(?:passed|matched|got into|graduated from|started|starts|finished|aced|is studying for|is starting) (?:(?:his|her|their|at|into|in|the) )?(?:[a-z]+ )?(?:boards?|fellowship|residency|med(?:ical)? school|nursing school|dental school|pa school|pt school|nclex|step \d|licensing|certification|orthop|internship|clinical rotation)/.test(
      right,
    )
  )
    return "colleague";
  if (candidate.vocative !== true && staffAfter.test(right)) return "staff";
  // A list of people in their work: "Dr. Delgado, Kayla and Sam", "Dr. Ruiz and Maria Lopez present".
  if (
    /\b(?:dr|prof)\.? [a-z'-]+(?: [a-z'-]+)?(?:, [a-z'-]+(?: [a-z'-]+)?){0,3},? (?:and|&|\+) (?:our \w+ )?$/.test(
      left,
    )
  )
    return "colleague";
  if (
    candidate.kind === "full" &&
    !courtesy &&
    /^ (?:present|presents|presented|presenting|speak|speaks|will speak|spoke|will present|talks?|discuss(?:es)?|explains?|publish(?:es|ed)?|writes|wrote|argues|reports?|leads?|chairs?|moderates?|on why|on how|joins?)\b/.test(
      right,
    )
  )
    return "colleague";
  if (
    /\b(?:happy birthday|congrats|congratulations|shout ?out|kudos|thank you|thanks|props|hats off) (?:to )?(?:our (?:own |very own )?)?$/.test(
      left,
    ) &&
    /\b(?:nurses? week|work anniversary|years? (?:with|at) (?:us|our)|employee|staff|promotion|promoted|passing (?:her|his|their) boards|certified|joining|our team)\b/.test(
      lower.slice(candidate.start, candidate.end + 160),
    )
  )
    return "staff";
  if (
    candidate.vocative !== true &&
    /\b(?:years? (?:with|at|on|in) (?:us|our|the (?:practice|clinic|team))|work anniversary|employee of the (?:month|year)|front desk(?! at)|behind the (?:desk|scenes)|keeps (?:our|the) (?:clinic|office|practice)|runs our|clinic running|schedules?d? you)\b/.test(
      right,
    )
  )
    return "staff";
  if (
    candidate.kind === "initials" &&
    (/\b(?:by|reviewed by|written by|edited by|photo) $/.test(left) || /^,? (?:md|do|np|rn|pa)\b/.test(right))
  )
    return "author";
  return "unknown";
}

function isEponym(text: string): boolean {
  const name = text.replace(/'s?$/, "");
  return eponyms.entries.has(name) || moreEponyms.has(name);
}

function isEponymHead(word: string): boolean {
  return eponymHeads.entries.has(word) || moreEponymHeads.has(word);
}

/** Eponyms that the list lacks or holds only with a partner. */
const moreEponyms = set(
  "achilles hangman gartland morse rovsing homan cesarean billroth fontan norwood rastelli botox kaposi boerhaave heller pringle latarjet brostrom lapidus akin robin noonan angelman rett patau klinefelter churg strauss takayasu alport berger kimmelstiel conn bechterew argyll adie gunn lennox gastaut dravet bowen lund browder parkland nikolsky auspitz koebner gottron muehrcke glogau sjögren ménière lhermitte ehlers danlos guillain legg calve salter kellgren creutzfeldt korsakoff dandy",
);

/** Parts that make a handle a body's and not a person's. */
const bodyHandle =
  /(?:clinic|spine(?!warrior)|spinal|health(?!y)|hosp|medical|medicine|surgery|surgical|ortho|neuro|dental|dentistry|derm|aesthetic|medspa|wellness|physio|rehab|therapy|chiro|pharm|society|assoc|academy|college|univ|institute|foundation|journal|jama|nejm|lancet|bmj|press|news|media|podcast|magazine|tv$|official|team(?!$)|group|center|centre|care(?:s|rx)?$|network|nation|alliance|council|conference|summit|congress|labs?$|bio$|tech|rx$|inc$|corp|usa$|^the?(?:ama|asa)|who$|cdc|fda|nih|cms|aspn|nans|asra|aaos|acog|aap|ada|ama|apta|painmed|docs$|stim$|device|gym$|fitness|foods|store|shop|brand|church|school)/;

function handleRole(draft: Draft, candidate: Candidate, left: string, right: string): PersonRole {
  const handle = draft.lower.slice(candidate.start + 1, candidate.end);
  const linked =
    /\b(?:patient|pt|client|pts|patients)s?,? $/.test(left) ||
    /^,? (?:my|our|an?) (?:\w+ )?(?:patient|pt)\b/.test(right);
  if (linked) return "unknown";
  if (
    /^(?:dr|doc|doctor|prof)(?:[._]|[a-z])|(?:[._]?(?:md|do|dds|dmd|dpt|phd|rn|np|pac|dc|pharmd|mph))$|^drs?\b/.test(
      handle,
    )
  )
    return "colleague";
  if (/(?:doc|dr|surgeon|nurse|therapist|dentist|physician)\d*$/.test(handle)) return "colleague";
  if (bodyHandle.test(handle)) return "place-or-organisation";
  if (
    staffBefore.test(left) ||
    /\b(?:panel|talk|lecture|(?<!shockwave |therapy |rehab |chemo |infusion |last |final |first )session|podcast|interview|chat|webinar|conference|joined|presenting|photo|art|graphic|illustration|figure|thread|paper|study|cohost|hosted|follow|tag|speaking|discussion|debate)\b[^.!?]{0,40}$/.test(
      left,
    )
  )
    return "colleague";
  if (/\b(?:find|follow|contact|visit|join|message) (?:us|me) (?:at |on |@ )?$/.test(left)) return "author";
  if (ownKinBefore.test(left)) return "own-family";
  return "unknown";
}
