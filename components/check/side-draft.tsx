"use client";

import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useReducer,
  useRef,
  useState,
  type Ref,
} from "react";
import type { Context } from "@/lib/schema/context";
import { contextKey, decisionOf, type Decision } from "@/lib/notes/decision";
import type { Tie } from "@/lib/notes/disclosure";
import type { Guide } from "@/lib/notes/guide";
import type { LiveNote } from "@/lib/notes/rebase";
import { sideNames, sideNotes, type Side } from "@/lib/notes/side-notes";
import { asOneReplacement } from "@/lib/notes/wording";
import { Icon } from "@/components/ui/icon";
import { draftReducer, emptyDraft } from "./draft-state";
import { Editor, type EditorHandle } from "./editor";
import { Mirror } from "./mirror";
import { NoteBody, type NoteActions } from "./note-body";
import { NoteList, type ListItem } from "./note-list";
import type { KeyMap } from "./shortcuts";
import { MOST_READ, useCheck, type Answer, type CheckStatus } from "./use-check";
import { useWordings } from "./use-wordings";

const REMOVED_STAYS = 4_000;

const hints = {
  altText: "What the image shows, for readers who don’t see it. Screen readers speak it; anyone can copy it.",
  firstComment: "Goes out under the post. A disclosure belongs in the post itself.",
} as const satisfies Record<Side, string>;

/** What the page needs to know of a side. */
export interface SideState {
  readonly text: string;
  readonly status: CheckStatus;
  /** Every word of it was read, with the answers as they are. */
  readonly isRead: boolean;
  /** When its last check settled; `undefined` before that. */
  readonly at: number | undefined;
  readonly notes: readonly { readonly note: LiveNote; readonly decision: Decision | undefined }[];
  readonly openId: string | undefined;
  /** Wordings of it were used. */
  readonly isReworded: boolean;
}

export interface SideHandle {
  /** Opens a note of it, by the id in its state, or closes the open one. `selects` takes focus to its words. */
  readonly open: (noteId: string | undefined, selects?: boolean) => void;
  readonly focus: () => void;
  readonly use: (noteId: string) => void;
  readonly keep: (noteId: string) => void;
  readonly undo: (noteId: string) => void;
  readonly checkNow: () => void;
}

