"use client";

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Platform } from "@/lib/schema/context";
import { contextKey, decisionOf, type Decision } from "@/lib/notes/decision";
import type { Guide } from "@/lib/notes/guide";
import { countBySeverity, spokenCounts } from "@/lib/notes/counts";
import type { Note } from "@/lib/notes/note";
import { fingerprint } from "@/lib/notes/fingerprint";
import type { LiveNote } from "@/lib/notes/rebase";
import type { PaintMark } from "@/lib/notes/segments";
import type { Side } from "@/lib/notes/side-notes";
import { platformName } from "@/lib/platform-facts";
import { Icon } from "@/components/ui/icon";
import { SHOW_KEYS } from "@/components/ui/site-header";
import { SiteFooter } from "@/components/ui/site-footer";
import type { ToastWords } from "@/components/ui/toast";
import { fromContext, toContext, type Answers } from "@/lib/notes/answers";
import { DraftHead, type Tab } from "./draft-head";
import { bareDraftReducer, emptyDraft, type UsedWording } from "./draft-shape";
import { Editor, type EditorHandle } from "./editor";
import type { NoteActions } from "./note-body";
import type { NoteKeysHandle } from "./note-keys";
import type { ListItem } from "./note-list";
import { Readout } from "./readout";
import { readoutWords } from "./readout-words";
import type { Sample } from "./samples";
import type { KeyMap } from "./shortcuts";
import type { SideHandle, SideState } from "./side-draft";
import { Start } from "./start";
import { useAnnouncer } from "./use-announcer";
import { useCheck, type Answer } from "./use-check";
import { useContainer } from "./use-container";
import { useExample } from "./use-example";
import type { NoteKeys } from "./use-note-keys";
import { useParts } from "./use-parts";
import { usePractice } from "./use-practice";
import { useSharedDraft } from "./use-shared-draft";
import { useWordings } from "./use-wordings";

const REMOVED_STAYS = 4_000;

/** In the order in which they stand under the post. */
const sideOrder: readonly Side[] = ["altText", "firstComment"];
const newSide: SideState = {
  text: "",
  status: { kind: "idle" },
  isRead: true,
  at: undefined,
  notes: [],
  openId: undefined,
  isReworded: false,
};
const noSides: Readonly<Partial<Record<Side, SideState>>> = {};

