"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { CheckResponse } from "@/lib/schema/check";
import type { Context } from "@/lib/schema/context";
import type { Severity, Span } from "@/lib/schema/finding";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { MarkedExample } from "./marked-example";

const PAUSE = 500;

interface Result {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly severity: Severity;
  readonly words: string;
}

/** A draft of the reader's own, read by this one rule. */
export function TryRule({ ruleId, example, context }: { ruleId: string; example: string; context: Context }) {
  const [text, setText] = useState(example);
  const [result, setResult] = useState<Result>();
  const [trouble, setTrouble] = useState(false);
  const running = useRef<AbortController | undefined>(undefined);
  const heading = useId();

  useEffect(() => {
    if (text.trim() === "") return;
    const timer = window.setTimeout(() => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      void fetch("/api/check", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ ...context, text: text.slice(0, 10_000) }),
        signal: controller.signal,
        cache: "no-store",
      })
        .then(async (response) => {
          if (!response.ok) throw new Error("no answer");
          const { findings } = (await response.json()) as CheckResponse;
          const mine = findings.filter((finding) => finding.ruleId === ruleId);
          const first = mine[0];
          setTrouble(false);
          setResult({
            text,
            spans: mine.flatMap((finding) => finding.spans).sort((a, b) => a.start - b.start),
            severity: first?.severity ?? "consider",
            words: first
              ? `${first.why} ${first.advice}`
              : "This rule has no note on it. That isn’t clearance.",
          });
        })
        .catch(() => {
          if (!controller.signal.aborted) setTrouble(true);
        });
    }, PAUSE);
    return () => window.clearTimeout(timer);
  }, [text, context, ruleId]);

  return (
    <section className="try-rule">
      <h2 id={heading}>Try this rule</h2>
      <textarea
        className="input"
        aria-labelledby={heading}
        rows={5}
        value={text}
        spellCheck={false}
        autoComplete="off"
        data-gramm="false"
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status">
        {trouble && <p className="try-result">We couldn’t finish that check. Your words are untouched.</p>}
        {!trouble && result && (
          <>
            {result.spans.length > 0 && (
              <MarkedExample text={result.text} spans={result.spans} severity={result.severity} />
            )}
            <p className="try-result">
              {result.spans.length > 0 && <SeverityBadge severity={result.severity} number={1} />}
              <span>{result.words}</span>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
