/** Posts of a made-up month: quiet ones, and ones with something to find. Names are invented. */
const lines = [
  "Meet our newest physician assistant. She runs trails and answers spine questions.",
  "Mr. Delgado walked his daughter down the aisle nine days after his spinal cord stimulator surgery. Results like this are why we do it.",
  "We’re now offering the Altivane system. Pain free in one visit, guaranteed, book today.",
  "Thank you for trusting us with your procedure, we’re sorry about the wait. Please call our office.",
  "Five stretches for desk workers, and when to skip them. General information only; sources in the link.",
  "New trial of basivertebral nerve ablation: what it found, who it left out, and what it can’t tell us yet.",
  "Our clinic is closed on Monday for the holiday. We open again on Tuesday at eight.",
  "@jt_carver stop the gabapentin tonight and double your tizanidine, then message me.",
] as const;

const platforms = ["Facebook", "Instagram", "X", "Google review", "LinkedIn", "Threads", "TikTok"] as const;

/** Text of the post at `index`, of about `length` code units when one is given. */
export function postText(index: number, length?: number): string {
  const line = `${lines[index % lines.length]} (${index + 1})`;
  if (length === undefined) return line;
  let text = line;
  for (let at = 1; text.length < length; at += 1) text += ` ${lines[(index + at * 4 + 4) % 2 === 0 ? 6 : 4]}`;
  return text.slice(0, length);
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A CSV of `count` posts without any trouble. */
export function plainCsv(count: number, length?: number): string {
  const rows = Array.from({ length: count }, (_, index) =>
    [
      `2027-01-${String((index % 28) + 1).padStart(2, "0")}`,
      platforms[index % platforms.length]!,
      postText(index, length),
      index % 2 === 0 ? "Priya" : "Marcus",
    ]
      .map(quoted)
      .join(","),
  );
  return `Date,Platform,Text,Author\r\n${rows.join("\r\n")}\r\n`;
}

/**
 * Sixty rows with every kind of trouble: no text, no date, dates that aren't, an unknown platform, a twin, too many
 * cells, too long, line breaks and quotes within cells, a formula, emoji, right-to-left text, blank lines between.
 */
export function troubledCsv(): string {
  const rows: string[] = [];
  for (let index = 0; index < 60; index += 1) {
    const date = `1/${(index % 28) + 1}/2027`;
    const platform = platforms[index % platforms.length]!;
    let cells = [date, platform, postText(index), "Priya", "Team post"];
    if (index === 5) cells = ["", platform, postText(index), "Priya", ""];
    if (index === 9) cells = ["13/45/2027", platform, postText(index), "Marcus", ""];
    if (index === 14) cells = [date, platform, "", "Marcus", "A row with no text"];
    if (index === 19) cells = [date, "Friendbook", postText(index), "Priya", ""];
    if (index === 24) cells = [date, platform, postText(index), "Priya", "", "one", "too many"];
    if (index === 29) cells = ["1/29/2027", platforms[0], postText(28), "Priya", ""];
    if (index === 30) cells = ["1/29/2027", platforms[0], postText(28), "Priya", ""];
    if (index === 34) cells = [date, platform, `${"Long ".repeat(2_100)}end`, "Priya", ""];
    if (index === 39)
      cells = [date, platform, 'She said "thank you",\nand the next line says so too.', "Priya", ""];
    if (index === 44) cells = [date, platform, '=HYPERLINK("https://example.com","Click")', "Priya", "-2+3"];
    if (index === 49) cells = [date, platform, "🦴👩🏽‍⚕️ Back to the garden 🌱 שלום", "Zoë", ""];
    rows.push(cells.map(quoted).join(","));
    if (index % 20 === 19) rows.push("", ",,,,");
  }
  return `\uFEFFPublish Date,Network,Caption,Created by,Content type\r\n${rows.join("\r\n")}\r\n`;
}

/** A CSV without line breaks in its cells, with an alt text for every post. */
export function withAltTexts(csv: string, altText: string): string {
  return csv
    .trimEnd()
    .split("\r\n")
    .map((row, at) => `${row},${at === 0 ? "Alt text" : quoted(altText)}\r\n`)
    .join("");
}
