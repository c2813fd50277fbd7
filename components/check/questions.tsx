"use client";

import { useId } from "react";
import type { Question } from "@/lib/schema/check";
import { SegmentedChoice, type Choice } from "@/components/ui/segmented-choice";
import type { Answers } from "@/lib/notes/answers";

const yesNo: readonly Choice[] = [
  { label: "No", value: "no" },
  { label: "Yes", value: "yes" },
];
const yesNoNotSure: readonly Choice[] = [
  { label: "No", value: "no" },
  { label: "Not sure", value: "not-sure" },
  { label: "Yes", value: "yes" },
];
const permission: readonly Choice[] = [
  { label: "No", value: "none" },
  { label: "Not sure", value: "not-sure" },
  { label: "Yes", value: "written" },
];

/** Questions of the engine that the three, or the head of the draft, already ask. */
const askedElsewhere = new Set(["media", "consent", "relationships", "platform", "post-type", "own"]);

const mediaKinds: readonly Choice[] = [
  { label: "Photo", value: "photo" },
  { label: "Video", value: "video" },
  { label: "Scan", value: "scan" },
];

/** Asked once something goes out with the post, whatever its words. */
const mediaQuestions = {
  "media-shows-patient": "showsPatient",
  "media-own-work": "ownWork",
  "media-access": "hasAccess",
  "ai-use": "aiGenerated",
} as const satisfies Readonly<Record<string, keyof Answers>>;
/** Where the engine's question is wider than its answer here. */
const mediaWords: Readonly<Record<string, string>> = { "ai-use": "Was it made or changed with AI?" };

const choiceQuestions: Readonly<Record<string, "subject" | "audience" | "accountType">> = {
  subject: "subject",
  audience: "audience",
  "account-type": "accountType",
};
const textQuestions: Readonly<Record<string, "parentText" | "employer">> = {
  "parent-text": "parentText",
  employer: "employer",
};

