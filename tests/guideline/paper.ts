import { readFileSync } from "node:fs";

/** One paragraph or one table row of the paper. */
export interface Passage {
  /** The heading it stands under, in full. */
  readonly section: string;
  readonly place: string;
  readonly text: string;
}

/** The paper as kept here, whole. See README.md beside this file for how it was prepared. */
export const paper = readFileSync(new URL("aspn-2024.txt", import.meta.url), "utf8");

/**
 * Splits the paper into passages and counts paragraphs under each heading from 1. Headings, the "See Table" lines and
 * the note below Table 1 are no paragraphs; a table belongs to the paragraph before it and its rows are passages whose
 * text is the cell.
 */
export function passages(text: string): Passage[] {
  const found: Passage[] = [];
  let section = "";
  let paragraph = 0;
  for (const block of text.trim().split("\n\n")) {
    const heading = /^(#+) (.+)$/.exec(block);
    if (heading !== null) {
      section = heading[2] ?? "";
      paragraph = 0;
      continue;
    }
    if (/^See Table \d/.test(block) || block.startsWith("Note: ")) continue;
    const shortHeading = section.split(":")[0] ?? section;
    const table = /^Table \d/.exec(block);
    if (table !== null) {
      for (const row of block.split("\n").slice(1)) {
        const [label = "", cell = ""] = row.split("\t");
        found.push({ section, place: `${shortHeading} ¶${paragraph}, ${table[0]}: ${label}`, text: cell });
      }
      continue;
    }
    paragraph += 1;
    found.push({ section, place: `${shortHeading} ¶${paragraph}`, text: block });
  }
  return found;
}