/** The Check page: one draft, its notes, and the author's decisions. Everything lives in this tab's memory. */
export function CheckPage({ guide }: { guide: Guide }) {
  const { parts, load: loadPart } = useParts();
  const desk = parts.desk;
  const [draft, dispatch] = useReducer(desk?.draftReducer ?? bareDraftReducer, emptyDraft);
  const [platform, setPlatform] = useState<Platform>("instagram");
  const [hasLonger, setHasLonger] = useState(false);
  const [answers, setAnswers] = useState<Answers>({});
  const [asked, setAsked] = useState<Answer["response"]["questions"]>([]);
  const [tab, setTab] = useState<Tab>("draft");
  const [readsCopy, setReadsCopy] = useState(false);
  const [nearId, setNearId] = useState<string>();
  const [askReason, setAskReason] = useState(false);
  const [ownKeys, setOwnKeys] = useState<KeyMap>();
  const keys = ownKeys ?? desk?.defaultKeys;
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
  const noteKeys = useRef<NoteKeysHandle>(null);
  const caretBefore = useRef<{ start: number; end: number } | undefined>(undefined);
  const lastSpoken = useRef("");
  const wantsCopy = useRef(false);

  /** What goes out beside the post, as each says of itself, and the way to it. */
  const [sides, setSides] = useState(noSides);
  const sideHandles = useRef<Partial<Record<Side, SideHandle | null>>>({});
  const shownSides = sideOrder.filter((side) => sides[side]);
  const hasAltText = sides.altText !== undefined && sides.altText.text.trim() !== "";

  /** What an opened example's author calls their own, beside the practice's. */
  const [exampleOwn, setExampleOwn] = useState<readonly string[]>([]);
  const context = useMemo(
    () =>
      toContext(
        hasAltText && answers.mediaKind !== "video" ? { ...answers, hasAccess: "yes" } : answers,
        platform,
        { ...practice, own: [...practice.own, ...exampleOwn] },
      ),
    [answers, hasAltText, platform, practice, exampleOwn],
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
  const { status: ownStatus, soon, checkNow: checkPost } = useCheck(text, context, answered, deskReady);
  const wordings = useWordings({ text, editor, dispatch, soon, asOne: desk?.asOneReplacement });
  const checkNow = () => {
    checkPost();
    for (const side of sideOrder) sideHandles.current[side]?.checkNow();
  };
  // A check that couldn't be had is said, whichever of the words it was for.
  const status =
    ownStatus.kind === "idle"
      ? (shownSides.map((side) => sides[side]!.status).find(({ kind }) => kind !== "idle") ?? ownStatus)
      : ownStatus;

  const entries = useMemo(
    () => notes.map((note) => ({ note, decision: decisionOf(note, draft.decisions, key) })),
    [notes, draft.decisions, key],
  );
  const openNotes = useMemo(
    () => entries.filter((entry) => !entry.decision).map((entry) => entry.note),
    [entries],
  );
  const sideEntries = shownSides.flatMap((side) => sides[side]!.notes);
  const openBeside = sideEntries.filter(({ decision }) => !decision).map(({ note }) => note);
  const allOpen = [...openNotes, ...openBeside];
  const total = notes.length + sideEntries.length;
  const openNote = openNotes.find((note) => note.id === draft.openId);
  const openBesideId = shownSides.map((side) => sides[side]!.openId).find(Boolean);
  const counts = countBySeverity(allOpen);
  const showsCopy = readsCopy && desk !== undefined && text !== "" && tab === "draft";
  const hasResult = draft.settled !== undefined;

  // One announcement a settled check, and only when it says something new.
  const settledAt = Math.max(
    ...[draft.settled?.at, ...shownSides.map((side) => sides[side]!.at)].map((at) => at ?? 0),
  );
  const spoken = settledAt === 0 ? "" : spokenCounts(counts);
  useEffect(() => {
    if (spoken === "" || spoken === lastSpoken.current) return;
    lastSpoken.current = spoken;
    announce(spoken);
    // Decisions speak for themselves; only a check that settles speaks here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settledAt]);

  const over = desk?.overLimit(text, platform, hasLonger);
  const isOver = over !== undefined;
  useEffect(() => {
    if (isOver) announce(`Over ${platformName(platform, hasLonger)}’s limit.`);
  }, [isOver, platform, hasLonger, announce]);

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

  const isOpenWork = allOpen.length > 0;
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
    wordings.onText(next);
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
    for (const side of shownSides) if (sides[side]!.openId) sideHandles.current[side]?.open(undefined);
    if (noteId === undefined) {
      caretBefore.current = undefined;
      return;
    }
    if (container === "sheet") editor.current?.blur();
    window.requestAnimationFrame(() => scrollToMark(noteId));
  };

  const sideWith = (noteId: string | undefined): Side | undefined =>
    shownSides.find((side) => sides[side]!.notes.some(({ note }) => note.id === noteId));
  const goBeside = (side: Side, noteId: string | undefined) => {
    open(undefined);
    setTab("draft");
    sideHandles.current[side]?.open(noteId, true);
    document.getElementById(side)?.scrollIntoView({ block: "center" });
  };

  /** Opens a note from the list or the copy, and shows its words in the draft. */
  const openAndSelect = (noteId: string | undefined) => {
    const beside = sideWith(noteId);
    if (beside) return goBeside(beside, noteId);
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
    caretBefore.current = undefined;
    if (!wordings.use(note)) return;
    wordingUsed(note, () => undoLast(note.id));
    if (showsCopy) copy.current?.focus({ preventScroll: true });
  };
  const wordingUsed = (note: LiveNote, undo: () => void) => {
    setToast({
      words: `Wording used in note ${note.number}`,
      action: { label: "Undo", onPress: undo },
    });
    announce(`Wording used. ${left(allOpen.length - 1)} Control Z to undo.`);
  };

  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  const undoUse = (used: UsedWording) => {
    wordings.undo(used);
    announce("Your words are back.");
  };
  const undoLast = (noteId: string) => {
    const used = latest.current.used.find((one) => one.note.id === noteId);
    if (used) undoUse(used);
  };

  /** A note was answered: said, and focus goes on. */
  const decided = (note: Note, kind: Decision["kind"]) => {
    announce(`${kind === "kept" ? "Kept." : "Set aside."} ${left(allOpen.length - 1)}`);
    caretBefore.current = undefined;
    const next = allOpen.find((one) => one.number > note.number) ?? allOpen.find((one) => one.id !== note.id);
    window.requestAnimationFrame(() => {
      if (container === "sheet" && copy.current && !sideWith(note.id))
        copy.current.focus({ preventScroll: true });
      else if (next) focusHead(next.id);
      else heading.current?.focus({ preventScroll: true });
    });
  };
  const decide = (note: LiveNote, kind: Decision["kind"], reason: string) => {
    dispatch({ type: "decided", note, kind, reason, contextKey: key });
    decided(note, kind);
  };
  const actions: NoteActions = {
    onUse: use,
    onKeep: (note, reason) => decide(note, "kept", reason),
    onDoesNotApply: (note, reason) => decide(note, "does-not-apply", reason),
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
  const step = (by: 1 | -1) => noteKeys.current?.step(by);
  const besideDo = (note: LiveNote, act: "use" | "keep", otherwise: (note: LiveNote) => void) => {
    const side = sideWith(note.id);
    if (side) sideHandles.current[side]?.[act](note.id);
    else otherwise(note);
  };
  const keysNow: NoteKeys | undefined = keys && {
    keys,
    isOff: isDialogOpen,
    openNotes: allOpen,
    openId: openBesideId ?? draft.openId,
    total,
    wordsOf: (note: LiveNote) => {
      const side = sideWith(note.id);
      const words = side ? sides[side]!.text : text;
      return note.marks.map((one) => words.slice(one.start, one.end)).join(", ");
    },
    marksOf: (note: LiveNote) =>
      sideWith(note.id) ? [{ start: text.length, end: text.length }] : note.marks,
    caret: () => editor.current?.caret(),
    announce,
    onGo: (note: LiveNote) => {
      const side = sideWith(note.id);
      if (side) return goBeside(side, note.id);
      open(note.id);
      const mark = note.marks[0];
      if (mark && !showsCopy) editor.current?.select(mark);
    },
    onClose: () => {
      const side = openBesideId === undefined ? undefined : sideWith(openBesideId);
      if (!side) return close();
      sideHandles.current[side]?.open(undefined);
      sideHandles.current[side]?.focus();
    },
    onUse: (note: LiveNote) => besideDo(note, "use", use),
    onKeep: (note: LiveNote) =>
      besideDo(note, "keep", () => {
        if (note.severity !== "hold") return decide(note, "kept", "");
        open(note.id);
        setAskReason(true);
      }),
    onCheck: checkNow,
    onSwitch: () => {
      const inDraft =
        document.activeElement?.id === "draft" || copy.current?.contains(document.activeElement) === true;
      if (inDraft) desk?.focusNotes();
      else if (showsCopy) copy.current?.focus();
      else if (openNote?.marks[0]) editor.current?.select(openNote.marks[0]);
      else editor.current?.focus();
    },
    onHelp: () => show("keys"),
  };
  const latestKeys = useRef<NoteKeys | undefined>(undefined);
  useEffect(() => {
    latestKeys.current = keysNow;
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

  const put = async (words: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(words);
      return true;
    } catch {
      setToast({ words: "Your browser kept the clipboard closed. Select the words and copy them." });
      return false;
    }
  };
  const copyDraft = async () => {
    if (!(await put(text))) return;
    const holds = counts.hold;
    const first = allOpen.find((note) => note.severity === "hold");
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
    const before = { text, answers, exampleOwn, asked, sides };
    dispatch({ type: "cleared" });
    setAnswers({});
    setExampleOwn([]);
    setAsked([]);
    setSides(noSides);
    setReadsCopy(false);
    lastSpoken.current = "";
    editor.current?.load("");
    setToast({
      words: "Your draft is cleared.",
      action: {
        label: "Undo",
        onPress: () => {
          setAnswers(before.answers);
          setExampleOwn(before.exampleOwn);
          setAsked(before.asked);
          setSides(before.sides);
          load(before.text);
        },
      },
    });
    announce("Your draft is cleared.");
    window.requestAnimationFrame(() => editor.current?.focus());
  };
  const saveRecord = () => {
    if (!draft.settled) return;
    desk?.saveCheck({
      text,
      textSha256,
      checkedAt: new Date(draft.settled.at),
      ruleSet: draft.settled.ruleSet,
      context,
      notes: [...entries, ...sideEntries],
    });
  };

  const marks = useMemo(() => paintMarks(entries), [entries]);
  const paint = useMemo(() => {
    const fold = desk?.foldOffset(text, platform, hasLonger);
    return {
      marks,
      openId: draft.openId,
      nearId,
      filter: draft.filter,
      fold: fold === undefined ? undefined : { offset: fold, platform: platformName(platform, hasLonger) },
      excessFrom: desk?.limitOffset(text, platform, hasLonger),
    };
  }, [desk, marks, text, platform, hasLonger, draft.openId, draft.filter, nearId]);

  const post = useMemo(
    () => ({
      text,
      ruleIds: new Set(notes.flatMap((note) => [note.ruleId, ...note.also.map(({ ruleId }) => ruleId)])),
    }),
    [text, notes],
  );
  const sideChanged = useCallback(
    (side: Side, state: SideState) =>
      setSides((before) => (before[side] ? { ...before, [side]: state } : before)),
    [],
  );
  const addSide = (side: Side) => {
    setSides((before) => ({ ...before, [side]: newSide }));
    window.requestAnimationFrame(() => sideHandles.current[side]?.focus());
  };
  const removeSide = (side: Side) => {
    const before = sides[side];
    setSides(({ [side]: _gone, ...rest }) => rest);
    if (desk && before && before.text.trim() !== "") {
      setToast({
        words: `${desk.sideNames[side]} removed.`,
        action: { label: "Undo", onPress: () => setSides((now) => ({ ...now, [side]: before })) },
      });
    }
  };
  const toastGone = useCallback(() => setToast(undefined), []);

  const words = readoutWords({
    text,
    status,
    settled: draft.settled,
    total,
    openNotes: allOpen,
    over,
    checks: Object.keys(guide.rules).length,
    headline: desk?.headline,
  });
  const hasNoNotes =
    hasResult &&
    total === 0 &&
    draft.used.length === 0 &&
    shownSides.every((side) => sides[side]!.isRead && !sides[side]!.isReworded) &&
    status.kind === "idle" &&
    text.trim() !== "";
  // On a phone the questions come before the draft, but never between it and the hand that writes it.
  const isQuietCopy = hasNoNotes && container === "sheet" && showsCopy;
  const isEmpty = text === "";

  const items: ListItem[] = [
    ...entries.map(({ note, decision }): ListItem => ({ kind: "note", note, decision })),
    ...draft.used.map((used): ListItem => ({ kind: "used", note: used.note, used })),
    // Where nothing is left, that is said in their stead.
    ...(hasNoNotes ? [] : draft.removed.map((note): ListItem => ({ kind: "removed", note }))),
  ]
    .filter((item) => draft.filter === undefined || item.note.severity === draft.filter)
    .sort((a, b) => placeOf(a) - placeOf(b));

  const body = (note: LiveNote) =>
    desk &&
    keys && (
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
      desk?.isAnswered(question.id, answers) === true,
  );
  const disclosureNote = openNotes.find((note) => guide.rules[note.ruleId]?.asksDisclosure === true)?.number;
  const firstOpen = allOpen[0];
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
        className={`check ${isEmpty ? "is-empty" : isQuietCopy ? "is-quiet" : ""} ${openNote && container === "sheet" ? "has-sheet" : ""}`}
      >
        <Readout
          ref={heading}
          words={words}
          counts={hasResult && !isEmpty ? counts : undefined}
          filter={draft.filter}
          onFilter={(severity) => dispatch({ type: "filtered", severity })}
          onCheckAgain={checkNow}
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
        {isQuietCopy && desk && <desk.NoNotes />}
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
              hasLonger={hasLonger}
              onPlatform={(next, longer) => {
                soon();
                setPlatform(next);
                setHasLonger(longer);
              }}
              postType={answers.postType}
              onPostType={(postType) => {
                soon();
                setAnswers(({ postType: _before, ...rest }) => (postType ? { ...rest, postType } : rest));
              }}
              count={desk ? desk.lengthOn(platform, text) : text.length}
            />
            <div id="draft-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
              {tab === "preview" &&
                (parts.preview ? (
                  <parts.preview.Preview text={text} platform={platform} hasLonger={hasLonger} />
                ) : (
                  <div className="preview" />
                ))}
              <div className="draft-view" hidden={tab === "preview" || showsCopy}>
                <Editor
                  ref={editor}
                  onText={onText}
                  onPaste={() => {
                    soon();
                    if (text === "") wantsCopy.current = true;
                  }}
                  onCaret={onCaret}
                  onPoint={(ids) => setNearId(ids[0])}
                  describedBy="draft-help"
                >
                  {desk ? (
                    <desk.Mirror text={text} paint={paint} />
                  ) : (
                    <div className="mirror draft-text" aria-hidden="true">
                      {text}
                      {"\u200b"}
                    </div>
                  )}
                </Editor>
                <p id="draft-help" className="vh">
                  Notes appear after you pause.
                  {desk &&
                    keys &&
                    ` ${desk.keyCap(keys.next)} goes to the next note, ${desk.keyCap(keys.switch)} to the list of notes.`}
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
                total={total}
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
            {!isEmpty && desk && (
              <div className="beside">
                {shownSides.map(
                  (side) =>
                    keys && (
                      <desk.SideDraft
                        key={side}
                        ref={(handle) => {
                          sideHandles.current[side] = handle;
                        }}
                        side={side}
                        initialText={sides[side]!.text}
                        guide={guide}
                        context={context}
                        ties={practice.ties}
                        post={post}
                        before={
                          side === "altText"
                            ? notes.length
                            : notes.length + (sides.altText?.notes.length ?? 0)
                        }
                        keys={keys}
                        filter={draft.filter}
                        onState={sideChanged}
                        onOpened={() => dispatch({ type: "opened", id: undefined })}
                        onUsed={(note) => wordingUsed(note, () => sideHandles.current[side]?.undo(note.id))}
                        onDecided={decided}
                        onCopy={(words) =>
                          void put(words).then((done) => done && setToast({ words: "Copied." }))
                        }
                        onRemove={() => removeSide(side)}
                      />
                    ),
                )}
                <div className="add-sides">
                  {sideOrder
                    .filter((side) => !sides[side])
                    .map((side) => (
                      <button key={side} type="button" className="btn quiet s" onClick={() => addSide(side)}>
                        {side === "altText" ? "Add alt text" : "Add a first comment"}
                      </button>
                    ))}
                </div>
              </div>
            )}
          </section>
          <section className="notes" id="notes" aria-label="Notes">
            {isEmpty && <Start onPaste={() => void pasteFromClipboard()} onSample={loadSample} />}
            {hasNoNotes && !isQuietCopy && desk && <desk.NoNotes />}
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
        {container === "sheet" && desk && <desk.KeyboardRoom />}
        {container === "sheet" && !isEmpty && !openNote && (
          <div className="phone-bar">
            {showsCopy || hasNoNotes || tab === "preview" ? (
              firstOpen ? (
                <button type="button" className="btn" onClick={() => openAndSelect(firstOpen.id)}>
                  {draft.used.length > 0 || allOpen.length < total
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
          <desk.BottomSheet note={openNote} total={total} onStep={step} onClose={close}>
            {body(openNote)}
          </desk.BottomSheet>
        )}
      </main>
      <SiteFooter>{container === "margin" && desk && keys && <desk.FootKeys keys={keys} />}</SiteFooter>
      <p className="vh" aria-live="polite" data-announcer="">
        {said}
      </p>
      {desk && <desk.NoteKeys ref={noteKeys} latest={latestKeys} />}
      {toast && desk && <desk.Toast toast={toast} onGone={toastGone} />}
      {dialog === "keys" && parts.keys && keys && (
        <parts.keys.KeysDialog keys={keys} onKeys={setOwnKeys} onClose={() => setDialog(undefined)} />
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
          notes={[...entries, ...sideEntries]}
          guide={guide}
          platform={platform}
          hasLonger={hasLonger}
          sides={shownSides.map((side) => ({
            name: desk?.sideNames[side] ?? "",
            text: sides[side]!.text,
            marks: paintMarks(sides[side]!.notes),
          }))}
          answers={answers}
          checkedAt={new Date(draft.settled.at)}
          ruleSet={draft.settled.ruleSet}
          textSha256={textSha256}
        />
      )}
    </>
  );
}

function paintMarks(
  entries: readonly { readonly note: LiveNote; readonly decision: Decision | undefined }[],
): PaintMark[] {
  return entries.flatMap(({ note, decision }) =>
    note.marks.map((mark) => ({
      ...mark,
      noteId: note.id,
      number: note.number,
      quiet: decision !== undefined,
    })),
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
