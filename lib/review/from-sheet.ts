import type { Platform } from "@/lib/schema/context";
import {
  columnsByContent,
  guessColumns,
  isHeader,
  isTicked,
  platformColumns,
  platformOfExport,
  readPlatform,
  type Columns,
  type Field,
} from "./columns";
import { orderOf, readDate, readTime, type PostDate } from "./dates";
import { restore } from "./neutralize";
import type { RowProblem } from "./records";
import { MOST_ROWS } from "./sheet";
import type { Sheet } from "./sheet-shape";
import { columnsNamed, readRowRecord, type CalendarSettings, type RowRecord } from "./row-record";
import { ourColumns } from "./to-csv";

/** The most that one check reads, in UTF-16 code units. */
const MOST_READ = 10_000;

/** A row that is a post, before it has an id. */
export interface RowPost {
  readonly row: number;
  readonly cells: readonly string[];
  readonly text: string;
  readonly platform: Platform | undefined;
  readonly goesOut: PostDate | undefined;
  readonly author: string;
  readonly kind: string;
  readonly link: string;
  readonly image: string;
  readonly altText: string;
  readonly answers: Readonly<Record<string, string>>;
  /** What an export of ours wrote beside it: "unreadable" where that was cut off or changed past reading. */
  readonly record: RowRecord | "unreadable" | undefined;
}

/** A sheet with its columns named, ready to be mapped. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly number[];
  readonly delimiter: string;
  readonly columns: Columns;
  /** What our own export's record column holds, one a row; empty for any other file. */
  readonly records: readonly RowPost["record"][];
  /** Rows above the column names, a title mostly. */
  readonly above: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The calendar that an export of ours was of. */
  readonly settings: CalendarSettings | undefined;
}

/** Rows in which column names are looked for: a table by hand begins with its title as often as not. */
const MOST_ABOVE = 10;

/** Where the column names stand: in the first row that looks like some, or, under a title, that has a text and more. */
function headerAt({ rows }: Sheet): number {
  if (isHeader(rows[0] ?? [])) return 0;
  return rows.slice(0, MOST_ABOVE).findIndex((row) => {
    const found = guessColumns(row);
    return isHeader(row) && found.text !== undefined && Object.keys(found).length >= 2;
  });
}

/** Splits column names from rows, and our own export's columns from the file's. */
export function tableOf(sheet: Sheet): Table {
  const at = headerAt(sheet);
  const hasHeader = at >= 0;
  const first = sheet.rows[at] ?? [];
  const width = Math.max(0, ...sheet.rows.slice(0, 50).map((row) => row.length));
  const names = hasHeader ? first.map((name) => name.trim()) : [];
  const isOurs = names.includes(ourColumns.record);
  const kept = Array.from({ length: hasHeader ? first.length : width }, (_, at) => at).filter(
    (at) => !isOurs || !Object.values<string>(ourColumns).includes(names[at] ?? ""),
  );
  const body = sheet.rows.slice(at + 1);
  const recordAt = names.indexOf(ourColumns.record);
  const read = isOurs ? restore : (cell: string) => cell;
  const header = hasHeader ? kept.map((at) => read(names[at] ?? "")) : kept.map((at) => `Column ${at + 1}`);
  const rows = body.map((row) => [
    ...kept.map((at) => read(row[at] ?? "")),
    // Cells past the last column are kept, so that they can be told of.
    ...(isOurs ? [] : row.slice(kept.length)),
  ]);
  const records = recordAt < 0 ? [] : body.map((row) => recordOf(row[recordAt] ?? ""));
  const settings = records.find((record) => typeof record === "object" && record.calendar !== undefined);
  const told = typeof settings === "object" ? settings.calendar : undefined;
  const guessed = hasHeader ? guessColumns(header, rows) : columnsByContent(rows);
  return {
    header,
    rows,
    numbers: sheet.numbers.slice(at + 1),
    above: sheet.rows
      .slice(0, Math.max(0, at))
      .map((cells, index) => ({ row: sheet.numbers[index] ?? index + 1, cells })),
    delimiter: sheet.delimiter,
    columns: (told && columnsNamed(told.columns, header)) ?? guessed,
    records,
    settings: told,
  };
}

function recordOf(cell: string): RowPost["record"] {
  return cell.trim() === "" ? undefined : (readRowRecord(restore(cell)) ?? "unreadable");
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\breview repl(?:y|ies)\b|\brepl(?:y|ies) to (?:a )?reviews?\b/i, "review-reply"],
  [/\brepl(?:y|ies)\b|\bcomment\b/i, "reply"],
  [/\bpatient stor(?:y|ies)\b|\btestimonials?\b/i, "testimonial"],
  [/\bcase\b/i, "case"],
  [/\beducation(?:al)?\b|\bteaching\b|\btips?\b|\bjournal club\b/i, "education"],
  [/\bpromo(?:tion)?s?\b|\bad\b|\blaunch\b|\boffer\b/i, "promotion"],
];

