import { defineFact, type Draft } from "@/lib/engine/draft";
import { anyOf, has } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import {
  bodyTargets,
  careTargets,
  effectParticles,
  effectVerbs,
  particleVerbs,
  vanishVerbs,
  type VerbForm,
} from "@/lib/lexicon/effect-verbs";
import { conditions } from "@/lib/lexicon/conditions";
import { limitedEvidence } from "@/lib/lexicon/limited-evidence";
import { sourceNear } from "./citations";
import { isClinical, subjectTerms } from "./claims-subject";
import { isAsserted, isHedgedBeyondCan, isIdiom, polarityAt } from "./polarity";
import { sells } from "./promotion";
import { sentences, type Sentence } from "./sentences";
import { words, type Word } from "./words";

/**
 * Promises put together from parts: what is given (a treatment, "our …", "this"), what it is said to do (a verb of
 * effect), to what (a condition, a part of the body, other care), and how surely (everyone, overnight, for good).
 * Each part counts; a claim stands when they reach STANDS together. So new wording is caught without being listed,
 * and plain teaching, which has the verb and the condition but no seller and no certainty, is not.
 */
export interface EffectClaim extends Span {
  /** The parts' sum. */
  readonly score: number;
}

const STANDS = 4;

/** How many words a verb's object or a vanishing condition's predicate may lie away. */
const OBJECT_REACH = 7;
const PREDICATE_REACH = 5;

const weak = anyOf(limitedEvidence, { raw: true });

/** Goods whose class is weakly supported whatever their name. */
const weakGoods =
  /\b(?:gumm(?:y|ies)|tinctures?|drips?|iv|ivs|serums?|creams?|salves?|balms?|elixirs?|tonics?|teas?|powders?|oils?|patch(?:es)?|cleans(?:e|es|ing)|detox\w*|lasers?|magnets?|microcurrent|frequency|frequencies|peptides?|hormones?|pellets?|ozone|stem|exosomes?|prp|nad\+?|adjustments?|chiropract\w{1,4}|acupuncture|reiki|cupping|sauna|homeopath\w{1,4}|naturopath\w{1,4}|herbal|herbs?|supplements?|vitamins?|minerals?|probiotics?|mushrooms?|adaptogens?|keto|carnivore|fasting|juic\w{1,4}|celery|cryo\w*|plunges?|red light|shockwave|pemf|neurofeedback|hypnosis|decompression|table|machine|wand|band|bracelet|device|system|protocol|method|program|formula|blend|stack|shot|shots|drops|capsules?|ketamine|mold|parasite|breathwork|tapping|eft|emdr|dry needling|mats?|helmet|cap|headset|light therapy|facials?|peels?|microneedling|fillers?|botox|threads?|injections?|infusions?|packs?|thistle|seeds|retreats?|tape|sprays?|tricks?|hacks?|extracts?|roots?|microdos\w{1,4}|psilocybin|ayahuasca|ibogaine|yoga|reset|chamber|traction|orthotics|insoles|gel|foam|strips|mouthwash|toothpaste|honey|vinegar|broth|smoothies?|challenge|workshop|masterclass|academy|course|ebook|coaching|technique|therapy)\b/;

/** Care whose effect is settled: it takes more to make a promise of it. */
const settled =
  /\b(?:vaccin\w{1,5}|immuni[sz]ation|antibiotics?|penicillin|amoxicillin|surgery|surgeries|surgical|cpr|aed|naloxone|narcan|epinephrine|epipen|insulin|chemo\w{0,8}|radiation|radiotherapy|handwashing|washing|soap|condoms?|contracepti\w{1,4}|screenings?|colonoscop\w{1,4}|mammograms?|sunscreen|spf|exercise|exercising|walking|movement|sleep|diet|nutrition|fluoride|flossing|brushing|antivirals?|paxlovid|statins?|aspirin|prep|art|anticoagul\w{1,6}|dialysis|transplants?|seat ?belts?|helmets?|masks?|quitting|smoking cessation|alcohol wipes|bleach|disinfect\w{1,5}|treatment|early detection|immune system|white blood cells|macrophages|liver|kidneys?|enzymes?|receptors?|neurons?|stem cell transplants?)\b/;

/** What no treatment is known to end. */
const incurable =
  /\b(?:aging|autism|autistic|adhd|dementia|alzheimer'?s|parkinson'?s|als|ms|cancers?|diabetes|arthritis|cartilage|crps|fibro\w{0,7}|neuropathy|tinnitus|ptsd|addiction|depression|bipolar|schizophrenia|crohn'?s|lupus|hashimoto'?s|pcos|endometriosis|epilepsy|seizures|migraines?|psoriasis|eczema|rosacea|asthma|allergies|baldness|hair loss|infertility|menopause|long covid|scoliosis|herniated|disc|discs|wrinkles|years|decades|nerves?|gum tissue|spinal cord|hearing|myopia)\b/;

