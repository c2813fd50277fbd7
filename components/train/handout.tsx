import { Fragment } from "react";
import { categoryNames } from "@/lib/notes/guide";
import { severityNames } from "@/lib/notes/note";
import type { Lesson, TaughtOption, TaughtRound } from "@/lib/train/answer";
import { whereOf } from "@/lib/train/where";
import { Logo } from "@/components/ui/logo";
import { SeverityBadge } from "@/components/ui/severity-badge";

/** What a sheet holds at each size of type, the largest first, in UTF-16 code units; the smallest takes the rest. */
const ROOM = [4_500, 5_600] as const;
/** What a round costs beside its words: its number, its place, space. */
const OVERHEAD = 110;

/** How much a sheet has to hold: the longer of the two. */
function lengthOf(rounds: readonly TaughtRound[]): number {
  const sum = (cost: (taught: TaughtRound) => number) =>
    rounds.reduce((all, taught) => all + cost(taught) + OVERHEAD, 0);
  return Math.max(
    sum(({ round: { post } }) => post.text.length + (post.parentText?.length ?? 0)),
    sum(
      ({ lessons: [lead], round }) =>
        round.title.length +
        (lead
          ? lead.note.why.length + instead(lead).length + (lead.quote ? lead.quote.quote.length : 0)
          : 100),
    ),
  );
}

/** The questions on the first page, the answers with their clauses on the second. A deck too long for that goes on. */
export function Handout({
  title,
  rounds,
  ruleSet,
  citation,
}: {
  title: string;
  rounds: readonly TaughtRound[];
  ruleSet: string;
  citation: string;
}) {
  const length = lengthOf(rounds);
  const density = ROOM.filter((room) => length > room).length;
  return (
    <>
      <article className={`paper handout density-${density}`} aria-labelledby="handout-questions">
        <Head title={title} page="Questions" />
        <h1 id="handout-questions">{title}</h1>
        <p className="handout-ask">
          For each post: which line, which family, how serious? Families: {familyWords}. Hold: don’t post
          until resolved. Revise: reword or add. Consider: a judgment call.
        </p>
        <ol className="handout-rounds">
          {rounds.map((taught) => (
            <Question key={taught.round.id} taught={taught} />
          ))}
        </ol>
      </article>
      <article className={`paper handout density-${density}`} aria-labelledby="handout-answers">
        <Head title={title} page="Answers" />
        <h1 id="handout-answers">Answers</h1>
        <ol className="handout-rounds">
          {rounds.map((taught) => (
            <Answer key={taught.round.id} taught={taught} />
          ))}
        </ol>
        <footer className="paper-foot">
          Rule set {ruleSet}. Quotations from {citation}. Names, numbers and places are invented. A line
          without a note isn’t cleared. Not legal advice, not affiliated with ASPN.
        </footer>
      </article>
    </>
  );
}

const familyWords = Object.entries(categoryNames)
  .filter(([family]) => family !== "practice")
  .map(([, name]) => name)
  .join(", ");

function Head({ title, page }: { title: string; page: string }) {
  return (
    <header className="paper-head">
      <span className="brand">
        <Logo />
        Chaperone
      </span>
      <span>
        {title}: {page.toLowerCase()}
      </span>
    </header>
  );
}

function Question({ taught: { round, question, options } }: { taught: TaughtRound }) {
  const where = whereOf(round.post);
  const none = options.find(({ span }) => span === undefined);
  return (
    <li>
      {where !== "" && <small>{where.charAt(0).toUpperCase() + where.slice(1)}</small>}
      {round.post.parentText !== undefined && (
        <p className="handout-parent">Answers: {round.post.parentText}</p>
      )}
      <p className="handout-post">
        <Lettered text={round.post.text} options={options} />
      </p>
      <p className="handout-boxes">
        <b>{question}</b>{" "}
        {options.map(({ letter }) => (
          <span key={letter} className="box">
            {letter}
            {none?.letter === letter && " none"}
          </span>
        ))}
      </p>
    </li>
  );
}

/** The post with each option's letter before its line. */
function Lettered({ text, options }: { text: string; options: readonly TaughtOption[] }) {
  const lines = options
    .flatMap(({ letter, span }) => (span ? [{ letter, span }] : []))
    .sort((a, b) => a.span.start - b.span.start);
  return (
    <>
      {lines.map(({ letter, span }, at) => (
        <Fragment key={letter}>
          {text.slice(lines[at - 1]?.span.end ?? 0, span.start)}
          <b className="letter">{letter}</b>
          <span>{text.slice(span.start, span.end)}</span>
        </Fragment>
      ))}
      {text.slice(lines.at(-1)?.span.end ?? 0)}
    </>
  );
}

function Answer({ taught: { round, options, answer, engineAnswer, lessons } }: { taught: TaughtRound }) {
  const [lead] = lessons;
  const picked = options.filter(({ isAnswer }) => isAnswer);
  const others = lessons.slice(1);
  return (
    <li>
      <p>
        <b className="handout-answer">{answer.join(", ")}</b>{" "}
        {lead && (
          <>
            <SeverityBadge severity={lead.note.severity} />{" "}
            <b>
              {severityNames[lead.note.severity]}, {categoryNames[lead.family]}.
            </b>{" "}
          </>
        )}
        {round.title}
      </p>
      <p>{lead ? lead.note.why : picked[0]?.why}</p>
      {lead && (
        <p>
          <b>Instead:</b> {instead(lead)}
        </p>
      )}
      {others.length > 0 && (
        <p>
          <b>Also:</b>{" "}
          {others
            .map(({ note }) => `${note.title} (${severityNames[note.severity].toLowerCase()})`)
            .join("; ")}
          .
        </p>
      )}
      {round.overruled && (
        <p>
          <b>The trainer’s answer, not the rules’ ({engineAnswer.join(", ")}):</b> {round.overruled.reason}
        </p>
      )}
      {lead?.quote && (
        <small>
          “{lead.quote.quote}” ASPN guideline, {lead.quote.place}.
        </small>
      )}
    </li>
  );
}

/** The wording as it could read, or what to do where there is none to offer. */
function instead({ wording, note }: Lesson): string {
  const words = wording.map(({ text }) => text).join("");
  return words.trim() === "" ? note.advice : words;
}
