import { describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { connections } from "@/lib/language/connections";

const found = (text: string, context = {}) =>
  readDraft(text, context)
    .get(connections)
    .map(({ kind }) => kind);

/** Each tie told sideways, beside what reads like it and tells of none. */
describe("ties told in passing", () => {
  test.each([
    ["Lunch was on Pulmora again today, and the inhaler is a dream.", "hospitality"],
    ["The new Vellora handpiece was waiting on my desk and I love it.", "gift"],
    ["Third pair of @strideform clogs, never paid for one. Best shoes on the floor.", "gift"],
    ["The founder of Zenplex is basically my best friend and the magnesium is great.", "closeness"],
    ["I may own a teensy slice of the company, but the Nuvara ring is amazing.", "investment"],
    ["Buy the pump through my link, every order keeps the lights on around here.", "money"],
    ["Type SLEEPDOC at the till and get it at my price, best pillow ever.", "code"],
    ["The hubs has been in the lab with his team for years and now the serum is here!", "family"],
    ["My brother Theo finally finished his foot cream and my heels are baby soft.", "family"],
    ["This year I'm putting my Vitalyx honoraria into the ski fund. Vitalyx forever.", "money"],
    ["Brought home the Cryvex trophy for most cases in the southeast!", "status"],
    ["The best aligner is Brightarc. They DMed me a lifetime subscription.", "gift"],
    ["I lecture all over the country for Pulmovia, so take it from me: superb inhaler.", "role"],
    ["So proud to be joining their nurse faculty. We love Ferrovate in our suite.", "role"],
  ])("%s → %s", (text, kind) => {
    expect(found(text)).toContain(kind);
  });

  test.each([
    ["Lunch was on me again today, the residents earned it."],
    ["The bill was waiting on my desk when I got back from Pulmora's recall briefing."],
    ["Third pair of clogs from the same shop. I paid 90 bucks each time."],
    ["The founder of our free clinic is my best friend and the nurses are great."],
    ["I own a small piece of the blame for the late start."],
    ["A gift card keeps the lights on at the shelter; donate through their link."],
    ["Type the patient's name at the top of the order."],
    ["The hubs has been in the yard with his team of beagles for years."],
    ["My brother finally finished his first marathon and my heels hurt for him."],
    ["We turned down the honoraria and paid our own way to the meeting."],
    ["Brought home a trophy from department bowling, southeast league!"],
    ["My patients are the best. They put me on their holiday card."],
    ["I lecture all over the county for the library, so come by: it's free."],
    ["So proud to be joining the university's nurse faculty."],
    ["Kinetra sent a rep; we sent questions."],
  ])("none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a reviewer who is kin", () => {
    expect(found("Thanks so much, cousin! See you Sunday.", { postType: "review-reply" })).toEqual([
      "family",
    ]);
    expect(found("Thanks so much for the kind words!", { postType: "review-reply" })).toEqual([]);
  });
});
