"use client";

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Platform } from "@/lib/schema/context";
import { contextKey, decisionOf } from "@/lib/notes/decision";
import type { Guide } from "@/lib/notes/guide";
import { countBySeverity, spokenCounts } from "@/lib/notes/counts";
import type { Note } from "@/lib/notes/note";
import { fingerprint } from "@/lib/notes/fingerprint";
import type { LiveNote } from "@/lib/notes/rebase";
import type { PaintMark } from "@/lib/notes/segments";
import { asOneReplacement } from "@/lib/notes/wording";
import { foldOffset, limitOffset, platformRules } from "@/lib/platforms";
import { Icon } from "@/components/ui/icon";
import { SHOW_KEYS } from "@/components/ui/site-header";
import { SiteFooter } from "@/components/ui/site-footer";
import type { ToastWords } from "@/components/ui/toast";
import { fromContext, toContext, type Answers } from "@/lib/notes/answers";
import { DraftHead, type Tab } from "./draft-head";
import { draftReducerWith, emptyDraft, type UsedWording } from "./draft-model";
import { Editor, type EditorHandle } from "./editor";
import type { NoteActions } from "./note-body";
import type { ListItem } from "./note-list";
import { Readout } from "./readout";
import { overLimit, readoutWords } from "./readout-words";
import type { Sample } from "./samples";
import { defaultKeys, keyCap } from "./shortcuts";
import { Start } from "./start";
import { useAnnouncer } from "./use-announcer";
import { useCheck, type Answer } from "./use-check";
import { useContainer } from "./use-container";
import { focusNotes, useNoteKeys } from "./use-note-keys";
import { useExample } from "./use-example";
import { useParts } from "./use-parts";
import { usePractice } from "./use-practice";
import { useSharedDraft } from "./use-shared-draft";

const REMOVED_STAYS = 4_000;

/** What the next change of the text is, when it isn't typing. */
type Applying =
  | {
      readonly kind: "use";
      readonly note: LiveNote;
      readonly replacement: { start: number; end: number; text: string };
    }
  | { readonly kind: "undo"; readonly used: UsedWording };

