import { describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import type { ConnectionKind } from "@/lib/language/connection-kinds";
import { connections } from "@/lib/language/connections";
import { mentions, stanceAt, type MentionKind, type Stance } from "@/lib/language/products";
import type { Context } from "@/lib/schema/context";

function named(text: string, context: Context = {}): string[] {
  const draft = readDraft(text, context);
  return draft.get(mentions).map((mention) => draft.plain.slice(mention.start, mention.end));
}

test.each<[string, string, MentionKind]>([
  ["Our practice just started with NerveTune this week.", "NerveTune", "coined"],
  ["We placed an iFuseX this morning.", "iFuseX", "coined"],
  ["Aprevva® for migraine, what to know.", "Aprevva®", "coined"],
  ["Aprevva: how the new migraine gel works", "Aprevva", "named"],
  ["Every type 1 asks about the Tandora pump.", "Tandora", "named"],
  ["Half my rosacea patients like the Vellum laser.", "Vellum", "named"],
  ["Botox or not, the forehead moves.", "Botox", "known"],
  ["my patients on ozempic ask this a lot", "ozempic", "known"],
  ["She wears Invisalign at night.", "Invisalign", "known"],
  ["Big fan of @NerveTuneOfficial.", "@NerveTuneOfficial", "handle"],
])("%s names %s (%s)", (text, name, kind) => {
  expect(named(text)).toEqual([name]);
  expect(readDraft(text).get(mentions)[0]?.kind).toBe(kind);
});

describe("declared names in any dress", () => {
  test.each([
    ["Acme Spine", "Acme's new cage is out.", ["Acme"]],
    ["Acme Spine", "Loving @AcmeSpine and #AcmeStim today.", ["@AcmeSpine", "#AcmeStim"]],
    ["Acme Spine", "the acme spine cage", ["acme spine"]],
    ["Acme Spine", "AcmeStim leads went in well.", ["AcmeStim"]],
    ["Medtronic", "Intellis again today.", ["Intellis"]],
    ["Allergan", "Juvederm day.", ["Juvederm"]],
    ["Novo Nordisk (speaker)", "Wegovy is in short supply.", ["Wegovy"]],
    ["Averon (Zelvara speaker)", "Zelvara at bedtime.", ["Zelvara"]],
    ["Bright Smiles Dental Labs", "A bright smile starts at home.", []],
    ["Calm", "Stay calm and breathe.", []],
  ])("%s in: %s", (tie, text, found) => {
    const draft = readDraft(text, { relationships: [tie] });
    const tied = draft.get(mentions).filter((mention) => mention.tie);
    expect(tied.map((mention) => draft.plain.slice(mention.start, mention.end))).toEqual(found);
  });
});

test.each<[string, Context]>([
  ["Gabapentin titration: slow is smooth", {}],
  ["#ASPN2024 was well run. Thanks @UCSFmed and @NEJM.", {}],
  ["Great talk by @drkellybrooks and @sam_ortiz_md.", {}],
  ["McKenzie exercises and a DeLorme protocol.", {}],
  ["YouTube and LinkedIn ate my evening.", {}],
  ["Lakeside Spine has evening hours.", { own: ["Lakeside Spine"] }],
  ["PharmD on rounds today. Bless every PharmD.", {}],
  ["The Foley catheter and the Holter monitor.", {}],
])("no company: %s", (text, context) => {
  expect(named(text, context)).toEqual([]);
});

test.each<[string, Stance]>([
  ["NerveTune changed my practice.", "praising"],
  ["Obsessed with NerveTune 😍", "praising"],
  ["Zero failures with NerveTune so far, so easy to place.", "praising"],
  ["Ask your doctor about NerveTune.", "recommending"],
  ["Switched my whole clinic to NerveTune.", "recommending"],
  ["How I program NerveTune on day one.", "demonstrating"],
  ["NerveTune battery died twice. Avoid.", "critical"],
  ["I would not recommend NerveTune.", "critical"],
  ["Recall: NerveTune lots 12 to 14.", "regulatory"],
  ["The NerveTune remote has two buttons.", "neutral"],
])("%s is %s", (text, stance) => {
  const draft = readDraft(text);
  const [mention] = draft.get(mentions);
  expect(mention && stanceAt(draft, mention)).toBe(stance);
});

describe("words that imply a connection", () => {
  test.each<[string, ConnectionKind]>([
    ["The company flew us out to see the new laser and it is gorgeous.", "travel"],
    ["Dinner hosted by NerveTune was unreal.", "hospitality"],
    ["They sent me this LED mask and my skin glows.", "gift"],
    ["Got early access to the SlumberBand sleep tracker, best one yet.", "gift"],
    ["Honored to be faculty for NerveTune next week.", "role"],
    ["I've been chosen as a national trainer for NerveTune.", "role"],
    ["Love my friends at NerveTune, best stimulator out there.", "closeness"],
    ["First in the state to implant NerveTune!", "first"],
    ["use code LATCH20 for 10% off my favorite pump", "code"],
    ["Insoles that saved my shift. Use SHIFTDOC15!", "code"],
    ["Shop my CBD picks (affiliate link)", "affiliate"],
    ["Link in bio to buy the brace I love", "shop"],
    ["My skincare line drops Friday.", "own goods"],
    ["I helped design the splint, and it is the best there is.", "making"],
    ["As their newest angel investor I am thrilled about the NerveTune remote.", "investment"],
  ])("%s", (text, kind) => {
    expect(
      readDraft(text)
        .get(connections)
        .map((one) => one.kind),
    ).toContain(kind);
  });

  test.each([
    "My patient sent me this photo from the finish line.",
    "The Air Force flew us to Guam in 2009.",
    "Ran a code at 3 a.m. with an amazing team.",
    "ICD-10 code M54.5 again.",
    "Get 20% off your first facial. Call to book!",
    "Honored to speak at Stanford tomorrow on burnout.",
    "Thanks to Dr. Osei for having me in her clinic.",
    "My residency program has the best chief.",
    "I developed a rash after hiking.",
    "We launched a new clinic in Elko.",
    "First in my family to finish college.",
    "Register for the webinar, link in bio.",
    "Four sets of twelve reps, then rest.",
    "My favorite app is a paper notebook.",
    "We were not flown anywhere by the company.",
  ])("none in: %s", (text) => {
    expect(readDraft(text).get(connections)).toEqual([]);
  });
});
