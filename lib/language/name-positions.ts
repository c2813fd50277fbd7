import type { Draft } from "@/lib/engine/draft";
import { anatomy } from "@/lib/lexicon/anatomy";
import type { Span } from "@/lib/schema/finding";
import { careKindOf } from "./care-words";
import { isHumanNoun } from "./human-phrases";
import type { Sentence } from "./sentences";

/**
 * A place in a sentence that only somebody's name takes, whatever else the word means: spoken to ("Hope, we're sorry …"),
 * the owner of a body or of its care ("Will's knee"), hailed ("Welcome back Santi!"), or named beside what they are ("Joy, a retired teacher").
 */
type NamePosition = "vocative" | "owner" | "apposition" | "hailed";

/** Before a name that is spoken to, from the start of a line on. */
const greeting =
  /^[^\p{L}]{0,4}(?:(?:hi|hello|hey|dear|thanks|thank you|sorry|welcome|congrats|congratulations)(?: there| again| so much)?,? )?$/u;
/** What is said to them then. */
const saidTo =
  /^(?:,| ?!| ?[-–—:]) ?\n{0,2}(?:(?:and|so|oh|yes|please|just) )?(?:we|we're|we've|we'd|you|you're|you've|your|our|i|i'm|i've|thank|thanks|it|it's|that|this|so|sorry|as|glad|happy|what|how|hope|hoping|if)\b/;
const toTheirOwn =
  /^(?:,|!) ?(?:your|if you(?:'re| are) reading this|if you see this|you (?:did|were|looked|came|made|rang|finished|crushed|rocked|nailed))\b/;
const thankedBefore =
  /\b(?:thank you|thanks|welcome|congrats|congratulations|proud of you|sorry|you|review|feedback|words|visit|us|trust|back)\b[^.!?\n]{0,30}, $/;

/** "Welcome back Santi!", "Big hand for Mo, who …". */
const hailed =
  /(?:^|[.!?] |\W )(?:welcome (?:back|home)|happy (?:birthday|anniversary)|well done|way to go|good ?night|sleep well|rest (?:easy|in peace)|(?:a )?(?:big|huge) (?:hand|round of applause|shout-?out) (?:for|to)|high five(?:s)? (?:for|to)|give it up for|hooray for|three cheers for),? (?:to |miss |little |our |mr |mrs )?$/;
/** "Malakai and Sione, 71 days in our NICU". */
const stayed =
  /^(?: (?:and|&) \p{L}{2,14})?, \d{1,3} (?:days|weeks|months|hours|nights) (?:in|on|with|at|of)\b/u;
/** "Kowalczyk in 12 just asked": where patients lie. */
const inRoom =
  /^ in (?:room |rm |bed |bay )?\d{1,3}[a-d]? (?:just|is|was|has|had|wants|wanted|asked|asks|says|said|needs|told|thinks|keeps|refuses|still|got|who)\b/;

/** Openers that answer with a feeling or a virtue and call nobody. */
const outcry =
  /^(?:a+w{1,9}|ya+y{1,9}|wo+w{1,9}|woo+hoo+|o+f{1,9}|u+gh|ha(?:ha){0,9}|he(?:he){0,9}|phew|yikes|whoa|amen|bravo|cheers|gracias|merci)$/;

/** What stands between an owner and what is theirs. */
const owned = /^'s? ((?:[a-z0-9/-]{1,16} ?){1,4})/;
/** Behind a part of the body, a thing for everybody: "Summer's skin care". */
const forAll =
  /^(?:care|health|protection|tips?|screenings?|issues?|season|awareness|month|week|day|talk|class|classes|clinic|hours|schedule|special|specials)$/;
const calendar =
  /^(?:april|may|june|august|summer|autumn|winter|spring|christmas|easter|faith|hope|love|art|mark|bill)$/;

const beside = /^, (?:an?|our|my|the) ((?:[a-z0-9'/-]{1,16} ){0,4}[a-z'/-]{2,16})(?=[ ,.;:!?)]|$)/;
const phraseEnd = / (?:with|from|who|whose|of|in|at|and|on|for|to|that|is|was|has|had|came|told)(?: |$)/;
const aged = /^(?:, | \()(?:aged? )?\d{1,2}(?: ?(?:yo|y\/o|years? old|[mf]\b)|[,)])/;

/** Reads the position of the name at `name` (its whole chain), or undefined where a word of any kind could stand. */
export function namePositionOf(
  draft: Draft,
  name: Span & { readonly first: string; readonly isListed: boolean },
  sentence: Sentence,
): NamePosition | undefined {
  const { lower } = draft;
  const lineStart = Math.max(sentence.start, lower.lastIndexOf("\n", name.start - 1) + 1);
  const before = lower.slice(lineStart, name.start);
  const after = lower.slice(name.end, name.end + 70);
  const isAnswer = answers(draft);
  if (greeting.test(before) && !outcry.test(name.first)) {
    if (toTheirOwn.test(after) || (isAnswer && saidTo.test(after))) return "vocative";
  }
  if (isAnswer && !outcry.test(name.first) && /^(?:[!.]|\s?$)/.test(after) && thankedBefore.test(before))
    return "vocative";
  const theirs = owned.exec(after)?.[1]?.trim().split(" ");
  if (theirs && (name.isListed ? ownsCare(name.first, theirs) : ownsBody(draft, name.end))) return "owner";
  if (aged.test(after)) return "apposition";
  if (inRoom.test(after) || stayed.test(after)) return "apposition";
  if (hailed.test(before) && /^(?:[!,.]|\s?$|,? who\b)/.test(after) && !outcry.test(name.first))
    return "hailed";
  const noun = beside.exec(after)?.[1]?.split(phraseEnd)[0]?.split(" ");
  return noun?.some((word) => isHumanNoun(word)) ? "apposition" : undefined;
}

/** A part of the body among the next words; for a word that isn't also a time or an idea, a test or a procedure too. */
function ownsCare(owner: string, nouns: readonly string[]): boolean {
  const at = nouns.findIndex((word) => {
    const kind = careKindOf(word);
    return (
      kind === "organ" ||
      anatomy.entries.has(word) ||
      (!calendar.test(owner) && (kind === "procedure" || kind === "test" || kind === "condition"))
    );
  });
  return at >= 0 && at < 3 && !forAll.test(nouns[at + 1] ?? "");
}

/** A word of no list may be a brand: "Velotrix's knee sleeve". Only a part of the body with nothing behind it tells. */
function ownsBody({ lower }: Draft, at: number): boolean {
  const part =
    /^'s? (?:left |right |new |poor |little )?([a-z]{3,12})(?=[.,!?;]|$| (?:is|was|has|had|got|looks?|feels?|felt|after|before|today|this|and|finally|healed)\b)/.exec(
      lower.slice(at, at + 40),
    )?.[1];
  return part !== undefined && anatomy.entries.has(part);
}

function answers({ context }: Draft): boolean {
  return (
    context.postType === "reply" ||
    context.postType === "review-reply" ||
    context.platform === "google-review-reply"
  );
}
