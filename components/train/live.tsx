"use client";

import { useEffect, useId, useReducer, useRef, useState } from "react";
import { Editor, type EditorHandle } from "@/components/check/editor";
import { Mirror, type Paint } from "@/components/check/mirror";
import { useAnnouncer } from "@/components/check/use-announcer";
import { useCheck, type CheckStatus } from "@/components/check/use-check";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { toContext, type Answers } from "@/lib/notes/answers";
import { contextKey } from "@/lib/notes/decision";
import type { Guide } from "@/lib/notes/guide";
import { headline } from "@/lib/notes/headline";
import { inWords } from "@/lib/notes/in-words";
import { severityNames } from "@/lib/notes/note";
import type { LiveNote } from "@/lib/notes/rebase";
import { platformRules } from "@/lib/platforms";
import type { Platform } from "@/lib/schema/context";
import { lessonOf } from "@/lib/train/answer";
import { LessonPanel } from "./lesson-panel";
import { inOrder, liveReducer, noLive, type EditOutcome, type Order } from "./live-state";
import { MarkedLine } from "./marked-line";
import { ProjectorFrame, type Hint } from "./projector-frame";
import { useProjector } from "./use-projector";

const orders = [
  { order: "text", label: "In the order of the post" },
  { order: "serious", label: "Most serious first" },
  { order: "family", label: "By family" },
] as const satisfies readonly { order: Order; label: string }[];

/** A practice that told us nothing: the room's post is nobody's own. */
const noPractice = { own: [], ties: [] };