/** Posts and troubles of a table. Every row is in one of the two, or in both. */
export function readTable(
  table: Table,
  columns: Columns,
  year: number,
): { readonly posts: readonly RowPost[]; readonly problems: readonly RowProblem[] } {
  const posts: RowPost[] = [];
  const problems: RowProblem[] = [];
  const at = (row: readonly string[], field: Field) => {
    const index = columns[field];
    return index === undefined ? "" : (row[index] ?? "");
  };
  const order = orderOf(table.rows.map((row) => at(row, "date")));
  const ticked = columns.platform === undefined ? platformColumns(table.header, table.rows) : [];
  const platformOfFile = columns.platform === undefined ? platformOfExport(table.header) : undefined;
  const seen = new Map<string, number>();
  for (const { row, cells } of table.above)
    problems.push({ row, reason: "Stands above the column names.", cells, isKept: false });

  table.rows.forEach((cells, index) => {
    const row = table.numbers[index] ?? index + 1;
    const tell = (reason: string, isKept: boolean) => problems.push({ row, reason, cells, isKept });
    const text = at(cells, "text");
    if (text.trim() === "") return tell("No text.", false);
    if (posts.length >= MOST_ROWS) return tell(pastMost, false);

    const told = at(cells, "date").trim();
    const day = readDate(told, order, year);
    const time = readTime(` ${at(cells, "time").trim()}`) ?? day?.time;
    if (told === "" && columns.date !== undefined) tell("No date.", true);
    else if (told !== "" && !day) tell(`“${short(told)}” isn’t a date we can read.`, true);

    const network = at(cells, "platform").trim();
    const platform =
      readPlatform(network) ?? ticked.find((one) => isTicked(cells[one.at]))?.platform ?? platformOfFile;
    if (network !== "" && platform === undefined)
      tell(`We don’t know the platform “${short(network)}”.`, true);
    if (cells.slice(table.header.length).some((cell) => cell.trim() !== ""))
      tell("More cells than the file has columns. A comma in the text may need quotes.", true);
    if (text.length > MOST_READ)
      tell("Longer than 10,000 characters: the check reads the first 10,000.", true);
    if (text.includes("\uFFFD")) tell("Some characters couldn’t be read.", true);
    const key = [text.trim(), told, network].join("\u0000");
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    else tell(`The same as row ${before}.`, true);

    const kind = at(cells, "kind").trim();
    const postType = kinds.find(([pattern]) => pattern.test(kind))?.[1];
    const image = at(cells, "image").trim();
    posts.push({
      row,
      cells,
      text,
      platform,
      goesOut: day && { day: day.day, ...(time !== undefined && { time }) },
      author: at(cells, "author").trim(),
      kind,
      link: at(cells, "link").trim(),
      image,
      altText: at(cells, "altText"),
      answers: {
        ...(platform === "google-review-reply" ? { postType: "review-reply" } : postType && { postType }),
        ...(image !== "" && { media: "yes" }),
      },
      record: table.records[index],
    });
  });
  return { posts, problems };
}

export const pastMost = `Past the ${MOST_ROWS.toLocaleString("en-US")} posts that a calendar holds.`;

const short = (words: string) => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/** "3 rows need a fix." */
export function problemHeadline(problems: readonly RowProblem[]): string {
  const rows = new Set(problems.map(({ row }) => row)).size;
  return rows === 0 ? "" : `${rows.toLocaleString("en-US")} row${rows === 1 ? " needs" : "s need"} a fix.`;
}

/** Rows of another file laid out in a calendar's columns: by what they hold, then by name, then as columns of their own. */
export function alignColumns(
  calendar: { readonly header: readonly string[]; readonly columns: Columns },
  table: Pick<Table, "header">,
  columns: Columns,
): { readonly header: readonly string[]; readonly columns: Columns; readonly place: readonly number[] } {
  const header = [...calendar.header];
  const merged: Partial<Record<Field, number>> = { ...calendar.columns };
  const taken = new Set<number>();
  const fieldOf = (at: number) => (Object.keys(columns) as Field[]).find((field) => columns[field] === at);
  const place = table.header.map((name, at) => {
    const field = fieldOf(at);
    const known = field === undefined ? undefined : merged[field];
    const named = header.findIndex((one, index) => one === name && !taken.has(index));
    const goal = known ?? (named >= 0 ? named : header.push(name) - 1);
    const free = taken.has(goal) ? header.push(name) - 1 : goal;
    taken.add(free);
    if (field !== undefined && merged[field] === undefined) merged[field] = free;
    return free;
  });
  return { header, columns: merged, place };
}
