import { decisionOf } from "@/lib/notes/decision";
import { offerDisclosures, type Tie } from "@/lib/notes/disclosure";
import type { Family, Guide, NoteFinding } from "@/lib/notes/guide";
import { countBySeverity, type Counts } from "@/lib/notes/headline";
import { groupFindings, type Note } from "@/lib/notes/note";
import { altTextFindings, altTextNotes } from "./alt-text";
import { daysUntil, shownDay } from "./dates";
import { policyFindings, type Policy } from "./policy";
import type { CalendarRecord, CheckedRecord, DecisionRecord, PostRecord, SignOffRecord } from "./records";

/** Where a post stands, in the order in which one looks at them. */
export const postStates = [
  "unchecked",
  "refused",
  "hold",
  "open",
  "ready",
  "with-provider",
  "changes-asked",
  "signed",
  "voided",
] as const;
export type PostState = (typeof postStates)[number];

export interface NoteView {
  readonly note: Note;
  /** Which words its marks stand in: the post's own, or its alt text's. */
  readonly part: "text" | "altText";
  /** The answer that still stands. */
  readonly decision: DecisionRecord | undefined;
  /** It was answered, and the words or the rule changed since. */
  readonly reopened: "words" | "rule" | "context" | undefined;
}

export type SignedPart = "text" | "altText" | "context" | "rules";

export interface SignatureView {
  readonly record: SignOffRecord;
  /** What is no longer as it was signed; empty while the signature stands. */
  readonly changed: readonly SignedPart[];
}

/** All that a row or the panel shows of one post, worked out from its records. */
export interface PostView {
  readonly post: PostRecord;
  readonly checked: CheckedRecord | undefined;
  /** The answer is of this very text, alt text, context and rule set. */
  readonly isCurrent: boolean;
  readonly notes: readonly NoteView[];
  /** Answers whose words are gone: used wordings and own edits. */
  readonly past: readonly DecisionRecord[];
  readonly open: Counts;
  readonly state: PostState;
  /** The sign-off column: words, and a line under them. */
  readonly stateWords: string;
  readonly stateLine: string;
  readonly signatures: readonly SignatureView[];
  /** "Goes out tomorrow, not signed". */
  readonly warning: string | undefined;
  readonly families: readonly Family[];
}

/** What is the same for every post of a calendar. */
export interface Surroundings {
  readonly calendar: CalendarRecord;
  readonly guide: Guide;
  readonly policy: Policy;
  readonly ties: readonly Tie[];
  readonly now: Date;
}

/** What a finding's rule says, as one string: an answer stands while it does. */
function ruleWords(finding: NoteFinding): string {
  return JSON.stringify([finding.ruleId, finding.severity, finding.title, finding.why, finding.advice]);
}

/** What was found in each part of a post. */
export interface PostFindings {
  readonly text: readonly NoteFinding[];
  readonly altText: readonly NoteFinding[];
}

/**
 * The engine's findings and the practice's own. Words that a post must have needn't be in its alt text. An answer that
 * isn't of the present alt text gives none for it: marks would stand in the wrong places.
 */
export function findingsOf(
  post: PostRecord,
  checked: CheckedRecord | undefined,
  policy: Policy,
  guide: Guide,
): PostFindings {
  const altText = checked?.altText?.textSha256 === post.altTextSha256 ? checked?.altText : undefined;
  return {
    text: [...(checked?.findings ?? []), ...policyFindings(post.text, post.platform, policy)],
    altText: altTextFindings(
      post,
      [
        ...(altText?.findings ?? []),
        ...policyFindings(post.altText, post.platform, { ...policy, required: [] }),
      ],
      guide,
    ),
  };
}

/** Notes on both parts, numbered through. */
function notesOf(findings: PostFindings, text: string, around: Pick<Surroundings, "guide" | "ties">) {
  const notes = offerDisclosures(groupFindings(findings.text, around.guide), text, around.ties, around.guide);
  return [
    ...notes.map((note) => ({ note, part: "text" as const })),
    ...altTextNotes(findings.altText, around.guide, notes.length).map((note) => ({
      note,
      part: "altText" as const,
    })),
  ];
}

/** How many notes of each severity a check gives, before anyone answers. */
export function countNotes(findings: PostFindings, guide: Guide): Counts {
  return countBySeverity(notesOf(findings, "", { guide, ties: [] }).map(({ note }) => note));
}

