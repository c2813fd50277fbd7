import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A regular expression of the product and where it stands. */
export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  /** `lib/engine/plain-text.ts:20` */
  readonly place: string;
}

const root = path.resolve(import.meta.dirname, "../..");

/** The one module that may build regular expressions from strings. */
export const builderModule = "lib/engine/pattern.ts";

/** Every TypeScript file below the folders, relative to the project, with forward slashes. */
export function listSources(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort(),
  );
}

/** The regex literals of a file, read from its syntax tree. */
export function readLiterals(file: string): FoundRegex[] {
  const tree = parse(file);
  const found: FoundRegex[] = [];
  visit(tree, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf("/");
    found.push({
      source: node.text.slice(1, end),
      flags: node.text.slice(end + 1),
      place: placeOf(tree, node),
    });
  });
  return found;
}

/**
 * Where a file builds regular expressions in a way that loading it does not show: inside a function, with `RegExp` or
 * with one of the builder's options that let regex syntax through, and never while loading (`seen` holds the places of
 * what was built then).
 */
export function readHiddenBuilders(file: string, seen: ReadonlySet<string>): string[] {
  if (file === builderModule) return [];
  const tree = parse(file);
  const hidden: string[] = [];
  visit(tree, (node) => {
    if ((!ts.isCallExpression(node) && !ts.isNewExpression(node)) || !isInFunction(node)) return;
    const callee = node.expression.getText(tree);
    const takesSyntax =
      callee === "RegExp" || (builders().has(callee) && mayTakeSyntax(callee, node.arguments?.length ?? 0));
    const place = placeOf(tree, node);
    if (takesSyntax && !seen.has(place))
      hidden.push(`${place} builds a regex late: build it once, while loading`);
  });
  return hidden;
}

/** `anyOf` alone escapes what it is given, as long as it is given no options. */
function mayTakeSyntax(builder: string, argumentCount: number): boolean {
  return builder !== "anyOf" || argumentCount > 1;
}

/**
 * Loads modules with `RegExp` watched and gives what they built from strings while loading. Regexes that libraries
 * build are not ours and are left out.
 */
export async function recordBuilt(files: readonly string[]): Promise<Map<string, FoundRegex[]>> {
  const built = new Map<string, FoundRegex[]>();
  const Original = globalThis.RegExp;
  const record = (regex: RegExp) => {
    const place = callerInProduct();
    if (place === undefined) return regex;
    const file = place.slice(0, place.indexOf(":"));
    built.set(file, [...(built.get(file) ?? []), { source: regex.source, flags: regex.flags, place }]);
    return regex;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: [string, string?]) => record(new target(...args)),
    apply: (target, _self, args: [string, string?]) => record(target(...args)),
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ path.join(root, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}

let builderNames: Set<string> | undefined;

/** The builder module's functions that call `RegExp`. */
function builders(): Set<string> {
  if (builderNames) return builderNames;
  const names = new Set<string>();
  for (const statement of parse(builderModule).statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) {
      let calls = false;
      visit(statement, (node) => {
        if (ts.isNewExpression(node) && ts.isIdentifier(node.expression))
          calls ||= node.expression.text === "RegExp";
      });
      if (calls) names.add(statement.name.text);
    }
  }
  return (builderNames = names);
}

/** The first frame in lib/ or rules/ other than the builder, when the nearest frame of all is the product's. */
function callerInProduct(): string | undefined {
  const frames = (new Error("trace").stack ?? "").split("\n").flatMap((line) => {
    const at = /([^\s()]+):(\d+):\d+\)?$/.exec(line);
    return at
      ? [{ file: path.relative(root, at[1]!.replace(/^file:\/\//, "")).replaceAll("\\", "/"), line: at[2]! }]
      : [];
  });
  const outside = frames.filter(({ file }) => !file.startsWith("tests/support/"));
  if (!/^(?:lib|rules)\//.test(outside[0]?.file ?? "")) return undefined;
  const place =
    outside.find(({ file }) => /^(?:lib|rules)\//.test(file) && file !== builderModule) ?? outside[0]!;
  return `${place.file}:${place.line}`;
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node.parent, ts.isFunctionLike) !== undefined;
}

function placeOf(tree: ts.SourceFile, node: ts.Node): string {
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
