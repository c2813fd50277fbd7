import { unzipSync, zipSync, type Zippable } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { UnreadableFile, type Sheet } from "./sheet-shape";

/** The most that a workbook may unfold to, in bytes: a small file can hold a very large one. */
const MOST_UNFOLDED = 120 * 1024 * 1024;

/**
 * The first sheet of an .xlsx file, its cells as text: dates as ISO 8601, formulas by the value that was saved with
 * them and never evaluated. Throws `UnreadableFile`.
 *
 * The archive is unfolded here and handed on unpacked: the parser would otherwise inflate large parts in workers made
 * of blob URLs, which our content security policy refuses.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet> {
  let size = 0;
  let parts: Zippable;
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
  const rows: string[][] = [];
  const numbers: number[] = [];
  cells.forEach((row, index) => {
    const words = row.map(cellText);
    if (words.every((cell) => cell.trim() === "")) return;
    rows.push(words);
    numbers.push(index + 1);
  });
  return { rows, numbers, delimiter: "," };
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
