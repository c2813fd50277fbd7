// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { NoteBody } from "@/components/check/note-body";
import { defaultKeys } from "@/components/check/shortcuts";
import { groupFindings } from "@/lib/notes/note";
import { found, guide } from "../../lib/notes/support";

afterEach(cleanup);

const text = "Stop the gabapentin tonight. It cures pain.";
const notes = groupFindings(
  [
    found(text, "medical-advice/directive", "hold", ["Stop the gabapentin"], ["Call us"]),
    found(text, "unsupported-claim/cure", "revise", ["cures"]),
  ],
  guide,
).map((note) => ({ ...note, stale: false }));
const withQuote = {
  ...guide,
  clauses: {
    "clause of medical-advice/directive": {
      place: "Potential Ethical Dilemmas ¶2",
      quote: "Refer the patient.",
    },
  },
};
const actions = () => ({
  onUse: vi.fn(),
  onEdit: vi.fn(),
  onKeep: vi.fn(),
  onDoesNotApply: vi.fn(),
  onShow: vi.fn(),
});
const show = (at: number, container: "margin" | "popover" | "sheet", acts = actions()) => {
  render(
    <NoteBody
      note={notes[at]!}
      text={text}
      guide={withQuote}
      keys={defaultKeys}
      container={container}
      actions={acts}
    />,
  );
  return acts;
};

test.each(["margin", "popover", "sheet"] as const)(
  "in the %s: why, wording, three choices, the guideline's words and place",
  (container) => {
    show(0, container);
    expect(screen.getByText("Why.", { exact: false })).toBeTruthy();
    expect(screen.getByText("Call us").tagName).toBe("INS");
    expect(screen.getAllByRole("button").map((button) => button.textContent?.replace(/Alt.*/, ""))).toEqual(
      container === "sheet"
        ? ["This doesn’t apply", "Use this wording", "Edit it myself", "Keep mine"]
        : ["Use this wording", "Edit it myself", "Keep mine", "This doesn’t apply"],
    );
    expect(screen.getByText("“Refer the patient.”")).toBeTruthy();
    expect(screen.getByRole("link", { name: /Read the rule/ }).getAttribute("href")).toBe(
      "/guideline/medical-advice/directive",
    );
  },
);

test("keeping a Hold needs a reason", () => {
  const acts = show(0, "margin");
  fireEvent.click(screen.getByRole("button", { name: "Keep mine" }));
  fireEvent.click(screen.getByRole("button", { name: "Keep mine" }));
  expect(acts.onKeep).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("radio", { name: "Already public" }));
  fireEvent.click(screen.getByRole("button", { name: "Keep mine" }));
  expect(acts.onKeep).toHaveBeenCalledWith(notes[0], "Already public");
});

test("keeping a Revise needs none, and without a wording there is advice", () => {
  const acts = show(1, "popover");
  expect(screen.getByText("What to do instead")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Keep mine" }));
  expect(acts.onKeep).toHaveBeenCalledWith(notes[1], "");
});
