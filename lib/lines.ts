/** What stands on each line of a field, trimmed and cut to `longest` code units; blank lines are none. */
export function linesOf(words: string, longest = 200): string[] {
  return words
    .split("\n")
    .map((line) => line.trim().slice(0, longest))
    .filter((line) => line !== "");
}
