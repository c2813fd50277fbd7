import { describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { disclosures } from "@/lib/language/disclosures";
import { disclosureSentence, ties, type TieKind } from "@/lib/language/ties";

const tiesOf = (relationships?: string[], own?: string[]) =>
  readDraft("", { ...(relationships && { relationships }), ...(own && { own }) }).get(ties);

test.each<[string, string, TieKind | undefined]>([
  ["Acme Spine", "Acme Spine", undefined],
  ["Acme Spine, Inc.", "Acme Spine", undefined],
  ["Acme Spine (consultant)", "Acme Spine", "consulting"],
  ["consultant: Acme Spine", "Acme Spine", "consulting"],
  ["consultant for Acme Spine", "Acme Spine", "consulting"],
  ["I consult for Acme Spine", "Acme Spine", "consulting"],
  ["Acme Spine consultant", "Acme Spine", "consulting"],
  ["Acme Spine - royalties", "Acme Spine", "royalties"],
  ["paid speaker, DermaNova", "DermaNova", "speaking"],
  ["DermaNova, paid speaker", "DermaNova", "speaking"],
  ["advisory board of AB Corp", "AB Corp", "advising"],
  ["spouse employee: MediPatch", "MediPatch", "family"],
  ["my husband works for MediPatch", "MediPatch", "family"],
  ["stock in HypoCore", "HypoCore", "equity"],
  ["KneePal (founder, equity)", "KneePal", "founding"],
  ["fellowship paid: Acme Spine", "Acme Spine", "training"],
  ["Averon (research grant)", "Averon", "research funding"],
])("%s is %s, %s", (answer, name, kind) => {
  const [tie] = tiesOf([answer]).list;
  expect(tie?.name).toBe(name);
  expect(tie?.kind).toBe(kind);
  expect(tie?.ownPractice).toBe(false);
});

test("an absent answer is not an answer, and an empty one says none", () => {
  expect(tiesOf().answer).toBe("unanswered");
  expect(tiesOf([]).answer).toBe("none");
  expect(tiesOf(["none"]).answer).toBe("none");
  expect(tiesOf(["Acme Spine"]).answer).toBe("declared");
});

test.each([
  ["own clinic (owner)", undefined],
  ["my practice", undefined],
  ["Employed by Mercy Hospital", undefined],
  ["Owner, Lakeside Dermatology", undefined],
  ["Lakeside Spine", ["Lakeside Spine"]],
])("%s is the author's own practice, not a company", (answer, own) => {
  expect(tiesOf([answer], own).list[0]?.ownPractice).toBe(true);
});

test("several ties in one answer, and products beside a company", () => {
  expect(tiesOf(["DermaNova, Averon"]).list.map((tie) => tie.name)).toEqual(["DermaNova", "Averon"]);
  expect(tiesOf(["DermaNova: consultant; Averon: speaker"]).list.map((tie) => tie.kind)).toEqual([
    "consulting",
    "speaking",
  ]);
  expect(tiesOf(["Averon (Zelvara speaker)"]).list[0]?.products).toEqual(["Zelvara"]);
});

describe("the sentence offered is one that counts as a clear disclosure", () => {
  test("none where the kind isn't told", () => {
    const [tie] = tiesOf(["Acme Spine"]).list;
    expect(tie && disclosureSentence(tie)).toBeUndefined();
  });

  test.each([
    "Acme Spine (consultant)",
    "Acme Spine (maker of AcmeStim): consulting fees",
    "Acme Spine (maker of AcmeStim): royalties",
    "Acme Spine (speaker)",
    "Acme Spine (advisory board)",
    "Acme Spine (employee)",
    "Acme Spine (founder)",
    "Acme Spine (owner)",
    "Acme Spine (stock)",
    "Acme Spine (royalties)",
    "Acme Spine (inventor)",
    "Acme Spine (grant)",
    "Acme Spine (fellowship)",
    "Acme Spine (travel)",
    "Acme Spine (gift)",
    "Acme Spine (affiliate)",
    "Acme Spine (spouse)",
    "Acme Spine (ambassador)",
  ])("%s", (answer) => {
    const [tie] = tiesOf([answer]).list;
    if (!tie) throw new Error("no tie");
    for (const spanish of [false, true]) {
      const draft = readDraft(`${disclosureSentence(tie, spanish)} Their new cage is out.`, {
        relationships: [answer],
      });
      expect(draft.get(disclosures).map((one) => one.grade)).toContain("clear");
    }
  });
});
