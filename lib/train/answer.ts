import type { CheckResponse } from "@/lib/schema/check";
import type { Severity, Span } from "@/lib/schema/finding";
import { categoryNames, type ClauseNote, type Family, type Guide } from "@/lib/notes/guide";
import { groupFindings, moreSerious, severityOrder, type Note } from "@/lib/notes/note";
import { previewWording, type WordingPiece } from "@/lib/notes/wording";
import type { Option, Round } from "./deck";

export const letters = ["A", "B", "C", "D"] as const;
export type Letter = (typeof letters)[number];

/** One option as it is asked and explained. */
export interface TaughtOption {
  readonly letter: Letter;
  /** The line's words, or "None of these lines". */
  readonly words: string;
  /** Where the line stands in the post, in UTF-16 code units; absent for "none". */
  readonly span?: Span;
  /** Notes with words in the line, the most serious first. */
  readonly notes: readonly Note[];
  /** The most serious of those; absent where the line gets no note. */
  readonly severity?: Severity;
  readonly isAnswer: boolean;
  /** One or two sentences: the note's own why, or why there is no note. Never empty for a deck of ours. */
  readonly why: string;
  /** The rule's exception that the line stands on. */
  readonly cites?: { readonly ruleId: string; readonly ruleTitle: string; readonly leavesAlone: string };
}

/** What one note teaches, ready to be shown. */
export interface Lesson {
  readonly note: Note;
  readonly family: Family;
  /** The guideline's words; absent where the rule stands on another source. */
  readonly quote?: ClauseNote;
  /** The line as it could read: the deck's wording, otherwise the note's. Empty where neither has one: `note.advice` says what to do. */
  readonly wording: readonly WordingPiece[];
}

/** A round with all that it teaches. Plain data: a server component may hand it to the page. */
export interface TaughtRound {
  readonly round: Round;
  readonly question: string;
  readonly options: readonly TaughtOption[];
  /** The letters that answer the question: the trainer's where they overruled, otherwise the engine's. */
  readonly answer: readonly Letter[];
  /** The engine's letters, which differ from `answer` only where a trainer overruled. */
  readonly engineAnswer: readonly Letter[];
  /** Every note on the post, numbered in the order of the text. */
  readonly notes: readonly Note[];
  /** One a note, in the order to teach them: what the question asks for, then the most serious. */
  readonly lessons: readonly Lesson[];
  /** The rule set that gave the notes. */
  readonly ruleSet: string;
}

export const NONE_WORDS = "None of these lines";

const questions = {
  hold: "Which line would you hold?",
  revise: "Which line would you revise?",
  consider: "Which line deserves a second look?",
  any: "Which line gets a note, if any?",
} as const satisfies Record<Round["asks"], string>;

const families = "patient identity, disclosure, advice, claims or professionalism";
const followUps = {
  hold: `And which family is it: ${families}?`,
  revise: `And which family is it: ${families}?`,
  consider: `And which family is it: ${families}?`,
  any: `Which family? And how serious: hold, revise or consider?`,
} as const satisfies Record<Round["asks"], string>;

/** The question as the room reads it. */
export function questionOf(round: Pick<Round, "asks">): string {
  return questions[round.asks];
}

/** The second half of the question: the family, and how serious it is where the first half doesn't say. */
export function followUpOf(round: Pick<Round, "asks">): string {
  return followUps[round.asks];
}

/** Where a line stands in its post: the first occurrence of its words. Throws a `RangeError` where they aren't in it. */
export function spanOfLine(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || words === "") throw new RangeError("The line is not in the post.");
  return { start, end: start + words.length };
}

/** The notes with a mark inside a stretch of the post, the most serious first. */
export function notesIn(span: Span, notes: readonly Note[]): Note[] {
  return notes
    .filter(({ marks }) => marks.some((mark) => mark.start < span.end && span.start < mark.end))
    .sort((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity));
}

/**
 * Which options answer a question, by their worst note: the lines of the asked severity; for "any" every line with a
 * note, and "none" where no line has one.
 */
export function answersTo(
  asks: Round["asks"],
  options: readonly { readonly kind: Option["kind"]; readonly severity?: Severity | undefined }[],
): number[] {
  const isRight = ({ severity }: { readonly severity?: Severity | undefined }) =>
    severity !== undefined && (asks === "any" || severity === asks);
  const lines = options.flatMap((option, at) => (option.kind === "line" && isRight(option) ? [at] : []));
  return lines.length > 0 ? lines : options.flatMap(({ kind }, at) => (kind === "none" ? [at] : []));
}

interface FoundOption {
  readonly option: Option;
  readonly span?: Span;
  readonly notes: readonly Note[];
}

