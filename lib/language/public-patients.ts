import { execAll } from "@/lib/engine/pattern";
import { defineFact, type Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { hasClinicalContent, isSupposed, linkToPatient, patientStory } from "./patients";
import { people } from "./people";
import { sentenceAt, sentences } from "./sentences";

/** People in public life by what they are. Deliberately leaves out plain athletes, singers and actors: many are nobody's celebrity. */
const description =
  /\b(?:(?:certain|famous|very famous|well[- ]known|household[- ]name|starting|former|current|retired|pro|professional|rising|beloved|local|a[- ]list|b[- ]list|multi-platinum|chart-topping|award[- ]winning|hall of fame|legendary|world[- ]famous|viral|big[- ]name) ){0,3}(?:(?:grammy|oscar|emmy|tony|academy award|golden globe|pulitzer|nobel|super bowl|world series|olympic|paralympic|nba|nfl|mlb|nhl|wnba|mls|ufc|pga|lpga|wwe|nascar|premier league|american idol|heisman)[- ](?:[a-z]{3,10}[- ])?(?:winner|winning [a-z]{4,12}|nominee|nominated [a-z]{4,12}|champion|champ|star|player|athlete|legend|medalist|gold medalist|skier|swimmer|gymnast|sprinter|runner|skater|quarterback|qb|linebacker|receiver|pitcher|catcher|goalie|guard|center|coach|fighter|golfer|driver|wrestler|rookie|mvp|great|draft pick|alum|contestant)|(?:starting|nfl|college|famous|pro) (?:qb|quarterback)|celebrit(?:y|ies)|movie star|film star|rock ?star (?=who|patient|whose)|pop star|country (?:music )?(?:star|singer)|hip[- ]hop artist|(?:reality(?: tv)?|tv|television|hollywood|soap opera|broadway|bollywood|k-?pop|youtube|tiktok|social media|instagram|sports|football|basketball|soccer|tennis|music|daytime) (?:star|personality|host|legend|idol|actor|actress|celebrity|sensation)|real housewi(?:fe|ves)|supermodel|famous (?:[a-z]{3,12} )?(?:singer|actor|actress|rapper|athlete|musician|author|chef|comedian|youtuber|influencer|dancer|player|face|name|person)|(?:well-known|a-list|b-list) (?:actor|actress|singer|musician|comedian|athlete)|household name|someone (?:very )?famous|somebody famous|u\.?s\.? senator|sitting (?:senator|governor|congressman|congresswoman)|astronaut)\b/g;
const coy =
  /\b(?:guess who|can't say who|cannot say who|can't name names|won't say who|not allowed to say who|i can't tell you who|name rhymes with|rhymes with|starts with an? [a-z]\b|you(?:'d| would) (?:know|recognize) (?:the name|him|her|them)|you all know (?:him|her)|iykyk|never guess (?:who|which)|hint:|nda|wink wink|no names but|first name basis)\b/;
const care =
  /\b(?:treated|treating|operated|implanted|injected|ablated|fixed|repaired|replaced|placed|delivered|saw|seeing|see|did|done|performed|took care of|cared for|caring for|worked on|worked with|rehabbed|helped|patient|pt|client|in (?:my|our) (?:clinic|office|chair|or|er|ed|practice|waiting room|exam room|spa|studio)|to (?:my|our) (?:clinic|office|practice)|(?:trusted|trusts|chose|chooses|picked|visited|came to see|stopped by to see) (?:us|me|our)|came in for|walked in(?:to)? (?:my|our)|on (?:my|our) (?:table|schedule)|my hands|our hands)\b/;
const publicRole =
  /\b(?:speak|speaks|speaking|speaker|spoke|keynote|gala|fundraiser|donat\w{1,4}|foundation|book|memoir|podcast|interview|documentary|news|announced|revealed|statement|according|tweeted|posted|shared (?:his|her|their) diagnosis|diagnosed with|passed away|concert|game|show|ad\b|commercial|ambassador)\b/;

const ofTheirs =
  /^'s (?:[a-z-]{2,12} ){0,2}(?:checklist|book|books|memoir|essay|article|talk|ted talk|podcast|paper|study|lab|song|songs|album|show|film|movie|documentary|speech|quote|words|advice|post|thread|method|protocol|recipe|foundation|team|fans?|tour|game|career|voice)\b/;

/** Mentions of people in public life whom the author makes a patient of theirs, by name or by a description that does as well. */
export const publicPatients = defineFact("publicPatients", (draft): readonly Span[] => {
  const { subject } = draft.get(patientStory);
  if (subject === "composite" || subject === "hypothetical") return [];
  const found: Span[] = [];
  for (const person of draft.get(people)) {
    if (person.role !== "public-figure") continue;
    // "Gawande's checklist": a work of theirs.
    if (ofTheirs.test(draft.lower.slice(person.end, person.end + 40))) continue;
    if (!isTreated(draft, person)) continue;
    const role =
      /\b(?:olympic|paralympic|nfl|nba|mlb|nhl|grammy[- ]winning|oscar[- ]winning|pro|former|retired|country|pop|movie|tv)? ?(?:[a-z]+ )$/.exec(
        draft.lower.slice(Math.max(0, person.start - 30), person.start),
      );
    const lead =
      role &&
      /^(?:olympic|paralympic|nfl|nba|mlb|nhl|grammy|oscar|pro|former|retired|country|pop|movie|tv)/.test(
        role[0].trim(),
      )
        ? role[0].length
        : 0;
    found.push({ start: person.start - lead, end: person.end });
  }
  for (const match of execAll(draft, description, "lower")) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
    if (isTreated(draft, span)) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
});

function isTreated(draft: Draft, span: Span): boolean {
  if (isSupposed(draft, span.start)) return false;
  const all = draft.get(sentences);
  const { index } = sentenceAt(draft, span.start);
  const here = all[index];
  if (!here) return false;
  const text = draft.lower.slice(here.start, here.end);
  const around = draft.lower.slice(all[Math.max(0, index - 1)]!.start, (all[index + 1] ?? here).end);
  const byUs = /\b(?:i|we|my|our|us|me|honored|proud|guess)\b/.test(around);
  if (publicRole.test(text) && !/\b(?:my|our) (?:patient|clinic|office|chair|practice)\b/.test(text))
    return false;
  if (/\b(?:athletes|celebrities|players|stars|singers|actors) (?:of|at|like|and)\b/.test(text)) return false;
  if (!byUs) return false;
  if (coy.test(around) && (care.test(around) || hasClinicalContent(draft, span.start))) return true;
  if (!/\b(?:i|we|i've|we've|my|our|us|me|honored to have|proud to have|just|got to)\b/.test(text))
    return false;
  if (!care.test(text)) return false;
  const link = linkToPatient(draft, span);
  return (
    link !== undefined ||
    (hasClinicalContent(draft, span.start) &&
      /\b(?:treated|operated|implanted|injected|fixed|repaired|placed|did|done|performed|in (?:my|our))\b/.test(
        text,
      ))
  );
}
