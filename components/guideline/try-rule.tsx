"use client";

import { useCallback, useId, useState } from "react";
import { useCheck, type Answer, type CheckStatus } from "@/components/check/use-check";
import { SeverityBadge } from "@/components/ui/severity-badge";
import type { Context } from "@/lib/schema/context";
import { MarkedExample } from "./marked-example";

/** A draft of the reader's own, read by the engine; only this one rule's marks are shown. */
export function TryRule({ ruleId, example, context }: { ruleId: string; example: string; context: Context }) {
  const [text, setText] = useState(example);
  const [answer, setAnswer] = useState<Answer>();
  const heading = useId();
  const onAnswer = useCallback((next: Answer) => setAnswer(next), []);
  const { status, soon } = useCheck(text, context, onAnswer);
  const trouble = troubleWords(status);

  return (
    <section className="try-rule">
      <h2 id={heading}>Try this rule</h2>
      <textarea
        className="input"
        aria-labelledby={heading}
        rows={4}
        value={text}
        spellCheck={false}
        autoComplete="off"
        data-gramm="false"
        data-enable-grammarly="false"
        onChange={(event) => setText(event.target.value)}
      />
      {text !== example && (
        <button
          type="button"
          className="lnk soft"
          onClick={() => {
            soon();
            setText(example);
          }}
        >
          Back to the example
        </button>
      )}
      <div role="status">
        {trouble !== undefined ? (
          <p className="try-result">{trouble}</p>
        ) : (
          answer && text.trim() !== "" && <Result ruleId={ruleId} answer={answer} />
        )}
      </div>
      <p className="try-privacy">Checked, then forgotten, like every draft.</p>
    </section>
  );
}

function Result({ ruleId, answer: { text, response } }: { ruleId: string; answer: Answer }) {
  const mine = response.findings.filter((finding) => finding.ruleId === ruleId);
  const others = new Set(response.findings.map((finding) => finding.ruleId));
  others.delete(ruleId);
  const [first] = mine;
  return (
    <>
      {first && (
        <MarkedExample
          text={text}
          spans={mine.flatMap((finding) => finding.spans)}
          severity={first.severity}
        />
      )}
      <p className="try-result">
        {first && <SeverityBadge severity={first.severity} number={1} />}
        <span>
          {first ? `${first.why} ${first.advice}` : "This rule has no note on it. That isn’t clearance."}
        </span>
      </p>
      {others.size > 0 && (
        <p className="try-others">
          {others.size === 1 ? "One other rule has" : `${others.size} other rules have`} a note on these
          words.
        </p>
      )}
    </>
  );
}

function troubleWords(status: CheckStatus): string | undefined {
  if (status.kind === "offline") return "You’re offline. Your words are still here.";
  if (status.kind === "limited") return `We’re pausing for ${status.seconds} seconds. Keep writing.`;
  if (status.kind === "trouble") return "We couldn’t finish that check. Your words are untouched.";
  return undefined;
}
