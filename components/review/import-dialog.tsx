"use client";

import { useMemo, useState } from "react";
import { fieldNames, fields, platformColumns, type Columns, type Field } from "@/lib/review/columns";
import { problemHeadline, readTable, type Table } from "@/lib/review/from-sheet";
import type { CalendarRecord } from "@/lib/review/records";
import { linesOf } from "@/lib/lines";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { ProblemList } from "./problem-list";

export interface ImportChoice {
  readonly columns: Columns;
  readonly settings: Pick<CalendarRecord, "name" | "signers" | "signing">;
  readonly me: string;
}

/** "may-calendar.csv" is "May calendar". */
function nameOf(fileName: string): string {
  const words = fileName
    .replace(/\.[a-z]{2,5}$/i, "")
    .replace(/[_-]+/g, " ")
    .trim()
    .slice(0, 60);
  return words === "" ? "Calendar" : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a file holds before it is added: which column is what, how many posts, and what is wrong with which row. */
export function ImportDialog({
  table,
  fileName,
  isNew,
  me,
  onAdd,
  onClose,
}: {
  table: Table;
  fileName: string;
  /** There is no calendar yet, so it is named and its signers are. */
  isNew: boolean;
  me: string;
  onAdd: (choice: ImportChoice) => void;
  onClose: () => void;
}) {
  const [columns, setColumns] = useState<Columns>(table.columns);
  const before = table.settings;
  const [name, setName] = useState(before?.name ?? nameOf(fileName));
  const [who, setWho] = useState(me);
  const [signers, setSigners] = useState(before?.signers.join(", ") ?? "");
  const { posts, problems } = useMemo(
    () => readTable(table, columns, new Date().getFullYear()),
    [table, columns],
  );
  const ticked = useMemo(
    () => platformColumns(table.header, table.rows).map(({ at }) => table.header[at]),
    [table],
  );
  const map = (field: Field, value: string) => {
    const { [field]: _before, ...rest } = columns;
    setColumns(value === "" ? rest : { ...rest, [field]: Number(value) });
  };
  const count = posts.length.toLocaleString("en-US");
  return (
    <Dialog title={isNew ? "Add a calendar" : "Add posts"} onClose={onClose}>
      <p className="dialog-lead">
        {fileName === "" ? "Pasted rows" : fileName}: {table.rows.length.toLocaleString("en-US")} rows. It is
        read in this browser; only a post’s own words are sent, when it is checked.
      </p>
      <fieldset className="mapping">
        <legend>Which column holds what</legend>
        {fields.map((field) => (
          <label key={field} className="field">
            <span>{fieldNames[field]}</span>
            <select
              className="input"
              value={columns[field] ?? ""}
              onChange={(event) => map(field, event.target.value)}
            >
              <option value="">
                {field === "platform" && ticked.length > 0 ? ticked.join(", ") : "Not in this file"}
              </option>
              {table.header.map((one, at) => (
                <option key={at} value={at}>
                  {one === "" ? `Column ${at + 1}` : one}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      {columns.text === undefined && <p role="status">Choose the column that holds the text of the posts.</p>}
      {problems.length > 0 && columns.text !== undefined && (
        <ProblemList title={problemHeadline(problems)} problems={problems} />
      )}
      {isNew && (
        <div className="mapping">
          <TextField label="Name of the calendar" value={name} maxLength={80} onChange={setName} />
          <TextField label="Your name" value={who} maxLength={80} placeholder="Priya" onChange={setWho} />
          <TextField
            label="Who signs"
            value={signers}
            maxLength={200}
            placeholder="Dr. Okafor, Dr. Reyes"
            onChange={setSigners}
          />
        </div>
      )}
      <div className="note-actions">
        <button
          type="button"
          className="btn pri"
          aria-disabled={posts.length === 0}
          onClick={() =>
            posts.length > 0 &&
            onAdd({
              columns,
              me: who.trim(),
              settings: {
                name: name.trim() === "" ? "Calendar" : name.trim(),
                signers: [...new Set(linesOf(signers.replaceAll(",", "\n"), 80))],
                signing: before?.signing ?? "any-one",
              },
            })
          }
        >
          {posts.length === 1 ? "Add 1 post" : `Add ${count} posts`}
        </button>
        <button type="button" className="btn quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  );
}
