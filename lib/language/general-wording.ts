import type { Draft } from "@/lib/engine/draft";
import { occupations } from "@/lib/lexicon/professions";
import { inCaseOf, replace } from "@/lib/engine/edits";
import type { Edit, Span } from "@/lib/schema/finding";
import type { Detail } from "./identifying-details";
import { dropPhrase } from "./reword-details";
import { sentenceAt } from "./sentences";
import { isEnglish } from "./tongue";

/** What a kind of work is in general, by its head; the first that fits. A child's sport or school is named for a child. */
const work: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:goalie|goalkeeper|quarterback|qb|pitcher|linebacker|shortstop|gymnast|swimmer|wrestler|runner|cyclist|skier|skater|dancer|cheerleader|athlete|player|golfer|boxer|surfer|snowboarder|jockey|racer|olympian|marathoner|triathlete|rower|fencer|diver|hurdler|sprinter|climber)s?$/,
    "athlete",
  ],
  [/\b(?:student|freshman|sophomore|grader|undergrad|valedictorian)s?$/, "student"],
  [
    /\b(?:mayor|sheriff|judge|magistrate|senator|governor|commissioner|council\w{3,6}|alderman|legislator|superintendent|clerk|coroner|ambassador|politician|postmaster|mail carrier|mailman|postman)s?$/,
    "public-sector worker",
  ],
  [
    /\b(?:fire ?fighter|deputy|trooper|police officer|officer|cop|paramedic|emt|ranger|detective|lifeguard|fire chief)s?$/,
    "first responder",
  ],
  [/\b(?:teacher|principal|professor|librarian|coach|instructor|tutor|schoolteacher)s?$/, "educator"],
  [
    /\b(?:pastor|priest|rabbi|imam|bishop|deacon|preacher|reverend|nun|monk|cantor|chaplain|missionary|choirmaster)s?$/,
    "member of the clergy",
  ],
  [
    /\b(?:anchor|weatherman|weather lady|meteorologist|reporter|host|announcer|dj|streamer|influencer|youtuber|podcaster|columnist|journalist)s?$/,
    "media worker",
  ],
  [
    /\b(?:baker|chef|cook|bartender|barista|waiter|waitress|server|caterer|brewer|butcher|cheesemaker|pitmaster)s?$/,
    "food-service worker",
  ],
  [
    /\b(?:farmer|rancher|beekeeper|fisherman|lobsterman|logger|trapper|shrimper|miner|vintner|farrier|crop[- ]?duster|gardener|forester)s?$/,
    "outdoor worker",
  ],
  [/\b(?:driver|trucker)s?$/, "driver"],
  [/\b(?:pilot|captain)s?$/, "pilot"],
  [/\b(?:conductor|ferryman|sailor|courier)s?$/, "transport worker"],
  [
    /\b(?:cellist|pianist|violinist|violist|organist|bassoonist|oboist|flutist|clarinetist|guitarist|bassist|harpist|accordionist|trombonist|trumpeter|saxophonist|percussionist|drummer|fiddler|singer|soprano|tenor|baritone|musician|bandleader)s?$/,
    "musician",
  ],
  [
    /\b(?:actor|actress|painter|sculptor|novelist|poet|muralist|potter|magician|clown|comedian|ballerina|puppeteer|photographer|artist)s?$/,
    "artist",
  ],
  [/\b(?:manager|supervisor|foreman)s?$/, "manager"],
];

/** What somebody does, as a verb: "owns the bakery on Elm" → "runs a business". */
const deeds: readonly (readonly [RegExp, string])[] = [
  [/^(?:owns|runs|manages|hosts)\b/, "runs a business"],
  [/^(?:owned|ran|managed|founded|built|started)\b/, "ran a business"],
  [/^(?:teaches|coaches)\b/, "works with students"],
  [/^(?:taught|coached)\b/, "worked with students"],
  [/^(?:plays|sings|dances|performs|paints)\b/, "performs"],
];

const beforeVowel = /^[aeiou]/i;

/**
 * What to put for a detail so that it tells less, in words that stay true and read well in its place: "a food-service
 * worker" for "the baker on Elm", "hurt in an accident" for "kicked by a horse", nothing for an occasion. Undefined where
 * no such words exist. Code units of the plain view.
 */
export function generalOf(draft: Draft, detail: Detail, isChild: boolean): readonly Edit[] | undefined {
  if (detail.general) return detail.general;
  if (!draft.get(isEnglish)) return undefined;
  const text = draft.lower.slice(detail.start, detail.end);
  switch (detail.kind) {
    case "occupation":
      return generalWork(draft, detail, text, isChild);
    case "mechanism":
      return generalHarm(draft, detail, text);
    case "age":
      return childsAge(draft, detail, text);
    case "family":
      if (/\d{1,2} ?(?:wks?|weeks) pregnant$/.test(text)) return [replace(detail, "pregnant")];
      return dropped(draft, detail);
    case "event":
    case "place":
    case "time":
      return dropped(draft, detail);
    case "rare":
    case "object":
    case "ethnicity":
    case "milestone":
      return undefined;
  }
}

/** What may follow a phrase that goes: a stop, or a word that begins another part of the sentence. */
const partEnds =
  /^(?:[.,;:!?)]|\s*$|\n| (?:and|but|so|or|when|while|before|after|because|with|by|for|i|we|he|she|they|is|was|has|had|says|said|came|went|on|at|last|this|today|tonight|yesterday|mon|tues|wednes|thurs|fri|satur|sun)\b)/;
