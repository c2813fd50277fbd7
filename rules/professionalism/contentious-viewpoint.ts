import { overlaps } from "@/lib/engine/span";
import { conductSigns } from "@/lib/language/conduct";
import { chargedPassages } from "@/lib/language/opinions";
import { defineRule } from "../define-rule";

export const contentiousViewpoint = defineRule({
  id: "professionalism/contentious-viewpoint",
  title: "Takes a side on a charged topic",
  severity: "consider",
  why: "The guideline advises prudence with contentious viewpoints: patients of every view read your posts and may stay away.",
  advice:
    "Ask whether your patients would read it as partisan. Keep the policy point and drop the label, or move it to a personal account.",
  clauses: ["ASPN-USE-11", "ASPN-CTA-1", "ASPN-LONG-3"],
  sources: ["FSMB-2019", "AMA-SM"],
  leavesAlone: [
    "legislation that affects care, in a sober tone",
    "clinical education on charged topics",
    "condolences",
    "a society's position",
  ],
  triggers: { always: true },
  *detect(draft) {
    const charged = draft.get(chargedPassages);
    for (const { kind, start, end } of draft.get(conductSigns))
      if (kind === "partisan" && !charged.some((one) => overlaps(one, { start, end })))
        yield { spans: [{ start, end }], merge: "employer", ...partisan };
    for (const span of charged) yield { spans: [span], merge: "topic" };
  },
  examples: {
    marked: [
      { text: "[[Anyone voting for candidate Z]] is why my clinic is full 🤬" },
      {
        text: "[[We at Pine Ridge Family Medicine stand with candidate]] Holloway. Vote accordingly.",
        severity: "revise",
      },
      { text: "Rant: this town's [[leftists]] have ruined medicine" },
      { text: "[[God will judge]] the pill-pushers, [[2 Corinthians]] 5" },
      { text: "[[If you're voting yes on Prop 9]], find another pain doctor. Not kidding 🗳️" },
    ],
    unmarked: [
      {
        text: "SB 412 would cut pump refill payment by 60%. Call your legislator with data.",
        why: "legislation that affects care",
      },
      { text: "Reproductive-age patients and valproate: what counseling we give", why: "clinical" },
      { text: "Our society's statement on prior authorization (link)", why: "a society's position" },
      { text: "My heart is with everyone at the parade. Grief counseling numbers below.", why: "condolence" },
      { text: "Swelling on the left is worse than on the right!!", why: "sides of the body" },
    ],
  },
});

const partisan = {
  severity: "revise" as const,
  title: "Takes a political side for an employer",
  why: "Readers could take this as your practice's or hospital's own position. The guideline asks that your opinion be kept apart from an employer's.",
  advice:
    "Say it as yourself and on a personal account, or leave the side out and keep the point about care.",
};
