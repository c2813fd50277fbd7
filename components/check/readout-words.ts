import type { headline } from "@/lib/notes/headline";
import type { Note } from "@/lib/notes/note";
import type { Settled } from "./draft-shape";
import { MOST_READ, type CheckStatus } from "./use-check";
import type { ReadoutWords } from "./readout";

/** What the readout says in every state; the reason a check can't be had comes before what the last one found. */
export function readoutWords(state: {
  readonly text: string;
  readonly status: CheckStatus;
  readonly settled: Settled | undefined;
  /** How many notes there are, answered ones among them. */
  readonly total: number;
  readonly openNotes: readonly Note[];
  /** "31 over X’s limit of 280."; absent while the text fits. */
  readonly over: string | undefined;
  readonly checks: number;
  /** Comes with the desk, and so before any check has settled. */
  readonly headline: typeof headline | undefined;
}): ReadoutWords {
  const { text, status, settled, total, openNotes, over, checks } = state;
  if (status.kind === "offline" && text !== "") {
    return {
      headline: "You’re offline. Your draft is still here.",
      line: "We’ll check it when you’re back. Nothing has been sent.",
    };
  }
  if (status.kind === "trouble") {
    const since = settled ? ` Notes below are from ${timeOf(settled.at)}.` : "";
    return {
      headline: "We couldn’t finish that check.",
      line: `Your draft is untouched.${since}`,
      isUnfinished: true,
    };
  }
  if (status.kind === "limited") {
    return {
      headline: `We’re pausing for ${status.seconds} second${status.seconds === 1 ? "" : "s"}.`,
      line: "That was a lot of checks. Keep writing; we’ll pick up by ourselves.",
    };
  }
  if (text.trim() === "") {
    return {
      headline: "A second pair of eyes before you post.",
      line: "Paste a draft. We’ll mark anything that could identify a patient, treat one, or need a disclosure.",
    };
  }
  if (status.kind === "reading") {
    return {
      headline: "Reading your draft",
      line: "Old notes stay put until new ones arrive.",
      isReading: true,
    };
  }
  if (text.length > MOST_READ) {
    return {
      headline: "That’s longer than we can read at once.",
      line: `We read the first ${MOST_READ.toLocaleString("en-US")} characters. Split the rest into a second check.`,
    };
  }
  if (settled === undefined || !state.headline) {
    return {
      headline: "A second pair of eyes before you post.",
      line: "We read as you write, whenever you pause.",
    };
  }
  const overLine = over && `${over} We checked all of it. The part past the limit is shaded.`;
  if (openNotes.length > 0)
    return { headline: state.headline(openNotes), ...(overLine && { line: overLine }) };
  if (over) return { headline: over, line: "We checked all of it. The part past the limit is shaded." };
  if (total > 0) {
    return {
      headline: "Every note has your answer.",
      line: "What you kept is yours to stand by. We can’t see photos, permission or money.",
    };
  }
  return {
    headline: state.headline([]),
    line: `We ran ${checks} checks on the words. It isn’t clearance. Four questions only you can answer:`,
  };
}

function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString("en-US", { hour: "2-digit", minute: "2-digit", hour12: false });
}
