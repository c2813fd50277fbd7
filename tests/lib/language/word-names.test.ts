import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { people } from "@/lib/language/people";

/** Names in double brackets; each is also an ordinary word. */
const names = [
  "[[Grace]] held her walker the whole way down the hall.",
  "We walked [[Hope]] to the door after her last infusion.",
  "[[Art]] drove three hours for his knee.",
  "[[Joy]] sobbed when her cast came off.",
  "[[Chase]] wiggled his toes for the first time since the crash.",
  "[[Rose]] wants her stitches out before the wedding.",
  "[[June]] knitted hats for the whole chemo room.",
  "[[Faith]] made it through her surgery.",
  "I sat with [[Will]] until his daughter landed.",
  "[[Bill]] says thanks for the new hip.",
  "[[Mark]] limped in with his brace and danced out.",
  "[[May]] rolled in with her new brace.",
  "We discharged [[Summer]] on oxygen.",
  "Our sweet [[Pearl]] blew out the candles on her tray.",
  "[[Ruby]] kicked her cancer.",
  "[[Melody]] hummed through her whole MRI.",
  "[[Buck]] broke his femur on a bull.",
  "[[Jasmine]] slept on her side for the first time since fusion.",
  "[[Iris]] had her cataract out.",
  "[[Frank]] cried when he heard the chime of his own hearing aid.",
];

const words = [
  "Grace under pressure is the whole job when he codes.",
  "Hope is not a plan, she said.",
  "Art therapy helped her unit.",
  "Joy is contagious on his ward.",
  "Chase the fever down before her rounds.",
  "Rose water does nothing for her rosacea.",
  "Miles to go before she sleeps, says every intern.",
  "Faith in the process matters to him.",
  "Will insurance cover it for her?",
  "Bill patients fairly, and he comes back.",
  "Mark the site before he is asleep.",
  "May is stroke awareness month, and she is our speaker.",
  "Pat the wound dry while he rests.",
  "Summer camps need her forms signed.",
  "Ruby red lips are back and she loves them.",
  "Dawn shift again with him.",
  "Frank conversations save his life and yours.",
  "Iris scans are coming to her clinic.",
  "Buck the trend and get vaccinated like she did.",
  "Hope you feel better soon, he wrote.",
];

const named = (text: string) =>
  readDraft(text)
    .get(people)
    .filter(({ role }) => role === "unknown")
    .map(({ start, end }) => text.slice(start, end));

describe("names that are words", () => {
  it.each(names)("%s", (marked) => {
    const name = /\[\[(.*?)\]\]/.exec(marked)?.[1];
    expect(named(marked.replace(/\[\[|\]\]/g, ""))).toContain(name);
  });
});

describe("words that are names elsewhere", () => {
  it.each(words)("%s", (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe("a sentence is tagged only where it may be read", () => {
  it("leaves a long sentence to its surface", () => {
    const long = `Joy sobbed when her cast came off ${"and the whole room clapped again ".repeat(10)}.`;
    expect(named(long)).toEqual([]);
  });
});
