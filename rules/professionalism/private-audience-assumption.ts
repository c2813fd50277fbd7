import type { Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import { defineRule } from "../define-rule";

/** Words that count on a closed room, a short life or a promise. */
const closedRoom =
  /\b(?:(?:this is a |in (?:a|this|our) |it's a )?(?:private|closed|secret|members[- ]only|locked) (?:group|account|page|story|list|chat|profile|server)|locked acc(?:oun)?t|close friends(?: only| story)?|(?:just|only) (?:between )?us (?:docs|nurses|girls|clinicians|doctors|surgeons|md'?s|rn'?s|therapists|dentists|pharmacists|residents|here)|(?:just )?between (?:us|you and me|friends|colleagues)(?: docs| nurses| clinicians)?|(?:not for|no|don't|do not|please don't|pls don't|plz don't|dont) screenshots?(?:ting|ted)?(?: this| pls| please)?|(?:don't|do not|dont|please don't|pls don't) (?:share|repost|forward|screen ?shot|tell anyone)(?: this| it)?(?: outside[^.!?\n]{0,20})?|delet(?:e|ing) (?:this |it )?(?:after (?:reading|you read)|later|soon|in an hour|tomorrow)|(?:will|gonna|going to|might|i'll) delete (?:this |it )?(?:later|soon|in an hour|tomorrow|after)|off the record|this (?:won't|will not|doesn't|can't|stays?) (?:be shared|leave|get out|here|in (?:the|this) group|between)|stays (?:here|in (?:the|this) group|between us)|(?:nobody|no one|none of (?:them|my patients)|she|he|they) (?:here )?(?:will (?:ever )?(?:see|read|find)|won't (?:ever )?(?:see|read|find)|can(?:'t| not|not) see|knows (?:him|her|who)|(?:doesn't|don't|isn't|aren't) (?:have|use|on|read) (?:this|here|facebook|twitter|social|internet|instagram|tiktok))|(?:burner|alt|anon(?:ymous)?|finsta|throwaway) account|my (?:settings|account|profile|page|story) (?:is|are) (?:set to )?private|friends[- ]only post|safe space (?:so|to|for)|nobody outside (?:this|the) group|what happens in (?:the|this) group)/g;

/** What would matter outside the room: patients, colleagues, employers, money. */
const stakes =
  /\b(?:patients?|pts?|client|clients|case|consult|chart|my \d{1,2}(?::\d\d)? ?(?:am|pm)?\b|lady|guy|mom|dad|family|families|rep|reps|attending|surgeon|doctor|dr|admin|ceo|boss|colleague|partner|hospital|clinic|employer|pays?|kickback|lawsuit|board|nurse|resident|diagnos\w{0,3}|surgery|dying|died|er|ed|icu|unit|shift|floor|what really happened|rant|vent|mri|scan)\b/;

const openly =
  /\b(?:nothing (?:is|stays) (?:ever )?private|nothing online is|not (?:really |actually |truly )?private|never (?:really )?private|isn't (?:really )?private|no such thing|assume (?:everything|it|anything)|treat (?:it|everything|every)|public (?:anyway|regardless)|even in a|even a|there is no|remember|reminder|privacy settings|spam|journal club|giveaway|join our|join the|apply|register|registration|moderator|mod|garden|vacation|support group|members (?:can|get)|hipaa still applies|still public|can be shared|will be shared)\b/;

export const privateAudienceAssumption = defineRule({
  id: "professionalism/private-audience-assumption",
  title: "Counts on a private audience",
  severity: "consider",
  why: "Closed groups and short-lived posts get copied. The guideline asks to treat everything as public, whatever the settings.",
  advice: "Write it as if everyone will read it. Take details to a call, or post a composite.",
  clauses: ["ASPN-USE-10"],
  sources: ["MMS", "AMA-SM"],
  leavesAlone: [
    "posts that teach about privacy",
    "rooms without patients or colleagues in them",
    "personal chat",
    "group administration",
  ],
  triggers: {
    words: [
      "private",
      "closed",
      "secret",
      "locked",
      "members",
      "members-only",
      "close",
      "us",
      "between",
      "screenshot*",
      "share",
      "repost",
      "forward",
      "delete",
      "deleting",
      "record",
      "stays",
      "stay",
      "nobody",
      "burner",
      "alt",
      "anon*",
      "finsta",
      "throwaway",
      "won't",
      "settings",
      "friends-only",
      "friends",
      "space",
      "see",
      "tell",
      "happens",
      "shared",
      "leave",
      "knows",
      "here",
    ],
  },
  *detect(draft: Draft) {
    if (openly.test(draft.lower)) return;
    for (const match of matches(draft.lower, closedRoom)) {
      const rest = draft.lower.slice(0, match.start) + " " + draft.lower.slice(match.end);
      if (!stakes.test(rest) && !/\bus (?:docs|nurses|doctors|clinicians)/.test(match.text)) continue;
      // "Between us and the hospital", "close friends of mine" say where or who.
      if (
        /^(?:just )?between (?:us|friends|colleagues)$/.test(match.text) &&
        !/^[\s,:.!…]/.test(draft.lower.slice(match.end, match.end + 1) || ".")
      )
        continue;
      if (/^(?:just )?between us$/.test(match.text) && /^ and\b/.test(draft.lower.slice(match.end))) continue;
      yield { spans: [{ start: match.start, end: match.end }], merge: "room" };
    }
  },
  examples: {
    marked: [
      { text: "[[Private group]] so I can vent: my 3 pm lady quit on us 😤" },
      { text: "[[Locked account]], so here's what really happened with my 2pm" },
      { text: "[[Close friends only]]: my patient's mom is A LOT 😬" },
      { text: "[[Just between us docs]]: which rep pays best?" },
      { text: "[[Will delete later]] but the family in bed 9 yelled at everyone tonight" },
    ],
    unmarked: [
      { text: "Nothing is private online. Repeat after me.", why: "teaching" },
      { text: "Locked our group for spam, please DM the mod", why: "administration" },
      { text: "Virtual journal club tonight, registration required, no cases", why: "no patient" },
      { text: "Close friends: my garden is finally blooming 🌻", why: "personal" },
      { text: "Treat every private group as public: HIPAA still applies to your patients.", why: "teaching" },
    ],
  },
});
