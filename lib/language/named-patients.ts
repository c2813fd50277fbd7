import { defineFact, type Draft } from "@/lib/engine/draft";
import { has } from "@/lib/engine/pattern";
import { remove, replace } from "@/lib/engine/edits";
import type { Edit } from "@/lib/schema/finding";
import { isCaredFor, isNearCare } from "./cared-for";
import { isHouseFriend } from "./house-friends";
import { workFamily } from "./detail-link";
import {
  favors,
  hasClinicalContent,
  isSupposed,
  linkToPatient,
  patientRefs,
  patientStory,
  publicTitle,
  type PatientLink,
} from "./patients";
import { people, type Person } from "./people";
import { clinicalEvent, kinWords, scenes } from "./scenes";
import { careConfirmations, replyKind } from "./replies";
import { isOwnCare } from "./own-care";
import { sentenceAt } from "./sentences";
import { words } from "./words";
import { toldPerson } from "./told-person";
import { isEnglish } from "./tongue";

/** A person whom the draft names and makes a patient. */
export interface NamedPatient {
  readonly person: Person;
  readonly link: PatientLink;
}

const strictSlot = /(?:^|[^a-z0-9'])(?:pt|patient|client),? (?:named |called |name is |")?$/;

/** Whether a name stands right behind a word for a patient: "my patient Mrs. Rudd". */
export function isNamedPatient(draft: Draft, person: Person): boolean {
  return strictSlot.test(draft.lower.slice(Math.max(0, person.start - 40), person.start));
}

/**
 * The named people who are patients by the link (catalogue 2.2), initials, nicknames and handles among them; every further
 * mention of a name found so is one too. Not: invented names said to be so, a patient's kin, and anyone in another role.
 */
export const namedPatients = defineFact("namedPatients", (draft): readonly NamedPatient[] => {
  const all = draft.get(people);
  const found: NamedPatient[] = [];
  for (const person of all) {
    if (person.role !== "unknown" || person.pseudonym || person.certainty < 0.35) continue;
    const link = linkOf(draft, person);
    if (link) found.push({ person, link });
  }
  if (found.length === 0) return found;
  // "Her niece Ana … Ana drove": kin, each time.
  const kin = new Set(
    all.flatMap((person) =>
      person.kin && !person.slot
        ? [person.given ?? "", person.kind === "given" ? (person.surname ?? "") : ""]
        : [],
    ),
  );
  const names = new Map<string, PatientLink>();
  for (const { person, link } of found)
    for (const name of [
      person.given,
      person.surname,
      person.kind === "initials" ? draft.plain.slice(person.start, person.end) : undefined,
    ])
      if (name) names.set(name, link);
  for (let at = found.length - 1; at >= 0; at--)
    if (!found[at]!.person.slot && kin.has(found[at]!.person.given ?? "-")) found.splice(at, 1);
  for (const person of all) {
    if (
      person.role !== "unknown" ||
      person.pseudonym ||
      person.kin ||
      kin.has(person.given ?? "-") ||
      person.kind === "handle" ||
      found.some((one) => one.person === person)
    )
      continue;
    const link =
      (person.given && names.get(person.given)) ??
      (person.surname && names.get(person.surname)) ??
      (person.kind === "initials" ? names.get(draft.plain.slice(person.start, person.end)) : undefined);
    if (link) found.push({ person, link });
  }
  return found.sort((a, b) => a.person.start - b.person.start);
});

function linkOf(draft: Draft, person: Person): PatientLink | undefined {
  const sentence = sentenceAt(draft, person.start);
  const left = draft.lower.slice(Math.max(sentence.start, person.start - 40), person.start);
  const right = draft.lower.slice(person.end, Math.min(sentence.end, person.end + 60));
  const story = draft.get(patientStory);
  if (story.subject === "composite" || (person.kind !== "handle" && has(draft, workFamily, "lower")))
    return undefined;
  if (person.kind !== "handle" && strictSlot.test(left) && !isSupposed(draft, person.start))
    return { by: "same-clause", patient: "patient-1" };
  const reply = draft.get(replyKind);
  if (person.kind === "handle") {
    const link = handleLink(draft, person, left, right, reply);
    if (link) return link;
    // The one answered is called by their handle, whatever the answer is about.
    const isCalled = left.trim() === "" && reply !== "none";
    const isTold =
      (!isCalled && isCaredFor(draft, person)) || (updateOn.test(left) && isNearCare(draft, person));
    return isTold ? { by: "clinical-event", patient: "patient-1" } : undefined;
  }
  if (person.kin && !person.slot) return undefined;
  if (person.vocative && reply !== "none") {
    if (reply === "review-reply") return { by: "vocative", patient: "patient-1" };
    const isCared =
      draft.get(careConfirmations).length > 0 ||
      (person.title !== undefined && /\byour?\b/.test(draft.lower)) ||
      /\b(?:so |very |really )?(?:glad|happy|thrilled|sorry|hope)(?: that| to hear)? (?:that )?your (?:[\w-]+ ){0,2}(?:\w+ed|is|are|was|feels?|felt|looks?|healed|cleared|improved|went)\b/.test(
        draft.lower,
      );
    return isCared ? { by: "vocative", patient: "patient-1" } : undefined;
  }
  if (
    person.vocative &&
    story.subject === "one" &&
    story.strength >= 1.5 &&
    /\b(?:proud of|you,|yes you|see you|looking at you|congrat\w{0,12}|love you|miss you|you did it|way to go|happy birthday|you rock|you go|you got this|thank you|thanks|cheers|keep|welcome|bravo|rest (?:easy|in peace)|rip)\b/.test(
      left,
    )
  )
    return { by: "pronoun-chain", patient: "patient-1" };
  // "Hoang Anh, your dad's sugar …": the one spoken to leads to their own.
  if (person.vocative && kinsCare.test(draft.lower.slice(person.end, person.end + 90)))
    return { by: "vocative", patient: "patient-1" };
  if (thanked.test(left) && !patientThanks.test(draft.lower.slice(person.end, person.end + 90)))
    return undefined;
  // "hi Brandon": a greeting that says nothing to the one greeted.
  if (
    person.vocative &&
    /(?:^|[.!?\n] ?)(?:hi|hey|hello|yo) $/.test(left) &&
    !/\b(?:you|your|ur)\b/.test(draft.lower.slice(person.end, person.end + 80))
  )
    return undefined;
  if (person.certainty >= 0.35 && isCaredFor(draft, person))
    return { by: "clinical-event", patient: "patient-1" };
  // Beside thanks to the house's friends, a name is one more of them.
  const before = draft.get(scenes)[sentence.index - 1];
  if (before && isHouseFriend(before.text)) return undefined;
  if (person.title !== undefined && publicTitle.test(person.title) && !person.slot) {
    const event = right.search(clinicalEvent);
    if (!(event >= 0 && event < 34) && !(person.possessive && hasClinicalContent(draft, person.start)))
      return undefined;
  }
  if (person.vocative && reply === "none" && tellsOfTheirs(draft, person))
    return { by: "vocative", patient: "patient-1" };
  // In an answer to a review, who isn't spoken to is one of the house.
  if (
    reply === "review-reply" &&
    !person.vocative &&
    person.title === undefined &&
    !(person.possessive && hasClinicalContent(draft, person.start))
  )
    return undefined;
  if (isHumanAct(draft, person)) return { by: "clinical-event", patient: "patient-1" };
  const link = linkToPatient(draft, person) ?? toldLink(draft, person, sentence.index, left, right);
  if (!link)
    return (isCentral(draft, person, left, right) || acts.test(right) || isListed(draft, person)) &&
      isNearCare(draft, person)
      ? { by: "scene", patient: TOLD }
      : undefined;
  // Whom another owns or is likened to: "her favorite singer, Dolly Parton", "sings like Adele", "a book by Jane Roe".
  if (
    /\b(?:like|by|from|singer|song|songs|show|movie|book|brand|called|watching|loves|favorite(?: \w+)?|as|at|via|with dr|dr|thanks to|thank you to|kudos to) $/.test(
      left,
    ) &&
    !person.slot &&
    !person.possessive &&
    !/\b(?:go|goes|went) by $/.test(left)
  )
    return undefined;
  const ownClinical =
    link.by === "clinical-event" ||
    draft
      .get(patientRefs)
      .some((ref) => ref.kind === "name" && ref.strength >= 2 && ref.start === person.start) ||
    person.kind === "titled" ||
    person.kind === "initials" ||
    person.kind === "nickname";
  if (person.certainty < 0.6 && !person.slot && link.by !== "clinical-event") return undefined;
  if (ownClinical || person.slot || person.vocative || person.kind === "hashtag") return link;
  if (link.by === "post-type")
    return hasClinicalContent(draft, person.start) || story.strength >= 2 || isSubject(draft, person)
      ? link
      : undefined;
  if (link.by === "scene" && (person.certainty >= 0.7 || link.patient === TOLD)) return link;
  if (link.by === "story") return isSubject(draft, person) && person.certainty >= 0.7 ? link : undefined;
  // Another noun for a patient stands near: the name is the patient's when it does something or is had by care.
  return isSubject(draft, person) || person.apposed || isApposed(left, right) || link.by === "care-verb"
    ? link
    : undefined;
}

/** One for all whom only the whole post makes a patient. */
const TOLD = "patient-1";

/** A name at the center of what a post tells of somebody's care: its subject, its owner, or the one spoken to. */
function toldLink(
  draft: Draft,
  person: Person,
  sentence: number,
  left: string,
  right: string,
): PatientLink | undefined {
  const told = draft.get(toldPerson);
  if (!told.isOne || told.isHouse || !told.sentences.has(sentence) || person.certainty < 0.6)
    return undefined;
  if (person.kin && !person.slot) return undefined;
  if (favors.test(draft.lower.slice(person.end, person.end + 40))) return undefined;
  // "The fire on Delancey came to us": a street.
  if (person.title === undefined && /\b(?:on|in|at|off|near|outside|around|along) $/.test(left))
    return undefined;
  // "The Kowalski family gave our unit a fish tank."
  if (
    person.title === "family" &&
    /^ [a-z]+ (?:gave|donated|funded|sponsored|built|brought|sent)\b/.test(right)
  )
    return undefined;
  const near = [sentence - 1, sentence, sentence + 1].reduce((sum, at) => sum + (told.care[at] ?? 0), 0);
  if (near === 0) return undefined;
  if (told.isWeak && person.title === undefined && !person.slot && !isSpanishSubject(draft, person))
    return undefined;
  const shown = draft.plain.slice(person.start, person.end);
  // "ANA wrote a guide": a name in capitals, where the sentence isn't.
  if (/^[A-Z]{2,6}$/.test(shown) && /[a-z]{3}/.test(draft.plain.slice(person.end, person.end + 40)))
    return undefined;
  // "Gracias Lupita, Yamileth y Soledad": many at once are a team.
  const same = draft
    .get(people)
    .filter((other) => other.role === "unknown" && sentenceAt(draft, other.start).index === sentence);
  if (same.length > 2 && new Set(same.map(({ given, surname }) => given ?? surname)).size > 2)
    return undefined;
  return isCentral(draft, person, left, right) ? { by: "scene", patient: TOLD } : undefined;
}

/** At the center of what a sentence tells: a title, a subject, an owner, one cheered, one named beside what they are. */
function isCentral(draft: Draft, person: Person, left: string, right: string): boolean {
  return (
    person.kind === "hashtag" ||
    person.kind === "initials" ||
    person.kind === "nickname" ||
    person.title !== undefined ||
    person.possessive === true ||
    (person.vocative === true && cheered.test(left)) ||
    person.slot === true ||
    /\b(?:our|my) $/.test(left) ||
    isSubject(draft, person) ||
    person.apposed === true ||
    isApposed(left, right)
  );
}

/** Thanked, or one of several who are. */
const thanked =
  /\b(?:thank you|thanks|thank|grateful|gracias|props|kudos|hats off|shout-?out)(?: so much| again)?,? (?:to |for )?(?:our |the |my )?(?:[a-z]+ and )?$/;
/** For what patients are thanked; anything else ("for the flowers", "whose gift paid") is a friend of the house's. */
const patientThanks =
  /^(?: and \S{2,14})?,? (?:for (?:trust|letting|allowing|com(?:e|ing)|choos|shar|being|teach|remind|your (?:trust|courage|patience|bravery|kindness|story|smile|faith|strength|visit|loyalty)|giv(?:e|ing) (?:me|us) (?:the|a|an|your)|the (?:trust|privilege|honor|hug|reminder|opportunity))|who (?:let|trusted|taught|has|had|is|was|came|never|fought|beat|rang))|^(?: and \S{2,14})?[!.]?\s*$|^[!.,] (?:you|your|her|his|she|he)\b/;
/** "…, your dad's sugar of 312". */
const kinsCare = new RegExp(
  `^,? (?:i |we )?(?:[a-z']{2,10} ){0,3}?your (?:${kinWords})(?:'s? (?:[a-z0-9-]{2,14} ){0,2}(?:mri|ct|scan|scans|x-?ray|labs?|results?|biopsy|culture|sugars?|pressure|bp|a1c|pain|fever|rash|surgery|operation|procedure|meds?|dose|chemo|appointment|visit|chart|knee|hip|back|heart|kidneys?|lungs?|stroke|recovery|delivery|pathology|test|tests)| (?:is|was|did|has) (?:doing|out of|in recovery|awake|stable|ready|discharged|admitted|great|well))\\b`,
);

const updateOn =
  /\b(?:update|progress|check-?in|journey|results?|transformation|day \d+|week \d+)(?: is| here)? (?:on|for|from|with|of) $/;

/** One of several named by first name and initial, as the young and the prized are: "Diego S., Kwame A." */
function isListed(draft: Draft, person: Person): boolean {
  const { index } = sentenceAt(draft, person.start);
  const short = draft
    .get(people)
    .filter(
      ({ start, end }) =>
        sentenceAt(draft, start).index === index &&
        /^\p{Lu}\p{Ll}+ \p{Lu}\.?$/u.test(draft.plain.slice(start, end)),
    );
  return short.length > 1 && person.role === "unknown";
}

/** A verb in the past, or another that only a subject has. */
const acts =
  /^ (?:just |finally |also |never |still |only )?(?:[a-z]{2,12}ed|said|told|went|made|wore|let|ran|sat|drew|sang|ate|slept|woke|held|brought|heard|took|gave|got|left|lost|won|met|kept|fell|stood|drove|knew|wrote|spent|has|had|is|was|will|wouldn't|couldn't|didn't|won't|can't|hasn't)\b/;

/** "Dwayne, if you're reading this: you left your teeth here": of the body of the one spoken to. */
function tellsOfTheirs(draft: Draft, person: Person): boolean {
  const sentence = sentenceAt(draft, person.start);
  const list = draft.get(words).filter(({ start, end }) => start >= person.end && end <= sentence.end);
  return list.some(
    ({ lower }, at) =>
      /^(?:your|ur)$/.test(lower) && list.slice(at + 1, at + 4).some((word) => isOwnCare(word.lower, true)),
  );
}

/** What only people in the author's care do, right behind a name: "came to my office", "graduated from our eating-recovery group". */
const humanAct =
  /^ (?:just |finally |only |has |then )?(?:came (?:back )?(?:in |over )?(?:to|into) (?:(?:my|our) (?:[a-z]{2,10} )?(?:office|clinic|chair|practice|unit|ed|er|room|group|session|desk|door|studio|pharmacy|window|counter)|see me|see us)|graduated from (?:our|his|her|pt|ot|rehab|chemo|dialysis|hospice|therapy)|let me (?:sit|hold|pray|braid|see (?:his|her))|threw up|wouldn't let (?:me|us|anyone|anybody|the)|brought (?:her|his) (?:new |little |sweet )?(?:baby|newborn|twins|son|daughter)|picked up (?:her|his) (?:\d+|one|two|three|six|nine|thirty|sixty|ninety)[- ]?(?:day|month|year)|held (?:my|our|his|her|hands)|squeezed (?:my|our)|(?:was|is) the one who made it|(?:has )?(?:now )?gone \d+ days without|made it through (?:the whole|(?:his|her) (?:first|last|whole))|rang (?:the|our) bell|met (?:his|her) (?:goal|baby)|took (?:his|her) first (?:steps|breath)|(?:is|was) (?:finally )?(?:going )?home (?:after|from))\b/;

function isHumanAct(draft: Draft, person: Person): boolean {
  const { index } = sentenceAt(draft, person.start);
  const scene = draft.get(scenes)[index];
  if (!scene || scene.supposed || scene.announces || person.kin || isHouseFriend(scene.text)) return false;
  const opens = !/[a-z0-9]/.test(draft.lower.slice(scene.sentence.start, person.start));
  return (person.certainty >= 0.6 || opens) && humanAct.test(draft.lower.slice(person.end, person.end + 60));
}

const cheered =
  /\b(?:rest (?:easy|in (?:peace|power))|rip|fly high|proud of (?:you|u)|you did|way to go|love you|miss you|happy (?:birthday|anniversary)|congrats|congratulations|thank you|thanks|see you|welcome (?:back|home)|good ?night|sleep well|well done|(?:big|huge) (?:hand|shout-?out) (?:for|to)|happy anniversary|cheers to|looking at you|yes|go|keep going|bravo|brava|gracias|felicidades|sweet),? $/;

/** Verbs of Spanish (without accents) about one who did or does something; the past of most ends in "o". */
const spanishVerb =
  /^ (?:(?:ya|hoy|por fin|nos|me|le|se|todavia|aun|siempre|tambien) ){0,2}(?:[a-z]{2,14}o|vino|viene|fue|esta|tiene|hizo|trajo|dijo|puede|pudo|quiso|camina|sonrie|cumple|sale|llega|sigue|lleva|venia)(?![a-z])/;

/** At a clause's start with a verb behind it, or owning something. */
function isSubject(draft: Draft, person: Person): boolean {
  const right = draft.lower.slice(person.end, person.end + 30);
  if (isSpanishSubject(draft, person)) return true;
  return /^(?:'s\b| from (?:dialysis|infusion|chemo|rehab|hospice|pt|therapy|room|bed|clinic|oncology|group|detox|the (?:unit|ward|clinic|floor|infusion|burn|rehab|dialysis))\b|,? (?:who|is|was|has|had|came|walked|told|said|asked|cried|hugged|thanked|says|thanks|wants|asks|tells|comes|walks|rings|looks|sends|keeps|needs|goes|drives|lives|works|turned|turns|hit|hits|made it|did|does|beats|brings|calls|texts|ran|runs|swam|danced|slept|ate|crushed|rocked|healed|ditched|started|starts|peed|pooped|brought|sent|texted|emailed|called|finished|completed|rang|graduated|got|gets|underwent|needed|loves|loved|wanted|feels|felt|smiled|drove|turned|arrived|left|kept|made|gave|took|stood|sat|returned|recovered|can|could|will|never|just|finally|still|already|beat|fought|won|and (?:her|his))\b)/.test(
    right,
  );
}

function isSpanishSubject(draft: Draft, { end }: Person): boolean {
  return !draft.get(isEnglish) && spanishVerb.test(draft.lower.slice(end, end + 44));
}

function isApposed(left: string, right: string): boolean {
  return (
    /\b(?:alta|operamos|atendimos|vacunamos|felicidades|gracias|animo) a (?:la |el |don |dona |nuestr[oa] )?$/.test(
      left,
    ) ||
    /(?:\b(?:patient|pt|client|lady|gentleman|guy|gal|man|woman|girl|boy|kiddo|kid|teen|baby|survivor|warrior|mama|mom|veteran)s?,? |\b(?:meet|named|of|for|with|to|about|saw|treated|met|hugged|lost|told|discharged|admitted|of you|thank you|thanks|so) )$/.test(
      left,
    ) ||
    /^,? (?:\(?\d{1,3} ?(?:yo|y\/o|[mf]\b|years?)|an? (?:\w+ ){0,2}(?:patient|pt|survivor|veteran|mom|dad|grandma|teacher|runner)|my (?:\w+ )?(?:patient|pt)|our (?:\w+ )?(?:patient|pt))/.test(
      right,
    )
  );
}

function handleLink(
  draft: Draft,
  person: Person,
  left: string,
  right: string,
  reply: "review-reply" | "reply" | "none",
): PatientLink | undefined {
  const named =
    /\b(?:patient|pt|client|lady|gentleman|guy|gal|kiddo|survivor|warrior|mama|runner|athlete|superstar|rockstar)s?,? $/.test(
      left,
    ) && /\b(?:my|our|this|favorite|actual)\b/.test(left);
  if (named || /^,? (?:my|our|an?) (?:\w+ ){0,2}(?:patient|pt|client)\b/.test(right))
    return { by: "same-clause", patient: "patient-1" };
  const trusting =
    /^[^.!?\n]{0,30}\b(?:for (?:trusting|choosing|letting) (?:us|me|our)|for being (?:such )?(?:a|an|my|our) (?:\w+ )?patient|trusted (?:us|me)|chose (?:us|me)|after (?:her|his|their) |on (?:her|his|their) |her |his |post-?op|our star|patient of the)/.test(
      right,
    );
  const honors =
    /\b(?:proud of|shout ?out(?: to)?|congrats(?: to)?|congratulations(?: to)?|props to|kudos to|tagging|thank you|thanks(?: to)?|way to go|cheering for|happy for|duet with|stitch with|watch|love this from|inspired by|look at|welcome back|meet|featuring|see) $/.test(
      left,
    );
  // "@tessa two years since your ACL recon": said to the one it happened to.
  if (
    /^[^.!?\n]{0,50}\byour (?:[\w-]+ ){0,2}(?:surgery|recon\w*|fusion|replacement|implants?|transplant|procedure|ablation|injection|delivery|c-section|biopsy|chemo|infusion|rehab|discharge|repair|extraction|scan|mri|labs|session)\b/.test(
      right + draft.lower.slice(person.end + right.length, person.end + 80),
    ) &&
    /\b(?:i|i'm|we|my|our|us)\b/.test(draft.lower)
  )
    return { by: "clinical-event", patient: "patient-1" };
  // A reply's own "@user" confirms nothing by itself.
  if (reply !== "none" && left.trim() === "")
    return draft.get(careConfirmations).length > 0 ? { by: "vocative", patient: "patient-1" } : undefined;
  const link = linkToPatient(draft, person);
  const told = draft.get(toldPerson);
  // "@x came in for filler", "how @x healed": what only one cared for does.
  if (
    told.isOne &&
    !told.isHouse &&
    /^(?:'s| is| has| just| finally| was)? ?(?:healed|healing|heals|came (?:in|to|back)|comes? (?:in|to|back)|got (?:her|his|their|a) (?!licen[sc]e|degree|cert|phd|md|mba|job|start)|left with|left our|sat for|walked (?:in|out)|recover\w{2,4}|finished|rang|graduated|had (?:her|his|their)|results?|lips|smile|transformation|before|journey|flew in|drove|crushed|rocked|looks?|looking|post-?op|\d{1,2} (?:weeks|months|days))\b/.test(
      right.trimStart(),
    )
  )
    return link ?? { by: "scene", patient: TOLD };
  const clinical =
    hasClinicalContent(draft, person.start) ||
    draft.get(patientStory).strength >= 1.5 ||
    /\bpost-?op|surgery|procedure\b/.test(draft.lower.slice(person.start, person.end + 120));
  if (trusting && clinical && (honors || link)) return link ?? { by: "care-verb", patient: "patient-1" };
  if (
    honors &&
    (link?.by === "same-clause" ||
      link?.by === "pronoun-chain" ||
      link?.by === "care-verb" ||
      link?.by === "post-type")
  )
    return link;
  if (
    /\b(?:one|two|three|\d+|six|a) (?:year|yr|month|mo|week|wk)s? post-?op\b/.test(
      draft.lower.slice(Math.max(0, person.start - 80), person.end + 60),
    )
  )
    return link ?? { by: "clinical-event", patient: "patient-1" };
  if (link?.by === "scene" && (honors || isSubject(draft, person) || /\b(?:with|on|for) $/.test(left)))
    return link;
  if (link && (link.by === "same-clause" || link.by === "clinical-event") && isSubject(draft, person))
    return link;
  return undefined;
}

/**
 * The edit that takes a patient's name away and leaves a sentence: nothing where a patient word stands before it, "a
 * patient" or "the patient" where it is a subject or object, its vocative or hashtag removed. Code units of the plain view.
 * `isFirst` says that no patient was spoken of before. Gives undefined where no rewording reads well.
 */
export function withoutName(draft: Draft, person: Person, isFirst: boolean): readonly Edit[] | undefined {
  const { plain, lower } = draft;
  const sentence = sentenceAt(draft, person.start);
  const left = lower.slice(Math.max(sentence.start, person.start - 60), person.start);
  const rest = plain.slice(person.end, person.end + 40);
  if (person.kind === "hashtag" || person.kind === "handle") {
    if (person.kind === "hashtag") return [remove(plain, person)];
    if (/\b(?:patient|pt|client),? $/.test(left)) return [removeFrom(draft, person, left)];
    if (/^, my (?:\w+ )?(?:patient|pt)/i.test(rest))
      return [{ start: person.start, end: person.end + 2, text: "" }];
    if (/\b(?:of|to|with|out) $/.test(left)) return [replace(person, isFirst ? "a patient" : "the patient")];
    return undefined;
  }
  if (/\bcall(?:s|ed)? (?:him |her |them )?$/.test(left)) return undefined;
  // "The Kowalski family" → "the family".
  if (person.title === "family") return [{ start: person.start, end: person.end + 1, text: "" }];
  // "Meet Priyanka!" has nobody else to meet.
  if (/\b(?:meet|introducing|this is|hello|hi|hey) $/.test(left) && /^ ?[!.,]/.test(rest)) return undefined;
  const fond =
    /\b(?:(?:my|our|this|that|the) )?(?:own )?(?:sweet|sweetest|dear|lovely|little|lil'?|big|tiny|favorite|brave) $/.exec(
      left,
    );
  if (fond) {
    const start = person.start - fond[0].length;
    const det = /^(?:my|our|this|that|the) /.exec(fond[0])?.[0];
    const words = det ? `${det}patient` : isFirst ? "a patient" : "the patient";
    const opensAt = /^["'(\s]*$/.test(plain.slice(sentence.start, start));
    return [{ start, end: person.end, text: opensAt ? capital(words) : words }];
  }
  if (
    person.kind === "nickname" &&
    plain.charAt(person.start - 1) === '"' &&
    plain.charAt(person.end) === '"'
  ) {
    const quoted = { start: person.start - 1, end: person.end + 1 };
    return [
      replace(
        quoted,
        /\b(?:my|our|the|this|that) "$/.test(left) ? "patient" : isFirst ? "a patient" : "the patient",
      ),
    ];
  }
  const naming = /,? (?:named|called|whose name is|name is|nicknamed|aka|a\.k\.a\.) "?$/.exec(left);
  if (naming && !/\b(?:calls?|called) (?:him|her|them)/.test(left)) {
    const start = person.start - naming[0].length;
    const end = plain.charAt(person.end) === '"' ? person.end + 1 : person.end;
    return [{ start, end, text: "" }];
  }
  if (
    /(?:\b(?:patient|pt|client|lady|gentleman|guy|gal|man|woman|girl|boy|kiddo|kid|teen|teenager|baby|newborn|toddler|survivor|warrior|mama|veteran),? )"?$/.test(
      left,
    ) &&
    !rest.startsWith("'s")
  )
    return [removeFrom(draft, person, left)];
  if (/\b(?:patient|pt|client) $/.test(left) && rest.startsWith("'s")) {
    // "My patient Maria's scan" → "My patient's scan".
    return [{ start: person.start - 1, end: person.end, text: "" }];
  }
  if (person.vocative) {
    const before = /(?:,? )$/.exec(left);
    if (left.trim() === "" || /^["'(]?$/.test(left.trim())) {
      // "Linda, we tried …" → "We tried …".
      const comma = /^,\s*(\S)/.exec(rest);
      if (!comma) return undefined;
      const end = person.end + comma[0].length;
      return [{ start: person.start, end, text: comma[1]!.toUpperCase() }];
    }
    if (
      before &&
      /(?:you|thanks|in|us|back|today|so|well|job|go|birthday|congrats|congratulations|welcome|,) ?$/.test(
        left.trimEnd() + " ",
      )
    )
      return [{ start: person.start - before[0].length, end: person.end, text: "" }];
    return [{ start: person.start - (before?.[0].length ?? 0), end: person.end, text: "" }];
  }
  // "Our second was Lan, a taxi driver" → "Our second was a taxi driver".
  const shownAs = person.apposed ? /^, (?=(?:an?|our|my|the) )/i.exec(rest) : null;
  if (shownAs) {
    const end = person.end + shownAs[0].length;
    const isHead = /^["'(\s]*$/.test(plain.slice(sentence.start, person.start));
    return isHead
      ? [{ start: person.start, end: end + 1, text: plain.charAt(end).toUpperCase() }]
      : [{ start: person.start, end, text: "" }];
  }
  const article = isFirst ? "a patient" : "the patient";
  const opens =
    /^["'(\s]*$/.test(plain.slice(sentence.start, person.start)) ||
    (/[:—]\s?$/.test(left) && /^[A-Z]/.test(plain.slice(person.start)));
  // "our Maria", "little Ava", "sweet Ruth".
  const owner = /\b(?:my|our|the|this|that|dear|sweet|sweetest|lovely|little) $/.exec(left);
  if (owner && !/\b(?:dear|sweet|sweetest|lovely|little) $/.test(owner[0]))
    return [replace(person, "patient")];
  if (owner) {
    const start = person.start - owner[0].length;
    const atStart = /^["'(\s]*$/.test(plain.slice(sentence.start, start));
    return [{ start, end: person.end, text: atStart ? capital(article) : article }];
  }
  return [replace(person, opens ? capital(article) : article)];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Takes a name out from behind a patient word, with the commas that set it off. */
function removeFrom(draft: Draft, person: Person, left: string): Edit {
  const lead = /(?:,? "?)$/.exec(left)?.[0] ?? " ";
  let end = person.end;
  if (lead.endsWith('"') && draft.plain.charAt(end) === '"') end++;
  // "my patient, Maria, is" loses both commas; "my patient Maria, 54F" keeps the one that stays.
  if (lead.startsWith(",") && draft.plain.charAt(end) === ",") end++;
  return { start: person.start - lead.length, end, text: "" };
}

/** Whether any patient is spoken of before the offset, so that "the patient" is clear. */
export function isPatientKnownBefore(draft: Draft, at: number): boolean {
  return draft
    .get(patientRefs)
    .some((ref) => ref.specific && ref.kind !== "name" && ref.kind !== "pronoun" && ref.end <= at);
}

/** All the edits for a run of names, in order. */
export function withoutNames(draft: Draft, named: readonly Person[]): Edit[] {
  const edits: Edit[] = [];
  if (!draft.get(isEnglish)) return edits;
  let known = false;
  for (const person of named) {
    const isFirst = !known && !isPatientKnownBefore(draft, person.start);
    const edit = withoutName(draft, person, isFirst);
    if (edit) {
      edits.push(...edit);
      if (edit.some(({ text }) => /patient/i.test(text))) known = true;
    }
  }
  return edits;
}