/** What the words can't tell us. Nothing is answered until the author answers, and no answer is never "no". */
export function Questions({
  answers,
  onAnswer,
  asked,
  disclosureNote,
  onPractice,
}: {
  answers: Answers;
  onAnswer: (answers: Answers) => void;
  /** What the engine asked of this draft, and what it asked before and was answered. */
  asked: readonly Question[];
  /** Number of the note that asks for a disclosure. */
  disclosureNote: number | undefined;
  onPractice: () => void;
}) {
  const names = useId();
  const hasMedia = answers.media === "yes";
  const aboutMedia = hasMedia ? asked.filter(({ id }) => id in mediaQuestions) : [];
  const others = asked.filter(
    (question) => !askedElsewhere.has(question.id) && !aboutMedia.includes(question),
  );
  const choices = others.filter((question) => question.id in choiceQuestions);
  const texts = others.filter((question) => question.id in textQuestions);
  const thoughts = others.filter((question) => !choices.includes(question) && !texts.includes(question));
  return (
    <div className="about">
      <h2>Three things the words can’t tell us</h2>
      <ChoiceRow
        ask="Photo or video attached?"
        why="We can’t see it. Look for faces, tattoos, wristbands, screens, room numbers."
        choices={yesNo}
        value={answers.media}
        onChoose={(media) => onAnswer({ ...answers, media: media as "yes" | "no" })}
      />
      {hasMedia && (
        <div className="nested">
          <ChoiceRow
            ask="What is it?"
            choices={mediaKinds}
            value={answers.mediaKind}
            onChoose={(kind) =>
              onAnswer({ ...answers, mediaKind: kind as NonNullable<Answers["mediaKind"]> })
            }
          />
          {aboutMedia.map(({ id, ask, why, answers: choices }) => {
            const key = mediaQuestions[id as keyof typeof mediaQuestions];
            return (
              <ChoiceRow
                key={id}
                ask={mediaWords[id] ?? ask}
                why={why}
                choices={noFirst(choices ?? yesNoNotSure)}
                value={answers[key]}
                onChoose={(value) => onAnswer({ ...answers, [key]: value })}
              />
            );
          })}
        </div>
      )}
      <ChoiceRow
        ask="Patient’s signed permission on file?"
        why="Treat “not sure” as no until you have it in hand."
        choices={permission}
        value={answers.consent}
        onChoose={(consent) => onAnswer({ ...answers, consent: consent as NonNullable<Answers["consent"]> })}
      />
      <ChoiceRow
        ask="Any tie to a company you mention?"
        why={
          disclosureNote === undefined
            ? "Pay, meals, travel, stock or family. Say so in the post itself."
            : `Say so in the post itself. See note ${disclosureNote}.`
        }
        choices={yesNoNotSure}
        value={answers.tie}
        onChoose={(tie) => onAnswer({ ...answers, tie: tie as NonNullable<Answers["tie"]> })}
      />
      {answers.tie === "yes" && (
        <div className="field wide">
          <label htmlFor={names}>Which company or product?</label>
          <input
            id={names}
            className="input"
            value={answers.tieNames ?? ""}
            maxLength={400}
            autoComplete="off"
            onChange={(event) => onAnswer({ ...answers, tieNames: event.target.value })}
          />
          <small>
            Separate names by commas. Or keep your ties once in{" "}
            <button type="button" className="lnk soft inline" onClick={onPractice}>
              My practice
            </button>
            .
          </small>
        </div>
      )}
      {(choices.length > 0 || texts.length > 0) && <h2>Asked because of these words</h2>}
      {choices.map((question) => {
        const key = choiceQuestions[question.id]!;
        return (
          <ChoiceRow
            key={question.id}
            ask={question.ask}
            why={question.why}
            choices={question.answers ?? yesNoNotSure}
            value={answers[key]}
            onChoose={(value) => onAnswer({ ...answers, [key]: value })}
          />
        );
      })}
      {texts.map((question) => {
        const key = textQuestions[question.id]!;
        return (
          <TextRow
            key={question.id}
            ask={question.ask}
            why={question.why}
            isLong={key === "parentText"}
            value={answers[key] ?? ""}
            onType={(value) => onAnswer({ ...answers, [key]: value })}
          />
        );
      })}
      {thoughts.length > 0 && (
        <details className="thoughts">
          <summary>
            {thoughts.length === 1 ? "One more thing" : `${thoughts.length} more things`} only you can answer
          </summary>
          <ul>
            {thoughts.map((question) => (
              <li key={question.id}>
                {question.ask} <small>{question.why}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** In the page's order: No, Not sure, Yes. */
function noFirst(choices: readonly Choice[]): readonly Choice[] {
  const order = ["no", "not-sure", "yes"];
  return [...choices].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

/** Whether a question that the engine no longer asks is one that was answered here, and so stays to be changed. */
export function isAnswered(questionId: string, answers: Answers): boolean {
  const keys: Readonly<Record<string, keyof Answers>> = {
    ...mediaQuestions,
    ...choiceQuestions,
    ...textQuestions,
  };
  const key = keys[questionId];
  return key !== undefined && answers[key] !== undefined;
}

function ChoiceRow({
  ask,
  why,
  choices,
  value,
  onChoose,
}: {
  ask: string;
  why?: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <>
      <div className="q">
        <span id={id}>{ask}</span>
        {why !== undefined && <small>{why}</small>}
      </div>
      <div className={choices.length > 3 ? "a wide" : "a"}>
        <SegmentedChoice labelledBy={id} choices={choices} value={value} onChoose={onChoose} />
      </div>
    </>
  );
}

function TextRow({
  ask,
  why,
  isLong,
  value,
  onType,
}: {
  ask: string;
  why: string;
  isLong: boolean;
  value: string;
  onType: (value: string) => void;
}) {
  const id = useId();
  const shared = {
    id,
    className: "input",
    value,
    autoComplete: "off",
    spellCheck: false,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onType(event.target.value),
  };
  return (
    <div className="field wide">
      <label htmlFor={id}>{ask}</label>
      {isLong ? (
        <textarea {...shared} rows={3} maxLength={10_000} data-gramm="false" />
      ) : (
        <input {...shared} maxLength={200} />
      )}
      <small>{why}</small>
    </div>
  );
}
