import { anyOf } from "@/lib/engine/pattern";
import { givenNames } from "@/lib/lexicon/given-names";
import {
  companyBefore,
  companyEvent,
  companyNamed,
  companySuffix,
  namesCompany,
  namesCompanyWeakly,
  nearCommerce,
  personal,
  publicPlace,
  publicWords,
  speaksForCompany,
} from "./company-names";
import { around, lowerOf, wider, type Sign } from "./connection-kinds";
import { mentionsIn, namesGoods, publicBody, speaksWell } from "./products";
import { sentenceAt } from "./sentences";
import { gate } from "./word-starts";

const us =
  "(?:me|us|our (?:whole |entire )?(?:team|staff|office|clinic|practice|partners|crew|group)|my (?:whole |entire )?(?:team|staff|office|clinic|practice|partners|crew|partner|wife and i|husband and i))";
const glad =
  "(?:honou?red|proud|excited|thrilled|grateful|humbled|pumped|stoked|happy|delighted|privileged?|pleasure|blast|fun|love|loved|loving|blessed|lucky|psyched|pleased|joy|official|officially|announce|big news)";

const travel = anyOf(
  [
    `(?:flew|fly|flies|flying|flown|bussed|bused|jetted|whisked|shuttled) ${us} (?:out|in|down|up|over|to|first class|business class|all the way)`,
    "(?:was|were|been|got|getting|being) flown (?:out|in|down|up|to|first class)",
    `put ${us}(?: and (?:my|our|the) \\w+)? up (?:at|in|for)`,
    `(?:picked up|picking up|covered|covering|footed) (?:the|my|our) (?:tab|check|bill|hotel|flights?|travel|airfare|trip|dinner)`,
    `(?:paid|paying|pay|pays) for (?:my|our|the whole|the entire|everyone's) (?:trip|travel|flights?|hotel|dinner|meals?|stay|weekend|tickets?|registration|training|tuition|rooms?|airfare|conference)`,
    `(?:comped|covered|hosted|sponsored) (?:my|our) (?:trip|travel|flights?|hotel|dinner|meals?|stay|weekend|tickets?|registration|training|rooms?|seats?|visit|spot)`,
    "all[- ]expenses?[- ]paid",
    "expenses? paid trip",
    "on (?:their|the company's) dime",
    "their treat",
    "my (?:trip|travel|flight|hotel) was (?:covered|paid|comped)",
    "brand trip",
    "press trip",
    "sponsored trip",
  ],
  { raw: true },
);

const treat = anyOf(
  [
    `(?:wined and dined|wining and dining|spoil(?:s|ed|ing)?|treat(?:s|ed|ing)?|feed(?:s|ing)?|fed|host(?:s|ed|ing)?|pamper(?:s|ed|ing)?) ${us}`,
    "(?:dinner|lunch|breakfast|brunch|drinks|night out|evening|golf|weekend)(?: [a-z]{2,9}){0,3}? with (?:the|my|our|@)(?= )",
    "(?:dinner|lunch|breakfast|brunch|happy hour|drinks|steaks?|golf|box seats|suite|cruise|spa day|retreat|weekend|getaway|gala|party|reception|evening|night|event|meal|catering|tacos|coffee|pizza|donuts|bagels) (?:was |were |is )?(?:hosted|sponsored|provided|paid for|courtesy of|compliments of)(?: by)? ",
    "(?:dinner|lunch|breakfast|brunch|happy hour|drinks|steaks?|golf|box seats|meal|catering|tacos|coffee|pizza|donuts|bagels|cupcakes|cookies) (?:was |were |is |are )?(?:from|thanks to) (?:our |the |my )?",
    "(?:rep|drug rep|pharma|industry|vendor|sponsored) (?:lunch(?:es)?|dinners?|breakfast|meal|happy hour|brunch)",
    "(?:dinner|lunch|breakfast|food|swag|wine|faculty, the food) (?:was|were) (?:good|great|amazing|incredible|unreal|delicious|on them|on the company)",
    "(?:cadaver lab|bio ?skills lab|wet lab|user(?:s'?|'s)? (?:group )?meeting|product theater|product theatre|sponsored (?:symposium|dinner|session|workshop|webinar)|industry (?:symposium|dinner|sponsored symposium)|injector summit|sales meeting|company retreat|vip event|launch (?:event|party)|plant tour|factory tour|advisory (?:board|meeting|council)|ad board|advisory weekend)",
    "(?:(?:\\w+ )?\\w+'s|at|the|@\\w+) (?:\\w+ ){0,2}(?:hq|headquarters|training (?:center|centre|facility|campus|event|course|lab)|symposium|summit|masterclass|experience center|innovation center|cadaver (?:lab|course)|booth|suite|in the lab)",
    "in the lab with ",
    "(?:the |such a )?swag(?: bag)?\\b",
  ],
  { raw: true, after: "" },
);

