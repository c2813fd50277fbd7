import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import { adviceRewording } from "@/lib/language/advice-rewording";
import { conversation } from "@/lib/language/addressee";
import { individualDirectives, type Directive } from "@/lib/language/directives";
import { sentenceAt } from "@/lib/language/sentences";
import { defineRule } from "../define-rule";

/** What isn't taken has no prescriber: who examines decides. */
const examined = {
  advice: "Say that there are options and that someone who can examine them decides.",
} as const;
const variants: Readonly<Partial<Record<Directive["object"], Pick<Detection, "title" | "advice">>>> = {
  test: { title: "Tells one reader which tests to get", ...examined },
  procedure: { title: "Tells one reader which care to get", ...examined },
  device: { title: "Tells one reader what to do", ...examined },
  activity: { title: "Tells one reader what to do", ...examined },
};

/** Doses for bread, plants and machines. */
const kitchen =
  /\b(?:sourdough|dough|loaf|batter|houseplants?|succulents?|lawn|compost|carburetor|printer)\b/;

export const individualTreatmentDirective = defineRule({
  id: "medical-advice/individual-treatment-directive",
  title: "Tells one reader what to take or stop",
  severity: "hold",
  why: "Telling a person what to take, stop, dose or undergo is treating them, without their history or an exam.",
  advice:
    "Say that there are options and who decides: the clinician who prescribes it or who can examine them.",
  clauses: ["ASPN-RISK-10", "ASPN-ETH-6", "ASPN-ETH-8"],
  sources: ["ACOG-791", "FSMB-2019", "AMA-SM"],
  leavesAlone: [
    "general tips and leaflets",
    "direction to a prescriber, a visit or emergency care",
    "teaching for clinicians",
    "the author's own routine",
  ],
  triggers: { always: true },
  *detect(draft: Draft) {
    const found = draft.get(individualDirectives).filter(({ start }) => {
      const said = sentenceAt(draft, start);
      return !kitchen.test(draft.lower.slice(said.start, Math.min(said.end, said.start + 400)));
    });
    const first = found[0];
    if (!first) return;
    const talk = draft.get(conversation);
    const told = talk.answers || talk.singled.length > 0;
    const sentence = sentenceAt(draft, first.start).index;
    const oneSentence = found.every(({ start }) => sentenceAt(draft, start).index === sentence);
    const joint = draft.get(adviceRewording);
    for (const directive of found)
      yield {
        spans: [{ start: directive.start, end: directive.end }],
        ...variants[directive.object],
        ...((directive.anyReader || !told) && { severity: "revise" as const }),
        ...(directive.anyReader && {
          title: "Tells readers to change a medicine",
          why: "Readers may act on it alone, and some would be harmed by stopping or changing what they were prescribed.",
        }),
        ...(oneSentence && { merge: `sentence ${sentence}` }),
        ...(directive === first && joint?.carrier === "directive" && { suggestion: [joint.edit] }),
      };
  },
  examples: {
    marked: [
      {
        text: "@jt_carver [[stop the gabapentin tonight]]",
        becomes: "@jt_carver please talk with the clinician who prescribes it before changing anything",
        severity: "hold",
      },
      {
        text: "[[You should double your sertraline]], it takes two weeks to work.",
        context: { postType: "reply" },
        becomes: "Please talk with the clinician who prescribes it before changing anything.",
      },
      {
        text: "Oh hon, [[take 800 of ibuprofen]] and rest",
        becomes: "Oh hon, please ask a clinician who can examine you",
        context: { postType: "reply" },
      },
      {
        text: "to the lady who commented yesterday: [[double your dose]]",
        becomes:
          "to the lady who commented yesterday: please talk with the clinician who prescribes it before changing anything",
      },
      {
        text: "[[You can safely stop your blood thinner 5 days before]].",
        becomes: "Please talk with the clinician who prescribes it before changing anything.",
        severity: "revise",
      },
      {
        text: "Mateo, [[ask for an MRI]].",
        becomes: "Mateo, please talk it over with a clinician who can examine you.",
      },
      {
        text: "[[I'd refuse that surgery]] if I were you",
        becomes: "Please talk it over with a clinician who can examine you",
        context: { postType: "reply" },
      },
      {
        text: "For the dad at Monday's class who asked: [[stop the prednisone now]].",
        becomes:
          "For the dad at Monday's class who asked: please talk with the clinician who prescribes it before changing anything.",
      },
      {
        text: "A neighbor stopped me to ask about her blood thinner. Told her to [[skip it]].",
      },
      {
        text: "Yes, [[get the vaccine]] next week.",
        becomes: "Please ask a clinician who can examine you.",
        context: { parentText: "can I get the shingles shot now?" },
      },
    ],
    unmarked: [
      {
        text: "Your sourdough needs 50 g more water and the starter needs feeding twice daily.",
        context: { postType: "reply" },
        why: "bread",
      },
      {
        text: "Please don't change gabapentin without the clinician who prescribes it.",
        context: { postType: "reply" },
        why: "a redirect",
      },
      {
        text: "For the dad at Monday's class who asked: the slides are on our page.",
        why: "one person, no care",
      },
      {
        text: "My patient asked if she could skip her blood thinner. I told her no and called her cardiologist.",
        why: "care of the author's own patient",
      },
      { text: "Take ibuprofen with food. Stop and call your doctor if you see a rash.", why: "a leaflet" },
      { text: "Stop the DOAC 72h before, restart at 24h. #MedEd", why: "teaching for clinicians" },
      { text: "Most people try NSAIDs first.", context: { postType: "reply" }, why: "a group" },
      {
        text: "Chew an aspirin and call 911 now.",
        context: { postType: "reply" },
        why: "an emergency, sent to 911",
      },
      {
        text: "You should apply to a pain fellowship!",
        context: { postType: "reply" },
        why: "career advice",
      },
      {
        text: "I stopped caffeine in May and sleep better.",
        context: { postType: "reply" },
        why: "the author's own routine",
      },
      {
        text: '"Should I stop my Eliquis?" is a question for the one who prescribed it.',
        why: "a quoted question",
      },
    ],
  },
});
