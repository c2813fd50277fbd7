import type { Draft } from "@/lib/engine/draft";
import { compile, matches } from "@/lib/engine/pattern";
import { isQuoted } from "@/lib/language/quoted-question";
import { sentenceAt } from "@/lib/language/sentences";
import { defineRule } from "../define-rule";

const streetAddress =
  "\\d{1,5} (?:[nsew]\\.? )?(?:[a-z'.-]{2,16} ){1,3}(?:st|street|ave|avenue|blvd|boulevard|rd|road|ln|lane|dr|drive|ct|court|cir|circle|pl|place|ter|terrace|way|pkwy|parkway|trail|trl|loop)\\b";

/** Details of the author's own life that a stranger could use. */
const details = compile(
  [
    // Nobody home, while it lasts.
    `(?:the |my |our )?(?:house|home|apartment|condo|place) (?:is|will be|sits|sitting|'s|s)(?: totally| all)? (?:empty|unattended|unlocked|vacant)(?: (?:till|until|for|all) [a-z0-9 ]{2,16})?`,
    `(?:nobody|no one|no-one|noone)(?:'s|s| is| will be)? (?:(?:home|at home)(?! alone)|at (?:the house|our place))(?: till| until| 'til| til| for)?(?: \\w+){0,3}`,
    `(?:husband|wife|hubby|spouse|partner|he|she)(?:'s| is) (?:away|out of town|deployed|gone|traveling)[^.!?\\n]{0,24}(?:home alone|alone (?:at|in) (?:the house|home)|just me)`,
    `home alone (?:all|until|till|this|tonight|for)(?: \\w+){0,3}`,
    `(?:off to|headed to|heading to|flying to|leaving for|jetting off to|away in|gone to|in) [a-z][a-z' ]{2,20} (?:till|until|thru|through) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next \\w+)`,
    // Where the author lives.
    `(?:new (?:house|home|place|digs|apartment)|(?:my|our) (?:new )?(?:house|home|address|place|apartment|condo)|we (?:moved|live|just moved)|i (?:live|moved|just moved)|housewarming|come (?:say hi|visit|over)(?: at)?|moved (?:in)?to)[^.?\\n]{0,30}?${streetAddress}`,
    `${streetAddress}[^.?\\n]{0,20}\\b(?:is (?:home|my home|our home)|come (?:say hi|over)|my (?:new )?(?:house|home|place))`,
    `(?:gate|door|garage|alarm|lockbox|wifi|wi-fi) (?:code|password|pin)(?: is|:)? ?[#\\w]{2,12}|(?:spare |house )?keys? (?:is|are) (?:under|in|behind) (?:the|a) (?:mat|flower ?pot|rock|planter)`,
    // Papers that open doors.
    `(?:here's|heres|here is|check out|look at|showing off|got|flashing|peep|posting|obsessed with)(?: my| the| this| our)? (?:new |shiny |official |hospital |work |id |photo |first )*(?:badge|boarding pass|passport|driver'?s license|house keys?|id card|access card|name tag|keycard|key card|license plate|social security card)`,
    `(?:my|our) (?:new )?(?:hospital badge|work badge|boarding pass|passport|house keys?|id badge|access card|license plate|license plate)(?: is| has| pic| photo)?`,
    // Children and routines.
    `(?:drop(?:ping|s|ped)?(?: off)?|pick(?:ing|s)?(?: up)?|take|taking|walk|walking)(?: off| up)? (?:my |our |the |both )?(?:kids?|kiddos?|son|daughter|twins|boys|girls|children|little ones?|toddler)(?: off| up)? (?:at|from|to) (?!a |the (?:park|pool|zoo|beach|library|movies|clinic|hospital|er|doctor|pediatrician))[a-z][a-z' .-]{2,30}(?:school|elementary|academy|preschool|daycare|kindergarten|middle|prep|montessori)(?:[^.!?\\n]{0,20}?(?:every (?:day|morning)|daily|at \\d{1,2}:?\\d{0,2}))?`,
    `(?:my|our) (?:kids?|son|daughter|twins|boys|girls)(?:'s)? (?:goes?|go|attends?|starts?|started|is|are|school is)(?: at| to| in)? (?!school|a |the |college|back|med|kindergarten (?:today|this))[a-z][a-z' .-]{2,24}(?:elementary|academy|preschool|daycare|montessori|middle school|high school|school)\\b`,
    `i (?:run|jog|walk|bike|cycle) (?:alone |solo )?(?:the )?[a-z' ]{3,24}(?:trail|park|path|loop|greenway)[^.!?\\n]{0,20}(?:every|each|daily|at) (?:morning|day|night|evening|\\d)[^.!?\\n]{0,10}`,
  ]
    .map((source) => `(?:\\b${source})`)
    .join("|"),
  "g",
);

