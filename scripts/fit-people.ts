/**
 * Fits the weights of who is a patient (lib/lexicon/person-weights.ts) from posts in which each named person is
 * labelled: `npx tsx scripts/fit-people.ts FILE… [options]`. A line is `{ text, patients, others, context? }`, names as
 * they stand in the text, or a post of the project's corpus, where a name that a PHI mark touches is a patient's. The
 * features are those that the engine computes (lib/language/person-features.ts). The same files give the same weights.
 *
 *   --keep N       how many weights to keep (500)
 *   --folds N      cross-validate in so many parts, by post
 *   --against FILE print what the weights find there (may be given again)
 *   --write        write the table
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readDraft } from "@/lib/engine/draft";
import { namedPatients } from "@/lib/language/named-patients";
import { people } from "@/lib/language/people";
import { personFeatures } from "@/lib/language/person-features";
import type { Context } from "@/lib/schema/context";
import type { Span } from "@/lib/schema/finding";
import { readPosts } from "./eval/posts";
import { fitFew, scoreOf, type Model, type Row } from "./fit/logistic";
import { tableText } from "./fit/table";

const TABLE = "lib/lexicon/person-weights.ts";
/** A feature around fewer names than this says nothing yet. */
const LEAST = 8;
const penalty = { single: 1.5, pair: 1.5 };

interface LabelledLine {
  readonly text: string;
  readonly patients: readonly string[];
  readonly others: readonly string[];
  readonly context?: Context;
}

interface Mention {
  readonly post: number;
  readonly features: readonly number[];
  readonly isPatient: boolean;
  readonly isLinked: boolean;
}

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    keep: { type: "string", default: "500" },
    folds: { type: "string" },
    against: { type: "string", multiple: true, default: [] },
    write: { type: "boolean", default: false },
  },
});

const names: string[] = [];
const places = new Map<string, number>();
function placeOf(name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, names.length);
  return names.push(name) - 1;
}

let posts = 0;
const learned = files.flatMap(read);
const others = options.against.map((file) => ({ file, mentions: read(file) }));

if (options.folds) crossValidate(Number(options.folds));
const model = modelOf(learned);
for (const { file, mentions } of others)
  report(
    file,
    mentions.map((one) => ({ ...one, score: scoreOf(model, one.features) })),
  );
if (options.write) writeFileSync(TABLE, tableOf(model));
console.log(`${model.weights.size} weights from ${learned.length} names in ${posts} posts`);

function read(file: string): Mention[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  if (lines[0]?.includes('"patients"'))
    return lines.flatMap((line) => fromNames(JSON.parse(line) as LabelledLine));
  return readPosts(file).flatMap(({ text, context, marks, maybe }) => {
    if (maybe.includes("phi")) return [];
    const own = marks.filter(({ category }) => category === "phi");
    return mentionsIn(text, context, own);
  });
}

function fromNames({ text, patients, others: rest, context }: LabelledLine): Mention[] {
  const spansOf = (list: readonly string[]) => list.flatMap((name) => occurrences(text, name));
  return mentionsIn(text, context ?? {}, spansOf(patients), spansOf(rest));
}

function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ start: at, end: at + name.length });
  return found;
}

/** The people of one post whose role no words tell; with `others` given, only those who are labelled. */
function mentionsIn(
  text: string,
  context: Context,
  patients: readonly Span[],
  rest?: readonly Span[],
): Mention[] {
  posts++;
  const draft = readDraft(text, context);
  const linked = new Set(draft.get(namedPatients).map(({ person }) => person));
  const { starts, ends } = draft.text;
  return draft.get(people).flatMap((person): Mention[] => {
    if (person.role !== "unknown" || person.pseudonym || person.certainty < 0.35) return [];
    const start = starts?.[person.start] ?? person.start;
    const end = ends?.[person.end - 1] ?? person.end;
    const touches = (span: Span) => span.start < end && start < span.end;
    const isPatient = patients.some(touches);
    if (!isPatient && rest && !rest.some(touches)) return [];
    const isLinked = linked.has(person);
    const features = [...personFeatures(draft, person, isLinked)].map(placeOf);
    return [{ post: posts, features, isPatient, isLinked }];
  });
}

function modelOf(mentions: readonly Mention[]): Model {
  const rows = mentions.map(({ features, isPatient }): Row => ({ features, claims: isPatient, weight: 1 }));
  return fitFew(rows, Number(options.keep), LEAST, () => false, penalty);
}

function crossValidate(parts: number): void {
  const scored = Array.from({ length: parts }, (_, part) => {
    const rest = modelOf(learned.filter(({ post }) => post % parts !== part));
    return learned
      .filter(({ post }) => post % parts === part)
      .map((one) => ({ ...one, score: scoreOf(rest, one.features) }));
  });
  report(`${parts} folds`, scored.flat());
}

function report(name: string, mentions: readonly (Mention & { readonly score: number })[]): void {
  const shares = (is: (one: (typeof mentions)[number]) => boolean): string =>
    [true, false]
      .map((isPatient) => {
        const some = mentions.filter((one) => one.isPatient === isPatient);
        return some.length === 0 ? "-" : `${((100 * some.filter(is).length) / some.length).toFixed(1)}%`;
      })
      .join(" of patients, ")
      .concat(" of others");
  console.log(`${name} (${mentions.length} names)`);
  console.log(`  by rules alone: ${shares(({ isLinked }) => isLinked)}`);
  for (const from of [-0.5, 0, 0.5, 1]) console.log(`  ≥${from}: ${shares(({ score }) => score >= from)}`);
}

function tableOf({ baseline, weights }: Model): string {
  const entries = [...weights].map(([feature, weight]) => [names[feature] ?? "", weight] as const);
  return `import { weightTable } from "./lexicon";

/**
 * How much each word around a person's name speaks for a patient's: natural logarithms of odds. Written by
 * scripts/fit-people.ts from posts made for this project; how is in docs/decisions/044-who-is-a-patient.md, what the
 * names mean in lib/language/person-features.ts. License: as the project.
 */
export const personBaseline = ${baseline.toFixed(2)};

${tableText("personWeights", entries)}`;
}
