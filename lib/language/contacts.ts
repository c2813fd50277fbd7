import { defineFact, type Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { find as findLinks } from "linkifyjs";
import { findPhoneNumbersInText } from "libphonenumber-js";

/** A phone or fax number in the plain view. */
export interface Phone extends Span {
  /** Its digits alone. */
  readonly digits: string;
  /** Free of charge and so a service's, never one person's: 800, 888 and their kin. */
  readonly tollFree: boolean;
}

/** What a link leads to, by its host and path. `other` says nothing of a person. */
export type LinkKind =
  "fundraiser" | "obituary" | "news" | "profile" | "blog" | "journal" | "government" | "booking" | "other";

export interface Link extends Span {
  readonly kind: LinkKind;
}

export interface Email extends Span {
  /** A mailbox for a function ("info@", "feedback@") and not for a person. */
  readonly role: boolean;
}

// ---------------------------------------------------------------- phones

/** "(212) 555-0133", "212.555.0133", "+1 212 555 0133 x12", "555-0142", "2125550133". Misses numbers that only a word beside them makes phones: see `cued`. */
const northAmerican =
  /(?<![\w$#/-])(?<!\d[.,])(?:(?:\+?1|001)[-. ]?)?(?:(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}|\d{3}[-.]\d{4})(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\w@/]|[.,-]\d)/gi;

/** "+44 7700 900123", "+46 (0)8 928 571 38". */
const international =
  /(?<![\w+])(?:\+|00)[1-9]\d{0,3}(?:[ .-]?\(0\))?(?:[ .-]?\(?\d{1,5}\)?){1,5}(?![\w@/])/g;

/** Behind a word for a phone, any run of seven to fifteen digits in groups: "Phone: 467 3395", "call me on 9472 7916". */
const cued =
  /\b(?:phones?|cell(?:phone)?|mobile|tel(?:ephone)?|fax(?:ed)?|desk|office|landline|whatsapp|pager|call(?:ed|ing)?|text(?:ed|ing)?|ring|rang|dial|reach(?:ed)?|contact(?:ed)?|answering|messages?|numbers?|digits|home|work|tried|voice ?mail|try|#)[^\d\n+(]{0,24}\n?(?<number>\+?\(?\d[\d ().-]{5,18}\d(?: ?(?:x|ext\.?) ?\d{1,5})?)(?![\w@/]|[.,]\d)/gi;

/** "788-063-Office", "781 1704 fax", "(579)888-3058 mobile". */
const labelledBehind =
  /(?<![\w$#+(.-])(?<number>[+(]?\d[\d ().-]{5,18}\d)[ -]{1,3}\(?(?:office|fax|cell|mobile|home|work)\b/gi;

/** A line that holds a number and nothing else, of a phone's length and in groups. */
const aloneOnItsLine = /(?<=^|\n)[ \t]{0,4}(?<number>\+?\(?\d[\d ().-]{6,18}\d)[ \t]{0,4}(?=\n|$)/g;

/** "5 5 5 - 0 1 4 2", "2 1 2 . 5 5 5 . 0 1 4 2". */
const spaced = /(?<![\w.])\d(?:[ .·-]{1,3}\d(?!\d)){6,10}(?!\w|[.,]\d)/g;

/** "555-O142", "55S-0I42": letters that pass for digits, at most half. */
const disguised = /(?<![\w-])(?:[\dOIlSZB|]{3}[-. ])?[\dOIlSZB|]{3}[-. ][\dOIlSZB|]{4}(?![\w-])/g;

/** "five five five oh one four two". */
const spoken =
  /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d{1,3})[ ,-]{1,2}){6,10}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/gi;

/** What a number of a phone's length also is when such a word stands before it. */
const anotherNumber =
  /(?<![a-z])(?:pmid|pmc|npi|ndc|nct|cpt|hcpcs|doi|isbn|issn|orcid|lot|serial|s\/n|sn|udi|mrn|ssn|social|soc|acct|account|card|cc|claim|member|policy|group|case|icd|irb|grant|award|patent|license|licence|plate|vin|zip|order|ticket|invoice|tracking|model|ref|catalog|item|sku|abstract|trial|id|gs1|[$£€])(?: ?(?:#|no\.?|number|id|ending(?: in)?|is))?[ :#.]{0,3}$/i;

const tollFree = /^(?:00?)?1?8(?:00|88|77|66|55|44|33)\d{7}$|^1?900\d{7}$/;

/** Every phone or fax number in the draft, in order. */
export const phones = defineFact("phones", (draft): readonly Phone[] => {
  const { plain } = draft;
  const found: Phone[] = [];
  const add = (start: number, end: number, loose: boolean) => {
    const text = plain.slice(start, end);
    const digits = toDigits(text.replace(/(?:x|ext)\D{0,2}\d{1,5}$/i, ""));
    if (digits.length < 7 || digits.length > 15) return;
    const span = { start, end };
    if (found.some((other) => overlaps(other, span))) return;
    if (anotherNumber.test(plain.slice(Math.max(0, start - 24), start))) return;
    if (draft.get(links).some((link) => overlaps(link, span))) return;
    if (isDateOrSsn.test(text) || (loose && isDateOrSsn.test(text.trim()))) return;
    found.push({ ...span, digits, tollFree: tollFree.test(digits) });
  };
  const digitCount = plain.match(/\d/g)?.length ?? 0;
  if (digitCount >= 7) {
    if (/\d[\d ().-]{5,}\d/.test(plain))
      for (const { startsAt, endsAt } of findPhoneNumbersInText(plain, "US"))
        if (/[-. ()+]/.test(plain.slice(startsAt, endsAt))) add(startsAt, endsAt, false);
    for (const regex of [northAmerican, international])
      for (const m of matches(draft, regex)) add(m.start, m.end, false);
    for (const regex of [cued, labelledBehind])
      for (const m of matches(draft, regex)) {
        const number = m.groups.number ?? "";
        const start = m.start + m.text.lastIndexOf(number);
        // Behind a word an unbroken run of digits is as good; elsewhere it is a count.
        add(start, start + number.length, true);
      }
    for (const m of matches(draft, aloneOnItsLine)) {
      const number = m.groups.number ?? "";
      if (!/\d[ .()-]{1,2}\d/.test(number) && digitsOf(number).length !== 10) continue;
      const start = m.start + m.text.indexOf(number);
      add(start, start + number.length, true);
    }
    for (const m of matches(draft, spaced)) add(m.start, m.end, true);
  }
  if (digitCount >= 4)
    for (const m of matches(draft, disguised))
      if (digitsOf(m.text).length >= 4 && /[a-z|]/i.test(m.text)) add(m.start, m.end, true);
  if (/\b(?:zero|oh|five|two|one|seven)\b/.test(draft.lower))
    for (const m of matches(draft, spoken)) add(m.start, m.end, true);
  return found.sort((a, b) => a.start - b.start);
});

/** A date, a time or a social security number has a phone's length too. */
const isDateOrSsn =
  /^(?:19|20)\d{2}[-. /](?:0?[1-9]|1[0-2])[-. /](?:0?[1-9]|[12]\d|3[01])(?:\D|$)|^\d{1,2}[-. /]\d{1,2}[-. /]\d{4}$|^\d{3}[- ]\d{2}[- ]\d{4}$|^\d{1,3}(?:\.\d{1,3}){3}$/;

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

const spokenDigits = "zero one two three four five six seven eight nine".split(" ");
const lookalikes: Readonly<Record<string, string>> = {
  O: "0",
  I: "1",
  l: "1",
  "|": "1",
  Z: "2",
  S: "5",
  B: "8",
};

function toDigits(text: string): string {
  if (/[a-z]{3}/i.test(text))
    return text
      .toLowerCase()
      .split(/[ ,-]+/)
      .map((word) =>
        word === "oh"
          ? "0"
          : spokenDigits.includes(word)
            ? String(spokenDigits.indexOf(word))
            : digitsOf(word),
      )
      .join("");
  return text
    .replace(/\(0\)/, "")
    .replace(/[OIlZSB|]/g, (letter) => lookalikes[letter] ?? "")
    .replace(/\D/g, "");
}

// ---------------------------------------------------------------- links

const hostKinds: readonly (readonly [LinkKind, RegExp])[] = [
  [
    "fundraiser",
    /gofundme|givesendgo|gogetfunding|fundly|spotfund|mightycause|justgiving|youcaring|crowdfund|fundrazr|donorbox|giveforward|plumfund|helphope|caringbridge|mealtrain|givebutter|fundrais|medgift|(?:^|[./-])(?:donate|help|support|pray|prayers|benefit|team)[-./]?(?:for-?|our-?)?[a-z]+/,
  ],
  [
    "obituary",
    /obituar|(?:^|[./-])obits?(?:[./-]|$)|legacy\.|tributes?(?:archive|book|[./-]|$)|dignitymemorial|memorial(?:s|website)?[./-]|funeral|mortuary|echovita|everloved|in-?memory|in-?memoriam|forevermissed|celebration-?of-?life/,
  ],
  [
    "journal",
    /doi\.org|pubmed|ncbi|nlm\.|clinicaltrials|jamanetwork|nejm|thelancet|bmj\.|cochrane|nature\.|science(?:direct|mag)|springer|wiley|tandfonline|sagepub|elsevier|medrxiv|biorxiv|arxiv|plos|frontiersin|mdpi|jci\.|journal|abstract|uptodate|statpearls/,
  ],
  ["government", /\.gov(?:[/.]|$)|\.mil(?:[/.]|$)|who\.int|cdc\.|nih\.|fda\.|medlineplus/],
  [
    "booking",
    /calendly|zocdoc|eventbrite|(?:^|[./-])(?:book|booking|schedule|appointments?|appt|portal|mychart|register|registration|rsvp|tickets?|signup|handouts?|shop|store|jobs?|careers?|resources?|services?|contact|locations?|privacy|newsletter|podcast|webinar|course|cme|members?)(?:[./?-]|$)/,
  ],
  [
    "profile",
    /(?:instagram|tiktok|facebook|fb|twitter|threads|linkedin|snapchat|youtube|pinterest|onlyfans|strava|reddit|twitch|bsky)\.(?:com|me|net|app|tv|example)\/[@\w]|^(?:www\.)?x\.(?:com|example)\/\w/,
  ],
  [
    "blog",
    /blogspot|wordpress|substack|medium\.com|tumblr|(?:^|[./-])blog(?:[./-]|$)|mystory|my-story|journey|warrior/,
  ],
  [
    "news",
    /news|(?:^|[./-])(?:times|post|tribune|herald|gazette|chronicle|courier|observer|sentinel|dispatch|patch|star|bee|sun|press|daily|register|examiner|inquirer|globe|record|local)[./-]/,
  ],
  [
    "news",
    /[a-z](?:times|tribune|herald|gazette|chronicle|courier|sentinel|dispatch|inquirer|observer|examiner|daily|today)\.|(?:^|[./])(?:www\.)?[kw][a-z]{2,3}\d{0,2}\.(?:com|tv|org)|(?:abc|nbc|cbs|fox)\d{1,2}|cnn\.|npr\.|apnews|reuters|youtube\.[a-z]+\/watch/,
  ],
];

/** The kind of a link, by its host and path in lower case. */
export function linkKind(url: string): LinkKind {
  const address = url.toLowerCase().replace(/^https?:\/\//, "");
  return hostKinds.find(([, pattern]) => pattern.test(address))?.[0] ?? "other";
}

/** Invented hosts (".example") and bare domains of two labels that no list of top-level domains holds. */
const looseDomain =
  /(?<![\w@./-])(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,4}(?:example|test|invalid|localhost)(?::\d{2,5})?(?:\/[^\s<>"')\]]{0,300})?/gi;

/** Every web address in the draft, in order. Hashtags, mentions and e-mail addresses are no links. */
export const links = defineFact("links", (draft): readonly Link[] => {
  const { plain } = draft;
  if (!/\.\w|:\/\//.test(plain)) return [];
  const found: Link[] = [];
  const add = (start: number, end: number) => {
    if (found.some((other) => overlaps(other, { start, end }))) return;
    if (draft.get(emails).some((email) => overlaps(email, { start, end }))) return;
    found.push({ start, end, kind: linkKind(plain.slice(start, end)) });
  };
  for (const { type, start, end } of linkified(draft)) if (type === "url") add(start, end);
  for (const m of matches(draft, looseDomain)) {
    const text = m.text.replace(/[.,;:!?]{1,6}$/, "");
    add(m.start, m.start + text.length);
  }
  return found.sort((a, b) => a.start - b.start);
});

/** "drugs.com"-like words joined by a missing space ("pain.The") are no links: a scheme, "www.", a path or a known end is. */
const plainHost =
  /^(?:https?:\/\/|www\.)|\/|\.(?:com|org|net|edu|gov|io|co|us|uk|info|health|clinic|care|me|bio|link|shop|store|app|ly|tv|news|blog)$/i;

const linkifiedFact = defineFact(
  "linkified",
  (draft): readonly { type: string; start: number; end: number }[] =>
    findLinks(draft.plain)
      .filter(({ type, value }) => type === "email" || plainHost.test(value))
      .map(({ type, start, end }) => ({ type, start, end })),
);

function linkified(draft: Draft): readonly { type: string; start: number; end: number }[] {
  return /[./]\w|@/.test(draft.plain) ? draft.get(linkifiedFact) : [];
}

// ---------------------------------------------------------------- e-mail, IP

const email =
  /(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}(?![\w@])/gi;

/** "jen dot ruiz at mail dot example", "jen [at] mail.example". */
const disguisedEmail =
  /(?<![\w@])[a-z0-9][\w+-]{0,30}(?:(?: dot |\.)[\w+-]{1,30}){0,3} ?(?:\[at\]|\(at\)|<at>| at ) ?[a-z0-9-]{1,40}(?: ?(?:\[dot\]|\(dot\)) ?| dot )[a-z]{2,12}\b/gi;

const roleMailbox =
  /^(?:info|hello|hi|contact|office|admin|administrator|appointments?|appts?|book(?:ing)?s?|schedul\w{2,4}|support|help|feedback|team|care|clinic|practice|press|media|jobs|careers|hr|billing|privacy|compliance|referrals?|frontdesk|front\.desk|reception|desk|volunteer\w{0,2}|donate|events?|education|research|study|trials?|editor|editors|marketing|sales|orders|newsletter|membership|mail|inquir\w{1,4}|enquir\w{1,4}|questions?|ask|intake|welcome|studies|registry|no-?reply|manager|patientcare|patients|nurse|community|outreach|partnerships|collab|foundation|medical)[.+_-]?\w{0,20}@/i;

export const emails = defineFact("emails", (draft): readonly Email[] => {
  const { plain } = draft;
  const found: Email[] = [];
  if (plain.includes("@"))
    for (const m of matches(draft, email))
      found.push({ start: m.start, end: m.end, role: roleMailbox.test(m.text) });
  if (/\bat\b|\(at\)/i.test(plain) && /\bdot\b|\(dot\)/i.test(plain))
    for (const m of matches(draft, disguisedEmail)) found.push({ start: m.start, end: m.end, role: false });
  return found;
});

const ipv4 =
  /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?::\d{2,5})?(?!\w|\.\d)/g;
const ipv6 =
  /(?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,4}(?![\w:])/gi;
/** Before four numbers with stops: a version, a section, a firmware, not an address. */
const versionBefore =
  /(?:\bv|version|firmware|fw|release|build|rev(?:ision)?|section|chapter|step|update|ios|software|app)\.? ?(?:to |from |is )?$/i;

/** Internet addresses by number (45 CFR 164.514(b)(2)(i)(O)). "IP" alone is interventional pain. */
export const ipAddresses = defineFact("ipAddresses", (draft): readonly Span[] => {
  const { plain } = draft;
  if (!/\d\.\d|:[0-9a-f]{0,4}:/i.test(plain)) return [];
  const found: Span[] = [];
  for (const m of matches(draft, ipv4))
    if (!versionBefore.test(plain.slice(Math.max(0, m.start - 20), m.start)))
      found.push({ start: m.start, end: m.end });
  for (const m of matches(draft, ipv6)) found.push({ start: m.start, end: m.end });
  return found;
});

// ---------------------------------------------------------------- links that are told, not written

/** "his GoFundMe", "her CaringBridge", "the family's meal train", "his obituary", "her own blog", "link to the news story". */
const toldLink =
  /\b(?:his|her|their|the (?:family|patient|pt|mom|parents?)'?s?|pts?'?s?|patients?'?s?|\w{2,20}'s) (?:own |personal )?(?<told>gofundme|go fund me|fundraiser|fundraising page|caringbridge|meal train|givesendgo|crowdfund\w{0,4}|obituary|obit|memorial page|tribute page|insta(?:gram)?(?: page| account)?|tiktok(?: page| account)?|facebook (?:page|profile)|fb page|youtube(?: channel)?|blog|podcast|substack|cancer page|news story|channel)\b/gi;

/** Pages about one person that the draft points to without an address. */
export const toldLinks = defineFact("toldLinks", (draft): readonly Link[] => {
  if (
    !/fund|caring|train|obit|page|insta|tiktok|blog|channel|podcast|substack|youtube|profile|story/.test(
      draft.lower,
    )
  )
    return [];
  return [...matches(draft, toldLink)].map((m) => ({
    start: m.start,
    end: m.end,
    kind: linkKind((m.groups.told ?? "").replace(/ /g, "")),
  }));
});
