import type { CheckResponse } from "@/lib/schema/check";
import type { Platform } from "@/lib/schema/context";
import type { Severity } from "@/lib/schema/finding";
import type { Family } from "@/lib/notes/guide";
import type { Columns } from "./columns";
import type { PostDate } from "./dates";

/**
 * What the store keeps: plain records, each with an id, a version that grows by one with every write, and the time of
 * that write in ISO 8601. Nothing in them refers to a database, so that another store can hold the same records.
 */
export interface StoredRecord {
  readonly id: string;
  readonly version: number;
  readonly at: string;
}

export interface CalendarRecord extends StoredRecord {
  readonly name: string;
  /** The file it came from; empty when it was pasted. */
  readonly fileName: string;
  /** The column names of that file, in order, as they go out again. */
  readonly header: readonly string[];
  /** Which of these columns holds what. */
  readonly columns: Columns;
  /** How the file separates cells. */
  readonly delimiter: string;
  /** Who answers for the posts. */
  readonly signers: readonly string[];
  readonly signing: "any-one" | "all-of";
  /** When somebody last had it open: it clears itself a month later. */
  readonly openedAt: string;
  readonly problems: readonly RowProblem[];
}

/** A row of the file that couldn't be read as a post, kept whole so that nothing is lost. */
export interface RowProblem {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly reason: string;
  readonly cells: readonly string[];
  /** The row is among the posts all the same. */
  readonly isKept: boolean;
}

export interface PostRecord extends StoredRecord {
  readonly calendarId: string;
  /** Its place in the file, from 0. */
  readonly order: number;
  /** The row as it came. */
  readonly cells: readonly string[];
  readonly text: string;
  /** SHA-256 of `text`, so that nothing waits for it. */
  readonly textSha256: string;
  readonly platform: Platform | undefined;
  readonly goesOut: PostDate | undefined;
  readonly author: string;
  /** As the file has it: "Team post". */
  readonly kind: string;
  readonly link: string;
  readonly image: string;
  readonly altText: string;
  /** SHA-256 of `altText`; absent where there is none. */
  readonly altTextSha256?: string;
  /** What was told about the post, by the keys of lib/notes/answers.ts. */
  readonly answers: Readonly<Record<string, string>>;
  readonly workflow: Workflow;
}

/** Where a post stands between the one who writes and the one who signs. */
export type Workflow =
  | { readonly kind: "not-sent" }
  | { readonly kind: "with-provider"; readonly at: string; readonly by: string }
  | { readonly kind: "changes-asked"; readonly at: string; readonly by: string; readonly words: string };

/** The last answer of a check. Derived: it can be had again from the post. `id` is the post's. */
export interface CheckedRecord extends StoredRecord {
  readonly calendarId: string;
  /** What was read: the text's SHA-256 and the context as `contextKey` gives it. */
  readonly textSha256: string;
  readonly context: string;
  readonly ruleSet: string;
  readonly findings: CheckResponse["findings"];
  readonly questions: CheckResponse["questions"];
  readonly notChecked: CheckResponse["notChecked"];
  /** The alt text is a draft of its own, read with the same context; absent where there is none, or not yet. */
  readonly altText?: CheckedAltText;
  /** Why it couldn't be read, when it couldn't. */
  readonly refused?: string;
}

/** The last answer to a post's alt text, and what exactly was read. */
export interface CheckedAltText {
  readonly textSha256: string;
  readonly context: string;
  readonly ruleSet: string;
  readonly findings: CheckResponse["findings"];
}

export type AnswerKind = "used" | "edited" | "kept" | "does-not-apply";

/** One note, answered. It stands while its words and its rule stand. */
export interface DecisionRecord extends StoredRecord {
  readonly calendarId: string;
  readonly postId: string;
  readonly kind: AnswerKind;
  readonly reason: string;
  readonly who: string;
  readonly ruleSet: string;
  readonly note: {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    readonly family: Family;
    readonly ruleId: string;
  };
  readonly findingIds: readonly string[];
  /** What each finding's rule said then, as `ruleWords` gives it, in the order of `findingIds`. */
  readonly rules: readonly string[];
  /** `contextKey` of what was told of the post. */
  readonly context: string;
  /** Taken back; kept so that the record of it stays whole. */
  readonly isWithdrawn: boolean;
}

