import { hashOf } from "./hash";
import type { LogEntry, NewLogEntry } from "./records";

/** What the first entry of a log is chained to. */
export const GENESIS = "0".repeat(64);

/** SHA-256 over everything in an entry but the hash itself. */
export function hashOfEntry(entry: Omit<LogEntry, "hash">): Promise<string> {
  return hashOf({ ...entry, hash: undefined });
}

/** The entry as it follows `last`, or as it begins a log. */
export async function chain(entry: NewLogEntry, last: LogEntry | undefined): Promise<LogEntry> {
  const linked = {
    ...entry,
    sequence: last === undefined ? 0 : last.sequence + 1,
    previous: last?.hash ?? GENESIS,
  };
  return { ...linked, hash: await hashOfEntry(linked) };
}

/** Where a log isn't what was written. */
export interface LogFault {
  /** The place in the list, from 0. */
  readonly index: number;
  readonly kind: "changed" | "missing-before" | "other-post";
}

/**
 * Every place where a log was changed, cut in the middle, mixed or reordered; empty when it is whole. Entries cut off
 * the end can't be seen from the log alone: compare the last hash with one that was kept elsewhere.
 */
export async function faultsOf(entries: readonly LogEntry[]): Promise<LogFault[]> {
  const faults: LogFault[] = [];
  const hashes = await Promise.all(entries.map(hashOfEntry));
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    if (hashes[index] !== entry.hash) faults.push({ index, kind: "changed" });
    if (entry.sequence !== index || entry.previous !== (before?.hash ?? GENESIS))
      faults.push({ index, kind: "missing-before" });
    if (before && entry.postId !== before.postId) faults.push({ index, kind: "other-post" });
  });
  return faults;
}
