import type { Draft } from "@/lib/engine/draft";
import { has } from "@/lib/engine/pattern";

/** Roleplay, dummies, skeletons, pets of the house, demonstrations and hired models: nobody's care is told. */
const pretence =
  /\b(?:role-?play(?:ing|s)?|sim ?man\b|mannequins?|mann?ikins?|sim(?:ulation)? (?:lab|man|patient|case|room|center|baby)|sim-?\d|simulated|standardi[sz]ed patient|(?:does|do|did)(?:n't| not) (?:actually )?exist|isn't a real|is not a real|not a real (?:person|patient|case)|(?:test|demo|dummy|fake|pretend|imaginary|fictional|made[- ]up) (?:patients?|pts?|data(?:base)?|account|chart|case|names?|person)|testy|our skeleton|skeleton model|206 bones|anatomy model|teddy bear|stuffed animal|plushie|puppet show|never had a (?:procedure|treatment) here|(?:clinic|office|therapy|facility|shop|comfort|hospital|unit|emotional support) (?:dog|cat|pup|puppy|kitten|parrot|hamster|rabbit|bunny|turtle|tortoise|fish|ficus|plant|succulent|pony|llama|mascot)(?: update)?(?=:| update| is | was | has | of | named | who |,|!)|(?:dog|cat|plant|printer|fax|fridge|robot|coffee machine) update|never existed|patient in this (?:thread|story|post) is|she's not anyone|in (?:this|the|my) (?:novel|book|screenplay|short story)|dungeons? (?:&|and) dragons|d&d|video game|is haunted(?! by)|(?:he|she|it|they)(?:'s| is|'re| are) (?:only |just |actually |literally )?(?:made of )?(?:silicone|vinyl|plastic|rubber|foam|latex|cardboard|a robot|a dummy|a doll)|the pitt|grey's anatomy|medical drama)\b/;

/** "He isn't my patient, he's my cousin": said outright, and nobody in the post is one. "Not a patient man" says something else. */
const noPatient =
  /\b(?:(?:is|are|was|were|am|be|he's|she's|they're|i'm|'s|'re) not|isn't|aren't|wasn't|weren't|never) (?:actually )?(?:an? |my |our |anyone's |anybody's )patients?\b(?! (?:man|woman|person|guy|lady|soul|people|type|care|issue|problem|safety|story|of (?:mine|ours|yours))\b)/;
const somePatient =
  /\b(?:my|our|this) (?:[a-z-]{2,12} ){0,2}(?:patients?|pts?|clients?)\b(?! (?:portal|list|care))/;

/** A plastic jaw, a question of an exam: words for a body or a person where nobody is told of. */
const teachingThing =
  /\b(?:typodonts?|(?:plastic|acrylic|foam|rubber|wax|resin|3d[- ]printed) (?:jaws?|spines?|skulls?|skeletons?|hearts?|knees?|teeth|torsos?|pelvis|model)|(?:ethics|board|exam|licensing|hipaa|quiz|boards) (?:exam )?(?:question|quiz|vignette|scenario|hypothetical))\b/;

/** Whether the draft says or shows that what it tells of isn't a real person's care. */
export function isPretended(draft: Draft): boolean {
  if (has(draft, pretence, "lower")) return true;
  if (!has(draft, noPatient, "lower") && !has(draft, teachingThing, "lower")) return false;
  return !somePatient.test(draft.lower.replace(noPatient, ""));
}

const compositeWords =
  /\bstitched (?:together )?from\b|\bcomposites?\b(?! (?:filling|resin|bonding|material|veneer|crown|score|endpoint|outcome))/;

/** Whether the draft says that what it tells was put together from many. */
export function isPutTogether(draft: Draft): boolean {
  return has(draft, compositeWords, "lower");
}

const festive = /\b(?:halloween|costume contest|escape room|secret santa|tv (?:show|drama|doctor))\b/;

/** Dressing up and play, where a told person is likely a joke; a holiday may still date a real one. */
export function isFestive(draft: Draft): boolean {
  return has(draft, festive, "lower");
}

/** Sentences that say what is so in general, with no one in them. */
const general =
  /\b(?:in general|generally speaking|on average|statistically|rule of thumb|hot take|unpopular opinion|myth|fact|tip|pro tip|psa|friendly reminder|fun fact|did you know|studies show|research shows|every time|no matter how|until proven otherwise)\b/;

/** Whether a sentence states a general truth. Takes lower case. */
export function isGeneralTruth(text: string): boolean {
  return general.test(text);
}
