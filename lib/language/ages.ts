import { defineFact } from "@/lib/engine/draft";
import { compile, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { numberOfWords, numberWordSource } from "./number-words";

/**
 * An age as it stands in the plain view.
 * `exact` gives a number ("94yo", "aged 94", "born in 1930"); `decade` and `at-least` are groups that Safe Harbor
 * allows ("in her 90s", "90+", 45 CFR 164.514(b)(2)(i)(C)); `range` belongs to a study or a class.
 */
export interface Age extends Span {
  readonly precision: "exact" | "decade" | "at-least" | "range";
  readonly unit: "years" | "months" | "weeks" | "days" | "hours";
  /** In `unit`; for a decade its first year, for a range its upper end. */
  readonly value: number;
  /** `label` stands for the person ("94yo F", "a 101-year-old"); `said` is said of them ("is 97", "turned 92", "aged 90"); `birth-year` is counted back. */
  readonly form: "label" | "said" | "birth-year";
  readonly sex?: "female" | "male";
}

const amount = `(?<amount>\\d{1,3}(?:\\.5)?|${numberWordSource})`;
const unit =
  "(?<unit>y\\/?o|y\\.o|yrs?(?:[ -]olds?)?|years?(?:[ -](?:old|young)s?|[ -]of[ -]age)|(?:months?|mos?|weeks?|wks?|days?|hours?|hrs?)[ -](?:old|of age)s?|mo(?=[ ,.]|$)|(?:mo|wk|do)\\b)";

/** "94yo F", "94-year-old woman", "ninety-four year old", "3-day-old". "yr" alone is a time, not an age, unless a sex or a comma follows: see `bareYears`. */
const labelled = compile(
  `(?<![\\w.$/-])${amount}[ -]?${unit}\\.?(?![a-z])(?:[ ,]{1,2}(?<sex>[mf]|females?|males?|wom[ae]n|m[ae]n|girl|boy|lady|gentleman|guy)(?![\\w'-]))?`,
  "gi",
);

/** "54F", "M54"; a space only where a clinical word or a comma follows. Misses "54 F" at a sentence's end, which is also a temperature. */
const ageSex =
  /(?<![\w$.,/°+-])(?<amount>\d{1,3})(?:(?<sex>[MF])(?![\w'°])| (?<spaced>[MF])(?=,| (?:with|w\/|c\/o|s\/p|presents?|presenting|presented|here|who|hx|h\/o|pt)\b))(?! ?(?:followers|users|views|dollars|people|downloads|subscribers|in (?:revenue|sales|funding)|raised|series))|(?<![\w'-])(?<first>[MF])\/?(?<after>\d{2})(?=[ ,.])/g;

/** "age 96", "aged 90", "turned 92", "turning 101", "her 100th birthday", "celebrating 95 years". */
const said = compile(
  `\\b(?:aged?|ages|age of|age:|turn(?:s|ed|ing)?)[ :]{1,2}(?<amount>\\d{1,3}|${numberWordSource})(?![\\w%]|[.,]\\d|[-–/]\\d|[ ]?(?:mg|mcg|degrees|percent|%|people|patients|pages|heads|weeks|months|days|hours|minutes))`,
  "gi",
);
const birthday = compile(`\\b(?<amount>\\d{1,3})(?:st|nd|rd|th)[ -](?:birthday|bday|b-day)`, "gi");

/** "is 97", "at 103", "(94)", ", 94,": an age only because of who is near; callers ask for the patient. Two digits and more; nothing that counts or measures may follow. */
const bare =
  /(?<=(?:^|[.!?\n]\s{0,2})(?=\d{2} and (?:still|counting|can|never|refuses|she|he|sharp|spry|going|drives|walks|lives|just|not)\b)|\b(?:is|was|at|at age|to be|lived to|only|just|still|now|and|she's|he's|she is|he is|they're|i'm|who's|nearly|almost) |\(|[a-z], |[A-Z]\., |[a-z]{3}\. )(?<amount>\d{2,3})(?=[,.;)!?\s]|$)(?!\.\d|,\d{3}| (?:%|percent|mg|mcg|ml|mme|kg|lb|pounds|degrees|years? (?:of|in|ago|later|post|since|after|without|and)|yrs? (?:of|in|ago|later|post)|years\b|yrs\b|month|mos?\b|week|wks?\b|day|hour|hrs?\b|min|seconds|patients|pts\b|people|cases|beds|reps|sets|miles|mph|km|out of|of (?:the|our|my)|times|x\b|unit|point|bpm|am\b|pm\b|a\.m|p\.m|hz|khz|ma\b|visits|sessions|injections|levels|vials?|spots?|slots?|seats?|only|more|new|free|guests?|tickets?|boxes|bottles|syringes?|stars?|reviews?|followers?|charts?|calls?|emails?|pages?|items?|steps|pounds?|dollars?|bucks|st\b|nd\b|rd\b|th\b|or so|\/\d))/gi;

/** "She's ninety-three", "is ninety four": spelled out, from ninety on, where a count would be in figures. */
const spelledBare =
  /(?<=\b(?:is|was|she's|he's|at|turned|only|still|now|nearly|almost) )(?<amount>ninety[ -](?:one|two|three|four|five|six|seven|eight|nine)|one hundred and (?:one|two|three|four|five)|a hundred and (?:one|two|three|four|five))(?![\w-]| (?:percent|patients|people|minutes|days|degrees|pounds|miles|years of|of))/gi;

/** "in her 90s", "60s F", "60-something", "mid-forties". */
const decade =
  /\b(?:in (?:her|his|their|my|the|your) )?(?:early|mid|late)?[ -]?(?<amount>[1-9]0)'?s\b(?:[ ,]{1,2}(?<sex>[mf]|female|male|woman|man|lady|gentleman|guy)\b)?|\b(?<something>[2-9]0)-?(?:ish|something)\b|\b(?:early|mid|late)?[ -]?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi;

/** "90+", "90 or older", "over 90", "older than 89". */
const atLeast =
  /\b(?<amount>\d{2,3})(?:\+|[ -]?(?:or|and)[ -](?:older|over|up|above))|\b(?:over|older than|above|past)(?: the age of| age)? (?<over>\d{2,3})(?! ?(?:%|mg|patients|people|mme|pounds|years of))/gi;

/** "18-95 y", "ages 5 to 12", "between 60 and 75 years old". */
const range =
  /\b(?:(?:aged?|ages|adults|children|between|from) )?\d{1,3}(?: ?[-–] ?| to | and )(?<amount>\d{1,3}) ?(?:y\/?o|yrs?|years?|y)\b|\b(?:aged?|ages) \d{1,3}(?: ?[-–] ?| to | and )(?<amount2>\d{1,3})/gi;

/** "born in 1930", "b. 1931", "DOB 1930". */
const birthYear = /\b(?:born(?: in)?|b\.|birth year|dob:?|yob:?) (?<amount>(?:18|19|20)\d\d)(?![\d/-])/gi;

const decadeWords = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** Every age in the draft, in order, none inside another. */
export const ages = defineFact("ages", (draft): readonly Age[] => {
  if (
    !/\d|ty|teen|ies\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred)\b/.test(
      draft.lower,
    )
  )
    return [];
  const found: Age[] = [];
  const add = (age: Age) => {
    if (!found.some((other) => age.start < other.end && other.start < age.end)) found.push(age);
  };
  for (const m of matches(draft, range))
    add({
      start: m.start,
      end: m.end,
      precision: "range",
      unit: "years",
      value: Number(m.groups.amount ?? m.groups.amount2),
      form: "said",
    });
  for (const m of matches(draft, atLeast))
    add({
      start: m.start,
      end: m.end,
      precision: "at-least",
      unit: "years",
      value: Number(m.groups.amount ?? m.groups.over),
      form: "said",
    });
  for (const m of matches(draft, labelled)) {
    const value = valueOf(m.groups.amount ?? "");
    const unitName = unitOf(m.groups.unit ?? "");
    // "20 yrs of pain" and "5 yr" are times: a bare "yr(s)" is an age only with a sex behind it.
    if (/^yrs?$/i.test(m.groups.unit ?? "") && !m.groups.sex) continue;
    if (value === undefined || value > 125) continue;
    // "101 years old." – the stop is the sentence's, "94 y.o." keeps its own.
    const stop = /(?:old|age|young)s?\.$/i.test(m.text) ? 1 : 0;
    add({
      start: m.start,
      end: m.end - stop,
      precision: "exact",
      unit: unitName,
      value,
      form: "label",
      ...sexOf(m.groups.sex),
    });
  }
  for (const m of matches(draft, ageSex)) {
    const value = Number(m.groups.amount ?? m.groups.after);
    if (value <= 115)
      add({
        start: m.start,
        end: m.end,
        precision: "exact",
        unit: "years",
        value,
        form: "label",
        ...sexOf(m.groups.sex ?? m.groups.spaced ?? m.groups.first),
      });
  }
  for (const m of matches(draft, decade)) {
    const word = m.groups.word ? (decadeWords.indexOf(m.groups.word.toLowerCase()) + 2) * 10 : undefined;
    const value = word ?? Number(m.groups.amount ?? m.groups.something);
    const start = m.start + (/^\s*/.exec(m.text)?.[0].length ?? 0);
    add({
      start,
      end: m.end,
      precision: "decade",
      unit: "years",
      value,
      form: "said",
      ...sexOf(m.groups.sex),
    });
  }
  for (const regex of [said, birthday])
    for (const m of matches(draft, regex)) {
      const value = valueOf(m.groups.amount ?? "");
      if (value !== undefined && value <= 125)
        add({ start: m.start, end: m.end, precision: "exact", unit: "years", value, form: "said" });
    }
  for (const m of matches(draft, birthYear))
    add({
      start: m.start,
      end: m.end,
      precision: "exact",
      unit: "years",
      value: Number(m.groups.amount),
      form: "birth-year",
    });
  for (const m of matches(draft, bare)) {
    const value = Number(m.groups.amount);
    if (value >= 13 && value <= 120)
      add({ start: m.start, end: m.end, precision: "exact", unit: "years", value, form: "said" });
  }
  for (const m of matches(draft, spelledBare)) {
    const value = numberOfWords(m.groups.amount ?? "");
    if (value !== undefined)
      add({ start: m.start, end: m.end, precision: "exact", unit: "years", value, form: "said" });
  }
  return found.sort((a, b) => a.start - b.start);
});

function valueOf(text: string): number | undefined {
  return /^\d/.test(text) ? Number(text) : numberOfWords(text);
}

function unitOf(text: string): Age["unit"] {
  const lower = text.toLowerCase();
  if (lower.startsWith("mo")) return "months";
  if (lower.startsWith("w")) return "weeks";
  if (lower.startsWith("d")) return "days";
  if (lower.startsWith("h")) return "hours";
  return "years";
}

function sexOf(text: string | undefined): { sex?: "female" | "male" } {
  if (!text) return {};
  return /^(?:f|w|girl|lady)/i.test(text) ? { sex: "female" } : { sex: "male" };
}
