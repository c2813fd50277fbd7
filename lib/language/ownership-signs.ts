import type { Draft } from "@/lib/engine/draft";
import { anyOf, execAll, type Match } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { nearCommerce } from "./company-names";
import { around, lowerOf, type Sign } from "./connection-kinds";
import { goods, mentionsIn, namesGoods } from "./products";
import { sentenceAt } from "./sentences";
import { gate } from "./word-starts";

const ownNoun =
  "(?:supplements?|gumm(?:y|ies)|vitamins?|probiotics?|protein powder|collagen|serums?|creams?|moisturizers?|sunscreens?|skincare line|skin ?care|hair ?care|(?:\\w+ )?line|brand|products?|product line|collection|cages?|screws?|implants?|devices?|braces?|gels?|patch(?:es)?|apps?|platform|software|start-?up|company|courses?|masterclass|e-?books?|book|program|planner|workbook|merch|shop|store|formulas?|blends?|tinctures?|cbd(?: \\w+)?|oils?|mattress|pillows?|insoles?|socks|toothpaste|tracker|kits?|guide|membership|coaching(?: program)?|invention|patent|tool|gadget|wearable|bracelet|bottle|tea|drops|capsules|caps|powder|balm|mask|system|instrument|retractor|needle|stethoscope|scrubs)";
const ownGoods = anyOf(
  [
    `(?:my|our)(?: own| very own| new| brand new| brand-new| signature| first| latest| little| entire| whole| favorite)*(?: [a-z][a-z'-]{2,15}){0,3}? ${ownNoun}`,
    `(?:dr|doctor)\\.? \\w{2,16}'s (?:\\w+ ){0,3}${ownNoun}`,
    "(?:from|in|at|on) my (?:shop|store|online store|etsy|website shop)",
    "(?:off|of) mine\\b",
  ],
  { raw: true },
);
const making = anyOf(
  [
    "i (?:personally |also |actually |helped |help |co-|proudly )*(?:to )?(?:invent|design|develop|formulat|creat|patent|build|built|engineer|co-?develop|co-?design|co-?creat)\\w{0,3}",
    "(?:which|that) i (?:helped|co-)?(?: to)? ?(?:invent|design|develop|formulat|creat|build)\\w{0,3}",
    "i (?:consulted|advised|worked|gave (?:them )?input|was|sat|'m|am) on the (?:design|development|design team|development team|team that (?:designed|built|developed))",
    "my co-?founders?(?: and i)?",
    "i (?:have|had|got) a (?:big )?hand in (?:designing|developing|creating|building|formulating)",
    "(?:my|our) (?:patent|patented|patent-pending|invention)\\b",
    "(?:designed|developed|formulated|created|invented|built) by (?:me|yours truly|us)",
    "(?:we|we've|i|i've) (?:just |finally |officially )?(?:launched|are launching|are raising|raised|closed our)",
    "we're (?:raising|launching)",
    "i(?:'m| am) launching",
    "i(?:'ve| have) (?:been working on|launched|invented|designed|developed|formulated|created|built|patented|founded)",
    "(?:excited|thrilled|proud|finally) (?:\\w+ ){0,4}launch(?:ing)?(?: of)? (?:my|our)",
    "(?:my|our) (?:launch|kickstarter|indiegogo|seed round|series a)",
  ],
  { raw: true },
);
const investment = anyOf(
  [
    "(?:proud|early|angel|lead|happy|excited|new) (?:investors?|backer|shareholder)",
    "(?:as an?|as their|i'm an?|am an?) (?:\\w+ )?(?:investor|backer|shareholder|stockholder)",
    "(?:i|we) (?:just |recently |also )?(?:invested|bought in|put (?:my|our) (?:own )?money)",
    "my (?:stock|shares|investment|equity|stake|portfolio company)",
    "our portfolio company",
    "co-?founder of",
    "(?:get|getting) in (?:early|on the ground floor)",
  ],
  { raw: true },
);

