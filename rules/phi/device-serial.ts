import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import { remove } from "@/lib/engine/edits";
import { identifiers } from "@/lib/language/identifiers";
import { patientStory } from "@/lib/language/patients";
import type { Edit, Span } from "@/lib/schema/finding";
import { allOrNone, linkDetail } from "@/lib/language/detail-link";
import { defineRule } from "../define-rule";

/** A device that has been in a body, or a card that goes with one. */
const inABody =
  /\b(?:implant(?:ed|s|ing)? ?(?:card|sticker|day)?|explant(?:ed|s)?|revis(?:ed|ion)|sticker|removed|replaced|pulled|interrogat(?:e|ed|ion)|subsided|migrated|failed|battery (?:died|change|swap)|her|his|their|pt'?s?|patient'?s?)\b/;

export const deviceSerial = defineRule({
  id: "phi/device-serial",
  title: "Gives a device's serial or lot number",
  severity: "hold",
  why: "A serial, lot or unique device number is on file against one patient's name, and the guideline lists it as an identifier.",
  advice:
    "Take the number out, and crop stickers and cards from pictures. The model and its settings may stay.",
  clauses: ["ASPN-PRIV-T1-DEVICE", "ASPN-PRIV-3"],
  sources: ["CFR-164.514"],
  leavesAlone: [
    "maker, product family and model",
    "programming: frequency, pulse width, amplitude",
    "recall notices that list lots",
    "serial numbers of equipment that is nobody's implant",
  ],
  consent: "lowers",
  identifies: true,
  triggers: { shapes: ["digit", "hashtag"] },
  detect: (draft) => allOrNone(find(draft)),
  examples: {
    marked: [
      { text: "Explanted IPG [[S/N AX449-20817]] after 11 years.", becomes: "Explanted IPG after 11 years." },
      { text: "Implant card day! 🎉 [[UDI (01)00812345678906(21)7731045]]", becomes: "Implant card day! 🎉" },
      {
        text: "Her pump, [[serial NPB-339201]], is the one the rep couldn't interrogate.",
        becomes: "Her pump is the one the rep couldn't interrogate.",
      },
      {
        text: "The cage in my patient ([[lot 22-C118]]) subsided at six weeks.",
        becomes: "The cage in my patient subsided at six weeks.",
      },
      {
        text: "Cochlear processor [[serial number 2290417]] went through the wash with my pt's jeans.",
        becomes: "Cochlear processor went through the wash with my pt's jeans.",
      },
    ],
    unmarked: [
      { text: "Class I recall: lots 22-C100 to 22-C140. Check your shelves.", why: "a public recall" },
      {
        text: "My patient has a 16-contact paddle, 1.5T MR-conditional, revised for migration.",
        why: "attributes of the model",
      },
      { text: "40 Hz, 210 us, amplitude to paresthesia: she loves the old programming.", why: "settings" },
      { text: "Our new C-arm has arrived, serial 4471-A09, and the team is thrilled.", why: "equipment" },
      { text: "My patient has been through a lot in 2023.", why: "no number" },
    ],
  },
});

function* find(draft: Draft): Generator<Detection> {
  for (const found of draft.get(identifiers)) {
    if (!found.kind.startsWith("device")) continue;
    const link = linkDetail(draft, found);
    if (!link && !isImplant(draft, found)) continue;
    const edit = withoutNumber(draft, found);
    yield { spans: [found], merge: link?.patient ?? "patient-1", ...(edit && { suggestion: [edit] }) };
  }
}

function isImplant(draft: Draft, span: Span): boolean {
  if (draft.get(patientStory).subject === "one") return true;
  return inABody.test(draft.lower.slice(Math.max(0, span.start - 90), span.end + 60));
}

function withoutNumber(draft: Draft, span: Span): Edit | undefined {
  const { plain } = draft;
  const before = plain.slice(0, span.start);
  const after = plain.slice(span.end);
  if (/\(\s*$/.test(before) && after.startsWith(")"))
    return remove(plain, { start: span.start - 1, end: span.end + 1 });
  if (/,\s$/.test(before) && /^[,.!?]/.test(after))
    return { start: span.start - 2, end: span.end + (after.startsWith(",") ? 1 : 0), text: "" };
  if (/(?:^|[.!?\n]\s{0,4})$/.test(before)) {
    // At the head the noun behind it takes over: "Lot 22-C118 cage, …" → "Cage, …".
    const next = /^ ([a-z])/.exec(after)?.[1];
    return next === undefined
      ? undefined
      : { start: span.start, end: span.end + 2, text: next.toUpperCase() };
  }
  if (/\b(?:is|was|the|a|an|of|with)\s$/i.test(before)) return undefined;
  return remove(plain, span);
}
