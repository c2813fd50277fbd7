import { defineFact } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { conversation } from "./addressee";
import { careWords } from "./care-words";
import { isQuoted } from "./quoted-question";
import { sentenceAt, sentences } from "./sentences";

/** People whom the public knows, by office, trade or stage. */
const role =
  /\bour (?:mayor|governor|president|senator|congress(?:man|woman)|prime minister|king|queen|premier)\b|\b(?<!\b(?:my|our|your|his|her) )(?:senators?|congress(?:man|woman|person)|representative|governor|mayor|president|ex-president|vice president|vp|potus|flotus|prime minister|pm (?=\p{L})|chancellor|king|queen|prince|princess|duchess|duke|pope|candidates?|nominee|politicians?|secretary of \w+|justice (?=[A-Z])|judge on|actor|actress|singer|rapper|pop star|rock star|popstar|celebs?|celebrit(?:y|ies)|movie star|film star|reality star|housewife|housewives|influencer|youtuber|streamer|comedian|host|news anchor|anchor(?:man|woman)?|talk show|newscaster|quarterback|qb|point guard|pitcher|striker|goalkeeper|goalie|linebacker|running back|receiver|tennis star|golfer|gymnast|skater|olympian|boxer|wrestler|athlete|coach|supermodel|model|billionaire|ceo|founder of|tech mogul|mogul|royal|royals|oligarch|dictator|first lady|lead singer|drummer|guitarist|contestant|bachelor(?:ette)?)\b/u;

