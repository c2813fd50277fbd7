import {
  categories,
  severities,
  type Edit,
  type Finding,
  type Severity,
  type Span,
} from "@/lib/schema/finding";
import type { Draft } from "./draft";
import { withoutClashes } from "./edits";
import { toAuthorSpan } from "./plain-text";
import { categoryOf, type Detection, type Rule } from "./rule";
import { joinSpans } from "./span";

/** What one rule found in a draft. */
export interface RuleDetection {
  readonly rule: Rule;
  readonly detection: Detection;
}

/**
 * Turns detections into findings: detections of one rule with one key become one problem, signed permission lowers
 * what it covers (the catalogue's severity policy, 2.8), spans and edits become the author's, each finding gets an id
 * that stands while its rule and words do, and all are in the order of the text.
 */
export function settle(draft: Draft, found: readonly RuleDetection[]): Finding[] {
  const problems = new Map<string, RuleDetection[]>();
  found.forEach((one, at) => {
    const { rule, detection } = one;
    // A draft of nothing but white space has no words to stand on.
    if (!detection.spans.some(({ start, end }) => end > start)) return;
    const key = detection.merge === undefined ? `${rule.id} ${at}` : `${rule.id}=${detection.merge}`;
    const same = problems.get(key);
    if (same) same.push(one);
    else problems.set(key, [one]);
  });
  const findings = [...problems.values()].map((same) => toFinding(draft, same));
  findings.sort(
    (a, b) =>
      a.spans[0]!.start - b.spans[0]!.start ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      categories.indexOf(a.category) - categories.indexOf(b.category) ||
      (a.ruleId < b.ruleId ? -1 : 1),
  );
  const seen = new Map<string, number>();
  const unique: Finding[] = [];
  for (const finding of findings) {
    const twin = unique.find(
      (other) =>
        other.ruleId === finding.ruleId && JSON.stringify(other.spans) === JSON.stringify(finding.spans),
    );
    if (twin) continue;
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    unique.push(count === 1 ? finding : { ...finding, id: `${finding.id}.${count}` });
  }
  return unique.map(withoutRepeat);
}

/**
 * The finding, without a suggestion that would put in words that another note puts in at the same place: taken twice
 * they would stand twice. The fuller suggestion stays, and of equals the first.
 */
function withoutRepeat(finding: Finding, at: number, all: readonly Finding[]): Finding {
  const { suggestion, ...rest } = finding;
  if (!suggestion) return finding;
  const repeats = all.some((other, place) => {
    if (place === at || !other.suggestion) return false;
    const fuller = other.suggestion.edits.length - suggestion.edits.length;
    return (
      (fuller > 0 || (fuller === 0 && place < at)) && other.suggestion.edits.some(isIn(suggestion.edits))
    );
  });
  return repeats ? rest : finding;
}

const isIn =
  (edits: readonly Edit[]) =>
  ({ start, end, text }: Edit): boolean =>
    start === end && edits.some((edit) => edit.start === start && edit.end === end && edit.text === text);

function toFinding(draft: Draft, same: readonly RuleDetection[]): Finding {
  const worst = same.reduce((a, b) => (rank(a) <= rank(b) ? a : b));
  const { rule, detection } = worst;
  const plainSpans = joinSpans(
    same
      .flatMap((one) => one.detection.spans)
      .filter(({ start, end }) => end > start)
      .map((span) => tidied(draft, span)),
  );
  const spans = joinSpans(plainSpans.map((span) => toAuthorSpan(draft.text, span)));
  const edits = withoutClashes(same.flatMap((one) => one.detection.suggestion ?? [])).map((edit) =>
    toAuthorEdit(draft, edit),
  );
  return {
    id: `${rule.id}#${fingerprint(plainSpans.map((span) => draft.lower.slice(span.start, span.end)).join("|"))}`,
    ruleId: rule.id,
    category: categoryOf(rule.id),
    severity: severityOf(draft, worst),
    title: detection.title ?? rule.title,
    why: detection.why ?? rule.why,
    advice: detection.advice ?? rule.advice,
    spans,
    clauses: [...rule.clauses],
    ...(edits.length > 0 && { suggestion: { edits } }),
  };
}

/** No phrase ends in one of these: a pattern reached a word too far. */
const looseEnd = /(?:(?<=\S)[\s,]{1,4}(?:an?|the|my|your|our|their|its|whose|of|and|but|nor)){1,2}$/;

/** A mark of whole words that ends with its phrase. */
function tidied(draft: Draft, { start, end }: Span): Span {
  const { plain, lower } = draft;
  const loose = looseEnd.exec(lower.slice(start, end))?.[0].length ?? 0;
  let to = end - loose;
  if (isInWord(plain, to)) while (isWordCharacter(plain, to)) to++;
  to += /^-(?:ups?|ins?|offs?|outs?)(?![a-z])/.exec(lower.slice(to, to + 6))?.[0].length ?? 0;
  let from = start;
  if (isInWord(plain, from)) while (from > 0 && isWordCharacter(plain, from - 1)) from--;
  return { start: from, end: to };
}

const isWordCharacter = (text: string, at: number) => /[a-z]/i.test(text.charAt(at));
const isInWord = (text: string, at: number) =>
  at > 0 && isWordCharacter(text, at - 1) && isWordCharacter(text, at);

function rank({ rule, detection }: RuleDetection): number {
  return severities.indexOf(detection.severity ?? rule.severity);
}

function severityOf(draft: Draft, { rule, detection }: RuleDetection): Severity {
  if (rule.consent === "lowers" && draft.context.consent === "written") return "consider";
  return detection.severity ?? rule.severity;
}

function toAuthorEdit(draft: Draft, edit: Edit): Edit {
  if (edit.end > edit.start) return { ...toAuthorSpan(draft.text, edit), text: edit.text };
  if (edit.start >= draft.plain.length) {
    const end = draft.text.source.length;
    return { start: end, end, text: edit.text };
  }
  const at = toAuthorSpan(draft.text, { start: edit.start, end: edit.start + 1 }).start;
  return { start: at, end: at, text: edit.text };
}

/** FNV-1a over the marked words, so that an id stands while they do and holds none of them. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const char of words.replace(/\s+/g, " ")) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
