"use client";

import { useCallback, useEffect, useId, useImperativeHandle, useRef, useState, type Ref } from "react";
import { contextKey } from "@/lib/notes/decision";
import type { Guide } from "@/lib/notes/guide";
import type { Note } from "@/lib/notes/note";
import type { LiveNote } from "@/lib/notes/rebase";
import { asOneReplacement } from "@/lib/notes/wording";
import type { CalendarModel } from "@/lib/review/calendar-model";
import { isAltTextCurrent, type NoteView, type PostView } from "@/lib/review/post-view";
import type { Span } from "@/lib/schema/finding";
import { replaceAsTyped } from "@/components/check/editor";
import { NoteBody, type NoteActions } from "@/components/check/note-body";
import { NoteList } from "@/components/check/note-list";
import type { KeyMap } from "@/components/check/shortcuts";
import { useCheck, type Answer } from "@/components/check/use-check";
import { listDecision, statusWords } from "./desk-words";
import { useKeptWords } from "./use-kept-words";

export interface AltTextHandle {
  /** Selects words of the alt text, in UTF-16 code units. */
  readonly select: (span: Span | undefined) => void;
  readonly use: (note: LiveNote) => void;
}

/** The alt text of a post: a draft of its own, with notes that say so. What is written goes to the calendar. */
export function AltText({
  ref,
  model,
  view,
  guide,
  entries,
  openId,
  keys,
  askReason,
  inOrder,
  onOpen,
  onAnswer,
  onUsed,
  onReopen,
}: {
  ref: Ref<AltTextHandle>;
  model: CalendarModel;
  view: PostView;
  guide: Guide;
  /** The notes on it. */
  entries: readonly NoteView[];
  openId: string | undefined;
  keys: KeyMap;
  askReason: boolean;
  /** One change after another, in the order they were made. */
  inOrder: (work: () => Promise<unknown>) => Promise<void>;
  onOpen: (noteId: string | undefined) => void;
  onAnswer: Pick<NoteActions, "onKeep" | "onDoesNotApply">;
  onUsed: (note: Note) => void;
  onReopen: (note: Note) => void;
}) {
  const { post } = view;
  const [words, setWords] = useState(post.altText);
  const [nearId, setNearId] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const label = useId();
  const status = useId();
  const keepWords = useCallback(
    (now: string, isSettled: boolean) =>
      void inOrder(() => model.setText(post.id, now, isSettled || now.trim() === "", "altText")),
    [inOrder, model, post.id],
  );
  const { keepNow } = useKeptWords({
    stored: post.altText,
    words,
    keep: keepWords,
    load: (now) => {
      if (area.current) area.current.value = now;
      setWords(now);
    },
  });

  const context = model.contextOf(post);
  const isKnown =
    words === post.altText && isAltTextCurrent(post, view.checked, contextKey(context), guide.ruleSet);
  // Notes that the author's own edit does away with are answers too.
  const before = useRef<readonly Note[]>([]);
  const used = useRef(new Set<string>());
  useEffect(() => {
    if (isKnown && post.altTextSha256 !== undefined)
      before.current = entries.filter(({ decision }) => !decision).map(({ note }) => note);
  }, [isKnown, entries, post.altTextSha256]);
  const tellEdited = useCallback(
    async (noted: readonly Note[]) => {
      const now = new Set(model.view(post.id)?.notes.map(({ note }) => note.id));
      const gone = noted.filter(({ id }) => !now.has(id) && !used.current.has(id));
      used.current.clear();
      for (const note of gone) await model.answer(post.id, note, "edited", "");
    },
    [model, post.id],
  );
  const answered = useCallback(
    (answer: Answer) => {
      keepNow(true);
      const noted = before.current;
      void inOrder(async () => {
        await model.keepAltAnswer(post.id, answer);
        await tellEdited(noted);
      });
    },
    [inOrder, keepNow, model, post.id, tellEdited],
  );
  useEffect(() => {
    const noted = before.current;
    if (post.altTextSha256 !== undefined || noted.length === 0) return;
    before.current = [];
    void inOrder(() => tellEdited(noted));
  }, [post.altTextSha256, inOrder, tellEdited]);
  // The answer to the text comes first: the alt text's stands beside it.
  const { status: checkStatus, soon } = useCheck(isKnown || !view.checked ? "" : words, context, answered);

  const select = (span: Span | undefined) => {
    area.current?.focus();
    if (span) area.current?.setSelectionRange(span.start, span.end);
  };
  const use = (note: LiveNote) => {
    if (note.edits.length === 0 || !area.current || words !== post.altText) return;
    soon();
    used.current.add(note.id);
    replaceAsTyped(area.current, asOneReplacement(words, note.edits));
    onUsed(note);
  };
  useImperativeHandle(ref, () => ({ select, use }));
  const actions: NoteActions = {
    ...onAnswer,
    onUse: use,
    onEdit: (note) => select(note.marks[0]),
    onShow: (note, index) => select(note.marks[index]),
  };
  return (
    <section className="alt" aria-labelledby={label}>
      <h3 id={label}>Alt text</h3>
      <textarea
        ref={area}
        className="input"
        aria-label="Alt text"
        aria-describedby={status}
        rows={2}
        defaultValue={post.altText}
        maxLength={10_000}
        spellCheck={false}
        autoComplete="off"
        data-gramm="false"
        data-enable-grammarly="false"
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p id={status} className="note-meta">
        {words.trim() === ""
          ? "None. Readers who don’t see the image get nothing of it."
          : statusWords(checkStatus.kind, isKnown, view.checked?.refused, "Reading the alt text")}
      </p>
      {entries.length > 0 && (
        <NoteList
          items={entries.map(({ note, decision }) => ({
            kind: "note" as const,
            note: { ...note, stale: words !== post.altText },
            decision: listDecision(decision),
            by: decision?.who,
          }))}
          text={post.altText}
          openId={openId}
          nearId={nearId}
          body={(note) => (
            <NoteBody
              key={`${note.id} ${String(askReason)}`}
              note={note}
              text={post.altText}
              guide={guide}
              keys={keys}
              container="margin"
              actions={actions}
              askReason={askReason}
              isOnRecord
            />
          )}
          onOpen={onOpen}
          onNear={setNearId}
          onReopen={onReopen}
          onUndo={() => {}}
        />
      )}
    </section>
  );
}