/** Where the public sees them. */
const scene =
  /\b(?:presser|press conference|debates?|speech|podium|rally|interview|broadcast|livestream|on (?:tv|stage|camera|the red carpet|live tv|air)|red carpet|halftime|super bowl|oscars|grammys|emmys|met gala|state of the union|hearing|inaugurat\w{0,4}|clip|footage|that video|the video|this video|viral video|tape|press photo|paparazzi|last night's (?:game|match|show|debate)|sidelines?|post-?game|in the news|headlines|documentary|trial footage|mugshot|courtroom)\b/;

/** A finding told of them, or a bet on one. The illness comes behind. */
const claim =
  /(?:\b(?:clearly|obviously|definitely|def|certainly|surely|plainly|undoubtedly|totally|absolutely|almost certainly|likely|probably|prob|100%|for sure|without a doubt|no doubt|unmistakably) (?:has|had|have|is|was|having|suffers? from|shows?|showing|suffering from|got|a case of|in|on|dealing with|developing)|\b(?:my (?:money|bet|guess|diagnosis|dx|read|vote|take|impression)(?:'s| is| would be)?(?: on)?:?|i(?:'d| would|'m going to|'m gonna)? (?:bet|say|guess|wager|diagnose|call|put money on|suspect|think (?:he|she|they|it|that)(?:'s| has| is))|screams?|is textbook|are textbook|is classic|looks? like|looked like|sounds? like|smells? like|reads? as|consistent with|points? to|pathognomonic for|diagnos(?:is|ing|ed|e):?|(?:has|have) (?:all )?(?:the )?(?:signs|symptoms|hallmarks|look|face|gait) of|textbook|classic|must have|has to be|has to have|(?:that|this|those)(?:'s|'s a| is| is a| gait is| tremor is| pose is| walk is| face is| voice is| limp is| droop is| behavior is| stare is| are)|(?:gait|tremor|pose|walk|face|voice|limp|droop|behavior|stare|mask|slur|posture|tic|twitch|hands?|eyes?|speech)(?: in \w+ \w+)?\?? (?:is|are|=|i'd bet|:|was)|on opioids))(?:[ :](?:a |an |early |late |mild |severe |classic |textbook |pure |some |end-stage |undiagnosed |untreated |clearly |probably |likely |definitely |[a-z-]{3,12} ){0,4})?$/;

/** What they have, said as a fact of them: "the mayor had a stroke", "he is manic". It tells only beside how the author saw them. */
const fact =
  /(?:\b|(?<=[a-z])(?=[:=]))(?:has|have|had|is|are|was|were|suffers? from|suffered|tore|ruptured|broke|sprained|fractured|developed|is having|was having|is in|was in|went into|has had|he's|she's|they're|it's|it is|[:=])(?: (?:a|an|the|his|her|their|not|just|now|so|full[- ]blown|in|early|late|mild|severe|bad|[a-z-]{3,12})){0,3} $/;
const seen =
  /\b(?:watch(?:ed|ing)?|rewatch\w{0,3}|saw (?:the|that|this|last)|seen (?:the|that|this|enough|it|hundreds|dozens|plenty)|clip|footage|video|replay|slow[- ]mo|photos?|pictures?|picture of|look at|looking at|you can (?:see|tell|hear)|anyone can (?:see|tell)|on (?:tv|stage|camera|air|screen)|speech|presser|press conference|debate|interview|rant|podium|carpet|the tape|everybody'?s asking|everyone'?s asking|asking (?:me )?(?:about|for my)|the way (?:the|that|he|she|they)|tell from)\b/;

/** They told it themselves, it is history, play or a warning against doing this. */
const told =
  /\b(?:announc\w{1,4}|disclos\w{1,4}|reveal\w{0,4}|shared?|shares|sharing|opened up|open about|spoke about|speaks about|talked about|talks about|according to|confirm\w{0,3}|statement|spokes\w+|(?:his|her|their) (?:own )?(?:doctor|physician|diagnosis)|(?:was|were|been|being|is) diagnosed with|public about|came forward|memoir|wrote about|reported(?:ly)?|says (?:he|she|they)|said (?:he|she|they)|(?:his|her|their|the) (?:office|team|club|hospital|family|publicist|campaign|doctors?) (?:says?|said|tells?|told|posted|shared)|living with|battle with|advocate for|fundrais\w+|foundation|goldwater|shouldn't diagnose|don't diagnose|do not diagnose|stop diagnosing|never diagnose|can't diagnose|cannot diagnose|not diagnosing|won't diagnose|not (?:my|our) (?:place|job)|armchair|none of us (?:has )?examined|without (?:ever )?(?:an exam|examining)|haven't examined|fiction\w*|character|episode of|season \d|movie|novel|cartoon|satire|parody|hamster|lou gehrig's|19\d\d|1[5-8]\d\d|century|ancient|pharaoh|beethoven|van gogh|lincoln|fdr|roosevelt|mozart|henry viii|caesar|napoleon|posthumous)\b/;

const named = /\b\p{Lu}\p{Ll}{2,15} \p{Lu}\p{Ll}{2,15}\b/u;

/** Diagnoses of people in public life whom the author never examined (AMA Opinion 8.12). */
export const remoteDiagnoses = defineFact("remote diagnoses", (draft): readonly Span[] => {
  const found: Span[] = [];
  const { lower, plain } = draft;
  const hasRole = role.test(lower);
  const hasScene = scene.test(lower);
  const celebrity = /\bdiagnosing (?:celeb\w*|famous|tv|movie|politic\w*|royal\w*|senators?|athletes?)/.exec(
    lower,
  );
  if (!hasRole && !(hasScene && named.test(plain)) && !hasScene) return found;
  if (told.test(lower)) return found;
  if (draft.get(conversation).answers && !hasRole) return found;
  const all = draft.get(sentences);
  for (const word of draft.get(careWords)) {
    if (
      word.kind !== "condition" &&
      !(word.kind === "rx" && /\bon $/.test(lower.slice(Math.max(0, word.start - 3), word.start)))
    )
      continue;
    if (
      /^(?:stress|panic|cramps?|tear|broken|clot|gas|ms|pe|add|contractions|withdrawal|strain|strained|overuse)$/.test(
        word.text,
      ) &&
      !hasRole
    )
      continue;
    const sentence = sentenceAt(draft, word.start);
    if (sentence.stop === "?" || isQuoted(draft, word.start)) continue;
    const before = lower.slice(Math.max(sentence.start, word.start - 90), word.start);
    const lead = claim.exec(before) ?? (seen.test(lower) ? fact.exec(before) : null);
    if (!lead) continue;
    // The person or the scene is in this sentence or one of the two before it.
    const from = all[Math.max(0, sentence.index - 2)]?.start ?? 0;
    const near = lower.slice(from, sentence.end);
    if (!role.test(near) && !scene.test(near)) continue;
    if (
      !role.test(near) &&
      !/\b(?:he|she|they|his|her|their|that|this|him|my (?:money|bet|guess|diagnosis|dx))\b|'s\b/.test(near)
    )
      continue;
    if (
      /\b(?:my|our) (?:patients?|pts?|client|clinic|mom|dad|wife|husband|son|daughter)\b|\bif (?:he|she|they|you)\b|\bi (?:had|have|was|am)\b/.test(
        near,
      )
    )
      continue;
    if (
      /\b(?:no|not|never|doesn't mean|isn't|don't|can't|cannot|nobody|without|whether|if)\b/.test(
        lower.slice(Math.max(sentence.start, word.start - 60), word.start),
      ) ||
      /\b(?:doesn't mean|nobody|awareness|raise|funding|bill|coverage|access|research|opioid (?:crisis|epidemic))\b/.test(
        lower.slice(sentence.start, sentence.end),
      )
    )
      continue;
    const start = word.start - (before.length - lead.index);
    found.push({ start, end: word.end });
  }
  if (found.length === 0 && celebrity)
    found.push({ start: celebrity.index, end: celebrity.index + celebrity[0].length });
  return found;
});