/** `contextNow` as `contextKey` gives it. */
export function isCheckCurrent(
  post: PostRecord,
  checked: CheckedRecord | undefined,
  contextNow: string,
  ruleSet: string,
): boolean {
  if (checked?.textSha256 !== post.textSha256 || checked.context !== contextNow) return false;
  if (checked.refused !== undefined) return true;
  return checked.ruleSet === ruleSet && isAltTextCurrent(post, checked, contextNow, ruleSet);
}

/** Whether the alt text, where there is one, was read as it is now. */
export function isAltTextCurrent(
  post: PostRecord,
  checked: CheckedRecord | undefined,
  contextNow: string,
  ruleSet: string,
): boolean {
  if (post.altTextSha256 === undefined) return true;
  const { altText } = checked ?? {};
  return (
    altText?.textSha256 === post.altTextSha256 &&
    altText.context === contextNow &&
    altText.ruleSet === ruleSet
  );
}

/**
 * The view of one post. An answer of a check that isn't of this text shows no notes: marks would stand in the wrong
 * places.
 */
export function viewPost(
  post: PostRecord,
  records: {
    readonly checked: CheckedRecord | undefined;
    readonly decisions: readonly DecisionRecord[];
    readonly signOffs: readonly SignOffRecord[];
    readonly contextNow: string;
  },
  around: Surroundings,
): PostView {
  const { guide, policy, calendar, now } = around;
  const { contextNow } = records;
  const checked = records.checked?.textSha256 === post.textSha256 ? records.checked : undefined;
  const isCurrent = isCheckCurrent(post, checked, contextNow, guide.ruleSet);
  const findings = findingsOf(
    post,
    checked ?? (records.checked && { ...records.checked, findings: [] }),
    policy,
    guide,
  );
  const words = wordsOfRules(findings);
  const live = records.decisions.filter((decision) => !decision.isWithdrawn);
  const standing = live.filter((decision) =>
    decision.findingIds.every((id, at) => !words.has(id) || words.get(id) === decision.rules[at]),
  );
  const answering = standing.filter(({ kind }) => kind === "kept" || kind === "does-not-apply");
  const notes = notesOf(findings, post.text, around).map(({ note, part }): NoteView => {
    const decision = decisionOf(
      note,
      answering as readonly (DecisionRecord & { kind: "kept" | "does-not-apply" })[],
      contextNow,
    );
    return {
      note,
      part,
      decision: decision as DecisionRecord | undefined,
      reopened: decision ? undefined : whyReopened(note, live, standing, contextNow),
    };
  });
  const openNotes = notes.filter(({ decision }) => decision === undefined).map(({ note }) => note);
  const open = countBySeverity(openNotes);
  const practice = practiceIds(findings);
  const signatures = records.signOffs
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map((record) => ({
      record,
      changed: changesSince(record, {
        textSha256: post.textSha256,
        altTextSha256: post.altTextSha256,
        context: contextNow,
        ruleSet: guide.ruleSet,
        practice,
      }),
    }));
  const standingNow = {
    post,
    checked,
    isCurrent,
    open,
    openCount: openNotes.length,
    noteCount: notes.length,
  };
  const stated = stateOf(standingNow, signatures, calendar, now);
  const days = post.goesOut && daysUntil(post.goesOut, now);
  const isDue = days === 0 || days === 1;
  return {
    post,
    checked,
    isCurrent,
    notes,
    past: live.filter(({ kind }) => kind === "used" || kind === "edited"),
    open,
    ...stated,
    signatures,
    warning:
      isDue && stated.state !== "signed"
        ? `Goes out ${days === 0 ? "today" : "tomorrow"}, not signed`
        : undefined,
    families: [...new Set(notes.map(({ note }) => note.category))],
  };
}

/** What the rule of each finding says, by the finding's id. */
export function wordsOfRules({ text, altText }: PostFindings): Map<string, string> {
  return new Map([...text, ...altText].map((finding) => [finding.id, ruleWords(finding)]));
}

export function practiceIds({ text, altText }: PostFindings): string[] {
  return [...text, ...altText]
    .filter(({ category }) => category === "practice")
    .map(({ id }) => id)
    .sort();
}

