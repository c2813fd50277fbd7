import { replace } from "@/lib/engine/edits";
import { employers, namedKin, singlingKin } from "@/lib/language/connected-people";
import type { Detection } from "@/lib/engine/rule";
import { defineRule } from "../define-rule";

export const relativeOrEmployerIdentifier = defineRule({
  id: "phi/relative-or-employer-identifier",
  title: "Identifies a patient’s family or employer",
  severity: "hold",
  why: "Identifiers of relatives, employers and household members count like the patient’s own. A husband’s name or a workplace leads readers straight to them.",
  advice: "Keep the relation and drop the name: “her husband”, “a local school”, “a teacher”.",
  clauses: ["ASPN-PRIV-3", "ASPN-PRIV-T1-NAME", "ASPN-RISK-9"],
  sources: ["CFR-164.514", "HHS-DEID"],
  leavesAlone: [
    "relatives without a name",
    "your own family and your own employer",
    "work named in general (a nurse, a truck driver)",
  ],
  shortfalls: ["A workplace written without capitals is not seen."],
  consent: "lowers",
  identifies: true,
  triggers: {
    shapes: ["capital"],
    words: [
      "daughter",
      "son",
      "brother",
      "sister",
      "wife",
      "husband",
      "mom",
      "mother",
      "dad",
      "father",
      "cousin",
      "niece",
      "nephew",
      "neighbor",
      "grand*",
      "aunt",
      "uncle",
      "widow",
      "roommate",
      "ex",
      "mother-in-law",
      "father-in-law",
    ],
  },
  *detect(draft) {
    for (const { span, name } of draft.get(namedKin)) {
      const edit =
        name.start > span.start
          ? replace(
              {
                start: span.end - (span.end - name.start) - gapBefore(draft.plain, name.start),
                end: name.end,
              },
              "",
            )
          : undefined;
      yield { spans: [span], merge: "patient", ...(edit && { suggestion: [edit] }) } satisfies Detection;
    }
    for (const { span, general } of draft.get(employers))
      yield { spans: [span], merge: "patient", ...(general && { suggestion: [general] }) };
    for (const span of draft.get(singlingKin)) yield { spans: [span], merge: "patient" };
  },
  examples: {
    marked: [
      {
        text: "Our pt never gave up. Her [[husband Tom]] cried when she lifted her arm for the first time since the stroke.",
        becomes:
          "Our pt never gave up. Her husband cried when she lifted her arm for the first time since the stroke.",
      },
      {
        text: "My patient's [[wife Linda]] drove him to every infusion.",
        becomes: "My patient's wife drove him to every infusion.",
      },
      {
        text: "44M, line cook at [[Rosalita's]], came in with burn CRPS.",
        context: { postType: "case" },
        becomes: "44M, line cook, came in with burn CRPS.",
      },
      {
        text: "Patient teaches 3rd grade at [[Lincoln Elementary]] and was on 90 MME before we met.",
        becomes: "Patient teaches 3rd grade at a school and was on 90 MME before we met.",
      },
      { text: "She came to my clinic in tears. Turns out she is the [[daughter of one of our nurses]]." },
    ],
    unmarked: [
      { text: "Her husband held her hand through the whole infusion.", why: "a relation without a name" },
      {
        text: "A teacher, a nurse and a truck driver walk into clinic: three jobs, three pain patterns.",
        why: "work in general",
      },
      { text: "My wife Sara and I ran our first 10k today.", why: "the author’s own family" },
      {
        text: "Grateful to my employer, Lakeside Health, for supporting our pain program.",
        why: "the author’s employer",
      },
      { text: "My patient is a nurse and works nights.", why: "no employer named" },
    ],
  },
});

/** The space (and comma) before a name that goes with it. */
function gapBefore(text: string, start: number): number {
  return /,? "?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
}
