import Papa from "papaparse";
import { platformRules } from "@/lib/platforms";
import { readPlatform } from "./columns";
import { hashOf } from "./hash";
import { neutralize } from "./neutralize";
import type { PostView } from "./post-view";
import type { CalendarRecord, DecisionRecord, LogEntry, PostRecord, SignOffRecord } from "./records";
import { namedColumns, type RowRecord } from "./row-record";

/** Columns that an export adds. By the last of them an import knows its own. */
export const ourColumns = {
  notes: "Chaperone notes",
  decisions: "Chaperone decisions",
  signatures: "Chaperone signatures",
  record: "Chaperone record",
} as const;

const answerWords = {
  used: "wording used",
  edited: "edited",
  kept: "kept",
  "does-not-apply": "does not apply",
} as const;

/**
 * The calendar as it came in, with the final texts, and what was found, answered and signed beside each post. Cells
 * that a spreadsheet would run are neutralized. Rows that weren't posts follow at the end, and cells past the last
 * column name keep their place under a column without one.
 */
export async function calendarCsv(
  calendar: CalendarRecord,
  views: readonly PostView[],
  logs: ReadonlyMap<string, readonly LogEntry[]>,
  records: {
    readonly decisions: readonly DecisionRecord[];
    readonly signOffs: readonly SignOffRecord[];
  },
): Promise<string> {
  const posts = views.map(({ post }) => post);
  const byOrder = [...views].sort((a, b) => a.post.order - b.post.order);
  const left = calendar.problems.filter(({ isKept }) => !isKept);
  const width = Math.max(
    calendar.header.length,
    ...posts.map(({ cells }) => cells.length),
    ...left.map(({ cells }) => cells.length),
  );
  const decisions = byPost(records.decisions);
  const signOffs = byPost(records.signOffs);
  const rows: string[][] = [];
  const settings = {
    name: calendar.name,
    fileName: calendar.fileName,
    signers: calendar.signers,
    signing: calendar.signing,
    columns: namedColumns(calendar.columns, calendar.header),
  };
  for (const view of byOrder) {
    const { post } = view;
    const record: Omit<RowRecord, "sha256"> = {
      format: "chaperone-row/1",
      id: post.id,
      textSha256: post.textSha256,
      ...(post.altTextSha256 !== undefined && { altTextSha256: post.altTextSha256 }),
      answers: post.answers,
      workflow: post.workflow,
      ...(post.platform && { platform: post.platform }),
      decisions: decisions.get(post.id) ?? [],
      signOffs: signOffs.get(post.id) ?? [],
      log: logs.get(post.id) ?? [],
      calendar: settings,
    };
    rows.push([
      ...finalCells(post, calendar, width),
      notesCell(view),
      decisionsCell(view),
      signaturesCell(view),
      JSON.stringify({ ...record, sha256: await hashOf(record) }),
    ]);
  }
  return toCsv(
    [
      [...padded(calendar.header, width), ...Object.values(ourColumns)],
      ...rows,
      ...left.map(({ cells }) => [...padded(cells, width), "", "", "", ""]),
    ],
    calendar.delimiter,
  );
}

function byPost<T extends { readonly postId: string }>(records: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const record of records) map.set(record.postId, [...(map.get(record.postId) ?? []), record]);
  return map;
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? "");
}

/** The row with the text, the alt text, and the platform where it was changed here, as they are now. */
function finalCells(post: PostRecord, { columns }: CalendarRecord, width: number): string[] {
  const cells = padded(post.cells, width);
  const { text, altText, platform } = columns;
  if (text !== undefined) cells[text] = post.text;
  if (altText !== undefined) cells[altText] = post.altText;
  if (platform !== undefined && readPlatform(cells[platform] ?? "") !== post.platform)
    cells[platform] = post.platform ? platformRules[post.platform].name : "";
  return cells;
}

function notesCell({ notes }: PostView): string {
  return notes
    .map(
      ({ note, decision }) => `${note.number}. ${note.severity}: ${note.title}${decision ? "" : " (open)"}`,
    )
    .join("\n");
}

function decisionsCell({ notes, past }: PostView): string {
  const standing = notes.flatMap(({ decision }) => decision ?? []);
  return [...past, ...standing]
    .map(
      ({ note, kind, reason, who, at }) =>
        `${note.title}: ${answerWords[kind]}${reason === "" ? "" : ` (${reason})`}, ${who}, ${at}`,
    )
    .join("\n");
}

function signaturesCell({ signatures }: PostView): string {
  return signatures
    .map(
      ({ record, changed }) =>
        `${record.who}, ${record.at}, ${changed.length === 0 ? "stands" : `void: ${changed.join(", ")} changed`}, ${record.seal}`,
    )
    .join("\n");
}

/** Rows as CSV with a byte order mark, which spreadsheets need to read UTF-8; every cell neutralized. */
export function toCsv(rows: readonly (readonly string[])[], delimiter = ","): string {
  const data = rows.map((row) => row.map(neutralize));
  return `\uFEFF${Papa.unparse(data, { delimiter, newline: "\r\n", quotes: false })}\r\n`;
}

/** A calendar to fill in: the columns that are known, and two posts to go by. */
export function templateCsv(): string {
  return toCsv([
    ["Date", "Time", "Platform", "Text", "Author", "Post type", "Link", "Image", "Alt text"],
    [
      "2026-12-01",
      "09:00",
      platformRules.instagram.name,
      "Five stretches for desk workers, and when to skip them.",
      "Priya",
      "Education",
      "https://example.com/stretches",
      "",
      "",
    ],
    [
      "2026-12-03",
      "12:30",
      platformRules.facebook.name,
      "Meet our newest physician assistant. She runs trails and answers spine questions.",
      "Marcus",
      "Team post",
      "",
      "team.jpg",
      "A woman in running shoes on a forest trail",
    ],
  ]);
}