const thanksFor =
  /\b(?:thanks?(?: you)?|thx|ty|tysm|shout ?out|s\/o|props|kudos|grateful|cheers|hats off|gracias)\b[^.!?\n]{1,70}?\bfor (?:hosting|having|inviting|flying|treating|spoiling|feeding|sending|gifting|hooking|sponsoring|supporting|training|(?:the|a|an|this|my|our|all the|such a) (?:\w+ ){0,2}(?:invite|invitation|hospitality|swag|goodies|goods|gifts?|samples?|dinner|lunch|trip|tickets?|experience|training|loaner|pr|package|box|unit|device|treats|weekend|opportunity|support|hook ?up|love|visit|tour))(?: (?:me|us|out|over|in))?/gi;
const havingFirst =
  /\bthanks?(?: you)?(?: so much)? for (?:(?:having|hosting|inviting|flying|treating|spoiling|feeding|sending|hooking|gifting) (?:me|us)|the (?:pair|box|package|samples?|goodies|swag|gift|unit|loaner|bottle|kit|device))[^.!?\n]{0,40}/gi;

const role = anyOf(
  [
    `${glad}[^.!?\\n]{0,40}?(?:train|training|teach|teaching|taught|speak|speaking|spoke|present|presenting|lecture|lecturing|proctor|proctoring|demo(?:ing|nstrating)?|faculty|moderat(?:e|ing)|consult(?:ing)?|represent(?:ing)?|join(?:ing|ed)?|work(?:ing)? with|be named|been named|selected|chosen|invited)[^.!?\\n]{0,25}? (?:for|at|with|on behalf of|by|to join|to speak|as)`,
    `${glad}[^.!?\\n]{0,40}?(?:to be|being|be|become|as|i'm|i am|to join)[^.!?\\n]{0,20}?(?:faculty|speaker|trainer|proctor|educator|instructor|ambassador|spokesperson|kol|key opinion leader|luminary|preceptor|advis[eo]r|consultant|mentor|champion|influencer|face) (?:for|with|at|of|on)`,
    "(?:faculty|speaker|trainer|proctor|educator|spokesperson|kol|luminary|key opinion leader) (?:for|with) ",
    "(?:joined|joining|join) (?:the|their) (?:\\w+ )?(?:speaker|speakers|faculty|training|advisory|ambassador|kol|clinical|education) (?:team|bureau|board|faculty|program|panel)",
    "(?:as|i'm|i am) (?:a|an|their|the) (?:kol|key opinion leader|luminary|national trainer|brand ambassador|ambassador|national educator)",
    "(?:their|the|national|certified|master) (?:kol|luminary|national trainer|master trainer)",
    "(?:ambassador|influencer|creator|luminary|kol) program",
    "(?:spoke|speaking|lectured|taught|teaching|presented|presenting|trained|training|proctored) (?:for|on behalf of) ",
    "(?:asked|tapped|named|invited|chose|picked|hired|recruited|brought) (?:me|yours truly)(?: on)? (?:to be|as|to join|to become) (?:their|a|an|the|one of)",
    "(?:proud|longtime|national|regional|certified|official|lead|global) (?:trainer|educator|kol|speaker|proctor|luminary)",
    "(?:speaking|lecturing|teaching|presenting|training|consulting|working|spoke) for (?:them|the company|the makers)",
    "speakers?'? bureau",
    "on their (?:advisory )?board",
  ],
  { raw: true, after: "" },
);

