import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const CATEGORIES = [
  "phi",
  "conflict-of-interest",
  "medical-advice",
  "unsupported-claim",
  "professionalism",
] as const;

const FAMILIES = CATEGORIES.slice(0, 4);

const CONTEXT_KEYS = [
  "platform",
  "postType",
  "relationships",
  "consent",
  "subject",
  "media",
  "parentText",
  "audience",
  "employer",
  "accountType",
  "own",
];

const CONTEXT_VALUES: Readonly<Record<string, readonly string[]>> = {
  platform: [
    "x",
    "instagram",
    "facebook",
    "linkedin",
    "tiktok",
    "threads",
    "youtube",
    "blog",
    "google-review-reply",
  ],
  postType: ["original", "reply", "review-reply", "case", "promotion", "testimonial", "education"],
  consent: ["written", "verbal", "none", "not-sure"],
  subject: ["no-patient", "one-patient", "composite", "aggregate", "author", "colleague"],
  audience: ["public", "clinicians"],
  accountType: ["personal", "professional"],
};

interface Mark {
  category: string;
  words: string;
  nth?: number;
}

interface Post {
  id: string;
  context: Record<string, unknown>;
  text: string;
  marks: Mark[];
  maybe?: string[];
  quiet: string[];
  note: string;
}

const HERE = dirname(fileURLToPath(import.meta.url));

function readPosts(name: string): Post[] {
  return readFileSync(join(HERE, name), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Post);
}

function occurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

const marked = (post: Post): Set<string> => new Set(post.marks.map((mark) => mark.category));

const tune = readPosts("tune.jsonl");
const held = readPosts("held.jsonl");
const posts = [...tune, ...held];
/** The second collection: same shape, other writers. */
const later = [...readPosts("tune-2.jsonl"), ...readPosts("held-2.jsonl")];
const all = [...posts, ...later];

describe("each post", () => {
  it.each(all.map((post) => [post.id, post] as const))("%s is well formed", (_id, post) => {
    const allowed = ["id", "context", "text", "marks", "maybe", "quiet", "note"];
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(post)));
    expect(post.id).toMatch(/^c(?:-[a-z]{1,2}-)?\d{3}$/);
    if (posts.includes(post)) expect(post.note).not.toBe("");
    expect(post.text.length).toBeGreaterThan(0);
    expect(post.text.length).toBeLessThanOrEqual(10_000);

    expect(CONTEXT_KEYS).toEqual(expect.arrayContaining(Object.keys(post.context)));
    for (const [key, values] of Object.entries(CONTEXT_VALUES)) {
      const value = post.context[key];
      if (value !== undefined) expect(values).toContain(value);
    }

    for (const mark of post.marks) {
      expect(["category", "words", "nth"]).toEqual(expect.arrayContaining(Object.keys(mark)));
      expect(mark.words.trim()).toBe(mark.words);
      expect(mark.words).not.toBe("");
      expect(occurrences(post.text, mark.words)).toBeGreaterThanOrEqual(mark.nth ?? 1);
    }

    // Complete and without overlap: each category is marked, open or quiet.
    expect([...marked(post), ...(post.maybe ?? []), ...post.quiet].sort()).toEqual([...CATEGORIES].sort());
  });
});

describe("the corpus", () => {
  it("has unique ids and no text twice", () => {
    expect(new Set(all.map((post) => post.id)).size).toBe(all.length);
    expect(new Set(all.map((post) => post.text)).size).toBe(all.length);
  });

  it("has at least 200 posts, half of them wholly quiet", () => {
    expect(posts.length).toBeGreaterThanOrEqual(200);
    const quiet = posts.filter((post) => post.quiet.length === CATEGORIES.length);
    expect(quiet.length / posts.length).toBeGreaterThanOrEqual(0.5);
  });

  it("holds about a third back", () => {
    expect(held.length / posts.length).toBeGreaterThan(0.3);
    expect(held.length / posts.length).toBeLessThan(0.37);
  });

  it.each(FAMILIES)("marks %s in 35 posts or more, with a share held back", (family) => {
    expect(posts.filter((post) => marked(post).has(family)).length).toBeGreaterThanOrEqual(35);
    expect(held.filter((post) => marked(post).has(family)).length).toBeGreaterThanOrEqual(10);
  });

  it("uses only reserved phone numbers, public helplines aside", () => {
    const helplines = new Set(["1-800-662-4357", "1-800-222-1222"]);
    for (const post of all) {
      const phones = post.text.match(/\b(?:1-)?(?:\d{3}-)?\d{3}-\d{4}\b/g) ?? [];
      for (const phone of phones) {
        if (!helplines.has(phone)) expect(phone).toMatch(/555-01\d\d$/);
      }
    }
  });
});

describe("the names of people.jsonl", () => {
  const lines = readFileSync(join(HERE, "people.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { text: string; patients: string[]; others: string[] });

  it("stand in their texts, each on one side, no text twice", () => {
    for (const { text, patients, others } of lines) {
      expect([...patients, ...others].filter((name) => !text.includes(name))).toEqual([]);
      expect(patients.filter((name) => others.includes(name))).toEqual([]);
    }
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  });

  it("are about as often patients' as not", () => {
    const share = lines.filter(({ patients }) => patients.length > 0).length / lines.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.55);
  });
});
