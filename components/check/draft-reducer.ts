import { fineChanges } from "@/lib/notes/fine-changes";
import { notesOf } from "@/lib/notes/notes-of";
import { draftReducerWith } from "./draft-state";

/** The draft's reducer with all its tools at hand. */
export const draftReducer = draftReducerWith({ fineChanges, notesOf });
