import type { Draft } from "@/lib/engine/draft";
import { anyOf } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { nearCommerce } from "./company-names";
import { around, lowerOf, type Sign } from "./connection-kinds";
import { mentionsIn, namesGoods } from "./products";
import { sentenceAt } from "./sentences";
import { gate } from "./word-starts";

const codePatterns = [
  "(?:use|with|w/|using|enter|apply|add|my|our|promo|coupon|discount|referral|the|affiliate|drop|and|plus|exclusive|save with|special) ?:?(?:my |our |the |this |special |exclusive )?(?:promo |coupon |discount |referral |affiliate )?code(?: is|s|:|=)? ?['\"]?[a-z][a-z0-9]{2,19}['\"]?",
  "(?:promo|coupon|discount|referral|affiliate) codes?",
  "tell (?:them|'em|him|her) (?:\\S{1,14} ){1,3}sent (?:you|ya|u)",
  "code:? ?['\"]?[a-z]{2,16}\\d{0,3}['\"]? (?:for|gets?|saves?|takes?|gives?|at|to get|to save)",
  "my code",
  "(?:my|our) (?:discount|promo|coupon)",
  "[a-z]{3,16}\\d{1,3} (?:at checkout|for \\$?\\d{1,3}%? ?off|gets you|saves you|takes)",
  "\\d{1,2}% ?off (?:with|w/|using|when you use|if you use|w) (?:my |code |the )?['\"]?[a-z]{3,18}\\d{0,3}['\"]?",
  "(?:my|our|the) (?:\\w+ ){0,1}link(?: \\([a-z0-9]{3,20}\\))?(?: below| in bio| in my bio)? (?:takes|gets|saves|gives|for|is good for|knocks)(?: you)?(?: an?)?(?: extra)? ?\\$?\\d{1,3}",
  "link in (?:my |the )?bio (?:gets|saves|gives|takes|for \\d)(?: you)?(?: \\$?\\d{1,3}%?(?: off)?)?",
  "(?:you'll|you|u|y'all|ya'll) (?:get|save|receive|score) (?:an? )?(?:extra )?(?:\\$\\d{1,3}(?: off)?|\\d{1,3}% ?off|\\d{1,3} ?%|\\d{1,3} ?percent off)",
  "(?:my|our) (?:followers|readers|audience|listeners|subscribers|friends|people) (?:get|save|receive) (?:an? )?(?:extra )?\\$?\\d{1,3}",
  "\\$?\\d{1,3}%? ?off (?:with|through|via|using) (?:my|our|the) (?:link|code)",
];
const code = anyOf(codePatterns, { raw: true });
/** "use DERMDOC15": capitals with a number, which no drug or gene here carries. Without the number only "code" tells. */
const bareCode = /\b(?:[Uu]se|USE|[Ee]nter|[Aa]pply|[Tt]ype|[Ww]ith|w\/) ?["']?(?<code>[A-Z]{4,16}\d{2})\b/g;
const affiliate = anyOf(
  [
    "affiliate(?:s|d)? (?:links?|program|code|partner|marketing)",
    "affil(?:iate)?\\.? links?",
    "aff links?",
    "\\((?:aff|affil|affiliate|affiliate link|af link)\\)",
    "#(?:affiliate|afflink|affiliatelink|ltk|liketkit|ltkfit|ltkbeauty|ltkfamily|amazonfinds|amazonassociate|tiktokshop)",
    "ltk",
    "like ?to ?know(?:\\.| )?it",
    "referral (?:links?|bonus)",
    "refer a friend",
    "amazon (?:storefront|shop|store|list|faves?|favorites|finds|link|picks)",
    "(?:my|our) (?:amazon|fullscript|shopify|ltk|benable|shopmy|tiktok shop|tik tok shop|wellevate|thorne|metagenics|dispensary|etsy|target) (?:shop|store|storefront|list|page|link|faves?|favorites|dispensary|picks|account)?",
    "shop ?my",
    "(?:yellow|orange|shopping) (?:basket|cart|bag)",
    "tiktok shop",
    "shop (?:my|our|the|all my|all the)[^.!?\\n]{0,25}?(?:picks|faves|favorites|list|look|links?|essentials|must[- ]haves|routine|storefront|shelf)",
    "(?:fullscript|wellevate) (?:dispensary|link|account)?",
    "my dispensary",
    "(?:join|become|be on) my (?:downline|team)",
    "downline",
    "(?:wellness|independent) (?:advocate|distributor|consultant|promoter)",
    "(?:dm|message|text|ask) me (?:to|about how to|and i'll show you how to) (?:join|earn|order)",
  ],
  { raw: true },
);
const affiliateUrl =
  /[?&](?:tag|ref|aff|affid|affiliate|aff_id|afid|partner|utm_source=affiliate|rfsn|ranmid|clickid|coupon|discount|promo|referral|via)=[\w-]{2,40}|\b(?:amzn\.to|a\.co|shopmy\.us|liketk\.it|rstyle\.me|shopltk|bit\.ly\/\w*shop)\/?\w*/gi;
const shop = anyOf(
  [
    "link in (?:my |the |our )?(?:bio|stories|story|profile|comments|description)(?: below)? (?:to|if you want to) (?:buy|shop|order|purchase|grab|get|try|snag)",
    "(?:buy|shop|order|purchase|snag|grab|get)[^.!?\\n]{0,30}? (?:link in (?:my |the )?bio|in my bio|at my link|via my link|through my link|from my link|at the link in (?:my )?bio|with my link|using my link|below)",
    "swipe up to (?:buy|shop|order|get|purchase|grab)",
    "(?:tap|click|hit|use|check) (?:my|the|this) (?:\\w+ )?link (?:to|and) (?:buy|shop|order|get|purchase|grab|save)",
    "(?:my|personal) (?:shop|shopping|purchase|order|referral|discount|partner|special) link",
    "shop (?:it |them |this |these )?(?:at )?(?:the )?(?:link|here|now|below)",
    "link(?:s|ed)? (?:in (?:my |the )?(?:bio|stories|story|comments)|below|here)",
    "(?:use|through|with|via|from) my link",
    "my links?",
  ],
  { raw: true },
);

const gates = {
  code: gate(
    "code codes off discount promo coupon link links checkout save saves get gets receive score tell use with using enter apply type w at",
  ),
  affiliate: gate(
    "affiliate affil aff ltk liketkit like referral refer amazon amazonfinds shop shopmy shopping fullscript wellevate dispensary basket cart bag tiktok tik tiktokshop downline advocate distributor independent consultant promoter join become dm message text ask benable etsy storefront thorne metagenics target my",
  ),
  shop: gate("link links linked swipe shop my"),
} as const;

/** An address holds no words: its own signs tell. */
const urlSigns = /[?&]|amzn|a\.co|shopmy|liketk|rstyle|shopltk|bit\.ly/;

const event =
  /\b(?:conference|meeting|#\w{2,10}20\d\d|register|registration|webinar|cme|course|symposium|summit|tickets?|donat\w*|fundrais\w*|charity|5k|walk|gala)\b/;
const codeBlue =
  /\bcode (?:blue|status|red|black|gray|grey|stroke|stemi|pink|white|silver|team|cart|brown|green|orange|yellow|of|is|was|for (?:billing|the visit)|sepsis|trauma|word|review|set|book|named|lavender)\b|\b(?:icd|cpt|hcpcs|billing|zip|area|dress|qr|genetic|bar|building|diagnosis|procedure|ethic|ethics|full|no|tax|moral|source|color|penal|health|fire|legal|honor) codes?\b/;
/** A practice's offer of its own services: readers know who profits. */
const ownService =
  /\b(?:book|booking|appointment|appt|consult|consultation|visit|new patients?|first (?:visit|treatment|session|facial|class|appointment)|your (?:next|first) (?:visit|facial|treatment|session|appointment|infusion|massage|adjustment|cleaning|exam|peel|service|units?|syringe)|facials?|cleanings?|exams?|massages?|membership|our (?:clinic|office|practice|spa|med ?spa)|in[- ]office|per unit|a unit|units|syringes?|session|sessions|services?|our services)\b/;

/** Codes, affiliate links and shops: ways of sending readers to buy. */
export const tradeSigns: readonly Sign[] = [
  {
    kind: "code",
    regex: code,
    gate: gates.code,
    holds: (draft, match) => {
      const near = lowerOf(draft, around(draft, match, 60, 80));
      const text = lowerOf(draft, match);
      if (
        codeBlue.test(near) ||
        codeBlue.test(
          lowerOf(draft, {
            start: Math.max(0, match.start - 12),
            end: Math.min(draft.plain.length, match.end + 12),
          }),
        )
      )
        return false;
      if (/\b(?:no commission|society code|i get nothing|no kickback)\b/.test(draft.lower)) return false;
      const looksCode = /\b[A-Z][A-Z0-9]{3,19}\b/.test(draft.plain.slice(match.start, match.end + 20));
      const discount = /%|\$|\boff\b|\bsave|\bdiscount|\bfree ship|\bcheckout|\bpromo|\bcoupon/.test(near);
      const bought = namesGoods(draft, {
        start: Math.max(0, match.start - 250),
        end: Math.min(draft.plain.length, match.end + 250),
      });
      if (event.test(near) && !bought) return false;
      if (ownService.test(near) && !/\b(?:my|drpain|dr) code\b/.test(near) && !soldElsewhere(draft, match))
        return false;
      if (
        /^(?:my|our) (?:discount|promo|coupon)|^my code|promo|coupon|referral|affiliate|followers|readers/.test(
          text,
        )
      )
        return discount || looksCode || bought;
      if (/^(?:you|u|y'all|ya)/.test(text))
        return bought && /\b(?:link\w*|code|bio|swipe|checkout|my)\b/.test(near);
      return (looksCode || discount) && (bought || discount);
    },
  },
  {
    kind: "code",
    regex: bareCode,
    gate: gates.code,
    onPlain: true,
    holds: (draft, match) => {
      const near = {
        start: Math.max(0, match.start - 250),
        end: Math.min(draft.plain.length, match.end + 250),
      };
      if (
        /^(?:covid|brca|sars|spf|omega|vitamin|mthfr|braf|kras|glut|icd|cpt)/i.test(match.groups.code ?? "")
      )
        return false;
      return namesGoods(draft, near) && !ownService.test(lowerOf(draft, around(draft, match, 60, 80)));
    },
  },
  {
    kind: "affiliate",
    regex: affiliate,
    gate: gates.affiliate,
    holds: (draft, match) => {
      const near = lowerOf(draft, around(draft, match, 60, 60));
      const text = lowerOf(draft, match);
      if (
        /^refer|^affiliated? (?:program|partner)/.test(text) &&
        /\b(?:hospital|university|physician|pcp|specialist|fellowship|residency|clinic|new patients?)\b/.test(
          near,
        )
      )
        return false;
      if (/^(?:wellness|independent) consultant/.test(text))
        return namesGoods(draft, around(draft, match, 100, 100));
      if (/(?:basket|cart|bag)$/.test(text))
        return (
          /\b(?:tap|click|hit|shop|yellow|orange|below|👇)\b/.test(near) &&
          !/\bcrash cart|code cart|med cart\b/.test(near)
        );
      if (/^(?:dm|message|text|ask) me/.test(text))
        return (
          namesGoods(draft, around(draft, match, 120, 60)) && !/\bappointment|consult|book|visit\b/.test(near)
        );
      if (/^(?:join|become|be on)/.test(text)) return nearCommerce(draft, match);
      return true;
    },
  },
  {
    kind: "affiliate",
    regex: affiliateUrl,
    gate: urlSigns,
    holds: (draft, match) =>
      !/discount|coupon|promo|via|ref|partner/.test(match.text) ||
      namesGoods(draft, { start: 0, end: draft.plain.length }),
  },
  {
    kind: "shop",
    regex: shop,
    gate: gates.shop,
    holds: (draft, match) => {
      const text = lowerOf(draft, match);
      if (
        /\b(?:portal|pharmacy|insurance|hospital|library)\b/.test(lowerOf(draft, around(draft, match, 0, 24)))
      )
        return false;
      const sentence = sentenceAt(draft, match.start);
      const near = {
        start: Math.max(0, sentence.start - 220),
        end: Math.min(draft.plain.length, match.end + 160),
      };
      const lower = lowerOf(draft, near);
      if (!namesGoods(draft, near)) return false;
      if (
        /\b(?:book|books|textbook|journal|article|paper|study|studies|handout|pdf|guideline|library|episode|podcast|blog|video|recipe|register|registration|donat\w+|fundrais\w+|petition|survey|appointment|consult\w*|call us|schedule|full text|thread|references?|sources?|read more|learn more|transcript)\b/.test(
          lower,
        ) &&
        !/\b(?:shop|buy|purchase|discount|\d+% off)\b/.test(lower)
      )
        return false;
      const buys = /\b(?:buy|shop|order|purchase|grab|snag|cop|basket|checkout|discount|off)\b/.test(
        lowerOf(draft, sentence),
      );
      if (/^link|^my links?|^(?:use|through|with|via|from) my link/.test(text))
        return (buys || /\bmy link\b/.test(text)) && mentionedGoodsArePraised(draft, near);
      return true;
    },
  },
];

/** The code is for goods that another sells, not for the practice's own chair. */
function soldElsewhere(draft: Draft, match: Span): boolean {
  const near = { start: Math.max(0, match.start - 120), end: Math.min(draft.plain.length, match.end + 120) };
  return (
    mentionsIn(draft, near).some(
      (mention) => mention.kind === "handle" || mention.kind === "coined" || mention.kind === "declared",
    ) && !/\b(?:book|appointment|call us|facial|visit)\b/.test(lowerOf(draft, near))
  );
}

function mentionedGoodsArePraised(draft: Draft, near: Span): boolean {
  return /\b(?:love|fave|favorite|best|obsessed|recommend|must|use|take|wear|sleep|swear|holy grail|changed|need|grab|buy|shop|order|try|hands down|good|great)\b/.test(
    lowerOf(draft, near),
  );
}
