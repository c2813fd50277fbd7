const units =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The value of a spelled-out number from one to one hundred and twenty ("ninety-four"), or undefined. */
export function numberOfWords(text: string): number | undefined {
  let total = 0;
  let known = false;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === "a" || word === "and" || word === "") continue;
    const unit = units.indexOf(word);
    const ten = tens.indexOf(word);
    if (unit >= 0) total += unit + 1;
    else if (ten >= 0) total += (ten + 2) * 10;
    else if (word === "hundred") total = Math.max(total, 1) * 100;
    else return undefined;
    known = true;
  }
  return known ? total : undefined;
}

/** Regex source for such a number. */
export const numberWordSource = `(?:(?:a |one )?hundred(?:[ -](?:and )?(?:${[...units, ...tens].join("|")}))?|(?:${tens.join("|")})(?:[ -](?:${units.slice(0, 9).join("|")}))?|${units.join("|")})`;
