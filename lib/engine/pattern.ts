import type { Span } from "@/lib/schema/finding";
import { defineFact, type Draft } from "./draft";
import { gramsOf, mayMatch } from "./grams";

/**
 * The one way to build a regular expression from words: whole words only, longest first, spaces matching any run of
 * spaces or a hyphen. Takes lower-case alternatives, which may themselves hold regex syntax when `raw` is set; gives a
 * regex with the flags `gi`. Use `matches` to run it, so that no state is shared between drafts.
 */
export function anyOf(
  alternatives: Iterable<string>,
  options: { raw?: boolean; after?: string } = {},
): RegExp {
  const sources = [...alternatives]
    .sort((a, b) => b.length - a.length)
    .map((word) => (options.raw ? word : escapeRegex(word)).replace(/ /g, "[ \\-]{1,2}"));
  const source = `(?<![a-z0-9])(?:${sources.join("|")})${options.after ?? "(?![a-z0-9])"}`;
  built.push(source);
  return new RegExp(source, "gi");
}

/**
 * A regex put together from parts at load time, for shapes that share a part (month names, number words). The only
 * other place that builds one from a string, so that the proof of linearity sees each.
 */
export function compile(source: string, flags = "gi"): RegExp {
  return new RegExp(source, flags);
}

/** Sources built by `anyOf`, for the test that proves each regular expression linear. */
export const built: string[] = [];

export function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A match with its span in the text that was searched, and its groups by name. */
export interface Match extends Span {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Where to search: a piece of text, or a draft, whose trigrams rule most regexes out unrun. */
export type Searched = string | Draft;

/** Which view of a draft to search; both have the same offsets. */
export type View = "plain" | "lower";

/** Every match of a global regex, without touching its `lastIndex`. */
export function* matches(searched: Searched, regex: RegExp, view: View = "plain"): Generator<Match> {
  if (typeof searched !== "string" && !mayMatch(searched.get(grams), regex)) return;
  const text = typeof searched === "string" ? searched : searched[view];
  for (const match of text.matchAll(regex)) {
    if (match[0].length === 0) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      groups: (match.groups ?? {}) as Record<string, string | undefined>,
    };
  }
}

/** The first match of a global regex, if any. */
export function firstMatch(searched: Searched, regex: RegExp, view: View = "plain"): Match | undefined {
  return matches(searched, regex, view).next().value ?? undefined;
}

/** Whether a regex matches anywhere; unlike `RegExp.test` it keeps no state. */
export function has(searched: Searched, regex: RegExp, view: View = "plain"): boolean {
  if (typeof searched === "string") return searched.search(regex) >= 0;
  return mayMatch(searched.get(grams), regex) && searched[view].search(regex) >= 0;
}

const grams = defineFact("grams", (draft) => gramsOf(draft.plain));