const past =
  /\b(?:was|were|last (?:week|month|year|summer)|just (?:back|got back|returned)|back from|home from|years ago|used to|in 20\d\d|growing up|when i was|safely home|sold|years of|found|lost)\b/;
const work =
  /\b(?:our (?:clinic|office|practice|hospital|new (?:clinic|office|location))|clinic|suite|ste|hours|open (?:house|sat|mon)|patients welcome|booth|conference|appointments?|call us|visit us|located|location|for sale|listing|donat\w{1,3}|volunteers?|webinar|register)\b/;
const told =
  /\b(?:don't|do not|never|avoid|stop|before you|if you|reminder|tip|tips|hide|blur|cover|burglar\w{0,3}|they|patients?|pt|pts|she|he)\b/;

export const authorPersonalSecurity = defineRule({
  id: "professionalism/author-personal-security",
  title: "Gives details that could expose you",
  severity: "consider",
  why: "The guideline welcomes your interests but not specifics that could put you at risk. Strangers read where you live, when you're away and where your children are.",
  advice:
    "Post it after you are back, or keep it general: the city, not the street; the season, not the dates.",
  clauses: ["ASPN-PROF-3", "ASPN-PROF-4", "ASPN-PROF-2"],
  sources: [],
  leavesAlone: ["past trips", "interests in general", "the clinic's address", "conferences and booths"],
  triggers: {
    words: [
      "house",
      "home",
      "apartment",
      "condo",
      "place",
      "nobody",
      "no",
      "noone",
      "till",
      "until",
      "thru",
      "through",
      "address",
      "moved",
      "live",
      "badge",
      "passport",
      "boarding",
      "license",
      "key",
      "keys",
      "code",
      "password",
      "pin",
      "school",
      "elementary",
      "academy",
      "preschool",
      "daycare",
      "montessori",
      "kindergarten",
      "prep",
      "trail",
      "park",
      "path",
      "loop",
      "greenway",
      "husband",
      "wife",
      "hubby",
      "spouse",
      "partner",
      "alone",
      "housewarming",
      "access",
      "keycard",
      "card",
      "tag",
      "middle",
      "lives",
      "come",
      "empty",
    ],
  },
  *detect(draft: Draft) {
    for (const match of matches(draft.lower, details)) {
      const sentence = sentenceAt(draft, match.start);
      const text = draft.lower.slice(sentence.start, sentenceAt(draft, match.end - 1).end);
      if (isQuoted(draft, match.start) || sentence.stop === "?") continue;
      if (
        past.test(text.slice(0, match.start - sentence.start + 30)) ||
        work.test(text) ||
        told.test(text.slice(0, match.start - sentence.start))
      )
        continue;
      // Tenure, cases and shifts run "until Friday" too: a trip is told with a way of going.
      if (/^in /.test(match.text)) continue;
      let end = match.end;
      while (end > match.start && /[\s,.!?]/.test(draft.lower.charAt(end - 1))) end--;
      yield { spans: [{ start: match.start, end }], merge: "security" };
    }
  },
  examples: {
    marked: [
      { text: "[[Off to Bali till the 20th]], [[house is empty]] lol 🏝️" },
      { text: "[[New house! 55 Maple Ct]], come say hi" },
      { text: "First day! [[Here's the badge]] 🪪" },
      { text: "[[Dropping kids at Oakwood School every day]] at 7:45" },
    ],
    unmarked: [
      { text: "Just back from Bali, best trip 🌊", why: "past" },
      { text: "I love traveling and old maps 🗺️", why: "interests" },
      { text: "Our clinic: 1400 Lakeside Pkwy, open Sat 9-12", why: "the clinic" },
      { text: "#ASPN2025, booth 12, come chat", why: "work" },
      { text: "Never post your boarding pass. Cover the barcode.", why: "teaching" },
    ],
  },
});
