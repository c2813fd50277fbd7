import { describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { readMarked } from "@/lib/engine/marked-text";
import { addresseeAt, type Addressee } from "@/lib/language/addressee";
import type { Context } from "@/lib/schema/context";

/** `[[…]]` is where the question is asked. */
const cases: readonly (readonly [Addressee, string, Context?])[] = [
  // One person, told by a handle, a name or an endearment.
  ["one-reader", "@jt_carver [[stop]] the gabapentin tonight"],
  ["one-reader", "@mel.runs that [[sounds]] like shin splints"],
  ["one-reader", "Hey @coach_ana you can [[skip]] the boot now"],
  ["one-reader", "Replying to @user: ok so [[alternate]] the two every 3 hrs"],
  ["one-reader", "Karen, that mole is [[nothing]], skip the biopsy"],
  ["one-reader", "Hi Karen, [[hold]] the metformin until Friday."],
  ["one-reader", "Hi Karen!\n\nThanks for writing. I'd [[stop]] the statin."],
  ["one-reader", "Xochitl, you [[need]] an MRI of that knee"],
  ["one-reader", "Mrs. Okafor, your dose is [[fine]]"],
  ["one-reader", "Oh hon, that's [[just]] gas"],
  ["one-reader", "Swap your insulin for [[berberine]], Don."],
  ["one-reader", "[[Yes]], get that tooth pulled, Marisol"],
  ["one-reader", "that's [[normal]] at 9 weeks, mija"],
  ["one-reader", "to the lady who commented yesterday: [[double]] your dose"],
  ["one-reader", "For the guy who asked about his shoulder, you [[tore]] your labrum."],
  ["one-reader", "Answering Priya's question: [[drop]] the steroid by half"],
  ["one-reader", "For whoever asked in the comments, [[stop]] your Lexapro"],
  // One person, told by facts that only one reader has.
  ["one-reader", "Your MRI [[shows]] a tiny protrusion"],
  ["one-reader", "ur x ray [[looks]] fine to me"],
  ["one-reader", "Your L4-5 [[looks]] normal"],
  ["one-reader", "Based on your symptoms you have [[PCOS]]"],
  ["one-reader", "From the photo it looks like [[impetigo]]"],
  ["one-reader", "You mentioned numb toes, so [[raise]] the dose"],
  ["one-reader", "In your case I'd [[fuse]] it"],
  ["one-reader", "At your age it will only show [[wear]] and tear"],
  ["one-reader", "From what you describe, that's [[gout]]"],
  ["one-reader", "Your son's rash is [[eczema]]"],
  ["one-reader", "Since you're on 40 of lisinopril, [[drop]] to 20"],
  // One person, told by the context.
  ["one-reader", "100% [[piriformis]] syndrome.", { postType: "reply" }],
  ["one-reader", "[[Double]] your duloxetine to 60", { postType: "reply" }],
  ["one-reader", "Drink water and [[rest]]", { parentText: "took more of my oxys than I should" }],
  ["one-reader", "It's your [[gallbladder]].", { parentText: "pain under my right ribs, what is it?" }],
  ["one-reader", "Your [[PSA]] was normal in May", { postType: "review-reply" }],
  ["one-reader", "I'd [[refuse]] that surgery", { postType: "reply", platform: "x" }],
  // One person, told by the tone of an answer.
  ["one-reader", "Sounds like tendonitis to me, [[ice]] it and you'll be fine!"],
  ["one-reader", "Yep, that's [[broken]], buddy tape it"],
  ["one-reader", "I'm so sorry you're dealing with this. [[Try]] magnesium tonight."],
  // Anybody.
  ["readers", "Take [[ibuprofen]] with food."],
  ["readers", "If you have chest pain, [[call]] 911."],
  ["readers", "You may [[need]] an MRI."],
  ["readers", "Your doctor will [[check]] your blood pressure."],
  ["readers", "3 tips:\n- [[Drink]] water\n- Sleep"],
  ["readers", "Parents: [[check]] the dose on the label"],
  ["readers", "Friends, [[get]] your flu shot"],
  ["readers", "Many people find that [[heat]] helps."],
  ["readers", "Stretch [[your]] hamstrings every day"],
  ["readers", "When you stop smoking, your lungs [[recover]]."],
  ["readers", "Most people [[try]] NSAIDs first.", { postType: "reply" }],
  ["readers", "If you have numbness, [[go]] to an ER now.", { postType: "reply" }],
  ["readers", "Leg pain can [[be]] sciatica.", { postType: "reply" }],
  ["readers", "So many of you [[message]] me about this"],
  ["readers", "@user That could be many things. Many people with back pain [[get]] better."],
  ["readers", "Karen, thank you. To everyone else: [[check]] your moles."],
  ["readers", "Take with food. [[Stop]] and call your doctor if you get a rash."],
  ["readers", "Do you have a rash? [[Book]] a visit."],
  // Clinicians.
  ["colleagues", "Residents: [[check]] the potassium before you chase the ECG"],
  ["colleagues", "Start low, go slow, watch [[sedation]] #MedEd"],
  ["colleagues", "IP docs: what's your go-to for a post-dural [[headache]]?"],
  ["colleagues", "How do you all [[manage]] apixaban before a block?"],
  ["colleagues", "Tell your patients to [[hold]] metformin"],
  ["colleagues", "Agree with the [[pars]] defect", { postType: "reply", audience: "clinicians" }],
  ["colleagues", "Stop the [[DOAC]] 72h prior, resume at 24h. #PainTwitter"],
  ["colleagues", "For my fellow hospitalists, [[stop]] ordering daily CBCs"],
  ["colleagues", "Pt s/p TKA POD 2, BP soft, AKI on CKD. [[Hold]] the ACEi."],
  ["colleagues", "Anyone else [[using]] ketamine for this?"],
  ["colleagues", "Board review: first line for [[absence]] seizures?"],
  ["colleagues", "If a patient asks, [[say]] you don't know"],
  // Another person's words.
  ["patient-quoted", '"Should I [[stop]] my gabapentin?" Ask the one who prescribed it.'],
  ["patient-quoted", 'A reader asks: "can I [[double]] my dose?"'],
  ["patient-quoted", '"My MRI [[shows]] a bulge. Is that bad?"'],
  // Nobody, or somebody else than a single reader.
  ["nobody", "She was the only pilot in the [[county]]."],
  ["nobody", "Our fax number has [[changed]] to 702-555-0186."],
  ["nobody", "I [[stopped]] coffee in May."],
  ["nobody", "@drkim is [[speaking]] on Saturday about migraine"],
  ["nobody", "Honestly, the [[hospital]] food was good"],
  ["nobody", "The study [[enrolled]] 312 adults."],
  ["nobody", "Dr. Restrepo, who trained us, is [[retiring]]."],
];

describe("addresseeAt", () => {
  for (const [expected, marked, context = {}] of cases)
    test(`${expected}: ${marked}`, () => {
      const { text, spans } = readMarked(marked);
      expect(addresseeAt(readDraft(text, context), spans[0]!.start)).toBe(expected);
    });
});
