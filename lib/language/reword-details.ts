import type { Draft } from "@/lib/engine/draft";
import { inCaseOf } from "@/lib/engine/edits";
import type { Edit, Span } from "@/lib/schema/finding";
import type { Age } from "./ages";
import { dates, type DateMention } from "./dates";
import type { Place } from "./places";
import { sentenceAt } from "./sentences";
import { isEnglish } from "./tongue";

const preposition =
  /(?:^|[\s(])(?:(?:back |all the way |in |up |over |down |way )?(?:on|in|by|since|until|till|from|before|after|around|during|over|at|near|outside(?: of)?|of|out of|to|off|along)(?: the)?(?: (?:early|late|mid))?|who lives in|living in|who's from|(?:ph(?:one)?|tel|cell|fax)[.:]?) $/i;
const ownPreposition =
  /^(?:from|out of|outside|near|in|of|to|on|over|since|before|after|during|around|last|this|late|early) /i;
/** After such words the sentence needs what follows: "her surgery is Monday", "the March visit", "due 3/14". */
const needed =
  /\b(?:is|was|are|were|be|been|being|it's|that's|will be|for|due|dated?|date:|the|a|an|his|her|their|my|our|your|this|that|and|or|but|than|as|with|between|until|every|each|called|named|lives?|living|works? at|moved|sent|goes|born|dob:?|to|of)\s*$|\w's\s*$/i;

/**
 * An edit that takes a phrase out together with the preposition that leads it and the comma or brackets that set it
 * off, and gives the sentence its capital back. Undefined where the sentence would not read without it.
 */
export function dropPhrase(draft: Draft, span: Span): Edit | undefined {
  const { plain } = draft;
  const sentence = sentenceAt(draft, span.start);
  let { start, end } = span;
  const led = ownPreposition.test(plain.slice(start, end))
    ? null
    : preposition.exec(plain.slice(Math.max(sentence.start, start - 24), start));
  // "during the Easter vigil": only the word that narrows goes.
  if (
    led &&
    /\bthe $/i.test(led[0]) &&
    /^ (?!(?:and|but|so|this|that|last|next|every|each|today|tonight|with|for|at|on|in|of|to|the|a|an|she|he|we|i|they|it|when|while|after|before|because)\b)[a-z]{3,}/.test(
      plain.slice(end, end + 12),
    )
  )
    return { start, end: end + 1, text: "" };
  if (led) {
    start -= led[0].length;
    if (/^[\s(]/.test(led[0])) start++;
  }
  while (/\./.test(plain.charAt(end)) && /^\.[a-z,]/.test(plain.slice(end, end + 2))) end++;
  // "(555-0178)" goes with its brackets.
  if (plain.charAt(start - 1) === "(" && plain.charAt(end) === ")") {
    start--;
    end++;
  }
  const before = plain.slice(sentence.start, start);
  const after = plain.slice(end, sentence.end);
  if (needed.test(led ? before.replace(/\b(?:her|that|this)\s*$/i, "") : before)) return undefined;
  if (before.trim() === "" && /^[\s.!?]*$/.test(after)) {
    // A sentence of its own goes whole.
    const gap = /\s{0,6}$/.exec(plain.slice(0, sentence.start))?.[0].length ?? 0;
    return { start: sentence.start - gap, end: sentence.end, text: "" };
  }
  if (before.trim() === "") {
    // At the head of a sentence: the next word takes the capital.
    const gap = /^[\s,:;–—-]*/.exec(after)?.[0].length ?? 0;
    const next = plain.charAt(end + gap);
    if (next === "" || !/[\p{L}\d]/u.test(next)) return undefined;
    return { start: sentence.start, end: end + gap + 1, text: capitalize(plain, sentence.start, next) };
  }
  const trimmed = before.trimEnd();
  const from = sentence.start + trimmed.length;
  if (/,$/.test(trimmed) && /^\s*,/.test(after)) return { start: from - 1, end, text: "" };
  if (/[,(]$/.test(trimmed) && /^\s*(?:[.!?)]|$)/.test(after)) return { start: from - 1, end, text: "" };
  return { start: from, end, text: "" };
}

function capitalize(plain: string, sentenceStart: number, next: string): string {
  return /\p{Lu}/u.test(plain.charAt(sentenceStart)) ? next.toUpperCase() : next;
}

// ---------------------------------------------------------------- ages

/** Behind an age that stands for the person: a stop, a verb, a preposition. Anything else is a noun that the age describes. */
const standsAlone =
  /^(?:$|[^ a-z]| (?:who|whose|that|is|was|has|had|in|on|at|from|after|before|for|to|and|but|or|so|as|just|came|comes|coming|walked|walks|went|told|says?|said|asked|did|does|got|gets|still|today|yesterday|last|this|presents?|presented|presenting|s\/p|here|with|w\/|w|c\/o|can|could|will|would|dancing|doing|living|having|getting|undergoing|recovering|about|because|when|while|where|now|again|lol|post|pod)\b|\s*[^ \w])/i;

/** "90 or older" in the place of an exact age, in the shape that its sentence has; undefined where no shape fits. */
export function ninetyOrOlder(draft: Draft, age: Age): Edit | undefined {
  const { plain } = draft;
  const text = plain.slice(age.start, age.end);
  const after = plain.slice(age.end, age.end + 40);
  const put = (words: string): Edit => ({ start: age.start, end: age.end, text: inCaseOf(text, words) });
  if (age.form === "birth-year") {
    const was = /\bwas $/i.exec(plain.slice(Math.max(0, age.start - 4), age.start));
    if (was) return { start: age.start - 4, end: age.end, text: "is 90 or older" };
    return put(/^(?:dob|yob|birth year)/i.test(text) ? "age 90 or older" : "90 or older");
  }
  if (age.form === "label") {
    const sex = /[ ,]{1,2}([mf]|female|male|woman|man|lady|gentleman|guy|girl|boy)$/i.exec(text)?.[1];
    if (sex !== undefined) return put(`90-or-older ${sex}`);
    if (/^\d+[MF]$/.test(text)) return put(`90-or-older ${text.slice(-1)}`);
    if (/^[MF]\/?\d+$/.test(text)) return put(`${text.charAt(0)}, 90 or older`);
    if (!standsAlone.test(after)) return put("90-or-older");
    if (/(?:^|[.!?\n]\s{0,4})$/.test(plain.slice(0, age.start)))
      return put(/^\s*[.!,;]/.test(after) ? "90 or older" : "90-or-older patient");
    if (
      /\b(?:is|was|be|now|she's|he's|turned|aged?|at|,)\s*$/i.test(
        plain.slice(Math.max(0, age.start - 8), age.start),
      )
    )
      return put("90 or older");
    const before = plain.slice(Math.max(0, age.start - 14), age.start);
    if (/\b(?:an?|my|our|this|that|the|another|his|her|sweet|lovely|amazing|spry) $/i.test(before)) {
      const edit = put("patient aged 90 or older");
      const an = / an $| an? $/i.exec(` ${before}`)?.[0];
      return an?.trim().toLowerCase() === "an" && /an $/i.test(before)
        ? { start: age.start - 3, end: age.end, text: `a ${edit.text}` }
        : edit;
    }
    return put("90-or-older patient");
  }
  if (/birthday|bday|b-day/i.test(text)) {
    const noun = /birthday|bday|b-day/i.exec(text)?.[0] ?? "birthday";
    return put(noun);
  }
  if (/^turn/i.test(text)) {
    if (/^ (?:last|this|today|yesterday|tomorrow|on|in|earlier|a |two|next|just)/i.test(after))
      return undefined;
    if (/^turned/i.test(text)) return put("is 90 or older");
    return undefined;
  }
  const number = /\d{1,3}|[a-z-]{3,20}(?: [a-z-]{2,20}){0,3}$/i.exec(text);
  if (/^(?:aged?|age of|age:)\b/i.test(text))
    return put(
      text
        .replace(/:? ?[\w-]{1,20}$/, (tail) => `${tail.startsWith(":") ? ":" : ""} 90 or older`)
        .replace(/\s+/g, " "),
    );
  return number ? put("90 or older") : undefined;
}

/** "newborn" or "infant" in the place of an age in hours, days or weeks. */
export function youngBaby(draft: Draft, age: Age): Edit {
  const text = draft.plain.slice(age.start, age.end);
  const after = draft.plain.slice(age.end, age.end + 20);
  const newborn =
    age.unit === "hours" || age.unit === "days" ? age.value <= 28 || age.unit === "hours" : age.value <= 4;
  const sex = /(girl|boy|female|male|m|f)$/i.exec(text)?.[1];
  const word = newborn ? "newborn" : /^ (?:baby|infant)/i.test(after) ? "young" : "infant";
  const before = draft.plain.slice(Math.max(0, age.start - 3), age.start);
  const words = inCaseOf(text, sex !== undefined && / /.test(text) ? `${word} ${sex}` : word);
  // "a 6-week-old" → "an infant"
  if (word === "infant" && /(?:^|\W)a $/i.test(before))
    return { start: age.start - 1, end: age.end, text: `n ${words}` };
  return { start: age.start, end: age.end, text: words };
}

// ---------------------------------------------------------------- dates

/** A date down to its year where it gives one, and otherwise taken out. */
export function yearOnly(draft: Draft, mention: DateMention): Edit | undefined {
  const { plain } = draft;
  const text = plain.slice(mention.start, mention.end);
  const year = yearOf(text);
  const before = plain.slice(Math.max(0, mention.start - 14), mention.start);
  if (/\b(?:dob|date of birth|d\.o\.b\.?)[: ]{0,3}$/i.test(before)) {
    const label = /(?:dob|date of birth|d\.o\.b\.?)[: ]{0,3}$/i.exec(before)?.[0] ?? "";
    return year === undefined
      ? undefined
      : { start: mention.start - label.length, end: mention.end, text: `born in ${year}` };
  }
  if (year !== undefined) {
    const led = /\b(?:on|in|by|since|around|during|from|until|till|before|after) (?:the )?$/i.exec(
      before,
    )?.[0];
    const keeps = /^(?:since|by|until|till|before|after|from) $/i.test(led ?? "");
    const inside = /^(?:in|since|during|until|till|by|late|early|mid|last) /i.exec(text)?.[0] ?? "";
    const tail = `${inside === "" || /^(?:late|early|mid|last|in|during) /i.test(inside) ? "in" : inside.trim()} ${year}`;
    if (led === undefined) {
      const sentence = sentenceAt(draft, mention.start);
      const opens = plain.slice(sentence.start, mention.start).trim() === "";
      return { start: mention.start, end: mention.end, text: opens ? inCaseOf(text, tail) : tail };
    }
    return {
      start: mention.start - led.length,
      end: mention.end,
      text: keeps ? `${led}${year}` : inCaseOf(led, `in ${year}`),
    };
  }
  return dropPhrase(draft, mention);
}

function yearOf(text: string): string | undefined {
  const long = /(?:19|20)\d{2}/.exec(text)?.[0];
  if (long !== undefined) return long;
  const short = /[/.\-'](\d{2})$/.exec(text);
  if (!short || !/[/.-].+[/.-]|'/.test(text)) return undefined;
  const value = Number(short[1]);
  return String(value > 30 ? 1900 + value : 2000 + value);
}

const pastTense =
  /\b(?:\w{2,20}ed|saw|came|told|was|were|had|did|got|woke|went|gave|took|lost|found|made|said|met|left|brought|cut|put|held|fell|broke|sent|began|felt|wrote|shot|stood|ran|sat|drove|spoke|thought|caught|hit|sang|bit|rang|won|hurt|let|read|quit|beat|grew|knew|drew|threw|paid|heard|rode|swam|slept|built|chose|taught|bought)\b/i;

/** "recently" in the place of a time that the post's own stamp resolves; undefined where the tense does not take it. */
export function recently(draft: Draft, mention: DateMention): Edit | undefined {
  const { plain } = draft;
  const text = plain.slice(mention.start, mention.end);
  const sentence = sentenceAt(draft, mention.start);
  const told = plain.slice(sentence.start, sentence.end);
  if (!draft.get(isEnglish)) return undefined;
  // "Transplant day was Sunday": the day is what is said.
  if (
    /\b(?:is|was|were|are|be|vs\.?|versus|than|by) $/i.test(
      plain.slice(Math.max(sentence.start, mention.start - 8), mention.start),
    )
  )
    return undefined;
  // Said once, "recently" is enough.
  if (
    !/'s$/i.test(text) &&
    (/\brecently\b/i.test(plain) ||
      draft
        .get(dates)
        .some(
          ({ kind, start, end }) =>
            end <= mention.start && start < end && (kind === "relative" || kind === "weekday"),
        ))
  )
    return dropPhrase(draft, mention);
  if (/'s$/i.test(text)) {
    // "Last night's consult" → "A recent consult"
    const before = plain.slice(sentence.start, mention.start);
    const words = /\b(?:my|our|the|from|of)\s$/i.test(before)
      ? /\b(?:from|of)\s$/i.test(before)
        ? "a recent"
        : "recent"
      : "a recent";
    return {
      start: mention.start,
      end: mention.end,
      text: before.trim() === "" && /^[A-Z]/.test(text) ? "A recent" : words,
    };
  }
  const certain = /yesterday|last|morning|ago|earlier|past|other day|weekend|shift|just now/i.test(text);
  if (!certain && !pastTense.test(told)) return dropPhrase(draft, mention);
  if (
    /\b(?:is|are|will|getting|going to|gets|scheduled|tomorrow)\b/i.test(told) &&
    !certain &&
    !pastTense.test(told.slice(0, mention.start - sentence.start))
  )
    return undefined;
  const before = plain.slice(Math.max(sentence.start, mention.start - 10), mention.start);
  const led = /\b(?:on|over|from|during|of|in|since) (?:the )?$/i.exec(before)?.[0] ?? "";
  const start = mention.start - led.length;
  const opens = plain.slice(sentence.start, start).replace(/^[^\p{L}\d]*/u, "") === "";
  // "my Tuesday 3pm" names whom; "at 4am Sunday" has its time already.
  if (/\b(?:my|our|his|her|the) $/i.test(plain.slice(Math.max(sentence.start, start - 5), start)))
    return { start: mention.start, end: mention.end + 1, text: "" };
  if (/\d ?(?:[ap]\.?m\.?|:\d\d) $/i.test(plain.slice(Math.max(sentence.start, start - 8), start)))
    return dropPhrase(draft, mention);
  const shouted = /^[^a-z]{3,}$/.test(plain.slice(start, mention.end));
  return {
    start,
    end: mention.end,
    text: shouted ? "RECENTLY" : opens && /\p{Lu}/u.test(plain.charAt(start)) ? "Recently" : "recently",
  };
}

// ---------------------------------------------------------------- places

const commonNouns: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ED|ER)$/, "the ED"],
  [/\bICU$/, "the ICU"],
  [/\bNICU$/, "the NICU"],
  [/\b(?:Hospital|Medical Cent(?:er|re)|Infirmary)$/, "the hospital"],
  [/\bHospice$/, "hospice"],
  [/\b(?:Elementary(?: School)?|Primary School)$/, "an elementary school"],
  [/\b(?:Middle School|Junior High)$/, "a middle school"],
  [/\bHigh(?: School)?$/, "a high school"],
  [/\b(?:Academy|Prep|Preschool)$/, "a school"],
  [/\b(?:College|University|Univ|State University)$/, "a university"],
  [/\b(?:Church|Parish|Chapel|Baptist|Methodist|Lutheran)$/, "a church"],
  [/\b(?:Jail|Prison|Penitentiary|Correctional(?: (?:Facility|Institution))?|County Jail)$/, "a prison"],
  [/\b(?:Nursing Home|Manor|Assisted Living|Memory Care|Care Center)$/, "a nursing home"],
  [/\b(?:Diner|Cafe|Café|Grill|Barn)$/, "a restaurant"],
  [/\bBakery$/, "a bakery"],
  [/\b(?:Brewery|Pub|Bar|Tavern)$/, "a bar"],
  [/\b(?:Gym|YMCA|Rec Center)$/, "a gym"],
];

/** A place taken out, or down to its State, or down to what kind of house it is. */
export function withoutPlace(draft: Draft, place: Place): Edit | undefined {
  const { plain } = draft;
  const text = plain.slice(place.start, place.end);
  if (!draft.get(isEnglish)) return undefined;
  if (place.kind === "small-town") {
    // "a fishing village of 60 people" → "a small fishing village".
    const words = text.replace(
      /^((?:[a-z-]{2,14} ){0,3})(town|village|hamlet|community|island|county)\b.*/i,
      (_, kind: string, noun: string) =>
        `${/\b(?:small|tiny|little)\b/i.test(kind) ? "" : "small "}${kind}${noun}`,
    );
    return words === text || /pop/i.test(text)
      ? undefined
      : { start: place.start, end: place.end, text: words };
  }
  if (place.kind === "facility") {
    const noun = commonNouns.find(([head]) => head.test(text))?.[1];
    return noun === undefined ? undefined : { start: place.start, end: place.end, text: noun };
  }
  if (place.kind === "road") {
    if (!/\bthe $/i.test(plain.slice(Math.max(0, place.start - 4), place.start)))
      return { start: place.start, end: place.end, text: "the road" };
    // "the Route 9 bus wreck" → "the bus wreck"
    return /^ [a-z]{3,}/.test(plain.slice(place.end, place.end + 5))
      ? { start: place.start, end: place.end + 1, text: "" }
      : { start: place.start, end: place.end, text: "road" };
  }
  if (place.stands === "attribute") {
    const after = plain.slice(place.end, place.end + 12);
    const before = plain.slice(Math.max(0, place.start - 4), place.start);
    const article = /(?:^|\W)(an?) $/i.exec(before)?.[1];
    if (article !== undefined) {
      const needs = /^ [aeiou]/i.test(after) ? "an" : "a";
      return {
        start: place.start - article.length - 1,
        end: place.end,
        text: /^A/.test(article) ? needs.charAt(0).toUpperCase() + needs.slice(1) : needs,
      };
    }
    if (place.start === 0 || /[.!?]\s*$/.test(before)) {
      const next = after.charAt(1);
      return { start: place.start, end: place.end + 2, text: next.toUpperCase() };
    }
    return { start: place.start, end: place.end + 1, text: "" };
  }
  const state = /, ?([^,]{2,24})$/.exec(text)?.[1];
  if (place.kind === "locality" && state !== undefined)
    return { start: place.start, end: place.end, text: state };
  return dropPhrase(draft, place.phrase ?? place);
}
