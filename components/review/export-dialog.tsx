"use client";

import { useState } from "react";
import type { CalendarModel } from "@/lib/review/calendar-model";
import { recordCsv, recordFile } from "@/lib/review/record-file";
import type { LogEntry } from "@/lib/review/records";
import { calendarCsv } from "@/lib/review/to-csv";
import { Dialog } from "@/components/ui/dialog";
import { saveFile } from "@/components/ui/save-file";
import { SiteLink } from "@/components/ui/site-link";

/** Logs of all posts, by post. */
export async function logsOf(model: CalendarModel): Promise<Map<string, LogEntry[]>> {
  const logs = new Map<string, LogEntry[]>();
  for (const entry of await model.store.log(model.views().map(({ post }) => post.id))) {
    const list = logs.get(entry.postId);
    if (list) list.push(entry);
    else logs.set(entry.postId, [entry]);
  }
  return logs;
}

/** Ways to take the calendar and its record along. */
export function ExportDialog({
  model,
  act,
  onPrint,
  onClose,
}: {
  model: CalendarModel;
  act: (work: Promise<unknown>) => Promise<boolean>;
  onPrint: (withText: boolean) => void;
  onClose: () => void;
}) {
  const [withText, setWithText] = useState(true);
  const [sha256, setSha256] = useState("");
  const { calendar } = model;
  if (!calendar) return null;
  const stem =
    calendar.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "calendar";
  const saveCalendar = async () => {
    const csv = await calendarCsv(calendar, model.views(), await logsOf(model), {
      decisions: model.decisions(),
      signOffs: model.signOffs(),
    });
    saveFile(`${stem}.csv`, csv, "text/csv;charset=utf-8");
  };
  const saveRecord = async (kind: "json" | "csv") => {
    const posts = model.views().map(({ post }) => post);
    const file = await recordFile(calendar, posts, await logsOf(model), {
      withText,
      ruleSet: model.outside.guide.ruleSet,
      now: new Date(),
    });
    if (kind === "json") {
      saveFile(`${stem}-record.json`, JSON.stringify(file, null, 1), "application/json");
      setSha256(file.sha256);
    } else saveFile(`${stem}-record.csv`, recordCsv(file), "text/csv;charset=utf-8");
  };
  return (
    <Dialog title="Export" onClose={onClose}>
      <h3>The calendar</h3>
      <p className="dialog-lead">
        Your columns with the final texts, and beside them notes, decisions and signatures. Add it again here
        and everything is as it was.
      </p>
      <div className="note-actions">
        <button type="button" className="btn pri s" onClick={() => void act(saveCalendar())}>
          Calendar as CSV
        </button>
      </div>
      <h3>The record</h3>
      <p className="dialog-lead">
        Who decided what and when, each entry chained to the one before. A changed record shows when it is{" "}
        <SiteLink href="/review/verify">verified</SiteLink>.
      </p>
      <label className="check-line">
        <input type="checkbox" checked={!withText} onChange={(event) => setWithText(!event.target.checked)} />
        <span>
          Leave the texts out
          <small>Only the fingerprint of each text goes along.</small>
        </span>
      </label>
      <div className="note-actions">
        <button type="button" className="btn s" onClick={() => void act(saveRecord("json"))}>
          Record as JSON
        </button>
        <button type="button" className="btn s" onClick={() => void act(saveRecord("csv"))}>
          Record as CSV
        </button>
        <button type="button" className="btn s" onClick={() => onPrint(withText)}>
          Print, one page a post
        </button>
      </div>
      {sha256 !== "" && (
        <p role="status" className="fingerprint">
          SHA-256 of this record, to note elsewhere: <code>{sha256}</code>
        </p>
      )}
    </Dialog>
  );
}