/** A provider's signature, bound to exactly what was read. */
export interface SignOffRecord extends StoredRecord {
  readonly calendarId: string;
  readonly postId: string;
  readonly who: string;
  /** SHA-256 over text, context and rule set: `sealOf`. */
  readonly seal: string;
  /** The parts, so that what changed can be named. `context` as `contextKey` gives it. */
  readonly textSha256: string;
  readonly altTextSha256?: string;
  readonly context: string;
  readonly ruleSet: string;
  /** Ids of the practice's own findings that stood when it was signed. */
  readonly practice: readonly string[];
  readonly isWithdrawn: boolean;
  /** The log says that it no longer stands. */
  readonly isVoidOnRecord?: boolean;
}

/** What happened to a post. Its log is only ever added to. */
export type LogEvent =
  | { readonly what: "added"; readonly from: string; readonly row: number }
  | { readonly what: "checked"; readonly holds: number; readonly revises: number; readonly considers: number }
  | {
      readonly what: "answered";
      readonly answer: AnswerKind;
      readonly reason: string;
      readonly note: string;
      readonly ruleId: string;
      readonly severity: Severity;
    }
  | { readonly what: "reopened"; readonly note: string; readonly ruleId: string; readonly why: string }
  | { readonly what: "text-changed" }
  | { readonly what: "alt-text-changed" }
  | { readonly what: "context-changed" }
  | { readonly what: "sent" }
  | { readonly what: "changes-asked"; readonly words: string }
  | { readonly what: "signed"; readonly seal: string }
  | { readonly what: "voided"; readonly who: string; readonly why: string }
  | { readonly what: "stands-again"; readonly who: string }
  | { readonly what: "signature-withdrawn" };

export interface LogEntry {
  readonly postId: string;
  /** From 0, without a gap. */
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
  readonly event: LogEvent;
  readonly ruleSet: string;
  readonly textSha256: string;
  /** Hash of the entry before; `GENESIS` for the first. */
  readonly previous: string;
  /** SHA-256 over all the rest of this entry: `hashOfEntry`. */
  readonly hash: string;
}

/** A whole calendar as the page holds it. */
export interface CalendarContents {
  readonly calendar: CalendarRecord;
  readonly posts: readonly PostRecord[];
  readonly checked: readonly CheckedRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly signOffs: readonly SignOffRecord[];
}

/** Records that are put together or not at all. */
export interface Changes {
  readonly calendar?: CalendarRecord;
  readonly posts?: readonly PostRecord[];
  readonly checked?: readonly CheckedRecord[];
  readonly decisions?: readonly DecisionRecord[];
  readonly signOffs?: readonly SignOffRecord[];
}

/** What is added to the logs with a change. */
export interface LogChanges {
  readonly append?: readonly NewLogEntry[];
  readonly restore?: readonly LogEntry[];
}

/** What another tab wrote: ids only, never a word of a post. */
export interface ChangedIds {
  readonly calendarId: string;
  readonly isCalendar: boolean;
  readonly posts: readonly string[];
  readonly isCleared: boolean;
}

/** Thrown when the browser has no room left. What was there before still is. */
export class StoreFull extends Error {
  override readonly name = "StoreFull";
}

/** Thrown when the browser keeps no database for us (a private window, a setting). */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

/** Thrown when a change is to a calendar or a post that was cleared meanwhile. Nothing of it is kept. */
export class CalendarCleared extends Error {
  override readonly name = "CalendarCleared";
}

/** The one door to what is kept. Every method rejects with `StoreFull` or `StoreUnavailable` where it applies. */
export interface RecordStore {
  readonly calendars: () => Promise<readonly CalendarRecord[]>;
  readonly load: (calendarId: string) => Promise<CalendarContents | undefined>;
  /** The current records of some posts: what another tab changed. */
  readonly loadPosts: (postIds: readonly string[]) => Promise<Omit<CalendarContents, "calendar">>;
  /**
   * Keeps records and adds to logs, all or nothing: a change that is kept is on record, and one that isn't kept isn't.
   * `append` goes to the end of each post's log, in order, chained and hashed, safe when two tabs append at once.
   * `restore` puts whole logs back as they were exported; posts that have a log keep theirs. A calendar of version 1 is
   * new; anything else rejects with `CalendarCleared` when its calendar is no longer there, so that a tab that still
   * writes leaves nothing behind.
   */
  readonly put: (changes: Changes, log?: LogChanges) => Promise<void>;
  readonly log: (postIds: readonly string[]) => Promise<readonly LogEntry[]>;
  readonly removeCalendar: (calendarId: string) => Promise<void>;
  /** Tells of every write, here and in other tabs. Gives back how to stop. */
  readonly subscribe: (listener: (changed: ChangedIds) => void) => () => void;
  readonly close: () => void;
}

export type NewLogEntry = Omit<LogEntry, "sequence" | "previous" | "hash">;
