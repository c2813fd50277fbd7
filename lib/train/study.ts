import { categoryNames, type Family } from "@/lib/notes/guide";
import type { Category, Severity, Span } from "@/lib/schema/finding";
import type { Lesson, TaughtOption, TaughtRound } from "./answer";
import { postWords, wordsUnder } from "./word-spans";
import { scorePost, type PostScore, type ScoredNote } from "./score";
import { whereOf } from "./where";

/** One post of a deck as a learner works through it alone. Plain data: a server component may hand it to the page. */
export interface StudyItem {
  readonly id: string;
  readonly text: string;
  /** "reply, X": what was told of the post. */
  readonly where: string;
  /** What the post answers, where it is a reply and that is told. */
  readonly answers?: string;
  /** Heading of the explanation. */
  readonly title: string;
  /** The engine's notes with what they teach, in the order of the text. Empty for a quiet post. */
  readonly lessons: readonly Lesson[];
  /** Why stretches of it, or all of it, get no note; shown where the learner put one. */
  readonly quiet: readonly { readonly span: Span; readonly why: string }[];
  /** A trainer's own answer, said as theirs. The score is against the engine all the same. */
  readonly overruled?: string;
}

/** A learner's note: the words by their place in the post, a family and a severity. */
export interface LearnerNote {
  readonly words: readonly number[];
  readonly family: Category;
  readonly severity: Severity;
}

/** The rounds of a deck as posts to study. */
export function itemOf(taught: TaughtRound): StudyItem {
  const { round, options, lessons } = taught;
  return {
    id: round.id,
    text: round.post.text,
    where: whereOf(round.post),
    ...(round.post.parentText !== undefined && { answers: round.post.parentText }),
    title: round.title,
    lessons: [...lessons].sort((a, b) => a.note.number - b.note.number),
    quiet: options.flatMap(quietOf),
    ...(round.overruled && { overruled: round.overruled.reason }),
  };
}

function quietOf({ span, notes, why }: TaughtOption): { span: Span; why: string }[] {
  return span && notes.length === 0 && why !== "" ? [{ span, why }] : [];
}

/** Quiet posts among the others, so that "no note" is sometimes the answer: evenly spread, in the order given. */
export function withQuiet(items: readonly StudyItem[], quiet: readonly StudyItem[]): StudyItem[] {
  const mixed = [...items];
  quiet.forEach((item, place) => {
    const at = Math.round(((place + 1) * items.length) / (quiet.length + 1)) + place;
    mixed.splice(at, 0, item);
  });
  return mixed;
}

/** Compares a learner's notes on a post with the engine's. */
export function scoreItem(item: StudyItem, notes: readonly LearnerNote[]): PostScore {
  const words = postWords(item.text);
  const ours = item.lessons.map(({ note }): ScoredNote => ({
    words: wordsUnder(words, note.marks),
    family: note.category,
    severity: note.severity,
  }));
  return scorePost(notes, ours);
}

/** How a learner did in one family. */
export interface FamilyLine {
  readonly family: Family;
  readonly name: string;
  /** Notes of the engine's in this family, and how many the learner found, gave this family and gave this severity. */
  readonly notes: number;
  readonly found: number;
  readonly familyRight: number;
  readonly severityRight: number;
  /** Notes of the learner's in this family where the engine has none. */
  readonly extra: number;
}

export interface Summary {
  /** Mean of the posts' scores, 0 to 1. */
  readonly score: number;
  readonly posts: number;
  /** Posts without notes, and how many of them the learner left alone. */
  readonly quiet: number;
  readonly leftAlone: number;
  readonly families: readonly FamilyLine[];
}

/** All that was answered so far, summed up. `answers` by the item's id; items without an answer are left out. */
export function summarize(
  items: readonly StudyItem[],
  answers: ReadonlyMap<string, readonly LearnerNote[]>,
): Summary {
  const done = items.flatMap((item) => {
    const notes = answers.get(item.id);
    return notes ? [{ item, notes, result: scoreItem(item, notes) }] : [];
  });
  const families = (Object.keys(categoryNames) as Family[]).flatMap((family): FamilyLine[] => {
    const lines = done.map(({ item, notes, result }) => {
      const of = item.lessons.flatMap(({ note }, place) => (note.category === family ? [place] : []));
      const matches = result.matches.filter(({ ours }) => of.includes(ours));
      return {
        notes: of.length,
        found: matches.length,
        familyRight: matches.filter(({ isFamilyRight }) => isFamilyRight).length,
        severityRight: matches.filter(({ isSeverityRight }) => isSeverityRight).length,
        extra: result.extra.filter((place) => notes[place]?.family === family).length,
      };
    });
    const sum = (key: keyof (typeof lines)[number]) => lines.reduce((all, line) => all + line[key], 0);
    const line = {
      family,
      name: categoryNames[family],
      notes: sum("notes"),
      found: sum("found"),
      familyRight: sum("familyRight"),
      severityRight: sum("severityRight"),
      extra: sum("extra"),
    };
    return line.notes + line.extra > 0 ? [line] : [];
  });
  const quiet = done.filter(({ item }) => item.lessons.length === 0);
  return {
    score: done.length === 0 ? 0 : done.reduce((sum, { result }) => sum + result.score, 0) / done.length,
    posts: done.length,
    quiet: quiet.length,
    leftAlone: quiet.filter(({ notes }) => notes.length === 0).length,
    families,
  };
}

/** A score as it is said: whole points of 100. Only full agreement is 100, and only none at all is 0. */
export function inPoints(score: number): number {
  const points = Math.round(score * 100);
  if (points === 100 && score < 1) return 99;
  return points === 0 && score > 0 ? 1 : points;
}
