import Papa from "papaparse";
import { decodeText } from "./decode";
import { UnreadableFile, type Sheet } from "./sheet-shape";

/** The most rows that a calendar holds. */
export const MOST_ROWS = 5_000;
/** The largest file that is read, in bytes. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Rows of a CSV, TSV or semicolon-separated text. Cells may hold line breaks within quotes. Line breaks of every kind,
 * mixed ones too, are read as one line feed, as a textarea holds them.
 */
export function readDelimited(text: string, delimiter = ""): Sheet {
  const { data, meta } = Papa.parse<string[]>(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), {
    delimiter,
    newline: "\n",
    delimitersToGuess: [",", "\t", ";", "|"],
    skipEmptyLines: false,
  });
  const rows: string[][] = [];
  const numbers: number[] = [];
  data.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    rows.push(cells);
    numbers.push(index + 1);
  });
  return { rows, numbers, delimiter: meta.delimiter === "" ? "," : meta.delimiter };
}

/**
 * Rows of a file, by what its bytes are and not by its name. Throws `UnreadableFile`. A workbook's parser is only
 * fetched when there is a workbook.
 */
export async function readSheetFile(file: Blob): Promise<Sheet> {
  if (file.size > MOST_BYTES) throw new UnreadableFile("That file is larger than 50 MB.");
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new UnreadableFile("That file is empty.");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readWorkbook } = await import("./workbook");
    return readWorkbook(bytes);
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnreadableFile("That is an old Excel file (.xls). Save it as .xlsx or CSV and add it again.");
  }
  const { text } = decodeText(bytes);
  if (text.slice(0, 2_000).includes("\u0000")) throw new UnreadableFile("That file isn’t a table of posts.");
  return readDelimited(text);
}
