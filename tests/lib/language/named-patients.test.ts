import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { namedPatients } from "@/lib/language/named-patients";
import type { Context } from "@/lib/schema/context";

/**
 * Each pair is a name that the words make a patient, and the same kind of name that they don't. `[[…]]` holds the name as
 * it must be found.
 */
const pairs: readonly (readonly [kind: string, hit: string, miss: string, context?: Context])[] = [
  [
    "Nigerian",
    "So proud of my patient [[Adaeze Okonkwo]], six weeks after her fusion.",
    "So proud of our resident Adaeze Okonkwo, six weeks after her boards.",
  ],
  [
    "Indian",
    "[[Mr. Venkataraman]] walked to the clinic on his new hip.",
    "Dr. Venkataraman walked us through the new hip pathway.",
  ],
  [
    "Chinese, family name first",
    "Our pt [[Li Xiuying]] finished chemo.",
    "Li Xiuying et al. (2021) finished the chemo trial.",
  ],
  [
    "Arabic with a particle",
    "We discharged [[Fatima al-Hassan]] after her transplant.",
    "Fatima al-Hassan, MD, presented her transplant data.",
  ],
  [
    "Spanish with two family names",
    "Mi paciente [[María García López]] walked out of rehab, and her husband cried.",
    "María García López runs our rehab front desk, and her husband cooks.",
  ],
  [
    "Spanish title",
    "[[Doña Chayo]] camina mejor que yo con su rodilla nueva.",
    "Gracias Lupita, Yamileth y Soledad por cuidarnos en la clínica.",
  ],
  [
    "Vietnamese title",
    "[[Chị Thu Hương]] ơi, kết quả sinh thiết lành tính.",
    "The Chi square test and a biopsy of the Hương Giang data.",
  ],
  [
    "Polish letters",
    "[[Mr. Bartłomiej]] was turned away by three clinics before his biopsy.",
    "Mr. Bartłomiej painted the mural in our lobby.",
  ],
  [
    "a month",
    "[[June]] rang the bell after her last infusion.",
    "June is when we bring the infusion suite up to date.",
  ],
  [
    "a virtue that is spoken to",
    "[[Hope]], we're sorry about the long wait.",
    "Hope springs eternal, and we're sorry about the long wait.",
    { postType: "review-reply" },
  ],
  [
    "a bill that is spoken to",
    "Dear [[Bill]], our manager would like to listen.",
    "Bill questions? Our manager would like to listen.",
    { postType: "review-reply" },
  ],
  [
    "an unlisted name that is spoken to",
    "[[Nooshafarin]], thank you for the kind words.",
    "Yikes, thank you for the kind words.",
    { postType: "review-reply" },
  ],
  [
    "a virtue with a body",
    "[[Grace]]'s spine has eight new screws, and she walked out of rehab.",
    "Summer's skin care tip for my patient and everyone else: shade.",
  ],
  [
    "a name beside what its bearer does",
    "Our second patient in triage was [[Lan]], a taxi driver.",
    "Our second stop in triage was the LAN, a tangle of cables.",
  ],
  [
    "Spanish subject",
    "[[Mateo Quispe]] terminó su quimio y lloró de alegría.",
    "Mateo Quispe MD terminó su charla sobre la quimio.",
  ],
  [
    "a modal",
    "I sat with [[Will]] until his daughter came to the ICU.",
    "Will the ICU let his daughter sit with him?",
  ],
  ["a virtue", "Our patient [[Hope]] is home after her surgery.", "Our patients need hope after surgery."],
  ["a verb", "[[Mark]] limped in with his brace and danced out.", "Mark the site before he goes to surgery."],
  ["a bill", "My pt [[Bill]] got his new knee.", "My pt got a bill for his new knee."],
  [
    "a nickname",
    'Meet our "[[Bionic Grandma]]": two new hips and a stimulator.',
    'Meet our "weekend warriors": warm up those hips.',
  ],
  [
    "a moniker",
    "[[Big Mike]] finally let us drain that knee.",
    "Big thanks to the team that finally drained the knee queue.",
  ],
  ["initials", "Pt [[J.D.]] got his stimulator.", "J.D. and M.K. reviewed this post about stimulators."],
  [
    "initials with a verb",
    "[[M.R.]] came in with a score of 52. Look at [[M.R.]] now!",
    "M.R. imaging came back with a score of 52.",
  ],
  [
    "a title and a letter",
    "[[Mrs. K]] brought cookies after her ablation.",
    "Vitamin K and an ablation don't mix.",
  ],
  [
    "lower case",
    "my pt [[debbie k.]] is back at work after her fusion",
    "my pt is back at work after fusion, thanks to debbie at the front desk",
  ],
  [
    "capitals",
    "SO PROUD OF MY PATIENT [[MARIA LOPEZ]] WHO FINISHED REHAB TODAY",
    "SO PROUD OF OUR NURSE MARIA LOPEZ WHO FINISHED HER DEGREE TODAY",
  ],
  [
    "a hashtag",
    "[[#TeamRuth]] our pt finished her last infusion!",
    "#TeamUSA our pt cheered from her infusion chair!",
  ],
  [
    "a hashtag of a rare name",
    "Ringing that bell today! [[#AdaezeStrong]] #oncologynurse #lastchemo",
    "Ringing that bell today! #BostonStrong #oncologynurse #lastchemo",
  ],
  [
    "a handle",
    "So proud of my patient [[@runs_with_rods]] after her fusion.",
    "Great panel on fusion with my co-fellow @drkbrooks and @ASPN_Society.",
  ],
  [
    "a handle that was treated",
    "Obsessed with how [[@lil.tofu.bakes]] healed. Half a syringe, no swelling left.",
    "Obsessed with the latte art by @lil.tofu.bakes in our lobby.",
  ],
  [
    "a possessive",
    "Looked at [[Mary]]'s scan and did a little dance.",
    "Looked at Mary's talk on scans and took notes.",
  ],
  [
    "an apposition",
    "My pt, [[Walt Hargrove]], a retired judge, walked out on his own.",
    "My mentor, Walt Hargrove, a retired surgeon, walked me through it.",
  ],
  [
    "a chain over two sentences",
    "[[Marisol]] started with us barely able to do the stairs. She ditched her cane today.",
    "Marisol started with us in billing. She fixed the printer today.",
  ],
  [
    "someone in a bed",
    "Rounding on [[Nkechi]] in room 12.",
    "Rounding with Nkechi, our new resident, in the ICU.",
  ],
  [
    "spoken to in a reply",
    "Thanks for trusting us with your smile, [[Oluwaseun]]!",
    "Thanks for the question, and see Dr. Oluwaseun's thread on smiles!",
    { postType: "review-reply", platform: "google-review-reply" },
  ],
  [
    "the dead",
    "Rest easy, [[Mrs. Abernathy]]. You brought lemon squares to every infusion.",
    "Rest easy, Dr. Abernathy. You taught us every infusion protocol.",
  ],
  [
    "a nun",
    "[[Sister Bernadine]]'s hip went in perfectly and she is bossing around the therapists.",
    "Sister Bernadine founded our hospital in 1921.",
  ],
  [
    "a house of one name",
    "Our hearts are with the [[Kowalski]] family. We fought so hard for your boy.",
    "The Kowalski family gave our unit a new fish tank.",
  ],
];