const gates = {
  own: gate("my our mine dr doctor of"),
  making: gate(
    "invent invented design developed develop formulate create created co codesigned patent build built engineer launch raising raised closed kickstarter indiegogo seed series been working founded cofounder consulted advised worked input gave sat team hand",
  ),
  investment: gate(
    "invest invested investor backer shareholder stockholder bought put stock shares equity stake portfolio founder cofounder co early ground",
  ),
} as const;

/** Goods of the author's own, things they made, stakes they hold. */
export const ownershipSigns: readonly Sign[] = [
  {
    kind: "own goods",
    regex: ownGoods,
    gate: gates.own,
    holds: (draft, match) => isOwnGoods(draft, match),
  },
  {
    kind: "making",
    regex: making,
    gate: gates.making,
    holds: (draft, match) => {
      const sentence = around(draft, match, 160, 120);
      const text = lowerOf(draft, match);
      const lower = lowerOf(draft, sentence);
      if (
        /\b(?:protocol|curriculum|slide|lecture|talk|treatment plan|plan|rapport|relationship|habit|rash|symptoms?|infection|fever|pain|cancer|allerg\w+|interest in|skills?|clinic|practice|department|podcast|website|study|trial|research|fellowship|residency|guidelines?|checklist|handout|infographic|playlist|spreadsheet|template|nonprofit|charity|program for|residents|students|poster|garden|deck|house|muscle|immunity|tolerance|anxiety|depression|diabetes|complication|worksheet)\b/.test(
          draft.lower.slice(match.end, Math.min(draft.plain.length, match.end + 45)),
        )
      )
        return false;
      if (/launch|raising|raised|closed/.test(text))
        return (
          namesGoods(draft, { start: match.start, end: sentence.end }) &&
          !/\b(?:clinic|practice|office|location|podcast|website|blog|newsletter|fellowship|residency|service)\b/.test(
            draft.lower.slice(match.end, match.end + 50),
          )
        );
      if (/kickstarter|indiegogo|seed round|series a/.test(text)) return nearCommerce(draft, match);
      if (/^(?:my|our) (?:patent|invention)/.test(text))
        return !/\bpatent (?:foramen|ductus|pda|airway)\b/.test(lower);
      return goodsBeside(draft, match);
    },
  },
  {
    kind: "investment",
    regex: investment,
    gate: gates.investment,
    holds: (draft, match) => {
      const near = around(draft, match, 120, 120);
      const lower = lowerOf(draft, near);
      if (
        /\binvested in (?:your|our|my|their|his|her|you|this community|patients?|people|education|health|care|seeing|helping|the success)\b/.test(
          lower,
        )
      )
        return false;
      if (/bone|food|chicken|soup|heart/.test(lower.slice(0, 60)) && /\bstock\b/.test(lowerOf(draft, match)))
        return false;
      return (
        mentionsIn(draft, near).length > 0 ||
        /\b(?:company|startup|start-up|biotech|device|medtech|health tech|brand)\b/.test(lower)
      );
    },
  },
];

/** A thing for sale, or a coined name, in the same clause as "I invented" or just before it. */
function goodsBeside(draft: Draft, match: Span): boolean {
  const sentence = sentenceAt(draft, match.start);
  const after = { start: match.end, end: Math.min(sentence.end, match.end + 45) };
  if (mentionsIn(draft, after).length > 0) return true;
  const beforeText = draft.lower.slice(Math.max(sentence.start, match.start - 45), match.start);
  const afterText = lowerOf(draft, after);
  const saleable = (text: string) =>
    [...execAll(text, /[a-z-]+/g)].some(
      ([word]) =>
        goods.has(word) &&
        !/^(?:program|programs|course|courses|book|books|system|systems|plate|leads?|greens|valve|tape|tea|drink)$/.test(
          word,
        ),
    );
  if (saleable(afterText)) return true;
  if (
    /\b(?:which|that|because|and|so)?\s*$/.test(beforeText) &&
    (saleable(beforeText) ||
      mentionsIn(draft, { start: Math.max(sentence.start, match.start - 45), end: match.start }).length > 0)
  )
    return true;
  if (/^\s*(?:it|this|them|these|one)\b/.test(afterText) || afterText.trim() === "") {
    const wide = { start: Math.max(0, match.start - 260), end: match.start };
    return mentionsIn(draft, wide).length > 0 || saleable(lowerOf(draft, wide));
  }
  return false;
}

