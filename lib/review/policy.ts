import type { NoteFinding } from "@/lib/notes/guide";
import { severityOrder } from "@/lib/notes/note";
import { platformRules } from "@/lib/platforms";
import type { Platform } from "@/lib/schema/context";
import type { Severity, Span } from "@/lib/schema/finding";

/** A phrase that the practice bans or requires, by its own choice and for its own reason. */
export interface PhraseRule {
  /** Stands while the rule does; a changed rule gets another. */
  readonly id: string;
  readonly phrase: string;
  readonly reason: string;
  /** Where it holds; everywhere when absent. */
  readonly platform?: Platform;
  readonly severity: Severity;
}

/** The practice's own rules. They add to the guideline's and never silence one of them. */
export interface Policy {
  readonly banned: readonly PhraseRule[];
  readonly required: readonly PhraseRule[];
  /** Longer phrases in which a banned one may stand: "pain relief clinic". */
  readonly allowed: readonly string[];
}

export const emptyPolicy: Policy = { banned: [], required: [], allowed: [] };

const MOST_RULES = 200;
const MOST_LENGTH = 200;

/** Letters as they are compared: one code unit for each, so that places stay. */
function folded(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const lower = letter.toLowerCase();
    out += /[’‘ʼ]/.test(letter)
      ? "'"
      : /[“”]/.test(letter)
        ? '"'
        : /[\u00a0\u202f\t\n\r]/.test(letter)
          ? " "
          : lower.length === 1
            ? lower
            : letter;
  }
  return out;
}

const isWordPart = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Spaces between the words of a phrase count as one, up to this many. */
const WIDEST_GAP = 10;

/** Where the words end that stand at an offset one after the other, or undefined when they don't. */
function endOfWords(read: string, words: readonly string[], from: number): number | undefined {
  let at = from;
  for (const [place, word] of words.entries()) {
    const gapStart = at;
    if (place > 0) while (read.charAt(at) === " " && at - gapStart < WIDEST_GAP) at += 1;
    if ((place > 0 && at === gapStart) || !read.startsWith(word, at)) return undefined;
    at += word.length;
  }
  return at;
}

/** Every place where the phrase stands as whole words, whatever its case and however its words are spaced. */
export function placesOf(text: string, phrase: string): Span[] {
  const words = folded(phrase).trim().split(/ +/);
  const [first] = words;
  if (first === undefined || first === "") return [];
  const read = folded(text);
  const places: Span[] = [];
  for (let start = read.indexOf(first); start >= 0; start = read.indexOf(first, start + 1)) {
    const end = endOfWords(read, words, start);
    if (end === undefined || start < (places.at(-1)?.end ?? 0)) continue;
    const cutsBefore = isWordPart(read[start]) && isWordPart(read[start - 1]);
    const cutsAfter = isWordPart(read[end - 1]) && isWordPart(read[end]);
    if (!cutsBefore && !cutsAfter) places.push({ start, end });
  }
  return places;
}

/**
 * What the practice's own rules find in a post: family "practice", rule ids "practice/…", no clause. Spans in UTF-16
 * code units of `text`. A required phrase that is missing is marked at the post's last word, and the wording offered
 * adds it at the end.
 */
export function policyFindings(text: string, platform: Platform | undefined, policy: Policy): NoteFinding[] {
  const holdsHere = (rule: PhraseRule) => rule.platform === undefined || rule.platform === platform;
  const allowed = policy.allowed.flatMap((phrase) => placesOf(text, phrase));
  const banned = policy.banned.filter(holdsHere).flatMap((rule): NoteFinding[] => {
    const spans = placesOf(text, rule.phrase).filter(
      (span) => !allowed.some((wide) => wide.start <= span.start && span.end <= wide.end),
    );
    if (spans.length === 0) return [];
    return [
      {
        ...shared(rule, "banned-phrase"),
        title: "Uses words your practice avoids",
        advice: "Say it in other words.",
        spans,
      },
    ];
  });
  const required = policy.required.filter(holdsHere).flatMap((rule): NoteFinding[] => {
    const end = text.trimEnd().length;
    if (end === 0 || placesOf(text, rule.phrase).length > 0) return [];
    let start = end;
    while (start > 0 && text.charAt(start - 1).trim() !== "") start -= 1;
    return [
      {
        ...shared(rule, "required-phrase"),
        title: "Leaves out words your practice requires",
        advice: `Add “${rule.phrase}”.`,
        spans: [{ start, end }],
        suggestion: { edits: [{ start: end, end, text: ` ${rule.phrase}` }] },
      },
    ];
  });
  return [...banned, ...required];
}

function shared(rule: PhraseRule, kind: string) {
  return {
    id: `practice/${kind}#${rule.id}`,
    ruleId: `practice/${kind}`,
    category: "practice" as const,
    severity: rule.severity,
    why: rule.reason === "" ? "Your practice chose so." : rule.reason,
    clauses: [],
  };
}

/** Reads a policy from JSON that was stored or imported. What isn't one is left out; never throws. */
export function readPolicy(json: string | null): Policy {
  let value: unknown;
  try {
    value = JSON.parse(json ?? "null");
  } catch {
    return emptyPolicy;
  }
  if (typeof value !== "object" || value === null) return emptyPolicy;
  const { banned, required, allowed } = value as Record<string, unknown>;
  return {
    banned: listOf(banned).flatMap(readRule),
    required: listOf(required).flatMap(readRule),
    allowed: listOf(allowed).flatMap(shortText),
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_RULES) : [];
}

function shortText(value: unknown): string[] {
  const text = typeof value === "string" ? value.trim().slice(0, MOST_LENGTH) : "";
  return text === "" ? [] : [text];
}

function readRule(value: unknown): PhraseRule[] {
  if (typeof value !== "object" || value === null) return [];
  const { phrase, reason, platform, severity } = value as Record<string, unknown>;
  const [words] = shortText(phrase);
  return words === undefined
    ? []
    : [
        phraseRule(
          words,
          shortText(reason)[0] ?? "",
          isPlatform(platform) ? platform : undefined,
          severityOrder.find((one) => one === severity) ?? "revise",
        ),
      ];
}

function isPlatform(value: unknown): value is Platform {
  return typeof value === "string" && Object.hasOwn(platformRules, value);
}

/** A rule whose id says what it asks: an answer given to it stands while it does. */
export function phraseRule(
  phrase: string,
  reason: string,
  platform: Platform | undefined,
  severity: Severity,
): PhraseRule {
  return {
    id: [folded(phrase), platform ?? "everywhere", severity].join("|"),
    phrase,
    reason,
    severity,
    ...(platform && { platform }),
  };
}
