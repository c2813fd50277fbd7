"use client";

import { useRouter } from "next/navigation";
import { useReducer } from "react";
import { useAnnouncer } from "@/components/check/use-announcer";
import { LessonPanel } from "./lesson-panel";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { SiteLink } from "@/components/ui/site-link";
import { inWords } from "@/lib/notes/in-words";
import { severityNames } from "@/lib/notes/note";
import {
  followUpOf,
  letters,
  rowsOf,
  spanOfLine,
  type Lesson,
  type Letter,
  type TaughtOption,
  type TaughtRound,
} from "@/lib/train/answer";
import { factsOf, labelOf } from "@/lib/train/post-words";
import { handsIn, showReducer, startShow, type Hands, type ShowAction } from "@/lib/train/show";
import { MarkedLine } from "./marked-line";
import { ProjectorFrame, type Hint } from "./projector-frame";
import { useProjector } from "./use-projector";

/** A deck in front of a room. Everything counted here is in memory and gone with the page. */
export function Present({
  deck,
  rounds,
  handoutHref,
  nextDeck,
}: {
  deck: { readonly id: string; readonly title: string };
  rounds: readonly TaughtRound[];
  handoutHref: string;
  nextDeck?: { readonly href: string; readonly title: string } | undefined;
}) {
  const router = useRouter();
  const steps = rounds.map(({ lessons }) => Math.max(1, lessons.length));
  const [show, dispatch] = useReducer(
    (state: ReturnType<typeof startShow>, action: ShowAction) => showReducer(state, action, steps),
    rounds.length,
    startShow,
  );
  const { said, announce } = useAnnouncer();
  const taught = rounds[show.at];
  const lesson = show.step > 0 ? taught?.lessons[show.step - 1] : undefined;

  const move = (action: ShowAction) => {
    dispatch(action);
    announce(spoken(rounds, showReducer(show, action, steps)));
  };
  const countHand = (letter: Letter, by: 1 | -1) => {
    const action = { type: "hand", letter, by } as const;
    dispatch(action);
    const after = showReducer(show, action, steps);
    if (after !== show) announce(`${handsIn(after.hands[show.at])} counted`);
  };
  const projector = useProjector({
    onKey: (key) => {
      if (key === "forward" || key === "back") return move({ type: key });
      if (key === "print") window.open(handoutHref, "_blank", "noopener");
      // By the router, so that a full screen stays full.
      if (key === "next" && nextDeck) router.push(nextDeck.href);
    },
    onChord: (chord) => {
      const letter = letters.find((one) => chord === one || chord === `Shift+${one}`);
      if (!letter || !taught?.options.some((option) => option.letter === letter)) return false;
      countHand(letter, chord === letter ? 1 : -1);
      return true;
    },
  });

  const asksNow = taught !== undefined && show.step === 0;
  const isLastStep = show.step === (steps[show.at] ?? 0);
  const hints: Hint[] = taught
    ? asksNow
      ? [
          { id: "forward", does: "reveal" },
          { id: "back", does: "back" },
          { id: "blank", does: "blank screen" },
          { id: "full", does: "full screen" },
        ]
      : [
          {
            id: "forward",
            does: !isLastStep ? "next note" : show.at + 1 < rounds.length ? "next round" : "finish",
          },
          { id: "back", does: show.step > 1 ? "note before" : "ask again" },
          { id: "print", does: "print handout" },
          { id: "blank", does: "blank screen" },
        ]
    : [
        { id: "back", does: "last round" },
        { id: "print", does: "print handout" },
        ...(nextDeck ? [{ id: "next", does: "next deck" } as const] : []),
      ];

  return (
    <ProjectorFrame
      projector={projector}
      said={said}
      isReveal={!asksNow}
      hints={hints}
      extraKeys={[
        { keys: "A B C D", does: "Add a hand" },
        { keys: "Shift+A B C D", does: "Take a hand away" },
      ]}
      head={
        <>
          <Progress at={show.at} of={rounds.length} />
          <span>{taught ? `Round ${show.at + 1} of ${rounds.length}` : deck.title}</span>
          {taught && <span className="r">{labelOf(taught.round.post)}</span>}
        </>
      }
    >
      {!taught ? (
        <main className="stage closing">
          <section>
            <h1>That was “{deck.title}.”</h1>
            <p>
              {capitalized(inWords(rounds.length))} {rounds.length === 1 ? "round" : "rounds"}.{" "}
              {handsWords(show.hands)} The count is gone when this page is.
            </p>
            <p>Which line will you look at twice, the next time it’s yours?</p>
            <p className="closing-links">
              {nextDeck && <SiteLink href={nextDeck.href}>Next deck: {nextDeck.title}</SiteLink>}
              <SiteLink href={handoutHref}>Handout</SiteLink>
              <SiteLink href="/train">All decks</SiteLink>
            </p>
          </section>
        </main>
      ) : (
        <main className="stage">
          <section className="ask">
            <h1>{asksNow ? taught.question : taught.round.title}</h1>
            {asksNow && <p className="follow">{followUpOf(taught.round)}</p>}
            <PostFacts taught={taught} />
            <ol className="segs">
              {rowsOf(taught).map((row) =>
                row.kind === "option" ? (
                  <OptionRow
                    key={row.option.letter}
                    option={row.option}
                    taught={taught}
                    isAsked={asksNow}
                    onId={lesson?.note.id}
                  />
                ) : (
                  <li key={row.span.start} className="between">
                    <span />
                    <span className="t">
                      <MarkedLine
                        text={taught.round.post.text}
                        span={row.span}
                        notes={asksNow ? [] : taught.notes}
                        onId={lesson?.note.id}
                      />
                    </span>
                  </li>
                ),
              )}
            </ol>
            {!asksNow && <Room options={taught.options} hands={show.hands[show.at]} />}
          </section>
          {asksNow ? (
            <HandCount options={taught.options} hands={show.hands[show.at]} onHand={countHand} />
          ) : (
            <Answer taught={taught} lesson={lesson} step={show.step} />
          )}
        </main>
      )}
    </ProjectorFrame>
  );
}

