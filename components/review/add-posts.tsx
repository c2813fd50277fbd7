"use client";

import { useEffect, useRef, useState } from "react";
import { tableOf, type Table } from "@/lib/review/from-sheet";
import { readDelimited, readSheetFile } from "@/lib/review/sheet";
import { UnreadableFile } from "@/lib/review/sheet-shape";
import { templateCsv } from "@/lib/review/to-csv";
import { FileButton } from "@/components/ui/file-button";
import { Icon } from "@/components/ui/icon";
import { saveFile } from "@/components/ui/save-file";

export interface Incoming {
  readonly table: Table;
  readonly fileName: string;
}

/** Reads files that are picked, dropped anywhere on the page, or pasted from a spreadsheet. */
export function useIncoming(onTable: (incoming: Incoming) => void): {
  readonly said: string;
  readonly isOver: boolean;
  readonly take: (file: Blob, name: string) => void;
  readonly say: (words: string) => void;
} {
  const [said, setSaid] = useState("");
  const [isOver, setOver] = useState(false);
  const latest = useRef(onTable);
  useEffect(() => {
    latest.current = onTable;
  });
  const show = (table: Table, fileName: string) => {
    if (table.rows.length === 0)
      return setSaid("No rows in that. The first row names the columns, posts follow.");
    setSaid("");
    latest.current({ table, fileName });
  };
  const take = (file: Blob, name: string) => {
    setSaid("Reading the file");
    readSheetFile(file).then(
      (sheet) => show(tableOf(sheet), name),
      (thrown: unknown) =>
        setSaid(
          thrown instanceof UnreadableFile
            ? thrown.message
            : "That file can’t be read. Save it as CSV and try again.",
        ),
    );
  };
  const handlers = useRef({ take, show });
  useEffect(() => {
    handlers.current = { take, show };
  });
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      handlers.current.take(file, file.name);
    };
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, dialog")) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (file && text === "") handlers.current.take(file, file.name);
      else if (text.trim() !== "") {
        event.preventDefault();
        // Spreadsheets put cells on the clipboard separated by tabs.
        handlers.current.show(tableOf(readDelimited(text, text.includes("\t") ? "\t" : "")), "");
      }
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, []);
  return { said, isOver, take, say: setSaid };
}

const TABLES =
  ".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The button that opens the file picker for tables. */
export function AddFile({
  label,
  isPrimary = false,
  onFile,
}: {
  label: string;
  isPrimary?: boolean;
  onFile: (file: File) => void;
}) {
  return (
    <FileButton className={`btn${isPrimary ? " pri" : ""}`} accept={TABLES} onFile={onFile}>
      <Icon name="file" />
      {label}
    </FileButton>
  );
}

/** What stands where no calendar is: ways to bring one in, and where it will live. */
export function StartReview({ said, onFile }: { said: string; onFile: (file: File) => void }) {
  return (
    <section className="review-start" aria-label="Add a calendar">
      <div className="drop">
        <AddFile label="Add a CSV or Excel file" isPrimary onFile={onFile} />
        <p>Or drop the file here, or copy the rows of a spreadsheet and paste them on this page.</p>
        <p>
          Files of Hootsuite, Buffer, Later, Sprout, Loomly, Metricool and Meta Business Suite are known; any
          other table works too.{" "}
          <button
            type="button"
            className="lnk"
            onClick={() => saveFile("chaperone-calendar.csv", templateCsv(), "text/csv;charset=utf-8")}
          >
            Download a template
          </button>
        </p>
        <p role="status" className="said">
          {said}
        </p>
      </div>
      <p className="promise">
        <Icon name="lock" />
        <span>
          <b>This calendar stays in this browser.</b> Posts are sent to be checked and forgotten with the
          answer. It clears itself when nobody opens it for 30 days.
        </span>
      </p>
    </section>
  );
}