function whyReopened(
  note: Note,
  live: readonly DecisionRecord[],
  standing: readonly DecisionRecord[],
  contextNow: string,
): NoteView["reopened"] {
  const once = live.filter(
    (decision) =>
      (decision.kind === "kept" || decision.kind === "does-not-apply") &&
      (decision.note.id === note.id || note.findingIds.some((id) => decision.findingIds.includes(id))),
  );
  const last = once.at(-1);
  if (!last) return undefined;
  if (!standing.includes(last)) return "rule";
  return note.findingIds.every((id) => last.findingIds.includes(id)) && last.context !== contextNow
    ? "context"
    : "words";
}

function changesSince(
  signed: SignOffRecord,
  now: {
    textSha256: string;
    altTextSha256: string | undefined;
    context: string;
    ruleSet: string;
    practice: readonly string[];
  },
): SignatureView["changed"] {
  return [
    ...(signed.textSha256 === now.textSha256 ? [] : (["text"] as const)),
    ...(signed.altTextSha256 === now.altTextSha256 ? [] : (["altText"] as const)),
    ...(signed.context === now.context ? [] : (["context"] as const)),
    ...(signed.ruleSet === now.ruleSet && signed.practice.join("\n") === now.practice.join("\n")
      ? []
      : (["rules"] as const)),
  ];
}

const changedWords = {
  text: "Text",
  altText: "Alt text",
  context: "Answers",
  rules: "Rules",
} as const satisfies Record<SignedPart, string>;

/** "Text changed after signing". */
export function voidedWords(changed: SignatureView["changed"]): string {
  return `${changedWords[changed[0] ?? "text"]} changed after signing`;
}

/** Who has signed what stands now. */
export function signersOf(signatures: readonly SignatureView[]): string[] {
  return [
    ...new Set(signatures.filter(({ changed }) => changed.length === 0).map(({ record }) => record.who)),
  ];
}

/** Whether the calendar's own rule (any one signer, or all) is met. */
export function isSigned(signatures: readonly SignatureView[], calendar: CalendarRecord): boolean {
  const signed = signersOf(signatures);
  return calendar.signing === "all-of" && calendar.signers.length > 0
    ? calendar.signers.every((signer) => signed.includes(signer))
    : signed.length > 0;
}

function stateOf(
  {
    post,
    checked,
    isCurrent,
    open,
    openCount,
    noteCount,
  }: {
    post: PostRecord;
    checked: CheckedRecord | undefined;
    isCurrent: boolean;
    open: Counts;
    openCount: number;
    noteCount: number;
  },
  signatures: readonly SignatureView[],
  calendar: CalendarRecord,
  now: Date,
): Pick<PostView, "state" | "stateWords" | "stateLine"> {
  const stands = signatures.filter(({ changed }) => changed.length === 0).at(-1);
  const openLine =
    openCount === 0 ? (noteCount === 0 ? "No notes" : "All notes answered") : notesOpen(openCount);
  if (stands && isSigned(signatures, calendar)) {
    return {
      state: "signed",
      stateWords: "Signed",
      stateLine: `${signersOf(signatures).join(", ")}, ${shortDay(stands.record.at, now)}`,
    };
  }
  const voided = signatures.findLast(({ changed }) => changed.length > 0);
  if (voided && !stands && post.workflow.kind === "not-sent") {
    return {
      state: "voided",
      stateWords: voidedWords(voided.changed),
      stateLine: `Signed by ${voided.record.who}, ${shortDay(voided.record.at, now)}`,
    };
  }
  if (post.workflow.kind === "changes-asked") {
    return {
      state: "changes-asked",
      stateWords: "Changes asked",
      stateLine: `${post.workflow.by}, ${shortDay(post.workflow.at, now)}`,
    };
  }
  if (post.workflow.kind === "with-provider") {
    const waitsFor = calendar.signers.filter((signer) => !signersOf(signatures).includes(signer));
    return {
      state: "with-provider",
      stateWords: `With ${waitsFor.join(", ") || "provider"}`,
      stateLine: stands
        ? `Signed by ${signersOf(signatures).join(", ")}`
        : `Sent ${shortDay(post.workflow.at, now)}`,
    };
  }
  if (checked?.refused !== undefined)
    return { state: "refused", stateWords: "Not checked", stateLine: checked.refused };
  if (!isCurrent) return { state: "unchecked", stateWords: "Not checked yet", stateLine: "" };
  if (open.hold > 0) return { state: "hold", stateWords: "Not sent", stateLine: openLine };
  if (openCount > 0) return { state: "open", stateWords: "Not sent", stateLine: openLine };
  return { state: "ready", stateWords: "Ready to send", stateLine: openLine };
}

