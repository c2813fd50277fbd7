import Dexie, { type Table } from "dexie";
import { chain } from "./log";
import {
  CalendarCleared,
  StoreFull,
  StoreUnavailable,
  type CalendarRecord,
  type ChangedIds,
  type Changes,
  type CheckedRecord,
  type DecisionRecord,
  type LogEntry,
  type NewLogEntry,
  type PostRecord,
  type RecordStore,
  type SignOffRecord,
} from "./records";

const CHANNEL = "chaperone-review";

class ReviewDatabase extends Dexie {
  readonly calendars!: Table<CalendarRecord, string>;
  readonly posts!: Table<PostRecord, string>;
  readonly checked!: Table<CheckedRecord, string>;
  readonly decisions!: Table<DecisionRecord, string>;
  readonly signOffs!: Table<SignOffRecord, string>;
  readonly log!: Table<LogEntry, [string, number]>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      calendars: "id",
      posts: "id, calendarId",
      checked: "id, calendarId",
      decisions: "id, calendarId, postId",
      signOffs: "id, calendarId, postId",
      log: "[postId+sequence], postId",
    });
  }
}

/** How often a change is tried again when another tab got there first. */
const MOST_TRIES = 8;

/** The store in this browser's IndexedDB. Tabs tell each other of writes by ids alone. */
export function openStore(name = "chaperone-review"): RecordStore {
  const database = new ReviewDatabase(name);
  const { calendars, posts, checked, decisions, signOffs, log } = database;
  const channel =
    typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(`${CHANNEL}:${name}`);
  const listeners = new Set<(changed: ChangedIds) => void>();
  const tell = (changed: ChangedIds) => {
    channel?.postMessage(changed);
  };
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<ChangedIds>) => {
      for (const listener of listeners) listener(data);
    };
  }

  /** Restored logs of posts that have none yet, and new entries at the end of what will then stand. */
  const linkTo = async (
    append: readonly NewLogEntry[],
    restore: readonly LogEntry[],
  ): Promise<LogEntry[]> => {
    const ids = [...new Set([...append, ...restore].map(({ postId }) => postId))];
    const lasts = await Promise.all(
      ids.map((postId) =>
        log.where("[postId+sequence]").between([postId, Dexie.minKey], [postId, Dexie.maxKey]).last(),
      ),
    );
    const ends = new Map(ids.map((postId, index) => [postId, lasts[index]]));
    const linked = restore.filter(({ postId }) => ends.get(postId) === undefined);
    for (const entry of linked) ends.set(entry.postId, entry);
    for (const entry of append) {
      const next = await chain(entry, ends.get(entry.postId));
      ends.set(entry.postId, next);
      linked.push(next);
    }
    return linked;
  };

  /** Inside the transaction: what another tab cleared isn't written to again. */
  const expectStanding = async (changes: Changes, append: readonly NewLogEntry[]): Promise<void> => {
    const calendarId = changes.calendar?.version === 1 ? undefined : calendarIdOf(changes);
    const brought = new Set(changes.posts?.map(({ id }) => id));
    const ids = [...new Set(append.map(({ postId }) => postId))].filter((id) => !brought.has(id));
    const isStanding =
      (calendarId === undefined || (await calendars.where({ id: calendarId }).count()) === 1) &&
      (ids.length === 0 || (await posts.where("id").anyOf(ids).count()) === ids.length);
    if (!isStanding) throw new CalendarCleared("The calendar was cleared.");
  };

  return {
    calendars: () => guarded(() => calendars.toArray()),
    load: (calendarId) =>
      guarded(async () => {
        const calendar = await calendars.get(calendarId);
        if (!calendar) return undefined;
        const of = { calendarId };
        const [all, answers, decided, signed] = await Promise.all([
          posts.where(of).toArray(),
          checked.where(of).toArray(),
          decisions.where(of).toArray(),
          signOffs.where(of).toArray(),
        ]);
        return { calendar, posts: all, checked: answers, decisions: decided, signOffs: signed };
      }),
    loadPosts: (postIds) =>
      guarded(async () => {
        const ids = [...postIds];
        const [all, answers, decided, signed] = await Promise.all([
          posts.where("id").anyOf(ids).toArray(),
          checked.where("id").anyOf(ids).toArray(),
          decisions.where("postId").anyOf(ids).toArray(),
          signOffs.where("postId").anyOf(ids).toArray(),
        ]);
        return { posts: all, checked: answers, decisions: decided, signOffs: signed };
      }),
    put: (changes, { append = [], restore = [] } = {}) =>
      guarded(async () => {
        // Hashing can't wait inside a transaction, so entries are linked first and all is kept only where nobody else
        // added meanwhile: the key [post, sequence] is taken once.
        for (let tries = 0; ; tries += 1) {
          const linked = await linkTo(append, restore);
          try {
            await database.transaction(
              "rw",
              [calendars, posts, checked, decisions, signOffs, log],
              async () => {
                await expectStanding(changes, append);
                if (changes.calendar) await calendars.put(changes.calendar);
                if (changes.posts?.length) await posts.bulkPut([...changes.posts]);
                if (changes.checked?.length) await checked.bulkPut([...changes.checked]);
                if (changes.decisions?.length) await decisions.bulkPut([...changes.decisions]);
                if (changes.signOffs?.length) await signOffs.bulkPut([...changes.signOffs]);
                if (linked.length > 0) await log.bulkAdd(linked);
              },
            );
            break;
          } catch (thrown) {
            if (tries >= MOST_TRIES || !isTaken(thrown)) throw thrown;
          }
        }
        const calendarId = calendarIdOf(changes);
        if (calendarId === undefined) return;
        const touched = [
          ...(changes.posts ?? []).map((one) => one.id),
          ...(changes.checked ?? []).map((one) => one.id),
          ...(changes.decisions ?? []).map((one) => one.postId),
          ...(changes.signOffs ?? []).map((one) => one.postId),
        ];
        tell({
          calendarId,
          isCalendar: changes.calendar !== undefined,
          posts: [...new Set(touched)],
          isCleared: false,
        });
      }),
    log: (postIds) =>
      guarded(async () => {
        const entries = await log
          .where("postId")
          .anyOf([...postIds])
          .toArray();
        return entries.sort((a, b) =>
          a.postId === b.postId ? a.sequence - b.sequence : a.postId < b.postId ? -1 : 1,
        );
      }),
    removeCalendar: (calendarId) =>
      guarded(async () => {
        await database.transaction("rw", [calendars, posts, checked, decisions, signOffs, log], async () => {
          const ids = await posts.where({ calendarId }).primaryKeys();
          await log.where("postId").anyOf(ids).delete();
          for (const table of [posts, checked, decisions, signOffs])
            await table.where({ calendarId }).delete();
          await calendars.delete(calendarId);
        });
        tell({ calendarId, isCalendar: true, posts: [], isCleared: true });
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      channel?.close();
      database.close();
    },
  };
}

