// What is needed once there is a draft: one file, fetched as soon as the page stands (useParts).
export { headline } from "@/lib/notes/headline";
export { sideNames } from "@/lib/notes/side-notes";
export { asOneReplacement } from "@/lib/notes/wording";
export { foldOffset, lengthOn, limitOffset } from "@/lib/platforms";
export { Toast } from "@/components/ui/toast";
export { BottomSheet } from "./bottom-sheet";
export { draftReducer } from "./draft-state";
export { ElbowLine } from "./elbow-line";
export { FootKeys } from "./foot-keys";
export { KeyboardRoom } from "./keyboard-room";
export { MarkedCopy } from "./marked-copy";
export { Mirror } from "./mirror";
export { NoNotes } from "./no-notes";
export { NoteBody } from "./note-body";
export { NoteKeys } from "./note-keys";
export { NoteList } from "./note-list";
export { NotePopover } from "./note-popover";
export { overLimit } from "./over-limit";
export { isAnswered, Questions } from "./questions";
export { ReportMenu } from "./report-menu";
export { saveCheck } from "./save-check";
export { SideDraft } from "./side-draft";
export { defaultKeys, keyCap } from "./shortcuts";
export { focusNotes } from "./use-note-keys";

/** What the desk leads to, in files of their own: asked for from here, they don't bring again what the desk has. */
export const later = {
  keys: () => import("./keys-dialog"),
  practice: () => import("./practice-dialog"),
  preview: () => import("./preview"),
  report: () => import("./report"),
} as const;