const giftVerb =
  /\b(?:(?:sent|sends|mailed|shipped|gave|gives|gifted|dropped off|hooked|loaned|lent|provided|supplied|delivered|surprised|comped|let)(?: to)? (?:me|us|our (?:team|staff|office|clinic|practice|patients)|my (?:team|staff|office|clinic|practice|husband|family))|(?:was|were|been|got|just got|i've been|gets?) (?:sent|gifted|given|comped|loaned|lent|hooked up with)|got to (?:try|test|demo|keep|play with)|(?:sent|asked|offered)(?: it| this| these| one)?(?: over)? (?:to|for) (?:me|us) to (?:try|test|review)|(?:sent|shipped|mailed|dropped|lent|loaned|brought)(?: off| over)? (?:one|it|some|a few|a unit|a box|samples)(?: off| over)? (?:to|for|at|with) (?:me|us|our \w+|my \w+)|(?:sent|shipped|mailed|dropped)(?: off| over) (?:a|an|one|some|the|their|this)|let (?:me|us) borrow|came in the mail|pr (?:package|box|haul|mail|list|sample)|(?:early|exclusive|beta|vip|first) access(?: to)?|beta[- ]test(?:er|ing|ed)?|free (?:samples?|products?|units?|devices?|swag|trial units?|loaners?|gift|stuff|goodies|bottle|box|pair|month|year|membership)|(?:courtesy|compliments) of|on loan|for me to (?:try|test|review)|(?<=@\w{3,30},? )who (?:donated|gifted|gave|sent|provided|loaned|supplied|hooked))\b/gi;

/** Words for those who speak for a company, with its name: "the folks at Orthexa", "the BioVance team", "Acme Spine reps". */
const contact =
  /(?<!\p{L})(?:(?:the|my|our|those|good|great) )?(?:(?:team|folks|people|crew|friends|gang|reps?|makers|fam|family|pals|peeps|squad) (?:at|of|from|over at|with) (?:the )?(?<after>\p{Lu}[\p{L}&]{2,}(?: \p{Lu}[\p{L}&]+){0,2})|(?:the|our|my|those|our local) (?<before>\p{Lu}[\p{L}&]{2,}(?: \p{Lu}[\p{L}&]+){0,2}) (?:team|folks|crew|reps?|fam|gang|engineers?|clinical specialists?))(?!\p{L})/gu;
const companyActs = anyOf(
  [
    "(?:company|brand|reps?|vendor|manufacturer|makers?)(?: \\w{2,12}){0,3}? (?:sends?|sent|brought|brings|bought|dropped off|delivered|treated|catered|gave|gives|hosted|took (?:me|us)|invited (?:me|us)|let (?:me|us)|hooked (?:me|us)|surprised (?:me|us)|shipped|mailed|loaned|lent|(?:reached out|dm'd|contacted|approached|messaged|slid into)(?: to)?(?: (?:me|us))?)",
  ],
  { raw: true },
);

const closeness = anyOf(
  [
    "(?:love|loved|loving|adore|miss|missed|thank|thanks to|fun with|night with|day with|shout ?out to|hanging with|hugs to|time with|appreciate) (?:all )?(?:my|our|the|these) [^.!?\\n]{0,20}?(?:friends|people|family|fam|team|reps?|crew|folks) (?:at|from|over at|with) ",
    "(?:our|my|the|their|these|best|favorite|fave|amazing|awesome|fabulous|sweet|local) [^.!?\\n]{0,25}?\\breps?\\b(?! (?:max|range|of|per|each|x|then|for \\w+ sets))",
    "brand ?fam",
  ],
  { raw: true, after: "(?![a-z0-9])" },
);

const first = anyOf(
  [
    "(?:first|1st|only|among the first|one of the first|one of the only|one of the few)(?: \\w+){0,3} (?:in|to|on|across|within)(?: \\w+){0,7}? (?:implant|offer|use|perform|adopt|launch|bring|have|get|receive|install|place|inject|try|carry|own)\\w{0,4}(?= )",
  ],
  { raw: true, after: "" },
);

const status = anyOf(
  [
    "(?:diamond|platinum|black diamond|gold|elite|vip|preferred|top|premier|#1|certified|five star|top \\d{1,3}%)(?: \\+| plus| elite| level| tier| status| \\w+){0,2} (?:provider|injector|practice|injector status|account|status|partner|trainer|prescriber)",
  ],
  { raw: true },
);

/** Words without which a pattern cannot match; only their first four letters count. */
const gates = {
  travel: gate(
    "flew fly flies flying flown bus bused bussed jetted whisked shuttled put picked picking cover footed paid pay pays paying comped host sponsor expense dime treat trip",
  ),
  treat: gate(
    "wined wining spoil treat fed feed host pamper dinner lunch breakfast brunch happy drinks steak golf box suite cruise spa retreat weekend getaway gala party reception evening night event meal catering tacos coffee pizza donuts bagels cupcakes cookies food wine lab cadaver bioskills bio wet user product meeting symposium summit advisory ad tour plant factory launch vip hq headquarters training masterclass center experience innovation booth swag sponsored industry rep drug pharma vendor company injector sales",
  ),
  thanks: gate("thank thanks thx ty tysm shout shoutout s props kudos grateful cheers hats gracias"),
  role: gate(
    "asked tapped picked hired recruited brought chose train teach taught speak spoke present lecture proctor demo faculty moderate moderating consult represent join work named selected chosen invited educator instructor ambassador spokesperson kol key luminary preceptor advisor adviser advisory champion influencer creator face bureau board mentor",
  ),
  gift: gate(
    "sent send sends mail shipped gave give gives gift gifted dropped hooked loan loaned lent provided supplied delivered surprised comped let given got get gets asked offered donated who brought came pr access early beta free courtesy compliments",
  ),
  closeness: gate(
    "rep reps company companies brand brandfam vendor manufacturer maker makers pals peeps squad gang engineer clinical specialist fam friend friends people family team crew folks",
  ),
  first: gate("first 1 st only few"),
  status: gate("provider injector practice account status partner trainer prescriber"),
} as const;

const notSeller =
  /\b(?:patients?|pts?|mom|mum|mother|dad|father|husband|wife|sister|brother|friends?|colleagues?|coworkers?|neighbors?|residents?|students?|nurses?|ma|hospital|insurance|insurer|school|university|department|daughter|son|kids?|child|grandma|grandmother|aunt|uncle|someone|somebody|parents?|family|families|he|she|dr|doc|doctor|surgeon|attending|boss|chief|mentor|teacher|admin|secretary|receptionist|reviewer|editor|journal|santa|stranger|follower|followers|ems|er|ed|pcp|pharmacy|lab|county|state|city|fema|god|life|who|you|i|we|church|club|society|library|cdc|nih|government|va|charity|nonprofit|foundation|donors?|community|volunteers?|quilters|knitters|scouts|troop|guild|baptist|methodist|lutheran|catholic|parish|temple|mosque|synagogue|legion|auxiliary|kiwanis|graders?|classroom|kindergart\w+|neighbors|neighbours)\b/;

/** Travel, meals, presents, roles and tiers: what a company does for a clinician that it courts. */
export const hospitalitySigns: readonly Sign[] = [
  {
    kind: "travel",
    regex: travel,
    gate: gates.travel,
    holds: (draft, match) => {
      const near = lowerOf(draft, around(draft, match, 70, 50));
      const subject = draft.lower.slice(
        Math.max(sentenceAt(draft, match.start).start, match.start - 18),
        match.start,
      );
      if (notSeller.test(subject) && !/\bthey\b/.test(subject)) return false;
      if (publicWords.test(near) && mentionsIn(draft, around(draft, match, 70, 50)).length === 0)
        return false;
      return (
        nearCommerce(draft, match) ||
        (namesCompany(draft, { start: 0, end: draft.plain.length }) && /\bthey\b/.test(near))
      );
    },
  },
  {
    kind: "hospitality",
    regex: treat,
    gate: gates.treat,
    holds: (draft, match) => {
      const text = lowerOf(draft, match);
      const near = around(draft, match, 70, 60);
      if (
        /\b(?:university|society|academy|annual meeting|anatomy)\b/.test(lowerOf(draft, near)) &&
        mentionsIn(draft, near).length === 0
      )
        return false;
      // "At Summit Spine": the word is a name, not a meeting.
      if (/(?:summit|suite)$/.test(text) && /^ \p{Lu}/u.test(draft.plain.slice(match.end, match.end + 2)))
        return false;
      if (/^ad board/.test(text)) return true;
      if (/advisory|product theat|sponsored|industry|rep |drug rep|pharma|vendor/.test(text))
        return (
          /\b(?:i|we|me|us|my|our|perks|being on|been on|serving|back from|wrapped|what an?|great|excited|honored|tonight|thanks)\b/.test(
            lowerOf(draft, near),
          ) && !/\bcommunity|patient|family|fda|acip|cdc|hospital\b/.test(lowerOf(draft, near))
        );
      if (
        /^(?:feed|fed|treat|host|spoil|pamper)/.test(text) &&
        !(/\b(?:reps?|@)/.test(lowerOf(draft, near)) || nearCommerce(draft, match))
      )
        return false;
      if (/^swag|^the swag|^such a swag/.test(text)) return nearCommerce(draft, match);
      if (/(?:was|were) (?:good|great|amazing|incredible|unreal|delicious)/.test(text))
        return /\bthanks? for having\b/.test(draft.lower) && nearCommerce(draft, match);
      // "Dinner from", "drinks with the": who gave it comes next. "Acme's cadaver lab": it came before.
      return isMeal.test(text)
        ? namesCompany(draft, { start: match.end, end: Math.min(draft.plain.length, match.end + 40) })
        : namesCompany(draft, near);
    },
  },
  {
    kind: "hospitality",
    regex: thanksFor,
    gate: gates.thanks,
    holds: (draft, match) => {
      const text = lowerOf(draft, match);
      if (
        /\b(?:podcast|show|episode|interview|panel|grand rounds|students|residents|fellows|patients?|wife|husband|mom|family|everyone|all of you|you all|yall|y'all|nurses?|team for having my back|article|op-?ed)\b/.test(
          lowerOf(draft, around(draft, match, 40, 60)),
        )
      )
        return false;
      return mentionsIn(draft, match).length > 0 || namesCompanyWeakly(draft, match, text);
    },
  },
  {
    kind: "hospitality",
    regex: havingFirst,
    gate: gates.thanks,
    holds: (draft, match) =>
      mentionsIn(draft, around(draft, match, 0, 40)).length > 0 &&
      !/\b(?:podcast|show|episode|interview|grand rounds)\b/.test(
        lowerOf(draft, around(draft, match, 60, 60)),
      ),
  },
  {
    kind: "role",
    regex: role,
    gate: gates.role,
    holds: (draft, match) => {
      const near = around(draft, match, 20, 45);
      if (
        publicWords.test(lowerOf(draft, { start: match.end - 15, end: near.end })) &&
        mentionsIn(draft, near).length === 0
      )
        return false;
      if (
        /speakers?'? bureau|for (?:them|the)|advisory|kol\b|key opinion|luminary|national trainer|speaker (?:team|program)|(?:ambassador|creator|influencer) program/.test(
          lowerOf(draft, { start: match.start, end: Math.min(draft.plain.length, match.end + 6) }),
        )
      )
        return (
          nearCommerce(draft, match) ||
          /\b(?:medicine|drug|medication|therapy|treatment|injectable)\b/.test(draft.lower)
        );
      if (/(?:trainer|educator|kol|speaker|proctor|luminary)$/.test(lowerOf(draft, match)))
        return mentionsIn(draft, sentenceAt(draft, match.start)).length > 0;
      if (/ me\b|yours truly/.test(lowerOf(draft, match)))
        return (
          companyNamed.test(draft.plain.slice(Math.max(0, match.start - 60), match.start)) ||
          mentionsIn(draft, around(draft, match, 60, 60)).length > 0
        );
      return (
        mentionsIn(draft, { start: match.start, end: near.end }).length > 0 ||
        companySuffix.test(lowerOf(draft, { start: match.end, end: near.end })) ||
        companyEvent.test(draft.plain.slice(match.end, near.end)) ||
        speaksForCompany(draft, match)
      );
    },
  },
  {
    kind: "gift",
    regex: giftVerb,
    gate: gates.gift,
    holds: (draft, match) => {
      const text = lowerOf(draft, match);
      const sentence = sentenceAt(draft, match.start);
      const before = draft.lower.slice(Math.max(sentence.start, match.start - 40), match.start);
      if (
        /^free/.test(text) &&
        !/\b(?:they|from|thanks|got|getting|sent|gave|my|me|us)\b/.test(
          lowerOf(draft, around(draft, match, 30, 30)),
        )
      )
        return false;
      if (
        /^free/.test(text) &&
        /\b(?:our patients?|for patients?|to (?:our |new )?patients?|your|you|first \d+|giveaway|come|stop by|with (?:every|any|your)|buy)\b/.test(
          lowerOf(draft, around(draft, match, 40, 50)),
        )
      )
        return false;
      if (/\bfrom$/.test(text) && /^ (?:our|my)\b/.test(draft.lower.slice(match.end, match.end + 5)))
        return false;
      if (/^let (?:me|us)/.test(text))
        return (
          /^let (?:me|us) (?:try|test|drive|demo|keep|play|have)/.test(
            draft.lower.slice(match.start, match.end + 10),
          ) &&
          mentionsIn(draft, around(draft, match, 120, 60)).length > 0 &&
          /\bthey|@|reps?\b/.test(before)
        );
      if (notSeller.test(before.slice(-30)) && !/\b(?:they|reps?|company|brand)\b/.test(before.slice(-25)))
        return false;
      if (
        /^(?:got to (?:try|test|demo|keep|play with)|(?:early|exclusive|beta|vip|first) access|on loan|beta)/.test(
          text,
        )
      )
        return (
          mentionsIn(draft, around(draft, match, 60, 80)).length > 0 ||
          (/^(?:early|exclusive|beta)/.test(text) && namesGoods(draft, around(draft, match, 90, 90)))
        );
      const after = lowerOf(draft, { start: match.end, end: Math.min(draft.plain.length, match.end + 60) });
      if (/^(?:courtesy|compliments)/.test(text))
        return namesCompany(draft, {
          start: match.end,
          end: Math.min(draft.plain.length, sentence.end, match.end + 40),
        });
      if (
        /^(?:gave|gives|sent|provided|lent|was|were|got|been|gets?|surprised|delivered|i've been)/.test(text)
      ) {
        if (
          /\breplacement\b/.test(after) ||
          /^\s*(?:a )?(?:the )?(?:(?:another |a |this |more |\d+ )?(?:kids?|patients?|pts?|referrals?|consults?|transfers?|cases?|admissions?|bab(?:y|ies))\b|hope|life|strength|courage|confidence|chills|permission|advice|feedback|credit|time|goosebumps|back|home|away|message|text|email|photo|pic|link|article|note|card|this (?:photo|text|message|article|note|card|email|pic)|a (?:message|text|photo|note|card|letter|link|picture|dm|reason|call|chance|hug|wave|smile|second))/.test(
            after,
          )
        )
          return false;
        const toward = {
          start: Math.max(sentence.start, match.start - 90),
          end: Math.min(draft.plain.length, match.end + 60),
        };
        return (
          namesGoods(draft, toward) &&
          (/\b(?:they|company|brand|reps?|makers?|team|folks|manufacturer|vendor)\b/.test(before) ||
            mentionsIn(draft, toward).length > 0 ||
            companyBefore.test(draft.plain.slice(Math.max(sentence.start, match.start - 40), match.start)))
        );
      }
      return namesGoods(draft, {
        start: Math.max(0, match.start - 120),
        end: Math.min(draft.plain.length, match.end + 120),
      });
    },
  },
  {
    kind: "closeness",
    regex: closeness,
    gate: gates.closeness,
    holds: (draft, match) => {
      const near = around(draft, match, 60, 60);
      const text = lowerOf(draft, match);
      if (
        /reps?$/.test(text) &&
        /\b(?:sets?|squats?|deadlifts?|workout|exercise|barbell|lift\w*|curls?|presses?|annoy|state rep|house|senator|congress\w*|union)\b/.test(
          draft.lower,
        )
      )
        return false;
      if (/reps?$/.test(text))
        return (
          mentionsIn(draft, { start: Math.max(0, match.start - 140), end: near.end }).length > 0 ||
          (/\b(?:drug|device|pharma|sales|industry|company) ?reps?$/.test(text) &&
            /\b(?:best|love|amazing|awesome|thank\w*|treat|spoil\w*|family|favorite|sweet\w*)\b/.test(
              lowerOf(draft, near),
            ))
        );
      return (
        mentionsIn(draft, { start: match.start, end: near.end }).length > 0 &&
        !publicWords.test(lowerOf(draft, { start: match.end, end: near.end }).slice(0, 25))
      );
    },
  },
  {
    kind: "closeness",
    regex: contact,
    gate: gates.closeness,
    onPlain: true,
    holds: (draft, match) => {
      const name = match.groups.after ?? match.groups.before ?? "";
      if (
        publicWords.test(
          lowerOf(draft, match).replace(/^(?:my |our |the |good )?(?:friends|family|fam) /, ""),
        ) ||
        publicBody.test(name.toLowerCase().replace(/[^a-z]/g, "")) ||
        /^\p{Lu}+$/u.test(name) ||
        personal.test(name)
      )
        return false;
      const sentence = sentenceAt(draft, match.start);
      const near = wider(draft, sentence);
      if (publicPlace.test(lowerOf(draft, sentence)) && mentionsIn(draft, sentence).length === 0)
        return false;
      if (
        !benefit.test(lowerOf(draft, near)) ||
        givenNames.entries.has((name.split(" ")[0] ?? "").toLowerCase())
      )
        return false;
      return (
        /^(?:the )?makers|\brep$/.test(lowerOf(draft, match)) ||
        (namesGoods(draft, near) && speaksWell(draft, near))
      );
    },
  },
  {
    kind: "gift",
    regex: companyActs,
    gate: gates.closeness,
    holds: (draft, match) => {
      const sentence = sentenceAt(draft, match.start);
      if (notGifts.test(lowerOf(draft, { start: match.start, end: sentence.end }))) return false;
      const near = wider(draft, sentence);
      return speaksWell(draft, near) && (namesGoods(draft, near) || namesCompany(draft, near));
    },
  },
  {
    kind: "first",
    regex: first,
    gate: gates.first,
    holds: (draft, match) =>
      mentionsIn(draft, { start: match.end, end: Math.min(draft.plain.length, match.end + 40) }).length > 0 ||
      mentionsIn(draft, sentenceAt(draft, match.start)).some((mention) => mention.start >= match.end),
  },
  {
    kind: "status",
    regex: status,
    gate: gates.status,
    holds: (draft, match) => mentionsIn(draft, around(draft, match, 40, 40)).length > 0,
  },
];

const isMeal =
  /^(?:dinner|lunch|breakfast|brunch|happy|drinks|night|steak|golf|box|suite|cruise|spa|retreat|weekend|getaway|gala|party|reception|evening|event|meal|catering|tacos|coffee|pizza|donuts|bagels)/;
/** What companies send that is no present. */
const notGifts =
  /\b(?:letter|notice|recall|e-?mail|bill|invoice|statement|response|reply|wrong|late|never|contract|update|survey|warning|refund|price)\b/;
/** What a company does for a clinician that it courts. */
const benefit =
  /\b(?:weekend|dinner|lunch|breakfast|drinks|trip|cabo|vegas|hosted?|hosting|invit\w+|treat\w*|spoil\w*|gave|gives|sent|brought|bring\w*|took|taking|let (?:me|us)|show(?:ed|ing)|train\w*|learn\w*|teach\w*|lab|hq|party|event|thank\w*|shout\w*|grateful|love|loved|amazing|best|awesome|incredible|put (?:me|us)|early|access|demo\w*|launch\w*|fun|golf|game|suite|concert|show|tours?|menu|tasting|first look|sneak peek|threw in|throw in|vip|asked me|asked us|face of|best friend|campaign|chose me|picked me)\b/;
