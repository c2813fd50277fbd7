"use client";

import { useId, useState } from "react";
import { shortDay, signersOf, signingWaitsFor, voidedWords, type PostView } from "@/lib/review/post-view";
import type { CalendarRecord } from "@/lib/review/records";
import { TextField } from "@/components/ui/text-field";

/** "today", "on Apr 29". */
function onDay(day: string): string {
  return /^[A-Z]/.test(day) ? `on ${day}` : day;
}

export interface SignOffActions {
  readonly onSign: (signer: string) => void;
  readonly onAskForChanges: (signer: string, words: string) => void;
  readonly onSend: () => void;
  readonly onTakeBack: () => void;
  readonly onWithdraw: (signer: string) => void;
  readonly onAddSigner: (name: string) => void;
}

/** Who reads a post and signs it: off until every Hold is answered, and bound to exactly what was read. */
export function SignOff({
  view,
  calendar,
  now,
  actions,
}: {
  view: PostView;
  calendar: CalendarRecord;
  now: Date;
  actions: SignOffActions;
}) {
  const [chosen, setChosen] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const [words, setWords] = useState("");
  const [name, setName] = useState("");
  const waits = useId();
  const { signers } = calendar;
  const signed = signersOf(view.signatures);
  const signer = chosen ?? signers.find((one) => !signed.includes(one)) ?? signers[0];
  const why = signingWaitsFor(view);
  const voided = view.signatures.filter(({ changed }) => changed.length > 0);
  const { workflow } = view.post;
  const hasSigned = signer !== undefined && signed.includes(signer);

  return (
    <section className="sign" aria-label="Sign-off">
      <h2>{signer === undefined ? "Sign-off" : `${signer}’s sign-off`}</h2>
      <p>Signing records that a provider read this exact text. It doesn’t mean the post is free of risk.</p>
      {voided.map(({ record, changed }) => (
        <p key={record.id} className="voided">
          <b>{voidedWords(changed)}.</b> {record.who} signed {onDay(shortDay(record.at, now))}; that signature
          no longer stands.
        </p>
      ))}
      {workflow.kind === "changes-asked" && (
        <p className="asked">
          <b>{workflow.by} asked for changes</b>
          {workflow.words !== "" && <>: “{workflow.words}”</>}
        </p>
      )}
      {signers.length > 1 && (
        <p className="sign-who">
          <span>
            {calendar.signing === "all-of"
              ? `All of ${signers.length} sign: ${signed.length} so far.`
              : "Any one of them signs."}
          </span>
          <select
            className="select"
            aria-label="Sign as"
            value={signer}
            onChange={(event) => setChosen(event.target.value)}
          >
            {signers.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </p>
      )}
      {signer === undefined ? (
        <form
          className="sign-new"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== "") actions.onAddSigner(name.trim());
          }}
        >
          <TextField
            label="Who signs?"
            value={name}
            maxLength={80}
            placeholder="Dr. Okafor"
            onChange={setName}
          />
          <button type="submit" className="btn s">
            Add
          </button>
        </form>
      ) : hasSigned ? (
        <>
          <p className="signed-line">
            <b>Signed</b> {signed.join(", ")}
          </p>
          <button type="button" className="lnk soft" onClick={() => actions.onWithdraw(signer)}>
            Take the signature back
          </button>
        </>
      ) : isAsking ? (
        <form
          className="sign-ask"
          onSubmit={(event) => {
            event.preventDefault();
            actions.onAskForChanges(signer, words.trim());
            setAsking(false);
            setWords("");
          }}
        >
          <TextField label="What should change?" value={words} maxLength={400} hasFocus onChange={setWords} />
          <div className="sigline">
            <button type="button" className="btn quiet s" onClick={() => setAsking(false)}>
              Cancel
            </button>
            <button type="submit" className="btn s">
              Ask for changes
            </button>
          </div>
        </form>
      ) : (
        <>
          <div className="sigline">
            <button type="button" className="btn s" onClick={() => setAsking(true)}>
              Ask for changes
            </button>
            <button
              type="button"
              className="btn pri s"
              aria-disabled={why !== undefined}
              aria-describedby={waits}
              onClick={() => why === undefined && actions.onSign(signer)}
            >
              Sign off
            </button>
          </div>
          <p id={waits}>{why ?? ""}</p>
        </>
      )}
      {workflow.kind === "with-provider" ? (
        <button type="button" className="lnk soft" onClick={actions.onTakeBack}>
          Take it back from sign-off
        </button>
      ) : (
        !hasSigned &&
        view.isCurrent &&
        view.open.hold === 0 && (
          <button type="button" className="lnk soft" onClick={actions.onSend}>
            Send for sign-off
          </button>
        )
      )}
    </section>
  );
}