function Progress({ at, of }: { at: number; of: number }) {
  return (
    <span className="prog" role="img" aria-label={at < of ? `Round ${at + 1} of ${of}` : "All rounds shown"}>
      {Array.from({ length: of }, (_, round) => (
        <i key={round} className={round < at ? "d" : round === at ? "n0" : ""} />
      ))}
    </span>
  );
}

/** What the post answers and what its author told: the room needs both to judge it. */
function PostFacts({ taught: { round } }: { taught: TaughtRound }) {
  const facts = factsOf(round.post);
  return (
    <>
      {round.post.parentText !== undefined && (
        <p className="parent">
          <span>In answer to</span> “{round.post.parentText}”
        </p>
      )}
      {facts.length > 0 && <p className="parent">{facts.join(" ")}</p>}
    </>
  );
}

function OptionRow({
  option,
  taught,
  isAsked,
  onId,
}: {
  option: TaughtOption;
  taught: TaughtRound;
  isAsked: boolean;
  onId: string | undefined;
}) {
  const { letter, words, span, severity, notes, isAnswer, why } = option;
  const { text } = taught.round.post;
  if (isAsked) {
    return (
      <li className={span ? "" : "none"}>
        <span className="let">{letter}</span>
        <span>{words}</span>
      </li>
    );
  }
  const isHit = isAnswer && severity !== undefined;
  return (
    <li className={isHit ? "hit" : isAnswer ? "right" : ""}>
      {severity === undefined ? (
        <span className="let">{letter}</span>
      ) : (
        <>
          <SeverityBadge severity={severity} number={letter} />
          <span className="vh">{letter}</span>
        </>
      )}
      <span className="t">
        {span ? <MarkedLine text={text} span={spanOfLine(text, words)} notes={notes} onId={onId} /> : words}
        {!isHit && (
          <small>
            {severity !== undefined ? (
              <>
                <b className={`sev ${severity}`}>{severityNames[severity]}.</b> {notes[0]?.title}.
              </>
            ) : span ? (
              `No note. ${why}`
            ) : isAnswer ? (
              "Yes. No line here gets a note."
            ) : (
              why
            )}
          </small>
        )}
      </span>
    </li>
  );
}

