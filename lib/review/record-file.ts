import { fingerprint } from "@/lib/notes/fingerprint";
import { hashOf } from "./hash";
import { eventWords } from "./event-words";
import { faultsOf, type LogFault } from "./log";
import type { CalendarRecord, LogEntry, PostRecord } from "./records";
import { toCsv } from "./to-csv";

/** One post of an exported record: its log whole, its text only if that was wanted. */
export interface RecordedPost {
  readonly id: string;
  readonly platform: string;
  readonly goesOut: string;
  readonly textSha256: string;
  readonly text?: string;
  /** Of posts that have an alt text. */
  readonly altTextSha256?: string;
  readonly altText?: string;
  readonly log: readonly LogEntry[];
}

export interface RecordFile {
  readonly format: "chaperone-record/1";
  readonly exportedAt: string;
  readonly calendar: string;
  readonly ruleSet: string;
  readonly posts: readonly RecordedPost[];
  /** SHA-256 over all the rest of the file: note it elsewhere, and a log that was cut short shows too. */
  readonly sha256: string;
}

export async function recordFile(
  calendar: CalendarRecord,
  posts: readonly PostRecord[],
  logs: ReadonlyMap<string, readonly LogEntry[]>,
  options: { readonly withText: boolean; readonly ruleSet: string; readonly now: Date },
): Promise<RecordFile> {
  const body = {
    format: "chaperone-record/1" as const,
    exportedAt: options.now.toISOString(),
    calendar: calendar.name,
    ruleSet: options.ruleSet,
    posts: posts.map((post): RecordedPost => ({
      id: post.id,
      platform: post.platform ?? "",
      goesOut: [post.goesOut?.day, post.goesOut?.time].filter(Boolean).join(" "),
      textSha256: post.textSha256,
      ...(options.withText && { text: post.text }),
      ...(post.altTextSha256 !== undefined && {
        altTextSha256: post.altTextSha256,
        ...(options.withText && { altText: post.altText }),
      }),
      log: logs.get(post.id) ?? [],
    })),
  };
  return { ...body, sha256: await hashOf(body) };
}

/** The same as a table: one row an entry. */
export function recordCsv(file: RecordFile): string {
  const hasText = file.posts.some(({ text }) => text !== undefined);
  const hasAltText = file.posts.some(({ altText }) => altText !== undefined);
  return toCsv([
    [
      "Post",
      "Goes out",
      "Platform",
      "Entry",
      "Time",
      "Who",
      "What",
      "Rule set",
      "Text SHA-256",
      "Previous SHA-256",
      "Entry SHA-256",
      ...(hasText ? ["Text now"] : []),
      ...(hasAltText ? ["Alt text now"] : []),
    ],
    ...file.posts.flatMap((post) =>
      post.log.map((entry) => [
        post.id,
        post.goesOut,
        post.platform,
        String(entry.sequence + 1),
        entry.at,
        entry.who,
        eventWords(entry.event),
        entry.ruleSet,
        entry.textSha256,
        entry.previous,
        entry.hash,
        ...(hasText ? [post.text ?? ""] : []),
        ...(hasAltText ? [post.altText ?? ""] : []),
      ]),
    ),
  ]);
}

export interface PostFault {
  /** The post's place in the file, from 1. */
  readonly post: number;
  readonly id: string;
  readonly entry: number | undefined;
  readonly kind: LogFault["kind"] | "text-changed" | "no-entries" | "last-entry-of-other-text";
}

export type Verdict =
  | { readonly kind: "unreadable" }
  | {
      readonly kind: "read";
      readonly posts: number;
      readonly entries: number;
      readonly faults: readonly PostFault[];
      /** The file's own hash is right. */
      readonly isWhole: boolean;
      readonly sha256: string;
      readonly exportedAt: string;
      readonly calendar: string;
    };

/** Reads an exported record and tells whether it is what was written. Never throws. */
export async function verifyRecord(json: string): Promise<Verdict> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: "unreadable" };
  }
  if (!isRecordFile(value)) return { kind: "unreadable" };
  const { sha256, ...body } = value;
  const faults: PostFault[] = [];
  for (const [index, post] of value.posts.entries()) {
    const at = { post: index + 1, id: post.id };
    if (post.log.length === 0) faults.push({ ...at, entry: undefined, kind: "no-entries" });
    for (const fault of await faultsOf(post.log))
      faults.push({ ...at, entry: fault.index + 1, kind: fault.kind });
    if (post.log.some((entry) => entry.postId !== post.id))
      faults.push({ ...at, entry: undefined, kind: "other-post" });
    if (post.text !== undefined && (await fingerprint(post.text)) !== post.textSha256)
      faults.push({ ...at, entry: undefined, kind: "text-changed" });
    if (post.altText !== undefined && (await fingerprint(post.altText)) !== post.altTextSha256)
      faults.push({ ...at, entry: undefined, kind: "text-changed" });
    const last = post.log.at(-1);
    if (last && last.textSha256 !== post.textSha256)
      faults.push({ ...at, entry: post.log.length, kind: "last-entry-of-other-text" });
  }
  return {
    kind: "read",
    posts: value.posts.length,
    entries: value.posts.reduce((sum, { log }) => sum + log.length, 0),
    faults,
    isWhole: faults.length === 0 && (await hashOf(body)) === sha256,
    sha256,
    exportedAt: value.exportedAt,
    calendar: value.calendar,
  };
}

function isRecordFile(value: unknown): value is RecordFile {
  if (typeof value !== "object" || value === null) return false;
  const file = value as Partial<RecordFile>;
  return (
    file.format === "chaperone-record/1" &&
    typeof file.sha256 === "string" &&
    typeof file.exportedAt === "string" &&
    typeof file.calendar === "string" &&
    Array.isArray(file.posts) &&
    file.posts.every(
      (post: unknown) =>
        typeof post === "object" &&
        post !== null &&
        typeof (post as RecordedPost).id === "string" &&
        typeof (post as RecordedPost).textSha256 === "string" &&
        (["text", "altText", "altTextSha256"] as const).every((key) =>
          ["string", "undefined"].includes(typeof (post as RecordedPost)[key]),
        ) &&
        Array.isArray((post as RecordedPost).log) &&
        (post as RecordedPost).log.every((entry: unknown) => typeof entry === "object" && entry !== null),
    )
  );
}
