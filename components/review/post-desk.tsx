"use client";

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Answers } from "@/lib/notes/answers";
import { contextKey, decisionOf, type Decision } from "@/lib/notes/decision";
import type { Guide } from "@/lib/notes/guide";
import type { Note } from "@/lib/notes/note";
import type { LiveNote } from "@/lib/notes/rebase";
import type { PaintMark } from "@/lib/notes/segments";
import { asOneReplacement } from "@/lib/notes/wording";
import { foldOffset, limitOffset, platformRules } from "@/lib/platforms";
import type { Platform } from "@/lib/schema/context";
import type { Span } from "@/lib/schema/finding";
import type { CalendarModel } from "@/lib/review/calendar-model";
import { policyFindings } from "@/lib/review/policy";
import type { PostView } from "@/lib/review/post-view";
import { shortDay } from "@/lib/review/post-view";
import { draftReducer, emptyDraft, type DraftState, type UsedWording } from "@/components/check/draft-state";
import { Meter } from "@/components/check/draft-head";
import { Editor, type EditorHandle } from "@/components/check/editor";
import { Mirror } from "@/components/check/mirror";
import { NoteBody, type NoteActions } from "@/components/check/note-body";
import { NoteList, type ListItem } from "@/components/check/note-list";
import { Questions } from "@/components/check/questions";
import type { KeyMap } from "@/components/check/shortcuts";
import { readablePart, useCheck, type Answer } from "@/components/check/use-check";
import { focusNotes, useNoteKeys } from "@/components/check/use-note-keys";
import { AltText, type AltTextHandle } from "./alt-text";
import { listDecision, statusWords } from "./desk-words";
import { useKeptWords } from "./use-kept-words";

/** The draft as the editor begins with it: the post's words, its notes, and the answers that stand. */
function beginning({
  model,
  view,
  guide,
}: {
  model: CalendarModel;
  view: PostView;
  guide: Guide;
}): DraftState {
  const { post, checked } = view;
  const start: DraftState = { ...emptyDraft, text: post.text, decisions: standing(view) };
  if (!checked) return start;
  const { policy, practice } = model.outside;
  return draftReducer(start, {
    type: "settled",
    text: readablePart(post.text),
    contextKey: checked.context,
    response: {
      ruleSet: checked.ruleSet,
      findings: [...checked.findings, ...policyFindings(post.text, post.platform, policy)],
      questions: checked.questions,
      notChecked: checked.notChecked,
    },
    guide,
    ties: practice.ties,
    at: Date.parse(checked.at),
  });
}

function standing(view: PostView): Decision[] {
  return view.notes.flatMap(({ decision }) => listDecision(decision) ?? []);
}

/**
 * One post of a calendar, in the Check page's own editor with its own notes. What is written, answered or told goes to
 * the calendar; what another tab writes comes in.
 */
