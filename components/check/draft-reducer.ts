import { fineChanges } from "@/lib/notes/fine-changes";
import { draftReducerWith } from "./draft-state";

/** The draft's reducer with every piece of an edit told apart. */
export const draftReducer = draftReducerWith(fineChanges);
