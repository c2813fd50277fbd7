// What is needed once there is a draft: one file, fetched as soon as the page stands (useParts).
export { fineChanges } from "@/lib/notes/fine-changes";
export { headline } from "@/lib/notes/headline";
export { notesOf } from "@/lib/notes/notes-of";
export { checkRecord } from "@/lib/notes/record";
export { Toast } from "@/components/ui/toast";
export { BottomSheet } from "./bottom-sheet";
export { ElbowLine } from "./elbow-line";
export { MarkedCopy } from "./marked-copy";
export { NoNotes } from "./no-notes";
export { NoteBody } from "./note-body";
export { NoteList } from "./note-list";
export { NotePopover } from "./note-popover";
export { Questions } from "./questions";
export { ReportMenu } from "./report-menu";
