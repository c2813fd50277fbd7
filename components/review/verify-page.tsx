"use client";

import { useState } from "react";
import { verifyRecord, type PostFault, type Verdict } from "@/lib/review/record-file";
import { FileButton } from "@/components/ui/file-button";
import { Icon } from "@/components/ui/icon";

const faultWords = {
  changed: "was changed after it was written",
  "missing-before": "doesn’t follow the one before it: an entry is missing, or they were reordered",
  "other-post": "belongs to another post",
  "text-changed": "its text isn’t the one whose fingerprint stands beside it",
  "no-entries": "has no entries",
  "last-entry-of-other-text": "ends with an entry about other words",
} as const satisfies Record<PostFault["kind"], string>;

const MOST_SHOWN = 100;

/** Tells of an exported record whether it is as it was written. The file is read in this browser and goes nowhere. */
export function VerifyPage() {
  const [verdict, setVerdict] = useState<Verdict>();
  const [name, setName] = useState("");
  const take = async (file: File) => {
    setName(file.name);
    setVerdict(await verifyRecord(await file.text()));
  };
  return (
    <main id="main" className="plain verify">
      <h1>Is this record whole?</h1>
      <p>
        Choose a record that Review exported as JSON. Every entry is chained to the one before it by its
        SHA-256, so that a changed, missing or reordered one shows. The file is read in this browser and goes
        nowhere.
      </p>
      <p>
        <FileButton className="btn pri" accept=".json,application/json" onFile={(file) => void take(file)}>
          <Icon name="file" />
          Choose a record
        </FileButton>
      </p>
      <div role="status">{verdict && <VerdictWords verdict={verdict} name={name} />}</div>
      <h2>What it can’t tell</h2>
      <p>
        Who was at the keyboard: names are as they were typed. Whether the whole record was made anew: compare
        its SHA-256 with the one you noted when you exported it.
      </p>
    </main>
  );
}

function VerdictWords({ verdict, name }: { verdict: Verdict; name: string }) {
  if (verdict.kind === "unreadable") {
    return (
      <>
        <h2>{name} isn’t a record that we can read.</h2>
        <p>Choose the JSON file that “Record as JSON” gave you.</p>
      </>
    );
  }
  const { posts, entries, faults, isWhole, sha256, exportedAt, calendar } = verdict;
  return (
    <>
      <h2>{isWhole ? "This record is whole." : "This record was changed."}</h2>
      <p>
        {calendar}: {posts.toLocaleString("en-US")} posts, {entries.toLocaleString("en-US")} entries, exported{" "}
        {exportedAt.slice(0, 16).replace("T", " ")} UTC.
      </p>
      {!isWhole && faults.length === 0 && (
        <p>
          Every entry is as it was written, but the file’s own SHA-256 doesn’t fit: something beside them was
          changed, or entries were cut off the end.
        </p>
      )}
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, MOST_SHOWN).map((fault, at) => (
            <li key={at}>
              Post {fault.post}
              {fault.entry !== undefined && <>, entry {fault.entry}</>}: {faultWords[fault.kind]}.
            </li>
          ))}
        </ul>
      )}
      <p className="fingerprint">
        SHA-256 in the file: <code>{sha256}</code>
      </p>
    </>
  );
}
