"use client";

import { useEffect, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { categoryNames } from "@/lib/notes/guide";
import { severityNames, severityOrder } from "@/lib/notes/note";
import type { Category, Severity } from "@/lib/schema/finding";
import { postWords, spansOver } from "@/lib/train/word-spans";
import { keptAnswers } from "@/lib/train/progress";
import { summarize, type LearnerNote, type StudyItem } from "@/lib/train/study";
import { Icon } from "@/components/ui/icon";
import { SegmentedChoice } from "@/components/ui/segmented-choice";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { SiteLink } from "@/components/ui/site-link";
import { Certificate } from "./certificate";
import { families } from "./library-filters";
import { StudyAnswer } from "./study-answer";
import { StudyPost } from "./study-post";
import { StudySummary } from "./study-summary";
import { useTrainStore } from "./use-train-store";

/** MOST_NOTES of lib/train/score.ts: past it a note could only count against the learner. */
const MOST_NOTES = 10;

type Answers = ReadonlyMap<string, readonly LearnerNote[]>;

const noWords: ReadonlySet<number> = new Set();

/** A deck on one's own: post by post, marked by the learner, explained, summed up. */
export function StudyPage({
  deck,
  items,
  ruleSet,
  links,
}: {
  deck: { readonly id: string; readonly title: string; readonly description: string };
  items: readonly StudyItem[];
  ruleSet: string;
  links: readonly { readonly href: string; readonly label: string }[];
}) {
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [finishedAt, setFinishedAt] = useState<Date>();
  const [at, setAt] = useState(0);
  const [kept, setKept] = useState(false);
  const [keepTrouble, setKeepTrouble] = useState(false);
  const store = useTrainStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    let gone = false;
    void store()
      .then((open) => open.progress(deck.id))
      .then((progress) => {
        if (gone || !progress) return;
        const known = keptAnswers(progress, items, ruleSet);
        setKept(true);
        setAnswers(known);
        setFinishedAt(
          progress.finishedAt !== undefined && known.size === items.length
            ? new Date(progress.finishedAt)
            : undefined,
        );
        const next = items.findIndex(({ id }) => !known.has(id));
        setAt(next < 0 ? items.length : next);
      })
      // A browser that keeps nothing has nothing to give back.
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [store, deck.id, items, ruleSet]);

  const save = (all: Answers, finished: Date | undefined) => {
    void store()
      .then((open) =>
        open.saveProgress({
          deckId: deck.id,
          ruleSet,
          answers: [...all].map(([itemId, notes]) => ({ itemId, notes })),
          ...(finished && { finishedAt: finished.toISOString() }),
        }),
      )
      .then(() => setKeepTrouble(false))
      .catch(() => setKeepTrouble(true));
  };
  const answer = (item: StudyItem, notes: readonly LearnerNote[]) => {
    const all = new Map(answers).set(item.id, notes);
    const finished = all.size === items.length ? new Date() : undefined;
    flushSync(() => {
      setAnswers(all);
      setFinishedAt(finished);
    });
    heading.current?.focus();
    if (kept) save(all, finished);
  };
  const goTo = (next: number) => {
    flushSync(() => setAt(next));
    (next >= items.length ? heading.current : title.current)?.focus();
  };
  const startAgain = () => {
    setAnswers(new Map());
    setFinishedAt(undefined);
    if (kept) save(new Map(), undefined);
    goTo(0);
  };
  const erase = () => {
    setKept(false);
    void store()
      .then((open) => open.eraseProgress(deck.id))
      .catch(() => setKeepTrouble(true));
  };

  const item = items[at];
  const done = item && answers.get(item.id);
  const summary = useMemo(() => summarize(items, answers), [items, answers]);
  return (
    <main id="main" className="study">
      <p className="crumbs">
        <SiteLink href="/train">Train</SiteLink>
        {links.map(({ href, label }) => (
          <SiteLink key={href} href={href}>
            {label}
          </SiteLink>
        ))}
      </p>
      <h1>{deck.title}</h1>
      {deck.description !== "" && <p className="lead">{deck.description}</p>}
      <p className="study-at" tabIndex={-1} ref={title}>
        {item ? `Post ${at + 1} of ${items.length}` : `All ${items.length} posts`}
      </p>
      <progress max={items.length} value={answers.size} aria-label="Posts answered" />
      {item && (
        <>
          {done ? (
            <>
              <StudyAnswer item={item} notes={done} heading={heading} />
              <p className="study-go">
                <button type="button" className="btn pri" onClick={() => goTo(at + 1)}>
                  {at + 1 < items.length ? "Next post" : "See how it went"}
                </button>
              </p>
            </>
          ) : (
            <Marking key={item.id} item={item} onDone={(notes) => answer(item, notes)} />
          )}
          {at > 0 && (
            <button type="button" className="lnk soft" onClick={() => goTo(at - 1)}>
              Back to post {at}
            </button>
          )}
        </>
      )}
      {!item && (
        <>
          <StudySummary summary={summary} heading={heading} />
          {finishedAt && (
            <Certificate deckTitle={deck.title} summary={summary} ruleSet={ruleSet} finishedOn={finishedAt} />
          )}
          <p className="study-go">
            <button type="button" className="btn" onClick={startAgain}>
              Do it again
            </button>
            <SiteLink className="btn quiet" href="/train">
              Other decks
            </SiteLink>
          </p>
        </>
      )}
      <div className="study-kept">
        <label>
          <input
            type="checkbox"
            checked={kept}
            onChange={(event) => {
              if (!event.target.checked) return erase();
              setKept(true);
              save(answers, finishedAt);
            }}
          />
          Keep my progress on this device
        </label>
        <p>
          {keepTrouble
            ? "This browser keeps nothing for us. Your progress lasts as long as this page."
            : kept
              ? "Your marks and scores of this deck are in this browser and nowhere else. Untick to erase them."
              : "Until you say so, your marks last as long as this page. They are never sent anywhere."}
        </p>
      </div>
    </main>
  );
}