/** Names that are never a patient's, each beside words of care. */
const others = [
  "Positive Hoffmann and Babinski in my 54F: myelopathy until proven otherwise.",
  "Her Parkinson disease responds to levodopa.",
  "We placed a Foley and a Jackson-Pratt drain in my patient.",
  "Desai MJ, et al. J Pain Res. 2022;15:1669 changed how I treat my patients.",
  "My patient was transferred to Johns Hopkins.",
  "She was seen at St. Jude before she came to my clinic.",
  "World Parkinson's Day: thank you to every patient who shared a story.",
  "The Susan G. Komen walk had 40 of our patients in it.",
  "Hi, I'm Dr. Owen Pruitt and I treat knees.",
  "My wife Sara drove me to my own colonoscopy.",
  "Taylor Swift played while my patient's block wore off.",
  "Florence Nightingale would have hated our patient portal.",
  "Alexa, remind my patient to stretch.",
  "Meet Gary. Gary has 206 bones and lives in our waiting room.",
  "'Mr. Smith, 58, wants antibiotics.' Mr. Smith does not exist; he is our roleplay patient.",
  "Let's call her Ann: my patient waited nine months.",
  "I started my patient on Lyrica and stopped her Ambien.",
  "We used the Medtronic device and Stryker screws in his fusion.",
];

const strip = (marked: string) => marked.replace(/\[\[|\]\]/g, "");

function found(text: string, context: Context = {}): string[] {
  return readDraft(text, context)
    .get(namedPatients)
    .map(({ person }) => text.slice(person.start, person.end));
}

describe("named patients", () => {
  for (const [kind, hit, miss, context] of pairs) {
    it(`${kind}: ${hit}`, () => {
      const names = [...hit.matchAll(/\[\[(.*?)\]\]/g)].map(([, name]) => name);
      expect(found(strip(hit), context)).toEqual(names);
    });
    it(`near miss of ${kind}: ${miss}`, () => {
      expect(found(miss, context)).toEqual([]);
    });
  }
  it.each(others)("nobody in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
