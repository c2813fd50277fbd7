import type { Draft } from "@/lib/engine/draft";
import { has } from "@/lib/engine/pattern";
import { isHouseFriend } from "./house-friends";
import { isGivenName, isPlaceName } from "./name-words";
import { isOwnCare } from "./own-care";
import { people, type Person } from "./people";
import { isPretended } from "./pretended";
import { ownKin, scenes } from "./scenes";
import { sentenceAt, sentences } from "./sentences";
import { words, type Word } from "./words";

/**
 * Whether the words around a name tell of its bearer's own care: a pronoun for them that owns a part of the body or a
 * treatment, in this sentence or the next ("Ms. Opal … her blood pressure"); care given to them ("third admission for
 * Trang"); or a chart's shorthand ("Sharonda back for her z-pack"). Says nothing of who they are otherwise.
 */
export function isCaredFor(draft: Draft, person: Person): boolean {
  const sentence = sentenceAt(draft, person.start);
  const scene = draft.get(scenes)[sentence.index];
  if (!scene || isPretended(draft)) return false;
  if (scene.supposed || scene.cohort || scene.announces || scene.ownCare) return false;
  if (ownKin.test(scene.text) || isHouseFriend(scene.text)) return false;
  const next = draft.get(sentences)[sentence.index + 1];
  const other = draft
    .get(people)
    .find(
      ({ start, role, given, surname }) =>
        start >= person.end &&
        role !== "eponym" &&
        role !== "place-or-organisation" &&
        !(given !== undefined && given === person.given) &&
        !(surname !== undefined && surname === person.surname),
    );
  const until = Math.min(other?.start ?? draft.plain.length, (next ?? sentence).end);
  const behind = draft.get(words).filter(({ start }) => start >= person.end && start < until);
  return (
    ownsCare(draft, behind) ||
    isGivenCare(draft, person, sentence.start) ||
    isShorthand(draft, person, sentence) ||
    (next !== undefined && next.start < until && isNoteOn(draft, next, behind))
  );
}

const possessive = /^(?:his|her)$/;
const subject = /^(?:he|she|he's|she's|he'd|she'd)$/;

/** "her cranky plantar fascia", "she's had her jab". */
function ownsCare(draft: Draft, list: readonly Word[]): boolean {
  for (let at = 0; at < list.length; at++) {
    const { kind, lower } = list[at]!;
    if (kind !== "word") continue;
    const isOwner = possessive.test(lower);
    if (!isOwner && !subject.test(lower)) continue;
    if (
      isOwner &&
      /^ (?:[a-z]{2,10} )?(?:[lct]\d|(?:hb)?a1c\b)/.test(draft.lower.slice(list[at]!.end, list[at]!.end + 20))
    )
      return true;
    for (let ahead = at + 1; ahead <= at + (isOwner ? 3 : 5) && ahead < list.length; ahead++) {
      const word = list[ahead]!;
      if (/[.;:!?,\n]/.test(draft.plain.slice(list[ahead - 1]!.end, word.start))) break;
      if (isOwnCare(word.lower, isOwner)) return true;
    }
  }
  return false;
}

/** Given away or held for somebody, and no care. */
const honor =
  /\b(?:fundraiser|raffle|cake|shower|party|lunch|gift|award|prize|scholarship|memorial|\d+k|class|workshop|talk|lecture|webinar|thanks|thank you|kudos|applause|congrats|birthday|job|position|role|vote|votes|search)\b/;

/** "Third DKA admission since summer for Trang", "last session done for @linh". */
function isGivenCare(draft: Draft, person: Person, from: number): boolean {
  const left = draft.lower.slice(from, person.start);
  if (!/\b(?:for|on) (?:our |my |little |miss |the unstoppable )?$/.test(left) || honor.test(left))
    return false;
  return draft
    .get(words)
    .some(({ start, end, lower }) => start >= from && end <= person.start && isOwnCare(lower, false));
}

/** "Sharonda back for her z-pack", "Hoku made it 22 months with two broken brackets". */
function isShorthand(
  draft: Draft,
  person: Person,
  sentence: { readonly start: number; readonly end: number },
): boolean {
  if (
    !/^[^\p{L}]{0,4}(?:[^\p{L}]|\p{L}{1,12} ){0,4}[^\p{L}]{0,3}$/u.test(
      draft.plain.slice(sentence.start, person.start),
    )
  )
    return false;
  const right = draft.lower.slice(person.end, person.end + 24);
  if (
    !/^(?:'s| is| was)? (?:back|in|here|home|off|out|down|through|made it|did it|survived|day \d|week \d|pod \d|s\/p|post-?op)\b/.test(
      right,
    )
  )
    return false;
  return draft
    .get(words)
    .some(({ start, end, lower }) => start > person.end && end <= sentence.end && isOwnCare(lower, false));
}

