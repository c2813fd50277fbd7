import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/**
 * Words that the product never says of a draft: it is a second reader and neither clears nor convicts. Looks at what a
 * person may read in `app/`, `components/` and `rules/`; comments, example posts, quotes, code and class names are out.
 */
const banned: readonly {
  readonly word: string;
  readonly pattern: RegExp;
  readonly only?: readonly string[];
}[] = [
  { word: "comply", pattern: /(?<![\w-])(?:non-?)?compl(?:y|ies|ied|ying|iant|iance)(?![\w-])/gi },
  { word: "violation", pattern: /(?<![\w-])violat(?:e|es|ed|ing|ion|ions|or|ors)(?![\w-])/gi },
  { word: "approved", pattern: /\bapprove[ds]?\b/gi },
  {
    word: "safe to post",
    pattern: /\b(?:safe|ok|okay|fine|ready|cleared|clear) to (?:post|publish|share)\b/gi,
  },
  { word: "good to go", pattern: /\b(?:good to go|all clear)\b/gi },
  { word: "passed", pattern: /(?<![\w-])pass(?:ed|es)(?![\w-])/gi },
  { word: "clean", pattern: /(?<![\w-])clean(?![\w-])/gi },
  { word: "guilty", pattern: /\bguilt(?:y|ily)?\b/gi },
  { word: "must not", pattern: /\bmust(?: not|n['’]t)\b/gi },
  { word: "AI-powered", pattern: /\bAI[- ](?:powered|driven)\b|\bpowered by AI\b/gi },
  { word: "error", pattern: /(?<![\w-])errors?(?![\w-])/gi, only: ["app", "pages", "components"] },
];

/** Where a banned word is right. `allowed` must cover the word itself. */
const exceptions: readonly { readonly word: string; readonly allowed: RegExp; readonly reason: string }[] = [
  {
    word: "approved",
    allowed:
      /\bFDA\b[^.,;]{1,60}\bapproved?\b|\bapproved?\b[^.,;]{1,60}\bFDA\b|\bapproved (?:for|use|uses|indication|indications|labeling)\b|\b(?:cleared|registered) (?:or|and|isn't|is not|and not) approved\b/gi,
    reason: "what the FDA did or didn't do to a product, never to a draft",
  },
  {
    word: "comply",
    allowed:
      /\bcompliance (?:officer|office|team|department|lead|staff)\b|\bHealth Products Compliance Guidance\b/gi,
    reason: "a person or office to ask, or a document by that name",
  },
  {
    word: "passed",
    allowed: /\b(?:passed away|passed on|passes (?:it|them|this|that) (?:on|along))\b/gi,
    reason: "a death, or handing on",
  },
  {
    word: "clean",
    allowed:
      /\bclean (?:eating|living|margins?|catch|and sober|from (?:drugs|alcohol|opioids))\b|\b(?:get|gets|got|stay|stays|stayed) clean\b|["“'‘]clean["”'’]/gi,
    reason: "a medical or stigma term spoken about, never a draft",
  },
  {
    word: "violation",
    allowed: /\bviolated (?:her|his|their|the patient's) (?:trust|privacy)\b/gi,
    reason: "a harm that a post tells of",
  },
];

/** A banned word that the exceptions don't cover. */
function findBanned(text: string, room: string): string[] {
  return banned
    .filter(({ only }) => only === undefined || only.includes(room))
    .flatMap(({ word, pattern }) => {
      const covered = exceptions
        .filter((exception) => exception.word === word)
        .flatMap(({ allowed }) =>
          [...text.matchAll(allowed)].map((m) => [m.index, m.index + m[0].length] as const),
        );
      return [...text.matchAll(pattern)]
        .filter((m) => !covered.some(([start, end]) => start <= m.index && m.index + m[0].length <= end))
        .map(() => word);
    });
}

/** Values under these names are never the product speaking: posts, the paper's words, titles of others' documents, triggers. */
const notOurVoice =
  /^(?:examples?|samples?|samplePosts?|posts?|draft|excerpt|text|becomes|quote|citation|triggers|patterns?|className|id|key|href|url|type|role|name|htmlFor|rel|code|method|src|d|viewBox|data-.*)$/;

/** Values under these names are always the product speaking, one word or many. */
const ourVoice =
  /^(?:title|why|advice|ask|asks|reason|statement|when|leavesAlone|shortfalls|label|headline|line|action|message|detail|description|hint|help|legend|caption|placeholder|alt|aria-label|aria-description|aria-roledescription|children|subtitle|summary)$/;

function nameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) return node.name.getText();
  if (ts.isJsxAttribute(node)) return node.name.getText();
  return undefined;
}

/** Whether a string reads as a sentence or a phrase for people instead of as a value or a trigger. */
function readsAsText(text: string, room: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return room === "rules" ? words >= 4 && /^["“'‘]?[A-Z]/.test(text.trim()) : words >= 2;
}

interface Said {
  readonly line: number;
  readonly text: string;
}

/** What a source file may say to a person: string literals, template parts and JSX text, by where they stand. */
function saidIn(fileName: string, source: string, room: string): Said[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const said: Said[] = [];
  const keep = (node: ts.Node, text: string, always: boolean) => {
    if (!always && !readsAsText(text, room)) return;
    said.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
  };
  const visit = (node: ts.Node, always: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    const name = nameOf(node)?.replace(/^["']|["']$/g, "");
    if (name !== undefined && notOurVoice.test(name)) return;
    const voice = name === undefined ? always : always || ourVoice.test(name);
    if (ts.isPropertyAssignment(node)) return visit(node.initializer, voice);
    if (ts.isJsxText(node)) return keep(node, node.text, true);
    if (ts.isStringLiteralLike(node)) return keep(node, node.text, always);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      keep(node, parts.join("…"), always);
      node.templateSpans.forEach(({ expression }) => visit(expression, false));
      return;
    }
    ts.forEachChild(node, (child) => visit(child, voice));
  };
  visit(file, false);
  return said;
}

const rooms = ["app", "pages", "components", "lib/train", "rules"];
const files = rooms.flatMap((room) =>
  existsSync(room)
    ? readdirSync(room, { recursive: true, encoding: "utf8" })
        .filter((path) => /\.tsx?$/.test(path) && !/\.d\.ts$/.test(path))
        .map((path) => ({ path: join(room, path), room }))
    : [],
);

describe("what the product says", () => {
  it.each(files)("$path never clears or convicts a draft", ({ path, room }) => {
    const found = saidIn(path, readFileSync(path, "utf8"), room).flatMap(({ line, text }) =>
      findBanned(text, room).map((word) => `${path}:${line} says "${word}": ${text.trim().slice(0, 120)}`),
    );
    expect(found).toEqual([]);
  });

  it("is heard: the reader finds the sentences of a file known to hold many", () => {
    const path = "rules/guideline.ts";
    const said = saidIn(path, readFileSync(path, "utf8"), "rules");
    expect(said.length).toBeGreaterThan(60);
    expect(said.some(({ text }) => text.startsWith("Permits advocacy"))).toBe(true);
    expect(said.some(({ text }) => text.startsWith("At a minimum, social media posts"))).toBe(false);
  });
});

describe("the words looked for", () => {
  it.each([
    ["This post is HIPAA compliant.", "comply"],
    ["Make it comply with the rule", "comply"],
    ["This is a violation of policy", "violation"],
    ["Violates HIPAA", "violation"],
    ["Your draft is approved", "approved"],
    ["Safe to post", "safe to post"],
    ["It's OK to post.", "safe to post"],
    ["All checks passed", "passed"],
    ["Looks clean", "clean"],
    ["Guilty of a conflict", "guilty"],
    ["You must not name her.", "must not"],
    ["An AI-powered checker", "AI-powered"],
    [
      "The FDA approved the device, and your draft is approved too, as far as anybody who reads it in a hurry can say.",
      "approved",
    ],
  ])("%s", (text, word) => {
    expect(findBanned(text, "rules")).toContain(word);
  });

  it.each([
    "Clearance isn't FDA approval, so say “FDA-cleared”; only some devices are FDA approved.",
    "The FDA hasn't approved it.",
    "Used outside its approved indications",
    "Ask your privacy or compliance officer.",
    "The patient passed away",
    "Terms such as “clean” for people in recovery",
    "It isn't clearance.",
    "bg-error text-clean border-non-compliant-2",
    "It encompassed a compassionate, complicated year of passage.",
  ])("%s is left alone", (text) => {
    expect(findBanned(text, "rules")).toEqual([]);
  });

  it("an error is spoken of in rules (a medical one) and never on a page", () => {
    expect(findBanned("A medication error told of a colleague", "rules")).toEqual([]);
    expect(findBanned("An error happened", "components")).toEqual(["error"]);
  });
});

describe("where they are looked for", () => {
  const spoken = (source: string, room: string) =>
    saidIn("sample.tsx", source, room).map(({ text }) => text.trim());

  it.each([
    [
      "a rule's sentences",
      `defineRule({ title: "Passed", why: "It is compliant." })`,
      "rules",
      ["Passed", "It is compliant."],
    ],
    [
      "joined and chosen ones",
      `const f = { advice: a ? "Approved" : \`Say \${b} passed\` }`,
      "rules",
      ["Approved", "Say … passed"],
    ],
    [
      "a sentence in a constant",
      `const WHY = "This post is compliant now.";`,
      "rules",
      ["This post is compliant now."],
    ],
    [
      "JSX text and labels",
      `const a = <p aria-label="Passed">All <b>clean</b></p>;`,
      "components",
      ["Passed", "All", "clean"],
    ],
    ["a phrase in a page", `const a = f("no errors found");`, "components", ["no errors found"]],
    ["lists of phrases under our names", `const r = { leavesAlone: ["approved"] };`, "rules", ["approved"]],
  ])("%s count", (_, source, room, expected) => {
    expect(spoken(source, room)).toEqual(expected);
  });

  it.each([
    ["comments", `// compliant\n/* passed the check */ const a = 1;`, "components"],
    [
      "example posts",
      `defineRule({ examples: { marked: [{ text: "This is approved and safe to post", why: "Passed" }] } })`,
      "rules",
    ],
    ["quotes of the paper", `const c = { quote: "legal compliance and ethical conduct" };`, "rules"],
    ["trigger words", `const t = new Set(["approved", "doctor approved", "passed"]);`, "rules"],
    [
      "class names and states",
      `const a = <p className="error clean passed">{state === "error"}</p>;`,
      "components",
    ],
    [
      "types and imports",
      `import { x } from "./errors and passed"; type A = "all clear" | "is approved";`,
      "components",
    ],
    ["messages to developers", `throw new RangeError("an error of ours");`, "components"],
  ])("%s don't", (_, source, room) => {
    expect(spoken(source, room).filter((text) => findBanned(text, room).length > 0)).toEqual([]);
  });
});
