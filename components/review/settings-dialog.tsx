"use client";

import { useId, useState } from "react";
import type { CalendarRecord } from "@/lib/review/records";
import { Dialog } from "@/components/ui/dialog";

/** The calendar's name, who is at this browser, and who signs. */
export function SettingsDialog({
  calendar,
  me,
  onSave,
  onClose,
}: {
  calendar: CalendarRecord;
  me: string;
  onSave: (settings: Pick<CalendarRecord, "name" | "signers" | "signing">, me: string) => void;
  onClose: () => void;
}) {
  const [name, setName] = useState(calendar.name);
  const [who, setWho] = useState(me);
  const [signers, setSigners] = useState(calendar.signers.join("\n"));
  const [signing, setSigning] = useState(calendar.signing);
  const id = useId();
  return (
    <Dialog title="Names and sign-off" onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const listed = signers
            .split("\n")
            .map((line) => line.trim().slice(0, 80))
            .filter((line) => line !== "");
          onSave({ name: name.trim() || calendar.name, signers: [...new Set(listed)], signing }, who.trim());
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-name`}>Name of the calendar</label>
          <input
            id={`${id}-name`}
            className="input"
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-me`}>Your name</label>
          <input
            id={`${id}-me`}
            className="input"
            value={who}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setWho(event.target.value)}
          />
          <small>Goes on the record beside what you answer. We don’t check who you are.</small>
        </div>
        <div className="field">
          <label htmlFor={`${id}-signers`}>Who signs</label>
          <textarea
            id={`${id}-signers`}
            className="input"
            rows={3}
            value={signers}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setSigners(event.target.value)}
          />
          <small>One a line.</small>
        </div>
        <fieldset className="reasons">
          <legend>How many sign a post</legend>
          <label>
            <input type="radio" checked={signing === "any-one"} onChange={() => setSigning("any-one")} />
            Any one of them
          </label>
          <label>
            <input type="radio" checked={signing === "all-of"} onChange={() => setSigning("all-of")} />
            All of them
          </label>
        </fieldset>
        <div className="note-actions">
          <button type="submit" className="btn pri">
            Save
          </button>
          <button type="button" className="btn quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