/** "That was for Big Ray. A1c from 11.2 to 6.4, and he still …": a note that opens with care. */
function isNoteOn(
  draft: Draft,
  next: { readonly start: number; readonly end: number },
  behind: readonly Word[],
): boolean {
  const list = behind.filter(({ start }) => start >= next.start);
  const isMeasured = /^(?:hb)?a1c\b/.test(draft.lower.slice(next.start, next.start + 8));
  return (
    (isMeasured || list.slice(0, 2).some(({ lower }) => isOwnCare(lower, false))) &&
    list.some(({ lower }) => possessive.test(lower) || subject.test(lower))
  );
}

/** Work, events, gifts, animals, dolls and shows: what else a post may tell of somebody whom it names. */
const elsewhere =
  /\b(?:colleagues?|co-?workers?|teammates?|hir(?:e|ed|ing)|anniversary with|last day|first day|retir\w{1,6}|residency|fellowship|residents?|interns?|med(?:ical)? students?|nursing school|boards|licen[sc]e|degree|mentors?|professor|attending|faculty|promot(?:ed|ion)|joins?|joined|joining|shift|on call|podcast|episode|webinar|lecture|talks?|panel|conference|workshop|keynote|journal club|paper|study|trial|article|book|novel|film|movie|show|song|album|poem|painting|museum|game|match|season|playoffs|league|tournament|fundraiser|gala|raffle|trivia|parade|potluck|donat\w{1,4}|gift|sponsor\w{0,4}|scholarship|foundation|grant|rep|reps|vendor|company|booth|sim ?man|sim lab|manikin|mannequin|silicone|plush\w{0,3}|puppet|doll|skeleton|robot|dog|cat|pup|puppy|kitten|paws?|leash|horse|parrot|named after|is named|are named|called it|handyman|plumber|hiring|role)\b/;

const author = /\b(?:i|i'm|i've|we|we're|we've|me|us|my|our)\b/;

/** Where the sick lie, and how long; a newborn's weight. */
const ward =
  /\b(?:(?:on|during|of|at) rounds|night shift|(?:second|third|fourth|fifth|sixth|\d+(?:th|nd|rd)) (?:day|week|month|night) with us|(?:days|weeks|months|nights) (?:in|on|with|at) (?:our|us)|room with us|(?:in|on|at|from|to) our (?:unit|floor|ward|icu|nicu|picu|ed|er|hospice|house)|codes (?:tonight|today)|recliners?|bedside|discharged|admitted|intubated|extubated|readmission|\d ?(?:lbs?|pounds),? \d{1,2} ?(?:oz|ounces))\b/;

/**
 * The weakest link of a name to care: it does, has or gets something, and a word of somebody's own care stands in its
 * sentence or beside it, with nothing that makes the post about work, an event, a gift, an animal or a show.
 */
export function isNearCare(draft: Draft, person: Person): boolean {
  const all = draft.get(scenes);
  const { index, start } = sentenceAt(draft, person.start);
  const near = all.slice(Math.max(0, index - 1), index + 2);
  const scene = all[index];
  if (!scene || isPretended(draft) || person.certainty < 0.6) return false;
  // Of the author's: news and encyclopedias name people beside illness too.
  if (
    !person.vocative &&
    !has(draft, author, "lower") &&
    !/!|\p{Extended_Pictographic}|\b(?:she|he)\b/u.test(draft.plain)
  )
    return false;
  if (person.kind !== "handle" && person.title === undefined && !person.apposed && !person.vocative) {
    const name = person.given ?? "";
    if (!isGivenName(name) || isPlaceName(name)) return false;
    if (/^\p{Lu}{2,}$/u.test(draft.plain.slice(person.start, person.end))) return false;
  }
  if (
    near.some(
      ({ text, supposed, cohort, ownCare }) =>
        supposed || cohort || ownCare || ownKin.test(text) || isHouseFriend(text),
    )
  )
    return false;
  if (near.some(({ text, announces }) => announces || elsewhere.test(text))) return false;
  if (near.some(({ text }) => ward.test(text))) return true;
  const first = near[0]!.sentence.start;
  const last = near.at(-1)!.sentence.end;
  return draft
    .get(words)
    .some(
      (word) =>
        word.start >= first &&
        word.end <= last &&
        (word.start < person.start || word.end > person.end) &&
        isOwnCare(word.lower, word.start >= start),
    );
}