/** Any post on a projector: its notes one by one, and an edit that sees which notes it settles. */
export function Live({ guide }: { guide: Guide }) {
  const [live, dispatch] = useReducer(liveReducer, noLive);
  const [answers, setAnswers] = useState<Answers>({});
  const [platform, setPlatform] = useState<Platform>();
  const { said, announce } = useAnnouncer();
  const editor = useRef<EditorHandle>(null);
  const { phase, draft, order, shown, outcomes } = live;
  const { text, notes } = draft;
  const context = toContext(answers, platform, noPractice);
  const key = contextKey(context);

  const { status, soon, checkNow } = useCheck(text, context, (answer) => {
    dispatch({
      type: "settled",
      text: answer.text,
      contextKey: answer.contextKey,
      response: answer.response,
      guide,
      ties: [],
      at: Date.now(),
    });
  });
  const isSettled = draft.settled?.text === text && draft.settled.contextKey === key;
  const isReady = text.trim() !== "" && isSettled;

  const shownNotes = shown.flatMap((id) => notes.filter((note) => note.id === id));
  const current = shownNotes.at(-1);
  const covered = notes.length - shownNotes.length;

  const showNote = (note: LiveNote | undefined, action: "show-next" | "show") => {
    if (!note) return;
    dispatch(action === "show" ? { type: "show", noteId: note.id } : { type: "show-next" });
    announce(`${severityNames[note.severity]}. ${note.title}.`);
  };
  const forward = () => {
    if (phase === "write" && isReady) return toShow();
    if (phase === "show") {
      showNote(
        inOrder(notes, order).find(({ id }) => !shown.includes(id)),
        "show-next",
      );
    }
  };
  const toShow = () => {
    if (!isReady) return;
    dispatch({ type: "phase", phase: "show" });
    announce("What would you mark?");
  };
  const toEdit = () => {
    dispatch({ type: "phase", phase: "edit" });
    announce("Edit until it’s quiet.");
  };
  const back = () => {
    if (phase === "show" && shown.length > 0) return dispatch({ type: "unshow" });
    dispatch({ type: "phase", phase: phase === "edit" ? "show" : "write" });
  };

  const projector = useProjector({
    onKey: (pressed) => {
      if (pressed === "forward") forward();
      if (pressed === "back" && phase !== "write") back();
    },
    onChord: (chord) => {
      if (phase !== "show") return false;
      if (chord === "E") {
        toEdit();
        return true;
      }
      const note = notes.find(({ number }) => String(number) === chord);
      showNote(note, "show");
      return note !== undefined;
    },
  });

  const isEditing = phase !== "show";
  useEffect(() => {
    // The textarea is the browser's own and is put in anew with each phase.
    if (isEditing) editor.current?.load(text);
    if (isEditing) editor.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the phase changes; typing is the browser's
  }, [phase]);
  useEffect(() => {
    if (current) document.querySelector(".live mark.on, .live mark")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const hints: Hint[] =
    phase === "show"
      ? [
          ...(covered > 0
            ? [{ id: "forward", does: shown.length === 0 ? "first note" : "next note" } as const]
            : []),
          { id: "back", does: shown.length > 0 ? "cover it again" : "back to the post" },
          { id: "blank", does: "blank screen" },
        ]
      : [
          { id: "blank", does: "blank screen" },
          { id: "full", does: "full screen" },
        ];

  return (
    <ProjectorFrame
      projector={projector}
      said={said}
      isReveal={phase !== "write"}
      hints={hints}
      ownHints={phase === "show" ? [{ cap: "E", does: "edit until it’s quiet", onPress: toEdit }] : []}
      extraKeys={[
        { keys: "1 2 3", does: "Show that note" },
        { keys: "E", does: "Edit until it’s quiet" },
      ]}
      head={
        <>
          <span>Live demonstration</span>
          <span className="r">Checked, then forgotten</span>
        </>
      }
    >
      <main className={`stage live is-${phase}`}>
        <section className="ask">
          {phase === "write" && <h1>Paste any post.</h1>}
          {phase === "show" && (
            <h1>
              {shown.length === 0
                ? "What would you mark?"
                : notes.length === 0
                  ? headline([])
                  : showHeading(shownNotes.length, notes.length)}
            </h1>
          )}
          {phase === "edit" && <h1>{editHeading(notes, isSettled)}</h1>}
          {isEditing ? (
            <div className="live-sheet">
              <Editor
                ref={editor}
                onText={(words) => dispatch({ type: "edited", text: words })}
                onPaste={soon}
                onCaret={ignore}
                onPoint={ignore}
                describedBy="live-status"
              >
                <Mirror text={text} paint={paintOf(phase === "edit" ? notes : [])} />
              </Editor>
            </div>
          ) : (
            <div className="live-post" role="group" aria-label="The post" tabIndex={0}>
              <MarkedLine
                text={text}
                span={{ start: 0, end: text.length }}
                notes={shownNotes}
                onId={current?.id}
              />
            </div>
          )}
        </section>
        {phase === "write" && (
          <About
            answers={answers}
            onAnswers={setAnswers}
            platform={platform}
            onPlatform={setPlatform}
            status={status}
            onAgain={checkNow}
            isReady={isReady}
            onShow={toShow}
          />
        )}
        {phase === "show" && (
          <div className="live-side">
            <div className="live-pick">
              {shown.length === 0 && notes.length > 1 && (
                <Orders order={order} onOrder={(next) => dispatch({ type: "ordered", order: next })} />
              )}
              {notes.length > 0 && shown.length > 0 && (
                <ol className="chips-of-notes" aria-label="Notes">
                  {notes.map((note) => (
                    <li key={note.id}>
                      <button
                        type="button"
                        aria-pressed={shown.includes(note.id)}
                        aria-label={
                          shown.includes(note.id)
                            ? `Note ${note.number}: ${note.title}`
                            : `Show note ${note.number}`
                        }
                        onClick={() => showNote(note, "show")}
                      >
                        {shown.includes(note.id) ? (
                          <SeverityBadge severity={note.severity} number={note.number} />
                        ) : (
                          <span className="let">{note.number}</span>
                        )}
                      </button>
                    </li>
                  ))}
                </ol>
              )}
            </div>
            {current ? (
              <LessonPanel
                lesson={lessonOf(current, text, guide)}
                place={notes.length > 1 ? `note ${current.number} of ${notes.length}` : undefined}
              />
            ) : (
              <p className="live-ask">
                {notes.length === 0 && shown.length === 0
                  ? "Ask the room first. There are no notes on this one, and that isn’t clearance."
                  : "Ask the room first: which words, which family, how serious?"}
              </p>
            )}
          </div>
        )}
        {phase === "edit" && (
          <Edits
            notes={notes}
            outcomes={outcomes}
            status={status}
            onAgain={checkNow}
            onReset={() => editor.current?.load(live.pasted)}
            onShow={() => dispatch({ type: "phase", phase: "show" })}
            onNew={() => {
              editor.current?.load("");
              dispatch({ type: "phase", phase: "write" });
            }}
          />
        )}
      </main>
    </ProjectorFrame>
  );
}

function ignore(): void {}

function showHeading(shown: number, all: number): string {
  if (shown < all) return `Note ${shown}. Is there another?`;
  return all === 1 ? "That was the only note." : `That was all ${inWords(all)}.`;
}

function editHeading(notes: readonly LiveNote[], isSettled: boolean): string {
  const count = isSettled ? notes.length : notes.filter(({ stale }) => !stale).length;
  if (count > 0) {
    return `${capitalized(inWords(count))} ${count === 1 ? "note" : "notes"} left.`;
  }
  return isSettled ? "Quiet. That isn’t clearance." : "Reading your draft";
}

function paintOf(notes: readonly LiveNote[]): Paint {
  return {
    marks: notes.flatMap((note) =>
      note.marks.map((mark) => ({ ...mark, noteId: note.id, number: note.number, quiet: false })),
    ),
    openId: undefined,
    nearId: undefined,
    filter: undefined,
    fold: undefined,
    excessFrom: undefined,
  };
}

const statusWords = {
  idle: () => "",
  reading: () => "Reading the post",
  offline: () => "You’re offline. The post is still here.",
  trouble: () => "We couldn’t finish that check. The post is untouched.",
  limited: (seconds: number) => `We’re pausing for ${seconds} seconds. Keep writing.`,
} as const;

function Status({ status, onAgain }: { status: CheckStatus; onAgain: () => void }) {
  const words = status.kind === "limited" ? statusWords.limited(status.seconds) : statusWords[status.kind]();
  return (
    <p id="live-status" className="live-status" role="status">
      {words}{" "}
      {status.kind === "trouble" && (
        <button type="button" className="lnk" onClick={onAgain}>
          Check again
        </button>
      )}
    </p>
  );
}

/** What the words can't say, asked before the room sees a note. */
function About({
  answers,
  onAnswers,
  platform,
  onPlatform,
  status,
  onAgain,
  isReady,
  onShow,
}: {
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  platform: Platform | undefined;
  onPlatform: (platform: Platform | undefined) => void;
  status: CheckStatus;
  onAgain: () => void;
  isReady: boolean;
  onShow: () => void;
}) {
  const id = useId();
  return (
    <section className="live-side live-about">
      <div className="field">
        <label htmlFor={`${id}-platform`}>Where it goes</label>
        <select
          id={`${id}-platform`}
          className="input"
          value={platform ?? ""}
          onChange={({ target }) => {
            const chosen = target.value === "" ? undefined : (target.value as Platform);
            onPlatform(chosen);
            if (chosen === "google-review-reply") onAnswers({ ...answers, postType: "review-reply" });
          }}
        >
          <option value="">Not said</option>
          {(Object.keys(platformRules) as Platform[]).map((one) => (
            <option key={one} value={one}>
              {platformRules[one].name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-parent`}>What it answers, if it’s a reply</label>
        <textarea
          id={`${id}-parent`}
          className="input"
          rows={3}
          value={answers.parentText ?? ""}
          autoComplete="off"
          spellCheck={false}
          data-gramm="false"
          onChange={({ target }) => {
            const { parentText: _parent, postType: _type, ...others } = answers;
            onAnswers(
              target.value === ""
                ? others
                : {
                    ...others,
                    parentText: target.value,
                    postType: platform === "google-review-reply" ? "review-reply" : "reply",
                  },
            );
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-ties`}>Companies the author is tied to</label>
        <input
          id={`${id}-ties`}
          className="input"
          value={answers.tieNames ?? ""}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            const { tieNames: _names, tie: _tie, ...others } = answers;
            onAnswers(target.value === "" ? others : { ...others, tieNames: target.value, tie: "yes" });
          }}
        />
      </div>
      <button
        type="button"
        className="btn pri"
        aria-disabled={!isReady}
        aria-describedby="live-status"
        onClick={onShow}
      >
        Show the room
      </button>
      <Status status={status} onAgain={onAgain} />
      <p className="live-small">Take out what names a real patient before it goes on a wall.</p>
    </section>
  );
}

function Orders({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Notes come</label>
      <select
        id={id}
        className="input"
        value={order}
        onChange={({ target }) => onOrder(target.value as Order)}
      >
        {orders.map(({ order: one, label }) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is left, and what each edit did. */
function Edits({
  notes,
  outcomes,
  status,
  onAgain,
  onReset,
  onShow,
  onNew,
}: {
  notes: readonly LiveNote[];
  outcomes: readonly EditOutcome[];
  status: CheckStatus;
  onAgain: () => void;
  onReset: () => void;
  onShow: () => void;
  onNew: () => void;
}) {
  return (
    <section className="live-side live-edits">
      {notes.length > 0 && (
        <ol className="left" aria-label="Notes left">
          {notes.map((note) => (
            <li key={note.id} className={note.stale ? "stale" : ""}>
              <SeverityBadge severity={note.severity} number={note.number} />
              <span>
                {note.title}
                <span className="vh">, {severityNames[note.severity].toLowerCase()}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
      <Status status={status} onAgain={onAgain} />
      {outcomes.length > 0 && (
        <>
          <h2>What the edits did</h2>
          <ol className="outcomes" aria-live="polite">
            {[...outcomes].reverse().map(({ number, settled, fresh }) => (
              <li key={number}>
                <h3>Edit {number}</h3>
                {settled.map((title, at) => (
                  <p key={at}>
                    Settled: <del>{title}</del>
                  </p>
                ))}
                {fresh.map((title, at) => (
                  <p key={at}>
                    New: <b>{title}</b>
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
      <div className="live-do">
        <button type="button" className="btn" onClick={onShow}>
          Back to the notes
        </button>
        <button type="button" className="btn" onClick={onReset}>
          Start again
        </button>
        <button type="button" className="btn" onClick={onNew}>
          Another post
        </button>
      </div>
    </section>
  );
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
