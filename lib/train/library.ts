import type { CheckRequest } from "@/lib/schema/check";
import type { Category, Severity, Span } from "@/lib/schema/finding";

/** One note on a library post, as small as a list needs it. */
export interface LibraryMark {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Sorted, in UTF-16 code units of the post. */
  readonly spans: readonly Span[];
}

/** A post to teach with: an example of a rule, or a post of the project's own corpus. Marks are the engine's. */
export interface LibraryPost {
  /** Stands while its words and its place do. */
  readonly id: string;
  readonly post: CheckRequest;
  readonly marks: readonly LibraryMark[];
  /** The rule whose example it is; absent for a post of the corpus. */
  readonly ruleId?: string;
  /** What the rule's suggestion makes of it. */
  readonly becomes?: string;
  /** Why it gets no note from its rule. */
  readonly why?: string;
}

export interface Library {
  readonly ruleSet: string;
  readonly posts: readonly LibraryPost[];
}

/** Before and after, quiet near-misses, or whole posts as they are written. */
export type LibraryKind = "pairs" | "left-alone" | "posts";

export interface LibraryFilter {
  readonly kind?: LibraryKind;
  readonly search?: string;
  readonly family?: Category;
  readonly ruleId?: string;
  readonly clauseId?: string;
  readonly platform?: CheckRequest["platform"];
  /** "none": posts without any note. */
  readonly severity?: Severity | "none";
}

/** FNV-1a, 32 bits: enough to tell a few thousand posts apart; a test says so. */
export function postId(origin: string, post: CheckRequest): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify([origin, post])) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `p${hash.toString(36)}`;
}

export function kindOf(post: LibraryPost): LibraryKind | undefined {
  if (post.ruleId === undefined) return "posts";
  if (post.becomes !== undefined) return "pairs";
  return post.why !== undefined ? "left-alone" : undefined;
}

const familyOf = (ruleId: string) => ruleId.slice(0, ruleId.indexOf("/"));

/** What a search looks through, as it is compared: lower case, plain apostrophes. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[’‘]/g, "'");
}

/**
 * The posts that a filter leaves, in the library's order. `clausesOf` gives a rule's clauses and `titleOf` its title,
 * which is searched too. Every word of the search has to be there.
 */
export function filterLibrary(
  posts: readonly LibraryPost[],
  filter: LibraryFilter,
  rules: {
    readonly clausesOf: (ruleId: string) => readonly string[];
    readonly titleOf: (ruleId: string) => string;
  },
): LibraryPost[] {
  const wanted = plain(filter.search ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  return posts.filter((one) => {
    const { post, marks } = one;
    const ruleIds = [...(one.ruleId === undefined ? [] : [one.ruleId]), ...marks.map(({ ruleId }) => ruleId)];
    if (filter.kind !== undefined && kindOf(one) !== filter.kind) return false;
    if (filter.platform !== undefined && post.platform !== filter.platform) return false;
    if (filter.family !== undefined && !ruleIds.some((id) => familyOf(id) === filter.family)) return false;
    if (filter.ruleId !== undefined && !ruleIds.includes(filter.ruleId)) return false;
    if (
      filter.clauseId !== undefined &&
      !ruleIds.some((id) => rules.clausesOf(id).includes(filter.clauseId ?? ""))
    )
      return false;
    if (
      filter.severity === "none"
        ? marks.length > 0
        : filter.severity && !marks.some(({ severity }) => severity === filter.severity)
    )
      return false;
    if (wanted.length === 0) return true;
    const words = plain(
      [post.text, one.becomes, one.why, ...ruleIds.map(rules.titleOf)].filter(Boolean).join(" "),
    );
    return wanted.every((word) => words.includes(word));
  });
}
