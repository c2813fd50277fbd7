"use client";

import { useId, useState } from "react";
import { severityNames, severityOrder } from "@/lib/notes/note";
import { platformRules } from "@/lib/platforms";
import type { Practice } from "@/lib/practice";
import type { Platform } from "@/lib/schema/context";
import type { Severity } from "@/lib/schema/finding";
import { emptyPolicy, phraseRule, readPolicy, type PhraseRule, type Policy } from "@/lib/review/policy";
import { readPractice, withTies } from "@/lib/practice";
import { linesOf } from "@/lib/lines";
import { Dialog } from "@/components/ui/dialog";
import { JsonFile } from "@/components/ui/json-file";
import { LinesField, TextField } from "@/components/ui/text-field";

/** The practice's own rules: words it avoids, words it requires, and wider phrases in which avoided words may stand. */
export function PolicyDialog({
  policy,
  practice,
  onPolicy,
  onPractice,
  onOpenPractice,
  onClose,
}: {
  policy: Policy;
  practice: Practice;
  onPolicy: (policy: Policy) => void;
  onPractice: (practice: Practice) => void;
  /** Opens My practice: names and ties, shared with Check. */
  onOpenPractice: () => void;
  onClose: () => void;
}) {
  const [said, setSaid] = useState("");
  const [allowed, setAllowed] = useState(policy.allowed.join("\n"));
  const importAll = async (file: File) => {
    const json = await file.text();
    const read = readPolicy(json);
    const own = readPractice(json);
    const count =
      read.banned.length + read.required.length + read.allowed.length + own.own.length + own.ties.length;
    if (count === 0) return setSaid("That file holds no practice policy.");
    const next = {
      banned: distinct([...policy.banned, ...read.banned]),
      required: distinct([...policy.required, ...read.required]),
      allowed: [...new Set([...policy.allowed, ...read.allowed])],
    };
    onPolicy(next);
    setAllowed(next.allowed.join("\n"));
    onPractice(withTies({ own: [...new Set([...practice.own, ...own.own])], ties: practice.ties }, own.ties));
    setSaid(`Added from the file: ${count}.`);
  };
  return (
    <Dialog title="Practice policy" onClose={onClose}>
      <p className="dialog-lead">
        Your practice’s own rules, beside the guideline’s and never in its name. They are checked in this
        browser.
      </p>
      <h3>Words we avoid</h3>
      <RuleList rules={policy.banned} onRules={(banned) => onPolicy({ ...policy, banned })} label="Avoid" />
      <h3>Words every post has</h3>
      <RuleList
        rules={policy.required}
        onRules={(required) => onPolicy({ ...policy, required })}
        label="Require"
      />
      <LinesField
        label="Phrases in which avoided words may stand"
        value={allowed}
        rows={3}
        hint="One a line. They quiet your own rules, never the guideline’s."
        onChange={(words) => {
          setAllowed(words);
          onPolicy({ ...policy, allowed: linesOf(words) });
        }}
      />
      <h3>Names and ties</h3>
      <p>
        {practice.own.length} names and {practice.ties.length} ties are shared with Check.{" "}
        <button type="button" className="lnk soft" onClick={onOpenPractice}>
          My practice
        </button>
      </p>
      <div className="note-actions">
        <JsonFile
          name="chaperone-policy.json"
          value={{ ...practice, ...policy }}
          onFile={(file) => void importAll(file)}
        />
        <button
          type="button"
          className="btn s"
          onClick={() => {
            onPolicy(emptyPolicy);
            setAllowed("");
            setSaid("The policy is erased from this browser. Names and ties are under My practice.");
          }}
        >
          Erase policy
        </button>
      </div>
      <p role="status" className="note-meta">
        {said}
      </p>
    </Dialog>
  );
}

function distinct(rules: readonly PhraseRule[]): PhraseRule[] {
  return rules.filter((rule, at) => rules.findIndex(({ id }) => id === rule.id) === at);
}

function RuleList({
  rules,
  onRules,
  label,
}: {
  rules: readonly PhraseRule[];
  onRules: (rules: readonly PhraseRule[]) => void;
  label: string;
}) {
  const [phrase, setPhrase] = useState("");
  const [reason, setReason] = useState("");
  const [platform, setPlatform] = useState("");
  const [severity, setSeverity] = useState<Severity>("revise");
  const id = useId();
  return (
    <>
      {rules.length > 0 && (
        <ul className="ties">
          {rules.map((rule) => (
            <li key={rule.id}>
              <div>
                <b>“{rule.phrase}”</b>
                <span>
                  {" "}
                  · {severityNames[rule.severity]}
                  {rule.platform && <> · {platformRules[rule.platform].name}</>}
                </span>
                {rule.reason !== "" && <p className="note-meta">{rule.reason}</p>}
              </div>
              <button
                type="button"
                className="lnk soft"
                onClick={() => onRules(rules.filter((one) => one.id !== rule.id))}
              >
                Remove<span className="vh"> {rule.phrase}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="new-rule"
        onSubmit={(event) => {
          event.preventDefault();
          if (phrase.trim() === "") return;
          const where = platform === "" ? undefined : (platform as Platform);
          onRules(distinct([...rules, phraseRule(phrase.trim(), reason.trim(), where, severity)]));
          setPhrase("");
          setReason("");
        }}
      >
        <TextField label={label} value={phrase} maxLength={200} onChange={setPhrase} />
        <TextField label="Because" value={reason} maxLength={200} onChange={setReason} />
        <div className="field">
          <label htmlFor={`${id}-where`}>On</label>
          <select
            id={`${id}-where`}
            className="input"
            value={platform}
            onChange={(event) => setPlatform(event.target.value)}
          >
            <option value="">Every platform</option>
            {Object.entries(platformRules).map(([key, { name }]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-severity`}>As</label>
          <select
            id={`${id}-severity`}
            className="input"
            value={severity}
            onChange={(event) => setSeverity(event.target.value as Severity)}
          >
            {severityOrder.map((one) => (
              <option key={one} value={one}>
                {severityNames[one]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="btn s">
          Add
        </button>
      </form>
    </>
  );
}
