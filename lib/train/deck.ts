import { z } from "zod";
import { checkRequestSchema } from "@/lib/schema/check";
import { categories, severities } from "@/lib/schema/finding";

/**
 * A deck: posts that a trainer shows to a room, or that someone works through alone. A deck says what is asked and what
 * is worth saying of the lines that get no note. Marks, severity, the guideline's words and other wording are never in
 * it: `teach` in answer.ts takes them from a check.
 *
 * The browser takes only types from this file, and the schema itself by a dynamic import where a file is read.
 */
export const DECK_FORMAT = "chaperone-deck/1";

/** The most options a room can tell apart from the back row. */
export const MOST_OPTIONS = 4;
/** The most rounds that an imported deck may hold. */
export const MOST_ROUNDS = 40;

const spoken = z.string().min(1).max(400);

/**
 * What a deck of ours expects the engine to find in a line. Never shown: a test compares it with a check, so that a
 * changed rule can't change what a deck teaches unseen. A trainer's own deck has none.
 */
const expectationSchema = z.strictObject({
  /** Rules that teach here: each has words in the line, and no note of another family stands on it. */
  ruleIds: z.array(z.string().min(1).max(80)).min(1).max(12),
  /** The most serious of the notes on it. */
  severity: z.enum(severities),
});

/** A stretch of the post, usually one sentence, that can be picked as the answer. */
const lineSchema = z.strictObject({
  kind: z.literal("line"),
  /** The very words; their first occurrence in the post is meant. */
  words: z.string().min(1).max(600),
  expects: expectationSchema.optional(),
  /**
   * The line reworded by the deck's author, offered before the note's own wording: one detail less can leave a patient
   * just as easy to know. A test checks that ours get no note.
   */
  becomes: z.string().min(1).max(600).optional(),
  /** Why it gets no note; with a note, what else is worth saying. The deck's author's words, never the guideline's. */
  why: spoken.optional(),
  /** The rule's own exception that the line stands on: one entry of its `leavesAlone`, as it is written there. */
  cites: z.strictObject({ ruleId: z.string().max(80), leavesAlone: z.string().max(300) }).optional(),
});

/** "None of these lines": right when the engine has no note on any of them. */
const noneSchema = z.strictObject({ kind: z.literal("none"), why: spoken.optional() });

const optionSchema = z.discriminatedUnion("kind", [lineSchema, noneSchema]);

/** A trainer's own answer where they don't take the engine's. Always shown as theirs, with the engine's beside it. */
const overruleSchema = z.strictObject({
  /** Indexes of the options that answer the question. */
  options: z.array(z.int().nonnegative()).min(1).max(MOST_OPTIONS),
  family: z.enum(categories).optional(),
  severity: z.enum(severities).optional(),
  reason: spoken,
});

const roundSchema = z
  .strictObject({
    /** Unique in its deck. */
    id: z.string().regex(/^[a-z0-9-]{1,60}$/),
    /** The post and all that its author told of it: what a check takes. */
    post: checkRequestSchema,
    /**
     * What the room is asked: the line to hold, to revise or to look at again; or "any", which gives no hint of how
     * serious it is or whether there is a note at all. `questionOf` in answer.ts words it.
     */
    asks: z.enum([...severities, "any"]),
    /** The heading of the answer, a sentence: "No name, and still one person." */
    title: z.string().min(1).max(80),
    options: z.array(optionSchema).min(2).max(MOST_OPTIONS),
    overruled: overruleSchema.optional(),
  })
  .superRefine(({ post, options, overruled }, issues) => {
    options.forEach((option, at) => {
      if (option.kind === "line" && !post.text.includes(option.words)) {
        issues.addIssue({
          code: "custom",
          path: ["options", at, "words"],
          message: "These words are not in the post.",
        });
      }
    });
    if (options.filter(({ kind }) => kind === "none").length > 1) {
      issues.addIssue({ code: "custom", path: ["options"], message: "“None of these” stands once at most." });
    }
    if (overruled?.options.some((at) => at >= options.length)) {
      issues.addIssue({
        code: "custom",
        path: ["overruled", "options"],
        message: "There is no such option.",
      });
    }
  });

export const deckSchema = z.strictObject({
  format: z.literal(DECK_FORMAT),
  /** In addresses and file names. */
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  title: z.string().min(1).max(80),
  description: z.string().max(300),
  rounds: z
    .array(roundSchema)
    .min(1)
    .max(MOST_ROUNDS)
    .refine(
      (rounds) => new Set(rounds.map(({ id }) => id)).size === rounds.length,
      "Two rounds have the same id.",
    ),
});

export type Deck = z.infer<typeof deckSchema>;
export type Round = Deck["rounds"][number];
export type Option = Round["options"][number];
export type Line = Extract<Option, { kind: "line" }>;