/** The body at its own work. */
const natural =
  /\b(?:(?:your|the|our|a healthy) bod(?:y|ies)(?:'s)?|immune (?:system|cells?|response)|white blood cells?|thyroid hormones?|bacteria|virus(?:es)?|parasites? (?:that|can)|genes?|mutations?|proteins?|disease (?:that|in which)|a fever|slight fever)\b/;

const own = /\b(?:our|my|we|we've|we'll|we're|i|i've|i'll|this|these|ours|with us|us|me)\b/;

/**
 * Whether the draft puts its author's own care or goods forward: it sells, or it speaks of "our chamber", "my
 * protocol", "we offer". A post that the author calls education, a case or a reply pitches only when it sells.
 */
export const pitches = defineFact("pitches", (draft): boolean => {
  if (sells(draft)) return true;
  const { postType } = draft.context;
  if (postType !== undefined && postType !== "original") return false;
  if (
    /\b(?:ours|at our|in our (?:clinic|practice|office|spa)|we(?:'ve| have)? (?:now |also |proudly |just )?(?:offer|do it|carry|stock|sell|piloted|provide|brought in)|now offering|introducing|join us for|proud to (?:offer|welcome|be))\b/.test(
      draft.lower,
    )
  )
    return true;
  const terms = draft.get(subjectTerms);
  for (const match of draft.lower.matchAll(/\b(?:our|my)\b/g)) {
    const from = match.index + match[0].length;
    if (
      terms.some(
        (term) =>
          term.kind === "treatment" &&
          term.start > from &&
          term.start < from + 40 &&
          !/[.!?\n]/.test(draft.lower.slice(from, term.start)),
      )
    )
      return true;
  }
  return false;
});

/** Words that leave no exception, by kind: each kind present counts once. */
const certainties: readonly RegExp[] = [
  // All people, all cases.
  /\b(?:everyone|everybody|anyone|anybody|any|all|always|every(?! (?:year|day|week|month|morning|night|hour|season|winter|few|other|so|\d|two|three|four|six|dose|meal|now))|each and every|100 ?%|hundred percent|nobody|no one|whoever|whatever|whatsoever|everything|anything|nothing else|guaranteed|guarantee|literally|without (?:fail|exception)|no exceptions?|no ifs|period|full stop|hands down|no matter|never fails|any age|each|as we know it|you too|so can you|yes,? you)\b/,
  // At once.
  /\b(?:overnight|instant(?:ly)?|immediate(?:ly)?|same[- ]day|by (?:tomorrow|tonight|morning|lunch|dinner|monday|friday|the weekend|the end of|christmas|summer|next)|in (?:just |only |under |about |less than |as little as |as few as |a mere )?(?:a |an |one |two |three |four |five |six |ten |seconds|minutes|days|hours|weeks|\d{1,3})|within|after (?:just |only )?(?:a |one|two|three|\d|our|the first)|one (?:visit|session|shot|treatment|dose|infusion|injection|adjustment|appointment|hour|drip|pill|afternoon|facial|sitting|vial|bottle|scoop|capsule|night|week|month)|a single|single|tomorrow|the minute|the second|in no time|from day one|right away|before you|while you|first (?:visit|session|dose|treatment))\b/,
  // For good.
  /\b(?:forever|for good|for life|for ever|permanent(?:ly)?|once and for all|never|ever again|lifelong|lifetime|lasting|completely|totally|entirely|fully|100|absolutely|root cause|from the root|at the root|at the source|at its source|the source|itself|themselves|the rest of your life|stay(?:s|ed)? (?:gone|that way|away)|and stays|no more|no longer|anymore|history|keeps? (?:it|them) away)\b/,
  // Sure of the future.
  /\b(?:will|you'll|it'll|they'll|we'll|gonna|going to|promise|swear|proven|patented|secret|zero|finally|only thing|only one|actually|truly|even|simply|just like that|imagine|without (?:surgery|drugs|meds|pills|needles|a single|medication|diet|exercise|the)|no (?:surgery|drugs|meds|pills|needles|medication|prescription|diet|exercise|scalpel)|instead of|better than|faster than|ditch)\b/,
];

/** Words that a verb's object does not cross. */
const objectEnds = new Set(
  `in on at for with without by to from when while if that who which because so but as than before after into through during until unless is are was
  were be been will can may might should would could do does did has have had not then yet or via per about`.split(
    /\s+/,
  ),
);

/** Words after which a bare form is a verb: "will stop", "you stop", "and stop". */
const verbLeads = new Set(
  `will can to and or you they we i you'll they'll we'll it'll i'll then that which who gonna also just really actually finally literally even
  does do did doesn't could would helps help let lets watch u & completely totally instantly permanently naturally safely gently quickly
  simply now always never not only`.split(/\s+/),
);

const people = new Set("he she they who i someone people you we patients".split(" "));

/** Bare forms that are nouns as often: they need a verb's place. */
const nounsToo = new Set(
  `end fix stop block burn beat lift shield release balance reset boost control fight battle support help treat cure increase cut speed heal break
  melt detox cleanse smooth clear correct calm dry lower double triple switch silence repair slow delay ease raise damage drain rescue shed quit`.split(
    /\s+/,
  ),
);

const pronounObjects = new Set(
  "yours you me them him her us everyone everybody it that this mine".split(" "),
);

/** Verbs whose harm stands behind "from". */
const guards = new Set(["protect", "shield", "guard", "immunize", "safeguard", "rescue", "free", "defend"]);

/** A bare pronoun is object enough for these. */
const ofPeople = new Set(["cure", "heal"]);

interface Found extends Span {
  readonly weight: number;
  readonly at: number;
  readonly yours: boolean;
}

/** Every promise of an effect that the draft puts forward, in order; spans are of the plain view. */
export const effectClaims = defineFact("effectClaims", (draft): readonly EffectClaim[] => {
  const tokens = draft.get(words);
  const terms = new Map(draft.get(subjectTerms).map((term) => [term.start, term.kind]));
  if (terms.size === 0) return [];
  const isTarget = (word: Word | undefined): boolean =>
    word !== undefined &&
    (terms.get(word.start) === "condition" ||
      bodyTargets.has(word.lower) ||
      conditions.entries.has(word.lower));
  const isCare = (word: Word | undefined): boolean =>
    word !== undefined &&
    (careTargets.has(word.lower.replace(/'s$/, "")) ||
      (word.lower.endsWith("s") && careTargets.has(word.lower.slice(0, -1))));
  const claims: EffectClaim[] = [];
  let first = 0;
  let before = "";
  for (const sentence of draft.get(sentences)) {
    while (first < tokens.length && (tokens[first]?.start ?? 0) < sentence.start) first++;
    let past = first;
    while (past < tokens.length && (tokens[past]?.start ?? 0) < sentence.end) past++;
    const inside = tokens.slice(first, Math.min(past, first + 160));
    const found = [
      ...transitive(inside, isTarget, isCare),
      ...vanishing(inside, isTarget),
      ...farewells(inside, isTarget, isCare),
      ...leaving(inside, isTarget),
      ...freedom(inside, isTarget, isCare),
      ...figures(inside, isTarget),
      ...sureThings(draft, sentence, inside, isTarget),
    ];
    const text = draft.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
    if (found.length > 0) {
      const { agent, sure } = scoreOf(draft, sentence, text, before);
      const sentenceScore = agent + sure;
      for (const one of found) {
        // Without anyone who gives it, an effect must be strong and sure to be a promise.
        const subject = draft.lower.slice(Math.max(sentence.start, one.start - 80), one.start);
        const giver = agent - (settled.test(subject) && !weakGoods.test(subject) ? 2 : 0);
        const grave = incurable.test(draft.lower.slice(one.start, one.end)) ? 1 : 0;
        if (giver < 1 && (one.weight < 2 || sure + grave < (one.weight === 3 ? 1 : 2))) continue;
        const score = one.weight + giver + sure + grave + (one.yours ? 1 : 0);
        // What only improves needs more said of it than that.
        if (score >= (one.weight < 2 ? STANDS + 1 : STANDS) && stands(draft, one, text, sentenceScore))
          claims.push({ start: one.start, end: one.end, score });
      }
    }
    before = text;
    first = past;
  }
  return claims;
});

/** What the sentence around a claim adds: who gives it, how surely, and to whom it is said. */
function scoreOf(
  draft: Draft,
  sentence: Sentence,
  text: string,
  before: string,
): { readonly agent: number; readonly sure: number } {
  let score = 0;
  if (natural.test(text) && !draft.get(pitches)) score -= 2;
  if (has(text, weak) || weakGoods.test(text)) score += 2;
  else if (has(before, weak) || weakGoods.test(before)) score += 1;
  if (own.test(text)) score += 1;
  const selling = draft.get(pitches);
  if (selling) score += 1;
  let sure = 0;
  for (const regex of certainties) if (regex.test(text)) sure++;
  sure = Math.min(sure, 3);
  if (sentence.stop === "!") sure += 0.5;
  const { postType } = draft.context;
  if (postType === "education" && !selling) score -= 3;
  if (postType === "case") score -= 2;
  return { agent: score, sure };
}

/** Verb and object: "our drip wards off every flu". */
function* transitive(
  tokens: readonly Word[],
  isTarget: (word: Word | undefined) => boolean,
  isCare: (word: Word | undefined) => boolean,
): Generator<Found> {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at];
    if (!word || word.kind !== "word") continue;
    let weight = 0;
    let form: VerbForm = "third";
    let base = "";
    let next = at + 1;
    const particleOf = particleVerbs.get(word.lower);
    if (particleOf) {
      const particle = effectParticles.get(particleOf)?.find(([one]) => tokens[at + 1]?.lower === one);
      if (particle) {
        weight = particle[1];
        base = particleOf;
        form = word.lower.endsWith("ing") ? "ing" : "third";
        next = at + 2;
      } else {
        // The particle behind its object: "takes your pain away", "shuts cravings off".
        for (let look = at + 2; look <= Math.min(at + 6, tokens.length - 1); look++) {
          const apart = effectParticles.get(particleOf)?.find(([one]) => tokens[look]?.lower === one);
          if (
            apart &&
            tokens.slice(at + 1, look).some((one) => isTarget(one)) &&
            !tokens.slice(at + 1, look).some((one) => objectEnds.has(one.lower))
          ) {
            weight = apart[1];
            base = "grow";
            form = word.lower.endsWith("ing") ? "ing" : "third";
            break;
          }
        }
      }
    }
    if (weight === 0) {
      const verb = effectVerbs.get(word.lower);
      if (verb) ({ weight, form, base } = verb);
      else if (/^(?:replace[sd]?|outperforms?|replacing)$/.test(word.lower)) {
        base = "replace";
        weight = 2;
      } else if (/^(?:gets?|got|getting)$/.test(word.lower) && tokens[at + 1]?.lower === "rid") {
        base = "rid";
        weight = 2;
        next = at + 3;
      } else if (/^(?:sends?|sent|kicks?|shows?|knocks?)$/.test(word.lower)) {
        // "sends arthritis packing", "kicks migraines to the curb", "shows pain the door"
        const end = tokens.findIndex(
          (one, index) =>
            index > at + 1 && index <= at + 7 && /^(?:packing|curb|door|cold|flat|home)$/.test(one.lower),
        );
        if (end > 0) {
          base = "put";
          weight = 3;
        }
      } else if (word.lower === "puts" || word.lower === "put") {
        // "puts depression into remission", "puts an end to migraines", "puts pain to rest"
        const end = tokens.findIndex(
          (one, index) =>
            index > at && index <= at + 9 && /^(?:remission|rest|bed|end|reverse)$/.test(one.lower),
        );
        if (end > 0) {
          base = "put";
          weight = 3;
        }
      } else if (
        /^(?:grows?|grew|growing|gets?|got|have|bring|brings|gives?|gave|win|want)$/.test(word.lower)
      ) {
        // "grow your cartilage back", "have your energy back"
        const end = tokens.findIndex(
          (one, index) => index > at + 1 && index <= at + 6 && one.lower === "back",
        );
        if (
          end > 0 &&
          tokens.slice(at + 1, end).some((one) => isTarget(one)) &&
          tokens.slice(at + 1, end).every((one) => !objectEnds.has(one.lower))
        ) {
          base = "grow";
          weight = /^g(?:row|rew)/.test(word.lower) ? 3 : 2;
        }
      } else if (/^(?:makes?|made|making)$/.test(word.lower)) {
        const end = tokens.findIndex(
          (one, index) =>
            index > at &&
            index <= at + 7 &&
            /^(?:disappear|vanish|melt|evaporate|obsolete|unnecessary|needless|pointless|optional|irrelevant|quit|surrender)$/.test(
              one.lower,
            ),
        );
        if (end > 0) {
          base = "make";
          weight = 3;
        }
      }
    }
    if (weight === 0) continue;
    const previous = tokens[at - 1];
    const glued = previous && tokens[at] && previous.end + 3 < word.start;
    if (form === "base" && nounsToo.has(base) && at > 0 && !glued) {
      const lead = previous?.lower ?? "";
      if (!verbLeads.has(lead) && !(/[^s]s$/.test(lead) && lead.length > 3) && previous?.kind === "word")
        continue;
    }
    if (
      form === "ing" &&
      at > 0 &&
      !/^(?:is|are|by|keeps?|just|and|of|for|start|like|we're|it's|been|while)$/.test(previous?.lower ?? "")
    )
      continue;
    if (/^(?:a|an|the|this|that|his|her|their|nerve|heart|bundle)$/.test(previous?.lower ?? "")) continue;
    let object: Word | undefined;
    let yours = false;
    let last = at;
    for (let look = next; look < Math.min(tokens.length, next + OBJECT_REACH); look++) {
      const one = tokens[look];
      if (!one) break;
      const lower = one.lower;
      // A comma or "and" right behind the verb starts something else.
      if (
        look === next &&
        (one.start - (tokens[look - 1]?.end ?? one.start) > 1 || /^(?:and|or|how)$/.test(lower))
      )
        break;
      if (look === next && pronounObjects.has(lower)) {
        if (lower === "yours" || lower === "mine") {
          object = one;
          yours = true;
          last = look;
        } else if (ofPeople.has(base) && !isTarget(tokens[look + 1])) {
          object = one;
          last = look;
        }
        if (object) break;
      }
      if (lower === "your" || lower === "ur") yours = true;
      // "fixes the root cause"
      if (
        /^(?:cause|causes|culprit|problem|issue|source)$/.test(lower) &&
        /^(?:root|real|true|underlying|whole|hidden)$/.test(tokens[look - 1]?.lower ?? "")
      ) {
        object = one;
        last = look;
        break;
      }
      if (
        look === next &&
        lower === "it" &&
        /^(?:will|ll|it'll|gonna)$/.test(previous?.lower ?? "") &&
        !isTarget(tokens[look + 1])
      ) {
        object = one;
        last = look;
        break;
      }
      if (
        base === "replace" || base === "outperform"
          ? isCare(one)
          : base === "make" && isCare(one)
            ? true
            : isTarget(one)
      ) {
        object = one;
        last = look;
        // The whole noun: "nerve pain", "colds and flu".
        while (isTarget(tokens[last + 1])) last++;
        break;
      }
      if (objectEnds.has(lower) || one.kind === "url" || one.kind === "emoji") {
        // "puts pain to rest", "protects your baby from whooping cough"
        if (!(base === "put" && lower === "to") && !(guards.has(base) && lower === "from")) break;
      }
      if (one.start - (tokens[look - 1]?.end ?? one.start) > 3) break;
    }
    if (!object) continue;
    if (base === "grow" && /^(?:back|off|away|out|down|up|around)$/.test(tokens[last + 1]?.lower ?? ""))
      last++;
    const end = tokens[last]?.end ?? object.end;
    const lead = previous?.lower ?? "";
    const from = /^(?:will|it'll|you'll|can|we'll|they'll|i'll)$/.test(lead)
      ? (previous?.start ?? word.start)
      : word.start;
    const human = people.has(lead) && base !== "rid" && !/^(?:you|we|i)$/.test(lead);
    if (human) continue;
    // Nobody sells a fight: "she beat cancer", "I beat cancer".
    if (
      /^(?:beat|fight|battle|conquer|survive|manage|control|stop|quit|treat|help|break|cut)$/.test(base) &&
      /^(?:i|we|you)$/.test(lead)
    )
      continue;
    yield { start: from, end, weight: object.lower === "yours" ? weight + 1 : weight, at, yours };
  }
}

/** Condition and what it does: "your depression lifts overnight", "cartilage grows back". */
function* vanishing(
  tokens: readonly Word[],
  isTarget: (word: Word | undefined) => boolean,
): Generator<Found> {
  for (let at = 0; at < tokens.length; at++) {
    if (!isTarget(tokens[at])) continue;
    let start = at;
    let yours = false;
    while (
      start > 0 &&
      at - start < 4 &&
      (isTarget(tokens[start - 1]) ||
        /^(?:your|ur|my|our|the|that|all|every|chronic|her|his|their)$/.test(tokens[start - 1]?.lower ?? ""))
    ) {
      start--;
      if (/^(?:your|ur)$/.test(tokens[start]?.lower ?? "")) yours = true;
    }
    for (let look = at + 1; look < Math.min(tokens.length, at + 1 + PREDICATE_REACH); look++) {
      const one = tokens[look];
      const previous = tokens[look - 1];
      if (!one || !previous || one.start - previous.end > 2) break;
      const lower = one.lower;
      const next = tokens[look + 1]?.lower ?? "";
      let weight: number = 0;
      let last = look;
      const verb = vanishVerbs.get(lower);
      if (
        /^(?:doesn't|don't|won't|can't|cannot|didn't|never)$/.test(lower) &&
        /^(?:stand|survive|stands|survives|know|have|come|return|bother)$/.test(next)
      ) {
        const chance = tokens
          .slice(look + 1, look + 6)
          .findIndex((candidate) => /^(?:chance|survives?|hit|back|bother|return)$/.test(candidate.lower));
        if (chance >= 0) {
          weight = 3;
          last = look + 1 + chance;
        }
      } else if (lower === "behind" && /^(?:you|her|him|them|us|me)$/.test(next)) {
        weight = 3;
        last = look + 1;
      } else if (
        /^(?:drops?|falls?|goes|went|dropped|fell|shrinks?|plummets?|crash(?:es)?|from)$/.test(lower) &&
        tokens
          .slice(look + 1, look + 8)
          .some((candidate) => /^(?:nothing|zero|0|normal|undetectable|nil|none)$/.test(candidate.lower))
      ) {
        weight = 3;
        last =
          look +
          1 +
          tokens
            .slice(look + 1, look + 8)
            .findIndex((candidate) =>
              /^(?:nothing|zero|0|normal|undetectable|nil|none)$/.test(candidate.lower),
            );
      } else if (
        /^(?:back|comes|fully)$/.test(lower) &&
        /^(?:online|alive|to|restored)$/.test(next) &&
        /^(?:online|alive|life|normal|factory|restored)$/.test(
          tokens[look + (next === "to" ? 2 : 1)]?.lower ?? "",
        )
      ) {
        weight = 3;
        last = look + (next === "to" ? 2 : 1);
      } else if (
        /^(?:memory|nonexistent|non-existent|no-show|afterthought|yesterday's|defeated|beaten|undone|extinct)$/.test(
          lower,
        )
      )
        weight = 3;
      else if (
        /^(?:takes?|sorts?|handles?|fix(?:es)?)$/.test(lower) &&
        tokens.slice(look + 1, look + 4).some((candidate) => candidate.lower === "itself")
      ) {
        weight = 3;
        last =
          look + 1 + tokens.slice(look + 1, look + 4).findIndex((candidate) => candidate.lower === "itself");
      } else if (verb && look === at + 1 && !lower.endsWith("ing") && !isTarget(tokens[look + 1]))
        weight = verb;
      else if (
        verb &&
        /^(?:just|simply|will|can|to|literally|actually|completely|all|finally)$/.test(previous.lower) &&
        !lower.endsWith("ing")
      )
        weight = verb;
      else if (
        /^(?:gone|cured|erased|vanished)$/.test(lower) ||
        (/^(?:history|toast|over|reversed|melted|obsolete|optional|healed|solved|finished|done|ancient)$/.test(
          lower,
        ) &&
          /^(?:is|are|was|were|be|'s|become|becomes|now|just|officially|consider)$/.test(previous.lower) &&
          lower !== next &&
          !/^\d/.test(next))
      )
        weight = lower === "over" || lower === "optional" ? 2 : 3;
      else if (
        /^(?:melt|melts|goes|go|went|falls?|drops?|drifts?|fades?|slips?|floats?|washes)$/.test(lower) &&
        next === "away"
      ) {
        weight = /^(?:go|goes|went|fade|fades)$/.test(lower) ? 2 : 3;
        last = look + 1;
      } else if (/^(?:grows?|grew|comes?|bounces?)$/.test(lower) && next === "back") {
        if (
          /^(?:hair|cartilage|nerves?|nerve|bone|bones|hairline|tissue|enamel|gums?|discs?|follicles|lashes|vision|hearing|libido|memory|energy|feeling|youth)$/.test(
            tokens[at]?.lower ?? "",
          )
        ) {
          weight = 3;
          last = look + 1;
        }
      } else if (lower === "thing" && next === "of") {
        weight = 3;
        last = Math.min(tokens.length - 1, look + 3);
      } else if (/^(?:into|in|goes)$/.test(lower) && next === "remission") {
        weight = 2;
        last = look + 1;
      }
      if (weight > 0) {
        yield {
          start: tokens[start]?.start ?? one.start,
          end: tokens[last]?.end ?? one.end,
          weight,
          at,
          yours,
        };
        break;
      }
      if (
        /^(?:and|or|of|in|with|for|on|from|by|to|when|if|while|that|who|which|it|until|because)$/.test(
          lower,
        ) ||
        (lower === "but" && next !== "a")
      )
        break;
    }
  }
}

/** "Cancel that knee replacement", "never worry about your teeth again", "zero scarring". */
function* farewells(
  tokens: readonly Word[],
  isTarget: (word: Word | undefined) => boolean,
  isCare: (word: Word | undefined) => boolean,
): Generator<Found> {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at];
    if (!word) continue;
    const lower = word.lower;
    const next = tokens[at + 1]?.lower ?? "";
    const previous = tokens[at - 1]?.lower ?? "";
    let weight = 0;
    let from = at + 1;
    let care = true;
    let reach = 6;
    if (/^(?:goodbye|good-bye|bye|bye-bye|farewell|adios|sayonara|ciao)$/.test(lower)) {
      weight = 3;
      from = next === "to" ? at + 2 : at + 1;
      if (next !== "to") reach = 3;
    } else if (lower === "so" && next === "long") {
      weight = 3;
      from = at + 2;
    } else if (
      /^(?:cancel|ditch|dump|skip|toss|trash|return|donate|torch|recycle|cancell?ed|ditched|tossed|skipped|canceling|ditching|tossing|dumping|skipping|forget|shelve)$/.test(
        lower,
      )
    ) {
      weight = 2;
    } else if (
      /^(?:throw|hang|put|toss|pack|kick)$/.test(lower) &&
      /^(?:out|away|up|down|aside)$/.test(next)
    ) {
      weight = 2;
      from = at + 2;
    } else if (
      /^(?:never|no longer)$/.test(lower) ||
      (lower === "longer" && previous === "no") ||
      /^(?:won't|don't|doesn't|didn't|haven't|hasn't)$/.test(lower)
    ) {
      let look = at + 1;
      while (
        look < at + 4 &&
        /^(?:have|ever|even|to|again|will|you|you'll|really|going|be)$/.test(tokens[look]?.lower ?? "")
      )
        look++;
      if (
        !/^(?:needs?|needed|worry|worries|suffers?|deal|wear|wears|feel|feels|gets?|take|takes|fear|dread|hide|think|see|use|miss|battle|struggle|experience|reach|rely|depend|touch|wax|shave|pop|diet|count|want|come|comes|go|goes|return|returns|fall|falls|buy|refill|visit|step)$/.test(
          tokens[look]?.lower ?? "",
        )
      )
        continue;
      const again = tokens
        .slice(look, look + 9)
        .some((one) => /^(?:again|anymore|ever|since)$/.test(one.lower));
      if (!again && !/^needs?$/.test(tokens[look]?.lower ?? "") && lower !== "longer") continue;
      if (/^(?:won't|don't|doesn't|didn't|haven't|hasn't)$/.test(lower) && !again) continue;
      weight = again ? 3 : 2;
      from = look + 1;
    } else if (lower === "no" && next === "more") {
      weight = 2;
      from = at + 2;
      reach = 3;
    } else if (lower === "zero" || lower === "0") {
      weight = 2;
      reach = 2;
      care = false;
    }
    if (weight === 0) continue;
    // Advice to a reader, not a promise: "don't skip your meds".
    if (
      /^(?:not|don't|never|he|she|who)$/.test(previous) ||
      (/^(?:i|they|patients|people)$/.test(previous) && weight < 3)
    )
      continue;
    let last = -1;
    let yours = false;
    for (let look = from; look < Math.min(tokens.length, from + reach); look++) {
      const one = tokens[look];
      if (!one || one.start - (tokens[look - 1]?.end ?? one.start) > 3) break;
      if (/^(?:your|ur|that)$/.test(one.lower)) yours = true;
      if (isTarget(one) || (care && isCare(one))) {
        last = look;
        while (isTarget(tokens[last + 1]) || isCare(tokens[last + 1])) last++;
        if (/^(?:again|anymore|forever|ever)$/.test(tokens[last + 1]?.lower ?? "")) last++;
        break;
      }
      if (
        /^(?:in|with|without|when|if|because|but|and|so|appointment|appointments|visit|line|queue|wait)$/.test(
          one.lower,
        )
      )
        break;
    }
    if (last < 0) continue;
    yield { start: word.start, end: tokens[last]?.end ?? word.end, weight, at, yours };
  }
}

/** What people are said to leave with: "clients walk out symptom-free". */
function* leaving(tokens: readonly Word[], isTarget: (word: Word | undefined) => boolean): Generator<Found> {
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at];
    if (!word) continue;
    const next = tokens[at + 1]?.lower ?? "";
    const phrase =
      (/^(?:wakes?|waking)$/.test(word.lower) && next === "up") ||
      (/^(?:walks?|steps?|rolls?|dances?|strolls?|skips?|comes?|walked|runs?)$/.test(word.lower) &&
        /^(?:out|away|off|home)$/.test(next)) ||
      (/^(?:goes|go|drives?|heads?)$/.test(word.lower) && /^(?:home|back)$/.test(next)) ||
      /^(?:leaves?|leave|stands?)$/.test(word.lower);
    if (!phrase) continue;
    const subject = tokens.slice(Math.max(0, at - 5), at).map((one) => one.lower);
    if (
      !subject.some((one) =>
        /^(?:you|you'll|u|patients|clients|everyone|everybody|they|people|they'll|kids|moms|women|men|folks|we|of)$/.test(
          one,
        ),
      )
    )
      continue;
    let last = -1;
    for (let look = at + 1; look < Math.min(tokens.length, at + 9); look++) {
      const one = tokens[look];
      if (!one || one.start - (tokens[look - 1]?.end ?? one.start) > 3) break;
      if (
        /-free$/.test(one.lower) ||
        /^(?:painless|cured|healed|younger|taller|thinner|transformed|glowing)$/.test(one.lower)
      )
        last = look;
      else if (/^(?:with|without|no|zero|perfect|flawless|new|brand)$/.test(one.lower)) {
        const target = tokens.slice(look + 1, look + 4).findIndex((candidate) => isTarget(candidate));
        if (target >= 0) last = look + 1 + target;
      } else if (isTarget(one) && tokens[look + 1]?.lower === "free") last = look + 1;
      if (last >= 0) break;
    }
    if (last < 0) continue;
    const starter = subject.findIndex((one) =>
      /^(?:you|you'll|u|patients|clients|everyone|everybody|they|people|they'll|we|kids|moms|women|men|folks)$/.test(
        one,
      ),
    );
    const start = tokens[Math.max(0, at - 5) + Math.max(0, starter)]?.start ?? word.start;
    yield {
      start,
      end: tokens[last]?.end ?? word.end,
      weight: 2,
      at,
      yours: subject.some((one) => /^(?:you|you'll|u)$/.test(one)),
    };
  }
}

/** "Headache free", "drug-free": a state promised to people. */
function* freedom(
  tokens: readonly Word[],
  isTarget: (word: Word | undefined) => boolean,
  isCare: (word: Word | undefined) => boolean,
): Generator<Found> {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at];
    if (!word) continue;
    const hyphened = /^([a-z]{2,16})-free$/.exec(word.lower);
    const open =
      word.lower === "free" &&
      (isTarget(tokens[at - 1]) || isCare(tokens[at - 1])) &&
      tokens[at - 1]?.end === word.start - 1;
    const stem = hyphened?.[1] ?? "";
    if (
      !open &&
      !(
        hyphened &&
        (conditions.entries.has(stem) ||
          bodyTargets.has(stem) ||
          careTargets.has(stem) ||
          /^(?:pain|symptom|drug|wrinkle|migraine|headache|acne|cancer|anxiety|seizure|med|medication|ache|allergy|cavity|itch|flare|disease)$/.test(
            stem,
          ))
      )
    )
      continue;
    const subject = tokens.slice(Math.max(0, at - 7), at).map((one) => one.lower);
    // "I'm five years cancer free" is joy, not a promise; "a drug-free workplace" is policy.
    if (subject.some((one) => /^(?:i|i'm|he|she|he's|she's|my|her|his|i've)$/.test(one))) continue;
    if (
      /^(?:workplace|school|zone|campus|environment|space|alternative|options?|care|clinic|approach|therapy|consult\w*|trial|days?)$/.test(
        tokens[at + 1]?.lower ?? "",
      )
    )
      continue;
    const told = subject.some((one) =>
      /^(?:you|you'll|your|u|patients|clients|everyone|everybody|they|people|kids|all|every|of|sufferers|moms|women|men|members)$/.test(
        one,
      ),
    );
    if (!told) continue;
    const start = open ? (tokens[at - 1]?.start ?? word.start) : word.start;
    yield {
      start,
      end: word.end,
      weight: 2,
      at,
      yours: subject.some((one) => /^(?:you|you'll|your)$/.test(one)),
    };
  }
}

/** Words of service and teaching, in which "always" and "within a day" promise nothing about health. */
const serviceTalk =
  /\b(?:appointments?|visits? (?:are|is|with)|call(?:s|ed)? (?:the|a|you|back)|check(?:s|ed|ing)? (?:in|your|the|for)|screen\w{0,5}|questions?|ask(?:s|ed|ing)?|hours|open(?:s|ed)? (?:at|from|until|daily)|insurance|copay|bill\w{0,3}|class(?:es)?|learn\w{0,3}|teach\w{0,3}|research|stud(?:y|ies)|trial|evidence|data|risks?|side effects|symptoms?|signs?|diagnos\w{2,4}|history|exam|results? (?:back|are in)|wait(?:ing)?|see(?:s|ing)? (?:a|your|the|kids|patients)|refer\w{0,4}|talk to|watch for|warning|if you|when you|should|must|need to|please|thank\w{0,3}|grateful|proud|congrat\w{0,6}|team|colleagues?|shift|my (?:own|mom|dad|kid|son|daughter|wife|husband))\b/;

/** A result with its day: "porcelain by Thursday", "in 30 days", "from a 9 to a 0". */
const swift =
  /\b(?:overnight|instantly|in (?:just |only |under |less than )?(?:a |an |one |two |three |four |five |six |ten |\d{1,3} )(?:single )?(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|days?|weeks?|visits?|sessions?|treatments?|weekend|afternoon|night|month|lunch break)|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|fall|winter|tomorrow|christmas|june|july|the weekend|dinner|lunch|morning)|from an? \d{1,2} to (?:an? )?\d{1,2}|(?:ten|\d{1,2}|a few|two|three|four|five|six) (?:sessions?|visits?|treatments?|shots?|adjustments?|weeks?|days?) (?:and|later)|one (?:pellet|session|visit|shot|treatment|adjustment|drip|dose|infusion|injection) and|forever|for good|for life|permanently|(?:every|each) (?:single )?(?:time|toe|tooth|patient|joint|nerve|baby|knee|one|client|body|kid|case)|first try|guaranteed|dead|(?:total|complete|absolute|100%) certainty|you're \d{2} again|while you (?:nap|sleep|wait))\b/g;

/**
 * A weakly supported good, a condition and a word that leaves no doubt, joined by no verb that the lists hold:
 * "castor packs = thyroid back in 30 days". The last net; quiet where service, teaching or doubt is in the sentence.
 */
function* sureThings(
  draft: Draft,
  sentence: Sentence,
  tokens: readonly Word[],
  isTarget: (word: Word | undefined) => boolean,
): Generator<Found> {
  const text = draft.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  if (!(has(text, weak) || weakGoods.test(text)) || serviceTalk.test(text)) return;
  const { postType } = draft.context;
  if (!draft.get(pitches) && postType !== undefined && postType !== "original") return;
  for (const match of text.matchAll(swift)) {
    const from = sentence.start + match.index;
    const to = from + match[0].length;
    const near = tokens
      .map((word, at) => ({ word, at }))
      .filter(
        ({ word }) =>
          isTarget(word) && !peopleOrHealth.has(word.lower) && word.end > from - 50 && word.start < to + 40,
      )
      .sort((a, b) => gap(a.word, from, to) - gap(b.word, from, to))[0];
    if (!near) continue;
    yield {
      start: Math.min(from, near.word.start),
      end: Math.max(to, near.word.end),
      weight: 1,
      at: near.at,
      yours: false,
    };
    return;
  }
}

function gap(word: Word, from: number, to: number): number {
  return word.end <= from ? from - word.end : word.start >= to ? word.start - to : 0;
}

const peopleOrHealth = new Set(
  "patient patients pt pts health healthy wellness healing care babies baby newborn newborns recovery recover years decades clock age sleep smile".split(
    " ",
  ),
);

/** "An off switch for PTSD", "the answer to migraines", "a time machine for your face". */
function* figures(tokens: readonly Word[], isTarget: (word: Word | undefined) => boolean): Generator<Found> {
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at];
    const previous = tokens[at - 1];
    if (!word || !previous) continue;
    const next = tokens[at + 1]?.lower ?? "";
    const hard =
      /^(?:kryptonite|eraser|antidote|armor|armour|fountain|nemesis|terminator|killer|annihilator|destroyer|eliminator|slayer)$/.test(
        word.lower,
      ) ||
      (/^(?:switch|button|machine|code|bullet|wand|hack)$/.test(word.lower) &&
        /^(?:off|off-|reset|time|cheat|silver|magic|delete|undo|pause|mute|eject|kill|easy|life)$/.test(
          previous.lower,
        )) ||
      /^(?:off-switch|time-machine)$/.test(word.lower);
    const soft =
      /^(?:answer|solution|secret|key|remedy|fix|shortcut|cure-all|shield|ticket|end|insurance|vaccine|alternative|passport|nightmare)$/.test(
        word.lower,
      ) &&
      /^(?:the|an|a|your|our|real|only|ultimate|natural|permanent|lasting|final|true|worst|best|perfect|complete|one|simple|easy|drug-free|needle-free|non-surgical|nature's|fastest|quickest|only)$/.test(
        previous.lower,
      );
    if (!hard && !soft) continue;
    const joined = /^(?:for|to|of|against|from)$/.test(next);
    let last = -1;
    let yours = false;
    if (joined)
      for (let look = at + 2; look < Math.min(tokens.length, at + 7); look++) {
        const one = tokens[look];
        if (!one) break;
        if (/^(?:your|ur)$/.test(one.lower)) yours = true;
        if (isTarget(one)) {
          last = look;
          while (isTarget(tokens[last + 1])) last++;
          break;
        }
        if (/^(?:in|with|is|are|and|but|that|when)$/.test(one.lower)) break;
      }
    else if (hard && isTarget(previous)) last = at;
    if (last < 0) continue;
    const from = joined ? (hard && !/^(?:an?|the)$/.test(previous.lower) ? previous : word) : previous;
    yield { start: from.start, end: tokens[last]?.end ?? word.end, weight: hard ? 3 : 2, at, yours };
  }
}

/** Effects in which plain first aid, prevention and pharmacology speak so. */
const plainTalk =
  /\b(?:(?:so |very |really )?(?:glad|happy|relieved|thankful) (?:that |your |to hear)|overdose|bleeding|choking|anaphyla\w{1,4}|heart attack|stroke symptoms|sedation|anesthesia|stigma|shortage|crisis|epidemic|burnout of|disparit\w{1,5}|research|researchers|scientists|donat\w{1,4}|fundrais\w{1,4}|charity|5k|walk to end|awareness|mission|vision of|policy|congress|medicare|insurance|bill|law|act|advocacy|advocat\w{1,4})\b/;

/** A habit or a liking, no illness. */
export const ofHabit =
  /^(?: (?:you|me|us|him|her|them|everyone|anyone))? of (?:(?:lik|lov|want|need|eat|us|say|ask|wear|drink|buy|procrastinat|complain|binge-?watch|being|hav|think|believ|trust|worry|watch)ing|the (?:urge|habit|need|desire|idea))\b/;

/** "Hair doesn't come back thicker": how it comes back, not whether. */
export const comesBackHow =
  /^ (?:thicker|darker|faster|stronger|coarser|longer|fuller|different\w{0,2}|any|as|the same|right away)\b/;

function stands(draft: Draft, span: Found, text: string, sentenceScore: number): boolean {
  if (sentenceScore < 1) return false;
  if (isIdiom(draft, span) || !isClinical(draft, span) || !isAsserted(draft, span)) return false;
  if (plainTalk.test(text) || sourceNear(draft, span)) return false;
  const said = draft.lower.slice(span.start, span.end);
  const lead = draft.lower.slice(Math.max(0, span.start - 12), span.start);
  // "Stop skipping your dentist": against it.
  if (/^(?:skip|cancel|ditch)/.test(said) && /\b(?:stop|quit|keep|kept|not|never|don't) $/.test(lead))
    return false;
  // "All our nurses had the shot": the staff, not what care brings.
  if (
    /\b(?:nurses?|staff|team|residents|colleagues|techs|students|employees) (?:had|got|have|get|took|take)\b/.test(
      said,
    )
  )
    return false;
  // Whom somebody sees in clinic, not what patients are rid of.
  if (
    /^(?:don't|do not|no longer|never|won't) (?:see|treat|take|accept|want|like)\b/.test(said) &&
    /^ (?:kids?|children|patients?|people|adults|teens?|men|women|folks|moms?|clients?|families|students?)\b/.test(
      draft.lower.slice(span.end, span.end + 12),
    )
  )
    return false;
  // "Colds end": a course of nature.
  if (
    /^[a-z]{3,14} (?:end|pass)$/.test(said) &&
    !/\b(?:our|us|this|these|with|after|book|today)\b/.test(text)
  )
    return false;
  const next = draft.lower.slice(span.end, span.end + 28);
  if (ofHabit.test(next) || (/\bback$/.test(said) && comesBackHow.test(next))) return false;
  const transfers = /\byours$/.test(draft.lower.slice(span.start, span.end));
  const hedged =
    draft.get(pitches) || transfers ? isHedgedBeyondCan(draft, span) : polarityAt(draft, span).hedged;
  return (
    !hedged ||
    /^(?:zero|never|no longer|ditch|cancel|toss|throw|retire|skip)/.test(
      draft.lower.slice(span.start, span.end),
    )
  );
}
