import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { readMarked } from "@/lib/engine/marked-text";
import { isAsserted, isIdiom, polarityAt, type Polarity } from "@/lib/language/polarity";

/** `[[…]]` holds the words asked about; the list, every way in which they stand aside. */
const cases: readonly [text: string, stands: readonly (keyof Polarity)[]][] = [
  // Put forward plainly.
  ["This laser [[cures]] neuropathy.", []],
  ["Say goodbye to back pain [[forever]] with our seal!", []],
  ["We [[guarantee]] results.", []],
  ["Not only does it help, it [[cures]] migraine.", []],
  ["No doubt about it: this [[cures]] eczema.", []],
  ["I can't recommend it enough, it [[cured]] my acne.", []],
  ["Couldn't be happier, she is [[pain-free for life]].", []],
  ["Don't wait! Get [[permanent relief]] now.", []],
  ["No pills, no surgery, [[guaranteed relief]].", []],
  ["This is not a quick fix, it's a [[permanent cure]].", []],
  ["It won't happen overnight, but it [[works every time]].", []],
  ["She didn't believe me although I [[cured]] her sister.", []],
  ["Virtually [[guaranteed]] to work.", []],
  ["Want to be [[pain free forever]]?", []],
  ["Did you know that ketamine [[cures depression]]?", []],
  ["Does it [[cure]] migraines? Yes!", []],
  ["Heal without surgery and [[never hurt again]].", []],
  ["Doctors won't tell you this, but sugar [[causes cancer]].", []],
  // Negated.
  ["There is no [[cure]] for CRPS.", ["negated", "debunked"]],
  ["Ketamine does not [[cure]] depression.", ["negated"]],
  ["It doesn't [[cure]] anything.", ["negated"]],
  ["We can't promise you a [[pain-free]] life.", ["negated", "debunked", "hedged"]],
  ["Nobody can [[guarantee]] an outcome.", ["negated", "hedged"]],
  ["I have never [[cured]] anyone of fibromyalgia.", ["negated"]],
  ["No doctor can [[guarantee]] that.", ["negated", "hedged"]],
  ["Stretching isn't a [[cure]], but it helps.", ["negated"]],
  ["We manage pain rather than [[cure]] it.", ["negated"]],
  ["No treatment is [[risk-free]].", ["negated"]],
  ["We don't sell shortcuts, miracles or [[cures]].", ["negated"]],
  ["A [[cure]] does not exist yet.", ["negated"]],
  ["Being [[pain free]] isn't a realistic goal for everyone.", ["negated"]],
  ["A [[cure]]? No, but better days.", ["asked", "debunked"]],
  // Asked.
  ["Is there a [[cure]] for tinnitus?", ["asked"]],
  ["Can acupuncture [[cure]] infertility?", ["asked", "hedged"]],
  ["We are studying whether it [[reverses]] fibrosis.", ["asked"]],
  ["Patients wonder if stim [[cures]] CRPS.", ["asked", "hypothetical"]],
  // Supposed, sought, wished for.
  ["If someone [[guarantees]] a result, leave.", ["hypothetical", "debunked"]],
  ["Still searching for a [[cure]].", ["hypothetical"]],
  ["If you hurt, we [[cure]] it.", []],
  // Quoted or told at second hand.
  ["Patients ask me for the shot that '[[cures]]' arthritis.", ["quoted"]],
  ["They told me it would [[cure]] my back.", ["quoted"]],
  ["The ad said “[[guaranteed]] relief”.", ["quoted"]],
  // Debunked.
  ["Myth: bed rest [[cures]] sciatica.", ["debunked"]],
  ["Beware of anyone who [[guarantees]] relief.", ["debunked"]],
  ["Stop saying essential oils [[cure]] anything.", ["debunked"]],
  ["Seed oils [[cause cancer]]. False.", ["debunked"]],
  ["The idea that detoxes [[cure]] eczema is a myth.", ["debunked"]],
  ["There is no such thing as a [[miracle]] diet.", ["negated", "debunked"]],
  ["Red flags in clinic ads:\n- [[guaranteed]] results\n- pay today", ["debunked"]],
  ["Vaccines [[cause autism]]. That's not true, and here is why.", ["debunked"]],
  ["Fact: it [[cures]] scabies.", []],
  // Qualified.
  ["It can [[relieve]] pain.", ["hedged"]],
  ["Surgery may [[fix]] the problem.", ["hedged"]],
  ["Relief is [[permanent]] in some people.", ["hedged"]],
  ["Many melanomas are [[cured]] if caught early.", ["hedged"]],
  // History.
  ["Radium was once hailed as a [[miracle]].", ["historical"]],
  ["In the 1800s, cocaine [[cured]] everything, said the posters.", ["historical"]],
];

describe("polarityAt", () => {
  for (const [marked, expected] of cases)
    it(marked, () => {
      const { text, spans } = readMarked(marked);
      const polarity = polarityAt(readDraft(text), spans[0]!);
      const stands = Object.entries(polarity).flatMap(([key, value]) => (value ? [key] : []));
      expect(stands.sort()).toEqual([...expected].sort());
    });
});

const asserted: readonly [text: string, asserted: boolean][] = [
  ["“SCS [[cured]] me and gave me my life back” — a happy patient", true],
  ["'This will [[cure]] you' is something I never say.", false],
  ["My uncle swears garlic [[cures]] shingles.", false],
  ["Everyone here [[guarantees]] you a warm hello.", true],
  ["Anyone who promises a [[cure]] is selling something.", false],
  ["Our clinic [[cures]] plantar fasciitis.", true],
  ["I used to believe opioids [[never cause addiction]].", false],
];

describe("isAsserted", () => {
  for (const [marked, expected] of asserted)
    it(marked, () => {
      const { text, spans } = readMarked(marked);
      expect(isAsserted(readDraft(text), spans[0]!)).toBe(expected);
    });
});

const idiomCases: readonly [text: string, idiom: boolean][] = [
  ["[[100%]] agree with this thread", true],
  ["Coffee: the [[cure]] for the Mondays", true],
  ["I [[guarantee]] you'll laugh", true],
  ["Stay [[safe]] out there", true],
  ["PFAS are [[forever]] chemicals", true],
  ["Our shot is [[100%]] effective", false],
  ["The [[cure]] for migraine is here", false],
  ["It is perfectly [[safe]]", false],
];

describe("isIdiom", () => {
  for (const [marked, expected] of idiomCases)
    it(marked, () => {
      const { text, spans } = readMarked(marked);
      expect(isIdiom(readDraft(text), spans[0]!)).toBe(expected);
    });
});