/** The Check page: one draft, its notes, and the author's decisions. Everything lives in this tab's memory. */
export function CheckPage({ guide }: { guide: Guide }) {
  const { parts, load: loadPart } = useParts();
  const desk = parts.desk;
  const reducer = useMemo(() => draftReducerWith(desk), [desk]);
  const [draft, dispatch] = useReducer(reducer, emptyDraft);
  const [platform, setPlatform] = useState<Platform>("instagram");
  const [answers, setAnswers] = useState<Answers>({});
  const [asked, setAsked] = useState<Answer["response"]["questions"]>([]);
  const [tab, setTab] = useState<Tab>("draft");
  const [readsCopy, setReadsCopy] = useState(false);
  const [nearId, setNearId] = useState<string>();
  const [askReason, setAskReason] = useState(false);
  const [keys, setKeys] = useState(defaultKeys);
  const [dialog, setDialog] = useState<"keys" | "practice">();
  const [toast, setToast] = useState<ToastWords>();
  const [isPrinting, setPrinting] = useState(false);
  const [textSha256, setTextSha256] = useState("");
  const container = useContainer();
  const { practice, ...practiceStore } = usePractice();
  const { said, announce } = useAnnouncer();

  const editor = useRef<EditorHandle>(null);
  const copy = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const applying = useRef<Applying | undefined>(undefined);
  const caretBefore = useRef<{ start: number; end: number } | undefined>(undefined);
  const lastSpoken = useRef("");
  const wantsCopy = useRef(false);

  /** What an opened example's author calls their own, beside the practice's. */
  const [exampleOwn, setExampleOwn] = useState<readonly string[]>([]);
  const context = useMemo(
    () => toContext(answers, platform, { ...practice, own: [...practice.own, ...exampleOwn] }),
    [answers, platform, practice, exampleOwn],
  );
  const key = contextKey(context);
  const { text, notes } = draft;

  const answered = useCallback(
    (answer: Answer) => {
      dispatch({ type: "settled", ...answer, guide, ties: practice.ties, at: Date.now() });
      setAsked((before) => [
        ...before.filter((old) => !answer.response.questions.some((one) => one.id === old.id)),
        ...answer.response.questions,
      ]);
      if (container === "sheet" && (wantsCopy.current || answer.explicit)) setReadsCopy(true);
      wantsCopy.current = false;
      if (answer.explicit) heading.current?.focus({ preventScroll: container !== "sheet" });
    },
    [guide, practice.ties, container],
  );
  const deskReady = useCallback(async () => {
    if (!(await loadPart("desk"))) throw new Error("The desk could not be had.");
  }, [loadPart]);
  const { status, soon, checkNow } = useCheck(text, context, answered, deskReady);

  const entries = useMemo(
    () => notes.map((note) => ({ note, decision: decisionOf(note, draft.decisions, key) })),
    [notes, draft.decisions, key],
  );
  const openNotes = useMemo(
    () => entries.filter((entry) => !entry.decision).map((entry) => entry.note),
    [entries],
  );
  const openNote = openNotes.find((note) => note.id === draft.openId);
  const counts = useMemo(() => countBySeverity(openNotes), [openNotes]);
  const showsCopy = readsCopy && desk !== undefined && text !== "" && tab === "draft";
  const hasResult = draft.settled !== undefined;

  // One announcement a settled check, and only when it says something new.
  const settledAt = draft.settled?.at;
  const spoken = settledAt === undefined ? "" : spokenCounts(counts);
  useEffect(() => {
    if (spoken === "" || spoken === lastSpoken.current) return;
    lastSpoken.current = spoken;
    announce(spoken);
    // Decisions speak for themselves; only a check that settles speaks here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settledAt]);

  const over = overLimit(text, platform);
  const isOver = over !== undefined;
  useEffect(() => {
    if (isOver) announce(`Over ${platformRules[platform].name}’s limit.`);
  }, [isOver, platform, announce]);

  useEffect(() => {
    if (status.kind === "offline") announce("You’re offline. Your draft is still here.");
    if (status.kind === "trouble") announce("We couldn’t finish that check. Your draft is untouched.");
    if (status.kind === "limited") announce("We’re pausing. Keep writing; we’ll pick up by ourselves.");
  }, [status.kind, announce]);

  useEffect(() => {
    if (draft.removed.length === 0) return;
    const timer = window.setTimeout(() => dispatch({ type: "removed-gone" }), REMOVED_STAYS);
    return () => window.clearTimeout(timer);
  }, [draft.removed]);

  useEffect(() => {
    let isCurrent = true;
    void fingerprint(text).then((hex) => isCurrent && setTextSha256(hex));
    return () => {
      isCurrent = false;
    };
  }, [settledAt, text]);

  const isOpenWork = openNotes.length > 0;
  useEffect(() => {
    if (!isOpenWork) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [isOpenWork]);

  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    const showKeys = () => {
      void loadPart("keys");
      setDialog("keys");
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    window.addEventListener(SHOW_KEYS, showKeys);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      window.removeEventListener(SHOW_KEYS, showKeys);
    };
  }, [loadPart]);

  const show = (name: "keys" | "practice") => {
    void loadPart(name);
    setDialog(name);
  };

  const load = useCallback(
    (words: string) => {
      soon();
      wantsCopy.current = true;
      editor.current?.load(words);
    },
    [soon],
  );
  useSharedDraft(load);
  useExample((post) => {
    if (post.platform) setPlatform(post.platform);
    setAnswers(fromContext(post));
    setExampleOwn(post.own ?? []);
    load(post.text);
  });

  const onText = (next: string) => {
    // On a slow line the draft may be here before the desk is; one that was lost is asked for again.
    if (!desk) void loadPart("desk");
    const apply = applying.current;
    applying.current = undefined;
    if (apply?.kind === "use") {
      soon();
      dispatch({ type: "used", note: apply.note, replacement: apply.replacement, text: next });
      return;
    }
    if (apply?.kind === "undo") {
      soon();
      if (next === apply.used.textBefore) dispatch({ type: "edited", text: next });
      else dispatch({ type: "used-undone", used: apply.used, text: next });
      return;
    }
    dispatch({ type: "edited", text: next });
  };

  const left = (count: number) => `${count} note${count === 1 ? "" : "s"} left.`;

  const marksOf = (noteId: string): HTMLElement[] =>
    showsCopy
      ? [...(copy.current?.querySelectorAll<HTMLElement>("mark[data-notes]") ?? [])].filter((mark) =>
          mark.dataset.notes?.split(" ").includes(noteId),
        )
      : (editor.current?.marksOf(noteId) ?? []);

  const scrollToMark = (noteId: string, index = 0) => {
    const mark = marksOf(noteId)[index] ?? marksOf(noteId)[0];
    if (!mark) return;
    if (container === "sheet") {
      const top = mark.getBoundingClientRect().top + window.scrollY - window.innerHeight * 0.16;
      const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      window.scrollTo({ top: Math.max(0, top), behavior: still ? "instant" : "smooth" });
    } else mark.scrollIntoView({ block: "nearest" });
  };

  const open = (noteId: string | undefined) => {
    if (noteId !== undefined && caretBefore.current === undefined)
      caretBefore.current = editor.current?.caret();
    setAskReason(false);
    dispatch({ type: "opened", id: noteId });
    if (noteId === undefined) {
      caretBefore.current = undefined;
      return;
    }
    if (container === "sheet") editor.current?.blur();
    window.requestAnimationFrame(() => scrollToMark(noteId));
  };

  /** Opens a note from the list or the copy, and shows its words in the draft. */
  const openAndSelect = (noteId: string | undefined) => {
    open(noteId);
    const mark = openNotes.find((note) => note.id === noteId)?.marks[0];
    if (mark && !showsCopy && container === "popover") editor.current?.select(mark);
  };

  const close = () => {
    const caret = caretBefore.current;
    const noteId = draft.openId;
    open(undefined);
    if (showsCopy) {
      const link = noteId === undefined ? undefined : marksOf(noteId)[0]?.querySelector("a");
      (link ?? copy.current)?.focus({ preventScroll: true });
    } else if (caret) editor.current?.select(caret);
    else editor.current?.focus();
  };

  const use = (note: LiveNote) => {
    if (note.edits.length === 0) return;
    const replacement = asOneReplacement(text, note.edits);
    const usedNumber = note.number;
    applying.current = { kind: "use", note, replacement };
    caretBefore.current = undefined;
    editor.current?.replace(replacement);
    setToast({
      words: `Wording used in note ${usedNumber}`,
      action: { label: "Undo", onPress: () => undoLast(note.id) },
    });
    announce(`Wording used. ${left(openNotes.length - 1)} Control Z to undo.`);
    if (showsCopy) copy.current?.focus({ preventScroll: true });
  };

  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  const undoUse = (used: UsedWording) => {
    applying.current = { kind: "undo", used };
    editor.current?.replace({ ...used.range, text: used.original });
    announce("Your words are back.");
  };
  const undoLast = (noteId: string) => {
    const used = latest.current.used.find((one) => one.note.id === noteId);
    if (used) undoUse(used);
  };

  const afterDecision = (note: Note) => {
    caretBefore.current = undefined;
    const next =
      openNotes.find((one) => one.number > note.number) ?? openNotes.find((one) => one.id !== note.id);
    window.requestAnimationFrame(() => {
      if (container === "sheet") copy.current?.focus({ preventScroll: true });
      else if (next) focusHead(next.id);
      else heading.current?.focus({ preventScroll: true });
    });
  };
  const keep = (note: LiveNote, reason: string) => {
    dispatch({ type: "decided", note, kind: "kept", reason, contextKey: key });
    announce(`Kept. ${left(openNotes.length - 1)}`);
    afterDecision(note);
  };
  const actions: NoteActions = {
    onUse: use,
    onKeep: keep,
    onDoesNotApply: (note, reason) => {
      dispatch({ type: "decided", note, kind: "does-not-apply", reason, contextKey: key });
      announce(`Set aside. ${left(openNotes.length - 1)}`);
      afterDecision(note);
    },
    onEdit: (note) => {
      const mark = note.marks[0];
      if (container !== "margin") open(undefined);
      flushSync(() => setReadsCopy(false));
      if (mark) editor.current?.select(mark);
      else editor.current?.focus();
    },
    onShow: (note, index) => {
      const mark = note.marks[index];
      if (mark && !showsCopy) editor.current?.select(mark);
      scrollToMark(note.id, index);
    },
  };

  const isDialogOpen = dialog !== undefined && parts[dialog] !== undefined;
  const { step } = useNoteKeys({
    keys,
    isOff: isDialogOpen,
    openNotes,
    openId: draft.openId,
    total: notes.length,
    wordsOf: (note) => note.marks.map((one) => text.slice(one.start, one.end)).join(", "),
    marksOf: (note) => note.marks,
    caret: () => editor.current?.caret(),
    announce,
    onGo: (note) => {
      open(note.id);
      const mark = note.marks[0];
      if (mark && !showsCopy) editor.current?.select(mark);
    },
    onClose: close,
    onUse: use,
    onKeep: (note) => {
      if (note.severity !== "hold") return keep(note, "");
      open(note.id);
      setAskReason(true);
    },
    onCheck: checkNow,
    onSwitch: () => {
      const inDraft =
        document.activeElement?.id === "draft" || copy.current?.contains(document.activeElement) === true;
      if (inDraft) focusNotes();
      else if (showsCopy) copy.current?.focus();
      else editor.current?.focus();
    },
    onHelp: () => show("keys"),
  });

  const onCaret = (offset: number, by: "pointer" | "key") => {
    if (container === "sheet" || (by === "key" && container !== "margin")) return;
    const note = openNotes.find((one) => one.marks.some((mark) => mark.start <= offset && offset < mark.end));
    if (note) {
      if (note.id !== draft.openId) {
        caretBefore.current = { start: offset, end: offset };
        open(note.id);
      }
    } else if (container === "popover" && by === "pointer") open(undefined);
  };

  const copyDraft = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      setToast({ words: "Your browser kept the clipboard closed. Select the draft and copy it." });
      return;
    }
    const holds = counts.hold;
    const first = openNotes.find((note) => note.severity === "hold");
    const words =
      holds === 0 ? "Copied." : `Copied. ${holds} hold${holds === 1 ? " is" : "s are"} still open.`;
    setToast({
      words,
      ...(first && {
        action: { label: `Back to note ${first.number}`, onPress: () => openAndSelect(first.id) },
      }),
    });
    announce(words);
  };
  const share = async () => {
    if (typeof navigator.share !== "function") return copyDraft();
    try {
      await navigator.share({ text });
    } catch {
      // Closing the share sheet is a choice, not a fault.
    }
  };
  const pasteFromClipboard = async () => {
    try {
      load(await navigator.clipboard.readText());
    } catch {
      editor.current?.focus();
      setToast({ words: "Your browser kept the clipboard closed. Paste into the draft instead." });
    }
  };
  const loadSample = (sample: Sample) => {
    setPlatform(sample.platform);
    setAnswers(sample.postType ? { postType: sample.postType } : {});
    load(sample.text);
    heading.current?.focus({ preventScroll: true });
  };
  const startOver = () => {
    dispatch({ type: "cleared" });
    setAnswers({});
    setExampleOwn([]);
    setAsked([]);
    setReadsCopy(false);
    lastSpoken.current = "";
    editor.current?.load("");
    window.requestAnimationFrame(() => editor.current?.focus());
  };
  const saveRecord = () => {
    if (!draft.settled || !desk) return;
    const record = desk.checkRecord({
      text,
      textSha256,
      checkedAt: new Date(draft.settled.at),
      ruleSet: draft.settled.ruleSet,
      context,
      notes: entries,
    });
    const url = URL.createObjectURL(
      new Blob([JSON.stringify(record, null, 2)], { type: "application/json" }),
    );
    const link = document.createElement("a");
    link.href = url;
    link.download = `chaperone-check-${record.checkedAt.slice(0, 10)}-${textSha256.slice(0, 8)}.json`;
    link.click();
    URL.revokeObjectURL(url);
  };

  const marks = useMemo<PaintMark[]>(
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
  const paint = useMemo(() => {
    const fold = foldOffset(text, platform);
    return {
      marks,
      openId: draft.openId,
      nearId,
      filter: draft.filter,
      fold: fold === undefined ? undefined : { offset: fold, platform: platformRules[platform].name },
      excessFrom: limitOffset(text, platform),
    };
  }, [marks, text, platform, draft.openId, draft.filter, nearId]);

  const words = readoutWords({
    text,
    status,
    settled: draft.settled,
    notes,
    openNotes,
    platform,
    checks: Object.keys(guide.rules).length,
    headline: desk?.headline,
    onCheckAgain: checkNow,
  });
  const hasNoNotes =
    hasResult &&
    notes.length === 0 &&
    draft.used.length === 0 &&
    status.kind === "idle" &&
    text.trim() !== "";
  const isEmpty = text === "";

  const items: ListItem[] = [
    ...entries.map(({ note, decision }): ListItem => ({ kind: "note", note, decision })),
    ...draft.used.map((used): ListItem => ({ kind: "used", note: used.note, used })),
    ...draft.removed.map((note): ListItem => ({ kind: "removed", note })),
  ]
    .filter((item) => draft.filter === undefined || item.note.severity === draft.filter)
    .sort((a, b) => placeOf(a) - placeOf(b));

  const body = (note: LiveNote) =>
    desk && (
      <desk.NoteBody
        key={`${note.id} ${String(askReason)}`}
        note={note}
        text={text}
        guide={guide}
        keys={keys}
        container={container}
        actions={actions}
        askReason={askReason}
      />
    );
  const questionsAsked = asked.filter(
    (question) =>
      draft.settled?.questions.some((one) => one.id === question.id) === true ||
      isAnswered(question.id, answers),
  );
  const disclosureNote = openNotes.find((note) => guide.rules[note.ruleId]?.asksDisclosure === true)?.number;
  const firstOpen = openNotes[0];
  const reportMenu = desk && (
    <desk.ReportMenu
      isReady={hasResult}
      onPrint={() => void loadPart("report").then(() => window.print())}
      onSave={saveRecord}
      onShare={() => void share()}
    />
  );

  return (
    <>
      <main
        id="main"
        className={`check ${isEmpty ? "is-empty" : ""} ${openNote && container === "sheet" ? "has-sheet" : ""}`}
      >
        <Readout
          ref={heading}
          words={words}
          counts={hasResult && !isEmpty ? counts : undefined}
          filter={draft.filter}
          onFilter={(severity) => dispatch({ type: "filtered", severity })}
        >
          {!isEmpty && (
            <>
              {container !== "sheet" && reportMenu}
              <button type="button" className="btn pri copy" onClick={() => void copyDraft()}>
                <Icon name="copy" />
                Copy draft
              </button>
            </>
          )}
        </Readout>
        {hasNoNotes && container === "sheet" && desk && <desk.NoNotes />}
        <div className="work" ref={grid}>
          <section
            className={`sheet ${showsCopy ? "shows-copy" : ""}`}
            aria-label="Your draft and what goes with it"
          >
            <DraftHead
              tab={tab}
              onTab={(next) => {
                if (next === "preview") void loadPart("preview");
                setTab(next);
              }}
              platform={platform}
              onPlatform={(next) => {
                soon();
                setPlatform(next);
              }}
              postType={answers.postType}
              onPostType={(postType) => {
                soon();
                setAnswers(({ postType: _before, ...rest }) => (postType ? { ...rest, postType } : rest));
              }}
              count={platformRules[platform].count(text)}
            />
            <div id="draft-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
              {tab === "preview" &&
                (parts.preview ? (
                  <parts.preview.Preview text={text} platform={platform} />
                ) : (
                  <div className="preview" />
                ))}
              <div className="draft-view" hidden={tab === "preview" || showsCopy}>
                <Editor
                  ref={editor}
                  text={text}
                  paint={paint}
                  onText={onText}
                  onPaste={() => {
                    soon();
                    if (text === "") wantsCopy.current = true;
                  }}
                  onCaret={onCaret}
                  onPoint={(ids) => setNearId(ids[0])}
                  describedBy="draft-help"
                />
                <p id="draft-help" className="vh">
                  Notes appear after you pause. {keyCap(keys.next)} goes to the next note,{" "}
                  {keyCap(keys.switch)} to the list of notes.
                </p>
              </div>
              {showsCopy && <desk.MarkedCopy ref={copy} text={text} paint={paint} onOpen={openAndSelect} />}
              {tab === "draft" && !isEmpty && (
                <div className="draft-tools">
                  <button
                    type="button"
                    className="btn quiet s"
                    onClick={() => {
                      if (showsCopy) {
                        flushSync(() => setReadsCopy(false));
                        editor.current?.focus();
                      } else {
                        flushSync(() => setReadsCopy(true));
                        copy.current?.focus();
                      }
                    }}
                  >
                    {showsCopy ? "Edit draft" : "Read marked copy"}
                  </button>
                  <button type="button" className="btn quiet s" onClick={startOver}>
                    Start over
                  </button>
                  {container === "sheet" && reportMenu}
                </div>
              )}
            </div>
            {openNote && desk && container === "popover" && tab === "draft" && (
              <desk.NotePopover
                note={openNote}
                total={notes.length}
                anchor={() => marksOf(openNote.id)[0]}
                onClose={close}
              >
                {body(openNote)}
              </desk.NotePopover>
            )}
            {/* Its room is kept while the desk is on its way. */}
            {!isEmpty && !desk && <div className="about is-coming" />}
            {!isEmpty && desk && (
              <desk.Questions
                answers={answers}
                onAnswer={setAnswers}
                asked={questionsAsked}
                disclosureNote={disclosureNote}
                onPractice={() => show("practice")}
              />
            )}
          </section>
          <section className="notes" id="notes" aria-label="Notes">
            {isEmpty && <Start onPaste={() => void pasteFromClipboard()} onSample={loadSample} />}
            {hasNoNotes && container !== "sheet" && desk && <desk.NoNotes />}
            {items.length > 0 && desk && (
              <desk.NoteList
                items={items}
                text={text}
                openId={draft.openId}
                nearId={nearId}
                body={container === "margin" ? body : undefined}
                onOpen={openAndSelect}
                onNear={setNearId}
                onReopen={(note) => {
                  dispatch({ type: "reopened", note });
                  window.requestAnimationFrame(() => focusHead(note.id));
                }}
                onUndo={undoUse}
              />
            )}
            <button type="button" className="btn quiet s practice-button" onClick={() => show("practice")}>
              <Icon name="practice" />
              My practice
            </button>
          </section>
          {openNote && desk && container === "margin" && tab === "draft" && (
            <desk.ElbowLine
              key={openNote.id}
              grid={() => grid.current}
              mark={() => marksOf(openNote.id)[0]}
              note={() => document.getElementById("open-note")}
              severity={openNote.severity}
              redrawOn={[draft, showsCopy]}
            />
          )}
        </div>
        {container === "sheet" && !isEmpty && !openNote && (
          <div className="phone-bar">
            {showsCopy || tab === "preview" ? (
              firstOpen ? (
                <button type="button" className="btn" onClick={() => openAndSelect(firstOpen.id)}>
                  {draft.used.length > 0 || openNotes.length < notes.length
                    ? "Next note"
                    : `See note ${firstOpen.number}`}
                </button>
              ) : (
                <button type="button" className="btn" onClick={() => void share()}>
                  <Icon name="share" />
                  Share
                </button>
              )
            ) : (
              <button
                type="button"
                className="btn"
                onClick={() => {
                  editor.current?.blur();
                  checkNow();
                }}
              >
                Check
              </button>
            )}
            <button type="button" className="btn pri" onClick={() => void copyDraft()}>
              <Icon name="copy" />
              Copy draft
            </button>
          </div>
        )}
        {openNote && desk && container === "sheet" && (
          <desk.BottomSheet note={openNote} total={notes.length} onStep={step} onClose={close}>
            {body(openNote)}
          </desk.BottomSheet>
        )}
      </main>
      <SiteFooter>
        {container === "margin" && (
          <span className="keys">
            <span>
              <kbd>{keyCap(keys.next)}</kbd> next note
            </span>
            <span>
              <kbd>{keyCap(keys.use)}</kbd> use wording
            </span>
            <span>
              <kbd>{keyCap(keys.keep)}</kbd> keep mine
            </span>
            <span>
              <kbd>Ctrl Z</kbd> undo
            </span>
          </span>
        )}
      </SiteFooter>
      <p className="vh" aria-live="polite" data-announcer="">
        {said}
      </p>
      {toast && desk && <desk.Toast toast={toast} onGone={() => setToast(undefined)} />}
      {dialog === "keys" && parts.keys && (
        <parts.keys.KeysDialog keys={keys} onKeys={setKeys} onClose={() => setDialog(undefined)} />
      )}
      {dialog === "practice" && parts.practice && (
        <parts.practice.PracticeDialog
          practice={practice}
          store={practiceStore}
          onClose={() => setDialog(undefined)}
        />
      )}
      {isPrinting && draft.settled && parts.report && (
        <parts.report.Report
          headline={words.headline}
          text={text}
          marks={marks}
          notes={entries}
          guide={guide}
          platform={platform}
          answers={answers}
          checkedAt={new Date(draft.settled.at)}
          ruleSet={draft.settled.ruleSet}
          textSha256={textSha256}
        />
      )}
    </>
  );
}

function focusHead(noteId: string): void {
  [...document.querySelectorAll<HTMLElement>("button[data-head]")]
    .find((head) => head.dataset.head === noteId)
    ?.focus();
}

function placeOf(item: ListItem): number {
  return item.kind === "used"
    ? item.used.range.start
    : (item.note.marks[0]?.start ?? Number.MAX_SAFE_INTEGER);
}

function isAnswered(questionId: string, answers: Answers): boolean {
  const keys: Readonly<Record<string, keyof Answers>> = {
    subject: "subject",
    audience: "audience",
    "account-type": "accountType",
    "media-shows-patient": "showsPatient",
    "parent-text": "parentText",
    employer: "employer",
  };
  const answerKey = keys[questionId];
  return answerKey !== undefined && answers[answerKey] !== undefined;
}
