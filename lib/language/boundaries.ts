import { defineFact } from "@/lib/engine/draft";
import { compile, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { isQuoted } from "./quoted-question";
import { sentenceAt } from "./sentences";

/** How a post mixes private life with a patient's care. */
export interface BoundaryCrossing extends Span {
  readonly kind: "private-account" | "flirtation" | "outing" | "money";
}

/** Patients as a reader would name them; a bed, bay or slot in the schedule stands for one. */
const patient =
  "(?:patients?|pts?|clients?|residents? in (?:bed|room)|(?:guy|girl|man|woman|lady|dude|gal|dad|mom|cutie|hottie|hunk|stud|babe|snack|zaddy|silver fox|one|hot \\w+|cute \\w+|gentleman|nurse's pt) (?:in|from|at) (?:bay|bed|room|rm|exam|exam room|chair|slot|triage|pod)(?: ?#?\\w{1,3})?|my (?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?|first|last|noon|morning|next) (?:appointment|patient|pt|slot|o'clock))";

const sources: readonly (readonly [BoundaryCrossing["kind"], RegExp])[] = [
  [
    "private-account",
    /\b(?:(?:add|friend|follow|find|message|hit up|request) (?:me|us) (?:up )?on my (?:personal|real|private|own|other|secret|finsta|non-work|main|spam) (?:fb|facebook|insta|ig|snap|snapchat|tiktok|twitter|x|account|page|profile|number|cell)?|(?:patients?|pts|everyone i treat|all my patients|clients)[^.!?\n]{1,30}\b(?:friend|add) me\b|friend me,? (?:patients|everyone|all)[^.!?\n]{0,20}|(?:patients|pts|clients)[^.!?\n]{1,20}\bfind me on (?:snap|snapchat|tinder|hinge|bumble|onlyfans|venmo)|(?:my )?(?:personal|private|real) (?:cell|number|snap|snapchat|fb|facebook|insta|instagram|ig|account)[^.!?\n]{1,30}\b(?:patients|pts|clients)\b|(?:patients|pts|clients)[^.!?\n]{1,40}\b(?:my|on my) (?:personal|private|real) (?:cell|number|snap|fb|facebook|insta|instagram|ig|account|page|profile)|accept(?:ed|ing)? (?:\w+ ){0,3}(?:patient|patients)'?s? friend requests?)/g,
  ],
  [
    "flirtation",
    compile(
      `(?:\\b(?:cutie|hottie|hunk|stud|eye candy|snack|zaddy|silver fox|smoke ?show|dreamboat|thirst trap) (?:in|from|at) (?:bay|bed|room|rm|exam|chair|triage)(?: ?#?\\w{1,3})?|\\b(?:hot|sexy|cute|gorgeous|fine|handsome|hunky|attractive|foxy|yummy|stunning)(?:test|est)? (?:male |female |single |new |young |little |\\w+ )?(?:patients?|pts?|client|guy in (?:bay|bed|room)|dad in (?:bay|room)|(?:guy|dad|mom|man|woman) (?:in|from) (?:bay|bed|room))\\b|\\b(?:crush(?:ing)? on|flirt(?:ed|ing|s)? with|hit(?:ting)? on|asked out|ask(?:ing)? out|swiped right on|match(?:ed)? with|kiss(?:ed|ing)|slept with|sleeping with|hook(?:ed|ing) up with|hooked up with|dating|date|dated|married|in love with|fell for|falling for|made out with|sext(?:ed|ing)|thirst(?:ing)? over) (?:one of my |a |an |my |this |that |the |his |her |our )?(?:favorite |former |old |cute |hot |ex-|ex |new |own )?${patient}|\\bmy ${"(?:patient|pt|client)"} and i (?:are|were|have been|got|started|went) (?:dating|together|engaged|married|in love|a thing|seeing|official|on a date|on vacation)|\\b${patient}[^.!?\\n]{0,40}?(?:is (?:so |such a |a )?(?:hot|cute|sexy|fine (?:as|af)|handsome|gorgeous|hottie|snack|cutie|dreamy)\\b|(?:are |all |so |too |super ){1,3}(?:hot(?! (?:and cold|in|from|flash))|sexy|handsome|gorgeous|fine (?:af|as hell|today|lately))\\b|(?:asked for|got|gave me|slipped me|has) (?:his|her|my|their) (?:phone )?number\\b|asked me out|flirted|winked)|\\b(?:was|were|used to be) (?:my|a) (?:patient|client|pt)\\b[^\\n]{0,40}?\\bmy (?:fianc[a-z]{1,3}|wife|husband|girlfriend|boyfriend|partner|soulmate)\\b|\\b(?:new |hot |cute |single )?(?:dad|mom|guy|girl|man|woman|visitor|patient|husband|brother)s? (?:on|in|from) (?:the|my|our|this) (?:\\w{3,12} )?(?:floor|unit|ward|er|ed|icu|clinic|waiting room|nicu|office)\\b[^.!?\\n]{0,40}?\\b(?:i am|i'm|we're) (?:so |totally |shamelessly )?(?:flirting|in love|crushing|smitten|obsessed|drooling|swooning)\\b|\\bdating (?:a|another|my|one of my) (?:patient|client|pt)\\b|\\bhmu (?:when|once|after) (?:you're|ur|you are|you get) (?:discharged|out|better)|\\b(?:call|text|dm) me (?:when|once|after) (?:you're|ur|you are|you get) discharged)`,
      "g",
    ),
  ],
  [
    "private-account",
    /\b(?:add(?:ing|ed)?|friend(?:ing|ed)?|follow(?:ing|ed)?(?: back)?|request(?:ing|ed)?) (?:all |every one of |some of |most of )?(?:of )?my (?:[a-z]{3,12} )?(?:patients|pts|clients)\b(?: (?:on|to) (?:here|my|fb|facebook|insta\w{0,4}|ig|snap\w{0,4}|tiktok|close friends|linkedin))?|\b(?:patients|pts|clients|everyone i treat|my moms)(?: (?:can|should|please|feel free to|you can|are welcome to|go|come)){0,2},? (?:find|follow|add|friend|message|dm|text|hit up|snap|venmo) me (?:on|at) (?:my )?(?:snap\w{0,4}|tinder|hinge|bumble|onlyfans|venmo|personal|private|facebook|fb|whatsapp|cell|close friends|finsta|discord|telegram)\b|\baccept my (?:follow|friend request|request|add)\b(?=[^\n]{0,60}(?:patient|client|hang|wine|drinks|😘|🍷))|\bmy (?:patients|pts|clients)(?: all)? (?:have|has|got) my (?:personal |private |real |own |cell )?(?:cell|number|snap|insta|whatsapp)\b/g,
  ],
  [
    "flirtation",
    compile(
      "(?:\\b(?:slide|slid|sliding) (?:in(?:to)?|up in) (?:my|the|his|her|your|those) dms?\\b[^.!?\\n]{0,40}\\b(?:patient|client|pt|discharged|treated|exam|appointment)\\b|\\b(?:once|when|after|now that|soon as|since|until|if) (?:you're|ur|you are|he's|she's|he is|she is|they're|i'm|i wasn't|i weren't|i was not|u r) (?:no longer|not|done being|off)?(?: (?:my|your|ur|his|her|a|their))+ (?:patient|client|pt|doctor|doc|nurse|therapist|dentist|physio|trainer|provider|surgeon|hygienist|caseload)\\b(?=[^\\n]{0,60}(?:\\b(?:might|dms?|date|dinner|drinks|single|text|call|number|lol|would|kiss|marry|hmu)\\b|😏|😈|😍|🔥|😉|😘))|\\b(?:cutie|hottie|hunk|stud|snack|zaddy|dreamboat|smoke ?show|babe|baddie|dilf|milf|mr\\.? (?:tall|right|handsome)|silver fox|fine man|tall drink of water|eye candy) (?:with the|with a|from|in|on|at|who (?:came|had|got|walked)|i)(?: (?:my|the|this|today's|that|a|an|\\w{3,10}'?s?)){0,3} (?:\\w{3,12} )?(?:physical|exam(?: room)?|appointments?|clinic|er|ed|icu|office|chair|waiting room|disc|hernia|fracture|acl|sprain|cast|consult|cleaning|adjustment|session|surgery|bed|bay|room|mri|back|shoulder|knee|molar|visit|check-?up|filling|crown|botox|triage|table|schedule|caseload|unit|floor|ward)(?: \\d{1,3})?\\b|\\b(?:a |first |second |our |another )?date (?:with|w|w\\/) (?:a |the |some)?(?:one|guy|girl|man|woman|somebody|body|dude)? ?(?:who )?(?:i |we )?(?:met|saw|treated|examined|adjusted|stitched)(?: up)? (?:in|at|during|on) (?:my|the|our|an?|his|her) (?:exam room|clinic|office|er|ed|practice|chair|waiting room|appointment|visit|table|treatment room|unit)\\b|\\b(?:he|she|they) (?:was|is|were) my \\d{1,2}(?::\\d\\d| ?[ap]m| o'clock)\\b|\\b(?:got|getting|have|took|saved|grabbed|pulled|using|used|looked up) (?:my |a |the |his |her |this )?(?:\\w{3,10} )?(?:patient|pt|client)'?s (?:phone |cell |personal )?(?:number|insta\\w{0,4}|snap|digits|ig|tinder)\\b(?=[^\\n]{0,60}(?:text|dm|call|😏|😍|bet|date|cute|hot|😉|😈))|\\b(?:my |the |a |this |our )?(?:\\w{2,8} )?(?:patient|pt|client)'?s (?:son|daughter|brother|sister|dad|mom|husband|wife|nurse|grandson|cousin|uncle|boyfriend) (?:is|was|are|looks?) (?:so |really |such a |a |hella |super |too )?(?:fine (?:as|af)|hot|cute|sexy|gorgeous|handsome|hottie|snack|zaddy|single)\\b)",
      "g",
    ),
  ],
  [
    "outing",
    compile(
      `(?:\\b(?:took|taking|take|invited|inviting|brought|bringing|had|hosted|met|meeting|partied with|out with|drinks with|dinner with|beers with|golf(?:ed|ing)? with|vacation(?:ed|ing)? with|road trip with|went (?:\\w+ ){0,3}with)(?: up with| over| out)? (?:one of )?(?:my|our|a) (?:favorite |fave |fav |former |old |best |all-time |oncology |long-?time |sweet |regular |\\w+ )?(?:patients?|pts?|clients?)\\b[^.!?\\n]{0,20}?\\b(?:to|for|over|at|on|and) (?:the |a |my |our |some )?(?:game|dinner|lunch|drinks|beers?|brunch|concert|movies?|house|place|party|wedding|lake|beach|barbecue|bbq|cookout|coffee|date|club|bar|cabin|boat|trip|golf|home|show|casino|prom|church|gym|thanksgiving|christmas|vegas|vacation)\\b|\\b(?:patients|pts|clients|patient)[^.!?\\n]{0,40}?\\b(?:come to|welcome at|invited to|join me (?:at|for)|swing by|stop by|all at|crash at) (?:my|our) (?:house|place|home|pool|barbecue|bbq|cookout|birthday|party|wedding|lake house|backyard|apartment)\\b|\\b(?:come to|invited to|party at|barbecue at|bbq at|drinks at|over at) my (?:house|place|barbecue|bbq|pool|birthday|cookout|lake house)[^.!?\\n]{0,30}\\b(?:patients|pts|clients)\\b|\\bwent (?:[a-z]{3,10}ing|out|dancing|camping) with (?:my|our|a|one of my) (?:favorite |fave |old |former )?(?:patients?|pts?|clients?)\\b|\\b(?:patients?|pts|clients?)[^.!?\\n]{0,20}?\\bcame (?:over )?to my (?:house\\w{0,7}|home|place|party|wedding|barbecue|bbq|birthday|cookout|shower)\\b|\\b(?:drinks|beers|dinner|golf|vacation|brunch|happy hour) with (?:my|our|a|one of my) (?:favorite |fave |old |former )?(?:patients?|pts?|clients?)\\b)`,
      "g",
    ),
  ],
  [
    "money",
    /(?:\b(?:lent|loaned|borrowed|gave|owe|owes|spotted|venmo'?d|cashapp'?d) (?:\$?[\d,]+ |money |cash |a loan )?(?:to |from )?(?:my|a|one of my|our) (?:old |\w+ )?(?:patient|pt|client)\b(?! (?:a |an |the )?(?:dose|bolus|injection|shot|hug|handout|choice|call|option|chance|list|diagnosis|plan|prescription|referral))[^.!?\n]{0,24}|\b(?:my|our) (?:patients?|pts|clients?) (?:are |is |keep |keeps |love |all |just |have |has ){0,3}(?:buying|buy|bought|ordering|order|snapping up|invested|investing|investing in) (?:them|these|it|my (?!book about)|our |into my |in my )[^.!?\n]{0,40}?\b(?:pillows?|merch|candles?|art|etsy|jewelry|cookies|mlm|oils|hoodies?|shirts?|mugs?|house|crypto|coins?|fund|startup|knives|makeup|lipsticks?|leggings|cars?|tickets?|calendars?|stickers|album|cupcakes|honey|dozen)?|\b(?:my |a |one of my )(?:\w+ )?(?:patients?|pt|client) (?:gave|bought|got|gifted|bringing|sent|surprised) me (?:with )?(?:a |an |the |his |her |my |some )?(?:new |brand new |vintage |gold |\w+ )?(?:hoodie|sweatshirt|jersey|cologne|perfume|earrings|ring|lingerie|airpods|laptop|spa day|massage|check|rolex|watch|car|truck|jewelry|necklace|bracelet|cash|money|\$[\d,]+|iphone|ipad|vacation|cruise|condo|purse|handbag|louis|gucci|tickets|bottle of (?:dom|whiskey|bourbon|scotch)))/g,
  ],
];

/** Said against it, about policy, or in the abstract. */
const against =
  /\b(?:don't|do not|never|can't|cannot|won't|shouldn't|should not|not appropriate|inappropriate|unethical|unprofessional|policy|decline\w{0,2}|against|boundar\w{1,3}|ethic\w{0,2}|isn't ok|not ok|not okay|no,|why we|why i|reported|disciplin\w{1,4}|lost (?:his|her|their) license|please don't|imagine|board of)\b[^.!?\n…]{0,80}$/;

/** Where a post mixes private life with patients, in order (ASPN-USE-9). */
export const boundaryCrossings = defineFact("boundary crossings", (draft): readonly BoundaryCrossing[] => {
  const found: BoundaryCrossing[] = [];
  const { lower } = draft;
  for (const [kind, pattern] of sources)
    for (const match of matches(draft, pattern, "lower")) {
      const sentence = sentenceAt(draft, match.start);
      if (isQuoted(draft, match.start)) continue;
      const before = lower.slice(sentence.start, match.start + Math.min(match.text.length, 14));
      if (against.test(before)) continue;
      if (
        /\b(?:is|are) (?:never|not|wrong|unethical|off limits|a boundary)\b|\b(?:off[- ]limits|boundary violation)\b/.test(
          lower.slice(match.start, sentence.end),
        )
      )
        continue;
      // Heart rate, fever and weather are hot too.
      if (
        kind === "flirtation" &&
        /\bhot (?:flash|tub|pack|joint|knee|gallbladder|appendix|patient (?:load|room))|fine (?:motor|needle)|dat(?:e|ed) (?:of|the) (?:patient|pt)/.test(
          match.text,
        )
      )
        continue;
      let end = match.start + match.text.length;
      while (end > match.start && /[\s.,!?]/.test(lower.charAt(end - 1))) end--;
      const start = match.start + (/^\W*/.exec(match.text)?.[0].length ?? 0);
      if (!found.some((one) => one.start < end && start < one.end)) found.push({ start, end, kind });
    }
  return found.sort((a, b) => a.start - b.start);
});