const selling =
  /\b(?:launch(?:ed|es|ing)?|here|available|drop(?:s|ped|ping)?|pre-?orders?|shop|buy|order|orders|link in (?:my |the )?bio|links?|sold out|selling|restock\w*|on sale|for sale|introducing|waitlist|enroll\w*|grab|get yours|checkout|check out|bottles? left|now live|live now|\$\d+|\d+% off|off mine|stock(?:ed)?|jar|kits?|ships?|shipping|first batch|try|crush(?:es)?|works?|fixes|gets you|% off|coming soon|so proud of|finally|download|sign up|cart|early bird|doors (?:are )?open)\b|\$\d+/;

function isOwnGoods(draft: Draft, match: Match): boolean {
  const text = match.text.toLowerCase();
  const near = { start: Math.max(0, match.start - 160), end: Math.min(draft.plain.length, match.end + 200) };
  const lower = lowerOf(draft, near);
  if (/\bmine$/.test(text))
    return selling.test(lower) && /\b(?:\d+% off|gets you|code|order|buy|shop)\b/.test(lower);
  // A patient's own pump, a trainee's program, the practice's own product shelf in general terms.
  if (
    /\b(?:residency|fellowship|training|exercise|rehab|insurance|tv|phone|bus|front|hospital|health|care|first|on|bottom|time|storyline|hot|help|cell|cover|product of|school|car|office|exam|ob|picket|finish|punch|tag|dead|waist|jaw|hair|gum|smile|bikini|party|fault|midline|mid|picc|central|iv|arterial|art|life|date|support|crisis|main|zip)s? (?:program|line|lines|plan|company|app|apps|system|device|devices)$/.test(
      text,
    )
  )
    return false;
  if (
    /\b(?:system|program|tool|guide|line|store|shop|kit|kits|mask|implants?|needle|oil|patch|company|book|books|platform|device|devices|products?|collection|brand|stethoscope|scrubs|socks|app|apps|software|formula|tea|bottle|pillow|insoles?|brace|patent|supplements?|vitamins?|probiotics?|sunscreen|moisturizer|serum|tracker|wearable|bracelet|drops|powder|instrument|screws?|cages?|gel|gels|tincture|collagen|toothpaste|mattress|creams?|course|courses|membership|merch)$/.test(
      text,
    )
  ) {
    const own =
      /\b(?:own|launch\w*|introducing|founded|created|formulated|developed|designed|invented|line|brand|startup|start-up|from my|new)\b/.test(
        lower,
      );
    const strong =
      /\b(?:launch\w*|introducing|founded|i created|i formulated|i developed|i designed|i invented|pre-?order\w*|waitlist|sold out|restock\w*|finally here|now available|drops? (?:on|this|today|tomorrow|tonight|monday|friday)|for sale|on sale|half off|in stock|enroll\w*|early bird|doors (?:are )?open|so proud of (?:my|our|what our)|the pilot|zero \w+|my rules|\d+% off|\$\d+|jar|checkout|shop|order)\b|\$\d+/.test(
        lower,
      );
    if (
      !(own && strong) &&
      !(selling.test(lower) && /^(?:my|our) (?:own|very own|signature)/.test(text)) &&
      !(/^(?:dr|doctor)/.test(text) && selling.test(lower)) &&
      !(
        strong &&
        /^(?:my|our) (?:\w+ ){0,2}(?:gumm|supplement|skin ?care|cage|screw|device|gel|course|cbd|tincture|drops|app|formula|serum|cream|platform)/.test(
          text,
        )
      )
    )
      return false;
    if (/\bfavou?rite\b|\bfaves?\b|\bi use\b|\bmy (?:cpap|cgm|pump)\b/.test(text)) return false;
    return !/\b(?:ehr|emr|hospital's|patients?'|your)\b/.test(text);
  }
  if (/\b(?:favorite|fave)\b/.test(text)) return false;
  return (
    selling.test(lower) ||
    /\b(?:start-?up|invention|skincare line|product line|supplement line|masterclass)\b/.test(text)
  );
}
