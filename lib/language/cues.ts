import { defineFact, type Draft } from "@/lib/engine/draft";
import { execAll } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { conditions } from "@/lib/lexicon/conditions";
import { partsPlayed, type Part } from "@/lib/lexicon/derision-terms";
import { demonyms, ethnicities, religions } from "@/lib/lexicon/places-world";
import { words } from "./words";

/** A word or a part of one, half-open in code units of the plain view. */
export interface Token extends Span {
  readonly lower: string;
  /** In capitals ("PAs" too): acronyms that are also common words need it. */
  readonly capital: boolean;
}

/** A listed word or phrase where it stands; `from` and `to` count tokens, half-open. */
export interface Cue<Kind> extends Span {
  readonly kind: Kind;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** Roles that are common words unless written in capitals. */
const needsCapital: ReadonlySet<string> = new Set(
  "do|dos|ma|mas|pa|pas|ot|ots|rt|rts|hr|md|mds|ob|obs|lab|chair|chief|practice|osh|aide|pita".split("|"),
);

/** A phrase of a list, in tokens. */
interface Listed<Kind> {
  readonly tokens: readonly string[];
  readonly kinds: readonly Kind[];
  readonly words: string;
}

type PhraseIndex<Kind> = ReadonlyMap<string, readonly Listed<Kind>[]>;

/** Phrases by their first word, longest first. Each entry's attribute holds its kinds, parted by spaces. */
export function phraseIndex<Kind extends string>(entries: ReadonlyMap<string, string>): PhraseIndex<Kind> {
  const byFirst = new Map<string, Listed<Kind>[]>();
  for (const [entry, kinds] of entries) {
    const tokens = entry.replace(/'(?=(?:s|re|m|ve|ll|d)(?: |$))/g, " '").split(" ");
    const first = tokens[0] ?? "";
    const listed = { tokens, kinds: kinds.split(" ") as Kind[], words: entry };
    const others = byFirst.get(first);
    if (others) others.push(listed);
    else byFirst.set(first, [listed]);
  }
  for (const others of byFirst.values()) others.sort((a, b) => b.tokens.length - a.tokens.length);
  return byFirst;
}

/** The listed phrases that stand in the tokens, the longest at each place; one cue for each of its kinds. */
export function cuesIn<Kind extends string>(
  tokens: readonly Token[],
  byFirst: PhraseIndex<Kind>,
): Cue<Kind>[] {
  const found: Cue<Kind>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const candidates = token && byFirst.get(token.lower);
    if (!token || !candidates) continue;
    const listed = candidates.find((one) =>
      one.tokens.every((word, offset) => tokens[at + offset]?.lower === word),
    );
    if (!listed) continue;
    if (listed.tokens.length === 1 && needsCapital.has(listed.words) && !token.capital) continue;
    const to = at + listed.tokens.length;
    const end = tokens[to - 1]?.end ?? token.end;
    for (const kind of listed.kinds)
      found.push({ kind, words: listed.words, from: at, to, start: token.start, end });
    at = to - 1;
  }
  return found;
}

/** Words parted at hyphens and clitics ("they're" → they, 're); drawn-out letters folded ("sooo" → "so"). */
export const tokens = defineFact("tokens", (draft: Draft): readonly Token[] => {
  const found: Token[] = [];
  const push = (start: number, end: number) => {
    if (end <= start) return;
    let lower = draft.lower.slice(start, end);
    if (lower.length > 3) lower = lower.replace(/([a-z])\1{2,}/g, "$1");
    found.push({ start, end, lower, capital: /^[A-Z]{2,4}s?$/.test(draft.plain.slice(start, end)) });
  };
  for (const word of draft.get(words)) {
    if (word.kind === "emoji" || word.kind === "url" || word.kind === "email" || word.kind === "mention")
      continue;
    if (word.kind === "hashtag") {
      let at = word.start + 1;
      for (const part of word.parts ?? []) {
        push(at, at + part.length);
        at += part.length;
      }
      continue;
    }
    let from = word.start;
    for (let at = word.start; at < word.end; at++) {
      const mark = draft.lower.charAt(at);
      if (mark === "-") {
        push(from, at);
        from = at + 1;
      } else if (mark === "'" && /^'(?:s|re|m|ve|ll|d)?$/.test(draft.lower.slice(at, word.end))) {
        push(from, at);
        from = at;
      }
    }
    push(from, word.end);
  }
  return found;
});

/** Words of the places and things of care. */
const settings: ReadonlySet<string> = new Set(
  "er|ed|icu|shot|shots|lab|implants|implant|bariatric|a1c|visit|visits|deductible|teeth|tooth|gums|floss|cavity|cavities|veneers|lashes|tirzepatide|semaglutide|bypass|bypasses|propofol|uti|tattoos|drill|licensed|license|icu|clinic|triage|waiting|shift|unit|ward|chart|charting|appointment|appointments|bed|consult|exam|operatory|chair|office|ambulance|rounds|pharmacy|nurse|nursing|nurses|doctor|doc|physician|surgeon|dental|dentist|therapy|therapist|hospital|urgent|emergency|diagnosis|surgery|surgical|injector|injection|botox|filler|rehab|detox|suboxone|narcan|methadone|opioids|opioid|dilaudid|percocet|norco|oxy|adderall|xanax|meds|med|prescription|refill|refills|script|scripts|ems|medic|ortho|peds|psych|labor|delivery|l&d|nicu|picu|or|pacu|scrubs|scrub|stethoscope|intake|vitals|bp|ekg|ecg|ct|mri|xray|ultrasound|vaccine|vaccines|vax|pain|symptoms|symptom|fibro|pots|eds|migraine|migraines|copay|checkup|cleaning|crown|molar|braces|adjustment|session|caseload|dialysis|insulin|diabetic|a1c|bmi|weight|glp|ozempic|wegovy|medicaid|medicare|crna|np|pa|rn|lpn|cna|resident|attending|telehealth|portal|mychart|callback|callout|dispatch|overdose|overdoses|od|iv|code|healthcare|medicine|medical|treatment|anesthesia|preop|postop|labs|specimen|epidural|birth|midwife|kidney|liver|transplant|hygienist|pcp|counter".split(
    "|",
  ),
);

const people = phraseIndex<Part>(
  new Map([
    ...[...demonyms.entries, ...ethnicities.entries, ...religions.entries].map((trait): [string, string] => [
      trait,
      "trait",
    ]),
    ...partsPlayed.entries,
  ]),
);

/** Whom the draft speaks of, in order. */
export const partCues = defineFact("part cues", (draft): readonly Cue<Part>[] => {
  const found: Cue<Part>[] = [];
  const all = draft.get(tokens);
  for (const match of execAll(draft, slot, "lower")) {
    const from = all.findIndex((one) => one.start >= match.index);
    const end = match.index + match[0].length;
    const to = all.findIndex((one) => one.start >= end);
    found.push({
      kind: "patient",
      words: "slot",
      from,
      to: to < 0 ? all.length : to,
      start: match.index,
      end,
    });
  }
  let trait: Cue<Part> | undefined;
  for (const cue of cuesIn(draft.get(tokens), people)) {
    if (cue.kind === "trait") {
      trait = cue;
      continue;
    }
    // "Medicaid moms": people by a trait are a group.
    if (trait && trait.to === cue.from && (cue.kind === "seeker" || cue.kind === "patient"))
      found.push({
        ...cue,
        kind: "group",
        words: `${trait.words} ${cue.words}`,
        from: trait.from,
        start: trait.start,
      });
    else found.push(cue);
    trait = undefined;
  }
  return found.sort((a, b) => a.start - b.start);
});

/** A patient told by the hour or the place: "my 4 o'clock", "bed 7". */
const slot =
  /\b(?:my|our|today's|this morning's) (?:\d{1,2}:\d\d|\d{1,2} ?(?:am|pm|o'clock)|(?:first|last|next|noon) (?:appointment|patient|client|case|consult))(?=[,.!?]|$| (?:today|just|really|actually|literally|finally|also|walks|asks|says|wants|needs|is|was|brought|came|wants|asked|showed|cancell?ed|no|told|said|who|with|has|had|thinks|thought|cried|apparently|got|left|walked|rolled|needs|tried|and|for)\b)|\b(?:bed|bay|room|chair) \d{1,3}\b/g;

/** Whether the draft is set in care: a patient, a colleague, or a word of the ward stands in it, or it answers somebody. */
export const isSetInCare = defineFact(
  "set in care",
  (draft): boolean =>
    isAnswer(draft) ||
    draft
      .get(partCues)
      .some((cue) => cue.kind === "patient" || cue.kind === "colleague" || cue.kind === "group") ||
    draft
      .get(tokens)
      .some(
        (one) =>
          (settings.has(one.lower) && (one.lower !== "or" || one.capital)) ||
          conditions.entries.has(one.lower),
      ),
);

/** Whether the draft answers somebody. */
export function isAnswer(draft: Draft): boolean {
  const { postType, platform } = draft.context;
  return postType === "reply" || postType === "review-reply" || platform === "google-review-reply";
}