/** One post: the words, and what the learner says of them. */
function Marking({ item, onDone }: { item: StudyItem; onDone: (notes: readonly LearnerNote[]) => void }) {
  const [picked, setPicked] = useState<ReadonlySet<number>>(noWords);
  const [notes, setNotes] = useState<readonly LearnerNote[]>([]);
  const [family, setFamily] = useState<Category>();
  const [severity, setSeverity] = useState<Severity>();
  const [asked, setAsked] = useState(false);
  const familyLabel = useId();
  const severityLabel = useId();
  const help = useId();
  const words = useMemo(() => postWords(item.text), [item.text]);
  const lacking = [
    picked.size === 0 && "words",
    family === undefined && "a family",
    severity === undefined && "how serious it is",
  ].filter((one) => one !== false);
  const current =
    picked.size > 0 && family !== undefined && severity !== undefined
      ? { words: [...picked].sort((a, b) => a - b), family, severity }
      : undefined;
  const isBegun = picked.size > 0;
  const textOf = (note: LearnerNote) =>
    spansOver(words, note.words)
      .map(({ start, end }) => item.text.slice(start, end))
      .join(" … ");
  const clear = () => {
    setPicked(noWords);
    setFamily(undefined);
    setSeverity(undefined);
    setAsked(false);
  };
  const add = () => {
    if (!current) return setAsked(true);
    setNotes([...notes, current]);
    clear();
  };
  const finish = () => {
    if (isBegun && !current) return setAsked(true);
    onDone(current ? [...notes, current] : notes);
  };
  const isFull = notes.length + Number(isBegun) >= MOST_NOTES;
  return (
    <section className="study-marking" aria-label="Your notes">
      <p className="study-ask">
        Which words get a note, if any? Mark them, then say which family and how serious. Words about one
        problem make one note.
      </p>
      {item.answers !== undefined && (
        <p className="study-parent">
          <b>It answers:</b> {item.answers}
        </p>
      )}
      <div className="study-sheet">
        {item.where !== "" && <p className="k">{item.where.charAt(0).toUpperCase() + item.where.slice(1)}</p>}
        <StudyPost
          text={item.text}
          picked={picked}
          added={notes.map((note, place) => ({ ...note, number: place + 1 }))}
          onPick={setPicked}
        />
      </div>
      <p className="study-keys" id="study-keys">
        Press or tap a word, or draw along with the mouse. By keyboard: arrows go from word to word, Space
        marks, Shift and an arrow mark along.
      </p>
      <div className="study-choices">
        <div>
          <span id={familyLabel}>Family</span>
          <SegmentedChoice
            labelledBy={familyLabel}
            choices={families.map((value) => ({ value, label: categoryNames[value] }))}
            value={family}
            onChoose={(value) => setFamily(families.find((one) => one === value))}
          />
        </div>
        <div>
          <span id={severityLabel}>How serious</span>
          <SegmentedChoice
            labelledBy={severityLabel}
            choices={severityOrder.map((value) => ({ value, label: severityNames[value] }))}
            value={severity}
            onChoose={(value) => setSeverity(severityOrder.find((one) => one === value))}
          />
        </div>
      </div>
      {notes.length > 0 && (
        <ol className="study-notes" aria-label="Notes you have added">
          {notes.map((note, place) => (
            <li key={place}>
              <SeverityBadge severity={note.severity} number={place + 1} />
              <span>
                “{textOf(note)}”, {categoryNames[note.family]}, {severityNames[note.severity]}
              </span>
              <button
                type="button"
                className="iconbtn"
                aria-label={`Remove note ${place + 1}`}
                onClick={() => setNotes(notes.filter((_, other) => other !== place))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ol>
      )}
      <p className="study-go">
        <button
          type="button"
          className="btn"
          aria-disabled={!current || isFull}
          aria-describedby={help}
          onClick={() => !isFull && add()}
        >
          Add another note
        </button>
        <button type="button" className="btn pri" onClick={finish}>
          {notes.length === 0 && !isBegun ? "No note on this one: show the answer" : "Show the answer"}
        </button>
        {isBegun && (
          <button type="button" className="btn quiet" onClick={clear}>
            Unmark all
          </button>
        )}
      </p>
      <p className="study-lacking" id={help} role="status">
        {asked && !current && isBegun && `This note still lacks ${lacking.join(" and ")}.`}
        {asked && !isBegun && "Mark the words first."}
      </p>
    </section>
  );
}
