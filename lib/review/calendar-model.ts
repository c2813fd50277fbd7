import type { Answers } from "@/lib/notes/answers";
import { toContext } from "@/lib/notes/answers";
import { contextKey } from "@/lib/notes/decision";
import type { Note } from "@/lib/notes/note";
import { fingerprint } from "@/lib/notes/fingerprint";
import type { Practice } from "@/lib/practice";
import type { BatchResult } from "@/lib/schema/batch";
import type { CheckResponse } from "@/lib/schema/check";
import type { Context, Platform } from "@/lib/schema/context";
import { altTextId } from "./alt-text";
import { isExpired } from "./care";
import type { PostToCheck } from "./check-run";
import { sealOf } from "./hash";
import type { Policy } from "./policy";
import {
  countNotes,
  findingsOf,
  practiceIds,
  viewPost,
  voidedWords,
  wordsOfRules,
  type PostView,
  type Surroundings,
} from "./post-view";
import type {
  AnswerKind,
  CalendarContents,
  CalendarRecord,
  CheckedRecord,
  Changes,
  DecisionRecord,
  LogEntry,
  LogEvent,
  NewLogEntry,
  PostRecord,
  RecordStore,
  SignOffRecord,
  Workflow,
} from "./records";

/** What the page brings to a calendar and the calendar doesn't hold. */
export interface Outside {
  readonly guide: Surroundings["guide"];
  readonly policy: Policy;
  readonly practice: Practice;
  /** Who is at this browser, as they call themselves. */
  readonly me: string;
  readonly now: Date;
}

/** An answer of the server to one draft. `text` is the part of it that was read. */
export interface Answered {
  readonly text: string;
  readonly contextKey: string;
  readonly response: CheckResponse;
}

const noAnswer: Pick<CheckedRecord, "findings" | "questions" | "notChecked"> = {
  findings: [],
  questions: [],
  notChecked: [],
};

const ALT_TEXT_REFUSED = "Alt text: ";
/** The one refusal that another try may mend. */
const CHECK_FAILED = "We couldn’t finish this check.";
export const NOBODY = "Not named";
const MOST_READ = 10_000;

/** The part of a text that one check reads: never half of a surrogate pair. */
function readable(text: string): string {
  if (text.length <= MOST_READ) return text;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(MOST_READ - 1)) ? MOST_READ - 1 : MOST_READ);
}

function fingerprintOf(
  of: { readonly textSha256: string; readonly altTextSha256?: string },
  part: "text" | "altText",
): string | undefined {
  return part === "text" ? of.textSha256 : of.altTextSha256;
}

/**
 * A calendar in memory, kept in step with a store: every change goes to the store first and is shown when it is kept,
 * so that what one sees is what a reload finds. Changes of other tabs arrive by the store.
 */
export class CalendarModel {
  #calendar: CalendarRecord | undefined;
  readonly #posts = new Map<string, PostRecord>();
  readonly #checked = new Map<string, CheckedRecord>();
  readonly #decisions = new Map<string, readonly DecisionRecord[]>();
  readonly #signOffs = new Map<string, readonly SignOffRecord[]>();
  readonly #views = new Map<string, { readonly from: readonly unknown[]; readonly view: PostView }>();
  readonly #listeners = new Set<() => void>();
  readonly #store: RecordStore;
  #outside: Outside;
  #around: Surroundings | undefined;
  #all: readonly PostView[] | undefined;
  #version = 0;

  constructor(store: RecordStore, outside: Outside) {
    this.#store = store;
    this.#outside = outside;
  }

  get store(): RecordStore {
    return this.#store;
  }
  get calendar(): CalendarRecord | undefined {
    return this.#calendar;
  }
  /** Grows with every change: what `useSyncExternalStore` compares. */
  get version(): number {
    return this.#version;
  }
  get outside(): Outside {
    return this.#outside;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  setOutside(outside: Outside): void {
    this.#outside = outside;
    this.#changed();
  }

