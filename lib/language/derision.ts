import { defineFact, type Draft } from "@/lib/engine/draft";
import { cover, overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { conditions } from "@/lib/lexicon/conditions";
import { stances, type Part, type Stance } from "@/lib/lexicon/derision-terms";
import { cuesIn, isAnswer, isSetInCare, partCues, phraseIndex, tokens, type Cue, type Token } from "./cues";
import { phraseHolding } from "./phrases";
import { quotations } from "./polarity";
import { sentences } from "./sentences";
import { words } from "./words";

/**
 * Words against people, put together from whom they are about and what stand they take: `patients` (or people as a
 * class who seek care), `colleagues`, or the one `addressed`. Half-open, in code units of the plain view.
 */
export interface Derision extends Span {
  readonly kind: "patients" | "colleagues" | "addressed";
  /** A slur, whoever it is for. */
  readonly slur?: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split("|"));

/** Adjectives that state a fact or pass for one; they judge only beside another sign of scorn. */
const mildSlights = set(
  "slow|simple|soft|weak|fragile|drunk|wasted|obese|morbidly obese|mean|rude|demanding|dangerous|basic|thick|dirty|cheap|fake|crazy|needy|dramatic|mental|insecure|hopeless|embarrassing|ridiculous|absurd|toxic|careless|reckless|nuts|cringe|bitter|miserable|insane|psychotic|worst|fat|ugly|noncompliant|non compliant|uneducated|selfish|arrogant|shady|sketchy|corrupt|greedy|childish|immature|glorified|backwards|backward|gross|nasty|dense|dumb|bossy|petty|mediocre|subpar|unfit|out of touch|disrespectful|unqualified|overpaid|annoying|high maintenance|trash|garbage|phony|neurotic|hysterical|smelly|sloppy|shallow|feral|lying|disgusting",
);
/** Nouns with an innocent sense: they insult only as what somebody is called. */
const looseInsults = set(
  "tool|tools|joke|jokes|disaster|disasters|nightmare|nightmares|hack|hacks|waste|nuts|pig|pigs|cow|cows|whale|whales|snake|snakes|rats|robot|planet|zombie|zombies|toddlers|babies|princess|princesses|diva|divas|menace|menaces|failure|failures|poison|trash|garbage|monsters|blob|sheep|animals|nobody|bully|bullies|butcher|butchers|fraud|frauds|dummy|dummies|pest|spawn|gremlin|gremlins|goblins|trolls|terrors|leech|leeches|parasite|parasites|fool|fools|clown|clowns|vampires|brat|brats|dinosaur|dinosaurs|amateur|amateurs|peasants|peasant|reject|rejects|dick|prick|cult|embarrassment|embarrassments|disgrace|normies|softies|barbies|plastics|frankenstein|sloth|sloths|hippo|hippos|terror|savages|freak|freaks|loser|losers|bums|bum|shill|coward|cowards|thief|thieves|crook|crooks|scammer|scammers|psycho|vermin|roaches|cockroaches|scum|hoe|hoes|tyrant|robots|turd|fruitcake|slob|witch doctor|tooth fairy|mooch|stalkers|pill mill|hag|hags|weirdo|weirdos|creep|creeps|karen|karens|drug seeker|drug seekers|frequent flyer|frequent flyers|frequent flier|frequent fliers|seekers|malingerer|malingerers|faker|fakers|gomer|pill seeker|pill seekers|narcissist|narcissists|sociopath|psychopath|psychopaths|sociopaths|hypochondriac|hypochondriacs|train wreck|trainwreck|train wrecks|trainwrecks|hot mess",
);
/** Doubt, blame and want of wits that are also said in kindness or in teaching. */
const mildDisbelief = set(
  "allegedly|supposedly|so called|miraculously|magically|conveniently|exaggerating|googled it|munchausen|munchausens|work note|work notes|self diagnosed|self diagnosis|self diagnosing|tiktok diagnosis|fishing for|just for attention|attention seeking|warm bed|milking|want attention|wants attention|turkey sandwich|turkey sandwiches|doctor shopping|isn't real|just anxiety|only want|just here for|only here for|just looking for",
);
const mildBlame = set(
  "asked for it|excuses|lifestyle choice|lifestyle choices|personal responsibility|handouts|no discipline|zero discipline|shower first|take a shower|use soap|clog up|clogs up|clogging|clogging up|self inflicted|stop eating|get a job|fafo|gene pool|find out phase|survival of the fittest|asking for it|take responsibility|natural selection|wasted my time|waste my time|wasting my time|my taxes|our taxes|get off the couch|had it coming|own fault|boo hoo|freeloading|unalive|just die|consequences of your actions|stupid games|put down the fork|put the fork down",
);
const mildWits = set(
  "iq|ged|crayon|crayons|common sense|critical thinking|dr google|doctor google|small words|speak slowly|dumb it down|flunked|slept through|explain like they're five|brain cell|brain cells|one brain cell|two brain cells|can't read|cant read",
);
const mildBotch = set(
  "can't even|cant even|didn't even|didnt even|never even|doesn't even know|don't even know|too busy|don't care|doesn't care|forgot to|dumps|dumping|dumped this|turfed|turfing|punted|near my|babysit|babysitting|don't know how to|doesn't know how to|do their job|doing their job|did their job|do your job|hand holding|can't do|couldn't tell|should lose|fixing his|clue|no clue|don't give a|doesn't give a|not real|worthless|baby them|hold their hand|cleaning up after|clean up after|bad work|real doctor|real nurse|real medicine|in their lane|pretend to be|pretending to be|wannabe|fixing other|hide in the|hiding in the|hides in the|touch my family|can't place|can't start|can't tell a|can't manage|can't figure out|nowhere to be found|couldn't find a|couldn't read",
);
/** Tones that are also plain words. */
const mildSneers = set(
  "sir|ma'am|maam|next|sweetie|honey|hun|bet|precious|zoo|circus|genius|yikes|dying|screaming|dead|gag|gross|ew|eww|oof|whatever|no thanks|nope|spoiler|plot twist|full moon|scholar|einstein|sigh|princess|vomit|puke|barf|karen|oscar|i quit|send help|poor thing|poor little|poor baby|just saying|i'm just saying|hot take|unpopular opinion|of course|shocking|go figure|no surprise|good for you|i can't even|i'm dead|im dead|deceased|jk|bingo|wtf|wth|omfg|are you serious|are you kidding|what's wrong with|whats wrong with|imagine that|must be nice|kill me|hard pass|cringe|too old for this|doomed|need wine|pass the wine|need a drink|these people|those people|birth control|yawn|snooze|surprise surprise|what is wrong with|send wine|i can't with|tell me why|can't make this up|cant make this up|can't make it up|you can't make this up|pray for me|shut up|sorry not sorry|give me strength|change my mind|newsflash|news flash|why are people like this|audacity|academy award|i said what i said|crying laughing|best birth control",
);

const strongEmoji = set("🙄|🤡|🤦|😒|😤|🖕|🤮|🤢|😑|🥴|🤬|🗑|🚮|🐖|🐷|🐄|🐳|🤥|🧌");
const weakEmoji = set("💅|😂|🤣|💀|☠|😭|😹|🤪|😏|😬|🫠|😈|🤷|👀|🥱");

/** Small words that may stand between a stance and its target. */
const fillers = set(
  "the|these|those|this|that|a|an|my|our|your|all|some|of|with|at|about|and|&|or|so|such|very|most|more|every|each|another|other|new|old|young|little|people|pain|er|ed|chronic|psych|ortho|medicaid|drug|ass|damn|fucking|freaking|whole|entire|half|certain|many|both|any|on|for|to|who|in|them|him|her|you|us|it|me|fat|big|rich|poor|white|black|male|female|single|pregnant|regular|cash|botox|boob|job|fibro|covid|ivf|dialysis|bariatric|trans|dental|spine|weekend|night|day|first|second|third|their|his|dear|sweet|so-called|called",
);
const copulas = set(
  "is|are|was|were|be|been|being|am|'s|'re|'m|act|acts|acting|acted|looks|look|looked|seem|seems|gets|get|got|sound|sounds|sounded|r|makes|become|became|isnt|arent|raised|called|as|so",
);
const pronouns = set(
  "he|she|they|them|him|her|these|those|everyone|everybody|both|one|ones|who|y'all|yall|you|u|ya|ur|youre|we|it|that|this|i|im",
);
const resolvable = set("he|she|they|them|him|her|these|those|everyone|everybody|both|one|ones|their|his");
const secondPersons = set("you|u|youre|ur|y'all|yall");
const negators = set(
  "not|never|no|nobody|none|aren't|isn't|arent|isnt|wasn't|weren't|don't|dont|doesn't|didn't|can't|cannot|won't|wouldn't|shouldn't|nor|neither|without|stop|instead|hardly|ain't|avoid|rather|quit|refuse|nothing",
);
const attributions = set(
  "think|thinks|thought|believe|believes|assume|assumes|assumed|say|says|said|saying|call|calls|called|calling|label|labels|labeled|labelled|labeling|told|tell|treated|treat|feel|feels|felt|feeling|accuse|accused|worry|worried|afraid|dismissed|dismiss|if|whether|like|considered|seen|viewed|mistaken|assuming|imply|implies|implying|judge|judged|quote|word|words|term|phrase",
);
const supposing = set("if|whether|unless|like|feel|feels|felt|feeling");
/** The words themselves are the topic: every mark but a slur's falls away in that sentence. */
const topical = set(
  "stigma|stigmas|stigmatize|stigmatizing|stigmatized|stigmatise|label|labels|labeled|labelled|labeling|terminology|wording|apologize|apologized|apologise|apology|bias|biases|biased|stereotype|stereotypes|imposter|impostor|myth|myths|dismissed|dehumanize|dehumanizing|unlearn|slur|slurs|derogatory|fatphobia|ableist|ableism|racism|racist|sexism|sexist|discrimination|phrase|terms|charted|harmful",
);
const desires = set(
  "want|wanna|gonna|going|tempted|about|love|wish|let|can|could|need|dying|ready|almost|wanted|urge|just|should|someone|please",
);
const roughCare = set(
  "sedate|restrain|medicate|tie down|kick|shake|poison|kill|haldol|toss|boot|shove|drown|stab|choke|punch|murder|burn down|run over|whack|throw out",
);
const afterCare = set(
  "being|getting|having|dying|suffering|waiting|paying|losing|falling|told|going|get|deserve|deserves|deserved|are|who|have|need|wait|pay|suffer|leaving|bleeding|burning|for|when|to",
);
const hardBurdens = set(
  "screaming|screamed|screams|tantrum|tantrums|meltdown|throwing a fit|threw a fit|throwing a tantrum|threw a tantrum|googled|googles|webmd|chatgpt|10 10|ten out of ten|10 out of 10|11 out of 10|12 10|15 10|20 10|pain is a 10|snoring|doritos|cheetos|takis|mcdonalds|mcdonald's|peed|pooped|farted|stuck up|up his butt|up his ass|up her|in his rectum|fell on it|slipped and fell|paper cut|papercut|hangnail|stubbed toe|bitched me out|bitching|bitches about|whining|whines|whined|whine|entitlement|sandwich|crying|sobbing|demanding|demanded|demands|acrylics|new iphone|nails done|fainted|passed out|allergic|tiktok|refuses|swears|insists|lied|moaning|begging|sobbed",
);
const generalizers = set(
  "always|all|never|every|everyone|just|only|only ever|love|want|expect|can't|don't|won't|keep|everything|literally|constantly",
);
const refusals: readonly string[] = [
  "won't see",
  "won't treat",
  "wont treat",
  "don't treat",
  "dont treat",
  "don't see",
  "refuse to treat",
  "refuse to see",
  "not treating",
  "will not treat",
  "will not see",
  "not taking",
  "no longer taking",
  "not welcome",
  "aren't welcome",
  "need not apply",
  "keep out",
  "stay home",
  "stay away",
  "go elsewhere",
  "find another",
  "find someone else",
  "don't come",
  "dont come",
  "don't bother",
  "dont bother",
  "we don't want",
  "we don't serve",
  "not allowed",
  "shouldn't be allowed",
  "should not be allowed",
  "ban",
  "banned",
  "deport",
  "go back",
  "back of the line",
  "should have to pay",
  "should pay",
  "get in line",
  "refuse service",
  "turn away",
  "turning away",
  "not on my",
];

const standing = phraseIndex<Stance>(stances.entries);

/** Derision in the draft, in order, none inside another (ASPN-PROF-21, ASPN-INTRO-1). */
export const derisions = defineFact("derisions", (draft): readonly Derision[] => {
  const all = draft.get(tokens);
  const stanceCues = cuesIn(all, standing);
  if (
    stanceCues.length === 0 &&
    !draft.get(partCues).some((cue) => cue.kind === "group") &&
    !draft.get(words).some((word) => strongEmoji.has(word.text) || weakEmoji.has(word.text))
  )
    return [];
  const reading = readScene(draft, all, draft.get(partCues), stanceCues);
  const found: Derision[] = [];
  const add = (span: Span, kind: Derision["kind"], slur = false) => {
    if (!found.some((one) => overlaps(one, span)))
      found.push({ start: span.start, end: span.end, kind, ...(slur && { slur }) });
  };
  for (const scene of reading.sentences) detectIn(draft, all, reading, scene, add);
  weigh(draft, all, reading, found, add);
  return found.sort((a, b) => a.start - b.start);
});

/** A sentence with what was found in it. */
interface SentenceScene extends Span {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Cue<Part>[];
  readonly stances: readonly Cue<Stance>[];
  /** Whom "they" and "she" stand for: the last one spoken of, up to two sentences back. */
  readonly carried: Cue<Part> | undefined;
  readonly strongTone: boolean;
  readonly weakTone: boolean;
  readonly warm: boolean;
  readonly topic: boolean;
}

interface Reading {
  readonly sentences: readonly SentenceScene[];
  readonly clinical: boolean;
  readonly answers: boolean;
  readonly strongTone: boolean;
  readonly weakTone: boolean;
}

function readScene(
  draft: Draft,
  all: readonly Token[],
  parts: readonly Cue<Part>[],
  stanceCues: readonly Cue<Stance>[],
): Reading {
  const emoji = draft.get(words).filter((word) => word.kind === "emoji");
  const answers = isAnswer(draft);
  const spoken = draft.get(sentences);
  const found: SentenceScene[] = [];
  let token = 0;
  let carried: { cue: Cue<Part>; sentence: number } | undefined;
  for (const [at, sentence] of spoken.entries()) {
    const until = spoken[at + 1]?.start ?? draft.plain.length + 1;
    while (token < all.length && (all[token]?.end ?? 0) <= sentence.start) token++;
    const from = token;
    while (token < all.length && (all[token]?.start ?? 0) < sentence.end) token++;
    const inside = (cue: Span) => cue.start >= sentence.start && cue.start < sentence.end;
    const own = parts.filter(inside);
    const stands = stanceCues.filter(inside);
    const faces = emoji.filter((one) => one.start >= sentence.start && one.start < until);
    let topic = false;
    for (let index = from; index < token; index++) if (topical.has(all[index]?.lower ?? "")) topic = true;
    found.push({
      start: sentence.start,
      end: sentence.end,
      from,
      to: token,
      parts: own,
      stances: stands,
      carried: carried && at - carried.sentence <= 2 ? carried.cue : undefined,
      strongTone:
        faces.some((one) => strongEmoji.has(one.text)) ||
        stands.some((cue) => (cue.kind === "sneer" && !mildSneers.has(cue.words)) || cue.kind === "slang"),
      weakTone:
        faces.some((one) => weakEmoji.has(one.text)) ||
        stands.some(
          (cue) => cue.kind === "sneer" || cue.kind === "sigh" || cue.kind === "snark" || cue.kind === "wry",
        ),
      warm: stands.some((cue) => cue.kind === "warmth"),
      topic,
    });
    const last = own.findLast((cue) => cue.words !== "i" && cue.words !== "me" && cue.words !== "myself");
    if (last) carried = { cue: last, sentence: at };
  }
  return {
    sentences: found,
    clinical: draft.get(isSetInCare),
    answers,
    strongTone: found.some((scene) => scene.strongTone),
    weakTone: found.some((scene) => scene.weakTone),
  };
}

function detectIn(
  draft: Draft,
  all: readonly Token[],
  reading: Reading,
  scene: SentenceScene,
  add: (span: Span, kind: Derision["kind"], slur?: boolean) => void,
): void {
  const word = (at: number): string => (at >= scene.from && at < scene.to ? (all[at]?.lower ?? "") : "");
  const quoted = (span: Span) =>
    draft.get(quotations).some((one) => one.start <= span.start && span.end <= one.end);
  /** A word of the set within `reach` tokens before `at`, in the same clause. */
  const before = (at: number, reach: number, list: ReadonlySet<string>): number => {
    for (let index = at - 1; index >= Math.max(scene.from, at - reach); index--)
      if (list.has(word(index))) return index;
    return -1;
  };
  /** Nothing but space, commas and quotes between two offsets. */
  const adjoins = (from: number, to: number) =>
    !/[.!?;:()\n\p{Extended_Pictographic}]/u.test(draft.plain.slice(from, to));
  const isTarget = (cue: Cue<Part>): boolean =>
    cue.kind === "patient" ||
    cue.kind === "colleague" ||
    cue.kind === "group" ||
    (cue.kind === "seeker" && reading.clinical);
  const kindOf = (cue: Cue<Part>): Derision["kind"] => (cue.kind === "colleague" ? "colleagues" : "patients");
  const targets = scene.parts.filter(isTarget);
  const patientish = (cue: Cue<Part>) =>
    cue.kind === "patient" || cue.kind === "seeker" || cue.kind === "group";
  const carriedTarget = scene.carried && isTarget(scene.carried) ? scene.carried : undefined;
  const hasPronoun = (() => {
    for (let at = scene.from; at < scene.to; at++) if (resolvable.has(word(at))) return true;
    return false;
  })();
  /** "She" of whom nothing was said before is a patient where the scene is one of care. */
  const unnamed = (): Cue<Part> | undefined => {
    if (
      !reading.clinical ||
      scene.carried ||
      scene.parts.some((cue) => cue.words.includes(" ") || cue.kind === "system" || cue.kind === "colleague")
    )
      return undefined;
    for (let at = scene.from; at < scene.to; at++) {
      const token = all[at];
      if (token && (token.lower === "he" || token.lower === "she"))
        return {
          kind: "patient",
          words: token.lower,
          from: at,
          to: at + 1,
          start: token.start,
          end: token.end,
        };
    }
    return undefined;
  };
  const patientHere =
    targets.find(patientish) ??
    (hasPronoun && carriedTarget && patientish(carriedTarget) ? carriedTarget : undefined) ??
    unnamed();
  const colleagueHere =
    targets.find((cue) => cue.kind === "colleague") ??
    (hasPronoun && carriedTarget?.kind === "colleague" ? carriedTarget : undefined);
  const scorned = reading.strongTone || scene.weakTone;
  const of = (kind: Stance) => scene.stances.filter((cue) => cue.kind === kind);
  /** Another sign of scorn in the sentence than the cue itself. */
  const backed = (cue: Cue<Stance>): boolean =>
    scene.strongTone ||
    scene.stances.some((other) => other.from !== cue.from && hostileKinds.has(other.kind) && !isMild(other));
  const denied = (cue: Cue<Stance>): boolean => {
    const at = before(cue.from, 4, negators);
    return at >= 0 && adjoins(all[at]?.end ?? cue.start, cue.start);
  };
  /** Somebody else's opinion: "people think she's lazy". The author's own "I think" doesn't count. */
  const attributed = (cue: Cue<Stance>): boolean => {
    const at = before(cue.from, 7, attributions);
    if (at < 0) return false;
    if (supposing.has(word(at))) return true;
    const subject = before(at, 3, pronouns);
    const said = subject >= 0 ? word(subject) : "";
    return said !== "i" && said !== "we" && said !== "im" && word(at - 1) !== "i";
  };
  const own = (cue: Span) =>
    scene.parts.some(
      (part) =>
        part.kind === "own" &&
        part.end <= cue.start &&
        adjoins(part.end, cue.start) &&
        cue.start - part.end < 40,
    );

  for (const cue of of("slur"))
    if (!quoted(cue) && !scene.topic && !attributed(cue)) add(cue, "patients", true);
  if (scene.topic) return;

  for (const cue of of("slang"))
    if (reading.clinical && !quoted(cue) && !attributed(cue)) add(cue, "patients");

  // Called something: attributive, predicate, or in place of a name.
  for (const cue of scene.stances) {
    if (cue.kind !== "insult" && cue.kind !== "slight") continue;
    if (quoted(cue) || denied(cue) || attributed(cue)) continue;
    const mild = isMild(cue) && !backed(cue);
    const next = scene.parts.find(
      (part) =>
        part.from >= cue.to &&
        part.from - cue.to <= 2 &&
        isTarget(part) &&
        adjoins(cue.end, part.start) &&
        fillersOnly(cue.to, part.from, word, scene),
    );
    if (next && cue.kind === "slight" && !mild) {
      add({ start: cue.start, end: next.end }, kindOf(next));
      continue;
    }
    const verb = before(cue.from, 6, copulas);
    if (verb >= 0 && adjoins(all[verb]?.end ?? cue.start, cue.start)) {
      const subject = subjectOf(verb);
      if (subject === "you") {
        if (reading.answers) {
          add({ start: all[verb]?.start ?? cue.start, end: cue.end }, "addressed");
          continue;
        }
        if (reading.clinical && !mild && cue.kind === "insult") {
          add(cue, "patients");
          continue;
        }
      } else if (subject && subject !== "none" && !mild) {
        const near = subject.start >= scene.start && cue.end - subject.start < 80;
        add(near ? cover(subject, cue) : cue, kindOf(subject));
        continue;
      }
      if (subject === "none") continue;
    }
    if (
      cue.kind === "insult" &&
      reading.clinical &&
      !own(cue) &&
      (!looseInsults.has(cue.words) || (backed(cue) && (patientHere ?? colleagueHere)))
    ) {
      const lead = word(cue.from - 1);
      const plain = cue.from === scene.from;
      if (plain ? cue.words.endsWith("s") : leads.has(lead) || next !== undefined)
        add(next ? cover(cue, next) : cue, colleagueHere && !patientHere ? "colleagues" : "patients");
    }
  }

  function subjectOf(verb: number): Cue<Part> | "you" | "none" | undefined {
    for (let at = verb - 1; at >= Math.max(scene.from, verb - 9); at--) {
      const part = scene.parts.find((one) => one.from <= at && at < one.to);
      if (part) {
        if (isTarget(part)) return part;
        if (part.kind === "own" || part.kind === "system") return "none";
      }
      const said = word(at);
      if (secondPersons.has(said)) return verb - at <= 3 ? "you" : undefined;
      if (said === "i" || said === "im" || said === "we") return "none";
      if ((said === "it" || said === "that" || said === "this") && verb - at === 1) return "none";
      if (resolvable.has(said)) return carriedTarget ?? "none";
    }
    return undefined;
  }

  // "The worst resident I've ever had", "the dumbest chief complaint".
  for (const cue of of("slight")) {
    if (
      !/^(?:worst|laziest|dumbest|stupidest|whiniest|neediest|nastiest|craziest|rudest|grossest)$/.test(
        cue.words,
      ) ||
      quoted(cue)
    )
      continue;
    const after = draft.lower.slice(cue.end, cue.end + 40);
    const subject = draft.lower.slice(Math.max(scene.start, cue.start - 20), cue.start);
    if (/\b(?:i was|i'm|i am|my own|me)\b/.test(subject) || !reading.clinical) continue;
    const whom = scene.parts.find(
      (part) =>
        (part.kind === "colleague" || part.kind === "patient") &&
        part.from >= cue.to &&
        part.from - cue.to <= 2,
    );
    if (whom && /^ (?:i|ever|in|we|of|on|this|that|at)\b/.test(draft.lower.slice(whom.end, whom.end + 8)))
      add({ start: cue.start, end: whom.end }, kindOf(whom));
    else if (
      /^ (?:\w{3,10} )?(?:complaints?|chief complaints?|reasons? (?:for|to)|triage notes?|excuses?|allerg\w{2,4}|patient questions?|consults?|referrals?|admits?|admissions?|callouts?|visits?)\b/.test(
        after,
      )
    )
      add(
        { start: cue.start, end: cue.end + (/^ (?:\w{3,10} )?\w+/.exec(after)?.[0].length ?? 0) },
        "patients",
      );
  }

  // "I hate these people", "so done with residents", "laughing at patients".
  for (const cue of of("loathing")) {
    if (quoted(cue) || denied(cue) || attributed(cue)) continue;
    const target = targets.find(
      (part) => part.from >= cue.to && part.from - cue.to <= 4 && fillersOnly(cue.to, part.from, word, scene),
    );
    if (!target || (target.kind === "seeker" && !reading.clinical) || afterCare.has(word(target.to)))
      continue;
    if (cue.words === "dread" && scene.warm) continue;
    add(cover(cue, target), kindOf(target));
  }

  // Not believed.
  for (const cue of of("disbelief")) {
    if (quoted(cue) || denied(cue) || attributed(cue) || !patientHere) continue;
    if (mildDisbelief.has(cue.words) && !(backed(cue) || (scorned && !scene.warm))) continue;
    if (scene.warm && !scene.strongTone) continue;
    add(near(patientHere, cue), "patients");
  }
  // Blamed, or wished away.
  for (const cue of of("blame")) {
    if (quoted(cue) || denied(cue) || attributed(cue) || own(cue)) continue;
    if (!reading.clinical && !patientHere) continue;
    if (mildBlame.has(cue.words) && !backed(cue)) continue;
    if (scene.warm && !backed(cue)) continue;
    add(cue, "patients");
  }
  for (const cue of of("harm")) {
    if (quoted(cue) || denied(cue) || !reading.clinical) continue;
    if (before(cue.from, 4, desires) < 0) continue;
    const target = targets.find(
      (part) => part.from >= cue.to && part.from - cue.to <= 3 && fillersOnly(cue.to, part.from, word, scene),
    );
    const them = target ?? (resolvable.has(word(cue.to)) ? carriedTarget : undefined);
    if (!them || (roughCare.has(cue.words) && !scorned)) continue;
    add(near(them, cue), kindOf(them));
  }
  // No wits, no hygiene.
  for (const cue of of("wits")) {
    if (quoted(cue) || attributed(cue) || own(cue)) continue;
    const target = patientHere ?? colleagueHere;
    if (!target && !(reading.clinical && backed(cue))) continue;
    if (mildWits.has(cue.words) && !backed(cue)) continue;
    if (scene.warm) continue;
    add(cue, target ? kindOf(target) : "patients");
  }
  for (const cue of of("body")) {
    if (quoted(cue) || denied(cue) || own(cue) || scene.warm || !patientHere) continue;
    if (!(backed(cue) || scene.strongTone)) continue;
    add(near(patientHere, cue), "patients");
  }
  // Somebody's work run down.
  for (const cue of of("botch")) {
    if (quoted(cue) || attributed(cue) || own(cue) || !colleagueHere) continue;
    if (scene.parts.some((part) => part.kind === "system" && part.from < cue.from)) continue;
    if (mildBotch.has(cue.words) && !backed(cue)) continue;
    if (scene.warm && !backed(cue)) continue;
    add(near(colleagueHere, cue), "colleagues");
  }
  // Complaints with an eye-roll.
  if (patientHere && patientHere.kind !== "group" && !scene.warm) {
    const burdens = of("burden").filter((cue) => !quoted(cue) || scene.strongTone);
    const first = burdens[0];
    const hard = burdens.filter((cue) => hardBurdens.has(cue.words)).length;
    const isSpecific = patientHere.kind === "patient" || reading.clinical;
    if (
      first &&
      isSpecific &&
      (scene.strongTone || (scene.weakTone && hard > 0 && burdens.length > 1)) &&
      !ownStory(first)
    )
      add(near(patientHere, first), "patients");
  }
  // A group painted with one brush, or turned away.
  const group = scene.parts.find((cue) => cue.kind === "group");
  if (group && !scene.warm && !quoted(group) && reading.clinical) {
    const rest = draft.lower.slice(group.end, Math.min(scene.end, group.end + 80));
    const slur = againstGroup.exec(rest);
    if (slur) add({ start: group.start, end: group.end + slur[0].length }, "patients");
  }
  // "Trans patients want me to …".
  if (group && !scene.warm && !quoted(group)) {
    const asks = word(group.to);
    if (
      (asks === "want" || asks === "expect" || asks === "demand" || asks === "think") &&
      /^(?:me|us|we|i|everything|special|you|it|free|the)$/.test(word(group.to + 1))
    )
      add({ start: group.start, end: all[group.to + 1]?.end ?? group.end }, "patients");
  }
  if (group && !scene.warm) {
    const stroke = scene.stances.find(
      (cue) =>
        (cue.kind === "burden" || cue.kind === "disbelief" || cue.kind === "wits" || cue.kind === "body") &&
        !quoted(cue) &&
        cue.from > group.to - 1,
    );
    let general = false;
    for (let at = group.to; at < Math.min(scene.to, group.to + 4); at++)
      if (generalizers.has(word(at))) general = true;
    if (stroke && general && (scorned || hardBurdens.has(stroke.words)) && !attributed(stroke))
      add(near(group, stroke), "patients");
    const text = draft.lower.slice(scene.start, scene.end);
    const refusal = refusals.find((phrase) => text.includes(phrase));
    if (refusal !== undefined && !quoted(group)) {
      const start = scene.start + text.indexOf(refusal);
      if (isWholeWord(draft.lower, start, start + refusal.length) && Math.abs(start - group.start) < 60)
        add(cover({ start, end: start + refusal.length }, group), "patients");
    }
  }
  // An illness in quotation marks, with a sneer.
  if ((reading.strongTone || scene.weakTone) && reading.clinical && !scene.warm)
    for (const quote of draft.get(quotations)) {
      if (quote.start < scene.start || quote.start >= scene.end) continue;
      const inner = draft.lower
        .slice(quote.start + 1, quote.end - 1)
        .replace(/[.,!?]/g, "")
        .trim();
      if (inner.length > 40 || !namesIllness(inner)) continue;
      if (
        /\b(?:say|says|said|saying|told|asks?|asked|word|term|phrase|called|calls?|mean|means|write|wrote|typed|spell\w*|pronounc\w*|search\w*|reads?|titled|hashtag)\b[^"']{0,16}$/.test(
          draft.lower.slice(Math.max(scene.start, quote.start - 30), quote.start),
        )
      )
        continue;
      if (scene.strongTone || patientHere) add(quote, "patients");
    }

  function ownStory(cue: Span): boolean {
    return scene.parts.some(
      (part) => part.kind === "own" && part.words.includes(" ") && Math.abs(part.start - cue.start) < 40,
    );
  }
  function near(target: Span, cue: Span): Span {
    const whole = cover(target, cue);
    return whole.start >= scene.start && whole.end <= scene.end && whole.end - whole.start <= 70
      ? whole
      : { start: cue.start, end: cue.end };
  }
}

/** What is held against a whole group, right behind its name. */
const againstGroup =
  /^ (?:(?:will|would|can|could|just|always|never|simply|all|really|literally) ){0,2}(?:do anything (?:except|but)|don't (?:need|deserve|value|respect|believe in|care|work|pay|want to work|get to)|doesn't (?:need|deserve|value|respect|care|work|pay)|can't be (?:trusted|helped|bothered|taught)|never (?:show|pay|listen|learn|come on time|on time|take|brush|bathe|work|say)|won't (?:listen|learn|pay|work|show|help themselves)|shouldn't (?:be|have|get|breed|vote|drive)|ruin(?:ed)?\b|breed\b|lie about|smell\b|(?:have|has) no (?:concept|respect|manners|idea|discipline|sense)|treat (?:us|me|this|the) like|think (?:rules|time|they own|the world)|expect (?:everything|special|free))[^.!?,;\n]{0,30}/;

/** What each sign of scorn weighs; a mild one weighs one less. */
const weights: Partial<Record<Stance, number>> = {
  insult: 3,
  slight: 2,
  loathing: 2,
  disbelief: 2,
  blame: 2,
  harm: 1,
  wits: 2,
  body: 1,
  burden: 1,
  botch: 2,
  sneer: 2,
  sigh: 0.5,
  snark: 2,
  wry: 1,
  slang: 4,
  warmth: -2,
};
const ENOUGH = 3;
/** Stances that show what the author thinks, where burdens and bodies may only be told. */
const attitudes: ReadonlySet<Stance> = new Set([
  "insult",
  "slight",
  "disbelief",
  "blame",
  "wits",
  "sneer",
  "snark",
]);
/** Teaching, service and grief: no scorn is meant. */
const earnest = set(
  "please|call|tips|study|evidence|trial|guideline|webinar|resources|hotline|988|appointment|appointments|schedule|available|welcome|book|join|register|recommend|ask|learn|learned|reminder|prevent|prevention|symptoms|risk|memory|funeral|grief|condolences|rest|passed|thankful|celebrate|celebrating|happy|excited|announce|proud|hiring|open|event|donate|screening|insurance|system|access|afford|policy",
);

/**
 * Scorn that no single word carries: signs of it added up over a sentence and its neighbors, less the warmth there.
 * Speaks only where a patient or colleague is spoken of and nothing else was found nearby.
 */
function weigh(
  draft: Draft,
  all: readonly Token[],
  reading: Reading,
  found: readonly Derision[],
  add: (span: Span, kind: Derision["kind"]) => void,
): void {
  if (draft.context.postType === "education") return;
  const scenes = reading.sentences;
  const emoji = draft.get(words).filter((word) => word.kind === "emoji");
  for (const [at, scene] of scenes.entries()) {
    const window = scenes.slice(Math.max(0, at - 1), at + 2);
    const from = window[0]?.start ?? scene.start;
    const to = window.at(-1)?.end ?? scene.end;
    if (window.some((one) => one.topic) || found.some((one) => one.start < to && from < one.end)) continue;
    const people = window.flatMap((one) => one.parts);
    const target =
      people.find((cue) => cue.kind === "patient" || cue.kind === "group") ??
      people.find((cue) => cue.kind === "colleague") ??
      (reading.clinical ? people.find((cue) => cue.kind === "seeker") : undefined);
    // A person told by "she", or by what ails them, is a patient where nobody else is spoken of.
    const implied =
      reading.clinical &&
      !people.some((cue) => cue.kind === "system" || (cue.kind === "own" && cue.words.includes(" "))) &&
      all
        .slice(scene.from, scene.to)
        .some((one) => pronounsOfOne.has(one.lower) || conditions.entries.has(one.lower));
    if (!target && !implied) continue;
    let score = target?.kind === "group" ? 1 : 0;
    let best: Cue<Stance> | undefined;
    let most = 0;
    const seen = new Set<number>();
    let burdens = 0;
    let attitude = false;
    for (const cue of window.flatMap((one) => one.stances)) {
      let weight = isSpokenFor(draft, all, cue) ? 0 : (weights[cue.kind] ?? 0);
      if (cue.kind === "insult" ? looseInsults.has(cue.words) : isMild(cue))
        weight -= cue.kind === "insult" ? 2 : 1;
      if (cue.kind === "sneer" && mildSneers.has(cue.words)) weight -= 1;
      if (cue.kind === "burden" && ++burdens > 2) weight = 0;
      if (weight > 0 && seen.has(cue.from)) continue;
      seen.add(cue.from);
      score += weight;
      if (weight >= 2 && attitudes.has(cue.kind)) attitude = true;
      if (weight > most && cue.start >= scene.start && cue.end <= scene.end) {
        most = weight;
        best = cue;
      }
    }
    for (const one of emoji)
      if (one.start >= from && one.start <= to + 6) {
        if (strongEmoji.has(one.text)) attitude = true;
        score += strongEmoji.has(one.text) ? 2 : weakEmoji.has(one.text) ? 1 : 0;
      }
    for (let index = window[0]?.from ?? scene.from; index < (window.at(-1)?.to ?? scene.to); index++)
      if (earnest.has(all[index]?.lower ?? "")) score -= 1;
    if (!best || !attitude || score < ENOUGH || isOfOneself(draft, all, best, scene)) continue;
    add(phraseHolding(draft, best, scene), target?.kind === "colleague" ? "colleagues" : "patients");
  }
}

/** Quoted, or denied by a word right before it. */
function isSpokenFor(draft: Draft, all: readonly Token[], cue: Cue<Stance>): boolean {
  if (cue.kind === "warmth") return false;
  if (draft.get(quotations).some((one) => one.start <= cue.start && cue.end <= one.end)) return true;
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - 3); at--) {
    const token = all[at];
    if (!token || /[.!?;:\n]/.test(draft.plain.slice(token.end, cue.start))) return false;
    if (negators.has(token.lower)) return true;
  }
  return false;
}

/** The author is the butt: "me, a whole adult", "called myself an idiot". */
function isOfOneself(draft: Draft, all: readonly Token[], cue: Cue<Stance>, scene: SentenceScene): boolean {
  for (let at = Math.max(scene.from, cue.from - 4); at < Math.min(scene.to, cue.to + 3); at++)
    if (
      /^(?:myself|me|mine)$/.test(all[at]?.lower ?? "") &&
      !/^(?:tell|told|asked|made|let|to|at|for|with|not)$/.test(all[at - 1]?.lower ?? "")
    )
      return true;
  return (
    /^\W{0,3}(?:me|i'm|i am|pov: me|myself)\b[ ,:]/.test(draft.lower.slice(scene.start, scene.start + 14)) &&
    !/^\W{0,3}(?:me|i'm) (?:when|at|to|with|trying|watching|explaining|listening)\b/.test(
      draft.lower.slice(scene.start, scene.start + 20),
    )
  );
}

const pronounsOfOne = set("he|she|him|her|his|they|them");

const hostileKinds: ReadonlySet<Stance> = new Set([
  "insult",
  "slight",
  "slur",
  "loathing",
  "disbelief",
  "blame",
  "wits",
  "botch",
  "harm",
]);
const leads = set(
  "this|that|these|those|another|some|what|such|bunch|of|you|fucking|damn|freaking|dumb|stupid|lazy|big|absolute|total|complete|actual|literal|certified|full|professional|our|local|by|with|like|entitled|old|crazy|little|real|resident",
);

function isMild(cue: Cue<Stance>): boolean {
  switch (cue.kind) {
    case "slight":
      return mildSlights.has(cue.words);
    case "insult":
      return looseInsults.has(cue.words) && !calledSo.has(cue.words);
    case "disbelief":
      return mildDisbelief.has(cue.words);
    case "blame":
      return mildBlame.has(cue.words);
    case "wits":
      return mildWits.has(cue.words);
    case "botch":
      return mildBotch.has(cue.words);
    case "loathing":
      return true;
    default:
      return false;
  }
}
/** Loose nouns that nobody is called in kindness: as a predicate of people they need no other sign. */
const calledSo = set(
  "clown|clowns|fraud|frauds|hack|hacks|liars|loser|losers|creep|creeps|coward|cowards|thief|thieves|crook|crooks|scammer|scammers|hypochondriac|hypochondriacs|faker|fakers|narcissist|narcissists|sociopath|sociopaths|psychopath|psychopaths|parasite|parasites|leech|leeches|freak|freaks|weirdo|weirdos|psycho|psychos|joke|disgrace|embarrassment|trash|garbage|animals|sheep|karen|karens|vermin|scum|butcher|butchers|amateurs|malingerers|malingerer|drug seeker|drug seekers|bums|savages|pigs|slob|menace|nightmares|brats|bullies|snakes|babies|fools|fool|cult|waste|rejects|failures|dinosaurs",
);

function fillersOnly(from: number, to: number, word: (at: number) => string, scene: SentenceScene): boolean {
  for (let at = from; at < to; at++)
    if (
      !fillers.has(word(at)) &&
      !scene.stances.some(
        (cue) => (cue.kind === "slight" || cue.kind === "insult") && cue.from <= at && at < cue.to,
      )
    )
      return false;
  return true;
}

function isWholeWord(text: string, start: number, end: number): boolean {
  return !/[a-z0-9]/.test(text.charAt(start - 1)) && !/[a-z0-9]/.test(text.charAt(end));
}

const complaints = set(
  "pain|chronic pain|back pain|migraine|migraines|fibro|fibromyalgia|pots|eds|seizure|seizures|emergency|allergy|allergies|allergic|anxiety|depression|trauma|ptsd|adhd|add|ocd|autism|sick|disabled|disability|dying|severe|10/10|11/10|chest pain|gluten|celiac|long covid|lyme|chronic lyme|chronic fatigue|stress|burnout|panic attack|panic attacks|sensitive|high pain tolerance|pain tolerance|nausea|fatigue|brain fog|dizzy|dizziness|back|knee|flare|flare up|mold toxicity|adrenal fatigue|leaky gut|heavy metals|tmj|sciatica|injury|injured|whiplash|asthma|vertigo|insomnia|thyroid|hormones|toxins|parasites|mystery illness|vaccine injured|exhausted|starving|special needs|service dog|emotional support|natural|diet|natural birth|birth plan|holistic",
);

function namesIllness(inner: string): boolean {
  if (conditions.entries.has(inner) || complaints.has(inner)) return true;
  return (
    inner.split(" ").length <= 4 &&
    inner.split(" ").some((word) => complaints.has(word) || conditions.entries.has(word))
  );
}
