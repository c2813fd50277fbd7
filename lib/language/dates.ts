import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";

/**
 * A time expression in the plain view.
 * `date` names a day ("3/14", "Jan 9th", "the 14th"), `month` a month or a season of one year ("in March", "06/2023"),
 * `holiday` a day known by name ("Christmas Eve"), `weekday` one of seven ("last Tuesday" is `relative`), `relative`
 * resolves against the post's own time stamp ("last night", "this week"), `clock` a time of day, `year` a bare year,
 * which Safe Harbor allows (45 CFR 164.514(b)(2)(i)(C)).
 */
export interface DateMention extends Span {
  readonly kind: "date" | "month" | "holiday" | "weekday" | "relative" | "clock" | "year";
  /** For relative ones, how far back a reader can narrow it. */
  readonly reach?: "minutes" | "day" | "week" | "month";
}

const monthNames =
  "january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
const weekdayNames =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|thu|fri|sat|sun";
const ordinal = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)";
const day = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const year = "(?:,? ?(?:'\\d{2}|(?:19|20)\\d{2}))?";

/** "Jan 9th", "March 3, 2024", "3 March", "the 14th of May". "May" needs a day beside it. */
const named = compile(
  `\\b(?:(?:${monthNames}|may)\\.? ${day}(?![\\d%:]|[.,]\\d| ?(?:mg|mcg|ml|patients|pts|people|cases))${year}|(?:the )?${day}(?: of)? (?:${monthNames}|may)\\b\\.?${year})`,
  "gi",
);

/** "3/14", "3/3/24", "2024-03-14", "11.02.1957": see `isRatio` for what else looks so. */
const numeric =
  /(?<![\w/.$-])(?:(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?<year>\/(?:19|20)?\d{2})?|(?<full>(?:1[0-2]|0?[1-9])[-.](?:3[01]|[12]\d|0?[1-9])[-.](?:19|20)?\d{2}|(?:19|20)\d{2}[-/](?:1[0-2]|0[1-9])[-/](?:3[01]|[12]\d|0[1-9])))(?![\w/%]|[.,-]\d)/g;

/** "06/2023", "6/23" is left to `numeric`. */
const monthYear = /(?<![\w/.])(?:1[0-2]|0?[1-9])\/(?:19|20)\d{2}(?![\w/])/g;

/** "in March", "back in early October", "March 2021", "last spring", "that summer". A bare "May", "march" or "spring" is no month. */
const monthOnly = compile(
  `\\b(?:(?:in|since|during|until|till|by|last|this past|this|that|early|late|mid|of)[ -](?:early |late |mid[- ]?|this |the )?(?:${monthNames}|may)\\b(?! (?:be|have|not|help|cause|also|need|the|i|we|you)\\b)\\.?(?: (?:of )?(?:19|20)\\d{2})?|(?:${monthNames}|may)\\.? (?:of )?(?:19|20)\\d{2}|(?:last|this past|this|that|in the|over the|since) (?:spring|summer|fall|autumn|winter)\\b)`,
  "gi",
);

/** "on the 14th", "by the 3rd". A rank ("the 3rd patient", "the 9th reported case") is none. */
const bareOrdinal = compile(
  `\\b(?:on|since|till|until|by|from) the ${ordinal}(?=[.,;:!?)]|$|\\n| (?:and|we|she|he|they|i|at|with|for|of (?:this|last|the) month)\\b)`,
  "gi",
);