const led = /\b(?:at|in|on|during|from|after|before|near|behind|outside|by) $/;

/** Out with an occasion, a place or a time, a number before it too ("two days before her recital"), where the sentence stands without. */
function dropped(draft: Draft, { start, end }: Span): readonly Edit[] | undefined {
  const text = draft.lower.slice(start, end);
  const before = draft.lower.slice(Math.max(0, start - 10), start);
  const isSpan = /^(?:days|weeks|months|hours|nights) (?:before|after)\b/.test(text);
  const isPhrase = /^(?:at|in|on|during|from|after|before|near|behind|outside|by) /.test(text);
  const isNamed = led.test(before) && /^(?:the|a|an|our|his|her|their|this|that|last|[a-z]+'s) /.test(text);
  if (!(isSpan || isPhrase || isNamed) || !partEnds.test(draft.lower.slice(end, end + 12))) return undefined;
  const number = isSpan
    ? /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) $/.exec(before)?.[0].length
    : undefined;
  const edit = dropPhrase(draft, { start: start - (number ?? 0), end });
  return edit && [edit];
}

function generalWork(draft: Draft, span: Span, text: string, isChild: boolean): readonly Edit[] | undefined {
  const deed = deeds.find(([pattern]) => pattern.test(text));
  if (deed) return [replace(span, deed[1])];
  const core = text.split(/ (?:at|of|for|with|in|from|on|who|that) /)[0]!;
  // "The mayor's fish fry" is no worker; the only one stays so whatever the word.
  if (draft.plain.charAt(span.end) === "'" || /\b(?:only|first|last|oldest|youngest|who|whose)\b/.test(text))
    return undefined;
  const found = work.find(([pattern]) => pattern.test(core))?.[1];
  if (
    found === undefined &&
    !occupations.entries.has(core) &&
    !occupations.entries.has(core.split(" ").at(-1)!)
  )
    return undefined;
  const plain = found ?? "worker";
  const isAged = /\d{1,2}[- ]?(?:yo|y\/o|year[- ]old|[mf])? $/.test(
    draft.lower.slice(Math.max(0, span.start - 14), span.start),
  );
  const child = plain === "athlete" ? (isAged ? "athlete" : "young athlete") : "student";
  const past = /^(?:retired|former) /.exec(core)?.[0] ?? "";
  const words = isChild ? child : `${past}${plain}`;
  if (core === words) return undefined;
  return [withArticle(draft, span, words)];
}

/** The words with the article that fits them: "the mayor" → "a public-sector worker", "a baker" → "an artist". */
function withArticle(draft: Draft, span: Span, words: string): Edit {
  const before = draft.plain.slice(Math.max(0, span.start - 5), span.start);
  const article = /\b(?:an?|the|that|this) $/i.exec(before)?.[0];
  const opens = sentenceAt(draft, span.start).start === span.start;
  if (article === undefined)
    return replace(span, opens ? inCaseOf(draft.plain.slice(span.start, span.end), words) : words);
  const text = inCaseOf(article, `${beforeVowel.test(words) ? "an" : "a"} ${words}`);
  return { start: span.start - article.length, end: span.end, text };
}

function generalHarm(draft: Draft, span: Span, text: string): readonly Edit[] | undefined {
  const swallowed = /^(?:swallowed|inhaled|ate|aspirated|choked on)\b/.exec(text)?.[0];
  if (swallowed !== undefined)
    return [replace(span, `${draft.plain.slice(span.start, span.start + swallowed.length)} something`)];
  const lost = /^lost (?:[a-z]{1,6} ){0,2}(?:fingers?|toes?|thumb|hand|foot|leg|arm|eye|ear)\b/.exec(
    text,
  )?.[0];
  if (lost !== undefined)
    return [{ start: span.start + lost.length, end: span.end, text: " in an accident" }];
  const fell = /^(?:fell|jumped|tumbled|slipped)\b/.exec(text)?.[0];
  if (fell !== undefined) return [{ start: span.start + fell.length, end: span.end, text: "" }];
  if (
    /^(?:[a-z]{3,12}(?:ed|en|wn)|hit|struck|shot|stung|run over) (?:[a-z]{2,8} )?(?:by|over by)\b/.test(text)
  )
    return [replace(span, "hurt in an accident")];
  return undefined;
}

/** "child" or "teen" for a child's age, "young" or "teenage" before a noun; undefined for a grown-up's. */
function childsAge(draft: Draft, { start, end }: Span, text: string): readonly Edit[] | undefined {
  const value = Number(/^\d{1,2}/.exec(text)?.[0] ?? "0");
  if (value < 1 || value > 17 || /^(?:turn|aged?)/.test(text)) return undefined;
  const isNoun =
    !/^ (?:boy|girl|kid|child|teen|patient|pt|client|gymnast|goalie|player|runner|swimmer|wrestler|dancer|student|son|daughter|athlete|twin|[a-z]{3,12}(?:er|ist|or))s?\b/.test(
      draft.lower.slice(end, end + 16),
    );
  const teen = value > 12;
  const words = isNoun ? (teen ? "teen" : "child") : teen ? "teenage" : "young";
  const article = /\ban $/.test(draft.lower.slice(Math.max(0, start - 3), start));
  return article
    ? [{ start: start - 3, end, text: `a ${words}` }]
    : [replace({ start, end }, inCaseOf(draft.plain.slice(start, end), words))];
}
