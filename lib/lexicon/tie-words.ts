import { type Lexicon, lexicon } from "./lexicon";

/**
 * What words say of a tie between an author and who sells: who gives, what passes, which way, and what speaks against it.
 * Single words and pairs of words; one may stand under several signs. What each weighs is in ./tie-weights.ts.
 */
const about = { source: "compiled for this project", licence: "Apache-2.0", date: "2026-11-21" };

const authorWords: Lexicon = lexicon(
  { name: "tie words: author", ...about },
  `
  i|i'd|i'll|i'm|i've|im|ive|me|mine|my|myself|our|ours|us|we|we'll|we're|we've|yours truly
`,
);
const sellerWords: Lexicon = lexicon(
  { name: "tie words: seller", ...about },
  `
  booth|brand|brands|campaign|ceo|co-founder|companies|company|coo|cto|distributor|firm|founder|founders
  headquarters|hq|industry|inventor|inventors|maker|makers|manufacturer|marketing|pharma|rep|reps|sales
  sales team|sponsor|sponsors|start-up|startup|vendor|vendors
`,
);
const theyWords: Lexicon = lexicon(
  { name: "tie words: they", ...about },
  `
  @|its|their|theirs|them|they|they're|they've
`,
);
const kinWords: Lexicon = lexicon(
  { name: "tie words: kin", ...about },
  `
  aunt|bestie|bff|boyfriend|bro|brother|brother-in-law|buddy|classmate|college friend|cousin|dad|daughter|father
  father-in-law|fiance|fiancee|girlfriend|hubby|hubs|husband|in-laws|mom|mother|mother-in-law|mum|nephew|niece
  old friend|partner|roommate|sis|sister|sister-in-law|son|spouse|uncle|wife
`,
);
const payWords: Lexicon = lexicon(
  { name: "tie words: pay", ...about },
  `
  bankrolled|bonus|bonuses|bucks|cash|check|checks|cheque|commission|commissions|compensated|compensation
  covered|covers|credit|credits|cut|deposit|deposits|dividend|dividends|earn|earned|earnings|earns|fee|fees
  funded|funds|honoraria|honorarium|income|invoice|kickback|money|mortgage|paid|pay|paycheck|paying|payout|pays
  pennies|per diem|percent|percentage|points|rebate|rebates|reimbursed|retainer|royalties|royalty|salary|spiff
  stipend|venmo
`,
);
const giveWords: Lexicon = lexicon(
  { name: "tie words: give", ...about },
  `
  asked|bought|brings|brought|chose|delivered|donated|dropped|drops|fed|flew|flies|gave|gifted|gives|handed
  hooked|hosted|hosts|invited|invites|keeps|kept|kitted|lends|lent|loaned|loans|mailed|mailing|mails|named
  outfitted|picked|provided|reached out|recruited|restock|restocked|restocks|send|sends|sent|shipped|ships
  slipped|snuck|spoiled|spoils|stocked|stocks|supplied|supplies|texted|texts|treated|treats|upgraded
`,
);
const getWords: Lexicon = lexicon(
  { name: "tie words: get", ...about },
  `
  arrived|came home|get|gets|getting|got|landed|left with|opened|receive|received|receiving|scored|showed up
  snagged|testing|tried|unboxing|went home|won
`,
);
const giftWords: Lexicon = lexicon(
  { name: "tie words: gift", ...about },
  `
  award|bag|bagels|basket|box|boxes|card|cards|donuts|drawer|espresso|fridge|gift|gifts|goodie|goodies|hamper
  haul|hoodie|jacket|kit|loaner|machine|merch|mug|package|packages|pen|perk|perks|plaque|prize|sample|samples
  scrubs|seats|stash|supply|swag|ticket|tickets|tote|treat|treats|trophy|unit
`,
);
const freeWords: Lexicon = lexicon(
  { name: "tie words: free", ...about },
  `
  before launch|beta|comped|complimentary|early|exclusive|first access|free|gratis|never paid|no charge
  on the house|on them|vip|zero dollars
`,
);
const feastWords: Lexicon = lexicon(
  { name: "tie words: feast", ...about },
  `
  box|breakfast|brunch|catered|caterer|champagne|cocktails|concert|courtside|dessert|dinner|dinners|drinks
  front row|gala|golf|happy hour|launch|lobster|lunch|lunches|nobu|opera|oysters|party|restaurant|rooftop|salmon
  soiree|spa|steak|steaks|suite|sushi|tacos|tasting|toast|wine
`,
);
const tripWords: Lexicon = lexicon(
  { name: "tie words: trip", ...about },
  `
  aruba|aspen|back from|bahamas|barcelona|beach|cabo|cancun|castle|conference|cruise|dubai|flight|flights|flown
  getaway|hawaii|headquarters|home from|hotel|kickoff|lisbon|maui|miami|monaco|napa|paris|resort|retreat|ski
  suite|summit|tour|toured|trip|trips|tulum|vacation|vegas|villa|vineyard|weekend|yacht
`,
);
const postWords: Lexicon = lexicon(
  { name: "tie words: post", ...about },
  `
  advise|advised|adviser|advising|advisor|advisors|advisory|advocate|affiliate|ambassador|ambassadors|board
  bureau|cmo|committee|consult|consultant|consulted|consulting|contract|council|director|distributor|employee
  face of|faculty|gig|influencer|kol|luminary|officer|on the box|on the cover|on the website|panel|proctor
  proctoring|representative|retained|role|speaker|spokesperson|stylist|title|trainees|trainer|work at|work for
  work with|working for|working with|works at|works for
`,
);
const teachWords: Lexicon = lexicon(
  { name: "tie words: teach", ...about },
  `
  cadaver|certification|certify|course|courses|demo|demos|judged|judging|keynote|lecture|lectured|lecturing
  masterclass|moderated|podium|present|presented|presenting|speak|speaking|speaks|spoke|symposium|talk|talks
  taught|teach|teaching|train|trained|training|webinar|workshop
`,
);
const rankWords: Lexicon = lexicon(
  { name: "tie words: rank", ...about },
  `
  #1|account|biggest|black|certified|circle|club|diamond|elite|enrolled|enroller|enrolling|gold|highest
  implanter|injector|level|number one|order|orders|platinum|preferred|premier|prescriber|president's|provider
  quota|silver|status|tier|top|volume
`,
);
const ownWords: Lexicon = lexicon(
  { name: "tie words: own", ...about },
  `
  co-founded|co-own|co-owner|cofounded|equity|family business|founded|founder|licensed|my baby|my brand
  my company|my line|my own|our brand|our company|our line|our own|own|owned|owner|owners|owns|part-owner|patent
  patented|patents|side hustle|spin-off|spinoff|spinout|stake|start-up|startup
`,
);
const makeWords: Lexicon = lexicon(
  { name: "tie words: make", ...about },
  `
  blended|brewed|building|built|cooked|created|creating|design|designed|designing|developed|developing
  engineered|formulate|formulated|formulating|had a hand|handmade|helped design|homemade|invented|inventing
  mixed|my formula|my recipe|named after|prototype|prototypes|strap|tinkered
`,
);
const launchWords: Lexicon = lexicon(
  { name: "tie words: launch", ...about },
  `
  are here|available|back in stock|dropped|drops|finally here|in stock|introducing|is here|is live|launch
  launched|launches|launching|now live|on shelf|on shelves|pre-order|preorder|restock|restocked|shelf|shelves
  sold out|waitlist
`,
);
const stockWords: Lexicon = lexicon(
  { name: "tie words: stock", ...about },
  `
  angel|backer|backers|invest|invested|investor|investors|ipo|nasdaq|options|portfolio|position
  printing|seed|series a|shareholder|shareholders|shares|stock|stocks|ticker|undervalued|valuation
`,
);
const buyWords: Lexicon = lexicon(
  { name: "tie words: buy", ...about },
  `
  basket|bottle|bottles|buy|buying|cart|checkout|customer|customers|download|downloads|half price|jar|jars|order
  ordered|ordering|orders|pack|pair|pairs|price|purchase|purchases|sale|sales|sell|selling|sells|shop|shopping
  sign up|sold|subscribe|tube
`,
);
const linkWords: Lexicon = lexicon(
  { name: "tie words: link", ...about },
  `
  affiliate|amazon|below|bio|button|click|clicking|clicks|code|codes|comment|coupon|dm me|handle|link|linked
  links|ltk|my name|name drop|page|promo|qr|refer|referral|sent you|storefront|swipe|tap|top|url
`,
);
const savingWords: Lexicon = lexicon(
  { name: "tie words: saving", ...about },
  `
  %|bogo|bundle|cheaper|deal|deals|discount|discounts|extra|free shipping|off|percent off|same price|save|saves
  saving
`,
);
const counterWords: Lexicon = lexicon(
  { name: "tie words: counter", ...about },
  `
  carries|carry|carrying|checkout|counter|dispensary|front desk|i stock|our shop|our store|register|retail|shelf
  shelves|stocking|take home|till|waiting room|we stock
`,
);
const praiseWords: Lexicon = lexicon(
  { name: "tie words: praise", ...about },
  `
  10/10|amazing|awesome|beautiful|believer|believers|best|better|brilliant|changed|chef's kiss|cleaner|crisp
  cured|dream|fan|fantastic|faster|fave|favorite|favourite|finally|five stars|game changer|game-changer|genius
  glow|glowing|go-to|gold standard|gorgeous|great|hands down|holy grail|home run|impressed|incredible|love|loved
  loves|loving|magic|must-have|no contest|nothing beats|nothing touches|obsessed|obsession|only one|perfect
  phenomenal|saved|sleek|smoother|stunning|sublime|superb|superior|swear|the future|transformed|trust|unmatched
  unreal|works|worth|wow|yum
`,
);
const urgeWords: Lexicon = lexicon(
  { name: "tie words: urge", ...about },
  `
  adopt|ask|by name|check|come|consider|convert|converted|deserve|deserves|every one|everyone|get|go|grab|look
  need|pick|prescribe|recommend|recommended|recommends|run|should|start|stop|switch|switched|switching|tell|try
  use|using
`,
);
const winkWords: Lexicon = lexicon(
  { name: "tie words: wink", ...about },
  `
  between us|biased|bragging|certain|don't tell|full transparency|fun fact|guess|guilty|haha|humble|jk
  just saying|kidding|kinda|lmao|lol|may or may|maybe|no bias|no susan|not biased|not saying|not sorry|oops
  promise|psst|rumor|rumour|shh|sue me|swear|technically|tee hee|trust me|unbiased|winning
`,
);
const nearWords: Lexicon = lexicon(
  { name: "tie words: near", ...about },
  `
  bestie|bff|bless|buddy|cheers|courtesy|crew|dinner|fam|family|folks|friend|friends|gang|generous|grateful|hug
  hugs|kind|know|knows|kudos|met|peeps|people|royalty|shoutout|speed dial|spoil|squad|sweet|team|text|texts
  thank|thankful|thanks|toast
`,
);
const studyWords: Lexicon = lexicon(
  { name: "tie words: study", ...about },
  `
  abstract|data|endpoint|investigator|investigators|manuscript|paper|phase|pilot|poster|protocol|rct|readout
  registry|results|site|studies|study|trial|trials
`,
);
const adWords: Lexicon = lexicon(
  { name: "tie words: ad", ...about },
  `
  #ad|#ambassador|#gifted|#partner|#sp|ad|ads|ambassador|brand deal|collab|collabing|collaboration|disclosure
  disclosures|gifted|paid partnership|partner|partnered|partnership|pr|sponsor|sponsored
`,
);
const publicWords: Lexicon = lexicon(
  { name: "tie words: public", ...about },
  `
  5k|academy|association|bake|cdc|charity|church|city|college|community|county|department|dept|donate|donated
  donation|fair|fda|federal|federally|foundation|fundraiser|government|grade|grant|hospital|hospital's|insurance
  insurer|kids|library|medicaid|medicare|museum|museums|nih|nih-funded|nonprofit|parade|residency|residents
  rotary|scholarship|school|society|state|students|union|university|volunteer|volunteers|ymca
`,
);
const houseWords: Lexicon = lexicon(
  { name: "tie words: house", ...about },
  `
  appointment|appointments|birthday|book|booking|clinic|flu shot|flu shots|front door|hours|insurance
  new patients|nurse of|office|open|parking|physicals|picnic|portal|potluck|retirement|schedule|screening
  screenings|staff|vaccines|visit|visits|walk-in|walk-ins
`,
);
const refuseWords: Lexicon = lexicon(
  { name: "tie words: refuse", ...about },
  `
  aren't|ban|banned|can't|cannot|decline|declined|didn't|doesn't|don't|gave back|independent|isn't|neither|never
  no|nobody|none|not|nothing|policy|quit|refuse|refused|resigned|returned|said no|stopped|turned away
  turned down|unpaid|unsponsored|without|won't|zero
`,
);
const selfPaidWords: Lexicon = lexicon(
  { name: "tie words: self-paid", ...about },
  `
  bought it|bought one|bought them|credit card|drugstore|full price|gas station|generic|i bought|my own money
  my own way|out of pocket|own card|own dime|own money|paid for it|pharmacy shelf|receipt|retail|store brand
  store-brand|thrifted
`,
);
const weighWords: Lexicon = lexicon(
  { name: "tie words: weigh", ...about },
  `
  accordingly|advert|coi|conflict|conflicts|declaration|declare|did not see|didn't see|disclose|disclosed
  disclosure|for the record|grain of|had no say|i consult for|i hold|i own shares|in mind|is paid|no tie|no ties
  paid by|paid me|pays me|reviewed none|skip my|so weigh|treat that|was paid|weigh
`,
);
const faultWords: Lexicon = lexicon(
  { name: "tie words: fault", ...about },
  `
  bad|ban|banned|broke|broken|complaint|complaints|cost|costs|denial|denied|evidence|expensive|fail|failed|fraud
  hype|lawsuit|leak|leaks|limits|mixed|overhyped|overpriced|price|prices|problem|problems|recall|recalled|scam
  shame|shortage|skeptical|sued|warning|worse|worst
`,
);
const careWords: Lexicon = lexicon(
  { name: "tie words: care", ...about },
  `
  baby|chart|code|doctor|ed|family|grandma|he|her|his|icu|intern|mom|nurse|nurses|pain|patient|patients|pt|pts
  rounds|she|shift|surgery|symptom|symptoms
`,
);

export const tieWords = {
  author: authorWords.entries,
  seller: sellerWords.entries,
  they: theyWords.entries,
  kin: kinWords.entries,
  pay: payWords.entries,
  give: giveWords.entries,
  get: getWords.entries,
  gift: giftWords.entries,
  free: freeWords.entries,
  feast: feastWords.entries,
  trip: tripWords.entries,
  post: postWords.entries,
  teach: teachWords.entries,
  rank: rankWords.entries,
  own: ownWords.entries,
  make: makeWords.entries,
  launch: launchWords.entries,
  stock: stockWords.entries,
  buy: buyWords.entries,
  link: linkWords.entries,
  saving: savingWords.entries,
  counter: counterWords.entries,
  praise: praiseWords.entries,
  urge: urgeWords.entries,
  wink: winkWords.entries,
  near: nearWords.entries,
  study: studyWords.entries,
  ad: adWords.entries,
  public: publicWords.entries,
  house: houseWords.entries,
  refuse: refuseWords.entries,
  "self-paid": selfPaidWords.entries,
  weigh: weighWords.entries,
  fault: faultWords.entries,
  care: careWords.entries,
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

export type TieSign = keyof typeof tieWords;

export const tieSignNames = Object.keys(tieWords) as readonly TieSign[];