const notesOpen = (count: number) => `${count} note${count === 1 ? "" : "s"} open`;

/** "today", "yesterday", "Apr 29", "Apr 29, 2025". */
export function shortDay(at: string, now: Date): string {
  const then = new Date(at);
  const days = Math.round(
    (new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime() -
      new Date(then.getFullYear(), then.getMonth(), then.getDate()).getTime()) /
      86_400_000,
  );
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  return then.toLocaleDateString("en-US", {
    month: "short",
    day: "numeric",
    ...(then.getFullYear() !== now.getFullYear() && { year: "numeric" as const }),
  });
}

/** Numbers of the Holds that nobody answered: signing waits for them. */
export function unansweredHolds(view: PostView): number[] {
  return view.notes
    .filter(({ note, decision }) => note.severity === "hold" && decision === undefined)
    .map(({ note }) => note.number);
}

/** Why a post can't be signed now, as it stands under the button; `undefined` when it can. */
export function signingWaitsFor(view: PostView): string | undefined {
  if (view.checked?.refused !== undefined) return "This post wasn’t checked. Mend it first.";
  if (!view.isCurrent) return "Wait for the check to finish.";
  const numbers = unansweredHolds(view);
  if (numbers.length === 0) return undefined;
  const last = numbers.at(-1);
  return numbers.length === 1
    ? `Answer note ${last} to sign.`
    : `Answer notes ${numbers.slice(0, -1).join(", ")} and ${last} to sign.`;
}

export type SortKey = "date" | "file" | "state" | "platform" | "author" | "notes";

export interface ListFilter {
  readonly state: "all" | "hold" | "ready" | "with-provider" | "signed" | PostState;
  readonly platform: string;
  readonly family: Family | "";
  readonly from: string;
  readonly to: string;
  readonly search: string;
}

export const noFilter: ListFilter = { state: "all", platform: "", family: "", from: "", to: "", search: "" };

export function isInFilter(view: PostView, filter: ListFilter): boolean {
  const { post } = view;
  if (filter.state === "hold" ? view.open.hold === 0 : filter.state !== "all" && view.state !== filter.state)
    return false;
  if (filter.platform !== "" && (post.platform ?? "none") !== filter.platform) return false;
  if (filter.family !== "" && !view.families.includes(filter.family)) return false;
  if (filter.from !== "" && (post.goesOut === undefined || post.goesOut.day < filter.from)) return false;
  if (filter.to !== "" && (post.goesOut === undefined || post.goesOut.day > filter.to)) return false;
  const sought = filter.search.trim().toLowerCase();
  return (
    sought === "" ||
    [post.text, post.altText, post.author, post.kind].some((words) => words.toLowerCase().includes(sought))
  );
}

const sortValue: Readonly<Record<SortKey, (view: PostView) => string | number>> = {
  date: ({ post }) => (post.goesOut ? `${post.goesOut.day} ${post.goesOut.time ?? "24:00"}` : "9999"),
  file: ({ post }) => post.order,
  state: ({ state }) => postStates.indexOf(state),
  platform: ({ post }) => post.platform ?? "~",
  author: ({ post }) => post.author.toLowerCase(),
  notes: ({ open }) => -(open.hold * 1e6 + open.revise * 1e3 + open.consider),
};

/** Sorted by one key; posts that are equal stay in the file's order. */
export function sortViews(views: readonly PostView[], key: SortKey, isDown: boolean): PostView[] {
  const value = sortValue[key];
  const sign = isDown ? -1 : 1;
  return [...views].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    return (left < right ? -sign : left > right ? sign : 0) || a.post.order - b.post.order;
  });
}

/** "Wed, May 6", or what stands for a date that wasn't told. */
export function goesOutWords(post: PostRecord, now: Date): string {
  return post.goesOut ? shownDay(post.goesOut, now) : "No date";
}