/** Hands go in unseen: a number on the wall tells the room what to think. */
function HandCount({
  options,
  hands,
  onHand,
}: {
  options: readonly TaughtOption[];
  hands: Hands | undefined;
  onHand: (letter: Letter, by: 1 | -1) => void;
}) {
  const counted = handsIn(hands);
  return (
    <section className="hands">
      <h2>Hands up</h2>
      <p>Count the room. Nothing is collected from anyone’s phone.</p>
      <ol className="tally">
        {options.map(({ letter }) => (
          <li key={letter}>
            <span className="let">{letter}</span>
            <button type="button" aria-label={`${letter}, one fewer`} onClick={() => onHand(letter, -1)}>
              −
            </button>
            <button type="button" aria-label={`${letter}, one more`} onClick={() => onHand(letter, 1)}>
              +
            </button>
          </li>
        ))}
      </ol>
      <p className="counted">
        {counted === 0 ? "Counts show with the answer." : `${counted} counted. They show with the answer.`}
      </p>
    </section>
  );
}

function Room({ options, hands }: { options: readonly TaughtOption[]; hands: Hands | undefined }) {
  const most = Math.max(1, ...options.map(({ letter }) => hands?.[letter] ?? 0));
  if (handsIn(hands) === 0) return null;
  return (
    <div className="room">
      <h2 id="the-room">The room</h2>
      <ol className="bars" aria-labelledby="the-room">
        {options.map(({ letter, severity, isAnswer }) => {
          const count = hands?.[letter] ?? 0;
          return (
            <li key={letter} className={isAnswer ? (severity ?? "right") : ""}>
              <b>{letter}</b>
              <i style={{ width: `${(count / most) * 55}%` }} />
              {count}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Answer({ taught, lesson, step }: { taught: TaughtRound; lesson: Lesson | undefined; step: number }) {
  const { overruled } = taught.round;
  const theirs = overruled && (
    <div className="theirs">
      <b>The trainer’s answer: {taught.answer.join(", ")}.</b> {overruled.reason}{" "}
      <span>Chaperone would say {taught.engineAnswer.join(", ")}.</span>
    </div>
  );
  if (!lesson) {
    return (
      <section className="ans">
        {theirs}
        <p>
          <b>No notes on this one.</b> {taught.options.some(({ span }) => span) && "Each line says why."}
        </p>
        <p className="ans-more">
          It isn’t clearance. Nobody here has seen the photo, the permission or the money. Ask who could
          recognize themselves, and who paid.
        </p>
      </section>
    );
  }
  return (
    <LessonPanel
      lesson={lesson}
      place={taught.lessons.length > 1 ? `note ${step} of ${taught.lessons.length}` : undefined}
    >
      {theirs}
    </LessonPanel>
  );
}

/** What a screen reader hears of a step. */
function spoken(rounds: readonly TaughtRound[], { at, step }: { at: number; step: number }): string {
  const taught = rounds[at];
  if (!taught) return "All rounds shown.";
  if (step === 0) return `Round ${at + 1} of ${rounds.length}. ${taught.question}`;
  const lesson = taught.lessons[step - 1];
  const answer = `Answer: ${taught.answer.join(", ")}.`;
  if (!lesson) return `${answer} No notes.`;
  return `${step === 1 ? answer : ""} ${severityNames[lesson.note.severity]}. ${lesson.note.title}.`.trim();
}

function handsWords(hands: readonly Hands[]): string {
  const all = hands.reduce((sum, one) => sum + handsIn(one), 0);
  return all === 0 ? "" : `${all} ${all === 1 ? "hand" : "hands"} counted.`;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
