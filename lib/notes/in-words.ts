const words = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

/** A count as prose has it: words up to twelve, figures above. */
export function inWords(count: number): string {
  return words[count] ?? count.toLocaleString("en-US");
}
