"use client";

import { useId, useState } from "react";
import { inPoints, type Summary } from "@/lib/train/study";
import { Logo } from "@/components/ui/logo";
import { PrintButton } from "@/components/ui/print-button";

/** What was done, on one page to print; the name is typed here and kept nowhere. */
export function Certificate({
  deckTitle,
  summary,
  ruleSet,
  finishedOn,
}: {
  deckTitle: string;
  summary: Summary;
  ruleSet: string;
  finishedOn: Date;
}) {
  const [name, setName] = useState("");
  const field = useId();
  return (
    <section className="certificate-place" aria-label="Certificate of completion">
      <div className="paper-tools">
        <div className="field">
          <label htmlFor={field}>Your name, for the certificate</label>
          <input
            id={field}
            className="input"
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          <small>Stays on this page; we don’t keep it.</small>
        </div>
        <PrintButton>Print the certificate</PrintButton>
      </div>
      <article className="paper certificate">
        <header className="paper-head">
          <span className="brand">
            <Logo />
            Chaperone
          </span>
          <span>Self-study</span>
        </header>
        <h2 className="certificate-title">Certificate of completion</h2>
        <p className="certificate-name">{name.trim() === "" ? "Name: ____________________" : name}</p>
        <p>
          worked through “{deckTitle}” alone, marking {summary.posts} posts and comparing each with the answer
          of the rules.
        </p>
        <dl>
          <div>
            <dt>Finished on</dt>
            <dd>{finishedOn.toLocaleDateString("en-US", { dateStyle: "long" })}</dd>
          </div>
          <div>
            <dt>Agreement with the rules</dt>
            <dd className="num">{inPoints(summary.score)} of 100</dd>
          </div>
          <div>
            <dt>Rule set</dt>
            <dd>{ruleSet}</dd>
          </div>
        </dl>
        <h3>What it is</h3>
        <p>
          A record, made in the learner’s own browser, that this deck was done and how far the learner’s notes
          agreed with the notes of the rule set named above.
        </p>
        <h3>What it is not</h3>
        <ul className="points">
          <li>Not CME or any other continuing education credit.</li>
          <li>Not clearance to post, and not an assessment of any post of the learner’s own.</li>
          <li>
            Not a test of competence, and not proof of identity: nobody watched, and nothing is on file.
          </li>
          <li>
            Not issued by ASPN. Informed by its guideline, not affiliated with it, and not legal advice.
          </li>
        </ul>
      </article>
    </section>
  );
}