/**
 * What a round teaches: its data and a check of its post, put together. `response` is what `checkPost` or
 * `POST /api/check` gives for `round.post`. Pure.
 */
export function teach(round: Round, response: CheckResponse, guide: Guide): TaughtRound {
  const { text } = round.post;
  const notes = groupFindings(response.findings, guide);
  const found = round.options.map((option): FoundOption => {
    if (option.kind === "none") return { option, notes: [] };
    const span = spanOfLine(text, option.words);
    return { option, span, notes: notesIn(span, notes) };
  });
  const right = answersTo(
    round.asks,
    found.map(({ option, notes: of }) => ({ kind: option.kind, severity: worst(of) })),
  );
  const answers = round.overruled?.options ?? right;
  const letterOf = (at: number): Letter => letters[at]!;
  const marked = found.flatMap(({ notes: of }, at) => (of.length > 0 ? [letterOf(at)] : []));

  const options = found.map(({ option, span, notes: of }, at): TaughtOption => {
    const severity = worst(of);
    return {
      letter: letterOf(at),
      words: option.kind === "none" ? NONE_WORDS : option.words,
      notes: of,
      isAnswer: answers.includes(at),
      why: whyOf(option, of, marked),
      ...(span && { span }),
      ...(severity && { severity }),
      ...(option.kind === "line" &&
        option.cites && {
          cites: {
            ...option.cites,
            ruleTitle: guide.rules[option.cites.ruleId]?.title ?? option.cites.ruleId,
          },
        }),
    };
  });
  const asked = new Set(right.flatMap((at) => found[at]?.notes.map(({ id }) => id) ?? []));
  return {
    round,
    question: questionOf(round),
    options,
    answer: answers.map(letterOf),
    engineAnswer: right.map(letterOf),
    notes,
    lessons: [...notes]
      .sort(
        (a, b) =>
          Number(asked.has(b.id)) - Number(asked.has(a.id)) ||
          severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
          a.number - b.number,
      )
      .map((note) => {
        const lesson = lessonOf(note, text, guide);
        const option = found.find(({ notes: of }) => of.includes(note))?.option;
        return option?.kind === "line" && option.becomes !== undefined
          ? { ...lesson, wording: [{ kind: "put-in" as const, text: option.becomes }] }
          : lesson;
      }),
    ruleSet: response.ruleSet,
  };
}

/** A row of a slide: an option, or a stretch of the post between them that is no option. */
export type Row =
  | { readonly kind: "option"; readonly option: TaughtOption }
  | { readonly kind: "between"; readonly span: Span };

/**
 * The whole post as rows, so that a room judges no line out of its place: options in the order of the post, what
 * stands between them, and "none" last. Stretches without a letter or a figure are left out.
 */
export function rowsOf({ round, options }: Pick<TaughtRound, "round" | "options">): Row[] {
  const { text } = round.post;
  const lines = options
    .flatMap((option) => (option.span ? [{ option, span: option.span }] : []))
    .sort((a, b) => a.span.start - b.span.start);
  const rows: Row[] = [];
  const between = (start: number, end: number) => {
    const words = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    const from = start + words.length - words.trimStart().length;
    rows.push({ kind: "between", span: { start: from, end: from + words.trim().length } });
  };
  let from = 0;
  for (const { option, span } of lines) {
    between(from, span.start);
    rows.push({ kind: "option", option });
    from = Math.max(from, span.end);
  }
  between(from, text.length);
  return [
    ...rows,
    ...options.flatMap((option) => (option.span ? [] : [{ kind: "option" as const, option }])),
  ];
}

/** What one note teaches. `text` is the checked text. */
export function lessonOf(note: Note, text: string, guide: Guide): Lesson {
  const quote = note.clauses.map((id) => guide.clauses[id]).find((clause) => clause !== undefined);
  return {
    note,
    family: note.category,
    wording: previewWording(text, note.edits),
    ...(quote && { quote }),
  };
}

/** Families among the notes, in words: "Patient identity, Advice". */
export function familiesIn(notes: readonly Note[]): string {
  return [...new Set(notes.map(({ category }) => categoryNames[category]))].join(", ");
}

function worst(notes: readonly Note[]): Severity | undefined {
  return notes.length === 0 ? undefined : notes.map(({ severity }) => severity).reduce(moreSerious);
}

function whyOf(option: Option, notes: readonly Note[], marked: readonly Letter[]): string {
  if (option.kind === "none") {
    if (option.why !== undefined) return option.why;
    if (marked.length === 0)
      return "No line gets a note. That isn’t clearance: you know what words can’t show.";
    return marked.length === 1
      ? `Line ${marked[0]} gets a note.`
      : `Lines ${marked.join(" and ")} get notes.`;
  }
  return notes[0]?.why ?? option.why ?? "";
}
