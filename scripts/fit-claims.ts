/**
 * Fits the weights of claims (lib/lexicon/claim-weights.ts) from labelled posts:
 * `npx tsx scripts/fit-claims.ts FILE… [options]`. Files are JSON lines as scripts/eval/posts.ts reads them; the rules'
 * own examples are always among them. The features are those that the engine computes
 * (lib/language/claim-features.ts). The same files give the same weights.
 *
 *   --quiet FILE   public text that claims nothing, at a tenth of the weight (may be given again)
 *   --keep N       how many weights to keep (220)
 *   --folds        cross-validate: leave each file out in turn and print what the others would find in it
 *   --write        write the table; else it is printed
 */
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { readDraft } from "@/lib/engine/draft";
import { readMarked } from "@/lib/engine/marked-text";
import { featuredSentences, featureNames } from "@/lib/language/claim-features";
import type { Context } from "@/lib/schema/context";
import type { Span } from "@/lib/schema/finding";
import { rules } from "@/rules";
import { readPosts } from "./eval/posts";
import { fitFew, scoreOf, type Model, type Row } from "./fit/logistic";

const CATEGORY = "unsupported-claim";
const quietFamilies = ["phi/", "professionalism/", "medical-advice/"];
const TABLE = "lib/lexicon/claim-weights.ts";

/** A claim missed costs more than one too many looked at: the threshold and the guards of the engine come after. */
const CLAIMS_COUNT = 1.5;
/** Beside a marked claim: it may carry on the claim or not, and nobody said. */
const BESIDE_COUNTS = 0.15;
const PUBLIC_COUNTS = 0.1;
/** A feature in fewer sentences than this says nothing yet. */
const LEAST = 4;
const penalty = { single: 3, pair: 8 };

interface Example {
  readonly claims: boolean;
  readonly rows: readonly Row[];
}

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    quiet: { type: "string", multiple: true, default: [] },
    keep: { type: "string", default: "220" },
    folds: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const isPair = (feature: number): boolean => featureNames[feature]?.includes("*") ?? false;
const sets = new Map<string, Example[]>([
  ["the rules' examples", ownExamples()],
  ...files.map((file) => [file, labelled(file)] as const),
  ...options.quiet.map((file) => [file, unlabelled(file)] as const),
]);

if (options.folds) crossValidate();
else {
  const model = modelOf([...sets.values()].flat());
  const table = tableOf(model);
  if (options.write) writeFileSync(TABLE, table);
  else console.log(table);
  console.error(`${model.weights.size} weights from ${[...sets.values()].flat().length} posts`);
}

function modelOf(examples: readonly Example[]): Model {
  return fitFew(
    examples.flatMap(({ rows }) => rows),
    Number(options.keep),
    LEAST,
    isPair,
    penalty,
  );
}

/** A post's sentences: those that a mark touches claim, those of a quiet post don't, the others hardly count. */
function read(text: string, context: Context, marks: readonly Span[], count = 1): Example {
  const draft = readDraft(text, context);
  const { starts, ends } = draft.text;
  const rows = draft.get(featuredSentences).map(({ sentence, features }): Row => {
    const from = starts?.[sentence.start] ?? sentence.start;
    const to = ends?.[sentence.end - 1] ?? sentence.end;
    const claims = marks.some(({ start, end }) => Math.min(end, to) - Math.max(start, from) > 3);
    return {
      features,
      claims,
      weight: count * (claims ? CLAIMS_COUNT : marks.length > 0 ? BESIDE_COUNTS : 1),
    };
  });
  return { claims: marks.length > 0, rows };
}

/** The rules' own examples: those of claims as they are marked, those of families that seldom meet claims as quiet talk. */
function ownExamples(): Example[] {
  return rules.flatMap(({ id, examples }) => {
    const isClaim = id.startsWith(CATEGORY);
    if (!isClaim && !quietFamilies.some((family) => id.startsWith(family))) return [];
    return [
      ...examples.marked.map(({ text, context }) => {
        const { text: bare, spans } = readMarked(text);
        return read(bare, context ?? {}, isClaim ? spans : []);
      }),
      ...examples.unmarked.map(({ text, context }) => read(text, context ?? {}, [])),
    ];
  });
}

function labelled(file: string): Example[] {
  return readPosts(file).flatMap(({ text, context, marks, quiet, rule }) => {
    if (rule)
      return rule.id.startsWith(CATEGORY)
        ? [read(text, context, rule.fires ? [{ start: 0, end: text.length }] : [])]
        : [];
    const own = marks.filter(({ category }) => category === CATEGORY);
    return own.length > 0 || quiet.includes(CATEGORY) ? [read(text, context, own)] : [];
  });
}

function unlabelled(file: string): Example[] {
  return readPosts(file).map(({ text, context }) => read(text, context, [], PUBLIC_COUNTS));
}

/** Leaves each labelled file out in turn, scores its posts by what the others teach, and prints the shares that stand. */
function crossValidate(): void {
  const all: { claims: boolean; score: number }[] = [];
  for (const left of files) {
    const model = modelOf([...sets].flatMap(([file, examples]) => (file === left ? [] : examples)));
    const scored = (sets.get(left) ?? []).map(({ claims, rows }) => ({
      claims,
      score: Math.max(...rows.map(({ features }) => scoreOf(model, features))),
    }));
    all.push(...scored);
    report(basename(left), scored);
  }
  report("all", all);
}

function report(name: string, posts: readonly { claims: boolean; score: number }[]): void {
  const share = (claims: boolean, from: number): string => {
    const some = posts.filter((post) => post.claims === claims);
    return some.length === 0
      ? "-"
      : `${((100 * some.filter(({ score }) => score >= from).length) / some.length).toFixed(0)}%`;
  };
  console.log(
    `${name.padEnd(24)} ${[0, 0.5, 1, 1.5].map((from) => `≥${from}: ${share(true, from)} of claims, ${share(false, from)} of quiet`).join("   ")}`,
  );
}

function tableOf(model: Model): string {
  const entries = [...model.weights]
    .map(([feature, weight]) => [featureNames[feature] ?? "", weight.toFixed(2)] as const)
    .filter(([, weight]) => Number(weight) !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [""];
  for (const [name, weight] of entries) {
    const last = lines.at(-1) ?? "";
    const entry = `${name}=${weight}`;
    if (last.length + entry.length > 108) lines.push(entry);
    else lines[lines.length - 1] = last ? `${last} ${entry}` : entry;
  }
  return `/**
 * How much each sign of a promise, and each two together in a sentence, speaks for a claim that a careful reader would
 * stop at: natural logarithms of odds. Written by scripts/fit-claims.ts from posts made for this project; how is in
 * docs/decisions/043-weighing-claims.md, what the names mean in lib/language/claim-features.ts. License: as the project.
 */
export const baseline = ${model.baseline.toFixed(2)};

export const claimWeights: ReadonlyMap<string, number> = read(
  \`${lines.join("\n  ")}\`,
);

function read(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(/\\s+/).map((entry) => {
      const at = entry.lastIndexOf("=");
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  );
}
`;
}
