import { fineChanges } from "@/lib/notes/fine-changes";
import { notesOf } from "@/lib/notes/notes-of";
import { draftReducerWith } from "./draft-model";

export { emptyDraft, type DraftAction, type DraftState, type UsedWording } from "./draft-shape";

/** The draft's reducer with all its tools at hand. The Check page fetches them apart (desk.ts). */
export const draftReducer = draftReducerWith({ fineChanges, notesOf });
