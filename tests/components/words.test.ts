import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Words that the page never says to a reader: verdicts, praise of itself, and the vocabulary of clearance. */
const banned =
  /\b(?:compl(?:y|ies|iant|iance)|violat\w+|approved|passed|safe to post|clean|guilty|must not|AI-powered|oops|sorry)\b/i;

/** String literals and the text between tags, without comments, imports and class names. */
function spokenWords(source: string): string[] {
  const bare = source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/^import .*$/gm, "")
    .replace(/className=(?:"[^"]*"|\{[^}]*\})/g, "");
  return [...bare.matchAll(/"([^"\n]*)"|`([^`]*)`|>([^<>{}]+)</g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
}

const files = ["components", "app", "pages", "lib/notes"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

test("there are words to read", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(spokenWords('<p title="Approved">All clean</p>').filter((words) => banned.test(words))).toEqual([
    "Approved",
    "All clean",
  ]);
});

describe("no verdicts in what the page says", () => {
  // Samples are what others wrote; they say such words to be marked.
  test.each(files.filter((file) => !file.endsWith("samples.ts")))("%s", (file) => {
    expect(spokenWords(readFileSync(file, "utf8")).filter((words) => banned.test(words))).toEqual([]);
  });
});

test("no exclamation marks: the voice is calm", () => {
  const loud = files
    .filter((file) => !file.endsWith("samples.ts"))
    .flatMap((file) =>
      spokenWords(readFileSync(file, "utf8")).filter((words) => /[a-z]!(?:\s|$)/i.test(words)),
    );
  expect(loud).toEqual([]);
});
