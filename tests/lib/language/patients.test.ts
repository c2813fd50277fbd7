import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { readMarked } from "@/lib/engine/marked-text";
import { linkToPatient, patientStory, type PatientStory } from "@/lib/language/patients";
import type { Context } from "@/lib/schema/context";

type StoryCase = readonly [text: string, subject: PatientStory["subject"], context?: Context];

const stories: readonly StoryCase[] = [
  // One person, with a noun for a patient.
  ["My patient slept through the night for the first time in years.", "one"],
  ["Told a pt today that her biopsy came back clear.", "one"],
  ["One of my patients drove four hours for a ten-minute visit last week.", "one"],
  ["Pt c/o left foot numbness x3 wks, no red flags.", "one"],
  ["The patient looked at me and said nobody had ever listened before.", "one"],
  ["A patient of mine asked if she could bring her dog to the infusion.", "one"],
  ["Our client cried through the whole trauma session and then laughed.", "one"],
  // One person, without such a noun.
  ["54F, L5-S1, failed PT and two ESIs. Block or refer?", "one"],
  ["She cried when she stood up from the chair after her fusion.", "one"],
  ["This sweet lady brought the whole infusion suite banana bread.", "one"],
  ["My 3 o'clock just asked whether gabapentin is a kind of cheese.", "one"],
  ["Just finished a 6 hr revision. Exhausted and grateful.", "one"],
  ["A woman in her 60s told me she can finally hold her grandbaby.", "one"],
  [
    "Four impacted wisdom teeth and the kid asked for tacos. He went home smiling after I removed them.",
    "one",
  ],
  ["Delivered twins at 3am and cried more than the new mom did.", "one"],
  ["Caught a baby in the parking lot tonight. Mom walked in holding him.", "one"],
  ["Coded a guy for 40 minutes last night and got him back.", "one"],
  ["The man in bed 7 has no visitors. I sat with him on my break.", "one"],
  ["This little guy got all his shots and didn't shed a tear. Stickers for days.", "one"],
  ["A young dad came to my counter to fill his first insulin and couldn't afford it.", "one"],
  ["She walked into our PT clinic with a cane and out without one.", "one"],
  ["He squeezed my hand and passed away before his son landed. Hospice is a privilege.", "one"],
  ["Biopsied a mole on a surfer's back last month. Melanoma in situ. He is fine now.", "one"],
  ["Did a root canal on a nervous teenager this morning and she slept through it.", "one"],
  ["102 y/o walked the hall on POD1. Age is a number.", "one"],
  ["We discharged this gentleman after 88 days in the ICU.", "one"],
  ["Hugged a mama whose NICU baby finally went home.", "one"],
  ["Mr. Halloran walked out of clinic on his own two feet.", "one"],
  ["Sat with a dying man so his daughter could sleep.", "one"],
  ["Intubated a 7yo asthmatic at the start of my shift. Long night.", "one"],
  ["Her labs came back normal and we both cried.", "one"],
  ["My last case of the day: a retired nun with a hip fracture and better jokes than mine.", "one"],
  ["L4-5 fusion in the spring and back on the court!", "one", { postType: "testimonial" }],
  // Not one patient of the author's.
  ["We lose patients and nobody teaches us how to carry it.", "many"],
  ["Many of my patients are farmers. Toughest people I know.", "many"],
  ["Clinic was wild today, saw 34 patients and only cried once.", "many"],
  ["If a patient walks in with saddle anesthesia, what do you order first?", "hypothetical"],
  ["Imagine a 34F with an L1 burst in pregnancy: which imaging first?", "hypothetical"],
  ["Composite, details changed: 60s F with CRPS after a wrist fracture.", "composite"],
  ["A 50M with back pain asks for an MRI.", "composite", { subject: "composite" }],
  ["My patient is doing great.", "none", { subject: "no-patient" }],
  ["Position the patient supine and flex the hip to 90 degrees.", "none"],
  ["Always ask the patient what they hope to get back to.", "none"],
  ["My mom had her knee replaced last week and she is already bossing the nurses.", "none"],
  ["I had my own lumbar MRI yesterday. Humbling.", "none"],
  ["As a patient myself, I finally get why the gowns are hated.", "none"],
  ["My son broke his arm on the trampoline. He chose a green cast.", "none"],
  ["The senator said he has spinal stenosis. Here is what stenosis is.", "none"],
  ["New RCT out today on nerve ablation.", "none"],
  ["In our cohort of 214 patients, mean age 57, 3% had rare pathology.", "many"],
  ["Our MA has been with us for 20 years. She runs this place.", "none"],
  ["World Spine Day is Oct 16! Move more today.", "none"],
  ["Be patient with yourself after surgery.", "none"],
  ["Patient safety is everyone's job.", "none"],
  ["Start PT early and keep moving.", "none"],
  ["Snow day! The office is closed and so are the roads.", "none"],
  ["Bella the labrador woke up from her spay and wagged. Vet med is the best med.", "none"],
  ["Dr. Ruiz gave a superb lecture and she took every question.", "none"],
  ["If you have chest pain, call 911.", "none"],
  ["Children with asthma should have a written action plan.", "none"],
  ["I saw a great talk on migraine today.", "none"],
  ["We finished our new infusion suite! Come take a tour.", "none"],
  ["Our residents delivered three babies and a poster this week.", "none"],
  ["What would you do for a 60yo with knee OA who failed PT? Asking for my board exam.", "one"],
  ["You should see a doctor if your pain lasts more than six weeks.", "none"],
];