  /** Loads the calendar that is kept here, if any. One that nobody opened for a month is cleared instead. */
  async open(): Promise<{ readonly expired: string | undefined; readonly openedBefore: string | undefined }> {
    let expired: string | undefined;
    const { now } = this.#outside;
    // Two tabs that each add one at the same moment leave two: the one that was open last is shown.
    const lastFirst = [...(await this.#store.calendars())].sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
    let openedBefore: string | undefined;
    for (const calendar of lastFirst) {
      if (isExpired(calendar.openedAt, now)) {
        await this.#store.removeCalendar(calendar.id);
        expired = calendar.name;
      } else if (openedBefore === undefined) {
        const contents = await this.#store.load(calendar.id);
        if (!contents) continue;
        openedBefore = calendar.openedAt;
        this.#take(contents);
        await this.#write({ calendar: this.#next(calendar, { openedAt: now.toISOString() }) }, []);
      }
    }
    return { expired, openedBefore };
  }

  /** Follows what other tabs write. Gives back how to stop. */
  follow(): () => void {
    return this.#store.subscribe((changed) => {
      void (async () => {
        if (changed.isCleared) {
          if (changed.calendarId === this.#calendar?.id) this.#empty();
          return;
        }
        // A calendar that another tab adds is taken where there is none.
        if (this.#calendar && changed.calendarId !== this.#calendar.id) return;
        if (!this.#calendar || changed.posts.length > 400) {
          const contents = await this.#store.load(changed.calendarId);
          if (contents) this.#take(contents);
          return;
        }
        if (changed.isCalendar) {
          const calendar = (await this.#store.calendars()).find(({ id }) => id === changed.calendarId);
          if (calendar) this.#calendar = calendar;
        }
        if (changed.posts.length > 0) {
          const fresh = await this.#store.loadPosts(changed.posts);
          for (const id of changed.posts) {
            this.#decisions.delete(id);
            this.#signOffs.delete(id);
          }
          this.#apply(fresh);
        }
        this.#changed();
      })();
    });
  }

  views(): readonly PostView[] {
    this.#all ??= [...this.#posts.values()].map((post) => this.#viewOf(post));
    return this.#all;
  }
  view(postId: string): PostView | undefined {
    const post = this.#posts.get(postId);
    return post && this.#calendar && this.#viewOf(post);
  }
  decisions(): DecisionRecord[] {
    return [...this.#decisions.values()].flat();
  }
  signOffs(): SignOffRecord[] {
    return [...this.#signOffs.values()].flat();
  }

  /** What the check of a post is told. */
  contextOf(post: PostRecord): Context {
    return toContext(post.answers, post.platform, this.#outside.practice);
  }

  /** Posts whose answer isn't of their present text, context and rule set, or that failed, soonest first. */
  unchecked(): PostToCheck[] {
    return this.views()
      .filter(({ isCurrent, checked }) => !isCurrent || checked?.refused?.endsWith(CHECK_FAILED) === true)
      .sort((a, b) => {
        const [left, right] = [a.post.goesOut?.day ?? "9", b.post.goesOut?.day ?? "9"];
        return left < right ? -1 : left > right ? 1 : a.post.order - b.post.order;
      })
      .map(({ post }) => ({
        id: post.id,
        text: readable(post.text),
        ...(post.altTextSha256 !== undefined && { altText: readable(post.altText) }),
        context: this.contextOf(post),
      }));
  }

  /** Puts a calendar and its posts in, with what was decided before where an export of ours came back. */
  async add(
    contents: CalendarContents,
    entries: readonly NewLogEntry[],
    restored: readonly LogEntry[],
  ): Promise<void> {
    await this.#store.put(contents, { append: entries, restore: restored });
    this.#take({
      calendar: contents.calendar,
      posts: [...this.#posts.values(), ...contents.posts],
      checked: [...this.#checked.values(), ...contents.checked],
      decisions: [...this.decisions(), ...contents.decisions],
      signOffs: [...this.signOffs(), ...contents.signOffs],
    });
    for (const postId of new Set(contents.signOffs.map((one) => one.postId))) await this.recordVoided(postId);
  }

  /**
   * Keeps the answers of a batch, those to alt texts beside those to their posts (`altTextId`). `asked` is what was
   * sent: a post that changed meanwhile is asked again.
   */
  async keepResults(
    results: readonly BatchResult[],
    ruleSet: string,
    asked: ReadonlyMap<string, Omit<PostToCheck, "id">>,
  ): Promise<void> {
    const byId = new Map(results.map((result) => [result.id, result]));
    const records: CheckedRecord[] = [];
    for (const [id, sent] of asked) {
      const post = this.#posts.get(id);
      const result = byId.get(id);
      if (!post || !result || readable(post.text) !== sent.text) continue;
      const context = contextKey(sent.context);
      const altResult = sent.altText === undefined ? undefined : byId.get(altTextId(id));
      const isAltTextSame = sent.altText !== undefined && readable(post.altText) === sent.altText;
      const altText =
        altResult && isAltTextSame && !("error" in altResult) && post.altTextSha256 !== undefined
          ? { textSha256: post.altTextSha256, context, ruleSet, findings: altResult.findings }
          : this.#checked.get(id)?.altText;
      const refused =
        "error" in result
          ? refusedWords(result.error)
          : altResult && "error" in altResult
            ? `${ALT_TEXT_REFUSED}${refusedWords(altResult.error)}`
            : undefined;
      const answer = "error" in result ? noAnswer : result;
      records.push(this.#checkedRecord(post, context, ruleSet, answer, altText, refused));
    }
    await this.#keepChecked(records);
  }

  /** Keeps the answer to one post that is open in the editor; what is known of its alt text stays beside it. */
  async keepAnswer(postId: string, { text, contextKey: context, response }: Answered): Promise<void> {
    const post = this.#posts.get(postId);
    if (!post || readable(post.text) !== text) return;
    await this.#keepChecked([
      this.#checkedRecord(post, context, response.ruleSet, response, this.#checked.get(postId)?.altText),
    ]);
  }

  /** Keeps the answer to the alt text of a post that is open. It stands beside the answer to the text. */
  async keepAltAnswer(postId: string, { text, contextKey: context, response }: Answered): Promise<void> {
    const post = this.#posts.get(postId);
    const before = this.#checked.get(postId);
    if (!post || !before || post.altTextSha256 === undefined || readable(post.altText) !== text) return;
    const { ruleSet, findings } = response;
    const altText = { textSha256: post.altTextSha256, context, ruleSet, findings };
    const { refused, ...rest } = before;
    // What was refused was the alt text, unless the text has no answer either.
    const isStillRefused = refused !== undefined && !refused.startsWith(ALT_TEXT_REFUSED);
    await this.#keepChecked([
      this.#next<CheckedRecord>({ ...rest, ...(isStillRefused && { refused }) }, { altText }),
    ]);
  }

  #checkedRecord(
    post: PostRecord,
    context: string,
    ruleSet: string,
    answer: Pick<CheckedRecord, "findings" | "questions" | "notChecked">,
    altText: CheckedRecord["altText"],
    refused?: string,
  ): CheckedRecord {
    const { findings, questions, notChecked } = answer;
    return {
      id: post.id,
      calendarId: post.calendarId,
      version: (this.#checked.get(post.id)?.version ?? 0) + 1,
      at: this.#time(),
      textSha256: post.textSha256,
      context,
      ruleSet,
      findings,
      questions,
      notChecked,
      ...(altText && { altText }),
      ...(refused !== undefined && { refused }),
    };
  }

  /** Keeps answers, and has those on record whose words or rules weren't read before. */
  async #keepChecked(checked: readonly CheckedRecord[]): Promise<void> {
    const { policy, guide } = this.#outside;
    const entries = checked.flatMap((record): NewLogEntry[] => {
      const post = this.#posts.get(record.id);
      const before = this.#checked.get(record.id);
      const isNew =
        before?.textSha256 !== record.textSha256 ||
        before.ruleSet !== record.ruleSet ||
        before.altText?.textSha256 !== record.altText?.textSha256;
      if (!post || !isNew) return [];
      const counts = countNotes(findingsOf(post, record, policy, guide), guide);
      const event: LogEvent = {
        what: "checked",
        holds: counts.hold,
        revises: counts.revise,
        considers: counts.consider,
      };
      return [{ ...this.#entry(post, event), who: "Chaperone", ruleSet: record.ruleSet }];
    });
    await this.#write({ checked }, entries);
  }

  /**
   * Changes the words of a post, or of its alt text. The log gets one entry a pause, not one a letter: `isSettled` says
   * that typing paused. Signatures that this voids are named in the log.
   */
  async setText(
    postId: string,
    words: string,
    isSettled: boolean,
    part: "text" | "altText" = "text",
  ): Promise<void> {
    const post = this.#posts.get(postId);
    if (!post) return;
    const sha256 = part === "altText" && words.trim() === "" ? undefined : await fingerprint(words);
    const changed = post[part] !== words;
    const { altTextSha256: _before, ...rest } = post;
    const altTextSha256 = part === "altText" ? sha256 : post.altTextSha256;
    const next = changed
      ? this.#next<PostRecord>(
          { ...rest, ...(altTextSha256 !== undefined && { altTextSha256 }) },
          {
            [part]: words,
            ...(part === "text" && sha256 !== undefined && { textSha256: sha256 }),
            workflow: this.#takenBack(post),
          },
        )
      : post;
    const key = `${part} ${postId}`;
    const logged = this.#logged.has(key) ? this.#logged.get(key) : fingerprintOf(post, part);
    const entries: NewLogEntry[] = [];
    if (isSettled && logged !== sha256) {
      entries.push(this.#entry(next, { what: part === "text" ? "text-changed" : "alt-text-changed" }));
      this.#logged.set(key, sha256);
    } else if (changed && !this.#logged.has(key)) this.#logged.set(key, logged);
    if (!changed && entries.length === 0) return;
    await this.#write(changed ? { posts: [next] } : {}, entries);
    if (entries.length > 0) await this.recordVoided(postId);
  }
  /** Of parts that are being edited, "part id": the words that the log knows, by their fingerprint. */
  readonly #logged = new Map<string, string | undefined>();

  /** A text that is changed after it was sent goes back to its author. */
  #takenBack(post: PostRecord): Workflow {
    return post.workflow.kind === "with-provider" ? { kind: "not-sent" } : post.workflow;
  }

  /** Changes what is told of a post, or where it goes. */
  async setAnswers(postId: string, answers: Answers, platform: Platform | undefined): Promise<void> {
    const post = this.#posts.get(postId);
    if (!post) return;
    const next = this.#next(post, {
      answers: Object.fromEntries(Object.entries(answers)),
      platform,
    });
    await this.#write({ posts: [next] }, [this.#entry(next, { what: "context-changed" })]);
    await this.recordVoided(postId);
  }

  /**
   * Has on record which signatures fell since it last looked, and which stand again: of one post, or of all those whose
   * words aren't being edited, where rules, policy or ties changed.
   */
  async recordVoided(postId?: string): Promise<void> {
    const signOffs: SignOffRecord[] = [];
    const entries: NewLogEntry[] = [];
    const views = postId === undefined ? this.views() : [this.view(postId)];
    for (const view of views) {
      for (const { record, changed } of view?.signatures ?? []) {
        const isVoid = changed.length > 0;
        const isEdited = changed.includes("text") || changed.includes("altText");
        if (!view || isVoid === (record.isVoidOnRecord ?? false) || (isEdited && postId === undefined))
          continue;
        const { who } = record;
        const event: LogEvent = isVoid
          ? { what: "voided", who, why: voidedWords(changed) }
          : { what: "stands-again", who };
        signOffs.push(this.#next<SignOffRecord>(record, { isVoidOnRecord: isVoid }));
        entries.push({ ...this.#entry(view.post, event), who: "Chaperone" });
      }
    }
    if (entries.length > 0) await this.#write({ signOffs }, entries);
  }

  /** Answers a note. Who, when and the rule set's version go with it. */
  async answer(postId: string, note: Note, kind: AnswerKind, reason: string): Promise<void> {
    const post = this.#posts.get(postId);
    if (!post) return;
    const { policy, guide } = this.#outside;
    const words = wordsOfRules(findingsOf(post, this.#checked.get(postId), policy, guide));
    const decision: DecisionRecord = {
      ...this.#fresh(),
      calendarId: post.calendarId,
      postId,
      kind,
      reason,
      who: this.#who(),
      ruleSet: this.#checked.get(postId)?.ruleSet ?? guide.ruleSet,
      note: {
        id: note.id,
        title: note.title,
        severity: note.severity,
        family: note.category,
        ruleId: note.ruleId,
      },
      findingIds: note.findingIds,
      rules: note.findingIds.map((id) => words.get(id) ?? ""),
      context: contextKey(this.contextOf(post)),
      isWithdrawn: false,
    };
    const event: LogEvent = {
      what: "answered",
      answer: kind,
      reason,
      note: note.title,
      ruleId: note.ruleId,
      severity: note.severity,
    };
    await this.#write({ decisions: [decision] }, [this.#entry(post, event)]);
  }

  /** Takes back the answers to a note, or the one wording that was used in it. */
  async reopen(postId: string, noteId: string, kinds: readonly AnswerKind[], why: string): Promise<void> {
    const post = this.#posts.get(postId);
    const withdrawn = (this.#decisions.get(postId) ?? [])
      .filter((one) => !one.isWithdrawn && kinds.includes(one.kind))
      .filter(
        (one) =>
          one.note.id === noteId ||
          this.view(postId)?.notes.some(
            ({ note, decision }) => note.id === noteId && decision?.id === one.id,
          ),
      )
      .map((one) => this.#next(one, { isWithdrawn: true }));
    const first = withdrawn[0];
    if (!post || !first) return;
    await this.#write({ decisions: withdrawn }, [
      this.#entry(post, { what: "reopened", note: first.note.title, ruleId: first.note.ruleId, why }),
    ]);
  }

  async send(postIds: readonly string[]): Promise<void> {
    await this.#move(postIds, () => ({ kind: "with-provider", at: this.#time(), by: this.#who() }), {
      what: "sent",
    });
  }
  async takeBack(postIds: readonly string[]): Promise<void> {
    await this.#move(postIds, () => ({ kind: "not-sent" }), undefined);
  }
  async askForChanges(postId: string, signer: string, words: string): Promise<void> {
    await this.#move(
      [postId],
      () => ({ kind: "changes-asked", at: this.#time(), by: signer, words }),
      { what: "changes-asked", words },
      signer,
    );
  }

  async #move(
    postIds: readonly string[],
    to: (post: PostRecord) => Workflow,
    event: LogEvent | undefined,
    who = this.#who(),
  ): Promise<void> {
    const posts = postIds.flatMap((id) => {
      const post = this.#posts.get(id);
      return post ? [this.#next(post, { workflow: to(post) })] : [];
    });
    await this.#write({ posts }, event ? posts.map((post) => ({ ...this.#entry(post, event), who })) : []);
  }

  /** Signs exactly what stands now. Throws when a Hold is open or the check isn't of this text. */
  async sign(postId: string, signer: string): Promise<void> {
    const view = this.view(postId);
    if (!view?.checked || !view.isCurrent || view.open.hold > 0)
      throw new RangeError("There is an open Hold.");
    const { post, checked } = view;
    const { policy, guide } = this.#outside;
    const practice = practiceIds(findingsOf(post, checked, policy, guide));
    const context = contextKey(this.contextOf(post));
    const seal = await sealOf({
      textSha256: post.textSha256,
      altTextSha256: post.altTextSha256,
      contextSha256: await fingerprint(context),
      ruleSet: guide.ruleSet,
      practice,
    });
    const signOff: SignOffRecord = {
      ...this.#fresh(),
      calendarId: post.calendarId,
      postId,
      who: signer,
      seal,
      textSha256: post.textSha256,
      ...(post.altTextSha256 !== undefined && { altTextSha256: post.altTextSha256 }),
      context,
      ruleSet: guide.ruleSet,
      practice,
      isWithdrawn: false,
    };
    const isLast =
      this.#calendar?.signing !== "all-of" ||
      this.#calendar.signers.every(
        (one) =>
          one === signer ||
          view.signatures.some(({ record, changed }) => record.who === one && changed.length === 0),
      );
    const moved = this.#next(post, {
      workflow: isLast ? { kind: "not-sent" } : { kind: "with-provider", at: this.#time(), by: this.#who() },
    });
    await this.#write({ signOffs: [signOff], posts: [moved] }, [
      { ...this.#entry(post, { what: "signed", seal }), who: signer },
    ]);
  }

  async withdrawSignature(postId: string, signer: string): Promise<void> {
    const post = this.#posts.get(postId);
    const signOffs = (this.#signOffs.get(postId) ?? [])
      .filter((one) => one.who === signer && !one.isWithdrawn)
      .map((one) => this.#next(one, { isWithdrawn: true }));
    if (!post || signOffs.length === 0) return;
    await this.#write({ signOffs }, [{ ...this.#entry(post, { what: "signature-withdrawn" }), who: signer }]);
  }

  async setCalendar(
    changes: Partial<Pick<CalendarRecord, "name" | "signers" | "signing" | "problems">>,
  ): Promise<void> {
    if (this.#calendar)
      await this.#write({ calendar: this.#next<CalendarRecord>(this.#calendar, changes) }, []);
  }

  async clear(): Promise<void> {
    if (!this.#calendar) return;
    await this.#store.removeCalendar(this.#calendar.id);
    this.#empty();
  }

  #who(): string {
    return this.#outside.me.trim() || NOBODY;
  }
  #time(): string {
    return new Date().toISOString();
  }
  #fresh(): { id: string; version: number; at: string } {
    return { id: crypto.randomUUID(), version: 1, at: this.#time() };
  }
  #next<T extends { readonly version: number; readonly at: string }>(record: T, changes: Partial<T>): T {
    return { ...record, ...changes, version: record.version + 1, at: this.#time() };
  }
  #entry(post: PostRecord, event: LogEvent): NewLogEntry {
    return {
      postId: post.id,
      at: this.#time(),
      who: this.#who(),
      event,
      ruleSet: this.#checked.get(post.id)?.ruleSet ?? this.#outside.guide.ruleSet,
      textSha256: post.textSha256,
    };
  }

  async #write(changes: Changes, entries: readonly NewLogEntry[]): Promise<void> {
    await this.#store.put(changes, { append: entries });
    if (changes.calendar) this.#calendar = changes.calendar;
    this.#apply(changes);
    this.#changed();
  }

  #apply(changes: Changes): void {
    for (const post of changes.posts ?? []) this.#posts.set(post.id, post);
    for (const one of changes.checked ?? []) this.#checked.set(one.id, one);
    for (const one of changes.decisions ?? [])
      this.#decisions.set(one.postId, merged(this.#decisions.get(one.postId), one));
    for (const one of changes.signOffs ?? [])
      this.#signOffs.set(one.postId, merged(this.#signOffs.get(one.postId), one));
  }

  #take(contents: CalendarContents): void {
    this.#posts.clear();
    this.#checked.clear();
    this.#decisions.clear();
    this.#signOffs.clear();
    this.#views.clear();
    this.#calendar = contents.calendar;
    this.#apply(contents);
    this.#changed();
  }

  #empty(): void {
    this.#calendar = undefined;
    this.#posts.clear();
    this.#checked.clear();
    this.#decisions.clear();
    this.#signOffs.clear();
    this.#views.clear();
    this.#changed();
  }

