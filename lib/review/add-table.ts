import { fingerprint } from "@/lib/notes/fingerprint";
import type { Platform } from "@/lib/schema/context";
import { platformRules } from "@/lib/platforms";
import type { Columns } from "./columns";
import { alignColumns, readTable, type RowPost, type Table } from "./from-sheet";
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
  Workflow,
} from "./records";
import type { RowRecord } from "./to-csv";

export interface Added {
  readonly contents: CalendarContents;
  /** New entries, for posts that begin their record here. */
  readonly entries: readonly NewLogEntry[];
  /** Logs that came back with an export of ours. */
  readonly restored: readonly LogEntry[];
  readonly problems: readonly RowProblem[];
  /** Posts that the calendar has already: left as they are. */
  readonly known: number;
}

export interface Adding {
  readonly table: Table;
  readonly columns: Columns;
  readonly fileName: string;
  /** The calendar that the rows are added to, with the ids it has; absent for a new one. */
  readonly into:
    | { readonly calendar: CalendarRecord; readonly ids: ReadonlySet<string>; readonly count: number }
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
  const records = rows.map(({ record }) => readRowRecord(record));
  const told = records.find((record) => record?.calendar)?.calendar;
  const calendarId = into?.calendar.id ?? newId();
  const layout = into
    ? alignColumns(into.calendar, table, columns)
    : { header: table.header, columns, place: table.header.map((_, index) => index) };

  const problems: RowProblem[] = [...read];
  const posts: PostRecord[] = [];
  const decisions: DecisionRecord[] = [];
  const signOffs: SignOffRecord[] = [];
  const entries: NewLogEntry[] = [];
  const restored: LogEntry[] = [];
  const ids = new Set(into?.ids);
  let known = 0;

  for (const [index, row] of rows.entries()) {
    const record = records[index];
    if (record && ids.has(record.id)) {
      known += 1;
      continue;
    }
    const textSha256 = await fingerprint(row.text);
    const altTextSha256 = row.altText.trim() === "" ? undefined : await fingerprint(row.altText);
    const isWhole =
      record !== undefined &&
      (await hashOf({ ...record, sha256: undefined })) === record.sha256 &&
      (await faultsOf(record.log)).length === 0 &&
      record.log.every(({ postId }) => postId === record.id);
    if (row.record !== "" && !isWhole) {
      problems.push({
        row: row.row,
        reason:
          "Its Chaperone record was changed or cut off. The post is kept, its answers and signatures are not.",
        cells: row.cells,
        isKept: true,
      });
    }
    const id = record && isWhole ? record.id : newId();
    ids.add(id);
    posts.push(
      postOf(
        row,
        {
          id,
          calendarId,
          at,
          textSha256,
          altTextSha256,
          order: (into?.count ?? 0) + index,
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
        name: told?.name ?? settings.name,
        fileName: told?.fileName ?? adding.fileName,
        header: layout.header,
        columns: layout.columns,
        delimiter: table.delimiter,
        signers: settings.signers.length > 0 ? settings.signers : (told?.signers ?? []),
        signing: told && settings.signers.length === 0 ? told.signing : settings.signing,
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

/** What an export of ours wrote for a row; `undefined` for anything else. Its shape is looked at, its truth by `faultsOf`. */
function readRowRecord(cell: string): RowRecord | undefined {
  if (!cell.startsWith("{")) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(cell);
  } catch {
    return undefined;
  }
  const record = value as Partial<RowRecord> | null;
  const isOurs =
    record?.format === "chaperone-row/1" &&
    typeof record.id === "string" &&
    record.id.length <= 50 &&
    typeof record.textSha256 === "string" &&
    ["string", "undefined"].includes(typeof record.altTextSha256) &&
    isPlain(record.answers) &&
    Object.values(record.answers).every((answer) => typeof answer === "string") &&
    isWorkflow(record.workflow) &&
    Array.isArray(record.decisions) &&
    record.decisions.every(isDecision) &&
    Array.isArray(record.signOffs) &&
    record.signOffs.every(isSignOff) &&
    Array.isArray(record.log) &&
    record.log.length > 0 &&
    record.log.every(isPlain);
  return isOurs ? (record as RowRecord) : undefined;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const areStrings = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === "string");
const hasStrings = (value: unknown, keys: readonly string[]): value is Record<string, unknown> =>
  isPlain(value) && keys.every((key) => typeof value[key] === "string");

function isWorkflow(value: unknown): value is Workflow {
  if (!isPlain(value)) return false;
  return (
    value.kind === "not-sent" ||
    (value.kind === "with-provider" && hasStrings(value, ["at", "by"])) ||
    (value.kind === "changes-asked" && hasStrings(value, ["at", "by", "words"]))
  );
}

function isDecision(value: unknown): value is DecisionRecord {
  return (
    hasStrings(value, ["id", "at", "kind", "reason", "who", "ruleSet", "context"]) &&
    areStrings(value.findingIds) &&
    areStrings(value.rules) &&
    hasStrings(value.note, ["id", "title", "severity", "family", "ruleId"])
  );
}

function isSignOff(value: unknown): value is SignOffRecord {
  return (
    hasStrings(value, ["id", "at", "who", "seal", "textSha256", "context", "ruleSet"]) &&
    areStrings(value.practice)
  );
}
