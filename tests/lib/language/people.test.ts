import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { readMarked } from "@/lib/engine/marked-text";
import { people, type PersonKind, type PersonRole } from "@/lib/language/people";
import type { Context } from "@/lib/schema/context";

/** `[[…]]` holds the one name asked about. */
type Named = readonly [text: string, kind: PersonKind, role: PersonRole, context?: Context];

const named: readonly Named[] = [
  // Possible patients, of many origins and in many forms.
  ["So proud of my patient [[Maria Delgado]] today.", "full", "unknown"],
  ["My patient [[Nkechi]] walked out without a cane.", "given", "unknown"],
  ["Saw [[Oluwaseun Adeyemi]] for his first infusion.", "full", "unknown"],
  ["[[Priya Raghunathan]] rang the bell this morning!", "full", "unknown"],
  ["My pt [[Xochitl]] finished PT.", "given", "unknown"],
  ["[[Siobhan O'Brien]] is six weeks post-op.", "full", "unknown"],
  ["Our patient [[José de la Cruz]] hugged everyone.", "full", "unknown"],
  ["[[Kwame Mensah]] told us he slept all night.", "full", "unknown"],
  ["[[Mei-Ling Chen]] is back on her feet.", "full", "unknown"],
  ["Treated [[Fatima al-Hassan]] for years.", "full", "unknown"],
  ["[[Mr. Kowalczyk]] came to clinic crying.", "titled", "unknown"],
  ["[[Mrs. Achterberg]] brought cookies.", "titled", "unknown"],
  ["[[Doña Carmen]] had her cataract out.", "titled", "unknown"],
  ["[[Ms. Petra Vancík]] left dancing.", "titled", "unknown"],
  ["case: pt [[debbie k.]], 58F, failed two ESIs", "given", "unknown"],
  ["my patient [[keisha]] is a fighter", "given", "unknown"],
  ["[[Mrs. K]] brought us cookies again.", "initials", "unknown"],
  ["Pt [[J.D.]] got his trial approved.", "initials", "unknown"],
  ["[[M.R.]], 45M, came in with back pain.", "initials", "unknown"],
  ["Looked at [[Mary]]'s scan twice.", "given", "unknown"],
  ["#StrongLikeMe is silly but [[#StrongLikeMaria]] is not.", "hashtag", "unknown"],
  ["[[#TeamRuth]] all the way", "hashtag", "unknown"],
  ["[[#PrayForDeShawn]] tonight", "hashtag", "unknown"],
  ["So proud of my patient [[@runs_with_rods]]!", "handle", "unknown"],
  ['Meet our "[[Bionic Grandma]]": two new knees.', "nickname", "unknown"],
  ["Everyone in the OR calls him [[Big Mike the trucker]].", "nickname", "unknown"],
  ["Thanks for coming in, [[Grace]]!", "given", "unknown"],
  ["My patient [[Hope]] never lost it.", "given", "unknown"],
  ["[[Will Turner]] walked into clinic without his cane.", "full", "unknown"],
  ["[[May]] told me she can garden again.", "given", "unknown"],
  ["SO PROUD OF MY PATIENT [[LATOYA]] FOR RINGING THE BELL", "given", "unknown"],
  ["Her husband [[Tom]] cried.", "given", "unknown"],
  ["[[Linda]], we tried you twice about your results.", "given", "unknown"],
  // Others.
  ["[[Dr. Maria Delgado]] presents tomorrow.", "titled", "colleague"],
  ["Learned so much from [[Maria Delgado]], MD at this meeting.", "full", "colleague"],
  ["[[Alicia Ruiz]], FNP-C joined us for the talk.", "full", "colleague"],
  ["Our PA [[Kayla Brooks]] runs the show.", "full", "staff"],
  ["Our hygienist [[Tess]] passed her boards!", "given", "staff"],
  ["Meet [[Sam]], our new physical therapist.", "given", "staff"],
  ["[[Denise]] from the front desk made these donuts.", "given", "staff"],
  ["Welcome [[Jonah Whitaker]] to the team!", "full", "staff"],
  ["Our nurse [[Grace]] turned 30.", "given", "staff"],
  ["Hi, I'm [[Owen]] and I fix backs.", "given", "author"],
  ["[[Maria Desai]] et al. found otherwise.", "full", "cited"],
  ["Happy birthday to my son [[Leo]]!", "given", "own-family"],
  ["My wife [[Sara]] ran her first 10k.", "given", "own-family"],
  ["[[Leo]], my son, broke his arm.", "given", "own-family"],
  ["[[Serena Williams]] wrote about her births.", "full", "public-figure"],
  ["We treated Olympic skier [[Jana Voss]].", "full", "public-figure"],
  ["[[Senator Hale]] voted the same day.", "titled", "public-figure"],
  ["[[Florence Nightingale]] counted everything.", "full", "historical"],
  ["A stay at St. [[Brendan]]'s was rough.", "given", "place-or-organisation"],
  ["Follow [[@lakesidespine]] for more.", "handle", "place-or-organisation"],
  ["Great panel with [[@drkbrooks]].", "handle", "colleague"],
  ["Call [[Marlene]] to book.", "given", "staff", { own: ["Marlene"] }],
];

