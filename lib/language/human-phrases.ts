import { defineFact, type Draft } from "@/lib/engine/draft";
import { healthProfessions } from "@/lib/lexicon/professions";
import { demonyms, ethnicities, religions } from "@/lib/lexicon/places-world";
import { commonWork, rareWork } from "@/lib/lexicon/walks-of-life";
import type { Span } from "@/lib/schema/finding";
import { isClinicalWord } from "./clinical-words";
import { words, type Word } from "./words";

/** A noun phrase for one human being other than the author: determiner, what stands between, and the noun. */
export interface HumanPhrase extends Span {
  /** Where the words behind the determiner begin. */
  readonly core: number;
  readonly head: string;
  /** "person" says nothing of who they are; "common" and "rare" say what they do or hold; "kin" is somebody's relation. */
  readonly kind: "person" | "kin" | "common" | "rare";
  /** In lower case: "the", "a", "my", "someone's"; "" where none stands before it. */
  readonly determiner: string;
  /** Words between, in lower case. */
  readonly between: readonly string[];
  /** Words between that narrow what they do: "crane operator", "hay farmer". */
  readonly isNarrowed: boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const personWords = set(
  "man woman guy gal lady gentleman dude fella chap bloke lad lass kid kiddo boy girl child teen teenager tween adolescent toddler infant newborn baby preemie neonate preschooler kindergartner kindergartener grader freshman sophomore highschooler youngster person human soul individual someone somebody elder senior widow widower bride groom bride-to-be groom-to-be mom-to-be couple survivor warrior fighter champ sweetheart sweetie cutie superstar rockstar regular inmate prisoner refugee immigrant asylee newlywed smoker drinker nonagenarian octogenarian septuagenarian centenarian amputee paraplegic quadriplegic hemophiliac diabetic asthmatic beauty queenpin patient pt client one mama momma papa dad mom mum grandma grandpa granny nana abuela abuelo abuelita grandfather grandmother great-grandmother great-grandfather meemaw mawmaw pawpaw papaw memaw gramps grammy mamaw mother father hubby family twin triplet twins triplets siblings sisters brothers",
);
const kinWords = set(
  "wife husband spouse fiance fiancee boyfriend girlfriend son daughter brother sister sibling aunt auntie uncle cousin niece nephew grandson granddaughter grandchild grandkid stepson stepdaughter stepdad stepmom stepfather stepmother mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law godson goddaughter godmother godfather ex ex-wife ex-husband roommate",
);
/** A last part that makes almost any word a trade: "gravestone carver", "saddlemaker", "limnologist". */
const tradeEnding =
  /^[a-z]{2,14}(?:smith|wright|monger|keeper|maker|blower|herder|fisher|weaver|carver|tamer|monger|ologist|thrower|jumper|lifter|boarder|racer|woman|ballplayer)$/;
const notTrade = set(
  "homemaker pacemaker peacemaker troublemaker matchmaker icemaker coffeemaker newsmaker lawmaker widowmaker moneymaker timekeeper scorekeeper bookkeeper gatekeeper kingfisher eyesmith clinician weightlifter forklifter shoplifter facelifter scarlifter mermaid anesthesiologist cardiologist radiologist dermatologist neurologist oncologist pathologist urologist nephrologist gynecologist psychologist gastroenterologist immunologist hematologist rheumatologist pulmonologist ophthalmologist neonatologist audiologist cosmetologist endocrinologist epidemiologist toxicologist virologist allergologist hepatologist physiologist pharmacologist kinesiologist proctologist technologist microbiologist neuropsychologist gerontologist perinatologist otolaryngologist",
);

/** Roles that one person in a place holds: with "the" or "our" before them, everyone there knows who. */
const oneHolder = set(
  "mayor sheriff weatherman weatherwoman weathergirl meteorologist organist pastor priest rabbi imam bishop preacher reverend deacon choirmaster postmaster librarian principal superintendent quarterback qb shortstop goalie goalkeeper pitcher linebacker coach coroner judge magistrate ferryman mascot valedictorian undertaker mailman postman milkman paperboy governor senator congressman congresswoman councilman councilwoman commissioner alderman headmaster headmistress provost harbormaster groundskeeper ringmaster auctioneer announcer bandleader anchorman anchorwoman butcher baker blacksmith locksmith jockey",
);

/** Whether the phrase names a role as the one there is: "the weatherman", "our shortstop", "this town's baker". */
export function isOneHolder({ determiner, head }: HumanPhrase): boolean {
  return oneHolder.has(head) && (/^(?:the|our|this|that)$/.test(determiner) || determiner.endsWith("'s"));
}

/** Words that stand for the author's own people and helpers, whatever stands before them. */
const clinicians = new Set(
  [...healthProfessions.entries].filter(([, kind]) => kind !== "credential").map(([word]) => word),
);

const determiners = set(
  "a an the this that my our one another some your ur his her their its every each any no which what whose",
);
/** Between determiner and noun these say nothing of what the person does. */
const plainAdjective = set(
  "young younger old older elderly middle-aged little big small tall tiny sweet sweetest dear poor nice kind lovely beautiful gorgeous amazing wonderful incredible awesome brave tough strong stubborn gentle quiet shy funny grumpy sassy spunky feisty spry hilarious busy healthy active fit sick ill tired scared terrified nervous anxious pregnant single married divorced widowed new former retired current local favorite favourite absolute literal actual real same other whole next previous first second third last very own most best only one certain random lucky unlucky fellow hard-working hardworking independent proud humble adorable sleepy crying angry upset happy cheerful delightful charming handsome bald bearded blind deaf homeless undocumented uninsured self-employed unemployed full-time part-time semi-retired longtime lifelong beloved popular famous well-known dying actively total complete perfect tattooed barefoot bleeding unconscious intoxicated drunk sober obese thin skinny frail strapping burly seasoned veteran middle aged year-old yo y/o year old f m male female trans gay lesbian queer black white asian latina latino hispanic native indigenous american italian irish polish greek german french mexican korean chinese vietnamese filipino indian somali nigerian",
);

/** Heads that are no one's work without "a", "the" or the like right there and a human sign: left to other readings. */
const doubtful = set(
  "one ex model host guide guard marine cook mason judge minister coach anchor driver player printer seal agent server vendor operator trainer owner manager director editor author inspector catcher picker digger spinner tuner tracker grower handler keeper caller eater jumper thrower collector cardinal cooper striker pitcher racer queen king prince princess junior senior champion president performer mover painter builder student supervisor attendant carrier controller cutter finisher groomer installer layer maker planner setter stylist sweep teller trimmer washer double advisor dancer employee trader dealer clerk interpreter cleaner architect conductor promoter prophet ranger monk baritone tenor climber runner hiker splicer captain commander engineer scientist artist singer",
);

function headKind(word: string): HumanPhrase["kind"] | undefined {
  if (personWords.has(word)) return "person";
  if (kinWords.has(word)) return "kin";
  if (commonWork.entries.has(word)) return "common";
  if (rareWork.entries.has(word)) return "rare";
  if (word.length > 7 && !notTrade.has(word) && tradeEnding.test(word)) return "rare";
  return undefined;
}

/** Whether the word, in lower case, is a noun for somebody: by what they are, do or are to others. */
export function isHumanNoun(word: string): boolean {
  return headKind(word) !== undefined || clinicians.has(word);
}

/**
 * Every phrase for one human being, in order. Leaves out plurals, health professions and the author's staff. The noun may
 * be any of some 700, or a word whose ending makes it a trade. One pass over the words.
 */
export const humanPhrases = defineFact("humanPhrases", (draft): readonly HumanPhrase[] => {
  const list = draft.get(words);
  const found: HumanPhrase[] = [];
  for (let at = 0; at < list.length; at++) {
    const word = list[at]!;
    if (word.kind !== "word" || word.lower.length < 2) continue;
    const bare = word.lower.endsWith("'s") ? word.lower.slice(0, -2) : word.lower;
    const kind =
      headKind(bare.startsWith("ex-") ? bare.slice(3) : bare) ??
      (clinicians.has(bare) ? "common" : undefined);
    if (kind === undefined) continue;
    // "bus driver", "guitar guy": the last of a run of nouns is the head.
    const next = list[at + 1];
    if (
      bare === word.lower &&
      next?.kind === "word" &&
      isJoined(draft, word, next) &&
      (headKind(next.lower) !== undefined || clinicians.has(next.lower)) &&
      !determiners.has(next.lower)
    )
      continue;
    const phrase = phraseEndingAt(draft, list, at, bare, kind);
    if (phrase) found.push(phrase);
  }
  return found;
});

function isJoined(draft: Draft, before: Word, after: Word): boolean {
  const gap = draft.plain.slice(before.end, after.start);
  return gap === " " || gap === "-" || gap === "";
}

function phraseEndingAt(
  draft: Draft,
  list: readonly Word[],
  at: number,
  head: string,
  kind: HumanPhrase["kind"],
): HumanPhrase | undefined {
  const noun = list[at]!;
  const between: string[] = [];
  let first = at;
  let determiner = "";
  let start = noun.start;
  for (let back = at - 1; back >= 0 && at - back <= 6; back--) {
    const word = list[back]!;
    const gap = draft.plain.slice(word.end, list[back + 1]!.start);
    if (!/^(?:[ -]|, |\/)?$/.test(gap)) break;
    if (word.kind === "word" && (determiners.has(word.lower) || /[a-z]'s$/.test(word.lower))) {
      determiner = word.lower;
      start = word.start;
      break;
    }
    if (word.kind !== "word" && word.kind !== "number") break;
    const isOnly =
      word.lower === "and" && list[back - 1]?.lower === "one" && list[back + 1]?.lower === "only";
    if ((stops.has(word.lower) && !isOnly) || (gap === ", " && !plainAdjective.has(word.lower))) break;
    between.unshift(word.lower);
    if (first === back + 1 && !labels.test(word.lower) && !isOrigin(word.lower)) first = back;
  }
  if (between.some((word) => word.endsWith("ly") && word !== "elderly" && between.length > 3))
    between.length = 0;
  const narrowing = between.filter(
    (word) =>
      !plainAdjective.has(word) &&
      !/^\d/.test(word) &&
      !/(?:ing|ed|est|ish|ly)$/.test(word) &&
      !isOrigin(word) &&
      !isClinicalWord(word),
  );
  if (
    /^(?:manager|director|coordinator|administrator|assistant|supervisor|clerk|technician|owner|president|attendant)$/.test(
      head,
    ) &&
    between.some((word) => houseWord.has(word))
  )
    return undefined;
  // A nurse may be a patient too, where the words say more of her life than of her work.
  const isElsewhere = between.some((word) => /^(?:retired|former|refugee|immigrant)$/.test(word));
  if (
    (clinicians.has(head) && !isElsewhere) ||
    between.some((word) => clinicians.has(word) || /^(?:patients?|pts?|clients?)$/.test(word))
  )
    return undefined;
  if (
    head === "family" &&
    (determiner === "" || determiner === "my" || determiner === "our" || determiner === "your")
  )
    return undefined;
  if (determiner === "" && doubtful.has(head) && narrowing.length === 0) return undefined;
  if (determiner === "" && at > 0 && kind !== "person") {
    // "works as welder", "Case: farmer, 52": bare work only at the head of something, behind an age or "retired".
    const left = draft.lower.slice(Math.max(0, list[first]!.start - 14), list[first]!.start);
    if (
      !/(?:^|[.!?:;,(\n]\s{0,2}|\b(?:as|retired|former|local|\d{1,3}[mf]|yo [mf]?|y\/o [mf]?|old|female|male) )$/.test(
        left,
      ) &&
      !/^(?:retired|former|local|longtime|professional|competitive|amateur|semi-pro|pro)$/.test(
        between[0] ?? "",
      )
    )
      return undefined;
  }
  return {
    start,
    end: noun.start + head.length,
    core: list[first]!.start,
    head,
    kind,
    determiner,
    between,
    isNarrowed:
      (kind === "common" || kind === "rare" || (epithet.has(head) && between.length < 4)) &&
      narrowing.length > 0,
  };
}

/** Behind a thing, a name for one: "hot tub guy", "the peacock lady". */
const epithet = set("guy lady dude girl kid man woman gal grandma grandpa granny");

/** What makes a manager one of the house's own. */
const houseWord = set(
  "office practice clinic unit nurse nursing case care program medical patient billing building front relations lab hospital clinical executive regional department",
);

/** Ages and sexes before the noun are details of their own. */
const labels = /^(?:\d|yo$|y$|o$|f$|m$|female$|male$|old$|year$|year-old$|yr$|years$)/;

function isOrigin(word: string): boolean {
  return demonyms.entries.has(word) || ethnicities.entries.has(word) || religions.entries.has(word);
}

/** What ends a noun phrase to the left. */
const stops = set(
  "and or but so because bc if when while after before since though although to of in on at by for from with w/ without into onto over under than then as like is was are were be been being am has had have do does did will would can could should may might must not never just also even still i we you he she they it me us him them there here who whom that which says said told asked saw met treated see sees seen took take got get gets gave give made make let lets hello hi hey thanks thank proud about around through during between per via vs plus minus yes no ok okay please",
);
