"use client";

import { SiteLink } from "@/components/ui/site-link";
import { useId, useState } from "react";
import { doesNotApplyReasons, keepReasons } from "@/lib/notes/decision";
import type { Guide } from "@/lib/notes/guide";
import { severityNames } from "@/lib/notes/note";
import type { LiveNote } from "@/lib/notes/rebase";
import { previewWording } from "@/lib/notes/wording";
import { Icon } from "@/components/ui/icon";
import { keyCap, type KeyMap } from "./shortcuts";
import type { Container } from "./use-container";

export interface NoteActions {
  readonly onUse: (note: LiveNote) => void;
  readonly onEdit: (note: LiveNote) => void;
  readonly onKeep: (note: LiveNote, reason: string) => void;
  readonly onDoesNotApply: (note: LiveNote, reason: string) => void;
  /** One of its marked stretches, by index. */
  readonly onShow: (note: LiveNote, mark: number) => void;
}

/** Which part of a note asks for something: its buttons, or the reason for one of them. */
type Asking = "actions" | "keep" | "does-not-apply";

/** What an open note says and offers, the same in the margin, the popover and the bottom sheet. */
export function NoteBody({
  note,
  text,
  guide,
  keys,
  container,
  actions,
  askReason = false,
  isOnRecord = false,
}: {
  note: LiveNote;
  text: string;
  guide: Guide;
  keys: KeyMap;
  container: Container;
  actions: NoteActions;
  /** "Keep mine" was asked for by key: begin with the reason. */
  askReason?: boolean;
  /** Answers are kept with the post: every one needs a reason, from the list or in words. */
  isOnRecord?: boolean;
}) {
  const [asking, setAsking] = useState<Asking>(askReason ? "keep" : "actions");
  const wording = previewWording(text, note.edits);
  const quoted = note.clauses.map((id) => guide.clauses[id]).find((clause) => clause !== undefined);
  const keep = () => {
    if (note.severity === "hold" || isOnRecord) setAsking("keep");
    else actions.onKeep(note, "");
  };
  const controls =
    asking === "actions" ? (
      <div className="note-actions">
        {note.edits.length > 0 && (
          <button type="button" className="btn pen s" onClick={() => actions.onUse(note)}>
            Use this wording
            {container === "margin" && <kbd aria-hidden="true">{keyCap(keys.use)}</kbd>}
          </button>
        )}
        <button type="button" className="btn s" onClick={() => actions.onEdit(note)}>
          {container === "sheet" && <Icon name="pen" />}
          Edit it myself
        </button>
        <button type="button" className="btn s" onClick={keep}>
          Keep mine
        </button>
      </div>
    ) : (
      <ReasonChoice
        key={asking}
        question={asking === "keep" ? "Why keep it?" : "Why doesn’t it apply?"}
        reasons={asking === "keep" ? keepReasons : doesNotApplyReasons}
        confirm={asking === "keep" ? "Keep mine" : "This doesn’t apply"}
        isOnRecord={isOnRecord}
        onConfirm={(reason) =>
          asking === "keep" ? actions.onKeep(note, reason) : actions.onDoesNotApply(note, reason)
        }
        onCancel={() => setAsking("actions")}
      />
    );

  return (
    <>
      {container === "sheet" && note.marks.length === 1 && (
        <p className="note-words">
          <mark className={note.severity}>{text.slice(note.marks[0]!.start, note.marks[0]!.end)}</mark>
        </p>
      )}
      <p className="note-why">
        {container === "margin" && (
          <>
            <span className={`sev ${note.severity}`}>{severityNames[note.severity]}.</span>{" "}
          </>
        )}
        {note.why}
      </p>
      {note.marks.length > 1 && (
        <ul className="chips" aria-label="Marked words">
          {note.marks.map((mark, index) => (
            <li key={mark.start}>
              <button type="button" className={mark.severity} onClick={() => actions.onShow(note, index)}>
                {text.slice(mark.start, mark.end)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {wording.length > 0 ? (
        <div className="penbox">
          <span className="k">Try this wording</span>
          {wording.map((piece, index) =>
            piece.kind === "put-in" ? (
              <ins key={index}>{piece.text}</ins>
            ) : (
              <span key={index}>{piece.text}</span>
            ),
          )}
        </div>
      ) : (
        <div className="penbox">
          <span className="k">
            {note.edits.length > 0 ? "Try without these words" : "What to do instead"}
          </span>
          {note.edits.length > 0 ? "Nothing else is left of this passage." : note.advice}
        </div>
      )}
      {container !== "sheet" && controls}
      {quoted && (
        <figure className="gl">
          <blockquote>“{quoted.quote}”</blockquote>
          <figcaption>
            <cite>
              ASPN guideline, {quoted.place} · <RuleLink ruleId={note.ruleId}>Read the rule</RuleLink>
            </cite>
          </figcaption>
        </figure>
      )}
      {!quoted && (
        <p className="note-meta">
          {note.category === "practice" ? (
            "Your practice’s own rule, not the guideline’s."
          ) : (
            <RuleLink ruleId={note.ruleId}>Read the rule</RuleLink>
          )}
        </p>
      )}
      {note.also.length > 0 && (
        <div className="note-also">
          <h4>Found in these words</h4>
          <ul>
            {note.also.map((one) => (
              <li key={one.ruleId}>
                <RuleLink ruleId={one.ruleId}>{one.title}</RuleLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {asking === "actions" && (
        <button type="button" className="lnk soft" onClick={() => setAsking("does-not-apply")}>
          This doesn’t apply
        </button>
      )}
      {container === "sheet" && <div className="pinned">{controls}</div>}
    </>
  );
}

function RuleLink({ ruleId, children }: { ruleId: string; children: React.ReactNode }) {
  return (
    <SiteLink href={`/guideline/${ruleId}`} target="_blank" rel="noopener">
      {children}
      <span className="vh"> (opens a new tab)</span>
    </SiteLink>
  );
}

function ReasonChoice({
  question,
  reasons,
  confirm,
  isOnRecord,
  onConfirm,
  onCancel,
}: {
  question: string;
  reasons: readonly string[];
  confirm: string;
  isOnRecord: boolean;
  onConfirm: (reason: string) => void;
  onCancel: () => void;
}) {
  const [reason, setReason] = useState<string>();
  const [words, setWords] = useState("");
  const name = useId();
  const wordsId = useId();
  const missing = useId();
  const takesWords = isOnRecord && reason !== undefined && reason === reasons.at(-1);
  const told = takesWords ? words.trim() : reason;
  const isTold = told !== undefined && told !== "";
  return (
    <fieldset className="reasons">
      <legend>{question}</legend>
      {reasons.map((one, index) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            // The question was asked by pressing a button that is gone: focus goes to its first answer.
            autoFocus={index === 0}
            checked={reason === one}
            onChange={() => setReason(one)}
          />
          {one}
        </label>
      ))}
      {takesWords && (
        <div className="field">
          <label htmlFor={wordsId}>In your words</label>
          <input
            id={wordsId}
            className="input"
            value={words}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
      )}
      <div className="note-actions">
        <button
          type="button"
          className="btn s"
          aria-disabled={!isTold}
          aria-describedby={missing}
          onClick={() => isTold && onConfirm(told)}
        >
          {confirm}
        </button>
        <button type="button" className="btn quiet s" onClick={onCancel}>
          Cancel
        </button>
      </div>
      <small id={missing}>
        {!isTold &&
          (isOnRecord
            ? "Choose a reason first. It goes on the post’s record."
            : "Choose a reason first. It stays on this device.")}
      </small>
    </fieldset>
  );
}