/** Alt text or a first comment: a draft of its own, checked with the post's answers, with its notes under it. */
export function SideDraft({
  ref,
  side,
  initialText,
  guide,
  context,
  ties,
  post,
  before,
  keys,
  filter,
  onState,
  onOpened,
  onUsed,
  onDecided,
  onCopy,
  onRemove,
}: {
  ref: Ref<SideHandle>;
  side: Side;
  initialText: string;
  guide: Guide;
  context: Context;
  ties: readonly Tie[];
  /** The post beside it. */
  post: { readonly text: string; readonly ruleIds: ReadonlySet<string> };
  /** How many notes are counted before its own. */
  before: number;
  keys: KeyMap;
  filter: LiveNote["severity"] | undefined;
  onState: (side: Side, state: SideState) => void;
  /** A note of it was opened by hand. */
  onOpened: () => void;
  onUsed: (note: LiveNote) => void;
  onDecided: (note: LiveNote, kind: Decision["kind"]) => void;
  onCopy: (words: string) => void;
  onRemove: () => void;
}) {
  const [draft, dispatch] = useReducer(draftReducer, { ...emptyDraft, text: initialText });
  const [nearId, setNearId] = useState<string>();
  const [askReason, setAskReason] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const label = useId();
  const hint = useId();
  const { text } = draft;
  const key = contextKey(context);
  const name = sideNames[side];

  const answered = useCallback(
    (answer: Answer) => dispatch({ type: "settled", ...answer, guide, ties, at: Date.now() }),
    [guide, ties],
  );
  const { status, soon, checkNow } = useCheck(text, context, answered);
  const wordings = useWordings({ text, editor, dispatch, soon, asOne: asOneReplacement });

  const entries = useMemo(
    () =>
      sideNotes(draft.notes, { side, words: text, post, guide, before }).map((note) => ({
        note,
        decision: decisionOf(note, draft.decisions, key),
      })),
    [draft.notes, draft.decisions, side, text, post, guide, before, key],
  );
  const openNotes = entries.flatMap(({ note, decision }) => (decision ? [] : [note]));
  const inDraft = (noteId: string) => noteId.slice(side.length + 1);
  const openId = draft.openId === undefined ? undefined : `${side}/${draft.openId}`;
  const { settled } = draft;
  const isRead = text.trim() === "" || (settled?.text === text && settled.contextKey === key);
  const at = settled?.at;
  const isReworded = draft.used.length > 0;
  useEffect(() => {
    onState(side, { text, status, isRead, at, notes: entries, openId, isReworded });
  }, [onState, side, text, status, isRead, at, entries, openId, isReworded]);

  useEffect(() => {
    if (draft.removed.length === 0) return;
    const timer = window.setTimeout(() => dispatch({ type: "removed-gone" }), REMOVED_STAYS);
    return () => window.clearTimeout(timer);
  }, [draft.removed]);

  const select = (note: LiveNote | undefined, index = 0) => {
    const mark = note?.marks[index];
    if (mark) editor.current?.select(mark);
    else editor.current?.focus();
  };
  const open = (noteId: string | undefined) => {
    setAskReason(false);
    dispatch({ type: "opened", id: noteId === undefined ? undefined : inDraft(noteId) });
    if (noteId !== undefined) onOpened();
  };
  const use = (note: LiveNote) => {
    const own = draft.notes.find(({ id }) => id === inDraft(note.id));
    if (own && wordings.use(own)) onUsed(note);
  };
  const decide = (note: LiveNote, kind: Decision["kind"], reason: string) => {
    dispatch({ type: "decided", note, kind, reason, contextKey: key });
    onDecided(note, kind);
  };
  const actions: NoteActions = {
    onUse: use,
    onKeep: (note, reason) => decide(note, "kept", reason),
    onDoesNotApply: (note, reason) => decide(note, "does-not-apply", reason),
    onEdit: (note) => select(note),
    onShow: select,
  };
  const noteOf = (noteId: string) => openNotes.find((note) => note.id === noteId);
  useImperativeHandle(ref, () => ({
    open: (noteId, selects = false) => {
      open(noteId);
      if (noteId !== undefined && selects) select(noteOf(noteId));
    },
    focus: () => editor.current?.focus(),
    use: (noteId) => {
      const note = noteOf(noteId);
      if (note) use(note);
    },
    keep: (noteId) => {
      const note = noteOf(noteId);
      if (!note) return;
      if (note.severity !== "hold") return decide(note, "kept", "");
      open(noteId);
      setAskReason(true);
    },
    undo: (noteId) => {
      const used = draft.used.find(({ note }) => note.id === inDraft(noteId));
      if (used) wordings.undo(used);
    },
    checkNow,
  }));

  const items: ListItem[] = [
    ...entries.map(({ note, decision }): ListItem => ({ kind: "note", note, decision })),
    ...draft.used.map((used): ListItem => ({ kind: "used", note: used.note, used })),
    ...draft.removed.map((note): ListItem => ({ kind: "removed", note })),
  ].filter((item) => filter === undefined || item.note.severity === filter);
  const marks = useMemo(
    () =>
      entries.flatMap(({ note, decision }) =>
        note.marks.map((mark) => ({
          ...mark,
          noteId: note.id,
          number: note.number,
          quiet: decision !== undefined,
        })),
      ),
    [entries],
  );

  return (
    <section className="side" aria-labelledby={label}>
      <div className="side-head">
        <h2 id={label}>{name}</h2>
        {text.trim() !== "" && (
          <button type="button" className="btn quiet s" onClick={() => onCopy(text)}>
            <Icon name="copy" />
            Copy<span className="vh"> {name.toLowerCase()}</span>
          </button>
        )}
        <button type="button" className="btn quiet s" onClick={onRemove}>
          Remove<span className="vh"> {name.toLowerCase()}</span>
        </button>
      </div>
      <Editor
        ref={editor}
        id={side}
        label={name}
        placeholder={side === "altText" ? "Describe the image" : "Paste or type it here"}
        text={initialText}
        maxLength={MOST_READ}
        onText={wordings.onText}
        onPaste={soon}
        onCaret={(offset) => {
          const note = openNotes.find((one) =>
            one.marks.some((mark) => mark.start <= offset && offset < mark.end),
          );
          if (note && note.id !== openId) open(note.id);
        }}
        onPoint={(ids) => setNearId(ids[0])}
        describedBy={hint}
      >
        <Mirror
          text={text}
          paint={{ marks, openId, nearId, filter, fold: undefined, excessFrom: undefined }}
        />
      </Editor>
      <p id={hint} className="note-meta">
        {text.trim() === "" || !isRead || entries.length > 0 ? hints[side] : "No notes on these words."}
      </p>
      {items.length > 0 && (
        <NoteList
          label={`Notes on the ${name.toLowerCase()}`}
          items={items}
          text={text}
          openId={openId}
          nearId={nearId}
          body={(note) => (
            <NoteBody
              key={`${note.id} ${String(askReason)}`}
              note={note}
              text={text}
              guide={guide}
              keys={keys}
              container="margin"
              actions={actions}
              askReason={askReason}
            />
          )}
          onOpen={open}
          onNear={setNearId}
          onReopen={(note) => dispatch({ type: "reopened", note: { ...note, id: inDraft(note.id) } })}
          onUndo={wordings.undo}
        />
      )}
    </section>
  );
}
