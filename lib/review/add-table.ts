import { fingerprint } from "@/lib/notes/fingerprint";
import type { Platform } from "@/lib/schema/context";
import { platformRules } from "@/lib/platforms";
import type { Columns } from "./columns";
import { alignColumns, pastMost, readTable, type RowPost, type Table } from "./from-sheet";
import { hashOf } from "./hash";
import { faultsOf } from "./log";
import type {
  CalendarContents,
  CalendarRecord,
  DecisionRecord,
  LogEntry,
  NewLogEntry,
  PostRecord,
  RowProblem,
  SignOffRecord,
} from "./records";
import type { RowRecord } from "./row-record";
import { MOST_ROWS } from "./sheet";

export interface Added {
  readonly contents: CalendarContents;
  /** New entries, for posts that begin their record here. */
  readonly entries: readonly NewLogEntry[];
  /** Logs that came back with an export of ours. */
  readonly restored: readonly LogEntry[];
  readonly problems: readonly RowProblem[];
  /** Rows of posts that the calendar has already: these are left as they are. */
  readonly known: number;
}

export interface Adding {
  readonly table: Table;
  readonly columns: Columns;
  readonly fileName: string;
  /** The calendar that the rows are added to, with the posts it has; absent for a new one. */
  readonly into:
    | {
        readonly calendar: CalendarRecord;
        readonly posts: readonly Pick<PostRecord, "id" | "textSha256" | "altTextSha256" | "goesOut">[];
      }
    | undefined;
  readonly settings: Pick<CalendarRecord, "name" | "signers" | "signing">;
  readonly who: string;
  readonly ruleSet: string;
  readonly now: Date;
  readonly newId: () => string;
}

/**
 * Records for the rows of a table. An export of ours comes back with its ids, answers, signatures and logs; a log that
 * was changed on the way is told as a problem, its post is kept, and its answers and signatures are not.
 */