function calendarIdOf({ calendar, posts, checked, decisions, signOffs }: Changes): string | undefined {
  return calendar?.id ?? (posts?.[0] ?? checked?.[0] ?? decisions?.[0] ?? signOffs?.[0])?.calendarId;
}

/** Names of everything in a chain of causes: Dexie wraps what the browser said. */
function namesOf(thrown: unknown): string[] {
  const names: string[] = [];
  let one: unknown = thrown;
  for (let depth = 0; depth < 5 && typeof one === "object" && one !== null; depth += 1) {
    const { name, inner, failures } = one as { name?: string; inner?: unknown; failures?: unknown[] };
    if (name !== undefined) names.push(name);
    if (Array.isArray(failures)) names.push(...failures.slice(0, 3).flatMap(namesOf));
    one = inner;
  }
  return names;
}

const isTaken = (thrown: unknown) => namesOf(thrown).includes("ConstraintError");

const unavailable = [
  "MissingAPIError",
  "OpenFailedError",
  "InvalidStateError",
  "SecurityError",
  "DatabaseClosedError",
];

async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const names = namesOf(thrown);
    if (names.includes("CalendarCleared")) throw new CalendarCleared("The calendar was cleared.");
    if (names.includes("QuotaExceededError")) throw new StoreFull("The browser has no room left.");
    if (names.some((name) => unavailable.includes(name)))
      throw new StoreUnavailable("The browser keeps no database for this page.");
    throw thrown;
  }
}
