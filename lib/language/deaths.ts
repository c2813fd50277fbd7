import { execAll } from "@/lib/engine/pattern";
import { defineFact, type Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { isSupposed, linkToPatient, patientRefs, patientStory } from "./patients";
import { people } from "./people";
import { sentenceAt } from "./sentences";

const person =
  "regulars?|residents?|babies|ladies|guys|kiddos|patients?|pts?|client|man|woman|guy|lady|gentleman|boy|girl|kid|kiddo|child|baby|infant|newborn|teen|teenager|mom|mother|dad|father|grandma|grandpa|veteran|\\d{1,3}[- ]?(?:yo|y\\/o|[mf]|year[- ]old)";

/** Ways to tell of one death. `of` holds what is marked where the words around it only bound it. */
const death = new RegExp(
  [
    `\\b(?:we |i |just |we've |i've |having |about )?(?<a>(?:lost|losing) (?:a|an|another|my|our|one of (?:my|our)|this|that|the) (?:[\\w'-]{1,14} ){0,4}?(?:${person})s?)\\b`,
    `\\b(?<b>lost (?:him|her|them))\\b`,
    `\\b(?:we |i |just )(?<c>lost (?:mr|mrs|ms|miss)\\b\\.? [a-z'-]+)|(?<=^|[.!?] )(?<d>lost (?:mr|mrs|ms|miss)\\b\\.? [a-z'-]+)`,
    `\\b(?<e>rip|r\\.i\\.p\\.?|rest in (?:peace|power)|rest easy|gone too soon|fly high)\\b`,
    `\\b(?<f>(?:a |the |this |my |our )?dying (?:${person}))\\b`,
    `\\b(?<g>took (?:his|her|their) (?:last|final) breath|breathed (?:his|her|their) last|slipped away|passed away|passed on|passed (?:peacefully|quietly|suddenly|this morning|last night|today|tonight|yesterday|overnight|before|in (?:his|her|their) sleep|surrounded|on (?:the|my|our))|didn't make it|did not make it|couldn't save (?:him|her|them)|could not save (?:him|her)|bled out|flatlined|was pronounced|pronounced (?:him|her|dead)|time of death|(?:called|calling) (?:it|time of death|the code)(?= (?:at|after|around)|[.,!]|$)|expired (?:at|on|in|last|this|overnight|before)|died(?! (?:out|off|down|laughing|inside))|took (?:him|her) (?:at|from|too|before|last|this)|died by suicide|completed suicide|took (?:his|her) own life|stillborn|stillbirth|fetal demise|autopsy (?:said|showed|confirmed|came|found)|withdrew care|comfort care only|last (?:hours|days|moments) (?:of|with|together)|said goodbye to (?:him|her|my patient|our patient|a patient)|(?:his|her) (?:funeral|obituary|wake|memorial service|celebration of life)|no longer with us|went to (?:heaven|be with)|gained (?:her|his) wings|got (?:her|his) wings)`,
  ].join("|"),
  "g",
);

/** Idioms and other deaths. */
const idle =
  /\b(?:dying to|died laughing|i'm dying|im dying|died of embarrassment|dead tired|drop dead gorgeous|lost her (?:keys|phone|voice)|boards?|exam|passed (?:my|his|her|their|the) (?:boards?|test|exam|swallow|stone|out|kidney)|battery|phone|wifi|died down|died on me|line died|pager)\b/;
const otherDead =
  /\b(?:mentor|colleague|professor|teacher of mine|partner in practice|founder|actor|actress|singer|legend|celebrity|author|president|queen|king|pope|senator|icon|coach of mine|dr\.? [a-z]+|my (?:own |dear |late )?(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|nana|brother|sister|husband|wife|son|daughter|uncle|aunt|cousin|friend|best friend|dog|cat|pup|in-laws|mother-in-law|father-in-law)|our (?:beloved )?(?:dog|cat|colleague|friend|founder|coworker|co-worker|teammate|receptionist|nurse))\b/;

/** Words that tell of a death in the draft, each linked to one patient of the author's. */
export const patientDeaths = defineFact("patientDeaths", (draft): readonly Span[] => {
  const found: Span[] = [];
  for (const match of execAll(draft, death, "lower")) {
    const text = Object.values(match.groups ?? {}).find((group) => group !== undefined) ?? match[0];
    const start = match.index + match[0].indexOf(text);
    const lead = /^(?:a|the|this|my|our) (?=dying)/.exec(text)?.[0].length ?? 0;
    found.push({ start: start + lead, end: start + text.length });
  }
  return found.filter((span) => {
    const sentence = sentenceAt(draft, span.start);
    const text = draft.lower.slice(sentence.start, sentence.end);
    // "… and patients died": many, in general.
    if (
      /\b(?:patients|pts|people|men|women|children|mothers|babies|thousands|hundreds|dozens|millions) (?:have |had |has |who |that )?$/.test(
        draft.lower.slice(Math.max(sentence.start, span.start - 24), span.start),
      )
    )
      return false;
    return !idle.test(text);
  });
});

/** Whether a patient of the author's is who died: not somebody in general, in the news, at work or at home. */
export function isRealDeath(draft: Draft, span: Span): boolean {
  const sentence = sentenceAt(draft, span.start);
  const text = draft.lower.slice(sentence.start, sentence.end);
  if (isSupposed(draft, span.start)) return false;
  const words = draft.lower.slice(span.start, span.end);
  if (/\b(?:patients|pts)$/.test(words) && !/one of/.test(words)) return false;
  const refs = draft.get(patientRefs).filter((ref) => ref.specific && ref.number === "one");
  const inSentence = refs.some((ref) => ref.sentence === sentence.index && ref.kind !== "pronoun");
  if (otherDead.test(text) && !inSentence) return false;
  const near = draft
    .get(people)
    .find((one) => one.start >= span.start && one.start < sentence.end && one.start - span.end < 40);
  if (near && /^(?:colleague|staff|own-family|public-figure|historical|cited|author)$/.test(near.role))
    return false;
  if (/^(?:lost|losing) (?:a|an|another|my|our|one of|this|that|the)\b/.test(words))
    return !/\b(?:as if|like|if) \w+ $/.test(text.slice(0, span.start - sentence.start));
  if (draft.get(patientStory).subject === "none") return false;
  return linkToPatient(draft, span) !== undefined;
}