  #changed(): void {
    this.#around = undefined;
    this.#all = undefined;
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  #viewOf(post: PostRecord): PostView {
    const calendar = this.#calendar;
    if (!calendar) throw new RangeError("There is no calendar.");
    const { guide, policy, practice, now } = this.#outside;
    const from = [
      post,
      this.#checked.get(post.id),
      this.#decisions.get(post.id),
      this.#signOffs.get(post.id),
      calendar.signers,
      calendar.signing,
      guide,
      policy,
      practice,
      now,
    ];
    const known = this.#views.get(post.id);
    if (known && known.from.every((one, at) => one === from[at])) return known.view;
    this.#around ??= { calendar, guide, policy, ties: practice.ties, now };
    const view = viewPost(
      post,
      {
        checked: this.#checked.get(post.id),
        decisions: this.#decisions.get(post.id) ?? [],
        signOffs: this.#signOffs.get(post.id) ?? [],
        contextNow: contextKey(this.contextOf(post)),
      },
      this.#around,
    );
    this.#views.set(post.id, { from, view });
    return view;
  }
}

function merged<T extends { readonly id: string }>(list: readonly T[] | undefined, one: T): readonly T[] {
  const others = (list ?? []).filter(({ id }) => id !== one.id);
  return [...others, one];
}

function refusedWords(error: {
  readonly code: string;
  readonly issues: readonly { readonly path: string }[];
}): string {
  if (error.code === "check-failed") return CHECK_FAILED;
  const places = [...new Set(error.issues.map(({ path }) => path.split(".")[0]).filter(Boolean))];
  return places.length === 0 ? "The post couldn’t be read." : `Couldn’t be read: ${places.join(", ")}.`;
}