export async function addTable(adding: Adding): Promise<Added> {
  const { table, columns, into, settings, now, newId } = adding;
  const at = now.toISOString();
  const { posts: rows, problems: read } = readTable(table, columns, now.getFullYear());
  const calendarId = into?.calendar.id ?? newId();
  const layout = into
    ? alignColumns(into.calendar, table, columns)
    : { header: table.header, columns, place: table.header.map((_, index) => index) };

  // Rows that couldn't be posts go out with an export, and are listed once when it is added again.
  const listed = new Set(into?.calendar.problems.map(({ cells }) => JSON.stringify(cells)));
  const problems: RowProblem[] = read.filter(
    ({ isKept, cells }) => isKept || !listed.has(JSON.stringify(cells)),
  );
  const posts: PostRecord[] = [];
  const decisions: DecisionRecord[] = [];
  const signOffs: SignOffRecord[] = [];
  const entries: NewLogEntry[] = [];
  const restored: LogEntry[] = [];
  const before = new Map(into?.posts.map((post) => [post.id, post]));
  const rowsById = new Map<string, number>();
  let known = 0;

  for (const row of rows) {
    const tell = (reason: string, isKept: boolean) => {
      if (isKept || !listed.has(JSON.stringify(row.cells)))
        problems.push({ row: row.row, reason, cells: row.cells, isKept });
    };
    const textSha256 = await fingerprint(row.text);
    const altTextSha256 = row.altText.trim() === "" ? undefined : await fingerprint(row.altText);
    const brought = typeof row.record === "object" ? row.record : undefined;
    const here = brought && before.get(brought.id);
    if (here) {
      known += 1;
      const isSame =
        here.textSha256 === textSha256 &&
        here.altTextSha256 === altTextSha256 &&
        here.goesOut?.day === row.goesOut?.day &&
        here.goesOut?.time === row.goesOut?.time;
      if (!isSame)
        tell(
          "The calendar has this post with other words or another date. It is left as it is there.",
          false,
        );
      continue;
    }
    if (before.size + posts.length >= MOST_ROWS) {
      tell(pastMost, false);
      continue;
    }
    // A row that was copied in the spreadsheet brought its record along: the first of them has it.
    const twin = brought && rowsById.get(brought.id);
    if (twin !== undefined)
      tell(
        `Has the Chaperone record of row ${twin}. It is added as a post of its own, without answers.`,
        true,
      );
    const record = twin === undefined ? brought : undefined;
    const isWhole =
      record !== undefined &&
      (await hashOf({ ...record, sha256: undefined })) === record.sha256 &&
      (await faultsOf(record.log)).length === 0 &&
      record.log.every(({ postId }) => postId === record.id);
    if (row.record !== undefined && twin === undefined && !isWhole) {
      tell(
        "Its Chaperone record was changed or cut off. The post is kept, its answers and signatures are not.",
        true,
      );
    }
    const id = record && isWhole ? record.id : newId();
    rowsById.set(id, row.row);
    posts.push(
      postOf(
        row,
        {
          id,
          calendarId,
          at,
          textSha256,
          altTextSha256,
          order: before.size + posts.length,
          place: layout.place,
        },
        isWhole ? record : undefined,
      ),
    );
    if (record && isWhole) {
      decisions.push(...record.decisions.map((one) => ({ ...one, calendarId, postId: id })));
      signOffs.push(...record.signOffs.map((one) => ({ ...one, calendarId, postId: id })));
      restored.push(...record.log);
      if (record.textSha256 !== textSha256) {
        entries.push(entryOf(id, textSha256, adding, at, { what: "text-changed" }));
      }
      if (record.altTextSha256 !== altTextSha256) {
        entries.push(entryOf(id, textSha256, adding, at, { what: "alt-text-changed" }));
      }
    } else {
      entries.push(
        entryOf(id, textSha256, adding, at, { what: "added", from: adding.fileName, row: row.row }),
      );
    }
  }
  const calendar: CalendarRecord = into
    ? {
        ...into.calendar,
        header: layout.header,
        columns: layout.columns,
        problems: [...into.calendar.problems, ...problems],
        version: into.calendar.version + 1,
        at,
      }
    : {
        id: calendarId,
        version: 1,
        at,
        name: settings.name,
        fileName: table.settings?.fileName ?? adding.fileName,
        header: layout.header,
        columns: layout.columns,
        delimiter: table.delimiter,
        signers: settings.signers,
        signing: settings.signing,
        openedAt: at,
        problems,
      };
  return {
    contents: { calendar, posts, checked: [], decisions, signOffs },
    entries,
    restored,
    problems,
    known,
  };
}

function entryOf(
  postId: string,
  textSha256: string,
  { who, ruleSet }: Adding,
  at: string,
  event: NewLogEntry["event"],
): NewLogEntry {
  return { postId, at, who, event, ruleSet, textSha256 };
}

function postOf(
  row: RowPost,
  own: {
    id: string;
    calendarId: string;
    at: string;
    textSha256: string;
    altTextSha256: string | undefined;
    order: number;
    place: readonly number[];
  },
  record: RowRecord | undefined,
): PostRecord {
  const { place, altTextSha256, ...fixed } = own;
  const cells: string[] = [];
  row.cells.forEach((cell, index) => (cells[place[index] ?? index] = cell));
  return {
    ...fixed,
    version: 1,
    cells: Array.from(cells, (cell) => cell ?? ""),
    text: row.text,
    platform: record ? knownPlatform(record.platform) : row.platform,
    goesOut: row.goesOut,
    author: row.author,
    kind: row.kind,
    link: row.link,
    image: row.image,
    altText: row.altText,
    ...(altTextSha256 !== undefined && { altTextSha256 }),
    answers: record?.answers ?? row.answers,
    workflow: record?.workflow ?? { kind: "not-sent" },
  };
}

function knownPlatform(platform: string | undefined): Platform | undefined {
  return platform !== undefined && Object.hasOwn(platformRules, platform)
    ? (platform as Platform)
    : undefined;
}
