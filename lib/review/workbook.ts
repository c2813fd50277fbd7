import { strFromU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { UnreadableFile, type Sheet } from "./sheet-shape";

/** The most that a workbook may unfold to, in bytes: a small file can hold a very large one. */
const MOST_UNFOLDED = 120 * 1024 * 1024;

/**
 * The first sheet of an .xlsx file, its cells as text: dates as ISO 8601, formulas by the value that was saved with
 * them and never evaluated. A cell that is merged with those below it (one date over the three posts of a day) holds
 * for each of their rows. Throws `UnreadableFile`.
 *
 * The archive is unfolded here and handed on unpacked: the parser would otherwise inflate large parts in workers made
 * of blob URLs, which our content security policy refuses.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet> {
  let size = 0;
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        size += originalSize;
        if (size > MOST_UNFOLDED) throw new UnreadableFile("That workbook is too large to read here.");
        return true;
      },
    });
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) throw thrown;
    throw new UnreadableFile("That workbook is damaged, or locked with a password.");
  }
  let cells: readonly (readonly unknown[])[];
  try {
    const plain = zipSync(parts, { level: 0 });
    cells = await readSheet(plain.slice().buffer, 1, { trim: false });
  } catch {
    throw new UnreadableFile("That workbook can’t be read. Save the sheet as CSV and add it again.");
  }
  const all = cells.map((row) => row.map(cellText));
  const kept = all.flatMap((row, index) => (row.some((cell) => cell.trim() !== "") ? [index] : []));
  for (const { column, first, last } of mergedDown(parts)) {
    const value = all[first]?.[column] ?? "";
    for (let at = first + 1; at <= Math.min(last, all.length - 1); at += 1) {
      const row = all[at];
      if (row?.[column]?.trim() === "") row[column] = value;
    }
  }
  const rows = kept.map((index) => all[index] ?? []);
  const numbers = kept.map((index) => index + 1);
  return { rows, numbers, delimiter: "," };
}

/** How much of the end of a sheet's XML is looked at: merged cells stand after all rows (ECMA-376, CT_Worksheet). */
const TAIL = 2 * 1024 * 1024;
const merged = /<(?:\w{1,20}:)?mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** Merged cells of the first sheet that are one column wide, by index from 0. */
function mergedDown(
  parts: Unzipped,
): { readonly column: number; readonly first: number; readonly last: number }[] {
  const sheet = parts[firstSheet(parts)];
  if (!sheet) return [];
  return [...strFromU8(sheet.subarray(-TAIL)).matchAll(merged)].flatMap(([, from, first, to, last]) =>
    from === to
      ? [{ column: columnIndex(from ?? ""), first: Number(first) - 1, last: Number(last) - 1 }]
      : [],
  );
}

/** Where the first sheet of the workbook stands in the archive. */
function firstSheet(parts: Unzipped): string {
  const words = (name: string) => (parts[name] ? strFromU8(parts[name]) : "");
  const id = /<(?:\w{1,20}:)?sheet [^<>]{0,500}r:id="([^"<>]{1,100})"/.exec(words("xl/workbook.xml"))?.[1];
  const links = words("xl/_rels/workbook.xml.rels").matchAll(/<(?:\w{1,20}:)?Relationship ([^<>]{1,2000})>/g);
  for (const [, link = ""] of links) {
    if (!link.includes(`Id="${id}"`)) continue;
    const target = /Target="\/?(?:xl\/)?([^"<>]{1,500})"/.exec(link)?.[1];
    if (target !== undefined) return `xl/${target}`;
  }
  return "";
}

/** "A" is 0, "AB" is 27. */
function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    const iso = value.toISOString();
    // A date without an hour, an hour without a date (day 0 of the workbook's calendar), or both.
    if (value.getTime() < -2_208_000_000_000) return iso.slice(11, 16);
    return iso.slice(11, 19) === "00:00:00" ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
  }
  // A carriage return stands in a workbook's XML as it is, or escaped (ECMA-376, ST_Xstring).
  return String(value).replace(/(?:\r|_x000D_)\n?/g, "\n");
}
