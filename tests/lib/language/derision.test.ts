import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { derisions, type Derision } from "@/lib/language/derision";
import type { Context } from "@/lib/schema/context";

const cases: readonly [text: string, kind: Derision["kind"] | undefined, context?: Context][] = [
  // Called something.
  ["Honestly our night shift is useless", "colleagues"],
  ["I was an idiot in residency", undefined],
  ["My husband is an idiot and I love him", undefined],
  ["Insurance companies are clowns", undefined],
  ["The printer on our unit is useless", undefined],
  ["Our night shift isn't lazy, it's short of people", undefined],
  ["People think patients with obesity are lazy. They're wrong.", undefined],
  ["He called me an idiot and walked out of clinic", undefined],
  ["Patients with chronic pain are not liars", undefined],
  ["You are a liar", "addressed", { postType: "reply" }],
  // Loathed, or laughed at.
  ["I hate fibro patients", "patients"],
  ["I hate telling patients to wait", undefined],
  ["I hate that my patients have to fight for insulin", undefined],
  ["We never laugh at patients", undefined],
  ["Sick of nurses getting hit at work", undefined],
  // Not believed, or blamed.
  ["He's faking it for attention, my 2pm, as always 🙄", "patients"],
  ["Nobody on this unit is faking it", undefined],
  ["Our smokers did this to themselves", "patients"],
  ["Patients don't do this to themselves", undefined],
  // Somebody's work run down.
  ["The dentist across town butchered another crown", "colleagues"],
  ["I butchered my own haircut", undefined],
  // A whole group.
  ["Somali families never show up on time", "patients"],
  ["Our Somali liaison shows up on time every day", undefined],
  ["Medicaid moms want everything, and I'm over it", "patients"],
  ["Medicaid moms deserve a dentist close by", undefined],
  // Signs added up, and the author as the butt.
  ["Bless him, my 4 o'clock really thought he knows more than me 🙄", "patients"],
  ["me, a whole adult with a license, hiding from my own fitness tracker 🙄", undefined],
  ["My 4 o'clock brought muffins and I love her for it 😂", undefined],
];

describe("derision", () => {
  it.each(cases)("%s → %s", (text, kind, context) => {
    expect(readDraft(text, context).get(derisions)[0]?.kind).toBe(kind);
  });

  it("marks a slur as one", () => {
    expect(readDraft("Another gimp in triage").get(derisions)[0]?.slur).toBe(true);
  });

  it("ends at a word's end", () => {
    for (const [text, kind, context] of cases) {
      if (!kind) continue;
      for (const { start, end } of readDraft(text, context).get(derisions)) {
        expect(`${text.charAt(start - 1)}${text.charAt(start)}`).not.toMatch(/[a-z][a-z]/i);
        expect(`${text.charAt(end - 1)}${text.charAt(end)}`).not.toMatch(/[a-z][a-z]/i);
      }
    }
  });
});
