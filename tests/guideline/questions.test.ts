import { describe, expect, it } from "vitest";
import { contextSchema } from "@/lib/schema/context";
import { notCheckedSchema, questionSchema } from "@/lib/schema/check";
import type { Clause } from "@/rules/guideline";
import { clauses, isClauseId } from "@/rules/guideline";
import type { AuthorQuestion, NotCheckedStatement } from "@/rules/questions";
import { noNotesQuestions, notChecked, questions } from "@/rules/questions";
import type { Source } from "@/rules/sources";
import { sourceById, sources } from "@/rules/sources";

const all: readonly Clause[] = clauses;
const unique = (values: readonly string[]) => new Set(values).size === values.length;

/** Answers that the page turns into an entry of `media` instead of sending them as they are. */
const builtByPage = ["media"];

describe("questions", () => {
  it("have ids of their own", () => {
    expect(unique(questions.map(({ id }) => id))).toBe(true);
    expect(unique(noNotesQuestions.map(({ id }) => id))).toBe(true);
    expect(unique(notChecked.map(({ id }) => id))).toBe(true);
  });

  it.each<{ id: string; question: (typeof questions)[number] }>(
    questions.map((question) => ({ id: question.id, question })),
  )("$id fits the response and the request", ({ question }) => {
    const { timing, when, ...sent } = question;
    expect(questionSchema.safeParse(sent).success).toBe(true);
    expect(sent.ask).toMatch(/^[A-Z].+\?$/);
    expect(sent.why).toMatch(/^[A-Z].+\.$/);
    expect(when).toMatch(/\.$/);
    expect(["always", "context", "words", "profile"]).toContain(timing);
    expect(sent.clauses.every(isClauseId)).toBe(true);
    const { key, answers } = sent as Pick<AuthorQuestion, "key" | "answers">;
    if (key === undefined) return;
    expect(Object.keys(contextSchema.shape)).toContain(key);
    if (answers === undefined || builtByPage.includes(key)) return;
    for (const { value } of answers) expect(contextSchema.safeParse({ [key]: value }).success).toBe(true);
  });

  it("offer every value of the keys that take one of a few", () => {
    for (const key of ["platform", "postType", "consent", "subject", "audience", "accountType"] as const) {
      const asked = questions.find((question) => "key" in question && question.key === key);
      const values = asked !== undefined && "answers" in asked ? asked.answers.map(({ value }) => value) : [];
      expect(values).toEqual(contextSchema.shape[key].unwrap().options);
    }
  });

  it("never ask for a patient's details", () => {
    for (const { ask } of questions)
      expect(ask).not.toMatch(/\b(?:patient's name|date of birth|record number|which patient)\b/i);
  });

  it("take the three that stand beside every check, in the design's order, and the four of an answer without notes", () => {
    expect(questions.filter(({ timing }) => timing === "always").map(({ id }) => id)).toEqual([
      "media",
      "consent",
      "relationships",
    ]);
    expect(noNotesQuestions.map(({ ask }) => ask)).toEqual([
      "Could the patient, or their family, recognize themselves?",
      "Is there a face, tattoo, wristband or screen in the photo?",
      "Has anyone you mention paid you, fed you or flown you?",
      "Would you say it aloud in your waiting room?",
    ]);
    for (const { clauses: ids } of noNotesQuestions) expect(ids.every(isClauseId)).toBe(true);
  });

  it("put every clause that only the author can answer", () => {
    const put = new Set<string>(questions.flatMap((question: AuthorQuestion) => question.clauses));
    expect(all.filter(({ id, check }) => check === "asked" && !put.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("what isn't checked", () => {
  it.each<{ id: string; statement: (typeof notChecked)[number] }>(
    notChecked.map((statement) => ({ id: statement.id, statement })),
  )("$id fits the response", ({ statement }) => {
    const { when, ...sent } = statement;
    expect(notCheckedSchema.safeParse(sent).success).toBe(true);
    expect(sent.statement).toMatch(/^We .+\.$/);
    expect(when).toMatch(/^always$|\.$/);
    expect(sent.clauses.every(isClauseId)).toBe(true);
  });

  it("names every duty that nobody can tell from one post", () => {
    const named = new Set<string>(notChecked.flatMap((entry: NotCheckedStatement) => entry.clauses));
    const silent = all.filter(
      ({ id, check, force }) =>
        check === "cannot-be-checked" && (force === "must" || force === "should") && !named.has(id),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe("sources", () => {
  const listed: readonly Source[] = sources;

  it("have ids and citations of their own", () => {
    expect(unique(listed.map(({ id }) => id))).toBe(true);
    expect(unique(listed.map(({ citation }) => citation))).toBe(true);
    const urls = listed.flatMap(({ url }) => url ?? []);
    expect(unique(urls)).toBe(true);
    for (const source of sources) expect(sourceById(source.id)).toBe(source);
  });

  it.each(listed)("$id says what it is and how surely it was read", ({ title, citation, url, confirmed }) => {
    expect(title.length).toBeGreaterThan(3);
    expect(citation).toMatch(/\.$/);
    expect(["read", "secondary", "title-only", "recalled"]).toContain(confirmed);
    if (url !== undefined) expect(new URL(url).protocol).toBe("https:");
  });
});
