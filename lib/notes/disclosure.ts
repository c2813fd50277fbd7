import type { Edit } from "@/lib/schema/finding";
import type { Guide } from "./guide";
import type { Note } from "./note";

/** A company or product that the author is tied to, with the sentence that says so. */
export interface Tie {
  readonly name: string;
  /** "consultant", "speaker", "stock" …; may be empty. */
  readonly kind: string;
  /** A ready disclosure; empty where the author wrote none. */
  readonly sentence: string;
}

/** The sentence that a tie asks for when the author wrote none. */
export function defaultSentence(tie: Pick<Tie, "name" | "kind">): string {
  const kind = tie.kind.trim().toLowerCase();
  const fixed = disclosureByKind[kind];
  return fixed
    ? fixed(tie.name)
    : kind === ""
      ? `I have a financial tie to ${tie.name}.`
      : `I have a financial tie to ${tie.name} (${kind}).`;
}

const disclosureByKind: Readonly<Record<string, (name: string) => string>> = {
  consultant: (name) => `I’m a paid consultant for ${name}.`,
  consulting: (name) => `I’m a paid consultant for ${name}.`,
  "consulting fee": (name) => `I’m a paid consultant for ${name}.`,
  speaker: (name) => `I’m a paid speaker for ${name}.`,
  stock: (name) => `I own stock in ${name}.`,
  royalties: (name) => `I receive royalties from ${name}.`,
  "royalty or license": (name) => `I receive royalties from ${name}.`,
  employee: (name) => `I work for ${name}.`,
  research: (name) => `${name} funds my research.`,
  education: (name) => `${name} paid for my training.`,
  gift: (name) => `${name} gave me gifts.`,
  "food and beverage": (name) => `${name} has paid for my meals.`,
  "travel and lodging": (name) => `${name} has paid for my travel.`,
};

/**
 * Where a note asks for a disclosure and its words name a tie of the author's, offers that tie's sentence at the very
 * start of the draft, where no fold hides it (16 CFR 255.0(f)). Other notes are given back as they are.
 */
export function offerDisclosures(
  notes: readonly Note[],
  text: string,
  ties: readonly Tie[],
  guide: Guide,
): Note[] {
  return notes.map((note) => {
    if (guide.rules[note.ruleId]?.asksDisclosure !== true) return note;
    const tie = ties.find((one) => namesTie(text, note, one));
    if (!tie) return note;
    const sentence = tie.sentence.trim() || defaultSentence(tie);
    const edits: Edit[] = [{ start: 0, end: 0, text: `${sentence} ` }];
    return { ...note, edits };
  });
}

function namesTie(text: string, note: Note, tie: Tie): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const name = bare(tie.name);
  if (name === "") return false;
  return note.marks.some((mark) => {
    const words = bare(text.slice(mark.start, mark.end));
    return words !== "" && (words.includes(name) || (words.length >= 4 && name.includes(words)));
  });
}