const holidays =
  /\b(?:(?:on|over|since|before|after|the day (?:before|after)|around|during|this|last) )?(?:christmas(?: (?:eve|day|morning|night))?|xmas(?: (?:eve|day))?|thanksgiving(?: (?:day|night|morning|eve|weekend|dinner))?|new year'?s(?: (?:eve|day))?|easter(?: (?:sunday|weekend|monday))?|halloween(?: night)?|(?:the )?(?:4th|fourth) of july|july 4th|mother'?s day|father'?s day|memorial day(?: weekend)?|labor day(?: weekend)?|veterans day|valentine'?s(?: day)?|mlk day|juneteenth|good friday|palm sunday|ash wednesday|hanukkah|yom kippur|rosh hashanah|passover|eid(?: al-\w+)?|diwali|lunar new year|cinco de mayo|st\.? patrick'?s day|super bowl sunday|black friday|9\/11(?: anniversary)?|boxing day|mardi gras)\b/gi;

const relative = compile(
  `\\b(?:(?<minutes>just now|(?:a few |ten |five |\\d{1,2} )?(?:minutes?|mins?|hours?|hrs?) ago|(?:an|a couple (?:of )?|two|three|few) hours ago|right now|as i type|as we speak|live from|currently (?:scrubbed|rounding|in the or)|fresh out of (?:the )?(?:or|surgery|clinic))|(?<day>today|tonight|2day|2nite|tonite|this (?:morning|afternoon|evening|am|pm)|earlier today|last (?:night|nite|evening)|yesterday(?: (?:morning|afternoon|evening|night))?|the other (?:day|night)|(?:on|during|from) (?:my |our |the |last night's |today's |tonight's )?(?:overnight |night |call )?shift|on call(?: last night)?|(?:today|yesterday|last night|this morning|tonight)'s|(?:this|last|on|past|next)? ?(?:${weekdayNames})(?:'s)?(?: (?:morning|afternoon|evening|night|am|pm))?(?= |[.,;:!?)]|$|\\n)(?!-)|(?:one|two|three|four|five|six|a few|a couple of|\\d) (?:days|nights) ago|(?:over|this|last) (?:the |the past |this )?weekend)|(?<week>(?:this|last|earlier this|the past|this past|past|in the last) (?:week|wk|few days|couple of days)|(?:last|a|one) week ago|(?:two|three|\\d|a few|a couple of|couple) (?:weeks|wks) ago)|(?<month>(?:this|last|earlier this|the past) month|(?:a|one|two|\\d) months? ago))(?![\\w-])`,
  "gi",
);

const clock =
  /\b(?:at |around |by |my |our |the )?(?:(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[ap]\.?m\.?)?|(?:1[0-2]|[1-9]) ?[ap]\.?m\.?|[012]\d{3} ?(?:hrs|hours)|(?:1[0-2]|[1-9]) o'clock|midnight|noon)(?!\w)/gi;

const bareYear =
  /(?<![\w$/.,-])(?:in |since |from |back in |early |late )?(?:19|20)\d{2}(?![\w%/]|[.,-]\d| ?(?:mg|patients|people|calories|steps|followers|mL))/gi;

/** Every time expression, in order, none inside another; what only looks like a date (scores, ratios, levels, doses, "24/7") is left out. */
export const dates = defineFact("dates", (draft): readonly DateMention[] => {
  const found: DateMention[] = [];
  const add = (mention: DateMention) => {
    if (mention.end > mention.start && !found.some((other) => overlaps(other, mention))) found.push(mention);
  };
  const { plain } = draft;
  const hasDigit = /\d/.test(plain);
  for (const m of matches(draft, named))
    if (!isVerbMay(m.text)) add({ start: m.start, end: m.end, kind: "date" });
  if (hasDigit) {
    for (const m of matches(draft, monthYear)) add({ start: m.start, end: m.end, kind: "month" });
    for (const m of matches(draft, numeric))
      if (m.groups.full !== undefined || m.groups.year !== undefined || !isRatio(draft, m))
        add({ start: m.start, end: m.end, kind: "date" });
    for (const m of matches(draft, bareOrdinal)) add({ start: m.start, end: m.end, kind: "date" });
  }
  for (const m of matches(draft, holidays)) add({ start: m.start, end: m.end, kind: "holiday" });
  for (const m of matches(draft, monthOnly)) {
    // A full month's stop ends the sentence: "in October."
    const end =
      /[a-z]{5}\.$/i.test(m.text) ||
      (/\.$/.test(m.text) && /^\s*(?:$|[A-Z\n])/.test(plain.slice(m.end, m.end + 3)))
        ? m.end - 1
        : m.end;
    add({ start: m.start, end, kind: "month" });
  }
  for (const m of matches(draft, relative)) {
    // "Sat with his wife", "sun in her room": a verb, a noun.
    if (/^ ?(?:sat|sun|wed|mon)$/i.test(m.text) && isOtherWord(draft, m)) continue;
    const { minutes, day: ofDay, week } = m.groups;
    const weekday = ofDay !== undefined && isWeekday.test(ofDay.trim());
    // "On a Sunday", "Mon-Wed": any of them.
    if (weekday && isAnyDay(draft, m)) continue;
    if (weekday && !isPastWeekday(draft, m)) {
      if (isCertainWeekday.test(m.text))
        add({ start: m.start + leading(m.text), end: m.end, kind: "weekday" });
      continue;
    }
    const reach =
      minutes !== undefined ? "minutes" : ofDay !== undefined ? "day" : week !== undefined ? "week" : "month";
    // "Last night's consult": the ending goes with it.
    const end = /^'s\b/.test(plain.slice(m.end, m.end + 3)) ? m.end + 2 : m.end;
    add({ start: m.start + leading(m.text), end, kind: "relative", reach });
  }
  for (const m of matches(draft, clock)) add({ start: m.start, end: m.end, kind: "clock" });
  if (hasDigit) for (const m of matches(draft, bareYear)) add({ start: m.start, end: m.end, kind: "year" });
  return found.sort((a, b) => a.start - b.start);
});

/** Short names of days that are also words: a day only behind a word of time, or before an hour. */
function isOtherWord(draft: Draft, m: Span & { text: string }): boolean {
  const start = m.start + leading(m.text);
  const left = draft.lower.slice(Math.max(0, start - 8), start);
  const right = draft.lower.slice(m.end, m.end + 8);
  return (
    !/\b(?:on|this|last|next|since|until|by|every|-|–|\/) ?$/.test(left) &&
    !/^(?: ?\d|[-–/,]| (?:am|pm|night|morning|at \d))/.test(right)
  );
}

function isAnyDay(draft: Draft, m: Span & { text: string }): boolean {
  const start = m.start + leading(m.text);
  return (
    /\b(?:an?|any|every|each|some|most|another|one|typical|random) (?:[a-z]{3,10} )?$/.test(
      draft.lower.slice(Math.max(0, start - 20), start),
    ) ||
    /(?:day|mon|tues?|wed|thurs?|thu|fri|sat|sun) ?(?:-|–|to|thru|through|and|&) ?$/.test(
      draft.lower.slice(Math.max(0, start - 20), start),
    ) ||
    /^ ?(?:-|–|to|thru|through) ?(?:mon|tue|wed|thu|fri|sat|sun)/.test(draft.lower.slice(m.end, m.end + 12))
  );
}

function leading(text: string): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}

/** "may 2" in "you may 2x the dose" isn't a date: the month is capitalised or has an ordinal. */
function isVerbMay(text: string): boolean {
  return /^(?:may|mar|march|sun|sat|dec|jan) /.test(text) && !/(?:st|nd|rd|th)\b/.test(text);
}

const isWeekday = compile(
  `^(?:(?:this|last|on|past|next) )?(?:${weekdayNames})(?:'s)?(?: (?:morning|afternoon|evening|night|am|pm))?$`,
  "i",
);
/** Short forms are words too ("sat", "sun", "wed", "mon"): only with a capital or a preposition. */
const isCertainWeekday =
  /(?:^| )(?:[A-Z][a-z]{5,}|[A-Z][a-z]{2,4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/;

function isPastWeekday(draft: Draft, m: Span & { text: string }): boolean {
  const text = m.text.trim();
  if (/^next /i.test(text)) return false;
  if (/^(?:last|this|past|on) /i.test(text))
    return !/^on (?:sat|sun|mon|wed|fri)\b/.test(text) || /day/i.test(text);
  // "Tuesday's consult", "Tuesday night": a certain one. Plain "Monday" waits for its verb.
  return (
    isCertainWeekday.test(text) &&
    /(?:'s|morning|afternoon|evening|night)$/i.test(text) &&
    !/s$/.test(draft.plain.slice(m.start, m.end).replace(/'s$/, ""))
  );
}

/** Words before or after which "n/m" is a score, a strength, a level, a ratio or a dose. */
const ratioWords = new Set(
  (
    "pain score scores scale vas nprs nrs vs strength motor reflexes power pulse pulses level levels disc discs l t c s grade stage gcs apgar apgars " +
    "rated rating about from to was is now down up out stars star bp visual acuity vision va tab tablet part chance half murmur rom effort intensity severity " +
    "phq gad odi eq dash kps asa bmi sats"
  ).split(" "),
);

/**
 * Whether "a/b" without a year is a score ("8/10", "5/5"), a fraction ("1/2 tab"), a level ("L4/5"), a round-the-clock
 * ("24/7") or a count in a thread ("1/7") rather than a day. Tens, fives and sevens below are scores' ceilings.
 */
function isRatio(draft: Draft, m: Span & { text: string }): boolean {
  const [first = 0, second = 0] = m.text.split("/").map(Number);
  if (second === 10 || (first === 24 && second === 7)) return true;
  if (m.text.includes("/0")) return false;
  const before = draft.lower.slice(Math.max(0, m.start - 24), m.start);
  const after = draft.lower.slice(m.end, m.end + 18);
  if (
    /^ ?(?:mg|tab|tsp|cup|dose|strength|pain|stars?|of|nprs|vas|bilat|throughout|reflexes|x\b|intensity|severity|in (?:all|the|both|his|her)|at (?:rest|worst|best))/.test(
      after,
    )
  )
    return true;
  const lastWord = /([a-z]{1,24})[^a-z]{0,24}$/.exec(before)?.[1] ?? "";
  // Words that also begin a date's phrase only speak for a score where the numbers look like one.
  if (first === second) return !/\b(?:on|by|since|until|dated?)[ :]$/.test(before);
  if (
    /\b(?:on|by|since|dated?|dob|seen|admitted|discharged|surgery|implanted|explanted|visit)[ :]{0,2}$/.test(
      before,
    )
  )
    return false;
  if (ratioWords.has(lastWord) && second <= 10 && first <= second) return true;
  // A lone "1/5" at the end or the start of a post counts a thread.
  const atEdge = m.start === 0 || m.end >= draft.plain.trimEnd().length || /\n\s{0,4}$/.test(before);
  if (atEdge && first <= second && second <= 25) return true;
  if (second === 5 || second === 4 || second === 2 || second === 3) return first < second;
  return false;
}
