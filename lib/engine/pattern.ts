import type { Span } from "@/lib/schema/finding";

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

/** Every match of a global regex, without touching its `lastIndex`. */
export function* matches(text: string, regex: RegExp): Generator<Match> {
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
export function firstMatch(text: string, regex: RegExp): Match | undefined {
  return matches(text, regex).next().value ?? undefined;
}

/** Whether a global regex matches anywhere; unlike `RegExp.test` it keeps no state. */
export function has(text: string, regex: RegExp): boolean {
  return text.search(regex) >= 0;
}
