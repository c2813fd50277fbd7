/**
 * Measures the rules on posts: `npm run eval -- [files] [options]`. Files are JSON lines: the project's own corpus,
 * the catalogue's examples, or labelled public text. Without files it takes tests/corpus/tune.jsonl.
 *
 *   --misses        print each miss
 *   --false-marks   print each false mark
 *   --spans         print each expected span that got no mark in a post that did
 *   --rule PREFIX   only the rules (and the catalogue's examples) whose id begins so
 *   --context JSON  context for every post ('{"postType":"case"}')
 *   --marks         print every mark (for public text)
 */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { createEngine } from "@/lib/engine/check";
import { contextSchema } from "@/lib/schema/context";
import { categories } from "@/lib/schema/finding";
import { rules } from "@/rules";
import { readPosts, type Post } from "./eval/posts";
import { agree, emptyTallies, formatTallies, isMark, scorePost } from "./eval/score";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "boolean", default: false },
    "false-marks": { type: "boolean", default: false },
    spans: { type: "boolean", default: false },
    marks: { type: "boolean", default: false },
    rule: { type: "string", default: "" },
    context: { type: "string", default: "{}" },
    catalogue: { type: "string" },
  },
});

const chosen = rules.filter((rule) => rule.id.startsWith(options.rule));
const engine = createEngine(chosen);
const extra = contextSchema.parse(JSON.parse(options.context));
const files = [...positionals, ...(options.catalogue ? [options.catalogue] : [])];
if (files.length === 0) files.push("tests/corpus/tune.jsonl");

for (const file of files) {
  const posts = readPosts(file);
  console.log(`\n${basename(file)}: ${posts.length} posts, ${chosen.length} rules`);
  if (posts.some((post) => post.rule)) reportCatalogue(posts);
  else if (posts.some((post) => post.marks.length + post.quiet.length > 0)) reportCorpus(posts);
  else reportPublic(posts);
}

function reportCatalogue(posts: readonly Post[]): void {
  const tally = { fires: 0, fired: 0, quiet: 0, stayed: 0 };
  for (const post of posts) {
    const rule = post.rule;
    if (!rule?.id.startsWith(options.rule)) continue;
    const findings = engine.check(post.text, { ...extra, ...post.context });
    const spoke = findings.some((finding) => finding.ruleId === rule.id);
    if (rule.fires) {
      tally.fires++;
      if (spoke) tally.fired++;
      else console.log(`  silent     ${rule.id} [${post.label}] ${post.text}`);
    } else {
      tally.quiet++;
      if (!spoke) tally.stayed++;
      else console.log(`  false mark ${rule.id} [${post.label}] ${post.text}`);
    }
  }
  console.log(`  marked ${tally.fired} of ${tally.fires}, quiet ${tally.stayed} of ${tally.quiet}`);
}

function reportCorpus(posts: readonly Post[]): void {
  const tallies = emptyTallies();
  for (const post of posts) {
    const findings = engine.check(post.text, { ...extra, ...post.context });
    for (const verdict of scorePost(tallies, post, findings)) {
      if (verdict.kind === "miss" && !options.misses) continue;
      if (verdict.kind === "false mark" && !options["false-marks"]) continue;
      if (verdict.kind === "span missed" && !options.spans) continue;
      console.log(
        `  ${verdict.kind} ${verdict.category} ${post.id} ${JSON.stringify(post.context)}\n    ${post.text.replace(/\n/g, "\n    ")}\n    → ${verdict.words.join(" ; ")}`,
      );
    }
  }
  console.log(formatTallies(tallies));
}

function reportPublic(posts: readonly Post[]): void {
  const marked = Object.fromEntries(categories.map((category) => [category, 0]));
  const byRule = new Map<string, number>();
  const entities = new Map<string, { all: number; found: number }>();
  for (const post of posts) {
    const findings = engine.check(post.text, extra).filter(isMark);
    for (const category of categories)
      if (findings.some((finding) => finding.category === category))
        marked[category] = (marked[category] ?? 0) + 1;
    for (const ruleId of new Set(findings.map((finding) => finding.ruleId)))
      byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1);
    if (options.marks)
      for (const finding of findings)
        console.log(
          `  ${finding.ruleId} ${post.id}: ${finding.spans.map((span) => post.text.slice(span.start, span.end)).join(" | ")}  ⟵ ${post.text.slice(0, 300).replace(/\n/g, " ")}`,
        );
    for (const entity of post.entities ?? []) {
      const tally = entities.get(entity.label) ?? { all: 0, found: 0 };
      tally.all++;
      const found = findings.some((f) => f.category === "phi" && f.spans.some((span) => agree(span, entity)));
      if (found) tally.found++;
      else if (options.misses)
        console.log(`  miss ${entity.label}: ${post.text.slice(entity.start, entity.end)}  ⟵ ${post.text}`);
      entities.set(entity.label, tally);
    }
  }
  for (const category of categories) {
    const count = marked[category] ?? 0;
    console.log(
      `  ${category.padEnd(22)} marked ${count} posts (${((100 * count) / posts.length).toFixed(2)}%)`,
    );
  }
  for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1]))
    console.log(`    ${String(count).padStart(4)} ${rule}`);
  for (const [label, { all, found }] of [...entities].sort())
    console.log(`  ${label.padEnd(22)} phi recall ${(found / all).toFixed(3)} (${found} of ${all})`);
}
