"use client";

import { useId, useState } from "react";
import { defaultSentence, type Tie } from "@/lib/notes/disclosure";
import { emptyPractice, readPractice, withTies, type Practice } from "@/lib/practice";
import { linesOf } from "@/lib/lines";
import { Dialog } from "@/components/ui/dialog";
import { JsonFile } from "@/components/ui/json-file";
import { LinesField } from "@/components/ui/text-field";
import { PaymentsImport } from "./payments-import";
import type { usePractice } from "./use-practice";

const tieKinds = [
  "consultant",
  "speaker",
  "stock",
  "royalties",
  "employee",
  "research",
  "travel and lodging",
  "food and beverage",
  "gift",
  "family",
] as const;

/** What is ours, so that it isn't marked, and our ties, each with the sentence that discloses it. */
export function PracticeDialog({
  practice,
  store,
  onClose,
}: {
  practice: Practice;
  store: Omit<ReturnType<typeof usePractice>, "practice">;
  onClose: () => void;
}) {
  const [own, setOwn] = useState(practice.own.join("\n"));
  const [said, setSaid] = useState("");
  const changeOwn = (words: string) => {
    setOwn(words);
    store.change({
      ...practice,
      own: linesOf(words).slice(0, 200),
    });
  };
  const importAll = async (file: File) => {
    const read = readPractice(await file.text());
    if (read.own.length === 0 && read.ties.length === 0) return setSaid("That file holds no practice.");
    const next = withTies(
      { own: [...new Set([...practice.own, ...read.own])], ties: practice.ties },
      read.ties,
    );
    store.change(next);
    setOwn(next.own.join("\n"));
    setSaid("Added from the file.");
  };
  return (
    <Dialog title="My practice" onClose={onClose}>
      <p className="dialog-lead">
        What is yours, never a patient’s. Names and ties go along with each check and are forgotten with it.
      </p>
      <LinesField
        label="Our own names, phones, addresses and handles"
        value={own}
        rows={4}
        placeholder={"Lakeside Pain Clinic\n555-0100\n@lakesidepain"}
        hint="One a line. We won’t mark these."
        onChange={changeOwn}
      />
      <h3>My ties to companies and products</h3>
      {practice.ties.length > 0 && (
        <ul className="ties">
          {practice.ties.map((tie, index) => (
            <li key={`${tie.name} ${tie.kind}`}>
              <div>
                <b>{tie.name}</b>
                {tie.kind !== "" && <span> · {tie.kind}</span>}
                <label className="field">
                  <span className="vh">Disclosure sentence for {tie.name}</span>
                  <input
                    className="input"
                    value={tie.sentence}
                    maxLength={200}
                    onChange={(event) =>
                      store.change({
                        ...practice,
                        ties: practice.ties.map((one, at) =>
                          at === index ? { ...one, sentence: event.target.value } : one,
                        ),
                      })
                    }
                  />
                </label>
              </div>
              <button
                type="button"
                className="lnk soft"
                onClick={() =>
                  store.change({ ...practice, ties: practice.ties.filter((_, at) => at !== index) })
                }
              >
                Remove<span className="vh"> the tie to {tie.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewTie onAdd={(tie) => store.change(withTies(practice, [tie]))} />
      <PaymentsImport
        onTies={(ties) => {
          store.change(withTies(practice, ties));
          setSaid(`${ties.length} ties added.`);
        }}
      />
      <h3>On this device</h3>
      <label className="check-line">
        <input
          type="checkbox"
          checked={store.isKept}
          onChange={(event) => store.keep(event.target.checked)}
        />
        <span>
          Keep my practice in this browser
          <small>Off, it is gone when you leave the page. It never holds a draft.</small>
        </span>
      </label>
      <div className="note-actions">
        <JsonFile name="chaperone-practice.json" value={practice} onFile={(file) => void importAll(file)} />
        <button
          type="button"
          className="btn s"
          onClick={() => {
            store.erase();
            setOwn(emptyPractice.own.join("\n"));
            setSaid("Erased from this device.");
          }}
        >
          Erase everything
        </button>
      </div>
      <p role="status" className="note-meta">
        {said}
      </p>
    </Dialog>
  );
}

function NewTie({ onAdd }: { onAdd: (tie: Tie) => void }) {
  const [name, setName] = useState("");
  const [kind, setKind] = useState("");
  const nameId = useId();
  const kindId = useId();
  const add = () => {
    if (name.trim() === "") return;
    const tie = { name: name.trim(), kind };
    onAdd({ ...tie, sentence: defaultSentence(tie) });
    setName("");
    setKind("");
  };
  return (
    <form
      className="new-tie"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="field">
        <label htmlFor={nameId}>Company or product</label>
        <input
          id={nameId}
          className="input"
          value={name}
          maxLength={150}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={kindId}>Kind of tie</label>
        <select id={kindId} className="input" value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="">Not said</option>
          {tieKinds.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="btn s">
        Add
      </button>
    </form>
  );
}