/** `[[…]]` holds the words asked about. */
type LinkCase = readonly [text: string, isLinked: boolean, context?: Context];

const links: readonly LinkCase[] = [
  ["My patient [[Maria Delgado]] is 6 weeks out and walking.", true],
  ["Our pt from [[Millsboro]] drove in through the snow.", true],
  [
    "SCS implanted [[3/14]], infection by 3/29. Learned a lot from this one. 67M DM2.",
    true,
    { postType: "case" },
  ],
  ["Her implant was [[Jan 9th]] last year.", true],
  ["We told a pt [[yesterday]] that she's cancer free.", true],
  ["She is a bus driver in [[Tulsa]]. My pt never complains.", true],
  ["A young mom cried in my office [[this morning]].", true],
  ["Just finished a 6 hr revision [[last night]].", true],
  ["Pt's daughter ([[555-0178]]) is looking for an adaptive bike.", true],
  ["Can someone reach Mr. Ortiz? His cell is [[555-0142]] and he missed his pump refill.", true],
  ["73F from [[59311]] drives hours for her pump refill.", true],
  ["The gentleman in [[412B]] just asked if his stimulator gets Netflix.", true],
  ["Thanks for coming in, [[Mary]]! Glad the shot helped.", true, { postType: "review-reply" }],
  ["She was born [[three days ago]] and is already moving her fingers after her palsy repair.", true],
  ["Discharged him [[Tuesday]] after 40 days in the ICU.", true],
  ["Lost Mr. Abernathy [[this morning]]. Sat with his wife for an hour.", true],
  ["The kiddo with the green cast went home [[today]]!", true],
  ["Saw a 44M roofer who fell [[last weekend]].", true],
  ["My 2pm told me about [[her divorce]] before I could ask about her back.", true],
  // Near-misses.
  ["Call [[555-0100]] to book your consult.", false],
  ["We're open [[Monday]] through Friday.", false],
  ["Born and raised in [[Boise]], trained in Cleveland.", false],
  ["Landed in [[Miami]] for the annual meeting.", false],
  ["In [[2019]] we started a multidisciplinary clinic.", false],
  ["Closed [[July 4]]. Open again Friday.", false],
  ["Dr. Ruiz joins us on [[May 3]]! She trained in Boston.", false],
  ["My daughter turned [[7]] and chose a unicorn cake.", false],
  ["Our hospital turns [[100]] this year!", false],
  ["Now seeing patients in [[Dover]] and Lewes!", false, { postType: "promotion" }],
  ["New RCT out [[today]] on nerve ablation.", false],
  ["Imagine a 34F from [[Omaha]] with a burst fracture.", false],
  ["Composite case: 52M farmer from [[Harlan]], PTO injury.", false],
  ["Follow-up through [[Dec 2020]], n=216, pain 8/10 to 3/10.", false],
  ["Join us [[Saturday]] for our back-care workshop.", false],
  ["I had my own MRI [[yesterday]]. Humbling.", false],
  ["The senator fell [[last night]], says the news.", false],
  ["World Spine Day is [[Oct 16]].", false],
  ["Clinic was wild [[today]], saw 34 patients.", false],
  ["Our team ran the [[Lakeside 5k]] in the rain.", false],
];

describe("patientStory", () => {
  for (const [text, subject, context] of stories)
    it(`${text} → ${subject}`, () => {
      expect(readDraft(text, context).get(patientStory).subject).toBe(subject);
    });
});

describe("linkToPatient", () => {
  for (const [marked, isLinked, context] of links)
    it(`${marked} → ${isLinked ? "linked" : "not linked"}`, () => {
      const { text, spans } = readMarked(marked);
      expect(linkToPatient(readDraft(text, context), spans[0]!) !== undefined).toBe(isLinked);
    });

  it("keeps two patients apart", () => {
    const text = "Case 1: 54F with L5 pain, from Tulsa. Case 2: 31M with a burst fracture, from Reno.";
    const draft = readDraft(text, { postType: "case" });
    const at = (word: string) =>
      linkToPatient(draft, { start: text.indexOf(word), end: text.indexOf(word) + word.length })?.patient;
    expect(at("Tulsa")).toBeDefined();
    expect(at("Reno")).toBeDefined();
    expect(at("Tulsa")).not.toBe(at("Reno"));
  });
});