/** No name of a possible patient is in these. */
const nameless: readonly string[] = [
  "April and May are our busiest months.",
  "Will this help? It may. Hope is not a plan.",
  "Bill the insurance, mark the site, pat the bottom dry.",
  "Positive Hoffmann, brisk reflexes, upgoing Babinski.",
  "Parkinson disease and chronic pain often travel together.",
  "Spurling's test, Tinel's sign and Phalen's test in one minute.",
  "R.A. vs O.A. hand pain: 3 exam clues.",
  "Patient Care is our first job. Patient Education is the second.",
  "MS patients need PT. MR imaging can wait.",
  "Our PT department is hiring.",
  "Born in Austin, raised by nurses.",
  "Desai MJ, et al. J Pain Res. 2022;15:1669-1678.",
  "Alexa, play something calm for clinic.",
  "Lunch from Trader Joe's for the whole unit.",
  "She had a Ben & Jerry's kind of day.",
  "#TeamUSA and #BackPainRelief",
  "#BostonStrong forever",
  "The Mayo Clinic and Johns Hopkins agree.",
  "Gabapentin, Lyrica and Botox are not candy.",
  "Grace under pressure: how our unit got through winter.",
  "Joy is contagious in this clinic.",
  "To all our weekend warriors: warm up first.",
  "Chronic Pain Awareness Month starts Sunday.",
  "World Spine Day is here.",
  "Imaging showed nothing. Insurance denied everything.",
  "Why Movement Matters More Than You Think After Surgery",
  "SI joint dysfunction is not the same as L5-S1 disc pain.",
];

describe("people", () => {
  for (const [marked, kind, role, context] of named)
    it(`${marked} → ${kind}, ${role}`, () => {
      const { text, spans } = readMarked(marked);
      const found = readDraft(text, context)
        .get(people)
        .filter((person) => person.start < spans[0]!.end && spans[0]!.start < person.end);
      expect(found.map((person) => [text.slice(person.start, person.end), person.kind, person.role])).toEqual(
        [[text.slice(spans[0]!.start, spans[0]!.end), kind, role]],
      );
    });

  for (const text of nameless)
    it(`nobody: ${text}`, () => {
      const draft = readDraft(text);
      expect(
        draft
          .get(people)
          .filter((person) => person.role === "unknown" && person.certainty >= 0.45)
          .map((person) => text.slice(person.start, person.end)),
      ).toEqual([]);
    });

  it("gives an invented name as a pseudonym", () => {
    const find = (text: string) => readDraft(text).get(people)[0];
    expect(find("My patient, let's call her Ann, waited nine months.")?.pseudonym).toBe(true);
    expect(find("Maria (not her real name) waited nine months.")?.pseudonym).toBe(true);
    expect(find("My patient Maria waited nine months.")?.pseudonym).toBeUndefined();
  });

  it("finds names by their words, not by what stands around them", () => {
    const text = "👋 My patient Ngozi, 54, walked out. 👏";
    const person = readDraft(text).get(people)[0]!;
    expect(text.slice(person.start, person.end)).toBe("Ngozi");
  });
});