export function PostDesk({
  model,
  view,
  guide,
  act,
  announce,
  keys,
  isOff,
  onHelp,
  onPractice,
}: {
  model: CalendarModel;
  view: PostView;
  guide: Guide;
  act: (work: Promise<unknown>) => Promise<boolean>;
  announce: (words: string) => void;
  keys: KeyMap;
  /** A dialog is open: keys are its own. */
  isOff: boolean;
  onHelp: () => void;
  onPractice: () => void;
}) {
  const { post } = view;
  const [draft, dispatch] = useReducer(draftReducer, { model, view, guide }, beginning);
  const [nearId, setNearId] = useState<string>();
  const [askReason, setAskReason] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const altText = useRef<AltTextHandle>(null);
  const caretBefore = useRef<Span | undefined>(undefined);
  const applying = useRef<
    | { kind: "use"; note: LiveNote; replacement: { start: number; end: number; text: string } }
    | { kind: "undo"; used: UsedWording }
    | undefined
  >(undefined);
  const queue = useRef(Promise.resolve());
  const answers = post.answers as Answers;
  const context = model.contextOf(post);
  const key = contextKey(context);
  const { text, notes } = draft;

  /** One change after another, in the order they were made. */
  const inOrder = useCallback(
    (work: () => Promise<unknown>) => {
      queue.current = queue.current.then(async () => {
        await act(work());
      });
      return queue.current;
    },
    [act],
  );
  const keepText = useCallback(
    (words: string, isSettled: boolean) => void inOrder(() => model.setText(post.id, words, isSettled)),
    [inOrder, model, post.id],
  );
  const { keepNow } = useKeptWords({
    stored: post.text,
    words: text,
    keep: keepText,
    load: (words) => editor.current?.load(words),
  });

  const { policy, practice } = model.outside;
  const answered = useCallback(
    (answer: Answer) => {
      const current = model.view(post.id)?.post;
      dispatch({
        type: "settled",
        ...answer,
        response: {
          ...answer.response,
          findings: [
            ...answer.response.findings,
            ...policyFindings(answer.text, current?.platform, model.outside.policy),
          ],
        },
        guide,
        ties: model.outside.practice.ties,
        at: Date.now(),
      });
      keepNow(true);
      void inOrder(() => model.keepAnswer(post.id, answer));
    },
    [guide, model, post.id, keepNow, inOrder],
  );
  // What the calendar has an answer for isn't asked again.
  const isKnown = view.isCurrent && text === post.text;
  const { status, soon, checkNow } = useCheck(isKnown ? "" : text, context, answered);

  // A batch or another tab brought an answer for these very words.
  const checkedAt = view.isCurrent && text === post.text ? view.checked?.at : undefined;
  const shownPolicy = useRef({ policy, checkedAt });
  useEffect(() => {
    const before = shownPolicy.current;
    shownPolicy.current = { policy, checkedAt };
    if (checkedAt === undefined || (before.checkedAt === checkedAt && before.policy === policy)) return;
    if (!view.checked) return;
    dispatch({
      type: "settled",
      text: readablePart(post.text),
      contextKey: view.checked.context,
      response: {
        ruleSet: view.checked.ruleSet,
        findings: [...view.checked.findings, ...policyFindings(post.text, post.platform, policy)],
        questions: view.checked.questions,
        notChecked: view.checked.notChecked,
      },
      guide,
      ties: practice.ties,
      at: Date.parse(view.checked.at),
    });
  }, [checkedAt, policy, practice, guide, post, view.checked]);

  // Notes that the author's own edit did away with are answers too.
  const edited = useRef(new Set<string>());
  useEffect(() => {
    for (const note of draft.removed) {
      const id = `${note.id} ${note.findingIds.join(" ")}`;
      if (edited.current.has(id)) continue;
      edited.current.add(id);
      void inOrder(() => model.answer(post.id, note, "edited", ""));
    }
  }, [draft.removed, inOrder, model, post.id]);

  const decisions = useMemo(() => standing(view), [view]);
  const deciders = new Map(
    view.notes.flatMap(({ decision }) =>
      decision ? [[decision.findingIds.join(" "), decision.who] as const] : [],
    ),
  );
  const entries = notes.map((note) => ({ note, decision: decisionOf(note, decisions, key) }));
  const altEntries = view.notes.filter(({ part }) => part === "altText");
  const openInText = entries.filter(({ decision }) => !decision).map(({ note }) => note);
  const openInAltText = altEntries
    .filter(({ decision }) => !decision)
    .map(({ note }): LiveNote => ({ ...note, stale: false }));
  const openNotes = [...openInText, ...openInAltText];
  const isInAltText = (note: Note) => altEntries.some((entry) => entry.note.id === note.id);
  const left = (count: number) => `${count} note${count === 1 ? "" : "s"} left.`;

  const onText = (next: string) => {
    const apply = applying.current;
    applying.current = undefined;
    if (apply?.kind === "use") {
      soon();
      dispatch({ type: "used", note: apply.note, replacement: apply.replacement, text: next });
      const note: Note = apply.note;
      void inOrder(() => model.answer(post.id, note, "used", ""));
      return;
    }
    if (apply?.kind === "undo") {
      soon();
      if (next === apply.used.textBefore) dispatch({ type: "edited", text: next });
      else dispatch({ type: "used-undone", used: apply.used, text: next });
      void inOrder(() => model.reopen(post.id, apply.used.note.id, ["used"], "undone"));
      return;
    }
    // The browser's own undo takes a used wording back too.
    const last = draft.used.at(-1);
    if (last && next === last.textBefore)
      void inOrder(() => model.reopen(post.id, last.note.id, ["used"], "undone"));
    dispatch({ type: "edited", text: next });
  };
  const open = (id: string | undefined) => {
    if (id !== undefined && caretBefore.current === undefined) caretBefore.current = editor.current?.caret();
    if (id === undefined) caretBefore.current = undefined;
    setAskReason(false);
    dispatch({ type: "opened", id });
  };
  const close = () => {
    const caret = caretBefore.current;
    open(undefined);
    if (caret) editor.current?.select(caret);
    else editor.current?.focus();
  };
  const afterAnswer = (note: Note) => {
    caretBefore.current = undefined;
    const next =
      openNotes.find((one) => one.number > note.number) ?? openNotes.find((one) => one.id !== note.id);
    window.requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(next ? `button[data-head="${CSS.escape(next.id)}"]` : "#post-head")
        ?.focus(),
    );
  };
  const decide = (note: Note, kind: Decision["kind"], reason: string) => {
    open(undefined);
    void inOrder(() => model.answer(post.id, note, kind, reason));
    announce(`${kind === "kept" ? "Kept" : "Set aside"}. ${left(openNotes.length - 1)}`);
    afterAnswer(note);
  };
  const reopen = (note: Note) => {
    open(note.id);
    void inOrder(() => model.reopen(post.id, note.id, ["kept", "does-not-apply"], "asked"));
  };
  const actions: NoteActions = {
    onUse: (note) => {
      if (note.edits.length === 0) return;
      caretBefore.current = undefined;
      const replacement = asOneReplacement(text, note.edits);
      applying.current = { kind: "use", note, replacement };
      editor.current?.replace(replacement);
      announce(`Wording used. ${left(openNotes.length - 1)} Control Z to undo.`);
    },
    onKeep: (note, reason) => decide(note, "kept", reason),
    onDoesNotApply: (note, reason) => decide(note, "does-not-apply", reason),
    onEdit: (note) => {
      const mark = note.marks[0];
      if (mark) editor.current?.select(mark);
      else editor.current?.focus();
    },
    onShow: (note, index) => {
      const mark = note.marks[index];
      if (mark) editor.current?.select(mark);
    },
  };
  useNoteKeys({
    keys,
    isOff,
    openNotes,
    openId: draft.openId,
    total: entries.length + altEntries.length,
    wordsOf: (note) => {
      const words = isInAltText(note) ? post.altText : text;
      return note.marks.map((mark) => words.slice(mark.start, mark.end)).join(", ");
    },
    // Past the end of the text come the notes on the alt text.
    marksOf: (note) => (isInAltText(note) ? [{ start: text.length + 1, end: text.length + 1 }] : note.marks),
    caret: () => editor.current?.caret(),
    announce,
    onGo: (note) => {
      open(note.id);
      const mark = note.marks[0];
      if (isInAltText(note)) altText.current?.select(mark);
      else if (mark) editor.current?.select(mark);
    },
    onClose: close,
    onUse: (note) => (isInAltText(note) ? altText.current?.use(note) : actions.onUse(note)),
    // On record every answer has its reason.
    onKeep: (note) => {
      open(note.id);
      setAskReason(true);
    },
    onCheck: checkNow,
    onSwitch: () => {
      if (document.activeElement?.id === "draft") focusNotes();
      else editor.current?.focus();
    },
    onHelp,
  });

  const marks = entries.flatMap(({ note, decision }): PaintMark[] =>
    note.marks.map((mark) => ({
      ...mark,
      noteId: note.id,
      number: note.number,
      quiet: decision !== undefined,
    })),
  );
  const fold = post.platform && foldOffset(text, post.platform);
  const paint = {
    marks,
    openId: draft.openId,
    nearId,
    filter: undefined,
    fold:
      fold === undefined || !post.platform
        ? undefined
        : { offset: fold, platform: platformRules[post.platform].name },
    excessFrom: post.platform && limitOffset(text, post.platform),
  };
  const items: ListItem[] = [
    ...entries.map(({ note, decision }): ListItem => ({
      kind: "note",
      note,
      decision,
      by: decision && deciders.get(decision.findingIds.join(" ")),
    })),
    ...draft.used.map((used): ListItem => ({ kind: "used", note: used.note, used })),
  ].sort((a, b) => placeOf(a) - placeOf(b));
  const past = view.past.filter(({ note }) => !draft.used.some((used) => used.note.id === note.id));
  const reopened = view.notes.filter((one) => one.reopened !== undefined);

  return (
    <div className="desk">
      <div className="desk-draft sheet">
        <div className="desk-head">
          <select
            className="select"
            aria-label="Platform"
            value={post.platform ?? ""}
            onChange={(event) => {
              soon();
              const platform = event.target.value === "" ? undefined : (event.target.value as Platform);
              void inOrder(() => model.setAnswers(post.id, answers, platform));
            }}
          >
            <option value="">Platform not told</option>
            {Object.entries(platformRules).map(([id, { name }]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          {post.platform && (
            <Meter platform={post.platform} count={platformRules[post.platform].count(text)} />
          )}
        </div>
        <StartingText text={post.text} editor={editor} />
        <Editor
          ref={editor}
          onText={onText}
          onPaste={soon}
          onCaret={(offset) => {
            const note = openInText.find((one) =>
              one.marks.some((mark) => mark.start <= offset && offset < mark.end),
            );
            if (!note || note.id === draft.openId) return;
            caretBefore.current = { start: offset, end: offset };
            open(note.id);
          }}
          onPoint={(ids) => setNearId(ids[0])}
          describedBy="post-status"
        >
          <Mirror text={text} paint={paint} />
        </Editor>
        <p id="post-status" className="desk-status">
          {statusWords(
            status.kind,
            isKnown,
            view.checked?.refused,
            "Reading your draft",
            readablePart(text) === text,
          )}
        </p>
      </div>
      {reopened.map(({ note, reopened: why }) => (
        <p key={note.id} className="reopened">
          <b>Note {note.number} is open again.</b>{" "}
          {why === "rule"
            ? "Its rule changed since it was answered."
            : why === "context"
              ? "What is told of the post changed since it was answered."
              : "Its words changed since it was answered."}
        </p>
      ))}
      {items.length > 0 ? (
        <NoteList
          items={items}
          text={text}
          openId={draft.openId}
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
              isOnRecord
            />
          )}
          onOpen={(id) => {
            open(id);
            const mark = notes.find((note) => note.id === id)?.marks[0];
            if (mark) editor.current?.marksOf(id ?? "")[0]?.scrollIntoView({ block: "nearest" });
          }}
          onNear={setNearId}
          onReopen={reopen}
          onUndo={(used) => {
            applying.current = { kind: "undo", used };
            editor.current?.replace({ ...used.range, text: used.original });
            announce("Your words are back.");
          }}
        />
      ) : (
        view.isCurrent &&
        altEntries.length === 0 && <p className="desk-none">No notes on this one. It isn’t clearance.</p>
      )}
      {model.calendar?.columns.altText !== undefined && (
        <AltText
          ref={altText}
          model={model}
          view={view}
          guide={guide}
          entries={altEntries}
          keys={keys}
          openId={draft.openId}
          askReason={askReason}
          inOrder={inOrder}
          onOpen={open}
          onAnswer={{ onKeep: actions.onKeep, onDoesNotApply: actions.onDoesNotApply }}
          onUsed={(note) => {
            open(undefined);
            void inOrder(() => model.answer(post.id, note, "used", ""));
            announce(`Wording used. ${left(openNotes.length - 1)} Control Z to undo.`);
          }}
          onReopen={reopen}
        />
      )}
      {past.length > 0 && (
        <ul className="past" aria-label="Answered by a change of words">
          {past.map((decision) => (
            <li key={decision.id}>
              <b>{decision.note.title}</b>
              <small>
                {decision.kind === "used" ? "Wording used" : "Reworded"} by {decision.who},{" "}
                {shortDay(decision.at, model.outside.now)}
              </small>
            </li>
          ))}
        </ul>
      )}
      <details className="told">
        <summary>What the words can’t tell us</summary>
        <Questions
          answers={answers}
          onAnswer={(next) => void inOrder(() => model.setAnswers(post.id, next, post.platform))}
          asked={draft.settled?.questions ?? []}
          disclosureNote={openNotes.find((note) => guide.rules[note.ruleId]?.asksDisclosure === true)?.number}
          onPractice={onPractice}
        />
      </details>
    </div>
  );
}

/** Puts the post's words into the uncontrolled textarea once, without saying that they were typed. */
function StartingText({ text, editor }: { text: string; editor: React.RefObject<EditorHandle | null> }) {
  const first = useRef(text);
  useEffect(() => {
    editor.current?.load(first.current);
  }, [editor]);
  return null;
}

function placeOf(item: ListItem): number {
  return item.kind === "used" ? item.used.range.start : (item.note.marks[0]?.start ?? 0);
}
