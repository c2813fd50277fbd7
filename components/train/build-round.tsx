"use client";

import { useId, useMemo } from "react";
import { categoryNames } from "@/lib/notes/guide";
import { severityNames, severityOrder } from "@/lib/notes/note";
import type { TaughtRound } from "@/lib/train/answer";
import { letters } from "@/lib/train/answer";
import type { Option, Round } from "@/lib/train/deck";
import { linesOf } from "@/lib/train/lines";
import { whereOf } from "@/lib/train/where";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { SiteLink } from "@/components/ui/site-link";
import { families } from "./library-filters";
import { MarkedPost } from "./marked-post";
import { SelectField } from "./select-field";

/** MOST_OPTIONS of lib/train/deck.ts, which holds zod. */
const MOST_OPTIONS = 4;
const MOST_WORDS = 600;

const asksWords = {
  hold: "Which line would you hold?",
  revise: "Which line would you revise?",
  consider: "Which line deserves a second look?",
  any: "Which line gets a note, if any?",
} as const satisfies Record<Round["asks"], string>;

type Overruled = NonNullable<Round["overruled"]>;

/** One round: what is asked, the lines to choose among, the engine's answer, and the trainer's where it differs. */
export function RoundEditor({
  taught,
  onChange,
  onEditPost,
}: {
  taught: TaughtRound;
  onChange: (round: Round) => void;
  onEditPost: () => void;
}) {
  const { round, notes, options, engineAnswer } = taught;
  const { text } = round.post;
  const lines = useMemo(() => {
    const seen = new Set<string>();
    return linesOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((words) => words.length <= MOST_WORDS && !seen.has(words) && seen.add(words));
  }, [text]);
  const overruleLabel = useId();
  const reasonId = useId();
  const where = whereOf(round.post);
  const hasNone = round.options.some(({ kind }) => kind === "none");
  const isFull = round.options.length >= MOST_OPTIONS;

  /** Other options stand under other letters: an overruling of the old ones would say something else. */
  const setOptions = (next: readonly Option[]) => {
    const { overruled: _, ...rest } = round;
    onChange({ ...rest, options: inPostOrder(text, next) });
  };
  const overrule = (changes: Partial<Overruled> | undefined) => {
    const { overruled, ...rest } = round;
    if (!changes) return onChange(rest);
    onChange({ ...rest, overruled: { options: [], reason: "", ...overruled, ...changes } });
  };
  return (
    <div className="build-round">
      {where !== "" && <p className="k">{where.charAt(0).toUpperCase() + where.slice(1)}</p>}
      {round.post.parentText !== undefined && (
        <p className="study-parent">
          <b>It answers:</b> {round.post.parentText}
        </p>
      )}
      <div className="study-marked">
        <MarkedPost
          text={text}
          marks={notes.map(({ severity, marks, number }) => ({ severity, spans: marks, number }))}
        />
      </div>
      <ul className="library-rules" aria-label="The engine’s notes">
        {notes.map((note) => (
          <li key={note.id}>
            <SeverityBadge severity={note.severity} number={note.number} />
            <SiteLink href={`/guideline/${note.ruleId}`}>{note.title}</SiteLink>
          </li>
        ))}
        {notes.length === 0 && <li>Our rules have no note on it. That isn’t clearance.</li>}
      </ul>
      <button type="button" className="lnk soft" onClick={onEditPost}>
        Change the post
      </button>
      <div className="build-fields">
        <SelectField
          label="What the room is asked"
          value={round.asks}
          options={(Object.keys(asksWords) as Round["asks"][]).map((value) => ({
            value,
            label: asksWords[value],
          }))}
          onChoose={(asks) => asks && onChange({ ...round, asks })}
        />
        <label className="field">
          <span>Heading of the answer</span>
          <input
            className="input"
            value={round.title}
            maxLength={80}
            onChange={(event) => onChange({ ...round, title: event.target.value })}
          />
        </label>
      </div>
      <fieldset className="build-lines">
        <legend>Lines to choose among, two to four</legend>
        {lines.map((words) => {
          const at = round.options.findIndex((option) => option.kind === "line" && option.words === words);
          const option = round.options[at];
          const taughtOption = options[at];
          return (
            <div key={words}>
              <label className="build-line">
                <input
                  type="checkbox"
                  checked={at >= 0}
                  disabled={at < 0 && isFull}
                  onChange={(event) =>
                    setOptions(
                      event.target.checked
                        ? [...round.options, { kind: "line", words }]
                        : round.options.filter((one) => one !== option),
                    )
                  }
                />
                {at >= 0 && <b>{letters[at]}</b>}
                <span>{words}</span>
                {taughtOption?.severity && (
                  <span className="build-severity">
                    <SeverityBadge severity={taughtOption.severity} />
                    {severityNames[taughtOption.severity]}
                  </span>
                )}
              </label>
              {option?.kind === "line" && taughtOption && taughtOption.notes.length === 0 && (
                <label className="field build-why">
                  <span>Why it gets no note</span>
                  <input
                    className="input"
                    value={option.why ?? ""}
                    maxLength={400}
                    onChange={(event) => {
                      const why = event.target.value;
                      const { why: _, ...rest } = option;
                      onChange({
                        ...round,
                        options: round.options.map((one) =>
                          one === option ? (why === "" ? rest : { ...rest, why }) : one,
                        ),
                      });
                    }}
                  />
                </label>
              )}
            </div>
          );
        })}
        <label className="build-line">
          <input
            type="checkbox"
            checked={hasNone}
            disabled={!hasNone && isFull}
            onChange={(event) =>
              setOptions(
                event.target.checked
                  ? [...round.options, { kind: "none" }]
                  : round.options.filter(({ kind }) => kind !== "none"),
              )
            }
          />
          {hasNone && <b>{letters[round.options.length - 1]}</b>}
          <span>None of these lines</span>
        </label>
      </fieldset>
      <p className="build-answer">
        <b>The engine’s answer:</b>{" "}
        {engineAnswer.length > 0 ? engineAnswer.join(", ") : "none of the lines here"}
      </p>
      <label className="build-line">
        <input
          type="checkbox"
          checked={round.overruled !== undefined}
          onChange={(event) => overrule(event.target.checked ? {} : undefined)}
        />
        <span>I see it differently</span>
      </label>
      {round.overruled && (
        <div className="build-overrule">
          <div className="field" role="group" aria-labelledby={overruleLabel}>
            <span id={overruleLabel}>Your answer</span>
            <span className="build-letters">
              {round.options.map((_, at) => (
                <label key={letters[at]} className="build-line">
                  <input
                    type="checkbox"
                    checked={round.overruled?.options.includes(at) ?? false}
                    onChange={(event) =>
                      overrule({
                        options: event.target.checked
                          ? [...(round.overruled?.options ?? []), at].sort((a, b) => a - b)
                          : (round.overruled?.options ?? []).filter((one) => one !== at),
                      })
                    }
                  />
                  <b>{letters[at]}</b>
                </label>
              ))}
            </span>
          </div>
          <div className="build-fields">
            <SelectField
              label="Family, in your view"
              empty="As the engine says"
              value={round.overruled.family}
              options={families.map((value) => ({ value, label: categoryNames[value] }))}
              onChoose={(family) => {
                const { family: _, ...rest } = round.overruled ?? { options: [], reason: "" };
                onChange({ ...round, overruled: { ...rest, ...(family && { family }) } });
              }}
            />
            <SelectField
              label="How serious, in your view"
              empty="As the engine says"
              value={round.overruled.severity}
              options={severityOrder.map((value) => ({ value, label: severityNames[value] }))}
              onChoose={(severity) => {
                const { severity: _, ...rest } = round.overruled ?? { options: [], reason: "" };
                onChange({ ...round, overruled: { ...rest, ...(severity && { severity }) } });
              }}
            />
          </div>
          <div className="field">
            <label htmlFor={reasonId}>Your reason</label>
            <textarea
              id={reasonId}
              aria-describedby={`${reasonId}-help`}
              className="input"
              rows={2}
              value={round.overruled.reason}
              maxLength={400}
              onChange={(event) => overrule({ reason: event.target.value })}
            />
            <small id={`${reasonId}-help`}>Shown as yours, with the engine’s answer beside it.</small>
          </div>
        </div>
      )}
    </div>
  );
}

/** Options in the order of the post, "none" last: as a room expects its letters. */
function inPostOrder(text: string, options: readonly Option[]): Option[] {
  const placeOf = (option: Option) =>
    option.kind === "none" ? Number.MAX_SAFE_INTEGER : text.indexOf(option.words);
  return [...options].sort((a, b) => placeOf(a) - placeOf(b));
}
