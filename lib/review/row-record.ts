import { fields, type Columns, type Field } from "./columns";
import type {
  CalendarRecord,
  DecisionRecord,
  LogEntry,
  PostRecord,
  SignOffRecord,
  Workflow,
} from "./records";

/** What the record column of an export holds, as JSON: enough to put a post back as it stood. */
export interface RowRecord {
  readonly format: "chaperone-row/1";
  readonly id: string;
  readonly textSha256: string;
  readonly altTextSha256?: string;
  readonly answers: PostRecord["answers"];
  readonly workflow: Workflow;
  readonly platform?: string;
  readonly decisions: readonly DecisionRecord[];
  readonly signOffs: readonly SignOffRecord[];
  readonly log: readonly LogEntry[];
  /** The calendar's own settings: in every row, so that no row's loss loses them. */
  readonly calendar?: CalendarSettings;
  /** `hashOf` all the rest. */
  readonly sha256: string;
}

/** What an export says of the calendar as a whole. */
export interface CalendarSettings extends Pick<CalendarRecord, "name" | "fileName" | "signers" | "signing"> {
  /** Which column, by its name, holds what: told by hand, names alone wouldn't give it away again. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
}

/** The columns that hold what, by the names that a header gives them. */
export function namedColumns(columns: Columns, header: readonly string[]): CalendarSettings["columns"] {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const name = header[columns[field] ?? -1];
      return name === undefined || name === "" ? [] : [[field, name] as const];
    }),
  );
}

/** `namedColumns` read back; `undefined` where the header has lost one of the names. */
export function columnsNamed(
  columns: CalendarSettings["columns"],
  header: readonly string[],
): Columns | undefined {
  const found = fields.flatMap((field) => {
    const name = columns[field];
    return name === undefined ? [] : [[field, header.indexOf(name)] as const];
  });
  return found.some(([field]) => field === "text") && found.every(([, at]) => at >= 0)
    ? Object.fromEntries(found)
    : undefined;
}

/** What an export of ours wrote for a row; `undefined` for anything else. Its shape is looked at, its truth by `faultsOf`. */
export function readRowRecord(cell: string): RowRecord | undefined {
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
    record.log.every(isPlain) &&
    (record.calendar === undefined || isCalendar(record.calendar));
  return isOurs ? (record as RowRecord) : undefined;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const areStrings = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === "string");
const hasStrings = (value: unknown, keys: readonly string[]): value is Record<string, unknown> =>
  isPlain(value) && keys.every((key) => typeof value[key] === "string");

function isCalendar(value: unknown): value is RowRecord["calendar"] {
  return (
    hasStrings(value, ["name", "fileName", "signing"]) &&
    ["any-one", "all-of"].includes(value.signing as string) &&
    areStrings(value.signers) &&
    isPlain(value.columns) &&
    areStrings(Object.values(value.columns))
  );
}

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
