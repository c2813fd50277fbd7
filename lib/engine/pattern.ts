import type { Span } from "@/lib/schema/finding";
import { defineFact, type Draft } from "./draft";
import { demandsFrom, gramsOf, meets, type Demand } from "./grams";
import { placesOf, startingPlaces } from "./places";
import { readRegex } from "./regex-reader";
import { lookupsOf, type Lookup } from "./starts";

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
    .map((word) =>
      (options.raw ? word : escapeRegex(word)).replace(/ (\??)/g, (_, optional) =>
        optional ? "[ \\-]?" : "[ \\-]{1,2}",
      ),
    );
  const source = `(?<![a-z0-9])(?:${sources.join("|")})${options.after ?? "(?![a-z0-9])"}`;
  return new RegExp(source, "gi");
}

/**
 * A regex put together from parts at load time, for shapes that share a part (month names, number words). The only
 * other place that builds one from a string, so that the proof of linearity sees each.
 */
export function compile(source: string, flags = "gi"): RegExp {
  return new RegExp(source, flags);
}

/** The text without the given characters at its end; one pass, where a regex for it would try from each of them. */
export function withoutTail(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

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

/**
 * What `matchAll` gives, by running the regex itself: `matchAll` makes a copy of it for each call, and V8 keeps few
 * compiled copies, so that a large one would be compiled again each time. Nothing of the run stays on the regex.
 */
export function execAll(searched: Searched, regex: RegExp, view: View = "plain"): RegExpExecArray[] {
  if (typeof searched !== "string") {
    const tried = howToTry(regex);
    if (!meets(searched.get(grams), tried.demands)) return [];
    const starts = tried.anchored && startingPlaces(searched.get(places), tried.anchored.lookups);
    if (starts) return execAt(searched[view], tried.anchored.sticky, starts, regex.global);
  }
  const text = typeof searched === "string" ? searched : searched[view];
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    found.push(match);
    if (!regex.global) break;
    // Past an empty match, and never into the middle of a surrogate pair, which would be read again for ever.
    if (match[0].length === 0) regex.lastIndex += (text.codePointAt(regex.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  regex.lastIndex = 0;
  return found;
}

/** What is known of a regex before it is run. */
interface Trial {
  readonly demands: readonly Demand[];
  /** The same regex made sticky, and how its matches start; absent where they can start with anything. */
  readonly anchored?: { readonly sticky: RegExp; readonly lookups: readonly Lookup[] };
}

/** By the regex, and by its text: a literal inside a function is another regex each time it is reached. */
const trialOf = new WeakMap<RegExp, Trial>();
const trialOfText = new Map<string, Trial>();

function howToTry(regex: RegExp): Trial {
  let trial = trialOf.get(regex);
  if (!trial) {
    const text = String(regex);
    trial = trialOfText.get(text) ?? trialFor(regex);
    trialOfText.set(text, trial);
    trialOf.set(regex, trial);
  }
  return trial;
}

function trialFor(regex: RegExp): Trial {
  const { literals, starts } = readRegex(regex);
  const demands = demandsFrom(literals);
  const lookups = regex.sticky ? undefined : lookupsOf(starts);
  if (!lookups) return { demands };
  const sticky = new RegExp(regex.source, `${regex.flags.replace("g", "")}y`);
  return { demands, anchored: { sticky, lookups } };
}

/** Tries a sticky regex at some places, from left to right; matches don't overlap. */
function execAt(text: string, sticky: RegExp, starts: readonly number[], all: boolean): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    // The middle of a surrogate pair is no place of its own to a regex that reads code points.
    if (start > 0 && sticky.unicode && (text.codePointAt(start - 1) ?? 0) > 0xffff) continue;
    sticky.lastIndex = start;
    const match = sticky.exec(text);
    if (!match) continue;
    found.push(match);
    if (!all) break;
    from = start + Math.max(1, match[0].length);
  }
  sticky.lastIndex = 0;
  return found;
}

/** Every match of a global regex that isn't empty. */
export function matches(searched: Searched, regex: RegExp, view: View = "plain"): Match[] {
  return execAll(searched, regex, view)
    .filter((match) => match[0].length > 0)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      groups: match.groups ?? {},
    }));
}

/** The first match of a global regex, if any. */
export function firstMatch(searched: Searched, regex: RegExp, view: View = "plain"): Match | undefined {
  return matches(searched, regex, view)[0];
}

/** Whether a regex matches anywhere; unlike `RegExp.test` it keeps no state. */
export function has(searched: Searched, regex: RegExp, view: View = "plain"): boolean {
  if (typeof searched === "string") return searched.search(regex) >= 0;
  const tried = howToTry(regex);
  if (!meets(searched.get(grams), tried.demands)) return false;
  const starts = tried.anchored && startingPlaces(searched.get(places), tried.anchored.lookups);
  return starts
    ? execAt(searched[view], tried.anchored.sticky, starts, false).length > 0
    : searched[view].search(regex) >= 0;
}

const grams = defineFact("grams", (draft) => gramsOf(draft.plain));
const places = defineFact("places", (draft) => placesOf(draft.plain));
