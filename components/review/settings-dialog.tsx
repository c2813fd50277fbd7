"use client";

import { useState } from "react";
import type { CalendarRecord } from "@/lib/review/records";
import { linesOf } from "@/lib/lines";
import { Dialog } from "@/components/ui/dialog";
import { LinesField, TextField } from "@/components/ui/text-field";

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
  return (
    <Dialog title="Names and sign-off" onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const listed = linesOf(signers, 80);
          onSave({ name: name.trim() || calendar.name, signers: [...new Set(listed)], signing }, who.trim());
        }}
      >
        <TextField label="Name of the calendar" value={name} maxLength={80} onChange={setName} />
        <TextField
          label="Your name"
          value={who}
          maxLength={80}
          hint="Goes on the record beside what you answer. We don’t check who you are."
          onChange={setWho}
        />
        <LinesField label="Who signs" value={signers} rows={3} hint="One a line." onChange={setSigners} />
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
